"""Words that say whose phone it is or is not, and what beside them says that we may be right.

The notation is in phrases.py; misdirected.py puts the lists together.
"""

from bot.language.phrases import Phrases, listed

# As the whole message; more words may make it a day, a bill or a place that was got wrong.
ALONE = frozenset(
    listed(
        """
        wrong number|wrong num|wrong no|wrong nr|wrong numb|wrong nbr|wrong digits|wrong numer
        se equivoco|se equivocaron|te equivocaste|se equivoca|se equivocan|se ekivoco|se ekivocaron
        se equivoco senor|se equivoco senora|se equivoco amigo|se equivoco amiga|equivocado
        equivocada|num equivocado|se confundieron|se confundio|numero ekivocado|sorry wrong person
        no se equivoco|creo que se equivoco|creo que se equivocaron|perdon se equivoco
        disculpe se equivoco|se equivoco disculpe|se equivoco compa|ya le dije que se equivoco
        """
    )
)

WRONG = Phrases(
    {
        "wrong number": """
            (wrong|incorrect) (number|num|person|phone|nbr|guy|lady|cell|contact)
            (got|have|texting|texted|reached|messaging) [the|a] (wrong|incorrect) (number|person|one
                |phone|guy)
            (this|that|it) (isnt|is not|aint|not) (his|her|their|my moms|my dads|my husbands)
                [number|phone|cell] (number|phone|cell|anymore)
            (this|that) is not (his|her|their) (number|phone|cell)
            (no one|nobody|noone|no) [here] (by|with|named|called) (that|this) [name]
            (nobody|no one|noone) (here|at this number) (by|named|called|with)
            (dont|do not) know (anyone|anybody|any one|no one|nobody) (by|named|with|called|of that)
            (dont|do not) know (this|that) (person|patient)
            (dont|do not|doesnt) know (no|any|a) * $
            (dont|do not|doesnt) know (no|any) * (here|at this|in this|on this|so)
            (dont|do not|doesnt) know who * is $
            wrong number
            (not|isnt|aint) (the|that|this) person [you|ur|your|u] [are|re] [looking for|trying]
            (you|u) (have|got) [the] wrong
            (this number|this phone|number) [is|does|doesnt|isnt|now] (not|doesnt|isnt|no longer
                |belongs) belong [to] [him|her|them|that]
            (new|just got this|just got|recently got) (number|phone number|phone) [and|so
                |im] .. (not
                |wrong|dont know|keep getting|someone else|belonged)
            wrong (party|individual)
            (intended|meant) for (someone|somebody) else
            (you|u) (want|need|are looking for) (sumbody|somebody|someone) else
            (im|i am) not (who you|the person|that person)
            stop texting im not
        """,
        "numero equivocado": """
            (numero|telefono|persona|cel|celular) (equivocado|equivocada|incorrecto|errado|erroneo
                |equibocado|ekivocado)
            (se|te|estan|esta|anda) (equivoco|equivocaron|equivocando|equivocado|equivocados
                |equivocaste|equivocada) de (numero|persona|telefono)
            (tienen|tiene|marco|marcaron|es|traen) [el|un] [numero] (numero equivocado|equivocado)
            (no|ya no) (soy|es) (esa|ese) (persona|paciente|senor|senora)
            soy otra persona
            (aqui|ahi) no (vive|hay|esta|es) (nadie|ningun|ninguna|esa persona|ese senor
                |esa senora) [con|de|que|llamado] [ese|asi]
            no (conozco|conosco) a (ningun|ninguna|esa|ese|esta|nadie con|nadie que) [persona
                |senor|senora|vato|se llame]
            no soi esa persona
            no es (el|su) (numero|telefono|celular) de (el|ella|esa|ese|la|el paciente)
            este [ya] no es (el|su) (numero|telefono|celular) de
            (este|el) (numero|telefono) [ya] no (es|pertenece) [de|a|el|su] (el|ella|esa|ese
                |esa persona
                |el paciente|suyo)
            no es mi cita .. (equivoca*|numero|otra persona)
        """,
    }
)
NOT_WRONG = Phrases(
    {
        "something else": """
            (wrong|incorrect) (number|phone) (on|in|for) [my|the] (file|card|portal|bill|insurance
                |account|letter|paper|pharmacy|form|website)
            (was|is|have|had|gave|give|called|texted) [that|the|you|i|me] [a] wrong (number
                |person) for
            (sorry|oops|my bad|ignore) .. wrong (person|number|chat)
            wrong (person|number|chat) [lol|lmao|haha|hahaha|omg|oops|sorry] (sorry|oops|my bad
                |ignore|ignore that|ignore this|disregard)
            (did|do|is|am|have) (i|you|this) [have|got|get] [the] [a] wrong
            (is|was|are) (this|that) [the|a|my] wrong
            wrong (person|guy|lady) (called|came|answered|texted|saw|was|picked|signed)
            (called|dialed|llame|marque) .. (wrong|equivocado)
            (perdon|disculpe|ups) .. (equivocado|equivocada)
        """
    }
)

