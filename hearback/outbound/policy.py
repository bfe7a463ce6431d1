"""Whether a message may leave now: pure rules, their reasons, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from hearback.consent.model import Standing
from hearback.outbound.model import OUTREACH, Purpose
from hearback.policy import DEFAULTS, Policy

# Looked at again this much after the question what CANCEL meant has closed.
MARGIN = timedelta(minutes=1)
# A paused text is looked at again this often: a person may have let it go on.
PAUSED_FOR = timedelta(minutes=15)
# No zone differs from another by more than a day, so two days always hold a common daytime if any.
SEARCH = timedelta(days=2)
STEP = timedelta(minutes=15)


class Refusal(StrEnum):
    OPTED_OUT = "opted_out"
    NO_CONSENT = "no_consent"
    USELESS = "useless"  # its time has passed
    VISIT_GONE = "visit_gone"
    LANDLINE = "landline"
    UNREACHABLE = "unreachable"  # text after text did not arrive, and nothing came from there
    UNREADABLE = "unreadable"  # something sealed in it does not open: for the operator
    NO_NUMBER = "no_number"  # nobody is left to write to


class Wait(StrEnum):
    NIGHT = "night"
    EMERGENCY_OPEN = "emergency_open"
    CLARIFYING = "clarifying"  # we asked what CANCEL meant
    TEXT_PAUSED = "text_paused"  # carriers filter these words


@dataclass(frozen=True)
class Send:
    reason: str


@dataclass(frozen=True)
class Hold:
    until: datetime
    reason: Wait


@dataclass(frozen=True)
class Refuse:
    reason: Refusal


Decision = Send | Hold | Refuse


@dataclass(frozen=True)
class Circumstances:
    """What the policy has to know of one message. zones: where the reader may be, not empty for
    outreach."""

    consent: Standing
    zones: Sequence[str]
    useless_after: datetime | None = None
    emergency_open: bool = False
    visit_stands: bool = True
    no_texts: Refusal | None = None  # why the number takes none
    text_paused: bool = False


def decide(
    purpose: Purpose, facts: Circumstances, rules: Policy = DEFAULTS, *, now: datetime
) -> Decision:
    """Decide what becomes of one outbound message.

    A refusal outranks a hold. Answers go out at any hour: the patient is awake and waiting.
    now: aware. Hold.until: aware, never earlier than now. Raises ValueError if `now` is naive.
    """
    if now.tzinfo is None:
        raise ValueError("now must be timezone-aware")
    if purpose is Purpose.SAFETY:
        return Send("emergency")  # 47 CFR 64.1200(a)(1) does not restrict these
    if facts.useless_after is not None and now >= facts.useless_after:
        return Refuse(Refusal.USELESS)
    if facts.no_texts is not None:
        return Refuse(facts.no_texts)
    if purpose in OUTREACH:
        return _outreach(facts, rules, now)
    return _answer(purpose, facts.consent)


def _answer(purpose: Purpose, consent: Standing) -> Decision:
    if purpose in {Purpose.OPT_OUT_NOTICE, Purpose.HELP}:
        return Send(purpose.value)  # the one text of 47 CFR 64.1200(a)(12); HELP: CTIA 5.1.2.1
    if consent is Standing.OPTED_OUT:
        return Refuse(Refusal.OPTED_OUT)
    return Send("answer")


REFUSED_OUTREACH = {
    Standing.OPTED_OUT: Refusal.OPTED_OUT,
    Standing.UNASKED: Refusal.NO_CONSENT,
}


def _outreach(facts: Circumstances, rules: Policy, now: datetime) -> Decision:
    if facts.consent in REFUSED_OUTREACH:
        return Refuse(REFUSED_OUTREACH[facts.consent])
    if not facts.visit_stands:
        return Refuse(Refusal.VISIT_GONE)
    opens = next_daytime(now, facts.zones, rules)
    if opens is None or (facts.useless_after is not None and opens >= facts.useless_after):
        return Refuse(Refusal.USELESS)
    if facts.consent is Standing.CLARIFYING:
        return Hold(max(opens, now + rules.clarify_lasts + MARGIN), Wait.CLARIFYING)
    if facts.emergency_open:
        return Hold(max(opens, now + rules.emergency_pause), Wait.EMERGENCY_OPEN)
    if facts.text_paused:
        return Hold(max(opens, now + PAUSED_FOR), Wait.TEXT_PAUSED)
    return Hold(opens, Wait.NIGHT) if opens > now else Send("consent")


def day_ends_after(now: datetime, zones: Sequence[str], rules: Policy = DEFAULTS) -> timedelta:
    """How long it stays daytime in all the zones; `now` is daytime in them."""
    ends = []
    for zone in zones:
        local = now.astimezone(ZoneInfo(zone))
        ends.append(datetime.combine(local.date(), rules.day_ends, local.tzinfo) - local)
    return min(ends)


def next_daytime(now: datetime, zones: Sequence[str], rules: Policy = DEFAULTS) -> datetime | None:
    """The first instant from now on that is daytime in all the zones; None if there is none."""
    if not zones:
        raise ValueError("there is always at least the clinic's zone")
    places = [ZoneInfo(zone) for zone in zones]

    def is_day(instant: datetime) -> bool:
        return all(
            rules.day_starts <= instant.astimezone(place).time() < rules.day_ends
            for place in places
        )

    if is_day(now):
        return now
    # Every zone's offset is a multiple of 15 minutes, so days begin and end on quarters.
    quarter = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
    for step in range(1, int(SEARCH / STEP) + 1):
        if is_day(quarter + step * STEP):
            return quarter + step * STEP
    return None
