"""A lane's own door to the Rasa that all lanes share: shut, Rasa is down for this lane alone."""

import httpx2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hearback.rehearsal.local import serving

PASSED = ("authorization", "content-type")
TIMEOUT_SECONDS = 30.0


class RasaDoor:
    def __init__(self, rasa_url: str, port: int) -> None:
        self.is_open = True
        self._rasa = rasa_url
        self._client = httpx2.AsyncClient(timeout=TIMEOUT_SECONDS)
        app = Starlette(routes=[Route("/{path:path}", self._pass_on, methods=["GET", "POST"])])
        self._server = serving(app, port)

    async def start(self) -> None:
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()
        await self._client.aclose()

    async def _pass_on(self, request: Request) -> Response:
        if not self.is_open:
            return Response(status_code=503)
        headers = {name: request.headers[name] for name in PASSED if name in request.headers}
        try:
            answer = await self._client.request(
                request.method,
                f"{self._rasa}{request.url.path}",
                content=await request.body(),
                headers=headers,
            )
        except httpx2.HTTPError:
            return Response(status_code=503)
        return Response(answer.content, answer.status_code, media_type="application/json")
