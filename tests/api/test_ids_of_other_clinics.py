"""Every route that takes an id: what is another clinic's is not found, as what is not there.

A route that is new fails the first test here until it stands in the table.
"""

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from hearback.agents.model import Role
from hearback.agents.queries import access_of
from hearback.appointments.model import Appointment
from hearback.clinics.model import Clinic
from hearback.conversations.break_glass import break_glass
from hearback.conversations.desk_model import StaffTask, TaskKind
from hearback.conversations.model import Conversation, Escalation, Holder, InboundMessage, Queue
from hearback.conversations.outside import add_integration
from hearback.core.clock import MovableClock
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.knowledge.drafting import Written, write
from hearback.main import create_app
from hearback.policy import DEFAULTS
from hearback.wiring import wire
from tests.api.test_health_and_metrics import settings_for
from tests.console.conftest import Browser
from tests.console.test_attacks import OTHER, OTHER_LINE
from tests.console.threads import thread
from tests.desk import hire
from tests.world import MONDAY, import_rows, open_clinic, visit

# Each with the ids that its path takes, and what its form or body must bring to be read at all.
KEYED = {"key": "key", "words": "x", "take": "yes"}
DESK: dict[tuple[str, str], dict[str, str]] = {
    ("POST", "/console/tasks/{task_id}/done"): {},
    ("GET", "/console/threads/{thread_id}"): {},
    ("GET", "/console/threads/{thread_id}/live"): {},
    ("POST", "/console/threads/{thread_id}/here"): {},
    ("POST", "/console/threads/{thread_id}/claim"): {},
    ("POST", "/console/threads/{thread_id}/say"): KEYED,
    ("POST", "/console/threads/{thread_id}/note"): KEYED,
    ("POST", "/console/threads/{thread_id}/release"): {},
    ("POST", "/console/threads/{thread_id}/take-over"): {},
    ("POST", "/console/threads/{thread_id}/transfer"): {"to": "billing"},
    ("POST", "/console/threads/{thread_id}/resolve"): KEYED,
    ("POST", "/console/threads/{thread_id}/card"): {},
    ("POST", "/console/threads/{thread_id}/callback"): KEYED,
    ("POST", "/console/threads/{thread_id}/stop-texts"): {"how": "phone", "words": "no more"},
    ("POST", "/console/threads/{thread_id}/confirm-number"): {"confirmed_by": "call"},
    ("POST", "/console/threads/{thread_id}/written-consent"): {},
    ("POST", "/console/threads/{thread_id}/visits/{visit_id}/confirm"): KEYED,
    ("POST", "/console/threads/{thread_id}/visits/{visit_id}/cancel"): KEYED,
    ("POST", "/console/threads/{thread_id}/visits/{visit_id}/times"): KEYED,
    ("POST", "/console/threads/{thread_id}/times"): KEYED,
    ("POST", "/console/threads/{thread_id}/times/send"): KEYED,
    ("POST", "/console/threads/{thread_id}/times/take"): KEYED,
    ("GET", "/console/review/{message_id}"): {},
    ("POST", "/console/review/{message_id}"): {"verdict": "left_out"},
    ("POST", "/console/glass/{opening}/seen"): {},
    ("POST", "/console/glass/{opening}/end"): {},
    ("GET", "/console/answers/{clinic_id}/{key}"): {},
    ("POST", "/console/answers/{clinic_id}/{key}"): {},
    ("POST", "/console/answers/drafts/{draft_id}/approve"): {},
    ("POST", "/console/answers/drafts/{draft_id}/drop"): {},
}
API: dict[tuple[str, str], dict[str, str]] = {
    ("GET", "/api/v1/cases/{case_id}"): {},
    ("POST", "/api/v1/cases/{case_id}/claim"): {},
    ("POST", "/api/v1/cases/{case_id}/reply"): {"key": "key", "words": "x"},
    ("POST", "/api/v1/cases/{case_id}/note"): {"words": "x"},
    ("POST", "/api/v1/cases/{case_id}/release"): {},
    ("POST", "/api/v1/cases/{case_id}/resolve"): {"settled": "x"},
}
# No clinic's own, and why.
OPEN_TO_ALL = {
    ("GET", "/calendar/{token}.ics"): "whoever was sent the token may have the date",
    ("GET", "/contact/{clinic_id}.vcf"): "the clinic's card is public, as on its web page",
    ("GET", "/console/static/{name:path}"): "files of the pages themselves",
    ("GET", "/console/{rest:path}"): "leads to the page that an address belongs to",
}
# What one's own id does not bring about either without more in the form.
NEEDS_MORE = {
    "/console/threads/{thread_id}/times",
    "/console/threads/{thread_id}/times/send",
    "/console/threads/{thread_id}/times/take",
    "/console/answers/drafts/{draft_id}/approve",  # a supervisor writes, and somebody else approves
}

