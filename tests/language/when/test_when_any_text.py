"""What holds for any text at all."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.when import read_all_when, read_choice, read_when
from bot.language.when.words.lexicon_english import ENGLISH
from bot.language.when.words.lexicon_spanish import SPANISH
from tests.effort import seconds
from tests.language.when.when_cases import NOW, VISIT, ZONE

DIGITS = (
    "2pm 3/4 31/2 2/30 29 12/31/2099 9999-12-31 0 00:00 24:00 2.30 7.6 15th 1030 99th , . ? / - @"
)
PHRASES = [
    " ".join([*begun, *rest])
    for lexicon in (ENGLISH, SPANISH)
    for begun, phrases in lexicon.phrases.items()
    for rest, _ in phrases
]
WORDS = sorted({*ENGLISH.words, *SPANISH.words, *PHRASES, *DIGITS.split()})
MESSAGES = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
)
INSTANTS = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001
    datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
ZONES = st.sampled_from([ZoneInfo(z) for z in ("America/New_York", "America/Phoenix", "UTC")])


@settings(max_examples=400)
@given(
    text=MESSAGES,
    lang=st.sampled_from(["en", "es"]),
    now=INSTANTS,
    zone=ZONES,
    ahead=st.integers(0, 60),
)
def test_any_text_gives_sound_bounds(
    text: str, lang: str, now: datetime, zone: ZoneInfo, ahead: int
) -> None:
    visit = now + timedelta(days=ahead) if ahead else None

    found = read_all_when(text, lang=lang, now=now, zone=zone, visit=visit)

    for when in found:
        assert when.start or when.end
        assert when.start is None or when.end is None or when.start < when.end
        assert all(at.tzinfo is zone for at in (when.start, when.end) if at)
        assert 0 <= when.span[0] < when.span[1] <= len(text)


@settings(max_examples=200)
@given(text=MESSAGES, lang=st.sampled_from(["en", "es"]), now=INSTANTS, count=st.integers(0, 5))
def test_any_text_takes_only_what_was_offered(
    text: str, lang: str, now: datetime, count: int
) -> None:
    offered = [now + timedelta(days=n, hours=3 * n) for n in range(1, count + 1)]

    choice = read_choice(text, offered, lang=lang, now=now, zone=ZONE)

    assert set(choice.options) <= set(range(1, count + 1))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("monday " * 1_430, id="days"),
        pytest.param("1-" * 5_000, id="dashes"),
        pytest.param("2 or 3 " * 1_430, id="choices"),
        pytest.param("not monday or " * 715, id="refusals"),
        pytest.param("é" * 10_000, id="accents"),
        pytest.param("\u0301" * 10_000, id="marks without letters"),
        pytest.param("ﷺ" * 10_000, id="long ligatures"),
        pytest.param("9" * 10_000, id="digits"),
        pytest.param("a b st " * 1_430, id="streets"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_long_message_takes_bounded_time(text: str, lang: str) -> None:
    assert seconds(lambda: read_when(text, lang=lang, now=NOW, zone=ZONE)) < 1
    assert seconds(lambda: read_choice(text, [VISIT], lang=lang, now=NOW, zone=ZONE)) < 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("running late today - twenty minutes", "en"),
        ("its Ana's - thirty min late", "en"),
        ("tuesday - thirty min before", "en"),
        ("hoy - veinte minutos tarde", "es"),
        ("voy tarde - treinta minutos", "es"),
    ],
)
def test_a_dash_before_a_spoken_number_breaks_nothing(text: str, lang: str) -> None:
    read_when(text, lang=lang, now=NOW, zone=ZONE)
    read_choice(text, [VISIT], lang=lang, now=NOW, zone=ZONE)
