"""What all parts of the policy are made of."""

from datetime import time
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

_Value = TypeVar("_Value")


class _OfAClinic:
    """Marks a rule that a clinic may decide over the installation: what is about its own work, and
    its own outreach. Locks, opt-outs, brakes and patience are the same for everybody."""


OF_A_CLINIC = _OfAClinic()
Own = Annotated[_Value, OF_A_CLINIC]


def _written_time(value: object) -> object:
    """YAML reads 10:00 without quotes as 600, which would be ten minutes past midnight."""
    if isinstance(value, int | float):
        raise ValueError('is read as a number; write the time in quotes, such as "10:00"')
    return value


def _end_of_range(value: object) -> object:
    """A range of scores may be written as one: 0-6 is up to 6."""
    return value.rpartition("-")[2] if isinstance(value, str) else value


WrittenTime = Annotated[time, BeforeValidator(_written_time)]
EndOfRange = Annotated[int, BeforeValidator(_end_of_range)]


class Rules(BaseModel):
    """Defaults are the stricter reading of the law wherever there is one (docs/operations.md)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
