"""The typed configuration, read once at start; what is wrong is named with an example."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import parse_qs, urlsplit

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from hearback.core.errors import HearbackError

TWILIO_API = "https://api.twilio.com"


class Mode(StrEnum):
    LIVE = "live"
    DEMO = "demo"  # a movable clock, invented patients, the simulator in Twilio's place
    REHEARSAL = "rehearsal"


EXAMPLES = {
    "HEARBACK_MODE": "live",
    "HEARBACK_HOME": "/var/lib/hearback/home",
    "HEARBACK_DATABASE_URL": "postgresql://hearback:secret@db.internal/hearback",
    "HEARBACK_REDIS_URL": "redis://cache.internal:6379/0",
    "HEARBACK_PORT": "8080",
    "HEARBACK_TWILIO_API_URL": TWILIO_API,
    "HEARBACK_TWILIO_ACCOUNT_SID": "AC followed by 32 hexadecimal digits",
    "HEARBACK_TWILIO_AUTH_TOKEN": "the account's auth token",
    "HEARBACK_PUBLIC_BASE_URL": "https://texts.clinic.example",
    "HEARBACK_KEYS": "k1:<base64 of 32 bytes>, made by `hearback keys new`",
    "HEARBACK_INDEX_KEY": "<base64 of 32 bytes>, made by `hearback keys new`",
    "HEARBACK_POLICY_FILE": "/etc/hearback/policy.yml",
    "HEARBACK_SMTP_URL": "smtp://name:password@mail.clinic.example:587",
    "HEARBACK_SMTP_FROM": "hearback@clinic.example",
    "HEARBACK_OIDC_ISSUER": "https://login.clinic.example",
    "HEARBACK_OIDC_CLIENT_ID": "hearback",
    "HEARBACK_OIDC_CLIENT_SECRET": "what the identity provider made for us",
    "HEARBACK_OIDC_SECOND_FACTOR": "every account of our directory signs in with a key",
    "HEARBACK_TWILIO_AGREEMENT": "business associate agreement signed 2026-01-15",
    "HEARBACK_PRIVATE_NETWORK": "WireGuard between the machines",
    "HEARBACK_REDACT_AT_TWILIO": "true",
    "HEARBACK_TWILIO_CONSENTS": "false",
    "HEARBACK_RASA_URL": "http://127.0.0.1:8082",
    "HEARBACK_RASA_TOKEN": "any long random text, the same for web, worker and rasa",
    "HEARBACK_ACTIONS_TOKEN": "any long random text, the same for web and rasa",
    "HEARBACK_CONSENT_TOKEN": "any long random text, the same for us and whoever reports opt-outs",
    "HEARBACK_DEACTIVATIONS_URL": "https://messaging.twilio.com/v1/Deactivations",
    "HEARBACK_DEMO_TOKEN": "any long random text, the same for web and simulator",
}


# An empty token would let in whoever shows none.
Secret = Annotated[SecretStr, Field(min_length=1)]


class BadSettings(HearbackError):
    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(["The settings are not usable:", *problems]))


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="HEARBACK_", extra="ignore", frozen=True)

    mode: Mode = Mode.LIVE
    home: Path = Path(".hearback/live")
    port: int = Field(default=8080, ge=1, le=65532)
    database_url: str
    redis_url: str
    twilio_api_url: str = TWILIO_API
    twilio_account_sid: str = Field(pattern=r"^AC[0-9a-fA-F]{32}$")
    twilio_auth_token: Secret
    public_base_url: str = Field(pattern=r"^https?://[^/]+")
    keys: Secret
    index_key: Secret
    rasa_url: str = "http://127.0.0.1:8082"
    rasa_token: Secret
    actions_token: Secret
    demo_token: SecretStr = SecretStr("")
    # With it another system of the clinic may report opt-outs; empty: none may.
    consent_token: SecretStr = SecretStr("")
    smtp_url: SecretStr = SecretStr("")  # takes notices of urgent cases by e-mail; none without
    smtp_from: str = "hearback@localhost"
    # The clinic's own identity provider, where its staff may sign in; empty: none.
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    # What makes the provider ask everybody for a second factor, where its tokens do not tell.
    oidc_second_factor: str = ""
    policy_file: Path | None = None  # a clinic's own rules (hearback policy)
    # The business associate agreement that covers the account, such as "signed 2026-01-15".
    twilio_agreement: str = ""
    # What keeps the way between parts on several machines unread, where their addresses do not.
    private_network: str = ""
    # Where the carriers' daily list of deactivated numbers is; empty: it is given as a file.
    deactivations_url: str = ""
    # Twilio calls its Consents API a pilot that is not for what HIPAA protects: a clinic may do
    # without, for its own list is what counts.
    twilio_consents: bool = True
    redact_at_twilio: bool = False  # words are removed there once they are stored and delivered

    @model_validator(mode="after")
    def _addresses_can_be_used(self) -> Self:
        """What a driver would stumble over later is named at the start."""
        for name, address in (
            ("HEARBACK_DATABASE_URL", self.database_url),
            ("HEARBACK_REDIS_URL", self.redis_url),
            *(("HEARBACK_RASA_URL", rasa.strip()) for rasa in self.rasa_url.split(",")),
            ("HEARBACK_TWILIO_API_URL", self.twilio_api_url),
        ):
            if not _is_address(address, SCHEMES[name]):
                begins = " or ".join(f"{scheme}://" for scheme in SCHEMES[name])
                raise ValueError(_example(name, f"is no address that begins with {begins}"))
        return self

    @model_validator(mode="after")
    def _live_is_encrypted(self) -> Self:
        if self.mode is Mode.LIVE and not self.public_base_url.startswith("https://"):
            name = "HEARBACK_PUBLIC_BASE_URL"
            raise ValueError(f"{name} must be https:// when live. Example: {name}={EXAMPLES[name]}")
        return self

    @model_validator(mode="after")
    def _only_live_reaches_patients(self) -> Self:
        """A clock that can be moved must not send a patient anything."""
        host = urlsplit(self.twilio_api_url).hostname or ""
        if self.mode is not Mode.LIVE and host not in {"127.0.0.1", "localhost", "::1"}:
            raise ValueError(
                f"HEARBACK_TWILIO_API_URL must be on this machine in the mode {self.mode.value}. "
                "Example: HEARBACK_TWILIO_API_URL=http://127.0.0.1:8081"
            )
        return self

    @model_validator(mode="after")
    def _lists_come_encrypted(self) -> Self:
        """The account's token goes there, and what comes back ends texts."""
        url, name = self.deactivations_url, "HEARBACK_DEACTIVATIONS_URL"
        if url and not _is_here(url) and not url.startswith("https://"):
            raise ValueError(_told(name, "must be https://"))
        return self

    @model_validator(mode="after")
    def _live_is_agreed(self) -> Self:
        """Patients' texts go only to a provider who signed for them (rule H13)."""
        if self.mode is Mode.LIVE and not _is_here(self.twilio_api_url):
            if not self.twilio_agreement.strip():
                raise ValueError(_told("HEARBACK_TWILIO_AGREEMENT", "says nothing"))
            if not self.twilio_api_url.startswith("https://"):
                raise ValueError(_told("HEARBACK_TWILIO_API_URL", "must be https:// when live"))
        return self

    @model_validator(mode="after")
    def _live_is_unread_on_its_way(self) -> Self:
        """Between machines every way is encrypted, by its address or by the network (rule H9)."""
        if self.mode is not Mode.LIVE or self.private_network.strip():
            return self
        rasas = [address.strip() for address in self.rasa_url.split(",")]
        for name, address, is_encrypted in (
            ("HEARBACK_REDIS_URL", self.redis_url, self.redis_url.startswith("rediss://")),
            ("HEARBACK_DATABASE_URL", self.database_url, _asks_for_tls(self.database_url)),
            *(("HEARBACK_RASA_URL", rasa, rasa.startswith("https://")) for rasa in rasas),
        ):
            if not is_encrypted and not _is_here(address):
                other = "or say in HEARBACK_PRIVATE_NETWORK what encrypts the way"
                raise ValueError(f"{_told(name, 'goes unencrypted to another machine')}; {other}")
        return self

    @model_validator(mode="after")
    def _provider_is_whole(self) -> Self:
        if not self.oidc_issuer:
            return self
        if not self.oidc_issuer.startswith("https://") and not _is_here(self.oidc_issuer):
            raise ValueError(_told("HEARBACK_OIDC_ISSUER", "must be https://"))
        if not self.oidc_client_id:
            raise ValueError(_told("HEARBACK_OIDC_CLIENT_ID", "is not set beside the issuer"))
        if not self.oidc_client_secret.get_secret_value():
            raise ValueError(_told("HEARBACK_OIDC_CLIENT_SECRET", "is not set beside the issuer"))
        return self

    @property
    def fallback_port(self) -> int:
        return self.port + 3

    @property
    def kept_texts(self) -> Path:
        """Where the second door keeps texts until the first one takes them."""
        return self.home / "kept_texts"

    @property
    def clock_file(self) -> Path:
        return self.home / "clock.json"


