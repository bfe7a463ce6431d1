"""A message's place, and what it was understood as, as JSON: for the way to the model and back.

What is written here is read back the same, times in the zone in which they were told.
"""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any, cast, get_args
from zoneinfo import ZoneInfo

from bot.language.context import Situation, awaiting_named
from bot.language.understanding import Layer, Understanding
from bot.language.when import ClinicHours, When
from bot.language.when.model import Alternative, Assumption, Doubt, Kind, Part

Json = dict[str, Any]


def situation_as_json(situation: Situation) -> Json:
    """Without the language, which travels with the message itself."""
    return {
        "awaiting": situation.awaiting,
        "now": _told(situation.now),
        "zone": situation.zone.key,
        "hours": _hours_as_json(situation.hours),
        "offered": [at.isoformat() for at in situation.offered],
        "numbered": situation.numbered,
        "visit": _told(situation.visit),
    }


def situation_from_json(value: Mapping[str, Any], lang: str) -> Situation:
    """Raises KeyError, TypeError or ValueError for what was not written here."""
    zone = ZoneInfo(value["zone"])
    return Situation(
        lang=lang,
        awaiting=awaiting_named(value["awaiting"]),
        now=_at(value["now"], zone),
        zone=zone,
        hours=_hours_from_json(value["hours"]),
        offered=[datetime.fromisoformat(at).astimezone(zone) for at in value["offered"]],
        numbered=bool(value["numbered"]),
        visit=_at(value["visit"], zone),
    )


def understanding_as_json(read: Understanding) -> Json:
    return {
        "act": read.act,
        "confidence": read.confidence,
        "decided_by": read.decided_by,
        "rules": list(read.rules),
        "also": list(read.also),
        "option": read.option,
        "score": read.score,
        "when": when_as_json(read.when) if read.when else None,
        "danger": read.danger,
        "leaving": read.leaving,
    }


def understanding_from_json(value: Mapping[str, Any], zone: ZoneInfo) -> Understanding:
    """Raises KeyError, TypeError or ValueError for what was not written here."""
    if value["decided_by"] not in get_args(Layer):
        raise ValueError("no such layer")
    return Understanding(
        act=str(value["act"]),
        confidence=float(value["confidence"]),
        decided_by=cast("Layer", value["decided_by"]),
        rules=tuple(value["rules"]),
        also=tuple(value["also"]),
        option=value["option"],
        score=value["score"],
        when=when_from_json(value["when"], zone) if value["when"] else None,
        # A window of an older version does not tell.
        danger=float(value.get("danger", 0.0)),
        leaving=float(value.get("leaving", 0.0)),
    )


def when_as_json(when: When) -> Json:
    return {
        "kind": when.kind,
        "start": _told(when.start),
        "end": _told(when.end),
        "part": when.part,
        "assumptions": list(when.assumptions),
        "ambiguous": [
            {"why": one.why, "kind": one.kind, "start": _told(one.start), "end": _told(one.end)}
            for one in when.ambiguous
        ],
        "span": list(when.span),
        "also": [when_as_json(other) for other in when.also],
        "excluded": [when_as_json(other) for other in when.excluded],
        "recurring": when.recurring,
        "dayless": when.dayless,
        "workdays": when.workdays,
    }


def when_from_json(value: Mapping[str, Any], zone: ZoneInfo) -> When:
    return When(
        kind=Kind(value["kind"]),
        start=_at(value["start"], zone),
        end=_at(value["end"], zone),
        part=Part(value["part"]) if value["part"] else None,
        assumptions=tuple(Assumption(one) for one in value["assumptions"]),
        ambiguous=tuple(_alternative(one, zone) for one in value["ambiguous"]),
        span=(value["span"][0], value["span"][1]),
        also=tuple(when_from_json(one, zone) for one in value["also"]),
        excluded=tuple(when_from_json(one, zone) for one in value["excluded"]),
        recurring=bool(value["recurring"]),
        dayless=bool(value["dayless"]),
        # An older version does not tell.
        workdays=bool(value.get("workdays")),
    )


def _alternative(value: Mapping[str, Any], zone: ZoneInfo) -> Alternative:
    start, end = _at(value["start"], zone), _at(value["end"], zone)
    return Alternative(Doubt(value["why"]), Kind(value["kind"]), start, end)


def _hours_as_json(hours: ClinicHours | None) -> Json | None:
    if hours is None:
        return None
    return {
        str(weekday): [[opens.isoformat(), closes.isoformat()] for opens, closes in spans]
        for weekday, spans in hours.spans.items()
    }


def _hours_from_json(value: Mapping[str, Any] | None) -> ClinicHours | None:
    if value is None:
        return None
    return ClinicHours(
        {
            int(weekday): [
                (time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans
            ]
            for weekday, spans in value.items()
        }
    )


def _told(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _at(told: str | None, zone: ZoneInfo) -> datetime | None:
    return datetime.fromisoformat(told).astimezone(zone) if told else None
