"""The rehearsal sees what is broken: the service is sabotaged on purpose, and each break reported.

Slow, because it plays against real processes: one stage for all tests, a second or two for each.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path

import pytest
from sqlalchemy import text

from hearback.cli.rehearsing import tools
from hearback.core import db as database
from hearback.core.db import use_keyring
from hearback.policy import DEFAULTS
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.player import Player
from hearback.rehearsal.report import Result
from hearback.rehearsal.run import cast
from hearback.rehearsal.seen import Failure
from hearback.rehearsal.stage import Stage
from simulators.twilio.faults import Struck
from simulators.twilio.messages import Message

pytestmark = pytest.mark.slow

SCENARIO = """
version: 1
scenarios:
- id: plain
  title: A yes is confirmed, a stop stops
  lang: en
  setup:
    clinics: [riverside]
    now: "2026-04-14 10:30"
    patients:
      - {id: P1, name: "Ada Quill", phone: "+15125550131", lang: en}
      - {id: P2, name: "Ben Sorel", phone: "+15125550132", lang: en}
    appointments:
      - {id: A1, patient: P1, clinic: riverside, provider: "Dr. Vale", start: "2026-04-16 10:30"}
      - {id: A2, patient: P2, clinic: riverside, provider: "Dr. Vale", start: "2026-05-16 10:30"}
  steps:
    - system: reminder
      about: A1
      expect: {replies: 1, reply: {to: P1, all: [Ada]}}
    - patient: "1"
      from: P1
      expect:
        replies: 1
        reply: {to: P1, lang: en, all: ["10:30", confirmed]}
        appointments: {A1: {status: confirmed}, A2: {status: scheduled}}
    - patient: STOP
      from: P1
      expect: {replies: 1, consent: {"+15125550131": opted_out}}
  finally: {outbound_total: 3, audit: [opt_out]}
