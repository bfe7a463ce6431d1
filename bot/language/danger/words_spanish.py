"""Spanish words for emergencies; the notation is in phrases.py, the reading in safety.py.

For the clinician who changes these lists: one phrase on a line, no accents (ñ is n) or marks.
Common short forms are already made one ("q", "k" are que; "bn" is bien; "kiero" is quiero).
A missed emergency is worse than a false alarm: when in doubt, add the phrase.
"""

GROUPS_ES = {
    "nene": """
        bebe|bebito|bebita|recien nacido|recien nacida|nino|nina|hijo|hija|nene|nena|nieto
        |nieta|chamaco|criatura|sobrino|sobrina|hijito|hijita|chiquito|chiquita|ijo|ija|bb
    """,
    "alguien": """
        el|ella|mama|papa|madre|padre|esposo|esposa|abuela|abuelo|hermano|hermana|marido
        |senora|senor|abuelita|abuelito|mami|papi|amigo|amiga|suegra|suegro|tia|tio|novio
        |novia|pareja|muchacho|vecino|vecina|companero|companera|bebe|bebito|bebita|nino|nina
        |hijo|hija|nene|nena|nieto|nieta|ijo|ija
    """,
    "pastillas": """
        pastillas|pastilla|pastiyas|medicina|medicinas|medicamento|medicamentos|tabletas
        |pildoras|capsulas|tylenol|ibuprofeno|paracetamol|aspirinas|insulina|calmantes
        |antidepresivos|somniferos
    """,
    "veneno": """
        cloro|veneno|detergente|pila|pilas|bateria|fabuloso|pesticida|raticida|gasolina|acido
        |lejia|anticongelante|limpiador|jabon|thinner|iman|imanes|insecticida|amoniaco
        |alcohol de|pinol|sosa
    """,
    "dormido": """
        dormido|dormida|dormidos|dormidas|entumido|entumida|entumidos|entumecido|entumecida
        |adormecido|adormecida|paralizado|paralizada|adormecio|durmio|paralizo|entumio
        |entumecio|engarrotado|tieso|tiesa|muerto|debil
    """,
}

