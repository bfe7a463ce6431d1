"""What may be made to go wrong: one table of faults, and which sends they strike."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from simulators.twilio.plan import Callbacks, Plan, Status, Step, plan_from

EVERYONE = "*"


class Answer(StrEnum):
    """What the client of a send hears."""

    GIVEN = "given"
    DROPPED = "dropped"  # the text is taken, and the connection cut in place of the answer
    NEVER = "never"  # the text is not taken, and nothing is answered for longer than anyone waits
    NEVER_BUT_TAKEN = "never_but_taken"


@dataclass(frozen=True)
class Fault:
    """What one fault changes of a send. refuses: the code of a send that is not taken."""

    refuses: int | None = None
    ends: tuple[Status, int] | None = None
    answer: Answer = Answer.GIVEN
    callbacks: Callbacks = Callbacks.IN_ORDER


# The names under which faults are asked for and logged.
FAULTS: Mapping[str, Fault] = {
    "429": Fault(refuses=20429),
    "500": Fault(refuses=20500),
    "20003": Fault(refuses=20003),
    "21211": Fault(refuses=21211),
    "21606": Fault(refuses=21606),
    "21610": Fault(refuses=21610),
    "21614": Fault(refuses=21614),
    "30003": Fault(ends=(Status.UNDELIVERED, 30003)),
    "30004": Fault(ends=(Status.UNDELIVERED, 30004)),
    "30005": Fault(ends=(Status.UNDELIVERED, 30005)),
    "30006": Fault(ends=(Status.UNDELIVERED, 30006)),
    "30007": Fault(ends=(Status.UNDELIVERED, 30007)),
    "30008": Fault(ends=(Status.UNDELIVERED, 30008)),
    "30034": Fault(ends=(Status.UNDELIVERED, 30034)),
    "drop": Fault(answer=Answer.DROPPED),
    "timeout": Fault(answer=Answer.NEVER),
    "taken_timeout": Fault(answer=Answer.NEVER_BUT_TAKEN),
    "late": Fault(callbacks=Callbacks.LATE),
    "doubled": Fault(callbacks=Callbacks.DOUBLED),
    "reversed": Fault(callbacks=Callbacks.REVERSED),
    "early": Fault(callbacks=Callbacks.EARLY),
}


# Counts that have a name of their own.
COUNTS = {"500": "server_errors", "429": "throttles", "drop": "drops"}


@dataclass(frozen=True)
class Struck:
    """The faults of one send, by name, and what they make of it together."""

    names: tuple[str, ...]
    refuses: int | None = None
    plan: Plan = ()
    answer: Answer = Answer.GIVEN
    callbacks: Callbacks = Callbacks.IN_ORDER


@dataclass
class Faults:
    """Set by a test or a rehearsal. A send is struck by each of these that names it:

    `numbers`, faults by the recipient's number or `*`; `next`, how many of the sends to come each
    fault still strikes; `odds`, how likely each fault is, drawn from `seed`, the number and how
    often it was sent to, so that the same sends meet the same faults in whatever order they come.

    `server_errors`, `throttles` and `drops` are such counts too (of 500, 429 and drop). `refuse`
    gives a number any code, `plans` a number or `*` any plan.
    `delay_seconds` lies between the acceptance and the answer, `late_seconds` before a late
    callback.
    """

    refuse: dict[str, int] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    next: dict[str, int] = field(default_factory=dict)
    odds: dict[str, float] = field(default_factory=dict)
    seed: int = 0
    server_errors: int = 0
    throttles: int = 0
    drops: int = 0
    delay_seconds: float = 0.0
    late_seconds: float = 2.0
    _sends: Counter[str] = field(default_factory=Counter, repr=False)

    def strike(self, phone: str, usual: Plan) -> Struck:
        """The faults of the next send to a number; what is counted is used up by it."""
        self._sends[phone] += 1
        asked = [
            *self.numbers.get(phone, ()),
            *self.numbers.get(EVERYONE, ()),
            *self._drawn(phone),
        ]
        refused = self._counted(refusals=True) or [name for name in asked if _refuses(name)]
        if refused:
            return Struck((refused[0],), FAULTS[refused[0]].refuses)
        if phone in self.refuse:
            return Struck((), self.refuse[phone])
        names = tuple(dict.fromkeys([*self._counted(refusals=False), *asked]))
        return _struck(names, self._plan_for(phone, usual))

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
        shown = {name: getattr(self, name) for name in READERS}
        return {**shown, "plans": plans}

    def _counted(self, *, refusals: bool) -> list[str]:
        """One refusal at a time; and a send that is refused uses up no fault of an accepted one."""
        struck = []
        for name, count in COUNTS.items():
            if _refuses(name) is refusals and getattr(self, count):
                setattr(self, count, getattr(self, count) - 1)
                struck.append(name)
                if refusals:
                    return struck
        for name in [name for name, left in self.next.items() if left]:
            if _refuses(name) is refusals:
                self.next[name] -= 1
                struck.append(name)
                if refusals:
                    return struck
        return struck

    def _drawn(self, phone: str) -> list[str]:
        draw = random.Random(f"{self.seed}:{phone}:{self._sends[phone]}")
        # every fault is drawn for, so that the odds of one move no other
        drawn = {name: draw.random() for name in FAULTS}
        return [name for name, chance in self.odds.items() if drawn[name] < chance]

    def _plan_for(self, phone: str, usual: Plan) -> Plan:
        return self.plans.get(phone, self.plans.get(EVERYONE, usual))


def _refuses(name: str) -> bool:
    return FAULTS[name].refuses is not None


def _struck(names: tuple[str, ...], plan: Plan) -> Struck:
    """Of two faults that change the same, the first one named does."""
    struck = Struck(names, plan=plan)
    for fault in (FAULTS[name] for name in reversed(names)):
        if fault.ends is not None:
            struck = replace(struck, plan=_ended(plan, *fault.ends))
        if fault.answer is not Answer.GIVEN:
            struck = replace(struck, answer=fault.answer)
        if fault.callbacks is not Callbacks.IN_ORDER:
            struck = replace(struck, callbacks=fault.callbacks)
    return struck


def _ended(plan: Plan, status: Status, code: int) -> Plan:
    """The same steps with another end."""
    delay = plan[-1].delay if plan else 0.0
    return (*plan[:-1], Step(delay, status, code))


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


def _fault(value: Any) -> str:
    if value not in FAULTS:
        raise ValueError(f"{value!r} is no fault; known are {', '.join(FAULTS)}")
    return str(value)


def _numbers(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict) or not all(isinstance(names, list) for names in value.values()):
        raise ValueError('faults of numbers look like {"+15550100": ["30003", "doubled"]}')
    return {str(phone): tuple(_fault(name) for name in names) for phone, names in value.items()}


def _next(value: Any) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ValueError('faults of the next sends look like {"429": 3}')
    return {_fault(name): _count(count) for name, count in value.items()}


def _odds(value: Any) -> dict[str, float]:
    if not isinstance(value, dict):
        raise ValueError('odds look like {"30003": 0.02}')
    return {_fault(name): _chance(chance) for name, chance in value.items()}


def _chance(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"a chance is a number from 0 to 1, not {value!r}")
    return float(value)


READERS = {
    "refuse": _codes,
    "plans": _plans,
    "numbers": _numbers,
    "next": _next,
    "odds": _odds,
    "seed": _count,
    "server_errors": _count,
    "throttles": _count,
    "drops": _count,
    "delay_seconds": _seconds,
    "late_seconds": _seconds,
}
