"""What only shows when the steps are read in order: a clock going back, a message never sent."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from hearback.rehearsal.setup import Setup
from hearback.rehearsal.steps import (
    AnyStep,
    ClockStep,
    FaultStep,
    HttpStep,
    Inbound,
    PatientStep,
    RecoverStep,
    WebStep,
)
from hearback.rehearsal.vocabulary import FaultKind

Complaint = tuple[AnyStep, str]


def complaints(setup: Setup, steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    yield from _clock_going_back(setup.now, steps)
    yield from _nobody_speaking(setup, steps)
    yield from _unknown_sids(steps)
    yield from _nothing_broken(steps)
    yield from _sessions_never_opened(setup, steps)


def _clock_going_back(now: datetime, steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    at = now.astimezone(UTC)
    for step in steps:
        if not isinstance(step, ClockStep):
            continue
        then = step.to.astimezone(UTC) if step.to else at + (step.by or timedelta())
        if then < at:
            yield step, "the clock goes back"
        at = max(at, then)


def messages_of(step: AnyStep) -> tuple[Inbound, ...]:
    if isinstance(step, PatientStep):
        return (step,)
    return (step.messages or ()) if isinstance(step, FaultStep) else ()


def _nobody_speaking(setup: Setup, steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    if len(setup.patients) == 1:
        return
    for step in steps:
        if any(message.from_ is None for message in messages_of(step)):
            yield step, "lacks the key 'from': there is not exactly one patient"


def _unknown_sids(steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    known: set[str] = set()
    for step in steps:
        known |= {message.sid for message in messages_of(step) if message.sid}
        if isinstance(step, HttpStep):
            known.add(step.form.get("MessageSid", ""))
        if (
            isinstance(step, FaultStep)
            and step.kind is FaultKind.DUPLICATE_WEBHOOK
            and step.sid not in known
        ):
            yield step, f"no message before it has the sid {step.sid!r}"


def _nothing_broken(steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    broken: set[FaultKind] = set()
    for step in steps:
        if isinstance(step, FaultStep):
            broken.add(step.kind)
        if isinstance(step, RecoverStep):
            if step.kind not in broken:
                yield step, f"does nothing: no fault {step.kind.value!r} is there to recover from"
            broken.discard(step.kind)


def _sessions_never_opened(setup: Setup, steps: Sequence[AnyStep]) -> Iterator[Complaint]:
    open_ = {session.id for session in setup.web_sessions}
    for step in steps:
        open_ |= {message.session for message in messages_of(step) if message.session}
        if isinstance(step, WebStep):
            if not step.connect and step.session not in open_:
                yield step, f"web session {step.session!r} has not been connected"
            open_.add(step.session)
