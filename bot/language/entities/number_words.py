"""Numbers, ordinals and months as words."""

from bot.language.phrases import joined_lines


def _counted(text: str, *, first: int = 0) -> dict[str, int]:
    """Each line's words are one number; lines count from `first`. A line that begins with |
    continues the one above."""
    lines = [line.replace("|", " ").split() for line in joined_lines(text)]
    return {word: number for number, words in enumerate(lines, start=first) for word in words}


_UNITS_EN = _counted("""
    zero oh
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    eleven
    twelve
    thirteen
    fourteen
    fifteen
    sixteen
    seventeen
    eighteen
    nineteen
""")
_UNITS_ES = _counted("""
    cero sero
    uno un una
    dos
    tres
    cuatro
    cinco sinco
    seis sei
    siete
    ocho
    nueve nuebe
    diez dies die
    once onse
    doce dose
    trece
    catorce
    quince
    dieciseis
    diecisiete
    dieciocho
    diecinueve
    veinte
    veintiuno veintiun
    veintidos
    veintitres
    veinticuatro
    veinticinco
    veintiseis
    veintisiete
    veintiocho
    veintinueve
""")
_TENS_EN = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "ninty": 90,
}
_TENS_ES = {
    "veinte": 20,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "nobenta": 90,
    "quarenta": 40,
    "cesenta": 60,
    "trenta": 30,
}
_HUNDREDS_ES = {
    "cien": 100,
    "ciento": 100,
    "doscientos": 200,
    "trescientos": 300,
    "cuatrocientos": 400,
    "quinientos": 500,
    "seiscientos": 600,
    "setecientos": 700,
    "ochocientos": 800,
    "novecientos": 900,
}

# What is a number in one language and another word in the other.
_NOT_IN_ENGLISH = {"once", "un", "una", "dose", "dies", "die", "sei"}
_NOT_IN_SPANISH = {"oh", "ten"}

# "Setentainueve", "nobenta y dos" in one word, "ventitres": tens and units as they sound.
_STEMS_ES = {
    20: "veint vent beint vient",
    30: "treint trent trient",
    40: "cuarent quarent cuerent",
    50: "cincuent sincuent cinquent",
    60: "sesent cesent secent",
    70: "setent cetent",
    80: "ochent hochent",
    90: "novent nobent",
}
_LINKS_ES = ("ay", "ai", "i", "y", "ei", "ey", "a")
_UNITS_SAID_ES = (
    "uno un|dos doz|tres trez|cuatro quatro|cinco sinco|seis seiz|siete ciete|ocho|nueve nuebe"
)


def _in_one_word() -> dict[str, int]:
    units = [each.split() for each in _UNITS_SAID_ES.split("|")]
    return {
        f"{stem}{link}{word}": tens + unit
        for tens, stems in _STEMS_ES.items()
        for stem in stems.split()
        for link in _LINKS_ES
        for unit, words in enumerate(units, start=1)
        for word in words
    }


def _both(english: dict[str, int], spanish: dict[str, int]) -> dict[str, dict[str, int]]:
    return {
        "en": {w: n for w, n in spanish.items() if w not in _NOT_IN_ENGLISH} | english,
        "es": {w: n for w, n in english.items() if w not in _NOT_IN_SPANISH} | spanish,
    }


UNITS = _both(_UNITS_EN, _in_one_word() | _UNITS_ES)
TENS = _both(_TENS_EN, _TENS_ES)
HUNDREDS = _HUNDREDS_ES
HUNDRED = {"hundred", "hunderd", "hundo"}
THOUSAND = {"thousand", "mil", "grand"}
ORDINALS = _counted(
    """
    first primero primer
    second segundo
    third tercero tercer
    fourth cuarto
    fifth quinto
    sixth sexto
    seventh septimo
    eighth eigth octavo
    ninth noveno
    tenth decimo
    eleventh
    twelfth twelth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
    twentieth
""",
    first=1,
) | {"thirtieth": 30}
MONTHS = _counted(
    """
    january jan januray januarry janurary janury jenuary enero ene enro henero henro
    february febuary feb febrary feburary februry febraury februrary febrero febrerro frebrero
    |fevrero febero fbrero
    march mar marzo marso marzzo marz
    april apr aprl aprill apirl arpil abril abr avril abrill abirl
    may mayo maio mallo mayyo
    june jun junio junnio yunio hunio
    july jul jully julio jullio yulio julllio hulio
    august aug augest augst agust auguts agosto ago agusto agost
    september sept sep septiembre setiembre setember septmber septemeber setpember sepember
    |septembre setienbre septienbre septimbre setienbre setimbre
    october oct octuber ocotber octobre octubre otubre octubr octuvre ottubre
    november nov novmber novemeber novembr novenber noviembre nobiembre novienbre novimbre
    |nobienbre
    december dec decmber decemeber desember decembr diciembre dic disiembre dicienbre disienbre
    |diziembre dicembre desiembre
""",
    first=1,
)
