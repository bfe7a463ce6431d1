"""Whether a clause says nothing but that texts should end, in whatever order and grammar.

A list of phrases knows what somebody thought of. Here the words of a clause are counted instead:
all of them must be among the few that such a wish is made of ("I not want this message", "messages
off please", "mensajes no por favor"). One word more, and it may be about something else.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.language.phrases import word_set

MOST = 14  # words; a longer clause says more

_NOT = word_set("no not dont never none zero nunca jamas tampoco didnt doesnt")
_DENIES = word_set("not dont never nunca jamas didnt doesnt")
_STOP = word_set(
    "stop stops stopped quit cease halt discontinue desist enough off cancel unsubscribe disable"
    " deactivate pare paren parad parenle parele pararen basta alto cesen cese cesad detengan"
    " detenga suspendan suspenda cancelen cancele quiten anulen desactiven cancela cancelar finish"
    " terminate"
)
_SENDS = word_set(
    "texting txting messaging msging send sends sending contact contacting contacted"
    " texted messaged bothering bugging spam spamming harass harassing pester pestering"
    " notify notifying annoying write writing"
)
_SENDS_ES = re.compile(
    r"(?:mand|envi|text|texte|texti|molest|contact|mensaje|fastidi|notifiqu|notific|jodi?|ching"
    r"|tex)(?:e|en|es|ar|ando|eis|een)(?:me|nos|le)?"
    r"|(?:escrib|insist|jod)(?:a|an|as|ir|iendo|ais)(?:me|nos|le)?"
)
_TEXTS = word_set(
    "texts messages msgs sms spam notifications alerts notices txts communications reminders"
    " mensajes textos mensajitos avisos recordatorios notificaciones alertas"
)
_ONE_TEXT = word_set("text txt message msg communication notification mensaje texto")
_WANTS = word_set(
    "want wants need wish like care interested tryna trying wanna desire quiero kiero deseo"
    " necesito ocupo gustan gusta interesan interesa queremos quisiera"
)
_GETS = word_set("get getting receive receiving have see recibir lleguen llegue tener ver")
_THESE = word_set("these those estos esos")
_THIS = word_set("this it that them esto eso esta ese este") | _THESE
_MORE = word_set("more mas")
_HALTS = word_set("stop quit cease pare paren parad parenle parele basta")
# Alone with small words these end texts too: "can you guys please cease".
_BARE = word_set("stop quit cease discontinue desist unsubscribe")
_NO_STOP = word_set("i my your the a this that next last one bus do does did should")
_STOPS_AT = word_set("by in at for on here to over with and off from of it")
_ENDS_OF = word_set("dejen deje deja dejad dejeis dejar dejes dejense")  # "deje un mensaje" is none
_BESIDE = word_set(
    """
    i im we my me us our you u ur your yall ya guys please pls plz plse thanks thank thx ty and the
    an any all to for from of in on at here am be being been do would id now anymore more again ever
    just already so simply kindly sir maam honey hi hello ok okay right immediately asap future by
    such
    further going gonna phone number cell too really must will kind sort service program stuff
    me nos le les por favor porfa porfavor plis gracias oiga oigan senor senora senorita de los las
    el la lo sus su tus mis mi a al numero celular cel telefono aqui ya mas nada que con y en tantos
    tanto todos todas todo esten estar sigan siga vuelvan vuelva volver anden andar mano hola
    automaticos automatico automated automatic estes people guys can could would will r
    """
)


def says_only_stop(words: Sequence[str]) -> bool:
    """words: one clause in folded form, in order."""
    if not 1 < len(words) <= MOST or not all(map(_belongs, words)) or _keeps(words):
        return False
    said = frozenset(words)
    sends = any(_is_sending(word) and (word[:6] != "insist" or said & _MORE) for word in words)
    texts = sends or bool(said & _TEXTS) or (bool(said & _ONE_TEXT) and len(words) > 2)
    if (said & _STOP and texts) or (said & _ENDS_OF and sends):
        return True
    if said & _NOT and texts:
        return not said & _GETS or bool(said & _WANTS)
    if said & _NOT and said & _THESE and said & (_WANTS | _MORE):
        return True
    if said & _NOT and said & _THIS and said & _GETS and said & _WANTS:
        return True
    return bool(said & _HALTS and said & _THIS and "i" not in said) or _is_bare(words)


def _is_bare(words: Sequence[str]) -> bool:
    """ "Can you people please stop"; not "can you stop by" or "do i stop"."""
    place = next((place for place, word in enumerate(words) if word in _BARE), None)
    if place is None or not _BARE.isdisjoint(words[place + 1 :]):
        return False
    before, after = words[:place], words[place + 1 : place + 2]
    rest = (*before, *words[place + 1 :])
    return (
        _NO_STOP.isdisjoint(before)
        and _STOPS_AT.isdisjoint(after)
        and all(word in _BESIDE for word in rest)
    )


def _belongs(word: str) -> bool:
    return any(word in kind for kind in _KINDS) or _is_sending(word)


def _is_sending(word: str) -> bool:
    return word in _SENDS or _SENDS_ES.fullmatch(word) is not None


def _keeps(words: Sequence[str]) -> bool:
    """ "Not stop", "no paren": what is denied is the ending itself."""
    denied = [place for place, word in enumerate(words) if word in _DENIES]
    if any(next(_told(words[place + 1 :]), "") in _STOP | _ENDS_OF for place in denied):
        return True
    endings = (_STOP - {"stop"}) | _ENDS_OF
    return any(one == "no" and other in endings for one, other in pairwise(words))


def _told(words: Sequence[str]) -> Iterator[str]:
    return (word for word in words if word not in _BESIDE and word not in _WANTS)


_KINDS: tuple[Collection[str], ...] = (
    *(_NOT, _STOP, _TEXTS, _ONE_TEXT, _WANTS, _GETS, _THIS, _ENDS_OF, _BESIDE),
)
