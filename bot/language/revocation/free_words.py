"""Whether free words ask us to stop texting, as a reasonable person would read them.

A small, careful set (47 CFR 64.1200(a)(10), second sentence); the model reads the rest. A narrower
wish ("not so many", "not at night", "in Spanish") is left to the model, which may ask. The lists
are put together in lists.py; what the words before or after turn into something else is in
otherwise.py.
"""

import re
from collections.abc import Collection, Sequence

from bot.language.automatic import is_of_a_machine
from bot.language.normalise import plain
from bot.language.revocation.asked import asks_whether_to_stop
from bot.language.revocation.bare import says_only_stop
from bot.language.revocation.brief_spanish import says_little_but_an_ending
from bot.language.revocation.leading import leads_with_stop
from bot.language.revocation.lists import PLEADING, RULED, TOGETHER
from bot.language.revocation.meant import (
    clauses_of,
    meant,
    meant_otherwise,
    own_words,
    parts,
    parts_of_texts,
)
from bot.language.revocation.other_languages import stops_in_another_language
from bot.language.revocation.otherwise import COMPLAINS, ELSE, LESS, VOUCHES, WANTS
from bot.language.revocation.signs import STANDS_ALONE, WHOLE
from bot.language.revocation.story import ends_a_story
from bot.language.revocation.typed import as_typed
from bot.language.revocation.vouching import wants_texts_not_calls

# Words without which nothing longer is about our texts.
_OF_TEXTS = re.compile(
    r"(?:text|txt|message|messag|msg|sms|remind|notif|alert|contact|number|phone|cell|list|spam"
    r"|robo|bot|unsub|opt|subscri|remove|stop|quit|consent|harass|block|bother|bug|leave|writ|send"
    r"|cease|desist|mute|buzz|ping|ding|texe|these|this|mensaj|recordat|aviso|numero|celular|cel|lista|baja|alto|pare|paren|basta|quit"
    r"|saca|saqu|borr|elimin|mand|envi|escrib|molest|dej|consent|autoriz|cancel|desusc|recib"
    r"|llegan|llegaron)"
)
_NAMES_TEXTS = re.compile(
    r"\b(?:text|sms|messag|reminder|notif|contact|mensaj|texte|texto|texti|aviso|avise|recordatori"
    r"|escrib|avisando|mandarme|numero\b|number\b|celular|cel\b|list|lista|unsub|opt out|de baja)"
)
_BUZZES = re.compile(r"\b(?:phone|cell|buzz\w*|vibrat\w*|ding\w*|sen[dt]|spam\w*)\b")
# The word beside an answer to a reminder: "stop and I'll be there", "yes and stop".
_BESIDE_AN_ANSWER = re.compile(
    r"(?:stop|alto) (?:(?:and|n|but|y|pero) )?(?:i ?ll|i will|i m|im|see (?:you|u|ya)"
    r"|yes|yep|confirm\w*|ok|we ?ll|si"
    r"|ahi (?:estare|nos|voy|llego)|alla (?:nos|estare|voy)|nos vemos)\b.*"
    r"|(?:yes|yep|y|c|1|ok|okay|confirm\w*|si) (?:(?:and|n|but|y|pero) )?(?:stop|alto)"
)
# These say how to be reached, beside the way that is wished.
_NOT_THIS_WAY = frozenset({"not a text", "not a message", "no un mensaje", "no un texto"})
_JOKED = frozenset({"stop it", "stop that", "quit it", "quit that", "oh stop it"})
_HURTS = re.compile(r"\b(?:pain|hurt\w*|ach(?:e|es|ing)|colic\w*|dolor\w*|duel\w+|tos|cough\w*)\b")
FEW = 2  # words: so little may be a stop in words that nobody thought of
# A STOP in capitals at the end of other words; not as the word that one is to reply.
_SHOUTED = re.compile(
    r"(?=.*[a-z])(?!.*\b(?:[Ii]f|[Ww]hat|[Dd]o|[Dd]oes|[Dd]id|[Dd]on'?t|[Hh]ow)\b)"
    r"(?:\S+\s+){1,8}(?<!reply )(?<!text )(?<!send )(?<!type )(?<!word )(?<!the )(?<!to )(?<!a )"
    r"(?:STOP|ALTO)[.!\s]*$"
)
# Whoever cannot come and says no word of texts is to be taken off the list of a day.
_CANNOT_COME = re.compile(
    r"\bno (?:voy a poder|vamos a poder|puedo|podre|podemos|alcanzo a|alcanzare a)"
    r" (?:ir|asistir|llegar|venir|estar)\b|\b(?:cant|wont|not gonna|not going to) make it\b"
    r"|\b(?:cant|wont|not gonna|not going to) (?:be there|be able|come)\b"
    r"|\bme salio (?:un|una)\b|\bse me atraveso\b"
    r"|\bride (?:fell through|bailed|cancel+ed|didnt show|no showed)\b"
    r"|\bcar (?:died|broke|wont start)"
)
_JUST_OFF = re.compile(r"\b(?:take|get) me off(?: please| pls| then)?$")
_IN_A_LANGUAGE = re.compile(r"\b(?:en (?:ingles|espanol)|in (?:english|spanish))\b")
_NAME_OFF = re.compile(r"\b(?:my|our) names? (?:off|out)\b")
_OFF_A_LIST = frozenset({"quitenme de la lista", "me sacan de la lista"})
# Texts in so many words; _NAMES_TEXTS knows lists too, and here a list may be that of a day.
_TEXTS_THEMSELVES = re.compile(
    r"\b(?:text|sms|mensaj|aviso|avise|recordatori|notif|escrib|numero|celular|telefono|cel\b)"
)
# Words that may be an ending beside what is vouched for.
_ENDS = re.compile(
    r"\b(?:stop|quit|alto|basta|enough|discontinue|cease|fin|baja|off|saqu\w+|quiten\w*|borr\w+"
    r"|no more|no mas|ya no(?: me| nos| mas|$)|never(?! mind)|nunca|not me|a mi no|ni nada"
    r"|anymore)\b"
)
_SENTENCE = re.compile(r"[.;!?\n]+")

