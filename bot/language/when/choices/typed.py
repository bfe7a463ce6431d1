"""What people type another way in an answer to an offer, put plainly before it is read."""

import re
from collections.abc import Callable

from bot.language.when.choices.turns import DAYS
from bot.language.when.choices.words import PLACES

_KEYCAPS = str.maketrans(
    {
        **{chr(0x2460 + n): f" {n + 1} " for n in range(9)},
        **{chr(0x2776 + n): f" {n + 1} " for n in range(9)},
        "🔟": " 10 ",
        "🅰": " a ",
        "🅱": " b ",
        "🥇": " 1 ",
        "🥈": " 2 ",
        "🥉": " 3 ",
    }
)
# "la 1 no, la 2": the comma tells whose "no" it is.
_NO_AFTER = re.compile(rf"(?i)\b((?:the |la |el )?(?:{PLACES}|[1-9])(?: one)?) no\s*[,.;]")
_NO_HOUR = r"(?<!\d)(?<!\d )"
_A_TIME = r"(?:one|1|slot|time|appt|appointment)\b"
_DATES = (
    r"\d{1,2}|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce"
    r"|quince|dieci\w+|veint\w+|treinta(?: y uno)?"
)
_SUIT_BOTH = (
    r"(?:me (?:quedan|sirven|funcionan|acomodan|convienen)|est[aá]n (?:bien|perfect)|son buenas"
    rf"|(?:las )?puedo|del (?:{DAYS})\b)"
)
_OTHERS_REFUSED = (
    r"(?:\s*[,.;:-]\s*|\s+)"
    r"(?:(?:because|bc|cuz|cause|since|as|porque|pq|ya que|pues|que|and|y) )*"
    r"(?:(?:all )?the (?:other|rest of the) (?:days?|times?|ones?|dates?)"
    r"|(?<=[,.;:-] )other (?:days?|times?|ones?|dates?)"
    r"|(?:los|las) (?:otr[oa]s|dem[aá]s)(?: (?:d[ií]as|horas|fechas|citas|opciones))?)"
    r" (?:i (?:work|have|can['’]?t|cannot|don['’]?t|got|am)\b|i['’]?m\b"
    r"|(?:don|won|are|aren)['’]?t\b|(?:do|are|will) not\b"
    r"|no\b|trabajo|tengo|estoy|ando|(?:me|nos) toca|salgo)"
)
# "Friday. I'm at work the other days".
_REFUSES_OTHERS = (
    r"(?:(?:i|i['’]?m|am|we|we['’]?re|cuz|because|bc|since|and|porque|yo|y|estoy|ando) )*"
    r"(?:work|working|at work|in (?:class|school)|busy|booked|can['’]?t(?: do| make)?|cannot"
    r"|trabajo|no puedo|ocupad[oa]) (?:all )?(?:on |en )?(?:the other|the rest of the|(?:los|las)"
    r" (?:otr[oa]s|dem[aá]s)) (?:days?|times?|ones?|d[ií]as|horas|fechas)"
)
_HALVES = ["one", "two", "three", "four", "five", "six"]


def _half_past(said: re.Match[str]) -> str:
    return f"{_HALVES.index(said[1].lower()) + 1}:30"


