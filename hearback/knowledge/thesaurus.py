"""Words that ask the same, in both languages: what a question is after, whatever word it takes."""

import re
from collections.abc import Iterator, Mapping

_CONCEPTS: Mapping[str, str] = {
    "cost": r"costs?|costo|pric\w*|charg\w*|cobr\w*|bill\w*|pay\w*|pag(?:o|ar|a|an|aria)"
    r"|free|gratis|gratuit\w*|afford\w*|cheap\w*"
    r"|barat\w*|expensive|caro|cara|money|dinero|owe|fee|fees|run me|set me back|vale|precios?"
    r"|cuesta|cuanto (?:es|sale|seria|me sale)|how much",
    "age": r"ages?|old|older|young|younger|edad|joven|mayor|years? old|im \d+|at \d+"
    r"|tengo \d+|a los \d+|turning|\d+ (?:anos|years)"
    r"|months? old|mes(?:es)?|bebes?|bab(?:y|ies)|kids?|ninos?|hijos?|toddler",
    "often": r"how often|how frequent\w*|how many (?:times|years)|every|cada (?:cuanto"
    r"|cuando|que)|cada \w+ anos|times a year|veces|frecuen\w*"
    r"|next one|again|otra vez|apart|between|entre|second|segunda|how many|cuantas",
    "whom": r"who|quien|quienes|eligible|qualify|qualif\w*|califico|candidat\w*"
    r"|should i (?:be|get|have|start)|supposed|need one|need it"
    r"|still (?:do|need|get|have)|todavia (?:me|la|lo|necesito|tengo)|ya (?:me|deberia)|me toca"
    r"|deberia|due|start\w*|empie\w*|stop (?:getting|having|doing)|season|temporada|mes se pone"
    r"|when (?:should|do|is|am|does|to)|cuando (?:me|se|hay|debo|es)|can i (?:have|get)|me (?:la "
    r"|lo )?puedo poner|smok\w*|fum\w*|cigar\w*",
    "before": r"before|antes|prep\w*|get ready|ready for|beforehand|ahead|day of|dia de"
    r"|night before|prior|avoid|evitar|skip|drill|how does it go",
    "eat": r"eat\w*|com(?:er|o|ida)|se come|drink\w*|beb\w*|tomar agua|tomar cafe|coffee"
    r"|cafe|water|agua|breakfast|desayun\w*|food|fast|fasting|ayun\w*|lunch",
    "wear": r"wear|cloth\w*|ropa|shirt|blusa|deodorant|desodorante|lotion|crema|perfume"
    r"|powder|talco|makeup|shave|depil\w*|jewel\w*|sleeves?|mangas",
    "long": r"how long|takes?|cuanto (?:tarda|dura|tiempo)|minutes|minutos|hours long",
    "ride": r"driv\w*|ride|manej\w*|lleva\w* a (?:la |mi )?casa|lleve|me lleva"
    r"|take me home|asleep|sleep|sedat\w*|anest\w*|duerm\w*|dormid\w*|put (?:you"
    r"|me) under|out for it",
    "after": r"after|despues|sore|arm|brazo|hurt|duel\w*|doler|feel\w* (?:after|sick|bad)"
    r"|siento|sentir|go to work|trabajar",
    "collect": r"collect|sample|muestra|tube|tubo|mail\w*|correo|send|mand\w*|envi\w*|junt\w*"
    r"|drop (?:it )?off|instructions|instrucciones|como (?:se usa|uso|se hace)",
    "period": r"period|regla|mis dias|menstru\w*|periodo",
    "reason": r"why|por que|porque|purpose|reason|razon|benefit\w*|beneficio\w*|point"
    r"|pointless|worth|vale la pena|good for|what good|for\?|para que|sirve\w*"
    r"|de que sirve|con que fin"
    r"|what (?:is|does) (?:it|a|the) .*(?:for|do|find|show|check|look)|check\w* for|look\w* for"
    r"|find\w*|detect\w*|encuentra|busca\w*|works?|help\w*|really need|necesari\w*|importante?"
    r"|matter\w*"
    r"|mean\w*|signific\w*|que (?:es|hace)|whats? (?:it|that|xxx)|give\w* me|me da|enferma"
    r"|get sick|protect\w*|feel (?:fine|nothing|ok)|me siento bien|no siento nada",
    "hours": r"open\w*|abr\w+|abiert\w*|clos\w*|cierr\w*|cerrad\w*|hours|horario|schedule"
    r"|saturday\w*|sabados?|sunday\w*|domingos?|weekend\w*|fines? de semana"
    r"|holiday\w*|labor day|thanksgiving|christmas|navidad|accion de gracias|feriad\w*|fiesta"
    r"|atienden|trabajan|what time|que horas?|until|hasta",
    "parking": r"park\w*|estacion\w*|parque\w*|garage|cars?|carro|coche|auto|camioneta|truck"
    r"|van|lot|valet|validate|bus|camion|autobus|transit|wheelchair"
    r"|silla de ruedas|handicap|discapacit\w*|ramp",
    "bring": r"bring\w*|carry|llev\w*|traig\w*|traer|papers?|papeles|document\w*|ids?"
    r"|identific\w*|license|licencia|card|tarjeta|first (?:visit|time)"
    r"|primera (?:vez|cita)|early|have with me",
    "uninsured": r"uninsured|no (?:insurance|coverage|aseguranza|seguro)|without (?:insurance"
    r"|coverage)|w o insurance|dont have insurance|lost my (?:job|insurance)"
    r"|sin (?:seguro|aseguranza|medicaid)"
    r"|no tengo (?:seguro|aseguranza|papeles|medicaid)|self ?pay|cash|efectivo|sliding",
    "another place": r"pharmac\w*|farmacias?|boticas?|drug ?stores?|banks?|bancos?"
    r"|dentists?|dentistas?|schools?|escuelas?|stores?|tiendas?|shops?|post office|correos|library"
    r"|next door|across (?:the )?(?:street|town)|downtown|de al lado|de la esquina|de enfrente"
    r"|walmart|biblioteca|del centro|airport|aeropuerto|courthouse|corte|gym|gimnasio",
    "tongue": r"spanish|espanol|english|ingles|language|idioma|speaks?|habla\w*|interpret\w*"
    r"|translat\w*|traduc\w*|sign language|senas|bilingu\w*|vietnamese|chinese"
    r"|creole|arabic",
}
_FOUND = {name: re.compile(rf"\b(?:{words})\b") for name, words in _CONCEPTS.items()}


