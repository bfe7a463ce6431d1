"""Spanish signs of an emergency, made of the kinds in kinds_spanish.py.

The notation is in signs.py; what is harmless, in figures_spanish.py.
"""

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
        (huele|oler|oliendo|olemos|huelo) > (gas)
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
        (calambrazo|toque|corriente|descarga|chispazo) & (corazon|pecho|mareo|quem*|desmay*|brazo)
        corazon + (a mil|a tope|mil por hora) & (dado|me dio|siento mal|mareo|aire|sudando|pecho)
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
        vomita + (borra|posos|asientos|cuncho|cafe molido|granos de cafe|color cafe|negro)
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
        (sobredosis|overdose|sobre dosis|intoxic*|enven*) + (alguien|me|se|creo|ayuda|le|tuvo
            |tiene)
        (tome|tomo|trague) > (pastillas|veneno|raticida|blister|frasco|todas) + (ya|muchas|vivir
            |morir|todas|frasco|monton|proposito|muchisimas)
        (insulina) + (de mas|doble|equivoc*|por error|mucha|demasiada|dos veces)
    """,
    "seizure": """
        (convuls*|convulci*|combuls*|conbuls*|convulc*|epilept*) + (alguien|dio|dando|esta|ya
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
        (epipen|epinefrina|adrenalina) + (puse|puso|use|puse otra)
        (epipen|epinefrina|adrenalina) + (necesito|caduco|vencida|vencido) & (garganta|hinch*
            |respir*
            |ronchas|abeja|pico|comio|comi|alerg*)
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
