"""The time before a move, wanted back; a plain wish to move is none."""

import pytest

from bot.language.visits.put_back import puts_back


@pytest.mark.parametrize(
    "text",
    [
        "put it back how it was",
        "can you change it back to what it was",
        "move it back please",
        "ugh sorry the original time was better",
        "actually my old appointment works",
        "undo that",
        "regrésela a como estaba",
        "déjela como la tenía",
        "no, mejor la de antes",
        "quiero la hora anterior",
        "regrésela por favor",
    ],
)
def test_the_time_before_is_wanted_back(text: str) -> None:
    assert puts_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "put it back a week",
        "move it back to monday",
        "what was the original time",
        "dont change it back",
        "i cant make the original time",
        "put my texts back on",
        "call me back",
        "no la regrese",
        "cuál era la hora anterior",
        "antes de las 3",
    ],
)
def test_what_only_sounds_so_wants_nothing_back(text: str) -> None:
    assert not puts_back(text)
