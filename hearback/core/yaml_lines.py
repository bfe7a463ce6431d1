"""Reading YAML so that a complaint can name the line: every mapping and list keeps its places."""

import re
from typing import Any

import yaml


class LinedMapping(dict[str, Any]):
    """A mapping whose keys are the texts of the file, with where it and each key stand."""

    line: int
    lines: dict[str, int]
    twice: tuple[str, ...] = ()


class LinedList(list[Any]):
    line: int
    lines: list[int]


class LineLoader(yaml.SafeLoader):
    """A SafeLoader: it makes plain values only. Dates stay words: whoever reads checks them."""


class PlainLoader(LineLoader):
    """Only 12 and 1.5 are numbers: not 4:10 (250 in YAML 1.1), nor +15125550151, nor 0x1F."""


def _mapping(loader: LineLoader, node: yaml.MappingNode) -> LinedMapping:
    own = [str(key.value) for key, _ in node.value]
    loader.flatten_mapping(node)
    made = LinedMapping()
    for key, value in node.value:
        made[str(key.value)] = loader.construct_object(value, deep=True)
    made.line = node.start_mark.line + 1
    made.lines = {str(key.value): key.start_mark.line + 1 for key, _ in node.value}
    made.twice = tuple(sorted({key for key in own if own.count(key) > 1}))
    return made


def _list(loader: LineLoader, node: yaml.SequenceNode) -> LinedList:
    made = LinedList(loader.construct_object(value, deep=True) for value in node.value)
    made.line = node.start_mark.line + 1
    made.lines = [value.start_mark.line + 1 for value in node.value]
    return made


LineLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
LineLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_SEQUENCE_TAG, _list)

_TAG = "tag:yaml.org,2002:"
_DECIMAL = re.compile(r"^-?(?:0|[1-9][0-9]*)$")
_FRACTION = re.compile(r"^-?[0-9]+\.[0-9]+$")
_STARTS = list("-0123456789")


def _forget(loader: type[LineLoader], *kinds: str) -> None:
    """Values of these kinds stay words."""
    tags = {_TAG + kind for kind in kinds}
    loader.yaml_implicit_resolvers = {
        first: [(tag, form) for tag, form in forms if tag not in tags]
        for first, forms in loader.yaml_implicit_resolvers.items()
    }


_forget(LineLoader, "timestamp")
_forget(PlainLoader, "int", "float")
PlainLoader.add_implicit_resolver(f"{_TAG}int", _DECIMAL, _STARTS)
PlainLoader.add_implicit_resolver(f"{_TAG}float", _FRACTION, _STARTS)


def line_of(tree: object, path: tuple[int | str, ...]) -> int:
    """The line where the deepest part of `path` that exists stands; 1 for a tree without lines."""
    line = getattr(tree, "line", 1)
    for part in path:
        if isinstance(tree, LinedMapping) and str(part) in tree:
            line = tree.lines[str(part)]
            tree = tree[str(part)]
        elif isinstance(tree, LinedList) and isinstance(part, int) and part < len(tree):
            line = tree.lines[part]
            tree = tree[part]
        elif not isinstance(part, int):  # a list of one may be written without its brackets
            break
    return int(line)
