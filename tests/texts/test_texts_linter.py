"""Each fault that a text may have is caught; ours have none."""

import pytest

from hearback.texts.catalogue import Catalogue, TextMissing, ValueMissing
from hearback.texts.linter import WORST, faults, faults_of, grade

NO_FAULTS: list[str] = []


def with_texts(english: dict[str, str], spanish: dict[str, str]) -> Catalogue:
    return Catalogue({"en": english, "es": spanish}, {"en": 1, "es": 1})


def test_our_own_texts_have_no_faults() -> None:
    assert [str(fault) for fault in faults(Catalogue.load())] == NO_FAULTS


@pytest.mark.parametrize(
    ("template", "language", "fault"),
    [
        pytest.param("Your balance is ready.", "en", "something clinical", id="amount owed"),
        pytest.param("Your diabetes visit is soon.", "en", "something clinical", id="diagnosis"),
        pytest.param("Su visita de oncología.", "es", "something clinical", id="specialty"),
        pytest.param("Hello {last_name}.", "en", "last_name", id="forbidden variable"),
        pytest.param("Hi {first_name.upper}.", "en", "which no text may", id="reached through"),
        pytest.param("See you soon!", "en", "exclamation mark", id="exclamation mark"),
        pytest.param("¡Hola {first_name}.", "es", "exclamation mark", id="turned over"),
        pytest.param("Reply YES to keep it.", "en", "asks for a word", id="asks for yes"),
        pytest.param('Text "cancel" to cancel.', "en", "asks for a word", id="asks for cancel"),
        pytest.param("Responda SI si viene.", "es", "asks for a word", id="asks for sí"),
        pytest.param("Responda con Sí si viene.", "es", "asks for a word", id="asks for it softly"),
        pytest.param("Envíe BAJA hoy.", "es", "asks for a word", id="asks for baja"),
        pytest.param("See bit.ly/x for more.", "en", "shortener", id="shortened link"),
        pytest.param("We see you. " * 30, "en", "segments", id="too long"),
        pytest.param("Le vemos mañana aquí. " * 18, "es", "segments", id="too long in Spanish"),
        pytest.param(
            "Notwithstanding considerations, authorization necessitates verification.",
            "en",
            "reads at grade",
            id="hard to read",
        ),
        pytest.param(
            "La administración institucional solicita documentación identificatoria "
            "correspondiente previamente autorizada",
            "es",
            "reads at grade",
            id="hard to read in Spanish",
        ),
    ],
)
def test_a_fault_is_caught(template: str, language: str, fault: str) -> None:
    found = list(faults_of("some_key", template, language))

    assert len(found) == 1
    assert fault in found[0]


@pytest.mark.parametrize(
    ("key", "template", "language"),
    [
        pytest.param("any", "Reply 1 to come, 2 for a new time.", "en", id="digits"),
        pytest.param("any", "Thank you. See you then.", "en", id="plain words"),
        pytest.param("started", "Reply HELP for help.", "en", id="help, where the law wants it"),
        pytest.param("any", "STOP ends texts.", "en", id="tells of stop without asking for it"),
        pytest.param("any", "Puede enviar AYUDA por texto al 988.", "es", id="the line of 988"),
        pytest.param("any", "Responda 1 si viene.", "es", id="si as if"),
    ],
)
def test_what_is_right_is_let_through(key: str, template: str, language: str) -> None:
    assert list(faults_of(key, template, language)) == NO_FAULTS


def test_a_text_without_its_counterpart_is_caught() -> None:
    found = list(faults(with_texts({"a": "One.", "b": "Two."}, {"a": "Uno."})))

    assert [str(fault) for fault in found] == [
        "es.yml: b: is missing; every text stands in both languages"
    ]


def test_counterparts_with_other_variables_are_caught() -> None:
    found = list(faults(with_texts({"a": "See you {day}."}, {"a": "A las {time}."})))

    assert [str(fault) for fault in found] == [
        "es.yml: a: has other variables than its English counterpart"
    ]


def test_a_hard_text_has_a_higher_grade_than_an_easy_one() -> None:
    for language, easy, hard in (
        ("en", "See you at ten.", "Cancellation necessitates considerable notification."),
        ("es", "Le vemos a las diez.", "La cancelación requiere notificación anticipada"),
    ):
        assert grade(easy, language) < grade(hard, language)


def test_a_text_of_signs_alone_has_no_grade() -> None:
    assert grade("1, 2, 3.", "en") == 0


def test_every_text_can_be_filled_in() -> None:
    catalogue = Catalogue.load()
    for language, texts in catalogue.texts.items():
        for key in texts:
            rendered = catalogue.render(key, language, WORST[language])
            assert "{" not in rendered.body
            assert rendered.version == f"{key}@{catalogue.versions[language]}.{language}"


def test_a_missing_text_or_value_is_an_error_and_no_gap() -> None:
    catalogue = Catalogue.load()

    with pytest.raises(TextMissing, match="nothing"):
        catalogue.render("nothing", "en", {})
    with pytest.raises(ValueMissing, match="first_name"):
        catalogue.render("reminder", "en", {"clinic": "Riverside", "day": "x", "time": "y"})


def test_a_name_is_never_read_as_a_template() -> None:
    values = {**WORST["en"], "first_name": "{phone}  {0}"}

    body = Catalogue.load().render("reminder", "en", values).body

    assert body.startswith("Hi {phone} {0}, this is")
