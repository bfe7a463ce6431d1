"""Playing one scenario in a lane: each step done through the real doors, then held to its word."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import assert_never

import httpx2
from sqlalchemy.exc import DBAPIError

from hearback.core.errors import HearbackError
from hearback.policy import Policy
from hearback.rehearsal.automatic import AUTOMATIC, Automatic, reminder_planned
from hearback.rehearsal.clockwork import move_to
from hearback.rehearsal.desk import Agents
from hearback.rehearsal.expectations import Expectation
from hearback.rehearsal.far_end import SentText
from hearback.rehearsal.faults import Faults
from hearback.rehearsal.idle import StepDidNothing
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.loader import BEFORE, load
from hearback.rehearsal.people import People
from hearback.rehearsal.practice import change_record
from hearback.rehearsal.promises import broken_promises
from hearback.rehearsal.reader import Reader
from hearback.rehearsal.report import Result, when
from hearback.rehearsal.rules import rules_for
from hearback.rehearsal.scenario import Scenario
from hearback.rehearsal.seen import Failure
from hearback.rehearsal.setup import Fixtures
from hearback.rehearsal.steps import (
    AgentStep,
    AnyStep,
    ClockStep,
    FaultStep,
    HttpStep,
    Inbound,
    PatientStep,
    RecoverStep,
    StaffStep,
    SystemStep,
    TwilioStep,
    WebStep,
)
from hearback.rehearsal.subjects import with_code
from hearback.rehearsal.transcript import Transcript
from hearback.rehearsal.values import compare
from hearback.rehearsal.visitors import ChatRefused, Visitors
from hearback.rehearsal.vocabulary import Channel, SystemKind
from hearback.rehearsal.waiting import offer_slot


@dataclass
class Player:
    lane: Lane
    scenario: Scenario
    fixtures: Fixtures
    policy: Policy
    failures: list[Failure] = field(default_factory=list)
    _begun: bool = False
    _shown: dict[str, set[int]] = field(default_factory=dict)
    _last_texts: list[SentText] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._transcript = Transcript(self.lane, self.scenario.setup.tz)
        self._people = People(self.scenario.setup)
        self._visitors = Visitors(self.lane, self.scenario.setup, self.scenario.langs[0])
        self._agents = Agents(self.lane, self.fixtures.agents)

    async def play(self) -> Result:
        started = time.monotonic()
        number = 0
        try:
            await self._open()
            for step in self.scenario.steps:
                number = step.number
                await self._step(step)
            await self._finale()
        except HearbackError as error:
            self.failures.append(Failure(number, "step", "can be played", str(error)))
        except DBAPIError as error:
            told = type(error.orig).__name__
            self.failures.append(Failure(number, "step", "can be played", f"database: {told}"))
        except (httpx2.HTTPError, TimeoutError) as error:
            told = f"the service did not answer: {type(error).__name__}"
            self.failures.append(Failure(number, "step", "can be played", told))
        finally:
            await self._agents.close()
            await self._visitors.close()
        return Result(
            self.scenario.id,
            self.scenario.title,
            tuple(self.failures),
            time.monotonic() - started,
            tuple(self._transcript.said),
        )

    async def _open(self) -> None:
        setup = self.scenario.setup
        self.policy = rules_for(self.scenario.policy, self.policy)
        await self.lane.reset(setup.now - BEFORE, self.policy)
        self._faults = Faults(self.lane)
        names = self.scenario.proper_names
        self._reader = Reader(self.lane, setup, names, self.scenario.slots, self._agents)
        await load(self.lane, setup, self.fixtures, self.scenario.steps, self.policy)
        await self.lane.settle()

    async def _step(self, step: AnyStep) -> None:
        self._transcript.step = step.number
        place = self.lane.far_end.place
        self._shown = self._visitors.mark()
        http = await self._do(step)
        await self.lane.settle()
        await self._visitors.settle()
        texts = self.lane.far_end.texts(after=place)
        if isinstance(step, SystemStep) and step.kind not in AUTOMATIC:
            texts = texts or self._sent_before(step)
        await self._transcript.show(texts)
        if step.expect is not None:
            await self._hold(step.expect, step, texts, http)
        self._last_texts = texts

    async def _finale(self) -> None:
        async with self.lane.db.begin() as session:
            self.failures += await broken_promises(session)
        if self.scenario.finale is None:
            return
        seen = await self._reader.see(0, patient=None, texts=self.lane.far_end.texts(), http=None)
        seen = await self._visitors.seen(seen, None, {})
        self.failures += compare(self.scenario.finale, seen)

    async def _hold(
        self,
        expect: Expectation,
        step: AnyStep,
        texts: list[SentText],
        http: tuple[int, ...] | None,
    ) -> None:
        patient = self._about(step)
        seen = await self._reader.see(step.number, patient=patient, texts=texts, http=http)
        seen = await self._visitors.seen(seen, step, self._shown)
        self.failures += compare(expect, seen)

    async def _do(  # noqa: C901 - one case per kind of step
        self, step: AnyStep
    ) -> tuple[int, ...] | None:
        """Carry out a step; the status codes of the requests that it made itself."""
        match step:
            case SystemStep():
                await self._system(step)
            case ClockStep():
                await self._clock(step)
            case PatientStep():
                return await self._patient(step)
            case StaffStep():
                await change_record(self.lane, self.scenario.setup, step, self.policy)
            case TwilioStep():
                return await self._callback(step)
            case HttpStep():
                return await self._request(step)
            case FaultStep():
                return await self._fault(step)
            case RecoverStep():
                await self._faults.recover(step)
            case AgentStep():
                thread = await self._reader.thread_id(self._people.only)
                return await self._agents.act(step, thread)
            case WebStep():
                await self._visitors.act(step)
            case _:
                assert_never(step)
        return None

    async def _system(self, step: SystemStep) -> None:
        """An automatic message is due now; the clock step before may have sent it already."""
        if step.kind is SystemKind.WAITLIST_OFFER:
            await self._begin()
            await self.lane.settle()
            await self._offer_waiting(step)
            return
        await self._begin()
        await self.lane.settle()
        if step.kind in AUTOMATIC:
            await Automatic(self.lane, self.scenario.setup, self.policy).begin(step)
            return
        dealt_with = self._sent_before(step) or await reminder_planned(self.lane, step)
        if not dealt_with:
            raise StepDidNothing("no such reminder was planned for this time, and none was sent")

    async def _offer_waiting(self, step: SystemStep) -> None:
        setup, to = self.scenario.setup, step.to or ()
        assert step.slot is not None, "the reader of the file lets no such step through"
        phones = {setup.patient(each).phone for each in to}
        if phones & {text.to for text in self._last_texts}:
            return  # what was freed the step before was offered by itself
        if not await offer_slot(self.lane, setup, step.slot, to, self.policy):
            raise StepDidNothing("nobody of them could be offered this time")

    def _sent_before(self, step: SystemStep) -> list[SentText]:
        """What the step just before already sent of what this one names."""
        visits = [self.scenario.setup.appointment(visit) for visit in step.about or ()]
        phones = {self.scenario.setup.patient(visit.patient).phone for visit in visits}
        if step.kind is SystemKind.WAITLIST_OFFER:
            phones = {self.scenario.setup.patient(each).phone for each in step.to or ()}
        return [text for text in self._last_texts if text.to in phones]

    async def _begin(self) -> None:
        """The first system or clock step: what falls due exactly at the start goes with it."""
        if not self._begun:
            self._begun = True
            await move_to(self.lane, self.scenario.setup.now)

    async def _clock(self, step: ClockStep) -> None:
        await self._begin()
        target = self.lane.clock.now() + step.by if step.by is not None else step.to
        assert target is not None, "a clock step has one or the other"
        if target <= self.lane.clock.now():
            raise StepDidNothing("the clock does not go back")
        local = target.astimezone(self.scenario.setup.tz)
        self._transcript.note(f"the clock moves to {when(local)}")
        await move_to(self.lane, target)

    async def _patient(self, step: PatientStep) -> tuple[int, ...]:
        if step.session or (step.channel or self.scenario.channel) is Channel.WEB:
            self._transcript.say(step.from_ or "visitor", step.text, where="web")
            status = await self._visitors.says(with_code(step, self.lane.far_end.texts()))
            # Silence after what was never taken proves nothing; a chat that is over is no mistake.
            if status not in {202, 401} and (step.expect is None or step.expect.http is None):
                raise ChatRefused(status)
            return (status,)
        return (await self._text_in(with_code(step, self.lane.far_end.texts())),)

    async def _text_in(self, inbound: Inbound) -> int:
        phone = self._people.phone(inbound)
        self._transcript.say(self._people.name(inbound), inbound.text)
        status = await self.lane.far_end.receive(
            phone,
            self._people.line_of(phone, self.lane.far_end.texts(), self.fixtures),
            inbound.text,
            sid=inbound.sid,
            media=[{"type": m.type, "name": m.name or ""} for m in inbound.media],
            extra=inbound.extra,
        )
        if status is None:
            raise StepDidNothing("the webhook was not reached")
        return status

    async def _callback(self, step: TwilioStep) -> tuple[int, ...]:
        sid = await self._reader.sid_of(step.of)
        if sid is None:
            raise StepDidNothing(f"{step.of} was never sent")
        status = await self.lane.far_end.report(sid, step.status.value, step.error)
        return () if status is None else (status,)

    async def _request(self, step: HttpStep) -> tuple[int, ...]:
        form = dict(step.form)
        named = form.get("MessageSid", "")
        if "/" in named:
            form["MessageSid"] = await self._reader.sid_of(named) or named
        return (await self.lane.far_end.post(step.to.value, form, step.signature),)

    async def _fault(self, step: FaultStep) -> tuple[int, ...] | None:
        if step.after is not None:
            await self._begin()
            await move_to(self.lane, self.lane.clock.now() + step.after)
        if step.messages:
            return tuple(await asyncio.gather(*(self._text_in(each) for each in step.messages)))
        if step.delivery is not None:
            return await self._reports(step)
        return await self._faults.strike(step)

    async def _reports(self, step: FaultStep) -> tuple[int, ...]:
        assert step.delivery is not None, "asked before"
        sid = await self._reader.sid_of(step.delivery)
        if sid is None:
            raise StepDidNothing(f"{step.delivery} was never sent")
        order = step.order or ((step.status,) if step.status else ())
        heard = [await self.lane.far_end.report(sid, s.value, step.error) for s in order]
        return tuple(status for status in heard if status is not None)

    def _about(self, step: AnyStep) -> str | None:
        """Whom a step is about; of an agent's, whose conversation it was."""
        if isinstance(step, AgentStep) and self._agents.phone is not None:
            owners = self._people.of_phone(self._agents.phone)
            return owners[0] if owners else None
        return self._people.about(step)
