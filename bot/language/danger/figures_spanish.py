"""Spanish figures of speech and harmless topics: a danger phrase that touches one does not count.

The notation is in phrases.py; see the head of words_spanish.py for how to write a phrase.
"""

FIGURES_ES = """
    (me voy|nos vamos|me mudo|nos mudamos|me regreso|regreso|me cambio|me cambie|ya me fui|vuelvo)
        [a vivir|para siempre] (a|al|de|para|pa) [mi|otro|otra|nuestro|la|el|un|una] (pais|pueblo
        |tierra|estado|ciudad|clinica|doctor|doctora|mexico|guatemala|honduras|salvador|cuba|peru
        |colombia|venezuela|ecuador|texas|california|florida|chicago|casa nueva)
        [y|ya|asi que|pues|entonces|manana|el lunes|este mes] (adios|gracias) [y]
        [muchas] (gracias por todo|por todo|gracias)
    (mensaj*|texto|textos|texteos|mandan|mandando|mande|manden|aviso|avisos|recordatorio*|pago|pagos
        |cuenta|cuentas|cobro|cobros|cobran|factura*|aseguranza|seguro|tramites|papeleo|app|portal
        |pagina|cambian|cambiaron|cambio|formulario*|papeles) ... no (puedo|aguanto) [mas] con (esto
        |todo|todo esto|nada) [mas] $
    ya no (puedo|aguanto) [con] [esto] ... (cambian|cambiado|cambiaron|mueven|movieron|cancelaron)
        [me|de] [la|mi|de] (cita|hora|fecha)
    (senti|sentia|sentir) que me (moria|iba a morir) y (ya|ahora|hoy) [ya] (estoy|me siento)
        [muy|super|mucho] (bien|mejor|excelente|feliz|nueva|nuevo|contenta|contento)
    (novela|pelicula|serie|noticias|noticiero|libro|caricatura|cancion|chiste|videojuego) ... (muere
        |mata|mato|infarto|tira|balac*|disparar*|incend*|enven*|suicid*|ahog*|puente)
    (incendio|incendi*|dispararon|balac*|enven*|muere|tira) .. (novela|pelicula|serie|libro
        |noticias)
    (simulacro|simulacros) [de|contra] incendio
    incendio en (la|el|los) (#*|autopista|carretera|bosque|cerro|freeway|calle|cerros)
    incendio un (bosque|cerro|edificio|deposito)
    (ahogo|ahoga|ahogando) [el|la|mi] (motor|carro|planta|plantita|coche|celular|telefono|troca)
    (carro|coche|troca|motor|planta|portero|equipo|gato|gata|gatito|perro|perrito|perrita|loro
        |perico|caballo|vaca|computadora|impresora) .. (ahog*|desangr*|infarto|convuls*|no respira
        |muriendo|muere|enven*)
    (tren|trafico|fila|linea|carros|autobus|camion) ... no se mueve
    paso una ambulancia
    ya viene mi (salida|turno|camion|ride|hora|autobus|novio|esposo|marido|hermano|hijo|hija|mama)
    (como se|como saber|como sabe uno|pregunto por) si [un|el|es|me|da|le|a] ... (dolor|duele|pecho
        |infarto|derrame|corazon|ataque)
    (si|y si) (un dia|algun dia|alguna vez) [me|le] (duele|da|dan|pasa|llega) [el|un|a] [pecho
        |infarto|derrame|cabeza|brazo]
    miedo [a|de] [que] [me|le|nos] [de|da|un|una] [un|una] (infarto|derrame|embolia|ataque)
    trafico [ya] me va a matar
    (exponer|expone|exponemos|exponen|exposicion|trabajo|tarea|ensayo|proyecto|platica) (del|sobre
        |sobre el|de|del tema del|acerca del|sobre el tema del) (suicidio|suicidios|overdose)
    (sacar|sacan|saca|salir|salen) [mas] canas .. infarto
    a mi (prima|hermana|amiga|vecina|mama|tia|comadre|cunada|suegra|hija) le (aplastaron|aplasto
        |apretaron|apachurraron|aplasta|aplastan) (el pecho|los pechos|un pecho|el seno|los senos)
    dolor (de|en los) (pechos|senos|pezones)
    (no|nunca) (he|ha|hemos|han) (vuelto|bolbido) a (convuls*|desmay*|ahog*)
    (casi|por poco) [que] [me|nos] (muero|infarto|desmayo) (cuando me dijeron|cuando supe
        |con el precio|con la cuenta|cuando me dieron|cuando me llego)
    (finales|examen|examenes|tesis|tarea|tareas|cierre|turno|turnos|horario|calor|frio|trafico
        |mosquitos|zancudos|precios|impuestos|renta|zapatos|dieta|gasolina|muela|nervios
        |alergias|expediente|expedientes|papeleo|papeles|tramite|tramites|formulario|formularios|informe
        |mudanza) .. (va a|van a|esta|estan) (matar|matando|ahorcando)
    (copay|factura|recibo|precio|bill|cuenta|deducible) [ya|que] (me|nos) (mato|mata)
    (phone|fone|celu|celular|telefono|cel|bateria|wifi|tableta) [ya|se] (esta|se esta|anda
        |se anda) muriendo
    (me|nos) (esta|estan|va a|van a) (matando|matar|ahorcando|ahorcar) (est*|la|las|el|los|con|mi)
        [los|las|el|la] (muela|muelas|pagos|deudas|trafico|calor|frio|rodilla|espalda|zapatos
        |cuentas|impuestos|precios|alergia|alergias|nervios|tos)
    conocimiento de (mi|la|su|esta) (cuenta|clave)
    (corte|corto|queme|quemo|raspe|golpee|pegue|cai|cayo) ... nada (grave|serio)
    (heces|popo|excremento) ... (hierro|fierro)
    (habla|camina|mueve|hablar|caminar) ... desde (la|el) (embolia|derrame|ictus)
    (sobredosis|derrame|infarto|convuls*) ... (ya esta limpio|ya esta limpia|ya salio de|recaer
        |rehabilitacion)
    (del|de mi|de su) infarto (es|con|de)
    sangre despues del parto me
    (dicen|decir) .. desangra
    (auxilio|socorro) no (le entiendo|entiendo)
    maria del socorro
    (prefiero|preferiria|quiero|quisiera|deseo) [ya] no estar en [la|esta|esa|su|sus|los|el|este
        |ningun] (lista|listas|mensajes|grupo|programa|sistema|chat)
    (me muero|me mato|me matas|me mata|muriendo) ... (jaja*|jeje*|lol|jiji*|xd)
    (infarto|ataque|algo|patatus|soponcio) ... (jaja*|jeje*|lol|jiji*|xd)
    (ahogo|ahogando|ahogado|ahogada|ahogados) (de|en|con|por) [tanto|tanta|el|la|tantas
        |tantos] (curro|chamba|jale|pega|tarea|examenes|papeles|faena|trabajos|deberes)
    (si algun dia|por si|en caso de que|si alguna vez) ... (convuls*|ahoga|atraganta|infarto
        |desmaya
        |sangra|respirar)
    (examenes|examen|test|chequeo|estudio|estudios|analisis|prueba|pruebas|extraccion|laboratorio
        |labs|resultado|resultados|toma|muestra|azucar|presion|plomo|tipo) .. sangre
    (es|con|de|solo) sangre (o|lo|verdad|en ayunas|en heces)
    (la|el|lo|es|las|los|una|uno|analitica|orina|hoy) de sangre $
    sangre oculta
    (sacarse|sacada|saca|sacaba|sacando|sacarme|sacan|sacaban|sacaran|saco|tomar|tomarme
        |tomarse) .. sangre
    (mi|su) sangre (ya|tomada|rotulada)
    la sangre (ya la|ya me|ya se|ya esta|ya fue|ya salio|ya quedo|tomada|rotulada)
    (miedo|nervios|panico|fobia) .. sangre
    sangre .. (encia|encias)
    (sangrando|sangro|sangra) (poquito|poco|un poco|un poquito|tantito|apenas)
    (poquito|poco|poquita) (sangre|de sangre)
    (muero|muere) .. (jaja*|picazon|comezon)
    (aqui a entonces|antes que) me muero
    (brazo|pierna|rodilla|mano|espinilla) .. (morado|morada)
    (choque|trafico|fila|linea|carros|autopista|freeway|carretera) ... no se mueve
    yo tomo
    (quien) (es usted|es este|es ese|son ustedes)
    (sintomas|senales|riesgo|riesgos|causas|diferencia|antecedentes|prevenir) .. (derrame|infarto
        |ataque|embolia|convulsion|sobredosis)
    (sintomas|senales) .. (derrame|infarto|embolia)
    (tomo|tomar|tomamos) doble (hoy|manana|o|esta noche|si)
    desmayo la (impresora|computadora|compu|senal)
    (falta el aire|falta) .. (subo|escaleras) .. (siempre|escaleras)
    (falta|cansa|agito) .. (como siempre|escaleras como)
    (costo|cobraron|cobran|pague|cuenta|bill|factura) .. ambulancia
    (murio|fallecio|muerto) de [un] (infarto|derrame|sobredosis)
    (casi|por poco) me mata
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
        |senal) [ya|me|se] [se|esta|ya|me] [me|esta|estaba|anda] (muere|muriendo|murio|morir
        |muriendose|descarg*)
    (muere|muriendo|murio|muero|va a morir) [el|mi|la] (celular|telefono|bateria|cel|pila|carro
        |internet)
    (casi|por poco|poquito y|poco mas y) [me|le|nos] (da|dio|daba) [un|el|de] (infarto|ataque|paro
        |derrame|patatus|soponcio|algo)
    (casi|por poco|poquito y|poco mas y) [me|le|nos] (muero|mato|mori|infarto|infarte|desmayo|ahogo)
        [al|de|con|del] (ver|cuenta|bill|susto|recibo|precio|la cuenta|el precio|la risa|el susto)
    (dar|da|dio|dando|daba|dan) [un|el] (infarto|paro|ataque|derrame) [al corazon] (con|cuando
        |al ver|de ver|por) [el|la|vi|lo que|esa|ese|tanto]
    (infarto|desmay*|muero|muere) .. (la cuenta|mi cuenta|su cuenta|esa cuenta|cuentas|bill|precio
        |factura|cobro|recibo|costo)
    (me|se) mato (trabajando|estudiando|de risa|haciendo|de la risa|en el gym|todo el dia|por)
    (ahogado|ahogada|ahogo|ahogando|ahogandome|ahoga) (de|en|con) (trabajo|deudas|bills|un vaso
        |tanto trabajo|cuentas|pagos|tarea|risa|tantos)
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
    (no|ni|sin) [me|le|se] (falta|falta de|faltar) [el|de] aire
    falta [un|poco|poquito|algo] [poco] [de|el] aire por la nariz
    (desde|despues de|tras|antes de) (el|la|su|mi|que le dio el|que me dio el|que le dio un
        |que me dio un) (derrame|infarto|embolia|ataque|convulsion|ictus)
    (evitar|evito|prevenir|previene|prevengo|evite|evitarle|cuidarme de|protegerme) ... (infarto
        |derrame|convulsion|convulsiones|embolia|ataque|sobredosis|suicidio|ahogue|atragante)
    (grupo|grupos|duelo|terapia|apoyo|platica|curso|clase|folleto|folletos|informacion|info
        |taller) ... (suicid*|sobredosis|atragant*|convuls*|infarto|infartos|derrame|derrames
        |primeros auxilios|ahog*)
    (doctor|doctora|clinica|especialista|neurologo|medicina|medicinas|pastillas|medicamento
        |estudio) [de|para|del] [las|la|los|el] (convulsiones|derrames|derrame|infartos|epilepsia
        |ataques)
    (doctor|doctora|clinica|especialista|estudio) [de|para|del] [las|la|los|el] corazon
    (numero|telefono|linea|centro) (de|del|para) [los|control de] (envenenamiento*|intoxicaciones
        |venenos|suicidio|prevencion)
    (se|que se) (hace|hacen) si (una|alguien|un) ... (atraganta|ahoga|convulsiona|desmaya)
    (es) para (mi|la|una) (clase|tarea|escuela)
    (precio|precios|cuenta|bill|cobro|cobros|recibo|factura|deducible|copago) ... (infarto|desmayo
        |desmay*|patatus|me muero|derrame)
    (me rei|reimos|risa|carcajada*|reir|riendo) ... (no podia respirar|me ahogo|me ahogaba
        |respirar)
    (muero|desmayo|mato|matar|ahogo|atragante|atraganto|muriendo|morir|desmayaba
        |infarto) ... (jaja*|jeje*|jiji*|lol
        |xd)
    desmayo (del|de) (hambre|calor|cansancio|sueno|la risa)
    (agujas|aguja|sangre|inyecciones|vacunas) me (desmayo|desmaye)
    (jefe|jefa|patron|patrona|profe|profesor|maestra|maestro|coach|entrenador|suegra|casero) [ya
        |si|hasta] me (va a|van a|mata|quiere) [matar]
    (cuenta|bill|tos|gripa|rodilla|espalda|calor|frio|trafico|alergia|jale|zapatos|muela|cadera
        |hambre|sueno|renta|comezon) [ya|que|si] me (esta matando|mata|tiene muerto|tiene muerta
        |trae muerto)
    (muero|muere|muriendo|morir) (de|del|por|d) [la|el] (alergia|comezon|picazon|tos|gripa
        |nervios|ansia|ansias|miedo|antojo|coraje|estres)
    se muere uno
    (que|cual|cuanta) (temperatura|fiebre|calentura)
    (vacuna|vacunas|pastilla|medicina|medicamento|inyeccion) .. (dar|da|causa|causar|provoca
        |provocar|producir|dan) .. (convulsiones|convulsion|derrame|infarto|ataques|coagulos)
    (papel|papeles|forma|autorizacion|cuenta|copago|cobro|pago) .. ambulancia
    (yeso|ferula|cabestrillo) ... (quebrado|quebrada|roto|rota|fracturado|fracturada)
    (quemada|quemadura|herida|cortada|mordida|picadura|cicatriz) ... ya [casi|se|me|le] (cerro|sano
        |seco|cicatrizo|curo)
    me van a matar (con|de) [un|tanto|puro|este] (hambre|coraje|aburrimiento|calor|frio|sueno|risa
        |espera)
    me van a matar con
    (balacera|tiroteo|balazos|balaceras) ... (noticias|tele|television|noticiero|pelicula|novela)
    pecho [de] (tanto|tos|toser) [tos|toser]
    pecho [cuando|al|por|de] [tanto|la] (toso|toser|tos)
    como si me (hubiera|hubieran|atropello|atropellaran) [atropellado]
    plancha del (pelo|cabello)
    se (suicido|mato|ahorco|quito la vida) hace
    (queme|quemo|corte|corto|raspe|pegue|golpee) [un|muy] (poquito|tantito|poco|leve)
    (si) (le|me|te) (da|diera|vuelve a dar|llega a dar) ... (escuela|campamento|viaje|clase|kinder
        |guarderia|excursion)
    ataque de (ansiedad|panico|nervios|risa|tos|risas|estornudos|alergia|celos)
    (no) quiero ser [una|de] molestia
    no puedo vivir sin (mi|el|la|mis|los) (cafe|celular|telefono|lentes|perro|pastilla|inhalador)
    pastillas ... (farmacia|recoger|surtir)
    (tome|tomo) mis (pastillas|medicinas|medicina) y (me voy|ya me|me acosto|a dormir)
    (queme|quemo) .. con la (soga|cuerda)
    uno se muere
    (me|nos) (volteo|voltea|volteaba) los ojos
    no sabe donde (venden|queda|hay|puedo|esta la|esta el|es la|compro)
    (con|la|una|mi|su|esta) lista
    (heces|popo|excremento) .. hierro
    contracciones de [las] [de] (mentiras|braxton|practica)
    braxton hicks
    (es|era|fue|resulto|salio) [solo|nomas|puro] (reflujo|gastritis|ansiedad|muscular|gases
        |colitis)
    (dolor) ... (era|fue|resulto) [solo|nomas|puro|por] (reflujo|gastritis|ansiedad|muscular|gases
        |colitis|acidez|estres|nervios)
    (bebe) se mueve (mucho|bien|bastante|harto|normal|un monton)
    (mi|nuestro|nuestra|el|la) (perro|perra|perrito|perrita|gato|gata|gatito|gatita) (no
        |ya no) (respira|come)
    (mi|nuestro|nuestra|al|el|la) (perro|perra|perrito|perrita|gato|gata|gatito|gatita) [lo|la] (lo
        |la) atropello [un|una] [carro|camioneta|coche] [y] [esta] [sangrando] [mucho]
    cuando (debo|tengo que|hay que|debemos|deberia) llamar al 911 $
    no puedo respirar con (esos|estos|los|sus) (cubrebocas|tapabocas|barbijos)
    (alergica|alergico) a ... garganta [apuntelo|anotelo|pongalo|por favor] (anotelo|apuntelo
        |pongalo|ponganlo|anotenlo|apuntenlo) en (mi|el|su) (expediente|historial|archivo)
    (vivo o muerto|viva o muerta) [ahi|alla] (voy|estare|llego|estoy)
    (voy|estare|llego) [ahi|alla|el] [lunes|martes|miercoles|jueves|viernes] (vivo o muerto
        |viva o muerta)
    (aventar|aventarme|aventarnos) (el|un|otro|doble|dos) (turno|turnos|jale|viaje|horario|rato)
    (me|nos) (ahorco|ahorcan|ahorca|ahorcamos) [con|en] (los|las|el|la|tanto|tantos) (pagos|deudas
        |renta|cuentas|biles|bills|tarjetas|intereses|gastos)
    despedida de (solter*|ano|fin|trabajo|la maestra|mi jefe)
    salida (al|del|a la|de la|en el) (estacionamiento|freeway|edificio|carretera|lote|parking|calle)
    (pega|golpea|golpeo|pego) al (carro|coche|claxon|gol|poste|gordo)
"""