# What people type another way, before anything is looked for.
_PLAINER: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?i)['’]ll\b"), " will"),
    (re.compile(r"(?i)\b(i|we)(?: had|['’]?d)(?= (?:better|best)\b)"), r"\1 will"),
    # "Oct 1 an dont forget my list".
    (
        re.compile(r"(?i)\ban (?=(?:don['’]?t|tell|i|can|could|do|does|what|how|please|pls)\b)"),
        "and ",
    ),
    (re.compile(r"(?i)\b(?:erly|eraly|earley)\b"), "early"),
    (re.compile(r"(?i)([a-zñ])\1{2,}"), r"\1"),
    (re.compile(r"(?i)(^\s*|\b(?:slot|option|choice|opci[oó]n) )no\. ?(?=\d\b)"), r"\1number "),
    (re.compile(r"^\W*(\d{1,2}) (\d\d)\W*$"), r"\1:\2"),
    (re.compile("[ªº]"), ""),
    (re.compile(r"(?i)\ba primera hora\b"), "por la mañana"),
    (re.compile(r"(?i)\bfinal (?=(?:one|1|option|slot|time|choice)\b)"), "last "),
    # "The pm one": no hour is told.
    (re.compile(rf"(?i){_NO_HOUR}\ba\.?m\.? (?={_A_TIME})"), "morning "),
    (re.compile(rf"(?i){_NO_HOUR}\bp\.?m\.? (?={_A_TIME})"), "afternoon "),
    # "La del 16 a las 9:30": the 16th, and not from four on.
    (
        re.compile(
            rf"(?i)\b(?:la|el|esa|ese|una|cita|hora|opci[oó]n) del (?=({_DATES})"
            rf"(?: de \w+)?,? a las? )"
        ),
        "el ",
    ),
    # "Las dos me quedan": both of them, and no hour.
    (
        re.compile(rf"(?i)(?<!\ba )(?<!\bde )(?<!\bpara )\blas dos (?={_SUIT_BOTH})"),
        "cualquiera ",
    ),
    (re.compile(rf"(?i)\bcualquiera (?:de )?las dos (?=del (?:{DAYS})\b)"), "cualquiera "),
    (
        re.compile(r"(?i)\b(?:me (?:quedan|sirven)(?: bien)?|puedo(?: en)?) las dos\W*$"),
        "cualquiera",
    ),
    # "Friday, the other days I work".
    (re.compile(rf"(?i)(?<=\w){_OTHERS_REFUSED}[^.,;!?]*"), ""),
    (re.compile(rf"(?i)(?<=\w)[.,;!]+\s*{_REFUSES_OTHERS}\b"), ""),
    (re.compile(r"(?i)\bno (?:me )?quedan? (?:m[aá]s|otra) que\b"), "queda"),
    (re.compile(r"(?i),? (?:doesn|isn|won)['’]?t it\b"), ""),
    # "El lunes 9 por la tarde": the 9th, and not nine in the evening.
    (
        re.compile(
            r"(?i)\b(lunes|martes|mi[eé]rcoles|jueves|viernes) \d{1,2} "
            r"(?=(?:por|en|de) la (?:tarde|ma[nñ]ana))"
        ),
        r"\1 ",
    ),
    (re.compile(r"(?i)\bor not\b"), ""),
    # "Any time but the 9 am"; "any time but 2 would be best" prefers it.
    (
        re.compile(
            r"(?i)\b(?:any|all|either|every)(?: ?(?:thing|time|one|of (?:them|those|these)))? "
            r"(?:but|except(?: for)?|besides|other than)"
            r"(?= (?:(?:the|that|on|at|option|number|no) |#)*"
            r"(?:\d|first|second|third|last|early|late|mon|tue|wed|thu|fri|sat|sun|morn|aftern))"
            r"(?!.*\b(?:best|better|prefer|eas[iy]|ideal))"
        ),
        "not",
    ),
    # "Any evening but Friday".
    (
        re.compile(rf"(?i)\b(any (?:\w+ ){{1,4}}?)but(?= (?:on |the )?(?:{DAYS})\b)"),
        r"\1except",
    ),
    # "Gotta ask my boss first" names none of the list.
    (
        re.compile(r"(?i)\b((?:ask|check|talk|call|see)(?: \w+){0,4}) first\b(?! (?:one|1)\b)"),
        r"\1",
    ),
    (re.compile(r"(?i)\bfirst thing\b"), "early"),
    (
        re.compile(r"(?i)\b(?:right|just|straight|shortly) after (?:lunch|noon|lunch ?time)\b"),
        "between 12:15 and 2:45",
    ),
    (
        re.compile(r"(?i)\b(?:reci[eé]n|apenas|luego luego) (?:comido|comida|de comer)\b"),
        "entre las 12:15 y las 2:45",
    ),
    (
        re.compile(
            r"(?i)\b(?:all|las|los|any of the) (?:three|3|tres|four|4|cuatro)"
            r"(?: of (?:them|those|these))?(?= (?:work|are|r|would|sound|me (?:sirven|quedan)))"
        ),
        "all of them",
    ),
    (re.compile(r"(?i)\bla primera que (?:haya|tengan?|salga|se pueda)\b"), "la más pronta"),
    # "No to 1 and 3" refuses both.
    (
        re.compile(
            rf"(?i)\bno (?:to|on|for|a) ((?:the |la |el )?(?:{PLACES}|[1-9])) (?:and|n|y|&)"
            rf" ((?:the |la |el )?(?:{PLACES}|[1-9])\b)(?! yes| s[ií])"
        ),
        r"not \1 or \2",
    ),
    (re.compile(r"(?i)\bprimero (?=(?:la|el) )"), ""),
    # "3 first then 2", "Thursday first choice, Monday second".
    (re.compile(r"(?i)\b([1-9]) first,? (?:and )?(?:then|if not)\b.*"), r"\1"),
    (
        re.compile(
            rf"(?i)\b({DAYS}|[1-9]) (?:(?:is|as) )?(?:my )?(?:first|1st) (?:choice|pick|preference)"
            r"\b.*"
        ),
        r"\1",
    ),
    (
        re.compile(
            r"(?i)[,;]?\s*\bno (?:to|on|for|a) (?:the |las |los |all )*"
            r"(?:others?|rest|otr[oa]s|dem[aá]s)\b"
        ),
        "",
    ),
    (re.compile(r"(?i)\bany ?th?i?n?g+ but\b"), "anything but"),
    (re.compile(rf"(?i)\bhalf (?:past )?({'|'.join(_HALVES)})\b"), _half_past),
    (re.compile(r"(?i)\b(?:number|option|choice) (?:too|to)\b"), "number 2"),
    (
        re.compile(
            r"(?i)\bno (?=(?:lo |la |me |se |nos )?(?:podemos|podr\w+|pued\w+)\b[^?]*\?)",
        ),
        "",
    ),
    (re.compile(r"(?i)\ba week (?=today|tomorrow)"), "a week from "),
    # "¿No podría ser a las 5?" refuses nothing.
    (re.compile(r"(?i)\bno (?=podr[ií]an?\b|habr[áa]\b|tendr[áa]n?\b|ser[ií]a\b)"), ""),
)


def put_plainly(text: str) -> str:
    """As it is read: numbers as digits, and no trap for the clauses in it."""
    plainer = _NO_AFTER.sub(r"no \1,", text.translate(_KEYCAPS))
    for pattern, instead in _PLAINER:
        plainer = pattern.sub(instead, plainer)
    return plainer
