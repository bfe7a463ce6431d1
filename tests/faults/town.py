"""The people of a fault run: each has a visit, and a short script of what they write."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

ZONE = "America/Chicago"
LINE = "+15125550110"
OPENS, CLOSES = time(10, 10), time(16, 0)
FIRST = {
    "en": ("yes", "1", "3", "2", "yes i will be there", "cant make it that day", "Yes, thank you"),
    "es": ("si", "1", "3", "2", "si ahi voy a estar", "no puedo ir ese dia", "sí, gracias"),
}
SECOND = {
    "en": ("who is this?", "thanks", "I want to talk to a person", "what is the capital of Peru"),
    "es": ("quien es?", "gracias", "quiero hablar con una persona", "cual es la capital de Peru"),
}
LAST = {"en": ("HELP", "STOP"), "es": ("AYUDA", "ALTO")}
STOPS = 0.2  # the share of people who end with a STOP
SILENT_EVERY = 20  # one person in so many has a number that texts do not reach, and writes nothing


@dataclass(frozen=True)
class Person:
    number: str
    language: str
    says: tuple[str, ...]


def people(count: int, seed: int) -> list[Person]:
    chance = random.Random(seed)
    return [_person(number, chance) for number in range(count)]


def _person(number: int, chance: random.Random) -> Person:
    language = chance.choice(("en", "es"))
    if number % SILENT_EVERY == SILENT_EVERY - 1:
        return Person(_number(number), language, ())
    last = LAST[language][chance.random() < STOPS]
    says = (chance.choice(FIRST[language]), chance.choice(SECOND[language]), last)
    return Person(_number(number), language, says)


def _number(number: int) -> str:
    return f"+1737555{number:04d}"


def clinic(town: list[Person], reminded_on: date, *, per_second: float) -> dict[str, Any]:
    """Everyone's reminder falls due in the daytime of that day; visits are 48 hours later."""
    return {
        "clinics": [
            {
                "id": "riverside",
                "public_name": "Riverside Family Clinic",
                "zone": ZONE,
                "phone": "+15125550100",
                "sms_from": LINE,
                "segments_per_second": per_second,
                "locations": [
                    {
                        "id": "mill",
                        "name": "Mill Road",
                        "address": "410 Mill Road",
                        "hours": {"mon-fri": "08:00-17:00"},
                    }
                ],
                "providers": [{"id": "okafor", "name": "Dr. Okafor"}],
                "visit_types": [{"id": "visit", "name": "visit", "minutes": 20}],
            }
        ],
        "patients": [_patient(number, person) for number, person in enumerate(town)],
        "appointments": list(_visits(town, reminded_on + timedelta(days=2))),
    }


def _patient(number: int, person: Person) -> dict[str, Any]:
    return {
        "id": f"p{number}",
        "clinic": "riverside",
        "first_name": "Ana",
        "last_name": f"Example{number}",
        "born_on": "1980-01-01",
        "language": person.language,
        "zone": ZONE,
        "phone": person.number,
        "consent": "opted_in",
    }


def _visits(town: list[Person], day: date) -> Iterator[dict[str, Any]]:
    minutes = (CLOSES.hour - OPENS.hour) * 60 - OPENS.minute
    for number in range(len(town)):
        starts = datetime.combine(day, OPENS) + timedelta(minutes=number % minutes)
        yield {
            "id": f"v{number}",
            "clinic": "riverside",
            "patient": f"p{number}",
            "provider": "okafor",
            "location": "mill",
            "visit_type": "visit",
            "starts_at": f"{starts:%Y-%m-%d %H:%M}",
        }