HERE = {None, "", "127.0.0.1", "localhost", "::1"}
ENCRYPTED = {
    "HEARBACK_REDIS_URL": "rediss://cache.internal:6379/0",
    "HEARBACK_DATABASE_URL": "postgresql://hearback@db.internal/hearback?sslmode=verify-full",
    "HEARBACK_RASA_URL": "https://rasa.internal",
}


SCHEMES = {
    "HEARBACK_DATABASE_URL": ("postgresql", "postgres"),
    "HEARBACK_REDIS_URL": ("redis", "rediss", "unix"),
    "HEARBACK_RASA_URL": ("http", "https"),
    "HEARBACK_TWILIO_API_URL": ("http", "https"),
}


def _is_address(address: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in schemes and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number: often a sign of a password that is not quoted
        return False


def _is_here(address: str) -> bool:
    """Whether an address stays on this machine: loopback, or a socket. A database's may name its
    host behind the question mark as well."""
    parts = urlsplit(address)
    named = parse_qs(parts.query)
    hosts = [parts.hostname, *named.get("host", ()), *named.get("hostaddr", ())]
    return all(host in HERE or str(host).startswith("/") for host in hosts)


def _asks_for_tls(database_url: str) -> bool:
    query = urlsplit(database_url).query
    return any(f"sslmode={mode}" in query for mode in ("require", "verify-ca", "verify-full"))


def _example(name: str, what: str) -> str:
    return f"{name} {what}. Example: {name}={EXAMPLES[name]}"


def _told(name: str, what: str) -> str:
    return f"{name} {what}. Example: {name}={ENCRYPTED.get(name, EXAMPLES[name])}"


def read_settings() -> Settings:
    """From the environment. Raises BadSettings, naming each variable with an example."""
    try:
        return Settings()
    except ValidationError as error:
        raise BadSettings([_problem(dict(found)) for found in error.errors()]) from None


def check(environment: Mapping[str, str]) -> Settings:
    """The same from given HEARBACK_ variables, for what is about to be started."""
    prefix = "HEARBACK_"
    known = {
        name.removeprefix(prefix).lower(): value
        for name, value in environment.items()
        if name.startswith(prefix)
    }
    try:
        return Settings.model_validate(
            {name: value for name, value in known.items() if name in Settings.model_fields}
        )
    except ValidationError as error:
        raise BadSettings([_problem(dict(found)) for found in error.errors()]) from None


def _problem(found: dict[str, object]) -> str:
    place = found["loc"]
    if not isinstance(place, tuple) or not place:
        return f"  {str(found['msg']).removeprefix('Value error, ')}"
    name = f"HEARBACK_{str(place[0]).upper()}"
    what = "is not set" if found["type"] == "missing" else f"is wrong: {found['msg']}"
    return f"  {name} {what}. Example: {name}={EXAMPLES.get(name, '…')}"
