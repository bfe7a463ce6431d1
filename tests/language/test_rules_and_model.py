"""Rules and model joined: who decides, what the model is asked, what is filled in."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting, Reading, Situation
from bot.language.understanding import Begun, Modelled, Understanding, begin

ZONE = ZoneInfo("America/Denver")
NOW = datetime(2026, 5, 4, 10, tzinfo=ZONE)
ACTS = ("cancel", "reschedule", "billing_balance", "unclear", "out_of_scope", "choose_option")


def _begun(text: str, awaiting: Awaiting | None = None, decided: Reading | None = None) -> Begun:
    situation = Situation("en", awaiting, NOW, ZONE)
    return begin(text, situation, decided, "keyword" if decided else "context")


def _modelled(act: str, share: float = 0.8, *, unsure: bool = False) -> Modelled:
    return Modelled(((act, share), ("help", 0.05), ("out_of_scope", 0.02)), unsure)


def test_a_bare_answer_asks_no_model() -> None:
    begun = _begun("yes", Awaiting.REMINDER_REPLY)

    assert not begun.asks_whole
    assert begun.understood(None) == Understanding("confirm", 1.0, "context", ("reminder: yes",))


def test_what_rules_leave_is_the_models() -> None:
    begun = _begun("how much is it again")

    read = begun.understood(_modelled("billing_balance"))

    assert begun.asks_whole
    assert (read.act, read.decided_by, read.confidence) == ("billing_balance", "model", 0.8)


def test_the_context_decides_when_it_changes_the_act() -> None:
    begun = _begun("friday would be so much better", Awaiting.REMINDER_REPLY)

    read = begun.understood(_modelled("provide_time"))

    assert (read.act, read.decided_by) == ("reschedule", "context")
    assert "about the visit" in read.rules


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("the blue one", "unclear", id="little said"),
        pytest.param("my parrot has learned to whistle the anthem", "out_of_scope", id="a lot"),
    ],
)
def test_what_the_model_doubts_is_not_acted_on(text: str, act: str) -> None:
    read = _begun(text).understood(Modelled((("billing_balance", 0.2),), unsure=True))

    assert (read.act, read.decided_by) == (act, "model")


def test_words_that_nobody_knows_are_unclear() -> None:
    assert _begun("qzx").understood(Modelled(())).act == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i cant make it. what do i owe", id="two sentences"),
        pytest.param("confirm. and i need a refill", id="a bare answer before it"),
        pytest.param("si voy pero necesito refill", id="pero"),
        pytest.param("donde estan y aceptan medicaid", id="two questions"),
    ],
)
def test_a_certain_whole_is_asked_about_in_parts(text: str) -> None:
    begun = _begun(text)

    assert len(begun.asks_parts(_modelled("billing_balance", 0.98))) == 2


@pytest.mark.parametrize("text", ["no thanks, im good", "yes please, thank you", "see you then"])
def test_one_answer_is_not_asked_about_twice(text: str) -> None:
    assert _begun(text).asks_parts(_modelled("deny", 0.98)) == ()


@pytest.mark.parametrize(
    ("text", "whole", "parts", "act", "also"),
    [
        (
            "yes ill be there. also need a refill",
            "prescription",
            "confirm prescription",
            "prescription",
            ("confirm",),
        ),
        (
            "cancel it please and have someone call me",
            "human",
            "cancel human",
            "cancel",
            ("human",),
        ),
        (
            "cancel wed. also need my meds refilled",
            "prescription",
            "cancel prescription",
            "cancel",
            ("prescription",),
        ),
        (
            "si ahi estare y kiero saber si aceptan medicaid",
            "billing_insurance",
            "confirm billing_insurance",
            "billing_insurance",
            ("confirm",),
        ),
        (
            "no puedo ese dia y tambien ke me cobraron de mas",
            "billing_dispute",
            "cancel billing_dispute",
            "cancel",
            ("billing_dispute",),
        ),
        (
            "yes. but ill be a few min late",
            "running_late",
            "confirm running_late",
            "confirm",
            ("running_late",),
        ),
        (
            "yes see you then. where do i park",
            "confirm",
            "confirm location_hours",
            "confirm",
            ("location_hours",),
        ),
        (
            "they keep filling the old dose, cancel that one",
            "prescription",
            "prescription cancel",
            "prescription",
            (),
        ),
        (
            "cancel that charge. i want my money back",
            "billing_dispute",
            "cancel billing_dispute",
            "billing_dispute",
            (),
        ),
        (
            "the card was stolen. still can come",
            "billing_payment",
            "billing_payment confirm",
            "billing_payment",
            (),
        ),
        ("he was sick a lot. i need two papers", "records", "complaint records", "records", ()),
    ],
)
def test_a_plain_answer_or_a_change_stands_beside_what_is_certain(
    text: str, whole: str, parts: str, act: str, also: tuple[str, ...]
) -> None:
    begun = _begun(text, Awaiting.REMINDER_REPLY)

    read = begun.understood(
        _modelled(whole, 0.99), [_modelled(each, 0.96) for each in parts.split()]
    )

    assert (read.act, read.also) == (act, also)


def test_each_request_is_named() -> None:
    begun = _begun("i cant make it. what do i owe")
    whole = Modelled((("billing_balance", 0.5), ("cancel", 0.3)))

    read = begun.understood(whole, [_modelled("cancel"), _modelled("billing_balance")])

    assert (read.act, read.also) == ("cancel", ("billing_balance",))


def test_a_part_that_is_unthinkable_in_the_whole_is_no_request() -> None:
    begun = _begun("i cant make it. the dog ate my car")
    whole = Modelled((("cancel", 0.6), ("running_late", 0.3), ("records", 0.001)))

    read = begun.understood(whole, [_modelled("cancel"), _modelled("records")])

    assert read.also == ()


def test_what_a_keyword_settled_names_the_request_beside_it() -> None:
    begun = _begun("cancel the visit and stop texting me", decided=Reading("stop", "texts end"))

    read = begun.understood(_modelled("cancel"), [_modelled("cancel"), _modelled("stop")])

    assert (read.act, read.decided_by, read.also) == ("stop", "keyword", ("cancel",))


def test_what_only_a_whole_message_answers_is_no_request_of_a_part() -> None:
    begun = _begun("the visits, both of them", Awaiting.CANCEL_MEANING)
    whole = _modelled("unclear", 0.9)

    read = begun.understood(whole, [_modelled("cancel") for _ in begun.asks_parts(whole)])

    assert read.act != "both"


def test_a_part_sets_nothing_aside_that_the_whole_does_not_hint_at() -> None:
    begun = _begun("two visits are on the bill. one of these needs to come off")
    whole = Modelled((("billing_dispute", 0.9), ("complaint", 0.1)))

    parts = [Modelled(((act, 0.95),)) for act in ("billing_dispute", "stop")]
    read = begun.understood(whole, parts)

    assert (read.act, read.also) == ("billing_dispute", ())


def test_a_birth_date_is_no_time_to_come() -> None:
    read = _begun("March 3 1980", Awaiting.IDENTITY).understood(None)

    assert (read.act, read.when) == ("provide_identity", None)


def test_a_time_is_read_with_the_act() -> None:
    read = _begun("can i come friday at 3 instead").understood(_modelled("reschedule"))

    assert read.when is not None
    assert read.when.start == datetime(2026, 5, 8, 15, tzinfo=ZONE)


def test_a_score_stays_with_the_emergency_it_came_with() -> None:
    begun = _begun("1. i cannot breathe", Awaiting.SURVEY_SCORE, Reading("emergency", "breath"))

    assert begun.understood(None).score == 1


@given(
    st.text(alphabet=st.characters(), max_size=300),
    st.sampled_from([None, *Awaiting]),
    st.lists(st.floats(0.001, 1), min_size=0, max_size=len(ACTS)),
    st.booleans(),
)
def test_any_text_and_any_model_end_in_an_understanding(
    text: str, awaiting: Awaiting | None, shares: list[float], unsure: bool
) -> None:
    ranking = sorted(zip(ACTS, shares, strict=False), key=lambda one: -one[1])
    total = sum(shares) or 1.0
    model = Modelled(tuple((act, share / total) for act, share in ranking), unsure)
    begun = _begun(text, awaiting)
    whole = model if begun.asks_whole else None

    read = begun.understood(whole, [model for _ in begun.asks_parts(whole)])

    assert 0 <= read.confidence <= 1 + 1e-9
    assert read.act not in read.also


def test_who_still_wants_to_come_after_cancelling_wants_the_visit_not_a_screening() -> None:
    unsure = Modelled([("screening_book", 0.6), ("reschedule", 0.3)], False)

    unnamed = _begun("yes i still want to come in", Awaiting.ANOTHER_TIME).understood(unsure)
    named = _begun("i still want a mammogram", Awaiting.ANOTHER_TIME).understood(unsure)

    assert (unnamed.act, named.act) == ("reschedule", "screening_book")


def test_a_time_is_not_taken_away_by_a_model_that_is_not_sure() -> None:
    unsure, sure = (
        _begun("the week of june 8").understood(_modelled("complaint", share))
        for share in (0.5, 0.95)
    )

    assert unsure.when is not None
    assert sure.when is None


OFFERED = tuple(
    datetime(2026, 5, day, hour, tzinfo=ZONE) for day, hour in ((6, 9), (7, 13), (11, 16))
)


def _offered(text: str, lang: str = "en") -> Begun:
    return begin(text, Situation(lang, Awaiting.SLOT_CHOICE, NOW, ZONE, offered=OFFERED))


@pytest.mark.parametrize(
    ("text", "lang", "act"),
    [
        pytest.param("Thursday. The front desk was rude last time", "en", "complaint", id="en"),
        pytest.param("Sat with you too long, Thursday then. New pills ok?", "en", "clinical"),
        pytest.param(
            "Qué pena, les había dicho que el miércoles. Entonces el jueves, por favor",
            "es",
            "complaint",
            id="es",
        ),
    ],
)
def test_a_time_surely_taken_is_taken_and_what_stands_beside_it_is_heard(
    text: str, lang: str, act: str
) -> None:
    begun = _offered(text, lang)

    read = begun.understood(_modelled(act, 0.98), [_modelled(act, 0.9)] * len(begun.parts))

    assert (read.act, read.also, read.option) == ("choose_option", (act,), 2)


@pytest.mark.parametrize("act", ["emergency", "stop", "wrong_number"])
def test_a_time_taken_does_not_outrank_danger_or_an_end(act: str) -> None:
    read = _offered("Thursday. And there is something grave that I have to tell you").understood(
        _modelled(act, 0.99)
    )

    assert read.act == act


def test_a_time_only_asked_about_does_not_outrank_the_question() -> None:
    read = _offered("is it the same doctor on thursday").understood(_modelled("complaint", 0.99))

    assert read.act == "complaint"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("exams all week and Monday too, none of those work", "en"),
        ("tengo parciales toda la semana y el lunes también, no puedo en ninguna", "es"),
    ],
)
def test_a_clause_takes_no_time_where_the_whole_takes_none(text: str, lang: str) -> None:
    begun = _offered(text, lang)
    parts = [_modelled("choose_option", 0.99) for _ in begun.parts]

    assert begun.understood(_modelled("none_of_these"), parts).act == "none_of_these"


@pytest.mark.parametrize(
    ("text", "lang"),
    [("yall open Saturdays?", "en"), ("abren los sábados?", "es"), ("are you open sunday", "en")],
)
def test_days_asked_about_that_were_not_offered_are_a_wish(text: str, lang: str) -> None:
    read = _offered(text, lang).understood(_modelled("location_hours", 0.8))

    assert read.act == "provide_time"
