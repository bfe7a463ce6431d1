"""The page in a real browser, against a small clinic."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from simulators.twilio import Config, create_app
from simulators.twilio.server import Server
from tests.simulators.simulator_stubs import (
    ANA,
    ANSWER,
    SID,
    TOKEN,
    StubService,
    address,
    listening,
    served,
)

CHROMIUM = Path("/usr/bin/chromium")
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed"),
]


@dataclass
class Demo:
    url: str
    service: StubService


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield running
        running.close()


@pytest.fixture
def demo() -> Iterator[Demo]:
    twilio, clinic = listening(), listening()
    service = StubService(address(clinic), address(twilio))
    config = Config(
        account_sid=SID,
        auth_token=TOKEN,
        webhook_base=address(clinic),
        service_url=address(clinic),
        service_token="demo",
    )
    with served(service.server(), clinic), served(Server(create_app(config)), twilio) as url:
        yield Demo(url, service)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that asked for nothing outside this machine and had no error, or the test fails."""
    strays: list[str] = []
    context = browser.new_context(viewport={"width": 1280, "height": 860}, locale="en-US")
    tab = context.new_page()
    tab.set_default_timeout(10_000)
    tab.on("pageerror", lambda error: strays.append(str(error)))
    tab.on("console", lambda said: strays.append(said.text) if "Policy" in said.text else None)
    tab.on(
        "request",
        lambda asked: strays.append(asked.url) if "//127.0.0.1:" not in asked.url else None,
    )
    yield tab
    context.close()
    assert strays == []


def test_spanish_patient_gets_a_reminder_and_confirms(page: Page, demo: Demo) -> None:
    page.goto(demo.url)
    page.get_by_label("Patient").select_option(label="Ana Torres · Spanish")
    page.get_by_role("button", name="To the next reminder").click()
    conversation = page.get_by_role("log")
    expect(conversation.get_by_text("Hola Ana")).to_be_visible()

    page.get_by_label("Text message").fill("Sí, ahí estaré")
    page.get_by_role("button", name="Send").click()

    expect(conversation.get_by_text("Sí, ahí estaré")).to_be_visible()
    expect(conversation.get_by_text(ANSWER[ANA])).to_be_visible()
    expect(conversation.get_by_text("Delivered")).to_have_count(3)
    appointments = page.get_by_role("region", name="Appointments")
    expect(appointments.get_by_text("Confirmed")).to_be_visible()
    expect(appointments.get_by_text("Just changed")).to_be_visible()
    expect(page.get_by_text("Will attend")).to_be_visible()
    assert demo.service.forged == 0


def test_whole_page_speaks_spanish(page: Page, demo: Demo) -> None:
    page.goto(demo.url)

    page.get_by_role("radio", name="Español").check()

    expect(page.get_by_label("Paciente", exact=True)).to_be_visible()
    expect(page.get_by_label("Mensaje de texto")).to_be_visible()
    expect(page.get_by_role("button", name="Enviar")).to_be_visible()
    expect(page.get_by_role("button", name="Al próximo recordatorio")).to_be_visible()
    expect(page.get_by_text("Programada")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "es"


def test_enter_sends_and_shift_enter_does_not(page: Page, demo: Demo) -> None:
    page.goto(demo.url)
    field = page.get_by_label("Text message")

    field.press_sequentially("uno")
    field.press("Shift+Enter")
    field.press_sequentially("dos")
    field.press("Enter")

    expect(page.get_by_role("log").get_by_text("uno")).to_be_visible()
    expect(field).to_have_value("")
    assert demo.service.inbound[0]["Body"] == "uno\ndos"


def test_markup_in_a_text_stays_text(page: Page, demo: Demo) -> None:
    page.goto(demo.url)

    page.get_by_label("Text message").fill("<img src=x onerror=alert(1)>")
    page.get_by_role("button", name="Send").click()

    expect(page.get_by_role("log").get_by_text("<img src=x")).to_be_visible()
    assert page.locator("img").count() == 0


def test_stopped_service_is_told_and_found_again(page: Page, demo: Demo) -> None:
    demo.service.silent = True
    page.goto(demo.url)
    expect(page.get_by_text("Hearback is not answering right now")).to_be_visible()

    demo.service.silent = False

    expect(page.get_by_text("Hearback is not answering right now")).to_be_hidden()
    expect(page.get_by_role("region", name="Appointments")).to_be_visible()


def test_patient_without_appointment_has_an_empty_page(page: Page, demo: Demo) -> None:
    page.goto(demo.url)

    page.get_by_label("Patient").select_option(label="Ruth Meyer · English")

    expect(page.get_by_text("No appointment on file.")).to_be_visible()
    expect(page.get_by_text("No texts yet")).to_be_visible()
    key = page.get_by_role("button", name="To the next reminder")
    expect(key).to_have_attribute("aria-disabled", "true")


def test_conversation_is_there_again_after_a_reload(page: Page, demo: Demo) -> None:
    page.goto(f"{demo.url}?patient=ana")
    page.get_by_label("Text message").fill("hola")
    page.get_by_label("Text message").press("Enter")
    expect(page.get_by_role("log").get_by_text("Gracias, Ana")).to_be_visible()

    page.reload()

    expect(page.get_by_role("log").get_by_text("hola", exact=True)).to_be_visible()
    expect(page.get_by_role("log").get_by_text("Gracias, Ana")).to_be_visible()


@pytest.mark.parametrize("width", [360, 390, 760, 900, 1080, 1280])
def test_page_fits_its_window_and_its_keys_fit_a_finger(page: Page, demo: Demo, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{demo.url}?lang=es")
    expect(page.get_by_role("button", name="Al próximo recordatorio")).to_be_visible()

    small = page.evaluate(
        """[...document.querySelectorAll("button, select, textarea, .languages label")]
           .filter((one) => one.getBoundingClientRect().height < 44
                         || one.getBoundingClientRect().width < 44)
           .map((one) => one.outerHTML)"""
    )

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert small == []


def test_keyboard_reaches_everything_in_order(page: Page, demo: Demo) -> None:
    page.goto(f"{demo.url}?lang=en")
    expect(page.get_by_role("button", name="To the next reminder")).to_be_visible()

    reached = []
    for _ in range(11):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.name"))

    assert reached == ["", "", "", "language", "patient", "", "", "", "", "log", "text"]
    ring = page.evaluate("getComputedStyle(document.querySelector('.field')).boxShadow")
    assert ring != "none"
