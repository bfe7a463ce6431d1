"""What is sent to other people's servers, signed so that they can tell that it is ours and new."""

import hashlib
import hmac
from datetime import datetime

import httpx2

from hearback.core.errors import HearbackError

SIGNATURE, ID = "Hearback-Signature", "Hearback-Id"
ANSWER_WITHIN = 10.0  # seconds


class NotTaken(HearbackError):
    """retry: their server may be back later."""

    retry = True

    def __init__(self, status: int | None) -> None:
        told = "did not answer" if status is None else f"answered {status}"
        super().__init__(f"A webhook {told}. It is tried again, then parked.")


def signature(secret: str, body: bytes, *, at: datetime) -> str:
    """`t=<seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`. An old one can be refused."""
    seconds = int(at.timestamp())
    signed = f"{seconds}.".encode() + body
    return f"t={seconds},v1={hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()}"


async def post_signed(url: str, body: bytes, *, delivery: str, secret: str, at: datetime) -> None:
    """Raises NotTaken. Redirects are not followed: what was configured is what is told."""
    headers = {
        "Content-Type": "application/json",
        ID: delivery,
        SIGNATURE: signature(secret, body, at=at),
    }
    try:
        async with httpx2.AsyncClient(timeout=ANSWER_WITHIN, follow_redirects=False) as client:
            answer = await client.post(url, content=body, headers=headers)
    except (httpx2.HTTPError, httpx2.InvalidURL):
        raise NotTaken(None) from None
    if not 200 <= answer.status_code < 300:
        raise NotTaken(answer.status_code)
