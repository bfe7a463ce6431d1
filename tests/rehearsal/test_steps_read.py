"""Every kind of step is read with all its keys."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hearback.rehearsal.setup import SetupAppointment, SetupPatient
from hearback.rehearsal.steps import (
    AgentStep,
    ClockStep,
    FaultStep,
    HttpStep,
    PatientStep,
    RecoverStep,
    Signature,
    StaffStep,
    SystemStep,
    TwilioStep,
    WebStep,
)
from hearback.rehearsal.vocabulary import (
    AgentDeed,
    Audience,
    Channel,
    FaultKind,
    ProviderStatus,
    ServicePart,
    SystemKind,
    VisitStatus,
    Webhook,
)
from tests.rehearsal.written import FIRST_STEP, scenario, written


def only_step(folder: Path, text: str) -> object:
    (step,) = scenario(folder, written(text)).steps
    return step


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        pytest.param("about: A1", "reminder", {"about": ("A1",)}, id="reminder"),
        pytest.param("about: [A1, A2]", "survey", {"about": ("A1", "A2")}, id="survey of visits"),
        pytest.param("to: P1", "survey", {"to": ("P1",)}, id="survey to somebody"),
        pytest.param("to: P1", "followup", {"to": ("P1",)}, id="followup"),
        pytest.param("to: [P1]", "checkin", {"to": ("P1",)}, id="checkin"),
        pytest.param(
            "slot: S1\n  to: [P1]", "waitlist_offer", {"slot": "S1", "to": ("P1",)}, id="offer"
        ),
        pytest.param("to: P1", "onboarding", {"to": ("P1",)}, id="onboarding"),
    ],
)
def test_system_steps(tmp_path: Path, text: str, kind: str, values: dict[str, object]) -> None:
    step = only_step(tmp_path, f"- system: {kind}\n  {text}\n  note: why")

    assert isinstance(step, SystemStep)
    assert step.kind == kind
    assert {key: getattr(step, key) for key in values} == values
    assert (step.line, step.number, step.note) == (FIRST_STEP, 1, "why")


def test_campaigns_go_to_people_or_to_audiences(tmp_path: Path) -> None:
    to_people = "- system: campaign\n  campaign: {name: spring, to: [P1], per_minute: 6}"
    to_audiences = (
        "- system: campaign\n  campaign: {name: spring, segments: [seniors_65, parents, chronic]}"
    )

    first, second = scenario(tmp_path, written(f"{to_people}\n{to_audiences}")).steps

    assert isinstance(first, SystemStep)
    assert isinstance(second, SystemStep)
    assert first.kind is SystemKind.CAMPAIGN
    assert first.campaign is not None
    assert second.campaign is not None
    assert (first.campaign.name, first.campaign.to, first.campaign.per_minute) == (
        "spring",
        ("P1",),
        6,
    )
    assert second.campaign.segments == tuple(Audience)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        pytest.param("+2h", timedelta(hours=2), id="hours"),
        pytest.param("+15m", timedelta(minutes=15), id="minutes"),
        pytest.param("+40s", timedelta(seconds=40), id="seconds"),
        pytest.param("+1d", timedelta(days=1), id="days"),
        pytest.param("+1h30m", timedelta(minutes=90), id="both"),
    ],
)
@pytest.mark.parametrize("quote", ['"', ""])
def test_clock_steps_move_by_a_length(tmp_path: Path, text: str, by: timedelta, quote: str) -> None:
    step = only_step(tmp_path, f"- clock: {quote}{text}{quote}")

    assert isinstance(step, ClockStep)
    assert (step.by, step.to) == (by, None)


def test_clock_steps_move_to_a_time_on_the_scenarios_wall(tmp_path: Path) -> None:
    step = only_step(tmp_path, "- clock: 2026-04-15 09:30")

    assert isinstance(step, ClockStep)
    assert (step.by, step.to) == (None, datetime(2026, 4, 15, 14, 30, tzinfo=UTC))


def test_patient_steps_say_from_where_and_with_what(tmp_path: Path) -> None:
    step = only_step(
        tmp_path,
        """
- patient: "my code is {code}"
  from: "web:W1"
  channel: web
  media: [{type: image/jpeg, name: rash.jpg}, {type: application/pdf}]
  sid: SM1
  extra: {OptOutType: STOP, NumSegments: 1}
