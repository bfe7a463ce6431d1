"""One text, and the texts as the log's records leave them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from simulators.twilio.plan import Status


class Kind(StrEnum):
    """What a line of the log can say."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    DROPPED = "dropped"
    FAULT = "fault"
    STATUS = "status"
    CALLBACK = "callback"
    INBOUND = "inbound"
    WEBHOOK = "webhook"
    ANSWER = "answer"
    REDACTED = "redacted"


class Direction(StrEnum):
    INBOUND = "inbound"
    API = "outbound-api"
    REPLY = "outbound-reply"


@dataclass(frozen=True)
class Record:
    """`seq` counts from 1 without gaps; `at` is real time in UTC; `phone` is the handset's."""

    seq: int
    at: str
    kind: Kind
    phone: str | None
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Message:
    """`shown_at` is the time on the handset: the demo clock's when there is one."""

    sid: str
    seq: int
    direction: Direction
    sender: str
    to: str
    body: str
    media: tuple[Mapping[str, str], ...]
    segments: int
    encoding: str
    status: Status
    error_code: int | None
    shown_at: datetime
    sent_at: datetime | None
    updated_at: datetime
    callback_url: str | None
    service_sid: str | None
    redacted: bool = False

    @property
    def phone(self) -> str:
        return self.sender if self.direction is Direction.INBOUND else self.to


class Messages:
    """The texts of every handset, and how often each thing happened."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.by_sid: dict[str, Message] = {}
        self.counts: Counter[str] = Counter()
        self.refused_by_code: Counter[int] = Counter()
        self.accepted_by_phone: Counter[str] = Counter()
        for record in records:
            self.apply(record)

    def apply(self, record: Record) -> None:
        self.counts[record.kind] += 1
        match record.kind:
            case Kind.ACCEPTED | Kind.INBOUND | Kind.ANSWER:
                self._add(record)
            case Kind.STATUS:
                self._move(record)
            case Kind.WEBHOOK:
                self._settle_inbound(record)
            case Kind.REDACTED:
                self._change(record.data["sid"], redacted=True)
            case Kind.REFUSED:
                self.refused_by_code[record.data["code"]] += 1
            case Kind.CALLBACK:
                self.counts["callback_failed"] += not _arrived(record.data["http"])
            case Kind.DROPPED | Kind.FAULT:
                pass

    def of(self, phone: str) -> list[Message]:
        return [message for message in self.by_sid.values() if message.phone == phone]

    def last_sender_to(self, phone: str) -> str | None:
        """The clinic's number this phone last talked with, so that it keeps seeing one."""
        for message in reversed(self.by_sid.values()):
            if message.phone == phone:
                return message.to if message.direction is Direction.INBOUND else message.sender
        return None

    def forget(self) -> None:
        """No text is on any handset any more; the log keeps its records."""
        self.by_sid.clear()

    def _add(self, record: Record) -> None:
        if record.kind is Kind.ACCEPTED:
            self.counts["segments"] += record.data["segments"]
            self.accepted_by_phone[record.data["to"]] += 1
        # A redelivered inbound text keeps its first place on the handset.
        self.by_sid.setdefault(record.data["sid"], message_from(record))

    def _move(self, record: Record) -> None:
        shown = datetime.fromisoformat(record.data["shown_at"])
        status = Status(record.data["status"])
        self._change(
            record.data["sid"],
            status=status,
            error_code=record.data["error_code"],
            updated_at=shown,
            **({"sent_at": shown} if status is Status.SENT else {}),
        )

    def _settle_inbound(self, record: Record) -> None:
        arrived = _arrived(record.data["http"])
        self.counts["webhook_failed"] += not arrived
        status = Status.RECEIVED if arrived else Status.FAILED
        known = self.by_sid.get(record.data["sid"])
        if known and known.status is not Status.RECEIVED:
            self._change(record.data["sid"], status=status)

    def _change(self, sid: str, **changes: Any) -> None:
        if sid in self.by_sid:
            self.by_sid[sid] = replace(self.by_sid[sid], **changes)


def _arrived(http: int | None) -> bool:
    return http is not None and 200 <= http < 300


def message_from(record: Record) -> Message:
    data = record.data
    shown = datetime.fromisoformat(data["shown_at"])
    return Message(
        sid=data["sid"],
        seq=record.seq,
        direction=Direction(data["direction"]),
        sender=data["from"],
        to=data["to"],
        body=data["body"],
        media=tuple(data["media"]),
        segments=data["segments"],
        encoding=data["encoding"],
        status=Status(data["status"]),
        error_code=None,
        shown_at=shown,
        sent_at=None if data["direction"] == Direction.API else shown,
        updated_at=shown,
        callback_url=data.get("callback_url"),
        service_sid=data.get("service_sid"),
    )
