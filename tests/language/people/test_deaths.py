"""Whose death is told: the patient's, somebody else's as a reason, or a thing's."""

import pytest

from bot.language.people.deaths import (
    grieves,
    introduces,
    is_patients_own,
    may_report_death,
    relatives_named,
    says_deceased,
)

REPORTED = [
    pytest.param("my husband passed away last month", id="passed away"),
    pytest.param("she died on Sunday", id="died"),
    pytest.param("my dad died, stop texting me", id="no more texts wanted"),
    pytest.param("my mom died please take her off your list", id="off the list"),
    pytest.param("he had an appointment with you but he died", id="his appointment"),
    pytest.param("my husband, your patient, died Tuesday", id="your patient"),
    pytest.param("she died, Wednesday is her funeral", id="her own funeral"),
    pytest.param("he died. why do you keep texting him?", id="asked why"),
    pytest.param("this was his phone but he died", id="a phone beside a death"),
    pytest.param("we lost him in March", id="lost in a month"),
    pytest.param("mi papá falleció", id="falleció"),
    pytest.param("se murió mi mamá ayer", id="se murió"),
    pytest.param("mi esposo murió, ya no va a ir", id="ya no va a ir"),
    pytest.param("mi mamá falleció, bórrenla de la lista", id="bórrenla"),
    pytest.param("mi esposo falleció, tenía cita con ustedes", id="tenía cita"),
    pytest.param("el paciente murió", id="el paciente"),
]
A_REASON = [
    pytest.param("my grandma died gotta fly to ohio wed", id="a flight"),
    pytest.param("my mom passed away wednesday so i wont make it", id="not coming"),
    pytest.param("my wifes dad died im out of town til monday", id="a wife's father"),
    pytest.param("we buried my dad today. sorry i forgot to confirm. yes", id="and a yes"),
    pytest.param("my husband died last week, can we push the appointment", id="another day"),
    pytest.param("my brother died of this same thing. should i be worried", id="the same illness"),
    pytest.param("my mom died last month thats why i missed", id="why it was missed"),
    pytest.param("my brother died, can we move my appointment", id="a brother"),
    pytest.param("my best friend died", id="a friend"),
    pytest.param("my dads funeral is wed so cant come", id="a funeral"),
    pytest.param("my grandpa died but ill be there", id="coming all the same"),
    pytest.param("had a death in the family need to reschedule", id="in the family"),
    pytest.param("my husband used to go there he died in 2019. can i become a patient", id="new"),
    pytest.param("my mom died last year so take her off as my emergency contact", id="a contact"),
    pytest.param("mi papa murio ayer, no voy a poder", id="no voy a poder"),
    pytest.param("falleció mi suegra y el entierro es el miércoles, me cambian la cita?", id="me"),
    pytest.param("se me murió mi esposo ayer, me la cambia x favor", id="me la cambia"),
    pytest.param("mi papa falleció el domingo. kisiera otra fecha", id="otra fecha"),
    pytest.param("estoy de luto murió mi esposo, no me siento bien pa ir", id="de luto"),
    pytest.param("hace un año falleció mi esposo, ahora vengo sola, si voy", id="sí voy"),
    pytest.param("ando de luto, falleció mi hermano", id="ando de luto"),
    pytest.param("mi abuelita murió y ando en el velorio", id="en el velorio"),
    pytest.param("mi mamá murió de eso, quiero la prueba", id="family history"),
]
NOBODY_DIED = [
    pytest.param("we lost her paperwork", id="papers lost"),
    pytest.param("we lost him at the mall lol see u wed", id="lost in a crowd"),
    pytest.param("my phone died sorry. yes", id="a phone"),
    pytest.param("car died on the way", id="a car"),
    pytest.param("my dog died", id="a dog"),
    pytest.param("dead 💀💀", id="laughing"),
    pytest.param("im dead lol", id="dead of laughter"),
    pytest.param("hes gone", id="gone to work"),
    pytest.param("Lyle is gone", id="gone somewhere"),
    pytest.param("shes not with us anymore she moved to her sisters", id="moved"),
    pytest.param("he passed the test", id="passed something else"),
    pytest.param("my husband passed me the phone", id="passed a phone"),
    pytest.param("se me murió el carro", id="un carro"),
    pytest.param("se me murió el celular", id="un celular"),
    pytest.param("se murió el internet no vi el mensaje", id="internet"),
    pytest.param("me muero de risa", id="de risa"),
    pytest.param("ya no está con nosotros, se mudó con su hija", id="se mudó"),
    pytest.param("perdí a mi bebé la semana pasada", id="un embarazo"),
    pytest.param("we lost the baby", id="a pregnancy"),
    pytest.param("our baby died", id="a baby"),
    pytest.param("lost my husband sunday", id="a loss of the writer's own"),
    pytest.param("i lost my wife last week, please cancel my thursday visit", id="my visit"),
    pytest.param(
        "we buried my husband yesterday. is my appointment still thursday", id="my visit asked for"
    ),
]


