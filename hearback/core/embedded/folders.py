"""Private folders for servers, and socket paths short enough for the kernel."""

import hashlib
import os
import re
import stat
from pathlib import Path

from hearback.core.embedded.account import Account
from hearback.core.embedded.errors import FolderNotOurs

SOCKET_PATH_LIMIT = 103  # bytes without the closing zero: macOS 103, Linux 107
PLAIN_PATH = re.compile(r"[A-Za-z0-9._/-]+")  # PostgreSQL reads a list here: commas, quotes split


def key_of(home: Path) -> str:
    return hashlib.sha256(os.fsencode(home)).hexdigest()[:12]


def socket_folder(preferred: Path, socket_name: str, *, key: str, owner: int) -> Path:
    """`preferred`, or a folder under /tmp when the socket's path would be too long or odd.

    Not XDG_RUNTIME_DIR: it may be unset at the next start and is emptied at log-out.
    """
    whole = os.fsencode(preferred / socket_name)
    if len(whole) <= SOCKET_PATH_LIMIT and PLAIN_PATH.fullmatch(str(preferred)):
        return preferred
    return Path("/tmp") / f"hearback-{owner}-{key}"  # noqa: S108 ownership is checked at each use


def make_private(path: Path, account: Account) -> Path:
    """Make the folder for that account alone. Raises FolderNotOurs if another account has it."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        check_ours(path, account)
        path.chmod(0o700)
    else:
        if account.uid is not None and account.gid is not None:
            os.chown(path, account.uid, account.gid)
    return path


def check_ours(path: Path, account: Account) -> None:
    found = path.lstat()  # not stat: a link would lead us into a folder of someone else's choice
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.owner:
        raise FolderNotOurs(path)