# Rules by which the word itself stands there: whatever else is named, everything ends.
LEADS = "stop leads"
IN_ANOTHER_LANGUAGE = "in another language"
SAYS_STOP = frozenset(
    {"nothing but stop", "stop stands alone", "stop in capitals", LEADS, IN_ANOTHER_LANGUAGE}
)
# Those by which a number is taken off, whatever is said of how many texts come.
REMOVALS = frozenset({"off the list", "opts out", "en: taken off", "es: removed"} | _OFF_A_LIST)


def free_language_stop(text: str) -> str | None:
    """The rule by which these words revoke consent to texts, or None."""
    if is_of_a_machine(text):
        return None
    if stops_in_another_language(text):
        return IN_ANOTHER_LANGUAGE
    own = own_words(text)
    clauses = clauses_of(own)
    words = " ".join(filter(None, clauses))
    if words in WHOLE or _says_little(words, clauses):
        return "nothing but stop"
    if _BESIDE_AN_ANSWER.fullmatch(words):
        return "stop stands alone"
    otherwise = meant_otherwise(own, words)
    if WANTS not in otherwise and leads_with_stop(text):
        return LEADS
    return None if wants_texts_not_calls(words) else _in_clauses(text, clauses, otherwise)


def _says_little(words: str, clauses: Sequence[str]) -> bool:
    """The whole message, or each of its clauses: "basta, no quiero más"."""
    if says_little_but_an_ending(words):
        return True
    said = list(filter(None, clauses))
    return len(said) > 1 and all(map(says_little_but_an_ending, said))


def _in_clauses(text: str, clauses: Sequence[str], otherwise: Collection[str]) -> str | None:
    words = " ".join(filter(None, clauses))
    if WANTS not in otherwise and any(clause in STANDS_ALONE for clause in clauses):
        return "stop stands alone"
    if PLEADING.first(words) and not _IN_A_LANGUAGE.search(words):
        return "would be glad of a stop"
    if otherwise:
        return None if WANTS in otherwise else _beside_otherwise(own_words(text), otherwise)
    if _SHOUTED.match(text.strip()):
        return "stop in capitals"
    rule = _ending(clauses, words)
    off = (
        rule in _OFF_A_LIST
        or (rule == "off the list" and _JUST_OFF.search(words))
        or _NAME_OFF.search(words)
    )
    of_a_day = off and _CANNOT_COME.search(words) and not _TEXTS_THEMSELVES.search(words)
    return None if of_a_day else rule


