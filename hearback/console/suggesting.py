"""A suggested answer: what the clinic approved for the latest question, for a person to send."""

from zoneinfo import ZoneInfo

from hearback.console.guard import AtWork
from hearback.console.thread_reading import Kind, ThreadView
from hearback.conversations.model import Priority
from hearback.knowledge.answers import Approved, answer_to
from hearback.knowledge.model import KnowledgeEntry


async def suggestion(it: AtWork, view: ThreadView) -> str | None:
    """None: there is none, or its review is overdue, or there is danger, where no ready words are
    the right ones."""
    if view.case is not None and view.case.priority is Priority.URGENT:
        return None
    said = [entry for entry in view.entries if entry.kind in {Kind.PATIENT, Kind.AGENT}]
    if not said or said[-1].kind is not Kind.PATIENT or not said[-1].words:
        return None  # nothing waits for an answer
    today = it.now.astimezone(ZoneInfo(view.clinic.zone)).date()
    found = await answer_to(it.session, view.clinic.id, view.language, said[-1].words, today=today)
    if not isinstance(found, Approved):
        return None
    return (await it.session.get_one(KnowledgeEntry, found.entry_id)).answer
