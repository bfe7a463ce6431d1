"""Spanish signs of danger as a bystander tells it, in everyday words: what is seen, not what it is.

The kinds are in kinds_spanish.py, the notation is in signs.py.
"""

EVERYDAY_ES = {
    "breathing": """
        (atoro|atora|atorada|atorado|atraganto) + (dentadura|comida|carne|hueso|pescado|moneda
            |dulce|uva|garganta|salchicha|frijol|pan)
        (cambiando|cambio) > (de) > (color) & (garganta|gargantita|atorad*|aire|trago|comi*)
        (agarra|agarro|aprieta) > (el|la|se) > (cuello|garganta) & (comi*|no puede hablar|no habla)
        (aire) + (no me|no le) > (alcanza|ajusta|da) + (hablar|caminar|ni|para)
        (no) > (alcanza|ajusta) > (el aire)
        (garganta|gaznate|ganote) + (chiquita|cierra|cerrando|hace chica|aprieta)
        (boqueando|boquea)
        (respirador|ventilador) + (paro|apago|descompuso) & (mano|aire|ahog*|no hay)
        (deja de respirar) + (ratos|ratitos|momentos|suspiro) & (bebe|nacid*|dias|semanas|bebita)
        (roncando|ronca) + (feo|raro|fuerte) & (no me contesta|no contesta|no despierta|ojos
            |no reacciona|no responde)
    """,
    "chest pain": """
        (apretazon|apachurron|apreton|opresion) + (pecho|sudor)
        (se agarro|se agarra|se agarraba|se lleva|se llevo) > (pecho)
        (sentado|sentada|parado|parada|encima|pisando) > (encima|arriba|en|sobre|del|de) > (pecho)
        (pecho) & (burro|elefante|camion|piedra|losa|bloque) > (encima|sentad*|sentado|en el)
        corazon + (se me para|se para|se detiene|para y arranca|brincando|brinca) & (cai|caido|vista
            |negra|negro|marea*|desmay*)
        pecho & (brazo) & (sudor|sudando)
        (dolor) > (toracico|precordial)
    """,
    "stroke signs": """
        (cuelga|colgando|cuelgan) + (brazo|mano|cachete|parpado|labio)
        (arrastra|arrastrando) > (pie|pierna) & (hoy|desde la manana|rato|de repente|rara|raro)
        (palabras) + (cambiadas|comiendo|se come|mochas|trabadas|al reves|revueltas) + (alguien
            |dice|desde|de la nada|se|esta|puras)
        (no) > (sale) > (lo que quiere decir|las palabras|la palabra)
        (amanecio|desperto|amaneci|desperte|se quedo|me quede) > (sin poder hablar|sin hablar
            |no puede hablar)
        (mitad) + (mueve|movio|sonrisa|sonr*) + (cara|solo|nomas|riera|boca)
        (boquita|carita|cachete) + (torcio|torcida|chueca|chueco|colg*|cayo|caida|de lado)
        (no) > (aprieta) > (mano)
        (lengua) + (bola|trabada|pesada|trapo) + (se|le|hace|esta|como)
        (dejo de entenderme|no me conoce|no nos conoce|no me reconoce|no nos reconoce)
            & (de un jalon|de pronto|de repente|de golpe|mira)
        (duerma|durmio|duerme|dormida) > (cara) & (brazo|empezo|cerrar)
        (garabatos) & (bien hace|de repente|ahorita|nombre)
    """,
    "unconscious": """
        (no) > (hay|tiene|encuentro|le siento) > (pulso)
        (sin pulso|ya no late|no le late)
        (se nos esta yendo|se nos muere)
        (se nos va) & (mala|palid*|morad*|respira|pulso|mama|papa|abuel*)
        (no nos oye|no me oye|no oye) & (piedra|mirada|tieso|tiesa|tuerce|ojos)
        (boca abajo) + (cuna|cama|agua|tina) & (fria|morad*|no respira|no se mueve)
        (jeringa|aguja) + (frio|fria|tirado|encontr*|piso|morado)
        (no) > (lo despierto|la despierto|la puedo despertar|lo puedo despertar)
        crio + (guango|guanga|guanguito|trapito) + (no|esta)
        crio & (quieto|dormid*) > (no) > (llora) > (pellizco|pellizcar)
        (se cayo|se callo|me cai|se cae|se acaba de caer) > (del techo|de la azotea|del andamio
            |del segundo piso)
        (se ahorco) & (ayud*|acaba|ahorita|encontre|encontramos)
        (se colgo) + (ayud*|hijo|hija|hermano|hermana|soga|cuerda|viga|arbol)
    """,
    "bleeding": """
        (sierra|motosierra|machete|molino|vidrio|hacha|disco|esmeril|cortadora) + (pierna|muslo
            |brazo|mano|muneca|dedo|pie|cuello|cara) + (fue|abri|abrio|corto|corte|paso|metio|se
            |me|agarro)
        (torniquete)
        (vena) + (salpica|chorrea)
        (coagulos|cuajos) + (punos|puno|grandes|como|bajan)
        (cuajo|cuajos|coagulo|coagulos) + (tosi|toser|boca|vomit*|salio)
        (empapo|empapada|empape|empapando|empapo) + sangre
        (echa|echando|tira|tirando) > sangre
        (no) > (paramos|paran|podemos parar) > sangre
        (cubeta|balde|palangana) & (sangre|vidrio|corto|cortada)
        (mordio|ataco) + (pitbull|perro) & (cuelga|cara|cuello|hueso)
        (colgando) > (del|de) > (puro|pellejo|hilo)
        (carne viva) + (cara|brazo|brazos|manos|piernas|trae)
        (no) > (para) > (salir*) & (cuchillo|hice|bebe|parto|cesarea)
    """,
    "overdose or poison": """
        tomo + (fertilizante|liquido de frenos|aceite de la lampara|vape|destapacanos|tinte)
        tomo > (todo el|toda la) + pastillas
        (parches) + (cinco|cuatro|tres|varios|juntos) + (puso|puse|juntos)
        (mezcle|mezclo) + pastillas + (alcohol|tequila|cerveza|vino|trago)
        (di|dio|dieron|dimos) + crio + pastillas + (suegra|abuela|abuelo|corazon|presion|mi mama
            |equivocad*)
        (trague|trago|tragar|tragarme|comio|trago) + (alfileres|agujas|vidrios|imanes|clavos|navaja)
        (hongos) > (del monte|silvestres) & (vomit*|viendo|mal)
        (insulina) + (en vez|vez de|dos veces|doble)
        (thinner|resistol|cemento) + (inhal*|le entro|quedo|tirado|engarrotado)
        (humo|boiler|calentador) & (vomitando|vomitaron|mareados|palpita|dolor de cabeza|ninos)
            & (boiler|calentador|estufa|generador)
    """,
    "pregnancy and birth": """
        (pariendo|dando a luz) + (sola|solo|cabeza|ya|casa)
        (parto) > (ya) > (sola)
        (salio|asoma|sale|ve) > (manita|piececito|pie|cordon|cabeza) & (no la cabeza|parto|pari*
            |semanas|mes|ayuden*|bebe)
        (no) > (da|dado|ha dado) + (patadas|patadita|pataditas|bebito)
        (no) > (pateado|ha pateado) + (dia|bebito|nino)
        (ni una) > (patada|patadita)
        (asoma) > (alla abajo|abajo)
        (fiebre|calentura) & (aborte|aborto|cesarea|parto|alivie)
        crio + (caliente|hirviendo|ardiendo|calentito) & (no quiere pecho|no mama
            |no agarra pecho|nacid*|tres semanas|dos semanas|3 semanas|2 semanas)
    """,
    "heat and sugar": """
        (insolo|insolacion|golpe de calor|dejo de sudar|no suda) & (visiones|tonterias|ardiendo
            |delir*|rojo|caliente|no contesta)
        (carro) > (cerrado|al sol) & crio
        (azucar|glucosa) + (por los suelos|en hi|dice hi|marca hi|marca lo|dice lo)
        (azucar|marca|glucosa) + (3#|4#|2#) & (peleando|no se deja|jugo|ido|ida|borracho|sudando)
    """,
    "violence": """
        (me tiene|nos tiene) > (agarrada|encerrada|golpeada|amarrada|encerrados|amenazada)
        (pegaron|metieron|dieron|dio|metio) > (tiro|balazo|navajazo|piquete|punalada)
        (picaron|pico) > (con navaja|con cuchillo|con un cuchillo|con una navaja|en el estomago)
        (arma|pistola|cuchillo|machete) + (siguio|persigue|estacionamiento|me espera)
        (quito|quitaron|esconde) > (insulin*|inhalador|medicina) + (deja morir|llamo|me deja|si)
    """,
}

