"""Structured logs: ids, states and counts as JSON lines; never names, numbers or message text."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

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
    # Libraries speak only when something is wrong: their lines may quote addresses and bodies.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s %(levelname)s")


log = structlog.get_logger("hearback")
