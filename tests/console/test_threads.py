"""An agent's work in a thread, through the routes that a browser uses."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.agents.queries import staff_by_name
from hearback.console import searching
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    Reason,
)
from hearback.core.audit import AuditEvent, first_broken
from tests.console.conftest import Place
from tests.console.threads import thread, wrote
from tests.world import DENISE, HERIBERTO, MONDAY, queued_texts


async def talk_of(place: Place, thread_id: UUID) -> Conversation:
    async with place.db.begin() as session:
        return await session.get_one(Conversation, thread_id)


async def events(place: Place) -> list[str]:
    async with place.db.begin() as session:
        return list(await session.scalars(select(AuditEvent.event).order_by(AuditEvent.seq)))


async def test_the_inbox_shows_who_waits_why_and_how_long(place: Place) -> None:
    rosa = await place.agent("rosa")
    await thread(place.db, at=MONDAY - timedelta(minutes=12))

    page = (await rosa.get("/inbox")).text

    assert "Denise W." in page
    assert "Walcott" not in page
    assert "Asked for a person" in page
    assert "Waits 12 min" in page


async def test_a_case_that_waits_too_long_says_so_in_words(place: Place) -> None:
    rosa = await place.agent("rosa")
    await thread(place.db)
    place.clock.advance(hours=5)

    assert "Late, waits 5 h" in (await rosa.get("/inbox")).text


async def test_a_thread_tells_what_the_assistant_understood(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db, "let me talk to somebody")

    page = (await rosa.get(f"/threads/{talk_id}")).text

    assert "let me talk to somebody" in page
    assert "language model" in page
    assert "93 %" in page


async def test_taking_writing_and_giving_back(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.post(f"/threads/{talk_id}/claim")
    assert (await talk_of(place, talk_id)).holder is Holder.AGENT
    await rosa.say(talk_id, "There is no fee.")
    await rosa.post(f"/threads/{talk_id}/resolve", settled="No fee.", take="yes")

    async with place.db.begin() as session:
        assert [text.body for text in await queued_texts(session)] == ["There is no fee."]
        case = (await session.scalars(select(Escalation))).one()
        assert await first_broken(session) is None
    assert (await talk_of(place, talk_id)).holder is Holder.BOT
    assert (case.state, case.settled) == (EscalationState.RESOLVED, "No fee.")
    assert {"conversation_claimed", "agent_wrote", "conversation_resolved"} <= set(
        await events(place)
    )


async def test_writing_to_somebody_who_waits_takes_the_thread(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.say(talk_id, "Hello.")

    assert (await talk_of(place, talk_id)).holder is Holder.AGENT


async def test_two_agents_who_answer_at_once_send_one_answer(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)

    first = await rosa.say(talk_id, "Hello, this is Rosa.")
    second = await dan.post(
        f"/threads/{talk_id}/say", words="Hello, this is Dan.", key=str(talk_id), take="yes"
    )

    assert (first.status_code, second.status_code) == (303, 409)
    assert "Nothing was sent" in second.text
    async with place.db.begin() as session:
        assert len(await queued_texts(session)) == 1


async def test_opening_the_record_is_on_the_trail_and_before_it_the_page_tells_little(
    place: Place,
) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    before = (await rosa.get(f"/threads/{talk_id}")).text
    after = (await rosa.post(f"/threads/{talk_id}/card")).text

    assert "1979-03-22" not in before
    assert "Denise Walcott" in after
    assert "1979-03-22" in after
    assert "patient_opened" in await events(place)


async def test_each_view_is_on_the_trail_and_a_refresh_is_not_another(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.get(f"/threads/{talk_id}")
    await rosa.get(f"/threads/{talk_id}/live", headers={"X-By-Itself": "1"})

    assert (await events(place)).count("thread_viewed") == 1


async def test_a_note_is_for_colleagues_and_never_sent(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.post(f"/threads/{talk_id}/note", words="Called twice, no answer.")

    assert "Called twice, no answer." in (await rosa.get(f"/threads/{talk_id}")).text
    async with place.db.begin() as session:
        assert await queued_texts(session) == []


async def test_signing_out_puts_back_what_the_agent_held(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")

    await rosa.post("/sign-out")

    assert (await talk_of(place, talk_id)).holder is Holder.QUEUE
    assert "the agent signed out" in (await dan.get(f"/threads/{talk_id}")).text


async def test_handing_on_to_a_queue_and_to_a_colleague(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")
    async with place.db.begin() as session:
        colleague = await staff_by_name(session, "dan")
        assert colleague is not None

    await rosa.post(f"/threads/{talk_id}/transfer", to=str(colleague.id))
    assert (await talk_of(place, talk_id)).held_by == colleague.id
    await dan.post(f"/threads/{talk_id}/transfer", to="clinical")

    async with place.db.begin() as session:
        case = (await session.scalars(select(Escalation))).one()
    assert (case.queue, case.transfers) == ("clinical", 2)


async def test_a_thread_cannot_be_handed_to_somebody_without_a_role_there(place: Place) -> None:
    rosa = await place.agent("rosa")
    await place.agent("stranger", clinic=None)
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")
    async with place.db.begin() as session:
        stranger = await staff_by_name(session, "stranger")
        assert stranger is not None

    answer = await rosa.post(f"/threads/{talk_id}/transfer", to=str(stranger.id))

    assert answer.status_code == 422


async def test_a_thread_cannot_be_handed_to_somebody_whose_account_is_shut(place: Place) -> None:
    rosa, _ = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")
    async with place.db.begin() as session:
        dan = await accounts.disable(session, "dan", actor="test", now=MONDAY)

    answer = await rosa.post(f"/threads/{talk_id}/transfer", to=str(dan.id))

    assert answer.status_code == 422
    assert (await talk_of(place, talk_id)).held_by != dan.id


async def test_only_a_supervisor_takes_a_thread_from_a_colleague(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    chief = await place.agent("chief", Role.SUPERVISOR)
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")

    refused = await dan.post(f"/threads/{talk_id}/take-over")
    await chief.post(f"/threads/{talk_id}/take-over")

    async with place.db.begin() as session:
        boss = await staff_by_name(session, "chief")
        assert boss is not None
    assert refused.status_code == 404
    assert (await talk_of(place, talk_id)).held_by == boss.id


async def test_what_the_patient_writes_meanwhile_shows_up(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)
    await wrote(place.db, talk_id, "hello? anybody")

    piece = (await rosa.get(f"/threads/{talk_id}/live")).text

    assert "hello? anybody" in piece
    assert "<html" not in piece


async def test_messages_of_one_moment_stand_as_they_came(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, "first of all")
    await wrote(place.db, talk_id, "and secondly")

    shown = (await rosa.get(f"/threads/{talk_id}/live")).text

    assert shown.index("first of all") < shown.index("and secondly")


async def test_a_call_is_planned_and_done(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/callback", words="After 3 about the form")
    page = (await rosa.get("/tasks")).text
    task = page.split("/console/tasks/")[1].split("/done")[0]

    await rosa.post(f"/tasks/{task}/done")

    assert "After 3 about the form" in page
    assert "Nothing to do" in (await rosa.get("/tasks")).text


async def test_a_thread_is_found_by_name_without_accents_and_by_number(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    for asked in ("walc", "DENISE walcott", "(512) 555-0151"):
        assert str(talk_id) in (await rosa.post("/search", asked=asked)).text
    assert str(talk_id) not in (await rosa.post("/search", asked="heriberto")).text


@pytest.mark.parametrize(
    ("limit", "asked", "said"),
    [
        ("MOST_OPENED", "walc", "only the latest conversations are looked through"),
        ("MOST_OPENED", DENISE, None),
        ("MOST_FOUND", "walc", "Write more of the name"),
    ],
)
async def test_a_search_says_what_it_did_not_show(
    place: Place, monkeypatch: pytest.MonkeyPatch, limit: str, asked: str, said: str | None
) -> None:
    rosa = await place.agent("rosa")
    await thread(place.db)
    monkeypatch.setattr(searching, limit, {"MOST_OPENED": 1, "MOST_FOUND": 0}[limit])

    page = (await rosa.post("/search", asked=asked)).text

    assert said is None or said in page
    assert ("latest conversations" in page) == (said is not None and "latest" in said)


async def test_by_name_the_threads_that_spoke_last_are_looked_through(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two, the older one, whose patient has just written again."""
    rosa = await place.agent("rosa")
    older = await thread(place.db)
    await thread(place.db, number=HERIBERTO)
    await wrote(place.db, older, "one more thing")
    monkeypatch.setattr(searching, "MOST_OPENED", 1)

    assert str(older) in (await rosa.post("/search", asked="walc")).text


async def test_the_desk_speaks_spanish(place: Place) -> None:
    rosa = await place.agent("rosa")
    await thread(place.db)

    await rosa.post("/language", language="es")

    assert "Pidió una persona" in (await rosa.get("/inbox")).text


async def test_the_list_shows_what_is_asked_for_danger_first(place: Place) -> None:
    rosa = await place.agent("rosa")
    mine = await thread(place.db)
    urgent = await thread(place.db, number=HERIBERTO, reason=Reason.EMERGENCY, at=MONDAY)
    await rosa.post(f"/threads/{mine}/claim")

    everything = (await rosa.get("/inbox/list")).text
    own = (await rosa.get("/inbox/list?show=mine")).text
    waiting = (await rosa.get("/inbox/list?show=waiting")).text
    clinical = (await rosa.get("/inbox/list?queue=clinical")).text

    assert everything.index(str(urgent)) < everything.index(str(mine))
    assert (str(mine) in own, str(urgent) in own) == (True, False)
    assert (str(mine) in waiting, str(urgent) in waiting) == (False, True)
    assert (str(mine) in clinical, str(urgent) in clinical) == (False, True)
