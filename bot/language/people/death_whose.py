"""Words that tell whose a death is: beside a wish of the writer's own it is somebody else's.

The notation is in phrases.py; deaths.py puts these lists and those of death_words.py together.
"""

from bot.language.people.death_words import GROUPS
from bot.language.phrases import Phrases

# What only the patient would say: that they come or do not, want another day, travel, mourn.
OWN_WISH = Phrases(
    {
        "coming or not": """
            (i|we|so|and|prob|probably|but|im|were) [i|we|prob|probably|just|really|still|def
                |also] (wont|cant|cannot|couldnt|cudnt|could not|will not|can not|not gonna
                |not going to|unable to|not able to) [be able to] (make|come|be|get|go|attend|do it
                |keep)
            (have to|need to|needa|gotta|got to|had to|hafta|gonna|going to|want to|wanna|trying to
                |tryna) [go and] (fly|drive|travel|leave|reschedule|resched|move|push|switch|change
                |postpone|miss|skip|come|go|catch|rebook|be out)
            (ill|i will|i can|i could|im|i am|well|we will) [still|def|definitely] (be there|come
                |coming|be coming|make it|keep|bring|be late|running late|running behind|be out
                |be gone|be away|out)
            (see|c) (u|you|ya|yall) (then|there|soon|at|on|next|in|<weekday>)
            (i|we) (missed|forgot|overslept|no showed)
            (i|we) (couldnt|didnt|havent|wasnt) (make|come|show|answer|confirm|reply|respond|get
                |go|see|been)
            why i (missed|couldnt|didnt|wasnt|cant|was|havent|am|haven)
            sorry (for|i) [for] (missing|missed|forgot|not|the late)
            (yes|confirm|confirmed|confirming|yep|yeah) $
        """,
        "another day": """
            (can|could|may|would) (i|we|u|you|someone|yall|somebody) [please|pls|plz|possibly
                |maybe] (move|push|reschedule|resched|change|switch|bump|postpone|delay|come|get
                |have
                |see|still|bring|do|become|make|find|fit|book|schedule|rebook)
            (reschedule|resched|rescheduling|rescheduled|postpone|push it|move it|push back
                |rain check|raincheck|rebook)
            (another|different|new|other|later) (day|time|date|week|appointment|appt)
            (should|do|am|could|would|will|can) i (be|need|get|have|worry|bring|still|at|also|come
                |become|take)
            (keep|keeping|miss|cancel|move|confirm|for|have|make|with) my (appointment|appt|apt
                |visit|checkup|check up|surgery|mammogram|colonoscopy|own)
            my [own|next|upcoming|<weekday>] (appointment|appt|apt|visit|checkup|check up)
        """,
        "away, or mourning": """
            (out of|leaving|left) (town|state|country|the state|the country)
            (fly|flying|flew|flight|travel|traveling|travelling|road trip|driving) (to|out|home|back
                |in|down|up|today|tomorrow|<weekday>)
            (flight|flights|airport|at the airport|im flying|im driving|im traveling)
            (the|a|an|my|our|moms|dads|grandmas|grandpas|and) (funeral|burial|viewing|wake|memorial
                |services|service|rosary) (is|this|on|that|so|arrangements|will|at|next|<weekday>)
            (go|going|at|to|attend|attending|planning|plan|for|with) (the|a|an|my|his|her|our)
                [<someones>] (funeral|burial|viewing|wake|memorial|services)
            (in mourning|mourning|grieving|bereave*|death in the family|death in my family)
            (by myself|alone now|on my own now|not feeling up to)
        """,
        "a ride": """
            (no|need|needa|without|dont have|have no|got no|lost my) [a|any|my|the] (ride|rides
                |transportation|transport|way to get|driver)
            (dont have|no longer have|theres|there is|got) (anyone|anybody|no one|nobody|noone)
                [else] [to|who|that] [can|will] (drive|take|bring|get|watch)
            (he|she) [always|used to|would|usually] (drove|drive|took|brought) me
            (no tengo|no hay|ya no tengo|no encuentro|sin) [a] (quien|nadie que|como|en que
                |con quien|raite|ride|transporte|aventon) [me|pueda|puedo|irme|llegar|ir|lleve
                |traiga]
            (el|ella) [siempre] [era|es] [quien|el que|la que] me (llevaba|traia|manejaba|lleva)
            (necesito|ocupo|quiero|busco) [un] (raite|ride|transporte|aventon)
            quien me (lleve|lleva|traiga|cuide)
        """,
        "of somebody else's": """
            (my|our|a|his|her) [best|good|old|close|dear|ex] {far} .. {died}
            (my|our|a) {someones} [best|step] (<relative>|<far>|husband|wife|son|daughter|baby)
            (mi|un|una|nuestro|nuestra) [mejor|gran|ex] {lejano} .. {murio}
            {murio} [ayer|hoy] (mi|un|una|nuestro|nuestra) [mejor|gran|ex] {lejano}
            (enterramos|velamos|enterrar) a (mi|un|una) {lejano}
        """,
        "ir o no": """
            no (puedo|pude|podre|podria|voy a poder|podemos|podremos|vamos a poder) (ir|asistir
                |llegar|presentarme|acudir|esta|ese|el|la|hoy|manana|este|con|venir|estar|viajar)
            (no puedo|no podre|no voy a poder|no voy|no ire|no alcanzo|no vamos|no fui|falte) $
            (no voy|no ire|no fui|no asisti|no llegue|no pude|no vamos) (a|al|ese|el|esta|hoy|pa|por
                |manana|este|ir|poder)
            (por eso) (no|falte|se me|me)
            (falte|se me olvido|se me paso|no conteste|no vi|no habia visto|no respondi)
            si (voy|vamos|llego|asisto|ire|confirmo|puedo|pienso|quiero|ahi|alli|estare)
            (nos vemos|ahi estare|alli estare|ahi nos vemos|ahy estare|ay estare|cuente conmigo
                |cuenten conmigo|alla nos vemos|voy a ir|ahora vengo|ahora voy)
            (si|confirmo|confirmada|confirmado) $
        """,
        "otro dia": """
            (me|nos) [la|lo|las|los] (cambia|cambian|cambie|cambien|cambias|mueve|mueven|muebe|mueba
                |mueva|muevan|corre|corren|corra|corres|pasa|pasan|pase|pasas|pospone|posponen
                |reagenda|reagendan|reagende|reprograma|reprograman|adelanta|atrasa|da|dan|daria
                |puede|pueden|podria|podrian|agenda|recorre|recorren|aplaza)
            (otra|nueva|nuevo|otro) (fecha|hora|cita|dia|horario|turno|semana|momento)
            (kisiera|quisiera|quiero|necesito|ocupo|puedo|podria|podemos|se puede|queria|kiero)
                [una|otra|un|otro|mi|la|hacer] (cita|fecha|cambiar|mover|reagendar|reprogramar|ir
                |venir|correr|posponer|pasar|moverla|cambiarla|pasarla|correrla|saber si)
            (cambiarla|moverla|posponerla|posponer|reagendar|reprogramar|aplazar|aplazarla
                |pasarla|recorrerla|corran lo|muevan la|cambien la)
            (cambiar|mover|correr|pasar) (la|mi) (cita|consulta)
            (mi) (cita|consulta|turno|estudio|cirugia|operacion|mamografia)
            (debo|deberia|tengo que|tendre que|me toca) (preocuparme|hacerme|ir|tomar|llevar
                |checarme|salir|viajar|estar|enterrar|dejar)
        """,
        "de viaje o de luto": """
            (de luto|en luto|luto|en duelo|de duelo|novenario|novena|rosarios|rezos)
            (en|al|del|para el|pal|a un|de un|en un|en el) (velorio|entierro|funeral|sepelio
                |funerales)
            (el|los) (entierro|funeral|sepelio|velorio|funerales) (es|sera|va|son|el|manana|hoy
                |este)
            (voy|vamos|ando|andamos|estoy|estamos|salgo|salimos|me voy|nos vamos|me fui|tuve que
                |tengo que|voy a) [a|pa|para|saliendo|rumbo a|fuera|de|salir|ir] [de|al|el|mi
                |a] (viaje|viajar|viajando|pueblo|rancho|mexico|fuera|lejos|salir|ciudad|guatemala
                |honduras|puerto rico|irme|ir|volar)
            (no me siento|no estoy bien|no tengo animo|no tengo cabeza|vengo sola|vengo solo)
        """,
    },
    GROUPS,
)

