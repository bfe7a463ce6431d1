"""The carriers' list of numbers that were taken back on a day, from wherever it is kept (C37).

Twilio answers with a redirect to a file: one number a line. What is fetched is bounded in size and
time, and only numbers are taken from it.
"""

import asyncio
import re
from collections.abc import Sequence
from datetime import date

import httpx2

from hearback.core.errors import HearbackError

TIMEOUT = httpx2.Timeout(15.0, connect=5.0)
WHOLE = 120.0  # seconds for all of it, however slowly it comes
MOST_BYTES = 32_000_000  # about 2.6 million numbers; a day has some 100,000
REDIRECTS = 3
NUMBER = re.compile(r"\+?[1-9][0-9]{9,14}")


class ListNotFetched(HearbackError):
    status = 502
    retry = True

    def __init__(self, why: object) -> None:
        super().__init__(
            f"The list of deactivated numbers was not fetched ({why}). Nothing was changed. "
            "Look at HEARBACK_DEACTIVATIONS_URL, or give the file."
        )


class Deactivations:
    def __init__(self, url: str, account_sid: str, auth_token: str) -> None:
        self._url = url
        # Sent to this host alone: a redirect to another one carries no password.
        self._client = httpx2.AsyncClient(
            auth=(account_sid, auth_token),
            timeout=TIMEOUT,
            follow_redirects=True,
            max_redirects=REDIRECTS,
        )

    async def listed(self, day: date) -> Sequence[str]:
        """The numbers of that day, as they stand there. Raises ListNotFetched."""
        try:
            async with asyncio.timeout(WHOLE):
                return _numbers(await self._body(day))
        except (httpx2.HTTPError, UnicodeDecodeError, TimeoutError) as error:
            raise ListNotFetched(type(error).__name__) from error

    async def _body(self, day: date) -> bytes:
        asked = {"Date": day.isoformat()}
        async with self._client.stream("GET", self._url, params=asked) as answer:
            if answer.status_code != httpx2.codes.OK:
                raise ListNotFetched(answer.status_code)
            body = bytearray()
            async for some in answer.aiter_bytes():
                body += some
                if len(body) > MOST_BYTES:
                    raise ListNotFetched("it is too long")
            return bytes(body)

    async def close(self) -> None:
        await self._client.aclose()


def _numbers(body: bytes) -> Sequence[str]:
    """Raises ListNotFetched for a page that is no list: to take half of it would look like all."""
    lines = [line.strip() for line in body.decode().splitlines() if line.strip()]
    if any(not NUMBER.fullmatch(line) for line in lines):
        raise ListNotFetched("it is no list of numbers")
    return lines
