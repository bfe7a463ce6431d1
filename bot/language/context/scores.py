"""A score from zero to ten: as an answer to a survey, and unmistakable without one."""

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

from bot.language.context.score_words import HIGHEST, score_in_words
from bot.language.normalise import folded, plain
from bot.language.phrases import word_set
from bot.language.short_answers import short_answer

_SPOKEN = {
    **{str(n): n for n in range(11)},
    **{f"0{n}": n for n in range(10)},
    **{
        word: n
        for n, words in enumerate(
            (
                "zero cero sero zilch nil",
                "one uno",
                "two dos",
                "three tres trez",
                "four cuatro quatro cuatr",
                "five cinco sinco sinko fife",
                "six seis seix sei",
                "seven siete ciete sevn sietecito",
                "eight ocho eigth ochito",
                "nine nueve nuebe nuve nueb nuevecito",
                "ten diez dies dieces tin die diezazo",
            )
        )
        for word in words.split()
    },
}
_NUMBER = "|".join(sorted(_SPOKEN, key=len, reverse=True))
_UNITS = word_set(
    "am pm min mins minute minutes hr hrs hour hours hora horas minutos minuto day days dia"
    " dias week weeks semana semanas month months mes meses year years yr yrs ano anos times veces"
    " time vez people personas person dollars dolares bucks pills pastillas kids ninos mg visits"
    " visitas calls llamadas nurses doctors th st nd rd star stars estrella estrellas pound"
    " texts text mensajes messages of de thing things cosas cosa thumb thumbs pulgar pulgares"
    " complaint complaints queja quejas problem problems problema problemas issue issues regrets"
    " negatives errors mistakes charges bills visit cita citas appointments appts shots percent"
    " enfermeras enfermeros doctores doctoras inyecciones vacunas vacuna piquetes pinchazos tries"
    " intentos attempts needles sticks pokes yo yrold mgs ml tests pruebas rooms"
)
# "9/10", "9 out of 10", "8 de 10".
_OF_TEN = re.compile(
    rf"(?<![\w/.,$-])({_NUMBER})(?: ?/ ?|(?: out)? of | de | over | sobre )(?:10|ten|diez|dies)"
    r"(?![\w/:]|[.,]\d)"
)
_FIRST = re.compile(
    rf"^[\W_]*(?:pues |well |un |una |a |like a |solid |uhh? |um )*({_NUMBER})(?!\w)"
)
_CUE = re.compile(
    r"(?:\b(?:give|gave|giving|score|scores|scored|rate|rated|rating|say|said|put|solid|strong"
    r"|deserve|deserves|deserved|call|like|about|around|maybe|probably|grade|mark|doy|damos|dare|doi|daria"
    r"|pongo|ponle|pongale|pondria|califico|calificacion|puntuacion|nota|merece|merecen|digo|diria"
    r"|como|seria|va|pues)\b(?: (?:it|them|you|yall|u|me|her|him|le|les|that|a|an|about|un|una|my"
    r"|la|el|solid|strong|as|is|of|con|de|at|atencion|servicio|visita|visit|experience|yo|ya"
    r"|nomas|was|i|d|ll|would|s|one)){0,4} |\b(?:un|una|an|a|con) )"
    rf"({_NUMBER})(?!\w)"
)
_ANY = re.compile(rf"(?<![\w$/.,:-])({_NUMBER})(?![\w%/:]|[.,]\d)")
# "The number 1 clinic", "#1": praise, and no score of one.
_FOREMOST = re.compile(
    r"(?:#\s?|\b(?:number|numero|num|nro)\s)(?:1|one|uno)\b|\bno\.\s?1\b|\bno one\b"
)
# "Between 6 and 7", "6-7", "7ish", "5 stars", "A+", "100%": a score was meant, and none is told.
_MEANT_AS_SCORE = re.compile(
    r"[\W_]*(?:(?:i|id|i'd|ill|i'll|would|give|it|you|u|them|say|its|it's|it is|it was|was|a|an"
    r"|the|about"
    r"|around|maybe|like|probably|somewhere|between|btw|in|entre|como|un|una|unos|unas|el|de|del|le"
    r"|les|doy|diria|pongo|es|fue|son|solid|my score is|mi)\W+)*"
    rf"(?:(?:\d{{1,3}}|{_NUMBER})(?:\s?ish)?"
    rf"(?:\s?(?:-|/|to|or|and|a|o|u|y|al)\s?(?:an? |un |el )?(?:\d{{1,3}}|{_NUMBER})(?:\s?ish)?)?"
    r"(?:\s?(?:%|percent|por ?ciento|stars?|estrellas?|points?|puntos?|thumbs? up|\*|⭐|complaints?"
    r"|quejas?|y medio|and a half|\.\d))*"
    r"|[abcdf]\s?(?:\+|-|plus|minus|mas)|[ab]|⭐+|\*{1,5}"
    r"|(?:two|2|both) thumbs up|(?:#\s?|number |numero |no\.\s?)(?:1|one|uno)(?: \w+){0,3})"
    r"(?:\W*(?:out of|of|de|sobre|/)\W*\d+)?(?:[\W_]|please|thanks|thank you|gracias|for sure"
    r"|stars?)*"
)
# "At 3", "a las 3", "room 4", "my son is 8": what is told beside a score and is none.
_OTHER_BEFORE = re.compile(
    r"(?:\b(?:at|until|till?|by|since|before|after|from|las|room|suite|floor|piso|cuarto|sala"
    r"|consultorio|door|puerta|bus|take|takes|took|taking|tomo|toma|tomaba|cumplio|turned|aged?)"
    r"|\b(?:kid|son|daughter|child|baby|mom|dad|wife|husband|hij[oa]|niet[oa]|nin[oa]|bebe|mama|papa"
    r"|he|she|im|i am|i'm|he's|she's)(?: is| tiene| has|)(?: only| just| about| almost| casi)?) $"
)
_EACH = re.compile(
    r" (?:a|per|al|por|cada|every|each) (?:day|dia|week|semana|month|mes|night|noche|hour|hora)\b"
)
# "7.5", "siete y medio", "8 and 1/2".
_PARTLY = re.compile(
    rf"(?<![\w$/.,:-])({_NUMBER})(?:[.,](\d)(?!\d|[.-]\d|/(?!10\b))|(?: and (?:a )?half| y medi[oa]"
    r"| (?:and )?1/2)(?!\w))"
)
_HALF = 5
# "10 minus 1 for the wait", "diez menos uno".
_LESS = re.compile(rf"(?<![\w$/.,:-])({_NUMBER}) (?:minus|menos) ({_NUMBER})(?!\w)")
# "From 8 to 10", "on a scale of 1 to 10".
_SPAN = re.compile(
    rf"\b(?:from|de|del|desde|of|scale)(?: las| el)? (?:{_NUMBER}) (?:a|al|to|till?|until|hasta)"
    rf"(?: las)? (?:{_NUMBER})(?!\w)"
)
# "9, no wait, 8": what stands before is taken back.
_PUT_RIGHT = re.compile(
    r"\b(?:no,? wait|wait,? no|no,? actually|actually,? no|i meant?|make that|scratch that"
    r"|(?:lol )?jk|just kidding|(?:no,? )?(?:es )?broma|mentira|(?:no,? )?perdon|digo|quise decir"
    r"|mejor dicho|no,? esper[ae])\b"
)
_A_NUMBER = rf" (?:an? |un |el |al? )*(?:{_NUMBER})(?!\w)"
# "Not a 10 but a 9", "casi diez": named to say that it is another one.
_NOT_GIVEN = re.compile(
    r"\b(?:not(?: quite)?|isnt|isn't|wasnt|wasn't|almost|nearly|close to|short of|instead of"
    rf"|no (?:es|fue|llega a|llego a)|ni|casi|en vez de){_A_NUMBER}"
)
# "Was a 10 till the bill came, now a 5"; but "it was a 10".
_ONCE_GIVEN = re.compile(
    r"\b(?:was|were|would(?: have|'ve|a)? (?:be|been)|woulda been|era|iba a ser|habria sido"
    rf"|hubiera sido){_A_NUMBER}"
)
# "Is 10 good or bad?", "¿qué significa el 0?".
_ASKS_OF_SCALE = re.compile(
    rf"^\W*(?:(?:so|and|y|pero|entonces|is|es|the|el|a|un|lo|does) )*(?:{_NUMBER}) (?:is |es )?"
    r"(?:the |el |la |lo )?(?:good|best|worst|bad|buen[oa]|mejor|peor|mal[oa]|max\w*|high\w*|low\w*"
    r"|top)\b[^.!]*(?:\?|\bor\b|\bo\b)"
    rf"|\b(?:what does|what is|whats|what's|que significa|que es|que quiere decir)(?: an?| the| el"
    rf"| un)? (?:{_NUMBER})(?: mean)?\W*$"
)
_DATE_OR_TIME = re.compile(r"\d[/.-]\d+[/.-]\d|\d:\d\d|^\W*\d{1,2} ?[ap]\.?m\b")
_OR = re.compile(r"\d (?:or|o|u) $")
_RANGE = re.compile(r"\s?[-/]\s?\d")
_RUNS = re.compile(r"([a-z])\1{2,}")  # "dieeez"
_READ = 600  # characters; a score stands near the front, and the rest is the reason
_AROUND = word_set(
    "i id d ill say would give it its you them a an un una solid about le les doy diria pongo como"
    " score yo my mi is es rating calificacion puntuacion rate answer please thanks gracias"
    " por favor points puntos"
)


