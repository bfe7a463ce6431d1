"""The ledger of consent: moves as the table says, nothing lost, and one word after the other."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError

from hearback.consent.model import (
    MOVES,
    CannotMoveConsent,
    ConsentEvent,
    ConsentStanding,
    Source,
    Standing,
    moved,
)
from hearback.consent.service import Statement, standing_of, state
from hearback.core import audit
from hearback.core.db import Database, keyring, place
from hearback.patients.service import contact_point_for
from tests.world import DENISE, MONDAY, STRANGER


def said(standing: Standing, words: str | None = None, *, lifts_stop: bool = False) -> Statement:
    return Statement(
        standing, Source.PATIENT, "sms", "test_rule", words=words, lifts_stop=lifts_stop
    )


async def point_of(db: Database, number: str = DENISE) -> UUID:
    async with db.begin() as session:
        return (await contact_point_for(session, number)).id


async def tell(db: Database, point: UUID, *statements: Statement) -> list[bool]:
    changes = []
    for statement in statements:
        async with db.begin() as session:
            changes.append(await state(session, point, statement, now=MONDAY))
    return changes


async def ledger(db: Database) -> list[ConsentEvent]:
    async with db.begin() as session:
        return list(await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id)))


async def stands(db: Database, point: UUID) -> Standing:
    async with db.begin() as session:
        return await standing_of(session, point)


@pytest.mark.parametrize("current", Standing)
@pytest.mark.parametrize("to", Standing)
def test_consent_moves_only_as_the_table_says(current: Standing, to: Standing) -> None:
    if to is current or to in MOVES[current]:
        assert moved(current, to) is to
    else:
        with pytest.raises(CannotMoveConsent):
            moved(current, to)


def test_a_stop_is_possible_from_anywhere() -> None:
    for current in Standing:
        assert moved(current, Standing.OPTED_OUT) is Standing.OPTED_OUT


def test_nobody_who_stopped_is_asked_what_they_meant() -> None:
    assert MOVES[Standing.OPTED_OUT] == {Standing.OPTED_IN}


def test_nobody_becomes_somebody_we_never_asked() -> None:
    assert all(Standing.UNASKED not in targets for targets in MOVES.values())


async def test_somebody_we_know_nothing_of_is_unasked(db: Database) -> None:
    assert await stands(db, await point_of(db)) is Standing.UNASKED


async def test_each_statement_is_kept_and_the_last_one_stands(db: Database) -> None:
    point = await point_of(db)

    changes = await tell(
        db,
        point,
        said(Standing.OPTED_IN, "start"),
        said(Standing.OPTED_OUT, "alto"),
        said(Standing.OPTED_OUT, "STOP!!"),
    )

    kept = await ledger(db)
    assert changes == [True, True, False]
    assert [(event.standing, event.words) for event in kept] == [
        (Standing.OPTED_IN, "start"),
        (Standing.OPTED_OUT, "alto"),
        (Standing.OPTED_OUT, "STOP!!"),
    ]
    assert await stands(db, point) is Standing.OPTED_OUT


async def test_the_standing_names_the_statement_that_made_it(db: Database) -> None:
    point = await point_of(db)

    await tell(db, point, said(Standing.OPTED_OUT), said(Standing.OPTED_OUT))

    async with db.begin() as session:
        standing = (await session.scalars(select(ConsentStanding))).one()
    assert standing.event_id == (await ledger(db))[0].id


async def test_only_real_changes_are_on_the_audit_trail(db: Database) -> None:
    point = await point_of(db)

    await tell(
        db,
        point,
        said(Standing.OPTED_IN),
        said(Standing.CLARIFYING),
        said(Standing.OPTED_OUT),
        said(Standing.OPTED_OUT),
    )

    async with db.begin() as session:
        rows = (await session.scalars(select(audit.AuditEvent))).all()
    assert [(row.event, row.subject) for row in rows] == [("opt_in", point), ("opt_out", point)]


async def test_a_statement_that_may_not_follow_leaves_nothing_behind(db: Database) -> None:
    point = await point_of(db)
    await tell(db, point, said(Standing.OPTED_OUT))

    with pytest.raises(CannotMoveConsent):
        await tell(db, point, said(Standing.CLARIFYING, lifts_stop=True))

    assert len(await ledger(db)) == 1
    assert await stands(db, point) is Standing.OPTED_OUT


@pytest.mark.parametrize("to", sorted(set(Standing) - {Standing.OPTED_OUT}))
async def test_what_does_not_mean_to_lift_a_stop_is_not_even_written(
    db: Database, to: Standing
) -> None:
    point = await point_of(db)
    await tell(db, point, said(Standing.OPTED_OUT, "stop"))

    changes = await tell(db, point, said(to, "yes please"))

    assert changes == [False]
    assert [event.words for event in await ledger(db)] == ["stop"]
    assert await stands(db, point) is Standing.OPTED_OUT


async def test_only_a_start_lifts_a_stop(db: Database) -> None:
    point = await point_of(db)
    await tell(db, point, said(Standing.OPTED_OUT, "stop"))

    changes = await tell(db, point, said(Standing.OPTED_IN, "start", lifts_stop=True))

    assert changes == [True]
    assert await stands(db, point) is Standing.OPTED_IN


async def test_one_numbers_word_is_not_anothers(db: Database) -> None:
    mine, theirs = await point_of(db), await point_of(db, STRANGER)

    await tell(db, mine, said(Standing.OPTED_OUT))

    assert await stands(db, theirs) is Standing.UNASKED


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE consent_event SET standing = 'opted_in'", id="another standing"),
        pytest.param("UPDATE consent_event SET at = now()", id="another time"),
        pytest.param(
            "UPDATE consent_event SET rule = 'x', words_sealed = NULL", id="under cover of words"
        ),
        pytest.param("DELETE FROM consent_event", id="delete"),
        pytest.param("TRUNCATE consent_event CASCADE", id="empty"),
    ],
)
async def test_the_database_refuses_to_rewrite_the_ledger(db: Database, statement: str) -> None:
    await tell(db, await point_of(db), said(Standing.OPTED_OUT, "stop"))

    with pytest.raises(DBAPIError, match="append-only"):
        async with db.begin() as session:
            await session.execute(text(statement))

    assert [event.words for event in await ledger(db)] == ["stop"]


async def test_words_may_be_sealed_again(db: Database) -> None:
    await tell(db, await point_of(db), said(Standing.OPTED_OUT, "stop"))
    (event,) = await ledger(db)
    where = place("consent_event", "words_sealed", event.id)

    async with db.begin() as session:
        await session.execute(
            update(ConsentEvent).values(words_sealed=keyring().seal("stop", where))
        )

    (again,) = await ledger(db)
    assert again.words_sealed != event.words_sealed
    assert again.words == "stop"


async def test_a_standing_cannot_be_made_up(db: Database) -> None:
    await tell(db, await point_of(db), said(Standing.OPTED_OUT))

    with pytest.raises(DBAPIError):
        async with db.begin() as session:
            await session.execute(text("UPDATE consent_standing SET standing = 'maybe'"))


async def test_statements_at_the_same_time_are_taken_one_after_the_other(db: Database) -> None:
    point = await point_of(db)
    await tell(db, point, said(Standing.OPTED_IN))

    async with db.begin() as session:
        await state(session, point, said(Standing.OPTED_OUT, "stop"), now=MONDAY)
        start = said(Standing.OPTED_IN, "start", lifts_stop=True)
        other = asyncio.create_task(tell(db, point, start))
        done, _ = await asyncio.wait([other], timeout=0.5)
        assert not done
    changed = await other

    assert changed == [True]
    assert [event.words for event in await ledger(db)] == ["", "stop", "start"]
    assert await stands(db, point) is Standing.OPTED_IN


async def test_of_two_first_statements_the_second_sees_the_first(db: Database) -> None:
    """No standing is there yet that could be locked."""
    point = await point_of(db)

    async with db.begin() as session:
        await state(session, point, said(Standing.OPTED_OUT, "stop"), now=MONDAY)
        other = asyncio.create_task(tell(db, point, said(Standing.OPTED_OUT, "stop")))
        done, _ = await asyncio.wait([other], timeout=0.5)
        assert not done
    changed = await other

    assert changed == [False]
    assert await stands(db, point) is Standing.OPTED_OUT
    assert len(await ledger(db)) == 2
