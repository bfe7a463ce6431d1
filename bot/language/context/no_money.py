"""What the model takes for a payment or for wanted texts, though it speaks of neither.

"Can I do 330 instead of 2" is a time, "should be able to, not 100%" is a doubtful yes, and "send
me a reminder the day before" wants no texts back.
"""

import re
from collections.abc import Mapping

from bot.language.normalise import folded
from bot.language.patterns import any_of

_MONEY = re.compile(
    r"[$]|\b(?:pay\w*|paid|bills?|billed|billing|owe\w*|balance|charg\w*|card|cash|check|checks"
    r"|cheque|money|dollars?|bucks?|cost\w*|fees?|price\w*|invoice|statement|account|installments?"
    r"|plan|debt|refund|copay|afford|insurance|pag\w+|cuenta|cuentas|factura|recibo|deb[eo]\w*|devo"
    r"|saldo|cobr\w+|tarjeta|efectivo|cheque|dinero|dolares|pesos|abon\w+|cuotas?|plazos?|deuda"
    r"|reembols\w+|cargo|cargos|mensualidad\w*|seguro|lana|feria|venmo|zelle|paypal|bank|banco)\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead(?: of)?|rather than|en vez de|en lugar de|en ves de|mejor a las)\b"
)
_DOUBTFUL = any_of(
    r"""
    should be able|shouldnt be a problem
    not (?:100|a hundred|totally|completely|fully)(?: percent)?(?: sure)?
    most likely|probably|hopefully|ill try|i will try|fingers crossed|creo que si
    yo creo que|a lo mejor|tal vez|quizas?|voy a tratar|tratare|no estoy segur[oa]
    no al 100|ojala|si dios quiere|espero que si|de seguro que
    """
)
_REMINDER = re.compile(
    r"\b(?:(?:send|text|give|get|set)(?: me| us)?(?: up)? (?:a|another|one) (?:text )?reminder"
    r"|remind (?:me|us)|(?:mand|envi|pong)\w+ (?:un|otro) recordatorio|(?:me|nos) recuerda\w*"
    r"|recuerde(?:n)?(?:me|nos)\w*)\b(?: \w+){0,6} (?:before|antes|previo|earlier|that day|ese dia"
    r"|that morning|the morning of|tomorrow|manana)\b"
)
_ASKED_BACK = re.compile(
    r"\b(?:start|resume|again|back on|otra vez|de nuevo|activ\w+|reactiv\w+)\b"
)
_PAYING = ("billing_payment", "billing_balance", "billing_dispute")


def moves_from_money(text: str, *, dated: bool) -> Mapping[str, str]:
    """By act: where its share belongs. Empty: the words leave the model's reading alone."""
    said = folded(text)
    if _REMINDER.search(said) and not _ASKED_BACK.search(said):
        return {"start": "out_of_scope"}
    if _MONEY.search(text.lower()) or _MONEY.search(said):
        return {}
    if dated and _INSTEAD.search(said):
        return dict.fromkeys(_PAYING, "reschedule")
    return dict.fromkeys(_PAYING, "out_of_scope") if _DOUBTFUL.search(said) else {}
