"""Rasa's action endpoint inside the service: one process, one database, one log."""

import hmac
from typing import Annotated, Any

from fastapi import APIRouter, Header, HTTPException, Request
from fastapi.responses import JSONResponse
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

from actions.answering import actions
from hearback.appointments.service import Schedule
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.policy import DEFAULTS, Policy


def router(
    db: Database, schedule: Schedule, clock: Clock, token: str, policy: Policy = DEFAULTS
) -> APIRouter:
    """token: what Rasa's shell presents; the route is not for anyone else."""
    executor = ActionExecutor()
    for action in actions(db, schedule, clock, policy):
        executor.register_action(action)
    routes = APIRouter(prefix="/internal", include_in_schema=False)

    @routes.post("/actions")
    async def run(request: Request, authorization: Annotated[str, Header()] = "") -> JSONResponse:
        if not hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode()):
            raise HTTPException(403)
        return await _run(executor, await request.json())

    return routes


async def _run(executor: ActionExecutor, call: dict[str, Any]) -> JSONResponse:
    try:
        result = await executor.run(call)
    except ActionExecutionRejection as error:
        content = {"error": str(error), "action_name": error.action_name}
        return JSONResponse(content, status_code=400)
    except ActionNotFoundException as error:
        content = {"error": str(error), "action_name": error.action_name}
        return JSONResponse(content, status_code=404)
    return JSONResponse(result.model_dump() if result else None)
