"""The clinic's identity provider over HTTP: discovery, its keys, and a code for a token."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

import httpx2
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from hearback.agents.provider_rules import Expected, Refusal, Trip, Trips, vouched_email
from hearback.core.errors import HearbackError
from hearback.core.log import log

DISCOVERY = "/.well-known/openid-configuration"
ANSWER_WITHIN = 5.0  # seconds
KNOWN_FOR = 3600.0  # seconds that what it tells of itself is kept
KEYS_ASKED_EVERY = 60.0  # seconds at least, however many tokens name a key that is not known
# Signed with a key that only the provider has; never `none`, never a shared secret.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384")
HERE = {"127.0.0.1", "localhost", "::1"}


class ProviderAway(HearbackError):
    status = 503
    retry = True

    def __init__(self) -> None:
        super().__init__("The clinic's sign-in service did not answer as it should. Try again.")


@dataclass(frozen=True)
class Client:
    """How the provider knows us. return_address: where it sends people back to."""

    issuer: str
    client_id: str
    secret: str
    return_address: str
    factor_elsewhere: bool


@dataclass(frozen=True)
class Known:
    """What it tells of itself."""

    begin_at: str
    token_at: str
    keys_at: str
    by_post: bool  # the secret goes in the form, for it takes no header


class IdentityProvider:
    """One provider for the whole service. keys: to sign the cookie of a trip, newest first."""

    def __init__(self, client: Client, keys: Mapping[str, bytes]) -> None:
        self.trips = Trips(keys)
        self._client = client
        self._known: tuple[float, Known] | None = None
        self._keys: tuple[float, KeySet] | None = None

    async def begin(self, trip: Trip) -> str:
        """Where to send a person. Raises ProviderAway."""
        known = await self._told()
        asked = {
            "response_type": "code",
            "client_id": self._client.client_id,
            "redirect_uri": self._client.return_address,
            "scope": "openid email",
            "state": trip.state,
            "nonce": trip.nonce,
            "code_challenge": trip.challenge,
            "code_challenge_method": "S256",
        }
        joint = "&" if urlsplit(known.begin_at).query else "?"
        return f"{known.begin_at}{joint}{urlencode(asked)}"

    async def email_of(self, code: str, trip: Trip, *, now: datetime) -> str | Refusal:
        """The verified address of who signed in over there. Raises ProviderAway."""
        told = await self._exchanged(await self._told(), code, trip)
        id_token = None if told is None else told.get("id_token")
        if not isinstance(id_token, str):
            return Refusal.SAID_NO if told is None else Refusal.TOKEN
        opened = await self._opened(id_token)
        if opened is None:
            return Refusal.TOKEN
        client = self._client
        expected = Expected(client.issuer, client.client_id, trip.nonce, client.factor_elsewhere)
        return vouched_email(opened.claims, opened.header, expected, now=now)

    async def _exchanged(self, known: Known, code: str, trip: Trip) -> Mapping[str, Any] | None:
        client = self._client
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": client.return_address,
            "code_verifier": trip.verifier,
        }
        basic = None
        if known.by_post:
            form |= {"client_id": client.client_id, "client_secret": client.secret}
        else:
            basic = (quote_plus(client.client_id), quote_plus(client.secret))  # RFC 6749, 2.3.1
        return await _asked("POST", known.token_at, form, basic)

    async def _opened(self, id_token: str) -> jwt.Token | None:
        """A token whose signature is the provider's; its keys are asked anew when they changed."""
        for keys in (await self._key_set(), await self._key_set(again=True)):
            try:
                return jwt.decode(id_token, keys, algorithms=ALGORITHMS)
            except (JoseError, ValueError):
                continue
        return None

    async def _key_set(self, *, again: bool = False) -> KeySet:
        old_after = KEYS_ASKED_EVERY if again else KNOWN_FOR
        if self._keys is None or time.monotonic() - self._keys[0] > old_after:
            told = await _asked("GET", (await self._told()).keys_at)
            self._keys = time.monotonic(), _usable(told)
        return self._keys[1]

    async def _told(self) -> Known:
        if self._known is None or time.monotonic() - self._known[0] > KNOWN_FOR:
            told = await _asked("GET", f"{self._client.issuer.rstrip('/')}{DISCOVERY}")
            self._known = time.monotonic(), _known(told, self._client.issuer)
        return self._known[1]


def _known(told: Mapping[str, Any] | None, issuer: str) -> Known:
    """Raises ProviderAway for one that speaks for somebody else, or not encrypted."""
    told = told or {}
    names = ("authorization_endpoint", "token_endpoint", "jwks_uri")
    addresses = [str(told.get(name, "")) for name in names]
    if told.get("issuer") != issuer or not all(_is_safe(at, issuer) for at in addresses):
        log.warning("provider_misconfigured")
        raise ProviderAway
    ways = told.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    begin_at, token_at, keys_at = addresses
    return Known(begin_at, token_at, keys_at, by_post="client_secret_basic" not in ways)


def _is_safe(address: str, issuer: str) -> bool:
    """Encrypted; in the clear only on this machine, when the issuer is there too."""
    parts, told = urlsplit(address), urlsplit(issuer)
    if parts.scheme == "https":
        return bool(parts.hostname)
    return parts.scheme == told.scheme == "http" and {parts.hostname, told.hostname} <= HERE


def _usable(told: Mapping[str, Any] | None) -> KeySet:
    """Raises ProviderAway. What is for encryption, or of a kind that we do not take, stays out."""
    keys = (told or {}).get("keys")
    if not isinstance(keys, list):
        raise ProviderAway
    signing = [
        key
        for key in keys
        if isinstance(key, dict)
        and key.get("kty") in {"RSA", "EC"}
        and key.get("use", "sig") == "sig"
    ]
    try:
        return KeySet.import_key_set({"keys": signing})
    except (JoseError, ValueError):
        raise ProviderAway from None


async def _asked(
    method: str,
    address: str,
    form: Mapping[str, str] | None = None,
    basic: tuple[str, str] | None = None,
) -> Mapping[str, Any] | None:
    """Its answer; None when it refused. Raises ProviderAway. Redirects are not followed."""
    try:
        async with httpx2.AsyncClient(timeout=ANSWER_WITHIN, follow_redirects=False) as http:
            answer = await http.request(method, address, data=form, auth=basic)
            if 400 <= answer.status_code < 500:
                return None
            told = answer.json()
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        log.warning("provider_away", error=type(error).__name__)
        raise ProviderAway from None
    if answer.status_code != 200 or not isinstance(told, dict):
        log.warning("provider_away", status=answer.status_code)
        raise ProviderAway
    return told
