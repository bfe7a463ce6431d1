"""An agent's whole day in Chromium, each page of it under axe, with the pictures of the documents.

HEARBACK_PICTURES=docs/images makes the pictures anew.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.console.test_in_a_browser import (
    LOOKS,
    RunningDesk,
    browser,
    complaints,
    desk,
    kept,
    pytestmark,
    signed_in,
)
from tests.desk import PASSWORD
from tests.world import DENISE, import_rows, visit

__all__ = ["browser", "desk", "pytestmark"]


def looks_right(page: Page, picture: str | None = None) -> None:
    assert complaints(page) == []
    if picture is not None:
        kept(page, f"desk-day-{picture}")


def test_a_whole_day_of_an_agent(
    browser: Browser, desk: RunningDesk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder: Path = tmp_path_factory.mktemp("visits")
    visits = {"appointments": [visit("denise", "2026-04-16 10:30")]}
    desk.do(import_rows(desk.db, folder, visits))

    # The morning: a wrong password, the right one, and what waits.
    page = browser.new_context(**LOOKS["wide"]).new_page()
    page.goto(f"{desk.address}/sign-in")
    page.get_by_label("Name").fill("rosa")
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("do not go together")
    looks_right(page)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    looks_right(page, "1-inbox")

    # The urgent one first: taken, answered, a note for colleagues, a call planned.
    page.get_by_role("link", name="Heriberto L.").first.click()
    page.get_by_role("button", name="Take it", exact=True).click()
    page.get_by_label("Message to").fill("Soy Rosa, de la clínica. Le llamo ahora.")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".agent .words")).to_have_text("Soy Rosa, de la clínica. Le llamo ahora.")
    page.get_by_text("Write a note", exact=True).first.click()
    page.get_by_label("Note for colleagues").fill("His daughter speaks English.")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator(".log")).to_contain_text("His daughter speaks English.")
    page.get_by_text("Plan a call", exact=True).first.click()
    page.get_by_label("What the call is about").fill("How he is after the visit")
    page.get_by_role("button", name="Put it on the task list").click()
    looks_right(page, "2-thread")

    # The call is made and ticked off.
    page.get_by_role("link", name="Tasks").click()
    expect(page.get_by_text("How he is after the visit")).to_be_visible()
    looks_right(page, "3-tasks")
    page.get_by_role("button", name="Done").first.click()
    expect(page.get_by_text("How he is after the visit")).to_have_count(0)

    # Somebody calls in: found by the whole number, and the visit is confirmed for her.
    page.get_by_role("link", name="Search").click()
    page.get_by_role("searchbox").fill(DENISE)
    page.get_by_role("button", name="Search").click()
    looks_right(page)
    page.get_by_role("link", name="Denise W.").first.click()
    page.get_by_role("button", name="Take it", exact=True).click()
    page.get_by_text("Change it").first.click()
    page.get_by_role("button", name="Confirm", exact=True).first.click()
    expect(page.locator(".side")).to_contain_text("· confirmed")
    looks_right(page, "4-visit")

    # Was her message understood? And an address that is none says so.
    page.locator(".understood").get_by_role("link", name="Review").click()
    expect(page.get_by_label("What the message asks")).to_be_visible()
    looks_right(page)
    page.go_back()
    here = page.url
    page.goto(f"{desk.address}/threads/none")
    expect(page.get_by_text("There is no such page")).to_be_visible()
    looks_right(page)
    page.goto(here)

    # What is billing's goes there, and the figures of the day.
    page.get_by_text("Hand it on", exact=True).first.click()
    page.get_by_label("To", exact=True).select_option(label="Billing")
    page.get_by_role("button", name="Hand it on").click()
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    page.get_by_role("link", name="Figures").click()
    looks_right(page, "5-figures")

    # The pages in Spanish, and home: what she held waits for colleagues.
    page.locator("details.me summary").click()
    page.get_by_role("button", name="Español").click()
    expect(page.get_by_role("link", name="Tareas")).to_be_visible()
    looks_right(page)
    page.locator("details.me summary").click()
    page.get_by_role("button", name="Salir").click()
    expect(page.get_by_label("Contraseña").or_(page.get_by_label("Password"))).to_be_visible()
    page.context.close()

    page = signed_in(browser, desk, "rosa", **LOOKS["phone"])
    page.get_by_role("link", name="Heriberto L.").first.click()
    expect(page.get_by_text("Espera a una persona")).to_be_visible()
    looks_right(page)
    page.context.close()
