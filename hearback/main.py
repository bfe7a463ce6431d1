"""The web process: webhooks, health, and the endpoint through which Rasa acts."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from actions import endpoint as actions_endpoint
from hearback import __version__
from hearback.api import calendar, cases, consent, demo, health, metrics
from hearback.api.timing import WebhookTiming
from hearback.api.unreadable import unreadable
from hearback.console import routes as console
from hearback.console.live import Live
from hearback.core.clock import MovableClock
from hearback.core.errors import HearbackError
from hearback.core.figures import Figures, MoveCounter
from hearback.core.log import configure, log
from hearback.core.pulse import BEAT_EVERY, beat, fall_silent, process_name
from hearback.models import WATCHED
from hearback.settings import read_settings
from hearback.wiring import Service, chat_crossing, chat_routes, desk_of, twilio_routes, wire

AWAY = (DBAPIError, PoolTimeout, OSError)
# After SIGTERM no request is taken; those under way may take so long. Twilio waits for 15 seconds.
REQUESTS_END_WITHIN = 15  # seconds


def create_app(service: Service, figures: Figures | None = None) -> FastAPI:
    figures = figures or Figures()

    live = Live(service.db)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        name = process_name()
        pulse = asyncio.create_task(_pulse(service, name, figures))
        await live.start()
        service.chat.watch.start()
        yield
        await service.chat.watch.stop()
        await live.stop()
        pulse.cancel()
        await asyncio.gather(pulse, return_exceptions=True)
        await _end(service, name)

    app = FastAPI(title="Hearback", version=__version__, lifespan=lifespan)
    app.add_exception_handler(HearbackError, refused)
    app.add_exception_handler(RequestValidationError, unreadable)
    for error in AWAY:
        app.add_exception_handler(error, _away)
    app.add_middleware(WebhookTiming, figures=figures)
    redis_url = service.settings.redis_url
    app.include_router(health.router(service.db, service.dialogue, redis_url))
    app.include_router(metrics.router(service.db, service.dialogue, redis_url, service.clock))
    app.include_router(twilio_routes(service))
    app.include_router(calendar.router(service.db, service.texts, service.clock))
    app.include_router(cases.router(service.db, service.clock, service.policy))
    consent_token = service.settings.consent_token.get_secret_value()
    app.include_router(consent.router(service.db, service.clock, consent_token))
    app.include_router(console.router(desk_of(service), live))
    app.include_router(chat_routes(service))
    app.add_middleware(chat_crossing(), door=service.chat)
    app.include_router(
        actions_endpoint.router(
            service.db,
            service.schedule,
            service.clock,
            service.settings.actions_token.get_secret_value(),
            service.policy,
        )
    )
    if isinstance(service.clock, MovableClock):
        token = service.settings.demo_token.get_secret_value()
        app.include_router(demo.router(service.db, service.clock, token))
    return app


async def _pulse(service: Service, name: str, figures: Figures) -> None:
    while True:
        try:
            async with service.db.begin() as session:
                await beat(session, name, "web", figures)
        except (OSError, SQLAlchemyError) as error:
            log.warning("pulse_missed", error=type(error).__name__)
        await asyncio.sleep(BEAT_EVERY)


async def _end(service: Service, name: str) -> None:
    try:
        async with asyncio.timeout(1), service.db.begin() as session:
            await fall_silent(session, name)
    except (OSError, TimeoutError, SQLAlchemyError) as error:
        log.warning("pulse_left_behind", error=type(error).__name__)
    await service.close()


async def refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, HearbackError)
    if error.status == 403:
        return Response(status_code=403)  # who may not come in learns nothing (rule T4)
    return JSONResponse({"error": str(error)}, status_code=error.status)


async def _away(_: Request, error: Exception) -> JSONResponse:
    """The database is away: nothing was stored, so the caller shall come again (rule T6)."""
    log.error("database_away", error=type(error).__name__)
    return JSONResponse({"error": "Try again."}, status_code=503, headers={"Retry-After": "1"})


def main() -> None:
    configure()
    settings = read_settings()
    figures = Figures()
    app = create_app(wire(settings), figures)
    MoveCounter(figures, WATCHED).start()
    # A server of its own network namespace may have to listen wider; by default nobody outside.
    host = os.environ.get("HEARBACK_HOST", "127.0.0.1")
    uvicorn.run(
        app,
        host=host,
        port=settings.port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=REQUESTS_END_WITHIN,
    )
