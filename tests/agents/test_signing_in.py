"""Signing in: what is asked, what is counted, and what a session is worth."""

from datetime import datetime, timedelta
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import select, update

from hearback.agents import service as accounts
from hearback.agents.model import Staff, StaffSession
from hearback.agents.passwords import PasswordTooWeak, hashed, matches
from hearback.agents.queries import staff_by_name
from hearback.agents.rules import FAILURES_LOCK
from hearback.agents.second_factor import new_secret, step_of
from hearback.agents.service import NobodySignsIn
from hearback.agents.signing_in import NotIn, SignedIn, entered, present, sign_out
from hearback.core.audit import AuditEvent
from hearback.core.db import Database
from tests.desk import PASSWORD, hire, password_hash
from tests.world import MONDAY, open_clinic


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Database:
    await open_clinic(db, tmp_path)
    async with db.begin() as session:
        await hire(session, "rosa")
    return db


async def attempt(
    db: Database,
    name: str = "rosa",
    *,
    right: bool = True,
    code: str | None = None,
    now: datetime = MONDAY,
) -> SignedIn | NotIn:
    async with db.begin() as session:
        return await entered(session, name, is_right=right, code=code, now=now)


async def token_of(db: Database) -> str:
    outcome = await attempt(db)
    assert isinstance(outcome, SignedIn)
    return outcome.token


async def is_present(db: Database, token: str, now: datetime, *, by_itself: bool = False) -> bool:
    async with db.begin() as session:
        return await present(session, token, now=now, by_itself=by_itself) is not None


async def test_a_password_is_compared_and_not_kept() -> None:
    kept = await hashed(PASSWORD)

    assert PASSWORD not in kept
    assert await matches(PASSWORD, kept)
    assert not await matches("another long password", kept)


async def test_nobody_has_no_password_that_matches() -> None:
    assert not await matches("the password of nobody", None)


async def test_a_short_password_is_refused() -> None:
    with pytest.raises(PasswordTooWeak):
        await hashed("short")


async def test_five_failures_lock_the_account_even_for_the_right_password(
    clinic: Database,
) -> None:
    for _ in range(FAILURES_LOCK):
        assert await attempt(clinic, right=False) is NotIn.WRONG

    assert await attempt(clinic) is NotIn.LOCKED
    assert isinstance(await attempt(clinic, now=MONDAY + timedelta(minutes=15)), SignedIn)


async def test_an_unknown_name_is_told_the_same_as_a_wrong_password(clinic: Database) -> None:
    assert await attempt(clinic, "nobody") is await attempt(clinic, right=False)


async def test_a_disabled_account_is_out_at_once(clinic: Database) -> None:
    token = await token_of(clinic)
    async with clinic.begin() as session:
        await accounts.disable(session, "rosa", actor="test", now=MONDAY)

    assert not await is_present(clinic, token, MONDAY)
    assert await attempt(clinic) is NotIn.WRONG


async def test_each_sign_in_has_a_token_of_its_own_and_the_database_has_neither(
    clinic: Database,
) -> None:
    tokens = {await token_of(clinic), await token_of(clinic)}

    async with clinic.begin() as session:
        kept = set(await session.scalars(select(StaffSession.token_hash)))
    assert len(tokens) == len(kept) == 2
    assert not {token.encode() for token in tokens} & kept


async def test_fifteen_idle_minutes_sign_out_and_the_trail_says_so(clinic: Database) -> None:
    token = await token_of(clinic)

    assert await is_present(clinic, token, MONDAY + timedelta(minutes=14))
    assert not await is_present(clinic, token, MONDAY + timedelta(minutes=29))

    async with clinic.begin() as session:
        last = (
            await session.scalars(select(AuditEvent).order_by(AuditEvent.seq.desc()).limit(1))
        ).one()
    assert (last.event, last.detail) == ("signed_out", {"reason": "idle"})


async def test_a_page_that_refreshes_by_itself_keeps_nobody_signed_in(clinic: Database) -> None:
    token = await token_of(clinic)

    for minutes in (5, 10, 14):
        later = MONDAY + timedelta(minutes=minutes)
        assert await is_present(clinic, token, later, by_itself=True)

    assert not await is_present(clinic, token, MONDAY + timedelta(minutes=15), by_itself=True)


async def test_signing_out_ends_the_session_for_whoever_kept_the_cookie(clinic: Database) -> None:
    token = await token_of(clinic)
    async with clinic.begin() as session:
        who = await present(session, token, now=MONDAY)
        assert who is not None
        await sign_out(session, who, now=MONDAY)

    assert not await is_present(clinic, token, MONDAY)


async def test_with_a_second_factor_the_password_alone_lets_nobody_in(clinic: Database) -> None:
    secret = await _with_second_factor(clinic)
    code = pyotp.TOTP(secret).at(MONDAY)

    assert await attempt(clinic) is NotIn.CODE_NEEDED
    assert await attempt(clinic, code="000000") is NotIn.CODE_WRONG
    assert isinstance(await attempt(clinic, code=code), SignedIn)


async def test_a_code_is_good_once(clinic: Database) -> None:
    secret = await _with_second_factor(clinic)
    code = pyotp.TOTP(secret).at(MONDAY)
    await attempt(clinic, code=code)

    assert await attempt(clinic, code=code) is NotIn.CODE_WRONG


def test_a_phone_may_be_half_a_minute_off() -> None:
    secret = new_secret()
    early = pyotp.TOTP(secret).at(MONDAY - timedelta(seconds=30))
    old = pyotp.TOTP(secret).at(MONDAY - timedelta(seconds=90))

    assert step_of(secret, early, None, now=MONDAY) is not None
    assert step_of(secret, old, None, now=MONDAY) is None


async def test_whoever_was_signed_in_with_the_old_password_is_signed_out_by_a_reset(
    clinic: Database,
) -> None:
    token = await token_of(clinic)

    async with clinic.begin() as session:
        await accounts.reset(session, "rosa", password_hash(), actor="test", now=MONDAY)

    assert not await is_present(clinic, token, MONDAY)


async def test_nobody_is_given_a_password_for_the_account_of_another_desk(
    clinic: Database,
) -> None:
    async with clinic.begin() as session:
        await session.execute(update(Staff).values(password_hash=None))
        with pytest.raises(NobodySignsIn):
            await accounts.reset(session, "rosa", password_hash(), actor="test", now=MONDAY)


async def test_a_reset_account_has_no_second_factor_and_no_lock(clinic: Database) -> None:
    await _with_second_factor(clinic)
    async with clinic.begin() as session:
        await accounts.reset(session, "rosa", password_hash(), actor="test", now=MONDAY)

    assert isinstance(await attempt(clinic), SignedIn)


async def _with_second_factor(db: Database) -> str:
    secret = new_secret()
    async with db.begin() as session:
        staff = await staff_by_name(session, "rosa")
        assert staff is not None
        staff.totp = secret
    return secret