UNSAID_ES = {
    "not to be here": """
        (no) > (pienso|voy a) > (llegar) > (viva|vivo)
        (no) > (estar|llegar) > (en este mundo)
        (ya no voy a estar|ya no estare) & (ultimo dia|ultima vez|cuando lean|despedi*)
        (ultimo dia|ultima vez) > (que) > (me ven|me oyen|oyen de mi)
        (duele) > (el alma) & (ya no quiero|no quiero nada|no quiero seguir|no aguanto|ya no puedo)
        (esta|este) > (es|sera) > (mi despedida|mi adios|mi ultimo adios)
        (no) > (le veo|veo|le encuentro|encuentro|hallo) > (salida) > (a esto|a nada|a mi vida)
        (no le veo salida|no veo salida|no hay salida para mi)
        (ya no hay) > (lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana) > (para mi)
        (turno|lugar|cita) + (otro|otra|alguien) > (que) > (si) > (quiera vivir|viva)
        (sobra) > (esta vida|la vida)
        (nada que hacer) > (aqui en la tierra|en este mundo|en esta vida)
        (cuando se entere*|cuando sepan) > (lo mio|de lo mio)
        (descansar) > (de mi) + (dejar|voy|noche|hoy)
    """,
    "a plan": """
        (mi plan) > (es|era) + (puente|pastillas|noche|tren|rio)
        (ya tome|tome|tengo) > (mi decision|la decision) & (es hoy|hoy|esta noche|no sirve|cita)
        (hoy|esta noche) > (acabo con todo|voy a hacer que pase)
        (en la noche lo hago|esta noche lo hago|hoy lo hago) & (no tengo a nadie|perdon*|adios
            |alguien supiera)
        (no hay vuelta atras) & (perdon*)
        (hoy no me detiene|nadie me detiene|nadie me va a detener)
        (ya tengo|tengo) > (fecha|dia|plan) & (faltaba|despedirme|tener el valor|armarme de valor)
        (miedo) + (lo que voy a hacer|lo que vaya a hacer|lo que soy capaz|que voy a hacer algo)
        (sigo|voy) > (manejando) & (no pienso frenar|no voy a frenar)
        (cinto|cuerda|soga|cinturon|mecate) + (amarrad*|amarre|amarrando|viga|arbol|cajuela)
        (compre|consegui) > (soga|pistola) + (hoy|ayer|ya)
        (cuchillo|navaja) + (pierna|muneca|brazo|cuello) & (hice|corte|para de salir|ya traigo)
    """,
    "a goodbye": """
        (despidiendose|se despidio|despidio) + (audio|mensaje|historia|no contesta|no abre|animales
            |carabina|subio|escribio|mando)
        (despidiendose|se despidio) & (no contesta|no abre|no lo encontramos|no la encontramos
            |pistola|carabina|venas|monte)
        (no fue) > (su culpa) + (mama|digale|diganle|dile|papa|hijos)
        (ya escribi|ya deje) > (las cartas|mi carta|mis cartas|la carta de despedida)
        (escribi|ya escribi|deje) > (carta|cartas) > (para) > (mi familia|mis hijos|todos)
        (dejo|deje|dejado|arreglado) > (todo) > (arreglado|listo|en orden) & (seguro de vida|llaves
            |lo ultimo|adios)
        (regale|regalado|vendi) > (mis cosas|todo|mi ropa) & (ocupar|necesitar|adios|ya no las)
        (regale|regalado|deje|di) > (mi|mis|al|a mi) > (gato|perro|gata|perra|perros|gatos|mascota)
            & (escribi|deje escritas|termine) > (cartas)
        (arreglando|arregle|dejando|dejo) > (todo|las cosas|mis cosas) & (hijos|familia|esposa
            |mama) + (cuando ya no este|cuando me vaya de este|cuando falte)
        (pague mis deudas|ya pague mis deudas) & (no me busquen|gato|perro|adios)
        (puerta sin llave|puerta abierta) & (me encuentren|encuentren|encontrarme)
        (perdonenme todos)
        (quiero|voy|me voy|irme|quisiera) > (ir|irme|con) > (mi difunto|mi difunta|mi muertito)
        (rifle|escopeta|carabina|pistola) & (carga|cansado de|monte|despid*|no quiere que entre)
        (cortados|cortadas|vendadas) & (adios|despidiendose|foto|historia) & (brazos|venas)
    """,
}
