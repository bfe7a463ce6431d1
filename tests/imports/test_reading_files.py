"""Import files as people really save them: what is read, and how a fault is named."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from hearback.records.files import UnreadableFile, read, rows_of
from hearback.records.rows import AppointmentRow, PatientRow
from tests.imports.taking import DENISE_ROW, placed, problems_of, written
from tests.world import CLINIC

HEADER = "id,clinic,first_name,last_name,born_on,language,zone,phone,consent"
ROW = "denise,riverside,Denise,Walcott,1979-03-22,en,America/Chicago,512-555-0151,opted_in"


def patient_of(row: object) -> PatientRow:
    assert isinstance(row, PatientRow)
    return row


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"{HEADER}\n{ROW}\n".encode(), id="plain"),
        pytest.param(f"{HEADER}\r\n{ROW}\r\n".encode(), id="line ends of Windows"),
        pytest.param(f"\ufeff{HEADER}\n{ROW}".encode(), id="byte order mark, no last line end"),
        pytest.param(f"{HEADER}\n\n{ROW}\n\n".encode(), id="empty lines between"),
        pytest.param(f"{HEADER}\n{ROW.replace('Denise', ' Denise ')}".encode(), id="blanks around"),
    ],
)
def test_patients_are_read_from_csv(tmp_path: Path, content: bytes) -> None:
    (row,) = placed(read(written(tmp_path, content)))

    patient = patient_of(row.row)
    assert (patient.first_name, patient.phone) == ("Denise", "+15125550151")


def test_blank_cells_are_what_nobody_said(tmp_path: Path) -> None:
    line = "denise,riverside,Denise,Walcott,,en,,,"

    (row,) = placed(read(written(tmp_path, f"{HEADER}\n{line}\n")))

    patient = patient_of(row.row)
    assert (patient.born_on, patient.zone, patient.phone, patient.consent) == (None,) * 4


def test_appointments_are_read_from_csv(tmp_path: Path) -> None:
    content = (
        "id,clinic,patient,provider,location,visit_type,starts_at\n"
        "a1,riverside,denise,okafor,mill,visit,2026-04-16 10:30\n"
    )

    (row,) = placed(read(written(tmp_path, content)))

    assert isinstance(row.row, AppointmentRow)
    assert row.row.starts_at == "2026-04-16 10:30"


@pytest.mark.parametrize(
    ("line", "named"),
    [
        pytest.param(ROW.replace("1979-03-22", "22.3.1979"), "line 3, born_on", id="date"),
        pytest.param(ROW.replace("512-555-0151", "555"), "line 3, phone", id="number"),
        pytest.param(ROW.replace("America/Chicago", "Chicago"), "line 3, zone", id="zone"),
        pytest.param(ROW.replace("America/Chicago", "America"), "line 3, zone", id="zone's folder"),
        pytest.param(ROW.replace(",en,", ",fr,"), "line 3, language", id="language"),
        pytest.param(ROW.replace("opted_in", "yes"), "line 3, consent", id="consent"),
        pytest.param(ROW.replace("Denise", ""), "line 3, first_name", id="no name"),
        pytest.param(f"{ROW},more", "line 3, row", id="a cell too many"),
        pytest.param("denise,riverside", "line 3, first_name", id="cells too few"),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_column(tmp_path: Path, line: str, named: str) -> None:
    found = read(written(tmp_path, f"{HEADER}\n{ROW}\n{line}\n"))

    assert problems_of(found)[0].startswith(f"{named}: ")
    assert len(placed(found)) == 1


def test_a_csv_is_counted_and_can_be_read_again(tmp_path: Path) -> None:
    rows = rows_of(written(tmp_path, f"{HEADER}\n{ROW}\n\n{ROW},more\n{ROW}\n"))

    first, again = list(rows), list(rows)

    assert len(rows) == len(first) == 3
    assert again == first


def test_a_fault_at_the_end_of_a_csv_is_told_before_any_row_is_taken(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="line 1002 is not CSV"):
        rows_of(written(tmp_path, f"{HEADER}\n" + f"{ROW}\n" * 1000 + '"den"ise,x\n'))


def test_an_unknown_column_is_named(tmp_path: Path) -> None:
    found = read(written(tmp_path, f"{HEADER},shoe_size\n{ROW},44\n"))

    assert problems_of(found) == ["line 2, shoe_size: is not a known column"]


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        pytest.param("id,name\n1,2\n", "a.csv", "names no columns", id="another table"),
        pytest.param("", "a.csv", "names no columns", id="empty"),
        pytest.param(f"{HEADER}\n{ROW}".replace(",", ";"), "a.csv", "names no", id="semicolons"),
        pytest.param(f'{HEADER}\n"den"ise,x\n', "a.csv", "line 2 is not CSV", id="quotes"),
        pytest.param('"first_name"x,id\n', "a.csv", "line 1 is not CSV", id="quotes in the header"),
        pytest.param(f"{HEADER}\nJos\xe9".encode("latin-1"), "a.csv", "not UTF-8", id="Latin-1"),
        pytest.param(f"{HEADER}\n{ROW}".encode("utf-16"), "a.csv", "not UTF-8", id="UTF-16"),
        pytest.param("x", "a.xlsx", "must end in", id="a spreadsheet"),
        pytest.param("patients: [", "a.yml", "line 1 is not YAML", id="not YAML"),
        pytest.param("patients: *Denise", "a.yml", "line 1 is not YAML", id="unknown anchor"),
        pytest.param("a: \x07", "a.yml", "is not YAML", id="a control character"),
        pytest.param("- patients", "a.yml", "none of clinics", id="a list at the top"),
        pytest.param("", "a.yaml", "none of clinics", id="empty YAML"),
        pytest.param(f"{HEADER},zone,zone\n{ROW},,\n", "a.csv", "zone stands", id="two columns"),
        pytest.param(
            "patients: []\nslots: []\npatients: []\n",
            "a.yml",
            "line 3: patients stands in it twice",
            id="two lists of one kind",
        ),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, content: str | bytes, name: str, reason: str
) -> None:
    with pytest.raises(UnreadableFile, match=reason) as caught:
        read(written(tmp_path, content, name))
    assert "Denise" not in str(caught.value)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="missing"):
        read(tmp_path / "nothing.csv")


def test_all_kinds_of_rows_are_read_from_yaml(tmp_path: Path) -> None:
    content = yaml.safe_dump({"clinics": [CLINIC], "patients": [DENISE_ROW]})

    found = read(written(tmp_path, content, "all.yml"))

    assert problems_of(found) == []
    assert [type(row.row).__name__ for row in placed(found)] == ["ClinicRow", "PatientRow"]


@pytest.mark.parametrize(
    ("yaml_value", "read_as"),
    [
        pytest.param("+15125550151", "+15125550151", id="a number that YAML takes for one"),
        pytest.param("5125550151", "+15125550151", id="a number without its country"),
        pytest.param('"(512) 555-0151"', "+15125550151", id="as people write it"),
    ],
)
def test_numbers_need_no_quotes(tmp_path: Path, yaml_value: str, read_as: str) -> None:
    content = (
        "patients:\n- {id: 7, clinic: riverside, first_name: A, last_name: B, "
        f"born_on: 1979-03-22, phone: {yaml_value}}}\n"
    )

    (row,) = placed(read(written(tmp_path, content, "a.yml")))

    patient = patient_of(row.row)
    assert (patient.id, patient.phone) == ("7", read_as)


YAML_ROWS = """\
patients:
- id: denise
  clinic: riverside
  first_name: Denise
  last_name: Walcott
