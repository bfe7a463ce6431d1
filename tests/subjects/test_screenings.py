"""Screenings: what the record has due, booked, declined; the rest approved or for a nurse."""

from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from sqlalchemy import select

from bot.language.when import read_when
from hearback.appointments.model import Appointment, AppointmentState
from hearback.conversations.model import Priority, Queue, Reason
from hearback.policy import DEFAULTS
from hearback.screening.model import Screening, ScreeningMove, ScreeningState
from hearback.screening.queries import is_due
from hearback.screening.wishes import asks_to_know, done_on, had_elsewhere, is_about_me
from hearback.wiring import schedule_under
from tests.asking import Asking
from tests.world import CLINIC, MONDAY, escalations, import_rows, visit

TODAY = date(2026, 4, 13)
DEMO = Path(__file__).resolve().parents[2] / "simulators" / "demo" / "knowledge.yml"


async def knowing(asking: Asking, folder: Path) -> Asking:
    await import_rows(
        asking.db, folder, {"knowledge": yaml.safe_load(DEMO.read_text())["knowledge"]}
    )
    return asking


async def with_imaging(asking: Asking, folder: Path) -> Asking:
    """Imaging has times on Monday, Tuesday and Saturday of next week."""
    clinic: dict[str, Any] = {
        **CLINIC,
        "providers": [*CLINIC["providers"], {"id": "imaging", "name": "Imaging"}],
        "visit_types": [
            *CLINIC["visit_types"],
            {"id": "mammo", "name": "mammogram", "minutes": 20},
        ],
    }
    slot = {"clinic": "riverside", "location": "mill", "visit_types": ["mammo"], "minutes": 20}
    starts = {"s1": "2026-04-20 10:40", "s2": "2026-04-21 16:30", "s3": "2026-04-25 09:10"}
    service = {"clinic": "riverside", "kind": "mammogram", "visit_type": "mammo"}
    await import_rows(
        asking.db,
        folder,
        {
            "clinics": [clinic],
            "screening_services": [{**service, "provider": "imaging"}],
            "slots": [
                {**slot, "id": name, "provider": "imaging", "starts_at": at}
                for name, at in starts.items()
            ],
        },
    )
    return asking


async def only(asking: Asking) -> Screening:
    async with asking.db.begin() as session:
        return (await session.scalars(select(Screening))).one()


async def test_what_is_due_is_told_after_the_check(denise: Asking) -> None:
    asked = await denise.asks("screening_info", "am I due for anything?")
    answer = await denise.asks("provide_identity", "3/22/1979")

    assert "date of birth" in asked
    assert "mammogram (last one Sep 12 2023)" in answer


async def test_who_has_nothing_due_hears_no_opinion(heriberto: Asking) -> None:
    await heriberto.asks("screening_info", "que examenes me tocan?")

    assert "nada pendiente" in await heriberto.asks("provide_identity", "2/7/88")


async def test_it_is_booked_in_the_visits_where_it_is_done(denise: Asking, tmp_path: Path) -> None:
    await with_imaging(denise, tmp_path)

    answer = await denise.asks("screening_book", "ok do you have a saturday for it?")

    assert "9:10 AM" in answer
    assert "10:40" not in answer
    assert "mammogram" not in answer


async def test_a_day_asked_about_where_no_visit_stands_is_for_the_one_that_is_due(
    denise: Asking, tmp_path: Path
) -> None:
    await with_imaging(denise, tmp_path)
    now, zone = denise.clinic.clock.now(), ZoneInfo("America/Chicago")
    saturday = read_when("saturday the 25th", lang="en", now=now, zone=zone)

    named = await denise.asks("appointment_info", "anything on saturday the 25th?", when=saturday)

    assert "9:10 AM" in named


