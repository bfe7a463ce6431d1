"""Money, scores, codes, phones and measures."""

import pytest

from bot.language.entities import Assumption, Scale, Unit
from tests.language.entities.entities_cases import cases, read

AMOUNTS_ENGLISH = {
    "i paid $80": "80",
    "$80.50 or 90$": "80.50 90",
    "80 bucks?": "80",
    "1,200 dollars": "1200",
    "$1,234.56 is wrong": "1234.56",
    "eighty dollars": "80",
    "a hundred and fifty bucks": "150",
    "two thousand three hundred dollars": "2300",
    "$2k": "2000",
    "50 cents": "0.5",
    "i owe 120": "120",
    "my copay is 40": "40",
    "they charged me 350 for that": "350",
    "can i pay 50 a month": "50",
    "pay on 3/15": "",
    "i paid 2 bills": "",
    "pay in 3 months": "",
    "near the dollar store": "",
}
AMOUNTS_SPANISH = {
    "1,200 dolares": "1200",
    "1.200,50 dólares": "1200.50",
    "ciento veinte dólares": "120",
    "mil quinientos pesos": "1500",
    "cuarenta y cinco dolares": "45",
    "debo 80": "80",
    "me cobraron 35 de copago": "35",
    "pagué el 15": "",
    "la factura 3": "",
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"), cases(en=AMOUNTS_ENGLISH, es=AMOUNTS_SPANISH)
)
def test_amounts_are_read_in_figures_and_words(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).amount

    assert " ".join(str(one.value) for one in found) == expected


SCORES_ENGLISH = {
    "9": "9 bare",
    "9!": "9 bare",
    "nine": "9 bare",
    "10 because the nurse was sweet": "10 bare",
    "Great care. 10": "10 bare",
    "a 7 i guess": "7 bare",
    "9/10": "9 of_ten",
    "10/10 would come back": "10 of_ten",
    "nine out of ten": "9 of_ten",
    "8 out of 10": "8 of_ten",
    "I'd say a 7": "7 rated",
    "i give it a solid 8": "8 rated",
    "rating: 6": "6 rated",
    "my pain is 8/10": "8 pain",
    "9/10 at 3": "",
    "can you see me 9/10": "",
    "my appointment on 9/10": "",
    "at 9": "",
    "9:30": "",
    "9 am": "",
    "2 kids": "",
    "in 3 days": "",
    "option 3": "",
    "the 5th": "",
    "11": "",
    "7.5": "",
    "march 9": "",
    "$9": "",
}
SCORES_SPANISH = {
    "un diez": "10 bare",
    "diez": "10 bare",
    "9 porque fueron amables": "9 bare",
    "le doy un 9": "9 rated",
    "le pongo un ocho": "8 rated",
    "nueve de diez": "9 of_ten",
    "8 sobre 10": "8 of_ten",
    "me duele como un 8": "8 pain",
    "a las 9": "",
    "el 9": "",
    "la 2": "",
    "hace 3 semanas": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=SCORES_ENGLISH, es=SCORES_SPANISH))
def test_scores_are_told_from_dates_and_counts(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).score

    assert " ".join(f"{one.value} {one.scale}" for one in found) == expected


CODES_ENGLISH = {
    "482913": "code:482913",
    "code is 123 456": "code:123456",
    "my code: 123-456": "code:123456",
    "it says 119 406": "code:119406",
    "code 4 8 2 9 1 3": "code:482913",
    "four eight two nine one three": "code:482913",
    "the pin they sent me is 004417 ok": "code:004417",
    "account 482913": "",
    "invoice number 482913 is wrong": "",
    "48291": "",
    "4829131": "",
    "call (617) 555-0123": "phone:+16175550123",
    "617.555.0123": "phone:+16175550123",
    "my cell is 6175550123": "phone:+16175550123",
    "+1 617 555 0123": "phone:+16175550123",
    "+52 55 1234 5678": "phone:+525512345678",
}
CODES_SPANISH = {
    "el código es 482913": "code:482913",
    "codigo 482 913": "code:482913",
    "cuatro ocho dos nueve uno tres": "code:482913",
    "mi número es 617-555-0123": "phone:+16175550123",
    "la factura 482913": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=CODES_ENGLISH, es=CODES_SPANISH))
