"""One plain form of whatever a phone sends, so that rules see words and not typography."""

import re
import unicodedata
from functools import lru_cache

REMEMBERED = 32  # texts: one message is asked for in this form by many rules, one after the other
MOST_MARKS = 4  # accents kept on one letter; longer stacks are decoration and slow to normalise

_UNIFIED = str.maketrans(
    {
        **dict.fromkeys("’‘‛‚´`ʼʻ′＇՚", "'"),
        **dict.fromkeys("“”„‟«»‹›″＂〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘", "-"),
        **dict.fromkeys("\u115f\u1160\u3164\uffa0\u2800", None),  # blanks that count as letters
        **dict.fromkeys("\u034f\u20e3", None),  # joiner; the frame of a keycap
        **dict.fromkeys(map(chr, range(0xFE00, 0xFE10)), None),  # emoji or text style
        **{chr(0x1F150 + n): chr(97 + n) for n in range(26)},  # white letters in black circles
        **{chr(0x1F170 + n): chr(97 + n) for n in range(26)},  # and in black squares
        **{chr(0x1F1E6 + n): chr(97 + n) for n in range(26)},  # letters that flags are made of
        **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),
        "ı": "i",
    }
)

# Cyrillic and Greek letters that a Latin reader takes for his own.
_LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХԚԜЗаеѕіјкорстухԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ",
        "ABESIJKMHOPCTYXQW3aesijkopctyxqw" + "ABEZHIKMNOPTYXaeikvoptux",
        strict=True,
    )
)
_AS_LATIN = str.maketrans(_LOOK_ALIKES)
_FOREIGN = re.compile(r"[\u0370-\u052f]")
_NOT_ALIKE = re.compile("(?![" + "".join(_LOOK_ALIKES) + r"])[\u0370-\u052f]")
_LATIN = re.compile("[A-Za-z]")

_DEVICE = (
    r"(?:i ?phone|i ?pad|i ?pod|apple watch|android|samsung|galaxy|blackberry|pixel|motorola|mobile"
    r"|cell|cellphone|phone|smartphone|device|tablet|outlook|gmail|mail|yahoo|at&t|t-mobile|verizon"
    r"|celular|m[oó]vil|tel[eé]fono|dispositivo|tableta|correo)"
)
_SIGNATURE = re.compile(
    # "it was sent from my phone" is a sentence, not a signature
    r"(?<!\bwas )(?<!\bis )(?<!\bbeen )(?<!\bit )(?<!\bwere )(?<!\bfue )"
    # "Get Outlook for Android", not "get off my phone", "he won't let me get my phone"
    r"\b(?:sent (?:from|via|using)(?: my)?"
    r"|get(?= (?:[\w&'-]+ )?(?:outlook|gmail|yahoo|mail)\b.* for )"
    r"|enviado (?:desde|de|con|por)(?: mi)?"
    r"|obt[eé]n(?:er)?)"
    r" (?:[\w&'-]+ ){0,2}?" + _DEVICE + r"(?: [\w&'-]+){0,4}[\s.]*$"
)
_SIGNATURE_REACH = 90  # characters at the end that may be a signature
_LEFT_BEFORE_SIGNATURE = " -_|,*>"
_NO_WORD = re.compile(r"[\W_]+")
_BEYOND_LATIN = re.compile("[\u0300-\U0010ffff]")  # below it no character is a mark
_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_RUNS = re.compile(r"([^\W\d_])\1{2,}")


@lru_cache(maxsize=REMEMBERED)
def plain(text: str) -> str:
    """The text in lower case with one kind of letter, quote and space; accents are kept."""
    if not text.isascii():
        text = _latin_letters(_unified(text))
    return _unsigned(" ".join(_visible(text).lower().split()))


@lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> str:
    """plain() without accents (ñ is n), punctuation and emoji; "stoppp" is "stop"."""
    kept = plain(text)
    if not kept.isascii():
        kept = _latin_letters(_without_accents(kept))  # a bare letter may look like one of ours
    words = _NO_WORD.sub(" ", kept.replace("'", ""))
    return " ".join(_RUNS.sub(r"\1", words).split())


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    if not _BEYOND_LATIN.search(text):
        return _LATIN_MARKS.sub("", parts)
    return "".join(c for c in parts if not _is_mark(c))


def _unified(text: str) -> str:
    return unicodedata.normalize("NFKC", _short_stacks(text.translate(_UNIFIED))).translate(
        _UNIFIED
    )


def _short_stacks(text: str) -> str:
    """Normalising takes quadratic time on a letter with thousands of accents."""
    if not _BEYOND_LATIN.search(text):
        return text
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if _is_mark(char) else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Me")


def _latin_letters(text: str) -> str:
    """Read look-alikes as Latin: in words that mix, and everywhere if all letters are alike."""
    if not _FOREIGN.search(text):
        return text
    if not _NOT_ALIKE.search(text):
        return text.translate(_AS_LATIN)
    return " ".join(w.translate(_AS_LATIN) if _LATIN.search(w) else w for w in text.split())


def _visible(text: str) -> str:
    """Without control, direction and zero-width characters, half characters and private ones."""
    if text.isprintable():
        return text
    return "".join(
        " " if c.isspace() else c
        for c in text
        if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co")
    )


def _unsigned(text: str) -> str:
    start = max(0, len(text) - _SIGNATURE_REACH)
    found = _SIGNATURE.search(text, start)
    return text[: found.start()].rstrip(_LEFT_BEFORE_SIGNATURE) if found else text
