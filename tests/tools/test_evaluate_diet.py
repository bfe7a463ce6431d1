"""The comparison with DIET says what is missing instead of failing somewhere inside."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.model_hash import model_name
from hearback.dialogue.training_lines import lines_of
from tools.evaluate import diet
from tools.evaluate.diet import NoComparison, few_lines, trained, without_encoder

DATA = Path("data")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One that holds just what the name of a model is made from."""
    for name in ("data", "bot/language", "bot/components"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("domain.yml", "bot/requirements.lock"):
        (tmp_path / name).touch()
    monkeypatch.setattr(diet, "ROOT", tmp_path)
    return tmp_path


def test_without_its_configuration_the_file_is_named(checkout: Path) -> None:
    with pytest.raises(NoComparison, match=r"config\.diet\.yml is not there"):
        trained(diet.CONFIG, DATA, minutes=1)


def test_training_that_fails_names_its_log(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "config.diet.yml").touch()
    monkeypatch.setattr(diet, "RASA_PYTHON", Path("/bin/false"))

    with pytest.raises(NoComparison, match=r"diet/training\.log"):
        trained(diet.CONFIG, DATA, minutes=1)


def test_training_ends_when_its_time_is_up(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "config.diet.yml").touch()
    endless = checkout / "endless"
    endless.write_text("#!/bin/sh\nwhile :; do :; done\n")
    endless.chmod(0o700)
    monkeypatch.setattr(diet, "RASA_PYTHON", endless)

    with pytest.raises(NoComparison, match=r"not trained in 0\.001 minutes"):
        trained(diet.CONFIG, DATA, minutes=0.001)


def test_a_model_of_the_same_examples_is_not_trained_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / "config.diet.yml").touch()
    made = checkout / diet.FOLDER / model_name(checkout, config=diet.CONFIG)
    made.parent.mkdir(parents=True)
    made.touch()
    monkeypatch.setattr(diet, "RASA_PYTHON", Path("/bin/false"))

    assert trained(diet.CONFIG, DATA, minutes=1) == made


def test_both_learn_so_many_lines_of_each_act_and_language(checkout: Path) -> None:
    for language in ("en", "es"):
        folder = checkout / "data" / "nlu" / language
        folder.mkdir(parents=True)
        written = ["    - line number " + word for word in ("one", "two", "three", "four")]
        head = 'version: "3.1"\nnlu:\n- intent: confirm\n  examples: |\n'
        (folder / "confirm.yml").write_text(head + "\n".join(written) + "\n")

    data = few_lines(3)

    files = sorted((checkout / data).rglob("*.yml"))
    assert [file.parent.name for file in files] == ["en", "es"]
    assert [len(list(lines_of(file))) for file in files] == [3, 3]


def test_without_the_encoder_all_else_of_our_configuration_stays(checkout: Path) -> None:
    def configured(shares: dict[str, float]) -> dict[str, Any]:
        acts = {"name": "acts", "C": 1, "shares": shares}
        return {"language": "en", "pipeline": [{"name": "tokens"}, acts]}

    (checkout / "config.yml").write_text(yaml.safe_dump(configured({"own": 0.4})))

    config = without_encoder()

    assert yaml.safe_load((checkout / config).read_text()) == configured(
        {"own": 1.0, "opinion": 0.0}
    )
