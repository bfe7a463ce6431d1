"""Encrypts what the shell stores: AES-256-GCM under a named key, bound to the row it belongs to."""

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.shell.failures import WindowUnreadable

VERSION = b"\x01"
NONCE_LENGTH = 12
KEY_LENGTH = 32


class BadKeys(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(f"HEARBACK_TRACKER_KEYS: {reason}. Write k1:<base64 of 32 bytes>.")


@dataclass(frozen=True, repr=False)
class Keyring:
    """`current` seals; every key opens, so a key can be changed while old rows remain."""

    current: str
    keys: Mapping[str, AESGCM] = field()

    @classmethod
    def read(cls, text: str) -> "Keyring":
        """From "kid:base64[,kid2:base64…]", the first being current. Raises BadKeys."""
        pairs = [entry.strip().partition(":") for entry in text.split(",") if entry.strip()]
        if not pairs:
            raise BadKeys("no key in it")
        return cls(pairs[0][0], {name: _key(name, encoded) for name, _, encoded in pairs})

    def seal(self, plain: bytes, *, bound_to: bytes) -> bytes:
        name, nonce = self.current.encode(), os.urandom(NONCE_LENGTH)
        sealed = self.keys[self.current].encrypt(nonce, plain, bound_to)
        return VERSION + bytes([len(name)]) + name + nonce + sealed

    def open(self, value: bytes, *, bound_to: bytes) -> bytes:
        """Raises WindowUnreadable when the key is unknown, or the value changed or moved."""
        if value[:1] != VERSION or len(value) < 2:
            raise WindowUnreadable
        name_end = 2 + value[1]
        name = value[2:name_end].decode(errors="replace")
        nonce, sealed = value[name_end : name_end + NONCE_LENGTH], value[name_end + NONCE_LENGTH :]
        if name not in self.keys:
            raise WindowUnreadable
        try:
            return self.keys[name].decrypt(nonce, sealed, bound_to)
        except (InvalidTag, ValueError) as error:
            raise WindowUnreadable from error


def _key(name: str, encoded: str) -> AESGCM:
    try:
        key = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        raise BadKeys(f"the key {name!r} is not base64") from None
    if len(key) != KEY_LENGTH:
        raise BadKeys(f"the key {name!r} has {len(key)} bytes, not {KEY_LENGTH}")
    if not 0 < len(name.encode()) < 256:
        raise BadKeys("a key has no name, or one longer than 255 bytes")
    return AESGCM(key)
