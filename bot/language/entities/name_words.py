"""Words around names: what announces one, what belongs to one, what can be none."""

import re

from bot.language.phrases import word_set

_RELATIVE = (
    r"(?:mom|mother|dad|father|wife|husband|daughter|son|sister|brother|aunt|uncle|niece|nephew"
    r"|grandma|grandmother|granddaughter|grandson|kid|baby|caregiver|guardian|aide|nurse"
    r"|mama|madre|papa|padre|esposa|esposo|hija|hijo|hermana|hermano|abuela|abuelo|tia|tio|nieta"
    r"|nieto|suegra|suegro|nuera|senora|cuidadora|cuidador|bebe|nino|nina)"
)

# Only a name can follow.
SURE = re.compile(
    r"\b(?:(?:full |legal |first |last |patient |patient's |my )*name(?: is|'s|:)"
    r"|me (?:ll|y)amo|mi nombre(?: completo)? es?"
    r"|nombre(?: completo)?(?: del paciente)?:"
    r"|nombre es|le saluda|a nombre de|under the name(?: of)?)\s+"
)
OTHERS_SURE = re.compile(
    rf"\b(?:(?:his|her|their|{_RELATIVE}'s) name is|(?<!no )se llama|su nombre es)\s+"
)
OTHERS = re.compile(
    r"\b(?:(?:this is|i'm|im|i am|it's|its|soy|habla)(?: the| la| el| a)? "
    rf"{_RELATIVE} (?:of|for|de|del)"
    rf"|(?:my|mi) {_RELATIVE}|on behalf of|de parte de)\s+"
)
# A name may follow, or anything else.
MAYBE = re.compile(
    r"\b(?:this is|this's|that's|thats|it's|its|it is|i'm|im|i am|here is|patient is|soy|habla|aqui"
    r"|escribe|(?:last|first|given|sur|family) ?name|apellidos?)\s+"
)
OPEN = ("this is", "this's", "soy", "habla", "escribe")  # and unknown names in small letters
ONLY_GIVEN = re.compile(r"(?<!quien )(?<!kien )(?<!qn )\b(?:es)\s+")
DENIED = re.compile(
    r"\b(?:(?:this|it) is ?n[o']t|(?:i'm|im|i am|it's|its) not|no soy|no me llamo|no es)\s+"
)
OF_SOMEONE = re.compile(rf"\s?(?:'s|s')\s(?:\w+\s)?{_RELATIVE}\b")

TITLES = word_set("don dona mr mrs ms miss mister sr sra srta senor senora sister pastor deacon")
# Endings of verbs, which no name in small letters is taken to have: "im going", "soy alergico".
NO_NAME_ENDS = (
    "ing",
    "ed",
    "ando",
    "iendo",
    "ado",
    "ido",
    "ada",
    "ida",
    "mente",
    "ly",
    "ica",
    "ico",
)
LAUGHTER = re.compile(r"(?:ja|ha|je|he|ji){2,}[jha]?|lol|lmao|xd")
WITHIN = word_set("de la las los del van der den von da dos di bin al st le san y")
MOST_WORDS = 5

# The commonest given names of English and Spanish speakers: in small letters, too, they are names.
GIVEN = word_set("""
    aaron abby abigail adam adrian adriana agustin alan albert alberto alejandra alejandro alex
    alexa alexander alexandra alexis alfonso alfredo alice alicia allison alma alvaro amanda
    amber amelia amy ana andrea andres andrew andy angel angela angelica angie anita ann anna
    anne annie anthony antonia antonio araceli ariana armando arthur arturo ashley audrey aurora
    austin ava barbara beatriz ben benjamin bernard bernardo berta beth betty beverly bill billy
    blanca bob bobby bonnie brandon brenda brian brittany bruce bryan caitlin camila carl carla
    carlos carmen carol carolina caroline carolyn carrie catalina catherine cathy cecilia cesar
    charles charlie charlotte cheryl chloe chris christian christina christine christopher cindy
    claire clara claudia cody connie consuelo courtney craig cristian cristina crystal curtis
    cynthia daisy dan dana daniel daniela danielle danny darlene darryl dave david dawn deborah
    debra debbie denise dennis derek diana diane diego dolores don donald donna dora doris
    dorothy doug douglas dylan earl eddie edgar eduardo edward edwin elaine elena eleanor eli
    elias elizabeth ella ellen elsa elvira emily emma emilio enrique eric erica erik erika
    ernest ernesto esmeralda esperanza estela esteban esther ethan eugene eva evan evelyn
    fabiola fatima felicia felipe felix fernanda fernando flor florence frances francisca
    francisco frank fred gabriel gabriela gail gary george gerald gerardo gilbert gilberto gina
    gladys gloria gonzalo grace graciela greg gregory guadalupe guillermo gustavo hannah harold
    harry hazel heather hector helen henry hilda hugo ian ignacio ines irene iris irma isaac
    isabel isabella ismael ivan jack jackie jacob jacqueline jaime jake james jamie jan jane
    janet janice jasmine jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy
    jerry jesse jessica jesus jill jim jimmy joan joann joanna joaquin joe joel john johnny jon
    jonathan jordan jorge jose josefina joseph josh joshua josue joyce juan juana juanita judith
    judy julia julian juliana julie julio justin karen karina karla kate katherine kathleen
    kathryn kathy katie kayla keith kelly ken kenneth kevin kim kimberly kristen kyle larry
    laura lauren laurie lawrence leah leo leon leonardo leonor leslie leticia liam lidia lillian
    linda lisa liz logan lois lorena lorenzo lori louis louise lourdes lucas lucia lucy luis
    luisa luke luz lydia lynn madison maggie manuel manuela marc marcela marcia marco marcos
    marcus margaret margarita maria mariana maribel marie marilyn mario marion marisol marjorie
    marlene marta martha martin marvin mary mateo matt matthew maureen mauricio max megan
    melanie melissa mercedes mia michael michele michelle miguel mike mildred minerva miriam
    moises molly monica monique myrna nancy natalia natalie nathan nelson nicholas nick nicole
    noah noe noemi nora norma octavio ofelia olga oliver olivia omar oscar pablo pam pamela pat
    patricia patrick patti paul paula pauline pedro peggy perla pete peter phil philip phillip
    phyllis pilar rachel rafael ralph ramiro ramon raquel raul ray raymond rebeca rebecca
    refugio regina rene reina rhonda ricardo richard rick rita rob robert roberta roberto robin
    rodolfo rodrigo roger rogelio roland roman ron ronald rosa rosalia rosario rosemary rosie
    roxana roy ruben ruth ryan salvador sam samantha samuel sandra santiago santos sara sarah
    saul scott sean sergio seth sharon shawn sheila sherry shirley silvia simon sofia sonia
    sophia sophie stacy stan stanley stella stephanie stephen steve steven sue susan susana
    suzanne sylvia tammy tanya tara ted teresa terry thelma theresa thomas tiffany tim timothy
    tina todd tom tomas tommy toni tony tracy travis trinidad tyler valentina valeria valerie
    vanessa vera veronica vicente vicki victor victoria vincent viola virginia vivian walter
    wanda wayne wendy wesley will william xavier ximena yesenia yolanda yvonne zachary zoe
    """) - {
    "will",
    "may",
    "don",
    "dawn",
    "angel",
    "bill",
    "pat",
    "sue",
    "luz",
    "flor",
    "refugio",
    "jan",
}

