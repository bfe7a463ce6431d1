"""What is answered about bills, payments and insurance. An amount is told to a verified person."""

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from hearback.appointments.turns import Answering, to_people
from hearback.billing.model import Asked
from hearback.billing.queries import Due, Owed, owed_by
from hearback.billing.service import to_billing
from hearback.billing.wishes import (
    Wish,
    asks_acceptance,
    asks_coverage,
    asks_for_new,
    asks_of_own_plan,
    asks_who_pays,
    lacks_insurance,
    wish_in,
)
from hearback.clinics.model import Clinic
from hearback.conversations.model import Reason
from hearback.identity.service import Person, required
from hearback.knowledge.answers import Approved, approved_answer
from hearback.knowledge.plans import named_plan, names_other_plan, plans_of
from hearback.knowledge.retrieval import subjects_named
from hearback.texts.says import Say

# What people have to look at, and the honest words for it. Nothing is promised.
FOR_PEOPLE: Mapping[Wish, tuple[Asked, str]] = {
    Wish.PAID: (Asked.PAID_ALREADY, "bill_paid_noted"),
    Wish.PLAN: (Asked.PLAN, "bill_plan_asked"),
    Wish.HARDSHIP: (Asked.HARDSHIP, "bill_help_asked"),
    Wish.DISPUTE: (Asked.DISPUTE, "bill_dispute_noted"),
    Wish.UNPAID: (Asked.QUESTION, "bill_question_noted"),
    Wish.FAILED: (Asked.QUESTION, "bill_payment_failed"),
}

# Asked of whoever says "my insurance" and names none.
PLAN_WHICH, PLAN_NAME = "plans_taken_which", "plan_which"
WHICH_PLAN = frozenset({PLAN_WHICH, PLAN_NAME})


async def balance(turn: Answering) -> Say:
    """What do I owe, what is this bill. What disputes it, or cannot pay it, is for people."""
    wish = wish_in(turn.message.text)
    if wish in FOR_PEOPLE:
        return await to_billing(turn, *FOR_PEOPLE[wish])
    return await _of_a_service(turn) or await _owed(turn, wish)


async def _of_a_service(turn: Answering) -> Say | None:
    """What a test costs or who pays for it, asked as if it were a bill. None: it is a bill."""
    if not subjects_named(turn.message.text, lang=turn.conversation.language):
        return None
    if asks_who_pays(turn.message.text):
        return await to_billing(turn, Asked.COVERAGE, "coverage_asked")
    found = await approved_answer(turn)
    return found.say() if isinstance(found, Approved) else None


async def _owed(turn: Answering, wish: Wish) -> Say:
    known = await required(turn)
    if isinstance(known, Say):
        return known
    owed = await owed_by(turn.session, known.patient_id)
    if owed is None:
        return Say("bill_nothing", refs=(("owed", str(known.patient_id)),))
    if wish is Wish.LINES and not owed.lines:
        return await to_billing(turn, Asked.QUESTION, "bill_question_noted")
    return await _told(turn, known, owed, wish)


async def _told(turn: Answering, known: Person, owed: Owed, wish: Wish) -> Say:
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    today = turn.now.astimezone(ZoneInfo(clinic.zone)).date()
    key = "bill_lines" if wish is Wish.LINES else _by_its_days(owed.due, today)
    return Say(key, refs=(("owed", str(known.patient_id)), ("payment", str(clinic.id))))


def _by_its_days(due: Sequence[Due], today: date) -> str:
    """What was due before today is told as that, without a threat."""
    if len(due) > 1:
        return "bill_owed_by_days"
    if due[0].on_day is None:
        return "bill_owed_undated"
    return "bill_owed_late" if due[0].on_day < today else "bill_owed"


async def card_number(turn: Answering) -> Say:
    """It came by text, and is said back by nobody: how to pay instead, and no more such texts."""
    return Say("card_number", refs=(("payment", str(turn.conversation.clinic_id)),), aside=True)


async def payment(turn: Answering) -> Say:
    """How to pay is the same for everybody, so nobody has to say who they are."""
    wish = wish_in(turn.message.text)
    if wish in FOR_PEOPLE:
        return await to_billing(turn, *FOR_PEOPLE[wish])
    if (unplanned := await _without_plan(turn)) is not None:
        return unplanned
    clinic = str(turn.conversation.clinic_id)
    return await _of_a_service(turn) or Say("how_to_pay", refs=(("payment", clinic),))


async def dispute(turn: Answering) -> Say:
    wish = wish_in(turn.message.text)
    return await to_billing(turn, *FOR_PEOPLE.get(wish, FOR_PEOPLE[Wish.DISPUTE]))


async def _without_plan(turn: Answering) -> Say | None:
    """Who has no plan: what the clinic approved, else people. None: nothing says so."""
    if not lacks_insurance(turn.message.text):
        return None
    found = await approved_answer(turn)
    if isinstance(found, Approved):
        return found.say()
    return await to_billing(turn, Asked.COVERAGE, "no_insurance_asked")


async def _new_here(turn: Answering) -> Say:
    """Whether new patients are taken; an answer about anything else does not say so."""
    found = await approved_answer(turn)
    if isinstance(found, Approved) and "new" in found.part:
        return found.say()
    return await to_people(turn, "handed_over", Reason.HUMAN_REQUEST)


async def insurance(turn: Answering) -> Say:
    """Whether a plan is taken stands on the published list. What it pays nobody here guesses."""
    text, clinic = turn.message.text, turn.conversation.clinic_id
    if (unplanned := await _without_plan(turn)) is not None:
        return unplanned
    if asks_coverage(text):
        return await to_billing(turn, Asked.COVERAGE, "coverage_asked")
    plans = await plans_of(turn.session, clinic)
    named = named_plan(text, plans)
    if named is not None:
        return Say("plan_taken", refs=(("plan", str(named.id)),))
    if asks_acceptance(text) and not names_other_plan(text):
        if asks_of_own_plan(text):
            return Say(PLAN_WHICH, refs=(("plans", str(clinic)),)) if plans else Say(PLAN_NAME)
        if plans:
            return Say("plans_taken", refs=(("plans", str(clinic)),))
    if asks_for_new(text):
        return await _new_here(turn)
    return await to_billing(turn, Asked.COVERAGE, "plan_unknown")