EMERGENCY_ES = {
    "breathing": """
        no [me|le|se|nos] (llega|entra|pasa|entraba|jala|jalo|agarro|alcanza) [bien|el|nada de
            |mucho|nada] [el] (aire|respirar|oxigeno)
        (siento|sintiendo|tengo|tiene) [mucho|que me|un|como] (ahogo|ahogar)
        (silba|silbando|le chifla|chilla) .. pecho
        respira* .. (dificultad|trabajo|mal|trabajosamente|dificil)
        (duele|dolor) .. (al respirar|cuando respiro|cuando respira|si respiro|respirando)
        no [me|se|le|lo] [puedo|puede|pueden|podia|logra|logro|esta|estoy|alcanzo a|pudo
            |puedo ni|deja|dejan|podemos] [casi|ni|bien|apenas|a] (respirar|respirando|respira
            |agarrar aire|jalar aire|agarrar el aire|tomar aire|respiro)
        (casi|apenas|ya) [no|si|y] [puedo|puede|puedo ni] (respirar|respiro|respira)
        (cuesta|costando|cuesta mucho) .. respirar
        (dificultad|trabajo|problemas|problema|batallo|batalla|batallando|dificil|dificulta
            |esfuerzo|trabajando|trabajos) .. respirar
        (falta|faltando|faltandome|quedo|quedando|quedandose|quedandome|quede|sin) [de|el|mucho
            |mucha|la|sin|me|se] [el|la|sin] (aire|respiracion|aliento|respirar|oxigeno)
        (aire|respiracion) .. (falta|va|corta|cortando|acaba|no entra|entrecortada)
        (ahoga|ahogo|ahogando|ahogandome|ahogandose|ahogue|ahogamiento|asfixi*|sofoc*|atragant*)
        (labios|cara|boca|unas|dedos|piel) .. (morado|morados|morada|moradas|azul|azules
            |azulados|azulosos|grises)
        (poniendo|puso|pone|poniendose|esta|puse|pusieron|estan) [como|todo|toda|bien
            |muy] (morado|morada|morados|azul|azulado)
        garganta .. (cierra|cerrando|cerro|hinch*|inflam* mucho|cerrandose)
        (cierra|cerrando|cerro) .. garganta
        (hinch*|inflam*) .. (lengua|labios|cara|garganta)
        (lengua|labios|cara) .. (hinch*|inflam*)
        (se me|se le|me|le) (va|fue|corta|acaba|iba|esta yendo) [el|la] (aire|respiracion|aliento)
        (ataque|crisis) de asma
        inhalador .. no .. (sirve|funciona|ayuda|hace|jala|quita)
        respira* (raro|mal|muy rapido|feo|con dificultad|muy mal|agitado|con trabajo|a penas)
        pecho .. silba y
        monoxido de carbono
    """,
    "chest pain": """
        (doliendo|duele|dolor) ... (brazo izquierdo|pecho)
        (dolor|dolores|presion|opresion|punzada|ardor|molestia) (de|d|en|del|al|n) [el] (pecho
            |corazon)
        (duele|dolor) .. corazon
        corazon ... (sale|acelerado|rapido|brinca|late|latiendo|palpita*) ... (mareo|mareo|mareado
            |mareada|desmay*|aire|respirar|sudando|sudor)
        (sale|acelera|brinca) .. corazon ... (mareo|mareado|mareada|desmay*|aire|respirar|sudor)
        (dolor|duele) ... pecho ... (brazo|mandibula|espalda|corre)
        (dolor|dolores|presion|opresion|punzada|punzadas|ardor|molestia|apreton|piquetes|piquete
            |pesadez|dolencia|dolorcito) .. [en|de|del|el] [el|mi|del] pecho
        (duele|doliendo|aprieta|apretando|oprime|arde|ardiendo|punza|duelen|dolia|dolio|dolido
            |quema|due le|apachurra|aplasta) .. pecho
        pecho .. (duele|aprieta|apretado|oprim*|doliendo|apretando|punza|arde|pesado|cerrado
            |quema|explota)
        (dando|da|dio|tengo|teniendo|es|tuvo|creo|sintomas|siento|paro|sera|este|tenga|dado
            |sufriendo|tiene) [de|que|es|un|como|que es|que me esta|que me] [un|dando un|da un
            |dio un|esta dando un] [un] (infarto|ataque al corazon|ataque cardiaco
            |ataque del corazon|ataque de corazon|paro cardiaco|paro)
        (infarto|infartando|infartado|infartandose|paro cardiaco|ataque al corazon|ataque cardiaco)
        (brazo izquierdo|brazo) .. {dormido}
        (dolor|duele|dormido|hormigueo|adormecido) .. brazo izquierdo
        brazo izquierdo .. (duele|dolor|hormigue*)
        corazon .. (rapido|acelerado|sale|brinca|late|palpita*) .. (mareo|mareado|mareada
            |desmay*|aire|respirar|sudando|sudor)
    """,
    "stroke signs": """
        (viendo|mirando|miro|ve) doble
        (duerme|durmiendo|durmio|adormece|adormeciendo|entume|entumiendo
            |hormiguea) ... (brazo izquierdo|cara|medio cuerpo|mitad|un lado)
        (alucinando|alucinaciones|delirando)
        no [le|me|se] (puedo|puede) (hablar|caminar|ver|mover) (ni|o|y no) (mover|hablar|caminar
            |ver)
        (sin|perdio|perdi|no tiene|no tengo|perdiendo) [la] (fuerza|fuerzas|movimiento
            |sensibilidad) .. (lado|brazo|pierna|mano|cara|mitad|cuerpo)
        (medio|mitad del|mitad de su|todo un) (lado|cuerpo) .. {dormido}
        no [puede|puedo] (articula*|coordina*|mover la mitad)
        (boca|cara) .. (de lado|para un lado|a un lado|chuec*)
        vision .. borrosa de repente
        (un) (ojo|pupila) .. (mas grande|caido|cerrado de repente)
        (cara|boca|ojo|labio|sonrisa|rostro) .. (chueca|chueco|torcida|torcido|caida|caido
            |colgada|colgando|torcio|enchueco|de lado|cayo|desvio|paraliz*|cayendo|ladeada|ladeo
            |chuequito)
        (cara|boca|cuerpo|lado|mitad|pierna|rostro) .. {dormido}
        (torcio|enchueco|durmio|paralizo|adormecio|entumio|cayo|chueca|torcida|dormida
            |adormecida|desvio|torciendo|durmiendo) .. (cara|boca|cuerpo|lado|mitad|rostro)
        {dormido} .. (lado|mitad|cara|medio cuerpo|boca)
        no [le|me|se] (puedo|puede|puedes|pudo) hablar (bien|claro|y|nada|normal|de repente|no)
        no [le|se] entiende* .. (habla|dice|decir|hablando)
        (habla|hablando|hablar) [muy|bien|bastante|como] (raro|enredado|arrastrado|trabado
            |arrastrando|mal|incoherente*|incoherencias|chistoso|borracho|arrastrao)
        (arrastra*|traba*|enreda*|arrastro) .. (palabras|lengua|habla|hablar)
        no [le|me|se] (puedo|puede|pudo|logra) [ni] (mover|sentir|levantar|alzar) .. (brazo
            |pierna|piernas|lado|cara|mano|cuerpo|brazos|pie|mitad)
        no (siento|siente|sentia|muevo|mueve) .. (brazo|pierna|piernas|lado|cara|mano|cuerpo
            |pies|entre)
        (dando|dio|teniendo|creo|sintomas|tuvo|da|sufriendo|dado|sera|tiene|sea) .. (derrame
            |embolia|embolio|derame|ictus)
        (derrame cerebral|embolia cerebral)
        (perdi|perdio|perdiendo|pierdo) .. (la vista|la vision|el habla|vista|vision)
        (no veo|no ve|dejo de ver|deje de ver|no puedo ver) [nada|bien|de|con] [de|con|repente
            |un] (repente|ojo|lado|nada|un)
        de repente [ya|me|se] no (veo|ve|puede|puedo|habla|siente|siento|camina|ve)
        veo doble
        (peor|horrible) dolor de cabeza
        dolor de cabeza .. (de mi vida|fuertisimo|insoportable|explota*|nunca|mas fuerte)
        (confundido|confundida|desorientado|desorientada|incoherente) .. (no|y|de repente|habla)
        (no sabe|no reconoce) (donde esta|quien es|quien soy|a nadie|quien|donde)
        se (cayo|desplomo) .. (no|responde|habla|despierta|levanta)
    """,
    "unconscious": """
        (se) (privo|desvanecio|fue de lado|quedo tieso|quedo dormid* y no)
        (cayo|callo|caiyo|tirad*) .. no [se] (levanta|mueve|para|despierta|responde|habla|reacciona)
        {alguien} ... (no responde|no reacciona|no despierta|no se mueve|no quiere despertar
            |no se despierta)
        ojos en blanco
        (esta|como|parece) (muerto|muerta|desguanzad*) [y|no|mi|en]
        (ido|ida) y no (responde|contesta|habla|reacciona)
        (desmay*|inconsciente|inconciente|desvanec*|desplom*|desmalle*|desmalla*|desmallo)
        (perdio|perdi|pierde|perdiendo|perdido) [el|la] (conocimiento|conciencia|sentido
            |consciencia)
        no (despierta|reacciona|vuelve en si|tiene pulso|le siento el pulso|abre los ojos
            |se despierta|quiere despertar)
        no (lo|la|le|los) (puedo|podemos|puedo hacer) [hacer] despertar
        {alguien} .. no [me|nos] (responde|contesta nada|se mueve|esta respondiendo|despierta
            |respira)
        (esta|estaba) tirad* .. no
        (lo|la) encontre (tirad*|en el piso|en el suelo|sin)
    """,
    "bleeding": """
        sangr* .. [de|por] [la|el|los] (cabeza|boca|oido|oidos|ojos|cuello)
        (sale|saliendo|salio|salia|sacando|hay|sangro|tirando|bota) [mucha|muchisima|tanta|pura
            |demasiada|bastante|un monton de] sangre [por|de|y|en|de la]
        (popo|excremento|heces|evacu*) .. (negro|negra|negras|sangre)
        (obrando|evacuando|orinando|defecando|haciendo) .. sangre
        estomago .. duro como
        (estoy|esta|sigo|sigue|anda|ando|toy|ta) sangrando
        (sangr*|sangra*) [muy|por] (mucho|fuerte|todo|demas|muchisimo|a chorros|bastante|demasiado
            |sin parar|todos)
        (no|ni) (para|paro|deja|dejo|detiene|quita|puedo parar|se para|se me quita|se detiene
            |se le quita|me deja|le para|me para|le deja) [de|la|el|el de|de la] (sangrar|sangre
            |sangrado|hemorragia|sangrando)
        (sangrado|sangre|sangrando|hemorragia) .. (no|sin) [se|me|le] [se|me|le] (para|paro|deja
            |dejo|detiene|quita|parar|detenerse|puedo parar|corta)
        hemorragia*
        (vomit*|tosi*|toso|tose|tosiendo|escup*|bomit*|gomit*|arroj*|devolv*) [mucha|un poco de
            |con|pura|en|bastante] sangre
        (sangre) .. (vomito|al toser|por la boca|por la nariz y no|chorro|chorros|charco|borbotones)
        (mucha|muchisima|demasiada|perdiendo|perdio|charco de|chorros de|chorro de|pura
            |tanta) sangre
        (perdido|perdiendo|perdi|botando|echando|saliendo) .. sangre
        desangr*
        coagulos .. (grandes|tamano|enormes|gigantes)
        (lleno|llenando|empap*) .. toalla .. hora
        toalla .. (hora|cada)
        (cortada|herida|corto|corte) .. (profunda|hueso|vena|arteria)
        (se) (abrio|reventaron|abrieron|revento|me abrio|le abrio|me abrieron|me reventaron
            |le abrieron) [la|los|mi|el] (herida|puntos|puntadas|cirugia|grapas|cesarea)
        (herida|puntos|puntadas|cirugia|cesarea) .. (abrio|abrieron|revento|reventaron|abierta
            |abierto|sangr*)
    """,
    "overdose or poison": """
        (trago|trague|tomo|comio) .. (pastillas|medicina|medicinas) .. {nene}
        (comio|comi|trago|tomo) ... (pastillas|medicinas) [de] [mi|su|la|el] (mama|papa|abuela
            |abuelo|hermano|hermana|esposo|esposa|abuelita)
        (tome|tomo|puse|inyecte|puso|inyecto) .. (de mas|demas|doble|dos veces
            |demasiada) .. (insulina|medicina|pastilla|dosis)
        (demasiada|doble|mucha) (insulina|dosis)
        (trago|tragado|trague) .. (moneda|pila|juguete|bateria|iman|canica|boton)
        (respiro|inhalo|inhale|respire) .. (cloro|gas|humo|quimicos|vapores)
        (sobredosis|sobre dosis)
        (muchas|demasiadas|demasiada|un monton de|frasco de|bote de|todas las|punado de|mucha
            |muchisimas|bonche de|puno de|tantas|un chingo de|todas mis|todas sus|todo el
            |caja de|frasco entero de|monton de) [de|frasco de|bote de|frasco|bote|mis|las
            |sus] [de] {pastillas}
        (tome|tomo|trago|trague|tomaste|tomado|tomando|tomarse|ingirio|tomarme) [como
            |todo|el|un|toda|las|mas de|casi|ya] [el|la|las|de] (frasco|bote
            |botella de pastillas|caja de|de mas|demas|doble|monton|##|todas) [de|las|mis|sus|la
            |pastillas] [las|mis|sus|<pastillas>]
        (tomo|trago|bebio|comio|tome|bebi|ingirio|trague|toma|tragado|tomado|comi|mordio
            |tragando) [se|un|una|unas|unos|poco|poquito|algo|tantito] [un|una|poco|el|la|unas
            |de] [de|el|la] {veneno}
        {nene} .. (trago|tomo|comio|agarro|bebio) .. {pastillas}
        {nene} [se|ya|me] [me|se] (trago|atraganto)
        (enven*|intoxic*)
        (fentanilo|heroina) .. (no|mucho|mucha|demasiad*|sobredosis|respira)
        (se|me) (tomo|tome|inyecto|metio) algo .. (no|y)
    """,
    "seizure": """
        (conbul*|convuld*|convulz*)
        (convuls*|combuls*|convulc*|combulc*)
        (ataque|ataques) (epileptico|epilepticos|de epilepsia|epiletico|epilectico)
        (echando|saliendo|saca*|saliendole) .. espuma
        (temblando|sacudiendo*) .. (todo el cuerpo|sin control|no reacciona|no responde)
        (dio|dando|da|tuvo|teniendo) .. (ataque|ataques) .. (temblando|espuma|tiembla|no|suelo|piso)
    """,
    "allergic reaction": """
        (alerg*) ... (respirar|garganta|hinch*|labios|lengua|cara|aire)
        (pico|picadura|piquete|picado) ... (hinch*|respirar|aire|garganta|cara|ronchas|mareo)
        reaccion [muy|bien|fuerte] [fuerte|mala|fea] alergica
        (reaccion alergica|alergia) .. (fuerte|grave|respirar|garganta|cara|labios|ronchas|hinch*)
        (anafil*|anaphil*)
        (ronchas|ronchitas|roncha) .. (respirar|garganta|hinch*|labios|lengua|cara|aire)
        (use|necesito|puse|puso|necesita|pusimos) [el|la|un|una|mi|su] (epipen|epinefrina|epi pen)
    """,
    "baby in danger": """
        (bebe|bebita|bebito|recien nacido|nena|nene|nino|nina) ... (no quiere despertar
            |no despierta|no respira|no reacciona|morado|morada|no responde)
        {nene} (se cayo|cayo) .. (cama|cabeza|escaleras|mesa)
        {nene} .. no (moja|ha mojado|orina|ha orinado|hace pipi)
        {nene} .. (no respira|morado|morada|azul|no despierta|flacido|flacida|aguado|aguadito
            |aguadita|aguada|no reacciona|no responde|no se mueve|inconsciente|no come ni
            |no llora|desmayad*|se ahog*|ahogando*)
        (recien nacido|recien nacida|semanas|dias de nacido|dias de nacida|un mes|1 mes
            |mes de nacido|dias) .. (fiebre|calentura|temperatura|10#|39|40)
        (fiebre|calentura|temperatura) .. (recien nacido|recien nacida|semanas|dias de nacido
            |un mes|1 mes)
        (calentura|fiebre|temperatura) [de|a|en|como de|arriba de|mas de] (41|40|105|106)
        mollera .. (hundida|hinchada|caida|saltada)
    """,
    "pregnancy": """
        (di a luz|dio a luz|cesarea|me alivie|despues del parto) ... (fiebre|sangr*|cabeza|veo
            |vista|borroso|hinchad*|coagulos)
        no (siento|sentido|siente) [ya|casi|moverse] [a] (mi|al|el|la) bebe
        (abortando|aborto espontaneo|perdiendo al bebe|perdiendo el bebe|perdiendo mi bebe)
        (rompio|revento|rompieron|rompi|reventaron) .. (fuente|bolsa|agua|fuentes)
        (embaraz*|embarasad*|enbaraz*|meses de embarazo|semanas) .. (sangr*|hemorrag*|sangre
            |lucecitas|luces|borroso|estrellitas|presion|cai|cayo|liquido|dolor muy fuerte
            |manchando)
        (sangr*|sangre|manchando|liquido|caida|cai|borroso|lucecitas) .. (embaraz*|embarasad*
            |semanas|bebe)
        (bebe|no) [ya|mi|el|la|siento|que] [no|siento|que|bebe] [se|siento que|a|que] [me|se
            |mi] [ha|a] (mueve|mueva|movido|moverse|patea|pateando|moviendo) [nada|desde|hoy|mi
            |el|ni|casi|bebe]
        bebe .. (dejo de moverse|no se mueve|no se ha movido|no se a movido|no patea
            |se mueve menos|se mueve poco|casi no se mueve)
        no (siento|he sentido|e sentido|sentido) [a|que|al|moverse|a mi] [a|mi|al|el
            |la] [mi] (bebe|bb)
        contracciones .. (cada|minutos|seguidas|fuertes|seguido)
        (en|con|empezo el|empece con) (labor|trabajo) de parto
        (dolores) de parto
        ya (viene|va a nacer|esta naciendo|nace|esta saliendo|sale) [el|mi|la] [bebe]
        (parto|embarazo|aliviada|aliviarme|cesarea) .. (lucecitas|borroso|presion alta|vision
            |vista|dolor de cabeza|sangr*|luces)
        (veo|viendo|ve) [como|muchas|puras] (lucecitas|luces|estrellitas|puntitos|destellos
            |borroso y|lucesitas|estreyitas)
    """,
    "injury": """
        (quebro|rompio|fracturo|quebre|rompi|fracture) [la|el] (cadera|cuello|cabeza|espalda
            |craneo|columna)
        (cloro|acido|quimico|limpiador) .. (ojo|ojos)
        (atorado|atorada|atoro|trabado) .. garganta
        (le|me) (dio|dieron) [un|una] (corriente|toque electrico|descarga|balazo|punalada)
        (abrio|rompio|partio) la cabeza
        (atropell*|electrocut*|dispar*|balazo|balazos|apunal*|punalada|punaladas|acuchill*|navajazo)
        (golpeo|pego|golpe|golpie|pegue|golpio|golpee|golpiado) .. cabeza .. (vomit*|desmay*
            |sangr*|no|sueno|dormido|mareado|mareada|confundid*|perdio|anticoagulante*)
        (cayo|cai|caida|caido) .. (no puede|no puedo|no se puede|no se) .. (levantar|mover|parar
            |caminar|mueve|levanta)
        (cayo|cai|caida|caido|resbalo) .. (cabeza|escaleras|techo) .. (sangr*|vomit*|no|desmay*
            |golpe*|abrio)
        (hueso) .. (salido|afuera|fuera|asoma|expuesto|sale|salio)
        (quemo|queme|quemadura|quemaduras|quemada|quemado) .. (grave|feo|toda|todo|tercer|cara
            |cuerpo|horrible|agua hirviendo)
        (corto|corte|amputo|arranco|mocho|trozo) .. (dedo|dedos|mano|venas)
        (mordio|pico|picado|mordido|pico un) .. (vibora|serpiente|alacran|viuda negra|cascabel
            |culebra|escorpion)
        (incendio|quemando la casa|quemando mi casa|casa en llamas)
        golpe de calor
    """,
    "spine or pressure": """
        (dolor) .. (insoportable|insufrible)
        no (siento|siente) .. (entre las piernas|piernas|partes|pompis|nalgas|genitales|entrepierna)
        (no) (puedo|puede) (orinar|hacer pipi) .. (nada|desde|horas|ayer|dias)
        (dolor|dolores) .. (insoportable|insoportables) .. (estomago|abdomen|barriga|panza
            |cabeza|vientre)
        (azucar|glucosa) [la|esta|en|a|me|salio|de|lo|bajo|subio|tengo|trae|se|le|anda|muy] [la
            |esta|en|a|me|salio|de|bajo|subio|baja|alta] [en|a|de|como] (2#|3#|4#|5##|6##|7##)
        fiebre .. cuello (tieso|rigido|duro)
        (cuello) (tieso|rigido|duro) .. (fiebre|calentura)
        (peor dolor) (de mi vida|que he)
    """,
    "asks for rescue": """
        (es|esto es) (una) emergencia
        (llame|llamen|llamar|llamo|llama|marque|marcar|llamando|llamamos|necesito|necesita
            |manden|mande|ocupo|ocupamos|necesitamos|envien|pidan|pedir|hablar|hable|hablen
            |hablo|marco) [a|al|la|una|el|me] [a|una|la|el|al] (911|9 1 1|nueve once|ambulancia
            |anbulancia|ambulansia|emergencias|paramedicos)
        (auxilio|socorro)
        emergencia medica
        (es|tengo) (una) emergencia (medica|con mi|mi|grave|no)
        (me|se|nos) [me] (muero|muere|estoy muriendo|esta muriendo|estamos muriendo
            |anda muriendo|voy a morir|va a morir)
        (estoy|esta|siento que me estoy) (muriendo|muriendome|muriendose|agonizando)
    """,
    "violence": """
        (voy a|quiero|ganas de) (lastimar|matar|hacerle dano|hacer dano|golpear) [a] (alguien|mi
            |mis|ella|el|todos|la gente)
        (esposo|marido|novio|pareja|ex|papa|padrastro|hijo|el) [me|nos] (pega|golpea|pego|golpeo
            |amenaza|ahorca|esta pegando|maltrata) [me|mucho|y|con|cuando|otra|a mi]
        (padrastro|padrino|maestro|profesor|entrenador|pastor|casero|tio) [mi] (me|nos) toca $
        (padrastro|padrino|maestro|profesor|entrenador|pastor|casero|tio) (me|nos|la|lo) toca (mucho
            |feo|ahi|donde|cuando|mis|las|a escondidas|en las noches|por)
        (temo|miedo) por mi vida
        (me|le|nos|la|lo) (esta|estan|estaba|anda) (pegando|golpeando|ahorcando|estrangulando
            |matando|violando|apuntando)
        (me|nos|la|lo) (quiere|va a|quieren|van a|amenaza con|amenazo con) (matar|golpear
            |apunalar|pegar)
        (tiene|trae|saco|con|agarro) (una|un) (pistola|arma|cuchillo|navaja|machete)
        (me|la) (violo|violaron|ahorco|golpeo|estrangulo|pego mi|golpea mi)
        (voy|va) a matar a
    """,
}

# Too common to count inside other words, but not when they are the whole message.
ALONE_ES = """
    infarto|derrame|embolia|ataque|emergencia|sangrando|sangrado|desmayo|ahogo|ambulancia
    |ya no habla|ya no me habla|dejo de hablar|esta tieso|esta tiesa|se esta yendo|me tiro
    |salto o no salto|me acabo de cortar|ya me corte|se puso tieso|se puso tiesa|no se despierta
    |voy a saltar|voy a brincar|me voy a tirar|me voy a lanzar|me voy a matar|me ahogo|se ahoga
"""
