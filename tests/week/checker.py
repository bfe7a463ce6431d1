"""Was anything sent against policy? From the fake Twilio's log and the exported facts alone.

Nothing of the service is imported: what it believes of itself is no evidence. A text counts as
ours to begin when it greets; an answer when a message of that phone waits for one.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

OPENS, CLOSES = time(8), time(21)
A_DAY, A_WEEK = 1, 2  # campaigns and surveys to one phone
WEEK = timedelta(days=7)
OF_NO_USE = timedelta(hours=2)  # before the visit
TWICE = timedelta(hours=6)  # the same words again, sooner than any two reminders are due
# What was handed over before the STOP was answered may be accepted so long after.
UNDER_WAY = timedelta(seconds=2)
FASTER = 1.05
STOPS = re.compile(r"^\W*(stop|alto|stopall|quit|unsubscribe|stop texting me)\W*$", re.IGNORECASE)
STARTS = re.compile(r"^\W*(start|unstop)\W*$", re.IGNORECASE)
GREETS = re.compile(r"^(Hi|Hola)[ ,]")
GONE = re.compile(r"is cancelled|queda cancelada")
KINDS = (
    ("campaign", re.compile(r"1 to pick a time|1 para ver horas")),
    ("survey", re.compile(r"0 \(poor\)|0 \(mal\)")),
    ("checkin", re.compile(r"blood pressure|presión")),
    ("followup", re.compile(r"since you went home|since going home|sigue .*en casa")),
    ("reminder", re.compile(r"2 for another time|2 para otra hora")),
)
CAPPED = {"campaign", "survey"}
DID_NOT_ARRIVE = {"failed", "undelivered", "canceled"}


class Breach(StrEnum):
    AFTER_STOP = "after_stop"
    SECOND_CONFIRMATION = "second_confirmation"
    NO_CONSENT = "no_consent"
    QUIET_HOURS = "quiet_hours"
    CAP = "cap"
    USELESS = "useless"  # a reminder that tells no visit, or one too near
    TWICE = "twice"
    NOT_ASKED_FOR = "not_asked_for"  # neither a programme's text nor an answer
    NOBODY = "nobody"  # a number that is in no record
    TOO_FAST = "too_fast"


@dataclass(frozen=True)
class Found:
    breach: Breach
    seq: int


@dataclass(frozen=True)
class Text:
    """real_at: by the provider's own clock. at: by the clock that the week is played by."""

    seq: int
    at: datetime
    real_at: datetime
    sender: str
    body: str
    segments: int
    arrived: bool

    @property
    def kind(self) -> str:
        if not GREETS.match(self.body):
            return "answer"
        return next((name for name, words in KINDS if words.search(self.body)), "unknown")