# Cut out before anything is looked for: strangers to the patient who are no owners of the phone.
NOT_OF_PHONES = Phrases(
    {
        "a doctor or a place": """
            (dont|do not|never|didnt) [even] (know|knew|heard of|met|seen|like|want|need) (this|that
                |the|any|a|no|your|my|of this|of that) [new] (doctor|doc|dr|clinic|place|office
                |provider|nurse|dentist|specialist|lady|hospital|insurance|building|way|address|test
                |one|medicine|procedure)
            no (conozco|conosco|conocia|he visto|quiero|se quien es) [a] (ese|esa|este|esta|ningun
                |ninguna|al|la|el|su|nadie en) [nuevo|nueva] (doctor|doctora|dr|dra|medico|medica
                |clinica|dentista|lugar|oficina|consultorio|enfermera|especialista|hospital|seguro)
            know (no|any|a) (longer|english|spanish|better|more|other|thing|lot|reason|way|idea
                |details|time|date
                |good|bit|little)
            know who (this|that|it|u|you|he|she) (is|are)
            wrong (day|date|time|doctor|dr|address|office|clinic|place|building|bill|amount
                |insurance
                |pharmacy|side|eye|knee|foot|arm|med|meds|medicine|test|year|month|way|location|link
                |hour|appointment|appt|spelling|name)
            se (equivoco|equivocaron|equivoca) [de|en|con] [la|el|mi|su] (dia|fecha|hora|doctor
                |doctora|receta|cuenta|factura|cita|medicina|cobro|nombre|apellido|direccion
                |clinica)
            (no es|not|isnt|isnt even) (mi|my) (cita|appointment|appt|visit|apt|turno|consulta)
        """
    }
)

# The patient is known to whom we text, or answers, or somebody does for them.
BESIDE = Phrases(
    {
        "we may be right": """
            (but|and|so|pero|although) (yes|yeah|yep|si|ok|okay|confirm)
            (yes|si|confirm|confirmed|confirmo) $
            (but|and|so) (ill|i will|im|i can) (be|come|coming|confirm|make)
            (ill|i will|i can|can|let me|gonna|could) (tell|let|give|pass|relay|forward|get
                |remind) (him|her|them|it|the message|that|this)
            (yo|ya) (le|les|se) (paso|aviso|digo|doy|lo paso|llamo|comunico|hablo)
            (le|les) (paso|pasare|aviso|avisare|doy|dire) (el|su|la) (recado|mensaje|razon|dato)
            (ella|el) si (va|ira|viene|puede|asiste|llega|quiere)
            si (va a|vamos a|voy a|va) (ir|asistir|llegar|venir)
            (number|numero|telefono|phone) (is|esta|es) [el|the] (right|correct|ok|okay|fine|good
                |bien
                |correcto|buena|good)
            (right|correct) (number|phone|person)
            (numero|persona|telefono) (correcto|correcta)
            (custody|custodia|dcf|cps|dcfs|foster|guardian|guardianship|tutela|adopted|adoption
                |divorced|divorciados)
            (lives|living|stays|staying|goes|went|moved) (with|to|in with) (his|her|their|the) (dad
                |dads|mom|moms|father|fathers|mother|mothers|grandma|grandmas|aunt|aunts|sister
                |daughter|son|grandparents|other)
            (vive|esta|se fue) con (su|la) (papa|mama|abuela|abuelo|hija|hijo|tia|hermana)
            its [just] spelled
            (se escribe|esta mal escrito)
        """
    }
)
# Who speaks for a patient says so; who only owns the phone now may be kin as well, so that a
# stranger's plain words count all the same.
_KIN = """
    sister|brother|mom|mother|dad|father|wife|husband|son|daughter|grandma|grandpa|aunt|kid
    |mother in law|hermana|hermano|mama|papa|esposa|esposo|hijo|hija|abuela|abuelo|tia|suegra|mujer
"""
FOR_PATIENT = Phrases(
    {
        # Whoever says so knows the visit: it is no stranger's phone.
        "another of theirs comes": """
            (not|isnt) (me|for me) [its|it is|but|thats|is] [for] (my|our) {kin}
            (my|our) {kin} (is|is the one) [that is|who is|thats|whos] (going|coming) [not me]
            (no soy yo|yo no|no es para mi|no voy yo|no yo) [es|sino|la que
                |el que] [para|va] mi {kin}
            (la|el) que (va|tiene|va a ir) [la|a] [cita|ir] es mi {kin}
        """,
        "for the patient": """
            (im|i am|this is|its) (his|her|their|the patients|my) [oldest|youngest] (son|daughter
                |wife|husband|mom|mother|dad|father|sister|brother|caregiver|aide|guardian|mama|papa
                |granddaughter|grandson|grandma|nurse|aunt|niece|partner)
            (soy|habla|le habla|aqui) (su|el|la) (hijo|hija|esposo|esposa|mama|papa|hermana|hermano
                |nieta|nieto|mujer|marido|cuidadora|madre|padre|tia|abuela|sobrina)
        """,
    },
    {"kin": _KIN},
)

