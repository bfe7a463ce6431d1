"""The comparison with DIET says what is missing instead of failing somewhere inside."""

from pathlib import Path

import pytest

from bot.model_hash import model_name
from tools.evaluate import diet
from tools.evaluate.diet import NoComparison, trained


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One that holds just what the name of a model is made from."""
    for name in ("data", "bot/language", "bot/components"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("domain.yml", "bot/requirements.lock"):
        (tmp_path / name).touch()
    monkeypatch.setattr(diet, "ROOT", tmp_path)
    monkeypatch.setattr(diet, "FOLDER", tmp_path / "diet")
    return tmp_path


def test_without_its_configuration_the_file_is_named(checkout: Path) -> None:
    with pytest.raises(NoComparison, match=r"config\.diet\.yml is not there"):
        trained(minutes=1)


def test_training_that_fails_names_its_log(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "config.diet.yml").touch()
    monkeypatch.setattr(diet, "RASA_PYTHON", Path("/bin/false"))

    with pytest.raises(NoComparison, match=r"diet/training\.log"):
        trained(minutes=1)


def test_training_ends_when_its_time_is_up(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "config.diet.yml").touch()
    endless = checkout / "endless"
    endless.write_text("#!/bin/sh\nwhile :; do :; done\n")
    endless.chmod(0o700)
    monkeypatch.setattr(diet, "RASA_PYTHON", endless)

    with pytest.raises(NoComparison, match=r"not trained in 0\.001 minutes"):
        trained(minutes=0.001)


def test_a_model_of_the_same_examples_is_not_trained_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / "config.diet.yml").touch()
    made = checkout / "diet" / model_name(checkout, config=diet.CONFIG)
    made.parent.mkdir()
    made.touch()
    monkeypatch.setattr(diet, "RASA_PYTHON", Path("/bin/false"))

    assert trained(minutes=1) == made
