"""Words about a waiting list and its offered time, about a wanted visit, and about a moved one."""

import pytest

from bot.language.visits.waiting_list import (
    OfTime,
    arrives,
    joins_list,
    leaves_list,
    of_time,
    refuses_the_time,
    takes_for_old,
)
from bot.language.visits.wanted import Moved, about_the_move, wants_visit
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Passes

JOINS = [
    "put me on the waiting list",
    "text me if something opens up sooner",
    "do u have a cancelation list",
    "can you call me if someone cancels",
    "let me know if anything earlier comes up",
    "is there a waitlist",
    "add me to the list please",
    "if u get an opening sooner text me",
    "si sale otra me avisan",
    "avíseme si hay algo antes",
    "apúnteme en la lista de espera",
    "hay lista de espera?",
]
LEAVES = [
    "not interested in earlier anymore",
    "remove me from the waitlist, may 28 is fine",
    "take me off the waiting list",
    "i dont need an earlier time anymore",
    "quitenme de la lista de espera nomas",
    "sáqueme de la lista de espera",
    "ya no quiero más temprano",
]


@pytest.mark.parametrize("said", JOINS)
def test_who_wants_onto_the_waiting_list(said: str) -> None:
    assert joins_list(said)
    assert not leaves_list(said)


@pytest.mark.parametrize("said", LEAVES)
def test_who_wants_off_the_waiting_list_and_keeps_the_texts(said: str) -> None:
    assert leaves_list(said)
    assert not joins_list(said)
    assert isinstance(judge(Arrival(said, Standing.OPTED_IN)), Passes)


@pytest.mark.parametrize(
    "said", ["no me saquen de la lista de espera", "no nos borren de la lista de espera"]
)
def test_who_asks_not_to_be_taken_off_the_waiting_list_stays_on_it(said: str) -> None:
    assert not leaves_list(said)


@pytest.mark.parametrize(
    "said",
    [
        "take me off your list",
        "quítenme de su lista",
        "text me the address",
        "is there parking",
        "can i come earlier on friday",
        "how long is the wait",
        "dont text me",
        "my waiting room visit was long",
        "puedo ir antes?",
        "hay estacionamiento?",
    ],
)
def test_words_that_are_about_no_waiting_list(said: str) -> None:
    assert not joins_list(said)
    assert not leaves_list(said)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("is it with dr velasco?", OfTime.ASKS),
        ("is that am or pm", OfTime.ASKS),
        ("how long is it free", OfTime.ASKS),
        ("¿es con el dr. Velasco?", OfTime.ASKS),
        ("hasta cuándo me la guardan", OfTime.ASKS),
        ("ooh maybe. let me check with work", OfTime.THINKS),
        ("déjeme checar con mi trabajo", OfTime.THINKS),
        ("tal vez", OfTime.THINKS),
        ("too late i found another doctor", OfTime.TOO_LATE),
        ("ya es tarde, ya me atendieron", OfTime.TOO_LATE),
        ("is it too late to take the tues one", OfTime.ASKS),
        ("yes but I want to keep my may 14 one too", OfTime.HAS_ONE),
        ("I already have one the 14th", OfTime.HAS_ONE),
        ("if i take it do i lose the 14th", OfTime.HAS_ONE),
        ("ya tengo cita el 14", OfTime.HAS_ONE),
        ("i have both kids then", None),
        ("no ill keep my may 14", None),
        ("any other time that day?", None),
        ("i cant that day", None),
        ("yes please", None),
    ],
)
def test_what_is_said_to_an_offered_time(said: str, kind: OfTime | None) -> None:
    assert of_time(said) is kind


@pytest.mark.parametrize(
    ("said", "takes"),
    [
        ("cancel my other one and give me this", True),
        ("give me that one and cancel the 14th", True),
        ("cancele la otra y deme esta", True),
        ("cancel my visit", False),
        ("cancel the texts and give me this", False),
        ("dont cancel my other one, give me this", False),
        ("if i cancel my other one can i take this", False),
        ("si cancelo la otra me quedo con esta", False),
    ],
)
def test_who_gives_up_the_other_visit_for_this_time_takes_it(said: str, takes: bool) -> None:
    assert takes_for_old(said) is takes


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("si puedo llegar 2:40", True),
        ("i can be there by 2:40", True),
        ("i can be there", False),
        ("can it be 2:40", False),
    ],
)
def test_when_somebody_would_be_there(said: str, tells: bool) -> None:
    assert arrives(said) is tells


@pytest.mark.parametrize(
    "said",
    [
        "i need an appointment",
        "book me for thursday 9:20",
        "id like to schedule an appointment",
        "need an appt",
        "can i come in friday",
        "can you fit me in",
        "ocupo una cita",
        "quiero cita",
        "me puede dar una cita",
        "quisiera agendar una consulta",
    ],
)
def test_who_wants_a_visit(said: str) -> None:
    assert wants_visit(said)


@pytest.mark.parametrize(
    "said",
    [
        "when is my appointment",
        "i need to cancel my appointment",
        "i want my records",
        "i dont need an appointment",
        "how much is a visit",
        "ya no quiero la cita",
        "necesito cancelar mi cita",
        "cuándo es mi cita",
    ],
)
def test_who_wants_no_new_visit(said: str) -> None:
    assert not wants_visit(said)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("put it back to wednesday", Moved.BACK),
        ("i took wednesday off work!! change it back", Moved.BACK),
        ("i want my old time back", Moved.BACK),
        ("regrésenla al miércoles", Moved.BACK),
        ("who moved it", Moved.WHY),
        ("why did u move it", Moved.WHY),
        ("I didn't ask for that", Moved.WHY),
        ("por qué la movieron", Moved.WHY),
        ("quién la cambió", Moved.WHY),
        ("yo no la cambié", Moved.WHY),
        ("friday is fine", None),
        ("can you move it to friday", None),
        ("call me back", None),
        ("cambiarla al viernes", None),
    ],
)
def test_what_is_said_to_a_visit_that_the_clinic_moved(said: str, kind: Moved | None) -> None:
    assert about_the_move(said) is kind


@pytest.mark.parametrize(
    "said",
    [
        "not that day but keep me on the list",
        "sorry cant do that day",
        "that time wont work",
        "ese día no",
        "no puedo ese día, pero sigo en la lista",
    ],
)
def test_the_offered_time_is_refused(said: str) -> None:
    assert refuses_the_time(said)


@pytest.mark.parametrize(
    "said",
    [
        "not sure yet",
        "i cant do mornings but i can do that one if its short",
        "what if i cant come",
        "yes but not with him",
        "no problem ill take it",
    ],
)
def test_what_only_begins_so_refuses_nothing(said: str) -> None:
    assert not refuses_the_time(said)
