"""Spanish kinds of words and the signs of danger they make; the notation is in signs.py.

For the clinician who changes these lists: no accents (ñ is n), and short forms are one already
("q" is que, "pexo" is pecho; the table is in spelling.py). Words of Mexico, the Caribbean, Central
America, the Andes and Spain stand side by side: add what your patients say.
"""

KINDS_ES = {
    # quien y donde
    "alguien": """
        mi|su|el|ella|mama|papa|mami|papi|apa|ama|jefa|jefe|jefita|madre|padre|esposo|esposa|marido
        |mujer|senora|senor|abuela|abuelo|abuelita|abuelito|hermano|hermana|carnal|primo|prima|tia
        |tio|suegra|suegro|amigo|amiga|novio|novia|compa|vecina|vecino|hijo|hija|nino|nina|bebe|bb
        |nieto|nieta|muchacho|muchacha|cipote|patojo|chamaco|nene|nena|chavo|chico|alguien|sobrino
        |sobrina|cunado|cunada|hijito|hijita|guagua|wawa|crio|cria|pelao|chiquillo|chiquilla|viejo
        |vieja|yerno|nuera|pareja|viejita|viejito
    """,
    "crio": """
        bebe|bebito|bebita|recien nacido|nino|nina|hijo|hija|nene|nena|nieto|nieta|chamaco|chamaca
        |criatura|sobrino|sobrina|hijito|hijita|chiquito|chiquita|bb|cipote|cipota|patojo|patoja
        |muchacho|guagua|wawa|pelao|chiquillo|chiquilla|crio|ninita|ninito|mijo|mija|carajito
    """,
    "pecho": "pecho|pechito|esternon|torax",
    "corazon": "corazon|pulso|latido|latidos",
    "aire": """
        aire|respirar|respira|respiro|respiracion|respirando|oxigeno|resuello|aliento
        |jalar aire
    """,
    "se hincha": "garganta|lengua|labios|labio|cara|boca|ojos|ojo|cuello|parpados",
    "miembro": "brazo|brazos|pierna|piernas|mano|manos|pie|pies|dedos",
    "mitad": """
        medio cuerpo|mitad|un lado|lado derecho|lado izquierdo|lado|media cara|un costado|cara|boca
        |brazo izquierdo|brazo derecho|rostro
    """,
    "cabeza": "cabeza|craneo|nuca|coco|mollera|testa|cabecita",
    "panza": "estomago|abdomen|barriga|panza|vientre|panzita|tripa",
    # que pasa
    "mala sensacion": """
        dolor|dolores|duele|duelen|doliendo|dolia|presion|opresion|aprieta|aprietan|apretando
        |aplasta*|apachurra*|oprime*|punza*|puntada|puntadas|punzada|punzadas|arde|quema|quemando
        |explota*|pesado|pesadez|tranco|trancado|cerrado|cierra|elefante|agarra|molestia|piquete
        |piquetes|estruja*|encoge*|dolorcito|ardor|apreton|apretado|opresivo
    """,
    "sudor": "sudando|sudor|sudo|suda|palido|palida|gris|amarillo|amarilla|frio|fria|helado",
    "desmayo": """
        desmay*|desvanec*|mareo|mareado|mareada|marea|veo negro|ve negro|inconsciente|privo
        |se me va todo|mareando|marie|vista negra|desplom*|caerme
    """,
    "ahogo": """
        falta el aire|falta aire|no puedo respirar|me ahogo|ahogado|ahogada|sin aire|ahogo|ahogando
        |no entra aire|no respiro|no me entra|me falta|no puede respirar|no agarro aire
    """,
    "dormido": """
        dormido|dormida|dormidos|dormidas|entumid*|entumecid*|adormecid*|paralizad*|durmio|paralizo
        |entumio|tieso|tiesa|muerto|chueca|chueco|torcida|torcido|colgando|colgada|caida|caido
        |torcio|viro|virada|ladeada|hormigue*|desvio|enchueco|torciendo|ladeo|debil|debilidad|lacio
        |entumio|guanga|suelto|de lado|jalada|cayendo|cayo
    """,
    "de repente": """
        de repente|de pronto|de golpe|ahorita|hace rato|hace un rato|hace una hora|desde la manana
        |desde hace una hora|recien|ahora mismo|esta manana|hace poco|de un momento|de la nada
        |hoy|desde anoche|hace minutos|ya
    """,
    "habla": "habla|hablar|hablo|hablando|palabras|lengua|avlar|ablar|pronunciar|platicar",
    "habla mal": """
        trabo|trabado|traba|trabando|enreda*|arrastra*|arrastro|sin sentido|incoheren*
        |barridas|puras cosas|borracho|no se le entiende|perdio|quedado sin|sin habla|mocho
        |cosas raras|enredado|incoherencias|balbuce*
    """,
    "no": "no|sin|ya no|ni|tampoco|casi no|apenas|dejo de|nadie",
    "responde": """
        despierta|despertar|despertarlo|despertarla|responde|reacciona|respira|mueve
        |vuelve en si|volver en si|abre los ojos|responden|despertarse|respirando|respondiendo
        |moverse|reaccionar
    """,
    "sueno": """
        sueno|somnoliento|somnolienta|adormilad*|amodorrad*|aguado|aguada|aguadito|aguadita
        |desguanzad*|dormirse|atontad*|ido|ida|flojito|flojita|desganad*
    """,
    "sangre": "sangre|sangra*|sangro|sangrado|hemorragia|desangr*|sangrita|sangrar",
    "mucha": """
        mucha|mucho|muchisima|muchisimo|demasiada|demasiado|bastante|chorro|chorros|borbotones
        |charco|abundante|pura|no para|no paro|no deja|no se le quita|no se me quita|no se quita
        |por todos lados|toalla|toallas|coagulo|coagulos|cuajos|empapad*|no le para|no me para
        |no deja de|no para de|sin parar|no se detiene|un monton|llenando|llena|cantidad|botando
        |echando|no ceso|perdiendo|hora|horas|no puedo parar|tanta
    """,
    "vomita": """
        vomit*|bomit*|devolv*|arroj*|escup*|tose|tosiendo|toso|tosi|toser|orin*|obrar|obrando|obro
        |evacu*|defec*|popo|heces|cagando|pipi|boca|deponer
    """,
    "golpe": """
        golpe|golpeo|golpee|pego|pegue|cayo|cai|caido|caida|madrazo|trancazo|porrazo|golpie|chingazo
        |golpazo|totazo|resbalo|estrello|guamazo|descalabro|abrio|partio|caerse|callo
    """,
    "aviso de golpe": """
        vomit*|sueno|desmay*|sangr*|mareado|mareada|confund*|anticoagulante*|warfarina|no despierta
        |no reacciona|no llora|convuls*|borros*|perdio el conocimiento|inconsciente|no se acuerda
        |no responde|no se mueve|mareo|abrio|se abrio|adormil*|delira*|no contesta|dormir
    """,
    "altura": """
        escalera|escaleras|segundo piso|tercer piso|techo|andamio|ventana|balcon|caballo|arbol|cama
        |mesa|poste|azotea|barranco|moto|motocicleta|litera|cuna|puente|zotea
    """,
    "tras caida": """
        no se mueve|no se levanta|no me contesta|no contesta|no responde|no puede levantarse
        |no puedo levantarme|no siento|no se puede|no puede mover*|no puedo mover*|no llora
        |no se lebanta|quebr*|rompi*|roto|rota|fractur*|hueso|cadera|no habla|no despierta
        |no reacciona|no me puedo|no puede caminar|tirado|tirada
    """,
    # que tomo
    "tomo": """
        tomo|tome|ingerido|tomado|tomaron|trago|trague|tragado|comio|comi|comido|bebio|bebi|bebido
            |ingirio
        |metio|inyecto|inyecte|chupo|mordio|agarro|traga|bebe un|inhalo|inhale|dieron|olio|probo
        |mastico|empino|puso|puse|tomando|tomaba|tomarse
    """,
    "pastillas": """
        pastilla|pastillas|pastiyas|medicina|medicinas|medicamento|medicamentos|tabletas|pildoras
        |capsulas|tylenol|ibuprofeno|paracetamol|aspirinas|insulina|calmantes|antidepresivos
        |somniferos|clonazepam|rivotril|xanax|blister|vitaminas|hierro|jarabe|fentanilo|heroina
        |metadona|losartan|metformina|gotas|remedios|acetaminofen|fentanil
    """,
    "de mas": """
        ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|muchas|demasiadas|monton|monto|frasco
            |bote|pote|todas|doble|dos veces|puno|punado|de mas
        |por error|por equivocacion|sin querer|equivoc*|caja|entera|entero|1#|2#|3#|4#|5#|##
        |a proposito|del abuelo|de la abuela|de su abuelo|de mi mujer|de mi esposo|de mi mama
        |de mi papa|del perro|bonche|chorro|botella|otra vez
    """,
    "mal despues": """
        muy mal|mareado|mareada|sueno|dormido|dormida|no responde|no despierta|vomit*|palido|aguada
        |tembl*|debil|siento mal|se siente mal|no me responde|raro|rara|desmay*|confund*|baja
        |sudando|no contesta|morado
    """,
    "veneno": """
        cloro|veneno|beneno|detergente|pila|pilas|bateria|fabuloso|pesticida|raticida|gasolina|acido
        |lejia|anticongelante|limpiador|thinner|iman|imanes|insecticida|amoniaco|pinol|sosa|diesel
        |desinfectante|suavizante|aguarras|quitaesmalte|acetona|kerosene|keroseno|petroleo|battery
        |mata ratas|perfume|gel antibacterial|hongos|matayuyos|formol|creolina|mistolin|plaguicida
        |bleach|queroseno|destapacanos
    """,
    "alergeno": """
        alerg*|pico|picadura|picaron|abeja|avispa|camaron|camarones|mani|cacahuate|cacahuates|nuez
        |nueces|mariscos|antibiotico|medicina nueva|pastilla nueva|inyeccion|penicilina|pescado
        |hormiga|hormigas|huevo|fresa|langosta|jaiba|vacuna|alacran|alergic|avispon
    """,
    "reaccion": """
        hinch*|inch*|inflam*|cierra|cerrando|ronchas|respirar|aire|tragar|desmay*|pecho|silba*
    """,
    "embarazada": """
        embaraz*|embarasad*|enbaraz*|prenada|prena|encinta|semanas|meses de embarazo|estoy de|parto
        |cesarea|alivie|di a luz|dio a luz|aborto|malparto|legrado|pregnant|tengo 3#|7 meses|8 meses
        |6 meses|5 meses|9 meses|mi embarazo|bebe adentro|barriga de
    """,
    "aviso de embarazo": """
        sangr*|sangre|hemorrag*|lucecitas|lucesitas|estrellitas|borros*|no se mueve|no siento|fuente
        |no he sentido|liquido|palida|helada|desmay*|bolsa|presion alta|contracciones|coagulos
            |coagulo|convuls*|cabeza
        |fiebre|no patea|mancha*|cai|bleeding|destellos|no lo siento|no la siento
    """,
    # querer morir
    "medios": """
        pistola|arma|cuchillo|soga|cuerda|navaja|pastillas|puente|tren|ventana|balcon|azotea|carro
        |metro|pildoras|veneno|raticida|bala|balazo|tiro|vias|autobus|camion|barranco|rio|gillete
        |gilete|edificio|techo|carros|lazo|mecate|voladero
    """,
    "morir": """
        morir|morirme|morirse|muera|muriera|matar|matarme|matarse|suicid*|muerto|muerta|mato
        |ahorcar*|colgar*|quitar la vida|quitarme la vida|quitarse la vida|desaparecer|no existir
        |dejar de existir|no despertar|muerte|acabar con mi vida|fin a mi vida|desaparezca|matar
        |quitarme de en medio|quitar de en medio|quitar del medio|quitarme del medio
    """,
    "quiere": """
        quiero|quiere|quisiera|queria|quise|ganas|deseo|desea|pienso|piensa|pensado|pensando|voy a
        |va a|intento|intente|intentado|mejor|ojala|prefiero|provoca|ideas|planeo|planeado|tengo que
        |pensamientos|pense|quieren|amenaza|amenazo|amenazando|ando pensando|dice que|dijo que
        |gustaria|necesito|trate|trato de|decidi|ya quiero|kiero|vuelvo a
    """,
}

