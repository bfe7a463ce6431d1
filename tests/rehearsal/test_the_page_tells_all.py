"""Every kind, key and value of the format is played by the runner and told by its page."""

from pathlib import Path

import pytest

from hearback.rehearsal.automatic import AUTOMATIC
from hearback.rehearsal.expectations import Finale
from hearback.rehearsal.forms import Block
from hearback.rehearsal.keys import BY_SUBKIND, FAULT, PLAIN, RECOVER, STAFF, SYSTEM
from hearback.rehearsal.record import RecordCheck
from hearback.rehearsal.setup import Setup, SetupPatient
from hearback.rehearsal.steps import STEPS
from hearback.rehearsal.vocabulary import (
    AgentDeed,
    Audience,
    AuditEvent,
    CaseReason,
    FaultKind,
    Flag,
    ServicePart,
    SystemKind,
    Webhook,
    Why,
)

PAGE = (Path(__file__).parents[2] / "docs" / "rehearsal.md").read_text(encoding="utf-8")
# Written in the page as values, whichever key they stand under.
VALUES = (
    *(AgentDeed, Audience, AuditEvent, CaseReason, FaultKind, Flag),
    *(ServicePart, SystemKind, Webhook, Why),
)


def keys_of(block: type[Block]) -> set[str]:
    return {field.alias or name for name, field in block.model_fields.items()} - {"note"}


def told(word: str) -> bool:
    """Whether the page has it as code, alone or in an example."""
    code = PAGE.replace("```", "").split("`")[1::2]
    return any(word in part for part in code)


def kinds_and_keys() -> list[str]:
    """What a file may hold, from the runner's own tables."""
    ways = [
        way for table in (PLAIN, SYSTEM, FAULT, RECOVER) for one in table.values() for way in one
    ]
    keys = {key for way in [*ways, *STAFF] for key in way.must | way.may}
    keys |= keys_of(Setup) | keys_of(SetupPatient) | keys_of(Finale) | keys_of(RecordCheck)
    return sorted(keys | set(STEPS) - {"recover"})


def test_each_kind_of_step_has_its_keys() -> None:
    assert set(STEPS) == {*PLAIN, *BY_SUBKIND, "staff"}


def test_each_automatic_message_has_keys_and_somebody_who_begins_it() -> None:
    assert set(SYSTEM) == set(SystemKind)
    assert {SystemKind.REMINDER, SystemKind.WAITLIST_OFFER} | AUTOMATIC == set(SystemKind)


def test_each_fault_has_keys() -> None:
    assert set(FAULT) == set(FaultKind)


@pytest.mark.parametrize("word", kinds_and_keys())
def test_the_page_tells_each_kind_and_key(word: str) -> None:
    assert told(word)


@pytest.mark.parametrize("word", sorted({one.value for group in VALUES for one in group}))
def test_the_page_tells_each_value(word: str) -> None:
    assert told(word)
