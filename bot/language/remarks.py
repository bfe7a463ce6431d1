"""Mere remarks, which ask for nothing and answer nothing: the weather, a game, a blessing."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.questions import asks_something

_MOST_WORDS = 14
_EXCLAIMS = re.compile(
    r"\bque (?=(?:mucho )?(?:calor|frio|sol|lluvia|clima|viento|aguacero|solazo|friazo|teng\w+"
    r"|pas\w+)\b)"
)
_WEATHER = any_of(
    r"""
    weather|raining|pouring|drizzling|snowing|hailing|sunny|windy|foggy|muggy|storming
    (?:cold|hot|cloudy|nice|gorgeous|ugly|icy|freezing|boiling|beautiful) (?:out|outside|day
    |today|weather|here)
    (?:its|it is|so|too|pretty|real|really) (?:cold|hot|icy|freezing|humid|windy)
    clima|lluvia|lloviendo|llueve|nevando|nieve|calor|friazo|solazo|aguacero|tormenta
    (?:mucho|que|tanto|hace) (?:frio|sol|viento)
    """
)
_GAMES = any_of(
    r"""
    go (?:cowboys|texans|spurs|astros|eagles|chiefs|celtics|sox|patriots|team)
    (?:the|that|big) game (?:tonight|today|last night|was)
    (?:happy|merry) (?:friday|monday|holidays|easter|thanksgiving|new year\w*|christmas
    |halloween|mothers day|fathers day)
    feliz (?:dia|navidad|ano|pascua|viernes|semana|fin de semana)
    (?:have|you have) (?:a|an) (?:good|great|nice|blessed|lovely|wonderful) (?:\w+)
    que (?:tenga|tengan|pase|pasen) (?:un |una )?(?:buen|buena|bonito|bonita|lindo|linda|excelente)
    god bless|blessings|bendiciones|dios (?:lo|la|los|las|me|nos) \w+
    traffic (?:is|was) (?:\w+ )?(?:crazy|awful|terrible|bad|insane)
    """
)
# Whoever speaks of coming, of themselves or of what they want says more than a remark.
_MORE = any_of(
    r"""
    need|want|wish|would like|id like|cant|cannot|wont|dont|not|never|late|miss|cancel\w*
    resched\w*|move|change|appointment|appt|apt|visit|call|text|stop|help|pay|bill|doctor|dr
    nurse|sick|pain|hurts?|ache\w*|fell|fever|dizzy|faint\w*|breath\w*|heat|stroke|insurance
    stuck|roads?|flood\w*|power|closed|close|open|drive|driving|ride|come|coming|be there|make it
    if|unless|because|so i|so we|die|dying|dead|kill\w*|alone|cry\w*|cold sore|flashes?
    necesit\w+|quier\w+|quisiera|ocupo|puedo|podre|voy|vamos|ire|tarde|cancel\w+|cambi\w+
    mover\w*|cita|consulta|llam\w+|mensaj\w+|ayud\w+|pag\w+|cuenta|doctora?|dra|enferm\w+|dolor
    duel\w*|fiebre|mare\w+|calle\w*|carro|carretera|cerrad\w+|abiert\w+|abren|si|porque|morir\w*
    no
    """
)


def is_mere_remark(text: str) -> bool:
    """ "The weather is awful", "que calor hace": nothing that anybody has to answer."""
    said = folded(text)
    if not said or len(said.split()) > _MOST_WORDS:
        return False
    if "?" in text or asks_something(_EXCLAIMS.sub(" ", said)):
        return False
    return bool(_WEATHER.search(said) or _GAMES.search(said)) and not _MORE.search(said)
