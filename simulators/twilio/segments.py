"""How many SMS a text takes on the air."""

from dataclasses import dataclass

# GSM 03.38, the basic table and the one reached through the escape character.
BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("^{}\\[~]|€\f")


@dataclass(frozen=True)
class Size:
    encoding: str
    units: int
    segments: int


def size(text: str) -> Size:
    if all(character in BASIC or character in EXTENDED for character in text):
        widths = [2 if character in EXTENDED else 1 for character in text]
        return Size("GSM-7", sum(widths), _segments(widths, single=160, joined=153))
    widths = [len(character.encode("utf-16-le")) // 2 for character in text]
    return Size("UCS-2", sum(widths), _segments(widths, single=70, joined=67))


def _segments(widths: list[int], *, single: int, joined: int) -> int:
    """A character of width two is never torn between two segments."""
    if sum(widths) <= single:
        return 1
    segments, used = 1, 0
    for width in widths:
        if used + width > joined:
            segments, used = segments + 1, 0
        used += width
    return segments
