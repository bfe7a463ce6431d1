"""What was taken down of a message that asks for more: it is said ahead of the other answers."""

from collections.abc import Sequence

from hearback.answers.small_talk import SAY_AGAIN
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.model import Reason
from hearback.programmes.queries import taken_of
from hearback.texts.says import Say

# A figure and a wish beside it are no fewer words; of a plain yes the database is not asked.
FEWEST_WORDS = 3
# These answer nothing of what was asked besides: people see to it then.
ANSWERS_NOTHING = frozenset({SAY_AGAIN, "score_heard", "nothing_open", "goodbye", "no_hurry"})


async def with_what_was_kept(
    turn: Answering, says: Sequence[Say], *, worded: bool = False
) -> Sequence[Say]:
    """worded: whether Rasa has an answer in words of its own."""
    if len(turn.message.text.split()) < FEWEST_WORDS:
        return says
    kept = await taken_of(turn.session, turn.message.id)
    if kept is None:
        return says
    answers = [say for say in says if say.key not in ANSWERS_NOTHING]
    if not answers and not worded:
        answers = [await to_people(turn, "rest_handed_over", Reason.NOT_UNDERSTOOD)]
    return [kept, *answers]
