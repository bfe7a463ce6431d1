"""Spanish kinds of words for the signs of danger; the notation is in signs.py.

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
        golpe|golpeo|golpee|pego|pegue|cayo|cai|caido|caida|madrazo|trancazo|porrazo|golpie
            |chingazo
        |golpazo|totazo|resbalo|estrello|guamazo|descalabro|golpearon|pegaron|golpeado|golpeada
        |patearon|batazo|pedrada|abrio|partio|caerse|callo
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
        no se mueve|no se levanta|no me contesta|no contesta|no me habla|no responde
        |no puede levantarse
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
        cloro|veneno|beneno|detergente|pila|pilas|bateria|fabuloso|pesticida|raticida|gasolina
            |acido
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
        |cesarea|alivie|di a luz|dio a luz|aborto|malparto|legrado|pregnant|tengo 3#|7 meses
        |8 meses
        |6 meses|5 meses|9 meses|mi embarazo|bebe adentro|barriga de
    """,
    "aviso de embarazo": """
        sangr*|sangre|hemorrag*|lucecitas|lucesitas|estrellitas|borros*|no se mueve|no siento
            |fuente
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
        |va a|intento|intente|intentado|mejor|ojala|prefiero|provoca|ideas|planeo|planeado
        |tengo que
        |pensamientos|pense|quieren|amenaza|amenazo|amenazando|ando pensando|dice que|dijo que
        |gustaria|necesito|trate|trato de|decidi|ya quiero|kiero|vuelvo a
    """,
    # accidentes
    "ponzona": """
        vibora|serpiente|culebra|cascabel|coralillo|coral|nauyaca|mapana|alacran|escorpion
        |viuda negra|capulina|arana violinista|violinista|arana|viborita|mazacuata
    """,
    "anticoagulado": """
        anticoagulante|anticoagulantes|warfarina|eliquis|xarelto|coumadin|sintrom|plavix|heparina
        |adelgaza la sangre|para la sangre|apixaban
    """,
    "agresor": """
        el|ella|esposo|marido|novio|pareja|ex|papa|padrastro|hombre|tipo|hijo|hermano|vecino
            |alguien
        |cunado|mujer|esposa
    """,
}
