"""The people of a simulated week: two clinics, several zones, and what each of them will do."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

AREAS = {
    "America/New_York": "212",
    "America/Chicago": "512",
    "America/Denver": "303",
    "America/Los_Angeles": "213",
}
ZONES = tuple(AREAS)
FIRST_NUMBER = 2_000_000
SLOT = timedelta(minutes=20)
SLOTS_A_DAY = 18  # from nine on
STOP_WORDS = {"en": ("STOP", "stop texting me"), "es": ("ALTO", "STOP")}
ANSWERS: Mapping[str, Sequence[str]] = {
    "reminder": ("1", "1", "1", "3"),
    "reminder_es": ("1", "1", "si", "3"),
    "survey": ("9", "10", "3"),
    "campaign": ("3", "2"),
    "checkin": ("128/82", "118/76", "190/125"),
    "followup": ("1", "2"),
}


@dataclass(frozen=True)
class House:
    """rate: segments a second of its line."""

    id: str
    zone: str
    line: str
    rate: float


HOUSES = (
    House("east", "America/New_York", "+12125550110", 40),
    House("west", "America/Los_Angeles", "+12135550110", 30),
)


@dataclass
class Person:
    """on_file: the zone of the record, None when it has none. visits: (known from, starts)."""

    number: str
    house: House
    language: str
    area_zone: str
    on_file: str | None
    consent: str
    chance: random.Random
    stops: bool
    returns: bool
    answers: bool
    sends: bool
    discharged: bool
    visits: list[tuple[datetime, datetime]] = field(default_factory=list)
    stopped: bool = False

    @property
    def id(self) -> str:
        return f"p{self.number[1:]}"

    @property
    def zones(self) -> list[str]:
        """Where they may be, as the law counts it."""
        return [self.on_file] if self.on_file else sorted({self.area_zone, self.house.zone})


def people(count: int, seed: int, monday: date) -> list[Person]:
    chance = random.Random(seed)
    return [_person(number, chance, monday) for number in range(count)]


def _person(number: int, chance: random.Random, monday: date) -> Person:
    area_zone = chance.choice(ZONES)
    house = HOUSES[number % len(HOUSES)]
    consent = chance.choices(("opted_in", "none", "opted_out"), (94, 4, 2))[0]
    person = Person(
        number=f"+1{AREAS[area_zone]}{FIRST_NUMBER + number:07d}",
        house=house,
        language=chance.choice(("en", "es")),
        area_zone=area_zone,
        on_file=chance.choices((area_zone, chance.choice(ZONES), None), (70, 10, 20))[0],
        consent=consent,
        chance=random.Random(f"{seed_of(chance)}{number}"),
        stops=chance.random() < 0.12,
        returns=chance.random() < 0.3,
        answers=chance.random() < 0.5,
        sends=chance.random() < 0.1,
        discharged=chance.random() < 0.08,
    )
    if chance.random() < 0.8:
        long_ago = datetime.combine(monday - timedelta(days=9), time(), ZoneInfo(house.zone))
        person.visits.append((long_ago, a_visit(house, monday, chance, first_day=0)))
    return person


def seed_of(chance: random.Random) -> int:
    return chance.randrange(2**32)


def a_visit(house: House, monday: date, chance: random.Random, *, first_day: int) -> datetime:
    day = monday + timedelta(days=chance.randint(first_day, 7))
    opens = datetime.combine(day, time(9), ZoneInfo(house.zone))
    return opens + chance.randrange(SLOTS_A_DAY) * SLOT


def reply_to(person: Person, kind: str) -> str | None:
    """What they say to a text of that kind; None: nothing."""
    if person.stops and not person.stopped and person.chance.random() < 0.6:
        person.stopped = True
        return person.chance.choice(STOP_WORDS[person.language])
    if person.stopped or not person.answers or kind not in ANSWERS:
        return None
    spanish = f"{kind}_es" in ANSWERS and person.language == "es"
    return person.chance.choice(ANSWERS[f"{kind}_es" if spanish else kind])


def clinics() -> list[dict[str, Any]]:
    return [
        {
            "id": house.id,
            "public_name": "Riverside Family Clinic",
            "zone": house.zone,
            "phone": "+15125550100",
            "sms_from": house.line,
            "segments_per_second": house.rate,
            "locations": [
                {
                    "id": "mill",
                    "name": "Mill Road",
                    "address": "410 Mill Road",
                    "hours": {"mon-fri": "08:00-17:00"},
                }
            ],
            "providers": [{"id": "okafor", "name": "Dr. Okafor"}],
            "visit_types": [{"id": "visit", "name": "visit", "minutes": 20, "capacity": 100}],
        }
        for house in HOUSES
    ]


def patient(person: Person, monday: date) -> dict[str, Any]:
    row = {
        "id": person.id,
        "clinic": person.house.id,
        "first_name": "Ana",
        "last_name": f"Example{person.number[-7:]}",
        "born_on": "1980-01-01",
        "language": person.language,
        "zone": person.on_file,
        "phone": person.number,
        "sends": ["blood_pressure"] if person.sends else [],
        "discharged_on": (monday - timedelta(days=1)).isoformat() if person.discharged else None,
    }
    return row if person.consent == "none" else {**row, "consent": person.consent}


def visit(person: Person, state: str = "scheduled") -> dict[str, Any]:
    """As it stands now."""
    starts = person.visits[-1][1]
    return {
        "id": f"v{person.id}",
        "clinic": person.house.id,
        "patient": person.id,
        "provider": "okafor",
        "location": "mill",
        "visit_type": "visit",
        "starts_at": starts.isoformat(timespec="minutes"),
        "state": state,
    }


def facts(town: Sequence[Person]) -> Iterator[Mapping[str, Any]]:
    """What the checker is told of senders and patients."""
    for house in HOUSES:
        yield {"kind": "sender", "number": house.line, "rate": house.rate}
    for person in town:
        yield {
            "kind": "patient",
            "number": person.number,
            "zones": person.zones,
            "consent": person.consent,
            "place": person.house.zone,
            "visits": [
                {"known_at": known.isoformat(), "starts_at": starts.isoformat()}
                for known, starts in person.visits
            ],
        }
