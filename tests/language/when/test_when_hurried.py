"""Times typed in a hurry or told among reasons: who can, who cannot, and what was only a reason."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from bot.language.when import Chosen, read_choice
from tests.language.when.when_cases import NOW, ZONE, read, said

POINTED = {
    "half day fri so has to be before 11 that day": "before 03-13 03-13 11:00",
    "i have my eye doctor at two on the eighteenth so in the morning that day": (
        "daypart 03-18 08:00 03-18 12:00"
    ),
    "my heart doctor is the 25th, do the day before": "day 03-24",
    "not the 24th, my heart doctor is that day. any other day that week": "week 03-23 03-30",
    "15th to 19th we r away. any time after that": "after 03-20 -",
    "class til 1 on tuesdays n thursdays, so after that": "after 03-17 13:00 03-18",
    "i work this weekend so the weekend after": "daypart 03-21 03-23",
    "friday or the day after": "day 03-13",
    "same day next week": "day 03-19",
}
TO_ONE_SIDE = {
    "tues 815 earliest": "after 03-17 08:15 03-18",
    "3 latest": "before - 03-12 15:00",
    "id rather not come in before 10": "after 03-12 10:00 -",
    "tuesday but not until 3": "after 03-17 15:00 03-18",
    "i can do mon but not before 9 and not after 11": "range 03-16 09:00 03-16 11:00",
    "i can be there by 3": "after 03-12 15:00 -",
    "can i get there by 3": "before - 03-12 15:00",
    "gone till the 28th": "after 03-28 -",
    "aint free til the 21st": "after 03-21 -",
    "we fly out the 19th": "before - 03-19",
    "im back on monday": "after 03-16 -",
    "can i come back on the 28th": "day 03-28",
    "any day before the 23rd, earlier the better": "before - 03-23",
    "friday, earlier the better": "daypart 03-13 08:00 03-13 10:00",
    "i leave work at 4": "time 03-12 16:00",
}
REASONS = {
    "i can skip my 9am so any time weds": "day 03-18",
    "aide comes 9 to 12. after 1 pls": "after 03-12 13:00 -",
    "cant get there by 9. 10 fri?": "time 03-13 10:00",
    "late afternoon works best i wake up round 2": "daypart 03-12 15:00 03-12 17:00",
    "an afternoon visit after 2": "after 03-12 14:00 -",
    "my ssi comes on the 19th. the 20th then": "day 03-20",
    "payday is fri can i come sat": "day 03-14",
    "i sat down": "nothing",
    "not this week, grades are due friday. tues the 24th?": "day 03-24",
    "early next week like mon or tue": "day 03-16",
    "early next week": "range 03-16 03-19",
    "either end of the week, monday or friday": "day 03-16",
    "either end of the week or beginning of next": "range 03-12 03-16",
    "thursday week": "day 03-26",
    "thursday this week": "day 03-12",
    "could do a saturday, or a weekday after 4": "day 03-14",
    "fri at 3, so after that": "after 03-13 15:00 03-14",
}
BOTH = {
    "like 2 2:30 thurs": ["time 03-19 14:00", "time 03-19 14:30"],
    "like 5 530": ["time 03-12 17:00", "time 03-12 17:30"],
    "tue 11 30 or thu 1": ["time 03-17 11:30", "time 03-19 13:00"],
    "m w or f": ["day 03-16", "day 03-18", "day 03-13"],
    "monday is far off, so 7 or 7:30": ["time 03-16 07:00", "time 03-16 07:30"],
    "between classes 11 to 1 mon and wed": [
        "range 03-16 11:00 03-16 13:00",
        "range 03-18 11:00 03-18 13:00",
    ],
    "between 11 and 1 monday": ["range 03-16 11:00 03-16 13:00"],
    "tuesday 11 12 or 1": ["time 03-17 11:00", "time 03-17 12:00", "time 03-17 13:00"],
}
LEFT_OUT = {
    "im good errday xcept sat": ["day 03-14"],
    "anyday but M W F": ["day 03-16", "day 03-18", "day 03-13"],
    "eid is around the 20th so not the 20th": ["day 03-20"],
    "lunch time is never good": ["daypart 03-12 12:00 03-12 13:00"],
    "im gone friday": ["day 03-13"],
    "aint no way i can do friday": ["day 03-13"],
}


def _cases(table: Mapping[str, object]) -> list[object]:
    return [pytest.param(text, expected, id=text) for text, expected in table.items()]


@pytest.mark.parametrize(("text", "expected"), _cases(POINTED))
def test_that_day_is_the_day_that_was_named(text: str, expected: str) -> None:
    assert said(read(text, "en")) == expected


@pytest.mark.parametrize(("text", "expected"), _cases(TO_ONE_SIDE))
def test_a_limit_told_in_passing_opens_to_the_right_side(text: str, expected: str) -> None:
    assert said(read(text, "en")) == expected


@pytest.mark.parametrize(("text", "expected"), _cases(REASONS))
def test_the_wish_stands_and_not_its_reason(text: str, expected: str) -> None:
    assert said(read(text, "en")) == expected


@pytest.mark.parametrize(("text", "expected"), _cases(BOTH))
def test_times_side_by_side_are_all_wished_for(text: str, expected: list[str]) -> None:
    when = read(text, "en")

    assert when is not None
    assert [said(when), *(said(one) for one in when.also)] == expected


@pytest.mark.parametrize(("text", "expected"), _cases(LEFT_OUT))
def test_what_somebody_refuses_is_never_taken_for_the_wish(text: str, expected: list[str]) -> None:
    when = read(text, "en")

    assert said(when) == "after 03-12 09:15 -"
    assert when is not None
    assert [said(one) for one in when.excluded] == expected


def test_the_first_week_can_be_left_out_of_a_month() -> None:
    when = read("anything next month is fine except the first week", "en")

    assert said(when) == "month 04-01 05-01"
    assert when is not None
    assert [said(one) for one in when.excluded] == ["week 03-30 04-06"]


OFFERED = [datetime(2026, 3, day, hour, tzinfo=ZONE) for day, hour in ((17, 9), (18, 14), (19, 11))]


@pytest.mark.parametrize(
    ("text", "chosen", "options"),
    [
        ("any time but the 9am", Chosen.SEVERAL, (2, 3)),
        ("any of them but the 9am", Chosen.SEVERAL, (2, 3)),
        ("anytime except the first one", Chosen.SEVERAL, (2, 3)),
        ("any but 1", Chosen.SEVERAL, (2, 3)),
        ("any time but i prefer 2", Chosen.ONE, (2,)),
        ("any time but the 9am is best", Chosen.ONE, (1,)),
        ("any is fine", Chosen.ANY, ()),
    ],
)
def test_the_offered_time_that_is_excepted_is_not_taken(
    text: str, chosen: Chosen, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, OFFERED, lang="en", now=NOW, zone=ZONE)

    assert (choice.chosen, choice.options) == (chosen, options)
