"""Whether a text tells, and nothing else, that a pregnancy ended or a newborn died.

No text about that visit is to follow, and people answer. Bleeding, fever and a wish to die beside
it are danger, which the gate hears first; pain, a question or a long story is for the model.
"""

from bot.language.automatic import is_of_a_machine
from bot.language.normalise import folded, plain
from bot.language.patterns import any_of
from bot.language.phrases import word_set

RULE = "a child lost"
_LOST = any_of(
    r"""
    (?:have |has |had |just |sadly )*lost (?:the|our|my|her|this) (?:\w+ )?(?:baby|babies
    |twins|pregnancy)(?! (?:s|weight|fat|tooth|teeth|shower|card|sister|brother|daddy|mama
    |book|bag|monitor|blanket|stuff|boy|girl|daddys)\b)
    (?:had|suffered) (?:a|another) (?:miscarriage|stillbirth)
    miscarried
    (?:was|were|is|born) (?:stillborn|still born)
    had a stillborn
    (?<!se me )(?<!se nos )(?:perdi|perdimos|perdio) (?:a )?(?:al|el|mi|nuestro|la
    |a) (?:mi )?(?:bebe|bebito|bebecito|embarazo|criatura)
    (?:el|la|mi|nuestro|nuestra)? ?(?:bebe )?nacio (?:muert[oa]|sin vida)
    (?:tuve|tuvo|tuvimos) (?:un malparto|una perdida)
    """
)
_WHEN = any_of(
    r"""
    (?:a |one |two |three |\d+ |a few |few )?(?:days?|weeks?) ago
    (?:at|was) \d+ weeks
    last (?:night|week|weekend|month)
    yesterday|today
    this (?:morning|week|weekend|month)
    over the weekend
    on (?:mon|tues|wednes|thurs|fri|satur|sun)day
    hace (?:un[oa]s? |dos |tres |\d+ )?(?:dias?|semanas?)
    la semana pasada|ayer|anoche|hoy
    esta (?:manana|semana)
    el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)
    a las \d+ semanas|de \d+ semanas
    """
)
_BESIDE = word_set(
    "hi hello hey good morning i im we she my wife sorry sadly just so and to say tell you let know"
    " that the a our this please cancel visit appointment appt ultrasound checkup check up newborn"
    " visit there wont will not be need needed no longer dont anymore it now unfortunately thank"
    " thanks baby was take off come coming cant is gone"
    " hola buenos buenas dias tardes yo mi esposa ella nosotros quiero decirles decir que lo siento"
    " la el cita consulta cancelen cancele cancelar por favor ya no va a haber ir voy vamos puedo"
    " gracias y asi tristemente lamentablemente del ultrasonido necesito necesitamos para bebe"
)
MOST = 18  # words


def child_lost(text: str) -> str | None:
    """The rule, where that is all it says."""
    if "?" in plain(text) or is_of_a_machine(text):
        return None
    said = folded(text)
    if len(said.split()) > MOST or _LOST.search(said) is None:
        return None
    left = _WHEN.sub(" ", _LOST.sub(" ", said)).split()
    return RULE if _BESIDE.issuperset(left) else None
