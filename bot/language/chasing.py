"""Whether somebody who asked for a person only asks where that person is, or needs them no more."""

import re

from bot.language.normalise import folded, plain

_CHASES = re.compile(
    r"^(?:(?:hi|hello+|hey|hola|um|so|ok|okay|and|yo|pues|disculpe|oiga|perdon) )*"
    r"(?:(?:im |i am |we are |were |i have been |ive been |been )?(?:still )?waiting"
    r"(?: (?:here|on|for)(?: \w+){0,4})?|(?:yo )?(?:aqui )?(?:sigo|seguimos|todavia|aun)"
    r"(?: estoy| estamos)? esperando(?: \w+){0,3}|any (?:updates?|news|word|luck)(?: yet)?"
    r"|(?:anyone|anybody|somebody|someone) there|is (?:anyone|anybody|somebody|someone)"
    r" (?:there|coming|around|going to (?:call|text|answer|help)(?: me)?)"
    r"|(?:hay )?(?:algunas? )?(?:novedad|noticia)(?:es|s)?|(?:hay )?alguien (?:ahi|alli)"
    r"|hay alguien"
    r"|(?:never ?mind|nvm|nm) (?:i|we) (?:\w+ )?(?:got|figured|found|fixed) (?:it|that)(?: out)?"
    r"|(?:olvidelo|olvidalo|no se preocupe|dejelo) ya (?:lo |la )?(?:resolvi|tengo|encontre"
    r"|arregle))$"
)
_CALLS_OUT = re.compile(r"^(?:hello+|helo|hola|bueno|alo)(?: (?:hello+|hola|alo|bueno))*$")


def chases(text: str) -> bool:
    """A greeting counts where it calls out: "hello???"."""
    said = folded(text)
    if _CALLS_OUT.search(said):
        return "?" in plain(text) or len(said.split()) > 1
    return bool(_CHASES.search(said))
