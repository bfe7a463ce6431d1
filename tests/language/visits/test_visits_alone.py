"""Words that only name visits, and a yes that stands before what is said of another one."""

import pytest

from bot.language.visits.alone import names_only
from bot.language.visits.of_others import says_yes_first


@pytest.mark.parametrize(
    "text", ["just Felix", "Felix only", "solo Iris", "nomás Felix", "both", "los dos", "Both kids"]
)
def test_a_mere_name_asks_for_nothing(text: str) -> None:
    assert names_only(text, [None])


@pytest.mark.parametrize(
    "text", ["just cancel", "cancel both", "yes to both", "only felix can come", "Felix and Iris"]
)
def test_words_that_ask_for_something_are_no_mere_names(text: str) -> None:
    acts = {"just cancel": "cancel", "Felix and Iris": None}.get(text, "confirm")

    assert not names_only(text, [acts])


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("yes. and the one on the 20th I cant", True),
        ("Sí, pero la del 20 no", False),
        ("sí y la del 20 no puedo", True),
        ("yes cancel the 20th", False),
        ("Yes, cancel the one on the 20th", False),
        ("yesterday. I cant", False),
    ],
)
def test_a_yes_counts_by_itself_where_a_sentence_ends_after_it(text: str, yes: bool) -> None:
    assert says_yes_first(text) is yes
