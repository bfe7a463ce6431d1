"""Was anything lost, acted on twice, sent twice, or sent after a STOP? From Twilio's log alone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

STARTS_A_THREAD = re.compile(r"(Hi|Hola),? ")
STOPPED = re.compile(r"you will get no more texts|no recibirá más mensajes", re.IGNORECASE)
NOT_DELIVERED = {"failed", "undelivered", "canceled"}


@dataclass
class Phone:
    """What one handset wrote and was sent, in order."""

    wrote: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)  # sids
    stopped_at: int | None = None  # how much had been sent when the STOP was answered

    def answers(self, bodies: Mapping[str, str]) -> list[str]:
        return [bodies[sid] for sid in self.sent if not STARTS_A_THREAD.match(bodies[sid])]


@dataclass
class Verdict:
    phones: int = 0
    wrote: int = 0
    sent: int = 0
    lost: list[str] = field(default_factory=list)
    acted_twice: list[str] = field(default_factory=list)
    sent_twice: list[str] = field(default_factory=list)
    after_stop: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        return not (self.lost or self.acted_twice or self.sent_twice or self.after_stop)


def judge(log: Iterable[Mapping[str, Any]]) -> Verdict:
    """Every text of a handset wants one answer, and no words reach it twice.

    Words that Twilio said it could not deliver may be sent again.
    """
    phones: dict[str, Phone] = defaultdict(Phone)
    bodies: dict[str, str] = {}
    status: dict[str, str] = {}
    for record in log:
        _follow(record, phones, bodies, status)
    verdict = Verdict(phones=len(phones), sent=len(bodies))
    for number, phone in phones.items():
        _judge_phone(number, phone, bodies, status, verdict)
    return verdict


def _follow(
    record: Mapping[str, Any],
    phones: dict[str, Phone],
    bodies: dict[str, str],
    status: dict[str, str],
) -> None:
    number = record["phone"]
    match record["kind"]:
        case "inbound":
            phones[number].wrote.append(record["body"])
        case "accepted" | "answer":
            bodies[record["sid"]], status[record["sid"]] = record["body"], record["status"]
            phone = phones[number]
            phone.sent.append(record["sid"])
            if phone.stopped_at is None and STOPPED.search(record["body"]):
                phone.stopped_at = len(phone.sent)
        case "status":
            status[record["sid"]] = record["status"]


def _judge_phone(
    number: str,
    phone: Phone,
    bodies: Mapping[str, str],
    status: Mapping[str, str],
    verdict: Verdict,
) -> None:
    verdict.wrote += len(phone.wrote)
    reached = Counter(bodies[sid] for sid in phone.sent if status[sid] not in NOT_DELIVERED)
    verdict.sent_twice += [number for body, times in reached.items() if times > 1]
    distinct = set(phone.answers(bodies))
    verdict.lost += [number] * max(len(phone.wrote) - len(distinct), 0)
    verdict.acted_twice += [number] * max(len(distinct) - len(phone.wrote), 0)
    if phone.stopped_at is not None:
        verdict.after_stop += [number] * (len(phone.sent) - phone.stopped_at)