""",
    )

    assert isinstance(step, PatientStep)
    assert (step.text, step.from_, step.session) == ("my code is {code}", "web:W1", "W1")
    assert (step.channel, step.sid) == (Channel.WEB, "SM1")
    assert [(media.type, media.name) for media in step.media] == [
        ("image/jpeg", "rash.jpg"),
        ("application/pdf", None),
    ]
    assert step.extra == {"OptOutType": "STOP", "NumSegments": "1"}


@pytest.mark.parametrize("text", ["", "   "])
def test_a_patient_may_send_nothing(tmp_path: Path, text: str) -> None:
    step = only_step(tmp_path, f'- patient: "{text}"')

    assert isinstance(step, PatientStep)
    assert (step.text, step.session) == (text, None)


@pytest.mark.parametrize("sender", ["P1", "+15125550199", "web:W9"])
def test_a_message_comes_from_a_patient_a_number_or_a_session(tmp_path: Path, sender: str) -> None:
    step = only_step(tmp_path, f'- patient: "hi"\n  from: "{sender}"')

    assert isinstance(step, PatientStep)
    assert step.from_ == sender


@pytest.mark.parametrize("does", list(AgentDeed))
def test_agents_do_things(tmp_path: Path, does: AgentDeed) -> None:
    step = only_step(
        tmp_path,
        f'- agent: {{by: rosa, does: {does}, tries: "at the same moment as dan"}}',
    )

    assert isinstance(step, AgentStep)
    assert (step.by, step.does, step.says, step.same_moment_as) == ("rosa", does, None, "dan")


def test_agents_say_things(tmp_path: Path) -> None:
    step = only_step(tmp_path, '- agent: {by: rosa, says: "Hello."}')

    assert isinstance(step, AgentStep)
    assert (step.says, step.does, step.same_moment_as) == ("Hello.", None, None)


def test_the_keys_of_a_step_may_stand_beside_its_kind(tmp_path: Path) -> None:
    step = only_step(tmp_path, "- agent: {by: rosa}\n  does: claim\n  note: n")

    assert isinstance(step, AgentStep)
    assert (step.by, step.does, step.note) == ("rosa", AgentDeed.CLAIM, "n")


def test_the_clinic_moves_a_visit_on_its_own_wall(tmp_path: Path) -> None:
    step = only_step(tmp_path, '- staff: {move: A2, to: "2026-04-18 10:00", notify: true}')

    assert isinstance(step, StaffStep)
    assert (step.move, step.notify) == ("A2", True)
    assert step.to == datetime(2026, 4, 18, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("book: S1, for: another", {"book": "S1", "for_": "another"}, id="book"),
        pytest.param("book: S1", {"book": "S1", "for_": None}, id="book for nobody named"),
        pytest.param("cancel: A1", {"cancel": "A1"}, id="cancel"),
        pytest.param("arrive: A1", {"arrive": "A1"}, id="a visit's patient arrives"),
        pytest.param("arrive: P1", {"arrive": "P1"}, id="a patient arrives"),
    ],
)
def test_the_clinic_changes_its_schedule(
    tmp_path: Path, text: str, values: dict[str, object]
) -> None:
    step = only_step(tmp_path, f"- staff: {{{text}}}")

    assert isinstance(step, StaffStep)
    assert {key: getattr(step, key) for key in values} == values


def test_an_update_gives_the_record_as_it_is_afterwards(tmp_path: Path) -> None:
    first, second = scenario(
        tmp_path,
        written(
            '- staff: {update: P1, phone: "+15125550177"}\n- staff: {update: A1, status: no_show}'
        ),
    ).steps

    assert isinstance(first, StaffStep)
    assert isinstance(second, StaffStep)
    assert isinstance(first.updated, SetupPatient)
    assert isinstance(second.updated, SetupAppointment)
    assert (first.update, first.changed) == ("P1", frozenset({"phone"}))
    assert (first.updated.name, first.updated.phone) == ("Ada Marsh", "+15125550177")
    assert (second.updated.status, second.changed) == (VisitStatus.NO_SHOW, frozenset({"status"}))


def test_web_steps(tmp_path: Path) -> None:
    steps = scenario(
        tmp_path,
        written("- web: {connect: W1}\n- web: {disconnect: W1}\n- web: {reconnect: W1}"),
    ).steps

    done = [(s.connect, s.disconnect, s.reconnect) for s in steps if isinstance(s, WebStep)]
    assert done == [("W1", None, None), (None, "W1", None), (None, None, "W1")]
    assert {step.session for step in steps if isinstance(step, WebStep)} == {"W1"}


@pytest.mark.parametrize("status", list(ProviderStatus))
@pytest.mark.parametrize("of", ["A1/reminder_48h", "A1/reminder_2h", "campaign/P1", "last"])
def test_status_callbacks(tmp_path: Path, status: ProviderStatus, of: str) -> None:
    step = only_step(tmp_path, f"- twilio: {{of: {of}, status: {status}, error: 30003}}")

    assert isinstance(step, TwilioStep)
    assert (step.of, step.status, step.error) == (of, status, 30003)


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        pytest.param("valid", Signature(given=True), id="ours"),
        pytest.param("missing", Signature(given=False), id="none"),
        pytest.param(
            "made with another auth token", Signature(given=True, own_token=False), id="not ours"
        ),
        pytest.param(
            "valid for Body=yes, sent with Body=no",
            Signature(given=True, over="yes", sent="no"),
            id="altered",
        ),
    ],
)
def test_raw_requests(tmp_path: Path, text: str, signature: Signature) -> None:
    step = only_step(
        tmp_path,
        f'- http: {{to: sms webhook, signature: "{text}", form: {{Body: "no", MessageSid: SM1}}}}',
    )

    assert isinstance(step, HttpStep)
    assert (step.to, step.signature) == (Webhook.SMS, signature)
    assert step.form == {"Body": "no", "MessageSid": "SM1"}


FAULTS: dict[str, tuple[dict[str, object], str]] = {
    "send worker paused": ({}, ""),
    "worker killed": ({"after_accepted": 2}, "after_accepted: 2"),
    "restart": ({"parts": tuple(ServicePart)}, "of: [gateway, rasa, actions, worker]"),
    "Rasa down": ({}, ""),
    "Twilio 21610": ({"for_": "+15125550101"}, 'for: "+15125550101"'),
    "Twilio 500": ({"times": 3}, "times: 3"),
    "duplicate webhook": (
        {"sid": "SM1", "after": timedelta(seconds=15), "copies": 3, "at_once": True},
        'sid: SM1, after: "15s", copies: 3, at_once: true',
    ),
    "out-of-order status callback": (
        {"delivery": "last", "order": (ProviderStatus.DELIVERED, ProviderStatus.SENT)},
        "of: last, order: [delivered, sent]",
    ),
    "late status callback": (
        {"delivery": "A1/reminder_48h", "status": ProviderStatus.FAILED, "error": 30003},
        "of: A1/reminder_48h, status: failed, error: 30003",
    ),
    "status callback for unknown sid": (
        {"sid": "SM9", "status": ProviderStatus.SENT},
        "sid: SM9, status: sent",
    ),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_faults(tmp_path: Path, kind: str) -> None:
    values, text = FAULTS[kind]

    steps = scenario(
        tmp_path,
        written(
            f'- patient: "x"\n  sid: SM1\n- fault: {{kind: {kind}{", " if text else ""}{text}}}'
        ),
    ).steps

    fault = steps[1]
    assert isinstance(fault, FaultStep)
    assert fault.kind == kind
    assert {key: getattr(fault, key) for key in values} == values


def test_every_fault_is_tried() -> None:
    assert {*FAULTS, "simultaneous inbound"} == set(FaultKind)


def test_several_messages_arrive_together(tmp_path: Path) -> None:
    step = only_step(
        tmp_path,
        "- fault: {kind: simultaneous inbound, messages: [yes please, {patient: 'no', sid: SM2}]}",
    )

    assert isinstance(step, FaultStep)
    assert step.messages is not None
    assert [(one.text, one.sid) for one in step.messages] == [("yes please", None), ("no", "SM2")]


@pytest.mark.parametrize(
    "kind", ["send worker paused", "worker killed", "restart", "Rasa down", "Twilio 21610"]
)
def test_what_broke_comes_back(tmp_path: Path, kind: str) -> None:
    _, text = FAULTS[kind]

    steps = scenario(
        tmp_path,
        written(
            f"- fault: {{kind: {kind}{', ' if text else ''}{text}}}\n- recover: {{kind: {kind}}}"
        ),
    ).steps

    assert isinstance(steps[1], RecoverStep)
    assert steps[1].kind == kind


def test_a_recovery_may_say_what_of(tmp_path: Path) -> None:
    steps = scenario(
        tmp_path,
        written(
            "- fault: {kind: restart, of: rasa}\n- recover: {kind: restart, of: [rasa]}\n"
            '- fault: {kind: Twilio 21610, for: "+15125550101"}\n'
            '- recover: {kind: Twilio 21610, for: "+15125550101"}'
        ),
    ).steps

    assert isinstance(steps[1], RecoverStep)
    assert isinstance(steps[3], RecoverStep)
    assert steps[1].parts == (ServicePart.RASA,)
    assert steps[3].for_ == "+15125550101"
