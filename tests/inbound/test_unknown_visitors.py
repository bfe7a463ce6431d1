"""A visitor of whom we do not know who they are: wishes are kept, and nobody loops on a code."""

from pathlib import Path

import pytest

from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.core import work
from hearback.core.db import Database
from hearback.identity.codes import SEND_CODE
from hearback.inbound.codes import Codes
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import standing
from tests.inbound.visitors import Visitor, open_chat, visits_the_site
from tests.world import escalations, visit

KNOWN = "denise walcott 3/22/1979"


@pytest.fixture
async def of(db: Database, tmp_path: Path) -> Understood:
    of = await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))
    await open_chat(db, tmp_path)
    return of


@pytest.fixture
async def visitor(of: Understood) -> Visitor:
    return await visits_the_site(of.clinic)


async def says(of: Understood, visitor: Visitor, body: str, act: str = "out_of_scope") -> str:
    of.rasa.act = act
    (said,) = await visitor.says(body)
    return said


async def code(of: Understood) -> str:
    """The code that was texted last."""
    db, now = of.clinic.db, of.clinic.clock.now()
    while True:
        async with db.begin() as session:
            claimed = await work.claim(session, worker="w", kinds=[SEND_CODE], now=now)
            if claimed is None:
                break
            await work.finish(session, claimed, worker="w")
        async with db.begin() as session:
            await Codes(Catalogue.load(), DEFAULTS).send(session, claimed.subject, now=now)
    await of.clinic.send_all()
    body = of.clinic.phone.texts[-1].body
    return next(word.strip(".") for word in body.split() if word.strip(".").isdigit())


async def reasons(of: Understood) -> list[Reason]:
    async with of.clinic.db.begin() as session:
        return [case.reason for case in await escalations(session)]


@pytest.mark.parametrize(
    "body",
    [
        "when is my appt, denise walcott mar 22 1979",
        "hi im denise walcott 3/22/1979 whens my appt",
        "cuando es mi cita, denise walcott 22 de marzo de 1979",
    ],
)
async def test_a_wish_beside_name_and_birth_date_is_answered_after_the_code(
    of: Understood, visitor: Visitor, body: str
) -> None:
    sent = await says(of, visitor, body)

    told = await says(of, visitor, await code(of), "provide_identity")

    assert "code" in sent or "código" in sent
    assert "10:20" in told


async def test_a_name_comes_in_two_words(of: Understood, visitor: Visitor) -> None:
    await says(of, visitor, "when is my visit", "appointment_info")
    await says(of, visitor, "Denise")
    await says(of, visitor, "Walcott")
    await says(of, visitor, "3/22/1979")

    assert "10:20" in await says(of, visitor, await code(of), "provide_identity")


async def test_a_name_may_come_first(of: Understood, visitor: Visitor) -> None:
    asked = await says(of, visitor, "Denise Walcott")

    assert "date of birth" in asked


@pytest.mark.parametrize("body", ["unsubscribe me", "STOP", "no quiero más mensajes"])
async def test_a_wish_for_no_more_texts_is_done_when_they_are_known(
    of: Understood, visitor: Visitor, body: str
) -> None:
    asked = await says(of, visitor, body)
    await says(of, visitor, KNOWN)

    told = await says(of, visitor, await code(of), "provide_identity")

    assert "date of birth" in asked or "fecha de nacimiento" in asked
    assert "no more texts" in told or "ya no le enviaremos" in told
    assert await standing(of.clinic.db) is Standing.OPTED_OUT


@pytest.mark.parametrize("body", ["didnt get a code", "send it again", "no me llegó el código"])
async def test_a_code_that_did_not_come_is_sent_again(
    of: Understood, visitor: Visitor, body: str
) -> None:
    await says(of, visitor, "when is my visit", "appointment_info")
    await says(of, visitor, KNOWN)
    first = await code(of)

    again = await says(of, visitor, body, "billing_dispute")

    assert "new code" in again or "código nuevo" in again
    assert await code(of) != first
    assert "10:20" in await says(of, visitor, await code(of), "provide_identity")


async def test_whoever_is_not_on_file_is_answered_the_same(
    of: Understood, visitor: Visitor
) -> None:
    other = await visits_the_site(of.clinic)
    answers = []
    for each, name in ((visitor, "denise walcott"), (other, "harriet quimby")):
        await says(of, each, "when is my visit", "appointment_info")
        claimed = await says(of, each, f"{name} 3/22/1979")
        answers.append((claimed, await says(of, each, "send it again")))

    assert answers[0] == answers[1]


