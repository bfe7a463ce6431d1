"""Answers to offers on other days and hours, in the words in which people told their reasons."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.language.when import Choice, Chosen, read_choice

ZONE = ZoneInfo("America/Chicago")


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


# When they were sent, and the times.
OFFERS = {
    "A": (
        at(5, 12, 9),
        [at(5, 15, 10, 40), at(5, 19, 14, 20), at(5, 20, 17, 10)],
    ),
    "B": (
        at(9, 24, 9),
        [at(9, 28, 8, 15), at(9, 28, 15, 0), at(10, 1, 11, 30)],
    ),
    "C": (
        at(11, 6, 9),
        [at(11, 7, 9, 30), at(11, 10, 12, 15), at(11, 13, 18, 0)],
    ),
}
# Fri May 15 10:40, Tue May 19 2:20, Wed May 20 5:10.
TAKEN = {
    ("en", 1): "I think we had best take the Friday, my group meets Tuesdays"
    "|Mya 15 works. and could you ask dr about the water pill|May 15 an dont forget my list"
    "|Went back and forth between the second and the first. First it is"
    "|I could not decide between 1 and 2, i'll go with 1|the erly one|lets do 1040",
    ("en", 2): "We had better say Tuesday. My grandson visits through the weekend"
    "|I'd have liked Friday but I'm away in the morning, so it'll have to be the Tuesday"
    "|I was all set on Friday till my boss called. Tuesday then"
    "|Gimme that middle one, I don't do mornings"
    "|early afternoon tues is gr8|Tues. I got bloodwork Friday already"
    "|i cant do friday got bingo all day tuesday works|lets say tues, wed im watching the kids",
    ("en", 3): "the evening one please|late wed afternoon is fine|Wednesday evenin is alright"
    "|Fridays my market day and Tuesdays I've the grandbabies. Wednesday then I suppose"
    "|not friday no wait not friday, the last one|the furthest out",
    ("es", 1): "mallo 15. y dígale a la doctora que la crema no sirvió"
    "|Dudé entre el viernes y el martes, lo hablé con mi señora. El viernes"
    "|no sabía si la primera o la segunda, deme la primera"
    "|iba a decir el miércoles pero a las cinco hay tráfico. el viernes en la mañana porfa",
    ("es", 2): "les dije que el viernes pero me cambiaron el turno, entonces el martes sí puedo"
    "|ponme la de en medio que en la mañana yo no sirvo"
    "|el viernes no espérate el viernes llevo al niño al dentista el martes ese sí"
    "|el martes, que los viernes hay mucho tráfico|el martes después de comer me va"
    "|el viernes voy al mercado y el miércoles cuido nietos, me queda el martes",
    ("es", 3): "quería el viernes pero se me complicó, así que tendrá que ser el miércoles"
    "|el miércoles en la tardecita me cuadra|la más lejana"
    "|Mi mamá quiere el miércoles, el viernes no va porque tiene lotería",
}
NOT_TAKEN = {
    "en": "u got anything thurs after 3? i get off at 2:20"
    "|I could do that Tuesday but it has to be in the mourning I mean morning not at two"
    "|late afternoons are easiest, he naps until three|he naps until five"
    "|mornings are best for us|Mornings before ten are best, he starts to fade by two"
    "|friday but later im hungover by then|tuesday evening|wed morning"
    "|Is there something in the last week of May? The second half is better"
    "|any evening but friday|friday 2|whats the difference between the first and the second"
    "|I went back and forth on the first and the second all night",
    "es": "tienen algo el jueves después de las 3? salgo a las 2:20"
    "|El martes sí puedo pero tiene que ser en la mañana no a las dos"
    "|por las tardes es más fácil, ella duerme hasta las dos|mi papá duerme hasta las once"
    "|a la segunda quincena de mayo|para la primera semana de junio|el viernes 2"
    "|no puedo en ninguna, trabajo toda la semana y el martes también"
    "|dudé entre la primera y la segunda|el martes en la noche",
}


def each(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(lang, text) for lang, texts in table.items() for text in texts.split("|")]


def choice_of(text: str, lang: str, offer: str = "A") -> Choice:
    sent, times = OFFERS[offer]
    return read_choice(text, times, lang=lang, now=sent, zone=ZONE)


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [(lang, text, n) for (lang, n), texts in TAKEN.items() for text in texts.split("|")],
)
def test_the_time_is_taken_whatever_is_told_beside_it(lang: str, text: str, option: int) -> None:
    assert choice_of(text, lang).option == option


@pytest.mark.parametrize(("lang", "text"), each(NOT_TAKEN))
def test_a_habit_a_wish_or_a_doubt_takes_no_time(lang: str, text: str) -> None:
    assert choice_of(text, lang).option is None


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {
            "en": "torn between the first and the second|i cant decide between friday and tuesday"
            "|tuesday or friday, i went back and forth|the first or the second one",
            "es": "estoy indecisa entre la primera y la segunda|no me decido entre el viernes y"
            " el martes|la primera o la segunda",
        }
    ),
)
def test_who_cannot_decide_is_asked_which_of_them(lang: str, text: str) -> None:
    assert choice_of(text, lang).options == (1, 2)


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [
        pytest.param("en", "October 1 please", (3,), id="a date, and no first of the list"),
        pytest.param("en", "Oct 1", (3,), id="a date in short"),
        pytest.param("en", "octuber 1 an dont forget my list", (3,), id="a date misspelt"),
        pytest.param("es", "nobiembre 1", (), id="a month that was not offered"),
        pytest.param("en", "the later Monday one. His aide comes at 1", (2,), id="an aide's hour"),
        pytest.param(
            "en", "Monday but the early one, I have to be at school by noon", (1,), id="a limit"
        ),
        pytest.param("en", "Mon 8:15 no chance. Mon 3 yes.", (2,), id="the other of one day"),
        pytest.param("en", "monday afternoon", (2,), id="the part of one day"),
        pytest.param("en", "first or last", (1, 3), id="either"),
        pytest.param("es", "la de las 3, o sea la de las 3", (2,), id="an hour said twice"),
        pytest.param("es", "el lunes a primera hora", (1,), id="first thing"),
    ],
)
def test_days_with_two_times_and_dates_that_look_like_places(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    assert choice_of(text, lang, "B").options == options


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [
        pytest.param("en", "Tuesday noon is fine, they bring my lunch at one", (2,), id="noon"),
        pytest.param("en", "tues lunchtime please", (2,), id="lunchtime"),
        pytest.param("es", "el martes a mediodía me cuadra", (2,), id="mediodía"),
        pytest.param("es", "la del mediodía", (2,), id="without its day"),
        pytest.param("en", "saturday noon", (), id="no time of that day is near noon"),
        pytest.param("en", "do you have friday at noon", (), id="asked for"),
        pytest.param("en", "tuesday evening", (), id="lunch is no evening"),
        pytest.param("en", "Friday evening", (3,), id="evening"),
    ],
)
def test_a_part_of_the_day_takes_the_only_time_that_it_may_mean(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    assert choice_of(text, lang, "C").options == options


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {
            "en": "tuesday and dont forget my list|May 19 pls, no rush|the 19th no problem",
            "es": "el martes y no se le olvide mi receta|el martes, sin problema",
        }
    ),
)
def test_a_no_that_refuses_nothing_leaves_the_choice_sure(lang: str, text: str) -> None:
    choice = choice_of(text, lang)

    assert (choice.option, choice.sure) == (2, True)


@pytest.mark.parametrize(
    "text",
    ["my 15 year old will come", "manly 15", "mya 16 works", "mayor 15", "marco 15 de la tarde"],
)
def test_only_a_month_that_was_offered_is_heard_in_a_misspelt_one(text: str) -> None:
    assert choice_of(text, "en").option is None


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {
            "en": "I will have surgery on Tuesday|I will have the kids Friday"
            "|i usually come tuesdays|My mother wants to know if Friday is with Dr Lee"
            "|I'd better not do Friday|he gets dialysis tuesdays and fridays"
            "|Are those with Dr. Lee? The last one I saw was Dr. Kim",
            "es": "el martes me operan|yo siempre voy los martes|le hacen diálisis los martes"
            "|voy a estar con mi hermana el viernes|quiere saber si el viernes es con ella"
            "|los niños duermen hasta las 2, después de eso cualquier día",
        }
    ),
)
def test_what_is_told_of_a_day_never_surely_takes_it(lang: str, text: str) -> None:
    choice = choice_of(text, lang)

    assert choice.option is None or not choice.sure


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {
            "en": "Next Tuesday I'm in court, Wednesday too, and Friday is my daughter's recital",
            "es": "el martes tengo corte, el miércoles también y el viernes es la boda de mi hija",
        }
    ),
)
def test_who_tells_why_each_day_is_gone_refuses_all(lang: str, text: str) -> None:
    assert choice_of(text, lang).chosen is Chosen.NONE_OF_THESE


def answers() -> list[dict[str, str]]:
    """As fifteen people wrote them; means: the option, or why there is none."""
    rows = Path(__file__).with_name("answers_to_other_offers.jsonl").read_text().splitlines()
    return [json.loads(row) for row in rows]


def option_of(answer: dict[str, str]) -> Choice:
    return choice_of(answer["text"], answer["lang"], answer["offer"])


def test_nearly_every_answer_to_these_offers_takes_what_its_writer_meant() -> None:
    takes = [answer for answer in answers() if answer["means"].isdigit()]

    right = [answer for answer in takes if str(option_of(answer).option) == answer["means"]]

    assert len(right) >= 0.97 * len(takes)


def test_no_answer_to_these_offers_surely_takes_what_its_writer_did_not_mean() -> None:
    others = [answer for answer in answers() if not answer["means"].isdigit()]

    taken = [one["text"] for one in others if (read := option_of(one)).option and read.sure]

    assert len(taken) <= 1


def test_who_refuses_all_of_these_is_never_taken_at_a_time() -> None:
    refusing = [answer for answer in answers() if answer["means"] == "none"]

    assert all(option_of(answer).chosen is not Chosen.ONE for answer in refusing)
