"""Which words answer a message that tells of danger, and what its case is about. Pure."""

from bot.language.danger.overdoses import may_be_meant
from bot.language.danger.safety import Danger
from bot.language.people.third_person import speaks_of_another
from hearback.conversations.model import Reason
from hearback.inbound.verdicts import InDanger
from hearback.texts.says import Say

VIOLENCE = "violence"  # whoever writes of it is its victim, or cannot stay beside one


def in_danger(verdict: InDanger, text: str) -> Say:
    kind = verdict.danger
    if may_be_meant(verdict.rule, text):
        kind = Danger.UNNAMED  # names both numbers, and says neither that it was meant nor not
    if verdict.also_stops:
        return Say(f"{kind}_and_stopped")
    of_another = speaks_of_another(text) and not verdict.rule.endswith(VIOLENCE)
    return Say(f"{kind}_of_another" if of_another else kind)


def reason_of(verdict: InDanger, text: str) -> Reason:
    own = may_be_meant(verdict.rule, text) and not speaks_of_another(text)
    grave = own or verdict.danger is Danger.SELF_HARM
    return Reason.SELF_HARM if grave else Reason.EMERGENCY
