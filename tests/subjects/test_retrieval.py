"""Finding approved answers: measured on questions that other people wrote."""

import json
from pathlib import Path

import pytest
import yaml

from bot.language.normalise import folded
from hearback.knowledge.retrieval import Kept, best

ROOT = Path(__file__).resolve().parents[2]
ROWS = yaml.safe_load((ROOT / "simulators" / "demo" / "knowledge.yml").read_text())["knowledge"]


def kept(lang: str) -> tuple[Kept, ...]:
    return tuple(
        Kept(row["id"], row["subject"], row["part"], tuple(row[lang]["questions"])) for row in ROWS
    )


def held_out(which: str, lang: str) -> list[dict[str, str | None]]:
    lines = (ROOT / "data" / "held_out" / f"{which}_{lang}.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


# The least that must be found, and the most that may be answered wrongly.
FLOORS = [
    pytest.param("knowledge", "en", 0.95, 0.02, 0.07, id="english"),
    pytest.param("knowledge", "es", 0.94, 0.03, 0.14, id="spanish"),
    pytest.param("knowledge_second", "en", 0.92, 0.04, 0.25, id="english, the second set"),
    pytest.param("knowledge_second", "es", 0.92, 0.04, 0.25, id="spanish, the second set"),
]


@pytest.mark.parametrize(("which", "lang", "right", "wrong", "foreign"), FLOORS)
def test_the_right_answer_is_found_and_hardly_ever_a_wrong_one(
    which: str, lang: str, right: float, wrong: float, foreign: float
) -> None:
    entries, lines = kept(lang), held_out(which, lang)
    found = [(line["key"], best(str(line["text"]), entries, lang=lang)) for line in lines]

    asked = [(key, match.key if match else None) for key, match in found if key]
    others = [match for key, match in found if key is None]
    assert sum(key == got for key, got in asked) >= right * len(asked)
    assert sum(got not in (key, None) for key, got in asked) <= wrong * len(asked)
    assert sum(match is not None for match in others) <= foreign * len(others)


def ways_of_asking(lang: str) -> list[str]:
    ways = yaml.safe_load((ROOT / "hearback" / "knowledge" / "ways.yml").read_text())
    return [question for questions in ways[lang].values() for question in questions]


def words(text: object) -> frozenset[str]:
    return frozenset(folded(str(text)).split())


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("which", ["knowledge", "knowledge_second"])
def test_no_way_of_asking_was_taken_from_a_held_out_line(which: str, lang: str) -> None:
    held = [words(line["text"]) for line in held_out(which, lang)]
    taken = [
        way for way in ways_of_asking(lang) if any(shared(words(way), each) >= 0.6 for each in held)
    ]

    assert taken == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_way_of_asking_stands_twice(lang: str) -> None:
    ways = [folded(way) for way in ways_of_asking(lang)]

    assert len(ways) == len(set(ways))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "i have the flu what do i do", id="ill"),
        pytest.param("en", "my blood sugar is 300", id="a number"),
        pytest.param("es", "tengo gripe que hago", id="ill, in Spanish"),
        pytest.param("es", "como se quita la culebrilla", id="a treatment"),
    ],
)
def test_who_may_have_the_illness_is_not_told_of_the_shot(lang: str, text: str) -> None:
    assert best(text, kept(lang), lang=lang) is None


@pytest.mark.parametrize(
    ("lang", "text", "key"),
    [
        pytest.param("en", "how much is a mamogramm", "mammogram_cost", id="slips"),
        pytest.param("en", "r u gys opne on sundays", "hours", id="many slips"),
        pytest.param("en", "what is shingles", "shingles_shot_why", id="by the illness"),
        pytest.param("es", "qe es la culebriya", None, id="too far off is nothing"),
        pytest.param("es", "cuanto cuesta la mamografia", "mammogram_cost", id="without accents"),
    ],
)
def test_slips_and_roundabout_names_are_understood(lang: str, text: str, key: str | None) -> None:
    match = best(text, kept(lang), lang=lang)

    assert (match.key if match else None) == key


def test_where_a_clinic_has_no_answer_for_the_part_that_is_meant_another_is_not_given() -> None:
    only = (Kept("mammogram_cost", "mammogram", "cost", ("how much is a mammogram",)),)

    assert best("can i eat before my mammogram", only, lang="en") is None
    assert best("does the mammogram hurt", only, lang="en") is None
    assert best("how much does a mammogram cost there", only, lang="en") is not None


def test_a_part_by_another_word_is_found_by_the_ways_of_asking_of_the_house() -> None:
    own = (Kept("mammogram_fee", "mammogram", "fees", ("mammogram fee", "how much is it")),)

    assert best("will the mammogram set me back a lot of money", own, lang="en") is not None
    assert best("can i eat before my mammogram", own, lang="en") is None


def test_a_clinics_own_question_outweighs_what_no_answer_settles() -> None:
    wifi = Kept("wifi", "general", "wifi", ("do you have wifi", "is there internet"))

    match = best("do you have wifi?", (*kept("en"), wifi), lang="en")

    assert match is not None
    assert match.key == "wifi"


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_held_out_line_is_a_question_of_an_entry(lang: str) -> None:
    known = {question for entry in kept(lang) for question in entry.questions}

    lines = [*held_out("knowledge", lang), *held_out("knowledge_second", lang)]
    assert [line["text"] for line in lines if line["text"] in known] == []


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
