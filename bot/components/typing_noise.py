"""Misspells a message the way thumbs do: training meets the mistakes before patients make them."""

from random import Random

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
NEIGHBOURS = {
    letter: row[max(place - 1, 0) : place] + row[place + 1 : place + 2]
    for row in ROWS
    for place, letter in enumerate(row)
}


def misspelt(text: str, random: Random) -> str:
    """One or two mistakes in a message of at least four letters; shorter ones are left alone.

    Short answers are left alone because one letter turns "no" into another word.
    """
    mistakes = 2 if len(text) > 40 else 1
    for _ in range(mistakes if len(text) >= 4 else 0):
        text = _with_a_mistake(text, random)
    return text


def _with_a_mistake(text: str, random: Random) -> str:
    places = [i for i, letter in enumerate(text[:-1]) if letter.isalpha() and text[i + 1].isalpha()]
    if not places:
        return text
    at = random.choice(places)
    before, letter, following, after = text[:at], text[at], text[at + 1], text[at + 2 :]
    slip = random.choice(NEIGHBOURS.get(letter.lower(), letter))
    return before + random.choice(
        [
            following + after,  # left out
            letter + letter + following + after,  # doubled
            following + letter + after,  # swapped
            slip + following + after,  # the key next to it
        ]
    )