async def test_where_nothing_is_left_no_other_doctor_is_offered(
    denise: Asking, tmp_path: Path
) -> None:
    await with_imaging(denise, tmp_path)
    another = {"id": "s9", "clinic": "riverside", "location": "mill", "minutes": 20}
    another |= {"provider": "okafor", "starts_at": "2026-04-22 11:10"}
    await import_rows(denise.db, tmp_path, {"slots": [another]})
    await denise.asks("screening_book", "yes")

    answer = await denise.asks("none_of_these", "none of those work")

    assert "11:10" not in answer
    assert "1)" not in answer
    async with denise.db.begin() as session:
        assert Reason.RESCHEDULE in {case.reason for case in await escalations(session)}


async def test_another_doctor_is_not_offered_for_it_when_asked_for(
    denise: Asking, tmp_path: Path
) -> None:
    await with_imaging(denise, tmp_path)
    await denise.asks("screening_book", "yes")

    answer = await denise.asks("provide_time", "with dr okafor please")

    assert "10:40" in answer


async def test_a_question_that_names_no_day_is_about_the_visit(
    denise: Asking, tmp_path: Path
) -> None:
    await with_imaging(denise, tmp_path)

    assert "no coming visit" in await denise.asks("appointment_info", "when am i coming in?")


async def test_a_visit_makes_it_booked_and_a_cancelled_one_due_again(
    denise: Asking, tmp_path: Path
) -> None:
    await with_imaging(denise, tmp_path)
    row = {"id": "m-1", "clinic": "riverside", "patient": "denise", "provider": "imaging"}
    row |= {"location": "mill", "visit_type": "mammo", "starts_at": "2026-04-25 09:10"}
    await import_rows(denise.db, tmp_path, {"appointments": [row]})
    # the import of tests has a schedule of its own: bring the screening in step as the service does
    async with denise.db.begin() as session:
        visit = (await session.scalars(select(Appointment))).one()
        await schedule_under(DEFAULTS).replan(session, visit, now=MONDAY)
    booked = await only(denise)

    async with denise.db.begin() as session:
        visit = (await session.scalars(select(Appointment).with_for_update())).one()
        await schedule_under(DEFAULTS).change_state(
            session, visit, AppointmentState.CANCELLED, now=MONDAY, actor="patient"
        )

    assert booked.state is ScreeningState.BOOKED
    assert (await only(denise)).state is ScreeningState.DUE


async def test_had_it_elsewhere_is_kept_with_its_day_and_ends_the_reminders(denise: Asking) -> None:
    answer = await denise.asks("screening_decline", "I already had it done in january at my obgyn")

    assert "will not remind you" in answer
    screening = await only(denise)
    assert screening.state is ScreeningState.REPORTED_DONE_ELSEWHERE
    async with denise.db.begin() as session:
        move = (await session.scalars(select(ScreeningMove))).one()
        assert not await is_due(session, screening.patient_id, "mammogram")
    assert move.done_on == date(2026, 1, 1)
    assert move.message_id is not None


async def test_what_the_record_does_not_have_is_kept_too(heriberto: Asking) -> None:
    answer = await heriberto.asks(
        "screening_decline", "ya me puse la vacuna de la gripe en walgreens"
    )

    assert "anoté" in answer
    screening = await only_of(heriberto, "flu_shot")
    assert screening.state is ScreeningState.REPORTED_DONE_ELSEWHERE


async def only_of(asking: Asking, kind: str) -> Screening:
    async with asking.db.begin() as session:
        return (await session.scalars(select(Screening).where(Screening.kind == kind))).one()


async def test_not_interested_is_kept_as_such(denise: Asking) -> None:
    answer = await denise.asks("screening_decline", "no thanks, not interested")

    assert "will not ask you" in answer
    assert (await only(denise)).state is ScreeningState.NOT_INTERESTED


@pytest.mark.parametrize("said", ["not right now, try me again in the fall", "maybe next year"])
async def test_later_is_no_refusal(denise: Asking, said: str) -> None:
    answer = await denise.asks("screening_decline", said)

    assert "When you want it" in answer
    assert (await only(denise)).state is ScreeningState.DUE


async def test_a_reaction_is_for_a_nurse_and_no_refusal(denise: Asking) -> None:
    answer = await denise.asks("screening_decline", "last yr i got hives from it so idk")

    assert "nurse" in answer
    assert (await only(denise)).state is ScreeningState.DUE


