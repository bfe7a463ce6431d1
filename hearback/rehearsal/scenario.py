"""A scenario as it has been read: whole, checked and ready to be played."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import Field

from hearback.rehearsal.expectations import Finale
from hearback.rehearsal.forms import Block, OneOf, slot_place
from hearback.rehearsal.setup import Fixtures, Setup
from hearback.rehearsal.steps import AnyStep
from hearback.rehearsal.vocabulary import Channel


class Head(Block):
    """What stands beside setup, steps and finally."""

    id: str
    title: str = ""
    lang: OneOf[str] = ("en",)
    channel: OneOf[str] = (Channel.SMS.value,)
    policy: dict[str, Any] = Field(default_factory=dict)


@dataclass(frozen=True)
class SlotPlace:
    """`start`: in the clinic's zone."""

    clinic: str
    provider: str
    start: datetime


@dataclass(frozen=True)
class Scenario:
    """`policy` is the file's, with what the scenario says over it."""

    id: str
    title: str
    line: int
    langs: tuple[str, ...]
    channels: tuple[str, ...]
    policy: Mapping[str, Any]
    fixtures: Fixtures
    setup: Setup
    steps: tuple[AnyStep, ...]
    finale: Finale | None

    @property
    def channel(self) -> Channel:
        """Where a patient step speaks that does not say where."""
        return Channel.WEB if self.channels == (Channel.WEB.value,) else Channel.SMS

    @property
    def proper_names(self) -> frozenset[str]:
        """Names of places and people, which say nothing about the language of a text."""
        places = {clinic.name for clinic in self.fixtures.clinics.values()}
        places |= {clinic.address for clinic in self.fixtures.clinics.values()}
        visits = [*self.setup.appointments, *self.setup.open_slots]
        people = {part for patient in self.setup.patients for part in patient.name.split()}
        return frozenset(places | people | {visit.provider for visit in visits})

    @property
    def slots(self) -> Mapping[str, SlotPlace]:
        """Every slot that an expectation looks at, by its key there."""
        checks = [step.expect for step in self.steps if step.expect is not None]
        if self.finale is not None:
            checks.append(self.finale)
        return {key: self.slot_place(key) for check in checks for key in check.slots}

    def slot_place(self, key: str) -> SlotPlace:
        """Where and when: a slot's id, or "clinic/provider/start". Raises ValueError."""
        for slot in self.setup.open_slots:
            if slot.id == key:
                return SlotPlace(slot.clinic, slot.provider, slot.start)
        zones = {name: clinic.tz for name, clinic in self.fixtures.clinics.items()}
        return SlotPlace(*slot_place(key, zones))


@dataclass(frozen=True)
class ScenarioFile:
    path: Path
    version: int
    policy: Mapping[str, Any]
    fixtures: Fixtures
    scenarios: tuple[Scenario, ...]