def bare_score(text: str) -> int | None:
    """The score when the message says nothing else: "9", "9/10", "I'd give it a 7"."""
    answer = short_answer(text)
    if isinstance(answer, int):
        return answer
    of_ten = score_of_ten(text)
    said = _OF_TEN.sub(" ", _clear(text)) if of_ten is not None else _clear(text)
    rest = [word for word in folded(said).split() if word not in _AROUND]
    if of_ten is not None:
        return None if rest else of_ten
    return _SPOKEN.get(rest[0]) if len(rest) == 1 else None


def score_of_ten(text: str) -> int | None:
    """A score that needs no question: "9/10", "ten out of ten", "8 de 10"."""
    found = {_SPOKEN[hit] for hit in _OF_TEN.findall(_rounded(_clear(text)))}
    return found.pop() if len(found) == 1 else None


def score_in(text: str) -> int | None:
    """The score that an answer to our survey gives, its reasons beside it; None if it is unclear.

    Of several numbers the one that stands where a score stands: out of ten, first, after "give".
    """
    said = _rounded(_FOREMOST.sub(" ", _clear(text)))
    if _DATE_OR_TIME.search(said) or _ASKS_OF_SCALE.search(said):
        return None
    of_ten = score_of_ten(text)
    if of_ten is not None:
        return of_ten
    said = _NOT_GIVEN.sub(" ", _SPAN.sub(" ", said))
    *_, last = _PUT_RIGHT.split(said)
    tries = (_told(told) for told in (_ONCE_GIVEN.sub(" ", last), last, said))
    score = next((score for score in tries if score is not None), None)
    return score_in_words(text) if score is None else score


