"""Spanish words of stopping written by the ear: run together, or cut where no word ends.

"Nome manden", "yano mescriban", "dejen demandarme mensajes", "sakenme de hay". Only words of
denying, wanting and sending are parted, and "demandar" only behind a word of stopping: it is a
word of its own.
"""

import re

_ASKED = (
    r"mand(?:en?|es|ando)|envi(?:en?|es|ando)|molest(?:en?|es|ando)|escrib(?:an?|as|iendo)"
    r"|text[ei]en?|contacten?|avisen?|lleguen?"
)
_WANTED = r"quiero|queremos|deseo|necesito|autorizo"
# Two of these at least, and no other letters: "nomemanden", "nokiero", "memandenmas".
_RUN_TOGETHER = re.compile(rf"\b(?!nomas\b)(ya)?(no)?(me|nos)?({_ASKED}|{_WANTED})?(mas)?\b")
_TO_SEND = re.compile(
    r"\b(dejen?|deja|dejar|paren?|favor) d"
    r"(?:e(?=mand|envi|text|molest|estar)|(?=estar|escrib)|es(?=crib))"
    r"((?:mand|envi|text|molest)(?:ar(?:me|nos)?|ando)|(?:es)?cribir(?:me|nos)?|estar)\b"
)
_LETTERS = (
    (re.compile(r"\bnoo+\b"), "no"),
    (re.compile(r"\bporfa(?:br|vr|bo|vo|ver|ber)\b"), "por favor"),
    (re.compile(r"yeg(?=(?:ar|ando|uen?)\b)"), "lleg"),
    (re.compile(r"(?<=\bme )yam(?=en?\b)"), "llam"),
    (re.compile(r"enb[iy](?=(?:en?|es|ar\w*|ando|em)\b)"), "envi"),
    (re.compile(r"\b(ya|ia|no|me|nos)?m?[ei]?scri[bv](?=(?:an?|am|as)\b)"), r"\1escrib"),
    (re.compile(r"((?:mand|dej|quit|borr|envi|saqu|texte|molest|avis|llegu|elimin)e)m\b"), r"\1n"),
    (re.compile(r"escribam\b"), "escriban"),
    (re.compile(r"(?<=no)(?:kiero|kero|qiero|quero)\b"), "quiero"),
    (re.compile(r"\bia(?= ?no)"), "ya"),
    # A word of its own, but not before these.
    (re.compile(r"\bllano(?= (?:mas|me|nos|mand|envi|escrib|quiero|kiero|molest)\b)"), "ya no"),
    (re.compile(r"\b(dejen?|paren?)d[ei](?= (?:mand|envi|escrib|text|molest|estar))"), r"\1 de"),
    (re.compile(r"(?<=\bde )(?:ai|hai|hay|ay|ahy)\b"), "ahi"),
    # Who is to spare the trouble of writing is asked not to; of calling, or of one text, is not.
    (
        re.compile(
            r"\bno se (?:molesten?|tomen? la molestia)(?: mas| ya)? (?:en|de|con)"
            r" (?=(?:mandar|enviar|escribir|textear|contactar)(?:me|nos|le)?\b"
            r"(?! (?:un|una|el|la)\b))"
        ),
        "por favor no ",
    ),
    (re.compile(r"\bdela(?= list)"), "de la"),
    (re.compile(r"\bdelos(?= (?:mensaj|text|avis|record))"), "de los"),
)


def parted(words: str) -> str:
    """words: folded."""
    for letters, meant in _LETTERS:
        words = letters.sub(meant, words)
    words = _TO_SEND.sub(lambda found: f"{found[1]} de {_whole(found[2])}", words)
    return _RUN_TOGETHER.sub(lambda found: " ".join(filter(None, found.groups())), words)


def _whole(verb: str) -> str:
    return f"es{verb}" if verb.startswith("crib") else verb
