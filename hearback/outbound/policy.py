"""Whether a message may leave now: pure rules, their reasons, and nothing else."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hearback.consent.model import Standing
from hearback.outbound.caps import Cap, cap_on
from hearback.outbound.model import CAPPED, CARE, OUTREACH, Purpose
from hearback.outbound.windows import Place, next_open
from hearback.policy import DEFAULTS, Policy

# Looked at again this much after the question what CANCEL meant has closed.
MARGIN = timedelta(minutes=1)
# A paused text is looked at again this often: a person may have let it go on.
PAUSED_FOR = timedelta(minutes=15)
# What a person stopped, or a nurse looks at, is looked at again this often.
PEOPLE_FOR = timedelta(minutes=15)


class Refusal(StrEnum):
    OPTED_OUT = "opted_out"
    OPTED_OUT_OF_KIND = "opted_out_of_kind"  # of such texts, or of those about this visit
    NO_CONSENT = "no_consent"
    USELESS = "useless"  # its time has passed
    VISIT_GONE = "visit_gone"
    LANDLINE = "landline"
    UNREACHABLE = "unreachable"  # text after text did not arrive, and nothing came from there
    UNREADABLE = "unreadable"  # something sealed in it does not open: for the operator
    NO_NUMBER = "no_number"  # nobody is left to write to
    NOT_DUE = "not_due"  # in the audience, but nothing is due
    CANCELLED = "campaign_cancelled"
    LEFT_CHAT = "left_chat"  # the visitor's page shows nothing any more
    NO_WRITTEN_CONSENT = "no_written_consent"  # what advertises needs more than a number given


class Basis(StrEnum):
    """What a text rests on. The health-care exemption (C30) is none of ours."""

    EMERGENCY = "emergency"
    REPLY = "reply"
    EXPRESS = "express"  # the number was given for texts about care
    EXPRESS_WRITTEN = "express_written"


class Wait(StrEnum):
    NIGHT = "night"
    EMERGENCY_OPEN = "emergency_open"
    CLARIFYING = "clarifying"  # we asked what CANCEL meant
    TEXT_PAUSED = "text_paused"  # carriers filter these words
    CAMPAIGN_PAUSED = "campaign_paused"
    NURSE_ASKED = "nurse_asked"  # a clinical case is open
    DAILY_CAP = "daily_cap"
    WEEKLY_CAP = "weekly_cap"


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
    asked_before_stop: bool = False  # an answer to what was written before the opt-out
    emergency_open: bool = False
    visit_stands: bool = True
    no_texts: Refusal | None = None  # why the number takes none
    text_paused: bool = False
    states: Collection[str] = ()  # where the number is from
    sent_lately: Sequence[datetime] = ()  # what counts toward the caps, of the last seven days
    nurse_asked: bool = False
    campaign_paused: bool = False
    campaign_cancelled: bool = False
    still_due: bool = True  # what a campaign invites to; for nobody who died
    answers_there: bool = True  # the number is one of those that the patient's record has
    limited: bool = False  # a narrower stop covers it
    promotes: bool = False  # it advertises
    written: bool = False  # consent was given in writing

    @property
    def basis(self) -> Basis:
        """What a text that we begin has to rest on (rules C29 and C31)."""
        return Basis.EXPRESS_WRITTEN if self.promotes else Basis.EXPRESS

    def place(self, purpose: Purpose) -> Place:
        return Place(self.zones, self.states, resting=purpose in CAPPED)


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
        return _outreach(purpose, facts, rules, now)
    return _answer(purpose, facts.consent, asked_before_stop=facts.asked_before_stop)


def _answer(purpose: Purpose, consent: Standing, *, asked_before_stop: bool) -> Decision:
    if purpose is Purpose.OPT_OUT_NOTICE:
        return Send(purpose.value)  # the one text of 47 CFR 64.1200(a)(12)
    if purpose is Purpose.HELP and not asked_before_stop:
        return Send(purpose.value)  # also to who opted out: CTIA 5.1.2.1
    if consent is Standing.OPTED_OUT:
        return Refuse(Refusal.OPTED_OUT)
    return Send("answer")


REFUSED_OUTREACH = {
    Standing.OPTED_OUT: Refusal.OPTED_OUT,
    Standing.UNASKED: Refusal.NO_CONSENT,
}


def _outreach(purpose: Purpose, facts: Circumstances, rules: Policy, now: datetime) -> Decision:
    refusal = _refused_outreach(facts)
    if refusal is not None:
        return Refuse(refusal)
    place = facts.place(purpose)
    wait = _wait(purpose, facts, rules, now)
    opens = next_open(max(now, wait[0]) if wait else now, place, rules)
    if opens is None or (facts.useless_after is not None and opens >= facts.useless_after):
        return Refuse(Refusal.USELESS)
    if wait is not None:
        return Hold(opens, wait[1])
    return Hold(opens, Wait.NIGHT) if opens > now else Send("consent")


def _refused_outreach(facts: Circumstances) -> Refusal | None:
    if facts.consent in REFUSED_OUTREACH:
        return REFUSED_OUTREACH[facts.consent]
    if not facts.answers_there:
        return Refusal.NO_NUMBER
    if facts.basis is Basis.EXPRESS_WRITTEN and not facts.written:
        return Refusal.NO_WRITTEN_CONSENT
    if facts.limited:
        return Refusal.OPTED_OUT_OF_KIND
    if not facts.visit_stands:
        return Refusal.VISIT_GONE
    if facts.campaign_cancelled:
        return Refusal.CANCELLED
    return None if facts.still_due else Refusal.NOT_DUE


def _wait(
    purpose: Purpose, facts: Circumstances, rules: Policy, now: datetime
) -> tuple[datetime, Wait] | None:
    """What it waits for besides the hour, and until when: the gravest reason first."""
    if facts.consent is Standing.CLARIFYING:
        return now + rules.clarify_lasts + MARGIN, Wait.CLARIFYING
    if facts.emergency_open:
        return now + rules.emergency_pause, Wait.EMERGENCY_OPEN
    if facts.nurse_asked and purpose in CARE:
        return now + PEOPLE_FOR, Wait.NURSE_ASKED
    if facts.campaign_paused:
        return now + PEOPLE_FOR, Wait.CAMPAIGN_PAUSED
    if facts.text_paused:
        return now + PAUSED_FOR, Wait.TEXT_PAUSED
    full = cap_on(facts.sent_lately, facts.place(purpose), rules, now=now)
    if full is None or purpose not in CAPPED:
        return None
    return full.until, Wait.DAILY_CAP if full.cap is Cap.DAILY else Wait.WEEKLY_CAP


def next_daytime(now: datetime, zones: Sequence[str], rules: Policy = DEFAULTS) -> datetime | None:
    """The first instant from now on that is daytime in all the zones; None if there is none."""
    return next_open(now, Place(zones), rules)
