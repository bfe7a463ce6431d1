"""Which keys a step of each kind takes, must have, and may not have together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hearback.rehearsal.setup import SetupAppointment, SetupPatient
from hearback.rehearsal.vocabulary import FaultKind, SystemKind

ALWAYS = frozenset({"expect", "note"})


@dataclass(frozen=True)
class Keys:
    must: frozenset[str]
    may: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        return self.must | self.may | ALWAYS


def _keys(must: str, may: str = "") -> Keys:
    return Keys(frozenset(must.split()), frozenset(may.split()))


Ways = Sequence[Keys]  # a step follows one of them

PLAIN: Mapping[str, Ways] = {
    "clock": [_keys("clock")],
    "patient": [_keys("patient", "from channel media sid extra")],
    "agent": [_keys("by says", "tries"), _keys("by does", "tries form")],
    "web": [_keys("connect"), _keys("disconnect"), _keys("reconnect")],
    "twilio": [_keys("of status", "error")],
    "http": [_keys("to signature", "form")],
}

SYSTEM: Mapping[str, Ways] = {
    SystemKind.REMINDER: [_keys("system about")],
    SystemKind.CAMPAIGN: [_keys("system campaign")],
    SystemKind.SURVEY: [_keys("system about"), _keys("system to")],
    SystemKind.FOLLOWUP: [_keys("system to")],
    SystemKind.CHECKIN: [_keys("system to")],
    SystemKind.WAITLIST_OFFER: [_keys("system slot to")],
    SystemKind.ONBOARDING: [_keys("system to")],
}

STAFF: Ways = [
    _keys("move to", "notify"),
    _keys("book", "for"),
    _keys("cancel"),
    _keys("arrive"),
]
# An update names what changes by the keys of the setup.
OF_PATIENT = frozenset(SetupPatient.model_fields) - {"id"}
OF_VISIT = frozenset(SetupAppointment.model_fields) - {"id"}

FAULT: Mapping[str, Ways] = {
    FaultKind.SEND_WORKER_PAUSED: [_keys("kind")],
    FaultKind.WORKER_KILLED: [_keys("kind after_accepted")],
    FaultKind.RESTART: [_keys("kind of")],
    FaultKind.RASA_DOWN: [_keys("kind")],
    FaultKind.TWILIO_21610: [_keys("kind for")],
    FaultKind.TWILIO_500: [_keys("kind times")],
    FaultKind.DUPLICATE_WEBHOOK: [_keys("kind sid", "after copies at_once")],
    FaultKind.SIMULTANEOUS_INBOUND: [_keys("kind messages")],
    FaultKind.OUT_OF_ORDER_STATUS: [_keys("kind of order")],
    FaultKind.LATE_STATUS: [_keys("kind of status", "error")],
    FaultKind.UNKNOWN_SID_STATUS: [_keys("kind sid status")],
}
RECOVER: Mapping[str, Ways] = {
    FaultKind.SEND_WORKER_PAUSED: [_keys("kind")],
    FaultKind.WORKER_KILLED: [_keys("kind")],
    FaultKind.RESTART: [_keys("kind", "of")],
    FaultKind.RASA_DOWN: [_keys("kind")],
    FaultKind.TWILIO_21610: [_keys("kind", "for")],
    FaultKind.TWILIO_500: [_keys("kind")],
}
BY_SUBKIND: Mapping[str, tuple[str, Mapping[str, Ways]]] = {
    "system": ("system", SYSTEM),
    "fault": ("kind", FAULT),
    "recover": ("kind", RECOVER),
}


@dataclass(frozen=True)
class Misfit:
    """`key` says where, when one key is to blame."""

    reason: str
    key: str | None = None


def misfits(kind: str, step: Mapping[str, Any], *, updatable: frozenset[str]) -> Iterator[Misfit]:
    """What is wrong with the keys of a step, before their values are read."""
    ways = _ways(kind, step, updatable=updatable)
    if isinstance(ways, Misfit):
        yield ways
        return
    unknown = [key for key in step if all(key not in way.all for way in ways)]
    yield from (Misfit(f"unknown key {key!r}", key) for key in unknown)
    fitting = [way for way in ways if way.must <= step.keys()]
    if not fitting:
        yield Misfit("needs " + ", or ".join(_said(way) for way in ways))
        return
    for key in step:
        if key not in unknown and key not in fitting[0].all:
            yield Misfit(f"key {key!r} does not go with {_said(fitting[0])}", key)
    if "update" in step and len(step.keys() - ALWAYS - {"update"}) == 0:
        yield Misfit("does nothing: it names no key that changes", "update")


def _ways(kind: str, step: Mapping[str, Any], *, updatable: frozenset[str]) -> Ways | Misfit:
    if kind in PLAIN:
        return PLAIN[kind]
    if kind == "staff":
        may = updatable if "update" in step else frozenset()
        return [*STAFF, Keys(frozenset({"update"}), may)]
    key, table = BY_SUBKIND[kind]
    if key not in step:
        return Misfit(f"needs {key!r}")
    subkind = step[key]
    if not isinstance(subkind, str) or subkind not in table:
        return Misfit(f"unknown value {subkind!r} for {key!r}; one of {', '.join(table)}", key)
    return table[subkind]


def _said(way: Keys) -> str:
    return " and ".join(sorted(repr(key) for key in way.must))