# Words that say whose death it is: the one's whom we text about.
OF_PATIENT = Phrases(
    {
        "the patient": """
            (the|your|ur|this|that) (patient|client)
            (patient|person|man|woman|lady|guy|gentleman|who|name) [that] (you|youre|ur|yall) [are
                |re|keep|want|was] (text*|call*|look*|want*|need*|ask*|contact*|reach*|have|listed
                |for
                |trying|mention*)
            (he|she|they|who) (had|has|have|was|is|were) .. (appointment|appt|apt|scheduled
                |supposed to|due|with you)
            (his|her|their|hers) (appointment|appointments|appt|appts|apt|visit|visits|reminders
                |texts|record|records|file|account|chart|checkup|name|slot|surgery|number|phone|cell
                |profile)
            (his|her|their|dads|moms|husbands|wifes|brothers|sisters|fathers|mothers|grandpas
                |grandmas|sons|daughters) (phone|cell|number|appointment|appt|visit|file)
            (take|remove|delete|cross|get|drop|mark|taking|removing) (him|her|them|my <relative>
                |my husband|my wife|his name|her name|their name)
            (text*|call*|contact*|writ*|bill*|bother*|remind*|expect*|messag*) (him|her|my late
                |my dead|my deceased|a dead|the dead|a deceased|to him|to her|for him|for her)
            (he|she) (wont|will not|cant|isnt|is not|doesnt|dont) (be|need|make|come|coming|going
                |attend|require|longer)
            (no more|no need) .. (for|to) (him|her)
        """,
        "el paciente": """
            (el|la|su) (paciente|pacientito|pacientita)
            (la|el) (persona|senor|senora|muchacho|muchacha|joven) que [ustedes|uds] (busca*|tiene*
                |llama*|menciona*|citan|tenia*)
            (el|ella|que) (tenia|tiene) [una|su|la] (cita|turno|consulta)
            tenia [una|su] (cita|consulta) con (ustedes|uds|el doctor|la doctora)
            (siguen|sigue|seguian) (llegando*|mandando*|llamando*|citando*|escribiendo*|cobrando*)
            sus (citas|cosas|recordatorios|estudios|consultas)
            su (cita|expediente|nombre|historial|turno|consulta|ficha)
            (era|es|este era|este es) (su|el) (celular|telefono|numero|cel) [de]
            (quitenlo|quitenla|borrenlo|borrenla|saquenlo|saquenla|eliminenlo|eliminenla
                |denlo de baja|denla de baja|lo quiten|la quiten|lo borren|la borren|lo saquen
                |la saquen
                |darlo de baja|darla de baja|quitarlo|quitarla|quitenle|cancelenle)
            (ya no|no) (lo|la|le) (cit*|esper*|mand*|llam*|busq*|escrib*|agend*|program*)
            (no|ya no) (va a|podra|ira|va) (ir|poder|asistir|acudir|necesitar|llegar|venir
                |presentarse)
            (no|ya no) (ira|asistira|acudira|podra ir|necesitara)
        """,
    },
    GROUPS,
)

