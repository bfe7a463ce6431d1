"""English words about time as they are typed in a hurry or spoken in the street."""

from bot.language.when.nodes import Edge, Length, Unit
from bot.language.when.words.double_words import SPACED_WEEKDAYS, SPANS_AS_TYPED
from bot.language.when.words.lexicon import Entry, spelled

_ANY_DAY = "any day|anyday|any time|anytime|every day|everyday|errday|erryday|evryday|most days"
_BUT = (
    "xcept|excpt|exept|cept|except|but|besides|other than|save|bar|barring|minus|excluding|sans"
    "|apart from|aside from|outside of"
)
_MONEY = (
    "check|checks|paycheck|ssi|ssdi|social security|disability|pension|food stamps|stamps|benefits"
)
_COME = (
    "come|come in|be there|be in|start|go|get there|drive|have it|do it|do anything|book|schedule"
    "|have anything|get up"
)
_LEAVE = "leave town|leave on|fly out|fly out on|head out of town|ship out|leave for vacation"
_WE = "i|we|he|she"
_ARE = "im|i am|were|we are|hes|shes"  # "I'll be back on Monday" may be a visit's day
_WE_ARE = f"{_ARE}|ill be|well be"

ENGLISH_HURRIED: list[Entry] = [
    ("x", None, "|".join(SPACED_WEEKDAYS)),
    ("x", None, "|".join(SPANS_AS_TYPED - SPACED_WEEKDAYS.keys())),
    ("|", "either", "either|eather"),
    ("a", None, "afta|aftah|afer"),
    ("r", Length(1, Unit.DAY), "all day|all day long|the whole day|whole day"),
    ("E", Edge.LATE, "as late in the day as possible|late in the day as possible"),
    ("x", None, spelled("night|nite|graveyard|day|swing|overnight", "shift|shifts")),
    ("E", Edge.LATE, spelled("late", "as", "u|you|ya|yall|they", "got|have|can")),
    ("x", "wait", "or no|or wait no|or wait|or rather"),
    ("x", None, spelled("|my", "first|second|third", "choice|pick|preference")),
    ("X", None, "xcept|excpt|exept|cept"),
    ("X", None, spelled(_ANY_DAY, _BUT)),
    ("K", Unit.WEEKEND, "wknds|wkds|wkendz"),
    ("", None, "sumtime|sumtimes|sometym|prolly|probly|lemme"),
    ("Q", None, "aint|aint free|aint available|aint around"),
    ("x", None, "aint sure|aint certain|aint got nothing|aint got anything"),
    ("Q", "whole", spelled("|is|are", "never", "good|great|works|work|an option")),
    ("Q", None, spelled("|aint|theres|there is|there aint", "no way")),
    ("a", "not", spelled("|but", "not", _COME, "before|b4|till|til|until|earlier than")),
    ("a", "not", spelled("but", "not", "before|b4|till|til|until|earlier than")),
    ("b", None, spelled("|but", "not", _COME, "after|past|later than")),
    ("a", "including", spelled(_WE, "can|could", "be there|get there|make it|make it there", "by")),
    ("b", "reason", spelled(_WE, _LEAVE)),
    ("a", "including", spelled(_WE, "return|get back|fly back|get home|come home", "|on")),
    ("a", "including", spelled(_ARE, "back|back in town|back home", "|on")),
    ("Q", "mine", spelled(_WE_ARE, "gone")),
    ("x", "payday", spelled(_MONEY, "come|comes|comes in|hits|drops|lands|gets here", "|on|in on")),
]
