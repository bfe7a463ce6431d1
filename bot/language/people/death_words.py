"""Words of deaths: reports, other subjects, and what dies only in a manner of speaking.

The notation is in phrases.py; deaths.py puts these lists and those of death_whose.py together.
"""

from bot.language.phrases import Phrases

GROUPS = {
    "kin": """
        husband|wife|mom|mother|dad|father|son|daughter|brother|sister|grandma|grandmother|grandpa
        |grandfather|uncle|aunt|partner|patient|mama|papa|spouse|mr|mrs|gran|pops|nana|granny|he
        |she|hes|shes|daddy|mommy|momma|mum|hubby
    """,
    "relative": """
        mom|mum|mommy|momma|mother|dad|daddy|father|brother|bro|sister|sis|grandma|grandmother
        |grandpa|grandfather|gran|granny|nana|uncle|aunt|auntie|mama|papa|pops|stepdad|stepmom
        |parents|grandparents|family
    """,
    "far": """
        cousin|friend|boss|coworker|co worker|neighbor|neighbour|roommate|classmate|teacher|coach
        |pastor|nephew|niece|mother in law|father in law|brother in law|sister in law|bff|bestie
        |exhusband|ex husband|ex wife|godmother|godfather|landlord|student|colleague|ex
    """,
    "someones": """
        wifes|husbands|moms|dads|friends|sisters|brothers|uncles|aunts|partners|boyfriends
        |girlfriends|bosss|neighbors|sons|daughters|mothers|fathers|kids|cousins|coworkers
        |fiances|hubbys|grandmas|grandpas
    """,
    "parentesco": """
        mi esposo|mi esposa|mi marido|mi mujer|mi mama|mi papa|mi madre|mi padre|mi hijo|mi hija
        |mi hermano|mi hermana|mi abuela|mi abuelo|mi abuelita|mi abuelito|mi tia|mi tio|mi suegra
        |mi suegro|el paciente|la paciente|mi viejo|mi vieja|mi senora|mi senor|el senor|la senora
        |mi pareja|mi mami|mi papi|ella|el
    """,
    "lejano": """
        primo|prima|amigo|amiga|vecino|vecina|jefe|compadre|comadre|cunado|cunada|suegro|suegra
        |companero|companera|sobrino|sobrina|yerno|nuera|padrino|madrina|patron|patrona|compa
        |consuegro|consuegra|maestro|maestra|ahijado|ahijada|concuno|concuna
    """,
    "died": "died|dies|dead|passed away|passed|deceased|die|dying|ded",
    "murio": """
        murio|muere|muerto|muerta|murieron|fallecio|fallecieron|muriendo|morido|fallecido|fallecida
    """,
    "thing": """
        phone|cell|cellphone|mobile|battery|batteries|car|truck|van|engine|laptop|computer|tablet
        |ipad|iphone|watch|internet|wifi|router|app|tv|dog|dogs|cat|cats|puppy|pup|kitty|kitten|pet
        |horse|bird|parrot|hamster|fish|bunny|rabbit|cow|goat|charger|scooter|bike|generator|fridge
        |ac|line|signal|call|service|plant|plants|tree|motorcycle|transmission|alternator|starter
        |hearing aid|hearing aids|grandfather clock|clock|power|relationship|heater|furnace|doggo
    """,
    "cosa": """
        carro|auto|coche|troca|camioneta|moto|motor|celular|cel|celu|telefono|tel|movil|fon|bateria
        |pila|internet|wifi|senal|computadora|compu|laptop|tablet|tele|television|refri|lavadora
        |perro|perra|perrito|perrita|gato|gata|gatito|gatita|mascota|caballo|vaca|loro|perico|pajaro
        |pajarito|pez|conejo|gallina|llamada|luz|aire|reloj|iphone|aparato|cargador|firulais|aipad
        |plan|chip|linea|planta|relacion|camion|bus|bici|bicicleta|yegua|burro|chivo|cachorro
    """,
    "weekday": """
        mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat
        |saturday|sun|sunday|tomorrow|tmrw|tomorow|today
    """,
}

