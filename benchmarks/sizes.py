"""How much each row does, in the whole run and in the short one."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Sizes:
    """turns: messages by patients at a time. stock_seconds: what stock Rasa may take to grow a
    conversation; what it has not reached by then is left out."""

    name: str
    webhook_seconds: float
    turns: Mapping[int, int]
    growth_marks: tuple[int, ...]
    stock_seconds: float
    paced_texts: int
    visits: int
    planning_seconds: float
    crowd: int
    stops: int
    bookings: int
    memory_marks: tuple[int, int]
    gate_messages: int
    understood_lines: int
    whole_starts: bool
    openings: int
    streams: int
    stream_seconds: float
    chat_turns: int


LONG = Sizes(
    name="long",
    webhook_seconds=30,
    turns={1: 150, 8: 600, 32: 1200},
    growth_marks=(10, 100, 500, 1000),
    stock_seconds=420,
    paced_texts=10_000,
    visits=50_000,
    planning_seconds=120,
    crowd=1_000_000,
    stops=40,
    bookings=60,
    memory_marks=(1_000, 10_000),
    gate_messages=20_000,
    understood_lines=10_000,
    whole_starts=True,
    openings=10,
    streams=400,
    stream_seconds=40,
    chat_turns=150,
)

SHORT = Sizes(
    name="short",
    webhook_seconds=4,
    turns={1: 28, 8: 84, 32: 96},
    growth_marks=(10, 40, 80),
    stock_seconds=6,
    paced_texts=250,
    visits=250,
    planning_seconds=6,
    crowd=5_000,
    stops=5,
    bookings=8,
    memory_marks=(60, 180),
    gate_messages=2_000,
    understood_lines=1_000,
    whole_starts=False,
    openings=3,
    streams=400,
    stream_seconds=5,
    chat_turns=30,
)

TINY = Sizes(
    name="tiny",
    webhook_seconds=1,
    turns={1: 7, 8: 16},
    growth_marks=(5, 10),
    stock_seconds=3,
    paced_texts=60,
    visits=50,
    planning_seconds=3,
    crowd=500,
    stops=2,
    bookings=2,
    memory_marks=(20, 40),
    gate_messages=200,
    understood_lines=100,
    whole_starts=False,
    openings=1,
    streams=20,
    stream_seconds=2,
    chat_turns=8,
)

ALL = {sizes.name: sizes for sizes in (LONG, SHORT, TINY)}
