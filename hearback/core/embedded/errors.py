"""What can keep an embedded server from running, and what to do about it."""

from pathlib import Path

from hearback.core.errors import HearbackError


class BinariesMissing(HearbackError):
    def __init__(self, program: str, variable: str, example: str) -> None:
        super().__init__(
            f"No usable {program} was found on this machine. Install it, or point {variable} at a "
            f"server you run yourself, for example {variable}={example}"
        )


class DataOfAnotherVersion(HearbackError):
    def __init__(self, data: Path, major: int) -> None:
        super().__init__(
            f"The data in {data} was made by PostgreSQL {major}, and no PostgreSQL {major} was "
            f"found. Install PostgreSQL {major}, or set HEARBACK_DATABASE_URL to a server that "
            "holds a restored backup."
        )


class DataGone(HearbackError):
    def __init__(self, link: Path, place: Path) -> None:
        super().__init__(
            f"The database folder {place} is gone. Restore it from a backup, or delete {link} and "
            "the postgres.secret beside it to begin with an empty database."
        )


class SecretMissing(HearbackError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"The database password file {path} is missing. Restore it from a backup.")


class HomeOfAnotherAccount(HearbackError):
    def __init__(self, home: Path) -> None:
        super().__init__(
            f"The database of {home} was made by another account. Start Hearback with the account "
            "that made it, or choose another home folder."
        )


class FolderNotOurs(HearbackError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} belongs to another account, so a server in it cannot be trusted. "
            "Remove that folder, or choose a home folder with a shorter path."
        )


class ServerDidNotStart(HearbackError):
    retry = True

    def __init__(self, server: str, why: str, log: Path) -> None:
        super().__init__(f"{server} did not start: {why} See {log}")


class ServerDidNotStop(HearbackError):
    retry = True

    def __init__(self, server: str, pid: int) -> None:
        super().__init__(f"{server} (process {pid}) did not stop. Try again, or end that process.")
