"""Telling Twilio of a consent that it did not hear itself, by its Consents API (rule C16)."""

import json
from datetime import UTC
from urllib.parse import urlsplit, urlunsplit

import httpx2

from hearback.core.errors import HearbackError
from hearback.core.wire import ConsentToTell

TIMEOUT = httpx2.Timeout(15.0, connect=5.0)


class ConsentNotTold(HearbackError):
    status = 502
    retry = True

    def __init__(self, answer: int | str) -> None:
        super().__init__(f"Twilio did not take the consent ({answer}). It is tried again.")


class TwilioConsents:
    """api_url: where Twilio's API is; consents live beside it, on accounts.twilio.com."""

    def __init__(self, api_url: str, account_sid: str, auth_token: str) -> None:
        self._address = f"{_accounts(api_url)}/v1/Consents/Bulk"
        self._client = httpx2.AsyncClient(auth=(account_sid, auth_token), timeout=TIMEOUT)

    async def tell(self, consent: ConsentToTell) -> None:
        """Raises ConsentNotTold. Telling it again changes nothing: Twilio knows it by its id."""
        item = {
            "contact_id": consent.number,
            "correlation_id": consent.id.hex,
            "sender_id": consent.our_number,
            "status": "opt-in" if consent.opted_in else "opt-out",
            "source": "opt-out-message" if consent.by_message else "others",
            "date_of_consent": consent.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        try:
            answer = await self._client.post(self._address, data={"Items": json.dumps(item)})
        except httpx2.HTTPError as error:
            raise ConsentNotTold(type(error).__name__) from error
        if answer.status_code not in (200, 201):
            raise ConsentNotTold(answer.status_code)
        refused = _error_in(answer)
        if refused:
            raise ConsentNotTold(refused)

    async def close(self) -> None:
        await self._client.aclose()


class NotTold:
    """Where a clinic keeps consents from Twilio; what ends texts here ends them all the same."""

    async def tell(self, consent: ConsentToTell) -> None:
        pass


def _error_in(answer: httpx2.Response) -> int:
    """What was wrong with an item of an answer that is good as a whole; 0: nothing."""
    try:
        return max((int(item["error_code"]) for item in answer.json()["items"]), default=0)
    except (ValueError, TypeError, LookupError) as error:
        raise ConsentNotTold(type(error).__name__) from error


def _accounts(api_url: str) -> str:
    parts = urlsplit(api_url.rstrip("/"))
    if parts.hostname == "api.twilio.com":
        parts = parts._replace(netloc="accounts.twilio.com")
    return urlunsplit(parts)
