"""Spanish opt-outs by subject: forbidden, unwanted, taken off, asked about, in law, tired."""

import pytest

from bot.language.danger.safety import danger
from bot.language.revocation.free_words import free_language_stop
from bot.language.revocation.scope import Narrower, narrower_stop


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ay no joven, ya con uno tuve, ya no me mande otro", id="otro"),
        pytest.param("creo que ya fue suficiente, no me notifiquen más", id="notifiquen"),
        pytest.param("seño ya no enbie nada a este numero", id="nada a este numero"),
        pytest.param("yo le dije a la muchacha que no me mandaran eso y siguen", id="le dije"),
        pytest.param("cada texto me come los minutos, no me tiren más", id="no me tiren"),
        pytest.param("que nunca más me pongan un mensaje", id="nunca más"),
        pytest.param("de favor ya no me estén llegando", id="ya no me estén llegando"),
        pytest.param("ni texto, ni aviso, ni promoción", id="ni, ni"),
        pytest.param("contesté ALTO y me siguen llegando", id="alto, said before"),
        pytest.param("llámenme a la casa, a este número no", id="a este número no"),
        pytest.param("no soy su paciente, no tienen por qué textearme", id="por qué"),
        pytest.param("no me interesa y no me vuelvan a ofrecer cosas por aquí", id="ofrecer"),
        pytest.param("quisiera cancelar ya todos los recordatorios", id="cancelar"),
        pytest.param("sus recordatorios ya no me corresponden", id="ya no corresponden"),
        pytest.param("no me acomoda enterarme por textos", id="no me acomoda"),
        pytest.param("avísenme por carta, el teléfono no", id="el teléfono no"),
        pytest.param("les autoricé una vez, ya no les autorizo", id="ya no les autorizo"),
        pytest.param("me urge que me dejen de llegar", id="que dejen de llegar"),
    ],
)
def test_forbidding_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ya no deseo que me avisen por mensaje", id="que me avisen"),
        pytest.param("mi señora ya no quiere que le estén llegando estos textos", id="llegando"),
        pytest.param("cambié de clínica así que ya no hace falta que me escriban", id="no falta"),
        pytest.param("no hay por qué seguir mandando mensajes", id="no hay por qué"),
        pytest.param("ya no quiero seguir recibiendo estos textos", id="seguir recibiendo"),
        pytest.param("cero ganas de seguir recibiendo esto", id="cero ganas"),
        pytest.param("vivo muy tranquilo sin recordatorios", id="sin recordatorios"),
        pytest.param("i dont want esto en mi fon", id="in both languages"),
    ],
)
def test_not_wanting_or_needing_them_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("manejo todo el día y cada rato suena, bájenme de su lista", id="bájenme"),
        pytest.param("quítame de tus reminders porfa", id="reminders"),
        pytest.param("les ruego que omitan mi número en sus próximos envíos", id="omitan"),
        pytest.param("ya suelten mi numero jaja", id="suelten"),
        pytest.param("no cuenten conmigo para estos mensajes", id="no cuenten"),
        pytest.param("borren my number de su system", id="in both languages"),
        pytest.param("ya no quiero estar inscrito", id="inscrito"),
        pytest.param("me operé, me fui; ya pueden soltar mi número", id="soltar"),
        pytest.param("quítele mi número a la maquinita esa", id="la maquinita"),
        pytest.param("cambié de opinión sobre los textos, pónganle que no", id="pónganle no"),
        pytest.param("dejen de usar mi número particular", id="usar mi número"),
        pytest.param("bloquéenme de su sistema por favor", id="bloquéenme"),
        pytest.param("los mensajes me estresan, ¿los pueden quitar?", id="los pueden quitar"),
        pytest.param("renuncio a los recordatorios", id="renuncio"),
    ],
)
def test_taking_off_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("disculpe, como le hago para que esto ya no me llegue", id="cómo le hago"),
        pytest.param("con quién hay que hablar para que dejen de llegar los avisos", id="quién"),
        pytest.param("¿cómo se apaga esta cosa de los mensajes?", id="se apaga"),
        pytest.param("¿cuál es la palabra que hay que poner para que esto pare?", id="palabra"),
        pytest.param("¿existe una opción para no participar en estos mensajes?", id="opción"),
    ],
)
def test_asking_for_the_way_out_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ejerzo mi derecho de oposición al uso de mi número", id="oposición"),
        pytest.param("solicito la supresión de mi teléfono de sus ficheros", id="supresión"),
        pytest.param("queda sin efecto la autorización para recibir mensajes", id="sin efecto"),
        pytest.param("sírvanse abstenerse de remitir más avisos", id="abstenerse"),
        pytest.param("cualquier envío posterior se considerará acoso", id="acoso"),
        pytest.param("no consiento el envío de más comunicaciones", id="no consiento"),
        pytest.param("prefiero ser contactada por carta y no por texto", id="otro medio"),
    ],
)
def test_words_of_law_and_other_ways_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("me tienen aburrido con tanta avisadera", id="avisadera"),
        pytest.param("ya chole con ustedes y sus textos", id="chole"),
        pytest.param("k asco d mensajes ya paren", id="asco"),
        pytest.param("hasta aquí con los textos", id="hasta aquí"),
        pytest.param("mi celular no es buzón de nadie", id="buzón"),
        pytest.param("me pueden ghostear porfa", id="ghostear"),
        pytest.param("cada texto me sale a quince centavos", id="centavos"),
        pytest.param("esos mensajes me salen sobrando", id="sobran"),
        pytest.param("otro mensaje, nadie los pidió, bye", id="nadie los pidió"),
    ],
)
def test_weariness_and_mockery_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("quiten mi dirección vieja, ya me mudé", id="an address"),
        pytest.param("no me manden a otra clínica, está lejos", id="a clinic"),
        pytest.param("no me pongan otra, yo aviso", id="yo aviso"),
        pytest.param("no voy a llegar y no me busquen otra", id="no other visit"),
        pytest.param("no se molesten en avisar más, ahí voy a estar", id="no se molesten"),
        pytest.param("sigan mandando los avisos pero esa cita ya no la ocupo", id="the visit"),
        pytest.param("sin los mensajitos se me olvida todo, pónganmelos otra vez", id="wanted"),
        pytest.param("el otro número ya no sirve, este es el mío ahora", id="a new number"),
        pytest.param("quítenme de la lista del lunes", id="a day's list"),
        pytest.param("ya no me pregunten por el papanicolau", id="a test"),
        pytest.param("retiro el permiso para la cirugía", id="surgery"),
        pytest.param("dar de baja mi seguro dental", id="insurance"),
        pytest.param("alto, alto ahí, yo pedí a las 4", id="alto ahí"),
        pytest.param("iba a parar los mensajes pero sirven", id="iba a"),
        pytest.param("no es que quiera parar los mensajes, ya no haré la visita", id="no es"),
        pytest.param("borré el mensaje sin leerlo", id="borré"),
        pytest.param("la del covid no la quiero, no quiero ni una más", id="a shot"),
        pytest.param("ya no autorizo la cirugía", id="ya no autorizo"),
        pytest.param("quiten mi nombre de soltera del expediente", id="a name"),
        pytest.param("ya no llegué a la cita, perdón", id="llegué"),
        pytest.param("no me llegó ni texto ni llamada", id="none came"),
        pytest.param("¿tengo que poner alto para que dejen de llegar?", id="asked about alto"),
        pytest.param("gracias, con eso me basta", id="con eso basta"),
        pytest.param("no tengo saldo, no pude mandar el mensaje", id="no credit"),
        pytest.param("deje un mensaje con mi esposa", id="left a message"),
        pytest.param("ya no quiero hablar con la máquina", id="a person wanted"),
        pytest.param("voy a parar a echar gasolina y llego", id="gasoline"),
        pytest.param("quiero seguir recibiendo los avisos, sí quiero seguir recibiendo", id="on"),
    ],
)
def test_what_is_near_to_it_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None


def test_reminders_of_a_shot_are_the_invitations_alone() -> None:
    assert narrower_stop("no me manden más recordatorios de la flu") is Narrower.CAMPAIGN


def test_not_to_be_on_a_list_is_no_word_of_death() -> None:
    assert danger("prefiero no estar en esta lista de mensajes") is None
    assert danger("prefiero no estar aquí, quiero morirme") is not None
