"""Each way in which a migration could trip the version before it is found in a small example."""

import pytest

from tools.check_migrations import VERSIONS, faults, last_ones

HEAD = 'import sqlalchemy as sa\nfrom alembic import op\n\ndown_revision = "0001"\n'


def faults_of(*lines: str, head: str = HEAD) -> list[str]:
    body = "\n".join(f"    {line}" for line in lines)
    return list(faults(f"{head}\n\ndef upgrade() -> None:\n{body}\n"))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        pytest.param('op.drop_table("a")', "drop_table", id="a table goes"),
        pytest.param('op.drop_column("a", "b")', "drop_column", id="a column goes"),
        pytest.param('op.rename_table("a", "b")', "rename_table", id="a table is renamed"),
        pytest.param('op.drop_constraint("ck_a", "a")', "drop_constraint", id="a rule goes"),
        pytest.param(
            'op.alter_column("a", "b", new_column_name="c")', "alter_column", id="a new name"
        ),
        pytest.param('op.alter_column("a", "b", nullable=False)', "alter_column", id="is needed"),
        pytest.param(
            'op.alter_column("a", "b", type_=sa.Text())', "alter_column", id="another type"
        ),
        pytest.param(
            'op.add_column("a", sa.Column("b", sa.Text(), nullable=False))',
            "without a server_default",
            id="a needed column",
        ),
        pytest.param(
            'op.create_index("ix", "a", ["b"], unique=True)', "unique index", id="a unique index"
        ),
        pytest.param(
            'op.create_unique_constraint("uq", "a", ["b"])', "create_unique", id="a unique rule"
        ),
        pytest.param('op.execute("ALTER TABLE a DROP COLUMN b")', "DROP", id="by a statement"),
        pytest.param('op.execute("delete from a")', "DELETE", id="rows go"),
        pytest.param("op.execute(statement)", "cannot be read", id="a statement from elsewhere"),
    ],
)
def test_what_takes_away_or_forbids_is_found(line: str, fault: str) -> None:
    (found,) = faults_of(line)

    assert fault in found


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ['op.create_table("a", sa.Column("b", sa.Text(), nullable=False))'], id="table"
        ),
        pytest.param(['op.add_column("a", sa.Column("b", sa.Text(), nullable=True))'], id="column"),
        pytest.param(
            ['op.add_column("a", sa.Column("b", sa.Text(), nullable=False, server_default="x"))'],
            id="a needed column with a default",
        ),
        pytest.param(['op.create_index("ix", "a", ["b"])'], id="index"),
        pytest.param(
            ['op.create_table("a")', 'op.create_index("ix", "a", ["b"], unique=True)'],
            id="a unique index of a new table",
        ),
        pytest.param(
            [
                'op.drop_constraint(op.f("ck_a"), "a")',
                'op.create_check_constraint(op.f("ck_a"), "a", "b IN (1, 2, 3)")',
            ],
            id="a wider rule for the old one",
        ),
        pytest.param(['op.alter_column("a", "b", nullable=True)'], id="no longer needed"),
        pytest.param(['op.execute("CREATE INDEX i ON a (b)")'], id="a statement that adds"),
    ],
)
def test_what_only_adds_is_fine(lines: list[str]) -> None:
    assert faults_of(*lines) == []


def test_the_first_migration_has_no_version_before_it() -> None:
    head = HEAD.replace('"0001"', "None")

    assert faults_of('op.drop_table("a")', head=head) == []


def test_a_removal_one_release_later_says_why() -> None:
    head = f'{HEAD}REMOVES = "not read since 1.2"\n'

    assert faults_of('op.drop_table("a")', head=head) == []


def test_our_own_migrations_only_add() -> None:
    found = {path.name: list(faults(path.read_text())) for path in VERSIONS.glob("*.py")}

    assert len(found) > 1
    assert not any(found.values()), found


def test_two_that_build_on_the_same_are_both_last() -> None:
    written = [("1", None), ("2", "1"), ("3", "1")]
    sources = [f"revision = {mine!r}\ndown_revision = {before!r}\n" for mine, before in written]

    assert last_ones(sources) == {"2", "3"}
    assert last_ones(sources[:2]) == {"2"}
