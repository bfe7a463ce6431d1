"""Signs of a language that we cannot answer in: its script, or a few very common words."""

import re
from collections.abc import Mapping

from bot.language.normalise import plain
from bot.language.phrases import word_set

# By ISO 639-1; a script that several languages share goes by the one most spoken by patients.
_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile("[\u0400-\u052f]"),
    "ar": re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7a3\u3130-\u318f]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "pa": re.compile("[\u0a00-\u0a7f]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "am": re.compile("[\u1200-\u137f]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "hy": re.compile("[\u0530-\u058f]"),
    "vi": re.compile("[ăằắẳẵặầấẩẫậđềếểễệồốổỗộơờớởỡợưừứửữựạảẹẻẽịỉĩọỏụủũỳỵỷỹ]"),
}
_WORDS: Mapping[str, frozenset[str]] = {
    "pt": word_set(
        "não nao você voce vocês obrigado obrigada olá oi bom estou preciso quero amanhã amanha eu"
        " meu minha uma com também português portugues falo posso tenho muito hoje remarcar então"
        " isso vou sim ainda até depois consulta minhas meus doutor doutora quando saber em você"
        " consigo gostaria agendamento dor dia pode por falar são fazer só alguém esse essa pra"
    ),
    "fr": word_set(
        "je vous bonjour bonsoir merci suis est pas rendez-vous rdv oui mon avec pour pouvez"
        " français francais parle dans mais où quand demain c'est j'ai ne une s'il plaît plait"
        " votre êtes voudrais peux puis-je annuler aujourd'hui heure docteur ça très bien nous"
        " qui quoi comment veux besoin il elle du des et sont à"
    ),
    "vi": word_set(
        "toi khong xin chao cam bac si lich hen tieng viet duoc muon cho ngay mai hom nay ban"
    ),
    "tl": word_set(
        "po opo hindi ako ang ng mga salamat kailangan pwede bukas kumusta magandang umaga hapon"
        " tagalog naman yung gusto ko na sa ba ninyo kayo ano oras sino ito doktor lang may"
        " pong ho nang ay si nasa nyo niyo kung paano magkano masakit"
    ),
    "ht": word_set(
        "mwen bonjou mesi kreyòl kreyol nou genyen kapab vle randevou doktè tanpri souple wi pou"
        " nan ak jodi demen pale eske èske kijan kote ki pa li se yon konnen ayisyen bezwen ede"
        " bonswa kilè konbyen moun fè"
    ),
    "ru": word_set(
        "spasibo da nyet privet zdravstvuyte svidaniya pozhaluysta russki menya kogda vrach horosho"
        " ya ne mogu mozhno"
    ),
    "zh": word_set("nihao xiexie zhongwen shenme yisheng ni hao xie"),
}
# Enough alone, when nothing else speaks for English or Spanish.
_ALONE = word_set(
    "obrigado obrigada bonjour merci salamat mesi bonjou kreyòl kreyol spasibo privet pozhaluysta"
    " zdravstvuyte nihao xiexie português français svidaniya tanpri não você"
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_READ = 400
_LEAST_WORDS = 2
_LEAST_LETTERS = 2


def other_language(text: str, *, known: int = 0) -> str | None:
    """The language, where more speaks for it than for English or Spanish.

    known: how many words speak for those.
    """
    said = plain(text[:_READ])
    written = _by_script(said)
    if written is not None:
        return written
    words = set(_WORD.findall(said))
    found = {language: len(words & common) for language, common in _WORDS.items()}
    language = max(found, key=lambda one: found[one])
    enough = 1 if words & _ALONE & _WORDS[language] else _LEAST_WORDS
    return language if found[language] >= enough and found[language] > known else None


def _by_script(said: str) -> str | None:
    letters = sum(c.isalpha() for c in said)
    if said.isascii() or not letters:
        return None
    found = {name: len(pattern.findall(said)) for name, pattern in _SCRIPTS.items()}
    if found["ja"]:
        found["zh"] = 0  # kana make it Japanese, whatever the other signs
    name = max(found, key=lambda one: found[one])
    # A syllable of these scripts may be one sign, and Vietnamese marks one letter in three.
    share = 5 if name == "vi" else 2
    least = 1 if name in ("zh", "ja", "ko") else _LEAST_LETTERS
    return name if found[name] >= least and found[name] * share >= letters else None
