"""The widget in a real browser, on the demo clinic's page, with a service that is scripted."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, Request, Route, async_playwright, expect

from hearback.channels.webchat.receive import WIDGET
from simulators.twilio.app import PAGE, SITE_POLICY

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
CLINIC, SERVICE = "http://localhost/clinic", "http://localhost:81"
CORS = {"access-control-allow-origin": "http://localhost", "access-control-allow-headers": "*"}
QUICK = [{"text": "1", "label": "Tue Apr 21, 9:20 AM"}, {"text": "2", "label": "Wed Apr 22"}]
IDLE = {"who": "assistant", "thinking": False, "closes": None}
NEW = "New messages below"
WAIT = 20_000  # milliseconds: the machine may be busy
SMALLEST = 44  # pixels, of whatever is pressed
SIZES = "[...document.querySelector('hearback-chat').shadowRoot.querySelectorAll('button')]" + (
    ".filter(each => each.offsetParent).map(each => each.getBoundingClientRect())"
    ".flatMap(each => [Math.round(each.width), Math.round(each.height)])"
)
# A stream that goes on until the page has had enough of it; `ping` is a sign of life.
LASTING = """(() => {
  const ask = window.fetch;
  window.fetch = (address, how) => {
    if (!String(address).includes('/chat/stream')) return ask(address, how);
    const body = new ReadableStream({ start(it) {
      window.ping = () => it.enqueue(new TextEncoder().encode(': ping\\n\\n'));
    }});
    return Promise.resolve(new Response(body));
  };
})()"""
# Whoever sleeps is only woken.
SLEEPS_ON = """() => {
  const wait = window.setTimeout;
  window.setTimeout = (what, for_) => wait(what, for_ > 300 ? 1e8 : for_);
}"""
LATER = "minutes => { const now = Date.now; Date.now = () => now() + minutes * 60000; }"


@dataclass
class Scripted:
    """fails: so many messages are lost on the way. away: everything is. over: the session is.
    taken: what arrived, in order. later: what the assistant says after its answer. renewed, asked:
    how often a token was, and a stream."""

    fails: int = 0
    away: bool = False
    over: bool = False
    renewed: int = 0
    asked: int = 0
    taken: list[dict[str, Any]] = field(default_factory=list)
    later: list[str] = field(default_factory=list)

    async def __call__(self, route: Route, request: Request) -> None:
        path = urlsplit(request.url).path
        if path == "/clinic":
            content = (PAGE / "clinic.html").read_text().replace("{{service}}", SERVICE)
            policy = {"content-security-policy": SITE_POLICY.format(service=SERVICE)}
            await route.fulfill(body=content, content_type="text/html", headers=policy)
        elif path.startswith("/page/"):
            await route.fulfill(path=PAGE / path.removeprefix("/page/"))
        elif path == "/chat/widget.js":
            await route.fulfill(path=WIDGET, content_type="text/javascript")
        elif request.method == "OPTIONS":
            await route.fulfill(status=204, headers=CORS)
        elif self.away:
            await route.abort()
        else:
            await self.chat(path, route, request)

    async def chat(self, path: str, route: Route, request: Request) -> None:
        if path == "/chat/sessions":
            told = {"token": "t", "clinic": "Riverside", "phone": "512-555-0100", "language": "en"}
            await route.fulfill(status=201, json=told, headers=CORS)
        elif path == "/chat/token":
            self.renewed += 1
            await route.fulfill(status=200, json={"token": "newer"}, headers=CORS)
        elif path == "/chat/stream":
            self.asked += 1
            await route.fulfill(body=self.stream(), content_type="text/event-stream", headers=CORS)
        elif path == "/chat/messages" and self.over:
            await route.fulfill(status=401, json={}, headers=CORS)
        elif path == "/chat/messages" and self.fails:
            self.fails -= 1
            await route.abort()
        elif path == "/chat/messages":
            self.taken.append(json.loads(request.post_data or "{}"))
            await route.fulfill(status=202, json={}, headers=CORS)
        else:
            await route.fulfill(status=404)

    def stream(self) -> str:
        at = "2026-04-15T17:30:00+00:00"
        events: list[dict[str, Any]] = [
            {"kind": "visitor", "at": at, "id": each["id"], "text": each["text"]}
            for each in self.taken
        ]
        if events:
            events.append({"kind": "bot", "at": at, "text": "Open times below.", "quick": QUICK})
        events += [{"kind": "bot", "at": at, "text": words} for words in self.later]
        lines = [
            f"id: {seq}\ndata: {json.dumps({'seq': seq, **told})}\n\n"
            for seq, told in enumerate(events, 1)
        ]
        return "".join([*lines, f"event: state\ndata: {json.dumps(IDLE)}\n\n"])


@dataclass
class Opened:
    page: Page
    service: Scripted

    async def says(self, words: str) -> None:
        field_ = self.page.get_by_role("textbox", name="Your message")
        await field_.fill(words)
        await field_.press("Enter")


@pytest.fixture(params=[(1280, 800), (390, 844)], ids=["desktop", "phone"])
async def opened(request: pytest.FixtureRequest) -> AsyncIterator[Opened]:
    width, height = request.param
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": width, "height": height})
        service = Scripted()
        await page.route("**/*", service)
        await page.goto(CLINIC)
        await page.get_by_role("button", name="Chat with us").click()
        yield Opened(page, service)
        await browser.close()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(WAIT / 1000):
        while not holds():
            await asyncio.sleep(0.05)


async def test_axe_finds_nothing(opened: Opened) -> None:
    await opened.says("I'd like to move my appointment")
    await opened.page.get_by_role("button", name="Wed Apr 22").wait_for()

    found = await Axe().run(opened.page)

    assert [each["id"] for each in found.response["violations"]] == []


async def test_a_screen_reader_finds_its_way(opened: Opened) -> None:
    page = opened.page

    assert await page.get_by_role("dialog", name="Riverside").count() == 1
    assert await page.get_by_role("log", name="Conversation").count() == 1
    assert "automated assistant" in await page.get_by_role("log").inner_text()
    assert await page.get_by_text("Call 911. In crisis? Call or text 988.").is_visible()


async def test_whatever_is_pressed_is_large_enough(opened: Opened) -> None:
    sizes = await opened.page.evaluate(SIZES)

    assert min(sizes) >= SMALLEST


async def test_focus_goes_in_and_comes_back(opened: Opened) -> None:
    page = opened.page
    inside = "document.querySelector('hearback-chat').shadowRoot.activeElement.tagName"

    assert await page.evaluate(inside) == "TEXTAREA"
    await page.keyboard.press("Escape")
    assert await page.evaluate(inside) == "BUTTON"
    assert await page.get_by_role("button", name="Chat with us").is_visible()


async def test_what_is_lost_on_the_way_is_sent_again_in_order_and_once(opened: Opened) -> None:
    opened.service.fails = 2
    await opened.says("first")
    await opened.says("second")
    await opened.page.get_by_text("Open times below.").first.wait_for()

    await opened.page.wait_for_function(
        "document.querySelector('hearback-chat').shadowRoot.querySelectorAll('.pending').length"
        " === 0"
    )

    assert [each["text"] for each in opened.service.taken] == ["first", "second"]
    assert len({each["id"] for each in opened.service.taken}) == 2


async def test_what_waits_for_the_connection_says_so_and_nobody_seems_to_answer_it(
    opened: Opened,
) -> None:
    opened.service.fails = 1_000
    await opened.says("are you there")
    await expect(opened.page.get_by_text("Not sent yet")).to_be_visible()
    await expect(opened.page.get_by_role("img", name="is answering")).to_be_hidden()

    opened.service.fails = 0

    await expect(opened.page.get_by_text("Not sent yet")).to_have_count(0, timeout=WAIT)
    assert [each["text"] for each in opened.service.taken] == ["are you there"]


async def test_a_chat_that_is_open_for_hours_is_not_closed_for_it(opened: Opened) -> None:
    page, service = opened.page, opened.service
    await until(lambda: service.asked > 0)
    await page.add_init_script(LASTING)
    await page.reload()
    await page.wait_for_function("!!window.ping")

    await page.evaluate(LATER, 11)
    await page.evaluate("() => ping()")

    await until(lambda: service.renewed > 0)


async def test_a_chat_that_its_page_moves_elsewhere_goes_on(opened: Opened) -> None:
    page = opened.page
    await page.evaluate("document.body.append(document.querySelector('hearback-chat'))")

    await opened.says("are you there")

    await expect(page.get_by_text("Open times below.")).to_be_visible(timeout=WAIT)


async def test_when_the_network_is_back_it_is_sent_and_listened_at_once(opened: Opened) -> None:
    page, service = opened.page, opened.service
    await until(lambda: service.asked > 0)
    service.away = True
    await page.evaluate(SLEEPS_ON)
    await opened.says("are you there")
    await expect(page.get_by_text("Not sent yet")).to_be_visible(timeout=WAIT)
    await page.wait_for_timeout(3000)  # both have tried, and sleep
    before, service.away = service.asked, False

    await page.evaluate("dispatchEvent(new Event('online'))")

    await until(lambda: bool(service.taken) and service.asked > before)


async def test_what_could_not_be_sent_any_more_is_in_the_box_again(opened: Opened) -> None:
    opened.service.over = True

    await opened.says("I need a ride on Tuesday")

    await expect(opened.page.get_by_text("This chat is closed.")).to_be_visible(timeout=WAIT)
    field_ = opened.page.get_by_role("textbox", name="Your message")
    await expect(field_).to_have_value("I need a ride on Tuesday")
    opened.service.over = False
    await field_.press("Enter")
    await expect(opened.page.get_by_text("Open times below.")).to_be_visible(timeout=WAIT)


async def test_who_reads_further_up_is_told_of_what_is_new_and_brought_there(
    opened: Opened,
) -> None:
    log, below = opened.page.get_by_role("log"), opened.page.get_by_role("button", name=NEW)
    await opened.says("a long story " * 75)
    await opened.page.get_by_text("Open times below.").wait_for()
    await expect(below).to_be_hidden()
    await log.evaluate("log => { log.scrollTop = 0 }")

    opened.service.later.append("One more thing.")

    await expect(below).to_be_visible(timeout=WAIT)
    assert await log.evaluate("log => log.scrollTop") == 0
    assert min(await opened.page.evaluate(SIZES)) >= SMALLEST
    await below.click()
    await expect(opened.page.get_by_text("One more thing.")).to_be_in_viewport()
    await expect(below).to_be_hidden()


async def test_on_a_small_phone_nothing_behind_the_chat_is_reached(opened: Opened) -> None:
    page = opened.page
    fills = page.viewport_size is not None and page.viewport_size["width"] <= 480
    in_chat = "document.activeElement === document.querySelector('hearback-chat')"
    dialog = page.get_by_role("dialog", name="Riverside")

    stayed = []
    for key in ["Tab"] * 7 + ["Shift+Tab"] * 9:
        await page.keyboard.press(key)
        stayed.append(await page.evaluate(in_chat))

    assert await dialog.get_attribute("aria-modal") == ("true" if fills else None)
    assert all(stayed) is fills


async def test_the_numbers_to_call_are_called_by_a_touch(opened: Opened) -> None:
    page = opened.page
    numbers = {"911": "tel:911", "988": "tel:988", "512-555-0100": "tel:5125550100"}

    for name, address in numbers.items():
        link = page.get_by_role("link", name=name, exact=True)
        assert await link.get_attribute("href") == address

    await page.get_by_role("button", name="Español").click()
    await expect(page.get_by_role("link", name="911", exact=True)).to_be_visible()
    await expect(page.get_by_text("Llame o escriba al 988.")).to_be_visible()


async def test_what_is_too_long_is_not_cut_but_told_and_stays_to_be_shortened(
    opened: Opened,
) -> None:
    field_ = opened.page.get_by_role("textbox", name="Your message")
    pasted = "word " * 240 + "and please no calls after five"

    await field_.focus()
    await opened.page.keyboard.insert_text(pasted)
    await field_.press("Enter")

    too_long = opened.page.get_by_text("This is too long to send.")
    await expect(too_long).to_be_visible(timeout=WAIT)
    await expect(field_).to_have_value(pasted)
    assert not opened.service.taken
    await opened.says("no calls after five")
    await until(lambda: [each["text"] for each in opened.service.taken] == ["no calls after five"])
    await expect(too_long).to_be_hidden(timeout=WAIT)
