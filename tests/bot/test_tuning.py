"""Tuning the encoder: the lines it learns from, and how its opinion is weighed beside the words."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.dialogue.training_lines import Line
from tools.tuning.beside import told_together
from tools.tuning.lessons import (
    AT_ONCE,
    MISSPELT,
    Lesson,
    batches,
    lesson,
    lines_in,
    trial,
)

ACTS = ("cancel", "confirm", "thanks")
SAID = {
    "cancel": ("please cancel", "cancel it", "i cannot come", "not coming", "drop my visit"),
    "confirm": ("see you then", "i will come", "coming", "yes i will be there", "count on me"),
    "thanks": ("thanks", "thank you", "many thanks", "thanks a lot", "thank you so much"),
}
LINES = [
    Line(f"en/{act}.yml", act, "", text, voice)
    for act, texts in SAID.items()
    for voice, text in zip("abcde", texts, strict=True)
]


def letters(text: str) -> list[int]:
    return [ord(letter) for letter in text]


def test_a_line_is_read_with_its_voice_its_language_and_what_was_asked(tmp_path: Path) -> None:
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "confirm.yml").write_text(
        "nlu:\n- intent: confirm\n  metadata: {voice: faro, asked: reminder_reply}\n"
        "  examples: |\n    - ahí estaré\n    - sí voy\n",
        encoding="utf-8",
    )

    found = list(lines_in(tmp_path))

    assert [(one.text, one.act, one.asked) for one in found] == [
        ("ahí estaré", "confirm", "reminder_reply"),
        ("sí voy", "confirm", "reminder_reply"),
    ]
    assert {(one.voice, one.language) for one in found} == {("faro", "es")}


@given(st.lists(st.integers(1, 60), max_size=300), st.integers())
def test_each_lesson_is_in_one_batch_and_none_is_too_large(lengths: list[int], seed: int) -> None:
    lessons = [Lesson([7] * length, 0, number) for number, length in enumerate(lengths)]

    found = batches(lessons, Random(seed))

    assert sorted(one.act for batch in found for one in batch) == list(range(len(lessons)))
    assert all(1 <= len(batch) <= AT_ONCE for batch in found)


def test_lines_of_like_length_are_learnt_together() -> None:
    lessons = [Lesson([7] * (1 + number % 50), 0, 0) for number in range(1000)]

    padded = sum(
        max(len(one.pieces) for one in batch) * len(batch) for batch in batches(lessons, Random(1))
    )

    assert padded < 1.1 * sum(len(one.pieces) for one in lessons)


def test_a_trial_is_the_same_each_time_and_as_written() -> None:
    line = Line("en/cancel.yml", "cancel", "", "please cancel my visit on monday")

    first, again = (trial(line, ACTS, letters) for _ in range(2))

    assert first == again
    assert first.pieces == letters("please cancel my visit on monday")


def test_as_many_lines_are_misspelt_in_a_round_as_was_meant() -> None:
    line, random = (
        Line("en/cancel.yml", "cancel", "", "please cancel my visit on monday"),
        Random(3),
    )

    given_so = [lesson(line, ACTS, letters, random).pieces for _ in range(1000)]

    as_written = given_so.count(letters("please cancel my visit on monday"))
    assert as_written / 1000 == pytest.approx(1 - MISSPELT, abs=0.06)


def test_an_opinion_that_knows_better_than_the_words_gets_the_larger_share() -> None:
    kept = [
        Line(f"en/{act}.yml", act, "", text, "z")
        for act, text in zip(ACTS, ("scrap monday", "sure thing", "much obliged"), strict=True)
    ]
    knows = np.log(np.eye(3, dtype=np.float32) * 0.8 + 0.1)

    *rows, shares = told_together(LINES, kept, knows, ACTS)

    assert [row.split()[0] for row in rows] == ["words", "network", "both"]
    assert "en 100.00 % of 3" in rows[1]
    own, opinion = (float(part.strip("{},")) for part in shares.split()[2::2])
    assert opinion > own


def test_a_tuned_network_goes_on_from_where_it_was() -> None:
    pytest.importorskip("torch", reason="only tuning needs torch: make tune")
    from tools.tuning.__main__ import _packed
    from tools.tuning.learning import scores, some_of
    from tools.tuning.network import Network

    first, again = (Network(_packed().weights, ACTS) for _ in range(2))
    some = some_of(LINES, ACTS, lambda text: letters(text)[:20])
    first.centred_on(some)

    again.begun_with(first.tuned(), some)

    said, said_again = (
        scores(one, LINES, lambda text: letters(text)[:20]) for one in (first, again)
    )
    assert np.allclose(said, said_again, atol=1e-3)
