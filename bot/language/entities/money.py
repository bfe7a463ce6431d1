"""Amounts of money, in figures and in words."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.language.entities.model import Amount, Certainty
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.spoken import cardinal, is_number_word

_FIGURE = r"\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{1,2})?"
_UNIT = (
    r"(?:dollars?|dollers?|dolars?|dollas|bucks?|bux|usd|dolares?|dolar|dlls?|dls|dlrs?"
    r"|pesos?|varos?|baros?)"
)
_SIGNED = re.compile(
    rf"(?<![\w.])(?:us)?\$\s?(?P<before>{_FIGURE})(?P<k>k)?(?![\d])(?:\s?{_UNIT}\b)?"
    rf"|(?<![\w./:$-])(?P<after>{_FIGURE})(?P<k2>k)?\s?(?:\$|{_UNIT}\b)"
    rf"|(?<![\w./:$-])(?P<cents>\d{{1,2}})\s?(?:cents|centavos|¢)"
)
_UNIT_WORD = re.compile(_UNIT + r"\Z")

# "I owe 120", "cobraron 350": only what the verb or noun can be about is money.
_IS = r"(?: is| of| was| for| es| de| era| es de| por)?"
_MONEY = (
    r"(?:owe|owed|owing|pay|paid|paying|payments?|charged?|charging|billed|billing|copay(?:ment)?"
    r"|co-pay|balance|deductible|costs?|fee|total|bill|refund|debo|debia|debe|pago|pague|pagar"
    r"|pagado|abonar|abono|cobraron|cobran|cobro|cobrando|cuesta|costo|saldo|copago|cargo|factura"
    r"|cuenta|deuda|reembolso|deducible)"
)
_COUNTED = (
    r"(?:am|pm|a\.?m|p\.?m|percent|por ciento|days?|dias?|weeks?|semanas?|months?|meses|mes|times?"
    r"|veces|visits?|visitas?|years?|anos?|hours?|horas?|mins?|minutes|minutos|bills?|facturas"
    r"|people|personas|payments?|pagos|installments?|cuotas)"
)
_LEAST_BARE = 10  # "bill 3", "cuenta 2" are numbers of bills
_CUED = re.compile(
    rf"\b{_MONEY}{_IS}\s"
    r"(?:(?:about|like|around|only|just|you|them|the|me|up to|over|como|unos|solo|hasta|casi)"
    r"\s){0,2}"
    rf"(?P<figure>{_FIGURE})(?![\d/:%k]|[.,-]\d|(?:st|nd|rd|th|ro|do)\b|\s?{_COUNTED}\b)"
)


def read_amounts(message: Message, taken: Taken) -> tuple[Amount, ...]:
    found: list[Amount] = []
    if message.has_digit:
        found += _in_figures(message, taken)
    found += _in_words(message, taken)
    if message.has_digit:
        found += _cued(message, taken)
    return tuple(sorted(found, key=lambda one: one.span))


def _in_figures(message: Message, taken: Taken) -> Iterator[Amount]:
    for match in _SIGNED.finditer(message.folded):
        if taken.holds(*match.span()):
            continue
        taken.add(*match.span())
        if match["cents"]:
            value = Decimal(match["cents"]) / 100
        else:
            value = decimal(match["before"] or match["after"])
            value *= 1000 if match["k"] or match["k2"] else 1
        yield _amount(message, value, *match.span(), Certainty.STATED)


def _cued(message: Message, taken: Taken) -> Iterator[Amount]:
    for match in _CUED.finditer(message.folded):
        start, end = match.span("figure")
        value = decimal(match["figure"])
        if value >= _LEAST_BARE and not taken.holds(start, end):
            taken.add(start, end)
            yield _amount(message, value, start, end, Certainty.BARE)


def _in_words(message: Message, taken: Taken) -> Iterator[Amount]:
    """ "eighty dollars", "a hundred and fifty bucks", "ciento veinte dólares"."""
    for place, word in enumerate(message.words):
        if not _UNIT_WORD.match(word.text) or taken.holds(word.start, word.end):
            continue
        first = place
        while first and place - first < 8 and _continues(message, first - 1):
            first -= 1
        for start in range(first, place):
            heard = cardinal(message, start)
            if heard and heard.after == place and not _is_shop(message, place):
                begins = message.words[start].start
                taken.add(begins, word.end)
                value = Decimal(heard.value)
                yield _amount(message, value, begins, word.end, Certainty.STATED)
                break


def _is_shop(message: Message, place: int) -> bool:
    """ "one Dollar General"."""
    after = message.words[place + 1].text if place + 1 < len(message.words) else ""
    return after in ("general", "tree", "store")


def _continues(message: Message, place: int) -> bool:
    word = message.words[place].text
    return word in ("and", "y", "a") or is_number_word(word, message.lang)


def _amount(message: Message, value: Decimal, start: int, end: int, certainty: Certainty) -> Amount:
    words, span = message.said(start, end)
    return Amount(value, words, span, certainty)


def decimal(figure: str) -> Decimal:
    """ "1,200.50", "1.200,50", "12,5": a mark before three figures parts thousands."""
    plain = figure
    for mark in ".,":
        head, found, cents = plain.rpartition(mark)
        if found and len(cents) < 3:
            return Decimal(head.replace(",", "").replace(".", "") + "." + cents)
    return Decimal(plain.replace(",", "").replace(".", ""))
