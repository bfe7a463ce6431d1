"""The second factor: a six-digit code of a phone, each good once (RFC 6238)."""

import hmac
import io
from datetime import datetime

import pyotp
import segno

STEP = 30  # seconds
DRIFT = 1  # steps that a phone's clock may be off, either way
ISSUER = "Hearback"


def new_secret() -> str:
    return pyotp.random_base32()


def step_of(secret: str, code: str, last_step: int | None, *, now: datetime) -> int | None:
    """The step whose code this is; None when it is none, or was used before."""
    typed = "".join(code.split())
    current = int(now.timestamp()) // STEP
    totp = pyotp.TOTP(secret, interval=STEP)
    for step in range(current - DRIFT, current + DRIFT + 1):
        if last_step is not None and step <= last_step:
            continue
        if hmac.compare_digest(totp.at(step * STEP).encode(), typed.encode()):
            return step
    return None


def picture(secret: str, name: str) -> str:
    """What a phone's app photographs, as SVG markup that holds nothing but its own shapes."""
    uri = pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)
    out = io.BytesIO()
    segno.make(uri, error="m").save(
        out, kind="svg", scale=5, xmldecl=False, svgns=True, title=ISSUER, border=2
    )
    return out.getvalue().decode()