def _told(said: str) -> int | None:
    for pattern in (_FIRST, _CUE):
        for score in _scores(pattern, said):
            return score
    hits = (hit for hit in _ANY.finditer(said) if not _is_of_else(said, hit))
    others = {_SPOKEN[hit[1]] for hit in hits}
    return others.pop() if len(others) == 1 else None


def _rounded(said: str) -> str:
    """With halves as the next whole score, and what is taken off: "7.5" is 8, "10 minus 1" is 9."""

    def whole(found: re.Match[str]) -> str:
        up = found[2] is None or int(found[2]) >= _HALF
        return str(min(_SPOKEN[found[1]] + up, HIGHEST))

    def left(found: re.Match[str]) -> str:
        return str(max(_SPOKEN[found[1]] - _SPOKEN[found[2]], 0))

    return _PARTLY.sub(whole, _LESS.sub(left, said))


def _is_of_else(said: str, hit: re.Match[str]) -> bool:
    """ "At 3", "room 4", "2 a day", "3 hours"."""
    if _OTHER_BEFORE.search(said[: hit.start(1)]) or _EACH.match(said, hit.end(1)):
        return True
    return _counts_something(said, hit)


def means_a_score(text: str) -> bool:
    """Whether a message says nothing but how good it was, in figures that are no score of ours."""
    said = _clear(text)
    if _DATE_OR_TIME.search(said) or score_in(text) is not None:
        return False
    return _MEANT_AS_SCORE.fullmatch(said) is not None


def _scores(pattern: re.Pattern[str], said: str) -> Iterator[int]:
    for hit in pattern.finditer(said):
        if not _counts_something(said, hit):
            yield _SPOKEN[hit[1]]


def _counts_something(said: str, hit: re.Match[str]) -> bool:
    """ "3 hours", "2 nurses", "7 or 8"."""
    if _OR.search(said[: hit.start(1)]) or _RANGE.match(said, hit.end(1)):
        return True
    after = said[hit.end(1) :].split(maxsplit=2)
    if not after:
        return False
    alternative = after[0] in ("or", "o", "u") and after[1:2] != ["so"]
    return alternative or after[0].strip(".,!") in _UNITS


def _clear(text: str) -> str:
    """In lower case without accents, keeping punctuation."""
    typed = text.replace("½", " 1/2").replace("🔟", "10")
    kept = _RUNS.sub(r"\1", plain(typed)[:_READ])
    return "".join(c for c in normalize("NFKD", kept) if not combining(c))
