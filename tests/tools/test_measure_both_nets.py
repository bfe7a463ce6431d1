"""The measure of gate and model together: what the model adds, and from which doubt on."""

from bot.language.danger.safety import Danger
from bot.language.understanding import Understanding
from hearback.inbound.verdicts import InDanger, Passes
from tools.measure_both_nets import Heard, danger_table, doubt_table, ordinary_lines, stop_table
from tools.measure_gate import Line


def heard(expect: str, act: str, sure: float, near: str | None = None) -> Heard:
    words = "the messages are a nuisance to all of us here"
    line = Line(words, expect, "en", "a writer", near)
    return Heard(line, Passes(), Understanding(act, sure, "model"))


def row_of(table: list[str], name: str) -> list[str]:
    (row,) = (row for row in table if row.startswith(f"| {name} |"))
    return [cell.strip() for cell in row.strip("|").split("|")][1:]


def test_the_model_finds_what_it_is_sure_enough_of() -> None:
    found = [heard("emergency", "emergency", 0.55), heard("emergency", "confirm", 0.9)]

    table = list(danger_table(found))

    assert row_of(table, "0.5")[0] == "50.0 %"
    assert row_of(table, "0.6")[0] == "0.0 %"
    assert row_of(table, "gate alone")[0] == "0.0 %"


def test_what_the_gate_found_counts_at_any_doubt() -> None:
    line = Line("chest pain", "emergency", "es", "a writer")

    table = list(danger_table([Heard(line, InDanger(Danger.EMERGENCY, "a rule"))]))

    assert row_of(table, "gate alone")[1] == "100.0 %"


def test_a_doubtful_stop_is_asked_about_and_counted_apart() -> None:
    table = list(stop_table([heard("stop", "stop", 0.4)]))

    assert row_of(table, "0.6")[0] == "0.0 %"
    assert row_of(table, "0.6")[2] == "100.0 %"


def test_what_is_thinkable_beside_another_act_is_counted_from_its_share_on() -> None:
    read = Understanding("complaint", 0.6, "model", danger=0.12, leaving=0.25)
    words = "the messages are a nuisance to all of us here"
    lines = [Line(words, expect, "en", "a writer") for expect in ("emergency", "stop")]

    table = list(doubt_table([Heard(line, Passes(), read) for line in lines]))

    assert row_of(table, "0.1")[0] == "100.0 %"
    assert row_of(table, "0.15")[0] == "0.0 %"
    assert row_of(table, "0.2")[6] == "100.0 %"
    assert row_of(table, "0.3")[6] == "0.0 %"


def test_ordinary_lines_hold_nothing_that_is_the_gates() -> None:
    lines = list(ordinary_lines())

    assert lines
    assert {line.expect for line in lines} == {"none"}
