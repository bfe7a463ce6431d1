"""Sealing what must not be readable in the database, and finding it again.

A sealed value is AES-256-GCM over UTF-8 text:

    0x01 | length of key id | key id | 12-byte nonce | ciphertext and tag

Its associated data is `table:column:row id`, so a value copied to another row or column does not
open. Look-up goes by a keyed hash (HMAC-SHA256) under a key of its own, which rotation leaves be.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hearback.core.errors import HearbackError
from hearback.core.private import write_whole

FORMAT = 1
NONCE_BYTES = 12
KEY_BYTES = 32


class CannotOpen(HearbackError):
    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"A sealed value in {place} cannot be opened: {reason}.")


class BadKeys(HearbackError):
    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The encryption keys are not usable: {reason}. Make a set with `hearback keys new` "
            "and give it as HEARBACK_KEYS=k1:<base64 of 32 bytes>[,older…] and HEARBACK_INDEX_KEY."
        )


class KeysDamaged(HearbackError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} cannot be read as keys. Put a copy of it back: with other keys nothing that "
            "is stored can be opened."
        )


@dataclass(frozen=True)
class KeySet:
    """Master keys by id, newest first, and the key of the look-up hashes."""

    masters: Mapping[str, bytes]
    index: bytes

    def __post_init__(self) -> None:
        if not self.masters:
            raise BadKeys("there is no key")
        for key in (*self.masters.values(), self.index):
            if len(key) != KEY_BYTES:
                raise BadKeys("a key is not 32 bytes long")

    @property
    def current(self) -> str:
        return next(iter(self.masters))

    @classmethod
    def fresh(cls) -> Self:
        return cls({"k1": secrets.token_bytes(KEY_BYTES)}, secrets.token_bytes(KEY_BYTES))

    @classmethod
    def parse(cls, keys: str, index: str) -> Self:
        """Read `k2:base64,k1:base64` and a base64 index key. Raises BadKeys."""
        try:
            pairs = [part.strip().split(":", 1) for part in keys.split(",") if part.strip()]
            return cls({key: base64.b64decode(value) for key, value in pairs}, _b64(index))
        except ValueError as error:
            raise BadKeys("they are not written as k1:<base64>") from error

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the key file of a home, or make it (0600) at the first start. Raises KeysDamaged."""
        if not path.exists():
            cls.fresh().save(path)
        try:
            content = json.loads(path.read_text())
            return cls.parse(content["keys"], content["index"])
        except (ValueError, KeyError, TypeError, BadKeys) as error:
            raise KeysDamaged(path) from error

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps({"keys": self.written(), "index": self.index_written()}))

    def written(self) -> str:
        return _written(self.masters)

    def index_written(self) -> str:
        return base64.b64encode(self.index).decode()

    def rotated(self) -> "KeySet":
        """The same set with a new key in front."""
        counted = [int(key[1:]) for key in self.masters if re.fullmatch(r"k\d+", key)]
        name = f"k{1 + max(counted, default=0)}"
        return KeySet({name: secrets.token_bytes(KEY_BYTES), **self.masters}, self.index)

    def derived(self, purpose: str) -> Mapping[str, bytes]:
        """One key per master for one purpose: a leak of one says nothing of the others."""
        info = f"hearback/{purpose}/v1".encode()
        return {
            key: HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(master)
            for key, master in self.masters.items()
        }

    def for_tracker(self) -> str:
        """What the Rasa process is given: keys for its own rows and nothing else."""
        return _written(self.derived("tracker"))


class Keyring:
    """Seals and opens values with a key set."""

    def __init__(self, keys: KeySet) -> None:
        self.keys = keys
        self._ciphers = {key: AESGCM(value) for key, value in keys.derived("field").items()}
        self._index = keys.index

    def seal(self, text: str, place: str) -> bytes:
        """place: `table:column:row id`, the same at opening."""
        key = self.keys.current
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[key].encrypt(nonce, text.encode(), place.encode())
        return bytes([FORMAT, len(key)]) + key.encode() + nonce + sealed

    def open(self, value: bytes, place: str) -> str:
        """Raises CannotOpen when the key is gone, the value was altered or it stood elsewhere."""
        key, nonce, sealed = _split(value, place)
        cipher = self._ciphers.get(key)
        if cipher is None:
            raise CannotOpen(_without_row(place), "its key is not in HEARBACK_KEYS")
        try:
            return cipher.decrypt(nonce, sealed, place.encode()).decode()
        except InvalidTag as error:
            raise CannotOpen(_without_row(place), "it was altered or moved") from error

    def index(self, value: str, purpose: str) -> bytes:
        """The keyed hash under which an exact value can be found again. 32 bytes."""
        return hmac.new(self._index, f"{purpose}:{value}".encode(), hashlib.sha256).digest()

    def is_current(self, value: bytes) -> bool:
        key, _, _ = _split(value, "a sealed column")
        return key == self.keys.current


def _split(value: bytes, place: str) -> tuple[str, bytes, bytes]:
    if len(value) < 2 or value[0] != FORMAT or len(value) < 2 + value[1] + NONCE_BYTES:
        raise CannotOpen(_without_row(place), "it has no known format")
    starts = 2 + value[1]
    nonce_ends = starts + NONCE_BYTES
    return value[2:starts].decode(), value[starts:nonce_ends], value[nonce_ends:]


def _without_row(place: str) -> str:
    return ":".join(place.split(":")[:2])


def _written(keys: Mapping[str, bytes]) -> str:
    return ",".join(f"{key}:{base64.b64encode(value).decode()}" for key, value in keys.items())


def _b64(value: str) -> bytes:
    return base64.b64decode(value, validate=True)
