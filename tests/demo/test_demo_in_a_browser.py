"""The first run as a newcomer has it: the demo started, the page opened, an answer typed."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
STARTS_WITHIN = 300  # seconds: training included
PATIENT_WAIT = 15_000  # milliseconds

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (apt: chromium)"),
]


@dataclass(frozen=True)
class Demo:
    port: int
    home: Path
    process: subprocess.Popen[bytes]

    @property
    def page(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}/"


def free_port() -> int:
    """The first of three neighbours that are all free."""
    for port in range(18200, 19000, 10):
        with socket.socket() as one, socket.socket() as two, socket.socket() as three:
            try:
                for probe, offset in ((one, 0), (two, 1), (three, 2)):
                    probe.bind(("127.0.0.1", port + offset))
            except OSError:
                continue
            return port
    raise AssertionError("no three neighbouring ports are free")


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    """The command itself, in a home of its own."""
    home, port = Path(tempfile.mkdtemp(prefix="hb-demo-")), free_port()
    environment = {k: v for k, v in os.environ.items() if not k.startswith("HEARBACK_")}
    with (home / "output").open("wb") as output:
        process = subprocess.Popen(
            [ROOT / "bin" / "hearback", "demo", "--port", str(port), "--home", home],
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_until_ready(process, home / "output")
        yield Demo(port, home, process)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        EmbeddedValkey(home).remove()
        EmbeddedPostgres(home).remove()
        shutil.rmtree(home, ignore_errors=True)


def wait_until_ready(process: subprocess.Popen[bytes], output: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while b"Hearback is ready" not in output.read_bytes():
        assert process.poll() is None, output.read_text()
        assert time.monotonic() < until, output.read_text()
        time.sleep(0.2)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, demo: Demo) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 860})
    opened.set_default_timeout(PATIENT_WAIT)
    opened.goto(demo.page)
    yield opened
    opened.close()


def choose(page: Page, patient: str) -> None:
    page.get_by_label("Patient", exact=True).select_option(label=patient)


def answer(page: Page, text: str) -> None:
    page.get_by_label("Text message").fill(text)
    page.get_by_role("button", name="Send").click()


def on_handset(page: Page, text: str) -> None:
    expect(page.get_by_role("log")).to_contain_text(text, timeout=PATIENT_WAIT)


def keep(page: Page, name: str) -> None:
    """The README's picture is made by the test that shows what is in it."""
    if os.environ.get("HEARBACK_KEEP_SCREENSHOTS"):
        page.screenshot(path=ROOT / "docs" / "images" / name)


def test_a_typed_answer_reaches_the_schedule_in_english(page: Page) -> None:
    choose(page, "Denise Walcott · English")
    page.get_by_role("button", name="To the next reminder").click()
    on_handset(page, "Reply 1 to confirm")

    answer(page, "yes ill be there")

    on_handset(page, "is confirmed")
    expect(page.get_by_text("Confirmed").first).to_be_visible()
    answer(page, "thanks")
    on_handset(page, "You're welcome")
    expect(page.get_by_text("Delivered").last).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("thanks")
    page.wait_for_timeout(2500)  # until the last text has arrived and faded in
    keep(page, "simulator.png")


def test_a_typed_answer_reaches_the_schedule_in_spanish(page: Page) -> None:
    choose(page, "Heriberto Luna · Spanish")
    on_handset(page, "Responda 1 si viene")

    answer(page, "si ahi estare")

    on_handset(page, "queda confirmada")
    expect(page.get_by_text("Confirmed").first).to_be_visible()


def test_who_cannot_come_is_asked_and_may_cancel(page: Page) -> None:
    choose(page, "Olivia Renner · English")
    page.get_by_role("button", name="To the next reminder").click()
    on_handset(page, "Reply 1 to confirm")

    answer(page, "cant make it")
    on_handset(page, "3 to cancel the visit")
    answer(page, "3")

    on_handset(page, "is cancelled")
    expect(page.get_by_text("Cancelled").first).to_be_visible()


def test_stop_ends_the_texts_at_once(page: Page) -> None:
    choose(page, "Gene Hollister · English")

    answer(page, "STOP")

    on_handset(page, "you will get no more texts")
    expect(page.locator("#facts")).to_contain_text("Stopped texts")


def test_the_demo_says_that_it_is_ready(demo: Demo) -> None:
    answered = httpx2.get(f"http://127.0.0.1:{demo.port}/readyz")
    told = answered.json()
    parts = ("database", "valkey", "rasa", "turns", "sends")
    assert (told["status"], {told[part] for part in parts}) == ("ready", {"ready"})
