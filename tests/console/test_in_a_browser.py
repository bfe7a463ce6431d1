"""An agent's day in Chromium, and every page of the desk under axe: wide, on a phone, dark."""

import asyncio
import os
import shutil
import socket
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sqlalchemy import select

from hearback.agents.model import Role
from hearback.appointments.service import Schedule
from hearback.console import routes
from hearback.console.guard import Desk
from hearback.console.live import Live
from hearback.conversations.model import InboundMessage, Reason
from hearback.core.clock import SystemClock
from hearback.core.db import Database
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from tests.console.learners import learner
from tests.console.threads import thread, wrote
from tests.databases import own_database
from tests.desk import PASSWORD, hire
from tests.world import HERIBERTO, SetClock, open_clinic

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
Made = TypeVar("Made")
WAIT = 20_000  # milliseconds: the machine may be busy
PAGES = (
    *("inbox", "tasks", "search", "reports", "review", "trail", "second-factor"),
    *("glass", "glass/break", "answers"),
)
LOOKS: dict[str, dict[str, Any]] = {
    "wide": {"viewport": {"width": 1440, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}},
    "dark": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
    "without script": {"viewport": {"width": 1440, "height": 900}, "java_script_enabled": False},
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (apt: chromium)"),
]


class RunningDesk:
    """The desk on a port of its own, in a loop of its own: a browser waits for nobody's test."""

    def __init__(self, server_url: str, template: str, folder: Path) -> None:
        self._given = (server_url, template, folder)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.loop = asyncio.new_event_loop()
        self.ready, self.ending = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=self.loop.run_until_complete, args=(self._run(),))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/console"

    def start(self) -> None:
        self._thread.start()
        assert self.ready.wait(60)

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.ending.set)
        self._thread.join(60)

    def do(self, change: Coroutine[Any, Any, Made]) -> Made:
        """Run a coroutine beside the desk."""
        return asyncio.run_coroutine_threadsafe(change, self.loop).result(60)

    async def _run(self) -> None:
        server_url, template, folder = self._given
        async with own_database(server_url, "desk_in_a_browser", template=template) as url:
            self.db = Database(url, pool=10)
            await open_clinic(self.db, folder)
            async with self.db.begin() as session:
                await hire(session, "rosa", Role.SUPERVISOR)
                await hire(session, "audrey", Role.AUDITOR)
                await learner(session, "lee")
                await hire(session, "nadia", Role.NURSE)
                await hire(session, "marta", Role.MANAGER)
                await hire(session, "dan", queues=("billing",))
            self.threads: list[UUID] = [
                await thread(self.db, "is there a fee for moving it?"),
                await thread(self.db, "me duele", number=HERIBERTO, reason=Reason.EMERGENCY),
            ]
            async with self.db.begin() as session:
                of_first = InboundMessage.conversation_id == self.threads[0]
                message = (await session.scalars(select(InboundMessage).where(of_first))).one()
                message.confidence = 0.4
                self.unsure = message.id
            await self._serve()
            await self.db.close()

    async def _serve(self) -> None:
        app, live = FastAPI(), Live(self.db)
        texts, schedule = Catalogue.load(), Schedule(replan)
        desk = Desk(self.db, SetClock(), SystemClock(), DEFAULTS, texts, schedule, False, False)
        app.include_router(routes.router(desk, live))
        await live.start()
        config = uvicorn.Config(app, port=self.port, log_config=None)
        config.timeout_graceful_shutdown = 1
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        self.ready.set()
        await self.ending.wait()
        server.should_exit = True
        await serving
        await live.stop()


@pytest.fixture(scope="module")
def desk(
    server_url: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningDesk]:
    running = RunningDesk(server_url, template, tmp_path_factory.mktemp("desk"))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield started
        started.close()


def signed_in(browser: Browser, desk: RunningDesk, name: str, **look: Any) -> Page:
    page = browser.new_context(**look).new_page()
    page.set_default_timeout(WAIT)
    page.goto(f"{desk.address}/sign-in")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(lambda url: "sign-in" not in url)
    return page