DEATH = Phrases(
    {
        "has died": """
            {kin} [has|just|is|have|had|sadly] [just|recently] (died|passed away|passed on|passed
                |deceased|dead|is dead|expired) [away]
            {kin} ... (passed away|is deceased|is no longer with us|is no longer living
                |lost his life
                |lost her life|died last|died on|died in|died this|died of|died from|died yesterday)
            (passed away|is deceased|is no longer living|was buried|no longer with us) [on|in|last
                |this|yesterday|a|two|sadly]
            (we|i) (lost|buried) (my|our) [dear|late|beloved] (husband|wife|mom|mother|dad|father
                |son|daughter|brother|sister|daddy|mama|papa|grandma|grandpa)
            (we|i) buried (him|her|them|daddy|mother|mama|dad|mom)
            (we|i) lost (him|her) $
            (we|i) lost (him|her) (on|last|yesterday|this|sunday|monday|tuesday|wednesday|thursday
                |friday|saturday|suddenly|two|three|a week|a month|to cancer|to covid|to the
                |in the hospital|in january|in february|in march|in april|in may|in june|in july
                |in august|in september|in october|in november|in december|over the|at the hospital
                |at easter|at christmas
                |at home
                |before|after|please|so please)
            (my|her|his|the) (late|deceased|dead) (husband|wife|mother|mom|father|dad|son|daughter
                |brother|sister|grandma|grandmother|spouse)
            (funeral|memorial|wake) (for|was|is) .. (him|her|mom|dad|husband|wife|friday|saturday)
            (patient|person|man|woman|he|she) (you|youre|ur) .. (is dead|died|passed|deceased)
        """,
        "fallecio": """
            (fallecio|falleció|falesio|fayecio|fallecido|fallecida|fallesio|falecio)
            (es|ya es|era) (finado|finada|difunto|difunta)
            {parentesco} [ya|se|nos] [se|nos] (murio|muerto|muerta|murieron)
            (murio|se murio|se nos murio|se me murio) {parentesco}
            {parentesco} ... (ya no esta con nosotros|ya no esta mas con nosotros
                |no esta mas con nosotros
                |ya no se encuentra con nosotros|no se encuentra mas con nosotros
                |que en paz descanse|qepd|q e p d|se nos fue
                |esta muerto|esta muerta|ya descansa|descanso en paz|esta con dios)
            (que en paz descanse|qepd|q e p d|descanse en paz)
            (enterramos|lo velamos|la velamos|el funeral de|el velorio de|su entierro) [a|mi|ayer]
        """,
    },
    GROUPS,
)

FIGURES = Phrases(
    {
        "a thing": """
            {thing} [just|has|is|was|had|totally|completely|literally|went|almost|battery|pretty
                |finally|also|keeps|up and] {died} [on me|lol|again|today|yesterday]
            {died} (phone|battery|cell|car|line|zone|end|laptop|weight|serious|tired|inside|meat)
            (put down|buried|lost) (my|our|the) [little|old|poor] {thing}
            (se me|se nos|se le|se|me) [ya] {murio} [ayer|hoy|anoche] (el|la|mi|los|las|un|una
                |nuestro
                |nuestra|tu|su) [pinche|bendito|pobre|viejo|vieja] {cosa}
            {murio} (el|la|mi|los|un|una|nuestra|nuestro) [pobre|pinche|bendito] {cosa}
            {cosa} [mio|mia|ya|se|me] [se|me] [me] {murio}
            (enterramos|enterre) [a] (mi|nuestro|el|la) {cosa}
        """,
        "a manner of speaking": """
            {died} (laughing|tired|of laughter|from laughing|of embarrassment|of boredom|lol|lmao
                |lmfao|haha*|rofl|inside|asleep)
            (im|i am|am|we are|ur|youre|i) [so|like|literally|already|almost|nearly|about|just
                |half] (died|dead|dying|ded)
            {murio} (de risa|de hambre|de cansancio|de sueno|de calor|de frio|de verguenza|de ganas
                |de la risa|de pena|de aburrimiento|de miedo)
            (estoy|ando|quede|me quede|vengo) [bien|medio|mas|casi] (muerto|muerta|muerta en vida)
            casi me (muero|mori)
            lost (him|her|his|their|my|our) [insurance|medical|little|new] (paperwork|papers|card
                |cards
                |keys|phone|number|purse|bag|appointment|file|records|results|form|forms|glasses
                |insurance|wallet|job|tooth|voice|mind|ride|reminder|text|message|referral|id|meds
                |prescription|spot|place|address|at the mall|at the store|at the park|at the fair
                |in the crowd|in the store|at walmart|at target|in traffic)
            passed on (the|a|an|this|that|his|her|my) [flu|covid|free|second|last] (vaccine|shot
                |shots|offer|test|surgery|procedure|medication|meds|pills|idea|chance|appointment
                |visit|screening|survey|job|booster)
            (passed|pass|passing) (me|you|him|us|them|it|by|out|gas|the|a|my|his|her phone|her cell
                |her number|her tablet|on my|on it
                |on going|stool|kidney|urine|blood|clots|inspection|exam|test)
        """,
    },
    GROUPS,
)

