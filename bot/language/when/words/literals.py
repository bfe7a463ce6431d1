"""The pieces of a message: hours and dates in digits, numbers, words, and what to skip."""

import re
from typing import Any, NamedTuple

from bot.language.when.nodes import Clock, Day, Half

# In this order: what looks like a date or an hour, but is money, a dose, a phone or an address,
# is skipped before any number in it is seen.
PIECE = re.compile(
    r"(?P<iso>\b\d{4}[-/.](?:\d{1,2}|[a-z]{3})[-/.]\d{1,2}(?!\d))t?"
    r"|(?P<dmy>\b\d{1,2}([-/.])\d{1,2}\3(?:\d{4}|\d{2})(?![\d:]))"
    r"|(?P<skip>[$€#]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|°(?! de\b)|dollars?\b|bucks?\b|dolares\b"
    r"|pesos\b|usd\b|mgs?\b|mcg\b|ml\b|lbs?\b|kgs?\b|cm\b|units\b|unidades\b|pills?\b|tab(?:let)?s?\b|pastillas?\b"
    r"|degrees\b|grados\b|libras\b|times\b|veces\b|x\b|drops\b|gotas\b|capsulas?\b|people\b|percent\b)"
    r"|\b\d{1,3}(?:,\d{3})+\b|\b\d{2,3}\s(?:over|sobre)\s\d{2,3}\b|\b\d:\d\b|\b24/7\b|\b911\b|\+?\b(?:1[\s.-]?)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\b\d{3}-\d{4}\b|\b\d{5,}\b|\d{3}/\d{2,3}"
    r"|\b\d{1,3}(?:st|nd|rd|th)\s(?:st|street|ave|avenue|rd|road|blvd|lane|boulevard)\b"
    r"|\b\d{1,5}\s(?:[nsew]\.?\s)?[a-z]+\s(?:st|street|ave|avenue|rd|road|blvd|lane|boulevard)\b"
    r"|\b(?:sugar|glucose|azucar|glucosa|presion|pressure)\s(?:(?:is|was|at|es|era|esta|de|en|a)\s){0,2}\d{3}\b"
    r"|\b(?:calle|avenida|av|colonia)\s\d{1,2}\sde\s[a-z]+(?:\s\d+)?"
    r"|\b(?:apt|apto|suite|ste|room|rm|unit|floor|piso|building|bldg|edificio|ext|calle|avenida"
    r"|apartamento|habitacion|cuarto|code|codigo|pin|zip|option|opcion|numero|number|no\.|pain|dolor"
    r"|score|highway|hwy|route|ruta|page|bp|extension|casa)\s(?:is\s|es\s|de\s)?#?\d+(?:[/.]\d+)?)"
    r"|(?P<clock>(?<![\da-su-z])(?P<h>\d{1,2})(?:(?::\s?|h)(?P<m>[0-5]\d)(?::\d\d)?|\.(?P<md>[0-5]\d)(?![\d.]))(?!\d)"
    r"(?:\s?(?P<ap1>[ap])\s?\.?\s?m\b\.?|\s?(?P<ap4>(?<!\s)[ap]|p)\b\.?(?!['\w]))?)"
    r"|(?P<hour>\b(?P<h2>0?\d|1[0-2]|(?<!\d\s)(?:1[3-9]|2[0-4]))(?P<m2>[0-5]\d)?(?:\s?\.?\s?(?P<ap2>[ap])\s?\.?\s?m\b\.?"
    r"|(?P<ap3>[ap])\b\.?(?!['\w])))"
    r"|(?P<md2>\b\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<ord>\b\d{1,2}\.?(?:st|nd|rd|th|ro|do|er|era|ero|ra|to|vo|mo|o|°)(?![\w']))"
    r"|(?P<z>\b\d{1,2}\.\d(?!\d))"
    r"|(?P<num>\d+(?!m[ao]*r+[ow]|day\b|nite|night))"
    r"|(?P<word>b4\b|l8e?r\b|b/w\b|m[/-]w[/-]f\b|tu?[/-]th\b|2m[ao]*r+o*w*\b|2day\b|2nite\b|2night\b|w/c\b|o'?clock\b|[a-z]+(?:'[a-z]+)*)"
    r"|(?P<mark>[-,./;?!|&@~:+\n])"
)
_DOSE = re.compile(r"mg|mcg|ml|unit|unidades|pill|tab|pastilla|drop|gota|capsula")
_CODES = {"@": "@", "~": "@", "|": "|", "&": "&", "-": "-", ",": ",", "/": "/", ":": ","}
_MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


class Number(NamedTuple):
    """digits: how many were typed; 0 for a spoken number."""

    n: int
    digits: int


def literal(match: re.Match[str], kind: str, lang: str) -> tuple[str, Any]:
    said = match[kind]
    match kind:
        case "num":
            return ("N", Number(int(said), len(said))) if len(said) < 5 else ("x", None)
        case "word":
            return "x", said
        case "mark" if said == "+":  # "1:30+", "Monday + Tuesday"
            return (">" if match.string[match.start() - 1 : match.start()].strip() else "&"), None
        case "mark":
            return _CODES.get(said, "."), said
        case "ord":
            return "O", Number(int(re.match(r"\d+", said).group()), 2)  # type: ignore[union-attr]
        case "z":
            return "Z", said
        case "clock" | "hour":
            return _clock(match)
        case "iso" | "dmy" | "md2":
            return _date(said, lang)
        case _:
            return "x", "dose" if _DOSE.search(said) else None


def _clock(match: re.Match[str]) -> tuple[str, Any]:
    hour = int(match["h"] or match["h2"])
    minute = int(match["m"] or match["md"] or match["m2"] or 0)
    letter = match["ap1"] or match["ap4"] or match["ap2"] or match["ap3"]
    half = {"a": Half.AM, "p": Half.PM}.get(letter or "")
    if hour > 24 or (hour == 24 and minute):
        return "x", None
    exact = hour > 12 or hour == 0 or (match["h"] or "").startswith("0")
    return "C", Clock(hour % 24, minute, None if hour > 12 else half, exact=exact and not half)


def _date(said: str, lang: str) -> tuple[str, Any]:
    pieces = re.split(r"[-/.]", said)
    if len(pieces[0]) == 4:
        month = _MONTH_NAMES.index(pieces[1]) + 1 if pieces[1] in _MONTH_NAMES else -1
        month = int(pieces[1]) if pieces[1].isdigit() else month
        return _named(int(pieces[2]), month, int(pieces[0]))
    first, second = int(pieces[0]), int(pieces[1])
    year = int(pieces[2]) if len(pieces) > 2 else None
    if year is not None and year < 100:
        year += 2000 if year < 60 else 1900
    day, month = (first, second) if lang == "es" else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _named(day, month, year, swapped=day <= 12 and day != month)


def _named(day: int, month: int, year: int | None, *, swapped: bool = False) -> tuple[str, Any]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        return "D", Day(day=day, month=month, year=year, swapped=swapped)
    return "x", None
