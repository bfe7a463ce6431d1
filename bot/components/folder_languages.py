"""Reads training examples and marks each with its language: the folder its file lies in."""

from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.exceptions import YamlException, YamlSyntaxException
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.shorthand import SHORTHAND

BLOCK = {"intent", "metadata", "examples"}  # what a block of examples is made of


class NoExamples(YamlException):
    def __init__(self, path: str) -> None:
        super().__init__(path)

    def __str__(self) -> str:
        return f"{self.filename}: wants a list under `nlu`, each with {', '.join(sorted(BLOCK))}."


class FolderLanguages(RasaFileImporter):
    """`data/nlu/es/confirm.yml` is Spanish. A file outside such a folder is left unmarked.

    Rasa's own way reads each file twice with a slow reader, and all of them once for the domain and
    once for the examples: half of a training. Whoever merges what is told here makes copies.
    """

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Raises YamlSyntaxException, NoExamples."""
        return self._examples

    @cached_property
    def _examples(self) -> TrainingData:
        reader = RasaYAMLReader()
        for path in sorted(self._nlu_files):
            before = len(reader.training_examples)
            reader.filename = path
            reader._parse_nlu(_blocks(path))
            if language := _folder_language(path):
                for message in reader.training_examples[before:]:
                    told = message.get("metadata") or {}
                    message.set("metadata", {**told, "language": language})
        return TrainingData(reader.training_examples)


def _blocks(path: str) -> list[dict[str, Any]]:
    try:
        content = yaml.load(Path(path).read_text(encoding="utf-8"), yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise YamlSyntaxException(path, error) from error
    blocks = content.get("nlu") if isinstance(content, dict) else None
    if not isinstance(blocks, list) or not all(_is_block(one) for one in blocks):
        raise NoExamples(path)
    return blocks


def _is_block(one: object) -> bool:
    return isinstance(one, dict) and {"intent", "examples"} <= one.keys() <= BLOCK


def _folder_language(path: str) -> str | None:
    folders = [part for part in Path(path).parts[:-1] if part in SHORTHAND]
    return folders[-1] if folders else None
