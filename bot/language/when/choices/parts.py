"""The clauses of an answer to an offer, and how each hangs together with the one before."""

import re
from dataclasses import dataclass, replace

from bot.language.normalise import folded
from bot.language.when.choices import turns
from bot.language.when.choices.turns import DAYS

# Not inside "Mon. Mar 9, 4:15 p.m.", nor after "anything".
_ENDS = re.compile(
    r"(?:(?<!\bmar)(?<!\bno)(?<!\bdr)(?<!\b[ap]\.m)(?<!\b[ap])\.(?=\s|$)(?!\s*(?:mar|\d+[: ]))"
    r"|\.\.+|[;!?\n…]|,(?!\s*(?:\d+(?::\d|\s?[ap]\.?m|\W*$)|mar|el \d|(?:at|a las?) \d)))\s*"
    r"(?P<after>(?:but|pero|aunque|though|(?:nomas|solo) que)\b)?"
    r"|\s(?:(?P<but>(?<!thing )(?<!any )(?<!all )but|pero|(?:nomas|solo|nada mas) que)"
    r"|though|aunque"
    r"|(?P<so>so|as[ií] q(?:ue)?|o sea que|entonces)"
    r"|(?:ja){2,}|(?:ha){2,}|lol|(?P<and>and|n|y(?! (?:media|cuarto|pico|cuando|\d))))\s"
    r"|\s(?=(?:lemme|i ll take|ill take|gimme|just give me|ap[uú]nt[ae]me|an[oó]t[ae]me"
    r"|p[oó]n(?:ga)?me|d[aeé]me)\s)"
    r"|\s(?=(?:because|cuz|bc|since|porq(?:ue)?|pq|xq|ya que|es que|if|as long as|siempre (?:que|y)"
    r"|(?:que|q|k) (?:yo|ya|mi|me|salgo|entro|tengo|estoy|trabajo))\s)"
    # "La del medio, que por la mañana no sirvo", and not "dice que por la mañana".
    r"|(?<!dice)(?<!dijo)(?<!dicen)(?<!digo)(?<!prefiero)(?<!creo)(?<!mejor)\s"
    r"(?=(?:que|q|k) (?:(?:en|por) las?|los|a las? \w+ (?:abro|entro|salgo|llevo|recojo|voy))\s)"
)
# Where a dictated message goes on with another day: "el jueves tengo junta el lunes sí puedo".
_NEXT_DAY = re.compile(rf" (?=(?:(?:el|la del|on|the) )?(?:{DAYS})\b)")
_LAST_DAY = re.compile(rf"\b(?:{DAYS})\b")
_HANGS_ON = re.compile(r"\b(?:and|or|nor|y|o|ni|u|e|not|no)$")
_LONGEST = 200  # letters of what may be dictated in one breath
_STORY_WORDS = 3  # beside the day: what is done on it


@dataclass(frozen=True)
class Clause:
    """contrasts: after a "but". concludes: after a "so". goes_on: after an "and"."""

    text: str
    contrasts: bool = False
    concludes: bool = False
    goes_on: bool = False

    @property
    def said(self) -> str:
        return folded(self.text)


def parts_of(said: str) -> list[Clause]:
    parts, begin = [], 0
    contrasts = concludes = goes_on = False
    for end in _ENDS.finditer(said):
        parts.append(Clause(said[begin : end.start()], contrasts, concludes, goes_on))
        contrasts = bool(end["after"] or end["but"])
        concludes, goes_on = bool(end["so"]), bool(end["and"])
        begin = end.end()
    parts.append(Clause(said[begin:], contrasts, concludes, goes_on))
    return [one for part in parts if part.said for one in _by_days(part)]


def _by_days(part: Clause) -> list[Clause]:
    if len(part.text) > _LONGEST:
        return [part]
    for place in _NEXT_DAY.finditer(part.text):
        before, after = part.text[: place.start()], part.text[place.end() :]
        if _refuses_a_day(before) and _takes_another(after):
            return [replace(part, text=before), Clause(after, concludes=True)]
    return [part]


def _refuses_a_day(text: str) -> bool:
    named = list(_LAST_DAY.finditer(text))
    said = folded(text)
    if not named or _HANGS_ON.search(text):
        return False
    if not (turns.REFUSES.search(said) or turns.BUSY.search(said)):
        return False
    return len(text[named[-1].end() :].split()) >= _STORY_WORDS


def _takes_another(text: str) -> bool:
    said = folded(text)
    if turns.REFUSES.search(said):
        return False
    return any(sign.search(said) for sign in (turns.AFFIRMS, turns.FINE, turns.TAKES))
