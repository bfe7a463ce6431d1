"""Dangers of this code base that no general linter knows. Each message names the way out."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("hearback", "actions", "bot/language", "simulators")
LONGEST_FILE = 300
# Lists of phrases for a clinician to read: their length is not complexity.
LISTS = (
    "bot/language/danger/words_english.py",
    "bot/language/danger/words_spanish.py",
    "bot/language/danger/signs_english.py",
)
# Who opens transactions: the edges. Everybody else is handed a session.
EDGES = (
    "hearback/main.py",
    "hearback/worker.py",
    "hearback/wiring.py",
    "hearback/cli/",
    "hearback/api/",
    "hearback/console/",
    "hearback/inbound/chat_door.py",
    "hearback/inbound/chat_watch.py",
    "hearback/inbound/hearing_again.py",
    "hearback/inbound/pipeline.py",
    "hearback/outbound/glass_notice.py",
    "hearback/outbound/outside.py",
    "hearback/outbound/provider_consent.py",
    "hearback/inbound/turn.py",
    "hearback/outbound/sender.py",
    "hearback/imports/service.py",
    "hearback/core/taking.py",
    "hearback/inbound/sweep.py",
    "hearback/outbound/hearing.py",
    "hearback/outbound/reconcile.py",
    "hearback/outbound/redaction.py",
    "hearback/outreach/upkeep.py",
    "hearback/rehearsal/",
    "hearback/core/db.py",
    "actions/",
)
READS_ENVIRONMENT = (
    "hearback/cli/",
    "hearback/rehearsal/",
    "hearback/main.py",
    "simulators/",
    "hearback/core/embedded/",
)
ENVIRONMENT = re.compile(r"\bos\.(environ|getenv)\b")


def faults(path: Path) -> Iterator[str]:
    name = path.relative_to(ROOT).as_posix()
    source = path.read_text()
    tree = ast.parse(source)
    if ast.get_docstring(tree) is None and source.strip():
        yield "opens without a sentence on what it is for"
    if source.count("\n") > LONGEST_FILE and name not in LISTS:
        yield f"is longer than {LONGEST_FILE} lines: usually two subjects"
    told = not name.startswith("hearback/") or name.startswith(READS_ENVIRONMENT)
    if not told and ENVIRONMENT.search(source):
        yield "reads the environment; take what you need from Settings as an argument"
    for node in ast.walk(tree):
        yield from _node_faults(node, name)


def _node_faults(node: ast.AST, name: str) -> Iterator[str]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    called = node.func.attr
    if called == "commit":
        yield f"line {node.lineno}: commits; a transaction ends at its edge (Database.begin)"
    inside = name.startswith(("hearback", "actions")) and not name.startswith(EDGES)
    if called == "begin" and not node.args and inside:
        yield f"line {node.lineno}: opens a transaction; services take `session`"
    if called in {"info", "warning", "error", "exception"} and _logs(node.func.value):
        yield from _log_faults(node)


def _logs(value: ast.expr) -> bool:
    return isinstance(value, ast.Name) and value.id == "log"


def _log_faults(node: ast.Call) -> Iterator[str]:
    """An event is a constant: words put together may hold what a log must not."""
    if node.args and not isinstance(node.args[0], ast.Constant):
        yield f"line {node.lineno}: logs a text put together; log a constant event with ids"


def main() -> int:
    count = 0
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for what in faults(path):
                count += 1
                print(f"{path.relative_to(ROOT)}: {what}")
    print(f"code: {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
