"""What an answer wants said, before it is worded: a key and what it is about."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from bot.language.context import Awaiting
from hearback.core.db import Json


@dataclass(frozen=True)
class Say:
    """Ids only, so that it can be kept with a message and repeated after a crash.

    version: of the visit's time as it is told. asks: what the text leaves open; None ends what
    was open before.
    """

    key: str
    appointment: UUID | None = None
    version: int | None = None
    asks: Awaiting | None = None
    visits: tuple[UUID, ...] = field(default=())
    offer: UUID | None = None  # whose times are listed
    why: str | None = None  # a text that says why they are not what was asked for
    # What else it tells of, as (what, id): its values are looked up when it is worded.
    refs: tuple[tuple[str, str], ...] = field(default=())
    place: UUID | None = None  # of which it tells
    day: date | None = None  # there
    aside: bool = False  # leaves open what was asked before
    also: tuple["Say", ...] = field(default=())  # said in the same text, after it
    score: int | None = None  # of a survey, as it was taken down
    reading: UUID | None = None  # at home, as it was taken down

    @classmethod
    def about(cls, key: str, appointment: str | None) -> "Say":
        return cls(key, UUID(appointment) if appointment else None)

    @property
    def parts(self) -> tuple["Say", ...]:
        return (self, *(part for each in self.also for part in each.parts))

    @property
    def open_question(self) -> Awaiting | None:
        """What the whole text leaves open: the last thing it asks."""
        return next((part.asks for part in reversed(self.parts) if part.asks), None)

    def followed_by(self, *others: "Say") -> "Say":
        return replace(self, also=(*self.also, *others))

    def reworded(self, key: str) -> "Say":
        """The same thing said with another text."""
        return replace(self, key=key)

    def as_json(self) -> Json:
        return {
            "key": self.key,
            "appointment": str(self.appointment) if self.appointment else None,
            "version": self.version,
            "asks": self.asks,
            "visits": [str(visit) for visit in self.visits],
            "offer": str(self.offer) if self.offer else None,
            "why": self.why,
            "refs": [list(ref) for ref in self.refs],
            "place": str(self.place) if self.place else None,
            "day": self.day.isoformat() if self.day else None,
            "aside": self.aside,
            "also": [each.as_json() for each in self.also],
            "score": self.score,
            "reading": str(self.reading) if self.reading else None,
        }

    @classmethod
    def from_json(cls, value: Json) -> "Say":
        return cls(
            key=value["key"],
            appointment=UUID(value["appointment"]) if value["appointment"] else None,
            version=value["version"],
            asks=Awaiting(value["asks"]) if value["asks"] else None,
            visits=tuple(UUID(visit) for visit in value["visits"]),
            offer=UUID(value["offer"]) if value.get("offer") else None,
            why=value.get("why"),
            refs=tuple((what, which) for what, which in value.get("refs", ())),
            place=UUID(value["place"]) if value.get("place") else None,
            day=date.fromisoformat(value["day"]) if value.get("day") else None,
            aside=value.get("aside", False),
            also=tuple(cls.from_json(each) for each in value.get("also", ())),
            score=value.get("score"),
            reading=UUID(value["reading"]) if value.get("reading") else None,
        )
