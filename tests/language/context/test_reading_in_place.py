"""What a message is by what we asked, what we offered and what it says about times."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting, Reading, Situation, read_facts, rerank, settle
from bot.language.context.names import gives_birth_date, gives_code, is_only_a_name
from bot.language.context.scores import score_in, score_of_ten
from bot.language.visits.by_doctor import names_only_a_doctor

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 5, 4, 10, tzinfo=ZONE)
OFFERED = (
    datetime(2026, 5, 6, 10, tzinfo=ZONE),  # Wednesday
    datetime(2026, 5, 7, 14, 30, tzinfo=ZONE),  # Thursday
    datetime(2026, 5, 12, 8, 15, tzinfo=ZONE),  # Tuesday
)


def _situation(awaiting: Awaiting | None, lang: str = "en") -> Situation:
    offered = OFFERED if awaiting is Awaiting.SLOT_CHOICE else ()
    return Situation(lang, awaiting, NOW, ZONE, offered=offered)


def _settled(text: str, awaiting: Awaiting | None, lang: str = "en") -> Reading | None:
    situation = _situation(awaiting, lang)
    return settle(text, situation, read_facts(text, situation))


@pytest.mark.parametrize(
    ("text", "lang", "act", "option"),
    [
        pytest.param("2", "en", "choose_option", 2, id="number"),
        pytest.param("the last one pls", "en", "choose_option", 3, id="order"),
        pytest.param("thurs", "en", "choose_option", 2, id="weekday"),
        pytest.param("the 2:30", "en", "choose_option", 2, id="hour"),
        pytest.param("la del miércoles", "es", "choose_option", 1, id="weekday in Spanish"),
        pytest.param("la primera por favor", "es", "choose_option", 1, id="order in Spanish"),
        pytest.param("none of those", "en", "none_of_these", None, id="none"),
        pytest.param("ninguna", "es", "none_of_these", None, id="none in Spanish"),
        pytest.param("7", "en", "unclear", None, id="no such number"),
        pytest.param("friday at 9am", "en", "provide_time", None, id="another time"),
        pytest.param("el viernes", "es", "provide_time", None, id="another day"),
        pytest.param("el jueves pero más temprano", "es", "provide_time", None, id="not its hour"),
        pytest.param("me da igual", "es", "choose_option", None, id="any of them"),
    ],
)
def test_an_offer_is_answered(text: str, lang: str, act: str, option: int | None) -> None:
    reading = _settled(text, Awaiting.SLOT_CHOICE, lang)

    assert reading is not None
    assert (reading.act, reading.option) == (act, option)


@pytest.mark.parametrize(
    ("text", "awaiting"),
    [
        pytest.param("what time was the first one", Awaiting.SLOT_CHOICE, id="asks"),
        pytest.param("call me thursday", Awaiting.SLOT_CHOICE, id="wants a call"),
        pytest.param("thursday i was in pain", Awaiting.SLOT_CHOICE, id="tells of pain"),
        pytest.param("0 and stop texting me", Awaiting.SURVEY_SCORE, id="wants no more"),
        pytest.param("4/12/1980 i need a refill", Awaiting.IDENTITY, id="wants a refill"),
        pytest.param("who wants to know", Awaiting.IDENTITY, id="asks who"),
        pytest.param("not me", Awaiting.REMINDER_REPLY, id="somebody else"),
        pytest.param("yes", None, id="nothing asked"),
        pytest.param("march 3", None, id="a date unasked"),
    ],
)
def test_what_may_be_something_else_is_left_to_the_model(
    text: str, awaiting: Awaiting | None
) -> None:
    assert _settled(text, awaiting) is None


@pytest.mark.parametrize(
    ("text", "awaiting", "act"),
    [
        pytest.param("2 hrs later", None, "provide_time", id="a length unasked"),
        pytest.param("de aquí a un mes", None, "provide_time", id="a length unasked, es"),
        pytest.param("tues@3 would b perfect", None, "provide_time", id="a time unasked"),
        pytest.param("8", None, "unclear", id="a number unasked"),
        pytest.param("9/10", None, "survey_score", id="a score unasked"),
        pytest.param("6. long wait", Awaiting.SURVEY_SCORE, "survey_score", id="with a reason"),
        pytest.param("3/22/1979", Awaiting.IDENTITY, "provide_identity", id="birth date"),
        pytest.param("cinco de mayo del 61", Awaiting.IDENTITY, "provide_identity", id="spoken"),
        pytest.param("code 481516", Awaiting.IDENTITY, "provide_identity", id="code"),
        pytest.param("Lucía Ferrer Ortega", Awaiting.IDENTITY, "provide_identity", id="name"),
        pytest.param("not interested", Awaiting.YES_NO, "screening_decline", id="no interest"),
        pytest.param("todavía no", Awaiting.YES_NO, "deny", id="not yet"),
        pytest.param("i'll be there", Awaiting.REMINDER_REPLY, "confirm", id="will come"),
        pytest.param("no voy a poder", Awaiting.REMINDER_REPLY, "cancel", id="cannot come"),
    ],
)
def test_a_plain_answer_is_settled(text: str, awaiting: Awaiting | None, act: str) -> None:
    reading = _settled(text, awaiting, "es" if not text.isascii() else "en")

    assert reading is not None
    assert reading.act == act


def test_a_choice_made_first_stands_though_more_follows() -> None:
    facts = read_facts("number 2, and can you send directions", _situation(Awaiting.SLOT_CHOICE))

    assert facts.choice is not None
    assert facts.choice.option == 2


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("thursday works but can it be 4:30?", "en", id="but"),
        pytest.param("el jueves sí pero a las 4:30?", "es", id="pero"),
    ],
)
def test_an_offered_day_at_an_hour_that_was_not_offered_is_not_taken(text: str, lang: str) -> None:
    facts = read_facts(text, _situation(Awaiting.SLOT_CHOICE, lang))

    assert facts.choice is not None
    assert facts.choice.option is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Dr Patel please", "en"),
        ("is dr patel available", "en"),
        ("the one with Dr. Chen", "en"),
        ("Dr. Nguyen?", "en"),
        ("what about dr. o'brien", "en"),
        ("tiene algo la Dra. Ruiz?", "es"),
        ("y con el dr gomez", "es"),
    ],
)
@pytest.mark.parametrize("heard", ["human", "choose_option", "out_of_scope", "appointment_info"])
def test_who_names_a_doctor_and_nothing_else_wishes_for_them(
    text: str, lang: str, heard: str
) -> None:
    situation = _situation(Awaiting.SLOT_CHOICE, lang)
    ranking = ((heard, 0.9), ("provide_time", 0.05))

    assert rerank(text, situation, read_facts(text, situation), ranking).act == "provide_time"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("doctor please", "en"),
        ("dr patel never called me back", "en"),
        ("no dr smith", "en"),
        ("is dr patel a woman", "en"),
        ("is this with dr patel or dr lee", "en"),
        ("el dr gomez me cae mal", "es"),
        ("que me llame el dr gomez", "es"),
    ],
)
def test_who_speaks_of_a_doctor_does_not_wish_for_a_time_by_that(text: str, lang: str) -> None:
    assert not names_only_a_doctor(text, lang)


@pytest.mark.parametrize("text", ["mejor con la Dra. Altamirano", "with dr lee please"])
def test_whoever_names_a_doctor_wishes_for_a_time_with_them(text: str) -> None:
    situation = _situation(Awaiting.SLOT_CHOICE)
    ranking = (("human", 0.4), ("none_of_these", 0.1), ("choose_option", 0.1))

    assert rerank(text, situation, read_facts(text, situation), ranking).act == "provide_time"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("wednesday or thursday", "choose_option", id="two of the offered"),
        pytest.param("some morning this week", "provide_time", id="a wish for others"),
    ],
)
def test_what_several_offered_times_fit_takes_one_only_where_it_names_them(
    text: str, act: str
) -> None:
    situation = _situation(Awaiting.SLOT_CHOICE)
    ranking = (("provide_time", 0.9), ("choose_option", 0.1))

    assert rerank(text, situation, read_facts(text, situation), ranking).act == act


@pytest.mark.parametrize(
    ("text", "score"),
    [
        pytest.param("I give it a 6 because the wait was long", 6, id="cue"),
        pytest.param("Nueve, porque nada es perfecto", 9, id="first, in words"),
        pytest.param("dieeez", 10, id="stretched"),
        pytest.param("cero, esperé 3 horas", 0, id="hours do not count"),
        pytest.param("yo le pongo un ocho a la doctora", 8, id="Spanish cue"),
        pytest.param("waited 2 hours, so a 3", 3, id="after a count"),
        pytest.param("7 or 8", None, id="undecided"),
        pytest.param("it was fine", None, id="no number"),
        pytest.param("march 3 at 2:00", None, id="a time"),
        pytest.param("9 out of 10, the 2 nurses were kind", 9, id="out of ten wins"),
    ],
)
def test_a_score_stands_beside_its_reason(text: str, score: int | None) -> None:
    assert score_in(text) == score


@pytest.mark.parametrize("text", ["12/05/61", "9/10/2026", "3 of 4", "7", "10 mg", "at 10"])
def test_only_out_of_ten_is_a_score_unasked(text: str) -> None:
    assert score_of_ten(text) is None


RANKING = (("provide_time", 0.4), ("choose_option", 0.3), ("confirm", 0.2), ("affirm", 0.1))


@pytest.mark.parametrize(
    ("text", "awaiting", "act"),
    [
        pytest.param("so thursday would be good then", Awaiting.SLOT_CHOICE, "choose_option"),
        pytest.param("any friday would be good then", Awaiting.SLOT_CHOICE, "provide_time"),
        pytest.param("would thursday work", Awaiting.REMINDER_REPLY, "confirm", id="not offered"),
        pytest.param("thursday would be good", None, "provide_time", id="nothing offered"),
        pytest.param("hers is 4/12/1936, the mother", Awaiting.IDENTITY, "provide_identity"),
        pytest.param("a 7, sometimes slow at the desk", Awaiting.SURVEY_SCORE, "survey_score"),
        pytest.param("Quero remarcar, não posso amanhã", None, "language_switch"),
    ],
)
def test_what_was_asked_changes_the_ranking(text: str, awaiting: Awaiting | None, act: str) -> None:
    situation = _situation(awaiting)
    ranking = RANKING if awaiting is not Awaiting.REMINDER_REPLY else RANKING[1:]

    assert rerank(text, situation, read_facts(text, situation), ranking).act == act


@given(
    st.text(alphabet=st.characters(), max_size=200),
    st.sampled_from([None, *Awaiting]),
    st.sampled_from(["en", "es"]),
)
def test_reading_in_place_never_fails(text: str, awaiting: Awaiting | None, lang: str) -> None:
    situation = _situation(awaiting, lang)
    facts = read_facts(text, situation)
    settle(text, situation, facts)
    gives_birth_date(text), gives_code(text), is_only_a_name(text)

    placed = rerank(text, situation, facts, RANKING)

    assert sum(share for _, share in placed.ranking) == pytest.approx(1.0)
    assert list(placed.ranking) == sorted(placed.ranking, key=lambda one: -one[1])


def test_an_empty_ranking_stays_empty() -> None:
    situation = _situation(None)

    assert rerank("x", situation, read_facts("x", situation), ()).ranking == ()