# An end to the texts asked for beside a death; whose it was may still be in doubt.
NO_MORE = Phrases(
    {
        "no more": """
            (stop|quit|keep|keeps|still|dont|do not|no more|please no) [getting|me|sending|on
                |your] (text*|messag*|call*|send*|remind*|contact*|writ*|bother*|these|those)
            (close|update|amend|correct|fix) (his|her|the|your|my) (file|account|record*|list
                |system)
            (dejen de|dejar de|ya no|no) [me|nos|le|lo|la] (mand*|escrib*|llam*|envi*|molest*|text*
                |contact*)
        """
    }
)

# A loss told without a word of he or she is the writer's own, who is as likely the patient.
OWN_LOSS = Phrases(
    {
        "own loss": """
            lost (my|our) [dear|sweet|little|beloved] (<relative>|husband|wife|son|daughter|baby)
            (perdi|perdimos) a (mi|nuestro|nuestra) [querido|querida] (mama|papa|madre|padre|hermano
                |hermana|abuela|abuelo|esposo|esposa|marido|hijo|hija)
        """
    },
    GROUPS,
)

RELATIVES = Phrases(
    {
        "spouse": """
            (husband|wife|spouse|partner|hubby|wifey|boyfriend|girlfriend|fiance|fiancee)
            (esposo|esposa|marido|mujer|pareja|mi viejo|mi vieja|mi senora|mi senor|novio|novia)
        """,
        "child": """
            (son|daughter|child|kid|baby|boy|little girl|newborn|kiddo|infant)
            (hijo|hija|nino|nina|bebe|hijito|hijita|nene|nena|chiquito|chiquita|mijo|mija)
        """,
        "other": """
            {relative}
            {far}
            (mama|papa|madre|padre|hermano|hermana|abuela|abuelo|abuelita|abuelito|tia|tio|mami|papi
                |jefita|jefito|familiar|familia|parientes|mamacita|mamita|papito)
            {lejano}
        """,
    },
    GROUPS,
)
THIRD_PERSON = Phrases(
    {
        "he or she": """
            (he|she|hes|shes|him|her|mr|mrs|ms|miss)
            (el senor|la senora|don|dona|ella|lo enterramos|la enterramos|lo velamos|la velamos
                |lo perdimos|la perdimos)
            el (ya|murio|fallecio|esta|se)
        """
    }
)
