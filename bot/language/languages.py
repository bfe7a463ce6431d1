"""Which language a short message is in, or that it does not say."""

import re

from bot.language.language_words import ENGLISH, SPANISH
from bot.language.normalise import plain
from bot.language.phrases import word_set

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
_LETTERS = word_set("y o e u k q n")  # "Y" alone is an English yes
_READ = 400  # characters are plenty
_SURE, _LIKELY = 2, 1


def language_of(text: str) -> str | None:
    """ "en", "es", or None for "ok", "no", "2", a name, an emoji: the language on file stands."""
    read = text[:_READ]
    spanish = 3 * _SURE * bool(_SPANISH_MARK.search(read))
    english = 0
    words = _WORD.findall(plain(read))
    if len(words) == 1 and words[0] in _LETTERS:
        return None
    for word in words:
        english += _english(word)
        spanish += _spanish(word, is_name=word.capitalize() in read)
    if english == spanish:
        return None
    return "en" if english > spanish else "es"


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
