"""Whether a message speaks of danger now; runs before anything else, without the model.

The phrases are in danger_english.py, danger_spanish.py and self_harm_words.py, what is harmless in
figures_of_speech.py; every message is read in both languages.
Doubt is read as danger: a false alarm costs a call, a miss may cost a life.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.danger_english import ALONE_EN, EMERGENCY_EN, GROUPS_EN
from bot.language.danger_spanish import ALONE_ES, EMERGENCY_ES, GROUPS_ES
from bot.language.figures_of_speech import FIGURES_EN, FIGURES_ES
from bot.language.normalise import folded, plain
from bot.language.phrases import Hit, Phrases, listed, word_set
from bot.language.readings import is_crisis_pressure
from bot.language.self_harm_words import SELF_HARM_EN, SELF_HARM_ES


class Danger(StrEnum):
    EMERGENCY = "emergency"
    SELF_HARM = "self_harm"


@dataclass(frozen=True)
class DangerHit:
    danger: Danger
    rule: str  # a name from the lists; never the patient's words


class _Words(NamedTuple):
    """A message as simple words; `starts` are the places where a clause begins, in order."""

    text: str
    starts: list[int]

    def before(self, place: int) -> list[str]:
        """The last words of the same clause before `place`, nearest first."""
        start = self.starts[bisect_right(self.starts, place) - 1]
        return self.text[max(start, place - _NEGATION_REACH) : place].split()[::-1]


# One spelling for what people type in many ways.
_SPELLINGS = {
    typed: word.strip()
    for word, _, forms in (
        line.partition(":")
        for line in """
            cant: cannot cnt kant cany canot couldnt carnt
            breathe: breath breathing breth breeth brethe breathin breating breathes breate braeth
            breathe: breathng breething brething berathe breatheing brath breatin
            hurt: hurts hurting hurtin hurtz herts hert hurtting huts
            pain: pains pane panes paining painful paine pian pein
            chest: cheast chst chess ches cest chesst chect
            pressure: preasure presure pressur pressures
            stroke: stoke strok
            bleeding: bleading bleedin bleding bledding bleeds
            unconscious: unconcious unconsious unconscius uncoscious
            seizure: siezure seisure seizer siezures seizur ceizure
            swollen: swolen swollin swoolen
            dying: dieing dyin dyeing diein
            drooping: droopy drooped
            want to: wanna wana
            want: wnt
            going to: gonna gunna finna
            trying to: tryna
            heart: hart
            dont: dnt
            isnt: aint
            through: thru
            you: u
            because: bc
            right now: rn
            que: q k ke qe qu
            quiero: kiero qiero kero quero qero qiere
            puedo: pued puedp pueo pudo puedi pueda pwedo
            no puedo: nopuedo
            respirar: repirar respirrar resirar rrespirar respirra respiar respriar
            duele: duel dule duelle dueli
            pecho: pecjo pexo pehco pechos peco
            hace: ase ace
            hacer: aser
            hacerme: aserme acerme
            bien: bn
            estoy: toy stoy
            porque: xq pq
            vivir: bibir vivr
            vida: bida
            matarme: matrme
            hijo: ijo
            hija: ija
            bebe: vebe
        """.strip().splitlines()
    )
    for typed in forms.split()
}
_PAIRS = {
    (first, second): word.strip()
    for word, _, pairs in (
        line.partition(":")
        for line in """
            cant: can not, can t, cant not, cant to, unable to, not able, isnt able, could not
            dont: do not, don t
            doesnt: does not
            didnt: did not
            isnt: is not, isn t
            wasnt: was not
            arent: are not
            wont: will not, won t
            wouldnt: would not
            hasnt: has not
            havent: have not
            im: i am, i m
            hes: he is
            shes: she is
            theyre: they are
            its: it is
        """.strip().splitlines()
    )
    for first, second in (pair.split() for pair in pairs.split(","))
}

_BREAK = re.compile(r"[.,;:!?()\n。，、！？；¿¡…]+| -+ |--+")

_NEGATION_REACH = 60  # characters
_NEGATORS = word_set(
    "no not non dont doesnt didnt isnt arent wasnt havent hasnt never without denies neither nor"
    " sin nunca tampoco ni"
)
_BETWEEN = word_set(  # what may stand between the negation and what it denies
    "have having had has any more longer been feeling feel experiencing experience get getting"
    " real actually a an signs sign symptoms of such need to currently other new history prior"
    " tengo tiene tienen tenia tenido me le ha he hay hubo ningun ninguna mas de siento siente"
    " presento presenta estoy esta estaba con sentido sintomas"
)
_OR = word_set("or nor ni o")
_OPEN = word_set(  # "not sure", "not better": no denial of what follows
    "sure know se idea clue only just better good well feeling bien mejor gone working solo nomas"
)
_UNDENIABLE = _NEGATORS | {"cant", "wont", "barely", "hardly", "stopped", "casi", "apenas"}
_SELF_HARM_BETWEEN = word_set("have having had any been feeling tengo thoughts of a am")

_PAST = re.compile(
    r"\b(?:(?:years?|yrs?|months?) ago|last (?:year|month|summer|winter|spring|fall)"
    r"|in (?:19|20)\d\d"
    r"|as a (?:kid|child)|when i was|history of|hace (?:\w+ ){0,2}(?:anos?|meses)"
    r"|(?:ano|mes) pasado|antecedentes? de|de nin[oa])\b"
)
_STILL = re.compile(
    r"\b(?:now|today|again|still|back|worse|tonight|since|started|im|hes|shes|morning|keeps?|cant"
    r"|hoy|ahora|ahorita|otra vez|todavia|sigue|siguen|sigo|de nuevo|peor|desde|estoy|esta)\b"
)

_GROUPS = GROUPS_EN | GROUPS_ES


def _both(english: dict[str, str], spanish: dict[str, str]) -> Phrases:
    rules = {f"en: {rule}": lines for rule, lines in english.items()}
    rules |= {f"es: {rule}": lines for rule, lines in spanish.items()}
    return Phrases(rules, _GROUPS)


_LISTS = {
    Danger.SELF_HARM: _both(SELF_HARM_EN, SELF_HARM_ES),
    Danger.EMERGENCY: _both(EMERGENCY_EN, EMERGENCY_ES),
}
_ALONE = frozenset(listed(ALONE_EN) + listed(ALONE_ES))
_FIGURES = Phrases({"en": FIGURES_EN, "es": FIGURES_ES}, _GROUPS)


def danger(text: str) -> DangerHit | None:
    """The first danger found; words of self-harm come before an emergency of the body.

    A phone's reaction or automatic reply quotes our own "call 911" and is not the patient speaking.
    """
    words = _read(text)
    for kind, phrases in _LISTS.items():
        for hit in phrases.hits(words.text):
            if _counts(hit, kind, words) and not _is_machine(text):
                return DangerHit(kind, hit.rule)
    if words.text in _ALONE:
        return DangerHit(Danger.EMERGENCY, "the word alone")
    if is_crisis_pressure(plain(text)) and not _is_machine(text):
        return DangerHit(Danger.EMERGENCY, "blood pressure")
    return None


def _is_machine(text: str) -> bool:
    return is_phone_reaction(text) or is_automatic_reply(text)


def _counts(hit: Hit, kind: Danger, words: _Words) -> bool:
    if any(hit.overlaps(figure) for figure in _FIGURES.hits(words.text)):
        return False
    if _is_denied(hit, kind, words):
        return False
    past = kind is Danger.EMERGENCY and _PAST.search(words.text)
    return not past or bool(_STILL.search(words.text))


def _is_denied(hit: Hit, kind: Danger, words: _Words) -> bool:
    """ "No chest pain", "no tengo fiebre ni dolor de pecho"; but not "no, chest pain"."""
    if _UNDENIABLE & set(words.text[hit.start : hit.end].split()):
        return False
    between = _BETWEEN if kind is Danger.EMERGENCY else _SELF_HARM_BETWEEN
    spare = 0  # words that an "or" lets pass: "no fever or chest pain"
    after = ""
    for word in words.before(hit.start):
        if word in _OR:
            spare = 2
        elif word in _NEGATORS:
            return after not in _OPEN
        elif word not in between:
            spare -= 1
            if spare < 0:
                return False
        after = word
    return False


def _read(text: str) -> _Words:
    starts, clauses, place = [0], [], 0
    for clause in _BREAK.split(plain(text.replace("\n", " . "))):
        spelled = _spelled(folded(clause).split())
        if spelled:
            starts.append(place)
            clauses.append(spelled)
            place += len(spelled) + 1
    return _Words(" ".join(clauses), starts)


def _spelled(words: list[str]) -> str:
    kept: list[str] = []
    for word in words:
        pair = _PAIRS.get((kept[-1], word)) if kept else None
        if pair:
            kept[-1] = pair
        else:
            kept.append(_SPELLINGS.get(word, word))
    return " ".join(kept)
