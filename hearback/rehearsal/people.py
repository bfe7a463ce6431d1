"""Who is who in a scenario: whose phone, whose name, whom a step is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from hearback.rehearsal.far_end import SentText
from hearback.rehearsal.setup import Fixtures, Setup
from hearback.rehearsal.steps import AnyStep, Inbound, PatientStep, SystemStep


@dataclass(frozen=True)
class People:
    setup: Setup

    @property
    def only(self) -> str | None:
        """The one patient of a scenario that has no other."""
        patients = self.setup.patients
        return patients[0].id if len(patients) == 1 else None

    def of_phone(self, phone: str) -> list[str]:
        return [patient.id for patient in self.setup.patients if patient.phone == phone]

    def about(self, step: AnyStep) -> str | None:
        """Whom a step is about, as far as it says."""
        if isinstance(step, PatientStep):
            owners = self.of_phone(self.phone(step))
            known = {patient.id for patient in self.setup.patients}
            named = step.from_ if step.from_ in known else None
            return named or (owners[0] if owners else None)
        if isinstance(step, SystemStep) and step.about:
            return self.setup.appointment(step.about[0]).patient
        if isinstance(step, SystemStep) and step.to:
            return step.to[0]
        return self.only

    def phone(self, inbound: Inbound) -> str:
        sender = inbound.from_
        if sender is None:
            return self.setup.patients[0].phone
        known = {patient.id: patient.phone for patient in self.setup.patients}
        return known.get(sender, sender)

    def name(self, inbound: Inbound) -> str:
        return inbound.from_ or self.setup.patients[0].id

    def clinic_of(self, phone: str) -> str:
        """The clinic of this phone's own visits; without any, the scenario's first."""
        owners = set(self.of_phone(phone))
        own = [visit.clinic for visit in self.setup.appointments if visit.patient in owners]
        return own[0] if own else self.setup.clinics[0]

    def line_of(self, phone: str, sent: Sequence[SentText], fixtures: Fixtures) -> str:
        """The clinic's number that a patient answers: the one that wrote last, else their own."""
        written = [text for text in sent if text.to == phone]
        return written[-1].sender if written else fixtures.clinics[self.clinic_of(phone)].sms_from
