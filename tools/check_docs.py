"""Checks that the documents tell of what is there: links, paths, tests, the changelog."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What begins with one of these names and a slash is a path of this repository.
FOLDERS = (
    *("actions", "benchmarks", "bin", "bot", "data", "deploy", "docs", "hearback"),
    *("migrations", "simulators", "tests", "tools"),
)
PROMISES = "What holds today"
UNRELEASED = re.compile(r"^## \[?Unreleased\]?$", re.MULTILINE)

FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1\s*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
TEST = re.compile(r"(tests/[\w./-]+\.py)::(\w+)")
PATH = re.compile(rf"(?:{'|'.join(FOLDERS)})/[\w./*-]*")
ELSEWHERE = ("http://", "https://", "mailto:")


@dataclass(frozen=True)
class Fault:
    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


def faults(root: Path) -> Iterator[Fault]:
    """Everything wrong with the Markdown files of a checkout, file by file."""
    for path in documents(root):
        name, text = path.relative_to(root).as_posix(), path.read_text()
        prose = FENCE.sub(_blank, text)
        for line, what in (
            *_link_faults(root, path, prose),
            *_path_faults(root, prose),
            *_test_faults(root, prose),
            *_promise_faults(prose),
        ):
            yield Fault(name, line, what)
        if name == "CHANGELOG.md" and not UNRELEASED.search(prose):
            yield Fault(name, 1, "has no section `## Unreleased` for the next change")


def documents(root: Path) -> list[Path]:
    found = (path.relative_to(root) for path in root.rglob("*.md"))
    return sorted(root / path for path in found if not _is_hidden(path))


def anchors(text: str) -> set[str]:
    """The anchors that the headings of a document get when it is shown on the web."""
    made: dict[str, int] = {}
    names: set[str] = set()
    for heading in HEADING.findall(FENCE.sub(_blank, text)):
        words = LINK.sub(lambda found: found[0].split("]")[0].strip("!["), heading)
        slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        count = made.get(slug, 0)
        made[slug] = count + 1
        names.add(f"{slug}-{count}" if count else slug)
    return names


def _link_faults(root: Path, path: Path, prose: str) -> Iterator[tuple[int, str]]:
    without_code = CODE.sub(_blank, prose)
    for found in LINK.finditer(without_code):
        target = found[1]
        if target.startswith(ELSEWHERE):
            continue
        file, _, anchor = target.partition("#")
        meant = (path.parent / file).resolve() if file else path
        line = _line(prose, found.start())
        if not meant.is_relative_to(root.resolve()) or not meant.exists():
            yield line, f"links to {target}, which is not there"
        elif anchor and meant.suffix == ".md" and anchor not in anchors(meant.read_text()):
            yield line, f"links to {target}, but no heading there has that anchor"


def _path_faults(root: Path, prose: str) -> Iterator[tuple[int, str]]:
    for found in CODE.finditer(prose):
        word = found[1].split()[0] if found[1].split() else ""
        named = PATH.match(word)
        if named is None or word[named.end() :].startswith(("<", "{", "…")):
            continue  # no path of ours, or one with a gap to be filled in
        path = named[0].rstrip(".")
        if not _is_hidden(Path(path)) and not any(root.glob(path.rstrip("/"))):
            yield _line(prose, found.start()), f"names {path}, which is not there"


def _test_faults(root: Path, prose: str) -> Iterator[tuple[int, str]]:
    for found in TEST.finditer(prose):
        file, test = root / found[1], found[2]
        if not file.exists() or not re.search(rf"\bdef {test}\(", file.read_text()):
            yield _line(prose, found.start()), f"names the test {found[0]}, which is not there"


def _promise_faults(prose: str) -> Iterator[tuple[int, str]]:
    """Each row of a table of promises names at least one test."""
    for section in re.finditer(rf"^## {PROMISES}$.*?(?=^## |\Z)", prose, re.MULTILINE | re.DOTALL):
        rows = list(re.finditer(r"^\|.*$", section[0], re.MULTILINE))[2:]  # below the head
        for row in rows:
            if not TEST.search(row[0]):
                line = _line(prose, section.start() + row.start())
                yield line, "promises something and names no test of it"


def _is_hidden(path: Path) -> bool:
    """Environments, caches and other things that are made, not written."""
    return any(part.startswith(".") for part in path.parts)


def _blank(found: re.Match[str]) -> str:
    """Nothing, in as many lines and characters: places stay where they are."""
    return re.sub(r"[^\n]", " ", found[0])


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def main() -> int:
    found = list(faults(ROOT))
    for fault in found:
        print(fault)
    print(f"docs: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
