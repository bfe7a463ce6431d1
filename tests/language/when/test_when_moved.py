"""By how much a visit is moved. It is on Tuesday, March 17, at 2 pm; NOW is the Thursday before."""

import pytest

from tests.language.when.when_cases import VISIT, read, said

MOVED = {
    "en": {
        "push my appointment back a week": "day 03-24",
        "pull it up a day": "day 03-16",
        "shift it by two days": "day 03-19",
        "move it 2 weeks": "day 03-31",
        "move it two weeks out": "day 03-31",
        "move it a day earlier": "day 03-16",
        "can we schedule for a week later": "day 03-24",
        "can you move it up an hour": "time 03-17 13:00",
        "could she come in the day before instead": "day 03-16",
        "day before instead": "day 03-16",
        "the day after would be better": "day 03-18",
        "the day after instead": "day 03-18",
        "same time the day after": "time 03-18 14:00",
        "move it in 2 weeks": "day 03-26",
        "2 weeks out": "day 03-26",
    },
    "es": {
        "adelantenla dos dias": "day 03-15",
        "adelánteme la cita un dia": "day 03-16",
        "pueden adelantarmela una hora": "time 03-17 13:00",
        "atrasenla un dia": "day 03-18",
        "recorranme la cita 3 dias": "day 03-20",
        "muevanla un dia antes": "day 03-16",
        "pasenla dos dias despues": "day 03-19",
        "corranla para dos semanas despues": "day 03-31",
        "el dia antes estaria mejor": "day 03-16",
        "el dia de despues": "day 03-18",
        "la vispera": "day 03-16",
    },
}
NOT_MOVED = {
    "en": ["the day before was fine", "i felt sick the day after", "the week after spring break"],
    "es": ["el dia antes me senti mal", "siga adelante", "que le pase bien"],
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in MOVED.items() for each in texts.items()],
)
def test_a_visit_is_moved_by_a_length_or_to_the_day_beside(
    lang: str, text: str, expected: str
) -> None:
    assert said(read(text, lang, visit=VISIT)) == expected


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "the day before or after"), ("es", "el dia antes o el dia despues")]
)
def test_both_sides_of_the_visit_may_suit(lang: str, text: str) -> None:
    when = read(text, lang, visit=VISIT)

    assert when is not None
    assert [said(one) for one in (when, *when.also)] == ["day 03-16", "day 03-18"]


@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, texts in NOT_MOVED.items() for text in texts]
)
def test_what_was_or_goes_on_moves_nothing(lang: str, text: str) -> None:
    assert read(text, lang, visit=VISIT) is None


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "the day before instead"), ("es", "adelantenla dos dias")]
)
def test_nothing_is_earlier_than_a_visit_that_does_not_stand(lang: str, text: str) -> None:
    assert read(text, lang) is None
