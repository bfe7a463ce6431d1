"""The word STOP or ALTO at the head of a message that says more, and questions about that word."""

import re

from bot.language.normalise import folded, plain
from bot.language.phrases import word_set

_LEADS = re.compile(
    r"^\W*(?P<word>(?:STOP|ALTO|PARAR|Stop|Alto|Parar)(?:ALL)?|UNSUBSCRIBE|Unsubscribe)\b"
    r"(?P<after>.*)$",
    re.DOTALL,
)
# With these the word goes on: "STOP by", "STOP the meds", "ALTO ahí", "STOP sign".
_GOES_ON = word_set(
    """
    by in at the my his her our your their this that these those it over on for here to of off a an
    sign signs light lights watch loss payment payments being fasting me us him them from
    with after before what when where how if signing bus button word codon
    ahi alli el la los las al un una su sus mi mis esto eso este ese de del en con por riesgo costo
    nivel precio colesterol azucar medico total
    ends end means mean stops does is will works cancels turns or como es significa para sirve
    termina quita cancela
    """
)
_DOING = re.compile(r"\w{3,}(?:ing|in)$|\w{3,}(?:ando|iendo)$")
# A sentence of its own begins so. Phones write the first word with a capital by themselves, so
# that "Stop" with other words after it says little.
_BEGINS = word_set(
    """
    i im ive ill id we weve were he hes she shes they theyre and but please pls plz because cuz
    bc hold wait sorry thanks thank wrong already ya y pero yo soy tengo porque gracias
    perdon espere esperen
    """
)
_ABOUT = re.compile(
    r"(?:so |and |does |will |is )?(?:(?:replying|texting|sending|typing) )?stop (?:just )?"
    r"(?:ends?|means?|stops?|does|is for|cancels?|works?|will|turns? off|unsubscribes?)\b(?!.*stop)"
    r"|(?:y )?(?:poner |mandar |escribir )?(?:stop|alto) (?:termina|para los|quita|cancela"
    r"|significa|es para|sirve|acaba)\b(?!.*(?:stop|alto))"
)
_VISIT = r"(?:visits?|appointments?|appts?|spot|slot|citas?|consulta|lugar)\b"
_LOSES = r"(?:cancel|affect|lose|drop|delete|remove|change|mess|take away)\w*\b"
_SENDING = r"(?:reply|replying|text|texting|send|sending|type|typing|say|saying)"
# What becomes of the visit if that word is sent, or since it stands in what we wrote.
_OF_THE_VISIT = re.compile(
    rf"\b(?:would|will|does|do|if|can)\b[^.;!?]{{0,25}}\b{_SENDING} (?:the word )?stop\b"
    rf"[^.;!?]{{0,30}}\b{_LOSES}[^.;!?]{{0,25}}\b{_VISIT}"
    rf"|\b(?:says?|said|reads?)\b[^;!?]{{0,6}}(?:{_SENDING} )?stop\b.*"
    rf"\b(?:would|will|does|do) (?:that|it|this|i|we)\b[^.;!?]{{0,20}}\b{_LOSES}"
    rf"[^.;!?]{{0,25}}\b{_VISIT}"
)
_ALONE = re.compile(r"\W*(?:stop|alto)\s*[.!;\n]", re.IGNORECASE)  # a sentence of its own
_SHOP = re.compile(r"\s*(?:and|n|&)\s+shop\b", re.IGNORECASE)
MOST = 6  # words; a longer message asks something besides


def leads_with_stop(text: str) -> bool:
    """text: as it was written, because capitals are half of it. "STOP i already confirmed"."""
    found = _LEADS.match(text.strip())
    if found is None or _SHOP.match(found["after"]):
        return False
    after = folded(found["after"]).split()
    if not after or after[0] in _GOES_ON or _DOING.fullmatch(after[0]):
        return False
    shouted = found["word"].isupper() and not text.isupper()
    return shouted or after[0] in _BEGINS


def is_shouted(text: str) -> bool:
    """Whether the word heads the message in capitals."""
    found = _LEADS.match(text.strip())
    return found is not None and found["word"].isupper()


def asks_what_stop_does(text: str) -> bool:
    """ "STOP ends texts?"; "STOP means STOP" is none."""
    if _ALONE.match(text):
        return False
    if not _LEADS.match(text.strip()) and _OF_THE_VISIT.search(plain(text)):
        return True
    words = folded(text)
    asks = "?" in text or len(words.split()) <= MOST
    return asks and _ABOUT.match(words) is not None