# A death that says nothing of whether the patient lives: the contact of a file, a history of the
# family, a child that was not born; or somebody who only moved away.
_CHILD_LOST = """
            (lost|losing|loss of) (the|our|my|a|this) [little|first|unborn] (baby|pregnancy|babies
                |twins)
            (perdi|perdimos|perdio|perder|perdida de) [a] (mi|el|nuestro|un|al|la) (bebe|embarazo
                |bebito|bebecito|criatura)
            (our|my) [little|sweet|newborn|unborn] (baby|babies|twins) [has|just] (died|passed
                |passed away|didnt make it|did not make it|is gone)
            (nuestro|nuestra|mi) (bebe|bebito|bebita) [se|nos|se nos] (murio|fallecio)
            se [me|nos] (murio|fue) (nuestro|nuestra|mi) (bebe|bebito|bebita)
            (miscarr*|stillb*|still born|stillborn)
            (aborto espontaneo|nacio muerto|nacio muerta|nacio sin vida)
"""
CHILD_LOST = Phrases({"a child lost": _CHILD_LOST})
ANOTHER_SUBJECT = Phrases(
    {
        "a child lost": _CHILD_LOST,
        "another subject": """
            (emergency contact|next of kin|contacto de emergencia|beneficiar*)
            off [of] (my|the|our) (card|plan|insurance|policy)
            (del plan|del seguro|de mi seguro|de la poliza|de mi plan)
            (family history|history of|de que murio|historia familiar|antecedentes)
            {died} (of|from) (the|this|that) same
            {murio} de (lo mismo|la misma|eso mismo|esa misma|este mismo)
            (since|when|after) (my|our) .. {died}
            (desde que|cuando|despues de que) [se] [me|nos] {murio}
        """,
        "moved away": """
            (moved|moving|lives|living|staying|stays) (to|in|with|out|away|back|by|at|near)
            (se mudo|se fue a vivir|se cambio de|vive con|vive en|esta viviendo|se regreso a)
        """,
    },
    GROUPS,
)

# For the gate, which asks nobody: where another reading is as likely, the model reads on.
ASIDE = Phrases(
    {
        "another death": """
            (appointment|appt|cita|visit|keeping my|reschedule|cambiar|mover|move my|bill|bills
                |billed|billing|balance|insurance|card) ... (died|passed away|passed|murio|fallecio)
            (died|passed away|passed|murio|fallecio) ... (reschedule|move my|cambiar|keeping my
                |funeral so|cant make|no puedo ir|mi cita|my appointment|my appt|my visit|years ago
                |hace anos)
            (cancer|de eso|of it|from it|to it|the breast|screening|test|prueba|examen|colonoscopia
                |vacuna|mamogram*|week my|since my|desde que|cuando|when my)
            (sister|brother|mother|father|uncle|aunt|friend|cousin|grandma|grandpa) passed and
            (factura|balance|deuda|saldo|bill|debia|siguen cobrando)
        """
    }
)