@dataclass
class Phone:
    """What one number wrote and was sent, by its place in the log. stops: with when, really."""

    sent: list[Text] = field(default_factory=list)
    wrote: list[int] = field(default_factory=list)
    stops: list[tuple[int, datetime]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Record:
    """A patient as the practice has them. visits: (known from, starts or None), in order."""

    zones: Sequence[str]
    consent: str
    visits: Sequence[tuple[datetime, datetime | None]]
    visit_zone: str


@dataclass
class Verdict:
    found: list[Found] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    stops: int = 0
    wrote: int = 0
    busiest: dict[str, float] = field(default_factory=dict)  # segments in a second, by sender

    @property
    def holds(self) -> bool:
        return not self.found

    @property
    def by_kind(self) -> Counter[Breach]:
        return Counter(each.breach for each in self.found)


def check(log: Iterable[Mapping[str, Any]], facts: Iterable[Mapping[str, Any]]) -> Verdict:
    """log: the provider's records in order. facts: senders, patients and the ledger of consent."""
    rates: dict[str, float] = {}
    records: dict[str, Record] = {}
    ledger: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for fact in facts:
        match fact["kind"]:
            case "sender":
                rates[fact["number"]] = float(fact["rate"])
            case "patient":
                records[fact["number"]] = _record(fact)
            case "consent":
                said = (datetime.fromisoformat(fact["at"]), fact["standing"])
                ledger[fact["number"]].append(said)
    phones = _phones(list(log))
    verdict = Verdict()
    for number, phone in phones.items():
        verdict.kinds.update(text.kind for text in phone.sent)
        verdict.stops += len(phone.stops)
        verdict.wrote += len(phone.wrote)
        verdict.found += _judged(phone, records.get(number), ledger[number])
    texts = [text for phone in phones.values() for text in phone.sent]
    for sender, rate in rates.items():
        own = sorted((t for t in texts if t.sender == sender), key=lambda text: text.seq)
        verdict.busiest[sender], fastest = _busiest(own)
        if verdict.busiest[sender] > rate * FASTER:
            verdict.found.append(Found(Breach.TOO_FAST, fastest))
    return verdict


def _record(fact: Mapping[str, Any]) -> Record:
    visits = [
        (
            datetime.fromisoformat(visit["known_at"]),
            datetime.fromisoformat(visit["starts_at"]) if visit["starts_at"] else None,
        )
        for visit in fact["visits"]
    ]
    return Record(fact["zones"], fact["consent"], sorted(visits, key=lambda v: v[0]), fact["place"])


def _phones(log: Sequence[Mapping[str, Any]]) -> Mapping[str, Phone]:
    phones: dict[str, Phone] = defaultdict(Phone)
    became = {line["sid"]: line["status"] for line in log if line["kind"] == "status"}
    said = {line["sid"]: line for line in log if line["kind"] == "inbound"}
    for line in log:
        match line["kind"]:
            case "accepted" | "answer":
                phones[line["phone"]].sent.append(_text(line, became))
            case "inbound":
                phones[line["phone"]].wrote.append(line["seq"])
            case "webhook" if line["http"] == 200:
                body, phone = said[line["sid"]]["body"], phones[line["phone"]]
                if STOPS.match(body):
                    phone.stops.append((line["seq"], datetime.fromisoformat(line["at"])))
                elif STARTS.match(body):
                    phone.starts.append(line["seq"])
    return phones


def _text(line: Mapping[str, Any], became: Mapping[str, str]) -> Text:
    return Text(
        line["seq"],
        datetime.fromisoformat(line["shown_at"]),
        datetime.fromisoformat(line["at"]),
        line["from"],
        line["body"],
        int(line["segments"]),
        became.get(line["sid"]) not in DID_NOT_ARRIVE,
    )


def _judged(
    phone: Phone, record: Record | None, ledger: Sequence[tuple[datetime, str]]
) -> Iterator[Found]:
    if record is None:
        yield from (Found(Breach.NOBODY, text.seq) for text in phone.sent)
        return
    yield from _after_stops(phone)
    yield from _unasked(phone)
    yield from _without_consent(phone, record, sorted(ledger))
    for text in phone.sent:
        if text.kind != "answer" and not _is_daytime(text.at, record.zones):
            yield Found(Breach.QUIET_HOURS, text.seq)
    yield from _over_caps(phone, record.zones)
    yield from _useless(phone, record)
    yield from _doubled(phone)


def _after_stops(phone: Phone) -> Iterator[Found]:
    for stopped, really in phone.stops:
        until = min((seq for seq in phone.starts if seq > stopped), default=None)
        again = min((seq for seq, _ in phone.stops if seq > stopped), default=None)
        ends = min((seq for seq in (until, again) if seq is not None), default=None)
        after = [t for t in phone.sent if t.seq > stopped and (ends is None or t.seq < ends)]
        answers = [text for text in after if text.kind == "answer"]
        yield from (Found(Breach.SECOND_CONFIRMATION, text.seq) for text in answers[1:])
        for text in after:
            if text.kind != "answer" and text.real_at - really > UNDER_WAY:
                yield Found(Breach.AFTER_STOP, text.seq)


def _unasked(phone: Phone) -> Iterator[Found]:
    """Each message earns one answer, whenever it comes; what did not arrive may be tried again."""
    events: list[tuple[int, Text | None]] = [(seq, None) for seq in phone.wrote]
    events += [(text.seq, text) for text in phone.sent]
    waiting = 0
    for seq, text in sorted(events, key=lambda event: event[0]):
        if text is None:
            waiting += 1
        elif text.kind == "unknown" or (text.kind == "answer" and not waiting):
            yield Found(Breach.NOT_ASKED_FOR, seq)
        elif text.kind == "answer" and text.arrived:
            waiting -= 1


def _without_consent(
    phone: Phone, record: Record, ledger: Sequence[tuple[datetime, str]]
) -> Iterator[Found]:
    """By the practice's record, until the ledger or the phone itself says otherwise."""
    times = [at for at, _ in ledger]
    for text in phone.sent:
        if text.kind == "answer":
            continue
        place = bisect_right(times, text.at - UNDER_WAY)
        stands = ledger[place - 1][1] if place else record.consent
        if stands in {"none", "opted_out"} and not any(seq < text.seq for seq in phone.starts):
            yield Found(Breach.NO_CONSENT, text.seq)


def _is_daytime(at: datetime, zones: Sequence[str]) -> bool:
    return all(OPENS <= at.astimezone(ZoneInfo(zone)).time() < CLOSES for zone in zones)


def _over_caps(phone: Phone, zones: Sequence[str]) -> Iterator[Found]:
    """Words that did not arrive and were tried again count once."""
    capped = [text for text in phone.sent if text.kind in CAPPED and text.arrived]
    for text in capped:
        week = [other for other in capped if text.at - WEEK < other.at <= text.at]
        for zone in map(ZoneInfo, zones):
            today = text.at.astimezone(zone).date()
            same = [each for each in week if each.at.astimezone(zone).date() == today]
            if len(same) > A_DAY:
                yield Found(Breach.CAP, text.seq)
                break
        else:
            if len(week) > A_WEEK:
                yield Found(Breach.CAP, text.seq)


def _useless(phone: Phone, record: Record) -> Iterator[Found]:
    gone = [text for text in phone.sent if GONE.search(text.body)]
    for text in phone.sent:
        if text.kind != "reminder":
            continue
        known = [starts for since, starts in record.visits if since <= text.at - UNDER_WAY]
        starts = known[-1] if known else None
        told = starts is not None and _clock(starts, record.visit_zone) in text.body
        near = starts is not None and starts - text.at < OF_NO_USE
        given_up = any(answer.seq < text.seq and _names_same(answer, text) for answer in gone)
        if not told or near or given_up:
            yield Found(Breach.USELESS, text.seq)


def _names_same(answer: Text, reminder: Text) -> bool:
    """Whether both tell the same hour, as `2:00 PM`: a phone has one visit at a time."""
    hours = re.compile(r"\b\d{1,2}:\d\d [AP]M")
    return bool(set(hours.findall(answer.body)) & set(hours.findall(reminder.body)))


def _clock(at: datetime, zone: str) -> str:
    local = at.astimezone(ZoneInfo(zone))
    return f"{local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'}"


def _doubled(phone: Phone) -> Iterator[Found]:
    by_words: dict[str, list[Text]] = defaultdict(list)
    for text in phone.sent:
        if text.kind != "answer" and text.arrived:
            by_words[text.body].append(text)
    for same in by_words.values():
        for first, second in pairwise(same):
            if second.at - first.at < TWICE:
                yield Found(Breach.TWICE, second.seq)


def _busiest(texts: Sequence[Text]) -> tuple[float, int]:
    """The most segments in any second, and the text that it ends with."""
    most, where, first, sum_ = 0.0, 0, 0, 0
    for text in texts:
        sum_ += text.segments
        while text.real_at - texts[first].real_at >= timedelta(seconds=1):
            sum_ -= texts[first].segments
            first += 1
        if sum_ > most:
            most, where = float(sum_), text.seq
    return most, where
