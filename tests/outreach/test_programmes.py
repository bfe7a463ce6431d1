"""Surveys, follow-ups and home readings, from the question to what is on file; Rasa is down."""

from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.conversations.model import Priority, Reason
from hearback.dialogue.client import Reply, Turn
from hearback.outbound.model import OutState
from hearback.outreach.automatic import NotAsked
from hearback.policy import Policy
from hearback.programmes.model import HomeReading, ReadingFlag, SurveyAnswer
from hearback.texts.says import Say
from tests.inbound.conftest import Clinic
from tests.outreach.asking import check_in, follow_up, outbound, survey, welcome
from tests.world import CLINIC, DENISE, HERIBERTO, PATIENTS, escalations, import_rows, visit, words


def outcome(act: str, say: Say) -> Turn:
    return Turn(act, 0.9, [Reply(None, say.as_json())])


async def scores(clinic: Clinic) -> list[int]:
    async with clinic.db.begin() as session:
        return list(await session.scalars(select(SurveyAnswer.score).order_by(SurveyAnswer.id)))


async def readings(clinic: Clinic) -> list[tuple[str, ReadingFlag]]:
    async with clinic.db.begin() as session:
        rows = await session.scalars(select(HomeReading).order_by(HomeReading.id))
        return [(row.value, row.flag) for row in rows]


async def reasons(clinic: Clinic) -> list[tuple[Reason, Priority]]:
    async with clinic.db.begin() as session:
        return [(case.reason, case.priority) for case in await escalations(session)]


async def test_a_score_is_kept_and_a_corrected_one_replaces_it(clinic: Clinic) -> None:
    await survey(clinic)

    (low,) = await clinic.hears("a 3, the wait was long")
    (better,) = await clinic.hears("sorry, not 3, I meant 8")

    assert "3 out of 10" in low
    assert "8 out of 10" in better
    assert await scores(clinic) == [3, 8]
    assert await reasons(clinic) == [(Reason.LOW_SURVEY, Priority.NORMAL)]


async def test_a_high_score_in_spanish_needs_nobody(clinic: Clinic) -> None:
    await survey(clinic, "heriberto")

    (thanks,) = await clinic.hears("un 9", HERIBERTO)

    assert "9 de 10" in thanks
    assert await reasons(clinic) == []


async def test_an_opinion_is_asked_back_for_its_number(clinic: Clinic) -> None:
    await survey(clinic)

    (asked,) = await clinic.hears("it was great")
    (thanks,) = await clinic.hears("10")

    assert "number" in asked
    assert "10 out of 10" in thanks


async def test_a_visit_is_asked_about_once(clinic: Clinic) -> None:
    await survey(clinic)

    assert await survey(clinic) is NotAsked.ALREADY


async def test_a_check_in_is_under_no_cap(clinic: Clinic) -> None:
    await survey(clinic)

    await check_in(clinic)

    assert (await outbound(clinic, "checkin:")).state is OutState.SENT


@pytest.mark.parametrize(
    ("said", "value", "urgent"),
    [
        pytest.param("138 over 84", "138/84", False, id="in range"),
        pytest.param("150 95", "150/95", False, id="bare"),
        pytest.param("its 181/95 today", "181/95", True, id="upper limit"),
        pytest.param("150/121", "150/121", True, id="lower limit"),
        pytest.param("150/92 and I feel dizzy", "150/92", True, id="warning sign"),
        pytest.param("142/88, no headache", "142/88", False, id="sign denied"),
    ],
)
async def test_a_reading_is_kept_and_judged(
    clinic: Clinic, said: str, value: str, urgent: bool
) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears(said)

    assert value in answer
    assert ("911" in answer) is urgent
    assert [kept for kept, _ in await readings(clinic)] == [value]
    assert await reasons(clinic) == ([(Reason.OUT_OF_RANGE, Priority.URGENT)] if urgent else [])


async def test_an_urgent_reading_does_not_silence_the_thread(clinic: Clinic) -> None:
    await check_in(clinic)
    await clinic.hears("190/100")

    (answer,) = await clinic.hears("now 150/90")

    assert "150/90" in answer
    assert [flag for _, flag in await readings(clinic)] == [
        ReadingFlag.OUT_OF_RANGE,
        ReadingFlag.NORMAL,
    ]


async def test_what_is_no_reading_is_asked_back(clinic: Clinic) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears("it was 126")

    assert "120/80" in answer
    assert await readings(clinic) == []