# A patient who forgot a visit, who tells a visit's from another's, or who has moved: no stranger
# by the model alone. A stranger's plain words beside them count all the same.
FORGOT_OR_MOVED = Phrases(
    {
        "forgot": """
            (never|didnt|did not) [even] (schedule|scheduled|make|made|book|booked
                |set up|plan) (this|that|it|an|any|one)
            (dont|do not) have (an|any|no) (appointment|appt|visit) [with you|there|that day|today]
            no tengo [yo|ninguna|una] cita
            (nunca|no) (hice|agende|programe|pedi|saque) (esa|esta|ninguna|una|la) cita
        """,
        "another's visit": """
            not (mine|me|my appointment) [its|it is|thats|but] (his|hers|him|her)
            not (mine|me) [its|it is|thats|but] my (husbands|wifes|sons|daughters|moms|dads|kids)
            no (mia|yo|es mia) [es|sino] (de el|de ella|suya|el|ella|la de el|la de ella)
        """,
        "a child's": """
            my (kid|kids|son|daughter|toddler|grandson|granddaughter|little one) (typed|sent|wrote
                |texted|answered|hit) (that|it|this)
            (mi hijo|mi hija|mi nieto|mi nieta|el nino|la nina) (lo|la) (escribio|mando)
        """,
        "moved": """
            (i|we) (dont|do not|no longer|moved and dont) live (there|here|at that) [anymore]
            (i|we) [just|already|have] moved (to|from|out|away|last|in)
            (yo|ya|nosotros) [ya] no (vivo|vivimos) (ahi|alli|alla|en esa|en ese)
            (me|nos) (mude|mudamos|cambie de casa|cambiamos de casa)
        """,
    }
)

