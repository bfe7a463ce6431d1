"""One time on offer, and why the times on offer are not what was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from hearback.core.db import Json


class Unmet(StrEnum):
    """Why the times offered are not what was asked for, or why there are none."""

    PAST = "past"
    TOO_FAR = "too_far"  # beyond the days for which schedules are known
    CLOSED = "closed"  # nobody is seen then
    CONTRADICTION = "contradiction"  # what is wanted is also excluded
    NO_PROVIDER = "no_provider"
    NO_LOCATION = "no_location"
    NO_MORE = "no_more"  # all that fits has been offered
    FULL = "full"


# How what is offered differs from what was asked for. Full is what the list itself says.
WHY: Mapping[Unmet, str] = {
    Unmet.PAST: "why_past",
    Unmet.TOO_FAR: "why_too_far",
    Unmet.CLOSED: "why_closed",
    Unmet.CONTRADICTION: "why_contradiction",
    Unmet.NO_PROVIDER: "why_no_provider",
    Unmet.NO_LOCATION: "why_no_location",
    Unmet.NO_MORE: "why_no_more",
    Unmet.FULL: "why_full",
}


@dataclass(frozen=True)
class Option:
    """One time to offer, as it is listed and remembered."""

    provider_id: UUID
    location_id: UUID
    starts_at: datetime

    def as_json(self) -> Json:
        starts_at = self.starts_at.astimezone(UTC).isoformat()
        return {
            "provider": str(self.provider_id),
            "location": str(self.location_id),
            "starts_at": starts_at,
        }

    @classmethod
    def from_json(cls, kept: Json) -> "Option":
        starts_at = datetime.fromisoformat(kept["starts_at"])
        return cls(UUID(kept["provider"]), UUID(kept["location"]), starts_at)
