"""The form in which an agent writes: canned answers, segments, and what a text must not carry."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from hearback.console.canned import Canned, canned_for
from hearback.console.guard import AtWork
from hearback.console.suggesting import suggestion
from hearback.console.thread_reading import ThreadView
from hearback.core.ids import new_id


@dataclass(frozen=True)
class Composer:
    """key: what makes the same form, sent twice, one message."""

    key: UUID
    answers: Sequence[Canned]
    suggested: str | None  # what the clinic approved for the latest question


async def open_form(view: ThreadView, it: AtWork) -> Composer:
    writes = view.may_answer and (view.is_mine or view.may_claim)
    suggested = await suggestion(it, view) if writes else None
    return Composer(new_id(), canned_for(view, it.who.staff.display_name), suggested)
