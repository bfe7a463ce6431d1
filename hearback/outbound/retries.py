"""When a text is tried again: pure rules of pauses, of how often, and of the end of its use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from hearback.outbound.model import OutboundMessage
from hearback.outbound.provider_errors import TextAct

# A number from 0 up to 1, as random.random gives it; a test gives its own.
Chance = Callable[[], float]

MOST_TRIES = 5  # rule T16
FIRST_PAUSE = timedelta(seconds=10)
LONGEST_PAUSE = timedelta(minutes=10)
# A parked text, and a stopped number, are tried again after that; a text that is parked again and
# again more and more seldom.
LOOK_AGAIN = timedelta(minutes=5)
MOST_DOUBLINGS = 4
# How many messages, the first included, a text makes that was taken and did not arrive.
TRIES_ON_THE_WAY = 2
# An answer without an end of its use is given up after that.
TRIED_FOR = timedelta(hours=4)
# Where the day of the carrier's caps begins.
CARRIER_ZONE = ZoneInfo("America/Los_Angeles")


@dataclass(frozen=True)
class TryAt:
    at: datetime


@dataclass(frozen=True)
class Park:
    """until: when it may be tried once, if nobody has mended the cause before."""

    until: datetime


@dataclass(frozen=True)
class LookUp:
    pass


@dataclass(frozen=True)
class GiveUp:
    pass


Step = TryAt | Park | LookUp | GiveUp


@dataclass(frozen=True)
class Trying:
    """What the rules have to know of a text. tries: made so far, from 1."""

    tries: int
    last_use: datetime
    pause: timedelta  # of a text that is tried later
    most: int = TRIES_ON_THE_WAY


def last_use(message: OutboundMessage) -> datetime:
    return message.useless_after or message.created_at + TRIED_FOR


def backoff(tries: int, chance: Chance) -> timedelta:
    """Exponential with full jitter: many that failed together do not come back together."""
    doublings = min(tries - 1, 16)  # far above the longest pause, and no overflow
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << doublings)) * chance()


def parked_for(times: int) -> timedelta:
    """times: how often it was parked before."""
    return LOOK_AGAIN * (1 << min(times, MOST_DOUBLINGS))


def next_try_at(pause: timedelta, last: datetime, *, now: datetime) -> Step:
    """Never past the end of the text's use."""
    return TryAt(now + pause) if now + pause < last else GiveUp()


def next_carrier_day(now: datetime) -> datetime:
    tomorrow = now.astimezone(CARRIER_ZONE).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), CARRIER_ZONE)


def after_refusal(act: TextAct, trying: Trying, chance: Chance, *, now: datetime) -> Step:
    """The provider refused the send, so it was certainly not taken: the same row goes on."""
    if now >= trying.last_use:
        return GiveUp()
    match act:
        case TextAct.AGAIN if trying.tries >= MOST_TRIES:
            return Park(now + parked_for(trying.tries - MOST_TRIES))
        case TextAct.AGAIN:
            return next_try_at(backoff(trying.tries, chance), trying.last_use, now=now)
        case TextAct.LATER if trying.tries < trying.most:
            return next_try_at(trying.pause, trying.last_use, now=now)
        case TextAct.NEXT_DAY if trying.tries < MOST_TRIES:
            return next_try_at(next_carrier_day(now) - now, trying.last_use, now=now)
        case TextAct.PARK:
            return Park(now + parked_for(trying.tries - 1))
        case TextAct.LOOK_UP:
            return LookUp()
        case TextAct.GIVE_UP | TextAct.LATER | TextAct.NEXT_DAY:
            return GiveUp()
        case _:
            assert_never(act)


def after_failure(act: TextAct, trying: Trying, *, now: datetime) -> TryAt | GiveUp:
    """The provider took it, and it did not arrive: one more message, or none."""
    if trying.tries >= trying.most:
        return GiveUp()
    match act:
        case TextAct.AGAIN | TextAct.LATER | TextAct.PARK:  # a stopped sender holds it by itself
            step = next_try_at(trying.pause, trying.last_use, now=now)
        case TextAct.NEXT_DAY:
            step = next_try_at(next_carrier_day(now) - now, trying.last_use, now=now)
        case TextAct.GIVE_UP | TextAct.LOOK_UP:
            return GiveUp()
        case _:
            assert_never(act)
    return step if isinstance(step, TryAt) else GiveUp()
