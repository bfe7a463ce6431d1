"""What is taken for a payment or for wanted texts by mistake."""

import pytest

from bot.language.context.no_money import moves_from_money


@pytest.mark.parametrize(
    ("text", "dated", "to"),
    [
        ("can i do 330 instead of 2", True, "reschedule"),
        ("a las 3 en vez de las 2", True, "reschedule"),
        ("should be able to, not 100%", False, "out_of_scope"),
        ("creo que sí, no estoy segura", False, "out_of_scope"),
    ],
)
def test_what_speaks_of_no_money_is_no_payment(text: str, dated: bool, to: str) -> None:
    assert moves_from_money(text, dated=dated)["billing_payment"] == to


@pytest.mark.parametrize(
    "text",
    [
        "can i pay friday instead of today",
        "i can probably pay half, not 100%",
        "puedo pagar el viernes en vez de hoy",
        "should be able to send $40 friday",
        "what do i owe",
    ],
)
def test_a_payment_stays_one(text: str) -> None:
    assert moves_from_money(text, dated=True) == {}


@pytest.mark.parametrize("text", ["send me a reminder the day before", "me recuerda un día antes"])
def test_a_reminder_of_a_visit_wants_no_texts_back(text: str) -> None:
    assert "start" in moves_from_money(text, dated=False)


@pytest.mark.parametrize("text", ["start my reminders again", "send me reminders again"])
def test_whoever_wants_texts_back_does(text: str) -> None:
    assert "start" not in moves_from_money(text, dated=False)
