"""A number that stands still, texts that are parked, and words that are filtered."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from hearback.conversations.model import Reason
from hearback.core.wire import HeardStatus, Outcome, Rejected, TextToSend, TryLater
from hearback.outbound import brakes
from hearback.outbound.health import By, health
from hearback.outbound.hearing import hear
from hearback.outbound.model import OutboundMessage, OutState, Phase, Purpose, TroubleKind
from hearback.outbound.parking import look_after_parked
from hearback.outbound.queries import Trouble, open_troubles, parked, parked_by_code
from hearback.outbound.retries import LOOK_AGAIN, MOST_TRIES, TRIED_FOR
from hearback.outbound.troubles import FILTERED_IN_A_ROW, close_trouble
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import texts_for
from tests.world import (
    DENISE,
    HERIBERTO,
    PATIENTS,
    FakePhone,
    escalations,
    import_rows,
    text_from,
    visit,
)

WRONG_TOKEN, TOO_MANY, NO_WAY, UNREGISTERED, FILTERED = 20003, 20429, 21612, 30034, 30007
NO_SUCH_NUMBER = 21211


async def troubles(clinic: Clinic) -> list[Trouble]:
    async with clinic.db.begin() as session:
        return list(await open_troubles(session))


async def helps(clinic: Clinic) -> list[OutState]:
    return [row.state for row in await texts_for(clinic.db, Purpose.HELP)]


async def asks_help(clinic: Clinic, number: str = DENISE) -> None:
    await clinic.pipeline.accept(text_from(number, "HELP"))
    await clinic.settle()


async def tidy(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        await look_after_parked(session, now=clinic.clock.now())
    await clinic.send_all()


async def report(clinic: Clinic, row: OutboundMessage, status: str, code: int | None) -> None:
    assert row.provider_id is not None
    heard = HeardStatus(row.provider_id, status, code, row.id)
    await hear(clinic.db, heard, now=clinic.clock.now())


async def stopped(clinic: Clinic) -> None:
    """A wrong token: the first of two answers is parked, the second one has not left."""
    clinic.phone.endings = [Rejected(WRONG_TOKEN)]
    await asks_help(clinic, DENISE)
    await asks_help(clinic, HERIBERTO)
    clinic.phone.texts.clear()


async def test_a_wrong_token_stops_the_number_and_tells_the_operator(reminded: Clinic) -> None:
    await stopped(reminded)

    (trouble,) = await troubles(reminded)
    assert await helps(reminded) == [OutState.PARKED, OutState.QUEUED]
    assert (trouble.kind, trouble.code) == (TroubleKind.SENDER_STOPPED, WRONG_TOKEN)
    assert (trouble.meaning, trouble.phase) == ("wrong account or token", Phase.ANSWER)


async def test_a_stopped_number_is_tried_with_one_text_after_a_pause(reminded: Clinic) -> None:
    await stopped(reminded)
    await asks_help(reminded, HERIBERTO)
    reminded.phone.endings = [Rejected(WRONG_TOKEN)]
    reminded.clock.at += LOOK_AGAIN

    await reminded.send_all()

    assert len(reminded.phone.texts) == 1
    assert await helps(reminded) == [OutState.PARKED, OutState.PARKED, OutState.QUEUED]


async def test_a_stopped_number_is_not_tried_before_its_pause_is_over(reminded: Clinic) -> None:
    await stopped(reminded)
    reminded.clock.at += LOOK_AGAIN / 2

    await tidy(reminded)

    assert reminded.phone.texts == []


async def test_when_the_number_works_again_everything_leaves(reminded: Clinic) -> None:
    await stopped(reminded)
    reminded.clock.at += LOOK_AGAIN

    await tidy(reminded)

    assert await troubles(reminded) == []
    assert await helps(reminded) == [OutState.SENT, OutState.SENT]
    assert len({text.message_id for text in reminded.phone.texts}) == len(reminded.phone.texts) == 2


async def test_a_person_can_say_that_it_is_mended(reminded: Clinic) -> None:
    await stopped(reminded)
    (trouble,) = await troubles(reminded)

    async with reminded.db.begin() as session:
        first = await close_trouble(session, trouble.id, by="dan", now=reminded.clock.now())
        again = await close_trouble(session, trouble.id, by="dan", now=reminded.clock.now())
    await reminded.send_all()

    assert (first, again) == (True, False)
    assert await helps(reminded) == [OutState.SENT, OutState.SENT]


async def test_texts_that_are_refused_at_once_count_as_failures(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brakes, "ENOUGH", 2)
    for number in (DENISE, HERIBERTO):
        reminded.phone.endings = [Rejected(NO_SUCH_NUMBER)]
        await asks_help(reminded, number)
    assert await helps(reminded) == [OutState.FAILED] * 2

    async with reminded.db.begin() as session:
        await brakes.look_at_all(session, now=reminded.clock.now())
        (figures, *_) = await health(session, By.SENDER, now=reminded.clock.now())

    assert [trouble.code for trouble in await troubles(reminded)] == [brakes.FAILURES]
    assert figures.failed == 2


async def test_danger_is_answered_from_a_stopped_number_too(reminded: Clinic) -> None:
    await stopped(reminded)
    reminded.phone.endings = [Rejected(WRONG_TOKEN)]

    await reminded.pipeline.accept(text_from(DENISE, "I can't breathe, chest pain"))
    await reminded.settle()

    (tried,) = reminded.phone.texts
    assert tried.to_number == DENISE
    assert "911" in tried.body


async def test_what_is_told_late_is_not_mended_by_a_text_that_is_only_taken(
    reminded: Clinic,
) -> None:
    await asks_help(reminded)
    (row,) = await texts_for(reminded.db, Purpose.HELP)
    await report(reminded, row, "undelivered", UNREGISTERED)
    reminded.clock.at += LOOK_AGAIN

    await asks_help(reminded)

    (trouble,) = await troubles(reminded)
    (_, taken) = await texts_for(reminded.db, Purpose.HELP)
    assert taken.state is OutState.SENT
    assert (trouble.code, trouble.phase) == (UNREGISTERED, Phase.STATUS)

    await report(reminded, taken, "delivered", None)

    assert await troubles(reminded) == []


async def test_a_text_that_is_taken_ends_only_the_stop_of_refused_sends(reminded: Clinic) -> None:
    await asks_help(reminded)
    (row,) = await texts_for(reminded.db, Purpose.HELP)
    reminded.phone.endings = [Rejected(WRONG_TOKEN)]
    await asks_help(reminded, HERIBERTO)
    await report(reminded, row, "undelivered", UNREGISTERED)
    reminded.clock.at += LOOK_AGAIN

    await tidy(reminded)

    assert [trouble.code for trouble in await troubles(reminded)] == [UNREGISTERED]


async def too_many(clinic: Clinic) -> None:
    """An answer that was refused as one too many, as often as it was tried."""
    clinic.phone.endings = [TryLater(TOO_MANY)] * MOST_TRIES
    await asks_help(clinic)
    for _ in range(MOST_TRIES - 1):
        clinic.clock.advance(minutes=11)
        await clinic.send_all()


async def test_too_many_requests_are_tried_five_times_and_then_parked(reminded: Clinic) -> None:
    await too_many(reminded)

    async with reminded.db.begin() as session:
        (text,) = await parked(session)
        counts = await parked_by_code(session)
    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert len(reminded.phone.texts) == MOST_TRIES
    assert (text.id, text.code, text.meaning) == (row.id, TOO_MANY, "too many requests")
    assert text.last_use == row.created_at + TRIED_FOR
    assert counts == {TOO_MANY: 1}
    assert await troubles(reminded) == []


async def test_parked_texts_are_listed_for_their_own_clinic_alone(reminded: Clinic) -> None:
    await too_many(reminded)
    async with reminded.db.begin() as session:
        (text,) = await parked(session)

        assert await parked(session, clinic_id=text.clinic_id) == [text]
        assert await parked(session, clinic_id=text.id) == []


@pytest.mark.parametrize(
    ("waited", "state"),
    [
        pytest.param(LOOK_AGAIN, OutState.SENT, id="its pause is over"),
        pytest.param(LOOK_AGAIN / 2, OutState.PARKED, id="too soon"),
    ],
)
async def test_a_parked_text_leaves_with_the_next_one_that_is_taken(
    reminded: Clinic, waited: timedelta, state: OutState
) -> None:
    await too_many(reminded)
    reminded.clock.at += waited

    await asks_help(reminded, HERIBERTO)

    assert await helps(reminded) == [state, OutState.SENT]


class PickyPhone(FakePhone):
    """Finds no way to one number, and takes everything else."""

    async def send(self, text: TextToSend) -> Outcome:
        taken = await super().send(text)
        return Rejected(NO_WAY) if text.to_number == DENISE else taken


async def test_a_text_that_is_refused_while_others_are_taken_is_tried_ever_more_seldom(
    reminded: Clinic,
) -> None:
    """It must not come back with every text that leaves: after 5, 15 and 35 minutes it does."""
    reminded.phone = PickyPhone()
    await asks_help(reminded, DENISE)

    for _ in range(12):
        reminded.clock.advance(minutes=5)
        await asks_help(reminded, HERIBERTO)

    assert [text.to_number for text in reminded.phone.texts].count(DENISE) == 4


async def test_a_parked_text_is_tried_again_by_itself_after_a_pause(reminded: Clinic) -> None:
    await too_many(reminded)
    await tidy(reminded)
    soon = await helps(reminded)
    reminded.clock.at += LOOK_AGAIN

    await tidy(reminded)

    assert soon == [OutState.PARKED]
    assert await helps(reminded) == [OutState.SENT]


async def test_a_parked_text_of_no_more_use_is_for_people(reminded: Clinic) -> None:
    await too_many(reminded)
    reminded.clock.at += TRIED_FOR

    await tidy(reminded)

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert await helps(reminded) == [OutState.FAILED]
    assert case.reason is Reason.DELIVERY_FAILURE
    assert len(reminded.phone.texts) == MOST_TRIES


@pytest.fixture
async def crowded(clinic: Clinic, tmp_path: Path) -> Clinic:
    """Four more people with a visit, the last of them a day later."""
    more: list[dict[str, Any]] = [
        PATIENTS[0] | {"id": f"p{n}", "phone": f"+1512555016{n}"} for n in range(4)
    ]
    days = ["2026-04-16"] * 3 + ["2026-04-17"]
    visits = [visit(f"p{n}", f"{day} 11:00") for n, day in enumerate(days)]
    await import_rows(clinic.db, tmp_path, {"patients": more, "appointments": visits})
    clinic.clock.advance(days=1, hours=2)
    await clinic.settle()
    clinic.phone.texts.clear()
    return clinic


async def sent_in_english(clinic: Clinic) -> list[OutboundMessage]:
    async with clinic.db.begin() as session:
        rows = await session.scalars(
            select(OutboundMessage)
            .where(OutboundMessage.state == OutState.SENT, OutboundMessage.language == "en")
            .order_by(OutboundMessage.sent_at, OutboundMessage.id)
        )
        return list(rows)


async def filter_all(clinic: Clinic, endings: list[int | None]) -> None:
    for row, code in zip(await sent_in_english(clinic), endings, strict=False):
        await report(clinic, row, "undelivered" if code else "delivered", code)


async def test_words_that_are_filtered_three_times_in_a_row_wait(crowded: Clinic) -> None:
    await filter_all(crowded, [FILTERED] * FILTERED_IN_A_ROW)
    crowded.clock.advance(days=1)

    await crowded.settle()

    (trouble,) = await troubles(crowded)
    assert trouble.kind is TroubleKind.TEXT_PAUSED
    assert trouble.text_version == "reminder@1.en"
    # the next reminders in English wait, the Spanish one leaves
    assert [text.to_number for text in crowded.phone.texts] == [HERIBERTO]
    held = [row.why for row in await texts_for(crowded.db, Purpose.REMINDER)]
    assert "text_paused" in [why.get("reason") for why in held]


async def test_an_answer_leaves_while_outreach_waits(crowded: Clinic) -> None:
    await filter_all(crowded, [FILTERED] * FILTERED_IN_A_ROW)

    replies = await crowded.hears("1")

    assert "is confirmed" in replies[0]


async def test_filtered_words_go_on_when_a_person_says_so(crowded: Clinic) -> None:
    await filter_all(crowded, [FILTERED] * FILTERED_IN_A_ROW)
    (trouble,) = await troubles(crowded)

    async with crowded.db.begin() as session:
        await close_trouble(session, trouble.id, by="dan", now=crowded.clock.now())
    crowded.clock.advance(days=1)
    await crowded.settle()

    assert DENISE in [text.to_number for text in crowded.phone.texts]


@pytest.mark.parametrize(
    "endings",
    [
        pytest.param([FILTERED, FILTERED], id="only twice"),
        pytest.param([FILTERED, FILTERED, None, FILTERED], id="one arrived between"),
        pytest.param([FILTERED, FILTERED, 30005], id="the third failed otherwise"),
    ],
)
async def test_words_are_not_paused_without_three_in_a_row(
    crowded: Clinic, endings: list[int | None]
) -> None:
    await filter_all(crowded, endings)

    assert await troubles(crowded) == []


async def test_a_filtered_text_never_goes_again(crowded: Clinic) -> None:
    await filter_all(crowded, [FILTERED])
    crowded.clock.advance(hours=3)

    await crowded.settle()

    assert crowded.phone.texts == []
