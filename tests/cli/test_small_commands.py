"""Keys, settings, homes and the demo's dates."""

import json
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from hearback.cli.app import app
from hearback.cli.demo import CLINIC, dated, working_day
from hearback.cli.home import TOKENS, Home, HomeInUse, write_private
from hearback.core.crypto import BadKeys, Keyring, KeySet
from hearback.main import main
from hearback.records.files import Problem, read
from hearback.settings import EXAMPLES, BadSettings, Mode, Settings, read_settings

GOOD = {
    "HEARBACK_MODE": "live",
    "HEARBACK_DATABASE_URL": "postgresql://127.0.0.1:9/none",
    "HEARBACK_REDIS_URL": "redis://127.0.0.1:9/0",
    "HEARBACK_TWILIO_ACCOUNT_SID": "AC" + "0a" * 16,
    "HEARBACK_TWILIO_AUTH_TOKEN": "s3cret-token",
    "HEARBACK_PUBLIC_BASE_URL": "https://texts.clinic.example",
    "HEARBACK_KEYS": "k1:s3cret-key",
    "HEARBACK_INDEX_KEY": "s3cret-index",
    "HEARBACK_RASA_TOKEN": "s3cret-rasa",
    "HEARBACK_ACTIONS_TOKEN": "s3cret-actions",
    "HEARBACK_TWILIO_AGREEMENT": "signed 2026-01-15",
}
REQUIRED = [name for name in GOOD if name not in {"HEARBACK_MODE", "HEARBACK_TWILIO_AGREEMENT"}]


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in {*EXAMPLES, *GOOD, "HEARBACK_DEMO_TOKEN"}:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def good(clean: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in GOOD.items():
        clean.setenv(name, value)
    return clean


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_new_keys_are_printed_as_the_environment_takes_them() -> None:
    printed = CliRunner().invoke(app, ["keys", "new"]).stdout

    lines = dict(line.split("=", 1) for line in printed.splitlines())
    keys = KeySet.parse(lines["HEARBACK_KEYS"], lines["HEARBACK_INDEX_KEY"])
    ring = Keyring(keys)
    assert ring.open(ring.seal("hello", "a:b:c"), "a:b:c") == "hello"


def test_new_keys_are_new_each_time() -> None:
    first, second = (CliRunner().invoke(app, ["keys", "new"]).stdout for _ in range(2))

    assert first != second


def test_good_settings_are_read(good: pytest.MonkeyPatch) -> None:
    settings = read_settings()

    assert settings.mode is Mode.LIVE
    assert settings.port == 8080


def test_every_variable_that_is_missing_is_named_at_once_with_an_example(
    clean: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(BadSettings) as caught:
        read_settings()

    lines = str(caught.value).splitlines()[1:]
    assert sorted(line.split()[0] for line in lines) == sorted(REQUIRED)
    for name in REQUIRED:
        assert f"  {name} is not set. Example: {name}={EXAMPLES[name]}" in lines


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("HEARBACK_TWILIO_ACCOUNT_SID", "SK12", id="not an account"),
        pytest.param("HEARBACK_PUBLIC_BASE_URL", "texts.clinic.example", id="not an address"),
        pytest.param("HEARBACK_PUBLIC_BASE_URL", "http://texts.clinic.example", id="not encrypted"),
        pytest.param("HEARBACK_TWILIO_AGREEMENT", "", id="nobody signed"),
        pytest.param("HEARBACK_TWILIO_API_URL", "http://api.example", id="Twilio in the clear"),
        pytest.param("HEARBACK_REDIS_URL", "redis://cache.internal/0", id="Valkey in the clear"),
        pytest.param(
            "HEARBACK_DATABASE_URL", "postgresql://db.internal/hearback", id="database in the clear"
        ),
        pytest.param(
            "HEARBACK_DATABASE_URL", "postgresql:///hearback?host=db.internal", id="its other form"
        ),
        pytest.param("HEARBACK_RASA_URL", "http://rasa.internal", id="Rasa in the clear"),
        pytest.param("HEARBACK_DATABASE_URL", "db.internal/hearback", id="no address at all"),
        pytest.param("HEARBACK_DATABASE_URL", "mysql://127.0.0.1/hearback", id="another database"),
        pytest.param(
            "HEARBACK_DATABASE_URL", "postgresql://x:s3cret/s3cret@127.0.0.1/x", id="not quoted"
        ),
        pytest.param("HEARBACK_REDIS_URL", "127.0.0.1:6379", id="no scheme"),
        pytest.param("HEARBACK_RASA_URL", "http://127.0.0.1:8082,rasa:8084", id="the second one"),
        pytest.param("HEARBACK_TWILIO_API_URL", "api.twilio.com", id="a bare host"),
        pytest.param("HEARBACK_PORT", "eighty", id="not a number"),
        pytest.param("HEARBACK_PORT", "70000", id="not a port"),
        pytest.param("HEARBACK_MODE", "production", id="not a mode"),
        pytest.param("HEARBACK_RASA_TOKEN", "", id="an empty token"),
        pytest.param("HEARBACK_ACTIONS_TOKEN", "", id="another empty token"),
        pytest.param("HEARBACK_TWILIO_AUTH_TOKEN", "", id="nothing to check signatures with"),
    ],
)
def test_a_setting_that_is_wrong_is_named_with_an_example(
    good: pytest.MonkeyPatch, name: str, value: str
) -> None:
    good.setenv(name, value)

    with pytest.raises(BadSettings) as caught:
        read_settings()

    assert name in str(caught.value)
    assert f"Example: {name}=" in str(caught.value)
    assert "s3cret" not in str(caught.value)


