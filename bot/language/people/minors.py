"""Whether somebody below eighteen asks to come without a parent, or without their knowing.

What a minor may consent to is a matter of the law of each state: people answer, in private.
"""

from bot.language.normalise import folded
from bot.language.phrases import Phrases

_AGE = Phrases(
    {
        "English": """
            (im|i am|am|turning) [only|just|still] (12|13|14|15|16|17)
            (im|i am|am) [still] [a] (minor|under 18|under age|underage)
            im not 18 [yet]
        """,
        "Spanish": """
            (tengo|cumpli|apenas tengo) (12|13|14|15|16|17)
            (soy|todavia soy|aun soy) menor [de edad]
            no tengo 18
        """,
    }
)
_ALONE = Phrases(
    {
        "English": """
            by (myself|my self)
            (come|go|be seen|get seen) [in] alone
            without [my|a|any] (mom|mum|mother|dad|father|parent|parents|folks|guardian|them)
            (mom|dad|parents|mother|father|folks|they) [can] (cant|not|dont|doesnt|wont|find out
                |finding out|knowing|to know)
            (dont|do not|not) tell my (mom|dad|parents|mother|father)
        """,
        "Spanish": """
            (ir|voy|vengo|venir|pasar|llegar) [yo] (sola|solo)
            sin [que] [mi|mis|un] (mama|papa|papas|padres|madre|padre|tutor)
            (mama|papa|papas|padres|mis papas) no (puede|pueden|debe|deben|sepa|sepan|se entere
                |se enteren|sabe|saben)
            (no|que no) (le digan|les digan|se entere|se enteren|le diga) [a] [mi|mis] (mama|papa
                |papas|padres)
        """,
    }
)


def asks_as_minor(text: str) -> bool:
    """ "Im 16 can i come without my mom", "tengo 16 y mi mama no puede saber que voy"."""
    said = folded(text)
    return _AGE.first(said) is not None and _ALONE.first(said) is not None
