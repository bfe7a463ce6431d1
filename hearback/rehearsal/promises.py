"""What must hold at the end of every scenario, whether or not it asks for it."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.rehearsal.seen import Failure

# A time that was taken through us while another visit already stood in it. What a practice books
# on top of ours afterwards is its own doing, so the later of the two has to be the one with a seat.
TAKEN_TWICE = text(
    """
    WITH made AS (SELECT appointment_id, max(at) AS at FROM appointment_move GROUP BY 1)
    SELECT count(*) FROM seat
      JOIN appointment ours ON ours.id = seat.appointment_id
      JOIN made our_time ON our_time.appointment_id = ours.id
      JOIN appointment other ON other.provider_id = ours.provider_id AND other.id <> ours.id
       AND other.starts_at < ours.ends_at AND other.ends_at > ours.starts_at
      JOIN made their_time ON their_time.appointment_id = other.id
      LEFT JOIN seat theirs ON theirs.appointment_id = other.id
     WHERE ours.state IN ('scheduled', 'confirmed') AND other.state IN ('scheduled', 'confirmed')
       AND their_time.at <= our_time.at
       AND (theirs.place IS NULL OR theirs.place = seat.place)
    """
)


async def broken_promises(session: AsyncSession) -> list[Failure]:
    twice = await session.scalar(TAKEN_TWICE)
    if not twice:
        return []
    return [Failure(0, "slots", "one visit in each time", f"{twice} with two")]
