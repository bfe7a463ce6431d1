"""A Thursday morning, a clinic's hours, and readings in short: "time 03-17 14:00", "day 03-20"."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.language.when import ClinicHours, Kind, When, read_when

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 12, 9, 15, tzinfo=ZONE)
VISIT = datetime(2026, 3, 17, 14, 0, tzinfo=ZONE)
HOURS = ClinicHours({**{day: [(time(8), time(17))] for day in range(5)}, 5: [(time(9), time(12))]})


def read(text: str, lang: str, *, visit: datetime | None = None) -> When | None:
    return read_when(text, lang=lang, now=NOW, zone=ZONE, hours=HOURS, visit=visit)


def said(when: When | None) -> str:
    """day, time: their start; other kinds: start and end; "-" is an open bound."""
    if when is None:
        return "nothing"
    bounds = [_bound(when.start)]
    if when.kind not in (Kind.DAY, Kind.TIME):
        bounds.append(_bound(when.end))
    return " ".join([when.kind, *bounds])


def _bound(at: datetime | None) -> str:
    if at is None:
        return "-"
    year = "" if at.year == 2026 else f"{at:%Y-}"
    return year + (f"{at:%m-%d}" if at.time() == time(0) else f"{at:%m-%d %H:%M}")


def said_in_full(when: When | None) -> str:
    """Also what suits too, after " | ", and what does not, after " NOT "."""
    if when is None:
        return "nothing"
    too = "".join(f" | {said(one)}" for one in when.also)
    return said(when) + too + "".join(f" NOT {said(one)}" for one in when.excluded)
