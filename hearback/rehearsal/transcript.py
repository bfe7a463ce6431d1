"""Writing down what was said while a scenario is played, and why."""

from zoneinfo import ZoneInfo

from sqlalchemy import select

from hearback.conversations.model import InboundMessage
from hearback.outbound.model import OutboundMessage
from hearback.rehearsal.far_end import SentText
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.report import Said


class Transcript:
    """zone: the scenario's, in which its times are told."""

    def __init__(self, lane: Lane, zone: ZoneInfo) -> None:
        self.said: list[Said] = []
        self.step = 0
        self._lane, self._zone = lane, zone
        self._shown = 0

    def say(self, who: str, text: str, trail: str | None = None, where: str = "sms") -> None:
        at = self._lane.clock.now().astimezone(self._zone)
        self.said.append(Said(at, who, where, text, trail, self.step or None))

    def note(self, text: str) -> None:
        self.say("", text, where="")

    async def show(self, texts: list[SentText]) -> None:
        """What was made of the messages since the last step, and what was answered."""
        async with self._lane.db.begin() as session:
            messages = (
                await session.scalars(
                    select(InboundMessage).order_by(InboundMessage.id).offset(self._shown)
                )
            ).all()
            whys = {
                row.provider_id: row.why
                for row in await session.scalars(
                    select(OutboundMessage).where(OutboundMessage.provider_id.is_not(None))
                )
            }
        self._shown += len(messages)
        for message in messages:
            if message.act is None:
                self.note("not answered by the assistant")
                continue
            sure = "" if message.confidence is None else f" ({message.confidence:.2f})"
            trail = f"{message.decided_by} → {message.act}{sure}, rule {message.rule}"
            self.say("", f"understood as {message.act}", trail, where="")
        for text in texts:
            why = whys.get(text.sid, {})
            self.say("clinic", text.body, f"{why.get('decision')}: {why.get('reason')}")
