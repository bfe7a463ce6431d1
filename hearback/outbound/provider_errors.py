"""Twilio's error codes and what each one changes: the text, the number, our sender, people.

One table for both ways in which a code comes: as the answer to a send, which was then certainly not
taken, and with a later status, when the text was taken and did not arrive.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

NO_CONNECTION = 0  # ours, no code of the provider: the request never left us


class TextAct(StrEnum):
    """What becomes of the text. One that was taken is tried again as a message of its own."""

    AGAIN = "again"  # soon, with backoff and jitter; after the last try it is parked
    LATER = "later"  # after a pause of half an hour, a few times
    NEXT_DAY = "next_day"  # when the carrier's new day begins
    PARK = "park"  # waits until somebody has mended the cause, for as long as it is of use
    LOOK_UP = "look_up"  # it may have been taken: looked up, never sent again blindly
    GIVE_UP = "give_up"


class NumberAct(StrEnum):
    """What is learnt about the patient's number."""

    NOTHING = "nothing"
    OPTED_OUT = "opted_out"  # a row of the consent ledger
    LANDLINE = "landline"  # takes no texts
    UNREACHABLE = "unreachable"  # gets no outreach until it writes to us
    CHECK = "check"  # people look at it


@dataclass(frozen=True)
class SoftFailure:
    """One is no proof: so many different texts within so many days are, without a sign of life."""

    limit: int
    then: NumberAct
    days: int = 14


class SenderAct(StrEnum):
    """What becomes of our own number and of the template."""

    NOTHING = "nothing"
    SLOWER = "slower"  # the pump halves its rate and recovers with what is taken
    TELL = "tell"  # a trouble for the operator; texts go on
    STOP = "stop"  # a trouble, and nothing leaves from this number until it is mended
    PAUSE_TEXT = "pause_text"  # after a few in a row: outreach in these words waits


class Staff(StrEnum):
    """Whether a person is asked to reach the patient in another way, once the text is given up."""

    CASE = "case"
    IF_VISIT_SOON = "if_visit_soon"  # only when a visit comes within the week


@dataclass(frozen=True)
class ProviderError:
    """One row of the table. codes: not empty; each code stands in one row only."""

    codes: frozenset[int]
    meaning: str
    text: TextAct
    number: NumberAct | SoftFailure = NumberAct.NOTHING
    sender: SenderAct = SenderAct.NOTHING
    staff: Staff = Staff.CASE

    def __post_init__(self) -> None:
        if not self.codes or not self.meaning:
            raise ValueError("a row of the table of provider errors needs codes and their meaning")


def _row(
    codes: int | Sequence[int],
    meaning: str,
    text: TextAct,
    number: NumberAct | SoftFailure = NumberAct.NOTHING,
    sender: SenderAct = SenderAct.NOTHING,
    staff: Staff = Staff.CASE,
) -> ProviderError:
    several = (codes,) if isinstance(codes, int) else codes
    return ProviderError(frozenset(several), meaning, text, number, sender, staff)


T, N, S = TextAct, NumberAct, SenderAct
NAMED_CHANNEL_CODES = {63003, 63016, 63018, 63024, 63026, 63033, 63038}

