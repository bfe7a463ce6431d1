"""Signs of suicide and self-harm, English and Spanish, made of kinds of words.

The kinds are in kinds_english.py and kinds_spanish.py, the notation is in signs.py.
"""

SELF_HARM_SIGNS_EN = {
    "suicide": """
        wants > (kill|killing|hang|hanging|shoot|shooting|off|unalive|unaliving|hurt|hurting|harm
            |harming|drown|stab|od) > (myself|himself|herself|themself|themselves|her self|him self)
        (killing|kill|hang|shoot|off|unalive|hurt|harm|drown|poison|offing) > (myself|himself
            |herself|themselves)
        means + close + (i|my|got|have|im|with)
        (gun|guns|pistol|revolver|rifle|shotgun) + (on the table|in my hand|in my lap|loaded
            |to my head|in my mouth|next to me)
        (ive|i|have|got|his|hes|holding|bought|has) > (pistol|gun|revolver|rifle|shotgun|rope|noose
            |razor blade) & (reason|last ones|letters|papers|tired|fighting|table|ready|loaded|hand
            |goodbye|end|die|over|done|lap|kill|cant)
        (he|she|my|him) > (has|got|bought|tied|have) > (rope|noose|gun and|pills and)
        (jump|jumping|jumped|step|stepping|throw|leap|walk|drive|driving) + (off|front|in front
            |into|from|myself|over) + means
        wants + (jump|jumping) + (off|front|from) + means
        (eat|eating|bite) > (bullet|gun|barrel)
        (drove|went|standing|sitting|walked|im) + (bridge|tracks|ledge|cliff|overpass
            |roof) + (almost|jump|did it|to do it|night|edge|over|end|nearly)
        (garage|car) > (running) + (sitting|garage|in the|windows|exhaust|closed)
        wants + (taking|take|swallow|swallowing|od|overdose|overdosing) + (all|whole|bottle|pills
            |every pill|my meds)
        (taking|swallow|swallowing|take) + (all|whole|every) + (pills|bottle|meds) + (gonna|going
            |wants|thinking|idc|want|rather|just)
        (took|swallowed|swallow|taken) + (pills|bottle|meds|tylenol|something) + (on purpose|to die
            |end|kill|to end)
        (od|overdose|overdosed|oding) + (on purpose|how to|tried|trying|want|tonight|again)
        (tried) > (od|overdose|die|hang|end it|kill)
        (feed|take care of|look after|watch) > (dog|cat|kids|girls|boys|my daughter
            |my son) + (for me) & (done|tonight|sorry|goodbye|gone|over)
        (done|goodbye|sorry|tonight) & (feed the dog|feed my dog|take care of my dog|feed my cat
            |look after my kids|take care of my kids)
        (wont|not) > (trouble|troubling|bothering|burden) > (anyone|anybody|you all
            |everybody) + (after|again|anymore|much longer|evening)
        (wrote|written|writing|left) > (letter|letters|note) & (girls|kids|family|everyone|mom
            |goodbye|revolver|gun|tonight|sorry|each)
        (dont|not) > (plan|planning|intend) > (be around|be here|be alive|living|being around
            |being here)
        (saving|saved|hoarding|stockpiling|collecting) > (pills|my pills|up pills|meds)
        (off) > (bridge|roof|cliff|balcony|overpass|building) + (wants|she|he|me|her|him|better|go
            |jump*)
        (on the roof|on the ledge|on the bridge|on the tracks) & (sorry|jump|easy|end|bye|fight
            |goodbye|dont know)
        (goodbye|suicide|farewell) + (letter|letters|note|notes|video|everyone|everybody)
        (gave|giving|given) > (away) + (dog|things|stuff|everything|clothes|cat) & (goodbye|said
            |everyone|bye|sad|die)
        (said|says|saying) > (goodbye|goodbyes|bye) + (everyone|everybody|gave|kids|us all|forever
            |to all)
        (tell|told) > (mom|mother|kids|wife|family|dad|them|everyone) + (sorry|i love|love) & (done
            |im done|over|goodbye|end|cant)
        (im done) & (tell my|im sorry|goodbye|sorry everyone|with everything|with life
            |with this life)
        (wont|not) > (be here|be around|be alive) + (by then|anymore|much longer
            |tomorrow|for it|for long|then|alive|cancel|matter|need|dont matter)
        (wont) > (need) > (appointment) & (around|alive|dead|be here|matter)
        (wont) > (be) > (around|alive) & (around|alive|dead|be here|anymore|matter)
        (be) > (dead) + (ill|call*|cancel|soon|off|by|bother|better|tomorrow|insurance|calling)
        (ill|i will|soon|am|rather|better) > (dead|gone) + (ill|call*|cancel|soon|off|by|bother
            |better|tomorrow|insurance|calling|matter|everything)
        (have|got|made) > (plan|date) + (date|tonight|die|end|to do it|kill)
        (thoughts|thinking|think|thought|thinks|talking|talks|talk|dark) + (suicide|ending|dying
            |death|hurting|dark thoughts|not being here|ending it|jumping|end my life
            |hurting myself|killing)
        (looking|looked|look|googling|searching|google) + (how to|ways to) + die
        (looking|looked|googl*|searching|searched|reading) > (how many|how much) + (takes|take|took
            |enough
            |need|pills|these|to)
        longs > (finish|end|stop|take|ending|finishing) > (life|my life|own life)
        (left|wrote|found|leaving|leaves) > (note|letter|goodbye) & (better off|cant find|gone
            |missing
            |goodbye|sorry|isnt answering|wont answer|scared)
        (done|tired|finished|through|over) > (all of it|it all|everything|life|living
            |this world) & (point
            |tonight|goodbye|anymore|bye|sorry|end|forever)
        (check|checking) > (out) + (for good|of life|of this world|early)
        (end|ending|stop) > (pain|everything|all of it|suffering|it all) & (tonight|forever|i want
            |just want|for good|want it|all of it)
        (see|no|theres|find|seeing|any|only|lost) > (way out|other way out|point|reason|future|hope
            |purpose) + (of this|live|living|go on|keep going|keep living|being alive|being here
            |in life|my life|exist|waking up|left for me|except)
        (voices|voice in my head) + (tell*|telling|saying|say|keep|kill|do it|hurt)
        (friend|sister|brother|son|daughter|he|she|mom|student|teen|uncle|mother|roommate|dad
            |cousin|husband|wife|lady) + (suicide|suicidal|kill himself|kill herself
            |killing himself|end her life|end his life|end it|self harming|self harm
            |cutting herself|cutting himself|od on purpose|wanting to die|wants to die|end it all
            |not be alive|be alive|take her life|hurt herself|hurt himself)
    """,
    "wish to die": """
        longs > (to die|die in my|be dead|dead|not exist|disappear forever|be gone|not be here
            |not wake|never wake|stop existing|not be alive|end it|not live)
        (dont|doesnt|not|no longer|cant|didnt|never|wouldnt) > (want|wanna|wish|mind
            |care) + (be here anymore|be here any|be alive|live|exist|wake|be around|woke|if i died
            |if i die|didnt wake|living|alive)
        (wish|wished|wishing|hope|hoping|mind|pray) + (never woke|didnt wake|never wake|never born
            |wasnt here|were dead|was dead|not wake|dont wake|wont wake|didnt exist|hadnt woken
            |woke up)
        (everyone|everybody|family|kids|world|people|ppl|they|mom|you|husband|wife|them|yall|nobody
            |noone|no one) + (better|happier|easier|better off|notice|care|miss|best) + (without
            |gone|w o me|wasnt here|werent here|wasnt around|if i was|if i died|if im|wo me|dead
            |without me|without him|without her)
        (better) > (off) > (dead|gone|without me|not here)
        (tired|sick|done|exhausted|over) > (living|being alive|being here|life|fighting|existing
            |alive|it all|waking up)
        (hate) > (life|myself|being alive|my life) & (dead|die|end|want to|cant|alive|anymore|be)
        (life|living|it) + (isnt|not|no longer|aint) + (worth|worth it|worth living|point) + (life
            |anymore|living|live)
        (dont|cant|no) > (trust|keep) > (myself) + (alone|safe|tonight|around|right|go|with|near
            |him|her|baby|to)
        (nothing|no one|nobody|no reason) > (left for me|left to live|to live for|left in this
            |left here for)
        (go|be|join|going) > (wife|husband|mom|son|dad|mother|baby|heaven|god) + (heaven|be with
            |join|other side) + (want|ready|just|wants|soon|tonight)
        (gone|dead|not here|died|die|disappeared|disappear) + (nobody|no one|noone|insurance money
            |wouldnt|would even|who would|would care|care)
        (whats|what is|no|see) > (point) & (die|dead|anymore|living|alive|live|waking|being here
            |be here)
        (go|going|fall) > (sleep) + (never wake|not wake|never|forever|dont wake)
        (cant|dont want) > (do this|go on|keep going|take it|keep doing) + (anymore|any more
            |no more) & (stop|die|end|forever|dead|over|life|sorry|want)
    """,
    "self-harm": """
        (cut|cutting|burned|burning|burn|cuts|burns) > (arms|wrists|thighs|myself|herself|himself
            |my arms|my legs) + (again|tonight|deep|worse|started|keep|feel|been|daughter|son
            |student|teen|she|he|on purpose|every)
        (started|start|relapsed|back to) > (cutting|self harming) + (again|myself|last|month|week
            |and|im|i)
        (self harm*|selfharm*|self injur*|harming myself|harming herself|harming himself)
        (hurt|hurting|harm) > (myself|herself|himself) + (again|tonight|wants|will|going|afraid
            |thoughts|on purpose|scared|might|dark)
    """,
}

