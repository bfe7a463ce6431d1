"""`/metrics` in Prometheus' text form: ids of senders, kinds, states and times; never a patient's.

What waits is counted in the database when it is asked for, each by an index that the work itself
needs, so any web process answers for all. What processes time and count comes from their pulses.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter, Response
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.api.health import Health, Part, look
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.figures import BOUNDS, Figures
from hearback.core.pulse import ALIVE_WITHIN, ProcessPulse, heartbeats
from hearback.dialogue.client import Dialogue

RATE_OVER = timedelta(seconds=60)


@dataclass(frozen=True)
class Gauge:
    """One figure read from the database. Its query returns the labels, then the value."""

    name: str
    about: str
    labels: tuple[str, ...]
    query: str


WAITING = (
    Gauge(
        "hearback_work_items",
        "Pieces of work by kind and state; parked ones wait for people.",
        ("kind", "state"),
        "SELECT kind, state, count(*) FROM work_item GROUP BY kind, state",
    ),
    Gauge(
        "hearback_work_age_seconds",
        "How long the oldest due piece of work of a kind has waited.",
        ("kind",),
        "SELECT kind, extract(epoch FROM :now - min(due_at)) FROM work_item"
        " WHERE state <> 'parked' AND due_at <= :now GROUP BY kind",
    ),
    Gauge(
        "hearback_outbound_waiting",
        "Texts that are queued, also for later days, under way, of unknown outcome, or parked.",
        ("state",),
        # a partial index each; what has ended is counted where it ends (moves_total)
        "SELECT 'queued', count(*) FROM outbound_message WHERE state = 'queued' UNION ALL "
        "SELECT 'sending', count(*) FROM outbound_message WHERE state = 'sending' UNION ALL "
        "SELECT 'unknown', count(*) FROM outbound_message WHERE state = 'unknown' UNION ALL "
        "SELECT 'parked', count(*) FROM outbound_message WHERE state = 'parked'",
    ),
    Gauge(
        "hearback_outbound_due",
        "Texts of a sender that could leave now.",
        ("sender",),
        "SELECT sender_id, count(*) FROM outbound_message"
        " WHERE state = 'queued' AND send_after <= :now GROUP BY sender_id",
    ),
    Gauge(
        "hearback_outbound_due_age_seconds",
        "How long the oldest of them has waited.",
        ("sender",),
        "SELECT sender_id, extract(epoch FROM :now - min(send_after)) FROM outbound_message"
        " WHERE state = 'queued' AND send_after <= :now GROUP BY sender_id",
    ),
    Gauge(
        "hearback_sender_rate_segments",
        "Segments per second that a sender sent in the last minute.",
        ("sender",),
        # an answer in a chat has none
        "SELECT sender_id, sum(segments)::float / :seconds FROM outbound_message"
        " WHERE state = 'sent' AND asked_again_at IS NULL AND sent_at > :minute_ago"
        " AND segments > 0"
        " GROUP BY sender_id",
    ),
    Gauge(
        "hearback_sender_granted_segments",
        "Segments per second that a sender may send.",
        ("sender",),
        "SELECT id, segments_per_second FROM sender",
    ),
    Gauge(
        "hearback_sender_pumped",
        "1 while a worker holds a sender's lease.",
        ("sender",),
        "SELECT s.id, count(l.sender_id) FROM sender s LEFT JOIN sender_lease l"
        " ON l.sender_id = s.id AND l.until > clock_timestamp() GROUP BY s.id",
    ),
    Gauge(
        "hearback_sender_troubles",
        "What is wrong with a sender, by the provider's code, until it is mended.",
        ("sender", "kind", "code"),
        "SELECT sender_id, kind, code, count(*) FROM sending_trouble WHERE closed_at IS NULL"
        " GROUP BY sender_id, kind, code",
    ),
    Gauge(
        "hearback_cases_open",
        "Cases that wait for people.",
        ("priority",),
        "SELECT priority, count(*) FROM escalation WHERE state <> 'resolved' GROUP BY priority",
    ),
    Gauge(
        "hearback_numbers",
        "Numbers by what they said about texts.",
        ("standing",),
        "SELECT standing, count(*) FROM consent_standing GROUP BY standing",
    ),
)
# What processes count: the name in Figures, then how it is told.
COUNTS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "moves": (
        "hearback_moves",
        "Rows that went from one state to another; from unknown: reconciled.",
        ("table", "from", "to"),
    ),
}
TIMINGS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "work": ("hearback_work_seconds", "From claim to end.", ("kind", "end")),
    "webhook": ("hearback_webhook_seconds", "A webhook's time.", ("route", "status")),
}


def router(db: Database, dialogue: Dialogue, redis_url: str, clock: Clock) -> APIRouter:
    routes = APIRouter(tags=["health"])

    @routes.get("/metrics", include_in_schema=False)
    async def metrics() -> Response:
        families = [*parts(await look(db, dialogue, redis_url))]
        try:
            async with db.begin() as session:
                families += [*await waiting(session, now=clock.now())]
                families += [*processes(await heartbeats(session))]
        except (OSError, SQLAlchemyError):
            pass  # hearback_up says so
        registry = CollectorRegistry()
        registry.register(_Told(families))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return routes


class _Told:
    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families


def parts(health: Health) -> Iterator[Metric]:
    up = GaugeMetricFamily("hearback_up", "1 while a part answers.", labels=["part"])
    words = {
        "database": health.database,
        "valkey": health.valkey,
        "turns": health.turns,
        "sends": health.sends,
    }
    for part, word in words.items():
        up.add_metric([part], word is Part.READY)
    yield up
    rasa = GaugeMetricFamily("hearback_rasa_ready", "1 while a Rasa takes turns.", labels=["rasa"])
    for name, word in health.rasa.items():
        rasa.add_metric([name], word is Part.READY)
    yield rasa


async def waiting(session: AsyncSession, *, now: datetime) -> list[Metric]:
    values = {
        "now": now,
        "minute_ago": now - RATE_OVER,
        "seconds": RATE_OVER.total_seconds(),
    }
    families: list[Metric] = []
    for gauge in WAITING:
        family = GaugeMetricFamily(gauge.name, gauge.about, labels=gauge.labels)
        wanted = {name: value for name, value in values.items() if f":{name}" in gauge.query}
        for *labels, value in await session.execute(text(gauge.query), wanted):
            family.add_metric([str(label) for label in labels], float(value))
        families.append(family)
    return families


def processes(pulses: Iterable[tuple[ProcessPulse, timedelta]]) -> Iterator[Metric]:
    """Each process as series of its own, for as long as it lives."""
    since = GaugeMetricFamily(
        "hearback_process_silent_seconds",
        "Seconds since a process was last heard of.",
        labels=["role", "process"],
    )
    counts = {name: _family(CounterMetricFamily, told) for name, told in COUNTS.items()}
    timings = {name: _family(HistogramMetricFamily, told) for name, told in TIMINGS.items()}
    for pulse, silent in pulses:
        since.add_metric([pulse.role, pulse.name], silent.total_seconds())
        if silent > ALIVE_WITHIN:
            continue
        figures = Figures.from_json(pulse.figures)
        for (name, labels), count in figures.counts.items():
            if name in counts:
                counts[name].add_metric([pulse.name, *labels], count)
        for (name, labels), timing in figures.timings.items():
            if name in timings:
                buckets = _cumulated(timing.buckets)
                timings[name].add_metric([pulse.name, *labels], buckets, timing.seconds)
    yield from (since, *counts.values(), *timings.values())


def _family(kind: Any, told: tuple[str, str, tuple[str, ...]]) -> Any:
    name, about, labels = told
    return kind(name, about, labels=["process", *labels])


def _cumulated(buckets: list[int]) -> list[tuple[str, float]]:
    so_far, bounds = 0.0, [*(str(bound) for bound in BOUNDS), "+Inf"]
    told = []
    for bound, count in zip(bounds, buckets, strict=True):
        so_far += count
        told.append((bound, so_far))
    return told
