"""Passwords: argon2id, hashed and compared in a thread, for both take a fifth of a second."""

import asyncio
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from hearback.core.errors import HearbackError

SHORTEST, LONGEST = 12, 200
HASHER = PasswordHash((Argon2Hasher(),))


class PasswordTooWeak(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"Choose a password of {SHORTEST} to {LONGEST} characters.")


async def hashed(password: str) -> str:
    """Raises PasswordTooWeak."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise PasswordTooWeak
    return await asyncio.to_thread(HASHER.hash, password)


async def matches(password: str, known: str | None) -> bool:
    """The same work for an account that is not there: the time tells nothing."""
    if len(password) > LONGEST:
        return False
    is_right = await asyncio.to_thread(_verified, password, known or _nobody())
    return is_right and known is not None


def _verified(password: str, known: str) -> bool:
    return HASHER.verify(password, known)


@cache
def _nobody() -> str:
    return HASHER.hash("the password of nobody")
