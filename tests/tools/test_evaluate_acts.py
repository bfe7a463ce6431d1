"""The arithmetic of acts and confidence, on messages whose outcome is seen at a glance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.evaluate import acts
from tools.evaluate.acts import Judged, Share
from tools.evaluate.asking import Answer
from tools.evaluate.calibration import expected_error, reliability
from tools.evaluate.lines import ActLine, Place

HERE = Place("held_out", 1, "en")
ACTS = ("confirm", "cancel", "stop", "out_of_scope")


def judged(
    acts_listed: str, read: str, text: str = "hello there you", also: str = "", named: str = ""
) -> Judged:
    """Acts by words: the first is the label. named: what was read beside the act."""
    line = ActLine(HERE, text, tuple(acts_listed.split()), also=tuple(also.split()))
    return Judged(line, Answer(read, also=tuple(named.split())))


def test_any_listed_act_is_right() -> None:
    lines = [judged("confirm thanks", "thanks"), judged("confirm", "thanks")]

    assert acts.accuracy(lines) == Share(1, 2)


def test_recall_counts_by_label_and_precision_by_what_was_read() -> None:
    lines = [
        judged("confirm", "confirm"),
        judged("confirm", "cancel"),
        judged("cancel confirm", "confirm"),
    ]

    assert acts.recall(lines) == {"confirm": Share(1, 2), "cancel": Share(1, 1)}
    assert acts.precision(lines) == {"confirm": Share(2, 2), "cancel": Share(0, 1)}


def test_confusion_counts_an_accepted_act_as_its_label() -> None:
    lines = [judged("confirm thanks", "thanks"), judged("confirm", "cancel")]

    assert acts.confusion(lines) == {"confirm": {"confirm": 1, "cancel": 1}}


def test_confusions_come_most_frequent_first_and_without_what_is_right() -> None:
    once, twice = judged("stop", "cancel"), judged("confirm", "thanks")
    lines = [once, twice, twice, judged("stop", "stop")]

    assert acts.confusions(lines) == [
        ("confirm", "thanks", [twice] * 2),
        ("stop", "cancel", [once]),
    ]


def test_stop_is_found_by_act_or_consent() -> None:
    by_consent = Judged(ActLine(HERE, "no more", ("stop",)), Answer("complaint", consent="stop"))
    lines = [judged("stop", "stop"), by_consent, judged("stop", "cancel"), judged("cancel", "stop")]

    assert acts.found(lines, "stop") == Share(2, 3)


def test_a_false_stop_is_one_that_nobody_listed() -> None:
    lines = [
        judged("cancel", "stop"),
        judged("cancel stop", "stop"),
        judged("cancel", "stop", also="stop"),
        judged("cancel", "cancel"),
    ]

    assert acts.falsely(lines, "stop") == Share(1, 2)


@pytest.mark.parametrize(
    ("read", "accepted"),
    [
        pytest.param("out_of_scope", 0, id="known as outside"),
        pytest.param("unclear", 0, id="not understood"),
        pytest.param("greeting", 0, id="listed as fair"),
        pytest.param("billing_payment", 1, id="taken for an act"),
    ],
)
def test_outside_messages_must_not_be_taken_for_an_act(read: str, accepted: int) -> None:
    lines = [judged("out_of_scope greeting", read), judged("confirm", "cancel")]

    assert acts.outside_accepted(lines) == Share(accepted, 1)


@pytest.mark.parametrize(
    ("option", "score", "right"),
    [
        pytest.param(2, None, 1, id="the option meant"),
        pytest.param(3, None, 0, id="another option"),
        pytest.param(None, None, 0, id="none"),
        pytest.param(2, 2, 0, id="an option that is also a score"),
    ],
)
def test_a_choice_is_right_when_its_number_is(
    option: int | None, score: int | None, right: int
) -> None:
    line = ActLine(HERE, "the second", ("choose_option",), option=2)
    lines = [
        Judged(line, Answer("choose_option", option=option, score=score)),
        judged("confirm", "confirm"),
    ]

    assert acts.choices_and_scores(lines) == Share(right, 1)


def test_further_requests_are_found_wherever_they_are_named() -> None:
    lines = [
        judged("confirm", "confirm", also="prep_info", named="prep_info"),
        judged("confirm prep_info", "prep_info", also="prep_info"),
        judged("confirm", "confirm", also="prep_info"),
    ]

    assert acts.further_found(lines) == Share(2, 3)


def test_a_further_request_where_there_is_one_only_is_false() -> None:
    lines = [
        judged("confirm", "confirm", named="prep_info"),
        judged("confirm thanks", "confirm", named="thanks"),
        judged("confirm", "confirm", also="prep_info", named="human"),
    ]

    assert acts.further_falsely(lines) == Share(1, 2)


def test_language_is_counted_where_words_tell_it() -> None:
    texts = {"I will come": "en", "ok": "es", "see you there": "es", "yes voy mañana": "es"}
    lines = [
        Judged(
            ActLine(HERE, text, ("confirm",), spoken="mixed" if "voy" in text else None),
            Answer("confirm", lang=read),
        )
        for text, read in texts.items()
    ]

    assert acts.language(lines) == Share(1, 2)


@pytest.mark.parametrize(
    ("words", "group"),
    [
        pytest.param(0, "1 word", id="emoji count as one at most"),
        pytest.param(1, "1 word", id="one"),
        pytest.param(2, "2-3 words", id="two"),
        pytest.param(7, "4-7 words", id="seven"),
        pytest.param(16, "over 15", id="sixteen"),
    ],
)
def test_length_is_counted_in_words(words: int, group: str) -> None:
    assert acts.length_of(" ".join(["no"] * words)) == group


def test_writers_come_hardest_first() -> None:
    def by(writer: str, read: str) -> Judged:
        return Judged(ActLine(HERE, "ok", ("confirm",), writer=writer), Answer(read))

    shares = acts.by_writer([by("one", "confirm"), by("two", "stop"), judged("stop", "stop")])

    assert list(shares.items()) == [("two", Share(0, 1)), ("one", Share(1, 1))]


def test_nothing_counted_is_no_share() -> None:
    assert acts.found([judged("confirm", "confirm")], "stop").percent is None


@given(
    st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(ACTS)), max_size=30).map(
        lambda pairs: [judged(label, read) for label, read in pairs]
    )
)
def test_every_grouping_counts_each_line_once(lines: list[Judged]) -> None:
    right = acts.accuracy(lines).right

    for shares in (acts.recall(lines), acts.precision(lines), acts.by_length(lines)):
        assert sum(share.of for share in shares.values()) == len(lines)
        assert sum(share.right for share in shares.values()) == right
    assert sum(sum(counts.values()) for counts in acts.confusion(lines).values()) == len(lines)


def test_confidence_that_is_right_as_often_as_it_says_is_not_off() -> None:
    read = [(0.75, True), (0.75, True), (0.75, True), (0.75, False)]

    assert expected_error(reliability(read)) == pytest.approx(0)


def test_confidence_is_off_by_what_it_claims_too_much() -> None:
    read = [(0.95, True), (0.95, False), (0.25, False), (0.25, False)]

    assert expected_error(reliability(read)) == pytest.approx((0.45 + 0.25) / 2)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_each_reading_lies_in_one_step(read: list[tuple[float, bool]]) -> None:
    bins = reliability(read)

    assert sum(one.lines for one in bins) == len(read)
    assert [one.confidence for one in bins] == sorted(one.confidence for one in bins)
    assert 0 <= expected_error(bins) <= 1


def test_calibration_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        expected_error([])
