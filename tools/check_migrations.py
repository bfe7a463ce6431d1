"""Checks that migrations only add, so that the old version works on while a new one migrates.

What the old version reads stays where it is, and what it writes is still taken: no table, column or
name goes, no column becomes needed, nothing that was allowed is forbidden. What is no longer used
goes one release later, in a migration that says so by `REMOVES = "why it is safe"`.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERSIONS = ROOT / "migrations" / "versions"
EXCUSE = "REMOVES"
HARMLESS = frozenset({"f", "get_bind", "create_table", "bulk_insert"})
# Statements that take something away, or hold up the old version's writes for long.
TAKES = re.compile(
    r"\b(DROP|RENAME|TRUNCATE|DELETE|SET\s+NOT\s+NULL|ALTER\s+COLUMN|LOCK\s+TABLE)\b", re.IGNORECASE
)


def faults(source: str) -> Iterator[str]:
    """Everything in a migration's upgrade that the version before it could stumble over."""
    tree = ast.parse(source)
    if _excused(tree) or _is_first(tree):
        return
    upgrade = _function(tree, "upgrade")
    calls = [call for call in ast.walk(upgrade) if isinstance(call, ast.Call) and _operation(call)]
    new_tables = {_text(call.args[0]) for call in calls if _operation(call) == "create_table"}
    made_again = {_name(call) for call in calls if _operation(call) == "create_check_constraint"}
    for call in calls:
        what = _fault(call, new_tables, made_again)
        if what is not None:
            yield f"line {call.lineno}: {what}"


def _fault(call: ast.Call, new_tables: set[str], made_again: set[str]) -> str | None:
    operation = _operation(call)
    assert operation is not None, "only calls of op are asked about"
    match operation:
        case _ if operation in HARMLESS:
            return None
        case "add_column":
            return _column_fault(call)
        case "create_index":
            unique = any(word.arg == "unique" and _is_true(word.value) for word in call.keywords)
            known = len(call.args) > 1 and _text(call.args[1]) in new_tables
            return "a unique index forbids what was allowed" if unique and not known else None
        case "drop_constraint" if _name(call) in made_again:
            return None  # a wider one takes its place
        case "create_check_constraint":
            return None  # with its drop; alone it stands on a new column
        case "alter_column":
            harmless = {"server_default", "existing_type", "existing_nullable", "comment"}
            changed = {word.arg for word in call.keywords} - harmless
            loosens = changed == {"nullable"} and _is_true(_keyword(call, "nullable"))
            return None if loosens or not changed else "alter_column changes what is there"
        case "execute":
            return _statement_fault(call)
    return f"{operation} takes something away, or is not known to add only"


def _column_fault(call: ast.Call) -> str | None:
    column = call.args[1]
    if not isinstance(column, ast.Call):
        return "add_column of something that cannot be read here"
    needed = any(word.arg == "nullable" and not _is_true(word.value) for word in column.keywords)
    default = any(word.arg == "server_default" for word in column.keywords)
    return (
        "a needed column without a server_default: old inserts fail"
        if needed and not default
        else None
    )


def _statement_fault(call: ast.Call) -> str | None:
    words = [node.value for node in ast.walk(call) if isinstance(node, ast.Constant)]
    statement = " ".join(word for word in words if isinstance(word, str))
    if not statement:
        return "execute of a statement that cannot be read here"
    found = TAKES.search(statement)
    return f"execute says {found[0].upper()}" if found else None


def _operation(call: ast.Call) -> str | None:
    """`create_table` of `op.create_table(…)`."""
    function = call.func
    of_op = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    if of_op and isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id == "op" else None
    return None


def _name(call: ast.Call) -> str:
    """A constraint's name as it is written: a constant, op.f() of one, or a variable's name."""
    return ast.unparse(call.args[0])


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((word.value for word in call.keywords if word.arg == name), None)


def _is_true(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    return next(
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name
    )


def _assigned(tree: ast.Module) -> dict[str, ast.expr]:
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _is_first(tree: ast.Module) -> bool:
    before = _assigned(tree).get("down_revision")
    return isinstance(before, ast.Constant) and before.value is None


def last_ones(sources: Iterable[str]) -> set[str]:
    """The revisions that none builds on: one, or an upgrade does not know where to."""
    said = [_assigned(ast.parse(source)) for source in sources]
    known = {ast.literal_eval(each["revision"]) for each in said}
    return known - {ast.literal_eval(each["down_revision"]) for each in said}


def _excused(tree: ast.Module) -> bool:
    return EXCUSE in _assigned(tree)


def main() -> int:
    count = 0
    for path in sorted(VERSIONS.glob("*.py")):
        for what in faults(path.read_text()):
            count += 1
            print(f"{path.relative_to(ROOT)}: {what}")
    ends = last_ones(path.read_text() for path in VERSIONS.glob("*.py"))
    if len(ends) > 1:
        count += 1
        print(f"nothing comes after {', '.join(sorted(ends))}: one must build on the other")
    print(f"migrations: {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