@pytest.mark.parametrize("text", REPORTED)
def test_a_death_is_heard(text: str) -> None:
    assert says_deceased(text) is not None
    assert may_report_death(text)


@pytest.mark.parametrize("text", [*A_REASON, *NOBODY_DIED])
def test_another_death_or_a_things_is_no_report(text: str) -> None:
    assert says_deceased(text) is None


@pytest.mark.parametrize("text", [*A_REASON[:-1], *NOBODY_DIED])
def test_it_is_none_however_sure_the_model_is(text: str) -> None:
    assert not may_report_death(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Pa went home to the Lord", id="home to the Lord"),
        pytest.param("the coroner has him", id="a coroner"),
        pytest.param("we lost Walter, his funeral was Friday", id="a name"),
        pytest.param("lo enterramos ayer", id="lo enterramos"),
        pytest.param("mi papá se nos adelantó", id="se nos adelantó"),
        pytest.param("mamá ya está con Dios", id="con Dios"),
    ],
)
def test_the_model_may_hear_it_in_other_words(text: str) -> None:
    assert may_report_death(text)


@pytest.mark.parametrize(
    ("text", "beyond_doubt"),
    [
        pytest.param("she passed away on Sunday", True, id="she"),
        pytest.param("my husband, your patient, died", True, id="your patient"),
        pytest.param("my mom died, cancel her visit", True, id="her visit"),
        pytest.param("el señor murió", True, id="el señor"),
        pytest.param("mi mamá murió, tenía cita con ustedes", True, id="tenía cita"),
        pytest.param("my mom died", False, id="a mother"),
        pytest.param("mi mamá falleció el lunes", False, id="una mamá"),
        pytest.param("my dad died, stop texting me", False, id="no more texts"),
    ],
)
def test_whose_it_is_beyond_doubt(text: str, beyond_doubt: bool) -> None:
    assert is_patients_own(text) is beyond_doubt


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("my son died", {"child"}, id="a child"),
        pytest.param("murió mi esposa", {"spouse"}, id="una esposa"),
        pytest.param("my mother's sister died", {"other"}, id="others"),
        pytest.param("he died", set(), id="nobody"),
    ],
)
def test_which_relatives_are_named(text: str, named: set[str]) -> None:
    assert relatives_named(text) == named


@pytest.mark.parametrize(
    ("text", "own"),
    [
        pytest.param("this is Denise, my husband died", True, id="this is"),
        pytest.param("soy Denise, murió mi esposo", True, id="soy"),
        pytest.param("Denise died", False, id="who died"),
        pytest.param("his Denise died", False, id="part of a word"),
    ],
)
def test_a_name_that_the_writer_gives_as_their_own(text: str, own: bool) -> None:
    assert introduces(text, "denise") is own


@pytest.mark.parametrize(
    ("text", "due"),
    [
        pytest.param("my mom died so i cant come", True, id="a mother"),
        pytest.param("perdí a mi bebé", True, id="a child not born"),
        pytest.param("se me murió el carro", False, id="a car"),
        pytest.param("dead 💀", False, id="a figure of speech"),
    ],
)
def test_to_whom_kind_words_are_due(text: str, due: bool) -> None:
    assert grieves(text) is due


@pytest.mark.parametrize(
    "text",
    [
        "les informo que mi papá ya no está más con nosotros, quiten su ficha",
        "mi mamá ya no se encuentra con nosotros",
        "mi papá ya no está con nosotros, den de baja su número",
    ],
)
def test_who_is_no_longer_with_us_has_died(text: str) -> None:
    assert says_deceased(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "she passed her phone to me, cancel her texts",
        "mi papá ya no vive con nosotros",
        "mi mamá ya no está más con ese doctor",
    ],
)
def test_what_only_sounds_like_it_is_no_death(text: str) -> None:
    assert says_deceased(text) is None
