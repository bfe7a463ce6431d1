"""What whoever starts a copy sees while the model is trained."""

from pathlib import Path

import pytest

from hearback.cli import training


@pytest.fixture
def trainer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the trainer's place; what it should do is written into it."""
    program, models = tmp_path / "trainer", tmp_path / "models"
    models.mkdir()
    monkeypatch.setattr(training, "RASA_PYTHON", program)
    monkeypatch.setattr(training, "MODELS", models)
    monkeypatch.setattr(training, "model_path", lambda: models / "hearback-new.tar.gz")
    return program


def written(program: Path, *lines: str) -> None:
    program.write_text("\n".join(["#!/bin/sh", *lines]) + "\n")
    program.chmod(0o755)


def test_each_step_of_a_training_is_told(trainer: Path, tmp_path: Path) -> None:
    model = tmp_path / "models" / "hearback-new.tar.gz"
    written(trainer, "echo '  reading the examples'", "echo trained", f"touch {model}")
    said: list[str] = []

    assert training.ensure_model(said.append, tmp_path / "training.log") == model

    assert said[1:] == ["  reading the examples"]
    assert (tmp_path / "training.log").read_text() == "  reading the examples\ntrained\n"


def test_a_training_that_fails_names_its_log(trainer: Path, tmp_path: Path) -> None:
    written(trainer, "echo 'no such act' >&2", "exit 1")

    with pytest.raises(training.TrainingFailed, match=r"training\.log"):
        training.ensure_model(lambda _: None, tmp_path / "training.log")

    assert (tmp_path / "training.log").read_text() == "no such act\n"