WORDS_OF_DEATH = Phrases(
    {
        "en": """
            (died|dies|deceased|death|demise|expired|passed away|pass away|passed on|passing)
            (is|hes|shes|he|she|was|are|being|a|my|the|been|already) (dead|ded)
            dead (man|woman|person|husband|wife|mother|father|mom|dad|patient|people|body|relative)
            (he|she|mom|dad|mother|father|husband|wife|brother|sister|grandma|grandpa|nana|pa|ma|son
                |daughter|uncle|aunt|gran|daddy|has|just|patient|who|and|mama|papa) [has|just
                |already|sadly|had|is] passed
            passed (in|at|last|this|on|yesterday|over|from|peacefully|suddenly|away|during|after)
            passed $
            (funeral|obit|obituary|buried|bury|burying|burial|cremat*|coroner|morgue|ashes|casket)
            (killed|murdered|drowned|overdosed|ods|oded|od d|hung himself|hung herself|got shot)
            (was|been|is) (shot|killed|murdered|laid to rest)
            (rest in peace|rip|in heaven|to heaven|to glory|in glory|at rest|laid to rest)
            (with|to|meet|by) (the lord|god|jesus|his maker|her maker|the angels)
            lost (him|her|dad|mom|daddy|mama|both)
            lost (my|our) [dear|little|sweet] (<relative>|husband|wife|son|daughter)
            {someones} (dead|ded)
            (he|she|husband|wife|mother|father|mom|dad|brother|sister|is|who|patient) (die
                |got killed
                |got kill|pased|pasd|is no more)
            (is no more|predeceased|succumb*|in the ground|in the churchyard|in an urn|buryed
                |funral)
            shot (himself|herself)
            (no longer|not|isnt|aint) (living|alive|with us|among us|of this world|among the living)
            (he|she) is no longer
            (took|taken|ended) (his|her|their) [own] life
            (didnt|did not) (make it|pull through|come through|survive|wake up)
            (gave out|went home to|gone home to|go home to|called home|crossed over|slipped away
                |left this world|flatlined|no longer here|lost at sea)
            (widow|widower|widowed|executor|his estate|her estate|late husband|late wife
                |late mother|late father|late mom|late dad)
        """,
        "es": """
            (murio|muere|murieron|muerto|muerta|muerte|fallec*|falleci*|falesi*|fayeci*|falleci*
                |fallesi*|faleci*|finad*|difunt*|deceso|defunci*|obito|occiso|qepd|q e p d|q d e p)
            (descanse|descansa|descanso|descanza*) [ya] [en paz|hoy|ayer|en]
            (enterr*|entierro|velamos|velorio|velando|velan|belamos|sepult*|sepelio|cremar*|cremac*
                |funeral*|luto|viuda|viudo|albacea|testament*|esquela|cementerio|panteon)
            (en el cielo|con dios|dios lo tiene|dios la tiene|con el senor|con la virgen*
                |en la gloria|santa gloria|diosito|con papa dios|a la gloria)
            (se nos fue|se me fue|nos dejo|me dejo viud*|partio con|partio de|partio el|partio la)
            ya no esta (con|entre|en este mundo)
            (no esta en este mundo|paso a mejor vida|dejo de existir|se quito la vida|se ahorco)
            (se mato|lo mataron|la mataron|lo mato|la mato|sobredosis|se llevo|se lo llevo)
            (se nos adelanto|perdio la batalla|expiro|incineramos|incineraron|nos mato|bajo tierra)
            (colgo los tenis|estiro la pata|no sobrevivio|no la libro|no aguanto|no lo logro)
            (perdi|perdimos|perder) a (mi|nuestra|nuestro|papa|mama)
            (lo|la) (perdimos|perdi)
        """,
    },
    GROUPS,
)
