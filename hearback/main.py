"""The web process: webhooks, health, and the endpoint through which Rasa acts."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from actions import endpoint as actions_endpoint
from hearback import __version__
from hearback.api import demo, health
from hearback.core.clock import MovableClock
from hearback.core.errors import HearbackError
from hearback.core.log import configure, log
from hearback.settings import read_settings
from hearback.wiring import Service, twilio_routes, wire

AWAY = (DBAPIError, PoolTimeout, OSError)


def create_app(service: Service) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await service.close()

    app = FastAPI(title="Hearback", version=__version__, lifespan=lifespan)
    app.add_exception_handler(HearbackError, refused)
    for error in AWAY:
        app.add_exception_handler(error, _away)
    app.include_router(health.router(service.db, service.dialogue))
    app.include_router(twilio_routes(service))
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
    app = create_app(wire(settings))
    # A server of its own network namespace may have to listen wider; by default nobody outside.
    host = os.environ.get("HEARBACK_HOST", "127.0.0.1")
    uvicorn.run(app, host=host, port=settings.port, log_config=None, access_log=False)


if __name__ == "__main__":
    main()
