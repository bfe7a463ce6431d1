"""One Rasa serves several lanes: its calls for actions are passed on to the lane they belong to."""

from collections.abc import Sequence
from uuid import UUID

import httpx2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hearback.core.processes import free_port
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.local import serving


class Switchboard:
    """lanes: the live list; a conversation lives in one of them."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self._lanes = lanes
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        app = Starlette(routes=[Route("/internal/actions", self._pass_on, methods=["POST"])])
        self._server = serving(app, port)
        self._client = httpx2.AsyncClient(timeout=30)

    async def start(self) -> None:
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()
        await self._client.aclose()

    async def _pass_on(self, request: Request) -> Response:
        body = await request.body()
        conversation = UUID((await request.json())["sender_id"])
        for lane in self._lanes:
            if await lane.has_conversation(conversation):
                return await self._ask(lane, request, body)
        return Response(status_code=404)

    async def _ask(self, lane: Lane, request: Request, body: bytes) -> Response:
        kept = {name: request.headers[name] for name in ("authorization", "content-type")}
        try:
            answer = await self._client.post(lane.actions_url, content=body, headers=kept)
        except httpx2.HTTPError:
            return Response(status_code=503)
        return Response(answer.content, answer.status_code, media_type="application/json")
