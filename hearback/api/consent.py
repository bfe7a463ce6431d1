"""Opt-outs that reach the clinic elsewhere: by phone, e-mail, a portal. One call ends the texts.

Rule C5: nobody has to text STOP; whatever way the clinic hears it suppresses the same.
"""

import hmac
from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header
from pydantic import BaseModel, Field

from hearback.consent.model import Scope, Source, Standing
from hearback.consent.service import Statement, is_news
from hearback.consent.written import Written, give_written
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.phone import e164
from hearback.outbound.stopping import EVERYTHING, Said, stop_kinds, stop_texts
from hearback.patients.service import contact_point_for

RULE = "reported_by_api"


class NotAllowed(HearbackError):
    status = 403

    def __init__(self) -> None:
        super().__init__("The token is missing or not the one of HEARBACK_CONSENT_TOKEN.")


# The database keeps no text with a null in it.
Reference = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]+$")]


class OptOut(BaseModel):
    """reference: the caller's own id of this report; sent again, nothing is written twice."""

    number: str = Field(max_length=20)
    channel: Literal["phone", "voicemail", "email", "letter", "in_person", "portal", "other"]
    reference: Reference
    reported_by: str = Field(min_length=1, max_length=80, pattern=r"^[\w .:-]+$")
    words: str = Field(default="", max_length=4000)
    kind: Literal[
        "everything", "campaign", "checkin", "followup", "onboarding", "reminder", "survey"
    ] = EVERYTHING


class Form(BaseModel):
    """A signed consent to texts that advertise. reference: as of an opt-out."""

    number: str = Field(max_length=20)
    signed_on: date
    channel: Literal["paper", "portal", "tablet", "web_form"]
    reference: Reference
    reported_by: str = Field(min_length=1, max_length=80, pattern=r"^[\w .:-]+$")


class FormOutcome(BaseModel):
    outcome: Written


class Outcome(BaseModel):
    """stopped: by this report. False: it was known, or the texts had ended before."""

    stopped: bool
    known: bool


def router(db: Database, clock: Clock, token: str) -> APIRouter:
    def allowed(authorization: Annotated[str, Header()] = "") -> None:
        told = authorization.encode()
        if not token or not hmac.compare_digest(told, f"Bearer {token}".encode()):
            raise NotAllowed

    routes = APIRouter(prefix="/api/consent", tags=["consent"], dependencies=[Depends(allowed)])

    @routes.post("/opt-out")
    async def opt_out(told: OptOut) -> Outcome:
        """End every automatic text to a number, or one kind of them, also to one not on file."""
        number, now = e164(told.number), clock.now()
        async with db.begin() as session:
            if not await is_news(session, told.reference, now=now):
                return Outcome(stopped=False, known=True)
            point = await contact_point_for(session, number)
            said = Said(
                *(Source.CLINIC, told.channel, RULE, told.words or None),
                actor=f"api: {told.reported_by}",
            )
            if told.kind != EVERYTHING:
                kinds = [told.kind]
                await stop_kinds(session, point.id, said, Scope.PROGRAMME, kinds, now=now)
                return Outcome(stopped=True, known=False)
            stopped = await stop_texts(session, point.id, said, now=now)
        return Outcome(stopped=stopped, known=False)

    @routes.post("/written")
    async def written(told: Form) -> FormOutcome:
        """Record a form. An opt-out that came after it counts more, and says so."""
        number, now = e164(told.number), clock.now()
        async with db.begin() as session:
            if not await is_news(session, told.reference, now=now):
                return FormOutcome(outcome=Written.KNOWN)
            point = await contact_point_for(session, number)
            said = Statement(
                *(Standing.OPTED_IN, Source.CLINIC, told.channel, RULE),
                actor=f"api: {told.reported_by}",
            )
            outcome = await give_written(session, point.id, said, told.signed_on, now=now)
        return FormOutcome(outcome=outcome)

    return routes