@pytest.mark.parametrize(
    ("said", "value", "priority"),
    [
        pytest.param("85/52", "85/52", Priority.HIGH, id="low"),
        pytest.param("110/45", "110/45", Priority.HIGH, id="lower number low"),
        pytest.param("72/40", "72/40", Priority.URGENT, id="very low"),
        pytest.param("85/52 and i feel sick", "85/52", Priority.URGENT, id="low and a symptom"),
        pytest.param("top 190 bottom 125", "190/125", Priority.URGENT, id="named"),
        pytest.param("sugar 480", "480 mg/dL", Priority.URGENT, id="sugar"),
        pytest.param("sugar was 62 this morning", "62 mg/dL", Priority.HIGH, id="sugar low"),
    ],
)
async def test_a_low_reading_and_a_sugar_are_judged_as_well(
    clinic: Clinic, said: str, value: str, priority: Priority
) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears(said)

    assert value in answer
    assert await readings(clinic) == [(value, ReadingFlag.OUT_OF_RANGE)]
    assert await reasons(clinic) == [(Reason.OUT_OF_RANGE, priority)]


@pytest.mark.parametrize(
    ("said", "value"), [("12/8", "120/80"), ("mi azúcar anda en 120", "120 mg/dL")]
)
async def test_what_is_in_range_in_spanish_needs_nobody(
    clinic: Clinic, said: str, value: str
) -> None:
    await check_in(clinic, "heriberto")

    (answer,) = await clinic.hears(said, HERIBERTO)

    assert value in answer
    assert await reasons(clinic) == []


async def test_the_two_numbers_may_come_in_two_texts(clinic: Clinic) -> None:
    await check_in(clinic)

    (first,) = await clinic.hears("190")
    (second,) = await clinic.hears("125")

    assert "911" in first
    assert "190/125" in second
    assert await reasons(clinic) == [(Reason.OUT_OF_RANGE, Priority.URGENT)]


async def test_two_ordinary_numbers_in_two_texts_are_one_reading(clinic: Clinic) -> None:
    await check_in(clinic)
    await clinic.hears("126")

    (answer,) = await clinic.hears("82")

    assert "126/82" in answer
    assert await reasons(clinic) == []


async def test_what_cannot_be_read_twice_is_for_a_nurse(clinic: Clinic) -> None:
    await check_in(clinic)
    await clinic.hears("it says 12 0")

    (answer,) = await clinic.hears("err 40 40")

    assert "nurse" in answer
    assert await reasons(clinic) == [(Reason.CLINICAL, Priority.HIGH)]


@pytest.mark.parametrize("said", ["cuff is broken", "i dont have my cuff its at my daughters"])
async def test_who_has_nothing_to_measure_with_hears_from_people(clinic: Clinic, said: str) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears(said)

    assert "how we can help" in answer
    assert [reason for reason, _ in await reasons(clinic)] == [Reason.CLINICAL]


@pytest.mark.parametrize("said", ["can i shower", "could be better", "so so"])
async def test_a_question_or_a_doubt_after_a_discharge_reaches_a_nurse(
    clinic: Clinic, said: str
) -> None:
    await follow_up(clinic)

    (answer,) = await clinic.hears(said)

    assert "nurse" in answer
    assert [reason for reason, _ in await reasons(clinic)] == [Reason.CLINICAL]


@pytest.mark.parametrize("said", ["7 or 8", "5 stars", "A+", "100", "number 1 clinic!!"])
async def test_a_mark_that_is_no_score_is_asked_back(clinic: Clinic, said: str) -> None:
    await survey(clinic)

    (answer,) = await clinic.hears(said)

    assert "from 0 (poor) to 10" in answer
    assert await scores(clinic) == []


@pytest.mark.parametrize(
    ("said", "score"),
    [("make that a 7", 7), ("lower that to a 4", 4), ("hold on, an 8", 8), ("espere no, un 1", 1)],
)
async def test_a_correction_in_other_words_replaces_it(
    clinic: Clinic, said: str, score: int
) -> None:
    await survey(clinic)
    await clinic.hears("9")

    await clinic.hears(said)

    assert await scores(clinic) == [9, score]


async def test_an_opinion_said_twice_is_not_asked_for_its_number_again(clinic: Clinic) -> None:
    await survey(clinic)
    clinic.clock.advance(minutes=1)
    await clinic.hears("it was good")

    (answer,) = await clinic.hears("good i said")

    assert answer == "Thank you for telling us."
    await clinic.hears("9")
    assert await scores(clinic) == [9]


