"""A score from zero to ten, and what only looks like one."""

import pytest

from bot.language.context.scores import means_a_score, score_in


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("two thumbs up, 10", 10),
        ("10!! #1 clinic", 10),
        ("9 no problems", 9),
        ("make that a 7", 7),
        ("lower that to a 4", 4),
        ("espere no, un 1", 1),
        ("number 8", 8),
    ],
)
def test_a_score_is_told_from_other_numbers(said: str, score: int) -> None:
    assert score_in(said) == score
    assert not means_a_score(said)


@pytest.mark.parametrize(
    "said",
    [
        "number 1 clinic!!",
        "#1!!",
        "0 complaints",
        "0 quejas",
        "7 or 8",
        "7 o 8",
        "between 6 and 7",
        "entre 6 y 7",
        "6-7",
        "7ish",
        "5 stars",
        "5 estrellas",
        "A+",
        "11",
        "100",
        "two thumbs up",
    ],
)
def test_a_mark_that_is_no_score_of_ours_is_none(said: str) -> None:
    assert score_in(said) is None
    assert means_a_score(said)


@pytest.mark.parametrize(
    "said",
    [
        "it was 2 hours late",
        "3pm",
        "512-555-0100",
        "c",
        "call me",
        "no one ever answers",
        "3/14/05",
    ],
)
def test_what_is_about_something_else_means_no_score(said: str) -> None:
    assert score_in(said) is None
    assert not means_a_score(said)


@pytest.mark.parametrize(
    ("said", "score"),
    [
        *[
            (said, 10)
            for said in ("Top marks", "full marks from me, no complaints", "perfect score")
        ],
        *[(said, 10) for said in ("Highest rating!!", "maximum score from us", "ten out of ten")],
        *[(said, 10) for said in ("I would give top marks", "9.5/10", "nine and a half")],
        *[(said, 10) for said in ("la nota máxima", "le doy la nota más alta", "diez de diez")],
        *[(said, 10) for said in ("la máxima calificación", "puntuación máxima", "9,5")],
        *[(said, 0) for said in ("lowest score possible", "la nota más baja", "la mínima")],
        *[(said, 0) for said in ("zero, nobody called", "cero, me tuvieron 3 horas parada")],
        *[(said, 8) for said in ("7.5", "seven and a half", "7 1/2", "siete y medio", "7½", "8.0")],
        *[
            (said, 8)
            for said in ("le doy un ocho", "8 de 10", "8/10 would come again", "ocho sobre 10")
        ],
        ("8 no wait 7", 7),
        ("8 no perdón 7", 7),
        ("on a scale of 1 to 10, 9", 9),
        ("de 1 a 10 le pongo 9", 9),
        ("4. been waiting since 9", 4),
        ("9, mi hijo tiene 5 y salió feliz", 9),
    ],
)
def test_words_halves_and_corrections_are_scores(said: str, score: int) -> None:
    assert score_in(said) == score


@pytest.mark.parametrize(
    "said",
    [
        *("not top marks", "can't give full marks", "almost full marks", "casi la nota máxima"),
        *(
            "full marks but the wait was long",
            "no le doy la nota máxima",
            "top marks if not for 2B",
        ),
        *("my appointment was at 3", "fue a las 3", "waited till 10", "hasta las 10 me atendieron"),
        *("the nurse came in at 10", "room 4 was freezing", "el cuarto 4 estaba helado"),
        *(
            "I take 2 a day",
            "tomo 2 al día",
            "my kid is 8",
            "mi hijo tiene 8",
            "my 8 yo was scared",
        ),
        *("3 nurses tried", "3 enfermeras lo intentaron", "me pusieron 3 inyecciones"),
        *("de 8 a 10 estuve esperando", "i was there from 8 to 10", "tengo 72 años"),
        *("is 10 good or bad", "is 10 the best?", "what does 0 mean", "¿el 10 es lo mejor?"),
        *("que significa el 0", "between 8 and 9", "entre 8 y 9", "6 or 7"),
    ],
)
def test_hours_doses_ages_and_less_than_all_are_no_score(said: str) -> None:
    assert score_in(said) is None


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("not a 10 but a 9", 9),
        ("casi diez, 9", 9),
        ("no llega a 10, un 9", 9),
        ("ni 10 ni 5, un 7", 7),
        ("was a 10 till the bill came, now a 5", 5),
        ("era un 9 hasta que llegó la cuenta, ahora 4", 4),
        ("would have been 10 but i waited 2 hrs so 6", 6),
        ("it was a 10", 10),
        ("10!!! lol jk it was like a 4", 4),
        ("un 9, no, es broma, un 3", 3),
        ("10 minus 1 for the wait", 9),
        ("diez menos uno", 9),
        ("sería un 8", 8),
        ("the highest", 10),
        ("lowest you got", 0),
        ("un ochito", 8),
        ("🔟", 10),
    ],
)
def test_a_score_that_is_not_given_gives_way_to_the_one_that_is(said: str, score: int) -> None:
    assert score_in(said) == score


@pytest.mark.parametrize("said", ["almost 10", "no es un 10", "not a 9"])
def test_a_score_that_is_only_refused_is_none(said: str) -> None:
    assert score_in(said) is None
