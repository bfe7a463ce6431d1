"""Spanish signs of suicide and self-harm that are said without the words, by what they speak of.

The kinds are in kinds_spanish.py, the notation is in signs.py. The words themselves are in
self_harm_words.py and self_harm_signs.py.
"""

DESPAIR_ES = {
    "a burden": """
        (mejor|felices|felix|tranquilos|aliviados) + (con el seguro|con otra mama|con otro papa
            |sin mi|sin ella|sin el|sin esta carga|que conmigo|si no estoy|si me voy
            |cuando no este|si no existo)
        (valgo) > (mas) > (muerto|muerta)
        (estorbo|estorbar|estorbando|soy una carga|soy un peso|soy un lastre)
        (no sirvo|no valgo|no hago falta|no le hago falta|no les hago falta) + (nada|nadie|ni
            |existir|a)
        (nadie|ninguno) + (extran*|daria cuenta|darian cuenta|notaria|me va a llorar|hago falta
            |falta le hago|me necesita|me va a encontrar)
        (quito|quitarme|hacerme) > (de en medio|del medio|a un lado para siempre)
        (no|ya no) > (voy a ser|sere|quiero ser) > (problema|carga|molestia|estorbo)
        (no) > (merezco) > (vivir|estar viva|estar vivo|la vida|nada)
    """,
    "no tomorrow": """
        (que esto se acabe|que se acabe esto|que todo se acabe|que se acabe todo) & (esta noche
            |hoy|de una vez|para siempre)
        (deje|dejo|entregue) > (llaves|perro|gato|carta*) & (no suban|no entren|que no vengan
            |me quite del grupo|me sali del grupo)
        (no) > (me veo) + (aqui|ano|futuro|navidad|vivo|viva|adelante)
        (usted me entiende|ya sabe a que me refiero) & (no creo llegar|no voy a llegar|ya no voy)
        (nada|ya nada) > (importa|vale|tiene sentido) + (cans*|vivir|fingir|ya|mi vida|seguir)
        (no) > (veo|encuentro|hallo|tiene|le veo|le encuentro|hay) > (sentido|caso|salida|razon
            |motivo|chiste|rumbo) + (vida|nada|vivir|seguir|todo|despertar|existir|ya no)
        (para que|pa que) > (despierto|levantarme|seguir|vivo|sigo|existo|estoy) + (cada|aqui|viv*
            |dia|asi|aguant*)
        (vida) > (ya no|no) > (chiste|sentido|gracia|vale|importa|interesa)
        (mi vida) > (se acabo|ya se acabo|no vale|no sirve|termino|es una basura)
        (toque fondo|toco fondo) & (vida|nada|ya no|morir|todo)
        (me rindo|me rendi|me di por vencid*|tire la toalla) + (todo|vida|ya|de vivir|con)
        (ya no puedo|no puedo) > (con esto|con todo|con la vida|con tanto|mas) & (pesa|vida|sola
            |solo|morir|adios|quiero|todo|dolor|seguir)
        (me canse|cansad*|hart*) > (de fingir|de luchar|de pelear|de sufrir|de existir|de todo
            |de aguantar|de ser fuerte)
        (no tengo|no hay|no me queda) + (por que vivir|por quien vivir|para que vivir|motivo para
            |razones para|nada por que|nada que me)
        (sin ella|sin el|sin mi hijo|sin mi hija|sin mi mama) > (no puedo vivir|no quiero vivir
            |no voy a vivir|ya no vivo)
        (dolor|sufrimiento|pena) + (pare|acabe|termine|acabar|parar) & (una manera|una forma
            |para siempre|morir|unica|todo)
        (siento|siente) > (que no quiero estar|que ya no quiero|que no quiero seguir)
        (quiero|quisiera) > (que se acabe todo|que todo se acabe|que se termine|que todo termine
            |acabar con esto|terminar con esto)
        (acabar|terminar) > (con esto) + (pensado|quiero|hoy|noche|de una vez|pienso)
    """,
    "wishing for death": """
        (ojala|quisiera|debi|deberia|hubiera) > (muerto|haberme muerto|morirme|no haber nacido
            |nunca hubiera nacido|nacido|durmiera|muriera|no despertara)
        (ojala) + (no despert*|ya no despert*|nunca|lleve|muera|muriera|durmiera|nacido|acabe)
            + (me|hubiera|ya|yo|cancer|dios|despert*|nacido)
        (por que|porque|para que) > (sigo viv*|sigo viva|sigo vivo|no me mori|sobrevivi|desperte
            |naci)
        (dios|diosito|senor|virgen|virgencita|muerte|cancer) + (llevame|lleveme|llevate|me lleve
            |recogeme|recojame|me recoja|acuerdate de mi|ya llevame)
        (deje|dejen|dejenme|dejeme) > (morir|morirme|que me muera|ir en paz)
        (si me duermo|si me muero|si no despierto|si muero|si no amanezco) + (mejor|que|ni modo
            |da igual|bien|no importa|no despierto|feliz)
        (enojad*|triste|coraje|lastima|decepcionad*) > (de haber despertado|haber despertado
            |porque desperte|de despertar|seguir viv*|no me mori|de seguir viva|de seguir vivo)
        (muerte|morir|morirme|estar muerta|estar muerto) > (suena|seria|parece|es|se ve|da)
            > (tranquil*|paz|alivio|descanso|mejor|unica|bonito|facil|solucion)
        (pienso|pensando|piensa|suen*|imagino|imagin*|obsesion*) > (muerte|morir|mi funeral
            |mi entierro|no estar|tirarme|saltar|estrellarme|colgarme|el volante)
        (quiero|quisiera|ya quiero|lista|listo|me voy|hoy me voy|irse|ya quiere) + (con mi mama
            |con mi papa|con mi viejita|con mi viejito|con mi hijo|con mi esposo|con mi esposa
            |con mi abuela|con mi abuelo|con dios|con diosito|con la abuela) + (arriba|cielo
            |alla arriba|no come|descansar|lista|listo|muri*|irse|hoy|ya quiere)
        (quiero|quisiera|me quiero|prefiero|ganas de) > (desvivir|desvivirme|irme para siempre
            |ir para siempre|dejar de existir|dormir para siempre|descansar para siempre|apagarme
            |no existir|no estar)
        (desvivir*|desvivirme|desvivirse)
        (odio) > (me|mi vida|a mi misma|a mi mismo) + (desaparecer|morir|tanto|quiero|existir)
        (muerta|muerto) > (mejor|en vida)
        (colgar los tenis|estirar la pata|pelarme|irme de este mundo) & (quiero|ya|vida|aguanto
            |ganas)
    """,
    "ways": """
        (forma|manera) > (mas rapida|mas facil|sin dolor|menos dolorosa) + (irse|morir|acabar
            |matar*|terminar|de)
        (cuanta|cuanto|cuantas) + (insulina|pastillas|paracetamol|veneno|clonazepam|tylenol)
            + (no despertar|morir*|matar*|despertar|suficiente|fatal)
        (juntando|guardando|escondiendo|ahorrando|guarde|junte) > (pastillas|medicinas|insulina
            |pildoras)
        (viendo|mirando|miro|veo) > (el cinto|la soga|la pistola|la navaja|el puente|el cinturon
            |la cuerda|la escopeta|las vias|el balcon)
        (facil) + (soltar|saltar|brincar|aventarme|tirarme|chocar|acabar|terminar)
        (soltar) > (el volante|volante)
        (quiero|ganas|pienso|pensado|podria|dan ganas) > (estrellar|chocar|estrellarme|estampar
            |estamparme|volcar) + (carro|coche|camioneta|auto|troca|moto|contra|el|me)
        (saque|agarre|tengo|busque|encontre|traigo) > (navaja|gilete|hoja|cuchilla|razor|gillette)
            + (otra vez|mano|de nuevo|otra|lista|escondida|tina)
        (tina|bano|regadera|closet|cochera|cuarto) + (navaja|gilete|soga|pistola|cuchilla
            |pastillas)
        (cochera|garaje|garage) + (prendido|encendido|manguera|corriendo|motor) + (estoy|sentado
            |sentada|metido|metida|encerrado|encerrada|encontr*)
        (abri|abrio|prendi) > (gas|estufa|llave del gas) & (cerre|cerro|puerta|ventanas|selle
            |adios|dormir|perdon)
        (arma|pistola|escopeta|rifle|revolver|cuete|fusca|cuerno) + (cargad*|enfrente|en la mano
            |en la cabeza|en la boca|en las piernas|estoy con|en el carro|en la sien|lista
            |a mi lado)
        (parad*|sentad*|estoy|orilla|subid*|arriba) + (vias|puente|azotea|barandal
            |orilla del puente|cornisa|precipicio|barranco) + (estoy|parado|parada|sentado|sentada
            |orilla|arriba|del|brinc*|salt*|ya)
        (tengo|ya tengo|puse|escogi) > (fecha|dia|plan) + (morir*|matar*|irme|hacerlo|acabar)
        (a ver si|ojala) + (me animo|tengo el valor|me atrevo|agarro valor|junto valor)
        (tomo|tome|trago|tragar|trague|tragarme|tragado) + (pastillas|algo|todas|todo|4#|3#|2#|5#)
            + (buenas noches|adios|dormir para siempre|no despertar|perdon|para siempre|coraje
            |vivir)
        (meter|meto|dar|doy|pegar|pego|metio|dio|pego) > (un tiro|un balazo|un plomazo
            |un escopetazo) + (me|se|voy|va|dice)
        (brinque|salte|aviente|tire|hazlo|matate|muerete|cortate) + (dice|dicen|voz|cabeza|algo
            |mente) + (me|puente|que|cada)
        (corte|corto|cortado) > (muy hondo|hondo|profundo|demasiado) + (me|no para|sangr*|se)
        (horca|soga|ahorcar*|colgar*|colgaba|ahorcaba) + (busco|internet|google|dibujo|dibujos
            |hacer|amarr*|compr*|como|nudo)
        (planeado|planeada|planeando|pensado todo) > (para el|para hoy|para manana|todo|ya)
            + (lo tengo|ya|viernes|noche|todo|tengo)
    """,
    "goodbye": """
        (ultima|ultimo) > (noche|dia|mensaje|vez que) + (es mi|mi|vida|leen|escribo|sabran|hoy)
            & (es mi ultima noche|es mi ultimo dia|mi ultimo mensaje|adios|perdon|vida|noche)
        (perdon por todo|perdonen por todo|perdoname por todo|perdonenme|siento todo) & (adios
            |hasta siempre|los quiero|los amo|ya no|bye|me voy|cuiden)
        (diganle|dile|digale|digales|diles|dganle) + (hijos|ninos|mama|familia|esposa|hija|hijo
            |nietos|todos) + (amo|quiero mucho|quise|ame|adore|perdonen|perdon)
        (gracias) > (por intentarlo|por haber tratado|por todo lo que intento)
        (adios) + (gracias por todo|a todos|para siempre|mundo|los quiero|perdon)
        (no) > (ocupar|necesitar|va a hacer falta|hara falta|usar) & (ya no voy a estar|nunca
            |ya no estare|donde voy|no voy a vivir|cuando no este) & (ya no voy a estar
            |ya no estare|donde voy|no va a hacer falta|no hara falta|vivir)
        (no|nunca) > (volver a ver|van a volver a ver|ver mas|vuelven a ver|ibamos a volver)
        (mensaje|carta|nota|recado|video|llamada) > (de despedida|de adios|despidiendose|suicida
            |de suicidio)
        (dejo|encontre|escribio|encontramos|hallamos|escribi) > (carta|cartas|nota|recado
            |las cartas) & (no contesta|perdon|adios|se fue|no aparece|suicid*|despedi*|regal*
            |no esta|no llega|mochila)
        (regal*|regalando|vendi|repartiendo|repartio) + (cosas|herramientas|ropa|todo|pertenencias
            |joyas|perro) & (despid*|despidiendo*|cartas|carta|adios|perdon|triste|rar*)
        (foto|fotos|video) + (pastillas|pistola|navaja|cortadas|soga|sangre) + (mando|envio|subio
            |adios|dijo|puso)
        (cuando|si) > (ya no este|no este|me muera|falte|me haya ido|yo no este) + (cuiden|cuida
            |cuide|hijos|perro|gato|encargo|diganle|nino*)
        (se fue|salio|agarro) + (diciendo|dijo|pistola|carro|camioneta|llorando) & (volver a ver
            |adios|no contesta|matar*|despidi*|pistola|carta|ya no) & (volver a ver|no contesta
            |pistola|matar*|adios|carta)
    """,
    "not safe alone": """
        (peligro) > (para mi|para si mism*|para ella misma|para el mismo|para mi misma
            |para mi mismo)
        (no me dejen|no me deje|no la dejen|no lo dejen) > (sola|solo|sol) + (miedo|hacer|noche
            |haga)
        (miedo) > (lo que pueda hacer|de mi misma|de mi mismo|lo que haga|hacer algo|hacerme algo
            |de lo que pueda|lo que puedo hacer)
        (no me siento|no estoy|no se siente) > (segur*|segura|seguro|a salvo) + (conmigo|sola|solo
            |misma|mismo|aqui sola)
        (pensamientos|ideas) + (feos|feas|malos|malas|oscuros|oscuras|negros|no deberia|raros
            |horribles|de hacerme)
        (ganas|urgencia|necesidad|impulso) > (cortarme|quemarme|lastimarme|hacerme dano|rasgunarme
            |hacerme algo|golpearme|cortarse)
        (me|se) > (quemo|queme|corto|corte|rasguno|golpeo|pego|muerdo|quema|corta|rasguna|araña
            |lastimo|lastima|arano) + (para sentir|sentir algo|para no sentir|hasta sangrar
            |a proposito|cuando me pongo|contra la pared|con cigarro|con cigarros|con encendedor
            |adrede|para calmarme|castig*)
        (dejo|deje) > (de comer) + (a proposito|apag*|morir*|para irme)
        (hacerme|hacerse|haciendome|hacerme cosas|haciendose) > (cosas|algo|dano|cortes|heridas)
        (volvi|volvio|empece|empezo|recai) > (a cortarme|a cortarse|a lastimarme|a hacerme dano
            |cortarme|a quemarme)
        (castig*) > (me|a mi misma|a mi mismo)
    """,
    "all is ready": """
        (abri|abierto|abierta|abrir) + (el gas|llave del gas|llaves del gas|llaves de la cocina
            |llaves de la estufa|hornillas)
        (me subi|subido|subida|trepe) + (azotea|cornisa) + (edificio|borde|orilla|hotel)
        (cuando) > (me encuentren|me hallen|encuentren mi|hallen mi)
        (pa donde|para donde|a donde|adonde) > (voy) + (no se|no hay|no hace falta|ya no)
            & (despedi|despido|despedir*|adios)
        (me corte|me tome|me trague) & (no va a hacer falta|no hara falta|ya no hace falta)
    """,
    "of others": """
        (cortadas|cortes|cortaduras|rayones|heridas|marcas|quemaduras) + (brazos|brazo|piernas
            |munecas|muslos) + (hija|hijo|encontre|vi|sobrina|alumna|nieta|le|tiene|descubri)
        alguien + (dice|dijo|diciendo|escribio|puso|jura|amenaza) + (ya para que|nadie lo va a
            |nadie la va a|lo deje morir|la deje morir|la dejen morir|lo dejen morir
            |quiere estar muert*|estar muerto|estar muerta|no quiere estar|estaria mejor sin
            |se mata|se cuelga|se va a matar|se va a pegar|pegar un tiro|irse con
            |ya no quiere vivir|que se colgaba|desaparecer)
        (si lo dejo|si la dejo|si me voy|si termino) + (se mata|se va a matar|se corta|se suicida
            |se cuelga|se va a cortar|matarse)
        (techo|puente|azotea|balcon|barandal) + (no se quiere bajar|no se baja|no quiere bajar
            |bajar|amenaza*|llorando|brincar|aventar*) + (hermano|hermana|alguien|esta|hijo|hija
            |el|ella|esposo|mi)
        (no quiere comer|no come|dejo de comer|no quiere dialisis|no se toma) & (morir|irse con
            |ya quiere irse|deje morir|deje ir|ya no quiere vivir|con mi abuela|con mi abuelo)
        (encerro|encerrado|encerrada) + (pistola|pastillas|navaja|cuchillo|soga|no contesta)
        (arma|pistola|soga|veneno|raticida) + (compro|consiguio|busca|pidio) & (ya para que|vivir
            |despid*|triste|morir|dice)
    """,
}
