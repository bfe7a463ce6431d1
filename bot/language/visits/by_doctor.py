"""Whether a message asks for a time with a doctor whom it names, and for nothing else."""

from bot.language.entities.people_and_places import read_providers
from bot.language.entities.pieces import Message, Taken
from bot.language.normalise import folded
from bot.language.phrases import word_set

# "Is Dr Patel available", "the one with Dr. Chen please", "y con la Dra. Ruiz?"
_AROUND = word_set(
    """
    is does do you has anything any what about how the one with can could may i we get see want
    would like prefer please pls plz thanks instead rather available free open there then and or a
    an at time times slot appointment appt maybe hi ok yes for me
    con la el de y o tiene tienen hay para por favor porfa mejor disponible libre esta puede pueden
    ser quiero quisiera prefiero hora horas cita algo alguna si la una gracias me
    """
)


def names_only_a_doctor(text: str, lang: str) -> bool:
    message = Message(text, lang)
    named = read_providers(message, Taken(len(message.folded)), None)
    if len(named) != 1:
        return False
    begins, ends = named[0].span
    return set(folded(f"{text[:begins]} {text[ends:]}").split()) <= _AROUND
