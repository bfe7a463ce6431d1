"""Whether a message that picks one offered time takes it, or only weighs, doubts or asks about it.

A visit moves only by a sure word; of any other it is asked back. So doubt is wide here: too much of
it costs one question, too little books a time that nobody wanted.
"""

import re
from collections.abc import Callable

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.phrases import word_set
from bot.language.visits.keeping import keeps_visit
from bot.language.when.choices.turns import DAYS, FINE, REFUSES, TAKES, TELLS
from bot.language.when.choices.words import AROUND, LIMITS, NUMBERS, ORDINALS

_SENTENCES = re.compile(r"[^.!?;,\n]+\??")
_HESITATES = any_of(
    r"""
    maybe|perhaps|creo(?! en)|i think
    (?:not|ain ?t) (?:so |too |really |quite )?sure
    unsure|idk|i do ?n ?t know|might|may be able|probably|prolly|depends?|hard for
    tough for|difficult
    (?:let me|lemme|i ll|we ll) (?:see|check|ask|think)
    gotta ask|hopefully|if i can|a ?lo mejor|tal ?vez|quizas?|no creo|no se|nose
    dej[ea](?:me|n)? (?:ver|checo|checar|pregunt\w+|y)
    (?:a ?ver|haber) si
    si (?:consigo|encuentro|logro|alguien|me (?:llevan?|dan|dejan?|prestan?|toca|alcanza|traen?))
    if (?:i (?:find|get|can get)|my ride|someone|somebody)
    puede que|depende|dificil|complica\w*|pendiente|nel
    (?:call|text|tell|let) (?:you|u|ya|yall)
    get paid|vacation|out of town|busy|away|hold|wish i could
    les? (?:aviso|llamo|hablo|marco|confirmo|digo)
    vacaciones|me pagan|esperem?e|tantito
    entre \w+ (?:y|o) \w+
    between \w+ (?:and|or|n) \w+
    """
)
_ASKS = re.compile(
    r"^(?:(?:and|but|so|ok|okay|y|o|pero) )?(?:what|whats|who|whos|how|where|when|which|why|is|are"
    r"|am|do|does|did|will|would|con quien|que|q|k|ke|cual|quien|como|donde|cuando|cuanto|hay|es|a"
    r" (?:que|q|k|ke) h?ora|tienen?|habra)\b"
    r"|\b(?:verdad|cierto|right|a (?:que|q|k|ke) h?ora)$"
    # A question typed without its mark: "y el viernes cuanto me cobran".
    r"|\b(?:cuanto|con quien|how much|how long|with who|who with|what time)\b"
)
# "Can I have the second?" takes it, though it asks.
_REQUESTS = re.compile(
    r"\b(?:can|could|may|will|would) (?:i|we|you|u|ya|that|it|y all)\b"
    r"|\b(?:puede|podria|podemos|puedo|puedes|seria posible|sera que|me (?:das?|dan|ponen?"
    r"|apuntan?|anotan?|agendan?|reservan?|apartan?|dej[ae]n?|puede|podria))\b"
)
_NEGATES = re.compile(
    r"\b(?:no|not|nope|never|neither|nor|nunca|ni|tampoco|menos|except|but|pero|aunque|if|unless"
    r"|(?:can|do|does|did|wo|is|ai|could|would) ?n?[o ]?t|cannot|si (?:es|fuera|hay|me|mi|se))\b"
)
# "And don't forget my list" refuses nothing.
_NO_REFUSAL = any_of(
    r"""
    (?:do ?n[o ]?t|never|no(?: se (?:le|te|les))?) (?:forget|worry|olvid\w+|preocup\w+)
    (?:no|sin) (?:problem\w*|prob|probs|worries|biggie|hay problema|rush|prisa)
    """
)
# Beside what is told of the day, it is taken by such a word alone.
_PLAINLY_FINE = any_of(
    r"works?|good|fine|great|perfect|ok|okay|please|pls|sirve|perfect[oa]|por favor"
)
_NO = re.compile(r"\b(?:no|not|nope|ni)\b")
# "Tuesday is trash day", "los martes son pesados": what a day or an hour is, and no pick of it.
_TELLS_OF = re.compile(
    rf"\b(?:{DAYS}|today|tomorrow|hoy|manana|\d{{1,2}}(?:th|st|nd|rd)?|[ap]m|one|1)(?: \w+)?"
    r" (?:is|are|s|r|be|get|gets|feels?|es|son|esta|estan|se pone)(?P<what>(?: \w+){1,5})$"
)
_SUITS = word_set(
    """
    free open easy easiest easier ideal available doable possible nice cool preferable ok okey
    libre mejor ideal facil disponible it ours mine fine do able can only what one day which
    """
)
_TELLING = frozenset(("day", "days", "dia", "dias"))
# "A las 2:20 salgo de trabajar", "i get off at 4".
_HOURS = re.compile(
    r"\b(?:salgo|entro|termino|checo|descanso|i (?:get|m|am|be|go|come) (?:off|out|home|done|in)"
    r"|i (?:start|finish|leave|clock|pick|drop|wake)|(?:starts?|ends?|lets? out) at)\b"
)
# "Its at 4", said of the visit that stands as well as of a time on the list.
_OF_WHICH = re.compile(
    r"^(?:no |nope |but )?(?:it|its|it s|it is|es|esta|era|it was|was) (?:at|a las?)"
    r" \w+(?: \d\d)?(?: [ap]m)?$"
)
_STORY = 6  # words beside the time that take nothing: something else is told


def takes_surely(text: str, option: int, chosen: Callable[[str], int | None]) -> bool:
    """Whether any of its sentences, or else the whole, takes the option without a doubt.

    chosen: the option that a text picks.
    """
    words = _NO_REFUSAL.sub(" ", folded(text))
    if keeps_visit(text) or _HESITATES.search(words) or LIMITS.search(words):
        return False
    if len(_NO.findall(words)) > 1:
        return False  # "1. no 2. no 3. no"
    takes = [said for said in _SENTENCES.findall(text) if folded(said) and chosen(said) == option]
    return any(not _is_doubtful(said) for said in takes or [text])


def _is_doubtful(said: str) -> bool:
    words = _NO_REFUSAL.sub(" ", folded(said))
    if TELLS.search(words) and not _PLAINLY_FINE.search(words):
        return True
    if TAKES.search(words):
        return False
    asks = "?" in said or _ASKS.search(words) is not None
    if (asks and not _REQUESTS.search(words)) or _NEGATES.search(words) or _is_told(words):
        return True
    return not FINE.search(words) and (_tells_a_story(words) or REFUSES.search(words) is not None)


def _tells_a_story(words: str) -> bool:
    known = AROUND | NUMBERS.keys() | ORDINALS.keys()
    return sum(word not in known and not word.isdigit() for word in words.split()) >= _STORY


def _is_told(words: str) -> bool:
    """Something is said of the day or the hour that picks neither."""
    if FINE.search(words):
        return False
    if _HOURS.search(words) or _OF_WHICH.search(words):
        return True
    said = _TELLS_OF.search(words)
    if said is None:
        return False
    known = AROUND | NUMBERS.keys() | ORDINALS.keys() | _SUITS
    what = set(said["what"].split())
    return bool(what & _TELLING) or not what <= known
