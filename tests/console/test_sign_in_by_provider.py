"""Signing in at the clinic's identity provider, against one that is real but for its people."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import ECKey, OctKey
from sqlalchemy import func, select

from hearback.agents import service as accounts
from hearback.agents.identity_provider import IdentityProvider
from hearback.agents.model import CameIn, Staff, StaffSession
from hearback.agents.provider_rules import LASTS, Expected, Refusal, vouched_email
from hearback.agents.rules import FAILURES_LOCK
from hearback.console import routes
from hearback.console.guard import COOKIE
from hearback.console.provider_entry import TRIP
from hearback.core.audit import AuditEvent
from hearback.rehearsal.local import LocalServer
from tests.console.conftest import Browser, Place
from tests.console.far_provider import CLIENT, FarProvider, rsa
from tests.desk import hire
from tests.world import MONDAY

BACK = "/sign-in/provider/back"
KEYS = {"k1": b"k" * 32}


class Running:
    """A desk whose people may sign in at a provider, and the provider."""

    def __init__(self, place: Place, far: FarProvider, server: LocalServer) -> None:
        self.place, self.far, self.server = place, far, server

    def use(self, *, is_live: bool = False, factor_elsewhere: bool = True) -> None:
        """The desk anew: as after a restart with other settings."""
        provider = IdentityProvider(self.far.client(factor_elsewhere=factor_elsewhere), KEYS)
        desk = replace(self.place.desk, provider=provider, is_live=is_live)
        self.place.app.router.routes.clear()
        self.place.app.include_router(routes.router(desk, self.place.live))

    async def leave(self, browser: Browser) -> dict[str, str]:
        """To the provider, and signed in there: what the way back brings."""
        sent = await browser.get("/sign-in/provider")
        assert sent.status_code == 303, sent.text
        return self.far.signs_in(sent.headers["location"])

    async def sign_in(self, browser: Browser | None = None) -> Any:
        browser = browser or self.place.browser()
        return await browser.get(BACK, params=await self.leave(browser))


async def test_who_comes_by_the_provider_goes_on_at_the_case_that_was_asked_for(
    running: Running,
) -> None:
    case, rosa = "/console/threads/01a22ee3-33c7-7173-ae50-3f8dc42a5162", running.place.browser()

    sent = await rosa.get(f"/sign-in/provider?to={case}")
    back = await rosa.get(BACK, params=running.far.signs_in(sent.headers["location"]))

    assert (back.status_code, back.headers["location"]) == (303, case)


@pytest.fixture
async def running(place: Place) -> AsyncIterator[Running]:
    far = FarProvider(now=int(MONDAY.timestamp()))
    server = far.server()
    await server.start()
    made = Running(place, far, server)
    made.use()
    async with place.db.begin() as session:
        await hire(session, "rosa")
        await accounts.know_by(session, "rosa", "Rosa@Clinic.example", actor="t", now=MONDAY)
    yield made
    await server.stop()


async def reasons(place: Place) -> list[str]:
    """Why nobody was let in, as the trail has it."""
    async with place.db.begin() as session:
        rows = await session.scalars(
            select(AuditEvent.detail).where(AuditEvent.event == "sign_in_failed")
        )
        return [row["reason"] for row in rows]


async def sessions(place: Place) -> int:
    async with place.db.begin() as session:
        live = select(func.count(StaffSession.id)).where(StaffSession.ended_at.is_(None))
        return await session.scalar(live) or 0


async def test_whoever_the_provider_vouches_for_is_in(running: Running) -> None:
    rosa = running.place.browser()

    answer = await running.sign_in(rosa)

    assert (answer.status_code, answer.headers["location"]) == (303, "/console/inbox")
    assert (await rosa.get("/inbox")).status_code == 200
    async with running.place.db.begin() as session:
        came_by = (await session.scalars(select(StaffSession.came_by))).all()
        trail = (
            await session.scalars(select(AuditEvent).where(AuditEvent.event == "signed_in"))
        ).one()
    assert came_by == [CameIn.PROVIDER]
    assert trail.detail == {"by": "provider"}


async def test_the_way_there_asks_with_proof_of_who_asked(running: Running) -> None:
    there = (await running.place.browser().get("/sign-in/provider")).headers["location"]

    assert there.startswith(f"{running.far.issuer}/authorize?response_type=code&client_id={CLIENT}")
    assert "code_challenge_method=S256" in there
    assert "scope=openid+email" in there
    assert "verifier" not in there


async def test_a_link_to_the_provider_leaves_nothing_in_the_database(running: Running) -> None:
    await running.place.browser().get("/sign-in/provider")

    async with running.place.db.begin() as session:
        tried = select(func.count(AuditEvent.seq)).where(AuditEvent.actor == "nobody")
        assert await session.scalar(tried) == 0


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        pytest.param({"nonce": "of-another-sign-in"}, Refusal.NONCE, id="wrong nonce"),
        pytest.param({"aud": "another-program"}, Refusal.AUDIENCE, id="wrong audience"),
        pytest.param({"aud": [CLIENT, "x"], "azp": "x"}, Refusal.AUDIENCE, id="made for another"),
        pytest.param({"iss": "http://127.0.0.1:1"}, Refusal.ISSUER, id="another issuer"),
        pytest.param({"exp": 1}, Refusal.EXPIRED, id="expired"),
        pytest.param({"email": "nobody@clinic.example"}, Refusal.UNKNOWN, id="unknown address"),
        pytest.param({"email": ""}, Refusal.NO_EMAIL, id="empty address"),
        pytest.param({"email": ["rosa@clinic.example"]}, Refusal.NO_EMAIL, id="a list of them"),
        pytest.param({"email_verified": False}, Refusal.UNVERIFIED, id="unverified"),
        pytest.param({"email_verified": "true"}, Refusal.UNVERIFIED, id="the word true"),
    ],
)
async def test_a_token_that_says_something_else_lets_nobody_in(
    running: Running, claims: dict[str, Any], reason: Refusal
) -> None:
    running.far.claims = claims

    answer = await running.sign_in()

    assert answer.status_code == 401
    assert 'role="alert"' in answer.text
    assert await reasons(running.place) == [reason.value]
    assert await sessions(running.place) == 0


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("nonce", Refusal.NONCE),
        ("exp", Refusal.EXPIRED),
        ("aud", Refusal.AUDIENCE),
        ("email", Refusal.NO_EMAIL),
        ("email_verified", Refusal.UNVERIFIED),
        ("sub", Refusal.TOKEN),
    ],
)
async def test_a_token_that_leaves_something_out_lets_nobody_in(
    running: Running, claim: str, reason: Refusal
) -> None:
    running.far.left_out = {claim}

    assert (await running.sign_in()).status_code == 401
    assert await reasons(running.place) == [reason.value]


async def test_an_unknown_address_makes_no_account(running: Running) -> None:
    running.far.email = "new@clinic.example"

    await running.sign_in()

    async with running.place.db.begin() as session:
        assert (await session.scalars(select(Staff.name))).all() == ["rosa"]


async def test_a_locked_account_stays_locked_by_the_other_way_too(running: Running) -> None:
    guesser = running.place.browser()
    for _ in range(FAILURES_LOCK):
        await guesser.sign_in("rosa", "not the password")

    answer = await running.sign_in()

    assert answer.status_code == 401
    assert (await reasons(running.place))[-1] == Refusal.LOCKED.value


async def test_a_disabled_account_is_not_let_in(running: Running) -> None:
    async with running.place.db.begin() as session:
        await accounts.disable(session, "rosa", actor="test", now=MONDAY)

    assert (await running.sign_in()).status_code == 401
    assert await reasons(running.place) == [Refusal.DISABLED.value]


async def test_the_same_way_back_works_once(running: Running) -> None:
    rosa = running.place.browser()
    brought = await running.leave(rosa)
    cookie = rosa.http.cookies[TRIP]
    assert (await rosa.get(BACK, params=brought)).status_code == 303
    other = running.place.browser()
    other.http.cookies.set(TRIP, cookie, domain="desk.test", path="/console")

    again = await other.get(BACK, params=brought)

    assert again.status_code == 401
    assert await reasons(running.place) == [Refusal.TRIP.value]
    assert await sessions(running.place) == 1


async def test_a_way_back_that_another_browser_began_lets_nobody_in(running: Running) -> None:
    attacker, victim = running.place.browser(), running.place.browser()
    brought = await running.leave(attacker)
    await victim.get("/sign-in/provider")

    for browser in (victim, running.place.browser()):
        assert (await browser.get(BACK, params=brought)).status_code == 401
    assert await sessions(running.place) == 0


async def test_a_trip_is_over_after_a_while(running: Running) -> None:
    rosa = running.place.browser()
    brought = await running.leave(rosa)
    running.place.wall.at = MONDAY + LASTS

    assert (await rosa.get(BACK, params=brought)).status_code == 401
    assert await sessions(running.place) == 0


@pytest.mark.parametrize("cookie", ["", "x", "a.b.c", "x" * 400])
async def test_a_forged_trip_is_none(running: Running, cookie: str) -> None:
    forger = running.place.browser()
    brought = await running.leave(forger)
    forger.http.cookies.clear()
    forger.http.cookies.set(TRIP, cookie, domain="desk.test", path="/console")

    assert (await forger.get(BACK, params=brought)).status_code == 401


async def test_a_token_of_a_key_that_is_not_the_providers_lets_nobody_in(running: Running) -> None:
    running.far.key = rsa("first", "another")  # of the same name

    assert (await running.sign_in()).status_code == 401
    assert await reasons(running.place) == [Refusal.TOKEN.value]


@pytest.mark.parametrize("algorithm", ["HS256", "none"])
async def test_a_token_that_anybody_could_make_lets_nobody_in(
    running: Running, algorithm: str
) -> None:
    running.far.algorithm = algorithm
    running.far.key = OctKey.import_key("hearback-hearback-hearback-hearback")

    assert (await running.sign_in()).status_code == 401
    assert await reasons(running.place) == [Refusal.TOKEN.value]


async def test_keys_that_the_provider_changed_are_asked_anew(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hearback.agents.identity_provider.KEYS_ASKED_EVERY", 0.0)
    assert (await running.sign_in()).status_code == 303
    running.far.key, running.far.algorithm = ECKey.generate_key("P-256", {"kid": "2"}), "ES256"
    running.far.publish(running.far.key)

    assert (await running.sign_in()).status_code == 303


async def test_a_provider_that_lets_nobody_in_is_told_so(running: Running) -> None:
    rosa = running.place.browser()
    brought = await running.leave(rosa)

    answer = await rosa.get(BACK, params={"error": "access_denied", "state": brought["state"]})

    assert answer.status_code == 401
    assert await reasons(running.place) == [Refusal.SAID_NO.value]


async def test_a_code_that_the_provider_does_not_know_lets_nobody_in(running: Running) -> None:
    rosa = running.place.browser()
    brought = await running.leave(rosa)

    assert (await rosa.get(BACK, params=brought | {"code": "stolen"})).status_code == 401
    assert await reasons(running.place) == [Refusal.SAID_NO.value]


@pytest.mark.parametrize("status", [302, 500, 503])
async def test_a_provider_that_breaks_is_said_to_be_away(running: Running, status: int) -> None:
    running.far.token_status = status

    answer = await running.sign_in()

    assert answer.status_code == 503
    assert "does not answer" in answer.text


async def test_a_provider_that_is_down_leaves_the_password_as_a_way_in(running: Running) -> None:
    await running.server.stop()
    rosa = running.place.browser()

    assert (await rosa.get("/sign-in/provider")).status_code == 503
    assert (await rosa.sign_in("rosa")).status_code == 303


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({"issuer": "https://other.example"}, id="speaks for another"),
        pytest.param({"token_endpoint": "http://10.0.0.9/token"}, id="not encrypted"),
        pytest.param({"jwks_uri": "file:///etc/passwd"}, id="a file"),
        pytest.param({"authorization_endpoint": ""}, id="nowhere"),
    ],
)
async def test_a_provider_that_tells_wrong_things_of_itself_is_not_used(
    running: Running, told: dict[str, str]
) -> None:
    running.far.told = told

    assert (await running.place.browser().get("/sign-in/provider")).status_code == 503


async def test_the_secret_goes_in_the_form_where_the_provider_wants_it_there(
    running: Running,
) -> None:
    running.far.told = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}

    assert (await running.sign_in()).status_code == 303


async def test_signing_in_anew_ends_the_session_that_the_browser_had(running: Running) -> None:
    rosa = running.place.browser()
    await running.sign_in(rosa)
    before = rosa.http.cookies[COOKIE]

    await running.sign_in(rosa)

    assert rosa.http.cookies[COOKIE] != before
    assert await sessions(running.place) == 1
    await rosa.sign_in("rosa")
    assert await sessions(running.place) == 1


@pytest.mark.parametrize(
    ("amr", "status"), [(["pwd", "mfa"], 303), (["hwk"], 303), (["pwd"], 401), (None, 401)]
)
async def test_a_live_desk_wants_a_second_factor_from_the_provider(
    running: Running, amr: list[str] | None, status: int
) -> None:
    running.use(is_live=True, factor_elsewhere=False)
    running.far.claims = {"amr": amr} if amr else {}

    assert (await running.sign_in()).status_code == status


async def test_whoever_came_by_the_provider_sets_up_no_factor_here(running: Running) -> None:
    running.use(is_live=True)
    rosa, by_password = running.place.browser(), running.place.browser()

    await running.sign_in(rosa)
    await by_password.sign_in("rosa")

    assert (await rosa.get("/inbox")).status_code == 200
    sent = await by_password.get("/inbox")
    assert sent.headers["location"] == "/console/second-factor"


async def test_a_desk_without_a_provider_has_no_such_page(place: Place) -> None:
    stranger = place.browser()

    assert (await stranger.get("/sign-in/provider")).status_code == 404
    assert (await stranger.get(BACK)).status_code == 404
    assert "/sign-in/provider" not in (await stranger.get("/sign-in")).text


async def test_an_address_belongs_to_one_person_and_never_to_another_desk(place: Place) -> None:
    async with place.db.begin() as session:
        for name in ("rosa", "dan"):
            await hire(session, name)
        await accounts.add(session, "bridge", "bridge", None, actor="test", now=MONDAY)
        await accounts.know_by(session, "rosa", "rosa@clinic.example", actor="t", now=MONDAY)

        with pytest.raises(accounts.StaffEmailTaken):
            await accounts.know_by(session, "dan", "ROSA@clinic.example ", actor="t", now=MONDAY)
        with pytest.raises(accounts.NobodySignsIn):
            await accounts.know_by(session, "bridge", "b@clinic.example", actor="t", now=MONDAY)
        with pytest.raises(accounts.BadStaffEmail):
            await accounts.know_by(session, "dan", "no address", actor="t", now=MONDAY)
        await accounts.know_by(session, "rosa", "", actor="t", now=MONDAY)
        await accounts.know_by(session, "dan", "rosa@clinic.example", actor="t", now=MONDAY)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
NAMES = ("iss", "aud", "sub", "iat", "exp", "nbf", "nonce", "azp", "amr", "auth_time", "at_hash")


@given(
    claims=st.dictionaries(st.sampled_from((*NAMES, "email", "email_verified")), json_values),
    rest=st.sets(st.sampled_from(NAMES)),
)
def test_no_claims_of_whatever_form_are_taken_or_break_anything(
    claims: dict[str, Any], rest: set[str]
) -> None:
    at = int(MONDAY.timestamp())
    right = {"iss": "i", "aud": "c", "sub": "s", "iat": at, "exp": at + 60, "nonce": "n"}
    said = {**claims, **{name: right[name] for name in rest & right.keys()}}
    expected = Expected("i", "c", "n", factor_elsewhere=True)

    found = vouched_email(said, {"alg": "RS256"}, expected, now=MONDAY + timedelta(seconds=1))

    vouched = said.get("email_verified") is True and said.get("nonce") == "n"
    assert isinstance(found, Refusal) or vouched
