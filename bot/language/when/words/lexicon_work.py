"""Days without work or school, which are free, and how long shifts are, which is no hour."""

from bot.language.when.words.lexicon import Entry, spelled

_WHO = "|i|he|she|we|they|the kids"
_PLACES = "work|school|class|classes|practice|therapy|dialysis"
_KIN = (
    "daughter|son|husband|hubby|wife|mom|mother|dad|father|sister|brother|aunt|sitter|babysitter"
    "|driver|niece|nephew|cousin"
)
_ESCUELA = "trabajo|clase|clases|escuela|turno|guardia|terapia|dialisis|que trabajar"
_A_DONDE = "a trabajar|al trabajo|a la escuela|a clases|al kinder|a trabajar a la obra|al jale"

ENGLISH_WORK: list[Entry] = [
    ("x", "free", spelled("dont|doesnt|do not|does not|wont", "have", "|to go to", _PLACES)),
    ("x", "free", spelled("dont|doesnt|do not|does not|wont", "have to", "work|go to work|go in")),
    ("x", "free", spelled("dont|doesnt|do not|does not|wont|not", "go to", "work|school|class")),
    ("x", "free", spelled(_KIN, "doesnt|dont|does not|aint", "work|working")),
    ("x", "free", spelled("have|has|got|theres", "no", _PLACES)),
    ("x", "free", spelled("no", "work|school|class|classes|practice")),
    ("x", "free", spelled("not", "going|goin", "to", "work|school|class")),
    ("x", "free", spelled("school|class|schools", "is|is gonna be|will be", "out|off|closed")),
    ("x", "free", "schools out|school lets out for"),
    ("x", "free", "off work|off from work|day off|days off|off day"),
    ("x", None, spelled("9|nine", "to|2", "5er|fiver|5 job|five job|5 guy|5 schedule")),
    ("x", None, "9 5er|9 5 job|9 5 schedule"),
    (
        "x",
        None,
        spelled(
            "|i|i have|ive", "work|have|got|working", "a|my", "9 to 5|9 5|nine to five|8 to 5|8 5"
        ),
    ),
]

SPANISH_WORK: list[Entry] = [
    ("x", "free", spelled("no", "tengo|tiene|tenemos|tienen|hay|me toca", _ESCUELA)),
    ("x", "free", spelled("no", "me toca", "trabajar|ir a trabajar")),
    ("x", "free", spelled("no", "voy|va|vamos|van|boy", _A_DONDE)),
    ("x", "free", "no trabajan|no laboro|no laboramos"),
]
