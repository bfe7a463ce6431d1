"""The actions of the stock assistant: each reads and updates one row, as ours do."""

import os
from functools import lru_cache
from typing import Any

import psycopg2
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

READ = "SELECT starts_on, state FROM visit WHERE phone = %s FOR UPDATE"
WRITE = "UPDATE visit SET state = %s, changed_at = now() WHERE phone = %s"


@lru_cache(maxsize=1)
def connection() -> Any:
    """One for the whole server: its actions run one after the other on one loop."""
    return psycopg2.connect(os.environ["STOCK_DATABASE_URL"])


class Answers:
    """Puts the patient's visit into a state and says so. No Action itself, or it would be one."""

    act: str
    state: str
    answer: str

    def name(self) -> str:
        return f"action_{self.act}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        with connection() as transaction, transaction.cursor() as cursor:
            cursor.execute(READ, (tracker.sender_id,))
            day, _ = cursor.fetchone()
            cursor.execute(WRITE, (self.state, tracker.sender_id))
        dispatcher.utter_message(text=self.answer.format(day=day))
        return []


class Confirm(Answers, Action):
    act, state = "confirm", "confirmed"
    answer = "Thank you. Your visit on {day} is confirmed."


class Cancel(Answers, Action):
    act, state = "cancel", "asked"
    answer = "Your visit is on {day}. Reply 2 for another time, or 3 to cancel it."


class Reschedule(Answers, Action):
    act, state = "reschedule", "handed_over"
    answer = "Our staff will text you a new time. Your visit on {day} stands until then."


class HandOver(Answers, Action):
    act, state = "hand_over", "handed_over"
    answer = "A person will answer you. Your visit is on {day}."
