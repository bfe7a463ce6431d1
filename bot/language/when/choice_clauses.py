"""Which offered time a message of several clauses takes: what each of them takes and refuses."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from bot.language.normalise import folded, plain
from bot.language.when import choice_words as words_for
from bot.language.when.choice_numbers import Offer, chosen
from bot.language.when.model import Choice, Chosen

# "The 1st, no wait, the 3rd": what stands before is taken back.
_PUT_RIGHT = re.compile(
    r"\b(?:no,? wait|wait,? no|wait|hold on|scratch that|correction|i (?:do )?mean|nvm|never ?mind"
    r"|on second thought|actually,? no|no,? actually|no,? espera|no,? espere|esper[ae]|perdon|digo"
    r"|mejor dicho|corrijo)\b|(?<=\?) no\b"
)
# Not inside "Mon. Mar 9, 4:15 p.m.", nor after "anything".
_ENDS = re.compile(
    r"(?:(?<!\bmar)(?<!\bno)(?<!\bdr)(?<!\b[ap]\.m)(?<!\b[ap])\.(?=\s|$)(?!\s*(?:mar|\d+[: ]))"
    r"|\.\.+|[;!?\n…]|,(?!\s*(?:\d+(?::\d|\s?[ap]\.?m|\W*$)|mar|el \d|(?:at|a las?) \d)))\s*"
    r"(?P<after>(?:but|pero|(?:nomas|solo) que)\b)?"
    r"|\s(?:(?P<but>(?<!thing )(?<!any )(?<!all )but|pero|(?:nomas|solo|nada mas) que)"
    r"|though|aunque"
    r"|(?P<so>so|asi q(?:ue)?|o sea que|entonces)"
    r"|(?:ja){2,}|(?:ha){2,}|lol|(?P<and>and|n|y(?! (?:media|cuarto|pico|cuando|\d))))\s"
    r"|\s(?=(?:lemme|i ll take|ill take|gimme|apunteme|anoteme|pongame)\s)"
    r"|\s(?=(?:because|cuz|bc|since|porq(?:ue)?|pq|xq|ya que|es que|if|as long as|siempre (?:que|y)"
    r"|(?:que|q|k) (?:yo|ya|mi|me|salgo|entro|tengo|estoy|trabajo))\s)"
)
# What is bound to something else is not what is taken.
_IF = re.compile(
    r"\b(?:if|unless|as long as|siempre (?:que|y)|should (?:that|it)|fallback|in case|otherwise"
    r"|or else|back ?up|plan b"
    r"|(?:2nd|second) (?:pref\w*|choice|best)|por si|en caso|si no|segunda preferencia|de repuesto"
    r"|si (?:se|mi|ya|me lo|me la|hay|alguien|cancela\w*|pueden|fuera))\b"
)
_THOUGHT = re.compile(
    r"\b(?:i thought|was thinking|was (?:gonna|going to|finna)|pensaba|iba a|habia pensado"
    r"|queria)\b"
)
_RATHER = re.compile(r"\b(?:mejor|rather|instead(?! of))\b (?=\w)")
_ASIDE = re.compile(
    r"^\W*(?:because|cuz|bc|since|porq(?:ue)?|pq|xq|ya que|es que|why|how come"
    r"|(?:que|q|k) (?:yo|ya|mi|me|salgo|entro|tengo|estoy|trabajo)"
    r"|por que|como que|y por que)\b"
)
REFUSES = re.compile(
    r"\b(?:(?:is|s|are|re) (?:out|no good|bad|booked|full|busy)|(?:is|s|are) (?:my|her|his|our"
    r"|their|when|the (?!one|1|best|day|only|first|last)\w+)|i work|i m working|im working"
    r"|(?<!could )(?<!can )(?<!may )i (?:have|ve got)"
    r"|ive got|has(?! to)|got"
    r"|(?:do|does|did) ?n[o ]?t|cannot|can ?t|can not|won ?t|couldn ?t|not|except|never"
    r"|off the table|a no go|no go|no way|tengo|trabajo|viajo|ando|ocupad[oa]|imposible|menos"
    r"|ta[mn]poco|descart\w*|skip|es (?:la|el) (?!mejor|unic|que|primer|ultim)\w+"
    r"|estoy (?:en|con|\w+ndo)|(?:le|me|les|nos) toca|no puedo|no me"
    r"|ni (?:muert|loc)[oa]|ni de (?:broma|chiste|cona|loco|vaina)|no se si"
    r"|no (?:los?|las?|el|la) \w+$)\b"
)
# "El lunes no", "Monday is hard for me", "jueves nel", "el viernes tengo dentista".
DAYS = (
    r"(?:mon|tues?|wednes|wed|thu(?:rs)?|thur|fri|satur|sat|sun)(?:days?)?|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|domingo"
)
_DAY_REFUSED = re.compile(
    rf"^(?:(?:no|nah|pues|ay|el|la|the|del?|on) )*(?:{DAYS})(?: \d{{1,2}})?"
    r" (?:(?:yo|i|i ?m|i am|me|a mi|mero|si que|that|is|are|r|s|be|son|se me hacen?|esta|estan"
    r"|muy|so|too|really|para mi|for me|works?) )*"
    r"(?:no|nope|nah|nel|nop|not|won ?t|can ?t|cannot|don ?t|doesn ?t|hard|tough|rough"
    r"|difficult|crazy|hectic|packed|dificil(?:es)?|pesad[oa]s?"
    r"|complicad\w+|imposible|impossible|trabajo|tengo|estoy|ando|salgo|work|working|have|got"
    r"|out|bad|full|booked|busy|never|jamas|ni (?:loc|muert)[oa]|ni de \w+)\b"
    rf"(?! (?:el |la )?(?:today|hoy|{DAYS}))"
)
# Another hour for an offered day: "could it be", "it'd have to be", "si me lo ponen".
_WISHES = re.compile(
    r"\b(?:make (?:it|that|this)|bump|push it|(?:can|could|would) (?:it|that|we|you|u|i)|has to be"
    r"|have to be|gotta be|needs? to be|needs? (?:it )?(?:later|earlier)|any chance"
    r"|(?:puede|podria|tendria que) ser|(?:lo|la|me) (?:pueden?|podrian?)|pueden?|podrian?"
    r"|si me l[oa] (?:ponen?|dan?)|que (?:sea|fuera)|(?:lo|la) podemos)\b"
)
# "I be off by 3": a time that is told, and not wished for.
_STORY = re.compile(
    r"\b(?:i (?:be|get|m|am|ll be|will be)|(?:off|done|free|out) (?:at|by)|salgo|entro|termino"
    r"|llego|a esa hora)\b"
)
# What settles it, whatever was weighed before.
TAKES = re.compile(
    r"^(?:ps|pues|so|va (?:la|el))\b|\b(?:i ?ll take|i guess|have to be|go(?:ing)? (?:ahead )?with"
    r"|i will take"
    r"|give me|gimme|lemme|put me|let s do|lets do|book me|sign me up|coja\w*"
    r"|cojo|dame|deme|ponme|pongame|poneme|anot[ae]\w*|apunt[ae]\w*|agend[ae]\w*|reserv[ae]\w*"
    r"|me quedo con|final answer)\b"
)
_AFTER_ALL = re.compile(r"^(?:ok|okay|fine|alright|bueno|dale|va|then|entonces)\b")
# A time that is named and fine, and not only spoken of.
FINE = re.compile(
    r"\b(?:works?|good|fine|great|perfect|ok|okay|best|better|please|pls|plz|sirve|bien|perfect[oa]"
    r"|mejor|porfa\w*|por favor|lemme|let me|i can|puedo|voy|quiero|prefiero|i d like|want)\b"
)
_THE_OTHER = re.compile(
    r"\b(?:(?:the|that) other(?: (?:one|1))?|whats? (?:is )?left|the (?:one|1) (?:that s )?left"
    r"|la otra|el otro|(?:la|el) que (?:me )?queda|me queda)\b"
)
# Words of a clause that names another time and tells no story about it.
_BARE = 5
_NAME = 2  # words of a day alone


@dataclass(frozen=True)
class Mentioned:
    """The options that the times in some words fit: those wished for and those ruled out.

    elsewhere: a time is wished for that none fits. dayless: only hours or parts of a day are named.
    """

    wanted: frozenset[int]
    excluded: frozenset[int]
    elsewhere: bool
    dayless: bool


@dataclass(frozen=True)
class _Clause:
    """contrasts: after a "but". concludes: after a "so". goes_on: after an "and"."""

    text: str
    contrasts: bool = False
    concludes: bool = False
    goes_on: bool = False

    @property
    def said(self) -> str:
        return folded(self.text)


@dataclass
class _Tally:
    """What was found so far.

    firm: those taken that are not only spoken of. elsewhere: a time is wished for that nothing
    offered fits. other_day: a day was named that was not offered. no: whether the last clause
    refused. bare: what it named, where it said nothing else.
    """

    taken: list[int] = field(default_factory=list)
    firm: list[int] = field(default_factory=list)
    refused: set[int] = field(default_factory=set)
    elsewhere: bool = False
    other_day: bool = False
    no: bool = False
    bare: frozenset[int] = frozenset()


Read = Callable[[str], Choice]
Mentions = Callable[[str], Mentioned]


def by_clauses(text: str, offer: Offer, read: Read, mentions: Mentions) -> Choice | None:
    """None where the clauses come to nothing, or there is but one."""
    said = plain(text)
    kept = _PUT_RIGHT.split(said)[-1]
    parts = _parts(kept)
    if len(parts) < 2:
        return _of_one_clause(kept, parts, offer, read, mentions, put_right=len(kept) < len(said))
    tally = _Tally()
    for part in parts:
        _count(part, tally, read, mentions)
    if not tally.taken and tally.refused and any(_DAY_REFUSED.search(p.said) for p in parts):
        return _left(set(offer.positions()) - tally.refused)
    return _outcome(tally, offer, _THE_OTHER.search(folded(kept)) is not None)


def _of_one_clause(
    kept: str,
    parts: list[_Clause],
    offer: Offer,
    read: Read,
    mentions: Mentions,
    *,
    put_right: bool,
) -> Choice | None:
    if not parts:
        return None
    choice = read(kept)
    named = mentions(kept).wanted
    if choice.chosen is Chosen.ONE and named and _DAY_REFUSED.search(parts[0].said):
        return _left(set(offer.positions()) - named)
    return choice if put_right and choice.chosen is Chosen.ONE else None


def _parts(said: str) -> list[_Clause]:
    parts, begin = [], 0
    contrasts = concludes = goes_on = False
    for end in _ENDS.finditer(said):
        parts.append(_Clause(said[begin : end.start()], contrasts, concludes, goes_on))
        contrasts = bool(end["after"] or end["but"])
        concludes, goes_on = bool(end["so"]), bool(end["and"])
        begin = end.end()
    parts.append(_Clause(said[begin:], contrasts, concludes, goes_on))
    return [part for part in parts if part.said]


def _outcome(tally: _Tally, offer: Offer, the_other: bool) -> Choice | None:
    if tally.elsewhere:
        return Choice(Chosen.NOT_OFFERED)
    taken = set(tally.taken) - tally.refused
    firm = set(tally.firm) - tally.refused
    left = set(offer.positions()) - tally.refused
    if the_other and not firm and len(left - taken) == 1:
        return chosen(left - taken)
    for found in (taken, firm):
        if len(found) == 1:
            return chosen(found)
    if left or taken:
        return None
    return Choice(Chosen.NONE_OF_THESE)


def _left(options: Iterable[int]) -> Choice:
    """What was not refused is not yet taken: the last that is left is asked about."""
    left = chosen(options) or Choice(Chosen.NONE_OF_THESE)
    return replace(left, sure=False)


def _count(part: _Clause, tally: _Tally, read: Read, mentions: Mentions) -> None:
    if _THOUGHT.search(part.said) or _ASIDE.search(part.said):
        return
    _, *after = _RATHER.split(part.said)
    if after and (rather := read(after[-1])).chosen is Chosen.ONE:
        tally.taken, tally.firm = list(rather.options), list(rather.options)
        return
    named = mentions(part.text)
    _weigh(part, named, read(part.text), tally)
    tally.bare = named.wanted if len(part.said.split()) <= _NAME else frozenset()


def _weigh(part: _Clause, named: Mentioned, choice: Choice, tally: _Tally) -> None:
    no = _refuses(part.text) or (tally.no and part.goes_on and len(part.said.split()) <= _BARE)
    tally.no = no
    concluded = part.concludes and choice.chosen is Chosen.ONE
    another = named.elsewhere or _is_another_hour(named, tally)
    contrasted = part.contrasts and named.elsewhere and tally.taken
    wished = (contrasted and not _STORY.search(part.said)) or _WISHES.search(part.said)
    if another and not concluded and wished:
        tally.elsewhere = True
    elif words_for.OTHERWISE.search(part.said):
        tally.refused |= named.wanted
        tally.elsewhere = tally.elsewhere or (bool(tally.taken) and not named.wanted)
    elif no:
        # "The 4th and the 5th I am away".
        before = tally.bare if part.goes_on else frozenset()
        tally.refused |= named.wanted | named.excluded | before
    elif _says_another_time(part, choice, named, tally):
        tally.elsewhere = True
    elif _IF.search(part.said):
        if part.said.startswith(("if ", "si ")) and len(set(tally.taken)) > 1:
            gone = tally.taken.pop()  # "1, or 3 if that is gone"
            tally.firm = [option for option in tally.firm if option != gone]
    elif named.elsewhere and not named.dayless and choice.chosen is not Chosen.ONE:
        tally.other_day = True
    elif choice.chosen is Chosen.ONE and not (tally.other_day and named.dayless):
        tally.elsewhere = tally.elsewhere and not _AFTER_ALL.search(part.said)
        tally.refused |= named.excluded
        settles = part.concludes or TAKES.search(part.said) is not None
        by_number = not named.wanted
        if settles or by_number or len(part.said.split()) <= _NAME or FINE.search(part.said):
            tally.firm = [*([] if settles else tally.firm), *choice.options]
        tally.taken = [*([] if settles else tally.taken), *choice.options]
    else:
        tally.refused |= named.excluded


def _refuses(text: str) -> bool:
    return REFUSES.search(folded(text)) is not None


def _says_another_time(part: _Clause, choice: Choice, named: Mentioned, tally: _Tally) -> bool:
    """ "Thursday, but at 11", "Thursday if it's in the morning", "Thursday. 11?"."""
    if not tally.taken or _STORY.search(part.said):
        return False
    other_hour = _is_another_hour(named, tally)
    if _IF.search(part.said):
        wished = choice.chosen is Chosen.NOT_OFFERED and _WISHES.search(part.said) is not None
        return other_hour or wished or not named.excluded.isdisjoint(tally.taken)
    if part.contrasts:
        return other_hour or choice.chosen is Chosen.NOT_OFFERED
    return len(part.said.split()) <= _BARE and choice.chosen is Chosen.NOT_OFFERED


def _is_another_hour(named: Mentioned, tally: _Tally) -> bool:
    taken = bool(tally.taken)
    return taken and named.dayless and named.wanted.isdisjoint(tally.taken)
