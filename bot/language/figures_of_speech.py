"""Figures of speech and harmless topics: a danger phrase that touches one does not count.

See the head of danger_english.py for how to write a phrase.
"""

FIGURES_EN = """
    (kill|murder|strangle|shoot) (my|his|her|him|them|this|that) ... (lol|lmao|haha|hahaha|jk|lmfao
        |rofl)
    (if|in case) (he|she|i|they|we|someone|somebody|it|anyone) ever ... (choke|chokes|choking
        |seizure
        |stroke|faint|faints|bleeding|breathe|overdose|overdoses|swallows|reaction|pass out
        |passes out)
    (recognize|know|recognise) .. (number|sender|text|message|caller)
    (dont|doesnt|didnt|not) live (there|here|at|in)
    killing myself with
    (dying|die) over here (with|from|of)
    (get|be|getting|put|gets) knocked out for
    hit me up
    hit me with (the|that|a) [old] (bill|fee|charge)
    (speak|talk|speaking|talking) (english|spanish|ingles|espanol|to)
    (choked|choking) up
    (knocked|knock|kill|killing) out (two|2) birds
    (epipen|epi pen) .. (form|refill|prescription|plan|signed|school)
    (form|refill|prescription|plan) .. (epipen|epi pen)
    (shot|shoot) up .. (inches|inch|feet|a lot)
    (cant|barely) breathe (till|until|this week|right now with)
    (what|does|do|means|mean|what is|whats) .. (shortness of breathe|chest pain) (mean|means|on)
    (signs|symptoms|difference|risk|risks|causes|prevent|chance|chances|history) .. (stroke|seizures
        |heart attack|overdose|seizure|blood clot|allergic reaction)
    (worry|worried|wonder|ask|question|reading) .. about [my|a] (chest pain|stroke|heart attack)
    (overdose|naloxone|narcan) [reversal|nasal] (kit|kits|training|class|refill|script
        |prescription|spray|form)
    (refill|training|kit|script|class) [of|for|on|my|the] (naloxone|narcan|overdose)
    blue (cross|shield|card|form|building|door|line|pill|pills|car|house|shirt|one|paper|ink)
    911 (address|system|dispatch)
    (ambulance|911) (ride|bill|charge|charges|cost|fee|copay|trip|call last)
    (bill|billed|charged|charge|paid|pay|cost) .. ambulance
    (short|shortness) of breathe .. (like always|as always|as usual|doctor knows|same as)
    (they|doctor|er) said it (was|is) [just|a|only] [a|just] (pulled|muscle|muscular|acid|reflux|gas
        |anxiety|heartburn)
    chest pain from last
    (er|hospital|emergency room) (told|said|sent|wants) .. follow up
    rather die than
    or die trying
    (die|died|dead) (laughing|trying)
    (flu|tetanus|covid|allergy|booster|shingles) shot
    got [#*|my|a|the|his|her] (shot|shots)
    (end|ending|stop) (my|this|the) [next] (appointment|appointments|series|visit|visits|treatment
        |sessions|therapy|call|day|week|month|shift|line|text|texts)
    live in caregiver
    (his|her|my|their|moms|dads) (speech|speach) (therapy|therapist|pathologist|eval|evaluation
        |appointment|class|session|at|for|group|impediment|delay|referral)
    not an emergency
    blood (test|tests|work|draw|type|drive|bank|donation|results|labs|drawn)
    (took|take|drew|draw|taking|drawing|takes|donated|donate|give|giving) .. (lot|lots|so much
        |too much|tons) [of] blood
    labor (of|day)
    safe to (eat|drink|take|come|text)
    (not|isnt) [it] safe to
    (dying|die) [over here|inside|here] (laughing|of laughter|lol|lmao|haha|from laughing|lmfao)
    (dying|die|dead) (to|for) (see|know|meet|try|get|hear|eat|talk|a|some|have|find|go|ask|tell
        |come|be done|the|that|my|you|your)
    (dying|die|died|dead) (of|from) [the|this|so much] (hunger|boredom|thirst|embarrassment
        |curiosity|heat|laughter|cuteness|cold|shame|waiting|old age|laughing|allergies)
    (dying) (inside|of|in) [of|this] (boredom|hunger|heat|thirst|humidity|laughter)
    (phone|battery|cell|laptop|tablet|car|charger|ipad|plant|plants|grass|dog|cat|minutes|signal
        |wifi) [is|was|just|keeps|about|im|almost|at 2 percent] [is|about|going
        |gonna] [to] (dying|die|dead|dies|passed out)
    (hurry|quick|charge) .. (phone|battery) .. dying
    {want} to [just] (die|disappear|crawl) [of|from] (laughing|embarrassment|shame|when
        |because he|because she|that was|so embarrassing)
    (rather|sooner) (die|be dead) than
    (killing|killed|kill) (it|time|me softly|two birds|the game|bugs|germs|weeds|bacteria|an hour)
    (mom|wife|boss|husband|dad|mother|coach|kids|doctor|he|she|they|gonna|teacher) [is|are|will
        |would|hell|shell|s] [going to|gonna|going|like|probably|literally] [to] kill (me
        |us) [if|when|for|lol|haha|because|over]
    (killing|kill) {self} (laughing|at work|working|trying|to get|over|at the gym|with work
        |studying|for|with all)
    (almost|nearly|bout|about|practically|gave|give|giving|gives) [had|have|gave|me|him|her|us
        |to|you] [me|a|had|have] [a|another] [mini] (heart attack|stroke|seizure)
    heart attack .. (bill|balance|price|charge|statement|cost|when i saw)
    cant breathe (through|thru|out of|from) [my|his|her|the|one] [left|right] (nose|nostril
        |nostrils)
    (cant|barely|hardly|not) [even] (breathe|stop) .. (busy|swamped|schedule|with work|at work
        |laughing|deadlines)
    (laughing|laughed|laugh) .. cant breathe
    (nose|nostril|nostrils|sinuses) .. cant breathe
    (room|time|space) to breathe
    (suicide|suicidal) (prevention|squad|hotline|awareness|lifeline|screening|screen
        |questionnaire|training|walk|class|form|question|questions)
    (choking) (hazard|up|hazards|on these prices)
    passed out (flyers|papers|forms|asleep|on the couch|candy|early|watching|after work|by|at 9
        |at 8|the|in bed|last night)
    (fell|fallen) asleep
    chest (x ray|xray|xrays|x rays|ct|scan|mri|cold|congestion|clinic|infection|hair|press|port
        |surgery|tube|physio)
    off (my|his|her|your|the) chest
    bleeding (money|cash|edge|hearts|me dry|heart)
    (overdose) (prevention|awareness|training|class|kit)
    (poison) ivy
    (poison) (oak|sumac)
    (food) poisoning
    (food|lead) poison
    (whole|entire|full|all) [the] [bottle|of] [of] [the|my|that|this] (miralax|gatorade|mag
        |magnesium|citrate|suprep|prep|dulcolax|laxative|golytely|colyte|jug|contrast|plenvu
        |clenpiq|sutab|water|wine)
    (took|swallowed|finished|drank|taken|take) [all] [of] [my|the] [whole|entire|bottle
        |full] [bottle] [of] [the|my|that|this] (miralax|gatorade|mag|magnesium|citrate|suprep
        |prep|dulcolax|laxative|golytely|colyte|jug|contrast|plenvu|clenpiq|sutab|antibiotics
        |antibiotic|amoxicillin)
    (to|too) much (medicine|medication|meds) (cost|costs|money|bill)
    (too|to) (many|much) (pills|meds|medicine|medications) (to|for|a day|every day|each|already
        |daily|prescribed|per day)
    (black|blacked) out (dates|date|windows|curtains|period|days)
    (take|taking|took) (a|the) (shot|stab|shots) (at|in)
    (gonna|going to|might|would|will) [just] (die|cry) (if i have to|waiting|of|from|laughing|lol)
    (in|for|with|during) (my|the|this|his|her) [last|first|third|second] trimester
    (fire|smoke) (alarm|drill|detector)
    numb .. (dentist|dental|filling|novocaine|lidocaine|root canal)
    (dentist|dental|novocaine|lidocaine|root canal|filling) .. numb
    (face|mouth|lip|lips) .. numb .. (dentist|dental|filling|novocaine)
    (hospice|expected) .. (dying|die)
    (shot|killed) (my|the|our) (budget|plans|weekend|morning|schedule|day|afternoon)
    save me (a|the|some|one|that|my|from|money|time|on) [slot|spot|seat|time|place|appointment
        |trip|coming]
    (hard|difficult) to (swallow|believe)
    seizure (disorder|meds|medicine|medication|medications|clinic|doctor|specialist|free
        |precautions|history|dog)
    (dying|dye) (my|her|his) hair
    (first|second|other|last|next) ## (pills|tablets)
    live (in|at|near|on)
    (baby|son|daughter|kid) [is|was|been] moving (up|to|from|into|out)
"""

FIGURES_ES = """
    (me muero|me mato|me matas|me mata|muriendo) ... (jaja*|jeje*|lol|jiji*|xd)
    (infarto|ataque|algo|patatus|soponcio) ... (jaja*|jeje*|lol|jiji*|xd)
    (ahogo|ahogando|ahogado|ahogada|ahogados) (de|en|con|por) [tanto|tanta|el|la|tantas
        |tantos] (curro|chamba|jale|pega|tarea|examenes|papeles|faena|trabajos|deberes)
    (si algun dia|por si|en caso de que|si alguna vez) ... (convuls*|ahoga|atraganta|infarto|desmaya
        |sangra|respirar)
    (examenes|examen|test|chequeo|estudio|estudios|analisis|prueba|pruebas|extraccion|laboratorio
        |labs|resultado|resultados|toma|muestra|azucar|presion|plomo|tipo) .. sangre
    (es|con|de|solo) sangre (o|lo|verdad|en ayunas|en heces)
    de sangre $
    sangre oculta
    (sacarse|sacada|saca|sacaba|sacando|sacarme|sacan|sacaban|sacaran|saco|tomar|tomarme
        |tomarse) .. sangre
    (mi|la|su) sangre (ya|tomada|rotulada)
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
