"""Canned answers: written in both languages, linted like every text, filled in for one thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from hearback.console.pages import HERE
from hearback.console.thread_reading import ThreadView
from hearback.core.own_files import read_yaml
from hearback.core.phone import spoken
from hearback.texts.catalogue import variables

FILE = HERE / "canned.yml"
# What may be filled in: nothing that a text on a phone must not carry (rule H15).
ALLOWED = frozenset({"first_name", "clinic", "phone", "agent"})


@dataclass(frozen=True)
class Canned:
    key: str
    title: str
    words: str


@cache
def all_canned() -> Mapping[str, Mapping[str, str]]:
    """By key, then `title_en`, `en`, `title_es`, `es`."""
    content: dict[str, dict[str, str]] = read_yaml(FILE)
    return content


def canned_for(view: ThreadView, agent: str) -> Sequence[Canned]:
    """Those that can be filled in here, in the patient's language."""
    language = view.language
    values = {"clinic": view.clinic.public_name, "phone": spoken(view.clinic.phone)}
    values["agent"] = agent
    if len(view.patients) == 1:
        values["first_name"] = view.patients[0].first_name
    return [
        Canned(key, texts[f"title_{language}"], texts[language].format_map(values))
        for key, texts in all_canned().items()
        if variables(texts[language]) <= values.keys()
    ]