"""

Sabotage = Callable[[Lane], Awaitable[None]]


@pytest.fixture(scope="module")
async def lane() -> AsyncIterator[Lane]:
    before = database.keyring()
    async with Stage(tools(lambda _: None), 1, lambda _: None) as stage:
        yield stage.lanes[0]
    use_keyring(before)


@pytest.fixture
async def clean(lane: Lane) -> AsyncIterator[Lane]:
    """Whatever a test broke is whole again afterwards."""
    accept = lane.far_end.provider.accept
    yield lane
    lane.far_end.provider.accept = accept  # type: ignore[method-assign]
    async with lane.db.begin() as session:
        for table in ("outbound_message", "conversation", "consent_standing", "appointment"):
            await session.execute(text(f"DROP TRIGGER IF EXISTS sabotage ON {table}"))


async def play(lane: Lane, folder: Path, sabotage: Sabotage | None = None) -> Result:
    file = folder / "plain.yml"
    file.write_text(SCENARIO)
    ((scenario, fixtures),) = cast([file])
    if sabotage is not None:
        await sabotage(lane)
    return await Player(lane, scenario, fixtures, DEFAULTS).play()


def keys(failures: tuple[Failure, ...]) -> set[tuple[int, str]]:
    return {(failure.step, failure.key) for failure in failures}


def trigger(table: str, when: str, body: str) -> Sabotage:
    async def set_up(lane: Lane) -> None:
        async with lane.db.begin() as session:
            await session.execute(
                text(
                    "CREATE OR REPLACE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql"
                    f" AS $$ BEGIN {body} END $$"
                )
            )
            await session.execute(
                text(
                    f"CREATE TRIGGER sabotage {when} ON {table} FOR EACH ROW"
                    " EXECUTE FUNCTION sabotage()"
                )
            )

    return set_up


async def test_what_works_is_seen_to_work(clean: Lane, tmp_path: Path) -> None:
    result = await play(clean, tmp_path)
    assert result.failures == ()


async def test_a_missing_reply_is_seen(clean: Lane, tmp_path: Path) -> None:
    lost = trigger(
        "outbound_message",
        "BEFORE INSERT",
        "IF NEW.purpose = 'reply' THEN RETURN NULL; END IF; RETURN NEW;",
    )

    result = await play(clean, tmp_path, lost)

    assert {(2, "replies"), (0, "outbound_total")} <= keys(result.failures)


async def test_a_doubled_reply_is_seen(clean: Lane, tmp_path: Path) -> None:
    async def twice(lane: Lane) -> None:
        once = lane.far_end.provider.accept

        async def accept(form: Mapping[str, str], media: list[str], struck: Struck) -> Message:
            await once(form, media, struck)
            return await once(form, media, struck)

        lane.far_end.provider.accept = accept  # type: ignore[method-assign]

    result = await play(clean, tmp_path, twice)

    assert {(1, "replies"), (2, "replies"), (0, "outbound_total")} <= keys(result.failures)


async def test_a_reply_in_the_wrong_language_is_seen(clean: Lane, tmp_path: Path) -> None:
    spanish = trigger("conversation", "BEFORE INSERT", "NEW.language := 'es'; RETURN NEW;")

    result = await play(clean, tmp_path, spanish)

    assert (2, "reply[P1].lang") in keys(result.failures)


async def test_a_reply_to_the_wrong_patient_is_seen(clean: Lane, tmp_path: Path) -> None:
    async def astray(lane: Lane) -> None:
        right = lane.far_end.provider.accept

        async def accept(form: Mapping[str, str], media: list[str], struck: Struck) -> Message:
            return await right({**form, "To": "+15125550132"}, media, struck)

        lane.far_end.provider.accept = accept  # type: ignore[method-assign]

    result = await play(clean, tmp_path, astray)

    assert {step for step, key in keys(result.failures) if key.startswith("reply")} >= {1, 2}


async def test_a_visit_changed_for_somebody_else_is_seen(clean: Lane, tmp_path: Path) -> None:
    both = trigger(
        "appointment",
        "AFTER UPDATE",
        "UPDATE appointment SET state = NEW.state WHERE state <> NEW.state; RETURN NULL;",
    )

    result = await play(clean, tmp_path, both)

    assert (2, "appointments.A2.status") in keys(result.failures)


async def test_a_missing_consent_row_is_seen(clean: Lane, tmp_path: Path) -> None:
    lost = trigger(
        "consent_standing",
        "BEFORE UPDATE",
        "IF NEW.standing = 'opted_out' THEN RETURN NULL; END IF; RETURN NEW;",
    )

    result = await play(clean, tmp_path, lost)

    assert any(key.startswith("consent") for _, key in keys(result.failures))


async def test_a_time_that_should_be_booked_and_is_not_is_seen(clean: Lane, tmp_path: Path) -> None:
    file = tmp_path / "slots.yml"
    wrong = 'expect: {slots: {"riverside/Dr. Vale/2026-04-16 10:31": booked}}'
    file.write_text(SCENARIO.replace("expect: {replies: 1, reply: {to: P1, all: [Ada]}}", wrong))
    ((scenario, fixtures),) = cast([file])

    result = await Player(clean, scenario, fixtures, DEFAULTS).play()

    assert any(key.startswith("slots.") for _, key in keys(result.failures))


async def test_an_expectation_that_nobody_can_check_fails(clean: Lane, tmp_path: Path) -> None:
    file = tmp_path / "unchecked.yml"
    unchecked = "expect: {record: {history_replayed: true}}"
    file.write_text(
        SCENARIO.replace("expect: {replies: 1, reply: {to: P1, all: [Ada]}}", unchecked)
    )
    ((scenario, fixtures),) = cast([file])

    result = await Player(clean, scenario, fixtures, DEFAULTS).play()

    assert any("cannot be checked" in failure.seen for failure in result.failures)


async def test_a_step_that_does_nothing_fails(clean: Lane, tmp_path: Path) -> None:
    file = tmp_path / "nothing.yml"
    idle = 'twilio: {of: "A2/reminder_48h", status: delivered}'
    file.write_text(SCENARIO.replace("system: reminder\n      about: A1", idle))
    ((scenario, fixtures),) = cast([file])

    result = await Player(clean, scenario, fixtures, DEFAULTS).play()

    assert any("did nothing" in failure.seen for failure in result.failures)


VISITOR = """
version: 1
scenarios:
- id: visitor
  title: A visitor asks
  lang: en
  channel: web
  setup: {{clinics: [riverside], now: "2026-04-14 10:30"}}
  steps:
    - web: {{connect: W1}}
{broken}
    - patient: "{words}"
      from: "web:W1"
      expect: {{replies: 0, escalated: none}}