def test_every_setting_has_an_example() -> None:
    assert {f"HEARBACK_{name.upper()}" for name in Settings.model_fields} == set(EXAMPLES)


def test_the_web_process_does_not_start_on_bad_settings(good: pytest.MonkeyPatch) -> None:
    good.delenv("HEARBACK_RASA_TOKEN")

    with pytest.raises(BadSettings, match="HEARBACK_RASA_TOKEN"):
        main()


def test_the_web_process_does_not_start_on_bad_keys(good: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadKeys, match="hearback keys new") as caught:
        main()
    assert "s3cret" not in str(caught.value)


def test_secrets_are_not_shown_when_settings_are_printed(good: pytest.MonkeyPatch) -> None:
    assert "s3cret" not in repr(read_settings())


def test_a_homes_keys_and_tokens_are_for_nobody_else(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")

    home.prepare()
    keys, tokens = home.keys, home.tokens()

    assert mode_of(home.path) == 0o700
    assert mode_of(home.path / "keys.json") == 0o600
    assert mode_of(home.path / "tokens.json") == 0o600
    assert home.keys == keys
    assert home.tokens() == tokens
    assert set(tokens) == set(TOKENS)
    assert len(set(tokens.values())) == len(TOKENS)


def test_a_private_file_that_was_open_to_all_is_closed_again(tmp_path: Path) -> None:
    file = tmp_path / "environment.json"
    file.write_text("{}")
    file.chmod(0o644)

    write_private(file, {"HEARBACK_KEYS": "x"})

    assert mode_of(file) == 0o600
    assert json.loads(file.read_text()) == {"HEARBACK_KEYS": "x"}


def test_a_left_over_of_a_crash_does_not_open_a_private_file(tmp_path: Path) -> None:
    left_over = tmp_path / "environment.new"
    left_over.write_text("old")
    left_over.chmod(0o644)

    write_private(tmp_path / "environment.json", {"a": "b"})

    assert mode_of(tmp_path / "environment.json") == 0o600


def test_only_one_copy_runs_in_a_home(tmp_path: Path) -> None:
    home = Home(tmp_path)

    with home.held(), pytest.raises(HomeInUse, match=str(tmp_path)), Home(tmp_path).held():
        pass
    with home.held():
        pass


@pytest.mark.parametrize(
    ("today", "count", "day"),
    [
        pytest.param(date(2026, 4, 13), 1, date(2026, 4, 14), id="tomorrow"),
        pytest.param(date(2026, 4, 17), 1, date(2026, 4, 20), id="over the weekend"),
        pytest.param(date(2026, 4, 18), 1, date(2026, 4, 20), id="from a Saturday"),
        pytest.param(date(2026, 4, 13), 5, date(2026, 4, 20), id="a week of work"),
        pytest.param(date(2026, 12, 31), 1, date(2027, 1, 1), id="over the year's end"),
        pytest.param(date(2026, 4, 13), 0, date(2026, 4, 13), id="none"),
    ],
)
def test_working_days_are_counted(today: date, count: int, day: date) -> None:
    assert working_day(today, count) == day


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(1, 40))
def test_a_demo_visit_is_never_on_a_weekend_or_past(today: date, count: int) -> None:
    day = working_day(today, count)
    assert day > today
    assert day.weekday() < 5


def test_dates_take_the_place_of_their_marks() -> None:
    template = 'starts_at: "{+1} 10:30", other: {+10}, kept: {+x}'

    assert dated(template, date(2026, 4, 17)) == (
        'starts_at: "2026-04-20 10:30", other: 2026-05-01, kept: {+x}'
    )


def test_the_demos_clinic_can_be_read_on_any_day(tmp_path: Path) -> None:
    file = tmp_path / "clinic.yml"
    content = dated(CLINIC.read_text(), date(2026, 4, 17))
    file.write_text(content.replace("{site}", "http://127.0.0.1:8081"))

    assert [row for row in read(file) if isinstance(row, Problem)] == []