async def test_what_was_removed_is_put_right_by_people(denise: Asking) -> None:
    said = "I had a double mastectomy in 2019, please update your records"

    answer = await denise.asks("screening_decline", said)

    assert "sorry that we asked" in answer
    assert (await only(denise)).state is ScreeningState.DUE


async def test_what_a_patient_said_stands_until_the_record_has_news(
    denise: Asking, tmp_path: Path
) -> None:
    await denise.asks("screening_decline", "not interested")
    row = {"clinic": "riverside", "patient": "denise", "kind": "mammogram"}

    await import_rows(denise.db, tmp_path, {"screenings": [{**row, "last_done_on": "2023-09-12"}]})
    same = (await only(denise)).state
    await import_rows(denise.db, tmp_path, {"screenings": [{**row, "last_done_on": "2025-09-12"}]})

    assert same is ScreeningState.NOT_INTERESTED
    assert (await only(denise)).state is ScreeningState.DUE


async def test_a_general_question_has_the_approved_answer(denise: Asking, tmp_path: Path) -> None:
    await knowing(denise, tmp_path)

    answer = await denise.asks("screening_info", "can i put lotion on b4 my mamogram")

    assert answer.startswith("Do not put on deodorant")


async def test_what_nobody_approved_goes_to_a_nurse(denise: Asking, tmp_path: Path) -> None:
    await knowing(denise, tmp_path)

    answer = await denise.asks("screening_info", "is there a blood test that finds everything?")

    assert "nurse" in answer
    async with denise.db.begin() as session:
        case = (await escalations(session))[0]
    assert (case.reason, case.queue) == (Reason.CLINICAL, Queue.CLINICAL)
    assert case.priority is Priority.NORMAL


async def test_an_expired_answer_is_not_given(denise: Asking, tmp_path: Path) -> None:
    rows = yaml.safe_load(DEMO.read_text())["knowledge"]
    await import_rows(
        denise.db, tmp_path, {"knowledge": [{**row, "review_by": "2026-04-01"} for row in rows]}
    )

    answer = await denise.asks("screening_info", "how much does a mammogram cost")

    assert "nurse" in answer
    assert "plan" not in answer


@pytest.mark.parametrize(
    "said",
    [
        "im pregnant can i have a mammogram",
        "i had a bad reaction to the flu shot last time",
        "estoy amamantando, me puedo poner la vacuna",
        "im on blood thinners, colonoscopy ok?",
    ],
)
async def test_risks_are_for_a_nurse(denise: Asking, tmp_path: Path, said: str) -> None:
    await knowing(denise, tmp_path)

    answer = await denise.asks("screening_info", said)

    assert "nurse" in answer
    assert "911" in answer


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("had it last month", date(2026, 3, 14)),
        ("got mine 2 weeks ago at walgreens", date(2026, 3, 30)),
        ("me la hice el 5 de febrero", date(2026, 2, 5)),
        ("did it 11/20/2025", date(2025, 11, 20)),
        ("had one in october", date(2025, 10, 1)),
        ("ya me la hice en 2025", date(2025, 1, 1)),
        ("already did it", None),
    ],
)
def test_the_day_is_read_as_near_as_it_is_said(said: str, day: date | None) -> None:
    assert done_on(said, TODAY) == day


@pytest.mark.parametrize("said", ["I got mine at CVS", "ya me la puse", "my gyn did it in march"])
def test_elsewhere_is_heard(said: str) -> None:
    assert had_elsewhere(said)


@pytest.mark.parametrize("said", ["not interested", "no quiero", "no thanks i never get those"])
def test_a_no_is_not_elsewhere(said: str) -> None:
    assert not had_elsewhere(said)


@pytest.mark.parametrize(
    ("said", "mine"),
    [
        ("am i due for a mammogram", True),
        ("cuando me toca la vacuna", True),
        ("when was my last colonoscopy", True),
        ("at what age do women start mammograms", False),
        ("how do i get ready for it", False),
    ],
)
def test_a_question_about_oneself_is_told_apart(said: str, mine: bool) -> None:
    assert is_about_me(said) is mine


