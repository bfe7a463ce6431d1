"""Scenario files: setup, fixtures and policy are read as what they mean."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hearback.rehearsal.format import read_scenarios
from hearback.rehearsal.scenario import SlotPlace
from hearback.rehearsal.vocabulary import (
    Channel,
)
from tests.rehearsal.written import HEAD, SETUP, scenario, written

CHICAGO, NEW_YORK = ZoneInfo("America/Chicago"), ZoneInfo("America/New_York")
PLAIN_STEP = '- clock: "+1h"'


SHARED = Path(__file__).parents[3] / "shared" / "scenarios" / "scenarios.yaml"


RICH_SETUP = """\
    clinics: [riverside, harbor]
    tz: America/Denver
    now: "2026-04-14 10:30"
    patients:
      - {id: P1, name: "Ada Marsh", phone: "+15125550101", lang: en, dob: "1980-01-02"}
      - id: P2
        name: "Teo Marsh"
        phone: +15125550101
        dob: 2015-06-07
        tz: America/New_York
        guardian: P1
        consent: {state: opted_out, at: "2026-01-02 09:00", via: STOP}
        flags: [landline, wrong_number, deceased_reported]
        tags: [chronic_asthma]
        discharged: "2026-04-10 15:00"
        vaccinated: "2025-10-01"
    appointments:
      - id: A1
        patient: P1
        clinic: harbor
        provider: "Dr. Vale"
        start: "2026-04-16 10:30"
        type: scope
        status: confirmed
        prep:
          clear_liquids_from: "2026-04-15 00:00"
          allowed: "broth, tea"
          first_dose: "17:00"
          second_dose: "2026-04-16 04:30"
          nothing_by_mouth_from: "2026-04-16 07:30"
          driver_required: true
    open_slots:
      - {id: S1, clinic: harbor, provider: Imaging, start: "2026-04-20 09:30", note: free}
    balances:
      - patient: P1
        amount: "215.75"
        due: "2026-05-01"
        lines: [{date: "2026-03-01", service: scan, owed: 15.75}]
    screening_due:
      - {patient: P1, kind: mammogram, last_done: "2023-09-12"}
      - {patient: P2, kind: flu_shot}
    programs: [{patient: P1, kind: blood_pressure}]
    waitlist: [P2, P1]
    knowledge: {accepted_plans: [Gold, Silver]}
    web_sessions: [{id: W1, verified_as: P1, verified_at: "2026-04-14 10:29"}]