SIGNS_ES = {
    "breathing": """
        no > aire + (bien|puede|puedo|me|le|entra|jala|llega|acostada|acostado|pasa|agarra|esta|y
            |pueo)
        (puedo|puede|pueo|podia|logra|logro|alcanzo) > (respirar|respira|respiro|breathe
            |agarrar aire|jalar aire|jalar) + no
        (cuesta|falta|va|acaba|corta|sume|sumen) > aire + (me|le|se|mucho|desde|todo)
        (ahog*|asfixi*|atragant*|atrabanc*) + alguien
        (se|me) > (ahoga|ahogo|ahogando|atraganto|ahogue|ahogandose|ahogandome) + (con|hielo|carne
            |comida|moneda|no|dulce|siento|muchacho|hijo|nino|nina|bebe)
        (costillas|costillitas|pechito|panza) + (sume|sumen|hunde|hunden|mete|jala)
        (silba*|chifla*|chilla*) + (pecho|aire|no)
        (asma) + (crisis|ataque|muy mal|muy fuerte|no se le|fuerte)
        (inhalador|nebulizador|espray) + (no|vacio|acabo|ayuda) & (aire|ahog*|asma|pecho)
        (labios|lavios|unas|cara|boca|nino|nina|bebe|marido|hija|hijo) + (morad*|azul|azules|blue
            |grises|azulado|morao|moraos)
        (poniendo|puso|pone|esta|ta|puse|viendo) > (morad*|azul|morao|blue|gris)
        (oxigeno|saturacion|saturando|satura|oximetro|oxigenacion) + (7#|8#|6#|bajo|bajando)
        no > (tragar|trago|tragarme) & (garganta|hinch*|inflam*|saliva|babea*|cara)
        (espuma|flema) + (rosita|rosada|sangre|rosa)
        (monoxido|detector de gas|fuga de gas|olor a gas)
        (respiro|inhalo|inhale) + veneno
        (sacaron|sacamos) + (alberca|piscina|rio|lago|mar|pileta|tina) & alguien
        (tina|alberca|piscina|banera|pileta|cubeta) + (boca abajo|sin respirar|no respira|encontre
            |ahogo|hundi*)
    """,
    "chest pain": """
        pecho + mala sensacion
        pecho & (sudando|palido|palida|sudor frio|blanco como papel|blanca como papel|sudando frio)
        corazon + (sale|salir|acelerad*|rapido|brinca|late|latiendo|palpita*|doscientos|dosciento
            |1##|2##|disparad*|desbocad*|taquicardia|fallando|dando algo|algo en) & desmayo
        corazon + (sale|salir|acelerad*|rapido|brinca|late|latiendo|palpita*|doscientos|disparad*
            |desbocad*|algo) & sudor
        corazon + (sale|salir|acelerad*|late|latiendo|palpita*|disparad*|desbocad*|algo) & (aire
            |respirar|ahog*|morir|negro)
        corazon + (doscientos|dando algo|algo en|pinchazos|explota*|duele|dolor)
        (dando|dio|da) > (algo|infarto) > corazon + (creo|me|le|se|sudando|esta)
        (brazo|mandibula|quijada) + (dolor|duele|dormido|entumido|entumio|corre|agarra
            |hormigue*) & (pecho|corazon|sudando|aire|izquierdo)
        (marcapasos|desfibrilador) + (descarga*|disparo|brinco|choque*|toques)
        (corazon) & (me encuentro fatal|fatal|ambulancia|me muero)
    """,
    "stroke signs": """
        (cara|boca|rostro|ojo|labio|sonrisa) + (chueca|chueco|torcida|torcido|torcio|torciendo|viro
            |virada|ladeada|desvio|enchueco|colgada|colgando|caida|caido|jalada|para un lado
            |de lado|fue de lado|cayo)
        (fue|va|viro|cayo|torcio) > (boca|cara|lado) + (se|le|me|un)
        mitad + (durmio|dormid*|entumi*|adormec*|paraliz*|entumec*|hormigue*)
        (no) > (mover|siento|siente|levantar|alzar) > (brazo|pierna|piernas|lado|cara|mano|cuerpo
            |derecho|izquierdo|mitad)
        (no) > (mueve|muevo) > (brazo|pierna|piernas|cara|mano)
        (sale|cae|escurre) > (lado de la boca)
        (cae|caen) > (telefono|taza|vaso|tenedor|cuchara) + (mano|derecha|izquierda|lado)
        habla + habla mal + (se|me|le|y|de|alguien|muy|puras|esta)
        (trabo|traba|trabando|enreda*|fue|perdio|perdi) > (habla|lengua)
        (quedado|quedo|quede|quedando) > (sin habla|sin hablar|mudo|muda|sin poder)
        (no puede|no puedo|no podia) > (hablar|ablar|avlar) + (cara|boca|brazo|bien|claro|mover
            |moneda|lado|de repente|raro)
        (ido|fue|va|perdio|perdi|yendo|nublo|nublado) > (vista|vision) + (ojo|un|de repente
            |de pronto|se|me)
        (miembro) + dormido & (cara|boca|hablar|habla|pecho|lado|siento mal|de repente)
        (caen|cae|tiro) > (cosas|vaso|taza) & (boca|cara|mano|habla|torc*)
        (dolor de cabeza) + (mas grande|mas fuerte|peor|de mi vida|de golpe|explota*|insoportable
            |horrible de repente|nunca)
        (ictus|embolia|derrame|trombosis) + (dio|dado|dando|creo|esta|tiene|sera|tuvo ahorita|le)
        alguien & (no reconoce|no sabe donde|no sabe quien|desorientad*|delira*|confundid* y)
        (confundid*|desorientad*) + (de repente|fiebre|desde|muy|alguien|mama|papa|abuelo
            |abuela) + (muy|desde|hoy|de repente|fiebre|no)
    """,
    "unconscious": """
        alguien + no > responde
        no > (vuelve en si|volvio en si|reacciona|responde|despierta|recobra) + (y|alguien|se|me|le
            |esta)
        (puedo|podemos|logro) > (despert*|despiert*|reanimar*) + no
        alguien + (desmay*|desmall*|desvanec*|inconsciente|inconciente|desplom*|unresponsive)
        alguien + (privo|privada|privado|desvanecio) + (no|se|y|vuelve)
        (perdio|perdi|perdido|pierde) > (conocimiento|conciencia|sentido)
        (voy a|siento que|siento|creo que) > (desmay*|caerme) + (solo|sola|ayuda|ya|me|voy)
        alguien + (tirad*|tira en el piso|tirao) + no
        (encontre|hallo|encontramos|esta) > (tirad*|inconsciente|sin respirar|en el piso
            |en el suelo|frio y no|fria y no)
        alguien + (toda fria|todo frio|helad*|como muert*|aguad*|flacid*|sin pulso|sin vida|ido y
            |ida y) + (no|y|desmay*|esta|bebe|despertar)
        no > (encuentro|siento|tiene|hallo) > (pulso)
        (ojos) + (blanco|volte*|pelones y|ido*)
        (slurring|unresponsive|passed out|not breathing|seizure|foaming|fainted|choking) + alguien
        alguien + (no wakes|no wakes up|not waking|not responding|isnt responding|foaming|overdose)
    """,
    "bleeding": """
        sangre + (mucha|muchisima|demasiada|demasiado|bastante|chorro|chorros|borbotones|charco
            |abundante|pura|toalla|toallas|coagulo|coagulos|cuajos|empapad*|sin parar|monton|tanta
            |botando|echando|perdiendo|mucho|muchisimo)
        sangre + (no para|no paro|no deja|no se le|no se me|no se quita|no le para|no me para
            |no se detiene|sale|saliendo) + (la|se|le|me|y|de|nariz|boca|desde|mucha|por)
        (no) > (para|paro|deja|quita|detiene|cesa|corta|kita) > sangre
        (no) > (deja|dejo|para) > (sangr*)
        (vomit*|bomit*|escup*|tose|tosiendo|tosi|toso|echando|botando|devolv*|arroj*) + sangre
        (sangre|negro|negra) + (popo|heces|excremento|evacu*|obrando|orina|orinando
            |cuando voy al bano|por abajo|por detras|por el recto) + (mucha|marea*|negro|haciendo
            |estoy|pura|botando)
        (haciendo|botando|tirando) > sangre + (bano|mucha|mareo|marea*|abajo|boca|estoy|popo)
        (toalla|toallas|panal) + (hora|media hora|cada|llenando|lleno|empapa*) + (llenando|lleno
            |empapa*|una|sangre)
        (corte|corto|rebane|mocho|mochado|arranco|amputo|trozo|corto) > (vena|venas|bena|arteria
            |dedo|dedos|mano) + (no|entero|todo|completo|sangre|me|se|la|sierra|maquina) & (sangre
            |sangr*|vena|venas|bena|arteria|entero|mocho|sierra|trapo|hueso|no para)
        (herida|puntos|cirugia|cesarea|operacion|puntadas|grapas) + (abrio|abrieron|abierta|revento
            |reventaron|se ve adentro|abierto|ve por dentro)
        (nariz) + sangre + (hora|no|mucha|para)
        (perro) + (mordio|ataco|desgarro) + (cara|cuello|hoyo|hueso|mucha|feo)
        (bleeding) + (mucho|mucha|estoy|y|embaraz*|pregnant)
    """,
    "overdose or poison": """
        tomo + veneno
        (tomo|trago|tragado|comio|bebio|bebido|tomado|metio|chupo) > (pila|pilas|bateria|battery
            |iman|moneda|boton|canica|alfiler|vidrio|aguja)
        (tome|tomo|trague|trago) + (ocho|diez|doce|quince|veinte|treinta|cuarenta) + (pastillas
            |presion|dormir|sin querer|azucar|como|corazon|unas)
        (tomar|tomarme|tome|tomo) > (todo) > (recetaron|recetado|medicamento|frasco)
        (insulina) + (en vez de|equivoc*|de mas|otra)
        tomo + pastillas + (muchas|demasiadas|monton|frasco|bote|pote|todas|puno|punado|por error
            |por equivocacion|sin querer|caja|entera|1#|2#|3#|4#|5#|a proposito|abuelo|abuela
            |de mi mujer|de mi esposo|de mi mama|de mi papa|botella|bonche|dormir|del perro
            |equivoc*)
        tomo + (doble|dos veces|de mas|demasiada|equivocad*) & mal despues
        crio + tomo + pastillas
        crio + tomo + (desinfectante|quimico|pila|moneda|algo|limpiador|botella|liquido|iman|boton
            |vidrio)
        alguien + (metio|inyecto|consumio) + (algo|droga|fentanilo|heroina|cristal) & (no despierta
            |no respira|morado|muy mal|convuls*|no reacciona|no responde)
        (sobredosis|overdose|sobre dosis|intoxic*|enven*) + (alguien|me|se|creo|ayuda|le|tuvo|tiene)
        (tome|tomo|trague) > (pastillas|veneno|raticida|blister|frasco|todas) + (ya|muchas|vivir
            |morir|todas|frasco|monton|proposito|muchisimas)
        (insulina) + (de mas|doble|equivoc*|por error|mucha|demasiada|dos veces|unidades de)
    """,
    "seizure": """
        (convuls*|convulci*|combuls*|conbuls*|convulc*|epilept*) + (alguien|dio|dando|esta|ya|no
            |minutos|ahorita|teniendo|le|se)
        (ataque|ataques) + (epilept*|tembl*|espuma|fiebre|no reacciona|tiembl*|le dio
            |dio) & (fiebre|tembl*|espuma|no|ojos|epilept*|convuls*|morad*|tieso)
        (espuma) + (boca|echando|sale|saca|saliendo)
        (tembl*|sacud*|brinca) + (todo el cuerpo|sin control|no reacciona|ojos|tieso|tiesa|no para)
    """,
    "allergic reaction": """
        (garganta|lengua|labios|labio|cara|boca) + (hinch*|inch*|inflam*|cierra|cerrando|cerrandose
            |cerro|gorda|enorme|deforme)
        alergeno & (garganta|no puede respirar|no puedo respirar|no respira|ronchas por todo
            |falta el aire|lengua)
        alergeno & se hincha + (hinch*|inch*|inflam*|cierra|cerrando)
        (garganta|trancando) + (cierra|cerrando|cerro|tranc*|apreta*)
        (ronchas) + (todo el cuerpo|todo|hinch*|aire|respirar|cara|garganta)
        (epipen|epinefrina|adrenalina) + (puse|puso|use|necesito|caduco|vencida|vencido)
    """,
    "baby in danger": """
        crio + (morad*|azul|aguad*|flacid*|desguanzad*|no despierta|no quiere despertar|no respira
            |no esta respirando|convuls*|no llora|no reacciona|no responde|tieso|morao|quejando
            |hundida)
        (dias de nacid*|semanas de nacid*|dias|recien nacid*|1 mes|un mes|semanas) + (fiebre
            |calentura|temperatura|38|39|40|38 5|hirviendo) & crio
        crio + (prendio en fiebre|prendido en fiebre|fiebre de 40|calentura de 40|40 de fiebre|41
            |fiebre muy alta)
        (mollera) + (hundida|sumida|hinchada|saltada|abultada)
        crio + (cayo|caido) + (cama|segundo piso|escaleras|escalera|ventana|mesa|techo|cabeza
            |litera|brazos|carriola|balcon)
        (panal|pipi|orina) + (no|seco|horas|ha mojado|desde ayer) + (no|horas|desde|ha) & crio
        crio & (trapo|trapito) + (como|esta|despertar*)
        crio & (trato|intento|cuesta) > (despertar*)
        (babea*|babeando) + (no traga|ruido|aire)
        crio & (quemo|queme|hirviendo|aceite|escald*) + (agua|cara|carita|cuerpo|brazo|piel
            |hirviendo|toda|todo|caliente)
        crio & (tina|alberca|piscina|banera|pila de agua|cubeta) > (sin respirar|ahog*|no respira
            |boca abajo)
    """,
    "pregnancy": """
        embarazada & sangre
        embarazada & (fuente|palida|helada|lucecitas|lucesitas|estrellitas|borros*|no se mueve
            |no he sentido|no lo siento|no la siento|liquido|destellos|convuls*|rompio
            |contracciones)
        (no) > (siento|sentido|siente|senti|mueve|movido|patea|muevo) + (bebe|bb|moverse|nene
            |barriga|criatura)
        (contracciones|dolores de parto) + (cada|minutos|seguidas|fuertes|juntas|vienen)
        (reventó|revento|rompio|rompi|reventaron) > (fuente|bolsa|aguas)
        (lucecitas|lucesitas|estrellitas|destellos|puntitos) & (cabeza|embaraz*|meses|presion
            |hinchad*)
        (aborto|legrado|parto|cesarea|alivie) & (sangr*|toalla|coagul*|fiebre|desmay*)
    """,
    "injury": """
        cabeza + golpe & aviso de golpe
        golpe & cabeza + (abrio|sangre|sangrando|partio|vomit*|dejo de vomitar|no dejo)
        (cayo|cai|caido|caida|callo|resbalo) & tras caida
        (cayo|cai|caido) + (segundo piso|tercer piso|andamio|techo|azotea|barranco|balcon|poste)
        (roto|rota|rompi|rompio|quebre|quebro|fractur*) > (cadera|cuello|espalda|columna|craneo
            |femur)
        (no siento|no siente|no puedo mover|no puede mover) + (piernas|pierna|pies|brazos|cuerpo)
        (choque|choco|chocaron|atropell*|accidente|volco|volcamos|moto|estrello) & (no siento
            |sangr*|cuello|pecho|barriga|panza|atrapad*|inconsciente|tirado|tirada|desmay*|no puedo
            |duele mucho)
        (atropellaron|atropello|balearon|balazo|balazos|apunal*|acuchill*|machetazo|punalada
            |navajazo|plomazo|dispararon) + (me|le|lo|la|dieron|afuera|hermano|se|ahorita)
        (dio|dieron|agarro) > (toque|corriente|descarga|electric*|tiro|balazo) + (electrico|fuerte
            |corazon|no|le|me|cable)
        (quemo|queme|quemado|quemada|quemaduras) + (cara|carita|cuerpo|agua hirviendo|aceite|toda
            |acido|tercer|grado|grave)
        (ojo|ojos) + (cloro|quimico|acido|metal|vidrio|clavo|cal|soldadura|enterro|clavo) & (veo|ve
            |duele|arde|entro|cayo|clavo|quema|enterro|sangr*)
        (alacran|vibora|serpiente|viuda negra|culebra|cascabel|escorpion|coralillo) + (pico|mordio
            |picado|mordido|pica)
        (atorado|prens*|atrapad*) + (mano|brazo|pierna|carro|debajo)
        (aplasto|aplastada|aplastado) + (mano|brazo|pierna|dedo|carro|pie)
        (intestino|intestinos|tripas) + (sale|salio|herida|afuera|fuera|ve)
        (fuego|incendio|llamas|quemando) & (ninos|adentro|casa|humo|cuarto|cocina)
        (calor|sol) & (desmay*|no suda|delir*|convuls*|incoher*)
        (hueso) + (afuera|salido|fuera|ve|expuesto|asoma)
    """,
    "spine or pressure": """
        (fiebre|calentura|temperatura) + (40|41|104|105|106|40 5|41 5)
        (fiebre) & (nuca|cuello tieso|cuello rigido|rigidez|molesta la luz|manchas moradas|delira*)
        panza + (duro|tabla|piedra|insoportable|explota*|revienta)
        (dolor) + (insoportable|no lo aguanto|mas grande|mas fuerte de mi vida|peor) & (panza
            |cabeza|orinar|espalda|no)
        no > (orinar|orino|mear|hacer pipi|pipi) + (desde|horas|ayer|dolor|nada)
        (azucar|glucosa) + (1#|2#|3#|4#|5##|6##|7##)
        (azucar|glucosa) & (no responde|no me responde|no contesta|no me contesta|desmay*
            |inconsciente|convuls*|sudando frio|temblando)
        (presion|tension) + (18#|19#|2##|210|220) & (cabeza|doble|marea*|pecho|130|12#|13#|14#|trae
            |subido|subio)
        (veo|ve|viendo|mirando) > (doble)
        (testiculo|testiculos|huevos|bolas) + (dolor|duele|duelen|hinch*) & (horas|vomit*
            |insoportable|mucho|de repente)
    """,
    "asks for rescue": """
        (llame|llamen|llama|manden|mande|mandame|necesito|ocupo|urge|urgente|pida|pidan|ocupamos
            |envien|favor) > (ambulancia|anbulancia|ambulansia|paramedicos|911|ambulancias)
        (ambulancia|anbulancia) + (ya|porfa|por favor|urgente|rapido|calle|urge|manden)
        (me|se|nos) > (muriendo|muero|muere|voy a morir|va a morir) + (ayuda|siento|corazon|ahorita
            |creo|estoy|esta|no|ya|respira|sale|mama|papa|bebe)
        (siento) > (morir|muero|muriendo)
        (ayuda|auxilio) + (muere|muriendo|sangr*|no respira|ahoga|desmay*|metio|overdose|convuls*)
        (vengan|venga) > (rapido|pronto|de prisa|urgente)
    """,
    "violence": """
        (esposo|marido|novio|pareja|ex|papa|padrastro|el|hombre|tipo) > (golpeo|golpea|pega|pego
            |ahorco|ahorca|violo|pateo|amenazo|amenaza|apuñalo|quiere matar) + (me|nos|mucho|con
            |otra|hijos|cara|cuello)
        (me|nos) > (quiere matar|va a matar|golpeo|ahorco|violo|violaron|esta pegando
            |esta golpeando|apreto el cuello)
        (me acaba de|acaba de) > (ahorcar|pegar|golpear|violar)
        (ganas|miedo|impulso*) > (hacerle|hacer) > (dano)
        (ahorco|ahorcar|apreto) + (cuello|cuchillo|marido|esposo|pareja|novio)
        (pistola|cuchillo|machete|arma) + (afuera|puerta|amenaza*|apunta*|trae|tiene)
        (metieron|quieren meter|metiendo) > (casa) + (ladron*|alguien|armad*|ayuda)
    """,
}

