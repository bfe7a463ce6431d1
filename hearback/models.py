"""Every table, for those who need all of them: migrations and the rotation of keys."""

from hearback.appointments import model as appointments
from hearback.clinics import model as clinics
from hearback.consent import model as consent
from hearback.conversations import model as conversations
from hearback.core import audit, work
from hearback.core.db import Base
from hearback.dialogue import model as dialogue
from hearback.outbound import model as outbound
from hearback.patients import model as patients

PARTS = (appointments, clinics, consent, conversations, audit, work, dialogue, outbound, patients)
TABLES = tuple(Base.metadata.tables)
