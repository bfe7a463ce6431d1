"""The clinic's number as a contact that a phone can keep: a vCard 4.0 (RFC 6350)."""

from collections.abc import Iterator, Sequence

LONGEST = 75  # octets of a line, without its end (RFC 6350, 3.2)
ESCAPES = str.maketrans({"\\": r"\\", ",": r"\,", ";": r"\;", "\r": None, "\n": r"\n"})


def as_vcf(name: str, texts_from: str, answers_calls: str) -> bytes:
    """name: the clinic's public one. Both numbers as E.164; one line where they are the same."""
    told = name.translate(ESCAPES)
    lines = [
        *("BEGIN:VCARD", "VERSION:4.0", "KIND:org", f"FN:{told}", f"ORG:{told}"),
        *_numbers(texts_from, answers_calls),
        "END:VCARD",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _numbers(texts_from: str, answers_calls: str) -> Sequence[str]:
    if texts_from == answers_calls:
        return [f'TEL;VALUE=uri;TYPE="text,voice":tel:{texts_from}']
    return [
        f'TEL;VALUE=uri;TYPE="text,cell";PREF=1:tel:{texts_from}',
        f'TEL;VALUE=uri;TYPE="voice,work":tel:{answers_calls}',
    ]


def _folded(line: str) -> Iterator[str]:
    """In pieces of whole characters; all but the first begin with a blank."""
    piece = ""
    for character in line:
        if len((piece + character).encode()) > LONGEST:
            yield piece
            piece = " "
        piece += character
    yield piece
