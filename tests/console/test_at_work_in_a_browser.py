"""What an agent with many open cases relies on, in Chromium: no word lost, no stale screen."""

from uuid import UUID

from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from hearback.agents.model import StaffSession
from hearback.agents.queries import staff_by_name
from hearback.conversations.holding import Doing, claim
from hearback.conversations.model import Reason
from tests.console.test_in_a_browser import (
    LOOKS,
    PAGES,
    RunningDesk,
    browser,
    complaints,
    desk,
    pytestmark,
    signed_in,
)
from tests.console.threads import thread, wrote
from tests.desk import PASSWORD
from tests.world import HERIBERTO, MONDAY

OTHER = "+15125550188"

__all__ = ["browser", "desk", "pytestmark"]


def opened(page: Page, desk: RunningDesk, number: int = 0) -> None:
    page.goto(f"{desk.address}/threads/{desk.threads[number]}")


async def sessions_end(desk: RunningDesk) -> None:
    async with desk.db.begin() as session:
        live = update(StaffSession).where(StaffSession.ended_at.is_(None))
        await session.execute(live.values(ended_at=MONDAY, ended_why="idle"))


def test_half_an_answer_is_there_again_after_another_case_and_a_note(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    opened(page, desk)
    page.get_by_label("Message to").fill("The fee is waived if")

    opened(page, desk, 1)
    expect(page.get_by_label("Message to")).to_have_value("")
    opened(page, desk)
    expect(page.get_by_label("Message to")).to_have_value("The fee is waived if")
    page.get_by_text("Write a note", exact=True).click()
    page.get_by_label("Note for colleagues").fill("Asked the manager.")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator(".note .words")).to_have_text("Asked the manager.")

    expect(page.get_by_label("Message to")).to_have_value("The fee is waived if")
    expect(page.get_by_label("Note for colleagues")).to_have_value("")
    page.context.close()


