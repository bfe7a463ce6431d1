"""What `hearback doctor` finds at the two doors for texts: the web process, and the second one."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import httpx2

from hearback.settings import Settings
from hearback.wiring import kept_texts

PATIENCE = 5.0  # seconds


@dataclass(frozen=True)
class Finding:
    what: str
    is_fine: bool
    mend: str = ""


async def doors(settings: Settings) -> AsyncIterator[Finding]:
    for what, port, command in (
        ("The web process", settings.port, "web"),
        ("The second door for texts", settings.fallback_port, "fallback"),
    ):
        mend = f"Start it: hearback up, or hearback {command}. Its log says why it ended."
        yield Finding(f"{what} answers on port {port}", await _answers(port), mend)
    for finding in _kept(settings):
        yield finding


def _kept(settings: Settings) -> Iterator[Finding]:
    waiting, refused = kept_texts(settings)
    mend = "They are passed on once the web process answers; the second door's log says more."
    yield Finding(f"{waiting} texts wait at the second door", waiting == 0, mend)
    mend = (
        f"Nobody has read them. See kept_text_refused in the second door's log, find them in "
        f"Twilio's console by their time, answer them, then delete *.refused in "
        f"{settings.kept_texts}."
    )
    yield Finding(f"{refused} texts of the second door were refused", refused == 0, mend)


async def _answers(port: int) -> bool:
    async with httpx2.AsyncClient(timeout=PATIENCE) as client:
        try:
            answer = await client.get(f"http://127.0.0.1:{port}/healthz")
        except httpx2.HTTPError:
            return False
    return answer.status_code == httpx2.codes.OK
