"""Dates and times as patients write them: `read_when` and `read_choice`."""

from bot.language.when.choices.read import read_choice
from bot.language.when.model import (
    Alternative,
    Assumption,
    Choice,
    Chosen,
    ClinicHours,
    Doubt,
    Kind,
    Part,
    When,
)
from bot.language.when.past import Timely, timely
from bot.language.when.read import read_all_when, read_when

__all__ = [
    "Alternative",
    "Assumption",
    "Choice",
    "Chosen",
    "ClinicHours",
    "Doubt",
    "Kind",
    "Part",
    "Timely",
    "When",
    "read_all_when",
    "read_choice",
    "read_when",
    "timely",
]
