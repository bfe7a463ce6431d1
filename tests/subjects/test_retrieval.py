"""Finding approved answers: measured on questions that other people wrote."""

import json
from pathlib import Path

import pytest
import yaml

from hearback.knowledge.retrieval import Kept, best

ROOT = Path(__file__).resolve().parents[2]
ROWS = yaml.safe_load((ROOT / "simulators" / "demo" / "knowledge.yml").read_text())["knowledge"]


def kept(lang: str) -> tuple[Kept, ...]:
    return tuple(
        Kept(row["id"], row["subject"], row["part"], tuple(row[lang]["questions"])) for row in ROWS
    )


def held_out(lang: str) -> list[dict[str, str | None]]:
    lines = (ROOT / "data" / "held_out" / f"knowledge_{lang}.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_right_answer_is_found_and_hardly_ever_a_wrong_one(lang: str) -> None:
    entries = kept(lang)
    found = [(line["key"], best(str(line["text"]), entries, lang=lang)) for line in held_out(lang)]

    asked = [(key, match.key if match else None) for key, match in found if key]
    right = sum(key == got for key, got in asked) / len(asked)
    wrong = sum(got not in (key, None) for key, got in asked) / len(asked)
    foreign = [match for key, match in found if key is None]
    assert right >= FLOOR[lang]
    assert wrong <= 0.08
    assert sum(match is not None for match in foreign) <= 0.25 * len(foreign)


FLOOR = {"en": 0.80, "es": 0.80}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_held_out_line_is_a_question_of_an_entry(lang: str) -> None:
    known = {question for entry in kept(lang) for question in entry.questions}

    assert [line["text"] for line in held_out(lang) if line["text"] in known] == []


def test_a_test_that_nobody_wrote_of_has_no_answer() -> None:
    assert best("how much is a bone density test", kept("en"), lang="en") is None


def test_a_mere_name_is_told_what_it_is_good_for() -> None:
    match = best("tell me about the flu shot", kept("en"), lang="en")

    assert match is not None
    assert match.key == "flu_shot_why"


def test_it_may_be_what_was_spoken_of() -> None:
    match = best("do i have to fast?", kept("en"), lang="en", about=frozenset({"diabetes"}))

    assert match is not None
    assert match.key == "diabetes_prep"