def concepts_in(folded_text: str) -> Iterator[str]:
    for name, words in _FOUND.items():
        if words.search(folded_text):
            yield name


# What a test or vaccine is against, or looks at: less than its name, and enough to think of it.
_AGAINST: Mapping[str, str] = {
    "shingles_shot": r"shingles|zoster|culebrill\w*",
    "flu_shot": r"flu|influenza|grip[ae]",
    "covid_shot": r"covid\w*|corona ?virus",
    "lung_ct": r"lungs?|pulmon(?:es)?",
    "colonoscopy": r"colon",
    "stool_test": r"stool|poop|heces|popo|excremento",
    "mammogram": r"breasts?|senos?|mamas",
    "diabetes": r"diabetes|blood sugar|azucar|sugar",
}
_MEANT = {name: re.compile(rf"\b(?:{words})\b") for name, words in _AGAINST.items()}


def spoken_of(folded_text: str) -> Iterator[str]:
    """The subjects that a text is about without naming the test."""
    for name, words in _MEANT.items():
        if words.search(folded_text):
            yield name


def without_what_is_meant(folded_text: str, placeholder: str) -> str:
    """The text with a placeholder for what tells its subject."""
    for words in _MEANT.values():
        folded_text = words.sub(placeholder, folded_text)
    return folded_text
