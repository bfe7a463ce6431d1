"""The words of a text at the moment it leaves, and how long they are of use."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from hearback.appointments.model import AppointmentState
from hearback.appointments.queries import Visit
from hearback.appointments.telling import visit_values
from hearback.outbound.model import OUTREACH, OutboundMessage
from hearback.outbound.windows import Place, closes_after
from hearback.policy import Policy
from hearback.texts.catalogue import Catalogue, Rendered

Values = Mapping[str, str]
# Twilio's queue limit (rule T15).
LONGEST_VALIDITY = timedelta(seconds=36_000)


def worded(
    message: OutboundMessage, visit: Visit | None, texts: Catalogue, values: Values | None = None
) -> Rendered:
    """What we begin is worded when it leaves, so that it tells what is true then; once, for all
    tries. values: what a text of a programme may say.

    Raises TextMissing, ValueMissing, CannotOpen.
    """
    if message.body_sealed is not None:
        return Rendered(message.body, message.text_version or "")
    if message.text_key is not None:
        told = visit_values(visit, message.language) if visit else {}
        told = {**told, **(values or {})}
        rendered = texts.render(message.text_key, message.language, told)
        if "contact_link" in told:
            card = texts.render("contact_link", message.language, told)
            return replace(rendered, body=f"{rendered.body} {card.body}")
        return rendered
    assert visit is not None, "without a key of its own it is a reminder"
    confirmed = visit.appointment.state is AppointmentState.CONFIRMED
    key = "reminder_confirmed" if confirmed else "reminder"
    return texts.render(key, message.language, visit_values(visit, message.language))


def validity(
    message: OutboundMessage, place: Place, rules: Policy, *, now: datetime
) -> timedelta | None:
    """Until when Twilio may still deliver it; outreach not into the night (rule T15)."""
    limits = [LONGEST_VALIDITY]
    if message.useless_after is not None:
        limits.append(message.useless_after - now)
    if message.purpose in OUTREACH:
        limits.append(closes_after(now, place, rules))
    if len(limits) == 1:
        return None
    return max(timedelta(seconds=1), min(limits))
