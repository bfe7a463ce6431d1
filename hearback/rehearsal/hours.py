"""Opening hours as people write them: "Mon-Fri 08:00-17:00, Sat 09:00-12:00 America/Chicago"."""

import re
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from hearback.records.rows import DeskRow
from hearback.rehearsal.forms import zone_named

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SPAN = re.compile(r"(\w{3})(?:-(\w{3}))? (\d{2}:\d{2})-(\d{2}:\d{2})")


@dataclass(frozen=True)
class Opening:
    """`days` counts from Monday = 0; `closes` is exclusive."""

    days: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True)
class Hours:
    text: str
    openings: tuple[Opening, ...]
    zone: ZoneInfo | None = None

    def is_open(self, local: datetime) -> bool:
        """`local`: the wall clock of the place."""
        return any(
            local.weekday() in opening.days and opening.opens <= local.time() < opening.closes
            for opening in self.openings
        )


def by_day(hours: Hours) -> dict[str, str]:
    """As an import file writes them."""
    return {
        DAYS[day].lower(): f"{span.opens:%H:%M}-{span.closes:%H:%M}"
        for span in hours.openings
        for day in span.days
    }


def desk_row(hours: Hours) -> DeskRow:
    return DeskRow(hours=by_day(hours), zone=None if hours.zone is None else str(hours.zone))


def read_hours(text: object) -> Hours:
    """Raises ValueError."""
    spans, zone = str(text), None
    before, _, last = spans.rpartition(" ")
    if "/" in last or last == "UTC":
        spans, zone = before, zone_named(last)
    openings = tuple(_opening(part.strip()) for part in spans.split(","))
    return Hours(str(text), openings, zone)


def _opening(text: str) -> Opening:
    found = _SPAN.fullmatch(text)
    if found is None or found[1] not in DAYS or (found[2] or "Mon") not in DAYS:
        raise ValueError(f"{text!r} is not opening hours; write Mon-Fri 08:00-17:00")
    first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
    days = tuple(day % 7 for day in range(first, last + 1 if last >= first else last + 8))
    opens, closes = time.fromisoformat(found[3]), time.fromisoformat(found[4])
    if not opens < closes:
        raise ValueError(f"{text!r} closes before it opens")
    return Opening(days, opens, closes)