"""


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        pytest.param("", "word " * 220, id="too long for the chat"),
        pytest.param("    - fault: {kind: restart, of: gateway}", "hello", id="nobody is there"),
    ],
)
async def test_a_message_that_was_not_taken_is_no_silence(
    clean: Lane, tmp_path: Path, broken: str, words: str
) -> None:
    file = tmp_path / "visitor.yml"
    file.write_text(VISITOR.format(broken=broken, words=words))
    ((scenario, fixtures),) = cast([file])

    result = await Player(clean, scenario, fixtures, DEFAULTS).play()

    await clean.web.start()
    assert [failure.key for failure in result.failures if failure.step] == ["step"]


async def test_a_scenarios_own_policy_holds_for_it_alone(clean: Lane, tmp_path: Path) -> None:
    file = tmp_path / "night.yml"
    file.write_text(SCENARIO.replace("version: 1", 'version: 1\npolicy: {day_starts: "11:00"}'))
    ((scenario, fixtures),) = cast([file])

    held = await Player(clean, scenario, fixtures, DEFAULTS).play()
    plain = await play(clean, tmp_path)

    assert (1, "replies") in keys(held.failures)
    assert plain.failures == ()


PAUSED = """
version: 1
scenarios:
- id: paused
  title: The worker comes back and hears nothing that was not said to it
  lang: en
  setup:
    clinics: [riverside]
    now: "2026-04-14 10:40"
    patients:
      - {id: P1, name: "Ada Quill", phone: "+15125550131", lang: en}
  steps:
    - fault: {kind: send worker paused}
    - recover: {kind: send worker paused}
      expect: {replies: 0}
  finally: {outbound_total: 0, consent: {"+15125550131": opted_in}}
"""


async def test_what_was_said_in_one_scenario_is_not_heard_in_the_next(
    clean: Lane, tmp_path: Path
) -> None:
    file = tmp_path / "paused.yml"
    file.write_text(PAUSED)
    ((scenario, fixtures),) = cast([file])
    await play(clean, tmp_path)

    after = await Player(clean, scenario, fixtures, DEFAULTS).play()

    assert after.failures == ()


RACE = """
version: 1
scenarios:
- id: race
  title: A free time is taken
  lang: en
  setup:
    clinics: [riverside]
    now: "2026-04-14 10:30"
    patients:
      - {id: P1, name: "Ada Quill", phone: "+15125550131", lang: en}
      - {id: P2, name: "Ben Sorel", phone: "+15125550132", lang: en}
    appointments:
      - {id: A1, patient: P1, clinic: riverside, provider: "Dr. Vale", start: "2026-04-16 10:30"}
      - {id: A2, patient: P2, clinic: riverside, provider: "Dr. Vale", start: "2026-05-16 10:30"}
    open_slots:
      - {id: S1, clinic: riverside, provider: "Dr. Vale", start: "2026-04-20 09:30"}
  steps:
    - system: reminder
      about: A1
    - patient: "2"
      from: P1
    - patient: "1"
      from: P1
      expect: {appointments: {A1: {start: "2026-04-20 09:30"}}}
"""


async def test_a_time_with_two_visits_is_seen_without_being_asked_for(
    clean: Lane, tmp_path: Path
) -> None:
    file = tmp_path / "race.yml"
    file.write_text(RACE)
    ((scenario, fixtures),) = cast([file])
    sabotage = trigger(
        "appointment",
        "AFTER UPDATE OF starts_at",
        "IF pg_trigger_depth() = 1 THEN UPDATE appointment SET starts_at = NEW.starts_at,"
        " ends_at = NEW.ends_at WHERE id <> NEW.id; END IF; RETURN NEW;",
    )
    whole = await Player(clean, scenario, fixtures, DEFAULTS).play()
    await sabotage(clean)

    broken = await Player(clean, scenario, fixtures, DEFAULTS).play()

    assert whole.failures == ()
    assert keys(broken.failures) == {(0, "slots")}
