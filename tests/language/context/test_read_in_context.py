"""What a bare answer means, given what we last asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting, Reading, read_in_context

ACTS = {
    Awaiting.REMINDER_REPLY: {
        "confirm": "yes|1|c|confirm|Confirmo|sí|ok|👍|option 1|si claro",
        "reschedule": "2|la 2|la dos|r|reschedule|cambiar|otro día",
        "cancel": "no|3|x|nope|no gracias|👎",
    },
    Awaiting.CANCEL_OR_MOVE: {
        "affirm": "yes|si|ok|yes please|correct",
        "confirm": "1|keep it|keep|la dejo|keep it please",
        "reschedule": "2|move|cambiar|another time|otra hora",
        "cancel": "3|cancel|CANCELAR|cancel it|cancélela|cancel please|yes cancel it|just cancel",
    },
    Awaiting.CANCEL_MEANING: {
        "cancel": "3|the visit|la cita|my appointment|just the visit|cancel my appointment"
        "|yes|sí|correct|ok|yes please|yes thats what i mean|yes i meant the visit|sí, por favor"
        "|the visit not the texts|la cita, no los mensajes",
        "start": "1|keep|START|keep texts|no|no thanks|neither|keep both|me equivoqué|wrong button"
        "|fue sin querer|dont cancel|no me equivoque|ninguna",
        "reschedule": "2|move it",
        "stop": "texts|los mensajes|the texts|i meant the texts not the appt|no, the texts"
        "|not the appt, the texts|me refiero a los mensajes|los mensajes, no la cita",
        "both": "both|ambos|los dos|everything|the visit and the texts",
    },
    Awaiting.ANOTHER_TIME: {
        "reschedule": "2|yes|sí por favor|otra hora|another time please|move it",
        "deny": "no|nope|no gracias|👎|ok|está bien|okay then|leave it|maybe later|luego veo|ya no",
        "cancel": "3|cancel|CANCELAR|cancel it",
        "confirm": "1|keep my appointment",
    },
    Awaiting.YES_NO: {"affirm": "yes|sí|ok|👍", "deny": "no|nope|no gracias|👎"},
}
NOTHING = {
    Awaiting.REMINDER_REPLY: "thanks|4|the second|maybe|ok thanks|cancel|hello|can I come later|"
    "|yes but",
    Awaiting.CANCEL_OR_MOVE: "no|4|thanks|tuesday|yes but later",
    Awaiting.CANCEL_MEANING: "what|cancel|5|confirm|confirmo|yes but move it|see you then",
    Awaiting.ANOTHER_TIME: "4|maybe|thanks|ok thanks|tuesday|stop|yes but not now",
    Awaiting.YES_NO: "1|2|maybe|thanks|yes but later",
    Awaiting.SLOT_CHOICE: "yes|no|0|10|none|thanks|tuesday|2:30",
    Awaiting.SURVEY_SCORE: "yes|11|great|12 out of 10|-|7 or 8",
    Awaiting.IDENTITY: "yes|1|3/22/1979|no",
}
TABLE = [
    pytest.param(awaiting, text, act, id=f"{awaiting}: {text}")
    for awaiting, acts in ACTS.items()
    for act, texts in acts.items()
    for text in texts.split("|")
]


@pytest.mark.parametrize(("awaiting", "text", "act"), TABLE)
def test_a_bare_answer_is_read_by_the_question(awaiting: Awaiting, text: str, act: str) -> None:
    reading = read_in_context(text, awaiting)

    assert reading is not None
    assert reading.act == act


@pytest.mark.parametrize(
    ("awaiting", "text"),
    [
        pytest.param(awaiting, text, id=f"{awaiting}: {text}")
        for awaiting, texts in NOTHING.items()
        for text in texts.split("|")
    ],
)
def test_what_is_no_bare_answer_is_left_alone(awaiting: Awaiting, text: str) -> None:
    assert read_in_context(text, awaiting) is None


@pytest.mark.parametrize("text", ["2", "option 2", "#2", "the second", "la segunda", "2️⃣"])
def test_a_number_chooses_an_offered_time(text: str) -> None:
    reading = read_in_context(text, Awaiting.SLOT_CHOICE)

    assert reading == Reading("choose_option", "offer: number", option=2)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("9", 9),
        ("0", 0),
        ("10", 10),
        ("diez", 10),
        ("9/10", 9),
        ("9 out of 10", 9),
        ("8 de 10", 8),
        ("I'd give it a 7", 7),
        ("10/10", 10),
    ],
)
def test_a_score_is_read_from_zero_to_ten(text: str, score: int) -> None:
    reading = read_in_context(text, Awaiting.SURVEY_SCORE)

    assert reading is not None
    assert (reading.act, reading.score) == ("survey_score", score)


@pytest.mark.parametrize("text", ["yes", "no", "1", "cancel", "9"])
def test_nothing_asked_means_nothing_answered(text: str) -> None:
    assert read_in_context(text, None) is None


@given(st.text(alphabet=st.characters(), max_size=200), st.sampled_from(Awaiting))
def test_reading_in_context_never_fails(text: str, awaiting: Awaiting) -> None:
    read_in_context(text, awaiting)


@given(
    st.sampled_from(
        [
            Awaiting.REMINDER_REPLY,
            Awaiting.CANCEL_OR_MOVE,
            Awaiting.CANCEL_MEANING,
            Awaiting.ANOTHER_TIME,
        ]
    )
)
def test_our_digits_mean_the_same_in_every_prompt_about_a_visit(awaiting: Awaiting) -> None:
    readings = [read_in_context(digit, awaiting) for digit in "123"]

    keep, move, cancel = (reading.act if reading else None for reading in readings)
    assert keep in {"confirm", "start"}
    assert (move, cancel) == ("reschedule", "cancel")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("1 no wait 2", "reschedule"),
        ("1, perdon 2", "reschedule"),
        ("3 sorry i meant 1", "confirm"),
        ("Not 1, 2", "reschedule"),
        ("1 and 2", "unclear"),
        ("1 or 3", "unclear"),
        ("1 y 2", "unclear"),
        ("2, 2", "reschedule"),
        ("no 1", "confirm"),
        ("1 please", "confirm"),
    ],
)
def test_of_several_digits_the_one_put_right_counts_and_of_others_none(text: str, act: str) -> None:
    read = read_in_context(text, Awaiting.REMINDER_REPLY)

    assert read is not None
    assert read.act == act


@pytest.mark.parametrize("text", ["1/2", "1-2 pm", "1 2 3 4 ready", "12"])
def test_digits_of_something_else_are_no_answers(text: str) -> None:
    assert read_in_context(text, Awaiting.REMINDER_REPLY) is None
