"""Was anything lost, acted on twice, sent twice, or sent after a STOP? From Twilio's log alone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

STARTS_A_THREAD = re.compile(r"(Hi|Hola),? ")
STOPPED = re.compile(r"you will get no more texts|no recibirá más mensajes", re.IGNORECASE)
# Somebody who wrote twice while nothing could be understood is told so twice, in the same words.
OUR_FAULT = re.compile(r"Sorry, something went wrong|Perdone, algo falló", re.IGNORECASE)
NOT_DELIVERED = {"failed", "undelivered", "canceled"}


@dataclass
class Phone:
    """What one handset wrote and was sent, in order."""

    wrote: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)  # sids
    text_of: dict[str, str] = field(default_factory=dict)  # sid: the service's own id of the text
    stopped_at: int | None = None  # how much had been sent when the STOP was answered

    def answers(self, bodies: Mapping[str, str]) -> set[str]:
        """The service's ids of its texts, each once however often it was sent."""
        return {self.text_of[sid] for sid in self.sent if not STARTS_A_THREAD.match(bodies[sid])}

    def twice(self, bodies: Mapping[str, str], status: Mapping[str, str]) -> int:
        """How many texts reached it more than once: by the service's id, and by their words,
        since a text planned twice has two ids."""
        reached = [sid for sid in self.sent if status[sid] not in NOT_DELIVERED]
        one_of_each = {self.text_of[sid]: bodies[sid] for sid in reached}
        words = Counter(body for body in one_of_each.values() if not OUR_FAULT.match(body))
        return len(reached) - len(one_of_each) + sum(times - 1 for times in words.values())


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
    """Every text of a handset wants one answer, and nothing reaches it twice.

    Words that Twilio said it could not deliver may be sent again. The service's id of a text is in
    the address that it gives for statuses.
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
            phone.text_of[record["sid"]] = record.get("callback_url") or record["sid"]
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
    verdict.sent_twice += [number] * phone.twice(bodies, status)
    answers = len(phone.answers(bodies))
    verdict.lost += [number] * max(len(phone.wrote) - answers, 0)
    verdict.acted_twice += [number] * max(answers - len(phone.wrote), 0)
    if phone.stopped_at is not None:
        verdict.after_stop += [number] * (len(phone.sent) - phone.stopped_at)
