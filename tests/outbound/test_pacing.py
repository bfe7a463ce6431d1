"""The pace of a sender, in segments."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.outbound.pacing import (
    ARRIVES_WITHIN,
    LATE,
    MOST_MADE_UP,
    OVER,
    SLOWEST,
    FarSecond,
    Pacer,
)


def leave_times(
    rate: float, texts: list[int], late: list[float] | None = None
) -> list[tuple[float, int]]:
    """late: how much later than they might the texts leave, in turn."""
    now, pacer, left = 0.0, Pacer(rate, now=0.0), []
    for number, count in enumerate(texts):
        now += pacer.wait(now=now)
        now += late[number % len(late)] if late else 0.0
        pacer.spend(count, now=now)
        left.append((now, count))
    return left


@given(st.floats(1, 100), st.lists(st.integers(1, 6), min_size=1, max_size=200))
def test_no_second_carries_more_than_the_rate_and_one_text(rate: float, texts: list[int]) -> None:
    left = leave_times(rate, texts)

    for start, _ in left:
        in_second = [count for at, count in left if start <= at < start + 1 - 1e-6]
        assert sum(in_second[:-1]) <= rate + 1e-6


@given(
    st.floats(1, 100),
    st.lists(st.integers(1, 6), min_size=1, max_size=200),
    st.lists(st.floats(0, 0.3), min_size=1, max_size=20),
)
def test_lateness_never_adds_a_second_text_to_a_second(
    rate: float, texts: list[int], late: list[float]
) -> None:
    left = leave_times(rate, texts, late)

    for start, _ in left:
        in_second = [count for at, count in left if start <= at < start + 1 - 1e-6]
        assert sum(in_second[:-1]) <= rate + MOST_MADE_UP + 1e-6


def test_texts_that_leave_a_little_late_keep_the_rate() -> None:
    left = leave_times(25, [1] * 251, late=[LATE / 2])

    took = left[-1][0] - left[0][0]

    assert took == pytest.approx(10, rel=0.01)


def test_a_pause_is_not_made_up_by_a_burst() -> None:
    pacer = Pacer(10, now=0.0)

    pacer.spend(1, now=60.0)

    assert pacer.wait(now=60.0) == pytest.approx(0.1 - LATE)


def test_a_long_text_is_waited_off_by_the_next() -> None:
    pacer = Pacer(2, now=0.0)

    pacer.spend(3, now=0.0)

    assert pacer.wait(now=0.0) == pytest.approx(1.5)


def pause_after(pacer: Pacer) -> float:
    """How long the next text of one segment would wait for another one."""
    pacer.spend(1, now=0.0)
    return pacer.wait(now=0.0)


def test_too_many_halves_the_rate() -> None:
    pacer = Pacer(10, now=0.0)

    pacer.slow_down(now=0.0)

    assert pause_after(pacer) == pytest.approx(0.2)


def test_texts_that_are_taken_bring_the_agreed_rate_back() -> None:
    pacer = Pacer(10, now=0.0)
    pacer.slow_down(now=0.0)

    for _ in range(100):
        pacer.recover(now=0.0)

    assert pause_after(pacer) == pytest.approx(0.1)


@given(st.floats(1, 100), st.lists(st.booleans(), max_size=60))
def test_the_rate_stays_between_a_tenth_and_what_was_agreed(
    rate: float, too_many: list[bool]
) -> None:
    pacer = Pacer(rate, now=0.0)

    for each in too_many:
        (pacer.slow_down if each else pacer.recover)(now=0.0)

    assert 1 / rate - 1e-9 <= pause_after(pacer) <= 1 / (rate * SLOWEST) + 1e-9


@given(
    st.floats(1, 60),
    st.lists(
        # segments, how long the call takes, and where on that way the text arrives
        st.tuples(st.integers(1, 4), st.floats(0, ARRIVES_WITHIN), st.floats(0, 1)),
        min_size=1,
        max_size=150,
    ),
)
def test_no_second_at_the_far_end_holds_more_than_agreed_however_texts_bunch_up(
    rate: float, texts: list[tuple[int, float, float]]
) -> None:
    now, pacer, far = 0.0, Pacer(rate, now=0.0), FarSecond(rate)
    arrived: list[tuple[float, int]] = []
    answers: list[tuple[float, UUID]] = []
    for number, (count, took, part) in enumerate(texts):
        while True:
            for answer in [each for each in sorted(answers) if each[0] <= now]:
                far.answered(answer[1], now=answer[0])
                answers.remove(answer)
            pause = max(pacer.wait(now=now), far.wait(count, now=now))
            if pause <= 1e-9:
                break
            now = min([now + pause, *(at for at, _ in answers)])
        pacer.spend(count, now=now)
        far.leaves(UUID(int=number), count, now=now)
        answers.append((now + took, UUID(int=number)))
        arrived.append((now + took * part, count))

    for start, alone in arrived:
        second = [count for at, count in arrived if start <= at < start + 1 - 1e-6]
        assert sum(second) <= max(rate * OVER + 1e-6, alone)


def test_a_call_without_an_answer_holds_up_the_others_for_two_seconds_at_the_most() -> None:
    far = FarSecond(1)

    far.leaves(UUID(int=1), 1, now=0.0)

    assert far.wait(1, now=0.5) == pytest.approx(1.5)
    assert far.wait(1, now=2.0) == 0.0


def test_a_text_longer_than_the_rate_leaves_alone() -> None:
    far = FarSecond(1)

    assert far.wait(4, now=0.0) == 0.0
