"""Spanish words for danger; the notation is in phrases.py, the reading in safety.py.

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
        (dolor|dolores|presion|opresion|punzada|ardor|molestia) (de|d|en|del|al|n) [el] (pecho
            |corazon)
        (duele|dolor) .. corazon
        corazon ... (sale|acelerado|rapido|brinca|late|latiendo|palpita*) ... (mareo|mareado
            |mareada|desmay*|aire|respirar|sudando|sudor)
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
        (sale|saliendo|salio|salia|sacando|hay|sangro|tirando|bota) [mucha|muchisima|tanta|pura
            |demasiada|bastante|un monton de] sangre [por|de|y|en|de la]
        (popo|excremento|heces|evacu*) .. (negro|negra|negras|sangre)
        (obrando|evacuando|orinando|defecando|haciendo) .. sangre
        estomago .. duro como
        (sangr*|sangra*) [mucho|muy|muchisimo|bastante|demasiado|por] [mucho|fuerte|todo|demas
            |muchisimo|a chorros|bastante|demasiado|sin parar|todos]
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
        (tome|tomo|trago|trague|tomaste|tomado|tomando|tomarse|ingirio|tomarme|di|dio) [como
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
        (esposo|marido|novio|pareja|ex|papa|padrastro|hijo|el) [me|nos] (pega|golpea|pego|golpeo
            |amenaza|ahorca|esta pegando|maltrata) [me|mucho|y|con|cuando|otra|a mi]
        (temo|miedo) por mi vida
        (me|le|nos|la|lo) (esta|estan|estaba|anda) (pegando|golpeando|ahorcando|estrangulando
            |matando|violando|apuntando)
        (me|nos|la|lo) (quiere|va a|quieren|van a|amenaza con|amenazo con) (matar|golpear
            |apunalar|pegar)
        (tiene|trae|saco|con|agarro) (una|un) (pistola|arma|cuchillo|navaja|machete)
        (me|la) (violo|violaron|ahorco|golpeo|apuntaron|estrangulo|pego mi|golpea mi)
        (voy|va) a matar a
    """,
}

