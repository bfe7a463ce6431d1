"""Stands in for TensorFlow while no part of the model needs it.

Rasa imports it at its start, for classifiers and policies that our pipeline does not have: 280 MB
and more than a second. Its own classes are defined upon what stands here, and never used.
"""

import json
import sys
import tarfile
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

STOOD_IN_FOR = frozenset({"tensorflow", "tensorflow_addons", "tensorflow_hub", "keras"})
METADATA = "metadata.json"
# Of Rasa's own parts those that were looked through; any other may need it.
WITHOUT = (
    "bot.",
    "rasa.graph_components.",
    "rasa.nlu.classifiers.regex_message_handler.",
    "rasa.core.policies.rule_policy.",
    "rasa.core.policies.ensemble.",
)


def needs_tensorflow(model: Path) -> bool:
    """Whether a part of the trained model may. Raises OSError, KeyError for what is no model."""
    with tarfile.open(model) as packed:
        held = packed.extractfile(METADATA)
        assert held is not None, "a file, in every model of Rasa's"
        nodes = json.load(held)["predict_schema"]["nodes"]
    return not all(node["uses"].startswith(WITHOUT) for node in nodes.values())


def stands_in() -> bool:
    return any(isinstance(finder, _Finder) for finder in sys.meta_path)


def stand_in() -> None:
    """Before Rasa is imported."""
    if not stands_in():
        sys.meta_path.insert(0, _Finder())


class _AnyName(type):
    def __getattr__(cls, name: str) -> type["_Anything"]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything

    def __call__(cls, *_: object, **__: object) -> "type[_Anything]":
        return _Anything


class _Anything(metaclass=_AnyName):
    """Whatever Rasa's modules ask of it while they are imported: a class, a decorator, a type."""

    def __init_subclass__(cls, **_: object) -> None:
        pass

    def __class_getitem__(cls, _: object) -> type["_Anything"]:
        return cls


class _Module(ModuleType):
    def __getattr__(self, name: str) -> type[_Anything]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        stands = fullname.partition(".")[0] in STOOD_IN_FOR
        return ModuleSpec(fullname, self, is_package=True) if stands else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""
