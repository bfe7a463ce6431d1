"""What Twilio says it received for one of our numbers: for texts whose webhook never reached us."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

import httpx2

from hearback.channels.twilio_sms.payloads import BadForm, NoOneToAnswer, received_text
from hearback.core.log import log
from hearback.core.wire import Media, ReceivedText

PAGE = "200"
MOST_PAGES = 50
TIMEOUT = httpx2.Timeout(15.0, connect=5.0)


class TwilioInbox:
    def __init__(self, api_url: str, account_sid: str, auth_token: str) -> None:
        self._api = f"{api_url.rstrip('/')}/"
        self._list = f"2010-04-01/Accounts/{account_sid}/Messages.json"
        self._client = httpx2.AsyncClient(auth=(account_sid, auth_token), timeout=TIMEOUT)

    async def heard_since(self, number: str, since: datetime) -> list[ReceivedText] | None:
        """The texts to a number since then, the oldest first; None when Twilio does not say."""
        asked = {
            "To": number,
            "DateSent>": since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "PageSize": PAGE,
        }
        address = str(httpx2.URL(urljoin(self._api, self._list), params=asked))
        found: list[ReceivedText] = []
        try:
            for _ in range(MOST_PAGES):
                page = (await self._client.get(address)).raise_for_status().json()
                found += [heard for row in page["messages"] if (heard := _heard(row))]
                if not page.get("next_page_uri"):
                    return found[::-1]
                address = urljoin(self._api, page["next_page_uri"])
        except (httpx2.HTTPError, ValueError, KeyError, TypeError) as error:
            log.warning("inbox_not_read", error=type(error).__name__)
            return None
        log.error("inbox_too_long", pages=MOST_PAGES)
        return found[::-1]

    async def close(self) -> None:
        await self._client.aclose()


def _heard(row: Mapping[str, Any]) -> ReceivedText | None:
    """One row of the list; None for a text of ours or one that nobody could answer."""
    if row.get("direction") != "inbound":
        return None
    form = {
        "MessageSid": str(row["sid"]),
        "From": str(row["from"]),
        "To": str(row["to"]),
        "Body": str(row.get("body") or ""),
    }
    try:
        text = received_text(form)
    except (BadForm, NoOneToAnswer):
        return None
    at = parsedate_to_datetime(str(row.get("date_sent") or row["date_created"]))
    return replace(text, sent_at=at, media=_media(row))


def _media(row: Mapping[str, Any]) -> tuple[Media, ...]:
    """The list says only how many there are, and where their own list is."""
    count = str(row.get("num_media") or "0")
    many = int(count) if count.isdecimal() else 0
    where = str((row.get("subresource_uris") or {}).get("media", ""))
    return tuple(Media(where, "") for _ in range(many))
