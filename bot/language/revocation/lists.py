"""Every list of endings, put together: whole phrases, and signs that meet in any order."""

from bot.language.phrases import Phrases
from bot.language.revocation.brief_spanish import GROUPS_BRIEF_ES, RULES_BRIEF_ES
from bot.language.revocation.english import GROUPS_EN, RULES_EN
from bot.language.revocation.kinds_english import KINDS_EN
from bot.language.revocation.kinds_spanish import KINDS_ES
from bot.language.revocation.plain_english import PHRASES as PLAIN_PHRASES
from bot.language.revocation.plain_english import PLAIN_GROUPS, PLAIN_KINDS
from bot.language.revocation.plain_english import SIGNS as PLAIN_SIGNS
from bot.language.revocation.refusals import REFUSALS
from bot.language.revocation.shapes_english import (
    PHRASES_EN,
    SHAPE_GROUPS_EN,
    SHAPE_KINDS_EN,
    SHAPES_EN,
    THREATS_EN,
)
from bot.language.revocation.shapes_spanish import (
    PHRASES_ES,
    SHAPE_GROUPS_ES,
    SHAPE_KINDS_ES,
    SHAPES_ES,
    THREATS_ES,
)
from bot.language.revocation.signs import KINDS, PLEADS, SIGNS
from bot.language.revocation.spanish import GROUPS_ES, RULES_ES
from bot.language.revocation.subjects_english import SUBJECTS_EN
from bot.language.revocation.subjects_spanish import SUBJECTS_ES
from bot.language.revocation.wishes import KINDS as KINDS_OF_WISHES
from bot.language.revocation.wishes import SIGNS as WISHES
from bot.language.signs import Signs

RULED = Phrases(
    RULES_EN | PLAIN_PHRASES | PHRASES_EN | RULES_ES | RULES_BRIEF_ES | PHRASES_ES,
    GROUPS_EN | PLAIN_GROUPS | SHAPE_GROUPS_EN | GROUPS_ES | GROUPS_BRIEF_ES | SHAPE_GROUPS_ES,
)
PLEADING = Phrases({"pleads": PLEADS, "threatens": THREATS_EN + THREATS_ES})
TOGETHER = Signs(
    SIGNS
    | WISHES
    | REFUSALS
    | {f"en: {rule}": lines for rule, lines in (SUBJECTS_EN | PLAIN_SIGNS).items()}
    | {f"es: {rule}": lines for rule, lines in SUBJECTS_ES.items()}
    | {f"en shape: {rule}": lines for rule, lines in SHAPES_EN.items()}
    | {f"es shape: {rule}": lines for rule, lines in SHAPES_ES.items()},
    KINDS | KINDS_OF_WISHES | KINDS_EN | PLAIN_KINDS | SHAPE_KINDS_EN | KINDS_ES | SHAPE_KINDS_ES,
)