DRAFT = Written(
    *("wifi", "general", "wifi", "Front desk", date(2027, 1, 5)),
    answers=("Yes. Ask us for the password.", "Sí. Pídanos la clave."),
    questions=(("do you have wifi",), ("tienen wifi",)),
)


@dataclass
class World:
    """Riverside with all there is, and Harbor, of which the intruder is."""

    db: Database
    app: FastAPI
    theirs: dict[str, UUID | str]  # of Riverside
    harbor_thread: UUID
    tokens: dict[str, str]  # of an integration of each clinic

    def http(self, **headers: str) -> httpx2.AsyncClient:
        transport = httpx2.ASGITransport(app=self.app)
        return httpx2.AsyncClient(
            transport=transport, base_url="http://desk.test", headers=headers, timeout=30
        )


@pytest.fixture
async def world(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[World]:
    await open_clinic(db, tmp_path, visit("denise", "2026-04-16 10:30"))
    await import_rows(db, tmp_path, {"clinics": [OTHER]})
    service = wire(settings_for(keys, tmp_path, database_url=db.url))
    assert isinstance(service.clock, MovableClock)
    service.clock.freeze(MONDAY)
    talk_id = await thread(db, "is there a fee?")
    harbor = await thread(db, "for the other clinic", line=OTHER_LINE)
    async with db.begin() as session:
        for name, clinic in (("sue", "riverside"), ("hal", "harbor")):
            await hire(session, name, Role.SUPERVISOR, clinic=clinic)
        dan = await hire(session, "dan", queues=("billing",))
        talk = await session.get_one(Conversation, talk_id)
        task = StaffTask(
            clinic_id=talk.clinic_id,
            conversation_id=talk_id,
            kind=TaskKind.CALLBACK,
            queue=Queue.FRONT_DESK,
            opened_at=MONDAY,
        )
        session.add(task)
        await session.flush()
        draft = await write(session, talk.clinic_id, DRAFT, by=dan.id, now=MONDAY)
        opening = await break_glass(
            session,
            await access_of(session, dan.id),
            talk,
            Queue.FRONT_DESK,
            "nobody else is here",
            DEFAULTS,
            now=MONDAY,
        )
        found: dict[str, UUID | str] = {
            "thread_id": talk_id,
            "task_id": task.id,
            "opening": opening.id,
            "visit_id": (await session.scalars(select(Appointment.id))).one(),
            "message_id": await one(session, InboundMessage.id, InboundMessage, talk_id),
            "case_id": await one(session, Escalation.id, Escalation, talk_id),
            "clinic_id": talk.clinic_id,
            "key": DRAFT.key,
            "draft_id": draft.id,
        }
        tokens = {}
        for clinic in ("riverside", "harbor"):
            clinic_id = (
                await session.scalars(select(Clinic.id).where(Clinic.external_id == clinic))
            ).one()
            made = await add_integration(
                session,
                f"{clinic}.bridge",
                [clinic_id],
                [*Queue],
                url=None,
                actor="test",
                now=MONDAY,
            )
            tokens[clinic] = made.token
    yield World(db, create_app(service), found, harbor, tokens)
    await service.close()


async def one(session: Any, column: Any, table: Any, talk_id: UUID) -> UUID:
    found: UUID = (
        await session.scalars(select(column).where(table.conversation_id == talk_id))
    ).one()
    return found


def routes(app: Any) -> Iterator[tuple[str, str]]:
    """Every method and path, with those of routers that are mounted."""
    for route in app.routes:
        inner = getattr(route, "original_router", None)
        if inner is not None:
            yield from routes(inner)
        else:
            yield from ((method, route.path) for method in route.methods or () if method != "HEAD")


def filled(path: str, ids: Mapping[str, UUID | str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: str(ids[name[1]]), path)


def sent(form: dict[str, str]) -> dict[str, str]:
    return {name: str(new_id()) if value == "key" else value for name, value in form.items()}


def test_every_route_with_an_id_is_in_the_table(world: World) -> None:
    with_id = {(method, path) for method, path in routes(world.app) if "{" in path}

    assert with_id == DESK.keys() | API.keys() | OPEN_TO_ALL.keys()


async def test_no_route_of_the_desk_finds_what_is_another_clinics(world: World) -> None:
    missing: dict[str, UUID | str] = {name: new_id() for name in world.theirs}
    async with world.http() as http:
        hal = Browser(http)
        assert (await hal.sign_in("hal")).status_code == 303
        proof = await hal.proof()
        for (method, path), form in DESK.items():
            bodies = []
            for ids in (world.theirs, missing):
                answer = await http.request(
                    method, filled(path, ids), data={"proof": proof, **sent(form)}
                )
                assert answer.status_code == 404, (method, path)
                bodies.append(answer.text)
            assert bodies[0] == bodies[1], path

    async with world.db.begin() as session:
        talk = await session.get_one(Conversation, world.theirs["thread_id"])
        assert (talk.holder, talk.held_by) == (Holder.QUEUE, None)


async def test_what_is_in_ones_own_thread_is_not_found_by_an_id_of_another_clinic(
    world: World,
) -> None:
    mixed: dict[str, UUID | str] = {**world.theirs, "thread_id": world.harbor_thread}
    async with world.http() as http:
        hal = Browser(http)
        await hal.sign_in("hal")
        proof = await hal.proof()
        for method, path in DESK:
            if "{visit_id}" in path:
                form = {"proof": proof, **sent(KEYED)}
                answer = await http.request(method, filled(path, mixed), data=form)
                assert answer.status_code == 404, path

    async with world.db.begin() as session:
        states = (await session.scalars(select(Appointment.version))).all()
    assert states == [1]


async def test_whoever_is_of_the_clinic_finds_all_of_it(world: World) -> None:
    """That the table's addresses are right: else it would be no wonder that nothing is found."""
    async with world.http() as http:
        sue = Browser(http)
        await sue.sign_in("sue")
        proof = await sue.proof()
        for (method, path), form in DESK.items():
            answer = await http.request(
                method, filled(path, world.theirs), data={"proof": proof, **sent(form)}
            )
            is_found = answer.status_code != 404 or path in NEEDS_MORE
            assert is_found, (method, path, answer.text[-600:])


async def test_no_route_of_the_api_finds_what_is_another_clinics(world: World) -> None:
    missing = {"case_id": new_id()}
    async with world.http(Authorization=f"Bearer {world.tokens['harbor']}") as http:
        for (method, path), body in API.items():
            answers = [
                await http.request(method, filled(path, ids), json=sent(body))
                for ids in (world.theirs, missing)
            ]
            assert [each.status_code for each in answers] == [404, 404], path
            assert answers[0].text == answers[1].text

    async with world.http(Authorization=f"Bearer {world.tokens['riverside']}") as http:
        for (method, path), body in API.items():
            answer = await http.request(method, filled(path, world.theirs), json=sent(body))
            assert answer.status_code != 404, path


async def test_a_patient_of_another_clinic_is_not_booked_for(world: World) -> None:
    async with world.db.begin() as session:
        visit_row = (await session.scalars(select(Appointment))).one()
        form = {"patient": str(visit_row.patient_id), "kind": str(visit_row.visit_type_id)}
    async with world.http() as http:
        hal = Browser(http)
        await hal.sign_in("hal")
        answer = await hal.post(f"/threads/{world.harbor_thread}/times", **form, take="yes")

    assert answer.status_code == 404
