"""What the measured patients write: one round of a conversation about a visit, in two languages."""

from collections.abc import Iterator, Sequence
from itertools import cycle

# A plain yes to the reminder, thanks, a question, not coming, another time, coming after all.
ENGLISH: Sequence[str] = (
    "yes",
    "thank you very much",
    "where can i park when i get there",
    "something came up, i can't make my visit",
    "i need another day please, can we move it",
    "ok i will be there after all",
    "thanks so much for your help",
)
SPANISH: Sequence[str] = (
    "sí",
    "muchas gracias",
    "dónde me puedo estacionar cuando llegue",
    "no voy a poder ir a mi cita",
    "necesito otro día por favor, la podemos cambiar",
    "al final sí voy a ir",
    "mil gracias por su ayuda",
)
# For one long conversation: an answer in words alone, and one that reads and updates a visit.
ONE_CONVERSATION: Sequence[str] = ("thank you very much", "ok i will be there after all")

# What visitors of a website ask who need not be known for it.
VISITORS: Sequence[str] = (
    "when are you open",
    "where can i park when i get there",
    "thank you very much",
    "a qué hora abren",
    "dónde me puedo estacionar cuando llegue",
    "muchas gracias",
)

# What the gate is timed with: mostly what patients write, and what it must catch.
AT_THE_GATE: Sequence[str] = (
    *ENGLISH,
    *SPANISH,
    "STOP",
    "stop texting me please",
    "HELP",
    "cancel",
    "my chest hurts and i can't breathe",
    "Liked “Your visit is on Monday”",
    "👍",
    "My daughter has her visit with you on Monday at two, but her school called and she has a"
    " fever since this morning. Should we still come, or is there another day this week?",
)


def speaks_spanish(number: int) -> bool:
    """Every fourth patient."""
    return number % 4 == 3


def script(number: int) -> Iterator[str]:
    """What the patient with this number writes, without end."""
    return cycle(SPANISH if speaks_spanish(number) else ENGLISH)
