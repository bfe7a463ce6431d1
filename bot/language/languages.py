"""Which language a short message is in, or that it does not say."""

import re
from dataclasses import dataclass

from bot.language.english_words import ENGLISH
from bot.language.normalise import plain
from bot.language.other_languages import other_language
from bot.language.phrases import word_set
from bot.language.spanish_words import SPANISH

_UNACCENTED = str.maketrans("áéíóúüñ", "aeiouun", "'")
_BOTH = word_set(
    "no ok me doctor dr hospital he a come sin once pan son real general u am plan normal papa mama"
    " as van sale actual ten simple chat e mail email solo total final va tu mar"
)
_ENGLISH = ENGLISH - SPANISH - _BOTH
_SPANISH = (SPANISH - ENGLISH - _BOTH) | {"mamá", "papá", "él", "sí", "tú"}
_SPANISH_FOLDED = frozenset(w.translate(_UNACCENTED) for w in _SPANISH) - _ENGLISH - _BOTH
_ENGLISH_FOLDED = frozenset(word.replace("'", "") for word in _ENGLISH) - _SPANISH

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SPANISH_MARK = re.compile("[¿¡]")
_SPANISH_LETTER = re.compile("[áéíóúñ]")
_ENGLISH_SHORT = re.compile(r"\w'(?:s|t|m|re|ll|ve|d)$")
# Endings count only on long words in lower case: names end so too.
_ENGLISH_ENDING = re.compile(r"^[a-z]{3,}(?:ing|tion|ness|ment|ful|ould|ight|ough|ies|ally)$")
_SPANISH_ENDING = re.compile(
    r"^[a-zñáéíóú]{3,}(?:ción|cion|mente|iendo|aron|ieron|arme|erme|irme|arlo|arla|amos|emos|imos|aria"
    r"|ería|aré|eré|iré"
    r"|ando|ado|ada|idad|ito|ita|rlos|rlas|enme|anme|elas|ela)$"
)
# Courtesies that writers of the other language use as well: "si gracias", "ok thank you", "hola".
_LENT = re.compile(
    r"\b(?:s[ií]|gracias|muchas|mil|hola|adi[oó]s|amigos?|amigas?|por favor|porfa(?:vor)?"
    r"|buen[oa]s?|d[ií]as|tardes|noches|de nada|nada|se[nñ]or(?:a|ita)?|hasta luego"
    r"|ma[nñ]ana|vamos|claro"
    r"|yes|yeah|yep|ok|okay|thank you|thanks|thx|please|pls|sorry|hi|hello|hey|bye|good|morning"
    r"|cool|nice|great|fine|sure|baby|text|stop|confirm)\b",
    re.IGNORECASE,
)
_LETTERS = word_set("y o e u k q n")  # "Y" alone is an English yes
_READ = 400  # characters are plenty
_SURE, _LIKELY = 2, 1


@dataclass(frozen=True)
class Heard:
    """english, spanish: how much speaks for each. other: a third language, by its ISO code."""

    english: int
    spanish: int
    other: str | None = None

    @property
    def language(self) -> str | None:
        """ "en", "es", or None where neither speaks louder."""
        if self.other or self.english == self.spanish:
            return None
        return "en" if self.english > self.spanish else "es"

    @property
    def mixed(self) -> bool:
        return min(self.english, self.spanish) >= _SURE


def language_of(text: str) -> str | None:
    """ "en", "es", or None for "ok", "no", "2", a name, an emoji: the language on file stands."""
    return heard_in(text).language


def without_lent(text: str) -> str:
    """The text without the courtesies that tell little of who writes them."""
    return _LENT.sub(" ", text[:_READ])


def heard_in(text: str) -> Heard:
    read = text[:_READ]
    words = _WORD.findall(plain(read))
    if len(words) == 1 and words[0] in _LETTERS:
        return Heard(0, 0)
    spanish = 3 * _SURE * bool(_SPANISH_MARK.search(read))
    english = 0
    for word in words:
        english += _english(word)
        spanish += _spanish(word, is_name=word.capitalize() in read)
    other = other_language(read, known=max(english, spanish) // _SURE)
    return Heard(english, spanish, other)


def _english(word: str) -> int:
    if word.isascii() and word.replace("'", "") in _ENGLISH_FOLDED:
        return _SURE
    if _ENGLISH_SHORT.search(word):
        return _SURE
    return _LIKELY if len(word) > 5 and _ENGLISH_ENDING.match(word) else 0


def _spanish(word: str, *, is_name: bool) -> int:
    if word in _SPANISH or word.translate(_UNACCENTED) in _SPANISH_FOLDED:
        return _SURE
    if is_name:  # "José" and "Muñoz" are names in either language
        return 0
    if _SPANISH_LETTER.search(word):
        return _SURE
    return _LIKELY if len(word) > 5 and _SPANISH_ENDING.match(word) else 0