- id: leo
  clinic: riverside
  first_name: Leo
  last_name: Marin
  {fault}
"""


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        pytest.param("phone: 12", "line 10, phone: is not a phone number", id="number"),
        pytest.param("shoe: 12", "line 10, shoe: is not a known column", id="unknown column"),
        pytest.param(
            "contacts: [{phone: '12'}]", "line 10, contacts.0.phone: is not a phone", id="nested"
        ),
        pytest.param("born_on: 1979-02-30", "line 10, born_on: ", id="no such day"),
        pytest.param("born_on: soon", "line 10, born_on: ", id="no day at all"),
        pytest.param("id: max", "line 10, id: stands twice", id="a second id"),
    ],
)
def test_a_bad_row_of_yaml_is_named_with_the_line_of_its_column(
    tmp_path: Path, fault: str, problem: str
) -> None:
    found = read(written(tmp_path, YAML_ROWS.format(fault=fault), "a.yml"))

    assert problems_of(found)[0].startswith(problem)
    assert len(placed(found)) == 1


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param("people: []", "line 1, people: is not a list under one of", id="unknown"),
        pytest.param("\npatients: {a: 1}", "line 2, patients: is not a list", id="no list"),
        pytest.param("patients: [Denise]", "line 1, patients: holds something", id="no row"),
    ],
)
def test_a_list_of_another_shape_is_named(tmp_path: Path, content: str, problem: str) -> None:
    assert problems_of(read(written(tmp_path, content, "a.yml")))[0].startswith(problem)


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param({"mon-fri": "8 to 5"}, id="words"),
        pytest.param({"monday": "08:00-17:00"}, id="unknown day"),
        pytest.param({"mon": "17:00-08:00"}, id="closes before it opens"),
        pytest.param({"fri-mon": "08:00-17:00"}, id="days the wrong way round"),
    ],
)
def test_hours_that_cannot_be_read_are_named(tmp_path: Path, hours: dict[str, str]) -> None:
    place = {**CLINIC["locations"][0], "hours": hours}
    content = yaml.safe_dump({"clinics": [{**CLINIC, "locations": [place]}]})

    problems = problems_of(read(written(tmp_path, content, "a.yml")))

    assert len(problems) == 1
    assert "locations.0.hours: hours are written as" in problems[0]


PRIVATE = ("Wilhelmina", "Featherstonehaugh", "5550199", "0199", "1931")


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"phone": "+1512555019900000"}, id="number"),
        pytest.param({"born_on": "1931-31-31"}, id="birth date"),
        pytest.param({"first_name": "Wilhelmina " * 20}, id="long name"),
        pytest.param({"zone": "Wilhelmina/0199"}, id="zone"),
        pytest.param({"language": "Wilhelmina"}, id="language"),
        pytest.param({"contacts": "Wilhelmina 0199"}, id="contacts"),
        pytest.param({"consent": "Wilhelmina"}, id="consent"),
    ],
)
def test_no_error_repeats_a_value(tmp_path: Path, changes: dict[str, Any]) -> None:
    row = {
        **DENISE_ROW,
        "first_name": "Wilhelmina",
        "last_name": "Featherstonehaugh",
        "born_on": "1931-01-01",
        "phone": "+15125550199",
        **changes,
    }

    problems = problems_of(read(written(tmp_path, yaml.safe_dump({"patients": [row]}), "a.yml")))

    assert len(problems) == 1
    assert [word for word in PRIVATE if word in problems[0]] == []
