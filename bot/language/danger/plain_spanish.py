"""Spanish signs of danger told in plain words, by what is seen: more by bystanders and the sick.

The kinds are in kinds_spanish.py, the notation is in signs.py. The first such signs are in
everyday_spanish.py; those of suicide and self-harm here are the ones without the words.
"""

PLAIN_ES = {
    "head or face": """
        (cara|nariz|quijada|mandibula) > (rota|partida|desfigurada|reventada)
        (no paro|no para|no paraba|no deja|no dejo) > (de vomitar) & (golpe*|bat|cabeza|cai|cayo
            |caida|dieron|pegaron|choque|choco)
    """,
    "breathing": """
        (respira|respirando) > (muy raro|bien raro|rarisimo|rarito|muy rara)
        (labio|boquita|labiecitos|trompita) + (morad*|azul*)
        (humo|fuego|llamas|quemando) & (no podemos salir|no puedo salir|no puede salir|atrapad*)
        (labios|labio|boca|boquita|lengua) + (violeta*|lila*|ciruela|uva|uvas|azulit*|amoratad*
            |prieta|prietos|gris)
        (unas) + (lila*|violeta*|azulit*|gris) & (respir*|aire|duerme|despierta)
        crio + (azulito|azulita|violeta|amoratad*)
        (poniendo|puso) > (azulito|azulita|violeta|amoratad*)
        (trago|tragado|atasco|comio|fue|metio|atoro) + (pedazo|pedacito|carne|semilla|mani|uva
            |hueso|pan|caramelo|bolita|canica|iman|moneda|hielo|tapa|arepa)
            & (prieto|prieta|violeta|manotazos|no puede|pito|foca|ronco|ronca|no llora|color)
        (trago) + (entero|entera|pedazo) & (manotazos|ahog*|prieto|prieta|azul*|no respira)
        (poniendo|puso|pusieron) > (morad*|azul*|violeta*|prieto|prieta|gris|cenizo|ceniza) & (trago
            |comio|pico|respir*|garganta|tos*|labios|dormid*|bebe|nino|nina|mama|papa)
        (no) > (coge|hala|jala|agarra) > (aire)
        (se le marca|se le marcan|se le hunde|se le hunden|saca|sacando) > (cuello|costillas
            |costillitas|pecho|hombros) & (respir*|jalar|aire|respiro)
        (respira|respirando|respiro) > (a tirones|hondo hondo|poquito|despacito|muy despacio
            |como si roncara|sentado|sentada)
        (respira|respiraciones) + (# veces|seis veces|cinco veces|cuatro veces|# por minuto
            |seis por minuto|cinco por minuto)
        (dejado|dejo) > (respirar) + (rato|ratito|vuelto|otra vez|mama|madre|padre|papa|crio)
        (aparato|aparatito|coso|cosito|maquinita|pinza) > (del dedo|de dedo) + (marca|dice|da|sale)
            + (5#|6#|7#|80|81|82|83|84|85)
        (jadea|jadeando) + (apenas|ojos|no|despierta|crio)
        (gargaras|burbuj*) + (respirar|respira|respiro|pecho)
        (inhalador|salbutamol|aparatito|nebulizador) & (hombros|cuello|no puede hablar|palabrita*)
        (no puede|no puedo) > (decir) > (su nombre|mi nombre|tres palabras|dos palabras|palabra)
        (se fue la luz|sin luz|apagon|no prende) & (concentrador|respirador|tanque de oxigeno
            |maquina de oxigeno|maquina del oxigeno|ventilador de mi)
    """,
    "unconscious": """
        (se le paro|se le para|se paro|se detuvo) > (corazon)
        alguien > (se ahorco|ahorcado|ahorcada)
        (cayo|callo|cae|caido|cai|desplomo) > (redondo|redonda)
        (ojos abiertos) & (no contesta|no me contesta|no parpadea|no responde|no habla|jadea*
            |no se mueve|tirad*)
        (no me contesta|no contesta|no me habla|no nos habla|ya no habla) + (frio|fria|helad*
            |blanco|blanca|tieso|tiesa|babea*|morad*|palid*)
        (ayuda|ayudenme|ayudeme|ayudame|auxilio) & (trago|trague|quemo|mordio|sangr*|de pies
            |de nalgas|ahorc*|colgo|disparo|se tomo|se corto|no despierta|prendio)
        (cayo|callo|caido) & (no me habla|no nos habla|no habla|no se para)
        (puso|quedo|esta) > (duro|dura|tieso|tiesa|privado|privada) & (babea*|baba|espuma|ojos
            |mirando|olio|morfina|respira|helada|no responde)
        (no) > (hay quien|habia quien) > (la despierte|lo despierte|le despierte)
        (le hablo|la muevo|lo muevo|le grito) + (nada|na|ronca|ni se mueve|y no|no)
        (no) > (ha despertado|se ha despertado|levanta cabeza)
        (pulso|pulsaciones) + (2#|3#)
    """,
    "stroke signs": """
        (no puede|no puedo|no logra) > (decir|pronunciar|formar) > (palabra|palabras)
        alguien + (como ido|como ida)
        (arrastra|arrastrando) > (pierna|pie|pata) & (no entiende|no me entiende)
        (habla|hablando|camina) > (como borracho|como borracha)
        (no me sale|no le sale) > (hablar|la voz|palabra|palabras)
        (veo|ve) > (todo negro|todo oscuro)
        (amanecio|desperto|amaneci|desperte|levanto|quedo) > (sin poder) > (mover|hablar|levantar)
        cabeza + (como nunca|como nunca antes|nunca me habia) & (dolor|duele|vomit*)
        (torcido|torcida|torcio|torciendo|viro|virado|virada|vira|chueco|chueca) + (carita|jeta
            |boquita|cachete|lengua|quijada|labio)
        (rio|rie|sonrie|sonrisa) + (chueco|chueca|torcida|de lado|a medias)
        (apago|apagando|apagaron|apagan) > (brazo|pierna|piernas|mano|manos|lado)
        (brazo|pierna|mano|lado derecho|lado izquierdo|medio cuerpo) + (prestado|prestada|de trapo
            |no es mio|no es mia|ajeno|ajena|anestesiad*)
        (pierna|piernas|brazo|mano) + (no obedece|no me obedece|no le obedece|no me responde
            |no responden|no me responden)
        (no levanta|no alza|no le responde) > (brazo|pierna)
        (mitad) > (del cuerpo|cuerpo) + (anestesiad*|tiembla|dormid*|muert*)
        (papa|papas) > (en la boca) + (habla*)
        (perdido|desaparecido|perdio) > (el habla|habla|las palabras)
        (salen|sale|digo|dice) > (otras palabras)
        (arrastra|arrastrando) > (pata|pie|pierna) & (taza|rio|hermana|clara|habla*|boca|cayo)
        (vision|vista) > (doble) & (dormid*|camin*|habla*|derecho|tragar|mareo)
        (no puede|no puedo|no logra) > (enfocar|coordinar|hablar claro)
        (cortina|persiana) + (nublo|ojo|vista|derecho|izquierdo)
        (anda|habla|camina|hablando) > (como ebria|como ebrio|zurumbatic*)
    """,
    "bleeding": """
        (orino|orina|orine|meo) > (sangre)
        (llena|lleno|llenos|mojo|empapad*|charco|todo|toda|salpico) > (de sangre|en sangre|sangre)
        (sale|saliendo|brota) > (a brincos|a chorros|a chorritos|a borbotones|chorritos)
        (panos|toallas|trapos|compresas|sabanas|colchon|gasas|vendas) + (empap*|van|voy por|lleva
            |llevo|tercera|cuarta) & (sangr*|corte|corto|herida|aprieto|gasa|puntos|parto)
        (botando|echando|boto) > (cuajarones|cuajaron|cuajos)
        (mordio|pico|mapanare|barba amarilla|vibora|dengue) & (sangr*|saliendo sangre)
            + (encias|nariz)
        (rajo|raje|rajado|rajarme|tajeado|tajo) + (brazos|brazo|venas|muneca|munecas|muslo)
    """,
    "poison and drugs": """
        (hay humo|mucho humo) & (duele la cabeza|mare*|no podemos)
        (tomo|tome|tomado|bebio|bebi|bebido|trago|trague|comio|tomar|tomarme|echar|beber|lamio)
            + (paraquat|gramoxone|gramoxon|fosfina|racumin|clorox|lavavajillas|soda caustica
            |kerosen|tiner|lavandina|salfuman|agua fuerte|desatascador|destapacanerias|garrapatas
            |curar frijol|liquido de limpiar|limpiar la piscina|desinfectan la piscina|melatonina
            |lavaplatos|quitamanchas) & (frasco|ninos|nino|nina|hijo|hija|hijito|mama|vasito|se
            |me|le|ya|voy|guagua)
        tomo + (caja entera|frasco entero|blister entero|medio frasco|todo el frasco|la semana
            |toda la semana|las de la semana|lo de un mes|pastillero entero) & (pastillas
            |pastillero|presion|corazon|lorazepam|entera|sueno|pulso|confusion|vivir)
        (tomo|tome|tomado|trago|vaciado) + (caja|frasco|blister|bote|pote|todita|todas)
            + (lorazepam|diazepam|clonazepam|rivotril|alprazolam|zolpidem|ambien|tramadol|morfina
            |metadona|digoxina|litio|quetiapina|amitriptilina|sedantes|somniferos|calmantes)
        (se tomo|se comio|se trago|se bebio|se ha tomado) & (pastillas|pildoras|capsulas|gomitas
            |gummies|frasco|liquido) & (# anos|# anitos|# meses|dos anos|tres anos|un ano
            |cuatro anos)
        (se me fue la mano|se le fue la mano) & (gotas|gotitas|pastillas|insulina|jarabe|frasco
            |dosis)
        (insulina|unidades) & (puse|puso|inyecte|inyecto) + (en vez de|en lugar de|por error)
        (acabo de tomar|me tome|acaba de tomar) + (treinta|cuarenta|veinte|cincuenta|3#|4#|5#|6#)
            & (acetaminofen*|paracetamol*|pastillas|ibuprofeno*|pildoras)
        (acaba de tomar|acabo de tomar|me tome|se tomo) + (todas|toditas|todo) + (las de|las del
            |lo del|las mias|pote)
        (digoxina|warfarina|litio|metotrexato|morfina|fentanilo|metadona|sintrom) + (dos veces
            |doble|todos los dias|de mas|sin quitar*)
        (ve|veo|viendo) > (todo amarillo)
        (dos|tres|todos|todas|estamos|amanecimos|andamos) & (mare*|ebria|vomit*|cabeza|nausea*)
            & (calefon|montacargas|planta de la luz|planta electrica|generador|brasero|anafre
            |cocina de gas|calentador de gas)
        (gas) > (quedo abierto|se quedo abierto|abierto toda)
        crio + (trago|tragarse|tragado|acaba de tragar) + (iman|imanes|pila|bateria|alfiler|aguja)
    """,
    "allergy": """
        (comi|comio) + alergeno & (soy alergic*|es alergic*)
        (comio|comi|comido|inyeccion|pastilla|antibiotico|vacuna|pico|picaron) & (se esta hinchando
            |me estoy hinchando|se hincho todo|se hincho toda|me hinche todo|me hinche toda)
        (no puede|no puedo|no logra|casi no puede) > (hablar|tragar|pasar saliva) & (pico|picaron
            |comio|comi|tomo|trago|hinch*|golpe|carita|cara|boca|de repente|de golpe|amanecio)
        alergeno & (no puede hablar|no puede ni hablar|no puedo hablar|no puedo ni hablar
            |habla ronco|habla ronca|cerro todo|cerraron los ojos|cerro la garganta)
        (lengua) + (no me cabe|no le cabe|no cabe)
        (hinch*|inflo|inflaron) + (carita|boquita|ojos y los labios|labiecitos) & (comi*|pico
            |vomit*|pastilla|contraste|antibiotico|vacuna)
        (labios) + (gordisimos|gordotes|enormes)
    """,
    "seizure": """
        (dieron|dio|dan|repiten) > (ataques) + (noche|seguidos|anoche|varios|toda|todo el dia)
        (tiembla|temblar|temblando|sacud*|retorcer|retuerce|brincar|patadas) & (virando los ojos
            |ojos fijos|mirada fija|se hizo pis|se hizo pipi|se orino|sin verme|mastica*
            |ojos virados)
        (mirada fija|ojos fijos|ojos clavados) + (quedo|orino|minutos|boca|no habla|no responde
            |lleva)
        (no para|no le para|no cede|lleva tres|lleva dos|lleva cuatro) > (ataque|ataques|crisis)
            & (rectal|seguid*|despert*|minutos|puse|medicina|ya)
        (echa|bota|saca) > (baba) + (tiembla|tembl*|ojos)
    """,
    "accidents": """
        (aplasto|aplastado|aplastada) + (pared|barda|muro|carro|arbol|techo|tractor|maquina)
        (corto|corte|cortada) + (hasta el hueso)
        crio + (cayo|caido|fue) > (piscina|alberca|rio|pozo|canal|laguna|lago|pileta|cisterna)
        (tractor|carro|camion|camioneta|moto|caballo|bus|autobus|rueda|llanta|tren) + (por encima)
        (hueso) + (se le salio|se me salio|se salio)
        (le llevo|se llevo|mutilo|arranco|le corto) > (dedo|dedos|dedito|deditos|oreja|media oreja)
        (metio|meti|puse|puso) > (mano|dedos|brazo) > (moledora|sierra|molino|troqueladora|picadora)
        (clavado|clavada|clavao|clavo|encajo|encajado|incrustado|metio) + (ojo|costilla|cuello)
            + (hierro|fierro|anzuelo|varilla|vidrio|pedazo|algo|palo|esmeril)
        (estallo|exploto|revento) > (cara) + (olla|bateria|tanque|bidon|me|le)
        (cayo|cayeron|salpico|entro|eche|puse) + (acetona|pega loca|pegamento|sosa|cemento|lejia
            |lavandina|destapar|soldadura) + (ojo|ojos|vista)
        crio + (cayo|volco|echo|tiro) + (cafe|sopa|caldo|aceite|te caliente|tetera)
        (lanzo|avento|tiro|boto) > (balcon|ventana|puente|azotea|techo|viaducto)
        (tubito|tubo|manguerita|canula|cateter) + (safo|zafo|salio|jalo|solto) & (traquea|cuello
            |dialisis|pecho|estomago)
        (orino|orina|meo|meando|orine) + (rojo|oscuro|marron|coca cola) & (pegaron|corriente|arana
            |aranita|oruga|techo|piernas|muslos|encima|violeta)
        (me paso|le paso) > (la corriente|corriente) + (orin*|hueco|mano|220|110|pie)
    """,
    "birth": """
        (adelanto|adelantando) > (parto)
        (salio el agua|salio agua|bajo el agua|rompio el agua) & (meses|semanas|embaraz*|parto)
        (viene|saliendo|sale|nace) > (de pies|de nalgas) + (ayud*|bebe|esta|ya|parto|casa)
        (placenta) > (no sale|no ha salido|no salio|no baja)
        (nacio|nacer|parto) + (inodoro|taxi|carro|ascensor|poceta|excusado)
        (bajo|salio|perdiendo|pierdo|saliendo) + (agua) + (semanas|embaraz*)
        (feto|bebe|bebito|criatura) + (dejo de patear|dejo de moverse|ya no patea)
        (no siento) > (muchacho|bebe|criatura) + (brincar|moverse|patear)
        embarazada & (cocuyos|lucitas|chispitas)
    """,
    "eyes and back": """
        (arcoiris|aros de colores|halos de colores) & (ojo|vista|veo) & (dolor|duele|trasboc*
            |arcadas|vomit*|rojo|brutal)
        (entumid*|dormido|dormida|no siento) + (donde me siento|donde uno se sienta|ahi abajo)
            & (orin*|pipi)
        (ahi abajo|de la cintura para abajo|piernas) & (no siento|entumid*|no responden) & (orine
            |orina|orinar|sin darme cuenta|me hice del bano)
    """,
    "sugar, fever and infants": """
        crio & (llora sin parar|no para de llorar|no deja de llorar) & (palid*|morad*|vomit*|golpe
            |barriga dura|panza dura)
        (no ha mojado|no moja|sin mojar) > (panal)
        (20#|21#|22#|23#|24#|25#) > (de presion|de tension)
        (fiebre|calentura) & (locuras|cosas raras|disparates|cosas sin sentido|tonterias)
        panza & (esta dura|esta duro|se puso dura) & (dolor|duele|no puedo)
        (huele|aliento) > (a fruta|fruta podrida|acetona) & (respir*|insulina|azucar|vomit*
            |dormid*)
        (hipoglicemia|hipoglucemia) & (no abre|sud*|no responde|convuls*|no traga|chorros)
        (azucar|maquina|maquinita) & (no da numero|no marca numero) & (limbo|sud*|vomit*|dormid*
            |azucar|ida|ido)
    """,
    "violence": """
        (miedo) > (que me mate|que nos mate)
        (me persigue|me viene siguiendo|me esta siguiendo|nos persigue) > (hombre|tipo|sujeto
            |mi ex|alguien)
        (tio|padrastro|abuelo|primo|hermano|papa|maestro|padre) > (me toca|la toca|nos toca|lo toca)
            + (noche|noches|cuarto|cama|partes|dormid*)
        agresor + (me rompio|le rompio|nos rompio) + (brazo|labio|nariz|cara|diente|dientes
            |costilla|costillas|mano)
        (me tienen|nos tienen|lo tienen|la tienen) > (amarrad*|amarra|secuestrad*|de rehen)
        (me encerro|nos encerro) + (candado|llave|no|cuarto|bano|vuelve)
        (estoy|estamos|corro) > (en peligro|peligro)
        (no) > (estoy|me siento|estamos) > (a salvo)
        (cagando) > (a pinas|a palos|a golpes|a patadas)
        (tipo|hombre|sujeto|man|muchacho|alguien) > (armado)
        (me agarro|la agarro) > (a la fuerza)
        (tio|padrastro|abuelastro) > (nos toca|nos manosea|me manosea|la manosea)
        (me persigue|nos persigue|nos viene siguiendo|me viene siguiendo) + (auto|carro|moto|coche
            |camioneta)
        (golpeando|pegandole|golpea) > (a la senora|a la vecina|a su mujer|a su esposa|a su mama
            |la senora|a los ninos)
        (le echo gasolina|echo gasolina|rociarla|rociarme|rociarlo) & (prende|prendo|galonera
            |puerta|fuego)
        (lo sacudi|la sacudi|sacudi al|sacudi a la) & (llora|bebe|no reacciona|rar*|nene|nena)
        (ideas|miedo|ganas|pensamientos) > (aventar|tirar|ahogar|soltar|apretar) + crio
        (voz|voces|radio|miguel|dios|virgen|espejo) + (ordena*|repite|dice|pide) + (apriete|clav*
            |saque los ojos|sangre|salt*|ahogue)
    """,
}

