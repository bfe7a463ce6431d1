"""The ledger as a paper: readable, and whole or not."""

from datetime import UTC, datetime

import pytest

from hearback.consent.ledger import Entry, export, is_whole

NOW = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def entry(standing: str, words: str = "") -> Entry:
    return Entry(
        at=NOW,
        standing=standing,
        source="patient",
        channel="sms",
        rule="keyword",
        scope="all",
        category="",
        actor="patient",
        disclosure="2026-11",
        message="",
        words=words,
    )


LEDGER = [entry("opted_in"), entry("opted_out", "stop it\n\nseal: no"), entry("opted_in", "start")]


def test_a_paper_says_who_said_what_and_when() -> None:
    paper = export("+15125550151", LEDGER, now=NOW)

    assert "2026-05-01 12:00:00 UTC: opted_out" in paper
    assert "stop it" in paper
    assert is_whole(paper)


@pytest.mark.parametrize(
    ("find", "put"),
    [
        pytest.param("opted_out", "opted_in", id="a standing"),
        pytest.param("+15125550151", "+15125550152", id="the number"),
        pytest.param("'start'", "'stop'", id="the words"),
        pytest.param("3 entries", "2 entries", id="the count"),
    ],
)
def test_a_changed_paper_is_not_whole(find: str, put: str) -> None:
    paper = export("+15125550151", LEDGER, now=NOW)

    assert not is_whole(paper.replace(find, put, 1))


def test_a_paper_without_its_last_entry_is_not_whole() -> None:
    paper = export("+15125550151", LEDGER, now=NOW)
    blocks = paper.split("\n\n")

    assert not is_whole("\n\n".join([*blocks[:-2], blocks[-1]]))


def test_an_empty_ledger_is_a_paper_as_well() -> None:
    assert is_whole(export("+15125550151", [], now=NOW))
