"""How late somebody says they will be, and what a question about a place asks for."""

import pytest

from bot.language.lateness import minutes_late
from bot.language.topics import Topic, topics_of


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
