"""What is wrong with a scenario file outside its steps is an error with its line."""

from pathlib import Path

import pytest

from hearback.rehearsal.format import BadScenario, read_scenarios
from tests.rehearsal.written import FIRST_STEP, problems, written, wrong_step

PLAIN_STEP = '- clock: "+1h"'


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        pytest.param("version: 1\n", "version: 1\nfoo: 1\n", "2: unknown key 'foo'", id="file"),
        pytest.param("version: 1\n", "version: 2\n", "1: 'version' must be 1", id="version"),
        pytest.param(
            "  title: A try\n", "  title: A try\n  foo: 1\n", "5: T1: unknown key 'foo'", id="head"
        ),
        pytest.param(
            "    clinics:", "    foo: 1\n    clinics:", "8: setup: unknown key 'foo'", id="setup"
        ),
        pytest.param(
            "{id: P1,",
            "{foo: 1, id: P1,",
            "11: setup: unknown key 'foo' in patients",
            id="patient",
        ),
        pytest.param(
            "{id: A2,",
            "{foo: 1, id: A2,",
            "14: setup: unknown key 'foo' in appointments",
            id="visit",
        ),
        pytest.param(
            "{id: S1,", "{foo: 1, id: S1,", "16: setup: unknown key 'foo' in open_slots", id="slot"
        ),
        pytest.param("id: P1, ", "", "11: setup: lacks the key 'id' in patients", id="no id"),
        pytest.param("id: T1", "idea: T1", "3: scenario: lacks the key 'id'", id="no scenario id"),
        pytest.param(
            'phone: "+15125550101"',
            "phone: 5125550101",
            "11: setup: 'phone': '5125550101' is not a phone number; write it as +15125550151 "
            "in patients",
            id="phone",
        ),
        pytest.param(
            "1980-01-02", "1980-02-30", "11: setup: 'dob': input should be a valid date", id="day"
        ),
        pytest.param(
            "lang: en, dob",
            "lang: fr, dob",
            "11: setup: unknown value 'fr' for 'lang'; should be 'en' or 'es' in patients",
            id="language",
        ),
        pytest.param(
            "{id: A2, patient: P1",
            "{id: A1, patient: P1",
            "14: setup: id 'A1' is given twice",
            id="an id twice",
        ),
        pytest.param(
            'now: "2026-04-14 10:30"',
            'now: "14 April"',
            "9: setup: 'now': '14 April' is not a time; write 'YYYY-MM-DD HH:MM'",
            id="time",
        ),
        pytest.param(
            "    now:", "    tz: Mars/Base\n    now:", "9: setup: 'tz': 'Mars/Base' is not", id="tz"
        ),
        pytest.param(
            "[riverside, harbor]",
            "[riverside, harbor, moon]",
            "8: setup: 'clinics': clinic 'moon' is not defined",
            id="clinic",
        ),
        pytest.param(
            "{id: A2, patient: P1",
            "{id: A2, patient: P7",
            "14: setup: 'patient': patient 'P7' is not defined in appointments",
            id="patient of a visit",
        ),
        pytest.param(
            "clinic: harbor",
            "clinic: lakeview",
            "14: setup: 'clinic': clinic 'lakeview' is not defined in appointments",
            id="clinic that is not in the setup",
        ),
        pytest.param(
            "    now:", "    now: x\n    now:", "10: T1: key 'now' is given twice", id="key twice"
        ),
        pytest.param(
            "    appointments:",
            "    waitlist:\n    appointments:",
            "12: T1: key 'waitlist' is empty",
            id="a value forgotten",
        ),
    ],
)
def test_what_is_wrong_before_the_steps_is_named_with_its_line(
    tmp_path: Path, find: str, put: str, said: str
) -> None:
    found = problems(tmp_path, written(PLAIN_STEP).replace(find, put, 1))

    assert any(one.startswith(said) for one in found) or found == [said], found


def test_a_key_given_twice_is_an_error(tmp_path: Path) -> None:
    found = wrong_step(tmp_path, "- patient: hi\n  note: a\n  note: b")

    assert [said.split(":", 1)[1] for said in found] == [" T1: key 'note' is given twice"]


def test_finally_is_read_as_strictly(tmp_path: Path) -> None:
    found = problems(tmp_path, written(PLAIN_STEP, after="  finally:\n    foo: 1\n"))

    assert found == [f"{FIRST_STEP + 2}: finally: unknown key 'foo'"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("scenarios: [", ":1: is not YAML: ", id="broken"),
        pytest.param("- a", ":1: has no key 'scenarios'", id="a list"),
        pytest.param("version: 1", ":1: 'scenarios' lists no scenario", id="no scenarios"),
        pytest.param("version: 1\nscenarios: []", ":2: 'scenarios' lists no scenario", id="empty"),
        pytest.param("version: 1\nscenarios: [a]", ":2: a scenario is a mapping", id="a word"),
        pytest.param(
            "scenarios: [{id: X}]", ":1: X: lacks its 'setup'", id="a scenario without a setup"
        ),
        pytest.param("a: \x01", "is not YAML", id="control character"),
    ],
)
def test_a_file_that_holds_no_scenarios_says_so(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(text)

    with pytest.raises(BadScenario) as caught:
        read_scenarios(path)

    assert any(said in problem for problem in caught.value.problems), caught.value.problems


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadScenario, match="is missing"):
        read_scenarios(tmp_path / "none.yaml")


def test_an_id_of_two_scenarios_is_an_error(tmp_path: Path) -> None:
    text = written(PLAIN_STEP)

    found = problems(tmp_path, text + text.split("scenarios:\n")[1])

    assert [said.split(": ", 1)[1] for said in found] == ["T1: the id is given twice"]
