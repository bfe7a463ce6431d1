"""What agents write: a message like all others, through the outbox and its gate."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from hearback.conversations.desk_model import AgentMessage
from hearback.conversations.holding import Doing, active
from hearback.conversations.model import Conversation
from hearback.conversations.service import open_case
from hearback.core import audit
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.texts.catalogue import Rendered

LONGEST = 1600  # characters; the provider's limit
WRITTEN_BY_AGENT = "agent"  # in the place of a text's key


class NothingToSend(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"Write between 1 and {LONGEST} characters.")


async def say(doing: Doing, talk: Conversation, words: str, key: UUID) -> bool:
    """Queue an agent's words; False when this form was sent before. key: the form's own.

    The caller holds the thread and has seen that it is this agent's. Raises NothingToSend.
    """
    words = words.replace("\r\n", "\n").replace("\x00", "").strip()
    if not 0 < len(words) <= LONGEST:
        raise NothingToSend
    cause = f"agent:{key}"
    written = await doing.session.scalars(
        insert(AgentMessage)
        .values(
            id=new_id(),
            conversation_id=talk.id,
            staff_id=doing.staff_id,
            at=doing.now,
            cause=cause,
        )
        .on_conflict_do_nothing(index_elements=["cause"])
        .returning(AgentMessage.id)
    )
    if written.one_or_none() is None:
        return False
    await write(doing.session, _draft(talk, words, cause), now=doing.now)
    await _answered(doing, talk)
    return True


def _draft(talk: Conversation, words: str, cause: str) -> Draft:
    return Draft(
        cause=cause,
        purpose=Purpose.REPLY,
        sender_id=talk.sender_id,
        contact_point_id=talk.contact_point_id,
        conversation_id=talk.id,
        language=talk.language,
        by_agent=True,
        text=Rendered(words, f"{WRITTEN_BY_AGENT}@1.{talk.language}"),
    )


async def _answered(doing: Doing, talk: Conversation) -> None:
    case = await open_case(doing.session, talk.id)
    if case is not None:
        case.answered_at = case.answered_at or doing.now
    await active(doing, talk, spoke=True)
    await audit.record(
        doing.session, "agent_wrote", at=doing.now, actor=doing.actor, subject=talk.id
    )
