"""Whether somebody asks to be reminded or asked again at some later time of the year."""

import re

from bot.language.normalise import folded

_LATER = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter"
    r"|(?:a |two |three |2 |3 |4 |6 |few |a few |couple |a couple (?:of )?)*(?:weeks?|months?"
    r"|years?)"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|otono|verano|invierno|primavera|(?:un |dos |tres |unos |unas |\d )*(?:meses|mes|semanas?"
    r"|anos?))"
)
_WHEN = (
    rf"(?:(?:again |back |otra vez |de nuevo )*(?:(?:in|en|por|around|como en|until|hasta|after"
    rf"|till) "
    rf"(?:the |el |la |late |early |mid |fines de |principios de )*{_LATER}"
    rf"|(?:next|el proximo|la proxima|el otro|la otra) (?:week|month|year|spring|summer|fall"
    rf"|winter|mes"
    r"|ano|semana)))"
)
_REMINDS = re.compile(
    r"(?:(?:please|pls|can you|could you|just|no|not now|ok|maybe|por favor|porfa|mejor|ahorita no"
    r"|me puede|me pueden|me) )*"
    r"(?:(?:remind|text|message|ask|ping|hit|try|contact|write) me(?: up)?|check (?:back "
    r"|in )?(?:with me)?"
    r"|(?:recuerd|pregunt|escrib|avis|mand)\w*(?:me)?|recordar(?:me)?|remind|ask)"
    rf"(?: (?:about (?:it|this|that)|of it|de eso|de esto))? ?{_WHEN}"
    r"(?: (?:please|pls|thanks|thank you|instead|por favor|gracias|mejor))*"
)


def asks_to_be_reminded(text: str) -> bool:
    """ "Remind me in August", "recuérdeme en agosto", and little else."""
    return _REMINDS.fullmatch(folded(text)) is not None