# Broad: the model has to be sure besides.
WHOSE = Phrases(
    {
        "en": """
            (wrong|incorrect) (number|person|patient|phone|cell|guy|lady|kid|man|woman|one|num|chat
                |house
                |fella|party|individual|gal|dude|family|mom|girl|boy|name|contact|place)
            (mistaken|mistake|misdirected|mixed up|mixup|transposed|mis dialed)
            (number|digits|cell|phone|fone|line|telephone|mobile|landline|chip)
            (not|aint|isnt|never) (me|him|her|us|mine|my|his|hers|here|them|been|a patient|your|ur
                |this
                |yours|no|at|anyone|in|go)
            (im|i am|am|were|we are|its|it is|this is|thats) not [the|a|any|your]
            (theres|there is|there isnt|there aint|got|we have|have|is) (no|not any|nobody|none|any)
            (nobody|no one|noone|none) [here|of|by|named|called]
            (dont|do not|never|doesnt|didnt) [even|really] (know|knew|heard|hear|have|go|live|work
                |belong|use|been|see|got)
            (someone|somebody|some one|another|other|different) (else|elses|person|guy|lady|woman
                |man
                |number|patient|family|people)
            (this|it) (isnt|aint|is not) *
            not [a|no|mr|mrs] * [sorry|hon|babe|bestie|dear|lol] $
            (intended|meant) for
            (somebody|someone|guy|lady|some guy|some lady|kid) (named|called)
            (stranger|belongs|belong|belonged|used to be|used to belong|new owner|reassigned
                |previous owner|old owner|last owner|owner before)
            (im|i am|this is|its|here is|it is|you got|you reached|reached|you have|got) (a|an|the
                |now)
            no * (here|at this number|in this house|lives here)
            (changed|lost|gave up|switched) (his|her|their|the) (number|phone)
            (old|former|ex) (number|tenant|owner|husband|wife|phone)
        """,
        "es": """
            (equivoc*|ekivoc*|equiboc*|errado|erraste|erraron|erronea|erroneo|confund*|mal marcado
                |marcaron mal|llamando mal)
            (numero|telefono|celular|cel|celu|chip|linea|tlf|aparato|movil|fono|num)
            (yo|aqui|aca|ahi|pues|que|este|esto|ya|esa|ese|eso) (no) (es|soy|vive|hay|esta|trabaja
                |tengo
                |conozco|se|fui|era|usa|son|somos|bive)
            no (soy|soi|somos|es|hay|conozco|conosco|conocemos|vive|tengo|tenemos|se quien|existe
                |pertenece|trabaja|figura|vivo)
            (otra|otro) (persona|gente|paciente|senora|senor|familia|muchacha|dueno|numero)
            (soy|yo soy|es|somos) (otro|otra|un|una)
            (aqui|aca|este|esto) (es|ya es|somos) (un|una|el|la|otra|otro|de)
            (dueno|duena) (anterior|viejo|de antes|antes)
            (ni idea|ninguna|ningun|nadie|desconocido|inquilina|inquilino)
            (yo|yo no|no) me (llamo|yamo)
            (ni|no) [la|lo|los|se] (conozco|conosco)
            (un tal|una tal|la tal|el tal|nunca he ido|nunca e ido|le erro|le erraron)
        """,
    }
)

COMES_BACK = Phrases(
    {
        "en": """
            (its|it is|this is|that was|im|i am) [really|actually|still|just|only] (me|myself
                |the patient|your patient|the right|him|her)
            (didnt|did not) (see|realize|realise|know|recognize|notice|get) [that] (it|this|who|u
                |you)
            (thought|i thought) (it|this|you|u|that) (was|were) [a|an|some] (spam|scam|someone
                |somebody
                |fake|a scam|telemarketer|junk|my ex)
            (my mistake|my bad|my apologies|i made a mistake|i was wrong|sorry about that i)
            (right|correct) (number|person) [after all]
            (wrote|sent|said|texted) (that|it|this) by (mistake|accident)
            (i am|im|this is|its me) (the patient|your patient|a patient)
            (thats|that is|it was) (me|my appointment|my appt|my visit|my number)
            (its|it is|this is) [really|actually|still|just] my (number|phone|cell|appointment|appt
                |visit)
            (misread|i read it wrong|read it wrong|read that wrong|read this wrong)
            my (kid|kids|son|daughter|toddler|grandson|granddaughter|nephew|niece|baby|husband|wife
                |little one) (typed|sent|wrote|texted|answered|hit|had) (that|it|this|my phone|the)
        """,
        "es": """
            (si soy|soy) (yo|el paciente|la paciente|su paciente|paciente)
            (no vi|no sabia|no me di cuenta|no reconoci|no supe) (que|quien) (era|eran|fueran|es
                |son)
            (pense|crei|creia|pensaba) que era (otra|otro|spam|fraude|estafa|alguien|publicidad)
            (me equivoque|fue un error|fue mi error|me confundi|fue sin querer|error mio)
            (si es|si era) (mi|el) (numero|telefono|celular|cita|visita|consulta)
            (lei mal|la lei mal|lo lei mal)
            (mi hijo|mi hija|mi nieto|mi nieta|el nino|la nina) (escribio|mando|lo escribio
                |lo mando)
            (numero|persona) (correcto|correcta)
        """,
    }
)
