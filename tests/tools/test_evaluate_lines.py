"""Reading measuring lines, asking about them, and misspelling them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.evaluate.asking import OFFERED, NotUnderstood, Question, answers_from, body
from tools.evaluate.lines import ActLine, BadSet, ConsentLine, Place, WhenLine, read_file
from tools.evaluate.noise import Noise, with_noise

ANSWER = json.loads(
    """{"id": 0, "act": "reschedule", "also": ["human"], "confidence": 0.8, "decided_by": "model",
    "lang": "es", "consent": null, "option": null, "score": null, "entities": {},
    "when": {"kind": "after", "start": "2026-03-03T15:00:00-06:00", "end": null}}"""
)
DAY = {"kind": "day", "start": "2026-03-13T00:00:00-04:00", "end": "2026-03-14T00:00:00-04:00"}
DATED = {
    "text": "friday",
    "lang": "es",
    "reference": "2026-03-12T09:15:00-04:00",
    "tz": "America/New_York",
    "expect": DAY,
}


def file_with(folder: Path, name: str, *rows: object) -> Path:
    path = folder / name
    path.write_text("\n".join(json.dumps(row) for row in rows))
    return path


@pytest.mark.parametrize(
    ("folder", "name", "place"),
    [
        pytest.param("held_out", "es.jsonl", ("held_out", "es"), id="a language in a folder"),
        pytest.param("mine", "acts_es.jsonl", ("acts", "es"), id="a set with its language"),
        pytest.param("mine", "clinic.jsonl", ("clinic", "en"), id="a set without"),
    ],
)
def test_the_file_says_set_and_language(
    tmp_path: Path, folder: str, name: str, place: tuple[str, str]
) -> None:
    (tmp_path / folder).mkdir()
    path = file_with(tmp_path / folder, name, {"text": "ok", "acts": ["confirm"], "lang": "mixed"})

    (line,) = read_file(path).lines

    assert (line.place.set, line.place.language) == place


def test_lines_of_each_kind_are_told_apart(tmp_path: Path) -> None:
    path = file_with(
        tmp_path,
        "all.jsonl",
        {"text": "la 2", "acts": ["choose_option"], "slots": {"option": 2}, "lang": "es"},
        {**DATED, "context": {"offered": ["2026-03-13T10:00:00-04:00"], "numbered": False}},
        {"text": "alto", "expect": "stop", "lang": "es"},
        {"text": "no more", "expect": "stop", "lang": "en", "debatable": True},
    )

    act, when, consent = read_file(path).lines

    assert isinstance(act, ActLine)
    assert act.option == 2
    assert isinstance(when, WhenLine)
    assert (when.offered, when.numbered) == (("2026-03-13T10:00:00-04:00",), False)
    assert consent == ConsentLine(Place("all", 3, "es"), "alto", "stop")


def test_the_same_lines_have_the_same_digest_and_others_another(tmp_path: Path) -> None:
    one = file_with(tmp_path, "one.jsonl", DATED)
    same = file_with(tmp_path, "same.jsonl", DATED)
    other = file_with(tmp_path, "other.jsonl", {**DATED, "text": "monday"})

    digests = [read_file(path).digest for path in (one, same, other)]

    assert digests[0] == digests[1] != digests[2]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param({"text": "hello"}, id="of no kind"),
        pytest.param({"acts": ["confirm"]}, id="without words"),
        pytest.param({**DATED, "reference": "soon"}, id="with a time that is none"),
        pytest.param(["hello"], id="not an object"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, row: object) -> None:
    path = file_with(tmp_path, "bad.jsonl", DATED, row)

    with pytest.raises(BadSet, match=r"bad\.jsonl, line 2"):
        read_file(path)


def test_offered_times_are_told_only_where_they_were_offered() -> None:
    place = Place("held_out", 1, "en")

    chosen = body(Question(ActLine(place, "2", ("choose_option",), awaiting="slot_choice")))
    reminded = body(Question(ActLine(place, "2", ("reschedule",), awaiting="reminder_reply")))

    assert chosen["options"] == OFFERED
    assert "options" not in reminded


def test_the_language_of_a_line_with_acts_is_not_told() -> None:
    line = ActLine(Place("held_out", 1, "es"), "sí voy", ("confirm",), spoken="es")

    assert "lang" not in body(Question(line))


def test_answers_are_read_as_the_contract_writes_them() -> None:
    (answer,) = answers_from(json.dumps(ANSWER), 1)

    assert (answer.act, answer.also, answer.confidence) == ("reschedule", ("human",), 0.8)
    assert answer.when is not None
    assert answer.when["start"].isoformat() == "2026-03-03T15:00:00-06:00"
    assert answer.when["end"] is None


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([], id="none"),
        pytest.param([{**ANSWER, "id": 1}, {**ANSWER, "id": 0}], id="in another order"),
        pytest.param([ANSWER], id="too few"),
    ],
)
def test_answers_that_are_not_one_for_each_are_refused(rows: list[object]) -> None:
    with pytest.raises(NotUnderstood, match="2 messages"):
        answers_from("\n".join(json.dumps(row) for row in rows), 2)


@given(st.text(), st.sampled_from(Noise))
def test_the_same_message_gets_the_same_mistakes(text: str, noise: Noise) -> None:
    assert with_noise(text, noise) == with_noise(text, noise)


@pytest.mark.parametrize("noise", [Noise.SOME, Noise.MUCH])
@pytest.mark.parametrize("text", ["2", "no", "sí", "ok 👍", "C"])
def test_an_answer_of_a_few_letters_keeps_them(text: str, noise: Noise) -> None:
    assert with_noise(text, noise) == text


def test_haste_makes_more_mistakes_than_a_slip() -> None:
    text = "Buenos días, ¿me podría cambiar la cita del martes para otro día por favor?"

    some, much = (with_noise(text, noise) for noise in (Noise.SOME, Noise.MUCH))

    assert some != text
    assert some.startswith("B") or some.endswith("favor?")
    assert "í" not in much
    assert much == much.lower()
