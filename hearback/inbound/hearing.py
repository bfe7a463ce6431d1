"""In which language somebody writes, where it is clear, and what follows for the thread."""

from bot.language.context import Awaiting
from bot.language.languages import heard_in, language_of
from bot.language.understanding import Understanding
from hearback.answers.languages import clearly_in, keep, stays
from hearback.appointments.turns import Answering
from hearback.inbound.verdicts import Deceased, InDanger, Verdict, WantsHelp, WrongNumber
from hearback.outbound.outbox import follow_language

# In danger nobody is held to the language asked for; whose number it is not, tells of no patient.
_OF_ANYBODY = (InDanger, WrongNumber, Deceased)


async def heed_language(turn: Answering) -> None:
    """Whoever clearly writes in the other language is answered in it from now on."""
    heard = clearly_in(turn.message.text, turn.conversation.language)
    if heard is not None and not await stays(turn, heard):
        await keep(turn, heard, asked=False)
        await follow_language(turn.session, turn.conversation)


async def heed_before(verdict: Verdict, turn: Answering) -> None:
    """Before what the gate settles is answered."""
    if isinstance(verdict, _OF_ANYBODY):  # what is on file for the patient stays
        talk = turn.conversation
        talk.language = clearly_in(turn.message.text, talk.language) or talk.language
    elif isinstance(verdict, WantsHelp) and language_of(turn.message.text) == "es":
        turn.conversation.language = "es"  # nobody told HELP in English would write AYUDA
    else:
        await heed_language(turn)


def foreign(text: str, awaiting: Awaiting | None) -> Understanding | None:
    """A message in a language that we do not write. A name may look like one."""
    other = heard_in(text).other
    if other is None or awaiting is Awaiting.IDENTITY:
        return None
    return Understanding("language_switch", 1.0, "context", (f"other language: {other}",))
