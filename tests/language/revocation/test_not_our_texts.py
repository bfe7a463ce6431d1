"""Words of stopping that are of a bill, a kit, a phone or a list; and what still ends the texts."""

import pytest

from bot.language.revocation.free_words import free_language_stop
from bot.language.revocation.scope import stops_asking
from bot.language.visits.waiting_list import OfTime, leaves_the_list, of_time
from hearback.consent.model import Standing
from hearback.inbound.gate import STOP_ASKING, Arrival, judge
from hearback.inbound.verdicts import Passes, TextsInDoubt


@pytest.mark.parametrize(
    "text",
    [
        "y si no puedo me quitan de la lista?",
        "if i cant make it will you take me off the list?",
        "do you take me off the list if i say no?",
        "QUITENME ESO DEL RECIBO KE ESO NO ES MIO",
        "borren eso de mi cuenta",
        "este número ya no va a servir desde el viernes, el nuevo es 555 0133",
        "El kit del colon no lo voy a usar, no me manden otro",
        "I told you to quit a while back. Go ahead and send me the reminders again",
        "I know I said stop but I need my reminders back",
        "switch my house phone to my cell yall never reach me on that other one",
        "My ride fell through. Just take me off",
    ],
)
def test_what_is_of_something_else_ends_no_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)


@pytest.mark.parametrize(
    "text",
    [
        "me quitan de la lista?",
        "me quitan de la lista por favor",
        "can you take me off the list?",
        "si no paran los reporto, quitenme de la lista",
        "quitenme de esos mensajes",
        "este número ya no es mío, no manden mensajes",
        "no me manden otro mensaje",
        "el kit no lo voy a usar, y ya no me manden mensajes",
        "I told you to quit a while back",
        "I said stop already",
        "never text me on my cell",
        "just take me off",
        "my ride fell through and take me off your list",
    ],
)
def test_what_is_of_our_texts_still_ends_them(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text", ["stop asking", "Stop asking me these", "ya dejen de preguntar", "no me pregunten mas"]
)
def test_who_is_asked_too_much_is_asked_what_ends(text: str) -> None:
    assert judge(Arrival(text, Standing.OPTED_IN)) == TextsInDoubt("stop", STOP_ASKING)


@pytest.mark.parametrize(
    "text",
    ["stop asking me to pay this", "I'll stop asking", "dont stop asking", "no pregunten por el"],
)
def test_other_askings_are_no_such_wish(text: str) -> None:
    assert not stops_asking(text)


@pytest.mark.parametrize(
    "text",
    ["take me off the list", "no thanks take me off that list", "saquenme de la lista porfa"],
)
def test_the_list_may_be_the_one_for_sooner_times(text: str) -> None:
    assert leaves_the_list(text)


@pytest.mark.parametrize(
    "text",
    [
        "take me off your text list",
        "take me off all lists",
        "take me off",
        "quitenme de sus mensajes",
    ],
)
def test_a_list_of_texts_is_never_the_waiting_list(text: str) -> None:
    assert not leaves_the_list(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("am I still on the list if i say no", OfTime.STAYS),
        ("do i lose my spot if i pass", OfTime.STAYS),
        ("y si no puedo me quitan de la lista?", OfTime.STAYS),
        ("no me quiten de la lista", OfTime.STAYS),
        ("who is this", None),
        ("who is it with", OfTime.ASKS),
        ("keep me on the list but not this one", None),
        ("dont take me off the list, but no", None),
    ],
)
def test_the_place_on_the_list_is_asked_about(text: str, meant: OfTime | None) -> None:
    assert of_time(text) is meant


@pytest.mark.parametrize(
    "text",
    [
        "Please stop faxing my chart to the clinic on Fifth, they closed",
        "no more sending my records around without asking",
        "quit referring me to the clinic across town",
        "dejen de mandarme con otra doctora, ya me cansé",
        "ya no me manden al laboratorio de la Once",
        "end of message, fat thumbs. I will be there",
        "remove the water pill from my med list, I quit it in May",
        "quítenme esta pastilla de la lista, me cae mal",
        "take my cell off my daughters chart and put hers",
        "quiten mi teléfono del expediente de mi hijo",
        "cant be there friday, take my name off",
        "I had a change of heart about stopping, send them",
        "please undo my stop",
        "no quiero quedarme fuera de los avisos",
        "ya no quiero estar de baja",
        "you guys never text back, is anybody there",
        "ya no contacten a mi esposa, a mí sí",
        "ahí nadie contesta el teléfono nunca",
        "no me responden los mensajes nunca",
    ],
)
def test_what_ends_for_others_or_is_taken_back_ends_no_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)


@pytest.mark.parametrize(
    "text",
    [
        "changed my mind, stop texting me",
        "do not text me back",
        "no me contestan y ya no quiero sus mensajes",
        "no me escriban más",
        "a mi si me molestan tantos mensajes, quítenme",
        "take my name off this list",
        "remove my number from your list",
        "take my number off my moms list and stop the texts",
        "end the messages",
        "ya no quiero los mensajes",
        "quiero estar fuera de la lista",
        "quiten mi número de la lista",
        "dejen de mandarme al celular esos avisos",
    ],
)
def test_words_near_those_still_end_them(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "I quit your texts in a temper, but I take it back, remind me",
        "I was hasty when I told you to stop. You may write to me again",
        "opting out was a mistake on my part, please restore them",
        "do not turn off the alerts, I live by them",
        "dont let anybody take me off, keep me on your list",
        "did you guys stop texting me?",
        "my nephew blocked you by mistake, I unblocked the number",
        "ya los desbloqueé, me equivoqué al darme de baja",
        "me vuelven a anotar en los avisos?",
        "dije que no me mandaran nada, ahora necesito los avisos",
        "activen los recordatorios otra vez por favor",
        "ruego que no me escriban en inglés",
        "how do I get off the catalog list of that knife place",
        "borren mi tarjeta que la perdí",
    ],
)
def test_who_wants_the_texts_again_has_not_opted_out_once_more(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "never signed up, and if I did I take it back, stop",
        "si me vuelven a escribir los reporto, no manden más",
        "I am on the do not call list, take me off",
        "cancel my subscription to these alerts",
        "pónganme en la lista de los que no quieren mensajes, ya no manden",
    ],
)
def test_words_of_taking_back_hide_no_ending(text: str) -> None:
    assert free_language_stop(text) is not None
