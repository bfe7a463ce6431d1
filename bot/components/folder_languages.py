"""Reads training examples and marks each with its language: the folder its file lies in."""

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.shorthand import SHORTHAND


class FolderLanguages(RasaFileImporter):
    """`data/nlu/es/confirm.yml` is Spanish. A file outside such a folder is left unmarked."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        files = [(path, _folder_language(path)) for path in sorted(self._nlu_files)]
        return TrainingData().merge(*(_marked(path, spoken) for path, spoken in files))


def _folder_language(path: str) -> str | None:
    folders = [part for part in Path(path).parts[:-1] if part in SHORTHAND]
    return folders[-1] if folders else None


def _marked(path: str, language: str | None) -> TrainingData:
    examples = training_data_from_paths([path], language or "en")
    if language is not None:
        for message in examples.training_examples:
            message.set("metadata", {**(message.get("metadata") or {}), "language": language})
    return examples