TABLE: Sequence[ProviderError] = (
    _row(NO_CONNECTION, "no connection to the provider", T.AGAIN),
    # --- the account
    _row(20003, "wrong account or token", T.PARK, sender=S.STOP),
    _row(20404, "the account's address is not found", T.PARK, sender=S.STOP),
    _row(90010, "the account is not active", T.PARK, sender=S.STOP),
    _row(30002, "the account is suspended", T.PARK, sender=S.STOP),
    _row(20429, "too many requests", T.AGAIN, sender=S.SLOWER),
    _row((20500, 20503, 20504), "the provider's own error", T.LOOK_UP),
    # --- the number
    _row((21211, 21217), "not a valid number", T.GIVE_UP, N.UNREACHABLE),
    _row((21614, 21635), "not a mobile number", T.GIVE_UP, N.LANDLINE),
    _row(21408, "texts to that country are not permitted", T.GIVE_UP, N.CHECK),
    _row(
        21610,
        "opted out at the provider, or the number was reassigned",
        T.GIVE_UP,
        N.OPTED_OUT,
        staff=Staff.IF_VISIT_SOON,
    ),
    # --- our request
    _row((21602, 21619), "no words in the request", T.GIVE_UP, sender=S.TELL),
    _row((21603, 21604), "no sender or no recipient in the request", T.GIVE_UP, sender=S.TELL),
    _row((21605, 21617), "the text is too long", T.GIVE_UP, sender=S.TELL),
    _row((21620, 21623), "wrong address of a picture", T.GIVE_UP, sender=S.TELL),
    _row((21654, 21655, 21656, 21658), "wrong template fields", T.GIVE_UP, sender=S.TELL),
    _row((35114, 35115, 35116, 35117, 35118, 35125), "wrong schedule", T.GIVE_UP, sender=S.TELL),
    # --- our sender
    _row(21606, "the sender cannot send texts", T.PARK, sender=S.STOP),
    # It is about a pair of numbers: one odd recipient must not stop a clinic.
    _row(21612, "no way from this sender to this number", T.PARK, sender=S.TELL),
    _row(range(21701, 21713), "the messaging service is not set up", T.PARK, sender=S.STOP),
    _row((21611, 30001), "the provider's queue is full", T.AGAIN, sender=S.SLOWER),
    _row(30032, "the toll-free number is not verified", T.PARK, sender=S.STOP),
    _row(30033, "the campaign is suspended", T.PARK, sender=S.STOP),
    _row(30034, "the number is not registered for 10DLC", T.PARK, sender=S.STOP),
    _row(30035, "the number is still being set up", T.PARK, sender=S.STOP),
    _row(30022, "the carrier's rate for 10DLC is used up", T.NEXT_DAY, sender=S.SLOWER),
    _row((30023, 30027), "the carrier's daily cap is reached", T.NEXT_DAY, sender=S.TELL),
    _row((30025, 30026), "the carrier's daily cap is near", T.NEXT_DAY, sender=S.TELL),
    _row(30450, "held back as fraud (pumping protection)", T.PARK, sender=S.TELL),
    # --- on the way
    _row(30003, "the handset cannot be reached", T.LATER, SoftFailure(3, N.UNREACHABLE)),
    _row(30004, "blocked by the number or its carrier", T.GIVE_UP, SoftFailure(2, N.OPTED_OUT)),
    _row(30005, "nobody has this number", T.GIVE_UP, SoftFailure(2, N.UNREACHABLE)),
    _row(30006, "a landline, or a carrier without texts", T.GIVE_UP, N.LANDLINE),
    _row(30007, "filtered as unwanted", T.GIVE_UP, sender=S.PAUSE_TEXT),
    _row(30008, "failed for an unknown reason", T.LATER, SoftFailure(3, N.CHECK)),
    _row(30017, "the carrier's network is busy", T.LATER),
    # It may have arrived all the same: to send it again could say it twice.
    _row(30410, "the provider heard nothing from the carrier", T.GIVE_UP),
    _row((11751, 30019), "the picture is too large", T.GIVE_UP, sender=S.TELL),
    _row(30610, "held back: quiet hours of the compliance toolkit", T.NEXT_DAY, sender=S.TELL),
    _row(30640, "held back: a known litigator", T.GIVE_UP, N.OPTED_OUT, S.TELL),
    # --- other channels, which we do not use yet
    _row(63003, "no such address on that channel", T.GIVE_UP, N.CHECK),
    _row(63016, "outside the channel's window", T.GIVE_UP),
    _row((63018, 63038), "the channel's rate or daily limit", T.NEXT_DAY, sender=S.TELL),
    _row(63024, "the recipient is not valid on that channel", T.GIVE_UP, N.CHECK),
    _row(63026, "taken for spam on that channel", T.GIVE_UP, sender=S.TELL),
    # The stricter reading: somebody who blocks us on one channel means us.
    _row(63033, "blocked by the recipient", T.GIVE_UP, N.OPTED_OUT),
    _row(
        sorted(set(range(63001, 63039)) - NAMED_CHANNEL_CODES),
        "the channel could not deliver",
        T.GIVE_UP,
    ),
    # --- our webhooks: what patients wrote may be waiting at the provider
    _row(
        (11200, 11205, 11206, 11210, 11220, *range(11230, 11240)),
        "our webhook was not reached: texts to us may be missing",
        T.GIVE_UP,
        sender=S.TELL,
    ),
    _row((12100, 12200, 12300), "our webhook's answer is not valid", T.GIVE_UP, sender=S.TELL),
    _row((14103, 14107), "too many answers in a loop", T.GIVE_UP, sender=S.TELL),
    _row(30009, "a part of a text to us is missing", T.GIVE_UP, sender=S.TELL),
)


def by_code(table: Sequence[ProviderError]) -> Mapping[int, ProviderError]:
    """Raises ValueError for a code that stands in two rows."""
    found: dict[int, ProviderError] = {}
    for row in table:
        for code in row.codes:
            if code in found:
                raise ValueError(f"{code} stands in two rows of the table of provider errors")
            found[code] = row
    return found


BY_CODE = by_code(TABLE)


def error_of(code: int) -> ProviderError:
    """What a code means to us. New ones come without notice: they are read by their range."""
    return BY_CODE.get(code) or _by_range(code)


def _by_range(code: int) -> ProviderError:
    meaning = "a code that is not in our table"
    if 21000 <= code < 22000:  # the request or its number is refused, and would be again
        return _row(code, meaning, T.GIVE_UP, sender=S.TELL)
    if 30000 <= code < 31000:  # something on the way
        return _row(code, meaning, T.LATER)
    return _row(code, meaning, T.PARK, sender=S.TELL)
