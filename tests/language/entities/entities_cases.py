"""The clinic and the day for which the cases of entities are written."""

from collections.abc import Mapping
from datetime import date

from bot.language.entities import Directory, Entities, read_entities

TODAY = date(2026, 3, 12)
CLINIC = Directory(
    providers=("Dr. Ama Osei", "María Ruiz, NP", "Dr. John Smith", "Dr. Anna Smith"),
    places=("Lakeside Clinic", "Downtown Imaging Center", "Elm Street Office"),
    procedures=("Mammogram", "Knee Gel Injection"),
)


def read(text: str, lang: str = "en") -> Entities:
    return read_entities(text, lang=lang, today=TODAY, directory=CLINIC)


def cases(**tables: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Language, message and what is expected, of tables named by language."""
    return [(lang, *case) for lang, table in tables.items() for case in table.items()]
