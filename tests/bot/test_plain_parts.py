"""The shell's parts that need no Rasa: settings, requests, sealing, log lines, the model's name."""

import base64
import io
import json
import logging
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.model_hash import model_name
from bot.shell.failures import WindowUnreadable
from bot.shell.logs import configure_logs, note
from bot.shell.sealing import BadKeys, Keyring
from bot.shell.settings import EXAMPLES, MissingSettings, read_settings
from bot.shell.training import STEPS
from bot.shell.wire import BadRequest, messages_from, turn_from
from tests.bot.conftest import Trained
from tests.bot.places import ROOT

OLD = "old:" + base64.b64encode(b"o" * 32).decode()
NEW = "new:" + base64.b64encode(b"n" * 32).decode()
SECRET = "my chest hurts, call +1 555 010 9999"


# Settings


def test_every_missing_setting_is_named_at_once_with_an_example() -> None:
    with pytest.raises(MissingSettings) as missing:
        read_settings({}, understand_only=False)

    assert missing.value.names == list(EXAMPLES)
    assert all(
        f"{name} is not set. Example: {EXAMPLES[name]}" in str(missing.value) for name in EXAMPLES
    )


def test_understanding_alone_needs_no_database() -> None:
    settings = read_settings({"HEARBACK_RASA_TOKEN": "t"}, understand_only=True)

    assert settings.talk is None


def test_settings_do_not_show_their_secrets() -> None:
    settings = read_settings(dict.fromkeys(EXAMPLES, "secret"), understand_only=False)

    assert "secret" not in repr(settings) + repr(settings.talk)


def test_shell_names_what_is_missing_before_it_starts(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot.shell", "--model", "none.tar.gz", "--port", "1"]

    ended = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, text=True, timeout=60)

    assert ended.returncode == 2
    assert "HEARBACK_TRACKER_KEYS is not set. Example: k1:" in ended.stderr


# Requests


def turn_body(**changes: object) -> dict[str, object]:
    facts = {"clinic_name": "Lakeside Clinic", "clinic_phone": "555-0100"}
    ids = {"conversation_id": str(uuid4()), "message_id": str(uuid4())}
    return {**ids, "text": "hi", "language": "en", "awaiting": None, "facts": facts, **changes}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"conversation_id": "7"}, "conversation_id", id="no uuid"),
        pytest.param({"message_id": None}, "message_id", id="no message id"),
        pytest.param({"text": None}, "text", id="no text"),
        pytest.param({"text": "x" * 10_001}, "text", id="endless text"),
        pytest.param({"language": None}, "language", id="no language"),
        pytest.param({"language": "fr"}, "language", id="a language without texts"),
        pytest.param({"awaiting": 3}, "awaiting", id="awaiting no word"),
        pytest.param({"facts": {"clinic_name": "x"}}, "clinic_phone", id="a fact missing"),
        pytest.param({"facts": None}, "facts", id="no facts"),
    ],
)
def test_bad_turn_names_the_field(changes: dict[str, object], field: str) -> None:
    with pytest.raises(BadRequest) as refused:
        turn_from(turn_body(**changes))

    assert refused.value.field == field


def test_too_many_messages_at_once_are_refused() -> None:
    with pytest.raises(BadRequest):
        messages_from({"messages": [{"text": "hi"}] * 501})


def test_message_to_understand_needs_only_its_text() -> None:
    [said] = messages_from({"messages": [{"text": "hi"}]})

    assert (said.text, said.language, said.awaiting) == ("hi", None, None)


# Sealing


@given(plain=st.binary(max_size=200), row=st.binary(max_size=40))
def test_what_is_sealed_opens_only_in_its_row(plain: bytes, row: bytes) -> None:
    keyring = Keyring.read(NEW)
    sealed = keyring.seal(plain, bound_to=row)

    assert keyring.open(sealed, bound_to=row) == plain
    with pytest.raises(WindowUnreadable):
        keyring.open(sealed, bound_to=row + b"x")


def test_sealed_value_has_the_agreed_form() -> None:
    sealed = Keyring.read(NEW).seal(b"abc", bound_to=b"row")

    assert sealed[:5] == b"\x01\x03new"
    assert len(sealed) == 5 + 12 + 3 + 16  # nonce, text, tag


