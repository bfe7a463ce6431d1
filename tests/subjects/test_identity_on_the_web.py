"""Who is asking, on the web: name and birth date, then a code to the phone on file. Whoever is on
file and whoever is not get the same words, for the same work."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from sqlalchemy import event, select

from hearback.conversations.model import Reason
from hearback.core.audit import AuditEvent
from hearback.core.crypto import Keyring
from hearback.core.db import Database
from hearback.identity.model import IdentityCode
from hearback.outbound.model import OutboundMessage, Purpose
from tests.asking import Asking
from tests.inbound.conftest import Clinic
from tests.inbound.visitors import visits_the_site
from tests.world import DENISE, escalations

KNOWN = "Denise Walcott, March 22 1979"
UNKNOWN = "Harriet Quimby, May 11 1975"
NOT_QUITE = "Denise Walcott, March 23 1979"
ASKS = ("billing_balance", "Can you tell me what I owe?")


async def test_name_and_birth_date_then_the_code(visitor: Asking) -> None:
    asked = await visitor.asks(*ASKS)
    sent = await visitor.asks("provide_identity", KNOWN)

    answer = await visitor.asks("provide_identity", visitor.code())

    assert "full name" in asked
    assert "date of birth" in asked
    assert "code" in sent
    assert "215" not in sent
    assert "555" not in sent.replace("512-555-0100", "")
    assert "$215.75" in answer


async def test_the_code_goes_to_the_number_on_file(visitor: Asking) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)

    text = visitor.clinic.phone.texts[-1]
    assert text.to_number == DENISE
    assert text.valid_for is not None
    assert text.valid_for.total_seconds() <= 300
    async with visitor.db.begin() as session:
        purposes = await session.scalars(select(OutboundMessage.purpose))
        assert Purpose.CODE in set(purposes)


async def test_a_code_leaves_at_night_too(visitor: Asking) -> None:
    visitor.clinic.clock.advance(hours=13)  # 11 in the evening
    await visitor.asks(*ASKS)

    await visitor.asks("provide_identity", KNOWN)

    assert len(visitor.clinic.phone.texts) == 1


@pytest.mark.parametrize(
    "claim",
    ["denise walcott 3/22/79", "Walcott Denise 03-22-1979", "Denise M. Walcott born mar 22 1979"],
)
async def test_names_come_in_many_forms(visitor: Asking, claim: str) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", claim)

    assert "$215.75" in await visitor.asks("provide_identity", visitor.code())


async def test_name_and_birth_date_may_come_one_after_the_other(visitor: Asking) -> None:
    await visitor.asks(*ASKS)

    more = await visitor.asks("provide_identity", "Denise Walcott")
    await visitor.asks("provide_identity", "3/22/1979")

    assert "date of birth" in more
    assert "$215.75" in await visitor.asks("provide_identity", f"its {visitor.code()}")


async def test_it_belongs_to_one_session(visitor: Asking, clinic: Clinic) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)
    await visitor.asks("provide_identity", visitor.code())

    other = Asking(clinic, visitor=await visits_the_site(clinic))

    assert "215" not in await other.asks(*ASKS)


async def test_a_quarter_of_an_hour_of_silence_ends_it(visitor: Asking) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)
    await visitor.asks("provide_identity", visitor.code())
    for _ in range(2):
        visitor.clinic.clock.advance(minutes=14)
        assert "$215.75" in await visitor.asks(*ASKS)

    visitor.clinic.clock.advance(minutes=16)

    assert "215" not in await visitor.asks(*ASKS)


async def test_a_code_is_good_once_and_for_ten_minutes(visitor: Asking, clinic: Clinic) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)
    clinic.clock.advance(minutes=10)
    late = await visitor.asks("provide_identity", visitor.code())

    other = Asking(clinic, visitor=await visits_the_site(clinic))
    await other.asks(*ASKS)
    await other.asks("provide_identity", UNKNOWN)

    assert "215" not in late
    assert "215" not in await other.asks("provide_identity", visitor.code())


async def test_the_code_itself_is_not_kept(visitor: Asking) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)

    async with visitor.db.begin() as session:
        made = (await session.scalars(select(IdentityCode))).one()
    assert made.digest is not None
    assert visitor.code().encode() not in made.digest


async def test_three_wrong_codes_go_to_a_person(visitor: Asking) -> None:
    await visitor.asks(*ASKS)
    await visitor.asks("provide_identity", KNOWN)
    right = visitor.code()

    answers = [await visitor.asks("provide_identity", wrong(right)) for _ in range(3)]

    assert "a person will help you" in answers[-1]
    assert "215" not in await visitor.asks("provide_identity", right)
    async with visitor.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.IDENTITY_LOCK]


async def test_three_claims_that_fit_nobody_go_to_a_person_unsaid(visitor: Asking) -> None:
    await visitor.asks(*ASKS)

    answers = [await visitor.asks("provide_identity", NOT_QUITE) for _ in range(3)]

    assert len(set(answers)) == 1
    async with visitor.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.IDENTITY_LOCK]
        assert "identity_locked" in set(await session.scalars(select(AuditEvent.event)))


# What somebody may try, step by step. {right} is the code where there is one; a code that fits
# is left out: it is what shows who it is.
TRIES = (
    (ASKS, "claim", "claim", "claim", "claim", ASKS),
    (ASKS, "claim", "wrong", "wrong", "wrong", "wrong"),
    (ASKS, "claim", "wrong", "claim", "wrong", "claim", ASKS),
    (ASKS, "claim", ASKS, "claim", "what code", "wrong"),
    ("claim", "claim", "wrong", "claim", ASKS),
)


@pytest.mark.parametrize("tries", TRIES, ids=range(len(TRIES)))
async def test_known_and_unknown_get_the_same_words(
    clinic: Clinic, tries: tuple[object, ...]
) -> None:
    seen = [await told(clinic, tries, claim) for claim in (KNOWN, UNKNOWN, NOT_QUITE)]

    assert seen[0] == seen[1] == seen[2]


async def test_known_and_unknown_take_the_same_work(clinic: Clinic) -> None:
    work = [await worked(clinic, claim) for claim in (KNOWN, UNKNOWN, NOT_QUITE)]

    assert work[0] == work[1] == work[2]


async def told(clinic: Clinic, tries: tuple[object, ...], claim: str) -> list[str]:
    visitor = Asking(clinic, visitor=await visits_the_site(clinic))
    answers = []
    for step in tries:
        match step:
            case "claim":
                answers.append(await visitor.asks("provide_identity", claim))
            case "wrong":
                answers.append(await visitor.asks("provide_identity", "000000"))
            case (str(act), str(body)):
                answers.append(await visitor.asks(act, body))
            case body:
                answers.append(await visitor.asks("provide_identity", str(body)))
    return answers


async def worked(clinic: Clinic, claim: str) -> list[tuple[list[str], int]]:
    """The statements and the hashes of the turn of a claim, and of the turn of a wrong code."""
    visitor = Asking(clinic, visitor=await visits_the_site(clinic))
    await visitor.asks(*ASKS)
    seen = []
    for body in (claim, "000000"):
        with counted(clinic.db) as (statements, hashes):
            await visitor.turn("provide_identity", body)
        seen.append((list(statements), len(hashes)))
        await visitor.codes()
    return seen


@contextmanager
def counted(db: Database) -> Iterator[tuple[list[str], list[str]]]:
    """What is asked of the database, and how many keyed hashes are made."""
    statements: list[str] = []
    hashes: list[str] = []
    index = Keyring.index

    def note(_: object, __: object, statement: str, *___: object) -> None:
        statements.append(statement)

    def hashed(ring: Keyring, value: str, purpose: str) -> bytes:
        hashes.append(purpose)
        return index(ring, value, purpose)

    event.listen(db.engine.sync_engine, "before_cursor_execute", note)
    try:
        with patch.object(Keyring, "index", hashed):
            yield statements, hashes
    finally:
        event.remove(db.engine.sync_engine, "before_cursor_execute", note)


def wrong(right: str) -> str:
    return f"{(int(right) + 1) % 1_000_000:06d}"