def test_codes_have_six_figures_and_phones_ten(lang: str, text: str, expected: str) -> None:
    found = read(text, lang)

    read_as = [f"code:{one.value}" for one in found.code]
    read_as += [f"phone:{one.value}" for one in found.phone]
    assert " ".join(read_as) == expected


MEASURES_ENGLISH = {
    "178/112": "178/112",
    "bp 178 over 112": "178/112",
    "my pressure was 98/60 today": "98/60",
    "blood pressure is 142-91": "142/91",
    "my sugar is 320": "glucose 320 mg/dL",
    "Sugar was 54 this morning": "glucose 54 mg/dL",
    "glucose 17.8 mmol/L": "glucose 17.8 mmol/L",
    "320 mg/dl": "glucose 320 mg/dL",
    "fasting sugar came out 6.1": "glucose 6.1 mmol/L",
    "my pressure is one forty two over ninety": "142/90",
    "a hundred and fifty over ninety five": "150/95",
    "sugar was two hundred and ten when i woke up": "glucose 210 mg/dL",
    "my sugar drops two hours after lunch": "",
    "over ninety people": "",
    "fever of 102.4": "temperature 102.4 F",
    "temp is 38.5 c": "temperature 38.5 C",
    "my a1c is 8.2": "",
    "sugar free for 3 days": "",
    "open 24/7": "",
    "3/12": "",
    "it was 12/5 last time": "",
    "fever for 3 days": "",
}
MEASURES_SPANISH = {
    "presión 15/9": "150/90",
    "tengo la presion en 18 con 11": "180/110",
    "la presión salió 178 sobre 112": "178/112",
    "azúcar en 54": "glucose 54 mg/dL",
    "el azucar me salio en 310": "glucose 310 mg/dL",
    "amanecí con 250 de azúcar": "glucose 250 mg/dL",
    "ciento cuarenta y dos sobre noventa": "142/90",
    "la presión en ciento sesenta con cien": "160/100",
    "el azúcar salió en doscientos cuarenta": "glucose 240 mg/dL",
    "azúcar desde hace dos semanas": "",
    "fiebre de 39": "temperature 39 C",
    "tiene 38.5 de calentura": "temperature 38.5 C",
    "de 9 a 15": "",
    "azúcar desde hace 3 dias": "",
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"), cases(en=MEASURES_ENGLISH, es=MEASURES_SPANISH)
)
def test_measures_have_their_units(lang: str, text: str, expected: str) -> None:
    found = read(text, lang)

    read_as = [f"{one.systolic}/{one.diastolic}" for one in found.blood_pressure]
    read_as += [f"glucose {one.value} {one.unit}" for one in found.glucose]
    read_as += [f"temperature {one.value} {one.unit}" for one in found.temperature]
    assert " ".join(read_as) == expected


def test_a_pressure_in_tens_is_named_as_assumed() -> None:
    (found,) = read("presión 15/9", "es").blood_pressure

    assert found.assumptions == (Assumption.TENS,)


def test_a_unit_that_was_not_said_is_named_as_assumed() -> None:
    said, assumed = (read(text).glucose[0] for text in ("sugar 320 mg/dl", "sugar 320"))

    assert (said.unit, said.assumptions) == (Unit.MG_DL, ())
    assert assumed.assumptions == (Assumption.UNIT,)


def test_a_figure_is_read_as_one_thing() -> None:
    found = read("I'd say 9 but you charged me $90, my dob is 9/9/1990")

    assert [one.scale for one in found.score] == [Scale.RATED]
    assert [str(one.value) for one in found.amount] == ["90"]
    assert len(found.birth_date) == 1
