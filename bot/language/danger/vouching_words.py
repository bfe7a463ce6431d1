"""Plain words of coming, not coming, being away, waiting and asking the way, by kind.

For vouching.py: a message that holds any word beside these is vouched for by nobody. So a word
belongs here only if it can stand in no cry for help but in the turns listed in HINTS. Left out on
purpose: body, breath, sleep, waking, falling, taking, moving, giving, keys, love, last, end, never,
nothing, alone, up, down, things.
"""

from bot.language.phrases import word_set

LITTLE_WORDS = word_set(
    """
    a an the to too of for at in on by with from and or but so if that thats this these there
    here as also just only then than when what where who how why because cause bc cuz not no nope
    nah yes yeah yea yep yup ok okay k kk sure maybe probably prob probly idk dunno think thinking
    guess hope sorry pls plz please thanks thank thx ty hi hello hey good great fine cool alright
    well oh um actually really honestly tbh either any some more much all both same other another
    else instead rather different which right correct perfect hmm sir maam possible able course
    btw fyi
    lol haha jaja jajaja
    """
    # Spanish
    """
    el la los las lo le les un una unos unas y o u e pero si no ni de del al a en con por para pa
    que q k como cuando donde porque pq xq es ya aun tambien tampoco muy mucho mucha mas menos
    solo nomas asi pues bueno ok vale claro quiza quizas tal vez talvez creo pienso espero gracias
    porfa porfavor favor perdon disculpe disculpa hola buenas buenos verdad este esta ese esa eso
    esto todo todos todas algo otro otra cual cualquier mismo misma mejor entonces correcto
    """
)
PEOPLE = word_set(
    """
    i im ill ive id me my mine we us our you your u ur yall he hes hell him his she shes her they
    theyre them their theyll well were it its itll somebody someone everyone everybody anyone mom
    mother dad father son daughter brother sister wife husband kid kids grandma grandpa aunt uncle
    cousin friend boss doctor dr nurse patient family parents babysitter sitter lady guy man
    """
    """
    yo tu usted ustedes me te se nos mi mis su sus nuestro nuestra ella ellos ellas senor senora
    mama papa hijo hija hermano hermana esposo esposa marido abuela abuelo tia tio primo prima
    amiga amigo jefe jefa doctora medico enfermera paciente familia nino nina ninos suegra
    """
)
VERBS = word_set(
    """
    am is are isnt arent was be been being do does dont doesnt didnt did have has had havent
    hasnt got get gets getting can cant cannot could couldnt will wont would wouldnt should
    shouldnt may might must need needs gotta want wants wanna gonna gona make makes making made
    say says said tell told call called text texted ask asked see let know knew
    forgot forget answer show attend change switch works remind wait
    """
    """
    soy es somos son estoy estas esta estan estare estara fue fui era he ha han hay tengo tiene
    tenemos tienen tenia tuve puedo puede podemos pueden podre podra podria quiero quiere quieren
    quisiera voy va vamos van ire vaya debo debe dijo dije digo dice avisar aviso aviso se sabe
    ver llamo llama llame marco mando hago hace hizo necesito necesita ocupo olvido toca ando
    """
)
DAYS = word_set(
    """
    today tonite tomorrow tmrw tmr tomorow tomorro 2morrow monday mon tuesday tue tues
    wednesday wed weds wensday wendsday
    thursday thu thur thurs friday fri saturday sat sunday sun
    lunes martes miercoles jueves viernes sabado domingo
    """
)
WHEN = DAYS | word_set(
    """
    now rn later soon early late earlier week weeks weekend month months day days hour hours hr hrs
    min mins minute minutes am pm oclock noon morning afternoon evening next year years old yr yrs
    time times still yet already until till before after since january february march april june
    july august september october november december
    """
    """
    hoy manana ahora ahorita luego despues pronto temprano tarde antes todavia semana semanas mes
    meses dia dias hora horas hrs minuto minutos rato ratito momento momentito proximo proxima
    siguiente ano anos edad tiempo vez veces hasta desde entre mediodia noche
    """
)
# One of these must be among them.
SUBJECTS = DAYS | word_set(
    """
    come comes comin coming came go goes going goin went make makin makes leave leaving arrive
    arriving meet meeting reschedule rescheduled cancel canceled cancelled confirm confirmed
    schedule book booked reminder appt appts appointment appointments apt visit visits checkup slot
    spot busy away out outside inside shower bath bathroom work working works job shift school
    class home house office town store gym church vacation trip airport flight plane traffic
    parking park parked lot door entrance stairs elevator building ramp wheelchair walker cane
    crutches ride bus car uber lyft drive driving train wait waiting waited hold here there
    available free hrs hours mins minutes sure everyone everybody
    """
    """
    ir venir voy va vamos van ire iremos vaya vengo viene vienen venia llego llega llegar llegamos
    salgo salio salir cita citas sita turno consulta cancelar cancelo cambiar confirmo confirmar
    agendar reagendar ocupado ocupada ocupados trabajo trabajando trabaja trabajar jale escuela
    clase casa oficina tienda gimnasio iglesia vacaciones viaje aeropuerto trafico
    estacionamiento puerta entrada escaleras elevador edificio rampa ride raite camion carro
    manejar espera esperando esperar esperen espere espereme esperame aguanta aguanten aguante
    tantito fuera afuera encuentra banando banandose ducha bano regreso regresa horas hrs minutos
    seguro segura libre disponible
    """
)
# Turns of plain words that mean no harm, and hold a word that could; taken out before the rest.
TURNS = """
    (need|needs|needing|want|could use|ask for) [some|a|a little] (help|hand|assistance) (getting
        |to get|get|going|with) [to|in|into|inside|through|from] [the|my|a|his|her] (door|doors
        |building|car|parking lot|parking|entrance|office|stairs|elevator|ramp|wheelchair|walker
        |clinic|lobby|forms|form|paperwork|room)
    (dont|doesnt|didnt|not|really dont) feel [much] like (going|coming|goin|comin|driving|it today
        |going out|leaving the house)
    (passed|passd|failed|has|have|had|got|taking|takes) [a|his|her|my|the|their] [written|final
        |math|road|school|big] [driving|drivers|drivin|drive|bar|entrance] (test|exam|class|tests
        |exams|lesson)
    (have|has|got|gots|having) [a|an|another] [little|bad|small] (ear ache|earache|ear infection
        |runny nose|stuffy nose|toothache|tooth ache|cavity|pink eye|sniffles|ingrown toenail)
    right now
    (use|uses|using|have|has|got) [a|my|his|her] (cane|walker|wheelchair|scooter|crutches|ramp)
    (at work|at school|in class|in a meeting|driving|busy) [rn|now|right now|at the moment] [and|so]
        [i] (cant|couldnt) (talk|speak)
    (pick|picking) (me|him|her|us|them|the kids|my kids|my son|my daughter) up
    (running|stuck|held up|tied up) [a|a little|in|at|with] [bit] [late|traffic|work|school]
    (me|le) da (miedo|nervios|pena) (ir|venir|manejar|salir) [sola|solo]
    no esta (ahorita|ahora|en casa|en la casa|por el momento|en este momento)
    (ir|voy|vengo|venir|iria|vaya|va) [yo|ella|el] (sola|solo)
    (ni|no tengo|no tiene|sin|no me dan|no hay) ganas [tengo|de ir|de venir|de salir|de manejar] $
    tiempo (de|para|pa) nada
    (necesito|necesita|ocupo|ocupa|quiero|necesitamos) [un poco de|una] (ayuda|mano) (para|pa
        |con) [llegar|entrar|bajar|subir|caminar] [a|en|al|del|de] [el|la|las|los|mi] (puerta
        |edificio|carro|estacionamiento|entrada|consultorio|escaleras|elevador|rampa
        |silla de ruedas|andadera|clinica|formas|papeles)
    (uso|usa|tengo|tiene|traigo) [un|una|mi|su] (baston|andadera|silla de ruedas|muletas|andador)
    (paso|aprobo|presento|tiene|reprobo) [el|su|un] (examen|examen de manejo|examen de manejar)
    (tengo|tiene|anda con|le duele|con) [un|el|la|una] [poco de|poquito] (oido|dolor de oido|gripa
        |gripe|catarro|mocos|muela picada|caries)
    (cuido|cuidando|cuidar) [a] [mis|los|mi] (ninos|nietos|nieto|nieta|hijos)
"""
# Turns of plain words that may be a cry for help.
HINTS = """
    (ready|time|want|wants|wanna|let me|lemme|have|need|gonna) [just] [to] go $
    (want|wanna|wants|wish|supposed|need|gonna|going|will|wont|wouldnt|cant|have) [to] [not] be here
    (not|wont|dont|isnt) .. here (much|for much|after|when|for long|with)
    (cant|cannot|couldnt) (do|make|take|go|come|get|be) [it|this|that|through it|on|through] $
    (cant|cannot|dont|dont want to|wanna) [do|want|know] [this|it] anymore
    (cant|cannot|dont|doesnt|not|wont) (get|go|do) (on|through|in|out)
    (cant|cannot|couldnt|wont) [be] (see|seeing|tell|know)
    (cant|cannot|couldnt) (make|get|go) [it] (to|out) [of] (the|my) (door|bathroom|shower|house)
    (wont|cant|doesnt|isnt) (come|coming|go|leave) (out|outside|home)
    (do|did|does|doing|doin) it
    (out of) time
    no .. (tomorrow|monday|friday|week|time)
    (want|wants|wanna) out
    (everyone|everybody|todos|todas) (but|except|menos|excepto|salvo) (me|yo|i|mi)
    (go|going|be|home) (to|with) my (mom|mother|dad|father|son|daughter|wife|husband|brother
        |sister|grandma|grandpa|family|kid|kids)
    (is|hes|shes|theyre|are|was) [right] (in|outside|at|inside) (my|our|the) (house|home|door)
    (has|have|got) (me|us|him|her|my kids|my kid|my son|my daughter|the kids)
    (kid|kids|son|daughter|him|her|nino|nina|ninos|hijo|hija) ... (in|en) [the|my|a|el
        |mi] [parked] (car|carro|bath)
    (im|i am) [not] here $
    (will|to) know (what|why|how)
    (dont|didnt|doesnt|not) (want|wanna|wants|need) [to] [be|do|it|this|me|any|anything] $
    (out|gone|went) (of|on|from) (it|me|him|her|us)
    (out|in|going) (of) (my|his|her) [mind|head]
    (went|gone|go) out
    (not|isnt|doesnt|wont|dont|didnt) (with us|get|getting|know|make|making) [me|him|her|us|who|it]
    (come|comes|coming) (to|now|quick|here|get|with) $
    (please|pls|plz|somebody|someone|you|yall|to|just) come [now|here|to|get]
    (had|have) (enough|it) $
    (call|called|calling) .. (help|ambulance|police|cops)
    (what|how) (is|do|does|would) .. (was not|wasnt|werent|not) here
    (no|not) (one|good|well|ok|okay|fine|alright|right)
    (isnt|arent|dont|doesnt|am not|aint) [so|too|feel|doing] (good|well|ok|okay|fine|alright|right)
    (made|make|makes|making|want|wants) (me|him|her|it|you|them|us) (do|go|be|not)
    (hes|shes|she is|he is|theyre|they are|is|are) (here|outside|inside|coming|there) (and|with|to
        |for) (me|i|hes|him|her|us)
    (with|without) (me|us|you) $
    (going|gonna|will|want|wants|wanna) [to] (make|see|let|tell) (him|her|them|you|it)
    all (my|the|his|her) (work|time)
    (bye|adios|goodbye|farewell|forever|despido)
    no (puedo|quiero|quiere|puede) (mas|con|ya|estar|seguir|ver|ser|hacer)
    ya no (puedo|quiero|quiere|puede|esta|hay|soy|estoy|estare|voy a|va a) [mas|con|nada|estar|ser
        |ver|aqui]
    no (esta|estoy|anda|es|me siento|se siente|estan) [muy|nada|todo] (bien|bueno|conmigo|con)
    no (quiero|quiere|puedo|puede|tengo|tiene) $
    (me|te|se|nos) (quiero|quiere|voy a|va a|va|vaya|fue) [ir] $
    (se|ya) (me|nos|le) (va|fue|esta|hace)
    (me|ya me) quiero ir
    (por favor|porfavor|porfa|ya) (vengan|venga|ven)
    (tengo|hay|hizo|hice|hago|dijo) algo
    (mejor) sin
    estar (aqui|con ustedes)
    (ir|irme|estar|voy) con (mi|mis|dios|el|ella)
    no .. (manana|tiempo|dia|vez) $
    (esta|estan) [afuera|fuera|en] [de|la] [mi] casa
    (lo|la) (hago|hice|hizo|voy a hacer|hace)
    (estoy|esta) en (el carro|el bano|la ducha) $
    (sin) (mi|ella|el)
    (todo|todos) .. (sin|mas|menos|bien sin)
"""
