"""Spanish signs of accidents, of violence and of minds in danger to others.

The kinds are in kinds_spanish.py, the notation is in signs.py. Illness is in illness_spanish.py;
the first lists of signs, in signs_spanish.py.
"""

ACCIDENTS_ES = {
    "head": """
        (repite|repitiendo|pregunta|preguntando|dice) > (lo mismo|la misma) & (pelotazo|cabeza
            |golpe|cayo|choque|caida|pego|una y otra|y lo mismo)
        anticoagulado & (golpe|cayo|cai|caida|pego|pegue|chipote|chichon|moreton|choque|resbal*
            |tropez*)
        (sale|saliendo|escurre|gotea|tira|cae) + (agua|aguita|liquido|sangre) + (oido|oidos|oreja
            |orejas|nariz) & (golpe|cayo|caida|claro|clara|despues|cabeza|liquido)
        (noquea*|noqueo|knockeado|nockeado|sin sentido|sin conocimiento)
        (nina del ojo|ninas de los ojos|pupila|pupilas) + (grande|chica|distint*|diferente*
            |desigual*|mas)
        (chipote|chichon|bola|hundido) + (cabeza|frente|nuca|enorme) & (sueno|vomit*|rar*|confund*
            |dormid*|mareo|crece|anticoagul*|enorme)
        (cayo|cai|caido|caida|golpe|golpeo|pelotazo|choque|pego|dio) & (mucho sueno|adormilad*
            |no se acuerda|no me acuerdo|esta raro|esta rara|repite|vomita*|no coordina|ve doble
            |atontad*|se desmayo|desmayo) & (cabeza|litera|escalera*|bici|bicicleta|patineta|moto
            |cama|nuca|frente|partido|futbol|regadera|pelotazo|caballo)
    """,
    "crush and cut": """
        (metio|meti|atoro|agarro|jalo|trago|prenso|atrapo) + (maquina|prensa|molino|empacadora
            |toma de fuerza|cardan|trituradora|cosechadora|banda|picadora|revolvedora) + (mano
            |pierna|brazo|pantalon|manga|pelo|dedos|dedo|pie|camisa)
        (enterrado|enterrada|sepultado|sepultada|tapado) + (grano|tierra|arena|zanja|derrumbe|silo
            |nieve|escombros)
        (derrumbo|derrumbe|colapso|vino abajo|desplomo) & (zanja|barda|techo|mina|obra|adentro
            |encima|muchachos|pared)
        (cadera|pelvis|femur) & (senton|caida|cai|cayo|resbal*|golpe|tropez*|no me sostiene
            |no la sostiene|trono)
        (cayo|cai|caido|fue) + (pozo|cisterna|barranco|noria|silo|fosa|letrina|precipicio|hoyo)
        (brinco|salto|tiro|avento) > (azotea|techo|balcon|puente|segundo piso)
        (brinco|salto|tiro|avento) > (de) > (la azotea|el techo|un techo|el balcon|el puente)
        (volo|vole|arranco|arranque|mocho|moche|trozo|rebano|rebane|amputo|corto|cercen*|llevo
            |trituro|machuco|deshizo) + (dedo|dedos|mano|punta|pulgar|oreja|pie|brazo|yema)
            + (machete|sierra|punta|entero|maquina|dedo|cuchillo|puerta|hacha|volo|molino|chorr*
            |sangr*|todo|completo|radial|motosierra|podadora)
        (maquina|prensa|molino|banda|sierra|tractor|podadora|rodillo|motosierra|radial|esmeril
            |montacargas|taladro|licuadora|batidora) + (agarro|jalo|trago|llevo|aplasto|atrapo
            |corto|cogio|mordio|prenso) + miembro
        (venda|trapo|gasa|toalla|vendaje|curita) & (llena|lleno|empapad*|chorre*|roja|rojo
            |no para) & (sangr*|corte|corto|vidrio|herida|cuchillo|ya|cortada|tengo)
        (chorrea|chorreando|borbotones|brota|a chorros|chorro) + (sangr*|mano|brazo|pierna|sale
            |herida|muneca|me|cuello|cabeza|dedo)
        (volteo|volco|volcamos|volcado|voltee|volteamos) & (camioneta|carro|troca|camion|coche
            |moto|tractor|cuatrimoto) & (duele|cuello|sangr*|atrapad*|no puedo|prensad*|no siento
            |pecho|espalda|adentro|dentro|mucho)
        (cayo|callo|vino) > (arbol|pared|barda|puerta|mueble|ropero|techo|carro|viga|rama|poste
            |tele|gato|motor|caja|bloque) + (encima|prensad*|no puede|aplasto|atrapad*|cabeza)
        (prensad*|aplastad*|atrapad*|sepultad*) + (esta|quedo|alguien|debajo|carro|me|le|arbol)
        (pierna|brazo|tobillo|muneca|codo|rodilla|pie|mano) + (chueca|chueco|doblad*|al reves
            |torcid*|volteada|colgando|quebro|quebrad*|partid*|deforme) & (quebr*|cayo|cai|golpe
            |hueso|se le|se me|rompi*|no la puede)
        (zafo|safo|salio|disloco) > (cadera|hombro|rodilla|cuello)
        (hueso|carne|tendon|tripas) + (ve|veo|asoma|afuera|salid*|expuest*|vivo)
        (caballo|toro|vaca|mula|burro|yegua|becerro|puerco|marrano) + (patada|pateo|piso|tumbo
            |tiro|corneo|aplasto|avento|avento|cogio|embistio)
        (patada|rodillazo|codazo|trancazo|golpe) + (panza|estomago|costillas|barriga|bazo|rinon)
            & (palid*|no puede respirar|dura|duro|vomit*|desmay*|sangr*|aire|caballo)
        (clavado|avento un clavado|tiro un clavado|cabeza al agua|trampolin) & (no mueve|no siente
            |cuello|hormig*|brazos|no se mueve)
        (clavo|clave|enterro|enterre|encajo|encaje|atraveso|ensarto) + (clavo|clavos|varilla
            |fierro|cuchillo|vidrio|desarmador|alambre|pistola|anzuelo|rama|palo) + (mano|pie
            |pecho|ojo|pierna|cuello|panza|brazo|cabeza|estomago)
        (balace*|balearon|baleado|tirotea*|punalada|punalada|punaladas|cuchillada|cuchilladas
            |machetazo|navajazo|picahielo|filerazo|balazo|plomazo)
        (got shot|was shot|got stabbed|was stabbed|shot|stabbed) + (hermano|primo|hijo|papa|amigo
            |mi|le|lo|help)
        (moreton|morete) + (creciendo|enorme|crece|grande) & (anticoagulado|golpe|poniendo)
        anticoagulado & (golpe|moreton|sangro|sangrando|sangra|caida)
    """,
    "burns and cold and current": """
        (cuchillo|tenedor|fierro) + (tostador|enchufe|contacto|tomacorriente)
        (ojo|ojos) + (soldadura|soldadora|chispa|flamazo) & (veo|ve|quem*|arde|duele)
        (aceite|agua|caldo|cafe|manteca|sopa|leche|cera|miel) > (hirviendo|hirviente|caliente)
            + (cayo|cayeron|encima|salpic*|quem*|brazo|brazos|cara|pierna|piernas|pies|mano|echo
            |derram*|volteo)
        (piel) + (cayendo|cae|despega*|pela*|levant*|desprende*|pegada) & (quem*|hirviendo|fuego
            |aceite|acido)
        (exploto|revento|revento|trono) + (cohete|cuete|petardo|mano|cara|bateria|tanque|boiler
            |estufa|olla|gas) & (mano|cara|ojo*|quem*|dedos|brazo|cuerpo)
        (acido|gasolina|sosa|cal|quimico|destapacanos|cloro|thinner|lumbre|flamazo) + (cara|ojos
            |ojo|piel|brazo|mano|cuerpo|encima) + (cayo|cayeron|quem*|salpic*|echo|entro|echaron
            |arde*|rocio)
        (calor|sol|asolead*|insolad*|insolacion|temperatura) & (no suda|ya no suda|locuras
            |no se puede parar|desmay*|delir*|convuls*|perdid*|no responde|no coordina|rojo y
            |incoheren*)
        (cable|corriente|alambre|enchufe|poste|electric*) + (agarro|agarre|toco|toque|pelado
            |avento|avento|pego|tiro|electrocut*|quedo pegado|lanzo) & (toque|pelado|avento|quem*
            |corazon|desmay*|brazo|tiro|electrocut*|pegad*|lanzo|corriente|no)
        (toque|corrientazo|calambrazo|chispazo|descarga) & (corazon|raro|pecho|mano|quem*|desmay*
            |brazo|dormid*|mareo)
        (rayo|relampago) + (cayo|pego|dio|alcanzo)
        (nieve|hielo|en el frio|hipotermia|a la intemperie) & (casi no habla|no habla|tieso|tiesa
            |no despierta|no responde|morado|morada|balbuce*|confundido|confundida)
        (dedos|pies|orejas|manos) + (congelad*|negr*|duros) & (frio|nieve|hielo|helad*)
    """,
    "water": """
        (hundio|hundido|hundida|flotando|ahogo|ahogando|fondo|boca abajo|bajo el agua
            |debajo del agua|arrastro) + (rio|piscina|alberca|lago|mar|tina|banera|pozo|cisterna
            |canal|agua|pileta|cubeta|playa|olas)
        (sacamos|sacaron|saque|saco|rescat*) + (alberca|piscina|rio|lago|mar|pozo|cisterna|tina
            |agua|canal|pileta)
        (trago|tragado|respiro|trague) + (mucha agua|agua de la|bastante agua) & (respira|tos|tose
            |feo|sueno|morad*|alberca|piscina)
    """,
    "bites and stings": """
        ponzona + (pico|mordio|picado|mordido|pica|pico|picadura|mordida|mordedura|mordieron)
        ponzona & (retortij*|duerme|hinch*|vomit*|calambre*|horrible*|adormec*|pierna|mano|pie)
            & (pico|mordio|mordida|picadura|picado)
        (murcielago|zorrillo|mapache|zorro|coyote|mono|rata|perro callejero|gato callejero
            |tlacuache) + (mordio|mordido|arano|arano|rasguno|mordida|mordisco|ataco)
        (perro|gato|pitbull|pit bull|caballo|puerco|oso|tiburon|caiman) + (arranco|destrozo
            |desgarro|ataco|deshizo|arrastro) + (cara|brazo|pierna|pedazo|mano|cuello|hijo|hija
            |nino|nina|oreja|labio)
        (perro) + (mordio) + (cara|cuello|cabeza|bebe|garganta|nino|nina|hueso|hondo|profund*)
        (aguamala|agua mala|medusa|raya|mantarraya|erizo) + (pico|pico|clavo|quemo) & (aire
            |respir*|mareo|desmay*|vomit*|hinch*|pecho|no)
    """,
    "eyes": """
        (ojo|ojos) + (brinco|salto|entro|clavo|enterro|metio|cayo|cayeron|pico|encajo|pego|exploto
            |revento|revento|salpico) + (fierrito|fierro|rebaba|vidrio|metal|cal|acido|cloro
            |destapacanos|quimico|anzuelo|clavo|astilla de|cemento|thinner|alambre|soldadura
            |jabon de|pegamento|gas pimienta|chile)
        (cortina|telon|velo|sombra|mancha negra) + (ojo|vista|veo|vision)
        (destellos|luces|relampagos|moscas) & (sombra|cortina|mancha|ojo) & (ojo|veo|vista)
        (ojo) + (salid*|saltad*|reventado|colgando|sangre) & (golpe|veo|duele|pego|salid*|no ve
            |sale)
    """,
    "gas and fire": """
        (alarma|detector) + (gas|humo|monoxido|suena|sonando|pita|pitando) & (cabeza|mare*|vomit*
            |mal|sueno|dolor|nausea*)
        (huele|oler|olor|apesta) > (gas)
        (anafre|brasero|carbon|generador|planta de luz|planta|calentador|calefactor|boiler
            |parrilla|bracero|estufa de gas) & (no despierta|vomit*|mare*|dolor de cabeza
            |duele la cabeza|desmay*|todos|sueno|adormilad*) & (adentro|dentro|prendid*|cerrado
            |encendid*|cuarto|casa|noche|prendimos|dejamos)
        (casa|cocina|traila|edificio|cuarto|apartamento|troca|cama|estufa) + (quemando|incendi*
            |fuego|llamas|lumbre|ardiendo|prendio)
        (trague|trago|respire|respiro|inhale|inhalo|aspire) + (humo|gases|vapores|quimico
            |quimicos)
    """,
    "violence": """
        (acosa|acosador|ladron|intruso|ratero|me persigue) + (ventana|puerta|casa|afuera|patio
            |aqui)
        (hombre|tipo|alguien|muchacho|chavo|sujeto) > (con) > (pistola|arma|cuchillo|machete
            |rifle)
        (pique|apunale|acuchille|lo mate|la mate|dispare) + (cuchillo|pistola|lo|la|navaja|le)
        (tiene|tienen|mantiene|tiene a mi) > (encerrada|encerrado|amarrada|amarrado|secuestr*)
        (pegar|pegarle|pegarles|golpear|lastimar|sacudir|ahogar|ahorcar) + (mis hijos|mi hijo
            |mi hija|mi bebe|al bebe|al nino|a la nina|los ninos) + (voy|siento|miedo|quiero|ganas
            |explotar)
        (echo|rocio|tiro|derramo|avento) > (gasolina|alcohol|petroleo) & (prender|quemar|lumbre
            |fuego|cerillo|encendedor)
        (se mete|se metio|entra) + (mi cuarto|mi cama|su cuarto|su cama) & (padrastro|tio|papa
            |primo|noche|toca|abuelo)
        (balacera|tiroteo|hay disparos|rehenes|secuestr*)
        (apreto|agarro|apreta|aprieto|puso las manos|ahorco|ahorcando) > (cuello|pescuezo
            |garganta)
        agresor & (tumbando|tirando|pateando|golpeando|rompiendo|quiere tumbar|quiere tirar)
            > (puerta|ventana)
        agresor & (afuera|en la puerta|aqui) & (machete|pistola|cuchillo|bate|arma|navaja)
        (manden|mande|llamen|llame|necesito|ocupo|llama|avisen) > (policia|polis|patrulla|la ley)
        (trae|tiene|saco|con|agarro|amenaza*) > (pistola|arma|machete|cuchillo|navaja|hacha
            |martillo|bate|tubo) + (me|nos|no me deja|afuera|mi|y|dice|alguien|amenaz*|con)
        (amenaza|amenazo|amenazando|amenazado) + (martillo|cuchillo|pistola|matar*|machete|arma
            |golpear|tijeras|palo)
        (dijo|dice|jura|juro) > (que) > (nos va a matar|me va a matar|va a matar|los va a matar
            |la va a matar|me mata|nos mata)
        (encerre|encerro|encerramos|escondi|escondo|escondid*|escondimos) & (pegar|golpear|matar
            |bano|closet|cuchillo|pistola|tomado|miedo|puerta|me quiere|cuarto) & agresor
        (avento|empujo|tiro|arrastro|jalo|quemo) + (escaleras|escalera|pared|pelo|piso|cabello
            |cigarro|contra) + (me|nos|la|mi|a)
        (pegando|golpeando|pega|golpea|maltratando|pateando) > (mama|hermana|hermano|hermanos|hijo
            |hija|hijos|abuela|ella|nosotros|mi)
        (abusaron|abuso|abusando|violaron|violo|violada|tocaron|manosearon|obligo a tener) + (me
            |mi|anoche|de|hija|fui|ayer|la)
        (no puedo hablar|esta aqui|esta en la casa|ya viene|ya llego) & (policia|pegar|matar
            |manden|escondid*|miedo|ayuda|cuchillo|pistola)
        (metieron|metio|meterse|entraron|entro|metiendo) > (a la casa|a mi casa|en la casa
            |en mi casa|al cuarto|al apartamento)
        (lo|la|los|te|le|les) > (quiero matar|voy a matar|quiero ahorcar|voy a ahorcar
            |quiero apunalar|voy a apunalar|mato en serio|quisiera matar)
        (no) > (deja|deja|dejan) > (salir|irme|ir) & (pistola|arma|encerrad*|esposo|marido|novio
            |pareja|casa|ex|miedo|cuchillo)
    """,
    "a mind in danger": """
        (voces|voz|diablo|demonio|dios|jesus|tele|radio|television|virgen|espiritus|satanas|algo)
            + (dice|dicen|diciendo|ordena*|manda|mandan|pide|piden|obliga*) + (haga|matar*|mate
            |dano|lastim*|salte|aviente|queme|muera|maten|corte|hacerlo|hagamos)
        (ve|viendo|mira|oye|mirando|oyendo) + (gente|cosas|personas|bichos|demonios|voces)
            + (no existe|no existen|no hay|no estan|agresiv*|pared*|persigu*|que no son|miedo)
        (no) > (dormido|duerme|dormir) + (dias|noches) & (jesus|dios|cuchillo|voces|habla*|locuras
            |agresiv*|persig*|grit*)
        (dice|cree|piensa) > (que es|que soy) > (jesus|dios|profeta|el diablo|inmortal)
        (lo persiguen|la persiguen|me persiguen|me quieren envenenar|lo quieren envenenar
            |me vigilan|en las paredes|un chip en)
        (hacerle|hacer|hago|haga|haria|vaya a hacer) > (dano|algo malo|algo) + (bebe|nino|nina
            |hijo|hija|hijos|alguien|mama|esposo|gente|ninos)
        (dejo|suspendio|no toma|sin tomar|no se toma) > (medicina|medicamento|medicamentos
            |pastillas) & (agresiv*|voces|persig*|cuchillo|desnud*|grit*|encerr*|alucin*)
    """,
    "calls for help": """
        (manden|mande|necesito|necesitamos|ocupo|ocupamos|pidan|pida|traigan|envien|busquen)
            > (ayuda|auxilio|un medico|un doctor|alguien) + (ya|por favor|urgente|rapido|pronto
            |porfa|porfavor|ahora|aqui|calle|muere|no)
        (medico|doctor|ayuda|auxilio|ambulancia) > (ya|ahora|urgente|rapido|pronto) > (por favor
            |porfa|porfavor)
        (apurense|apurate|apurese|corran|vengan rapido|vengan ya|venid|deprisa) & (sangr*|respira*
            |cayo|reacciona|despierta|muere|muriendo|grave|ayuda|responde|mueve)
        (sera|es|esto es|estare|me esta) > (infarto|derrame|embolia|aborto|apendicitis)
        (voy|vamos|llevo|llevamos|debo ir|tengo que ir|la llevo|lo llevo|me voy|corro) > (urgencias
            |emergencias|emergencia|er|hospital) + (o|ya|ahorita|espero|mejor|llamo|debo|llevo|le)
        (heart attack|stroke|seizure|overdose) + (dio|le|tiene|esta|teniendo|creo|mi|having)
        (chest|pecho|brazo|arm) + (duele|dolor|pain|hurt) + (chest|pecho|brazo|arm|sudando|sweat*)
        (chest pain|chest|left arm) + (duele|dolor|tengo pain|siento|tengo chest)
        alguien + (en el piso|en el suelo|tirado en|tirada en|boca abajo)
    """,
}
