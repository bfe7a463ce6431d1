"""The chat in a real browser on an emulated slow network: when the visitor sees what."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from playwright.async_api import Browser, Page, Route, async_playwright

from benchmarks.visitors import SITE

CHROMIUM = Path("/usr/bin/chromium")
# The page has no address of its own, so the browser would not let it ask this machine.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-features=LocalNetworkAccessChecks"]
BYTES_A_SECOND = 400_000 / 8
SLOW_3G = {
    "offline": False,
    "latency": 400,  # milliseconds, of every request
    "downloadThroughput": BYTES_A_SECOND,
    "uploadThroughput": BYTES_A_SECOND,
}
WAIT = 30_000  # milliseconds
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>
<script src="{service}/chat/widget.js" async></script></head>
<body><hearback-chat clinic="{clinic}" name="Clinic" phone="512-555-0100"></hearback-chat></body>
</html>"""
# A visitor who opens the chat in the moment in which its button is there. Seconds of a page count
# from its navigation; what is shown is counted when the frame with it was drawn.
IMPATIENT = """
(() => {
  const look = () => {
    const root = document.querySelector("hearback-chat")?.shadowRoot;
    const button = root?.querySelector(".launch");
    const words = root?.querySelector(".m.bot");
    if (button && !window.openedAt) {
      window.openedAt = performance.now();
      button.click();
    }
    if (words?.offsetParent && words.textContent)
      requestAnimationFrame(() => (window.shownAt = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
})();
"""
ANSWERED = """() => {
  const all = document.querySelector("hearback-chat").shadowRoot.querySelectorAll(".m.bot");
  return [...all].filter((each) => each.offsetParent).length > 1;
}"""


@dataclass(frozen=True)
class Opening:
    """Seconds. greeted: from the visitor's opening to the first message; loaded: the same from the
    page's beginning, the script fetched; answered: from sending at once to the answer."""

    greeted: float
    loaded: float
    answered: float


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


async def open_once(browser: Browser, service: str, clinic: str) -> Opening:
    """A new visitor, with nothing kept."""
    context = await browser.new_context(viewport={"width": 390, "height": 844})

    async def page(route: Route) -> None:
        content = PAGE.format(service=service, clinic=clinic)
        await route.fulfill(body=content, content_type="text/html")

    try:
        await context.route(f"{SITE}/**", page)
        tab = await context.new_page()
        tab.set_default_timeout(WAIT)
        wire = await context.new_cdp_session(tab)
        await wire.send("Network.enable")
        await wire.send("Network.emulateNetworkConditions", SLOW_3G)
        return await _opening(tab)
    finally:
        await context.close()


async def _opening(tab: Page) -> Opening:
    await tab.add_init_script(IMPATIENT)
    await tab.goto(f"{SITE}/clinic")
    await tab.wait_for_function("() => window.shownAt")
    opened, shown = await tab.evaluate("() => [window.openedAt, window.shownAt]")
    field = tab.get_by_role("textbox", name="Your message")
    await field.fill("when are you open")
    begun = perf_counter()
    await field.press("Enter")
    await tab.wait_for_function(ANSWERED)
    return Opening((shown - opened) / 1000, shown / 1000, perf_counter() - begun)
