"""More that is harmless in Spanish: animals, bills and papers, play, what passed, slips of words.

A phrase of danger or a sign that touches one of these does not count. The notation is in
phrases.py; figures of speech by the words of danger they use are in figures_spanish.py.
"""

# What befell somebody, as papers, bills and relatives name it.
_EVENT = (
    "infarto|infartos|derrame|embolia|ictus|sobredosis|overdose|intoxicacion|reaccion alergica"
    "|anafilaxia|hemorragia|convulsion|convulsiones|golpe de calor|envenenamiento|paro"
)

FIGURES_EVERYDAY_ES = f"""
    (gallo|gallina|pollito|pajarito|pajaro|canario|cotorra|conejito|hamster|tortuga|chivo|becerro
        |cachorro|cachorrito|mi pato|mi pez|mi pollo|mi conejo|mi puerco) ... (no respira|ahog*
        |no se mueve|infarto|convuls*|enven*|desangr*|atragant*)
    (cobro|cobros|cobraron|cobran|cogieron|saldo|factura|recibo|cuenta|bill|pago|pagar|pague
        |abonos|debo|codigo|informe|certificado|constancia|expediente|diagnostico|carta|papel|papeles
        |trataron|observacion|seguimiento|neurologo|cardiologo) ... (por el|por la|por los|por las
        |del|de la|de las|de los|por) ({_EVENT})
    (certificado|constancia|informe|comprobante|carta|papel) [de] que ... (convuls*|intoxic*
        |{_EVENT})
    (cuenta|factura|bill|papel|recibo|expediente) dice [que] ({_EVENT})
    (sobredosis|infarto|derrame|convulsiones) ... seguimiento
    (que le dio|que tuvo|que sufrio) (el|un|una|la) ({_EVENT}) $
    (la|el) que le dio (el|un|una|la) ({_EVENT})
    (la|el) de las convulsiones
    (jarabe|gotas|pastilla|pastillas|medicina) (de|para) [la|las] convuls*
    (dieron|dan|daran|dieran|den|salio|salimos) de alta .. (del|de la|de un|por el) ({_EVENT})
    (quedo|salio|recupero|recuperando|recuperado|sigue|va) [muy] [bien|mejor] (del|de su|de un
        |de la) ({_EVENT})
    (despues|luego) de (un|una|algun) (infarto|derrame|embolia|ictus)
    (no fue|no era|no hubo|nunca fue|descartaron|descarto) [que] [fuera|el|la] [un|una|ningun
        |ninguna] ({_EVENT})
    (murio|fallecio|muerto|muerta) .. (de|del|por) [un|una|el|su] (infarto|derrame|paro|embolia
        |sobredosis)
    ({_EVENT}|ahogado|ahogada|ahogo) ... (velamos|enterramos|sepultamos|cremamos|velorio|entierro)
    (mini|padre|madre|papa|abuelo|hermano|hermanos) (infartos|infartado|infartada|infartados)
    (charla|ponencia|articulo|reportaje|video|presentacion|cartel) ... ({_EVENT}|infartos|derrames)
    (curiosa|curioso|curiosidad|a la gente|es verdad|es cierto|sera cierto|sera verdad|por que se
        |dicen) [que] ... (infarto|derrame|embolia|ictus|infartos|derrames)
    (infarto|derrame|embolia|ictus|infartos|derrames) ... (curiosidad|intrigad*|articulo|facebook
        |tiktok|youtube)
    (en el culebron|en la telenovela|en la peli|la peli|el telediario|en el telediario
        |en el capitulo|en el episodio|protagonista) ... (enven*|intoxic*|derrame|infarto|suicid*
        |ahog*|mata|mato|muere)
    suicid* (el protagonista|la protagonista|el actor|la actriz|el cantante|el personaje)
    (incendio|incendiaron) ... (noticias|periodico)
    (recibo|receta|papel|papeles|tarjeta|pastillas|documentos|medicinas) .. (quemo|quemaron
        |incendio)
    (quemo|quemaron) [todo|toda|todas] (el|la|las|los|mi|mis) (recibo|receta|papel|papeles|tarjeta
        |pastillas|documentos|medicinas)
    (partido|juego|gol|penal|penales|inning|precio|precios|carrera) ... infarto
    (estuvo|fue|son|final|cierre) de infarto
    ({_EVENT}) ... (en el ##|en el ####|hace anos|hace muchos anos|antecedentes)
    ({_EVENT}) (para|pa) [mi|la|una|el] (charla|clase|exposicion|tarea|presentacion|platica|curso)
    (matar|mata|mato) [a mi|a uno] de [un|una] (infarto|coraje|susto|disgusto|rabia|angustia)
    (me mato) con la mirada
    (da|dara|dio|va a dar) un infarto (si tengo que pagar|si veo|cuando vi|al ver|con esos precios)
    (casi|por poco) [que] [me|nos] (muero|infarto|desangro|desmayo|ahogo) (de la espera|con el trato
        |en su sala|al abrir|al ver|al leer|al oir|con tanto|con tanta|del susto|cuando vi)
    (muero|moria|muriendo) de (la|el) (rabia|espera|impaciencia|angustia|bronca|colera)
    (muero|muriendo|moria) de (panico|rabia|asco|pereza|bochorno|impaciencia|bronca|colera)
    (jaja*|jeje*) (me|nos) (muero|mori|mato|ahogo|ahogue|desmayo)
    (finales|parciales|examenes|tarea|tareas) me muero
    se muere si (pierde|gana|no gana|no va|no viene|no le)
    (uno se desangra|desangro|desangra|desangrando) ... (un decir|alquiler|renta|impuestos|piquete
        |piquetes|gastos)
    (asfixiad*|ahogad*|ahoga|ahorcad*|asfixiando|ahogando|ahorcando|asfixiados) [de|por|con|en]
        [tantas|tantos|las|los|el|la|puras|puros|este|esta|tanta|tanto] (plata|dinero|deudas
        |lana|pagos|cuentas|intereses|cobros|mensualidades|impuestos|recibos|gastos|facturas
        |cuotas|letras|tapon|trafico|atasco|trancon|renta|alquiler)
    (ahogue|ahogaba|ahogamos|ahogo) (de|con) [la|tanta] risa
    (ahogo|ahogando|ahogada|ahogado) en (trabajo|trabajos|papeles|tareas|tarea) ... [socorro]
    (factura|cuenta|recibo|precio|noticia|cobro|monto) .. sin (aire|aliento)
    (sin aire|sin aliento) ... (jaja*|jeje*)
    (corriendo|corri) sin (aire|aliento)
    (comer|desayunar|tomar|suave|agua) [algo] (o|ni) ni el aire
    dolar blue
    ya (respira|respiro) (bien|mejor|normal|sin|tranquil*)
    ronco y dejo de respirar
    (me ahogo|me atraganto|me ahogaba) con (la saliva|mi saliva|mi propia saliva|las pastillas
        |las capsulas|las pastillotas)
    atragant* con las pastillas ... (liquido|jarabe|triturar|partir)
    (me ahogue|me atragante) con ... (la otra tarde|el otro dia|la semana pasada|la otra noche)
    (trago|comio) ... (ya la hizo|ya lo hizo|ya la expulso|ya lo expulso|ya la boto)
    oximetro ... unas pintadas
    (dolor|presion|punzada|brazo) ... (era|fue|resulto) [ser] [solo|puro|por|de|del] [el|un|una
        |puro] (reflujo|gastritis|gases|muscular|musculo|acidez|ansiedad|costocondritis|cuello
        |nervio|estres|colitis)
    dolor de pecho costocondritis
    ya me (vieron|revisaron|atendieron|checaron) (por|de|lo) [el|la|del] (dolor|pecho|dolor del
        |dolor de) [pecho]
    (dolor) (de|del|en el) pecho (se me fue|se me quito|ya se fue|ya se me quito|se quito)
    apretar (los|el|las) pecho*
    pecho ya me (lo|la) (hicieron|isieron|hizo)
    (habeis|han|has|hemos) confundid*
    (ha|he) confundido (de|el numero)
    confundid* (aqui no|de numero|de persona|de dia|de cita|de hora|de doctor)
    cuando naci
    (cubrir|cubre|cubren|pagar|pago|pague|pagan|debo|cobrar|cobran|cuesta|abonar) .. (la mitad
        |mitad)
    no se mueve (sin eso|sin la|sin el|sin que|el caso|mi caso|el tramite)
    (tramite|caso|solicitud|papeleo|expediente|sistema|autorizacion|reclamo) .. no se mueve
    (bebe|nino|nina) se mueve muchisimo
    (sube|viene|va|baja|subio) la sangre a la cabeza
    (costrita|gotita|manchita|puntito) de sangre
    leche con (hilito|hilo|un poco)
    (sabe|sabor) a sangre
    (mancha|manchita) de sangre en el ojo
    moscas volantes desde (joven|nino|nina|siempre|hace anos|chico|chica)
    (tantito|poquito|poco) [de] (cloro|jabon|detergente) en (la mano|las manos|el dedo)
    (cadera|rodilla|tobillo|pie) ... (si camino|camino bien|si puedo caminar)
    cuando agarro
    (ando|estoy|amanezco|llego|siento) [hecho|hecha|hecha como|bien] como [un] trapo
    (diente|dientes|muela|corona|tornillo|pantalon|zapato|yeso|vendaje|popo|caca|arroz|caldo|pelo
        |cabello|ropa|falda) .. (flojito|flojita|aguadito|aguadita|lacio)
    (flojit*|chueca|chueco|torcida|torcido|debil|dormido|dormida) desde (el derrame
        |la embolia|el ictus|su derrame|su embolia|la paralisis|aquel derrame)
    (queme|quemo) ... (ampollita*|ampolla chica|ampolla chiquita|ampolla pequena|ya no arde)
    (tome|tomo) (dos|2) (vitaminas|ibuprofenos)
    tomo doble $
    (paso|pase|olvido) la hora de
    espuma (cuando|al) orin*
    (orino|orina|orinar) .. espuma
    cayo [un|una|el|la] [poquito|poco|tantito|poquita] [de] (basurita|basura|champu|shampoo|polvo
        |pestana|arena|pelo|bicho|mosquito|jugo|limon) (en|dentro) [del|el|los|mi] (ojo|ojos)
    pique [mucho|un poco|tanto] (la|el) (herida|cicatriz|costra|ojo|piel|cabeza|nariz|garganta)
    menos hinchad*
    (pico|picaron) (un|una|unas|unos) (avispa|abeja|avispas|abejas|hormiga|hormigas|tabano) (ayer
        |antier|anteayer|anoche|hace|la semana|el lunes|el sabado|el domingo)
    (pico|picaron|pica|picadura) (el|un|los|unos|de|de un) (zancudo|zancudos|mosquito|mosquitos
        |mosco|moscos|jejen|tabano|pulga|pulgas)
    hinchad* (de|por) (un|el|tanto) (pelotazo|golpe|llorar|moqueton|golpecito)
    cebolla ... ojos
    (morado|moradito|morao|moreton) (chiquito|chiquita|pequeno)
    dedo (chiquito|gordo|pequeno) .. (morado|morao|hinchad*)
    (trataron|tratan|trato|trata|tratarme) (de|como) [un|una|a un] (drogo|drogado|drogadicto
        |estorbo|carga|molestia|borracho)
    (gorda|gordo|gordito|gordita) en (mi|la|su) cara
    desmay* (con|de|por|al ver) [las|los|ver|la] (agujas|inyecciones|sangre|aguja|vacunas)
    atrapad* en (el|un|este) (ascensor|elevador|trafico|tapon|atasco|trancon|tranque)
    (saludos|abrazo|abrazos|besos|bendiciones|saludo) .. a todos
    (como uno sabe|como se sabe|como sabe uno|como sabe) si ... (derrame|infarto|embolia|ictus)
    (escupe|vomita|bota|echa) [un|una] [poquito|poco] [de] leche con
    hace (un mes|quince dias|tres semanas|un par de semanas|dos semanas|varias semanas) [que]
        [yo] [me] (desmayo|desmaye|atropello|atragante|ahogue)
    (se suicidio|se suicido|se quito la vida|se mato|se ahorco) (en enero|en febrero|en marzo
        |en abril|en mayo|en junio|en julio|en agosto|en septiembre|en octubre|en noviembre
        |en diciembre|en 20##|en el 20##|hace un ano|hace dos anos|hace # anos|hace ## anos
        |hace anos|el ano pasado)
    en que ano se suicid*
    suicid* (con|en) (este|esta|el|la) (excel|examen|tramite|papeleo|tarea)
    (parqueadero|parqueo|estacionamiento|curva|cruce) .. suicid*
    (pegar|pego|pegarme) un tiro (con|por) (la fila|la cola|el tramite|el excel|el papeleo
        |el sistema|la espera)
    tos convuls*
    (cuerda vocal|cuerdas vocales)
    (redondo|redonda) (de|del) (sueno|cansancio)
    (agua|aguita) .. (oido|oidos) .. (banar*|nadar|piscina|alberca|duchar*|ducha|playa)
    (portal|sistema|app|aplicacion|pagina|numero|chat|bot|enlace|link|celular|telefono|seguro
        |aseguradora|computadora|internet|wifi|doctor|doctora|secretaria|recepcionista) [ya|me|nos
        |se] no [me|nos|le|se] (responde|reacciona|mueve)
    (sistema|portal|app|aplicacion|pagina) y no responde
    (cayo|desmayo|murio|muere|muriendo|ahogo|convuls*|colgo) [el|la|mi|su] (portal|sistema|app
        |aplicacion|pagina|linea|llamada|senal|internet|wifi)
    (app|aplicacion|portal|sistema|compu|computadora|celular) [ya] [se] [me|nos] (desmayo|ahogo
        |murio|suicid*|infarto)
    no [me|le] (volvio a dar|ha vuelto a dar|ha dado|dio) [mas] [el|la|ese|otro] (dolor|ataque
        |convuls*|infarto|desmayo) [de|del] [el] [pecho]
    (queme|quemo) [un poco|tantito] la (lengua|boca) con
    (me|nos) (van a|va a) matar (en el trabajo|en la escuela|en el jale|mi jefe|mi jefa)
    matando de [la|el] (curiosidad|hambre|calor|frio|sueno|espera|risa|intriga)
    (ahogo|ahogamos|ahogando) (de|con el|del|por el) [tanto] calor
    respirar de (lo llena|lo lleno|tanta gente|tanto perfume)
    no (quiero|puedo|quisiera) [ya|mas] vivir (en esta ciudad|en esta casa|en este barrio|cerca
        |lejos|ahi|alla|aqui cerca|en este pueblo|con esta muela|con esta tos|con mi suegra
        |con mis papas|en apartamento)
    (tirar|tiro|boto|botar|desechar) [las|los|unas|mis|esas] (pastillas|medicinas|agujas) (viejas
        |vencidas|usadas|caducadas|que)
    (atropell*|dispar*|apunal*) [a|al] [mi|el|la|los|las|mis|sus] (perro|perra|gato|gata|perrito
        |gatito|precios|costos|presion|gastos|foto|fotos)
    (precios|precio|presion|costos|renta|azucar) [se|me] [me|le] dispar*
    metio (un|una|el|la) (raton|rata|pajaro|gato|perro|mosca|agua) [en|a] [la|mi] [casa]
    (tele|noticias|noticiero|periodico) [un|una|lo|la] [de|del] [la] (tiroteo|balacera|incendio)
    (hubo|vi|habia|paso|dicen que hubo) [un|una] (tiroteo|balacera|incendio) ... (colonia|barrio
        |calle|cerca|paso|carretera|esquina|cuadra|ciudad)
    (alarma|alarmas|detector|simulacro|seguro|escalera) (de|contra) incendio*
    mancha [de|muy|medio] (morada|azul) [de] (nacimiento|nacer)
    (pinte|pinto|pintar|pintado|pintadas|pintados|esmalte|gel|labial|barniz) ... (morad*|azul
        |azules|lila*|gris|grises)
    unas (azules|moradas|lilas|grises) (de gel|de acrilico|me las|postizas|acrilicas|son de)
    dormid* por (dormir|dormirme|acostarme|la posicion)
    duele el corazon (por mi perr*|por mi gat*|de ver|de no poder|por no poder|por dejar*)
    (tomo|tomaba|tomar) [una|la|de] [de] (10|20|25|40|50|80) [mg|miligramos] de
    (tomo|tomaba) [yo|como|unas] (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|#|##|varias
        |muchas) (pastillas|medicinas|medicamentos|tabletas|capsulas) (al dia|diarias|diario
        |cada dia|por dia)
    frasco (de|para) [la] (preparacion|colonoscopia|limpieza|antibiotico|jarabe)
    ayuda [urgente|urgentemente|ya|rapido] [con|para|en] [el|la|mi|los|un|una|su] (portal|factura
        |cuenta|seguro|transporte|app|aplicacion|cita|formulario|papeles|papel|receta|contrasena
        |pago|tramite|sistema|forma|recibo)
    (auxilio|socorro) [con|por] [la|el|esta|este] (app|portal|factura|cuenta|sistema|pagina|cita)
    emergencia con (mi carro|el carro|mi trabajo|mi casa|el trabajo|mi vuelo|mi jefe|la casa)
    ambulancia [ya|la|le|les|me|se] [la|ya] (pague|cobr*|pagada|factur*)
    (fallecio|murio|difunt*) ... (ahog*|infarto|derrame) (en el|en la|de|en un|en)
    (prevencion|ensayo|articulo|libro|pelicula|sobreviviente|sobrevivientes|duelo|perdida) [de|del
        |sobre|acerca|por] [el|del|un] suicid*
    suicidio [y|de mi|de su|de un] ... (duelo|grupo|ensayo)
    hart* de la vida con (tanto|tantos|tanta|sus|estos) (mensaje|mensajes|llamadas|textos)
    (ser|soy|hacer|siento) [un|de] estorbo en (la|su|esa)
    adios a todos [me|y|nos] (cambio|cambie|voy a otro|mudo|saludos|feliz)
    amenaz* con (quitarme el seguro|quitarme la casa|demandar*|denunciar*|correrme|despedirme
        |cobrarme|no pagar|el divorcio)
    (pega|pego|pegan) [los|las|el|la|un|una|su|mucho|duro] (recibos|recibo|gripa|gripe|tos|sol
        |catarro|resfriado|papel|papeles|notas|susto|virus|covid|resfrio)
    agarro [del|el|al] cuello para [revis*|ver|palpar|sentir]
    garganta (de|por) [los|la|el] (nervios|pena|llorar|emocion|coraje)
    sangrando [por|de] [la|mi|el] (regla|periodo|menstruacion)
    (veo|ve|mira|miro) doble sin
    no (veo|miro|ve|puedo ver) [bien|nada|nadita] (sin lentes|sin mis lentes|sin los lentes
        |sin anteojos|sin mis anteojos|sin gafas|sin mis gafas|en el portal|el mensaje|en la app
        |en la pagina|mi cita|el link|el enlace|en mi correo)
    (lentes|anteojos|gafas) [y|asi que|entonces|ya] no (veo|ve|miro) [nada|bien]
    no siento [ninguna|mucha|la|que] [me] (mejoria|diferencia|alivio|mejora|cambio|efecto|ayud*)
    traba [la|mi] lengua (con ese|con el nombre|con su nombre|al decir ese|al decir su)
    (alzheimer|demencia|alzhaimer|alzeimer) ... (no sabe donde esta|no reconoce|no sabe quien es
        |no me reconoce|no nos reconoce|se pierde)
    no (me|nos|la|lo) (reconoce|conoce) (por|con|por el) [el|la|su] (alzheimer|demencia|alzeimer)
    (oigo|oye|escucho) [unas|muchas] voces (en la llamada|en el telefono|de fondo|en la linea
        |en el pasillo|afuera)
    pistola de (agua|juguete|silicon|silicona|masaje)
    fuente (del patio|de agua|del jardin|de la plaza|del parque)
    ya viene (mi|el|la|el bebe|mi bebe|la bebe) [bebe|nene|nena|hijo] [a|con|conmigo|y] [la|su|a]
        [la|su] (cita|caminando|conmigo|consulta|vacuna)
    (bebe|nene|nena) ya viene (caminando|conmigo|comido|dormido|dormida|con)
    bebe se mueve poco en
    matar con (mensajes|textos|llamadas|recordatorios)
    me persiguen [con|por] (mensajes|textos|llamadas|con mensajes|con textos|con llamadas)
    no (quiero|puedo) existir en (su|la|esa|sus)
    (derrame|infarto|embolia) .. (equipo|seleccion|club) [jaja*]
    noquea* ... (round|asalto|pelea)
    (pelea|box|boxeo|boxeador|round) .. noquea*
    (que hago si|que pasa si|que se hace si|y si algun dia) [me|le|te] (pica|picara|muerde|da
        |convuls*) [un|una|el] (alacran|vibora|arana|abeja|avispa|serpiente|perro|infarto|derrame)
    que tan (grave|peligroso|peligrosa|comun|frecuente) es (un|una|el|la) (embolia|derrame|infarto
        |convulsion|sobredosis)
    (infarto|derrame|embolia|convulsion|convulsiones) se (hereda|heredan|puede repetir|repite
        |previene|puede prevenir|contagia)
    (torcida|torcido|chueca|chueco|caida|dormido|dormida) ya [va|esta|se] [me|le|esta] (mejorando
        |mejor|quitando|componiendo|recuperando)
    (dormido|dormida|dormidos) desde (la operacion|la cirugia|que me operaron|hace anos)
    (estrellitas|lucecitas|puntitos) cuando me (levanto|paro|agacho)
    (casi|por poco) se (desmaya|desmayo|infarta|infarto|muere|ahoga) [mi|el|la] .. (cuando vio
        |al ver|del susto|con la cuenta|con el recibo|de la risa)
    (ejercicio|zumba) me deja sin aire
    sin aire (subiendo|cuando corro|al correr|al subir|bailando) ... desde siempre
    va el aire cuando (corro|bailo|troto)
    ronco ... dejo de respirar
    (cpap|mascarilla|mascara|cubrebocas) [del|de] [cpap|oxigeno] me (ahoga|asfixia|sofoca)
    (maquina|cpap|mascarilla) no me deja respirar
    (sale|sacan|sacaran) mucha sangre (en|con|para) [la|el|esa|ese] (biopsia|prueba|examen
        |citologia|extraccion)
    (herida|punto|puntos) pero no sangra
    corta la respiracion (de ver|al ver|con|ese|esa)
    peso del pecho con (esa|esta|la) noticia
    quit* un peso (del pecho|de encima)
    (duele|duelen|dolor) [el|los|de] (pecho|pechos) (de|por|al) (amamantar|dar|lactar|la lactancia)
    (duele|duelen) los pecho* (antes|por|con) [de] [la|el] (regla|periodo|menstruacion|embarazo)
    si me muero [le|les|me|que] (avisen|avisele|avisenle|llamen|llamenle)
    no (pienso|he pensado|pense|estoy pensando) [nunca] en (matarme|suicid*|morirme|quitarme
        |hacerme)
    (da|causa|provoca|dan|produce) pensamientos suicid*
    no me muero (hasta|sin)
    (le|les|la|lo) pique [a|al|en|el|la] (stop|baja|boton|parar|cancelar|salir|enlace|link|alto)
    lo de (las|mis|sus) pastillas
    (mucho|demasiado|seria|es) [mucho] abuso (pedir*|que les pida|molestar*)
    (esta|estan) matando la (bateria|pila|carga)
    (no sabe|sabe|sabra|sabran|saben) [usted] quien (vende|benda|venda|compra|arregla|atiende|puede)
    no se mueve nadie
    no me vuelven a ver la cara
    (orina|pis|popo|heces) o sangre
    (trabajadora|trabajador) social
    (maestra|dona|senora|tia|colonia|enfermera|doctora) socorro
    (a|soy|es|de|con|para|habla|llamo|nombre|senorita|mama|abuela|hermana) socorro
    faja [puesta] ... sin ella
    (ahogue|ahogo) en (el|la|un|mi) (examen|parcial|prueba|entrevista)
    enven* a mi (perro|perra|gato|gata|mascota)
    (soy|es) (ciega|ciego|invidente|sorda|sordo|mudo|muda) [y|que|ya] no (veo|ve|habla|hablo|oye)
        [nada|bien]
    a (cuanto|como) (esta|anda|sigue|amanecio) el (blue|dolar)
    silla de ruedas [y] no (muevo|mueve) las piernas
    (me robaron|me asaltaron|asaltaron) ... (con pistola|a punta de pistola)
"""
