"""Ending one kind of text, or the texts of a visit, because the person named just that."""

from bot.language.revocation.scope import Narrower
from hearback.appointments.queries import standing_visits
from hearback.consent.model import Scope, Standing
from hearback.conversations.people import whose
from hearback.inbound.received import Received
from hearback.outbound.stopping import Said, stop_kinds
from hearback.texts.says import Say

# After the one confirmation of a STOP there is silence.
HEARS = frozenset({Standing.OPTED_IN, Standing.UNASKED, Standing.CLARIFYING})


async def end_kind(it: Received, narrower: Narrower, said: Said) -> Say | None:
    """What is said of it; None where no visit is there that it could be about."""
    scope, named = Scope.PROGRAMME, [narrower.value]
    if narrower is Narrower.VISIT:
        scope, named = Scope.VISIT, await _visits_meant(it)
    if not named:
        return None
    point = it.conversation.contact_point_id
    await stop_kinds(it.session, point, said, scope, named, now=it.now)
    return Say(f"stopped_{narrower}")


async def _visits_meant(it: Received) -> list[str]:
    """Those we spoke of; else all that stand."""
    told = [entry["appointment"] for entry in it.conversation.about if "appointment" in entry]
    if told:
        return told
    visits = await standing_visits(it.session, whose(it.conversation, now=it.now), now=it.now)
    return [str(visit.id) for visit in visits]
