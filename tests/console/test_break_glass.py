"""Emergency access: one thread, with a reason, for a while, to be read, and told of."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import httpx2
import pytest
from sqlalchemy import select

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff, StaffGrant
from hearback.clinics.model import Clinic
from hearback.console import routes
from hearback.conversations.break_glass import BrokenGlass
from hearback.core.audit import AuditEvent
from hearback.core.work import WorkItem
from hearback.outbound.glass_notice import GlassNotice
from hearback.outbound.outside import Mail
from hearback.policy import DEFAULTS
from tests.console.conftest import Browser, Place
from tests.console.test_attacks import other_clinic
from tests.console.threads import thread
from tests.desk import hire
from tests.outside.far_ends import MailServer
from tests.world import DENISE, HERIBERTO, MONDAY

WHY = "She says her chest hurts and nobody of the clinical queue is here."
MINUTES = DEFAULTS.emergency_access_minutes


@pytest.fixture
async def dan(place: Place) -> Browser:
    """Of the billing queue, whom a clinical thread is none of the business."""
    return await place.agent("dan", queues=("billing",))


async def breaks(who: Browser, asked: str, clinic: str = "", reason: str = WHY) -> httpx2.Response:
    return await who.post("/glass/break", asked=asked, clinic=clinic, reason=reason)


async def opened(place: Place) -> list[BrokenGlass]:
    async with place.db.begin() as session:
        return [*await session.scalars(select(BrokenGlass))]


async def events(place: Place) -> list[str]:
    async with place.db.begin() as session:
        return [*await session.scalars(select(AuditEvent.event).order_by(AuditEvent.seq))]


async def clinic_id(place: Place) -> UUID:
    async with place.db.begin() as session:
        return (
            await session.scalars(select(Clinic.id).where(Clinic.external_id == "riverside"))
        ).one()


async def test_a_thread_of_others_is_read_after_writing_why(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db, "my chest hurts")
    assert (await dan.get(f"/threads/{talk_id}")).status_code == 404

    answer = await breaks(dan, f"https://texts.clinic.example/console/threads/{talk_id}")

    assert answer.headers["location"] == f"/console/threads/{talk_id}"
    page = await dan.get(f"/threads/{talk_id}")
    assert "my chest hurts" in page.text
    assert "Opened in an emergency" in page.text
    assert (await dan.get(f"/threads/{talk_id}/live")).status_code == 200


async def test_a_thread_is_found_by_the_whole_number_at_one_clinic(
    place: Place, dan: Browser
) -> None:
    talk_id = await thread(place.db)

    answer = await breaks(dan, DENISE, str(await clinic_id(place)))

    assert answer.headers["location"] == f"/console/threads/{talk_id}"


async def test_a_thread_of_another_clinic_is_opened_too(
    place: Place, dan: Browser, tmp_path: Path
) -> None:
    theirs = await other_clinic(place, tmp_path)

    await breaks(dan, str(theirs))

    assert "for the other clinic" in (await dan.get(f"/threads/{theirs}")).text


@pytest.mark.parametrize(
    "deed",
    ["claim", "say", "note", "release", "take-over", "transfer", "resolve", "callback", "times"],
)
async def test_it_lets_read_and_nothing_else(place: Place, dan: Browser, deed: str) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id))

    assert (await dan.post(f"/threads/{talk_id}/{deed}", words="x")).status_code == 404
    page = (await dan.get(f"/threads/{talk_id}")).text
    assert 'id="composer"' not in page
    assert f"{talk_id}/{deed}" not in page


async def test_it_opens_that_thread_and_no_other(place: Place, dan: Browser) -> None:
    mine = await thread(place.db)
    other = await thread(place.db, "of somebody else", number=HERIBERTO)

    await breaks(dan, str(mine))

    assert (await dan.get(f"/threads/{other}")).status_code == 404
    assert "Denise" not in (await dan.get("/inbox")).text


async def test_it_opens_for_that_person_and_no_other(place: Place, dan: Browser) -> None:
    eve, talk_id = await place.agent("eve", queues=("billing",)), await thread(place.db)

    await breaks(dan, str(talk_id))

    assert (await eve.get(f"/threads/{talk_id}")).status_code == 404


async def test_it_is_over_after_the_clinics_time(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id))

    place.clock.advance(minutes=MINUTES, seconds=-1)
    assert (await dan.get(f"/threads/{talk_id}")).status_code == 200
    place.clock.advance(seconds=1)

    for path in (f"/threads/{talk_id}", f"/threads/{talk_id}/live"):
        assert (await dan.get(path)).status_code == 404
    assert (await dan.post(f"/threads/{talk_id}/card")).status_code == 404


async def test_it_is_over_with_the_role_that_it_came_with(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id))
    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff).where(Staff.name == "dan"))).one()
        grant = (
            await session.scalars(select(StaffGrant).where(StaffGrant.staff_id == staff.id))
        ).one()
        grant.role = Role.MANAGER
        grant.queues = ["billing"]

    assert (await dan.get(f"/threads/{talk_id}")).status_code == 404


@pytest.mark.parametrize("reason", ["", "   ", "urgent", "x" * 1001])
async def test_without_a_reason_nothing_is_opened_and_nothing_is_learnt(
    place: Place, dan: Browser, reason: str
) -> None:
    talk_id = await thread(place.db)

    there = await breaks(dan, str(talk_id), reason=reason)
    missing = await breaks(dan, str(UUID(int=7)), reason=reason)

    assert there.status_code == missing.status_code == 422
    assert await opened(place) == []


async def test_what_is_not_found_is_on_the_trail_as_well(place: Place, dan: Browser) -> None:
    answer = await breaks(dan, "+15125550199", str(await clinic_id(place)))

    assert answer.status_code == 404
    assert (await events(place))[-1] == "glass_not_broken"


async def test_nobody_reads_a_phone_book_this_way(place: Place, dan: Browser) -> None:
    for _ in range(10):
        await breaks(dan, "+15125550199", str(UUID(int=7)))
    talk_id = await thread(place.db)

    assert (await breaks(dan, str(talk_id))).status_code == 429
    assert await opened(place) == []


async def test_a_clinic_that_turned_it_off_has_none(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id))
    policy = DEFAULTS.model_copy(update={"emergency_access_minutes": 0})
    place.app.router.routes.clear()
    place.app.include_router(routes.router(replace(place.desk, policy=policy), place.live))

    answer = await breaks(dan, str(await thread(place.db, number=HERIBERTO)))

    assert answer.status_code == 403
    assert "turned off" in (await dan.get("/glass/break")).text
    assert len(await opened(place)) == 1


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMIN, Role.MANAGER])
async def test_who_answers_no_patient_breaks_no_glass(place: Place, role: Role) -> None:
    other, talk_id = await place.agent("other", role, queues=("billing",)), await thread(place.db)

    assert (await other.get("/glass/break")).status_code == 404
    assert (await breaks(other, str(talk_id))).status_code == 404


async def test_ones_own_thread_is_opened_without_any_glass(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    assert (await breaks(rosa, str(talk_id))).status_code == 303
    assert await opened(place) == []


async def test_everything_is_on_the_trail_and_the_reason_is_not(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db)

    await breaks(dan, str(talk_id))
    await dan.get(f"/threads/{talk_id}")
    await dan.post(f"/threads/{talk_id}/card")

    assert {"glass_broken", "thread_viewed", "patient_opened"} <= set(await events(place))
    async with place.db.begin() as session:
        rows = (await session.scalars(select(AuditEvent))).all()
    assert not any("chest" in str(row.detail) for row in rows)


async def test_who_supervises_the_queue_is_told_looks_into_it_and_can_end_it(
    place: Place, dan: Browser
) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id), reason=f"{WHY}<script>alert(1)</script>")
    sue = await place.agent("sue", Role.SUPERVISOR)
    assert "Emergency access to look into: 1" in (await sue.get("/inbox")).text
    listed = (await sue.get("/glass")).text
    assert WHY in listed
    assert "<script>alert" not in listed
    assert str(talk_id) in listed
    [opening] = await opened(place)

    await sue.post(f"/glass/{opening.id}/end")
    await sue.post(f"/glass/{opening.id}/seen")

    assert (await dan.get(f"/threads/{talk_id}")).status_code == 404
    assert "to look into: 1" not in (await sue.get("/inbox")).text
    assert "Sue looked into it" in (await sue.get("/glass")).text
    assert (await events(place))[-2:] == ["glass_ended", "glass_looked_into"]


async def test_the_auditor_reads_the_reason_and_no_message(place: Place, dan: Browser) -> None:
    talk_id = await thread(place.db, "my chest hurts")
    await breaks(dan, str(talk_id))
    audrey = await place.agent("audrey", Role.AUDITOR)

    assert "to look into: 1" in (await audrey.get("/trail")).text
    listed = (await audrey.get("/glass")).text

    assert WHY in listed
    assert str(talk_id) not in listed
    assert (await audrey.get(f"/threads/{talk_id}")).status_code == 404


async def test_supervisors_of_another_place_neither_see_nor_end_it(
    place: Place, dan: Browser, tmp_path: Path
) -> None:
    talk_id = await thread(place.db)
    await breaks(dan, str(talk_id))
    [opening] = await opened(place)
    await other_clinic(place, tmp_path)
    others = [
        await place.agent("far", Role.SUPERVISOR, clinic="harbor"),
        await place.agent("bill", Role.SUPERVISOR, queues=("billing",)),
        await place.agent("agent"),
    ]

    for other in others:
        assert WHY not in (await other.get("/glass")).text
        for deed in ("seen", "end"):
            assert (await other.post(f"/glass/{opening.id}/{deed}")).status_code == 404


async def test_nobody_looks_into_what_they_opened_themselves(place: Place) -> None:
    sam = await place.agent("sam", Role.SUPERVISOR, queues=("billing",))
    talk_id = await thread(place.db)
    await breaks(sam, str(talk_id))
    [opening] = await opened(place)
    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff).where(Staff.name == "sam"))).one()
        await accounts.grant(
            session,
            staff,
            opening.clinic_id,
            Role.SUPERVISOR,
            ("front_desk",),
            actor="test",
            now=MONDAY,
        )

    assert (await sam.post(f"/glass/{opening.id}/seen")).status_code == 404


async def test_a_supervisor_with_an_address_gets_a_mail_without_names(
    place: Place, dan: Browser
) -> None:
    async with place.db.begin() as session:
        for name, role in (("sue", Role.SUPERVISOR), ("rosa", Role.AGENT)):
            await hire(session, name, role)
            await accounts.know_by(
                session, name, f"{name}@clinic.example", actor="test", now=MONDAY
            )
    await breaks(dan, str(await thread(place.db)))
    [opening] = await opened(place)

    async def closed(_: object) -> None:
        return None

    async with MailServer() as server:
        notice = GlassNotice(
            place.db, "https://texts.clinic.example", Mail(server.url, "hearback@clinic.example")
        )
        await notice.tell(opening.id, closed)

    assert [line.lower() for line in server.to] == ["rcpt to:<sue@clinic.example>"]
    [mail] = server.got
    assert "https://texts.clinic.example/console/glass" in mail.replace("=\r\n", "")
    assert not any(word in mail for word in ("Denise", "Dan", "chest", DENISE[-7:]))


async def test_the_notice_is_work_of_the_same_transaction(place: Place, dan: Browser) -> None:
    await breaks(dan, str(await thread(place.db)))

    [opening] = await opened(place)
    async with place.db.begin() as session:
        kinds = (
            await session.scalars(select(WorkItem.kind).where(WorkItem.subject == opening.id))
        ).all()
    assert kinds == ["glass_notice"]
