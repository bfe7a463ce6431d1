"""Times the webhooks: from a whole request to a whole answer, by route and status."""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hearback.core.figures import Figures

PREFIX = "/twilio/"
# What anybody may ask for is not a label: there would be no end of them.
ROUTES = frozenset({"sms", "status", "fallback"})


class WebhookTiming:
    def __init__(self, app: ASGIApp, figures: Figures) -> None:
        self._app, self._figures = app, figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(PREFIX):
            await self._app(scope, receive, send)
            return
        word = scope["path"].removeprefix(PREFIX)
        route = word if word in ROUTES else "other"
        status = "500"  # nothing was answered

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
            await send(message)

        began = time.perf_counter()
        try:
            await self._app(scope, receive, noting)
        finally:
            self._figures.took("webhook", time.perf_counter() - began, route, status)
