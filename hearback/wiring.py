"""Which implementation stands behind each Protocol, and one object that holds them all."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from fastapi import APIRouter
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.identity_provider import Client, IdentityProvider
from hearback.appointments.model import Appointment
from hearback.appointments.service import Schedule
from hearback.channels.twilio_sms import receive
from hearback.channels.twilio_sms.consents import NotTold, TwilioConsents
from hearback.channels.twilio_sms.deactivations import Deactivations
from hearback.channels.twilio_sms.inbox import TwilioInbox
from hearback.channels.twilio_sms.send import TwilioSms
from hearback.channels.twilio_sms.signature import SignatureCheck
from hearback.channels.twilio_sms.spool import counted
from hearback.channels.webchat import receive as chat_receive
from hearback.channels.webchat.crossing import Crossing
from hearback.channels.webchat.limits import Limits
from hearback.channels.webchat.tokens import Tokens
from hearback.console.guard import Desk
from hearback.console.provider_entry import RETURN
from hearback.core import audit
from hearback.core.clock import Clock, MovableClock, SystemClock
from hearback.core.db import Database, keyring
from hearback.core.log import log
from hearback.core.wire import HeardStatus, Redacts, TextChannel
from hearback.dialogue.client import Dialogue
from hearback.inbound.chat_door import Chat
from hearback.inbound.codes import Codes
from hearback.inbound.effects import Effects
from hearback.inbound.going_on import GoingOn
from hearback.inbound.hearing_again import HearingAgain
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.sweep import Sweep
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.keys import install_keys
from hearback.outbound.glass_notice import GlassNotice
from hearback.outbound.hearing import hear
from hearback.outbound.outside import Mail, Outside
from hearback.outbound.provider_consent import KeepingStep
from hearback.outreach.reminders import replan
from hearback.policy import Policy, read_policy
from hearback.screening.service import follow
from hearback.settings import Mode, Settings
from hearback.texts.catalogue import Catalogue

ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Service:
    settings: Settings
    db: Database
    clock: Clock
    policy: Policy
    texts: Catalogue
    schedule: Schedule
    dialogue: Dialogue
    effects: Effects
    pipeline: Pipeline
    chat: Chat
    sweep: Sweep
    turns: Turns
    hearing_again: HearingAgain
    codes: Codes
    going_on: GoingOn
    channel: TextChannel
    keeping_step: KeepingStep
    redacts: Redacts
    signed: SignatureCheck
    outside: Outside
    glass: GlassNotice

    async def close(self) -> None:
        await self.dialogue.close()
        await self.db.close()


def clock_for(settings: Settings) -> Clock:
    """A clock that can be moved exists only where no patient can be reached."""
    return SystemClock() if settings.mode is Mode.LIVE else MovableClock(settings.clock_file)


def schedule_under(policy: Policy) -> Schedule:
    """The schedule, with reminders planned by a policy whenever a visit changes, and with the
    screenings that are done in a visit."""
    return Schedule(partial(_visits_changed, policy))


async def _visits_changed(
    policy: Policy, session: AsyncSession, *visits: Appointment, now: datetime
) -> None:
    await replan(session, *visits, now=now, rules=policy)
    await follow(session, *visits, now=now)


def kept_texts(settings: Settings) -> tuple[int, int]:
    """At the second door: how many texts wait there, and how many nobody took."""
    return counted(settings.kept_texts)


def deactivations_of(settings: Settings) -> Deactivations:
    token = settings.twilio_auth_token.get_secret_value()
    return Deactivations(settings.deactivations_url, settings.twilio_account_sid, token)


def mail_of(settings: Settings) -> Mail | None:
    url = settings.smtp_url.get_secret_value()
    return Mail(url, settings.smtp_from) if url else None


def wire(settings: Settings) -> Service:
    install_keys(settings)
    db, clock = Database(settings.database_url), clock_for(settings)
    policy = read_policy(settings.policy_file)
    texts, schedule = Catalogue.load(), schedule_under(policy)
    dialogue = Dialogue(settings.rasa_url, settings.rasa_token.get_secret_value())
    voice = Voice(texts, policy)
    effects = Effects(voice, schedule, policy)
    pipeline = Pipeline(db, clock, effects, policy)
    token = settings.twilio_auth_token.get_secret_value()
    inbox = TwilioInbox(settings.twilio_api_url, settings.twilio_account_sid, token)
    channel = TwilioSms(
        settings.twilio_api_url,
        settings.twilio_account_sid,
        token,
        f"{settings.public_base_url.rstrip('/')}/twilio/status",
    )
    return Service(
        settings=settings,
        db=db,
        clock=clock,
        policy=policy,
        texts=texts,
        schedule=schedule,
        dialogue=dialogue,
        effects=effects,
        pipeline=pipeline,
        chat=Chat(db, clock, pipeline, policy),
        sweep=Sweep(db, inbox, pipeline),
        turns=Turns(db, clock, dialogue, voice, schedule, policy),
        hearing_again=HearingAgain(db, clock, dialogue, effects, policy),
        codes=Codes(texts, policy),
        going_on=GoingOn(voice),
        channel=channel,
        redacts=channel,
        keeping_step=KeepingStep(
            db,
            TwilioConsents(settings.twilio_api_url, settings.twilio_account_sid, token)
            if settings.twilio_consents
            else NotTold(),
        ),
        signed=SignatureCheck(settings.twilio_account_sid, token, settings.public_base_url),
        glass=GlassNotice(db, settings.public_base_url.rstrip("/"), mail_of(settings)),
        outside=Outside(
            db, clock, channel, settings.public_base_url.rstrip("/"), mail_of(settings)
        ),
    )


def twilio_routes(service: Service) -> APIRouter:
    async def on_status(heard: HeardStatus) -> None:
        await hear(service.db, heard, service.policy, now=service.clock.now())

    return receive.router(
        service.signed,
        service.pipeline.accept,
        on_status,
        Rejections(service.db, service.clock).note,
    )


def desk_of(service: Service) -> Desk:
    settings = service.settings
    return Desk(
        db=service.db,
        clock=service.clock,
        wall=SystemClock(),
        policy=service.policy,
        texts=service.texts,
        schedule=service.schedule,
        is_live=settings.mode is Mode.LIVE,
        is_https=settings.public_base_url.startswith("https://"),
        provider=provider_of(settings),
    )


def provider_of(settings: Settings) -> IdentityProvider | None:
    """The clinic's own. A demo has nothing to protect, so it asks for no second factor either."""
    if not settings.oidc_issuer:
        return None
    client = Client(
        settings.oidc_issuer,
        settings.oidc_client_id,
        settings.oidc_client_secret.get_secret_value(),
        f"{settings.public_base_url.rstrip('/')}{RETURN}",
        factor_elsewhere=bool(settings.oidc_second_factor.strip())
        or settings.mode is not Mode.LIVE,
    )
    return IdentityProvider(client, keyring().keys.derived("sign-in"))


def chat_routes(service: Service) -> APIRouter:
    return chat_receive.router(
        service.chat,
        Tokens(keyring().keys.derived("webchat")),
        Limits(service.settings.redis_url),
    )


def chat_crossing() -> type[Crossing]:
    return Crossing


class Rejections:
    """Rejected requests on the audit trail: at most one a minute for each reason, so that whoever
    floods us with them fills no table and holds up nobody."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock
        self._noted: dict[str, datetime] = {}

    async def note(self, reason: str) -> None:
        now = self._clock.now()
        last = self._noted.get(reason)
        if last is not None and last <= now < last + ONE_MINUTE:
            return
        self._noted[reason] = now
        try:
            async with self._db.begin() as session:
                await audit.record(session, "signature_rejected", at=now, reason=reason)
        except (OSError, SQLAlchemyError):
            log.warning("rejection_not_audited", reason=reason)
