"""A child that was lost before or at birth: what was planned for it is spared whoever lost it."""

from bot.language.revocation.scope import Narrower
from hearback.conversations.chat import is_web
from hearback.inbound import verdicts
from hearback.inbound.narrower import end_kind
from hearback.inbound.received import Received, decide
from hearback.inbound.stating import said_in
from hearback.texts.says import Say


async def loss_heard(verdict: verdicts.ChildLost, it: Received) -> Say:
    """No text about the visit may follow; the visit itself is for people."""
    decide(it, "clinical", "keyword", verdict.rule)
    said = said_in(it, verdict.rule)
    ended = None if is_web(it.conversation) else await end_kind(it, Narrower.VISIT, said)
    it.conversation.awaiting = None
    return Say("child_lost" if ended else "loss_handed_over")
