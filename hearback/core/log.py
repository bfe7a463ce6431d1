"""Structured logs: ids, states and counts as JSON lines; never names, numbers or message text."""

import errno
import json
import logging
import re
import sys
from collections.abc import MutableMapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

import structlog

from hearback.core.errors import HearbackError

# Keys that could carry what a log must not hold are dropped whatever their value (rule H23).
FORBIDDEN = frozenset({"text", "body", "name", "first_name", "last_name", "phone", "number", "to"})
# Not inside a word: a UUID has runs of digits as well.
NUMBER = re.compile(r"(?<![\w-])[+(]?\d[\d\s().-]{7,}\d(?![\w-])")


def redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop forbidden keys and mask anything that looks like a phone number."""
    for key in FORBIDDEN & event.keys():
        del event[key]
    for key, value in event.items():
        if isinstance(value, str) and key not in {"timestamp", "exception"}:
            event[key] = NUMBER.sub(_masked, value)
    return event


def _masked(found: re.Match[str]) -> str:
    digits = [char for char in found[0] if char.isdigit()]
    return found[0] if len(digits) not in range(10, 16) else f"[number …{''.join(digits[-2:])}]"


def without_values(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep an exception's classes and places, not its text: a database error quotes values."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    if isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if info and info[0] is not None:
        event["error"] = info[0].__name__
        event["at"] = _places(info[2])
    return event


def _places(trace: Any) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places[-6:]


class WithoutWords(logging.Formatter):
    """Lines of libraries: who speaks and how gravely. What they say may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        event: MutableMapping[str, Any] = {
            "event": "library",
            "logger": record.name,
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "exc_info": record.exc_info,
        }
        if isinstance(record.msg, BaseException):  # as uvicorn tells that its port is taken
            event["error"] = type(record.msg).__name__
        if isinstance(record.msg, OSError):
            event["errno"] = errno.errorcode.get(record.msg.errno or 0)
        return json.dumps(without_values(None, record.levelname, event))


def last_words(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """What ends the process. Our own errors are made to be read; others may quote a patient."""
    if isinstance(error, KeyboardInterrupt):
        return
    if isinstance(error, HearbackError):
        sys.stderr.write(f"{error}\n")
        return
    log.error("process_fell_over", exc_info=(kind, error, trace))


def configure(level: int = logging.INFO) -> None:
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_values,
            redact,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    # Libraries speak only when something is wrong.
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithoutWords())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    sys.excepthook = last_words


log = structlog.get_logger("hearback")
