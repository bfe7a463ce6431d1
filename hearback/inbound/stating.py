"""What a message says about our texts, as it is kept: by whom, on which channel, in which words."""

from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.inbound.received import Received
from hearback.outbound.stopping import Said


def said_in(it: Received, rule: str, told_by_provider: bool = False) -> Said:
    """Of an end of texts."""
    return Said(
        _source(told_by_provider), it.conversation.channel, rule, it.message.text, it.message.id
    )


async def stated(it: Received, standing: Standing, rule: str, told_by_provider: bool) -> bool:
    """Whether the standing of its number changed by it."""
    said = Statement(
        standing,
        _source(told_by_provider),
        it.conversation.channel,
        rule,
        words=it.message.text,
        message_id=it.message.id,
        lifts_stop=it.message.act == "start",
    )
    return await state(it.session, it.conversation.contact_point_id, said, now=it.now)


def _source(told_by_provider: bool) -> Source:
    return Source.PROVIDER if told_by_provider else Source.PATIENT