SELF_HARM_SIGNS_ES = {
    "suicide": """
        quiere + (matarme|matarse|suicidar*|ahorcarme|ahorcarse|colgarme|colgarse|quitarme la vida
            |quitarse la vida|quitar la vida|matar|ahorcar|colgar|colgarse|tirarme|tirarse
            |aventarme|aventarse|lanzarme|lanzarse|dispararme|pegarme un tiro|darse un balazo
            |darme un balazo|darse un tiro|darme un tiro|ahogarme|envenenarme) + (me|se|que|puente
            |tren|dice|de|neta|ya|quiero|quiere|anoche|carro|ventana|voy|va|ganas|amenaza|intente
            |intento)
        (me|se) > (quiero|quiere|voy a|va a|quisiera|provoca|dan ganas de) > (matar|ahorcar|colgar
            |aventar|tirar|lanzar|disparar|suicidar|quitar de en medio|cortar|dar un tiro
            |dar un balazo)
        (tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse|brincar|saltar|tirar|aventar
            |echarme) + medios
        (tomarme|tomarse|tome|tomo|tragarme|tomar) + (todas|todo|frasco|pastillas|veneno) + (quiere
            |pensando|proposito|voy a|ganas|ya no|morir|vivir|quiero|dormir para siempre)
        (a proposito|para morirme|para morir|para matarme|para matarse) + (pastillas|tomo|tome
            |cort*|tomo las)
        (pistola|soga|navaja|cuchillo|pastillas|cuerda|arma|gilete|lazo) + (en la mesa|al lado
            |a mi lado|mano|enfrente|delante|lista|listas|en mi|aqui|conmigo)
        (encerro|encerrado|encerrada|encerre) + (cuchillo|pistola|navaja|pastillas|matar|soga)
        (compre|consegui|tengo|prepare) > (soga|veneno para mi|pistola lista)
        (cuiden|cuida|cuide|encargo|quedo con|se queda con) > (perro|perrito|gato|nina|nino|hijos
            |hijo|hija|mama) & (ya no|ultimo|adios|gracias por todo|perdon|necesitar
            |gracias por haber)
        (ya no) > (voy a estar|estare) & (lo siento|perdon|gracias por todo|cuiden|adios
            |cita)  + (mama|siento|por todo|perro|adios|falta)
        (tiro|tire|aviento) > (metro|tren|puente|carro|vias|rio) + (me|acaba|todo)
        (hoy|esta noche) > (termino|acabo) > (con esto|con todo|todo)
        (cuando lo lean|cuando lean esto|cuando lea esto)
        (ultimo dia) & (cuiden|gracias por todo|adios|perdonen)
        (on the roof|en la azotea|en el puente|en la orilla|en las vias) & (facil|perdon|saltar
            |tirar*|brincar|pelea|adios|no se)
        (no|ya no) > (voy a estar|estare|estar) > (viva|vivo)
        (carta|nota) + (despedida|suicid*|adios)
        (despido|despedi|despedirme|despidio|despidiendo|despidiendose) + (todos|siempre|mis hijos
            |familia|vida|mundo|hoy)
        (acabar|acabo|terminar|poner fin|fin|termino) + (con mi vida|mi vida|con todo esto
            |a mi vida|con todo)
        (esta noche|hoy|ya) > (acaba|termina) > (todo) + (para mi|se|mi)
        (quito|quite|quitar|quitarme|quitarse|quita) > (la vida|de en medio|del medio)
        (voces) + (mate|maten|matar|dicen|dano|muera|lastime)
        (hacer|haga|hacerme|hacerse|cometer) > (una locura|una tonteria|algo malo|algo
            |dano) + (miedo|quiere|va a|voy a|dice|mujer|tengo|hijo|ganas)
        (ya no|no) > (voy a estar|estare) + (cita|aqui|manana|vivo|viva|con ustedes) & (matar|morir
            |adios|despido|vivir|nunca)
    """,
    "wish to die": """
        (quiero|quiere|quisiera|queria|quise|ganas|deseo|desea|pienso|pensado|pensando|mejor|ojala
            |prefiero|provoca|pensamientos|amenaza|dice que se|gustaria|kiero
            |necesito) > morir + (me|se|ya|que|neta|mejor|no|dice|yo|todo|hoy|en|aqui)
        (no|ya no) > (quiero|quiere|kiero|deseo) > (despertar|despertarme)
        (no|ya no) > (quiero|quiere|kiero|deseo|tengo ganas|tengo ganas de|aguanto|soporto
            |puedo) > (vivir|existir|seguir viviendo|esta vida|la vida|mi vida|seguir asi
            |con la vida|estar viva|estar vivo|vivir asi)
        (no tengo|sin|ni|perdi) > (ganas) > (vivir|seguir|nada de vivir)
        (cansad*|canse|hart*|aburrid*) + (vivir|vida|existir|todo y quiero morir*|todo y ya)
        (dormir*|dormirme|acostarme) + (no despertar|nunca despertar|para siempre|ya no despertar
            |no despertar nunca)
        (ojala|quisiera|quiero|pido) + (muriera|no hubiera nacido|no despert*|me muera|no existir
            |desaparezca|no amanecer|desaparecer)
        (mejor|estarian mejor|felices) + (sin mi|si no estoy|si me muero|yo desaparezca|desaparezca
            |no estuviera|muerto|muerta|me muero|me muriera)
        (nadie|a nadie|ninguno) + (extranar*|importa*|importo|lloraria|notaria|cuenta) + (muero|si
            |desaparezco|muriera|me|vivo|no estoy)
        (da igual|da lo mismo|no me importa) + (morirme|morir|vivir|muero|si me muero|vivir o morir)
        (para que|pa que|de que sirve) > (sigo|vivir|vivo|seguir|existo|estoy) + (aqui|vivo|viva
            |viviendo|viva|asi|vivir|yo|sigo|ya)
        (no) > (vale|merece|tiene) > (pena|sentido|caso) + (vivir|seguir viviendo|vida|viviendo
            |existir|seguir asi|seguir)
        (no) > (encuentro|veo|hallo|tiene|encuentra) > (sentido|caso|salida
            |otra salida) + (seguir viva|seguir vivo|vida|vivir|otra|mas que|matarme|seguir|a esto)
        (aguanto|soporto|puedo) > (mas) & (acabe|acabar|morir*|terminar|vida|todo esto|matar*|vivir
            |fin)
        (quiero|quisiera) > (se acabe|acabe todo|termine todo|dejar de sufrir
            |descansar para siempre|que pare todo|acabar con todo)
        (irme|ir|reunirme|estar) + (al cielo|cielo|con dios|con diosito|de este mundo) + (quiero
            |esposa|esposo|ya|mama|hijo|quisiera|con)
        (desaparecer|desaparezca|desaparezco) + (siempre|mundo|nadie|mejor|todos|quiero|si|vida)
    """,
    "self-harm": """
        (corte|corto|cortando|cortes|corta|cortarme|cortarse|cortado) + (brazos|brazo|piernas|venas
            |munecas|bracitos|otra vez|piel|muslos|muneca) + (me|se|hice|los|las|anoche|esta|otra)
        (autolesion*|lastimarme|lastimarse|hacerme dano|hacerse dano|hacerme algo
            |herirme) + (quiero|quiere|ganas|miedo|otra|voy|va|se|me|muchacho|tengo|hija|hijo|esta)
    """,
}
