"""Spanish opt-outs in few words, by region, and the other things that are to end."""

import pytest

from bot.language.revocation.free_words import free_language_stop


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("che, basta", id="che"),
        pytest.param("ya pues, córtenla", id="córtenla"),
        pytest.param("por favor, sáquenme de los avisos", id="sáquenme"),
        pytest.param("borradme, por favor", id="borradme"),
        pytest.param("señorita, que sea la última vez", id="la última vez"),
        pytest.param("hombre, que me dejéis tranquilo", id="que me dejéis"),
        pytest.param("vecina, ya no los quiero", id="no los quiero"),
        pytest.param("kiero la baja", id="kiero"),
    ],
)
def test_few_words_end_the_texts_where_nothing_else_is_said(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a mi tía la sacan de sus mensajes, por favor", id="la sacan"),
        pytest.param("¿me retiran de esa lista?", id="me retiran"),
        pytest.param("¿nos podrían borrar de los recordatorios?", id="nos podrían borrar"),
        pytest.param("me llega un sms cada noche. Quitadme ya", id="a story"),
        pytest.param("cortala con los avisitos, che", id="cortala con"),
        pytest.param("no me lo recuerde más por mensaje", id="no me lo recuerde"),
        pytest.param("por el celular no quiero ninguno", id="por el celular"),
        pytest.param("no me escriban por acá", id="por acá"),
        pytest.param("yo nunca les di mi consentimiento", id="nunca les di"),
        pytest.param("no os doy permiso para usar este móvil", id="no os doy"),
        pytest.param("desisto de los recordatorios", id="desisto"),
        pytest.param("sigo con ustedes pero sin mensajes", id="pero sin"),
        pytest.param("para de escribirme", id="para de"),
        pytest.param("ya no deseo estar en esa lista de avisos", id="estar en la lista"),
        pytest.param("no puedo ir, y bórrenme de los avisos", id="beside a visit"),
        pytest.param("paren de bombardear a mi papá", id="bombardear"),
        pytest.param("nunca más otro texto suyo", id="nunca más otro"),
        pytest.param("quiero llamadas y no textos", id="y no textos"),
        pytest.param("no nos incluyan en sus envíos", id="no nos incluyan"),
        pytest.param("mi celular quítenlo, no soy cliente", id="quítenlo"),
        pytest.param("me opongo a que me textee una máquina", id="me opongo"),
        pytest.param("no buelvan a escribirme", id="buelvan"),
        pytest.param("doy por terminados estos recordatorios", id="terminados"),
        pytest.param("ya no los quiero en este teléfono", id="en este teléfono"),
        pytest.param("con permiso, sáquenme de la lista de avisos", id="con permiso"),
        pytest.param("den de baja esa factura, y no me manden más textos", id="beside a bill"),
    ],
)
def test_more_turns_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("den de baja la cuenta de mi suegra, está pagada", id="an account"),
        pytest.param("quiero dar de baja a mi esposa de la póliza", id="a policy"),
        pytest.param("¿cómo dejo de tomar? necesito ayuda con eso", id="drinking"),
        pytest.param("bórrenme del jueves, no puedo", id="a day"),
        pytest.param("me retiro, con permiso", id="con permiso"),
        pytest.param("llámeme, no sirvo para escribir", id="to write"),
        pytest.param("¿a qué hora están para escribirles?", id="to write to you"),
        pytest.param("no quiero escribir, quiero hablar", id="would rather talk"),
        pytest.param("deje su recado y le llamo", id="a message left"),
        pytest.param("no sigan enviando las pastillas, ya tengo", id="pills"),
        pytest.param("dejen de mandarme al niño con otro doctor", id="a child"),
        pytest.param("no me la manden", id="one thing"),
        pytest.param("no autorizo que me hagan ese estudio", id="a test"),
        pytest.param("el kit ese no me lo manden", id="a kit"),
        pytest.param("no me insistan, no puedo ir", id="insisting"),
        pytest.param("me quitaron de los avisos y no sé por qué", id="taken off before"),
        pytest.param("les pedí que no me escribieran, apúntenme de nuevo", id="on again"),
        pytest.param("no me manden a terapia otra vez", id="therapy"),
        pytest.param("retiro mi consentimiento para la endoscopia", id="a procedure"),
        pytest.param("quiero darme de baja del estudio", id="a study"),
        pytest.param("disculpen por no escribir antes", id="an apology"),
        pytest.param("me llegó texto de una factura, bórrenla", id="struck off"),
        pytest.param("me avisan de una cita que yo no pedí", id="a visit not asked for"),
        pytest.param("no quiero estar en la lista de espera", id="a waiting list"),
        pytest.param("no voy a poder asistir, bórrenme de la lista", id="cannot come"),
        pytest.param("no me manden al hospital otra vez", id="a hospital"),
        pytest.param("no me escriban otra receta", id="a prescription"),
        pytest.param("no las quiero molestar", id="no bother"),
        pytest.param("¿me sacan de la lista si no contesto?", id="asked about"),
        pytest.param("que no se acaben los recordatorios", id="may they go on"),
        pytest.param("los recordatorios déjenlos, la visita no", id="kept"),
        pytest.param("sáqueme de la lista de mañana", id="the list of a day"),
        pytest.param("vine con mi tía Chole y sus mensajes, con doña Chole", id="a name"),
    ],
)
def test_other_things_that_end_are_not_the_texts(text: str) -> None:
    assert free_language_stop(text) is None
