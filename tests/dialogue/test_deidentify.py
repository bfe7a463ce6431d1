"""What may become an example tells nobody whom it was about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.dialogue.deidentify import Kind, deidentified, still_named

ON_FILE = ("Denise Walcott", "José Peña")


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        pytest.param("denise cant come", "en", "Ana cant come", id="a name on file, small"),
        pytest.param("soy Pena, voy tarde", "es", "soy Ana, voy tarde", id="without its mark"),
        pytest.param("this is Oleta Briggs, late", "en", "this is Ana Ruiz, late", id="announced"),
        pytest.param("is Dr. Okafor in?", "en", "is Dr. Ruiz in?", id="a doctor"),
        pytest.param("my son Marcus comes too", "en", "my son Ana comes too", id="somebody else"),
        pytest.param("born 3/14/1961", "en", "born March 3", id="a birth date"),
        pytest.param("nací el 4 de mayo de 1980", "es", "nací el 3 de marzo", id="in Spanish"),
        pytest.param("June 4th at 3pm ok?", "en", "March 3 at 3pm ok?", id="a date"),
        pytest.param("new number 512-555-0188", "en", "new number 512-555-0100", id="a phone"),
        pytest.param("my code: 482913", "en", "my code: 12345", id="a code"),
        pytest.param("account A1234567B", "en", "account 12345", id="an account"),
        pytest.param("i live at 44 West Elm St", "en", "i live at 12 Oak Street", id="an address"),
        pytest.param("vivo en calle Pino 44", "es", "vivo en calle Roble 12", id="a street"),
        pytest.param("mail joe.b@post.example", "en", "mail name@mail.example", id="e-mail"),
        pytest.param("she is 93 years old", "en", "she is 80 years old", id="a great age"),
        pytest.param("at 10:30 or 1030 on tuesday", "en", "at 10:30 or 1030 on tuesday", id="hour"),
        pytest.param("it was 120/80 today", "en", "it was 120/80 today", id="a reading"),
        pytest.param("Will there be parking", "en", "Will there be parking", id="nothing"),
    ],
)
def test_whom_it_is_about_is_made_another(text: str, lang: str, told: str) -> None:
    assert deidentified(text, lang=lang, names=ON_FILE).words == told


def test_it_says_what_was_replaced() -> None:
    found = deidentified("Denise, born 3/14/1961", lang="en", names=ON_FILE)

    assert found.replaced == (Kind.NAME, Kind.DATE)


@given(
    before=st.sampled_from(["can i come", "this is", "call", "puedo ir", "mi hija"]),
    who=st.sampled_from(["Denise", "WALCOTT", "José", "peña", "512 555 0151", "3/14/61"]),
    after=st.text(alphabet="abc ,.?!", max_size=12),
    lang=st.sampled_from(["en", "es"]),
)
def test_what_is_proposed_is_never_refused(before: str, who: str, after: str, lang: str) -> None:
    told = deidentified(f"{before} {who} {after}", lang=lang, names=ON_FILE).words

    assert still_named(told, lang=lang, names=ON_FILE) == ()


def test_an_invented_name_that_is_also_on_file_is_no_trouble() -> None:
    told = deidentified("Ana Ruiz comes", lang="en", names=["Ana Ruiz"]).words

    assert still_named(told, lang="en", names=["Ana Ruiz"]) == ()
