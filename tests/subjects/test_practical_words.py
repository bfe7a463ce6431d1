"""Practical questions told by their words, beside what only sounds like one."""

import pytest

from hearback.answers.bare_price import asks_bare_price
from hearback.answers.practical import Practical, practical_in
from hearback.appointments.practicalities import asks_about_company, is_practical


@pytest.mark.parametrize(
    ("text", "act", "kind"),
    [
        ("how do i cancel", "cancel", Practical.HOW_TO_CANCEL),
        ("How would I go about cancelling my visit?", "cancel", Practical.HOW_TO_CANCEL),
        ("como cancelo mi cita", "cancel", Practical.HOW_TO_CANCEL),
        ("vietnamese interpreter", "language_switch", Practical.INTERPRETER),
        ("my mom speaks mandarin will someone translate", "language_switch", Practical.INTERPRETER),
        ("does the doctor speak spanish", "language_switch", Practical.INTERPRETER),
        ("y el doctor habla español?", "language_switch", Practical.INTERPRETER),
        ("hay intérprete? mi mamá habla mixteco", "human", Practical.INTERPRETER),
        ("i need transportation", "out_of_scope", Practical.RIDE),
        ("do you send a van", "out_of_scope", Practical.RIDE),
        ("ustedes mandan carro?", "out_of_scope", Practical.RIDE),
        ("no tengo quien me lleve", "out_of_scope", Practical.RIDE),
        ("is there a ramp", "location_hours", Practical.ACCESS),
        ("hay elevador", "location_hours", Practical.ACCESS),
        ("can i do it by video", "billing_payment", Practical.VIDEO),
        ("over zoom", "out_of_scope", Practical.VIDEO),
        ("puede ser por videollamada", "reschedule", Practical.VIDEO),
        ("add it to my calendar", "screening_book", Practical.CALENDAR),
        ("calendar link", "billing_payment", Practical.CALENDAR),
        ("send me a reminder the day before", "out_of_scope", Practical.CALENDAR),
        ("primero díganme cuánto cuesta", "billing_balance", Practical.PRICE),
        ("cuanto sale la consulta sin seguro", "billing_insurance", Practical.PRICE),
        ("how much is a no show fee", "billing_balance", Practical.PRICE),
        ("if i cancel do i get charged", "cancel", Practical.PRICE),
        ("me cobran si cancelo", "cancel", Practical.PRICE),
        ("can i come today without an appointment", "reschedule", Practical.WALK_IN),
        ("do you take walk-ins", "out_of_scope", Practical.WALK_IN),
        ("do i need an appointment", "visit_wanted", Practical.WALK_IN),
        ("¿me atienden sin cita?", "human", Practical.WALK_IN),
        ("im here", "running_late", Practical.ARRIVED),
        ("here in the parking lot do i come in or wait", "running_late", Practical.ARRIVED),
        ("im in the lobby nobody is here", "running_late", Practical.ARRIVED),
        ("ya llegué", "running_late", Practical.ARRIVED),
        ("ya estoy aquí afuera", "running_late", Practical.ARRIVED),
    ],
)
def test_a_practical_question_is_known(text: str, act: str, kind: Practical) -> None:
    assert practical_in(text, act) is kind


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("how do i cancel my gym membership", "out_of_scope"),
        ("how do i cancel these texts", "out_of_scope"),
        ("cancel my appointment", "cancel"),
        ("please dont charge the no show fee im telling u now i wont be there", "cancel"),
        ("cancel it, i cant pay that fee", "cancel"),
        ("cancel it please. is there a fee for that?", "cancel"),
        ("cancele la cita, me cobran si cancelo hoy?", "cancel"),
        ("english please", "language_switch"),
        ("en español por favor", "language_switch"),
        ("is there a nurse i might speak with about the pills", "human"),
        ("do you charge if i move it? could i talk to somebody", "human"),
        ("i need a ride to the airport", "out_of_scope"),
        ("ustedes van a abrir mañana?", "location_hours"),
        ("where is handicap parking", "location_hours"),
        ("my ride is late", "running_late"),
        ("remind me what time it is", "appointment_info"),
        ("put me on the calendar for the flu clinic", "screening_book"),
        ("can we do another day, zoom is fine too", "reschedule"),
        ("how much do i owe", "billing_balance"),
        ("cuanto debo de la ultima cita", "billing_balance"),
        ("how much does my plan pay for the visit", "billing_insurance"),
        ("what time should i be here", "appointment_info"),
        ("im on my way, 10 minutes away", "running_late"),
        ("ya llegue a casa", "running_late"),
        ("will be there", "confirm"),
        ("my chest hurts in the waiting room", "emergency"),
    ],
)
def test_what_only_sounds_like_one_is_left_to_its_act(text: str, act: str) -> None:
    assert practical_in(text, act) is None


def test_a_wish_to_move_that_names_a_time_is_about_the_time() -> None:
    assert practical_in("can we do video instead on wed", "reschedule", dated=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "puedo llevar a mis kids",
        "cuanto se tarda",
        "can my husband come with me",
        "will they still see me",
        "how long does it take",
    ],
)
def test_company_and_length_are_practical(text: str) -> None:
    assert asks_about_company(text)
    assert is_practical(text)


@pytest.mark.parametrize("text", ["hay ke llevar algo", "what should i bring", "que ropa llevo"])
def test_what_to_bring_is_practical_and_may_stand_in_the_notes(text: str) -> None:
    assert is_practical(text)
    assert not asks_about_company(text)


@pytest.mark.parametrize(
    "text",
    [
        "can i eat before",
        "hay que ir en ayunas",
        "do i have to bring somebody to drive me home",
        "how long do i have to fast",
        "should i bring my meds",
        "hay que ir con la vejiga llena",
        "can i come with my nails painted",
    ],
)
def test_what_touches_the_body_is_for_a_nurse(text: str) -> None:
    assert not is_practical(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("do i need an appointment for the flu shot", "screening_info"),
        ("i left without an appointment card", "out_of_scope"),
        ("does the walk in shower fit a chair", "out_of_scope"),
    ],
)
def test_what_only_sounds_like_coming_without_a_visit(text: str, act: str) -> None:
    assert practical_in(text, act) is not Practical.WALK_IN


@pytest.mark.parametrize(
    "text",
    ["how much", "and how much is it?", "do i pay for it", "is it free", "cuánto", "es gratis?"],
)
def test_a_bare_price_is_asked(text: str) -> None:
    assert asks_bare_price(text)


@pytest.mark.parametrize(
    "text",
    ["how much do i owe", "how much is my bill", "cuánto debo", "how much is the copay", "pay"],
)
def test_a_bill_or_a_plan_is_no_bare_price(text: str) -> None:
    assert not asks_bare_price(text)