PLAIN_DESPAIR_ES = {
    "suicide": """
        (orcar|horcar|aorcar|orcarme|horcarme|aorcarme|orcarse|horcarse)
        (hoy lo hago|esta noche lo hago|lo hago hoy|lo hago esta noche) & (nadie|perdon*|adios
            |carta|puente|no aguanto|descans*)
        (compre|tengo|puse|traigo|consegui) > (la cuerda|la soga|el lazo|la pistola|el lazo puesto)
        (ensaye|practique|hice) > (el nudo)
        (puente|viaducto|azotea|cornisa|borde|orilla|anden|balcon|baranda|terraza) & (estoy|subi
            |subo|parado|parada) & (pa abajo|para abajo|mirando abajo|no creo bajar|salto|adios
            |dale|hoy me|perdon|ya no quiero|ya no aguanto)
        (hoy me|ya me|esta noche me|manana me) > (subo|tiro|lanzo) > (viaducto|puente|tren|balcon)
        (me voy|nos vamos|irse|me fui) > (de este mundo|al otro mundo|por el balcon|por la ventana
            |al cielo)
        (no paso) > (de esta noche|de hoy|de manana)
        (no llego|no voy a llegar) > (a manana) & (importa|examen|ya|adios|quiero)
        (ni|no) > (quiero llegar) & (no llego|no creo llegar|no voy a llegar|ayuda|verdad)
        (noche|esta noche|noche de hoy) > (es la ultima|sera la ultima)
        (haciendo|haciendose|haciendome|hecho) > (cortes|cortaduras) + (se|me|brazos|piernas|banera)
        (he abierto|ya abri|acabo de abrir) > (gas)
        (gas) > (esta abierto|abierto) & (falta|nadie|vida|adios|perdon*)
        (ya me despedi|me despedi) > (de mis|de todos) & (deuda|pagar|adios|descans*|deja*)
        (ya me estoy despidiendo|me estoy despidiendo)
        (no busquen culpables|nadie tuvo la culpa|no busquen culpable)
        (quitado) > (de en medio|de enmedio|del medio)
        (pastillas) + (reunidas|servidas|contadas) & (aqui|tengo|vivi|sobra|conciencia|molesten)
        (tome|tomado) > (lo que habia|lo que tenia) & (perdone|en paz|adios|botiquin|me acuesto)
        (tengo|traigo|saque|agarre) > (revolver|escopeta|bufoso|rifle|pistola) & (conmigo
            |en la mesa|encima de la mesa|solo en casa|sola en casa|no aguanto|viuda|usarl*)
        (cuter|cutter|tijeras|hoja de afeitar|navaja|cuchilla) + (en la mano|al lado|a mi lado
            |en las manos) & (pienso|tengo|no voy a hacer|cosas|horas|desde)
        (no) > (volver a despertar|volver a despertarme) & (pastillas|receta|suficientes|tengo)
        (usarlo|usarla) > (conmigo)
        (salte|saltar|tirarme|tirar) + (del puente|al rio|al tren|a las vias|del viaducto)
        (jugando) > (ruleta rusa)
        (reparti|regale) > (mis cosas|mis joyas|mi ropa) & (otro|cita|adios|primos)
    """,
}
