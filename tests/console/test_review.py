"""The review list: what was misread, who may look at it, and the examples that come of it."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from hearback.agents.model import Role
from hearback.cli.reviewing import examples
from hearback.conversations.model import InboundMessage, Reason
from hearback.core.audit import AuditEvent
from hearback.dialogue.model import Review, Verdict
from hearback.dialogue.reviews import approved_lines
from hearback.dialogue.training_lines import ACTS, as_file, lines_of
from tests.console.conftest import Place
from tests.console.threads import thread
from tests.world import HERIBERTO, MONDAY


async def read_as(
    place: Place, thread_id: UUID, act: str, confidence: float, decided_by: str = "model"
) -> UUID:
    """What the latest message of a thread was understood as; its id."""
    async with place.db.begin() as session:
        message = (
            await session.scalars(
                select(InboundMessage)
                .where(InboundMessage.conversation_id == thread_id)
                .order_by(InboundMessage.id.desc())
                .limit(1)
            )
        ).one()
        message.act, message.confidence, message.decided_by = act, confidence, decided_by
        return message.id


async def unsure(place: Place, words: str = "can denise swing by later maybe") -> UUID:
    return await read_as(place, await thread(place.db, words), "confirm", 0.41)


async def events(place: Place, name: str) -> list[AuditEvent]:
    async with place.db.begin() as session:
        rows = await session.scalars(select(AuditEvent).where(AuditEvent.event == name))
        return list(rows)


async def test_the_list_shows_what_the_model_was_not_sure_of_and_names_nobody(
    place: Place,
) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)
    sure = await thread(place.db, "talk to a person now", number=HERIBERTO)
    await read_as(place, sure, "human", 0.97)

    page = (await chief.get("/review")).text

    assert f"/console/review/{message}" in page
    assert "can Ana swing by later maybe" in page
    assert "denise" not in page
    assert "talk to a person now" not in page


async def test_who_asks_for_a_person_right_after_has_corrected_the_answer(place: Place) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    talk_id = await thread(place.db, "what about the thing", reason=None)
    first = await read_as(place, talk_id, "prep_info", 0.95)
    await thread(place.db, "no, get me a person", at=MONDAY + timedelta(minutes=3))
    await read_as(place, talk_id, "human", 0.99)

    page = (await chief.get("/review")).text

    assert f"/console/review/{first}" in page
    assert "Then asked for a person" in page


async def test_opening_and_every_verdict_are_on_the_trail(place: Place) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)

    await chief.get("/review")
    await chief.get(f"/review/{message}")
    await chief.post(f"/review/{message}", verdict="marked", act="reschedule")

    assert len(await events(place, "review_listed")) == 1
    assert [event.subject for event in await events(place, "review_opened")] == [message]
    (said,) = await events(place, "understanding_reviewed")
    assert said.detail == {"verdict": "marked", "act": "reschedule", "was": "confirm"}


async def test_what_was_looked_at_leaves_the_list_and_the_next_is_shown(place: Place) -> None:
    chief, first = await place.agent("chief", Role.SUPERVISOR), await unsure(place)
    talk_id = await thread(place.db, "later pls", number=HERIBERTO)
    second = await read_as(place, talk_id, "goodbye", 0.3)

    answer = await chief.post(f"/review/{second}", verdict="left_out")
    page = (await chief.get("/review")).text

    assert answer.headers["location"] == f"/console/review/{first}"
    assert f"/review/{first}" in page
    assert f"/review/{second}" not in page


async def test_an_approved_example_keeps_the_edited_words_and_no_other(place: Place) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)

    await chief.post(
        f"/review/{message}",
        verdict="approved",
        act="reschedule",
        asked="reminder_reply",
        words="can she [come]\n by later maybe",
    )

    async with place.db.begin() as session:
        review = (await session.scalars(select(Review))).one()
        (line,) = await approved_lines(session, "en")
    assert (review.verdict, review.was_act) == (Verdict.APPROVED, "confirm")
    assert (line.act, line.asked, line.text) == (
        "reschedule",
        "reminder_reply",
        "can she (come) by later maybe",
    )


@pytest.mark.parametrize(
    "words",
    ["can Denise come later", "call 512 555 0151", "on 3/14/1961", "44 West Elm Street"],
)
async def test_words_that_tell_who_it_is_are_not_taken(place: Place, words: str) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)

    answer = await chief.post(f"/review/{message}", verdict="approved", act="cancel", words=words)

    assert answer.status_code == 422
    assert "still holds a name on file" in answer.text
    assert await events(place, "understanding_reviewed") == []


@pytest.mark.parametrize(
    "fields",
    [
        {"verdict": "approved", "act": "drop_table", "words": "fine"},
        {"verdict": "approved", "act": "cancel", "words": ""},
        {"verdict": "approved", "act": "cancel", "words": "x" * 301},
        {"verdict": "marked"},
    ],
)
async def test_what_is_no_verdict_keeps_nothing(place: Place, fields: dict[str, str]) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)

    answer = await chief.post(f"/review/{message}", **fields)

    assert answer.status_code == 422
    async with place.db.begin() as session:
        assert (await session.scalars(select(Review))).all() == []


async def test_a_message_is_its_queues_and_its_clinics_to_review(place: Place) -> None:
    message = await unsure(place)
    rosa = await place.agent("rosa")
    audrey = await place.agent("audrey", Role.AUDITOR)
    bill = await place.agent("bill", Role.SUPERVISOR, ("billing",))
    far = await place.agent("far", Role.SUPERVISOR, clinic=None)

    for browser in (rosa, audrey, bill, far):
        assert (await browser.get(f"/review/{message}")).status_code == 404
        refused = await browser.post(f"/review/{message}", verdict="left_out")
        assert refused.status_code == 404
    assert f"/review/{message}" not in (await bill.get("/review")).text
    assert (await rosa.get("/review")).status_code == 404


async def test_a_threads_message_can_be_opened_by_who_reviews(place: Place) -> None:
    chief, rosa = await place.agent("chief", Role.SUPERVISOR), await place.agent("rosa")
    talk_id = await thread(place.db, reason=Reason.HUMAN_REQUEST)
    message = await read_as(place, talk_id, "human", 0.9)

    assert f"/review/{message}" in (await chief.get(f"/threads/{talk_id}")).text
    assert f"/review/{message}" not in (await rosa.get(f"/threads/{talk_id}")).text


async def test_every_act_can_be_chosen_in_both_languages(place: Place) -> None:
    message = await unsure(place)
    for language in ("en", "es"):
        chief = await place.agent(f"chief.{language}", Role.SUPERVISOR)
        await chief.post("/language", language=language)
        page = (await chief.get(f"/review/{message}")).text
        assert all(f'<option value="{act}"' in page for act in ACTS)


async def test_approved_examples_are_exported_as_training_lines_and_that_is_on_the_trail(
    place: Place, tmp_path: Path
) -> None:
    chief, message = await place.agent("chief", Role.SUPERVISOR), await unsure(place)
    words = "could she swing by a tad later, that alright with yall"
    await chief.post(f"/review/{message}", verdict="approved", act="reschedule", words=words)

    async with place.db.begin() as session:
        fit, left = await examples(session, "en", now=MONDAY)
        assert await examples(session, "es", now=MONDAY) == ([], [])
    file = tmp_path / "desk.yml"
    file.write_text(as_file(fit))

    assert left == []
    assert [(line.act, line.text) for line in lines_of(file)] == [("reschedule", words)]
    assert len(await events(place, "examples_exported")) == 2
