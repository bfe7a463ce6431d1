"""The arithmetic of the benchmarks. Nothing here is timed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import (
    AtLeast,
    AtMost,
    Better,
    Figure,
    Target,
    TimesStock,
    around,
    busiest_second,
    percentile,
    rate,
    schedule,
)

HUNDRED = [float(number) for number in range(1, 101)]


@pytest.mark.parametrize(
    ("percent", "value"),
    [
        pytest.param(50, 50, id="median"),
        pytest.param(95, 95, id="p95"),
        pytest.param(99, 99, id="p99"),
        pytest.param(100, 100, id="the largest"),
        pytest.param(0, 1, id="the smallest"),
    ],
)
def test_percentile_is_the_value_at_its_rank(percent: float, value: float) -> None:
    assert percentile(HUNDRED[::-1], percent) == value


def test_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 100))
def test_percentile_was_measured(values: list[float], percent: float) -> None:
    assert percentile(values, percent) in values


@pytest.mark.parametrize(
    ("events", "most"),
    [
        pytest.param([], 0, id="no texts"),
        pytest.param([(0.0, 1), (0.5, 1), (0.999, 1)], 3, id="within one second"),
        pytest.param([(0.0, 1), (1.0, 1)], 1, id="a whole second apart"),
        pytest.param([(0.9, 1), (1.1, 1), (1.8, 1)], 3, id="over a second's border"),
        pytest.param([(2.0, 3), (0.0, 1), (2.5, 2)], 5, id="long texts, out of order"),
    ],
)
def test_busiest_second_slides(events: list[tuple[float, int]], most: int) -> None:
    assert busiest_second(events) == most


@given(st.integers(1, 50), st.integers(2, 200))
def test_an_even_flow_is_never_busier_than_its_rate(per_second: int, texts: int) -> None:
    events = [(float(number) / per_second, 1) for number in range(texts)]

    busiest = busiest_second(events)

    assert busiest <= per_second + 1  # a border may fall on either side of a float
    assert rate(events) == pytest.approx(per_second)


def test_rate_needs_two_moments() -> None:
    with pytest.raises(ValueError, match="two moments"):
        rate([(1.0, 1), (1.0, 1)])


@pytest.mark.parametrize(
    ("turn", "cost"),
    [
        pytest.param(5, 3.0, id="fewer before it than are looked at"),
        pytest.param(20, 15.0, id="the ten turns that end with it"),
        pytest.param(21, None, id="not reached"),
    ],
)
def test_cost_around_a_turn(turn: int, cost: float | None) -> None:
    assert around([float(number) for number in range(1, 21)], turn) == cost


def test_requests_of_an_open_loop_are_evenly_due() -> None:
    assert schedule(4, 1) == [0.0, 0.25, 0.5, 0.75]


def figure(
    ours: float | None,
    stock: float | None = None,
    better: Better = Better.LOWER,
    target: Target | None = None,
) -> Figure:
    return Figure("row", "what", "ms", ours, stock, better, target)


@pytest.mark.parametrize(
    ("measured", "ratio"),
    [
        pytest.param(figure(10, 50), 5.0, id="five times as quick"),
        pytest.param(figure(50, 10), 0.2, id="slower"),
        pytest.param(figure(50, 10, Better.HIGHER), 5.0, id="five times as many"),
        pytest.param(figure(10), None, id="nothing beside it"),
        pytest.param(figure(None, 10), None, id="ours not measured"),
    ],
)
def test_ratio_says_how_many_times_as_good(measured: Figure, ratio: float | None) -> None:
    assert measured.ratio == ratio


@pytest.mark.parametrize(
    ("measured", "holds"),
    [
        pytest.param(figure(25, target=AtMost(25)), True, id="at the limit"),
        pytest.param(figure(25.1, target=AtMost(25)), False, id="above it"),
        pytest.param(figure(24, target=AtLeast(24)), True, id="just enough"),
        pytest.param(figure(23.9, target=AtLeast(24)), False, id="too little"),
        pytest.param(figure(10, 50, target=TimesStock(5)), True, id="five times"),
        pytest.param(figure(11, 50, target=TimesStock(5)), False, id="not five times"),
        pytest.param(figure(10, target=TimesStock(5)), None, id="stock not measured"),
        pytest.param(figure(None, target=AtMost(25)), None, id="ours not measured"),
        pytest.param(figure(10), None, id="no target"),
    ],
)
def test_target_is_judged_only_on_what_was_measured(measured: Figure, holds: bool | None) -> None:
    assert measured.holds is holds
