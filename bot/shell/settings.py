"""What the shell needs from the environment, read once; anything missing is named at start."""

from collections.abc import Mapping
from dataclasses import dataclass

TOKEN = "HEARBACK_RASA_TOKEN"  # noqa: S105 - a name, not a secret
DATABASE = "HEARBACK_DATABASE_URL"
REDIS = "HEARBACK_REDIS_URL"
KEYS = "HEARBACK_TRACKER_KEYS"
ACTIONS_URL = "HEARBACK_ACTIONS_URL"
ACTIONS_TOKEN = "HEARBACK_ACTIONS_TOKEN"  # noqa: S105 - a name, not a secret

EXAMPLES: Mapping[str, str] = {
    TOKEN: "a long random word, such as `openssl rand -hex 24` prints",
    DATABASE: "postgresql://hearback@/hearback?host=/run/postgresql",
    REDIS: "redis://127.0.0.1:6379/0 or unix:///run/valkey.sock?db=0",
    KEYS: "k1:<base64 of 32 bytes>, such as `openssl rand -base64 32` prints after the colon",
    ACTIONS_URL: "http://127.0.0.1:8000/internal/actions",
    ACTIONS_TOKEN: "a long random word, the same as the service has",
}


class MissingSettings(Exception):
    def __init__(self, names: list[str]) -> None:
        lines = [f"{name} is not set. Example: {EXAMPLES[name]}" for name in names]
        super().__init__("\n".join(lines))
        self.names = names


@dataclass(frozen=True, repr=False)
class TalkSettings:
    """What a conversation needs beyond understanding. The actions' address is in endpoints.yml."""

    database_url: str
    redis_url: str
    tracker_keys: str


@dataclass(frozen=True, repr=False)
class Settings:
    token: str
    talk: TalkSettings | None  # None: understand only


def read_settings(environment: Mapping[str, str], *, understand_only: bool) -> Settings:
    """Raises MissingSettings, which names every missing one at once."""
    needed = [TOKEN] if understand_only else list(EXAMPLES)
    if missing := [name for name in needed if not environment.get(name)]:
        raise MissingSettings(missing)
    if understand_only:
        return Settings(environment[TOKEN], None)
    talk = TalkSettings(environment[DATABASE], environment[REDIS], environment[KEYS])
    return Settings(environment[TOKEN], talk)
