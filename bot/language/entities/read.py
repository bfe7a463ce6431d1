"""Everything a message names, each stretch of it read as one thing."""

from datetime import date

from bot.language.entities.birth_dates import read_birth_dates
from bot.language.entities.digits import read_codes, read_phones
from bot.language.entities.directory import Directory, indexes
from bot.language.entities.listed import read_listed
from bot.language.entities.measures import read_glucoses, read_pressures, read_temperatures
from bot.language.entities.model import Entities
from bot.language.entities.money import read_amounts
from bot.language.entities.names import read_names
from bot.language.entities.people_and_places import read_places, read_providers
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.scores import read_scores
from bot.language.entities.spoken_measures import spoken_glucoses, spoken_pressures


def read_entities(
    text: str, *, lang: str, today: date, directory: Directory | None = None
) -> Entities:
    """The order of reading says what a figure is first: a phone, a birth date, money, ...

    lang: "en" or "es"; words of both are read, it decides day and month and numbers like "once".
    today: the date where the clinic is.
    """
    message = Message(text, lang)
    if not message.words:
        return Entities()
    taken = Taken(len(message.folded))
    known = indexes(directory) if directory else None
    phone = read_phones(message, taken)
    births = read_birth_dates(message, taken, today)
    amount = read_amounts(message, taken)
    pressure = (*read_pressures(message, taken), *spoken_pressures(message, taken))
    glucose = (*read_glucoses(message, taken), *spoken_glucoses(message, taken))
    temperature = read_temperatures(message, taken)
    code = read_codes(message, taken)
    provider = read_providers(message, taken, known)
    place = read_places(message, taken, known)
    lists = read_listed(message, taken, known.procedures if known else None)
    return Entities(
        **lists,
        provider=provider,
        place=place,
        amount=amount,
        score=read_scores(message, taken),
        birth_date=births,
        name=read_names(message, taken, births),
        code=code,
        blood_pressure=pressure,
        glucose=glucose,
        temperature=temperature,
        phone=phone,
    )
