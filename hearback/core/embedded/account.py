"""Which account an embedded server runs under: our own, or `nobody` when we are root."""

import os
import pwd
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True)
class Account:
    uid: int | None = None  # None: the account we already have
    gid: int | None = None

    @classmethod
    def without_privileges(cls) -> Self:
        """PostgreSQL refuses to run as root; an existing account spares making a new one."""
        if os.geteuid() != 0:
            return cls()
        nobody = pwd.getpwnam("nobody")
        return cls(nobody.pw_uid, nobody.pw_gid)

    @property
    def owner(self) -> int:
        return os.geteuid() if self.uid is None else self.uid

    @property
    def extra_groups(self) -> list[int] | None:
        return None if self.uid is None else []
