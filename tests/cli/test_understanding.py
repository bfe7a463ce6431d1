"""`hearback understand` before any model is asked: the gate, the context, and bad lines."""

import json
from collections.abc import Iterator, Sequence

import pytest

from hearback.cli import understanding
from hearback.cli.understanding import (
    BadLine,
    MessageIn,
    Reading,
    before_model,
    understand_lines,
)


@pytest.mark.parametrize(
    ("text", "awaiting", "expected"),
    [
        pytest.param("STOP", None, Reading("stop", 1, "keyword", "stop"), id="stop"),
        pytest.param("alto", "reminder_reply", Reading("stop", 1, "keyword", "stop"), id="alto"),
        pytest.param("START", None, Reading("start", 1, "keyword", "start"), id="start"),
        pytest.param("ayuda", None, Reading("help", 1, "keyword", "help"), id="help"),
        pytest.param("cancel", None, Reading("cancel", 1, "keyword", "clarify"), id="bare cancel"),
        pytest.param(
            "cancel", "cancel_or_move", Reading("cancel", 1, "context"), id="cancel as an answer"
        ),
        pytest.param("i want to die", None, Reading("emergency", 1, "safety"), id="danger"),
        pytest.param("yes", "reminder_reply", Reading("confirm", 1, "context"), id="yes"),
        pytest.param("2", "reminder_reply", Reading("reschedule", 1, "context"), id="digit"),
        pytest.param("", None, Reading("unclear", 1, "keyword"), id="nothing"),
        pytest.param("Liked “See you”", None, Reading("unclear", 1, "keyword"), id="a reaction"),
        pytest.param("yes", None, None, id="yes to nothing is the model's"),
        pytest.param("can i come later", "reminder_reply", None, id="the model's"),
        pytest.param("yes", "something_new", None, id="a question we do not know"),
    ],
)
def test_what_is_settled_before_the_model(
    text: str, awaiting: str | None, expected: Reading | None
) -> None:
    assert before_model(MessageIn(id="1", text=text, awaiting=awaiting)) == expected


@pytest.mark.parametrize(
    ("line", "named"),
    [
        pytest.param("hello Denise", "Line 2 .* line: json_invalid", id="not JSON"),
        pytest.param('{"id": "1"}', "Line 2 .* text: missing", id="without words"),
        pytest.param('{"text": "Denise"}', "Line 2 .* id: missing", id="without an id"),
        pytest.param('{"id": 1, "text": 7}', "Line 2 .* text: string_type", id="words as a number"),
        pytest.param('["Denise"]', "Line 2 .* line: ", id="a list"),
    ],
)
def test_a_bad_line_is_named_without_its_content(line: str, named: str) -> None:
    with pytest.raises(BadLine, match=named) as caught:
        list(understand_lines(['{"id": 1, "text": "stop"}', line]))
    assert "Denise" not in str(caught.value)


def test_results_come_in_the_order_of_the_lines_whoever_settles_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def model(messages: Sequence[MessageIn]) -> Iterator[Reading]:
        asked.extend(message.text for message in messages)
        return iter([Reading(message.text.replace(" ", "_"), 0.5, "model") for message in messages])

    monkeypatch.setattr(understanding, "_ask_model", model)
    texts = ["what now", "stop", "how far", "help", "which door"]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]

    results = list(understand_lines([lines[0], "", *lines[1:]]))

    assert [(result["id"], result["act"]) for result in results] == [
        (0, "what_now"),
        (1, "stop"),
        (2, "how_far"),
        (3, "help"),
        (4, "which_door"),
    ]
    assert asked == ["what now", "how far", "which door"]


def test_a_result_has_every_key_of_the_contract() -> None:
    (result,) = understand_lines(['{"id": "x", "text": "alto", "more": 1}'])

    assert result == {
        "id": "x",
        "act": "stop",
        "also": [],
        "confidence": 1.0,
        "decided_by": "keyword",
        "lang": "es",
        "consent": "stop",
        "when": None,
        "option": None,
        "score": None,
        "entities": {},
    }


@pytest.mark.parametrize(
    ("line", "language"),
    [
        pytest.param('{"id": 1, "text": "stop", "lang": "es"}', "es", id="as told"),
        pytest.param('{"id": 1, "text": "alto"}', "es", id="as it sounds"),
        pytest.param('{"id": 1, "text": ""}', "en", id="nothing to hear"),
    ],
)
def test_the_language_is_the_one_told_else_the_one_heard(line: str, language: str) -> None:
    (result,) = understand_lines([line])

    assert result["lang"] == language