async def test_codes_are_not_sent_again_for_ever(of: Understood, visitor: Visitor) -> None:
    await says(of, visitor, "when is my visit", "appointment_info")
    await says(of, visitor, KNOWN)
    answers = [await says(of, visitor, "send it again") for _ in range(3)]

    assert "a person will help you" in answers[-1]
    assert await reasons(of) == [Reason.IDENTITY_LOCK]


@pytest.mark.parametrize("body", ["i dont have that phone anymore", "ya no tengo ese celular"])
async def test_whose_phone_is_gone_is_helped_by_people(
    of: Understood, visitor: Visitor, body: str
) -> None:
    await says(of, visitor, "when is my visit", "appointment_info")
    await says(of, visitor, KNOWN)

    said = await says(of, visitor, body, "wrong_number")

    assert "new number" in said or "número nuevo" in said
    assert "not text" not in said
    assert await reasons(of) == [Reason.HUMAN_REQUEST]


@pytest.mark.parametrize(
    "body", ["I'm a new patient", "no im new", "im not in your system", "soy paciente nuevo"]
)
async def test_who_is_new_is_asked_for_name_and_number_once(
    of: Understood, visitor: Visitor, body: str
) -> None:
    asked = await says(of, visitor, body, "stop")
    noted = await says(of, visitor, "Maria Lopez 512 555 0177")
    wish = await says(of, visitor, "can i come on friday morning?", "reschedule")

    assert "phone number" in asked or "un teléfono" in asked
    assert all(word in noted + wish for word in ("Thank you",)) or "Gracias" in noted
    assert "date of birth" not in noted + wish
    assert "fecha de nacimiento" not in noted + wish
    assert await reasons(of) == [Reason.RESCHEDULE]


async def test_who_is_new_and_tells_a_name_alone_is_asked_for_the_number(
    of: Understood, visitor: Visitor
) -> None:
    await says(of, visitor, "im new, need a doctor", "human")

    assert "What phone number" in await says(of, visitor, "Bob Tate", "provide_identity")
    assert "Our staff have that" in await says(of, visitor, "512 555 0177", "provide_identity")


async def test_who_is_new_and_tells_a_birth_date_alone_is_sent_no_code(
    of: Understood, visitor: Visitor
) -> None:
    await says(of, visitor, "im a new patient", "human")
    await says(of, visitor, "Bob Tate", "provide_identity")

    assert "code" not in await says(of, visitor, "5/5/1980", "provide_identity")


async def test_a_code_that_did_not_come_is_sent_again_also_much_later(
    of: Understood, visitor: Visitor
) -> None:
    await says(of, visitor, "whens my visit", "appointment_info")
    await says(of, visitor, KNOWN, "provide_identity")
    of.clinic.clock.advance(minutes=40)

    assert "new code" in await says(of, visitor, "no code came", "billing_dispute")


async def test_who_is_new_gets_out_of_the_code(of: Understood, visitor: Visitor) -> None:
    await says(of, visitor, "i need a checkup", "reschedule")
    await says(of, visitor, "harriet quimby 5/11/1975")

    assert "phone number" in await says(of, visitor, "im new, you never had my phone")


@pytest.mark.parametrize(
    ("body", "act"),
    [
        ("I got a text from you but I'm not Philippa", "wrong_number"),
        ("somebody else gets my texts i think", "wrong_number"),
    ],
)
async def test_no_number_is_let_go_that_we_do_not_know(
    of: Understood, visitor: Visitor, body: str, act: str
) -> None:
    said = await says(of, visitor, body, act)

    assert "will not text" not in said
    assert "look into it" in said
    assert await reasons(of) == [Reason.WRONG_NUMBER]


async def test_a_visitor_is_not_asked_about_texts(of: Understood, visitor: Visitor) -> None:
    said = await says(of, visitor, "leave my stuff alone ok", "start")

    assert "Reply" not in said
    assert await reasons(of) == [Reason.NOT_UNDERSTOOD]


@pytest.mark.parametrize(
    "body",
    ["im a new patient and he is so heavy on me", "hi denise walcott 3/22/1979 whens my appt"],
)
async def test_words_beside_a_plain_wish_are_read_for_danger(
    of: Understood, visitor: Visitor, body: str
) -> None:
    of.rasa.danger = 0.9

    said = await visitor.says(body)

    assert any("911" in each for each in said)
