"""The opt-out case file kept beside the checkout, read in place; skipped where it is not."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.language.keywords import Keyword, free_language_stop, whole_message_keyword

ROOT = Path(__file__).resolve().parents[3]
CASES = ROOT.parent / "shared" / "eval" / "optout.jsonl"
LEAST_RECALL = 0.9  # the tables alone; the model reads what they leave
MOST_FALSE_STOPS = 0.02

pytestmark = pytest.mark.skipif(not CASES.exists(), reason=f"no opt-out case file at {CASES}")


def _cases(**wanted: object) -> list[dict[str, Any]]:
    with CASES.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row for row in rows if all(row[key] == value for key, value in wanted.items())]


def _is_stop(text: str) -> bool:
    hit = whole_message_keyword(text)
    if hit:
        return hit.keyword is Keyword.STOP
    return free_language_stop(text) is not None


def test_every_single_word_that_means_stop_is_the_keyword() -> None:
    words = [row["text"] for row in _cases(expect="stop") if len(row["text"].split()) == 1]

    read = {text: whole_message_keyword(text) for text in words}

    assert words
    assert [t for t, hit in read.items() if not hit or hit.keyword is not Keyword.STOP] == []


def test_no_message_of_danger_is_taken_for_an_opt_out() -> None:
    dangers = [row["text"] for row in _cases(safety=True)]

    assert dangers
    assert [text for text in dangers if _is_stop(text)] == []


def test_hardly_any_other_message_is_taken_for_an_opt_out() -> None:
    others = [row["text"] for row in _cases(expect="none")]

    wrong = [text for text in others if _is_stop(text)]

    print(f"false opt-outs: {len(wrong)} of {len(others)}")
    assert len(wrong) <= MOST_FALSE_STOPS * len(others), wrong


def test_most_revocations_are_read_without_the_model() -> None:
    stops = [row["text"] for row in _cases(expect="stop")]

    missed = [text for text in stops if not _is_stop(text)]

    print(f"opt-outs read by the tables: {len(stops) - len(missed)} of {len(stops)}")
    assert len(missed) <= (1 - LEAST_RECALL) * len(stops), missed
