"""Surveys, follow-ups and home readings, from the question to what is on file; Rasa is down."""

import pytest
from sqlalchemy import select

from hearback.conversations.model import Priority, Reason
from hearback.outbound.model import OutState
from hearback.outreach.automatic import NotAsked
from hearback.policy import Policy
from hearback.programmes.model import HomeReading, ReadingFlag, SurveyAnswer
from tests.inbound.conftest import Clinic
from tests.outreach.asking import check_in, follow_up, outbound, survey, welcome
from tests.world import DENISE, HERIBERTO, escalations


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
