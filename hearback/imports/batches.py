"""The rows of a file in the order and the portions in which they are taken in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from hearback.records.files import CsvFile, Found, Placed, Problem
from hearback.records.subject_rows import AnyRow


@dataclass
class Batch:
    """rows: of one kind, no record twice, so that each row is a change of its own. problems: of
    rows that stood between them."""

    rows: list[Placed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def size(self) -> int:
        return len(self.rows) + len(self.problems)


def in_order(found: Iterable[Found], kinds: Sequence[type[AnyRow]]) -> Iterable[Found]:
    """By kind, otherwise as in the file."""
    if isinstance(found, CsvFile):
        return found  # of one kind, and too long to be held in memory

    def place(each: Found) -> int:
        return kinds.index(type(each.row)) if isinstance(each, Placed) else 0

    return sorted(found, key=place)


def batches(found: Iterable[Found], at_once: int) -> Iterator[Batch]:
    batch, kind = Batch(), None
    records: set[tuple[str, ...]] = set()
    for each in found:
        fits = isinstance(each, Problem) or (type(each.row) is kind and each.row.key not in records)
        if batch.size == at_once or (batch.rows and not fits):
            yield batch
            batch, records = Batch(), set()
        if isinstance(each, Problem):
            batch.problems.append(each)
        else:
            batch.rows.append(each)
            kind = type(each.row)
            records.add(each.row.key)
    if batch.size:
        yield batch
