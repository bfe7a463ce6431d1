"""What a page sends and is sent, checked field by field."""

import unicodedata
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from hearback.core.chat_wire import Begun, Page, Shown, State
from hearback.core.errors import HearbackError

LONGEST = 1000  # characters of a message
MAX_BODY = 8_000  # bytes of a request


class Unreadable(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"Send JSON with an id and a text of 1 to {LONGEST} characters.")


class BodyTooLarge(HearbackError):
    status = 413

    def __init__(self) -> None:
        super().__init__(f"The request is larger than {MAX_BODY} bytes.")


def _plain(words: str) -> str:
    """Without what no keyboard writes: controls, and marks that turn the direction of a line."""
    kept = "".join(
        char
        for char in words.replace("\r\n", "\n")
        if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs", "Co", "Cn"}
    )
    stripped = kept.strip()
    if not stripped:
        raise ValueError("is blank")
    return stripped


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Start(_Body):
    # The database keeps no text with a null in it.
    clinic: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00]+$")]
    language: Annotated[str, Field(max_length=5)] = "en"


class Message(_Body):
    id: Annotated[UUID, Field(strict=False)]
    text: Annotated[str, Field(min_length=1, max_length=LONGEST), AfterValidator(_plain)]


class Renew(_Body):
    here: bool = False


def begun_json(begun: Begun, token: str) -> dict[str, Any]:
    return {
        "token": token,
        "clinic": begun.clinic,
        "phone": begun.phone,
        "language": begun.language,
    }


def page_json(page: Page) -> dict[str, Any]:
    return {"events": [shown_json(each) for each in page.events], "state": state_json(page.state)}


def shown_json(shown: Shown) -> dict[str, Any]:
    told: dict[str, Any] = {"seq": shown.seq, "kind": shown.kind, "at": shown.at.isoformat()}
    if shown.text:
        told["text"] = shown.text
    if shown.key:
        told["id"] = shown.key
    if shown.quick:
        told["quick"] = [{"text": each.text, "label": each.label} for each in shown.quick]
    return told


def state_json(state: State) -> dict[str, Any]:
    closes = state.closes_at.isoformat() if state.closes_at else None
    return {
        "who": state.who,
        "thinking": state.thinking,
        "typing": state.typing,
        "closes": closes,
    }