@pytest.mark.parametrize(
    ("said", "knows"),
    [
        ("como me preparo para la colonoscopia?", True),
        ("can i eat before my colonoscopy", True),
        ("how much is a mammogram", True),
        ("para que sirve el papanicolau", True),
        ("i want to book my mammogram", False),
        ("quiero una cita para la mamografia", False),
        ("can i get my mammogram friday", False),
        ("ok lets do the flu shot", False),
    ],
)
def test_a_question_is_told_from_a_wish_for_a_time(said: str, knows: bool) -> None:
    assert asks_to_know(said) is knows


async def test_a_question_that_was_taken_for_a_wish_is_answered(
    denise: Asking, tmp_path: Path
) -> None:
    await knowing(denise, tmp_path)

    answer = await denise.asks("screening_book", "how do I get ready for the mammogram?")

    assert "deodorant" in answer


async def test_a_wish_that_names_no_screening_where_none_is_due_is_for_the_visit(
    heriberto: Asking, tmp_path: Path
) -> None:
    row = {"id": "h-1", "clinic": "riverside", "patient": "heriberto", "provider": "okafor"}
    row |= {"location": "mill", "visit_type": "visit", "starts_at": "2026-04-20 10:00"}
    await import_rows(heriberto.db, tmp_path, {"appointments": [row]})

    answer = await heriberto.asks("screening_book", "quiero otra hora para eso")

    assert "10:00 AM" in answer  # that one is kept until another is found


async def test_getting_ready_for_a_named_screening_without_a_visit_is_for_a_nurse(
    heriberto: Asking,
) -> None:
    answer = await heriberto.asks("prep_info", "como me preparo para la colonoscopia?")

    assert "enfermera" in answer


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("im scared to do it", "A nurse can talk"),
        ("i thought i had one last yr at st davids", "tell me where and when"),
    ],
)
async def test_fear_and_doubt_are_no_refusal(denise: Asking, said: str, told: str) -> None:
    answer = await denise.asks("screening_decline", said)

    assert told in answer
    assert (await only(denise)).state is ScreeningState.DUE


@pytest.mark.parametrize("said", ["scared of it so no", "me da miedo, mejor no"])
async def test_a_plain_no_out_of_fear_stays_a_no(denise: Asking, said: str) -> None:
    await denise.asks("screening_decline", said)

    assert (await only(denise)).state is ScreeningState.NOT_INTERESTED


async def test_who_thinks_better_of_a_no_is_booked(denise: Asking, tmp_path: Path) -> None:
    await with_imaging(denise, tmp_path)
    await denise.asks("screening_decline", "not interested")

    answer = await denise.asks("reschedule", "never mind just schedule me")

    assert "Open times" in answer


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("location_hours", "where do i park"),
        ("location_hours", "is there parking"),
        ("appointment_info", "where do i park"),
        ("appointment_info", "do you have a parking lot"),
    ],
)
async def test_parking_is_told_as_the_clinic_approved_it(
    denise: Asking, tmp_path: Path, act: str, said: str
) -> None:
    await knowing(denise, tmp_path)
    await import_rows(denise.db, tmp_path, {"appointments": [visit("denise", "2026-04-16 10:20")]})

    answer = await denise.asks(act, said)

    assert "Parking is free" in answer
    assert "please call" not in answer


@pytest.mark.parametrize("said", ["what do i bring thursday", "what should I bring to my visit"])
async def test_what_to_bring_is_told_beside_a_visit_that_stands(
    denise: Asking, tmp_path: Path, said: str
) -> None:
    await knowing(denise, tmp_path)
    await import_rows(denise.db, tmp_path, {"appointments": [visit("denise", "2026-04-16 10:20")]})

    answer = await denise.asks("prep_info", said)

    assert "photo ID" in answer
    assert "no notes" not in answer