@pytest.mark.parametrize("said", ["2 hours late!!", "I never went, you guys cancelled on me"])
async def test_a_complaint_in_answer_to_the_survey_is_one(clinic: Clinic, said: str) -> None:
    await survey(clinic)

    (answer,) = await clinic.hears(said)

    assert "A person will read what you wrote" in answer
    assert [reason for reason, _ in await reasons(clinic)] == [Reason.HUMAN_REQUEST]


async def test_who_stops_the_asking_gets_no_more_surveys(clinic: Clinic) -> None:
    await survey(clinic)

    (answer,) = await clinic.hears("stop asking me these")

    assert "no more surveys" in answer


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("8. also can i move my appt on the 25th", 8),
        ("7 but my bill was wrong i was charged 40 twice", 7),
        ("un 9, puede cambiar mi cita", 9),
    ],
)
async def test_a_score_beside_a_request_is_kept_and_the_request_goes_on(
    clinic: Clinic, said: str, score: int
) -> None:
    await survey(clinic)
    clinic.rasa.turn = words("reschedule", "Sure.")

    await clinic.hears(said)

    assert await scores(clinic) == [score]
    assert clinic.rasa.asked[-1].text == said


@pytest.mark.parametrize(
    ("number", "said", "score"),
    [
        (DENISE, "9, tho my arm where they gave the shot is swollen and hot now", 9),
        (DENISE, "7 but the new pills are making me throw up", 7),
        (DENISE, "2. my arm is purple and swollen", 2),
        (HERIBERTO, "un 8 pero traigo el brazo hinchado", 8),
    ],
)
async def test_what_ails_somebody_beside_a_score_reaches_a_nurse(
    clinic: Clinic, number: str, said: str, score: int
) -> None:
    await survey(clinic, "denise" if number == DENISE else "heriberto")

    (answer,) = await clinic.hears(said, number)

    assert "nurse" in answer or "enfermera" in answer
    assert await scores(clinic) == [score]
    assert await reasons(clinic) == [(Reason.CLINICAL, Priority.HIGH)]


@pytest.mark.parametrize("said", ["9, my pain is gone", "8 no fever no pain", "8 bad parking"])
async def test_a_score_beside_which_nothing_ails_needs_no_nurse(clinic: Clinic, said: str) -> None:
    await survey(clinic)

    await clinic.hears(said)

    assert len(await scores(clinic)) == 1
    assert await reasons(clinic) == []


async def test_what_ails_somebody_beside_a_reading_in_range_reaches_a_nurse(
    clinic: Clinic,
) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears("119/77, new pill gives me a nasty cough tho")

    assert "119/77" in answer
    assert "nurse" in answer
    assert await readings(clinic) == [("119/77", ReadingFlag.NORMAL)]
    assert await reasons(clinic) == [(Reason.CLINICAL, Priority.HIGH)]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("mine is 124/80, and my husband tried it too his was 178/101", "124/80"),
        ("128/80 me, my wife 165/95", "128/80"),
        ("my goal is 130/80 but today its 128/78", "128/78"),
        ("my wife took it for me, 128/80", "128/80"),
    ],
)
async def test_only_the_own_reading_is_kept(clinic: Clinic, said: str, value: str) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears(said)

    assert value in answer
    assert await readings(clinic) == [(value, ReadingFlag.NORMAL)]
    assert await reasons(clinic) == []


async def test_a_reading_of_somebody_else_alone_is_asked_about(clinic: Clinic) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears("my husband had 148/91")

    assert "your two numbers" in answer
    assert await readings(clinic) == []


async def test_a_figure_that_is_asked_about_is_for_a_nurse(clinic: Clinic) -> None:
    await check_in(clinic)

    (answer,) = await clinic.hears("is 120/80 what i should be at?")

    assert "nurse" in answer
    assert await readings(clinic) == []


@pytest.mark.parametrize(
    "said",
    ["128/80 and i need to cancel the 25th", "122/78. can you refill my lisinopril"],
)
async def test_a_request_beside_a_reading_is_answered_after_it(clinic: Clinic, said: str) -> None:
    await check_in(clinic)
    clinic.rasa.turn = outcome("prescription", Say("prescription_handed_over"))

    (answer,) = await clinic.hears(said)

    assert answer.startswith("Thank you. We wrote down 1")
    assert "medicine request" in answer
    assert len(await readings(clinic)) == 1


