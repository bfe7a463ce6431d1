"""How money and days are told, and the values of the texts about bills."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.billing.queries import Due, Line, owed_by, payment_at
from hearback.core.phone import spoken
from hearback.texts.catalogue import Catalogue
from hearback.texts.telling import date_told

SHOWN = 4  # lines of a bill; the rest is told as a number


def money(amount: Decimal) -> str:
    return f"${amount:,.2f}"


async def owed_values(
    session: AsyncSession, patient_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    """Amounts and days of what a patient owes; never what was done."""
    owed = await owed_by(session, UUID(patient_id))
    if owed is None:
        return {}
    values = {
        "amount": money(owed.amount),
        "bill_lines": _days(owed.lines, language),
        "bill_due": _days(owed.due, language),
    }
    if owed.due[0].on_day is not None:
        values["due_on"] = date_told(owed.due[0].on_day, language)
    return values


def _days(lines: Sequence[Line | Due], language: str) -> str:
    told = [f"{_day(line.on_day, language)}, {money(line.owed)}" for line in lines[:SHOWN]]
    more = len(lines) - SHOWN
    if more > 0:
        told.append(f"{more} más" if language == "es" else f"{more} more")
    return "; ".join(told)


def _day(on_day: date | None, language: str) -> str:
    if on_day is None:
        return "sin fecha" if language == "es" else "no date"
    return date_told(on_day, language)


async def payment_values(
    session: AsyncSession, clinic_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    """How to pay: on the clinic's page where it has one, else by phone."""
    payment = await payment_at(session, UUID(clinic_id))
    phone = spoken(payment.phone)
    if payment.link is None:
        return {"how_to_pay": texts.render("pay_by_phone", language, {"billing_phone": phone}).body}
    values = {"pay_link": payment.link, "billing_phone": phone}
    return {"how_to_pay": texts.render("pay_online", language, values).body}
