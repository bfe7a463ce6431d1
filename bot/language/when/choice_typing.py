"""What people type another way in an answer to an offer, put plainly before it is read."""

import re
from collections.abc import Callable

from bot.language.when.choice_turns import DAYS
from bot.language.when.choice_words import PLACES

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
            r"(?!.*\b(?:best|better|prefer))"
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
