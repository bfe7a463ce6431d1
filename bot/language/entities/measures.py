"""Blood pressure, sugar and temperature, with their units."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.language.entities.model import Assumption, Certainty, Measure, Pressure, Unit
from bot.language.entities.money import decimal
from bot.language.entities.pieces import Message, Taken

_PRESSURE_CUE = re.compile(
    r"\b(?:bp|b/p|blood pressure|pressure|presion|precion|tension|preshure|systolic|mmhg)\b"
)
_OVER = r"\s?(?:/|over|sobre|con|x|entre|y|-|por|\\)\s?"
_PRESSURE = re.compile(
    rf"(?<![\d/.$:-])(?P<upper>\d{{2,3}}(?:[.,]\d)?){_OVER}(?P<lower>\d{{1,3}}(?:[.,]\d)?)(?![\d/:%]|-\d)"
    r"(?:\s?mm\s?hg\b)?"
)
_STRICT_OVER = re.compile(r"/|over|sobre")

_SUGAR = (
    r"(?:blood sugars?|sugars?|glucose|glucosa|glucoza|azucar|asucar|azucares|glicemia|glucemia|bg"
    r"|bgl|sugar level|blood glucose|glucometer|glucometro|fasting|ayunas|cgm|dexcom|libre)"
)
_BETWEEN = (
    r"(?:\s|:|=|,)+(?:(?:is|was|at|of|are|level|levels|reading|reads|read|test(?:ed)?|came|out|back|it"
    r"|says|said|this|morning|today|now|right|been|running|around|about|like|just|up|to|down|hit"
    r"|dropped|went|went up|only|over|under|shows|showed|has|my|the|me|salio|sale|en|esta|estaba|es"
    r"|era|de|la|el|tengo|tenia|marco|marca|subio|bajo|a|hoy|ahora|manana|ahorita|amanecio|como"
    r"|anda|andaba|llego|nivel|sangre|i|got|checked|still|keeps|dio|medi|dice|i'm|im|se|me)"
    r"(?:\s|:|=|,)+){0,6}"
)
_NUMBER = r"(?P<value>\d{1,3}(?:[.,]\d)?)"
_NOT_A_LEVEL = (
    r"(?![\d/:%]|[.,-]\d|(?:st|nd|rd|th|am|pm)\b|\s?(?:am|pm|a\.m|p\.m|days?|dias?|times?|veces"
    r"|weeks?|semanas?|hours?|horas?|hrs?|mins?|minutes|minutos|months?|meses|years?|anos?|units"
    r"|unidades|pills?|pastillas|o'?clock|grams?|gramos|mg\b(?!\s?/)|mcg|percent|por ciento)\b)"
)
_MG_DL = r"(?:mgs?\s?/\s?dl|mg per dl|mgdl|mg/d)"
_MMOL = r"(?:mmol(?:s|es)?(?:\s?/\s?l)?|milimoles)"
_GLUCOSE = re.compile(
    rf"\b{_SUGAR}{_BETWEEN}{_NUMBER}{_NOT_A_LEVEL}(?:\s?(?P<unit>{_MG_DL}|{_MMOL})\b)?"
    rf"|(?<![\d.,/$:-])(?P<value2>\d{{1,3}}(?:[.,]\d)?)\s?(?P<unit2>{_MG_DL}|{_MMOL})\b"
    rf"|(?<![\d.,/$:-])(?P<value3>\d{{2,3}})\s(?:(?:de|on|in|my|mi|en|el|la|for)\s){{1,2}}{_SUGAR}\b"
)
_NO_GLUCOSE = re.compile(
    r"\b(?:a1c|hba1c|cholesterol|colesterol|ldl|triglycerides|trigliceridos)\b"
)
GLUCOSE_MG = range(10, 1000)
_MOST_MMOL = 35

_HEAT = (
    r"(?:temp|temps|temperature|fever|feaver|temperatura|fiebre|fievre|calentura|thermometer"
    r"|termometro)"
)
_TEMPERATURE = re.compile(
    rf"\b{_HEAT}{_BETWEEN}(?P<value>\d{{2,3}}(?:[.,]\d{{1,2}})?)(?![\d/:%]|[.,-]\d)"
    r"\s?(?:°|degrees|deg|grados|º)?\s?(?P<unit>[fc]\b|fahrenheit|celsius|centigrados)?"
    rf"|(?<![\d.,/$:-])(?P<value2>\d{{2,3}}(?:[.,]\d{{1,2}})?)\s?(?:°|degrees?|deg|grados)?"
    rf"\s?(?P<unit2>[fc]\b|fahrenheit|celsius|centigrados)?\s(?:(?:de|of)\s)?{_HEAT}\b"
)
_CELSIUS = (Decimal(32), Decimal(45))
_FAHRENHEIT = (Decimal(90), Decimal(113))


def read_pressures(message: Message, taken: Taken) -> tuple[Pressure, ...]:
    return tuple(_pressures(message, taken)) if message.has_digit else ()


def read_glucoses(message: Message, taken: Taken) -> tuple[Measure, ...]:
    return tuple(_glucoses(message, taken)) if message.has_digit else ()


def read_temperatures(message: Message, taken: Taken) -> tuple[Measure, ...]:
    return tuple(_temperatures(message, taken)) if message.has_digit else ()


def _pressures(message: Message, taken: Taken) -> Iterator[Pressure]:
    cued = bool(_PRESSURE_CUE.search(message.folded))
    for match in _PRESSURE.finditer(message.folded):
        if taken.holds(*match.span()):
            continue
        figures = decimal(match["upper"]), decimal(match["lower"])
        assumptions: tuple[Assumption, ...] = ()
        if cued and _in_tens(*figures):
            figures = figures[0] * 10, figures[1] * 10
            assumptions = (Assumption.TENS,)
        if not (cued or _STRICT_OVER.search(match.group())) or not _likely(*figures, cued=cued):
            continue
        taken.add(*match.span())
        upper, lower = map(int, figures)
        words, span = message.said(*match.span())
        certainty = Certainty.STATED if cued else Certainty.BARE
        yield Pressure(upper, lower, words, span, certainty, assumptions)


def _in_tens(upper: Decimal, lower: Decimal) -> bool:
    return 7 <= upper <= 26 and 3 <= lower <= 16 and lower < upper


def _likely(upper: Decimal, lower: Decimal, *, cued: bool) -> bool:
    least = 50 if cued else 90
    return least <= upper <= 300 and 20 <= lower <= 200 and upper > lower


def _glucoses(message: Message, taken: Taken) -> Iterator[Measure]:
    for match in _GLUCOSE.finditer(message.folded):
        name = next((n for n in ("value", "value2", "value3") if match[n]), "value")
        unit = match["unit"] or match["unit2"]
        start, end = match.start(name), match.end() if unit else match.end(name)
        before = message.folded[max(0, start - 24) : start]
        if taken.holds(start, end) or _NO_GLUCOSE.search(before):
            continue
        value = decimal(match[name])
        read = _sugar(value, unit)
        if read:
            taken.add(start, end)
            words, span = message.said(start, end)
            yield Measure(value, read, words, span, () if unit else (Assumption.UNIT,))


def _sugar(value: Decimal, unit: str | None) -> Unit | None:
    """Without a unit, what is low and has a fraction can only be mmol/L."""
    if unit:
        found = Unit.MMOL_L if unit.startswith(("mmol", "mili")) else Unit.MG_DL
    else:
        fraction = value != value.to_integral_value()
        found = Unit.MMOL_L if fraction and value < _MOST_MMOL else Unit.MG_DL
    if found is Unit.MMOL_L:
        return found if 1 <= value <= 60 else None
    return found if int(value) in GLUCOSE_MG else None


def _temperatures(message: Message, taken: Taken) -> Iterator[Measure]:
    for match in _TEMPERATURE.finditer(message.folded):
        name = "value" if match["value"] else "value2"
        start, end = match.span(name)
        value, said = decimal(match[name]), match["unit"] or match["unit2"]
        unit = _degrees(value, said)
        if unit and not taken.holds(start, end):
            taken.add(start, end)
            words, span = message.said(start, end)
            yield Measure(value, unit, words, span, () if said else (Assumption.UNIT,))


def _degrees(value: Decimal, said: str | None) -> Unit | None:
    if _CELSIUS[0] <= value <= _CELSIUS[1]:
        return None if said and said.startswith("f") else Unit.CELSIUS
    if _FAHRENHEIT[0] <= value <= _FAHRENHEIT[1]:
        return None if said and said.startswith("c") else Unit.FAHRENHEIT
    return None
