"""Reading a message in its place: what we asked, what we offered, and which visit stands."""

from bot.language.context.asked import ABOUT_VISIT, Awaiting, Reading, Situation, awaiting_named
from bot.language.context.bare import read_in_context
from bot.language.context.facts import Facts, read_facts
from bot.language.context.ranking import Ranking, Reranked, rerank
from bot.language.context.settle import settle

__all__ = [
    "ABOUT_VISIT",
    "Awaiting",
    "Facts",
    "Ranking",
    "Reading",
    "Reranked",
    "Situation",
    "awaiting_named",
    "read_facts",
    "read_in_context",
    "rerank",
    "settle",
]
