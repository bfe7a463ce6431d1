"""Providers, places and names."""

import pytest

from bot.language.entities import Bearer, read_entities
from tests.language.entities.entities_cases import TODAY, cases, read

PROVIDERS_ENGLISH = {
    "is dr osei in on friday": "Dr. Ama Osei",
    "Dr. Osie's office": "Dr. Ama Osei",
    "can I see Ama Osei instead": "Dr. Ama Osei",
    "appt with ruiz": "María Ruiz, NP",
    "Dr Smith": "Dr. John Smith|Dr. Anna Smith",
    "dr anna smith pls": "Dr. Anna Smith",
    "I was told Dr. Patel left": "Patel",
    "dr nguyen speaks vietnamese?": "Nguyen",
    "Dr. van der Berg": "van der Berg",
    "Nurse Kelly knows": "Kelly",
    "my dr said no": "",
    "tell the doctor I am late": "",
    "Ask the nurse. Take your time": "",
    "see the doctor Wednesday": "",
    "my eye dr appointment": "",
    "a smith and a baker": "",
}
PROVIDERS_SPANISH = {
    "la doctora Ruiz": "María Ruiz, NP",
    "con la dra ruis": "María Ruiz, NP",
    "quiero ver a Osei": "Dr. Ama Osei",
    "el doctor Paredes": "Paredes",
    "CON LA DRA LOPEZ": "Lopez",
    "la doctora me dijo que sí": "",
    "me voy pa Texas": "",
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"), cases(en=PROVIDERS_ENGLISH, es=PROVIDERS_SPANISH)
)
def test_providers_are_found_in_the_directory_or_by_their_title(
    lang: str, text: str, expected: str
) -> None:
    found = read(text, lang).provider

    assert " ".join(one.key or "|".join(one.fits) for one in found) == expected


PLACES_ENGLISH = {
    "is it at the lakeside clinic": "Lakeside Clinic",
    "the downtown office or the other one": "Downtown Imaging Center",
    "downtwon imaging": "Downtown Imaging Center",
    "im at elm street": "Elm Street Office",
    "lakeside": "Lakeside Clinic",
    "which clinic": "",
    "the downtown traffic is bad": "",
    "the downtown one": "Downtown Imaging Center",
    "stuck downtown": "",
}
PLACES_SPANISH = {
    "en la clínica de lakeside": "Lakeside Clinic",
    "voy a downtown": "Downtown Imaging Center",
    "la clínica": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=PLACES_ENGLISH, es=PLACES_SPANISH))
def test_places_are_those_of_the_directory(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).place

    assert " ".join(one.key for one in found) == expected


NAMES_ENGLISH = {
    "this is maria lopez": "writer:Maria Lopez",
    "This is Thuy Nguyen calling about a bill": "writer:Thuy Nguyen",
    "hi this is thuy nguyen": "writer:Thuy Nguyen",
    "my name is kofi mensah and i need a refill": "writer:Kofi Mensah",
    "im Priya": "writer:Priya",
    "It's Joe O'Brien, running behind": "writer:Joe O'Brien",
    "Name: Ana de la Cruz": "writer:Ana de la Cruz",
    "My name is Mrs. Ida Wells": "writer:Ida Wells",
    "Ana Ruiz, 4/5/80": "writer:Ana Ruiz",
    "ana ruiz 4/5/80": "writer:Ana Ruiz",
    "4/5/80 Bao Tran": "writer:Bao Tran",
    "Linda Park": "writer:Linda Park",
    "this is Tim's dad": "other:Tim",
    "his name is Omar": "other:Omar",
    "for my son Luca": "other:Luca",
    "this is not Rosa": "denied:Rosa",
    "im not kevin": "denied:Kevin",
    "THIS IS MARIA LOPEZ": "writer:Maria Lopez",
    "im late": "",
    "I'm going to be 10 min late": "",
    "this is ridiculous": "",
    "it's Tuesday": "",
    "im good with that": "",
    "This is Blue Cross right": "",
    "I'm allergic to penicillin": "",
    "my mom needs this too": "",
    "thank you": "",
}
NAMES_SPANISH = {
    "soy Ana Ruiz": "writer:Ana Ruiz",
    "me llamo josé de la cruz y quiero cita": "writer:José de la Cruz",
    "mi nombre es Xochitl Ramos": "writer:Xochitl Ramos",
    "habla don Ernesto": "writer:Ernesto",
    "le escribe Carmen": "writer:Carmen",
    "soy la mamá de Luis Pérez": "other:Luis Pérez",
    "la cita de mi hija Camila": "other:Camila",
    "se llama Mateo": "other:Mateo",
    "no soy Rosa": "denied:Rosa",
    "quién es Marta": "",
    "soy alérgica a la penicilina": "",
    "soy diabético": "",
    "ya estoy aquí afuera": "",
    "es el lunes": "",
}


@pytest.mark.parametrize(("lang", "text", "expected"), cases(en=NAMES_ENGLISH, es=NAMES_SPANISH))
def test_names_are_told_from_what_people_are(lang: str, text: str, expected: str) -> None:
    found = read(text, lang).name

    assert " ".join(f"{one.bearer}:{one.value}" for one in found) == expected


def test_without_a_directory_no_place_is_found() -> None:
    found = read_entities("at Lakeside Clinic with Dr. Osei", lang="en", today=TODAY)

    assert found.place == ()
    assert [(one.key, one.fits) for one in found.provider] == [("Osei", ())]


def test_the_name_of_a_parent_is_not_taken_for_the_childs() -> None:
    found = read("Soy Carmen, la mamá de Luis", "es").name

    assert [one.bearer for one in found] == [Bearer.WRITER]
