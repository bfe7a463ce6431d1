"""Whether somebody else answers; and what only sounds like it."""

import pytest

from bot.language.people.misdirected import comes_back, may_be_wrong_number, says_wrong_number
from bot.language.people.third_person import speaks_of_another


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("you have the wrong number", id="the plain words"),
        pytest.param("there's nobody by that name here", id="nobody by that name"),
        pytest.param("I don't know anyone named Carl", id="knows no such person"),
        pytest.param("número equivocado", id="in Spanish"),
        pytest.param("se equivocaron de número", id="they got it wrong"),
        pytest.param("no soy esa persona", id="not that person"),
    ],
)
def test_somebody_else_answers(text: str) -> None:
    assert says_wrong_number(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("oops sorry wrong number", id="meant for somebody else"),
        pytest.param("you have the wrong number on my insurance card", id="a number on file"),
        pytest.param("I'm not the patient, I'm his daughter", id="writes for a patient"),
        pytest.param("Liked “you have the wrong number”", id="a phone's reaction"),
        pytest.param("perdón, mensaje equivocado", id="a slip, in Spanish"),
    ],
)
def test_a_slip_or_a_number_on_file_is_no_wrong_number(text: str) -> None:
    assert says_wrong_number(text) is None


MISREAD = [
    pytest.param("wrong number?", id="a question"),
    pytest.param("¿número equivocado?", id="una pregunta"),
    pytest.param("wrong number, right?", id="a question with a tag"),
    pytest.param("is this the wrong number", id="a question without its mark"),
    pytest.param("i dont know this doctor", id="a doctor"),
    pytest.param("no conozco a ese doctor, quien es", id="un doctor"),
    pytest.param("not the lady from last time please", id="another nurse wanted"),
    pytest.param("my name is not lyle its kyle. but yes", id="a name misspelt, and a yes"),
    pytest.param(
        "el numero esta bien pero yo no soy marisela soy su hijo, ella si va", id="un hijo"
    ),
    pytest.param("soy marisol, ya esta confirmada la de mi papi? y ke tiene ke llevar", id="papi"),
    pytest.param("yo tampoco creo", id="no word of a phone"),
    pytest.param("ya no vive aki pero yo le paso el recado", id="el recado"),
    pytest.param("she moved but ill tell her", id="a message passed on"),
    pytest.param("im not his mom anymore dcf took custody", id="custody"),
    pytest.param("wrong kid, Cody goes to his dads now", id="the other parent"),
    pytest.param("wrong day", id="a day"),
    pytest.param("wrong time, its at 3", id="a time"),
    pytest.param("se equivocó el doctor con mi receta", id="una receta"),
    pytest.param("i dont know no english", id="a language"),
    pytest.param("wrong person, i see Dr. Ruiz. can i reschedule", id="a request beside it"),
    pytest.param("yes this is the right number", id="the right one"),
    pytest.param("not mine, his", id="another's visit"),
    pytest.param("not me, him", id="another's, by him"),
    pytest.param("yo no tengo cita con ustedes", id="a visit forgotten, in Spanish"),
    pytest.param("I never scheduled this", id="a visit forgotten"),
    pytest.param("i dont live there anymore, i moved to oak st", id="who has moved"),
    pytest.param("wrong person lol ignore", id="a text that went astray"),
    pytest.param("my kid typed that, its my number", id="a child's hand"),
]


@pytest.mark.parametrize("text", MISREAD)
def test_what_is_no_wrong_number_is_none_for_the_model_either(text: str) -> None:
    assert says_wrong_number(text) is None
    assert not may_be_wrong_number(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("wrong #", id="a number sign"),
        pytest.param("bro wrong # this is a pizza place", id="a number sign within"),
        pytest.param("i dont know no lyle", id="knows no such person"),
        pytest.param("se equivocó", id="se equivocó"),
        pytest.param("se equivocaron", id="se equivocaron"),
        pytest.param("who is Lyle? you have the wrong number", id="a question before it"),
        pytest.param("wrong number, who is this?", id="a question after it"),
    ],
)
def test_brief_words_are_a_wrong_number_too(text: str) -> None:
    assert says_wrong_number(text) is not None
    assert may_be_wrong_number(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("this phone belongs to somebody else now", id="a new owner"),
        pytest.param("im not darren", id="not he"),
        pytest.param("ese señor no vive aquí, este cel es mío", id="no vive aquí"),
        pytest.param("yo no me llamo Carlos", id="otro nombre"),
    ],
)
def test_the_model_may_hear_it_in_words_about_whose_phone_it_is(text: str) -> None:
    assert may_be_wrong_number(text)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        pytest.param("sorry i didnt see it was the doctor its me lyle", True, id="its me"),
        pytest.param("i thought this was spam", True, id="taken for spam"),
        pytest.param("perdón, sí soy yo", True, id="sí soy yo"),
        pytest.param("me equivoqué, es mi número", True, id="me equivoqué"),
        pytest.param("oh wait thats me sorry", True, id="thats me"),
        pytest.param("actually this is harvey, i read it wrong", True, id="read wrong"),
        pytest.param("my kid typed that, its my number", True, id="a child's hand"),
        pytest.param("sí es mi cita", True, id="mi cita"),
        pytest.param("thats not me", False, id="not me"),
        pytest.param("no es mi cita", False, id="no es mi cita"),
        pytest.param("ok thanks", False, id="thanks"),
        pytest.param("no problem, have a good day", False, id="a goodbye"),
        pytest.param("ya les dije", False, id="ya les dije"),
    ],
)
def test_whether_it_is_them_after_all(text: str, back: bool) -> None:
    assert comes_back(text) is back


@pytest.mark.parametrize(
    ("text", "another"),
    [
        pytest.param("my dad collapsed", True, id="a father"),
        pytest.param("mi hijo se quiere matar", True, id="a son, in Spanish"),
        pytest.param("I want to die", False, id="oneself"),
        pytest.param("me duele el pecho", False, id="oneself, in Spanish"),
        pytest.param("my husband left and I want to kill myself", False, id="both"),
    ],
)
def test_whom_it_is_about(text: str, another: bool) -> None:
    assert speaks_of_another(text) is another


@pytest.mark.parametrize(
    "text",
    [
        "not me, my sister is going",
        "not me its for my mom",
        "not for me, my husband has the appointment",
        "no soy yo, es para mi mama",
        "yo no, va mi hermana",
        "la que va es mi hija",
    ],
)
def test_whose_visit_it_is_makes_no_wrong_number(text: str) -> None:
    assert not may_be_wrong_number(text)
    assert says_wrong_number(text) is None


@pytest.mark.parametrize("text", ["not me", "not me, wrong person", "this is my sisters phone"])
def test_a_stranger_may_still_be_one(text: str) -> None:
    assert may_be_wrong_number(text)
