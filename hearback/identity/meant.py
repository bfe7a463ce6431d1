"""Whether whoever is known asks about somebody else: a child, another patient of the same phone."""

from bot.language.normalise import folded
from hearback.appointments.proxies import first_of, is_named
from hearback.appointments.turns import Answering
from hearback.conversations.chat import is_web
from hearback.identity.others import asks_about_another
from hearback.identity.queries import Heard, heard_at, shown_in
from hearback.patients.model import Patient, Relation
from hearback.patients.queries import recipient_of


async def asks_for_another(turn: Answering, known: Patient) -> bool:
    """Whoever was shown after this was asked is who was meant: nobody is asked in a circle."""
    shown_by = await shown_in(turn.session, turn.conversation)
    if shown_by is None or shown_by >= turn.message.id:
        return False
    people, said = await _heard_with(turn, known), [folded(turn.message.text)]
    if is_named(first_of(known), said):
        return False
    if any(is_named(first_of(each.patient), said) for each in people):
        return True
    if not asks_about_another(turn.message.text):
        return False
    seen_to = [each.patient.id for each in people if each.relation is not Relation.SELF]
    return seen_to != [known.id]  # "my son", of whom there is one, is still meant


async def _heard_with(turn: Answering, known: Patient) -> list[Heard]:
    """Of whom the phone may hear; a visitor's is the one that the code went to."""
    point_id = turn.conversation.contact_point_id
    if is_web(turn.conversation):
        reached = await recipient_of(turn.session, known.id)
        point_id = reached.point.id if reached else point_id
    return await heard_at(turn.session, point_id, known.clinic_id)
