"""Several requests in one message: which is acted on first, and what else was asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.several import SMALL, Asked, several

ACTS = ["confirm", "cancel", "stop", "emergency", "billing_balance", "prep_info", "thanks"]


def _parts(told: str) -> list[Asked]:
    return [Asked(act, 0.95) for act in told.split()]


@pytest.mark.parametrize(
    ("whole", "told", "act", "also"),
    [
        pytest.param("confirm", "confirm", "confirm", "", id="one thing"),
        pytest.param("stop", "cancel stop", "stop", "cancel", id="stop before cancel"),
        pytest.param("cancel", "cancel stop", "stop", "cancel", id="stop, though last"),
        pytest.param(
            "confirm", "confirm wrong_number", "wrong_number", "", id="not the patient at all"
        ),
        pytest.param(
            "billing_balance",
            "cancel billing_balance",
            "cancel",
            "billing_balance",
            id="the request made first",
        ),
        pytest.param(
            "reschedule", "deceased reschedule", "reschedule", "", id="a death that only says why"
        ),
        pytest.param("prep_info", "confirm prep_info", "confirm", "prep_info", id="yes, but how"),
        pytest.param(
            "billing_balance",
            "confirm billing_balance",
            "billing_balance",
            "confirm",
            id="a yes before other business",
        ),
        pytest.param(
            "running_late", "confirm running_late", "confirm", "running_late", id="yes, but late"
        ),
        pytest.param("thanks", "thanks records", "records", "", id="thanks outrank nothing"),
        pytest.param("greeting", "greeting", "greeting", "", id="a greeting alone"),
        pytest.param("reschedule", "cancel reschedule", "reschedule", "", id="two words for one"),
        pytest.param("survey_score", "survey_score emergency", "emergency", "survey_score"),
    ],
)
def test_what_comes_first(whole: str, told: str, act: str, also: str) -> None:
    found = several(Asked(whole, 0.8), _parts(told), settled=False)

    assert (found.act, found.also) == (act, tuple(also.split()))


def test_a_visit_that_is_given_up_for_another_time_is_moved() -> None:
    parts = [Asked("cancel", 0.95), Asked("reschedule", 0.8)]

    assert several(Asked("cancel", 0.7), parts, settled=False).act == "reschedule"
    assert several(Asked("cancel", 0.98), parts, settled=False).act == "cancel"


def test_what_a_rule_settled_stands() -> None:
    found = several(Asked("choose_option", 1.0), _parts("choose_option prep_info"), settled=True)

    assert (found.act, found.also) == ("choose_option", ("prep_info",))


def test_a_doubtful_part_counts_for_nothing() -> None:
    found = several(Asked("cancel", 0.9), [Asked("records", 0.4)], settled=False)

    assert (found.act, found.also) == ("cancel", ())


@given(
    st.sampled_from(ACTS),
    st.lists(st.builds(Asked, st.sampled_from(ACTS), st.floats(0, 1)), max_size=4),
    st.booleans(),
)
def test_further_requests_are_others_and_no_small_talk(
    whole: str, parts: list[Asked], settled: bool
) -> None:
    found = several(Asked(whole, 0.7), parts, settled=settled)

    assert found.act in {whole, *(part.act for part in parts)}
    assert found.act not in found.also
    assert len(set(found.also)) == len(found.also)
    assert not set(found.also) & SMALL
    assert found.act == whole or not settled