def test_changed_key_still_opens_old_rows() -> None:
    sealed = Keyring.read(OLD).seal(b"abc", bound_to=b"row")
    both = Keyring.read(f"{NEW},{OLD}")

    assert both.open(sealed, bound_to=b"row") == b"abc"
    assert both.seal(b"abc", bound_to=b"row")[2:5] == b"new"


@given(change=st.integers(0, 200), value=st.integers(1, 255))
def test_changed_byte_never_opens(change: int, value: int) -> None:
    keyring = Keyring.read(NEW)
    sealed = bytearray(keyring.seal(b"abc", bound_to=b"row"))
    sealed[change % len(sealed)] ^= value

    with pytest.raises(WindowUnreadable):
        keyring.open(bytes(sealed), bound_to=b"row")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("k1", id="no key"),
        pytest.param("k1:???", id="no base64"),
        pytest.param("k1:" + base64.b64encode(b"short").decode(), id="too short"),
        pytest.param(":" + base64.b64encode(b"k" * 32).decode(), id="no name"),
    ],
)
def test_bad_keys_are_refused(text: str) -> None:
    with pytest.raises(BadKeys):
        Keyring.read(text)


# Log lines


@pytest.fixture
def lines() -> io.StringIO:
    stream = io.StringIO()
    configure_logs(stream)
    return stream


def test_our_event_is_one_json_line_with_its_facts(lines: io.StringIO) -> None:
    note("turn", act="confirm", milliseconds=7)

    line = json.loads(lines.getvalue())
    assert (line["event"], line["act"], line["milliseconds"]) == ("turn", "confirm", 7)


def test_library_words_are_never_logged(lines: io.StringIO) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("rasa.core.processor").exception("Parsing %s failed", SECRET)
    structlog.get_logger().warning("processor.message.parse", parse_data_text=SECRET)
    structlog.get_logger().error(SECRET)

    assert "hurts" not in lines.getvalue()
    first, second, third = (json.loads(line) for line in lines.getvalue().splitlines())
    assert first["broke"][0].startswith("ValueError test_plain_parts.py:")
    assert second["logger"] == "rasa processor.message.parse"
    assert third["logger"] == "rasa unnamed"


def test_library_warning_is_not_printed(
    lines: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    import warnings

    warnings.warn(SECRET, stacklevel=1)

    assert "hurts" not in lines.getvalue() + capsys.readouterr().err


# The model's name


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("domain.yml", "config.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "bot/language").mkdir(parents=True)
    (tmp_path / "bot/components").mkdir()
    (tmp_path / "data/nlu").mkdir(parents=True)
    for name in (
        "bot/requirements.lock",
        "bot/language/a.py",
        "bot/components/b.py",
        "data/nlu/c.yml",
    ):
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "domain.yml",
        "config.yml",
        "bot/requirements.lock",
        "bot/language/a.py",
        "bot/components/b.py",
        "data/nlu/c.yml",
        "data/nlu/new.yml",
    ],
)
def test_model_has_another_name_when_this_changes(checkout: Path, name: str) -> None:
    before = model_name(checkout)

    (checkout / name).write_text("changed")

    assert model_name(checkout) != before


def test_model_keeps_its_name_when_anything_else_changes(checkout: Path) -> None:
    before = model_name(checkout)

    (checkout / "README.md").write_text("new")
    (checkout / "bot/language/__pycache__").mkdir()
    (checkout / "bot/language/__pycache__/a.pyc").write_text("new")

    assert model_name(checkout) == before
    assert before.startswith("hearback-")
    assert len(before) == len("hearback-") + 12 + len(".tar.gz")


def test_trained_model_is_found_without_loading_rasa(tmp_path: Path) -> None:
    (tmp_path / model_name(ROOT)).touch()
    code = (
        f"import sys; sys.argv = ['training', '--out', {str(tmp_path)!r}]\n"
        "from bot.shell.training import main\n"
        "print(main(), 'rasa' in sys.modules)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )

    assert "is up to date\n0 False" in ended.stdout


def test_a_training_tells_each_step_as_it_begins(tiny_training: Trained) -> None:
    assert sorted(tiny_training.steps) == sorted(STEPS.values())
    first, *_ = tiny_training.steps
    assert first == "reading the examples"
