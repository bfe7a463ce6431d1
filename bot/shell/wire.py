"""The shell's requests and answers: JSON checked on the way in, and written on the way out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.language.context import Situation, awaiting_named
from bot.language.wire import situation_from_json

LANGUAGES = ("en", "es")
LONGEST_TEXT = 10_000  # characters; far above any text message, and a bound on our own work
MOST_MESSAGES = 500

Reply = Mapping[str, Any]  # {"text": …} or {"custom": {…}}


class BadRequest(Exception):
    """`field` names what is wrong; the value, which may be a patient's words, is never repeated."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True)
class Said:
    """A message to understand."""

    text: str
    language: str | None
    awaiting: str | None


@dataclass(frozen=True)
class Turn:
    conversation_id: UUID
    message_id: UUID
    said: Said
    situation: Situation
    clinic_name: str
    clinic_phone: str


@dataclass(frozen=True)
class Understood:
    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    entities: tuple[Mapping[str, Any], ...] = ()
    # Of a turn: what the rules and the model came to together.
    joined: Mapping[str, Any] | None = None

    def as_json(self) -> dict[str, Any]:
        ranking = [{"act": act, "confidence": share} for act, share in self.ranking]
        return {"act": self.act, "confidence": self.confidence, "ranking": ranking}


@dataclass(frozen=True)
class Answer:
    understood: Understood
    replies: tuple[Reply, ...]

    def as_json(self, model: str) -> dict[str, Any]:
        return {
            **self.understood.as_json(),
            "understood": self.understood.joined,
            "replies": list(self.replies),
            "model": model,
        }


def turn_from(body: object) -> Turn:
    """Raises BadRequest."""
    fields = _mapping(body, "body")
    facts = _mapping(fields.get("facts"), "facts")
    said = said_from(fields)
    if said.language is None:
        raise BadRequest("language")
    return Turn(
        _uuid(fields, "conversation_id"),
        _uuid(fields, "message_id"),
        said,
        _situation(fields, said.language, said.awaiting),
        _words(facts, "clinic_name"),
        _words(facts, "clinic_phone"),
    )


def messages_from(body: object) -> list[Said]:
    """Raises BadRequest."""
    messages = _mapping(body, "body").get("messages")
    if not isinstance(messages, list) or len(messages) > MOST_MESSAGES:
        raise BadRequest("messages")
    return [said_from(message) for message in messages]


def said_from(body: object) -> Said:
    fields = _mapping(body, "messages")
    text, language, awaiting = (fields.get(name) for name in ("text", "language", "awaiting"))
    if not isinstance(text, str) or len(text) > LONGEST_TEXT:
        raise BadRequest("text")
    if language is not None and language not in LANGUAGES:
        raise BadRequest("language")
    if awaiting is not None and not isinstance(awaiting, str):
        raise BadRequest("awaiting")
    return Said(text, language, awaiting)


def _situation(fields: Mapping[str, object], lang: str, awaiting: str | None) -> Situation:
    """Where the message stands; a service that does not tell is answered without dates."""
    if fields.get("situation") is None:
        return Situation(lang=lang, awaiting=awaiting_named(awaiting))
    try:
        return situation_from_json(_mapping(fields["situation"], "situation"), lang)
    except (KeyError, TypeError, ValueError, OSError, AttributeError):
        raise BadRequest("situation") from None


def _mapping(value: object, field: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise BadRequest(field)
    return value


def _words(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise BadRequest(name)
    return value


def _uuid(fields: Mapping[str, object], name: str) -> UUID:
    try:
        return UUID(_words(fields, name))
    except ValueError:
        raise BadRequest(name) from None
