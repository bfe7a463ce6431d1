"""The notation of the phrase lists."""

import pytest

from bot.language.phrases import Hit, Phrases


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("chest pain", "my chest pain", True, id="words in a row"),
        pytest.param("chest pain", "chest no pain", False, id="a word between"),
        pytest.param("chest pain", "chest pains", False, id="whole words only"),
        pytest.param("chest (pain|feels tight)", "chest feels tight", True, id="choice"),
        pytest.param("in [my|the] chest", "in chest", True, id="left out"),
        pytest.param("in [my|the] chest", "in the chest", True, id="put in"),
        pytest.param("in [my|the] chest", "in her chest", False, id="something else put in"),
        pytest.param("pain .. chest", "pain in the left chest", True, id="gap of three"),
        pytest.param("pain .. chest", "pain in the very left chest", False, id="gap of four"),
        pytest.param("pain ... chest", "pain a b c d e f g h chest", True, id="long gap"),
        pytest.param("bleed*", "bleeding", True, id="ending"),
        pytest.param("sugar 5##", "sugar 540", True, id="digits"),
        pytest.param("take me off $", "take me off", True, id="end"),
        pytest.param("take me off $", "take me off tuesday", False, id="not the end"),
        pytest.param("{child} fell", "son fell", True, id="group"),
        pytest.param("(cat|<child>) fell", "baby fell", True, id="group among choices"),
        pytest.param("chest\n    (pain\n    |ache)", "ache", False, id="continued line"),
    ],
)
def test_a_phrase_finds_what_its_notation_says(phrase: str, text: str, found: bool) -> None:
    lines = phrase.replace("chest\n    (pain\n    |ache)", "chest (pain\n    |ache)")
    phrases = Phrases({"rule": lines}, {"child": "son|\n baby"})

    assert (phrases.first(text) is not None) is found


def test_a_hit_tells_its_rule_and_place() -> None:
    phrases = Phrases({"one": "a b", "two": "c d"})

    assert list(phrases.hits("x c d a b")) == [Hit("two", 2, 5), Hit("one", 6, 9)]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("(pain|ache", id="open bracket"),
        pytest.param("[my] pain", id="begins with an optional word"),
        pytest.param(".. pain", id="begins with a gap"),
        pytest.param("sui* note", id="begins with too short a stem"),
        pytest.param("can't breathe", id="punctuation"),
    ],
)
def test_a_malformed_phrase_is_refused_by_name(line: str) -> None:
    with pytest.raises(ValueError, match="the phrase"):
        Phrases({"rule": line})
