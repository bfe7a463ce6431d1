"""The order of the gate, as a table: what a message is before any model sees it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting
from bot.language.revocation.beside import Beside
from hearback.consent.model import Standing
from hearback.core.wire import ProviderWord
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import (
    Blank,
    InDanger,
    KeepsTexts,
    MeansVisit,
    NeedsNoAnswer,
    OnlyMedia,
    Passes,
    SaysCancel,
    Starts,
    Stops,
    TextsInDoubt,
    WantsHelp,
)

IN, OUT, CLARIFYING = Standing.OPTED_IN, Standing.OPTED_OUT, Standing.CLARIFYING
MEANING = Awaiting.CANCEL_MEANING


@pytest.mark.parametrize(
    ("arrival", "kind"),
    [
        pytest.param(Arrival("STOP", IN), Stops, id="stop"),
        pytest.param(Arrival("  stop!!! ", IN), Stops, id="stop with noise"),
        pytest.param(Arrival("ALTO", IN), Stops, id="stop in Spanish"),
        pytest.param(Arrival("please stop texting me", IN), Stops, id="stop in plain words"),
        pytest.param(Arrival("START", OUT), Starts, id="start"),
        pytest.param(Arrival("yes", OUT), Passes, id="a yes never opts in"),
        pytest.param(Arrival("AYUDA", OUT), WantsHelp, id="help when opted out"),
        pytest.param(Arrival("Cancelar", IN), SaysCancel, id="bare cancel"),
        pytest.param(
            Arrival("cancel", IN, Awaiting.CANCEL_OR_MOVE), Passes, id="cancel answers our question"
        ),
        pytest.param(
            Arrival("stop", IN, Awaiting.CANCEL_OR_MOVE), Stops, id="stop is stop in any context"
        ),
        pytest.param(Arrival("3", CLARIFYING, MEANING), MeansVisit, id="the visit was meant"),
        pytest.param(
            Arrival("la cita", CLARIFYING, MEANING), MeansVisit, id="the visit was meant, in words"
        ),
        pytest.param(Arrival("both", CLARIFYING, MEANING), Stops, id="the texts were meant"),
        pytest.param(Arrival("cancel my appointment", IN), Passes, id="an object makes it a visit"),
        pytest.param(Arrival("my chest hurts and i cant breathe", OUT), InDanger, id="danger"),
        pytest.param(Arrival("STOP, I want to die", IN), InDanger, id="danger before stop"),
        pytest.param(
            Arrival("stop", IN, provider_word=ProviderWord.STOP), Stops, id="provider took a stop"
        ),
        pytest.param(Arrival("3", CLARIFYING), Passes, id="asked on another of our numbers"),
        pytest.param(
            Arrival("yes", IN, provider_word=ProviderWord.START),
            Passes,
            id="the provider's START for a yes is still a yes",
        ),
        pytest.param(
            Arrival("cancel", IN, provider_word=ProviderWord.STOP),
            SaysCancel,
            id="provider took cancel for a stop",
        ),
        pytest.param(
            Arrival('Liked "Reply STOP to opt out"', IN), NeedsNoAnswer, id="a phone's reaction"
        ),
        pytest.param(Arrival("", IN), Blank, id="nothing"),
        pytest.param(Arrival("\u200b  ", IN), Blank, id="invisible characters"),
        pytest.param(Arrival("", IN, has_media=True), OnlyMedia, id="a picture alone"),
        pytest.param(
            Arrival("👍", IN, Awaiting.REMINDER_REPLY), Passes, id="an emoji may be an answer"
        ),
        pytest.param(Arrival("🙏", IN), NeedsNoAnswer, id="an emoji alone is a nod"),
        pytest.param(Arrival("نعم", IN), Passes, id="another alphabet"),
        pytest.param(Arrival("stop by at 3?", IN), Passes, id="stop by"),
        pytest.param(Arrival("should i stop my meds", IN), Passes, id="stop my meds"),
    ],
)
def test_the_gate_judges(arrival: Arrival, kind: type[object]) -> None:
    assert isinstance(judge(arrival), kind)


def test_the_provider_that_answered_is_not_answered_again() -> None:
    verdict = judge(Arrival("STOP", IN, provider_word=ProviderWord.STOP))
    assert verdict == Stops("provider_stop", told_by_provider=True)


@given(st.text(max_size=2000), st.sampled_from(Standing), st.sampled_from([None, *Awaiting]))
def test_any_text_is_judged(text: str, standing: Standing, awaiting: Awaiting | None) -> None:
    judge(Arrival(text, standing, awaiting))


@given(st.sampled_from(Standing), st.sampled_from([None, *Awaiting]), st.booleans())
def test_stop_stops_whatever_was_asked_and_whoever_asks(
    standing: Standing, awaiting: Awaiting | None, media: bool
) -> None:
    assert isinstance(judge(Arrival("Stop.", standing, awaiting, media)), Stops)


@pytest.mark.parametrize("awaiting", [Awaiting.SLOT_CHOICE, Awaiting.IDENTITY])
@pytest.mark.parametrize(
    "text", ["no more", "enough", "ya basta", "alto, cuanto cuesta la consulta", "leave me alone"]
)
def test_an_ending_that_may_refuse_what_we_asked_is_asked_about(
    text: str, awaiting: Awaiting
) -> None:
    assert isinstance(judge(Arrival(text, IN, awaiting)), TextsInDoubt)


@pytest.mark.parametrize(
    "text", ["STOP", "alto", "no more texts", "stop texting me", "STOP i have a new doctor", "baja"]
)
def test_an_ending_that_names_texts_ends_them_whatever_we_asked(text: str) -> None:
    assert isinstance(judge(Arrival(text, IN, Awaiting.SLOT_CHOICE)), Stops)


@pytest.mark.parametrize("text", ["no", "no gracias", "2", "end them", "ya no los quiero"])
def test_a_no_to_the_question_whether_texts_go_on_ends_them(text: str) -> None:
    assert isinstance(judge(Arrival(text, IN, Awaiting.TEXTS_STAY)), Stops)


@pytest.mark.parametrize("text", ["yes", "sí", "1", "keep them", "no, que sigan", "no dont stop"])
def test_a_yes_or_a_late_one_to_the_question_whether_texts_go_on_keeps_them(text: str) -> None:
    assert isinstance(judge(Arrival(text, IN, Awaiting.TEXTS_STAY)), KeepsTexts)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1", Stops), ("yes", Stops), ("2", KeepsTexts), ("no", KeepsTexts)],
)
def test_who_was_asked_in_the_words_of_before_is_read_by_them(
    text: str, meant: type[Stops] | type[KeepsTexts]
) -> None:
    assert isinstance(judge(Arrival(text, IN, Awaiting.TEXTS_OR_NOT)), meant)


@pytest.mark.parametrize("text", ["1", "yes", "keep them"])
def test_a_yes_to_texts_that_ended_meanwhile_is_asked_about(text: str) -> None:
    asked = Arrival(text, Standing.OPTED_OUT, Awaiting.TEXTS_STAY)

    assert isinstance(judge(asked), TextsInDoubt)


@pytest.mark.parametrize("text", ["1", "no"])
def test_a_one_where_the_texts_are_off_leaves_them_off(text: str) -> None:
    asked = Arrival(text, Standing.OPTED_OUT, Awaiting.TEXTS_OR_NOT)

    assert isinstance(judge(asked), Stops)


def test_a_yes_brings_no_texts_back_where_they_are_off() -> None:
    asked = Arrival("yes", Standing.OPTED_OUT, Awaiting.TEXTS_OR_NOT)

    assert isinstance(judge(asked), TextsInDoubt)


@pytest.mark.parametrize("text", ["yes", "sí", "correct", "ok", "yes please"])
def test_a_yes_after_cancel_never_keeps_the_visit(text: str) -> None:
    verdict = judge(Arrival(text, CLARIFYING, MEANING))

    assert isinstance(verdict, MeansVisit)
    assert verdict.act == "cancel"


@pytest.mark.parametrize("text", ["both", "los dos"])
def test_both_after_cancel_ends_the_texts_and_people_see_to_the_visit(text: str) -> None:
    verdict = judge(Arrival(text, CLARIFYING, MEANING))

    assert isinstance(verdict, Stops)
    assert verdict.beside is Beside.CANCEL


@pytest.mark.parametrize("text", ["salir", "close this chat", "unsubscribe me from this chat"])
def test_who_leaves_the_page_of_a_chat_ends_no_texts(text: str) -> None:
    assert judge(Arrival(text, Standing.OPTED_IN, by_text=False)) == Passes()


@pytest.mark.parametrize(
    "text", ["STOP", "ALTO", "unsubscribe", "stop texting me", "darme de baja"]
)
def test_a_stop_in_a_chat_is_one_as_ever(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN, by_text=False)), Stops)


@pytest.mark.parametrize("courteous", ["Hi, {}", "Buenos días, {}", "{}, thanks", "{}. Gracias"])
@pytest.mark.parametrize(
    "text",
    """
    go away|no los quiero|ya no más|take this number down|mejor ni me escriban|stop asking
    no texts after 8pm please|no me manden mensajes los domingos|stop all texts, im driving
    I said stop last year but now I want the reminders|i dont want to be here|esta tieso
    convulsionó de fiebre cuando tenía dos años|so stop that?
    """.replace("\n", "|").split("|")[1:-1],
)
def test_a_greeting_and_thanks_change_no_verdict(text: str, courteous: str) -> None:
    alone = judge(Arrival(text, Standing.OPTED_IN))

    said = judge(Arrival(courteous.format(text), Standing.OPTED_IN))

    assert type(said) is type(alone)


@pytest.mark.parametrize("answer", ["1", "2", "3", "stop texts"])
def test_a_greeting_before_the_answer_to_what_cancel_meant_changes_nothing(answer: str) -> None:
    alone = Arrival(answer, Standing.CLARIFYING, Awaiting.CANCEL_MEANING)
    greeted = Arrival(f"Buenos días, {answer}", Standing.CLARIFYING, Awaiting.CANCEL_MEANING)

    assert judge(greeted) == judge(alone)
