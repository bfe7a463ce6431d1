"""Rules for the time of day: "half past two", "las tres menos cuarto", "nine fifty", "at 3"."""

from dataclasses import replace

from bot.language.when.nodes import DATED, Clock, Half, Unit
from bot.language.when.rules.grammar import Made, Pass, Rule, pick, picks
from bot.language.when.rules.typed_clocks import (
    SUITING,
    hour_of,
    made_of,
    plain,
    spoken,
    spoken_with_half,
    typed,
    typed_after,
    typed_first,
    typed_halves,
    typed_one,
)
from bot.language.when.words.tokens import Token


def _minutes(piece: list[Token]) -> int | None:
    quarter = pick(piece, "H")
    if quarter is not None:
        return int(quarter)
    unit = pick(piece, "U")
    if unit not in (None, Unit.MINUTE):
        return None
    numbers = [t.value.n for t in piece if t.letter == "N"]
    return numbers[0] if numbers and 0 < numbers[0] < 60 else None


def _shifted(clock: Clock | None, minutes: int) -> Clock | None:
    if clock is None or clock.minute or clock.of_visit:
        return None
    total = (clock.hour * 60 + minutes) % (24 * 60)
    if total // 60 == 0 and clock.hour == 1:
        total += 12 * 60
    exact = (clock.exact and clock.hour != 12) or (
        clock.hour == 12 and minutes >= 0 and clock.exact
    )
    half = Half.AM if clock.hour == 12 and clock.half is Half.PM and minutes < 0 else clock.half
    if clock.exact and clock.hour == 12 and minutes < 0:
        half = Half.AM
    return Clock(total // 60, total % 60, half, exact=exact)


def _past_or_to(piece: list[Token]) -> Made | None:
    """Minutes, then the hour: "quarter to 3", "20 minutes past 3 pm", "diez para las tres"."""
    at = next(i for i, t in enumerate(piece) if t.letter in "qatmuoF")
    minutes = _minutes(piece[:at])
    if piece[at].value in DATED:  # "del 20 al 24"
        return None
    bare = not any(t.letter in "HU" for t in piece[:at])
    if minutes is None or (
        bare and piece[at].letter in "at" and minutes not in (5, 10, 15, 20, 25)
    ):
        return None
    hour = hour_of(piece[-1].value)
    spoken = minutes == 10 and hour is not None and 7 <= hour.hour <= 9  # "ten to nine"
    spans = minutes < 20 and not spoken and not getattr(piece[-1].value, "exact", False)
    if (
        bare and piece[at].letter == "t" and spans and piece[0].letter != "@"
    ):  # "ten to four" is a span of hours
        return None
    before = piece[at].letter in "qtmuo"
    return made_of(_shifted(hour, -minutes if before else minutes))


def _and_or_less(piece: list[Token]) -> Made | None:
    """The hour, then minutes: "las tres y media", "las doce menos cuarto"."""
    at = next(i for i, t in enumerate(piece) if t.letter in "&m")
    minutes = _minutes(piece[at + 1 :])
    hours = [t for t in piece[:at] if t.letter in "CNT"]
    if minutes is None or (minutes < 5 and not picks(piece, "U")):
        return None
    if hours[0].letter == "N" and hours[0].value.n > 12 and piece[0] is hours[0]:
        return None  # "16 y 17" are days; "las 17 y 20" is an hour
    hour = hour_of(hours[0].value)
    less = piece[at].letter == "m"
    half = pick(piece, "A")
    if half and hour:
        hour = replace(hour, half=half, exact=False)
    parts = [t for t in piece[:at] if t.letter == "P"]
    made = made_of(_shifted(hour, -minutes if less else minutes), *parts)
    ends = piece[0].value  # "de las 3 y media a las 4 y media"
    return [("@", ends), *made] if made and ends in ("hour", "about") else made


def _with_half(piece: list[Token]) -> Made | None:
    clock = hour_of(pick(piece, "CTN"))
    if clock is None or (clock.hour > 12 and not clock.exact):
        return None
    if clock.hour > 12:
        return made_of(clock)
    return made_of(replace(clock, half=pick(piece, "A"), exact=False))


def _small(piece: list[Token]) -> Made | None:
    number = pick(piece, "N")
    if number.digits < 3 and number.n > 12 and not any(t.letter in "@l" for t in piece):
        return None
    if any(t.letter in "bua" and t.value in DATED for t in piece):
        return None
    return plain(piece)


def _exact(piece: list[Token]) -> Made | None:
    """ "a las 15 horas"; "en 3 horas" is another thing."""
    clock = hour_of(pick(piece, "N"))
    made = made_of(clock) if pick(piece, "U") is Unit.HOUR else None
    return [("@", None), *made] if made else None


def _abbreviated(piece: list[Token]) -> Made | None:
    """ "17hs", "el lunes 9 hrs": written short, within a working day, an hour of the clock."""
    number, unit = piece
    short = unit.end - unit.start <= len("hrs")
    if not short or not number.value.digits or not 7 <= number.value.n <= 20:
        return None
    return _exact(piece)


def _abbreviated_about(piece: list[Token]) -> Made | None:
    """ "tipo 18hs"; "cerca de 8 hrs" may be how long it lasts."""
    about, *hour = piece
    return _abbreviated(hour) if about.value == "about" else None


def _working_hours(piece: list[Token]) -> Made | None:
    """ "de 9 a 13 hs", "8 a 17 horas": by the clock of 24 hours; "8 a 12 horas" may be a fast."""
    first, last = picks(piece, "N")
    if pick(piece, "U") is not Unit.HOUR or not (6 <= first.n < last.n and 13 <= last.n <= 20):
        return None
    return _span([token for token in piece if token.letter == "N"])


def _span(piece: list[Token]) -> Made | None:
    """Two bare hours joined: "9-11", "from 2 to 4", "entre las 2 y las 4"."""
    clocks = [hour_of(t.value) for t in piece if t.letter in "NT"]
    if len(clocks) != 2 or None in clocks:
        return None
    numbers = [t.value for t in piece if t.letter == "N"]
    if any(n.digits < 3 and n.n > 24 for n in numbers):
        return None
    return [("I", tuple(clocks))]


def _either(piece: list[Token]) -> Made | None:
    """ "at 2, 3 or 4"."""
    clocks = [hour_of(t.value) for t in piece if t.letter in "NT"]
    if None in clocks or any(n.n > 12 and n.digits < 3 for n in picks(piece, "N")):
        return None
    either = [made for clock in clocks for made in (("|", None), ("T", clock))]
    return either[1:]


def _between_halves(piece: list[Token]) -> Made | None:
    """ "entre 9 y media y 11": minutes past the first, not a third hour."""
    hours, minutes = picks(piece, "N"), picks(piece, "H")
    first, last = (hour_of(number) for number in hours)
    if first is None or last is None or first.minute or last.minute:
        return None
    halves = [minutes[0], minutes[1] if len(minutes) > 1 else 0]
    return [("I", (replace(first, minute=halves[0]), replace(last, minute=halves[1])))]


_ASKING = frozenset(["so", "do", "make", "it", "come", "say", "wait", "no rather"])


def _asked(piece: list[Token]) -> Made | None:
    """ "can we do 4", "make it 3"."""
    first, *rest = piece
    made = _small(rest) if first.value in _ASKING else None
    return [("x", first.value), *made] if made else None


_MOVED = frozenset(["it", "back", "up", "move", "push", "change", "switch", "bump", "cita"])


def _moved(piece: list[Token]) -> Made | None:
    """ "push it to 3"."""
    first, second, *rest = piece
    if first.letter == "x" and first.value not in _MOVED:
        return None
    made = _small(rest)
    return [(first.letter, first.value), (second.letter, None), *made] if made else None


def _suits(piece: list[Token]) -> Made | None:
    """ "4 works"."""
    made = _small(piece[:1]) if piece[1].value in SUITING else None
    return [*made, ("x", piece[1].value)] if made else None


_FINE = [
    Rule(r"N,?[NC]A?(?![UMOJN/:-])", typed_halves),
    Rule(r"[CN]k?A", _with_half),
    Rule(r"[@l]*NN?NA", spoken_with_half),
    Rule(
        r"@?l?NNN?U?(?![NMU])",
        lambda p: spoken(p) if pick(p, "U") in (None, Unit.MINUTE) else None,
    ),
    Rule(r"h+NN(?![UMON|&,])", typed),
    Rule(r"(?<=[WDabu])NN(?![UMONACP|&,/:-])", typed),
    Rule(r"(?<=\|x)NN(?=[.,]|$)", typed),
    Rule(r"(?<![^x.,])NN(?=[jh]?W)", typed),
    Rule(r"(?<![^x.,])NN(?=\|[@l]*N(?:[jh]?W|[.,]|$))", typed_first),
    Rule(r"(?<=W)NN(?=[,|]{1,2}[jh]?W)", typed_first),
    Rule(r"[CN]k", plain),
    Rule(r"[CN]-?s", plain),
    Rule(r"C", plain),
    Rule(r"S", plain),
]


_FIRST = [
    Rule(r"NU", lambda p: _exact(p) if pick(p, "N").digits == len("1500") else None),
    Rule(r"NUF@?l?[CN](?!U)", _past_or_to),
    Rule(r"@?NNU", lambda p: spoken(p) if pick(p, "U") is Unit.MINUTE else None),
    Rule(r"@l?NU(?!&)", lambda p: _exact(p) if pick(p, "@") == "hour" else None),
    Rule(r"lNU(?!&)", _exact),
]
# "el 24 o 25 después de la 1": no minutes past one.
_ES_FIRST = [Rule(r"@?h?(?:(?<!&)H[qatuo]|NU[qat]|N[qt])@?l?[CN](?!U)", _past_or_to)]
first = {
    "en": Pass([Rule(r"@?h?(?:(?<!&)H[qatuo]|NU?[qat])@?l?[CN](?!U)", _past_or_to), *_FIRST]),
    "es": Pass(
        [
            *_ES_FIRST,
            *_FIRST,
            Rule(r"(?:^|(?<=[WDM])|(?<=[WDM],))NU(?=$|[.,]|fh?[WD])", _abbreviated),
            Rule(r"@NU(?!&)", _abbreviated_about),
            Rule(r"[fFB]?[@lh]*N[-tu&][@lh]*NU", _working_hours),
        ]
    ),
}
certain_en = Pass(_FINE)
certain_es = Pass(
    [
        Rule(r"B[@l]*N&H&[@l]*N(?:&H)?(?!U)", _between_halves),
        Rule(r"(?<!B)(?<!Bl)(?<!B@)[@l]*[CNT]P?&(?:H|N)U?A?(?![oM]|f[hl]?M)", _and_or_less),
        Rule(r"[@l]*[CNT]P?mHU?A?|(?:[@l]+[CNT]|^N)mNU?A?", _and_or_less),
        *_FINE,
    ]
)

bare = Pass(
    [
        Rule(r"[@l]*[NT](?:[,|]{0,2}[@l]*[NT]){0,6},?\|[@l]*[NT](?![UMO])", _either),
        Rule(r"(?:(?<=%\|)|(?<=[TN]X))[@l]*N(?![UMOJ%:])", _small),
        Rule(r"^N(?=[QX][^N]*[NT](?:x|$))", _small),
        Rule(r"^N$", lambda p: plain(p) if p[0].value.digits in (3, 4) else None),
        Rule(r"x[@l]*N(?![UMOJ%fo]|[-:]N|[-tu&][@l]*[NT])", _asked),
        Rule(r"[xV12]t[@l]*N(?![UMOJ%fo]|[-:]N)", _moved),
        Rule(r"D[xhloqfi]{0,8},?xN(?=[.,]|$)", typed_after),
        Rule(r"Nx", _suits),
        Rule(r"h+N(?=[.,]|$)", typed),
        Rule(r"h+Nx", typed_one),
        Rule(
            r"[fFB@]?[@lh]*[NT](?:[-tu]|@|&(?<=B.&)|&(?<=B..&)|&(?<=B...&))[@lh]*N(?![UMO%])", _span
        ),
        Rule(r"[fFB@]?[@lh]*N(?:[-tu]|@|&(?<=B.&)|&(?<=B..&)|&(?<=B...&))[@lh]*T", _span),
        Rule(r"[fFB@]?[@lh]*T(?:[-tu]|@|&(?<=B.&)|&(?<=B..&)|&(?<=B...&))[@lh]*T", _span),
        Rule(r"[@l]+N(?![UMO])", _small),
        Rule(r"[ab][@l]*N(?=fh?x)", lambda p: _small(p) if p[0].value == "reason" else None),
        Rule(r"[buaF][@l]*N(?![UMOof]|[-|]N?[UMO]|J)", _small),
        Rule(r"[@l]*N,?[fijhl]*(?=P)", plain),
        Rule(r"(?<=D)t?l?N(?![UMOJ])", _small),
        Rule(r"(?<=[PD],)N(?![UMOJ])", _small),
        Rule(r"(?<=P)N(?![UMOJ])", _small),
        Rule(r"(?<=[LR])[@l]*N(?![UMOJ%/-])", _small),
        Rule(r"N[><]", lambda p: _small(p)),
        Rule(r"N,?[jhf]*(?=D)", _small),
    ]
)
