"""A demo never reaches a patient, whatever the machine's environment holds."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from hearback.cli import demo
from hearback.cli.home import Home
from hearback.cli.places import Ports
from hearback.cli.stack import Plan, environment_of
from hearback.core.db import Database
from hearback.patients.model import Patient
from hearback.settings import TWILIO_API, BadSettings, Mode, check
from tests.world import CLINIC, import_rows

PORTS = Ports(18080)
SERVERS = {"HEARBACK_DATABASE_URL": "postgresql:///demo", "HEARBACK_REDIS_URL": "unix://demo"}
LIVE = {
    "HEARBACK_MODE": "live",
    "HEARBACK_TWILIO_API_URL": TWILIO_API,
    "HEARBACK_TWILIO_ACCOUNT_SID": "AC" + "9" * 32,
    "HEARBACK_TWILIO_AUTH_TOKEN": "the-live-token",
    "HEARBACK_PUBLIC_BASE_URL": "https://texts.clinic.example",
    "HEARBACK_DEMO_TOKEN": "a-live-token",
}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.prepare()
    return made


@pytest.fixture
def on_a_live_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in LIVE.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("on_a_live_machine")
@pytest.mark.parametrize("name", LIVE)
def test_a_demo_takes_nothing_of_a_live_account_from_the_environment(home: Home, name: str) -> None:
    plan = Plan(home, PORTS, demo.settings(PORTS, home.tokens()), with_simulator=True)

    environment = environment_of(plan, SERVERS)

    assert environment[name] != LIVE[name]
    assert environment[name] == plan.settings[name]


@pytest.mark.usefixtures("on_a_live_machine")
def test_a_demos_settings_can_be_used_on_a_live_machine(home: Home) -> None:
    plan = Plan(home, PORTS, demo.settings(PORTS, home.tokens()), with_simulator=True)

    settings = check(environment_of(plan, SERVERS))

    assert settings.mode is Mode.DEMO
    assert settings.twilio_api_url == f"http://127.0.0.1:{PORTS.simulator}"


def usable(**changes: str) -> dict[str, str]:
    return {
        **LIVE,
        **SERVERS,
        "HEARBACK_TWILIO_AGREEMENT": "signed 2026-01-15",
        "HEARBACK_PRIVATE_NETWORK": "a tunnel between the two machines",
        "HEARBACK_KEYS": "k1:k",
        "HEARBACK_INDEX_KEY": "i",
        "HEARBACK_RASA_TOKEN": "r",
        "HEARBACK_ACTIONS_TOKEN": "a",
        **{f"HEARBACK_{name.upper()}": value for name, value in changes.items()},
    }


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.LIVE])
@pytest.mark.parametrize(
    "url",
    [
        TWILIO_API,
        "http://10.0.0.7:8081",
        "http://127.0.0.1.example:8081",
        "https://127.0.0.1@api.twilio.com",
        "127.0.0.1",
        "",
    ],
)
def test_only_live_settings_may_name_a_twilio_elsewhere(mode: Mode, url: str) -> None:
    with pytest.raises(BadSettings, match="HEARBACK_TWILIO_API_URL"):
        check(usable(mode=mode.value, twilio_api_url=url))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8081", "http://localhost:8081", "http://[::1]:8081"]
)
def test_a_demo_may_name_a_twilio_on_this_machine(url: str) -> None:
    assert check(usable(mode="demo", twilio_api_url=url)).twilio_api_url == url


def test_live_settings_name_the_real_twilio() -> None:
    assert check(usable()).twilio_api_url == TWILIO_API


@pytest.mark.parametrize(
    "name", ["twilio_auth_token", "keys", "index_key", "rasa_token", "actions_token"]
)
def test_an_empty_secret_would_let_everybody_in(name: str) -> None:
    with pytest.raises(BadSettings, match=f"HEARBACK_{name.upper()}"):
        check(usable(**{name: ""}))


async def test_a_demo_leaves_the_database_of_a_real_clinic_alone(
    db: Database, database_url: str, tmp_path: Path
) -> None:
    real = {**CLINIC, "id": "a-real-one", "sms_from": "+15125550188"}
    await import_rows(db, tmp_path, {"clinics": [real]})

    with pytest.raises(demo.NotADemoDatabase, match="HEARBACK_DATABASE_URL"):
        await demo.load_clinic(
            {"HEARBACK_DATABASE_URL": database_url, "HEARBACK_HOME": str(tmp_path)}
        )


async def test_the_demos_clinic_is_loaded_once(
    db: Database, database_url: str, tmp_path: Path
) -> None:
    environment = {
        "HEARBACK_DATABASE_URL": database_url,
        "HEARBACK_HOME": str(tmp_path),
        "HEARBACK_TWILIO_API_URL": "http://127.0.0.1:8081",
    }

    await demo.load_clinic(environment)
    await demo.load_clinic(environment)

    async with db.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Patient)) == 5