SELF_HARM_ES = {
    "suicide named": """
        (me|se) (quiero|quiere|voy a|va a|quisiera) (cortar|aventar|tirar|hacer algo)
        (carta|nota) (de despedida|suicida)
        (cuchillo|pistola|soga|cuerda|navaja|pastillas) ... (matar*|cortarme|cortar|morir*|mano
            |listas)
        cuantas (pastillas|medicinas) .. (morir*|matar*|sobredosis)
        (llame|llamar|llamo|necesito) [al] 988
        (suicid*|suisid*|suicidio|suisidio|zuicid*)
        (matarme|matarse|matarnos|matarte)
        (me|se) (quiero|quiere|voy a|va a|quisiera|queria|deberia|deberia de|debo|intento
            |intente|quise|trato de|trate de|puedo|podria|dan ganas de|dieron ganas de|quiso
            |vaya a|tengo que) [yo|a|mejor|ya] (matar|ahorcar|colgar|suicidar|cortar las venas
            |quitar la vida|aventar|tirar de|tirar del|tirar al|ahogar|disparar|lastimar
            |hacer dano)
        (mejor|ya|y|hoy|si no|o|aqui) me mato
        me mato (y|ya|hoy|mejor|con|de una)
        me mato $
        (quitarme|quitarse|quitarte|quito|quite|quita|quitara|quitar|acabar con|terminar con
            |acabo con|termino con|acabe con) [con] (la vida|mi vida|su vida|vida|mi existencia
            |esta vida)
        (acabar|terminar|terminarlo|acabarlo) [ya|de una vez|de una|con] [con] todo
        (ahorcarme|colgarme|ahorcarse|colgarse|ahogarme|dispararme|pegarme un tiro|darme un tiro
            |aventarme|aventarse|tirarse del|tirarme del|tirarme de|tirarme al|lanzarme
            |envenenarme)
        (cortarme|cortarse|corto|corte|cortar|cortando) [me|se] las (venas|munecas)
    """,
    "wish to die": """
        (quiero|quisiera|voy a|mejor me|queria) [a] (ir|irme|voy|partir
            |dejar) [ya] (de este mundo|con dios|al cielo|este mundo|con mi madre que|con diosito)
        no [le|la|les|les veo|tiene] (veo|encuentro|hallo|tiene|miro) [ya|ningun|el
            |mas] [sentido|caso] [a|ya] [sentido a|a|de] [mi|la|esta|seguir] (vida|vivir
            |viviendo|existir)
        (hacer|cometer|haga|hago) (una) (locura|tonteria|estupidez|barbaridad)
        (soy|siento) [como] [solo|nomas] una (carga|molestia)
        (soy|ser) un estorbo
        no merezco [seguir] (vivir|viviendo|estar viv*)
        (cansado|cansada|canse|cansad*|harta|harto|aburrid*) [ya] de (la vida|vivir|todo esto ya
            |esta vida)
        (rendirme|rindo|me rindo) (con|en|ante) la vida
        odio (mi vida|vivir|la vida)
        no me siento segur* (conmigo|sola|solo)
        (quiero|quiere|quisiera|kiero|queria|querer|quieren|deseo|desea|ganas de|gustaria
            |prefiero|preferiria|prefiere|quisiere|quieres|necesito) [ya|mejor|solo|nomas|yo
            |estar|el|solamente] (morir|morirme|morirse|morirme ya|estar muerto|estar muerta
            |muerto|muerta|matarme|no despertar|dormir y no|dormirme y no
            |desaparecer para siempre|desaparecer del mundo|desaparecer de este|no existir
            |dejar de existir|no haber nacido|dormir para siempre|desaparecer)
        (no|sin|perdi|pierdo|perdido|ni) [tengo|tiene|tenemos|las|me quedan|le quedan|hay
            |dan] [las|ya|mas] (ganas|razon|razones|motivos|motivo|sentido|deseos) [de|para
            |en] [seguir|la] (vivir|seguir|vida|viviendo|existir|seguir viviendo)
        no (quiero|kiero|quiere|puedo|deseo|quisiera) [ya|mas] [ya|mas] (vivir|existir|despertar
            |despertarme|estar vivo|estar viva|estar en este mundo|seguir viviendo|seguir aqui
            |seguir asi|seguir mas|seguir con vida|con la vida|con mi vida|con esta vida|mi vida
            |estar en este|continuar viviendo)
        no (quiero|kiero|quiere|puedo) [ya|mas] [ya|mas] (seguir|continuar|seguir adelante
            |estar aqui) $
        no (quiero|kiero|quiere) [ya|mas] estar aqui [mas|en este mundo]
        (vida|vivir|seguir|nada) [ya|para mi] (no|ya no) [ya|me] (vale|tiene|tienen|importa) [la
            |ya|ningun|caso|nada] [pena|sentido|ya|vivir|caso]
        no (vale|tiene) [la|ya|ningun|mucho] (pena|sentido|caso) [de|para que|el|en] [seguir
            |la] (vivir|vida|viviendo|seguir|existir)
        (para que|pa que|porque|de que sirve|de que me sirve) [ya] (vivir|sigo viviendo
            |sigo vivo|sigo viva|seguir viviendo|vivo)
        (mejor|estarian mejor|estaria mejor|estarian todos mejor|estara mejor|estaran mejor
            |viviria mejor|vivirian mejor) (sin mi|si me muero|si yo no|si no estoy|muerto
            |muerta|si me muriera|si no estuviera|si no existiera|si muero|si yo muero
            |estar muerto|estar muerta|si yo me muero|no estar)
        (nadie|ninguno) .. (extranar*|extrana*|importaria si|notaria si|lloraria)
        (pensamientos|ideas|pienso|pensando|pensado|pense|piensa|penso) [de|en|que|suicidas
            |mucho en|mucho] [de|en|la] (muerte|morir|morirme|morirse|matarme|quitarme|quitarse
            |hacerme dano|no despertar|acabar|desaparecer|muerto|muerta|lastimarme|cortarme
            |ya no estar)
        (ojala|espero|quisiera|quiero|le pido a dios|ruego|pido) .. (no despert*|muriera
            |me muera|no amanec*|no hubiera nacido|me lleve|me lleve dios|recoja|morirme)
        (dormir|dormirme|acostarme|dormirse) .. (no despertar|nunca despertar|no despertarme
            |ya no despertar)
        (me|se) (quiero|quiere|quisiera|queria|quisiese|quieren) [ya|mejor] (morir|desaparecer
            |ir al cielo)
        mejor (estaria|estar|estuviera|estuviese) (muerto|muerta)
        (cansado|cansada|harto|harta|cansad*) de (vivir|la vida|mi vida|estar vivo|estar viva
            |existir|esta vida)
        no (aguanto|soporto) [ya|mas] [ya|mas] (vivir|la vida|mi vida|esta vida)
        no (aguanto|puedo) mas $
        (despedirme|despedirse|me despido) (de todos|para siempre|de ustedes|de mi familia
            |del mundo|de mis hijos)
        (unica|unico|sola) salida
        (voces|vozes|voz) .. (matar*|matara|dano|morir|cortar*|mate)
    """,
    "self-harm": """
        (hacerme|hacerse|me haga|se haga) algo [malo|a mi|yo]
        (hacerme|hacerse|hago|hace|haciendome|haciendose|hacer|hice|haga|haciendo|causarme
            |hacernos) [algo de|mucho|un] dano [a] [mi mism*|si mism*|yo|a mi|solo|sola]
        (lastimarme|lastimarse|autolesion*|auto lesion*|cortarme|cortarse|cortandome|cortandose
            |herirme|herirse|quemarme|quemarse) [a mi|a si|yo|los|las|otra|a] [mism*|brazos
            |piernas|vez|proposito]
        (me|se) (corto|corta|esta cortando|estoy cortando|ando cortando|lastimo
            |lastima) (los brazos|las piernas|la piel|a proposito|yo misma|yo mismo|ella misma
            |el mismo|a si mism*|a mi mism*|sol*|otra vez)
    """,
}

