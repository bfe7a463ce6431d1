"""Procedures, medicines and insurers, in patients' words."""

import pytest

from bot.language.entities import Assumption, read_entities
from tests.language.entities.entities_cases import TODAY, cases, read

PROCEDURES_ENGLISH = {
    "how much is a mammogram w/o insurance": "mammogram",
    "gotta do the mammo again ugh": "mammogram",
    "is the squish test at 8 or 9": "mammogram",
    "mamogram please": "mammogram",
    "due for my colonoscopy?": "colonoscopy",
    "i need a colonosopy": "colonoscopy",
    "colonascopy prep": "colonoscopy",
    "the poop test came in the mail": "stool_test",
    "my FIT expired": "stool_test",
    "do i mail the cologuard back": "stool_test",
    "can i get my pap done that day too": "pap_smear",
    "cervical cancer screening, how often": "pap_smear",
    "is a lung scan for smokers only": "lung_ct",
    "low-dose CT, does it hurt": "lung_ct",
    "when is my next A1c": "a1c",
    "diabetic eye exam this year?": "eye_exam",
    "fasting glucose tmrw right": "glucose_test",
    "wheres the x-ray": "x_ray",
    "chest xray results": "x_ray",
    "i have an MRI booked": "mri",
    "ultrasond on friday": "ultrasound",
    "blood work b4 the visit": "blood_work",
    "are my labs ready": "blood_work",
    "lipid panel and cbc": "lipid_panel blood_work",
    "sports physical for my son": "sports_physical",
    "annual checkup": "physical",
    "teeth cleaning for two kids": "cleaning",
    "ekg or echo, which one is it": "ekg echocardiogram",
    "flu shot": "flu_shot",
    "any flu vacine left": "flu_shot",
    "flu, covid and rsv shots same day?": "flu_shot covid_shot rsv_shot",
    "the flu and the shingles vaccine": "flu_shot shingles_shot",
    "shingrix second dose": "shingles_shot",
    "a pneumonia shot": "pneumonia_shot",
    "tdap for the new baby": "tetanus_shot",
    "gardasil at 12?": "hpv_shot",
    "what shots does she need": "shot",
    "what vaccines does she need": "vaccine",
    "shot records for school": "",
    "do the colon thing": "colonoscopy",
    "bone density test": "bone_density",
    "physical therapy twice a week": "physical_therapy",
    "the knee gel injection": "Knee Gel Injection",
    "knee gel injecton again": "Knee Gel Injection",
    "i have the flu": "",
    "covid positive since monday": "",
    "can you fit me in": "",
    "my cleaning lady found your card": "",
    "send it to my physical address": "",
    "any slots left, shows full": "",
    "filing a claim": "",
}
PROCEDURES_SPANISH = {
    "cuánto cuesta la mamografía": "mammogram",
    "me toca la mamo": "mammogram",
    "mamografia de mi mama": "mammogram",
    "el examen de los senos": "mammogram",
    "la colonoscopía es con anestesia": "colonoscopy",
    "ya mandé la prueba de las heces": "stool_test",
    "papanicolao": "pap_smear",
    "citología": "pap_smear",
    "hemoglobina glicosilada": "a1c",
    "examen de la vista": "eye_exam",
    "prueba de azúcar": "glucose_test",
    "radiografia de la rodilla": "x_ray",
    "rayos x": "x_ray",
    "resonancia magnética": "mri",
    "ultrasonido el lunes": "ultrasound",
    "analisis de sangre en ayunas": "blood_work",
    "el examen de orina": "urine_test",
    "chequeo anual": "physical",
    "limpieza dental": "cleaning",
    "electrocardiograma": "ekg",
    "la vacuna contra la gripe": "flu_shot",
    "vacuna de la gripe y del covid": "flu_shot covid_shot",
    "la vacuna para la culebrilla": "shingles_shot",
    "vacuna de la neumonía": "pneumonia_shot",
    "la del tétano": "tetanus_shot",
    "lo del colon": "colonoscopy",
    "vacuna del papiloma": "hpv_shot",
    "qué vacunas le faltan al niño": "vaccine",
    "tengo gripe": "",
    "les mando el cheque": "",
    "lavarse las manos": "",
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"), cases(en=PROCEDURES_ENGLISH, es=PROCEDURES_SPANISH)
)
def test_procedures_have_one_key_for_all_their_names(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).procedure

    assert " ".join(one.key for one in found) == expected


OTHERS_ENGLISH = {
    "need more metformin": "medicine:metformin",
    "out of metfromin": "medicine:metformin",
    "lisinoprill refill": "medicine:lisinopril",
    "my ozempic isnt at cvs": "medicine:semaglutide",
    "Should I skip my Eliquis?": "medicine:apixaban",
    "albuterol and zoloft": "medicine:albuterol medicine:sertraline",
    "the rescue inhaler": "medicine:albuterol",
    "is tylenol ok": "medicine:acetaminophen",
    "gabapentine 300": "medicine:gabapentin",
    "do u take blue cross": "insurer:blue_cross",
    "I have BCBS of Texas": "insurer:blue_cross",
    "UHC community plan": "insurer:united_healthcare",
    "is medicaid ok": "insurer:medicaid",
    "Medi-Cal": "insurer:medicaid",
    "medicare part b": "insurer:medicare",
    "switching to aetna from cigna": "insurer:aetna insurer:cigna",
    "tricare": "insurer:tricare",
    "i dont have insurance": "insurer:self_pay",
    "workers comp": "insurer:workers_compensation",
    "on COBRA till june": "insurer:cobra",
    "get me a human": "",
    "the station on 5th": "",
    "my birthday is in june": "",
    "alive and well": "",
}
OTHERS_SPANISH = {
    "se me acabó la metformina": "medicine:metformin",
    "losartán de 50": "medicine:losartan",
    "puedo tomar ibuprofeno": "medicine:ibuprofen",
    "el inhalador": "medicine:inhaler",
    "la insulina y la atorvastatina": "medicine:insulin medicine:atorvastatin",
    "aceptan medicaid": "insurer:medicaid",
    "tengo la cruz azul": "insurer:blue_cross",
    "no tengo seguro": "insurer:self_pay",
    "mi molina venció": "insurer:molina",
    "cuánto me cobran": "",
    "es mi primera vez": "",
    "quiero una persona humana": "",
    "me bajó la regla": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=OTHERS_ENGLISH, es=OTHERS_SPANISH))
def test_medicines_and_insurers_are_told_from_other_words(
    lang: str, text: str, expected: str
) -> None:
    found = read(text, lang)

    kinds = [f"medicine:{one.key}" for one in found.medicine]
    kinds += [f"insurer:{one.key}" for one in found.insurer]
    assert " ".join(kinds) == expected


def test_a_misspelling_is_said_to_be_a_guess() -> None:
    (found,) = read("need my lisinoprill").medicine

    assert found.assumptions == (Assumption.SPELLING,)
    assert found.words == "lisinoprill"


def test_a_mention_stands_where_its_span_says() -> None:
    text = "¿Y la “mamografía” 😀 cuándo?"

    (found,) = read(text, "es").procedure

    assert text[slice(*found.span)] == found.words == "mamografía"


def test_our_lists_need_no_directory() -> None:
    found = read_entities("flu shot", lang="en", today=TODAY)

    assert found.as_json() == {
        "procedure": [{"key": "flu_shot", "words": "flu shot", "span": [0, 8]}]
    }
