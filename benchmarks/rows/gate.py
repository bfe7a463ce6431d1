"""What the pure gate costs a message: safety, keywords and opt-outs, before any model."""

from itertools import cycle, islice
from time import perf_counter

from benchmarks.dialogue import AT_THE_GATE
from benchmarks.figures import Figure, median, percentile
from benchmarks.ground import Ground, Outcome
from bot.language.context import Awaiting
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge

NAME = "gate"


async def measure(ground: Ground) -> Outcome:
    texts = list(islice(cycle(AT_THE_GATE), ground.sizes.gate_messages))
    arrivals = [Arrival(said, Standing.OPTED_IN, Awaiting.REMINDER_REPLY) for said in texts]
    for arrival in arrivals[: len(AT_THE_GATE)]:
        judge(arrival)
    costs = [_cost(arrival) for arrival in arrivals]
    return Outcome(
        [
            Figure(NAME, "a message, p50", "µs", median(costs)),
            Figure(NAME, "a message, p99", "µs", percentile(costs, 99)),
        ]
    )


def _cost(arrival: Arrival) -> float:
    begun = perf_counter()
    judge(arrival)
    return (perf_counter() - begun) * 1_000_000
