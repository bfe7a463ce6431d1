"""Whether somebody who waits for a person asks where they are, what to do now, or no more."""

import re

from bot.language.normalise import folded, plain

_CHASES = re.compile(
    r"^(?:(?:hi|hello+|hey|hola|um|so|ok|okay|and|yo|pues|disculpe|oiga|perdon) )*"
    r"(?:(?:im |i am |we are |were |i have been |ive been |been )?(?:still )?waiting"
    r"(?: (?:here|on|for)(?: \w+){0,4})?|(?:yo )?(?:aqui )?(?:sigo|seguimos|todavia|aun)"
    r"(?: estoy| estamos)? esperando(?: \w+){0,3}|any (?:updates?|news|word|luck)(?: yet)?"
    r"|(?:anyone|anybody|somebody|someone) there"
    r"|(?:(?:are|r) )?(?:you|u|yall) (?:still |even )*there|(?:sigue|siguen|estan?) ahi"
    r"|is (?:anyone|anybody|somebody|someone)"
    r" (?:there|coming|around|going to (?:call|text|answer|help)(?: me)?)"
    r"|(?:hay )?(?:algunas? )?(?:novedad|noticia)(?:es|s)?|(?:hay )?alguien (?:ahi|alli)"
    r"|hay alguien"
    r"|(?:never ?mind|nvm|nm) (?:i|we) (?:\w+ )?(?:got|figured|found|fixed) (?:it|that)(?: out)?"
    r"|(?:olvidelo|olvidalo|no se preocupe|dejelo) ya (?:lo |la )?(?:resolvi|tengo|encontre"
    r"|arregle))$"
)
_CALLS_OUT = re.compile(r"^(?:hello+|helo|hola|bueno|alo)(?: (?:hello+|hola|alo|bueno))*$")


_WHAT_NOW = re.compile(
    r"(?:(?:ok|okay|so|and|but|then|well|now|great|y|pues|entonces|pero|bueno|ay) )*"
    r"(?:(?:so )?(?:now )?what(?: now)?|what (?:do|should|can) (?:i|we) do(?: (?:now|then|next))*"
    r"|what happens (?:now|next)|what(?:s| is) next|how do i (?:fix|unlock|do) (?:this|it|that)"
    r"|(?:now|then) what|(?:ahora |entonces )?que (?:hago|hacemos|sigue|pasa)(?: (?:ahora"
    r"|entonces))*"
    r"|(?:y )?ahora(?: que)?|como (?:le hago|hago|lo arreglo|se arregla)(?: (?:ahora|entonces))*)"
    r"(?: (?:please|pls|por favor))*"
)


def asks_what_now(text: str) -> bool:
    """ "So what do I do now": said where nothing is asked any more."""
    return _WHAT_NOW.fullmatch(folded(text)) is not None


def chases(text: str) -> bool:
    """A greeting counts where it calls out: "hello???"."""
    said = folded(text)
    if _CALLS_OUT.search(said):
        return "?" in plain(text) or len(said.split()) > 1
    return bool(_CHASES.search(said))
