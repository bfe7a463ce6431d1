"""Holding what is on file against the `record` block of an expectation."""

from hearback.rehearsal.findings import UNREAD, Findings, Unread, at, part, read
from hearback.rehearsal.record import ReadingCheck, RecordCheck
from hearback.rehearsal.seen import SeenRecord

WALL = "%Y-%m-%d %H:%M"


def compare_record(wanted: RecordCheck, seen: SeenRecord, found: Findings) -> None:
    _booked(wanted, seen, found)
    _answers(wanted, seen, found)
    _campaigns(wanted, seen, found)
    _desk(wanted, seen, found)
    for key in ("history_replayed", "history_kept"):
        expected = getattr(wanted, key)
        found.one_of(
            f"record.{key}", None if expected is None else (expected,), read(getattr(seen, key))
        )
    for patient, count in wanted.messages_per_patient.items():
        there = at(seen.messages_per_patient, patient)
        found.within(f"record.messages_per_patient.{patient}", count, there)
    found.within(
        "record.accepted_replies_to_last_message",
        wanted.accepted_replies_to_last_message,
        read(seen.accepted_replies_to_last_message),
    )


def _booked(wanted: RecordCheck, seen: SeenRecord, found: Findings) -> None:
    if wanted.booked_for is None:
        return
    visits = at(seen.booked, wanted.booked_for.patient)
    starts = UNREAD if isinstance(visits, Unread) else [v.start.strftime(WALL) for v in visits]
    if isinstance(starts, Unread) or not set(starts) & set(wanted.booked_for.start):
        found.fails("record.booked_for", " or ".join(wanted.booked_for.start), starts)


def _answers(wanted: RecordCheck, seen: SeenRecord, found: Findings) -> None:
    if wanted.screening:
        asked = wanted.screening
        state = at(seen.screenings, (asked.patient, asked.kind.value))
        found.one_of("record.screening.state", asked.state, state)
    if wanted.survey:
        score = at(seen.scores, wanted.survey.about)
        if wanted.survey.score is None:
            found.one_of("record.survey.score", (None,), score)
        else:
            found.within("record.survey.score", wanted.survey.score, score)
    if wanted.reading:
        _reading(wanted.reading, seen, found)


def _reading(wanted: ReadingCheck, seen: SeenRecord, found: Findings) -> None:
    reading = at(seen.readings, wanted.patient)
    found.one_of("record.reading.value", wanted.value, part(reading, "value"))
    found.one_of("record.reading.flag", wanted.flag, part(reading, "flag"))


def _campaigns(wanted: RecordCheck, seen: SeenRecord, found: Findings) -> None:
    if wanted.campaign:
        state = at(seen.campaigns, wanted.campaign.name)
        found.one_of("record.campaign.state", wanted.campaign.state, state)
    for audience, counts in wanted.campaign_report.items():
        report = at(seen.campaign_report, audience.value)
        for key in ("sent", "suppressed", "opted_out_after"):
            place = f"record.campaign_report.{audience}.{key}"
            found.within(place, getattr(counts, key), part(report, key))
    if wanted.alert is not None:
        met = seen.alerts is not None and any(
            alert in seen.alerts if alert else not seen.alerts for alert in wanted.alert
        )
        if not met:
            found.fails("record.alert", wanted.alert, read(seen.alerts))


def _desk(wanted: RecordCheck, seen: SeenRecord, found: Findings) -> None:
    if wanted.waitlist is not None and wanted.waitlist != seen.waitlist:
        found.fails("record.waitlist", wanted.waitlist, read(seen.waitlist))
    if wanted.staff_note:
        note = at(seen.staff_notes, wanted.staff_note.appointment)
        notes = note if isinstance(note, Unread) else (note,)
        found.mentions("record.staff_note", wanted.staff_note.mentions, notes)
    summary = UNREAD if seen.case_summary is None else (seen.case_summary,)
    sayings = wanted.escalation_summary_mentions
    found.mentions("record.escalation_summary_mentions", sayings, summary)
    found.mentions("record.agent_sees", wanted.agent_sees, read(seen.agent_view))
    found.within("record.media", wanted.media, read(seen.media))
    found.within("record.holders", wanted.holders, read(seen.holders))
