"""Who is away until a day can come from then on; an hour that is too early asks for later ones."""

from datetime import datetime

import pytest

from bot.language.when import Kind, read_when
from bot.language.when.stances.away import from_then_on
from tests.language.when.when_cases import ZONE

NOW = datetime(2026, 5, 4, 15, 15, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "I'm in Mexico til the 11th", "05-11"),
        ("en", "i get back on the 11th", "05-11"),
        ("en", "not until june", "06-01"),
        ("es", "ando fuera del pais regreso en junio", "06-01"),
        ("es", "vuelvo el 11", "05-11"),
    ],
)
def test_who_is_away_can_come_from_then_on(lang: str, text: str, day: str) -> None:
    when = from_then_on(text, read_when(text, lang=lang, now=NOW, zone=ZONE))

    assert when is not None
    assert (when.kind, when.end, when.excluded) == (Kind.AFTER, None, ())
    assert when.start is not None
    assert when.start.strftime("%m-%d") == day


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "any day until the 11th"),
        ("en", "I'm in town until the 11th"),
        ("en", "can i come back tuesday"),
        ("en", "can you get back to me on the 11th"),
        ("en", "in june"),
        ("es", "hasta el 11 puedo"),
    ],
)
def test_other_days_stay_as_they_are_read(lang: str, text: str) -> None:
    when = read_when(text, lang=lang, now=NOW, zone=ZONE)

    assert from_then_on(text, when) == when


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("es", "las 9 es muy temprano", Kind.AFTER),
        ("en", "9am is too early for me", Kind.AFTER),
        ("en", "5pm is too late", Kind.BEFORE),
        ("en", "9am is good", Kind.TIME),
    ],
)
def test_too_early_and_too_late_ask_for_the_other_side(lang: str, text: str, kind: Kind) -> None:
    when = from_then_on(text, read_when(text, lang=lang, now=NOW, zone=ZONE))

    assert when is not None
    assert when.kind is kind