def kept(page: Page, name: str) -> None:
    """A picture for the documents: HEARBACK_PICTURES=docs/images, when they shall be made anew."""
    if "HEARBACK_PICTURES" in os.environ:
        page.screenshot(path=Path(os.environ["HEARBACK_PICTURES"]) / f"{name}.png")


def complaints(page: Page) -> list[str]:
    found = Axe().run(page)
    return [violation["id"] for violation in found.response["violations"]]


@pytest.mark.parametrize("look", ["wide", "phone", "dark"])
def test_axe_has_no_complaint_on_any_page(browser: Browser, desk: RunningDesk, look: str) -> None:
    page = browser.new_context(**LOOKS[look]).new_page()
    page.goto(f"{desk.address}/sign-in")
    found = {"sign-in": complaints(page)}
    page.context.close()
    page = signed_in(browser, desk, "rosa", **LOOKS[look])
    threads = (f"threads/{thread_id}" for thread_id in desk.threads)
    for name in (*PAGES, f"review/{desk.unsure}", *threads):
        page.goto(f"{desk.address}/{name}")
        found[name] = complaints(page)
    page.context.close()
    learning = signed_in(browser, desk, "lee", **LOOKS[look])
    found["practice"] = complaints(learning)
    learning.context.close()
    auditor = signed_in(browser, desk, "audrey", **LOOKS[look])
    found["trail"] = complaints(auditor)
    auditor.context.close()

    assert not any(found.values()), found


def test_an_agents_day(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    expect(page.get_by_role("status").filter(has_text="Live")).to_be_visible()

    page.get_by_role("link", name="Denise W.").first.click()
    page.get_by_role("button", name="Take it", exact=True).click()
    expect(page.get_by_text("You have it")).to_be_visible()
    page.get_by_label("Message to").fill("No fee, as long as it is a day ahead.")
    expect(page.get_by_text("left in 1 text")).to_be_visible()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".agent .words")).to_have_text("No fee, as long as it is a day ahead.")

    page.get_by_label("Message to").fill("half written")
    desk.do(wrote(desk.db, desk.threads[0], "great, thank you"))
    expect(page.locator(".log")).to_contain_text("great, thank you")
    expect(page.get_by_label("Message to")).to_have_value("half written")

    page.get_by_label("Message to").fill("Your diabetes visit is on Monday")
    expect(page.get_by_text("may tell something private")).to_be_visible()
    page.get_by_role("button", name="Open the record").click()
    expect(page.get_by_text("Denise Walcott")).to_be_visible()
    page.get_by_label("What was settled").fill("No fee.")
    page.get_by_role("button", name="Close and give back").click()
    expect(page.get_by_text("With the assistant").first).to_be_visible()
    page.context.close()


def test_a_misread_message_is_looked_at_by_keyboard(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.goto(f"{desk.address}/review")

    page.get_by_role("link", name="is there a fee").focus()
    page.keyboard.press("Enter")
    page.get_by_label("What the message asks").select_option("billing_balance")
    page.get_by_label("without saying who").fill("do u charge if i move it")
    page.get_by_role("button", name="Keep as an example").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("Nothing to look at")).to_be_visible()
    page.context.close()


def test_a_thread_of_others_is_opened_in_an_emergency_and_looked_into(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "dan", **LOOKS["wide"])
    page.get_by_role("link", name="Search").click()
    page.get_by_role("link", name="Is it an emergency").click()
    page.get_by_label("The whole phone number").fill(HERIBERTO)
    page.get_by_label("Clinic").select_option(label="Riverside Family Clinic")
    page.get_by_label("Why it cannot wait").fill("He says it hurts, and no nurse is at the desk.")
    page.get_by_role("button", name="Open it now").click()
    expect(page.get_by_text("Opened in an emergency")).to_be_visible()
    expect(page.locator(".log")).to_contain_text("me duele")
    expect(page.get_by_label("Message to")).to_have_count(0)
    assert complaints(page) == []
    page.context.close()

    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.get_by_role("link", name="Emergency access to look into: 1").click()
    expect(page.get_by_text("Dan opened a conversation of")).to_be_visible()
    assert complaints(page) == []
    kept(page, "desk-emergency")
    page.get_by_role("button", name="I looked into it").click()
    expect(page.get_by_text("Rosa looked into it")).to_be_visible()
    page.context.close()