SELF_HARM_SIGNS_ES = {
    "suicide": """
        quiere + (matarme|matarse|suicidar*|ahorcarme|ahorcarse|colgarme|colgarse|quitarme la vida
            |quitarse la vida|quitar la vida|matar|ahorcar|colgar|colgarse|tirarme|tirarse
            |aventarme|aventarse|lanzarme|lanzarse|dispararme|pegarme un tiro|darse un balazo
            |darme un balazo|darse un tiro|darme un tiro|ahogarme|envenenarme) + (me|se|que|puente
            |tren|dice|de|neta|ya|quiero|quiere|anoche|carro|ventana|voy|va|ganas|amenaza|intente
            |intento)
        (me|se) > (quiero|quiere|voy a|va a|quisiera|provoca|dan ganas de) > (matar|ahorcar|colgar
            |aventar|tirar|lanzar|disparar|suicidar|quitar de en medio|cortar|dar un tiro
            |dar un balazo)
        (tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse|brincar|saltar|tirar|aventar
            |echarme) + medios
        (tomarme|tomarse|tome|tomo|tragarme|tomar) + (todas|todo|frasco|pastillas|veneno) + (quiere
            |pensando|proposito|voy a|ganas|ya no|morir|vivir|quiero|dormir para siempre)
        (a proposito|para morirme|para morir|para matarme|para matarse) + (pastillas|tomo|tome
            |cort*|tomo las)
        (pistola|soga|navaja|cuchillo|pastillas|cuerda|arma|gilete|lazo) + (en la mesa|al lado
            |a mi lado|mano|enfrente|delante|lista|listas|en mi|aqui|conmigo)
        (encerro|encerrado|encerrada|encerre) + (cuchillo|pistola|navaja|pastillas|matar|soga)
        (compre|consegui|tengo|prepare) > (soga|veneno para mi|pistola lista)
        (cuiden|cuida|cuide|encargo|quedo con|se queda con) > (perro|perrito|gato|nina|nino|hijos
            |hijo|hija|mama) & (ya no|ultimo|adios|gracias por todo|perdon|necesitar
            |gracias por haber)
        (no|ya no) > (voy a estar|estare|voy estar) & (gracias por todo|perdonen|perdoname|cuiden
            |adios
            |los quiero|te quiero|los amo|perdon por todo)
        (no|ya no) > (quiero|kiero|quisiera|deseo|aguanto) > (seguir|estar|continuar) + (este mundo
            |en el mundo|en la tierra|en esta vida|vivo|viva)
        (ya no) > (voy a estar|estare) & (lo siento|perdon|gracias por todo|cuiden|adios
            |cita)  + (mama|siento|por todo|perro|adios|falta)
        (tiro|tire|aviento) > (metro|tren|puente|carro|vias|rio) + (me|acaba|todo)
        (hoy|esta noche) > (termino|acabo) > (con esto|con todo|todo)
        (cuando lo lean|cuando lean esto|cuando lea esto)
        (ultimo dia) & (cuiden|gracias por todo|adios|perdonen)
        (on the roof|en la azotea|en el puente|en la orilla|en las vias) & (facil|perdon|saltar
            |tirar*|brincar|pelea|adios|no se)
        (no|ya no) > (voy a estar|estare|estar) > (viva|vivo)
        (carta|nota) + (despedida|suicid*|adios)
        (despido|despedi|despedirme|despidio|despidiendo|despidiendose) + (todos|siempre|mis hijos
            |familia|vida|mundo|hoy)
        (acabar|acabo|terminar|poner fin|fin|termino) + (con mi vida|mi vida|con todo esto
            |a mi vida|con todo)
        (esta noche|hoy|ya) > (acaba|termina) > (todo) + (para mi|se|mi)
        (quito|quite|quitar|quitarme|quitarse|quita) > (la vida|de en medio|del medio)
        (voces) + (mate|maten|matar|dicen|dano|muera|lastime)
        (hacer|haga|hacerme|hacerse|cometer) > (una locura|una tonteria|algo malo|algo
            |dano) + (miedo|quiere|va a|voy a|dice|mujer|tengo|hijo|ganas)
        (ya no|no) > (voy a estar|estare) + (cita|aqui|manana|vivo|viva|con ustedes) & (matar|morir
            |adios|despido|vivir|nunca)
    """,
    "wish to die": """
        (quiero|quiere|quisiera|queria|quise|ganas|deseo|desea|pienso|pensado|pensando|mejor|ojala
            |prefiero|provoca|pensamientos|amenaza|dice que se|gustaria|kiero
            |necesito) > morir + (me|se|ya|que|neta|mejor|no|dice|yo|todo|hoy|en|aqui)
        (no|ya no) > (quiero|quiere|kiero|deseo) > (despertar|despertarme)
        (no|ya no) > (quiero|quiere|kiero|deseo|tengo ganas|tengo ganas de|aguanto|soporto
            |puedo) > (vivir|existir|seguir viviendo|esta vida|la vida|mi vida|seguir asi
            |con la vida|estar viva|estar vivo|vivir asi)
        (no tengo|sin|ni|perdi) > (ganas) > (vivir|seguir|nada de vivir)
        (cansad*|canse|hart*|aburrid*) + (vivir|vida|existir|todo y quiero morir*|todo y ya)
        (dormir*|dormirme|acostarme) + (no despertar|nunca despertar|para siempre|ya no despertar
            |no despertar nunca)
        (ojala|quisiera|quiero|pido) + (muriera|no hubiera nacido|no despert*|me muera|no existir
            |desaparezca|no amanecer|desaparecer)
        (mejor|estarian mejor|felices) + (sin mi|si no estoy|si me muero|yo desaparezca|desaparezca
            |no estuviera|muerto|muerta|me muero|me muriera)
        (nadie|a nadie|ninguno) + (extranar*|importa*|importo|lloraria|notaria|cuenta) + (muero|si
            |desaparezco|muriera|me|vivo|no estoy)
        (da igual|da lo mismo|no me importa) + (morirme|morir|vivir|muero|si me muero|vivir o morir)
        (para que|pa que|de que sirve) > (sigo|vivir|vivo|seguir|existo|estoy) + (aqui|vivo|viva
            |viviendo|viva|asi|vivir|yo|sigo|ya)
        (no) > (vale|merece|tiene) > (pena|sentido|caso) + (vivir|seguir viviendo|vida|viviendo
            |existir|seguir asi|seguir)
        (no) > (encuentro|veo|hallo|tiene|encuentra) > (sentido|caso|salida
            |otra salida) + (seguir viva|seguir vivo|vida|vivir|otra|mas que|matarme|seguir|a esto)
        (aguanto|soporto|puedo) > (mas) & (acabe|acabar|morir*|terminar|vida|todo esto|matar*|vivir
            |fin)
        (quiero|quisiera) > (se acabe|acabe todo|termine todo|dejar de sufrir
            |descansar para siempre|que pare todo|acabar con todo)
        (irme|ir|reunirme|estar) + (al cielo|cielo|con dios|con diosito|de este mundo) + (quiero
            |esposa|esposo|ya|mama|hijo|quisiera|con)
        (desaparecer|desaparezca|desaparezco) + (siempre|mundo|nadie|mejor|todos|quiero|si|vida)
    """,
    "self-harm": """
        (corte|corto|cortando|cortes|corta|cortarme|cortarse|cortado) + (brazos|brazo|piernas|venas
            |munecas|bracitos|otra vez|piel|muslos|muneca) + (me|se|hice|los|las|anoche|esta|otra)
        (autolesion*|lastimarme|lastimarse|hacerme dano|hacerse dano|hacerme algo
            |herirme) + (quiero|quiere|ganas|miedo|otra|voy|va|se|me|muchacho|tengo|hija|hijo|esta)
    """,
}