# What follows "this is", "I'm", "soy", "es" or stands behind a name, and is none.
NO_NAME = word_set("""
    spelled spelt changed different deceased hombre mujer don dona nomas es soy era fui fue son mine
    dun bye mother in law dual complete memorial nail salon store shop
    a about able afraid after again all allergic almost already also always am an and annoying
    any another anymore are as asking at available away awful back bad because bc been before
    behind being better blocked booked both born broke busy but by calling can cancel cancelled
    cancelling cant checking cold coming confirmed confirming confirm confused correct crazy cuz
    covid date dead diabetic disgusted dob doing done down driving due early eating either
    enough even ever every exhausted far feeling fine finally first following for free from
    fraud frustrated fully getting glad going gone gonna good got great guy had half happy
    harassment hard has have having he hello help her here hers hey hi him his hoping hot how
    hurting i id if ill im important impossible in inquiring insane insured interested is it its
    just kind last late later leaving like literally looking lost mad making me mine miss my
    named near needing new nice no nobody none not nothing now nurse of off ok okay old on one
    only open or our out outside over paying please pls positive pregnant probably questioning
    quite rather ready real really replying requesting retired returning ridiculous right
    running sad same saturday sunday monday tuesday wednesday thursday friday sorry scam scared
    scheduled scheduling serious she sick silly since so some someone spam still stuck stopping
    such sure taking texting that thats the their them there they thinking this those tired to
    today tomorrow tonight too totally trying traffic unable under unfair unhappy up upset
    urgent us very waiting walking wanting was way we weird well what whats when where which
    while who whose why will willing wit with without wondering working worried worse writing
    wrong yeah yes yet you your yours patient mom mother dad father wife husband daughter son
    caregiver sister brother everything anyone everybody everyone anything home morning
    afternoon evening english spanish doctor dr mr mrs ms appointment appt clinic office
    hospital number phone message text robot bot person human automated dumb stupid bullshit bs
    amazing terrible horrible unacceptable helpful easy cool perfect expensive cheap nuts
    illness until asap reschedule rescheduling need want wanna would could should may might do
    does did dont ive medicare medicaid fasting vegan deaf blind disabled homeless unemployed
    single married divorced signing registered enrolled vaccinated immune clear good2go omw
    parked downstairs upstairs lobby front parking years yrs year yo male female man woman boy
    girl guys folks yall y'all january february march april june july august september october
    november december acaso ahi ahora ahorita al algo alguien alguna alergica alergico alguno
    ama amable antes aqui asi atrasada atrasado aun aunque ayer bien bueno buena cada caro casi
    cierto cita clinica como con correcto cual cuando cuanto cuidadora cuidador da de decir deje
    del demasiado desde despues dia diabetica diabetico dificil disponible doctora donde el ella
    ellas ellos embarazada en enferma enfermo enfermera entonces era esa esas ese eso esos esta
    estas este esto estos estoy familiar favor feo fue gracias gratis ha hablo hay hija hijo
    hijos hola hora hoy igual importante imposible injusto ir jubilada jubilado juro la las le
    les libre lo los lunes madre mal mama malo manana mas martes medico mejor menor mentira mi
    miercoles jueves viernes sabado domingo mia mio mis mucho muy nada nadie necesario necesito
    ni ninguna ninguno nos nosotros nueva nuevo numero o otra otro otros padre papa para
    paciente pero persona por porque posible pq primera primero problema pues puedo que quien
    quiero residente se sea segura seguro ser si siempre sin sobre solo su sus suegra tambien
    tan tarde tarda te tengo todo todos tu tuya un una unas unos urgente usted ustedes va vecina
    vecino verdad vez viuda viudo voy y ya xq escribo llamo llamando hablando esposa esposo
    hermana hermano nieta nieto abuela abuelo tia tio nuera senora senor sra sr nacida nacido
    naci fecha quisiera confirmando espanol ingles ciudadana ciudadano mexicana mexicano adulta
    adulto mayor peor broma estafa fraude maquina diferente enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre
    """)
