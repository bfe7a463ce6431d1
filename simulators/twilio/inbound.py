"""A text from a handset as Twilio puts it to a webhook, and the answer it may carry."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from simulators.twilio.errors import PHONE
from simulators.twilio.segments import size

API_VERSION = "2010-04-01"
MAX_TWIML = 64 * 1024


@dataclass(frozen=True)
class Inbound:
    """`media` items carry `type`, `name`, `sid`; `extra` fields win over ours."""

    sid: str
    sender: str
    to: str
    body: str
    media: tuple[Mapping[str, str], ...]
    extra: Mapping[str, str]


def new_sid(prefix: str) -> str:
    return prefix + uuid.uuid4().hex


def inbound_from(wanted: Mapping[str, Any]) -> Inbound:
    """Read a request to text. Raises ValueError with what is wrong."""
    for side in ("from", "to"):
        if not PHONE.fullmatch(str(wanted.get(side, ""))):
            raise ValueError(f"'{side}' is a number like +13125550100")
    media = tuple(
        {"type": item["type"], "name": item.get("name", ""), "sid": new_sid("ME")}
        for item in wanted.get("media") or []
    )
    return Inbound(
        sid=wanted.get("sid") or new_sid("MM" if media else "SM"),
        sender=wanted["from"],
        to=wanted["to"],
        body=wanted.get("body") or "",
        media=media,
        extra={str(name): str(value) for name, value in (wanted.get("extra") or {}).items()},
    )


def form_of(text: Inbound, *, account_sid: str, media_url: str) -> dict[str, str]:
    """The fields Twilio posts. `media_url` is the address below which media lie by sid."""
    media = {}
    for number, item in enumerate(text.media):
        media[f"MediaUrl{number}"] = f"{media_url}/{item['sid']}"
        media[f"MediaContentType{number}"] = item["type"]
    return {
        **dict.fromkeys(("MessageSid", "SmsSid", "SmsMessageSid"), text.sid),
        "AccountSid": account_sid,
        "From": text.sender,
        "To": text.to,
        "Body": text.body,
        "NumMedia": str(len(text.media)),
        "NumSegments": str(size(text.body).segments),
        "SmsStatus": "received",
        "ApiVersion": API_VERSION,
        **{f"{side}{part}": "" for side in ("From", "To") for part in ("City", "State", "Zip")},
        "FromCountry": "US",
        "ToCountry": "US",
        **media,
        **text.extra,
    }


def answers_in(twiml: str) -> Sequence[str]:
    """The texts of a TwiML answer. Raises ValueError when it is not TwiML."""
    if not twiml.strip():
        return []
    if len(twiml) > MAX_TWIML:
        raise ValueError("the answer is longer than the 64 kB Twilio reads")
    try:
        root = ElementTree.fromstring(twiml)  # noqa: S314  # from the service this run points at
    except ElementTree.ParseError as problem:
        raise ValueError("the answer is not XML") from problem
    if root.tag != "Response":
        raise ValueError("the answer's root is not <Response>")
    texts = ((node.findtext("Body") or node.text or "").strip() for node in root.iter("Message"))
    return [text for text in texts if text]
