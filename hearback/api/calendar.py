"""What the links in our texts lead to: a visit for the calendar, the clinic's card. Read only."""

from uuid import UUID

from fastapi import APIRouter, Response

from hearback.appointments.calendar import as_ics, entry_of, method_of, visit_of
from hearback.clinics.card import as_vcf
from hearback.clinics.queries import line_of_clinic
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.phone import spoken
from hearback.texts.catalogue import Catalogue

# A link is a key to what it shows: nobody on the way keeps it, lists it or passes it on.
QUIET = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


def router(db: Database, texts: Catalogue, clock: Clock) -> APIRouter:
    routes = APIRouter(tags=["links"])

    @routes.get("/calendar/{token}.ics")
    async def visit(token: str) -> Response:
        """The visit as it is now. A link that is not ours is refused without a look-up."""
        visit_id = visit_of(token)
        if visit_id is None:
            return _nothing()
        async with db.begin() as session:
            entry = await entry_of(session, visit_id, now=clock.now())
            if entry is None:
                return _nothing()
            clinic, language = entry.visit.clinic, entry.visit.patient.language
            values = {"clinic": clinic.public_name, "phone": spoken(clinic.phone)}
            title = texts.render("calendar_title", language, values).body
            note = texts.render("calendar_note", language, values).body
            body = as_ics(entry, title, note)
        return _file(body, f"text/calendar; charset=utf-8; method={method_of(entry)}", "visit.ics")

    @routes.get("/contact/{clinic_id}.vcf")
    async def card(clinic_id: UUID) -> Response:
        """The number that a clinic texts from: no secret, and of no patient."""
        async with db.begin() as session:
            line = await line_of_clinic(session, clinic_id)
            if line is None:
                return _nothing()
            body = as_vcf(line.clinic.public_name, line.sender.number, line.clinic.phone)
        return _file(body, "text/vcard; charset=utf-8", "contact.vcf")

    return routes


def _file(body: bytes, kind: str, name: str) -> Response:
    named = {"Content-Disposition": f'inline; filename="{name}"'}
    return Response(body, media_type=kind, headers={**QUIET, **named})


def _nothing() -> Response:
    return Response(status_code=404, headers=QUIET)