def test_what_was_sent_is_no_draft_any_more(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    opened(page, desk)
    page.get_by_label("Message to").fill("There is no fee.\n\nCall us, if you like.")
    page.get_by_role("button", name="send").click()
    expect(page.locator(".agent .words")).to_contain_text("There is no fee.")

    expect(page.get_by_label("Message to")).to_have_value("")
    page.reload()
    expect(page.get_by_label("Message to")).to_have_value("")
    put_back = page.get_by_role("button", name="Put it back")
    put_back.click()
    expect(put_back).to_have_count(0)
    page.context.close()


def test_an_answer_that_was_refused_is_not_lost(browser: Browser, desk: RunningDesk) -> None:
    talk_id = desk.do(thread(desk.db, "anybody there?", number="+15125550177"))
    page = signed_in(browser, desk, "rosa", **LOOKS["phone"])
    page.goto(f"{desk.address}/threads/{talk_id}")
    page.get_by_label("Message to").fill("I am here now.")
    desk.do(taken_by(desk, "nadia", talk_id))

    page.get_by_role("button", name="Take it and send").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing was sent")
    page.get_by_role("link", name="Back to the conversation").click()
    page.get_by_role("button", name="Take it from Nadia").click()

    expect(page.get_by_label("Message to")).to_have_value("I am here now.")
    page.context.close()


async def taken_by(desk: RunningDesk, name: str, talk_id: UUID) -> None:
    async with desk.db.begin() as session:
        staff = await staff_by_name(session, name)
        assert staff is not None
        await claim(Doing(session, staff.id, MONDAY), talk_id)


def test_a_screen_nobody_is_signed_in_for_shows_no_patient_and_leads_back(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.clock.install()
    opened(page, desk)
    page.get_by_label("Message to").fill("I was just going to say")
    desk.do(sessions_end(desk))

    page.clock.run_for(61_000)
    expect(page.get_by_text("You were signed out")).to_be_visible()
    assert complaints(page) == []
    page.get_by_label("Name").fill("rosa")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("heading", name="Denise W.")).to_be_visible()
    expect(page.get_by_label("Message to")).to_have_value("I was just going to say")
    page.context.close()


def test_a_draft_is_nobody_elses_and_ends_with_signing_out(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    opened(page, desk)
    page.get_by_label("Message to").fill("for my eyes")
    page.locator(".me summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()

    assert page.evaluate("sessionStorage.getItem('hearback-drafts')") is None
    page.context.close()


def test_the_list_and_its_counts_stay_true_while_the_page_is_open(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    count = page.get_by_role("link", name="Billing").locator(".count")
    expect(page.locator("html")).to_have_attribute("data-stream", "on")
    assert count.count() == 0

    bill = thread(desk.db, "wrong bill", number="+15125550178", reason=Reason.BILLING)
    talk_id = desk.do(bill)

    expect(count).to_have_text("1")
    page.goto(f"{desk.address}/threads/{talk_id}")
    expect(page.locator("html")).to_have_attribute("data-stream", "on")
    desk.do(thread(desk.db, "and me", number="+15125550179", reason=Reason.BILLING))
    expect(page.locator(".aside-list").get_by_text("··79")).to_be_visible()
    expect(page.locator(".aside-list [aria-current=page]")).to_contain_text("··78")
    page.get_by_role("link", name="Next waiting").click()
    page.wait_for_url(lambda url: str(talk_id) not in url)
    assert complaints(page) == []
    page.context.close()


def test_a_wait_grows_while_nothing_else_happens(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.clock.install()
    page.goto(f"{desk.address}/inbox")
    page.evaluate("document.querySelector('.pill').textContent = 'as it was'")

    with page.expect_response(lambda answer: "/inbox/list" in answer.url):
        page.clock.run_for(62_000)

    expect(page.get_by_text("as it was")).to_have_count(0)
    page.context.close()


def test_a_new_message_is_spoken_and_counted_in_the_title(
    browser: Browser, desk: RunningDesk
) -> None:
    talk_id = desk.do(thread(desk.db, "hola", number=HERIBERTO))
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.goto(f"{desk.address}/threads/{talk_id}")
    heard = page.get_by_role("status").filter(has_text="Heriberto L. wrote")
    expect(page.locator("html")).to_have_attribute("data-stream", "on")
    expect(heard).to_have_count(0)
    page.evaluate("Object.defineProperty(document, 'hidden', {value: true, configurable: true})")

    desk.do(wrote(desk.db, talk_id, "¿me pueden llamar?"))

    expect(heard).to_contain_text("¿me pueden llamar?")
    expect(page).to_have_title("(1) Heriberto L. · Hearback")
    page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    expect(page).to_have_title("Heriberto L. · Hearback")
    assert complaints(page) == []
    page.context.close()


def test_the_keyboard_reaches_the_answer_at_once_and_closes_the_menu(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    opened(page, desk)

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to your answer")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Message to")).to_be_focused()

    menu = page.locator(".me summary")
    menu.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Sign out")).to_be_hidden()
    expect(menu).to_be_focused()
    page.context.close()


def test_where_one_is_stays_in_sight_of_the_links(browser: Browser, desk: RunningDesk) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["phone"])

    for path in ("reports", "answers", "glass"):
        page.goto(f"{desk.address}/{path}")
        expect(page.locator(".nav [aria-current]")).to_be_in_viewport(ratio=0.99)
    page.context.close()


async def speaks(desk: RunningDesk, name: str, language: str) -> None:
    async with desk.db.begin() as session:
        staff = await staff_by_name(session, name)
        assert staff is not None
        staff.language = language


def test_no_page_is_wider_than_a_small_phone_in_spanish(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", viewport={"width": 360, "height": 740})
    desk.do(speaks(desk, "rosa", "es"))

    wide = {}
    for path in (*PAGES, f"threads/{desk.threads[1]}"):
        page.goto(f"{desk.address}/{path}")
        if path == "inbox":
            expect(page.get_by_role("status").filter(has_text="En vivo")).to_be_visible()
        wide[path] = page.evaluate("document.documentElement.scrollWidth")

    desk.do(speaks(desk, "rosa", "en"))
    page.context.close()
    assert set(wide.values()) == {360}, wide


def test_danger_stays_in_sight_until_the_last_of_it_is_taken(
    browser: Browser, desk: RunningDesk
) -> None:
    page = signed_in(browser, desk, "rosa", **LOOKS["wide"])
    page.goto(f"{desk.address}/search")
    alert = page.get_by_role("alert")
    expect(alert).to_have_text("Urgent: Clinical. Open the inbox.")

    pain = desk.do(thread(desk.db, "chest pain", number=OTHER, reason=Reason.EMERGENCY))
    expect(alert).to_have_text("Urgent: 2 cases wait. Open the inbox.")
    desk.do(taken_by(desk, "nadia", pain))
    expect(alert).to_have_text("Urgent: Clinical. Open the inbox.")
    page.goto(f"{desk.address}/tasks")
    expect(alert).to_have_text("Urgent: Clinical. Open the inbox.")
    desk.do(taken_by(desk, "nadia", desk.threads[1]))

    expect(alert).to_have_count(0)
    page.context.close()


def test_a_page_says_that_its_thread_has_changed_hands(browser: Browser, desk: RunningDesk) -> None:
    talk_id = desk.do(thread(desk.db, "who helps me?", number="+15125550166"))
    page = signed_in(browser, desk, "rosa", **LOOKS["phone"])
    page.goto(f"{desk.address}/threads/{talk_id}")
    expect(page.locator("html")).to_have_attribute("data-stream", "on")
    page.get_by_label("Message to").fill("I can help you with")
    desk.do(wrote(desk.db, talk_id, "hello?"))
    expect(page.locator(".log")).to_contain_text("hello?")
    expect(page.get_by_text("has changed hands")).to_have_count(0)

    desk.do(taken_by(desk, "nadia", talk_id))

    expect(page.get_by_role("status").filter(has_text="has changed hands")).to_be_visible()
    expect(page.get_by_label("Message to")).to_have_value("I can help you with")
    assert complaints(page) == []
    page.get_by_role("link", name="Show what can be done now").click()
    expect(page.get_by_text("Nadia answers here.")).to_be_visible()
    expect(page.get_by_text("has changed hands")).to_have_count(0)
    page.context.close()
