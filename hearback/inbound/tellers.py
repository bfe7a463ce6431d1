"""Who knows the values of what an answer refers to: by the name that the answer gives it."""

from collections.abc import Awaitable, Callable, Mapping

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.answers.crossing import site_values
from hearback.appointments.telling import no_date_values
from hearback.appointments.waiting_wishes import TIME, time_values
from hearback.billing.telling import owed_values, payment_values
from hearback.knowledge.answers import answer_values
from hearback.knowledge.plans import plan_values, plans_values
from hearback.screening.telling import due_values
from hearback.texts.catalogue import Catalogue

# Session, id, language and texts in; values by their names in the texts out.
Teller = Callable[[AsyncSession, str, str, Catalogue], Awaitable[Mapping[str, str]]]
TELLERS: Mapping[str, Teller] = {
    "no_date": no_date_values,
    "owed": owed_values,
    "payment": payment_values,
    "answer": answer_values,
    "plan": plan_values,
    "plans": plans_values,
    "screenings": due_values,
    "chat_site": site_values,
    TIME: time_values,
}
OF_PATIENTS = frozenset({"owed", "screenings"})  # the id is a patient's
