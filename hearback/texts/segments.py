"""How many segments a text costs: GSM-7 where every character allows it, else UCS-2 (rule T18)."""

import math

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# Sent behind an escape: two septets each.
EXTENDED = frozenset("^{}\\[~]|€\f")

GSM_ALONE, GSM_JOINED = 160, 153
UCS_ALONE, UCS_JOINED = 70, 67


def is_gsm7(text: str) -> bool:
    return all(char in BASIC or char in EXTENDED for char in text)


def segments(text: str) -> int:
    """The number of SMS segments that Twilio will count; an empty text costs one."""
    if is_gsm7(text):
        return _parts([2 if char in EXTENDED else 1 for char in text], GSM_ALONE, GSM_JOINED)
    return _parts([len(char.encode("utf-16-be")) // 2 for char in text], UCS_ALONE, UCS_JOINED)


def _parts(costs: list[int], alone: int, joined: int) -> int:
    """A character of two units is never cut in half by the end of a segment."""
    if sum(costs) <= alone:
        return 1
    parts, used = 1, 0
    for cost in costs:
        if used + cost > joined:
            parts, used = parts + 1, 0
        used += cost
    return max(parts, math.ceil(sum(costs) / joined))
