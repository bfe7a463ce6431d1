"""How late somebody says they will be, and what a question about a place asks for."""

import pytest

from bot.language.topics import Topic, topics_of
from bot.language.visits.lateness import corrected_minutes, corrects_lateness, minutes_late


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("running about 10 min behind", 10),
        ("15-20 minutes late", 20),
        ("be there in 10", 10),
        ("im gonna be 20 late", 20),
        ("half an hour late", 30),
        ("an hour late, so sorry", 60),
        ("an hour and a half", 90),
        ("a few minutes late", 10),
        ("llego cinco minutos tarde", 5),
        ("voy retrasada media hora", 30),
        ("como cuarenta y cinco minutos", 45),
        ("running late", None),
        ("voy tarde", None),
        ("see you at 2:30", None),
    ],
)
def test_the_longest_length_is_heard(text: str, minutes: int | None) -> None:
    assert minutes_late(text) == minutes


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("what time is my appt", {Topic.WHEN}),
        ("a que hora es y donde", {Topic.WHEN, Topic.WHERE}),
        ("who will I see", {Topic.WHO}),
        ("con quién es mi cita", {Topic.WHO}),
        ("is there anywhere to park", {Topic.PARKING}),
        ("are u open on sundays", {Topic.HOURS}),
        ("¿cómo llego?", {Topic.DIRECTIONS}),
        ("do I have an appointment", set()),
    ],
)
def test_a_question_names_its_topics(text: str, topics: set[Topic]) -> None:
    assert set(topics_of(text)) == topics


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("sorry make that 30", 30),
        ("like an hour", 60),
        ("more like 40 min", 40),
        ("mejor 30", 30),
        ("como una hora", 60),
        ("que sean 45 minutos", 45),
    ],
)
def test_a_lateness_is_corrected_by_a_mere_length(text: str, minutes: int) -> None:
    assert corrects_lateness(text)
    assert (minutes_late(text) or corrected_minutes(text)) == minutes


@pytest.mark.parametrize(
    "text", ["2", "tuesday at 3", "can i come in 30 days", "i waited an hour", "ok", "hace 30 años"]
)
def test_what_says_more_corrects_no_lateness(text: str) -> None:
    assert not corrects_lateness(text)
