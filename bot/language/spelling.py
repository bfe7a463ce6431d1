"""One spelling for the words of danger that people type in many ways.

First by the table of short forms and frequent slips; then, for a word that is none we know, by the
nearest word of the lists: one letter off, or sounding the same in Spanish.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.language.english_words import ENGLISH
from bot.language.normalise import folded
from bot.language.phrases import word_set
from bot.language.spanish_words import SPANISH

# The words that count most, in both languages; only these are looked for behind a misspelt word.
VITAL = word_set(
    """
    breathe chest heart stroke bleeding blood seizure seizures convulsing unconscious unresponsive
    swelling swollen throat tongue ambulance overdose overdosed overdosing fentanyl dizzy fainted
    fainting collapsed allergic pregnant contractions suicide suicidal myself choking vomiting
    throwing coughing shaking passed numbness wheezing emergency stabbed slurring crooked drooping
    purple poison swallow swallowed pills bleach gasoline battery insulin
    attack ataque sobredosis toalla toallas pecho respirar respira sangre sangrando sangrado
    desmayo infarto derrame garganta hinchada
    hinchado labios lengua brazo dormido ambulancia pastillas veneno embarazada corazon convulsion
    convulsionando ahogando urgente emergencia despierta responde morado vomito vomitando cuchillo
    pistola suicidio matarme morirme vivir hablar levanta boca vena cabeza herida golpe
    """
)
# Real words that stand one letter off one of these, and in neither list of common words.
_REAL = word_set(
    """
    cheat chess crest beach breach teach heat heard hearts heath hearth threat cooking coking
    shaping sharing staking passes pasted parsed person prison poisons buttery blending breeding
    breather breathed breathes bloods flood brood blond pulls polls piles bravo braza braxo pesco
    pechos threats threads shakings throwings swallows hablara hablare levante responda responden
    despierto despierte respire sangra sangran morada morados moradas vomita vomite heridas golpes
    golpea cabezas vivo vivia vivimos vena venta venga boda bota vocal corazones hinchan
    stubbed attach attacks ataques ataco ataca reaccionan reacciono talla tallas toallita urgency
    guessing emergencies strokes stroked stroller struck
    """
)
_KNOWN = frozenset(folded(word) for word in ENGLISH | SPANISH) | _REAL
REMEMBERED = 4096  # words
LONG_ENOUGH = 5  # letters; a shorter word has too many neighbours

# One spelling for what people type in many ways.
_SPELLINGS = {
    typed: word.strip()
    for word, _, forms in (
        line.partition(":")
        for line in """
            cant: cannot cnt kant cany canot couldnt carnt
            breathe: breath breathing breth breeth brethe breathin breating breathes breate braeth
            breathe: breathins breathings breathng breething brething berathe breatheing brath
            breathe: breatin
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
            going to: gonna gunna finna gona
            tonight: tonite 2nite tnite
            trying to: tryna
            heart: hart
            dont: dnt
            isnt: aint
            through: thru
            coffee: cofee coffe
            dropped: dropd droped
            you: u
            because: bc
            tongue: tung tounge tong
            knife: nife
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
            esta: ta
            lado: lao
            cerrada: serrada
            cerrando: serrando
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
            bloodthinner: blood thinner, blood thinners, blood thiner, blood thiners
            myself: my self, me self
            himself: him self, his self
            herself: her self
            im: i am, i m
            hes: he is
            shes: she is
            theyre: they are
            its: it is
            me voy: me boy
            voy a: boy a
        """.strip().splitlines()
    )
    for first, second in (pair.split() for pair in pairs.split(","))
}


class Mender:
    """Reads a word that nobody knows as the word that counts which it is nearest to."""

    def __init__(
        self,
        words: Iterable[str],
        vital: frozenset[str] = VITAL,
        heard: frozenset[str] = frozenset(),
    ) -> None:
        """words: those that the lists know; they are left as they are.

        vital: looked for by one slip and by their sound. heard: by their sound alone.
        """
        self._known = frozenset(words) | vital | heard | _KNOWN
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        self._sounds: dict[str, str] = {}
        self._remembered = lru_cache(REMEMBERED)(self._mended)
        for word in sorted(vital):
            for form in _shortened(word):
                self._near[form].append(word)
        for word in sorted(vital | heard):
            self._sounds.setdefault(_sound(word), word)

    def mended(self, word: str) -> str:
        return self._remembered(word)

    def _mended(self, word: str) -> str:
        if len(word) < LONG_ENOUGH - 1 or word in self._known or not word.isalpha():
            return word
        heard = next((form for form in _as_heard(word) if form in self._known), None)
        if heard is not None:
            return heard
        alike = self._sounds.get(_sound(word))
        if alike is not None:
            return alike
        if len(word) < LONG_ENOUGH:
            return word
        for form in _shortened(word):
            for other in self._near.get(form, ()):
                if other[0] == word[0] and _one_slip(word, other):
                    return other
        return word


def spelled(words: list[str], mender: Mender) -> str:
    kept: list[str] = []
    for word in words:
        pair = _PAIRS.get((kept[-1], word)) if kept else None
        if pair:
            kept[-1] = pair
        else:
            kept.append(_SPELLINGS.get(word) or mender.mended(word))
    return " ".join(kept)


def _as_heard(word: str) -> Iterator[str]:
    """Ends of words that people write as they say them: "throwin", "hablal", "morao"."""
    if word.endswith("in"):
        yield word + "g"
    if word.endswith(("al", "el", "il")) and len(word) >= LONG_ENOUGH:
        yield word[:-1] + "r"
    if word.endswith(("ao", "aos")):
        yield word.replace("ao", "ado")


def _shortened(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_slip(one: str, other: str) -> bool:
    """One letter too many or too few, another one, or two exchanged."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, wanted = one[start:], other[start:]
    return (
        rest[1:] == wanted
        or rest == wanted[1:]
        or rest[1:] == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )


def _sound(word: str) -> str:
    """How a Spanish word sounds, as far as people spell by ear."""
    return _DOUBLED.sub(r"\1", _SOUNDS.sub(lambda found: _SOUND_OF[found.group()], word))


_SOUND_OF = dict(
    pair.split(":")
    for pair in [
        "qu:k",
        "ch:x",
        "ll:y",
        "ph:f",
        "ce:se",
        "ci:si",
        "ge:je",
        "gi:ji",
        "c:k",
        "v:b",
        "z:s",
        "h:",
        "q:k",
        "w:gu",
    ]
)
_SOUNDS = re.compile("qu|ch|ll|ph|ce|ci|ge|gi|[cvzhqw]")
_DOUBLED = re.compile(r"(.)\1+")
