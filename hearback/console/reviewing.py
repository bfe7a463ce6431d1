"""The review list: messages that may have been misread, and what people say of each."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response

from hearback.agents.rules import Permission
from hearback.console.guard import AtWork, Desk, NotFound, at_work
from hearback.console.pages import page, see_other
from hearback.conversations.model import Conversation, InboundMessage
from hearback.dialogue.model import Verdict
from hearback.dialogue.reviews import (
    Listed,
    Said,
    example_of,
    review_of,
    say_of,
    to_review,
    written_in,
)
from hearback.dialogue.training_lines import ACTS, ASKED


class Reviews:
    """A list without patients' words, and a page for each message."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: Request) -> Response:
        """What is shown of a message here names nobody; each that is opened is on the trail."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.REVIEW)
            found = await _listed(it)
            rows = [(each, await example_of(it.session, each.message, each.talk)) for each in found]
            await it.note("review_listed", messages=len(rows))
            return page("review.html", it.words, rows=rows, **_frame(it))

    async def one(self, request: Request, message_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            message, talk = await _message(it, message_id)
            await it.note("review_opened", message.id, thread=str(talk.id))
            return page(
                "review_one.html",
                it.words,
                message=message,
                talk=talk,
                language=written_in(message, talk),
                example=await example_of(it.session, message, talk),
                said=await review_of(it.session, message.id),
                acts=ACTS,
                asked=ASKED,
                **_frame(it),
            )

    async def say(self, request: Request, message_id: UUID) -> Response:
        """What was said, then on to the next of the list: a review is many short looks."""
        async with at_work(self._desk, request) as it:
            message, talk = await _message(it, message_id)
            said = _said(it)
            review = await say_of(it.session, message, talk, said, by=it.who.staff.id, now=it.now)
            await it.note(
                "understanding_reviewed",
                message.id,
                verdict=review.verdict.value,
                act=review.act,
                was=review.was_act,
            )
            await it.session.flush()
            following = await _listed(it)
        to = f"/{following[0].message.id}" if following else ""
        return see_other(f"/console/review{to}")


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), Reviews(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/review", "GET", handlers.show),
        ("/review/{message_id}", "GET", handlers.one),
        ("/review/{message_id}", "POST", handlers.say),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


async def _listed(it: AtWork) -> Sequence[Listed]:
    return await to_review(it.session, it.who.access, below=it.policy.review_below, now=it.now)


async def _message(it: AtWork, message_id: UUID) -> tuple[InboundMessage, Conversation]:
    """One that this person may review. Raises NotFound."""
    message = await it.session.get(InboundMessage, message_id)
    if message is None:
        raise NotFound
    return message, await it.thread(message.conversation_id, Permission.REVIEW)


def _said(it: AtWork) -> Said:
    verdict = it.typed("verdict")
    if verdict not in set(Verdict):
        raise NotFound
    return Said(
        Verdict(verdict), it.typed("act") or None, it.typed("asked") or None, it.typed("words")
    )


def _frame(it: AtWork) -> dict[str, Any]:
    return {"who": it.who.staff, "may": it.may, "proof": it.proof, "at": "review"}