FIGURES_ES = """
    (muriendo|muero|muere|moria|morirme) por
    cortar (el|las|un) (pelo|cabello|unas|fleco)
    cortarme (un|el) (dedo|bigote)
    hacerme algo (en|de|para) (el|la|comer)
    examen .. (popo|heces|excremento|sangre)
    muestra .. (popo|heces|excremento)
    (muero|muere|muriendo|morir|morirme|muero yo|moria|morirnos|mori|murio|muerto|muerta) (de
        |del|por|d) [la|el|tanta|tanto|pura|puro|mucha|mucho|ganas] [de] (risa|hambre|sueno|frio
        |calor|ganas|verguenza|aburrimiento|sed|pena|amor|nervios|curiosidad|ver|verte|cansancio
        |antojo|coraje|ir|envidia|flojera|la risa|emocion|verguenza ajena|ternura|risas|comer
        |conocer|saber)
    (celular|telefono|bateria|cel|pila|perro|gato|perrito|perrita|carro|planta|compu|internet
        |senal) [ya|me|se] [se|esta|ya] [me|esta|estaba|anda] (muere|muriendo|murio|morir
        |muriendose|descarg*)
    (muere|muriendo|murio|muero|va a morir) [el|mi|la] (celular|telefono|bateria|cel|pila|carro
        |internet)
    (casi|por poco|poquito y|poco mas y) [me|le|nos] [da|dio|muero|mato|daba|infarto|desmayo
        |mori|ahogo|ahoga|desmaye] [un|el|de] [infarto|ataque|paro|derrame|desmayo|algo] [al|de
        |con] [corazon|la|el] [cuenta|bill|susto|recibo|precio]
    (dar|da|dio|dando|daba|dan) [un|el] (infarto|paro|ataque|derrame) [al corazon] (con|cuando
        |al ver|de ver|por) [el|la|vi|lo que|esa|ese|tanto]
    (infarto|desmay*|muero|muere) .. (cuenta|bill|precio|factura|cobro|recibo|costo)
    (me|se) mato (trabajando|estudiando|de risa|haciendo|de la risa|en el gym|todo el dia|por)
    (ahogado|ahogada|ahogo|ahogando|ahogandome|ahoga) (de|en|con) (trabajo|deudas|bills|un vaso
        |tanto trabajo|cuentas|pagos|tarea|risa|tantos)
    (mama|papa|jefe|esposo|esposa|marido|jefa|patron|patrona|hermana|madre|viejo|vieja|ella
        |el) .. (va a|quiere) matar (si|cuando|por|jaja*)
    (sin|falta de|falta el) (aire acondicionado|aire en la|aire en el)
    aire acondicionado
    (sacar|sacaron|saquen|sacan|sacarme|sacarle|examen|muestra|donar|done|analisis|prueba
        |done mucha) .. sangre
    cortarme (el|las|un) (pelo|cabello|unas|fleco|poco)
    cortarse (el|las|un) (pelo|cabello|unas|fleco)
    (intoxicacion|intoxic*) (por|de|con) [la|un|una] (comida|alimentaria|mariscos|alimentos)
    (prevencion|linea|pregunta|preguntas|cuestionario|clase) (de|del|contra el|sobre el|para el
        |contra) [el] (suicidio|sobredosis|envenenamiento)
    (dar|dando|doy|tomar|toma|tomando|darle) [el|de] pecho
    (radiografia|rayos x|placa|tomografia|examen|rayos|ultrasonido) .. pecho
    (me|lo|la|nos|los) llamo (al|a la|a) (clinica|rato)
    (entumida|dormida|dormido|adormecida|adormecido|entumido) .. (dentista|anestesia|muela)
    (dentista|anestesia|muela) .. (entumida|dormida|dormido|adormecida|adormecido|entumido)
    (bajo|presion) por dinero
    (aire|agua) (se) (rompio)
    rompio .. (agua del|tuberia|llave|tubo)
    no (quiero|kiero|puedo) [ya|mas] (seguir|continuar) con (el|la|las|los|este|esta|ese
        |esa) (tratamiento|citas|cita|terapia|terapias|medicina|programa|plan|mensajes|textos
        |proceso|dieta)
    (muerta|muerto) (de|del) (hambre|cansancio|sueno|frio|risa)
    desaparecer [de] (la lista|su lista|sus contactos|mensajes|citas|cargo|cargos|manchas|acne
        |arrugas)
    no respiro (por|bien por) (la|una) nariz
    respirar por la nariz
    (nariz|constipado|gripa|mocos) .. (respirar|respiro)
"""
