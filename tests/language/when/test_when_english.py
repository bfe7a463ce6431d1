"""Times as patients write them in English, on Thursday, March 12, 2026, at 9:15."""

import pytest

from tests.language.when.when_cases import VISIT, read, said

DAYS = {
    "today": "day 03-12",
    "tmrw": "day 03-13",
    "2moro": "day 03-13",
    "tomorow": "day 03-13",
    "day after tmrw works": "day 03-14",
    "friday": "day 03-13",
    "thursday": "day 03-19",
    "thurs works": "day 03-19",
    "weds": "day 03-18",
    "this monday": "day 03-16",
    "next fri": "day 03-20",
    "next week tues": "day 03-17",
    "tuesday of next week": "day 03-17",
    "the following monday": "day 03-16",
    "this coming friday": "day 03-13",
    "the tuesday after next": "day 03-24",
    "a week from tuesday": "day 03-24",
    "two fridays from now": "day 03-20",
    "in two weeks": "day 03-26",
    "in 3 days": "day 03-15",
    "a couple weeks from now": "day 03-26",
    "in 3 business days": "day 03-17",
    "in a month": "day 04-12",
    "the 15th": "day 03-15",
    "the 10th": "day 04-10",
    "sometime on the fourth": "day 04-04",
    "march 20": "day 03-20",
    "20 march": "day 03-20",
    "March 20th, 2026": "day 03-20",
    "the twentieth of march": "day 03-20",
    "march twenty third": "day 03-23",
    "feb 3": "day 2027-02-03",
    "3/20": "day 03-20",
    "3-20": "day 03-20",
    "3/20/26": "day 03-20",
    "2026-03-20": "day 03-20",
    "25/3": "day 03-25",
    "fri 13": "day 03-13",
    "Friday the 20th": "day 03-20",
    "satruday the 21st": "day 03-21",
    "wendesday": "day 03-18",
    "Wenesday": "day 03-18",
    "febuary 3rd": "day 2027-02-03",
    "the first monday of april": "day 04-06",
    "the last friday in april": "day 04-24",
    "20th of next month": "day 04-20",
    "thanksgiving": "day 11-26",
    "labor day": "day 09-07",
    "xmas eve": "day 12-24",
    "the day after christmas": "day 12-26",
    "the monday after easter": "day 04-06",
    "first monday after the 20th": "day 03-23",
    "the last day of may": "day 05-31",
    "black friday": "day 11-27",
    "any tuesday": "day 03-17",
}
TIMES = {
    "at 3": "time 03-12 15:00",
    "3pm": "time 03-12 15:00",
    "3p": "time 03-12 15:00",
    "3 p.m.": "time 03-12 15:00",
    "8am": "time 03-13 08:00",
    "10:30": "time 03-12 10:30",
    "2.30": "time 03-12 14:30",
    "14:30 tomorrow": "time 03-13 14:30",
    "tomorrow at 8": "time 03-13 08:00",
    "tmrw 3": "time 03-13 15:00",
    "wed @ 3": "time 03-18 15:00",
    "fri 3ish": "time 03-13 15:00",
    "half past two": "time 03-12 14:30",
    "quarter to 3 tmrw": "time 03-13 14:45",
    "a quarter past ten": "time 03-12 10:15",
    "twenty after 3": "time 03-12 15:20",
    "ten thirty": "time 03-12 10:30",
    "two forty five on friday": "time 03-13 14:45",
    "a quarter til 4": "time 03-12 15:45",
    "9 30 am": "time 03-12 09:30",
    "4 o'clock": "time 03-12 16:00",
    "noonish tomorrow": "time 03-13 12:00",
    "midday friday": "time 03-13 12:00",
    "friday. 10am": "time 03-13 10:00",
    "10am works on friday": "time 03-13 10:00",
    "Friday 3/20 at 10am": "time 03-20 10:00",
    "tues the 17th at 11": "time 03-17 11:00",
    "monday the twenty third at ten": "time 03-23 10:00",
    "10 tomorrow in the morning": "time 03-13 10:00",
    "tonight at 8": "time 03-12 20:00",
    "can we do 4": "time 03-12 16:00",
    "how about 11": "time 03-12 11:00",
    "in 2 hours": "time 03-12 11:15",
    "like in half an hour": "time 03-12 09:45",
    "in an hour and a half": "time 03-12 10:45",
    "45 minutes from now": "time 03-12 10:00",
}
PERIODS = {
    "this week": "week 03-09 03-16",
    "nxt wk": "week 03-16 03-23",
    "maybe the week after next": "week 03-23 03-30",
    "the week of the 23rd": "week 03-23 03-30",
    "week of april 6": "week 04-06 04-13",
    "thanksgiving week": "week 11-23 11-30",
    "2nd week of april": "week 04-06 04-13",
    "next month": "month 04-01 05-01",
    "in may": "month 05-01 06-01",
    "early next week": "range 03-16 03-19",
    "end of april": "range 04-21 05-01",
    "rest of the week": "range 03-12 03-16",
    "the next 3 days": "range 03-13 03-16",
    "within the next 10 days": "range 03-12 03-23",
    "memorial day weekend": "daypart 05-23 05-25",
    "the weekend of the 21st": "daypart 03-21 03-23",
    "this weekend": "daypart 03-14 03-16",
    "next weekend": "daypart 03-21 03-23",
    "weekends only": "daypart 03-14 03-16",
    "friday morning": "daypart 03-13 08:00 03-13 12:00",
    "tuesday in the a.m.": "daypart 03-17 08:00 03-17 12:00",
    "first thing monday": "daypart 03-16 08:00 03-16 10:00",
    "tomorrow afternoon": "daypart 03-13 12:00 03-13 17:00",
    "this aft": "daypart 03-12 12:00 03-12 17:00",
    "lunch time friday": "daypart 03-13 12:00 03-13 13:00",
    "after work on wed": "daypart 03-18 17:00 03-18 20:00",
    "tonight": "daypart 03-12 18:00 03-12 22:00",
    "late friday afternoon": "daypart 03-13 15:00 03-13 17:00",
    "morning of the 20th": "daypart 03-20 08:00 03-20 12:00",
    "mornings": "daypart 03-13 08:00 03-13 12:00",
}
SPANS = {
    "between 2 and 4": "range 03-12 14:00 03-12 16:00",
    "9-11 friday": "range 03-13 09:00 03-13 11:00",
    "friday from 2 to 5": "range 03-13 14:00 03-13 17:00",
    "3-4pm": "range 03-12 15:00 03-12 16:00",
    "11 to 1 tomorrow": "range 03-13 11:00 03-13 13:00",
    "10 til 2 friday": "range 03-13 10:00 03-13 14:00",
    "noon-3": "range 03-12 12:00 03-12 15:00",
    "mon-fri": "range 03-16 03-21",
    "june 8-11": "range 06-08 06-12",
    "from the 20th to the 23rd": "range 03-20 03-24",
    "between 3rd and 7th of april": "range 04-03 04-08",
    "next monday thru wednesday": "range 03-16 03-19",
    "after 3": "after 03-12 15:00 -",
    "after 3 on thursday": "after 03-19 15:00 03-20",
    "friday after 2:30": "after 03-13 14:30 03-14",
    "3pm or later": "after 03-12 15:00 -",
    "no earlier than 10": "after 03-12 10:00 -",
    "not before 10am": "after 03-12 10:00 -",
    "after the 20th": "after 03-21 -",
    "anything next week after 3pm": "after 03-16 15:00 03-23",
    "mon-thurs after 4:30": "after 03-16 16:30 03-20",
    "until 5": "before - 03-12 17:00",
    "sometime tmrw b4 2": "before 03-13 03-13 14:00",
    "before friday": "before - 03-13",
    "by friday": "before - 03-14",
    "by the end of the month": "before - 04-01",
    "later today": "range 03-12 09:15 03-13",
    "cant come before 10": "after 03-12 10:00 -",
    "not available until 3": "after 03-12 15:00 -",
    "I get off work at 4 so after that": "after 03-12 16:00 -",
    "after 3 but before 5": "range 03-12 15:00 03-12 17:00",
    "as of monday": "after 03-16 -",
    "through friday": "before - 03-14",
    "not until april": "after 04-01 -",
    "later next week": "range 03-19 03-23",
    "not next week but the week after": "week 03-23 03-30",
    "after 2 and before 4": "range 03-12 14:00 03-12 16:00",
}
NOTHING = """
    since monday|i've had a fever for 3 days|3 weeks ago|it started last tuesday|yesterday
    I take 2 pills twice a day|every 8 hours|took 3 tylenol at 2am|10 mg|I owe $300|$20.15
    555-123-4567|call me at 617-555-0199|1-800-555-1234|my dob is 3/4/1961|born march 3 1961
    12/05/61|my son was born on 5/6|123 main st apt 4|1030 main st|room 204|my zip is 02139
    24/7|I'm 45 years old|my pain is 7/10|bp 120/80|98.6 fever|option 2|2|10 minutes late
    running 15 mins late|may I come in|the sun is out|ok thanks|I weigh 180|3 people|5 kids
    last week|for two weeks now|ext 204|paid 50 on the 3rd|it's 50% off|hello|a second opinion
"""
READINGS = {**DAYS, **TIMES, **PERIODS, **SPANS}


