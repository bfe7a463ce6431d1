"""What holds for any text at all."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.entities import Directory, read_entities
from bot.language.entities.insurer_words import INSURERS
from bot.language.entities.lists import listed
from bot.language.entities.medicine_words import MEDICINES
from bot.language.entities.number_words import MONTHS, ORDINALS, TENS, UNITS
from bot.language.entities.procedure_words import PROCEDURES
from tests.effort import seconds
from tests.language.entities.entities_cases import CLINIC, TODAY

DIGITS = (
    "12/05/61 1961 05 5th '61 $80 1,200 9/10 178/112 123456 123 456 (617) 555-0123 +1 7.8 0 999999"
    " 12051961 . , - / : ; ? $ % ° #"
)
CUES = (
    "dob born nací code is código my name is me llamo soy this is i'm not dr. doctora with con"
    " dollars dólares owe debo sugar azúcar presión bp over sobre fever out of ten le doy de del el"
    " the of and y mom's mamá de Ana Ruiz Osei Lakeside clinic downtown at"
)
NUMBERS = [*MONTHS, *ORDINALS, *TENS["es"], *UNITS["en"], *UNITS["es"]]
NAMED = [phrase for text in (PROCEDURES, MEDICINES, INSURERS) for _, phrase in listed(text)]
WORDS = st.one_of(
    st.sampled_from([*DIGITS.split(), *CUES.split()]),
    st.sampled_from(NUMBERS),
    st.sampled_from(NAMED),
)
MESSAGES = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=10).map(" ".join))
LANGS = st.sampled_from(["en", "es"])


@settings(max_examples=500)
@given(text=MESSAGES, lang=LANGS)
def test_whatever_is_found_stands_in_the_text(text: str, lang: str) -> None:
    found = read_entities(text, lang=lang, today=TODAY, directory=CLINIC).as_json()

    for one in (one for ones in found.values() for one in ones):
        start, end = one["span"]
        assert 0 <= start < end <= len(text)
        assert text[start:end] == one["words"]
    assert json.loads(json.dumps(found)) == found


@settings(max_examples=200)
@given(text=MESSAGES, lang=LANGS)
def test_birth_dates_are_never_ahead(text: str, lang: str) -> None:
    found = read_entities(text, lang=lang, today=TODAY).birth_date

    assert all(day <= TODAY for one in found for day in one.readings)


@settings(max_examples=200)
@given(text=MESSAGES, lang=LANGS)
def test_scores_and_codes_keep_their_form(text: str, lang: str) -> None:
    found = read_entities(text, lang=lang, today=TODAY)

    assert all(0 <= one.value <= 10 for one in found.score)
    assert all(len(one.value) == 6 and one.value.isdigit() for one in found.code)
    assert all(one.systolic > one.diastolic for one in found.blood_pressure)


@settings(max_examples=100)
@given(
    names=st.lists(st.text(max_size=20), max_size=5).map(tuple),
    text=st.text(max_size=60),
)
def test_any_directory_will_do(names: tuple[str, ...], text: str) -> None:
    directory = Directory(providers=names, places=names, procedures=names)

    found = read_entities(" ".join((text, *names)), lang="en", today=TODAY, directory=directory)

    assert all(set(one.fits) <= set(names) for one in (*found.provider, *found.place))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mammogram " * 1_000, id="procedures"),
        pytest.param("mamogrom " * 1_100, id="misspelt"),
        pytest.param("vacuna " + "de " * 3_300, id="small words"),
        pytest.param("flu and " * 1_250, id="illnesses"),
        pytest.param("1 " * 5_000, id="figures"),
        pytest.param("1-" * 5_000, id="dashes"),
        pytest.param("12/05/61 " * 1_100, id="dates"),
        pytest.param("9/10 " * 2_000, id="fractions"),
        pytest.param("twenty " * 1_400, id="spoken numbers"),
        pytest.param("december five " * 700, id="months"),
        pytest.param("dr " * 3_300, id="titles"),
        pytest.param("Dr. Osei " * 1_100, id="providers"),
        pytest.param("soy Ana de la " * 710, id="names"),
        pytest.param("sugar is was at " * 620, id="sugar"),
        pytest.param("sugar" + " " * 9_900, id="spaces"),
        pytest.param("$1,000 " * 1_400, id="money"),
        pytest.param("pay about " * 1_000, id="cues"),
        pytest.param("9" * 10_000, id="digits"),
        pytest.param("123456 " * 1_400, id="codes"),
        pytest.param("617-555-0123 " * 770, id="phones"),
        pytest.param("178/112 " * 1_250, id="pressures"),
        pytest.param("dollars " * 1_250, id="units of money"),
        pytest.param("é" * 10_000, id="accents"),
        pytest.param("\u0301" * 10_000, id="marks without letters"),
        pytest.param("ﷺ" * 10_000, id="long ligatures"),
        pytest.param("'" * 10_000, id="quotes"),
        pytest.param("a" * 10_000, id="one long word"),
        pytest.param("\ud83d" * 10_000, id="half characters"),
        pytest.param("one two three four five six " * 370, id="spoken codes"),
        pytest.param("x " * 100_000, id="far too long"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_long_message_takes_bounded_time(text: str, lang: str) -> None:
    read_entities("x", lang=lang, today=TODAY, directory=CLINIC)  # the lists are made only once

    assert seconds(lambda: read_entities(text, lang=lang, today=TODAY, directory=CLINIC)) < 1
