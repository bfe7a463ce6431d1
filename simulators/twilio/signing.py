"""Twilio's signature of a form, for tests and rehearsals that send requests of their own."""

from collections.abc import Mapping
from typing import Any

from twilio.request_validator import RequestValidator


def signature(auth_token: str, url: str, form: Mapping[str, str]) -> str:
    make: Any = RequestValidator  # the package has no types
    signed: str = make(auth_token).compute_signature(url, dict(form))
    return signed
