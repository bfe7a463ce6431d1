"""Sending one text by Twilio's REST API; every way it can end is a value (rules T13-T16)."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx2

from hearback.core.wire import (
    Accepted,
    HeardStatus,
    Outcome,
    Rejected,
    SentBefore,
    TextToSend,
    TryLater,
    Unclear,
)

TOO_MANY = 429
TOO_MANY_CODE = 20429
REQUEST_TIMEOUT = 408
PAGE = 200  # texts to one person: more since then are not ours to guess among
MARGIN = timedelta(seconds=30)  # for times in whole seconds and a slow answer
TIMEOUT = httpx2.Timeout(15.0, connect=5.0)
# The request did not leave us, so that trying again is safe.
NOT_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class TwilioSms:
    """callback_url: where statuses go; our message id is added, so that one that arrives before
    we know Twilio's id still finds its message."""

    def __init__(self, api_url: str, account_sid: str, auth_token: str, callback_url: str) -> None:
        self._address = f"{api_url.rstrip('/')}/2010-04-01/Accounts/{account_sid}/Messages.json"
        self._callback = callback_url
        self._client = httpx2.AsyncClient(auth=(account_sid, auth_token), timeout=TIMEOUT)

    async def send(self, text: TextToSend) -> Outcome:
        try:
            answer = await self._client.post(self._address, data=self._form(text))
        except NOT_SENT:
            return TryLater(0)
        except httpx2.HTTPError as error:
            return Unclear(type(error).__name__)
        return _outcome(answer)

    async def sent_like(
        self, text: TextToSend, *, within: timedelta
    ) -> Sequence[SentBefore] | None:
        """Twilio knows no id of ours: the numbers, the time and the words have to do (rule T14).

        Its times are compared with its own clock, since ours may be wrong: a text that is there
        but seems too old would be sent a second time.
        """
        asked = {"To": text.to_number, "From": text.from_number, "PageSize": str(PAGE)}
        try:
            answer = await self._client.get(self._address, params=asked)
            if answer.status_code != 200:
                return None
            its_now = parsedate_to_datetime(answer.headers["date"])
            return _alike(answer.json()["messages"], text.body, its_now - within - MARGIN)
        except (httpx2.HTTPError, ValueError, KeyError, TypeError):
            return None

    async def status_of(self, provider_id: str) -> HeardStatus | None:
        address = self._address.replace("Messages.json", f"Messages/{quote(provider_id)}.json")
        try:
            answer = await self._client.get(address)
            body = answer.json() if answer.status_code == 200 else None
            if body is None:
                return None
            return HeardStatus(provider_id, str(body["status"]), body.get("error_code"), None)
        except (httpx2.HTTPError, ValueError, KeyError, TypeError, AttributeError):
            return None

    async def redact(self, provider_id: str) -> bool:
        """An empty body takes the words away there; what Twilio still sends cannot be redacted."""
        address = self._address.replace("Messages.json", f"Messages/{quote(provider_id)}.json")
        try:
            answer = await self._client.post(address, data={"Body": ""})
        except httpx2.HTTPError:
            return False
        return answer.status_code in {200, 404}  # deleted there is gone there

    def _form(self, text: TextToSend) -> dict[str, str]:
        form = {
            "To": text.to_number,
            "From": text.from_number,
            "Body": text.body,
            "StatusCallback": f"{self._callback}?message={quote(str(text.message_id))}",
        }
        if text.valid_for is not None:
            form["ValidityPeriod"] = str(int(text.valid_for.total_seconds()))
        return form

    async def close(self) -> None:
        await self._client.aclose()


def _alike(
    listed: Sequence[Mapping[str, Any]], body: str, since: datetime
) -> list[SentBefore] | None:
    """Newest first, as Twilio lists them; None when the page may have cut some off."""
    recent = [message for message in listed if _created(message) >= since]
    if len(recent) >= PAGE:
        return None
    return [
        SentBefore(message["sid"], message["status"], blank=message.get("body") == "")
        for message in recent
        if message.get("body") in {body, ""}
    ]


def _created(message: Mapping[str, Any]) -> datetime:
    return parsedate_to_datetime(str(message["date_created"]))


def _outcome(answer: httpx2.Response) -> Outcome:
    if answer.status_code in {200, 201}:
        return _accepted(answer)
    if not 400 <= answer.status_code < 500 or answer.status_code == REQUEST_TIMEOUT:
        return Unclear(f"http_{answer.status_code}")  # it may have been taken (rule T16)
    code = _error_code(answer)  # what follows from it: outbound.provider_errors
    if answer.status_code == TOO_MANY:  # of a full queue or a day's limit as well, by its code
        return TryLater(TOO_MANY_CODE if code == TOO_MANY else code)
    return Rejected(code)


def _accepted(answer: httpx2.Response) -> Outcome:
    try:
        body = answer.json()
        return Accepted(body["sid"], body["status"])
    except (ValueError, KeyError, TypeError):
        return Unclear("unreadable_answer")


def _error_code(answer: httpx2.Response) -> int:
    try:
        return int(answer.json().get("code", answer.status_code))
    except (ValueError, AttributeError, TypeError):
        return answer.status_code
