"""The parts of a message that may each ask for something of their own."""

import re
from collections.abc import Sequence

from bot.language.normalise import folded, plain
from bot.language.phrases import word_set
from bot.language.short_answers import short_answer

MOST_CLAUSES = 4
_LEAST_WORDS = 2
_ANSWERS = word_set(
    """
    yes yeah yep yup y ok okay sure si sip no nope nah 1 2 3 stop
    confirm confirmed confirming confirmo confirmado confirmada confirmar
    cancel cancelar cancela cancele cancelela cancelo reschedule reprogramar
    """
)
_READ = 1_000  # characters; whoever writes more is read as a whole

# Not after "Dr." or inside "2.30", "p.m.".
_SENTENCE_END = re.compile(
    r"(?:(?<!\bdr)(?<!\bdra)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bsr)(?<!\bsra)(?<!\b[ap])(?<!\b[ap]\.m)(?<!\bst)\.+"
    r"(?!\d|m\b)|[!?;\n…]+| - |,? ?¿|¡)"
)
_JOINED = re.compile(
    r"[ ,]+(?:(?:and|but|y|pero|oh|ah) )?(?:also|btw|by the way|plus|one more thing|another thing"
    r"|while youre at it|while you're at it|while im at it|and|but|además|ademas|también|tambien"
    r"|por cierto|de paso|aparte|otra cosa|y|pero)[ ,]+(?:also|también|tambien|ademas|además)?"
)
# "Yes do you take medicaid": the question begins right behind the yes. "Si puedo" is none.
_YES_THEN_ASKED = re.compile(
    r"^(\W*(?:yes|yeah|yep|yup|confirm(?:ed|ing)?|confirmo|confirmad[oa]|s[ií]p?))[ ]+"
    r"(?=(?:can|could|do|does|is|are|am i|how|what|whats|where|wheres|who|whos|when|which|should"
    r"|will (?:i|you|it|they)|dónde|donde|cuánto|cuanto|a qué|a que hora|aceptan|toman|con quién"
    r"|con quien|es en|en dónde|en donde) )"
)


def clauses(text: str) -> tuple[str, ...]:
    """In order, in plain letters; a message that cannot be parted is its own only clause."""
    said = _YES_THEN_ASKED.sub(r"\1; ", plain(text.replace("\n", " ; ")))
    if len(said) > _READ:
        return (said,)
    parts = [
        part.strip(" ,.:-")
        for sentence in _SENTENCE_END.split(said)
        for joined in _JOINED.split(f" {sentence} ")
        for part in _by_comma(joined)
    ]
    return tuple(_whole(parts))[:MOST_CLAUSES] or (said,)


def may_ask_several(parts: Sequence[str]) -> bool:
    """Whether more than one clause has room for a request; "no thanks, im good" is one answer."""
    if len(parts) < 2 or short_answer(" ".join(parts)) is not None:
        return False
    words = [folded(part).split() for part in parts]
    with_room = [said for said in words if len(said) >= _LEAST_WORDS]
    answers = any(said and said[0] in _ANSWERS for said in words)
    return len(with_room) > 1 or (answers and bool(with_room))


def _by_comma(said: str) -> list[str]:
    """At a comma between two parts of some length: "si voy, tengo que llevar algo"; of three one
    may be a mere answer: "sí a la mía, la del niño no, cancélela"."""
    parts = said.split(",")
    several = len(parts) > _LEAST_WORDS
    long_enough = all(
        len(part.split()) >= _LEAST_WORDS or (several and folded(part) in _ANSWERS)
        for part in parts
    )
    return parts if long_enough and len(parts) <= MOST_CLAUSES else [said]


def _whole(parts: list[str]) -> list[str]:
    """Without empty parts; a single word belongs to what follows it, unless it is an answer."""
    kept: list[str] = []
    carried = ""
    for part in parts:
        words = folded(part).split()
        if not words:
            continue
        whole = f"{carried} {part}".strip()
        if len(words) < _LEAST_WORDS and not carried and words[0] not in _ANSWERS:
            carried = whole
        else:
            kept.append(whole)
            carried = ""
    return [*kept, carried] if carried else kept
