"""Every table, for those who need all of them: migrations, the rotation of keys, metrics."""

from collections.abc import Mapping

from hearback.agents import model as agents
from hearback.appointments import model as appointments
from hearback.appointments import notes, preparation, requests, slots, waiting
from hearback.billing import model as billing
from hearback.clinics import model as clinics
from hearback.consent import model as consent
from hearback.conversations import break_glass, chat, crossing, people
from hearback.conversations import desk_model as desk
from hearback.conversations import model as conversations
from hearback.conversations import outside_model as outside
from hearback.core import audit, pulse, work
from hearback.core.db import Base
from hearback.dialogue import model as dialogue
from hearback.identity import model as identity
from hearback.knowledge import model as knowledge
from hearback.outbound import campaign
from hearback.outbound import model as outbound
from hearback.patients import facts
from hearback.patients import model as patients
from hearback.programmes import model as programmes
from hearback.screening import model as screening

PARTS = (
    *(agents, appointments, clinics, consent, conversations, desk, outside, audit),
    *(break_glass, chat, crossing, people),
    *(pulse, work, dialogue, outbound, patients, requests, slots),
    *(notes, preparation, waiting),
    *(billing, identity, knowledge, screening),
    *(campaign, facts, programmes),
)
# Where a move from one state to another is of interest to an operator.
WATCHED: Mapping[type[Base], str] = {
    outbound.OutboundMessage: "state",
    consent.ConsentStanding: "standing",
}
TABLES = tuple(Base.metadata.tables)
