"""`hearback understand`: the gate, the context, the model's place between them, and bad lines."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.understanding import Modelled
from hearback.cli import reading_model
from hearback.cli.explaining import explained
from hearback.cli.reading_model import Asked
from hearback.cli.understanding import (
    LONGEST,
    BadLine,
    message_from,
    messages_from,
    understand,
    understood_lines,
)
from tests.effort import seconds

NOW = "2026-05-04T10:00:00-05:00"
OFFERED = ["2026-05-06T10:00:00-05:00", "2026-05-07T14:30:00-05:00"]
KEYS = "id act also confidence decided_by lang consent when option score entities"


class Model:
    """Reads every text as one act, and remembers what it was asked."""

    def __init__(
        self, act: str = "records", share: float = 0.95, beside: tuple[str, float] | None = None
    ) -> None:
        """beside: what else it thinks possible."""
        self._ranking = ((act, share), *([beside] if beside else []), ("unclear", 0.01))
        self.asked: list[Asked] = []

    def __call__(self, asked: Sequence[Asked]) -> list[Modelled]:
        self.asked += asked
        return [Modelled(self._ranking) for _ in asked]


def _read(text: str, model: Model | None = None, **fields: Any) -> dict[str, Any]:
    line = json.dumps({"id": "x", "text": text, **fields})
    (result,) = understand([message_from(1, line)], model or Model())
    return result


@pytest.mark.parametrize(
    ("text", "awaiting", "act", "layer", "consent"),
    [
        pytest.param("STOP", None, "stop", "keyword", "stop", id="stop"),
        pytest.param("alto", "reminder_reply", "stop", "keyword", "stop", id="alto"),
        pytest.param("START", None, "start", "keyword", "start", id="start"),
        pytest.param("ayuda", None, "help", "keyword", "help", id="help"),
        pytest.param("cancel", None, "cancel", "keyword", "clarify", id="bare cancel"),
        pytest.param("cancel", "cancel_or_move", "cancel", "context", None, id="as an answer"),
        pytest.param("i want to die", None, "emergency", "safety", None, id="danger"),
        pytest.param("yes", "reminder_reply", "confirm", "context", None, id="yes"),
        pytest.param("yes", "yes_no", "affirm", "context", None, id="yes to a question"),
        pytest.param("2", "reminder_reply", "reschedule", "context", None, id="digit"),
        pytest.param("2", None, "unclear", "context", None, id="digit unasked"),
        pytest.param("", None, "unclear", "keyword", None, id="nothing"),
        pytest.param("Liked “See you”", None, "unclear", "keyword", None, id="a reaction"),
        pytest.param("yes", None, "records", "model", None, id="yes to nothing"),
        pytest.param("print my chart", "something_new", "records", "model", None, id="unknown"),
    ],
)
def test_each_layer_decides_its_own(
    text: str, awaiting: str | None, act: str, layer: str, consent: str | None
) -> None:
    result = _read(text, awaiting=awaiting)

    assert (result["act"], result["decided_by"], result["consent"]) == (act, layer, consent)


def test_what_rules_settle_asks_no_model() -> None:
    model = Model()

    _read("yes", model, awaiting="reminder_reply")

    assert model.asked == []


def test_the_model_is_told_language_and_question() -> None:
    model = Model()

    _read("quiero mi expediente", model, awaiting="reminder_reply")

    assert model.asked == [Asked("quiero mi expediente", "es", "reminder_reply")]


def test_a_result_has_every_key_of_the_contract() -> None:
    result = _read("alto", more=1)

    assert " ".join(result) == KEYS
    assert result == {
        **dict.fromkeys(KEYS.split()),
        "id": "x",
        "act": "stop",
        "also": [],
        "confidence": 1.0,
        "decided_by": "keyword",
        "lang": "es",
        "consent": "stop",
        "entities": {},
    }


def test_a_chosen_time_is_its_place_in_the_offer() -> None:
    result = _read(
        "thursday works",
        awaiting="slot_choice",
        now=NOW,
        tz="America/Chicago",
        options=OFFERED,
    )

    assert (result["act"], result["option"], result["when"]) == ("choose_option", 2, None)


def test_a_time_asked_for_has_its_bounds_and_what_was_assumed() -> None:
    model = Model("reschedule")

    result = _read("can you move it to friday at 3", model, now=NOW, tz="America/Chicago")

    assert result["when"] == {
        "kind": "time",
        "start": "2026-05-08T15:00:00-05:00",
        "end": result["when"]["end"],
        "assumptions": ["half_of_day"],
    }


def test_without_a_zone_the_offset_of_now_counts() -> None:
    result = _read("can i come tomorrow", Model("reschedule"), now=NOW)

    assert result["when"]["start"] == "2026-05-05T00:00:00-05:00"


def test_entities_are_read() -> None:
    result = _read("is that $80 bill for the mammogram", Model("billing_balance"))

    assert {"amount", "procedure"} <= set(result["entities"])


@pytest.mark.parametrize(
    ("fields", "language"),
    [
        pytest.param({"text": "stop", "lang": "es"}, "es", id="as told"),
        pytest.param({"text": "alto"}, "es", id="as it sounds"),
        pytest.param({"text": ""}, "en", id="nothing to hear"),
        pytest.param({"text": "quiero cambiar la cita", "lang": "mixed"}, "es", id="told oddly"),
    ],
)
def test_the_language_is_the_one_told_else_the_one_heard(
    fields: dict[str, Any], language: str
) -> None:
    assert _read(**fields)["lang"] == language


def test_results_come_in_the_order_of_the_lines_whoever_settles_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = ["print my chart", "stop", "copy my chart", "help", "send my chart"]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    monkeypatch.setattr(reading_model.ReadingModel, "__call__", lambda _, asked: Model()(asked))

    results = [json.loads(line) for line in understood_lines([lines[0], "", *lines[1:]])]

    assert [(result["id"], result["act"]) for result in results] == [
        (0, "records"),
        (1, "stop"),
        (2, "records"),
        (3, "help"),
        (4, "records"),
    ]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        pytest.param("hello Denise", "Line 2 .* line: json_invalid", id="not JSON"),
        pytest.param('{"id": "1"}', "Line 2 .* text: missing", id="without words"),
        pytest.param('{"text": "Denise"}', "Line 2 .* id: missing", id="without an id"),
        pytest.param('{"id": 1, "text": 7}', "Line 2 .* text: string_type", id="words as a number"),
        pytest.param('["Denise"]', "Line 2 .* line: ", id="a list"),
        pytest.param('{"id": 1, "text": "Denise", "tz": "Mars"}', "tz: value_error", id="zone"),
        pytest.param('{"id": 1, "text": "Denise", "tz": "../x"}', "tz: value_error", id="path"),
        pytest.param('{"id": 1, "text": "Denise", "now": "noon"}', "now: ", id="instant"),
        pytest.param("[" * 100_000, "json_invalid", id="nested without end"),
    ],
)
def test_a_bad_line_is_named_without_its_content(line: str, named: str) -> None:
    with pytest.raises(BadLine, match=named) as caught:
        messages_from(['{"id": 1, "text": "stop"}', line])
    assert "Denise" not in str(caught.value)


STRANGE = [
    pytest.param("\\ud83d", id="half a character"),
    pytest.param("ok \\udc4d\\ud83d", id="halves the wrong way round"),
    pytest.param("\\u0000\\u0007\\u001b[31m", id="control characters"),
    pytest.param("\\u202e\\u2066 sey \\u2069", id="turned around"),
    pytest.param("😀" * 500, id="only emoji"),
    pytest.param("aGVsbG8gd29ybGQh" * 60, id="base64"),
    pytest.param('/confirm{\\"a\\": 1}', id="a command of Rasa's"),
    pytest.param("{" * 5_000, id="brackets"),
    pytest.param("a\\u0301" * 3_000, id="accents"),
    pytest.param("9" * 10_000, id="a long number"),
    pytest.param("1/2/3/" * 1_600, id="slashes"),
    pytest.param("monday or " * 1_000, id="a thousand days"),
    pytest.param("y, e; ¿" * 1_400, id="joints without limbs"),
]


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize("awaiting", [None, "slot_choice", "survey_score", "identity"])
def test_strange_text_is_read_in_moments(text: str, awaiting: str | None) -> None:
    line = f'{{"id": 1, "text": "{text}", "awaiting": {json.dumps(awaiting)}, "now": "{NOW}"}}'

    (result,) = understand([message_from(1, line)], Model("unclear"))

    assert " ".join(result) == KEYS
    json.dumps(result, ensure_ascii=False).encode()
    assert seconds(lambda: understand([message_from(1, line)], Model("unclear"))) < 1


def test_what_is_too_long_is_read_as_far_as_it_goes() -> None:
    model = Model("unclear")

    _read("word " * LONGEST, model)

    assert [len(asked.text) for asked in model.asked] == [LONGEST]


@settings(max_examples=60)
@given(
    st.text(alphabet=st.characters(), max_size=400),
    st.sampled_from([None, "reminder_reply", "slot_choice", "yes_no", "survey_score", "identity"]),
    st.sampled_from(["en", "es", None]),
)
def test_any_text_is_understood_and_can_be_written(
    text: str, awaiting: str | None, lang: str | None
) -> None:
    fields = {"awaiting": awaiting, "lang": lang, "now": NOW, "options": OFFERED}

    result = _read(text, Model("out_of_scope", 0.5), **fields)

    json.dumps(result, ensure_ascii=False).encode()


def test_an_explanation_shows_every_layer() -> None:
    line = json.dumps({"id": 1, "text": "Thanks! Also, print my CHART", "now": NOW})

    shown = dict(
        reversed(
            [(row[:11].strip(), row[11:]) for row in explained(message_from(1, line), Model())]
        )
    )

    assert shown["plain"] == "thanks! also, print my chart"
    assert shown["words"] == "thanks · also · print · my · chart"
    assert shown["model"].startswith("records 0.95")
    assert (shown["act"], shown["decided_by"]) == ("records", "model")


@pytest.mark.parametrize(
    ("text", "act", "share", "consent"),
    [
        pytest.param("these texts wear me out", "stop", 0.95, "stop", id="sure"),
        pytest.param("these texts wear me out", "stop", 0.45, "clarify", id="not sure"),
        pytest.param("that wears me out", "stop", 0.95, "clarify", id="speaks of no texts"),
        pytest.param("that wears me out", "records", 0.95, None, id="something else"),
    ],
)
def test_consent_is_what_the_model_would_bring_about_too(
    text: str, act: str, share: float, consent: str | None
) -> None:
    read = _read(text, Model(act, share))

    assert (read["act"], read["decided_by"], read["consent"]) == (act, "model", consent)


@pytest.mark.parametrize(
    ("beside", "consent", "net"),
    [
        pytest.param(("emergency", 0.35), None, "InDanger", id="danger"),
        pytest.param(("stop", 0.35), "clarify", "TextsInDoubt", id="a stop"),
        pytest.param(("cancel", 0.35), None, None, id="neither"),
    ],
)
def test_what_is_only_possible_is_told_beside_the_likelier_act(
    beside: tuple[str, float], consent: str | None, net: str | None
) -> None:
    model, line = Model("complaint", 0.6, beside), {"id": 1, "text": "these wear me out"}
    message = message_from(1, json.dumps(line))

    (read,) = understand([message], model)
    shown = [row.split()[1] for row in explained(message, model) if row.startswith("net")]

    assert (read["act"], read["consent"]) == ("complaint", consent)
    assert shown == ([net] if net else [])
