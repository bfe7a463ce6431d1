"""The process around the application: this machine only, and open pages let go at the end."""

import socket

import uvicorn
from starlette.applications import Starlette

from simulators.twilio.provider import Provider

HOST = "127.0.0.1"  # it has no sign-in and may move the demo clock


class Server(uvicorn.Server):
    def __init__(self, app: Starlette, port: int = 0) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=HOST,
                port=port,
                access_log=False,
                date_header=False,  # the application says what time it is
                log_level="warning",
                timeout_graceful_shutdown=2,
            )
        )
        self._provider: Provider = app.state.provider

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """An open page holds its event stream for ever, unless the stream itself ends."""
        self._provider.ledger.end_followers()
        await super().shutdown(sockets)


def serve(app: Starlette, port: int) -> None:
    Server(app, port).run()
