"""What a message says about times, choices and scores, read once where it was written."""

from dataclasses import dataclass
from datetime import date

from bot.language.context.asked import Awaiting, Situation
from bot.language.context.scores import score_in, score_of_ten
from bot.language.languages import heard_in
from bot.language.short_answers import short_answer
from bot.language.visits.moved_not_cancelled import without_dont_cancel
from bot.language.when import Choice, Chosen, When, read_choice, read_when


@dataclass(frozen=True)
class Facts:
    """choice: only where times were offered. score: in answer to a survey, or out of ten.

    other_language: one that we cannot read, by its ISO code.
    """

    when: When | None = None
    choice: Choice | None = None
    score: int | None = None
    other_language: str | None = None


def read_facts(text: str, situation: Situation) -> Facts:
    surveyed = situation.awaiting is Awaiting.SURVEY_SCORE
    return Facts(
        _when(text, situation),
        _choice(text, situation),
        score_in(text) if surveyed else score_of_ten(text),
        heard_in(text).other,
    )


def _when(text: str, situation: Situation) -> When | None:
    if situation.now is None:
        return None
    return read_when(
        without_dont_cancel(text),
        lang=situation.lang,
        now=situation.now,
        zone=situation.zone,
        hours=situation.hours,
        visit=situation.visit,
        week_of=_week_offered(situation),
    )


def _week_offered(situation: Situation) -> date | None:
    """A day of the one week in which all times on offer are: "any time that week but Friday"."""
    days = [at.astimezone(situation.zone).date() for at in situation.offered]
    weeks = {day.isocalendar()[:2] for day in days}
    return days[0] if len(weeks) == 1 else None


def _choice(text: str, situation: Situation) -> Choice | None:
    if situation.awaiting is not Awaiting.SLOT_CHOICE:
        return None
    return _choice_in(text, situation)


def _choice_in(text: str, situation: Situation) -> Choice | None:
    if not situation.offered or situation.now is None:
        return _numbered(text)
    return read_choice(
        text,
        situation.offered,
        lang=situation.lang,
        now=situation.now,
        zone=situation.zone,
        numbered=situation.numbered,
        visit=situation.visit,
    )


def _numbered(text: str) -> Choice | None:
    """A number where the times are not known to us; whether so many were offered is not either."""
    answer = short_answer(text)
    if isinstance(answer, int) and 1 <= answer <= 9:
        return Choice(Chosen.ONE, (answer,))
    return None
