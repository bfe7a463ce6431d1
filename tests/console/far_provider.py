"""An identity provider on loopback: real HTTP, real keys, and it can be told to do wrong."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

from hearback.agents.identity_provider import Client
from hearback.core.processes import free_port
from hearback.rehearsal.local import LocalServer, serving

CLIENT, SECRET = "hearback", "a secret: of the client"


@cache
def rsa(kid: str, which: str = "right") -> RSAKey:
    """Making one is slow: once for all tests."""
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig"}, private=True)


@dataclass
class FarProvider:
    """claims: what its next tokens say beside, or in place of, what is right."""

    port: int = field(default_factory=free_port)
    now: int = 0
    email: str = "rosa@clinic.example"
    claims: dict[str, Any] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    key: RSAKey | ECKey | OctKey = field(default_factory=lambda: rsa("first"))
    algorithm: str = "RS256"
    published: list[dict[str, Any]] = field(default_factory=list)
    told: dict[str, Any] = field(default_factory=dict)  # in place of the right discovery
    token_status: int = 200
    codes: dict[str, Mapping[str, str]] = field(default_factory=dict)
    secrets_seen: list[str] = field(default_factory=list)

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def client(self, *, factor_elsewhere: bool = True) -> Client:
        back = "http://desk.test/console/sign-in/provider/back"
        return Client(self.issuer, CLIENT, SECRET, back, factor_elsewhere)

    def publish(self, *keys: RSAKey | ECKey) -> None:
        self.published = [key.as_dict(private=False) for key in keys]

    def signs_in(self, there: str) -> dict[str, str]:
        """Somebody shows the page that they were sent to who they are: what they bring back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def server(self) -> LocalServer:
        if not self.published and isinstance(self.key, RSAKey | ECKey):
            self.publish(self.key)
        app = FastAPI()
        app.add_api_route("/.well-known/openid-configuration", self._discovery)
        app.add_api_route("/keys", self._keys)
        app.add_api_route("/token", self._token, methods=["POST"])
        return serving(app, self.port)

    async def _discovery(self) -> Response:
        right = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
        }
        return JSONResponse(right | self.told)

    async def _keys(self) -> Response:
        return JSONResponse({"keys": self.published})

    async def _token(self, request: Request) -> Response:
        if self.token_status != 200:
            return JSONResponse({"error": "server_error"}, self.token_status)
        form = {name: str(value) for name, value in (await request.form()).items()}
        asked = self.codes.pop(form.get("code", ""), None)  # a code works once
        self.secrets_seen.append(_secret(request, form))
        if asked is None or not _is_proved(asked, form) or self.secrets_seen[-1] != SECRET:
            return JSONResponse({"error": "invalid_grant"}, 400)
        return JSONResponse({"token_type": "Bearer", "id_token": self._signed(asked)})

    def _signed(self, asked: Mapping[str, str]) -> str:
        right = {
            "iss": self.issuer,
            "aud": asked["client_id"],
            "sub": "0042",
            "iat": self.now,
            "exp": self.now + 300,
            "nonce": asked["nonce"],
            "email": self.email,
            "email_verified": True,
        }
        said = {k: v for k, v in (right | self.claims).items() if k not in self.left_out}
        header = {"alg": self.algorithm, "kid": self.key.kid or ""}
        return jwt.encode(header, said, self.key, algorithms=[self.algorithm])


def _is_proved(asked: Mapping[str, str], form: Mapping[str, str]) -> bool:
    """PKCE: whoever brings the code is who asked for it; and goes back where they came from."""
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    is_same = challenge == asked["code_challenge"] and asked["code_challenge_method"] == "S256"
    return is_same and form.get("redirect_uri") == asked["redirect_uri"]


def _secret(request: Request, form: Mapping[str, str]) -> str:
    basic = request.headers.get("authorization", "").removeprefix("Basic ")
    if not basic:
        return form.get("client_secret", "")
    return unquote(base64.b64decode(basic).decode().partition(":")[2].replace("+", " "))
