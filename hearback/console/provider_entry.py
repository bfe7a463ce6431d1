"""Signing in at the clinic's identity provider: the way there, and back (OpenID Connect)."""

from fastapi import APIRouter, Request, Response
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from hearback.agents.identity_provider import IdentityProvider, ProviderAway
from hearback.agents.provider_rules import Refusal, Trip
from hearback.agents.signing_in import SignedIn, begins_return, entered_by_provider, replace
from hearback.console.entry import door_page
from hearback.console.guard import COOKIE, Desk, NotFound, keep
from hearback.console.pages import see_other
from hearback.console.returning import way_back

TRIP, TO = "hearback_trip", "hearback_to"
RETURN = "/console/sign-in/provider/back"
TRIES = RateLimitItemPerMinute(30)  # from one address: each way back asks the provider
LONGEST = 4000  # characters of a code or a state


class ProviderEntry:
    """A trip is a cookie until it is back: a mere link to us leaves nothing in the database."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def leave(self, request: Request) -> Response:
        provider = self._provider()
        trip, cookie = provider.trips.begin(now=self._desk.wall.now())
        try:
            there = await provider.begin(trip)
        except ProviderAway:
            return self._refused(request, Refusal.AWAY)
        gone = keep(see_other(there), self._desk, TRIP, cookie)
        return keep(gone, self._desk, TO, way_back(request.query_params.get("to", "")))

    async def back(self, request: Request) -> Response:
        """By GET, for that is how the provider sends people; the trip's state takes the place of
        a form's proof."""
        provider, given = self._provider(), request.query_params
        trip = provider.trips.read(request.cookies.get(TRIP, ""), now=self._desk.wall.now())
        if trip is None or not trip.is_back(given.get("state", "")[:LONGEST]):
            return self._refused(request, Refusal.TRIP)
        address = request.client.host if request.client else "unknown"
        if not await self._limiter.hit(TRIES, "provider", address):
            return door_page(self._desk, request, "sign_in_slow", 429)
        async with self._desk.db.begin() as session:
            first = await begins_return(session, trip, now=self._desk.wall.now())
        email = await self._email(provider, request, trip) if first else Refusal.TRIP
        async with self._desk.db.begin() as session:
            now = self._desk.wall.now()
            outcome = await entered_by_provider(session, email, now=now)
            if isinstance(outcome, SignedIn):
                await replace(session, request.cookies.get(COOKIE, ""), now=now)
        if isinstance(outcome, Refusal):
            return self._refused(request, outcome)
        to = way_back(request.cookies.get(TO, ""))
        entered = keep(see_other(to), self._desk, COOKIE, outcome.token)
        for name in (TRIP, TO):
            entered.delete_cookie(name, path="/console")
        return entered

    async def _email(
        self, provider: IdentityProvider, request: Request, trip: Trip
    ) -> str | Refusal:
        code = request.query_params.get("code", "")
        if not 0 < len(code) <= LONGEST:
            return Refusal.SAID_NO
        try:
            return await provider.email_of(code, trip, now=self._desk.wall.now())
        except ProviderAway:
            return Refusal.AWAY

    def _provider(self) -> IdentityProvider:
        """Raises NotFound."""
        if self._desk.provider is None:
            raise NotFound
        return self._desk.provider

    def _refused(self, request: Request, why: Refusal) -> Response:
        status = 503 if why is Refusal.AWAY else 401
        shown = door_page(self._desk, request, f"sign_in_provider_{why.value}", status)
        shown.delete_cookie(TRIP, path="/console")
        return shown


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), ProviderEntry(desk)
    made.add_api_route("/sign-in/provider", handlers.leave, methods=["GET"], response_model=None)
    made.add_api_route(
        "/sign-in/provider/back", handlers.back, methods=["GET"], response_model=None
    )
    return made
