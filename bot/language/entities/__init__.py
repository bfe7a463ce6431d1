"""What a message names: procedures, people, places, money, scores, dates of birth, readings."""

from bot.language.entities.directory import Directory
from bot.language.entities.model import (
    Amount,
    Assumption,
    Bearer,
    BirthDate,
    Certainty,
    Digits,
    Entities,
    Measure,
    Mention,
    Name,
    Pressure,
    Scale,
    Score,
    Unit,
)
from bot.language.entities.read import read_entities

__all__ = [
    "Amount",
    "Assumption",
    "Bearer",
    "BirthDate",
    "Certainty",
    "Digits",
    "Directory",
    "Entities",
    "Measure",
    "Mention",
    "Name",
    "Pressure",
    "Scale",
    "Score",
    "Unit",
    "read_entities",
]
