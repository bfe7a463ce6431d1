"""`hearback understand`: JSON Lines through the real gate, context and model; keeps nothing."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from bot.language.context import Situation, awaiting_named
from bot.language.entities import read_entities
from bot.language.languages import language_of
from bot.language.understanding import Begun, Understanding, begin
from bot.language.when import When
from hearback.answers.gate_acts import thinkable_danger
from hearback.cli.reading_model import Asked, Asks, ReadingModel
from hearback.consent.model import Standing
from hearback.core.clock import SystemClock
from hearback.core.errors import HearbackError
from hearback.inbound import gate
from hearback.inbound.gate_reading import Consent, decided
from hearback.inbound.hearing_again import ENDS_TEXTS
from hearback.inbound.second_net import caught
from hearback.policy import DEFAULTS

LANGUAGES = ("en", "es")
DEFAULT_LANGUAGE = "en"
LONGEST = 10_000  # characters; what stands behind them is not read
UTC = ZoneInfo("UTC")


class BadLine(HearbackError):
    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"Line {number} of the input is not a message: {reason}")


class MessageIn(BaseModel):
    """Contract 1, in. visit: when the standing visit is. Other keys are left alone."""

    model_config = ConfigDict(extra="allow")

    id: str | int
    text: str
    channel: str = "sms"
    awaiting: str | None = None
    lang: str | None = None
    now: datetime | None = None
    tz: str | None = None
    options: tuple[datetime, ...] | None = None
    visit: datetime | None = None

    @field_validator("tz")
    @classmethod
    def _is_known(cls, name: str | None) -> str | None:
        if name is not None:
            try:
                ZoneInfo(name)
            except (ZoneInfoNotFoundError, OSError):
                raise ValueError("no such zone") from None
        return name

    @property
    def language(self) -> str:
        told = self.lang if self.lang in LANGUAGES else None
        return told or language_of(self.text) or DEFAULT_LANGUAGE


@dataclass(frozen=True)
class Started:
    """A message of which the gate and the plain rules have read what they can."""

    message: MessageIn
    begun: Begun
    consent: Consent | None


def understand_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """One result per line, in order. Raises BadLine, RasaMissing, RasaDidNotStart."""
    messages = messages_from(lines)
    with ReadingModel(len(messages)) as ask:
        yield from understand(messages, ask)


def understood_lines(lines: Iterable[str]) -> Iterator[str]:
    return (json.dumps(one, ensure_ascii=False) for one in understand_lines(lines))


def understand(messages: Sequence[MessageIn], ask: Asks) -> Iterator[dict[str, Any]]:
    started = [start(message) for message in messages]
    for one, read in zip(started, read_all(started, ask), strict=True):
        yield result(one, read)


def start(message: MessageIn) -> Started:
    """What the gate and the context say before any model is asked."""
    situation = situation_of(message)
    verdict = gate.judge(gate.Arrival(message.text, Standing.OPTED_IN, situation.awaiting))
    settled = decided(verdict)
    if settled is None:
        return Started(message, begin(message.text, situation), None)
    begun = begin(message.text, situation, settled.reading, settled.layer)
    return Started(message, begun, settled.consent)


def read_all(started: Sequence[Started], ask: Asks) -> list[Understanding]:
    """The model is asked twice: for whole messages, then for parts of those that may hold more."""
    for_model = [one for one in started if one.begun.asks_whole]
    whole = dict(zip(map(id, for_model), ask([asked(one) for one in for_model]), strict=True))
    wanted = [one.begun.asks_parts(whole.get(id(one))) for one in started]
    pairs = zip(started, wanted, strict=True)
    parts = iter(ask([asked(one, part) for one, texts in pairs for part in texts]))
    return [
        one.begun.understood(whole.get(id(one)), [next(parts) for _ in texts])
        for one, texts in zip(started, wanted, strict=True)
    ]


def result(one: Started, read: Understanding) -> dict[str, Any]:
    """Contract 1, out."""
    message, situation = one.message, one.begun.situation
    beside = danger_beside(read, message.text)
    if beside:
        read = replace(read, act="emergency", also=(read.act, *read.also), decided_by="model")
    assert situation.now is not None
    today = situation.now.astimezone(situation.zone).date()
    entities = read_entities(message.text, lang=situation.lang, today=today)
    return {
        "id": message.id,
        "act": read.act,
        "also": list(read.also),
        "confidence": round(read.confidence, 4),
        "decided_by": read.decided_by,
        "lang": situation.lang,
        "consent": None if beside else one.consent or _by_the_model(read, message.text),
        "when": _when(read.when),
        "option": read.option,
        "score": read.score,
        "entities": entities.as_json(),
    }


def danger_beside(read: Understanding, text: str) -> bool:
    """Whether words that end the texts tell of danger as well: it is answered as danger then."""
    return read.act in ENDS_TEXTS and thinkable_danger(read, text, DEFAULTS.danger_beside_stop)


def _by_the_model(read: Understanding, text: str) -> Consent | None:
    """What the second net makes of it, with the same effects as if the gate had heard it."""
    verdict = caught(read, text, DEFAULTS)
    settled = decided(verdict) if verdict else None
    return settled.consent if settled else None


def situation_of(message: MessageIn) -> Situation:
    zone = _zone(message)
    now = message.now or SystemClock().now()
    return Situation(
        lang=message.language,
        awaiting=awaiting_named(message.awaiting),
        now=_aware(now, zone),
        zone=zone,
        offered=tuple(_aware(at, zone) for at in message.options or ()),
        visit=_aware(message.visit, zone) if message.visit else None,
    )


def messages_from(lines: Iterable[str]) -> list[MessageIn]:
    """Raises BadLine."""
    return [message_from(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def message_from(number: int, line: str) -> MessageIn:
    """Raises BadLine, which names the field and not what it held."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine(number, "line: json_invalid") from None
    if isinstance(fields, dict) and isinstance(fields.get("text"), str):
        fields["text"] = _whole_characters(fields["text"][:LONGEST])
    try:
        return MessageIn.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "line"
        raise BadLine(number, f"{place}: {first['type']}") from None


def asked(one: Started, text: str | None = None) -> Asked:
    said = one.message.text if text is None else text
    return Asked(said, one.begun.situation.lang, one.message.awaiting)


def _zone(message: MessageIn) -> ZoneInfo:
    """The zone told; else the one that `now` stands in, as far as an offset tells."""
    if message.tz:
        return ZoneInfo(message.tz)
    offset = message.now.utcoffset() if message.now else None
    hours, rest = divmod(offset or timedelta(0), timedelta(hours=1))
    if rest or not -14 <= -hours <= 12 or not hours:
        return UTC
    return ZoneInfo(f"Etc/GMT{-hours:+d}")  # POSIX counts the other way round


def _aware(at: datetime, zone: ZoneInfo) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _whole_characters(text: str) -> str:
    """JSON may hold half of a character (\\ud83d), which no other program would take."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _when(when: When | None) -> dict[str, Any] | None:
    """also, excluded: only where the message names them."""
    if when is None:
        return None
    read: dict[str, Any] = {
        "kind": when.kind.value,
        "start": when.start.isoformat() if when.start else None,
        "end": when.end.isoformat() if when.end else None,
        "assumptions": [assumption.value for assumption in when.assumptions],
    }
    if when.part:
        read["part"] = when.part.value
    for name, others in (("also", when.also), ("excluded", when.excluded)):
        if others:
            read[name] = [_when(other) for other in others]
    return read
