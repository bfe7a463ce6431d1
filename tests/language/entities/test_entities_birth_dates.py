"""Dates of birth, on March 12, 2026."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.entities import Assumption, Certainty, read_entities
from tests.language.entities.entities_cases import TODAY, cases, read

ENGLISH = {
    "12/05/61": "1961-12-05 or 1961-05-12",
    "12-5-1961": "1961-12-05 or 1961-05-12",
    "12.5.1961": "1961-12-05 or 1961-05-12",
    "12 05 1961": "1961-12-05 or 1961-05-12",
    "12051961": "1961-12-05 or 1961-05-12",
    "6/6/66": "1966-06-06",
    "12/25/80": "1980-12-25",
    "25/12/1980": "1980-12-25",
    "1961-12-05": "1961-12-05",
    "19611205": "1961-12-05",
    "Dec 5 61": "1961-12-05",
    "Dec. 5th, 1961": "1961-12-05",
    "5 Dec 1961": "1961-12-05",
    "5-dec-61": "1961-12-05",
    "december 5 '61": "1961-12-05",
    "the 5th of december 1961": "1961-12-05",
    "december fifth sixty one": "1961-12-05",
    "december fifth nineteen sixty-one": "1961-12-05",
    "the twenty first of may nineteen oh five": "",
    "the twenty first of may nineteen oh nine": "1909-05-21",
    "march third two thousand five": "2005-03-03",
    "june thirtieth twenty ten": "2010-06-30",
    "fourteenth of november, nineteen seventy": "1970-11-14",
    "twelve five sixty one": "1961-12-05 or 1961-05-12",
    "1990 April 4": "1990-04-04",
    "my bday is 2/28/77": "1977-02-28",
    "born 6/16/92 in ohio": "1992-06-16",
    "dob 8 15 92": "1992-08-15",
    "dob 081592": "1992-08-15",
    "Ana Ruiz 7/30/1979": "1979-07-30",
    "hi its ana, 7/30/1979 thx": "1979-07-30",
    "7/30/24": "2024-07-30 or 1924-07-30",
    "DOB: 12/25/25": "2025-12-25 or 1925-12-25",
    "61 03 07": "1961-03-07",
    "61-03-07": "1961-03-07",
    "febuary 7 1961": "1961-02-07",
    "setember the seventh 61": "1961-09-07",
    "janurary 5th 1980": "1980-01-05",
    "61 03 45": "",
    "2/30/1961": "",
    "13/32/1961": "",
    "3/15/2026": "",
    "I paid on 5/12/2019": "",
    "had my colonoscopy 5/12/2019": "",
    "move me to december 5 2030": "",
    "see you Dec 5 10 am": "",
    "see you december 5. 20 minutes": "",
    "april 3rd works": "",
    "is the visit on 3/12/1995?": "",
    "555-12-1961": "",
}
SPANISH = {
    "siete de marso de mil novecientos sesenta y uno": "1961-03-07",
    "naci el siete de marso del 61": "1961-03-07",
    "7 de avril del 61": "1961-04-07",
    "7 de maio de 1961": "1961-05-07",
    "el 7 de jullio 1961": "1961-07-07",
    "7 agusto 1961": "1961-08-07",
    "siete de setiembre del 61": "1961-09-07",
    "7 de nobiembre del 61": "1961-11-07",
    "61 03 07": "1961-03-07",
    "nací en el 61, 7 marzo": "1961-03-07",
    "05/12/1961": "1961-12-05 or 1961-05-12",
    "25-12-61": "1961-12-25",
    "12/25/1961": "1961-12-25",
    "5 de diciembre de 1961": "1961-12-05",
    "nací el 5 de diciembre del 61": "1961-12-05",
    "diciembre 5 1961": "1961-12-05",
    "1ro de enero de 1950": "1950-01-01",
    "primero de mayo del cuarenta y seis": "1946-05-01",
    "cinco de diciembre del sesenta y uno": "1961-12-05",
    "cinco de diciembre de mil novecientos sesenta y uno": "1961-12-05",
    "veintidos de febrero de dos mil tres": "2003-02-22",
    "treinta y uno de julio del ochenta": "1980-07-31",
    "doce del cinco del sesenta y uno": "1961-05-12 or 1961-12-05",
    "el 9 del 10 del 92": "1992-10-09 or 1992-09-10",
    "fecha de nacimiento: 3-4-1985": "1985-04-03 or 1985-03-04",
    "nací en el 75, el 3 de febrero": "1975-02-03",
    "soy Ana Ruiz, 30/7/1979": "1979-07-30",
    "me hice la prueba el 5/12/2019": "",
    "el 5 de diciembre puedo": "",
    "pagué el 3/4/2025": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=ENGLISH, es=SPANISH))
def test_birth_dates_are_read_in_all_spellings(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).birth_date

    readings = [day.isoformat() for one in found for day in one.readings]
    assert " or ".join(readings) == expected


def test_day_and_month_in_doubt_are_named() -> None:
    (found,) = read("dob 5/6/1980").birth_date

    assert found.assumptions == (Assumption.DAY_OR_MONTH,)
    assert found.certainty is Certainty.STATED


def test_six_figures_alone_may_be_a_code_or_a_birth_date() -> None:
    found = read("120561")

    assert [one.value for one in found.code] == ["120561"]
    assert [one.certainty for one in found.birth_date] == [Certainty.BARE]


def test_six_figures_called_a_code_are_no_birth_date() -> None:
    found = read("code 120561")

    assert found.birth_date == ()


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("doce de mayo del setentainueve", date(1979, 5, 12)),
        ("12 de mayo de mil novecientos setentaynueve", date(1979, 5, 12)),
        ("tres de enero del noventaidos", date(1992, 1, 3)),
        ("el ventitres de marzo del nobentaidos", date(1992, 3, 23)),
        ("cinco de julio de mil novecientos ochentiuno", date(1981, 7, 5)),
    ],
)
def test_spanish_numbers_in_one_word_are_read_as_they_sound(text: str, born: date) -> None:
    (found,) = read_entities(f"naci el {text}", lang="es", today=TODAY).birth_date

    assert found.readings[0] == born


@pytest.mark.parametrize("text", ["naci en treinta minutos", "setentainueve", "nacio la nina"])
def test_a_number_in_one_word_alone_is_no_birth_date(text: str) -> None:
    assert read_entities(text, lang="es", today=TODAY).birth_date == ()


SPELLINGS = ["{0:%m/%d/%Y}", "{0:%Y-%m-%d}", "{0:%B} {0.day}, {0.year}", "{0.day} {0:%b} {0.year}"]


@settings(max_examples=200)
@given(
    born=st.dates(date(1907, 1, 1), date(2025, 3, 1)),
    spelling=st.sampled_from(SPELLINGS),
)
def test_any_date_of_birth_is_among_its_readings(born: date, spelling: str) -> None:
    text = spelling.format(born)

    (found,) = read_entities(text, lang="en", today=TODAY).birth_date

    assert born in found.readings
