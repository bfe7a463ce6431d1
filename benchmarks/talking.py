"""Patients of both sides who take turns: a text to a webhook, a message to Rasa's REST door."""

from collections.abc import Iterator

from benchmarks.clinic import Clinic
from benchmarks.dialogue import script
from benchmarks.house import House
from benchmarks.loops import Turn
from benchmarks.stock_rasa import StockRasa

ANSWERED_WITHIN = 30.0  # seconds


def to_us(house: House, clinic: Clinic, number: str, words: Iterator[str]) -> Turn:
    """From the signed text at the webhook until the simulated Twilio has accepted our answer."""

    async def turn() -> bool:
        answer = await house.door.put(house.door.signed(number, clinic.line, next(words)))
        if answer.status != 200:
            return False
        await house.far_end.next_text(number, ANSWERED_WITHIN)
        return True

    return turn


def text_to_stock(house: House, stock: StockRasa, number: str, words: Iterator[str]) -> Turn:
    """From the text at its webhook until the simulated Twilio has accepted its answer."""

    async def turn() -> bool:
        house.far_end.forget(number)
        if not await stock.text(number, next(words)):
            return False
        await house.far_end.next_text(number, ANSWERED_WITHIN)
        return True

    return turn


def to_stock(stock: StockRasa, number: str, words: Iterator[str]) -> Turn:
    """From the request until the answer is in its response: no provider on either end."""

    async def turn() -> bool:
        return await stock.turn(number, next(words))

    return turn


def ours(house: House, clinic: Clinic) -> list[Turn]:
    return [
        to_us(house, clinic, number, script(place)) for place, number in enumerate(clinic.patients)
    ]


def stocks(house: House, stock: StockRasa, clinic: Clinic) -> list[Turn]:
    """By text, from end to end as ours."""
    return [
        text_to_stock(house, stock, number, script(n)) for n, number in enumerate(clinic.patients)
    ]


def stocks_without_ends(stock: StockRasa, clinic: Clinic) -> list[Turn]:
    """Over its REST channel: what its turns cost without a text sent, in conversations apart."""
    return [to_stock(stock, number, script(n)) for n, number in enumerate(by_rest(clinic))]


def by_rest(clinic: Clinic) -> list[str]:
    """Who talks to stock Rasa over REST: its turns cost more the longer a conversation is."""
    return [f"rest:{number}" for number in clinic.patients]