@pytest.mark.parametrize(
    ("text", "reading"), [pytest.param(text, said, id=text) for text, said in READINGS.items()]
)
def test_a_time_is_read(text: str, reading: str) -> None:
    assert said(read(text, "en")) == reading


@pytest.mark.parametrize(
    "text", [t.strip() for t in NOTHING.replace("\n", "|").split("|") if t.strip()]
)
def test_what_is_no_wish_for_a_time_is_left_alone(text: str) -> None:
    assert read(text, "en") is None


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        pytest.param("two hours later pls", "time 03-17 16:00", id="later"),
        pytest.param("30 minutes earlier", "time 03-17 13:30", id="earlier"),
        pytest.param("same time next week", "time 03-24 14:00", id="same time, another week"),
        pytest.param("same time on friday", "time 03-13 14:00", id="same time, another day"),
        pytest.param("same day at 4", "time 03-17 16:00", id="same day"),
        pytest.param("that same day but later", "range 03-17 14:00 03-18", id="same day, later"),
        pytest.param("the week after my appointment", "week 03-23 03-30", id="week after"),
        pytest.param("can we do 4 instead", "time 03-17 16:00", id="an hour alone"),
    ],
)
def test_a_time_counts_from_the_standing_visit(text: str, reading: str) -> None:
    assert said(read(text, "en", visit=VISIT)) == reading


@pytest.mark.parametrize(
    "text", ["same time next week", "the week after my appointment", "same day at 4"]
)
def test_without_a_visit_nothing_counts_from_it(text: str) -> None:
    assert read(text, "en") is None