async def test_a_request_that_nobody_understands_beside_a_score_is_for_people(
    clinic: Clinic,
) -> None:
    await survey(clinic)
    clinic.rasa.turn = outcome("unclear", Say("say_again"))

    (answer,) = await clinic.hears("9. btw when do i come back")

    assert "9 out of 10" in answer
    assert "the rest of your text" in answer
    assert await scores(clinic) == [9]


@pytest.mark.parametrize(
    ("said", "case"),
    [
        pytest.param("1", [], id="digit: well"),
        pytest.param("doing great, no pain no fever", [], id="well"),
        pytest.param("2", [Reason.CLINICAL], id="digit: not well"),
        pytest.param("ok but the wound is leaking", [Reason.CLINICAL], id="symptom"),
        pytest.param("the cut looks kind of yellow", [Reason.CLINICAL], id="no list knows it"),
    ],
)
async def test_what_is_not_plainly_well_goes_to_a_nurse(
    clinic: Clinic, said: str, case: list[Reason]
) -> None:
    await follow_up(clinic)

    (answer,) = await clinic.hears(said)

    assert "911" in answer
    assert [reason for reason, _ in await reasons(clinic)] == case


async def test_nothing_is_asked_on_while_a_nurse_is_asked(clinic: Clinic) -> None:
    await follow_up(clinic)
    await clinic.hears("I have a fever")

    await check_in(clinic)

    held = await outbound(clinic, "checkin:")
    assert held.state is OutState.QUEUED
    assert held.why["reason"] == "nurse_asked"


async def test_only_who_takes_part_is_asked_for_a_reading(clinic: Clinic) -> None:
    await check_in(clinic)
    before = len(clinic.phone.texts)

    await clinic.hears("STOP", DENISE)
    clinic.clock.advance(hours=2)
    await check_in(clinic)

    refused = await outbound(clinic, "checkin:")
    assert refused.why["reason"] == "opted_out"
    assert len(clinic.phone.texts) == before + 1  # the confirmation alone


async def test_the_first_text_of_a_number_brings_the_clinics_card_once(clinic: Clinic) -> None:
    clinic.rules = Policy(links_base_url="https://texts.clinic.example")

    await welcome(clinic)
    again = await welcome(clinic)

    (text,) = clinic.phone.texts
    assert "https://texts.clinic.example/contact/" in text.body
    assert text.body.endswith(".vcf")
    assert again is NotAsked.ALREADY


async def test_without_a_public_address_the_first_text_has_no_link(clinic: Clinic) -> None:
    await welcome(clinic)

    (text,) = clinic.phone.texts
    assert "http" not in text.body


async def test_scores_of_parts_are_asked_back_and_a_low_one_reaches_people(clinic: Clinic) -> None:
    await survey(clinic)

    (reply,) = await clinic.hears("dr was a 10, front desk 3")

    assert "Which number" in reply
    async with clinic.db.begin() as session:
        assert Reason.LOW_SURVEY in {case.reason for case in await escalations(session)}


async def test_a_parent_is_asked_about_the_childs_visit_and_not_their_own(
    clinic: Clinic, tmp_path: Path
) -> None:
    child = {**PATIENTS[0], "id": "ben", "first_name": "Ben", "born_on": "2015-05-05"}
    child |= {"phone": None, "contacts": [{"phone": DENISE, "relation": "parent"}]}
    visits = [visit("ben", "2026-04-16 11:00")]
    await import_rows(clinic.db, tmp_path, {"patients": [child], "appointments": visits})

    await survey(clinic, "ben")

    assert "the visit Thu Apr 16 for Ben?" in clinic.phone.texts[-1].body


async def test_the_day_of_a_visit_is_that_of_its_place(clinic: Clinic, tmp_path: Path) -> None:
    island = {**CLINIC["locations"][0], "id": "oahu", "name": "Oahu", "zone": "Pacific/Honolulu"}
    places = {**CLINIC, "locations": [*CLINIC["locations"], island]}
    there = {**visit("denise", "2026-04-16 20:00"), "location": "oahu"}
    await import_rows(clinic.db, tmp_path, {"clinics": [places], "appointments": [there]})

    await survey(clinic)

    assert "Thu Apr 16" in clinic.phone.texts[-1].body
