"""`hearback policy`: what holds everywhere, and what one clinic has of its own."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from hearback.cli.app import app
from hearback.cli.home import Home, write_private
from hearback.cli.ruling import Own, UnknownClinic, own_rules, told
from hearback.core.db import Database
from hearback.policy import DEFAULTS, BadPolicy, Policy
from hearback.records.rows import ClinicRow
from tests.world import CLINIC, import_rows

VISIT_TYPES = [
    {"id": "check", "name": "Check", "minutes": 20, "reminder_hours": [72, 4]},
    {"id": "walk-in", "name": "Walk-in", "minutes": 10, "reminder_hours": []},
]


@pytest.fixture(autouse=True)
def no_copy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARBACK_DATABASE_URL", "postgresql://127.0.0.1:9/none")


def test_the_rules_of_a_copy_are_those_that_it_was_started_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "policy.yml"
    file.write_text('day_starts: "09:00"')
    write_private(Home(tmp_path).environment, {"HEARBACK_POLICY_FILE": str(file)})
    monkeypatch.setenv("HEARBACK_POLICY_FILE", "")  # to be put back, whatever is taken over
    monkeypatch.delenv("HEARBACK_POLICY_FILE")

    shown = CliRunner().invoke(app, ["policy", "--home", str(tmp_path)]).stdout

    assert "day_starts: 09:00:00\n" in shown


def test_every_rule_is_shown_with_its_value() -> None:
    shown = CliRunner().invoke(app, ["policy"]).stdout

    assert "day_starts: 08:00:00\n" in shown
    assert "outreach_per_week: 2\n" in shown


def test_every_rule_is_explained_once_and_says_whose_it_is() -> None:
    meaning = {name: means for name, _, means in DEFAULTS.explained()}

    assert len(list(DEFAULTS.explained())) == len(Policy.model_fields) == len(meaning)
    assert meaning["outreach_per_week"].endswith("A clinic may have its own.")
    assert "its own" not in meaning["danger_confidence"]


def test_a_clinics_own_value_is_shown_beside_that_of_all() -> None:
    lines = list(told(DEFAULTS, Own({"late_grace_minutes": 0}, {"check": (72, 4), "walk-in": ()})))

    assert "late_grace_minutes: 0  (this clinic's own; else 15)" in lines
    assert "    check: (72, 4)  (this clinic's own)" in lines
    assert "    walk-in: none  (this clinic's own)" in lines


def test_a_clinic_without_own_values_has_those_of_all() -> None:
    assert list(told(DEFAULTS, Own({}, {}))) == list(told(DEFAULTS, None))


async def test_what_a_clinic_has_of_its_own_is_read_from_its_record(
    db: Database, tmp_path: Path
) -> None:
    clinic = CLINIC | {"late_grace_minutes": 10, "visit_types": VISIT_TYPES}
    await import_rows(db, tmp_path, {"clinics": [clinic]})

    async with db.begin() as session:
        own = await own_rules(session, "riverside")

    assert own == Own({"late_grace_minutes": 10}, {"check": (72, 4), "walk-in": ()})


async def test_an_unknown_clinic_is_answered_with_those_that_are_known(
    db: Database, tmp_path: Path
) -> None:
    await import_rows(db, tmp_path, {"clinics": [CLINIC]})

    async with db.begin() as session:
        with pytest.raises(UnknownClinic, match="there are: riverside"):
            await own_rules(session, "nowhere")


@pytest.mark.parametrize(
    ("own", "told_to"),
    [
        (
            {"danger_confidence": 0.9},
            "danger_confidence is not a rule that a clinic has of its own",
        ),
        ({"day_starts": "09:00"}, "day_starts and day_ends belong together"),
        ({"survey_low": 99}, "survey_low"),
    ],
)
def test_a_rule_that_a_clinic_cannot_have_is_named(own: dict[str, Any], told_to: str) -> None:
    with pytest.raises(BadPolicy, match=told_to):
        DEFAULTS.with_own(own)


def test_what_a_clinic_does_not_decide_is_the_installations() -> None:
    everywhere = Policy(outreach_per_week=5, survey_low=3)

    here = everywhere.with_own({"outreach_per_week": 1, "day_starts": "10:00", "day_ends": "16:00"})

    assert (here.outreach_per_week, here.survey_low) == (1, 3)
    assert (here.day_starts, here.day_ends) == (time(10), time(16))


def test_a_record_with_a_rule_that_cannot_be_is_refused_with_its_reason() -> None:
    with pytest.raises(ValidationError, match="rules: waiting_offers_a_day: Input should be"):
        ClinicRow.model_validate(CLINIC | {"rules": {"waiting_offers_a_day": 0}})
