"""Signing in by the clinic's identity provider: what holds a trip there and back together, and
what its token must say. Nothing here asks the network, a clock or the database.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from itsdangerous import BadData, URLSafeSerializer
from joserfc.errors import ClaimError, ExpiredTokenError

SALT = "hearback.sign-in.trip.v1"
LASTS = timedelta(minutes=10)  # to sign in over there
LONGEST = 300  # characters of a cookie of ours, with room
LEEWAY = 60  # seconds that their clock may be off
LONGEST_EMAIL = 254
# RFC 8176: what a provider calls having asked for more than a password.
FACTORS = frozenset({"mfa", "otp", "hwk", "swk", "sc", "fpt", "face", "iris", "retina"})


class Refusal(StrEnum):
    """Why the provider's answer lets nobody in."""

    TRIP = "trip"  # not begun in this browser, too old, or used before
    SAID_NO = "said_no"  # the provider itself let nobody in
    AWAY = "away"
    TOKEN = "token"  # not signed by it, or not made for us  # noqa: S105 - a reason, no secret
    ISSUER = "issuer"
    AUDIENCE = "audience"
    EXPIRED = "expired"
    NONCE = "nonce"  # of another sign-in
    NO_EMAIL = "no_email"
    UNVERIFIED = "unverified"  # the provider does not vouch for the address
    ONE_FACTOR = "one_factor"
    UNKNOWN = "unknown"
    DISABLED = "disabled"
    LOCKED = "locked"


CLAIM_REFUSED: Mapping[str, Refusal] = {
    "iss": Refusal.ISSUER,
    "aud": Refusal.AUDIENCE,
    "azp": Refusal.AUDIENCE,
    "nonce": Refusal.NONCE,
    "exp": Refusal.EXPIRED,
}


@dataclass(frozen=True)
class Trip:
    """Everything follows from one secret, which only the browser that began it keeps."""

    secret: str

    @property
    def state(self) -> str:
        return self._derived("state")

    @property
    def nonce(self) -> str:
        return self._derived("nonce")

    @property
    def verifier(self) -> str:
        """Of PKCE (RFC 7636): shown to the provider only with the code."""
        return self._derived("verifier")

    @property
    def challenge(self) -> str:
        return str(create_s256_code_challenge(self.verifier))

    def is_back(self, state: str) -> bool:
        return hmac.compare_digest(self.state.encode(), state.encode())

    def _derived(self, what: str) -> str:
        return hmac.new(self.secret.encode(), what.encode(), hashlib.sha256).hexdigest()


class Trips:
    """Trips as a cookie keeps them. keys: by name, the current one first."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._signer = URLSafeSerializer(list(keys.values())[::-1], salt=SALT)

    def begin(self, *, now: datetime) -> tuple[Trip, str]:
        trip = Trip(secrets.token_urlsafe(32))
        return trip, str(self._signer.dumps([trip.secret, int(now.timestamp())]))

    def read(self, cookie: str, *, now: datetime) -> Trip | None:
        """None for a cookie that is not ours, was altered, or is too old."""
        if not cookie or len(cookie) > LONGEST:
            return None
        try:
            secret, began = self._signer.loads(cookie)
            age = now.timestamp() - float(began)
        except (BadData, ValueError, TypeError):
            return None
        return Trip(str(secret)) if -LEEWAY < age < LASTS.total_seconds() else None


@dataclass(frozen=True)
class Expected:
    """What a token must have been made for. factor_elsewhere: the clinic says that its provider
    asks everybody for a second factor, also where the token does not tell."""

    issuer: str
    client_id: str
    nonce: str
    factor_elsewhere: bool


def vouched_email(
    claims: Mapping[str, Any], header: Mapping[str, Any], expected: Expected, *, now: datetime
) -> str | Refusal:
    """The address that a correctly signed ID token vouches for (OpenID Connect Core 3.1.3.7)."""
    token = CodeIDToken(
        dict(claims),
        dict(header),
        {
            "iss": {"essential": True, "value": expected.issuer},
            "aud": {"essential": True, "value": expected.client_id},
        },
        {"nonce": expected.nonce, "client_id": expected.client_id},
    )
    try:
        token.validate(now=int(now.timestamp()), leeway=LEEWAY)
    except ExpiredTokenError:
        return Refusal.EXPIRED
    except ClaimError as error:
        return CLAIM_REFUSED.get(error.claim, Refusal.TOKEN)
    email = claims.get("email")
    if not isinstance(email, str) or not 0 < len(email) <= LONGEST_EMAIL:
        return Refusal.NO_EMAIL
    if claims.get("email_verified") is not True:  # the word "true" is no promise
        return Refusal.UNVERIFIED
    if not expected.factor_elsewhere and not _tells_of_factor(claims.get("amr")):
        return Refusal.ONE_FACTOR
    return email


def _tells_of_factor(methods: object) -> bool:
    return isinstance(methods, list) and any(method in FACTORS for method in methods)
