"""Texts as Twilio's API shows them, and the filters of its list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from simulators.twilio.inbound import API_VERSION
from simulators.twilio.messages import Direction, Message
from simulators.twilio.plan import Status

Filter = Callable[[Message], bool]


def message_resource(message: Message, account_sid: str) -> dict[str, Any]:
    uri = f"/{API_VERSION}/Accounts/{account_sid}/Messages/{message.sid}"
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "body": "" if message.redacted else message.body,
        "date_created": _rfc2822(message.shown_at),
        "date_sent": _rfc2822(message.sent_at) if message.sent_at else None,
        "date_updated": _rfc2822(message.updated_at),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": None,
        "from": message.sender,
        "messaging_service_sid": message.service_sid,
        "num_media": str(len(message.media)),
        "num_segments": str(message.segments),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        # Twilio shows a text from a phone as received, whatever became of its webhook.
        "status": Status.RECEIVED if message.direction is Direction.INBOUND else message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.to,
        "uri": f"{uri}.json",
    }


def page_resource(
    matching: Sequence[Message], query: Mapping[str, str], *, path: str, account_sid: str
) -> dict[str, Any]:
    """One page of the list, newest first. Raises ValueError for a page that is not a number."""
    wanted = min(max(int(query.get("PageSize", "50")), 1), 1000)
    page = max(int(query.get("Page", "0")), 0)
    shown = matching[page * wanted : (page + 1) * wanted]

    def uri(number: int) -> str:
        kept = {key: value for key, value in query.items() if key != "Page"}
        return f"{path}?{urlencode({**kept, 'PageSize': wanted, 'Page': number})}"

    more = (page + 1) * wanted < len(matching)
    return {
        "messages": [message_resource(message, account_sid) for message in shown],
        "page": page,
        "page_size": wanted,
        "start": page * wanted,
        "end": page * wanted + max(len(shown) - 1, 0),
        "uri": uri(page),
        "first_page_uri": uri(0),
        "next_page_uri": uri(page + 1) if more else None,
        "previous_page_uri": uri(page - 1) if page else None,
    }


def matching(messages: Iterable[Message], query: Mapping[str, str]) -> list[Message]:
    """The texts a list asks for, newest first. Raises ValueError for a date that is none."""
    filters = [make(query[name]) for name, make in FILTERS.items() if query.get(name)]
    kept = [message for message in messages if all(fits(message) for fits in filters)]
    return kept[::-1]


def _instant(text: str) -> datetime:
    read = datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _is_day(text: str) -> bool:
    return len(text) == len("2026-03-02")


def _day(text: str) -> tuple[datetime, datetime]:
    start = datetime.combine(date.fromisoformat(text), time(), tzinfo=UTC)
    return start, start + timedelta(days=1)


def _sent(message: Message) -> datetime:
    """A text on its way has no date sent yet; the list must find it all the same."""
    return message.sent_at or message.shown_at


def _to(phone: str) -> Filter:
    return lambda message: message.to == phone


def _from(phone: str) -> Filter:
    return lambda message: message.sender == phone


def _not_before(text: str) -> Filter:
    start = _day(text)[0] if _is_day(text) else _instant(text)
    return lambda message: _sent(message) >= start


def _not_after(text: str) -> Filter:
    if _is_day(text):
        end = _day(text)[1]
        return lambda message: _sent(message) < end
    last = _instant(text)
    return lambda message: _sent(message) <= last


def _on(text: str) -> Filter:
    start, end = _day(text[: len("2026-03-02")])
    return lambda message: start <= _sent(message) < end


# `DateSent>=X` in an address is the name `DateSent>` with the value X; the longer name is what a
# client sends that escapes the whole of it.
FILTERS: Mapping[str, Callable[[str], Filter]] = {
    "To": _to,
    "From": _from,
    "DateSent": _on,
    "DateSent>": _not_before,
    "DateSent>=": _not_before,
    "DateSent<": _not_after,
    "DateSent<=": _not_after,
}


def _rfc2822(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC))
