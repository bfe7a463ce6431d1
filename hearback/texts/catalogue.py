"""The texts by key and language, read once; a missing key or variable is an error, not a gap."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Self

from hearback.core.errors import HearbackError
from hearback.core.own_files import read_yaml

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es")


class TextMissing(HearbackError):
    def __init__(self, key: str, language: str) -> None:
        super().__init__(f"There is no text {key!r} in {language!r}. Add it to hearback/texts.")


class ValueMissing(HearbackError):
    def __init__(self, key: str, name: str) -> None:
        super().__init__(f"The text {key!r} needs a value for {{{name}}}.")


@dataclass(frozen=True)
class Rendered:
    """A text ready to go. version: `key@version.language`, kept with the message."""

    body: str
    version: str


@dataclass(frozen=True)
class Catalogue:
    texts: Mapping[str, Mapping[str, str]]  # language, key
    versions: Mapping[str, int]

    @classmethod
    @cache
    def load(cls, folder: Path = FOLDER) -> Self:
        """The texts of a folder, read once in a process."""
        read = {language: read_yaml(folder / f"{language}.yml") for language in LANGUAGES}
        versions = {language: int(content.pop("version")) for language, content in read.items()}
        return cls(read, versions)

    def render(self, key: str, language: str, values: Mapping[str, str]) -> Rendered:
        """Raises TextMissing, ValueMissing."""
        template = self.template(key, language)
        for name in variables(template):
            if name not in values:
                raise ValueMissing(key, name)
        body = " ".join(template.format_map(values).split())
        return Rendered(body, f"{key}@{self.versions[language]}.{language}")

    def in_chat(self, key: str) -> str:
        """The key of what is said where a visitor chats, if that is said in other words there."""
        other = f"{key}_web"
        return other if other in self.texts[LANGUAGES[0]] else key

    def template(self, key: str, language: str) -> str:
        try:
            return self.texts[language][key]
        except KeyError as error:
            raise TextMissing(key, language) from error


def variables(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