NOTED = """
window.noted = [];
const Given = window.Notification;
window.Notification = class extends Given {
  constructor(title, options) { super(title, options); window.noted.push([title, options]); }
};
"""


def test_who_asked_for_it_is_alerted_of_a_new_urgent_case_by_its_queue_alone(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"], permissions=["notifications"])
    page.add_init_script(NOTED)
    page.goto(f"{desk.address}/inbox")
    page.get_by_role("button", name="Alert me of urgent cases").click()
    expect(page.get_by_role("button", name="Alerts on")).to_have_attribute("aria-pressed", "true")
    page.goto(f"{desk.address}/tasks")  # not a list: alerts come on every page
    expect(page.locator("html")).to_have_attribute("data-stream", "on")

    desk.do(thread(desk.db, "chest pain", number="+15125550199", reason=Reason.EMERGENCY))

    expect(page.get_by_role("alert")).to_have_text("Urgent: 2 cases wait. Open the inbox.")
    page.wait_for_function("window.noted.length > 0")
    ((title, options),) = page.evaluate("window.noted")
    assert title == "Urgent: Clinical. Open the inbox."
    assert set(options) == {"tag"}
    assert complaints(page) == []
    page.context.close()


def test_where_alerts_are_blocked_the_page_itself_tells(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["phone"])
    page.goto(f"{desk.address}/inbox")
    expect(page.get_by_role("status").filter(has_text="Live")).to_be_visible()

    desk.do(thread(desk.db, "help", number="+15125550198", reason=Reason.SELF_HARM))

    expect(page.get_by_role("alert")).to_have_text("Urgent: 3 cases wait. Open the inbox.")
    assert complaints(page) == []
    page.context.close()


def test_everything_is_done_without_script_too(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["without script"])

    page.get_by_role("link", name="Heriberto L.").first.click()
    page.get_by_role("button", name="Take it", exact=True).click()
    page.get_by_label("Message to").fill("Soy Rosa.")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".agent .words")).to_have_text("Soy Rosa.")
    page.get_by_role("button", name="Open the record").click()

    expect(page.get_by_text("Heriberto Luna")).to_be_visible()
    page.context.close()


def test_a_nurse_writes_an_answer_and_a_manager_approves_it(
    browser: Browser, desk: RunningDesk
) -> None:
    nurse = signed_in(browser, desk, "nadia", **LOOKS["wide"])
    nurse.get_by_role("link", name="Approved answers").click()
    nurse.get_by_role("link", name="Write a new answer").click()
    for label, words in WIFI.items():
        nurse.get_by_label(label).fill(words)
    nurse.get_by_role("button", name="Keep as a draft").click()
    expect(nurse.get_by_text("Somebody else, a nurse or a manager")).to_be_visible()
    assert complaints(nurse) == []

    manager = signed_in(browser, desk, "marta", **LOOKS["phone"])
    manager.goto(f"{desk.address}/answers")
    assert complaints(manager) == []
    manager.get_by_role("link", name="wifi").click()
    manager.get_by_role("button", name="Approve this version").click()

    versions = manager.get_by_role("region", name="Versions")
    expect(versions.get_by_text("Yes, we have wifi.")).to_be_visible()
    assert complaints(manager) == []


WIFI = {
    "Name": "wifi",
    "Subject (": "general",
    "What of it is asked": "wifi",
    "Source": "Front desk",
    "Review by": "2030-01-05",
    "Answer in English": "Yes, we have wifi.",
    "Answer in Spanish": "Sí, hay wifi.",
    "How patients ask it in English": "do you have wifi",
    "How patients ask it in Spanish": "tienen wifi",
}