def _ending(clauses: Sequence[str], words: str) -> str | None:
    if _says_only_stop(clauses, words):
        return "says only stop"
    if ends_a_story(clauses):
        return "a story with an ending"
    hit = RULED.first(words)
    return hit.rule if hit else _together(words)


def _says_only_stop(clauses: Sequence[str], words: str) -> bool:
    """A clause does. Not where it may be a joke, or a pain: "stop it, you're too good to me"."""
    stops = {one for one in clauses if one not in _NOT_THIS_WAY and says_only_stop(one.split())}
    if not stops or _NAMES_TEXTS.search(words):
        return bool(stops)
    return not stops <= _JOKED and not _HURTS.search(words)


def _beside_otherwise(own: str, otherwise: Collection[str]) -> str | None:
    """What ends in another part of the message than the one which ends less, or something else.

    "Cancel my visit and no more texts". Beside a wish for less, another sentence must end them, or
    another part take the number off: "it buzzes so often, take me off your list".
    """
    others = parts_of_texts(own)
    if otherwise == {COMPLAINS}:
        return _despite_complaint(own, others)
    rule = _ending_of_texts(others)
    if LESS not in otherwise or rule in REMOVALS:
        return rule
    sentences = filter(None, map(as_typed, _SENTENCE.split(own)))
    return _ending_of_texts([one for one in sentences if not any(meant(one))])


def _despite_complaint(own: str, others: Sequence[str]) -> str | None:
    """ "They buzz every day at work. Take me off". others: the parts that do not complain."""
    if ends_a_story(list(parts(own))):
        return "a story with an ending"
    named = _NAMES_TEXTS.search(as_typed(own)) or _BUZZES.search(own)
    return _ending(others, " ".join(others)) if named else None


def _ending_of_texts(others: Sequence[str]) -> str | None:
    named = any(_NAMES_TEXTS.search(part) for part in others)
    return _ending(others, " ".join(others)) if named else None


def speaks_of_texts(text: str) -> bool:
    """Whether texts, or being written to, are spoken of at all, or an ending with nothing else."""
    said = as_typed(plain(text)).split()
    return any(_OF_TEXTS.match(word) for word in said) or len(said) <= FEW


def names_texts(text: str) -> bool:
    """Whether texts, or the list or number they go to, are named; an ending alone does not."""
    return _NAMES_TEXTS.search(as_typed(plain(text))) is not None


def keeps_texts(text: str) -> bool:
    """Whether the words want the opposite of a stop."""
    return WANTS in meant_otherwise(own_words(text))


def speaks_of_keeping(text: str, *, or_less: bool = True) -> bool:
    """Whether the words want the opposite of a stop, or less: no model may overrule them.

    So does something else that ends, where no other part of the message speaks of texts.
    """
    own = own_words(text)
    if wants_texts_not_calls(as_typed(own)) or _only_asks(text, own):
        return True
    otherwise = meant_otherwise(own) - (set() if or_less else {LESS, COMPLAINS})
    if otherwise <= {ELSE, VOUCHES}:
        return bool(otherwise) and not any(map(_NAMES_TEXTS.search, parts_of_texts(own)))
    return True


def _only_asks(text: str, own: str) -> bool:
    """Whether stopping is asked about, as of a medicine, and texts are not spoken of beside it."""
    if not asks_whether_to_stop(plain(text)):
        return False
    words = as_typed(own)
    return not _NAMES_TEXTS.search(words) and not _ENDS.search(words)


def vouched(text: str) -> bool:
    """Whether something speaks against any stop, so that nobody need even ask: texts are wanted
    instead of calls, or missed, or the list is the waiting list."""
    own = own_words(text)
    if wants_texts_not_calls(as_typed(own)) or _only_asks(text, own):
        return True
    left = parts_of_texts(own)
    return VOUCHES in meant_otherwise(own) and not any(
        _NAMES_TEXTS.search(part) or _ENDS.search(part) for part in left
    )


def _together(words: str) -> str | None:
    said = words.split()
    sign = next(TOGETHER.found(said, [0] * len(said)), None)
    return sign.rule if sign else None
