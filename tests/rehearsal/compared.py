"""A step as it was seen, and expectations to hold against it."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from hearback.rehearsal.expectations import Expectation, Finale
from hearback.rehearsal.forms import Names
from hearback.rehearsal.seen import (
    Message,
    OpenCase,
    Seen,
    SeenAudience,
    SeenConversation,
    SeenDelivery,
    SeenIdentity,
    SeenReading,
    SeenRecord,
    Visit,
)
from hearback.rehearsal.values import Failure

CHICAGO = ZoneInfo("America/Chicago")


START = datetime(2026, 4, 16, 10, 30, tzinfo=CHICAGO)


NAMES = Names(
    zone=CHICAGO,
    fixture_clinics=frozenset({"riverside"}),
    clinics={"riverside": CHICAGO},
    agents=frozenset({"rosa", "dan"}),
    patients={"P1": {}, "P2": {}},
    appointments={"A1": {}},
    slots=frozenset({"S1"}),
)


HELLO = Message(frozenset({"P1"}), "Your visit is at 4:10 PM.")


HOLA = Message(frozenset({"P2"}), "Su cita es a las 9:20.")


SEEN = Seen(
    step=3,
    own_patient="P1",
    messages=(HELLO,),
    appointments={"A1": Visit("confirmed", START)},
    slots={"S1": "open", "riverside/Dr. Vale/2026-04-16 10:30": "booked"},
    consent={"+15125550101": "opted_in"},
    conversation=SeenConversation("agent", "rosa", None),
    cases=(OpenCase("P1", None, "clinical", "high"), OpenCase(None, "W1", "billing", "normal")),
    identity={"P1": SeenIdentity(True, frozenset({"W1"}), 1, False)},
    queue={"P1": 2},
    flags={"P1": frozenset({"landline"}), "P2": frozenset()},
    lang_pref={"P1": "es"},
    deliveries={"last": SeenDelivery("suppressed", "opted_out", 1, "text/vcard")},
    record=SeenRecord(
        booked={"P1": (Visit("scheduled", START),)},
        screenings={("P1", "flu_shot"): "booked", ("P2", "flu_shot"): None},
        scores={"A1": 7},
        readings={"P1": SeenReading("150/95", "normal"), "P2": SeenReading(None, None)},
        campaigns={"spring": "paused"},
        campaign_report={"chronic": SeenAudience(3, 2, 1)},
        alerts=frozenset({"number_reputation"}),
        waitlist=("P2", "P1"),
        staff_notes={"A1": "Needs a wheelchair"},
        case_summary="Asked about a fee",
        agent_view=("hello?", "is there a fee"),
        media=2,
        holders=1,
        history_replayed=True,
        history_kept=False,
        messages_per_patient={"P1": 4},
        accepted_replies_to_last_message=1,
    ),
    http=(200,),
    audit=frozenset({"opt_out"}),
    outbound_total=5,
)


UNREAD = Seen(step=3)


def expected(**values: Any) -> Expectation:
    return Expectation.model_validate(values, context=NAMES, by_alias=True, by_name=False)


def at_end(**values: Any) -> Finale:
    return Finale.model_validate(values, context=NAMES, by_alias=True, by_name=False)


def keys_of(failures: list[Failure]) -> list[str]:
    return [failure.key for failure in failures]
