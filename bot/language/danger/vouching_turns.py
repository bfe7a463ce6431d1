"""Harmless turns of everyday life that hold words which vouching_words.py leaves out on purpose.

At the clinic, at work, the way there, small ailments, a hand held. The notation is in phrases.py.
A turn is as long as it has to be to mean one thing only: "on the 2nd floor", not "on the floor".
"""

# Taken out before the rest of the words is looked at.
EVERYDAY_TURNS = """
    (in|at|inside) (the|your|ur|ya|main|wrong) [big|little|main|first|second|wrong] (waiting room
        |waiting area|lobby|front desk|check in desk|reception|exam room|line)
    (on|to|at) [the|your|ur] (first|second|third|fourth|fifth|#st|#nd|#rd|#th|top|wrong
        |ground) floor
    floor # [now|already]
    (in|at|by|outside) [exam] (room|rm|suite) (#|##|###)
    (front|main|side|clinic|office|glass|your|ur|the) [front|main|side] (door|doors|entrance
        |gate) (is|are|was) [still|all] locked
    door is locked and its (raining|snowing)
    (its|it is|is) (raining|snowing|drizzling|windy) [on me|on us|here|out|out here|outside]
    theres (nobody|no one) (here|at the desk|at the front desk|at reception) [yet] [and] [its
        |it is] [all] [dark|closed|locked]
    (nobody|no one) [is] (at the desk|at the front desk|at reception) [yet]
    (holding|hold|keeping|saving|save) (my|our|a|the|me a|his|her) (spot|place|seat|chair|number)
        [in line]
    (is|will be|can be) holding my hand
    (mom|dad|sister|brother|husband|wife|grandma|friend|aunt|cousin) (is|will|can|is gonna)
        [be] (hold|holding|watch|watching) (the|my) (baby|kids|kid|little one) while (i|we) (go|am
        |are)
    (cant|couldnt) (talk|chat|pick up) [now|rn|right now|atm] [because|cuz|bc|since] (im|i am)
        [still] (at work|in a meeting|in meetings|driving|in class|at school|on the bus|in church)
    (im|i am|ill be) alone today [because|cuz|bc|since] [my] (husband|wife|son|daughter|mom|dad
        |sister|brother) (is|has to be|will be) (at work|working|away|at school)
    (drive|driving) myself [in|there|over]
    (forgot|forget) [to take] (my|the) [morning|night|blood pressure|bp] (pills|pill|meds|vitamins
        |vitamin) [today|this morning|yesterday|at home]
    (sprained|twisted|rolled|stubbed|jammed) my (ankle|toe|wrist|finger|thumb) [so|and] (ill be
        |i will be|im|i am|im gonna be|i walk) [a] [bit|little] (slow|slower|limping|late)
    (phone|cell|celly) (acts up|is acting up|keeps acting up|cuts out|keeps cutting out
        |is glitchy)
    (cant|couldnt|wont) (come|go|make it) [in] (today|tomorrow|tmrw) [sorry] [i|i was|ive been|ive
        |been|because i was|was] (throwing up|puking|coughing) all night
    (nervous|worried|anxious|stressed) about (it|the visit|the appt|my appt|my appointment
        |the appointment|the test|the procedure|my results|the results|the surgery) [and|so]
        [i] (cant|couldnt|didnt) sleep
    (something|sth|smth) [else|urgent|big] [has|just] came up [at work|with work|at home
        |last minute]
    (cant|cannot|wont be able to) (make it|come) (anymore|any more|after all) [sorry|because|bc|cuz
        |since] (something|sth|smth) [else|urgent|big] [has|just] came up
    (afraid|scared|terrified|nervous|frightened) (of|about) [the|a] (needles|needle
        |shots|shot|dentist|dentists|machine|test|exam|mammogram|mammograms|colonoscopy)
    tell (dr|doctor|the doctor|my doctor|the nurse) i [have] finally quit [smoking|vaping]

    (en|a) (la sala de espera|la recepcion|el lobby|la fila|la cola)
    (en|al) [el] (primer|segundo|tercer|cuarto|quinto|ultimo|#er|#o) piso
    en (el|la) (cuarto|consultorio|sala|oficina|suite) (#|##|###)
    (puerta|entrada|clinica) (esta|sigue) cerrada [con llave]
    (esta|anda) (lloviendo|lloviznando|nevando) [aqui|afuera|mucho]
    no hay nadie en (la recepcion|el mostrador|la ventanilla) [todavia|aun]
    (guarda|guardando|guardan|aparta|apartando) (el|mi|un) (lugar|turno|asiento)
    (esta|va a estar|viene) agarrandome [de] la mano
    (mama|papa|hermana|hermano|esposo|esposa|abuela|suegra|tia|prima|marido) [me] (cuida
        |va a cuidar|detiene|carga|agarra) (al bebe|a la bebe|la bebe|el bebe|los ninos|al nino
        |a la nina) (mientras|en lo que) (entro|paso|voy|estoy)
    no puedo (hablar|contestar) [ahorita|ahora] [porque|pq] (estoy|ando) en (una junta|junta
        |una reunion|clase|el trabajo|misa)
    (estoy|ando|estare) (sola|solo) hoy [porque|pq] [mi] (esposo|esposa|marido|hijo|hija
        |mama) (trabaja|esta trabajando|anda trabajando|esta en el trabajo)
    se me (olvido|olvidaron) [tomar|tomarme] (la|las|mi|mis) (pastilla|pastillas|vitaminas) [de la
        |de hoy|hoy|esta] [manana]
    me (torci|lastime|doble) (el|un) (tobillo|dedo) [asi que|y|entonces|por eso] (voy|ando|camino
        |llego|voy a ir|voy a llegar) [un poco|un poquito|mas|muy] (despacio|lento|lenta|tarde)
    (celular|telefono|cel|tel) (falla|me falla|anda fallando|esta fallando|se traba)
    (nerviosa|nervioso|preocupada|preocupado) (por la cita|por el examen|por mi cita
        |por los resultados|por la cirugia) [y|que] no (puedo|pude) dormir
    (me salio|me surgio|surgio|salio|se me atraveso|se atraveso) (algo|un compromiso|un pendiente)
    (me dan|me da|le tengo|tengo) miedo (las|la|los|el|a las|a la|de las|a los|al|del) (agujas|aguja
        |inyecciones|inyeccion|piquetes|piquete|vacunas|vacuna|dentista|examen|maquina)
    (digale|diganle|dile) (al|a la) (dr|dra|doctor|doctora) que (ya|por fin|al fin) [ya] deje
        [de fumar|el cigarro]
"""
# Turns so plain that they are taken out before the hints are looked for.
CLEAR_TURNS = """
    (kid|kids|kiddo|kiddos|toddler|toddlers|children|boys|girls|twins) (is|are|r|keep|keeps|was
        |were) [just|both|all] (screaming|yelling|crying|whining|fussing|fighting) [and fighting
        |and crying|at me|at each other] (in|from|all over) (the|my|your) (car|back|backseat
        |back seat|store|waiting room|lobby|parking lot|lot)
    (ninos|nino|nina|hijo|hija|hijos|chamaco|chamacos|chiquillos|gemelos) [me] (esta|estan|viene
        |vienen|va|van|anda|andan) [todos|todo] (gritando|llorando|peleando) [y llorando
        |y peleando] (en|atras en) (el|la|mi) (carro|coche|troca|camioneta|sala de espera|tienda)
    (at work|in class|in a meeting|at school|driving) [rn|now|right now|atm] [so|and|but] [i] (ill
        |will|can|i will) [only] (do|fill|answer|sign|finish) (it|the form|the forms|that
        |the survey) (tonight|later|after work|tomorrow|when i get home|on my break)
    hard of hearing [so|and] (they|you|someone|somebody|yall) [will] (have to|need to|must
        |should) come get me [and] [not just] [call|say|yell] [my name]
    (no oigo bien|soy sorda|soy sordo|oigo poco) [asi que|por eso|y] (tienen que|que
        |favor de) (venir|vengan|venga) (por mi|a buscarme|a llamarme)
    (en el trabajo|en una junta|en junta|en clase|manejando) [ahorita|ahora] [asi que|pero|y]
        [ya] (lo|la) (hago|lleno|contesto|firmo) (en la noche|mas tarde|al rato|luego|manana
        |saliendo|despues)
"""
# What makes such a turn a cry for help all the same.
HINTS_BESIDE_TURNS = """
    (bathroom|bedroom|shower|his|her|house|home|room) .. (door|doors) ... locked
    (he|she|him|her|hes|shes|they) .. locked
    locked ... (in|inside|answer|answering|him|her|hes|shes|kid|kids|baby|son|daughter)
    (nobody|no one) ... (me|help|for|with|left|cares|would)
    (cant|cannot|wont) hold
    (bano|recamara|cuarto|casa) ... cerrada
    cerrada ... (no contesta|adentro|con el|con ella|nino|nina|hijo|hija)
    nadie ... (conmigo|para mi|me|ayuda)
"""
# Harmless only where nothing at all is said beside them: whoever is asleep may not wake.
GROUPS_WHOLE = {
    "they": """
        my mom|my mother|my dad|my father|my wife|my husband|my son|my daughter|mom|dad|grandma
        |my grandma|my grandpa|grandpa|the baby|my kid
    """,
    "ellos": """
        mi mama|mi papa|mi esposo|mi esposa|mi marido|mi hijo|mi hija|mi abuela|mi abuelo|el|ella
        |mi senora|mi suegra
    """,
    "now": "now|rn|right now|atm|at the moment",
    "ya": "ahorita|ahora|orita|en este momento|por ahora",
}
WHOLE_TURNS = """
    (my|our) [two|both|three|#] (sons|son|daughters|daughter|kids|kid|boys|girls|children|twins)
        [one|ones|please|thanks|appointment|appointments|visit|visits]
    (mi|mis|nuestros|nuestras|la de mis|las de mis|de mis) [dos|tres|#] (hijo|hija|hijos|hijas|ninos
        |ninas|gemelos|nietos) [por favor|gracias]
    (i cant|i cannot|cant|cannot) (talk|chat) {now} [ill call you|ill call|call me|ill text you]
        [back|later|tonight|tomorrow]
    (shes|hes) (asleep|sleeping|napping) [<now>|already] [sorry] [call|text|try] [her|him|me]
        [back|later|tomorrow]
    {they} is (asleep|sleeping|napping) [<now>|already] [sorry] [call|text|try] [her|him|me]
        [back|later|tomorrow]
    (he|she|<they>) (cant|cannot) (come to|get to|answer|pick up) (the|his|her) phone
        [<now>|today] [sorry] [call|try] [back|later|tomorrow]
    (<ya>) no puedo (hablar|contestar|atender) [le|les] [marco|llamo] [luego|al rato|despues]
    no puedo (hablar|contestar|atender) {ya} [le|les] [marco|llamo] [luego|al rato|despues]
    (<ellos>) [ya] (esta|anda) (dormida|dormido|durmiendo|descansando) [<ya>]
        [le|les] [marco|llamo] [luego|al rato|despues]
    (<ellos>) no puede (contestar|venir|atender) (el|al) telefono [<ya>]
    (if|so if|and if) i take (it|this|that|this one|that one|the #*) do i (lose|still have|keep
        |still keep|give up) (the|my) (other one|other visit|other appt
        |other appointment|other|old one|old appt|visit|appt|appointment|spot|#*)
    (si|y si) (la|lo) (tomo|agarro|acepto) (pierdo|se cancela|me quitan) (la|mi) (otra cita|otra
        |cita|del #*|de el #*)
"""
