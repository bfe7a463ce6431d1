"""Statuses in any order, and states that only move as the table says."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.outbound.model import (
    MOVES,
    RANK,
    CannotMoveMessage,
    Delivery,
    OutState,
    latest,
    moved,
)


def told(statuses: list[Delivery]) -> Delivery | None:
    current: Delivery | None = None
    for status in statuses:
        current = latest(current, status)
    return current


@pytest.mark.parametrize(
    "order", list(permutations([Delivery.QUEUED, Delivery.SENT, Delivery.DELIVERED]))
)
def test_delivered_stands_in_whatever_order_it_is_told(order: tuple[Delivery, ...]) -> None:
    assert told(list(order)) is Delivery.DELIVERED


@given(st.lists(st.sampled_from(Delivery), min_size=2, max_size=12))
def test_a_status_never_moves_down(statuses: list[Delivery]) -> None:
    ranks = [RANK[told(statuses[:count]) or statuses[0]] for count in range(1, len(statuses) + 1)]
    assert ranks == sorted(ranks)


def test_of_two_final_statuses_the_first_one_is_kept() -> None:
    assert told([Delivery.UNDELIVERED, Delivery.DELIVERED, Delivery.READ]) is Delivery.UNDELIVERED


@pytest.mark.parametrize("current", OutState)
@pytest.mark.parametrize("to", OutState)
def test_a_message_moves_only_as_the_table_says(current: OutState, to: OutState) -> None:
    if to in MOVES[current]:
        assert moved(current, to) is to
    else:
        with pytest.raises(CannotMoveMessage):
            moved(current, to)


def test_nothing_whose_outcome_is_known_is_ever_queued_again() -> None:
    for state in (OutState.SENT, OutState.FAILED):
        assert OutState.QUEUED not in MOVES[state]
