"""What placing a time on the calendar assumed, and what else it may have meant."""

from dataclasses import dataclass, field
from datetime import date

from bot.language.when.model import Assumption, Doubt


@dataclass
class Notes:
    """What was filled in, and which other days are as fair."""

    assumptions: list[Assumption] = field(default_factory=list)
    other_days: list[tuple[Doubt, date]] = field(default_factory=list)
