"""While a case of danger is open: which messages are answered all the same.

No menu and no small talk may stand between a person in danger and the numbers to call, so a thread
is locked until people have closed the case. Where only the model heard the danger it may have been
none: who then denies it or plainly answers us is answered again, and people still have the case.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.danger.reassuring import is_reassuring
from bot.language.danger.vouching import is_everyday
from bot.language.normalise import folded
from bot.language.phrases import Phrases
from bot.language.short_answers import bare_number, short_answer
from bot.language.visits.cancelling import names_cancelling
from hearback.conversations.service import DANGER, danger_trails
from hearback.core.db import Json
from hearback.inbound.second_net import RULE as HEARD_BY_MODEL

RULE = "emergency_open"
_DENIES = Phrases(
    {
        "no danger": """
            (im|i am|we are|were|hes|shes|all|everything is|everyone is|everythings) (fine|ok|okay
                |good|safe|alright|well)
            (no|not|isnt|wasnt|sin) [es|hay|estoy] [an|a|in|any|una|en|ninguna|ningun] [real|any]
                (emergency|danger|emergencia|peligro)
            (not|wasnt|never|no) (hurting|hurt|suicidal|dying|in pain|going to hurt)
            (false alarm|wrong message|i meant|didnt mean|misunderstood|misunderstanding
                |falsa alarma|me equivoque|quise decir|me entendio mal|no es eso|not what i meant)
            (estoy|estamos|esta|ando) [muy|todo] (bien|a salvo)
            (todo bien|todo esta bien)
            no [me] (quiero|voy a|pienso) (hacerme|lastimarme|hacer dano|hacerme dano|matarme)
        """
    }
)
_NOT_WELL = re.compile(
    r"\b(?:no (?:me siento|se siente|estoy|esta|ando|estamos) (?:\w+ )?(?:bien|a salvo)"
    r"|(?:not|isnt|arent|aint|dont feel) (?:ok|okay|fine|good|safe|alright|well))\b"
)


class Lock(StrEnum):
    OPEN = "open"  # nothing is locked
    DOUBTED = "doubted"  # only the model heard the danger
    SHUT = "shut"


async def lock_on(session: AsyncSession, contact_point_id: UUID) -> Lock:
    """By the cases of danger that are open on any thread of this number."""
    return lock_of(await danger_trails(session, contact_point_id))


def lock_of(trails: Sequence[Sequence[Json]]) -> Lock:
    """trails: of the open cases of danger."""
    if not trails:
        return Lock.OPEN
    heard = [entry for trail in trails for entry in trail if entry["reason"] in DANGER]
    by_model = all(entry["rule"] == HEARD_BY_MODEL for entry in heard)
    return Lock.DOUBTED if by_model else Lock.SHUT


def is_answered(text: str, lock: Lock) -> bool:
    """Whether a message of such a thread is read and answered like any other."""
    return lock is Lock.OPEN or (lock is Lock.DOUBTED and (denies_danger(text) or answers(text)))


def denies_danger(text: str) -> bool:
    said = folded(text)
    if _NOT_WELL.search(said):
        return False
    return is_reassuring(text) or _DENIES.first(said) is not None


def answers(text: str) -> bool:
    """A number or yes or no, or everyday words of a visit. "No estoy bien" is no mere no."""
    if _NOT_WELL.search(folded(text)):
        return False
    plainly = bare_number(text) is not None or short_answer(text) is not None
    return plainly or names_cancelling(text) or is_everyday(text)