"""


def test_setup_reads_patients_with_all_they_may_have(tmp_path: Path) -> None:
    setup = scenario(tmp_path, written(PLAIN_STEP, setup=RICH_SETUP)).setup

    ada, teo = setup.patients
    assert (ada.lang, ada.dob, ada.consent.state) == ("en", date(1980, 1, 2), "opted_in")
    assert (teo.phone, teo.lang, teo.guardian) == ("+15125550101", "en", "P1")
    assert teo.consent.state == "opted_out"
    assert teo.consent.via == "STOP"
    assert teo.consent.at == datetime(2026, 1, 2, 16, tzinfo=UTC)
    assert teo.flags == ("landline", "wrong_number", "deceased_reported")
    assert (teo.tz, teo.tags) == (NEW_YORK, ("chronic_asthma",))
    assert teo.discharged == datetime(2026, 4, 10, 21, tzinfo=UTC)
    assert teo.vaccinated == date(2025, 10, 1)


def test_setup_times_are_the_scenarios_and_visits_their_clinics(tmp_path: Path) -> None:
    setup = scenario(tmp_path, written(PLAIN_STEP, setup=RICH_SETUP)).setup

    assert setup.tz == ZoneInfo("America/Denver")
    assert setup.now == datetime(2026, 4, 14, 16, 30, tzinfo=UTC)
    assert setup.appointment("A1").start == datetime(2026, 4, 16, 14, 30, tzinfo=UTC)
    assert setup.slot("S1").start == datetime(2026, 4, 20, 13, 30, tzinfo=UTC)
    assert setup.slot("S1").note == "free"


def test_setup_reads_everything_else_it_may_hold(tmp_path: Path) -> None:
    setup = scenario(tmp_path, written(PLAIN_STEP, setup=RICH_SETUP)).setup

    prep = setup.appointment("A1").prep
    assert setup.appointment("A1").status == "confirmed"
    assert prep is not None
    assert (prep.allowed, prep.first_dose, prep.driver_required) == ("broth, tea", time(17), True)
    assert prep.second_dose == datetime(2026, 4, 16, 10, 30, tzinfo=UTC)
    (balance,) = setup.balances
    assert (balance.amount, balance.due) == (Decimal("215.75"), date(2026, 5, 1))
    assert balance.lines[0].owed == Decimal("15.75")
    assert [due.kind for due in setup.screening_due] == ["mammogram", "flu_shot"]
    assert setup.programs[0].kind == "blood_pressure"
    assert setup.waitlist == ("P2", "P1")
    assert setup.knowledge == {"accepted_plans": ["Gold", "Silver"]}
    assert setup.web_sessions[0].verified_as == "P1"


def test_the_first_clinic_gives_the_zone(tmp_path: Path) -> None:
    read = scenario(tmp_path, written(PLAIN_STEP))

    assert read.setup.tz == CHICAGO
    assert read.setup.appointment("A2").start == datetime(2026, 4, 17, 13, tzinfo=UTC)


def test_a_patient_without_a_language_speaks_the_scenarios(tmp_path: Path) -> None:
    setup = SETUP.replace("lang: en, ", "")

    read = scenario(
        tmp_path, written(PLAIN_STEP, setup=setup, head=HEAD.replace("lang: en", "lang: es"))
    )

    assert read.setup.patient("P1").lang == "es"


def test_slots_are_found_by_id_or_by_place_and_time(tmp_path: Path) -> None:
    read = scenario(tmp_path, written(PLAIN_STEP))

    assert read.slot_place("S1") == SlotPlace(
        "riverside", "Dr. Vale", datetime(2026, 4, 20, 9, 30, tzinfo=CHICAGO)
    )
    assert read.slot_place("harbor/Dr. Vale/2026-04-17 09:00") == SlotPlace(
        "harbor", "Dr. Vale", datetime(2026, 4, 17, 9, tzinfo=NEW_YORK)
    )


def test_a_scenarios_policy_stands_over_the_files(tmp_path: Path) -> None:
    head = HEAD.replace("version: 1", "version: 1\nconventions: {x: y}\npolicy: {a: 1, b: 2}")

    read = scenario(tmp_path, written(PLAIN_STEP, head=head + "  policy: {b: 3}\n"))

    assert read.policy == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    ("channel", "default"), [("sms", Channel.SMS), ("web", Channel.WEB), ("[sms, web]", "sms")]
)
def test_a_scenario_has_a_channel(tmp_path: Path, channel: str, default: str) -> None:
    head = HEAD.replace("channel: sms", f"channel: {channel}")

    assert scenario(tmp_path, written(PLAIN_STEP, head=head)).channel == default


def test_a_file_may_bring_its_own_clinics_and_keep_our_agents(tmp_path: Path) -> None:
    own = (
        'fixtures: {clinics: {riverside: {name: Own, tz: America/Denver, address: "1 Way", '
        'phone: "+15125550100", sms_from: "+15125550110", hours: "Mon-Fri 08:00-17:00"}, '
        'harbor: {name: Other, tz: America/New_York, address: "2 Way", phone: "+16175550100", '
        'sms_from: "+16175550110", hours: "Mon-Thu 07:00-16:00, Sat 09:00-12:00"}}}'
    )

    read = scenario(
        tmp_path, written(PLAIN_STEP, head=HEAD.replace("version: 1", f"version: 1\n{own}"))
    )

    assert read.setup.tz == ZoneInfo("America/Denver")
    assert set(read.fixtures.agents) == {"rosa", "dan", "priya", "nurse_kim", "nurse_lupe"}
    hours = read.fixtures.clinics["harbor"].hours
    assert hours.is_open(datetime(2026, 4, 16, 15, 59, tzinfo=NEW_YORK))
    assert not hours.is_open(datetime(2026, 4, 16, 16, tzinfo=NEW_YORK))
    assert not hours.is_open(datetime(2026, 4, 17, 12, tzinfo=NEW_YORK))
    assert hours.is_open(datetime(2026, 4, 18, 9, tzinfo=NEW_YORK))


def test_built_in_clinics_know_their_desk_hours(tmp_path: Path) -> None:
    read = scenario(tmp_path, written(PLAIN_STEP))

    assert set(read.fixtures.clinics) == {"riverside", "lakeview", "harbor"}
    assert read.fixtures.desk_hours.zone == CHICAGO


@pytest.mark.skipif(not SHARED.exists(), reason="the shared scenarios are not beside the checkout")
def test_the_shared_scenarios_are_read() -> None:
    read = read_scenarios(SHARED)

    assert len(read.scenarios) >= 16
    assert all(one.steps for one in read.scenarios)
