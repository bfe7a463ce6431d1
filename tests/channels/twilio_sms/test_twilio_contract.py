"""Our requests, and the simulator's answers, against Twilio's own description of its API.

Slow, because the checker is fetched from npm: it stands between our channel and the simulator and
says what is not as described. Twilio's description is not ours to ship: HEARBACK_TWILIO_CONTRACT
names it, else it is looked for beside the checkout.
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest

from hearback.channels.twilio_sms.inbox import TwilioInbox
from hearback.channels.twilio_sms.send import TwilioSms
from hearback.core.wire import Accepted, Outcome, Rejected, TextToSend
from simulators.twilio import Config, create_app
from simulators.twilio.plan import Status, Step
from simulators.twilio.server import Server
from tests.channels.twilio_sms.signing import SID, TOKEN
from tests.simulators.simulator_stubs import listening, served
from tests.world import CLINIC_LINE, DENISE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
BESIDE = ROOT.parent / "shared" / "contracts" / "twilio_messages.json"
CHECKER = "@stoplight/prism-cli@5.14.2"  # the last that runs on Node 20
INSTALLS_WITHIN = 180  # seconds
STARTS_WITHIN = 60
TEXT = TextToSend(UUID(int=7), CLINIC_LINE, DENISE, "Hola 👍\nsí", timedelta(hours=10))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
# Twilio pages by relative addresses, as its description's own example does and its schema forbids.
KNOWN = {("response", "body", "uri"), ("response", "body", "first_page_uri")} | {
    ("response", "body", "next_page_uri"),
    ("response", "body", "previous_page_uri"),
}


@dataclass
class Checked:
    """Our channel, whose every exchange goes through the checker. wrong: what it found."""

    channel: TwilioSms
    inbox: TwilioInbox
    wrong: list[str] = field(default_factory=list)
    exchanges: int = 0

    async def look(self, response: httpx2.Response) -> None:
        self.exchanges += 1
        found = json.loads(response.headers.get("sl-violations", "[]"))
        self.wrong += [each["message"] for each in found if _counts(each)]


def _counts(violation: dict[str, Any]) -> bool:
    """Warnings only say that an answer's status has no description."""
    return violation["severity"] == "Error" and tuple(violation["location"]) not in KNOWN


@pytest.fixture(scope="module")
def contract() -> Path:
    path = Path(os.environ.get("HEARBACK_TWILIO_CONTRACT", BESIDE))
    if not path.is_file():
        pytest.skip("Twilio's description is not here: name it in HEARBACK_TWILIO_CONTRACT")
    return path.resolve()


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Installed for this run alone."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("needs Node and npm")
    folder = tmp_path_factory.mktemp("checker")
    install = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), CHECKER]
    try:
        done = subprocess.run(install, capture_output=True, timeout=INSTALLS_WITHIN, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm did not install {CHECKER} within {INSTALLS_WITHIN} s")
    if done.returncode:
        pytest.skip(f"npm could not install {CHECKER}")
    return folder / "node_modules" / ".bin" / "prism"


@pytest.fixture(scope="module")
def checking(
    checker: Path, contract: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a checker before a simulator in which each text at once fails to arrive."""
    plan = (Step(0, Status.SENT), Step(0, Status.UNDELIVERED, 30003))
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=plan, retry_waits=()))
    with listening() as free:
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("log") / "checker.log"
    with served(Server(app), listening()) as simulator, log.open("w") as said:
        command = ["node", str(checker), "proxy", "-h", "127.0.0.1", "-p", str(port)]
        running = subprocess.Popen(
            [*command, str(contract), simulator], stdout=said, stderr=subprocess.STDOUT
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(url, running, log)
            yield url
        finally:
            running.terminate()
            running.wait(timeout=10)


def _wait_for(url: str, running: subprocess.Popen[bytes], log: Path) -> None:
    ends = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < ends and running.poll() is None:
        try:
            httpx2.get(url, timeout=2)
        except httpx2.HTTPError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"the checker did not start: {log.read_text()[-500:]}")


@pytest.fixture
async def checked(checking: str) -> AsyncIterator[Checked]:
    made = Checked(
        TwilioSms(checking, SID, TOKEN, f"{checking}/twilio/status"),
        TwilioInbox(checking, SID, TOKEN),
    )
    for client in (made.channel._client, made.inbox._client):
        client.event_hooks = {"response": [made.look]}
    yield made
    await made.channel.close()
    await made.inbox.close()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TEXT, id="two lines, an emoji, the longest validity"),
        pytest.param(replace(TEXT, valid_for=None), id="no validity"),
        pytest.param(replace(TEXT, valid_for=timedelta(seconds=1)), id="the shortest validity"),
        pytest.param(replace(TEXT, body="ñ" * 1600), id="the longest text"),
    ],
)
async def test_a_send_and_its_answer_are_as_twilio_describes_them(
    checked: Checked, text: TextToSend
) -> None:
    outcome = await checked.channel.send(text)

    assert isinstance(outcome, Accepted)
    assert (checked.exchanges, checked.wrong) == (1, [])


async def test_looking_up_is_as_twilio_describes_it(checked: Checked) -> None:
    sent = await checked.channel.send(TEXT)
    assert isinstance(sent, Accepted)

    listed = await checked.channel.sent_like(TEXT, within=timedelta(minutes=1))
    status = await checked.channel.status_of(sent.provider_id)
    heard = await checked.inbox.heard_since(CLINIC_LINE, LONG_AGO)

    assert listed is not None
    assert sent.provider_id in [each.provider_id for each in listed]
    assert status is not None
    assert heard == []
    assert (checked.exchanges, checked.wrong) == (4, [])


async def test_the_checker_finds_what_is_wrong(checked: Checked) -> None:
    """Without this, a checker that checks nothing would pass all the others."""
    wrong = replace(TEXT, to_number="banana", body="x" * 1601, valid_for=timedelta(hours=11))

    outcome: Outcome = await checked.channel.send(wrong)

    assert isinstance(outcome, Rejected)
    assert len(checked.wrong) == 3
