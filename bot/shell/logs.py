"""Log lines as JSON, holding ids, states and counts: what a patient wrote can never be in one."""

import json
import logging
import sys
import warnings
from collections.abc import MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog

OURS = "hearback.bot"


def note(event: str, *, level: int = logging.INFO, **facts: object) -> None:
    """Log one event. `facts` are ids, codes and numbers, never words of a patient."""
    logging.getLogger(OURS).log(level, event, extra={"facts": facts})


def configure_logs(stream: Any = sys.stderr) -> None:
    """Call before Rasa is imported: it prints each message's text unless told otherwise."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(FactsOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(logging.INFO)
    warnings.showwarning = _unsaid
    structlog.configure(
        processors=[structlog.processors.add_log_level, _only_the_event],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(stream),
    )


class FactsOnly(logging.Formatter):
    """Our own events with their facts; of anyone else's only where it came from and what broke.

    A library's message may quote what it was working on, so it is not printed, nor is a traceback's
    last line. File and line are enough to find the place.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == OURS:
            line |= {"event": record.msg, **getattr(record, "facts", {})}
        else:
            line |= {"event": "library", "logger": record.name, "where": _where(record)}
        if record.exc_info and record.exc_info[1] is not None:
            line["broke"] = trail(record.exc_info[1])
        return json.dumps(line, default=str)


def trail(error: BaseException) -> list[str]:
    """The errors that led here, outermost first: type and place, without their words."""
    links: list[str] = []
    link: BaseException | None = error
    while link is not None and len(links) < 5:
        links.append(f"{type(link).__name__} {_raised_at(link)}".strip())
        link = link.__cause__ or link.__context__
    return links


def _raised_at(error: BaseException) -> str:
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return f"{Path(step.tb_frame.f_code.co_filename).name}:{step.tb_lineno}" if step else ""


def _unsaid(*_: object, **__: object) -> None:
    """Rasa's warnings quote what they complain about; a filter would not last, imports reset it."""


def _where(record: logging.LogRecord) -> str:
    return f"{Path(record.pathname).name}:{record.lineno}"


def _only_the_event(_: object, __: str, event: MutableMapping[str, Any]) -> str:
    """Rasa's structured events are named by a constant; everything beside the name may be words."""
    name = str(event.get("event", ""))
    shown = name if name.replace(".", "").replace("_", "").isalnum() else "unnamed"
    return json.dumps({"level": event.get("level"), "event": "library", "logger": f"rasa {shown}"})
