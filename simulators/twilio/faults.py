"""What may be made to go wrong, set by a test or a rehearsal and used up by the sends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from simulators.twilio.plan import Plan, plan_from

EVERYONE = "*"


class Gate(StrEnum):
    OPEN = "open"
    SERVER_ERROR = "server_error"
    THROTTLED = "throttled"


@dataclass
class Faults:
    """`server_errors`, `throttles` and `drops` count the sends still to be hit.

    A dropped send is accepted and delivered; only its answer never arrives. `delay_seconds` lies
    between the acceptance and the answer. `plans` and `refuse` are keyed by the recipient's number,
    a plan also by `*` for everyone.
    """

    refuse: dict[str, int] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    server_errors: int = 0
    throttles: int = 0
    drops: int = 0
    delay_seconds: float = 0.0

    def gate(self) -> Gate:
        if self.server_errors:
            self.server_errors -= 1
            return Gate.SERVER_ERROR
        if self.throttles:
            self.throttles -= 1
            return Gate.THROTTLED
        return Gate.OPEN

    def takes_the_answer(self) -> bool:
        if not self.drops:
            return False
        self.drops -= 1
        return True

    def plan_for(self, phone: str, usual: Plan) -> Plan:
        return self.plans.get(phone, self.plans.get(EVERYONE, usual))

    def replace(self, wanted: Mapping[str, Any]) -> None:
        """Set the faults named and leave the others. Raises ValueError, changing nothing."""
        unknown = sorted(set(wanted) - set(READERS))
        if unknown:
            known = ", ".join(READERS)
            raise ValueError(f"unknown fault {', '.join(unknown)}; known are {known}")
        read = {name: READERS[name](value) for name, value in wanted.items()}
        for name, value in read.items():
            setattr(self, name, value)

    def as_json(self) -> dict[str, Any]:
        plans = {
            phone: [[step.delay, step.status, step.error_code] for step in plan]
            for phone, plan in self.plans.items()
        }
        return {**self.__dict__, "plans": plans}


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"a count is a whole number from 0, not {value!r}")
    return value


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 600:
        raise ValueError(f"seconds are a number from 0 to 600, not {value!r}")
    return float(value)


def _codes(value: Any) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ValueError('refusals look like {"+15550100": 21610}')
    return {str(phone): _count(code) for phone, code in value.items()}


def _plans(value: Any) -> dict[str, Plan]:
    if not isinstance(value, dict):
        raise ValueError('plans look like {"*": [[0.1, "sent"], [0.3, "delivered"]]}')
    return {str(phone): plan_from(rows) for phone, rows in value.items()}


READERS = {
    "refuse": _codes,
    "plans": _plans,
    "server_errors": _count,
    "throttles": _count,
    "drops": _count,
    "delay_seconds": _seconds,
}
