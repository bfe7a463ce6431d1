"""One time on offer, and why the times on offer are not what was asked for."""

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
