"""The widget in a real browser, on the demo clinic's page, with a service that is scripted."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, Request, Route, async_playwright

from hearback.channels.webchat.receive import WIDGET
from simulators.twilio.app import PAGE, SITE_POLICY

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
CLINIC, SERVICE = "http://localhost/clinic", "http://localhost:81"
CORS = {"access-control-allow-origin": "http://localhost", "access-control-allow-headers": "*"}
QUICK = [{"text": "1", "label": "Tue Apr 21, 9:20 AM"}, {"text": "2", "label": "Wed Apr 22"}]
IDLE = {"who": "assistant", "thinking": False, "closes": None}
SMALLEST = 44  # pixels, of whatever is pressed
SIZES = "[...document.querySelector('hearback-chat').shadowRoot.querySelectorAll('button')]" + (
    ".filter(each => each.offsetParent).map(each => each.getBoundingClientRect())"
    ".flatMap(each => [Math.round(each.width), Math.round(each.height)])"
)


@dataclass
class Scripted:
    """fails: so many messages are lost on the way. taken: what arrived, in order."""

    fails: int = 0
    taken: list[dict[str, Any]] = field(default_factory=list)

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
        elif path == "/chat/sessions":
            told = {"token": "t", "clinic": "Riverside", "phone": "512-555-0100", "language": "en"}
            await route.fulfill(status=201, json=told, headers=CORS)
        elif path == "/chat/stream":
            await route.fulfill(body=self.stream(), content_type="text/event-stream", headers=CORS)
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
