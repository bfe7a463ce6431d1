"""Days, hours and holidays by ear and half in English; dates beside parts of the day."""

import pytest

from bot.language.when.stances.away import from_then_on
from tests.language.when.when_cases import read, said_in_full


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "tuesday at haff past 10", "time 03-17 10:30"),
        ("en", "wed at ten thirdy", "time 03-18 10:30"),
        ("en", "thersday the 19th at won", "time 03-19 13:00"),
        ("es", "el biernes alas cuatro i quarto", "time 03-13 16:15"),
        ("es", "a las sei y medio el vierne", "time 03-13 18:30"),
        ("en", "chewsday mornin", "daypart 03-17 08:00 03-17 12:00"),
        ("en", "satterday at ate", "time 03-14 08:00"),
        ("en", "thirsday at for thirty", "time 03-19 16:30"),
        ("en", "quarter past ate on munday", "time 03-16 08:15"),
        ("en", "haf past tree on fryday", "time 03-13 15:30"),
        ("en", "quarter to fore wensday", "time 03-18 15:45"),
        (
            "en",
            "toosday or thrusday afta school",
            "daypart 03-17 14:00 03-17 16:00 | daypart 03-19 14:00 03-19 16:00",
        ),
        ("en", "friday on", "after 03-13 -"),
        ("es", "el lunez a laz dies", "time 03-16 10:00"),
        ("es", "viernez ala una i media", "time 03-13 13:30"),
        ("es", "en tre semana, un jueve", "day 04-02"),
        ("en", "halfpast 7 tuesday", "time 03-17 07:30"),
        (
            "en",
            "halfpast 7 if yall open that early if not then 430 eather one on toosday",
            "time 03-17 07:30 | time 03-17 16:30 | time 03-17 13:00",
        ),
        ("en", "toosday at 3", "time 03-17 15:00"),
        ("en", "wendsday at 4", "time 03-18 16:00"),
        ("en", "wensdy, thirsday or satterday", "day 03-18 | day 03-19 | day 03-14"),
        ("en", "tuesday quarter till 4", "time 03-17 15:45"),
        ("en", "tuesday quater to 4", "time 03-17 15:45"),
        ("en", "tuesday at haf past two", "time 03-17 14:30"),
        ("en", "tomoro at ate thirty", "time 03-13 08:30"),
        ("en", "munday at tree", "time 03-16 15:00"),
        ("en", "tuesday at fore oclock", "time 03-17 16:00"),
        ("es", "el lune a la tre", "time 03-16 15:00"),
        ("es", "lo lune a la die", "time 03-16 10:00"),
        ("es", "en do semana, un vierne", "day 03-27"),
        ("es", "el miercole a la do y media", "time 03-18 14:30"),
        ("es", "el marte a la cuatro y cualto", "time 03-17 16:15"),
        ("es", "lo vierne por la talde", "daypart 03-13 12:00 03-13 18:00"),
        ("es", "alas ocho i media el lunes", "time 03-16 08:30"),
        ("es", "martes a las onse", "time 03-17 11:00"),
    ],
)
def test_words_by_ear_are_days_and_hours(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "can i come on friday on the 20th", "day 03-20"),
        ("en", "on monday, on tuesday", "day 03-16 | day 03-17"),
        ("en", "at too late", "nothing"),
        ("en", "for 4 people tuesday", "day 03-17"),
        ("en", "look at to see", "nothing"),
        ("es", "el doctor do santos", "nothing"),
        ("es", "me siento fine", "nothing"),
        ("es", "i el lunes tambien", "day 03-16"),
    ],
)
def test_words_that_only_sound_so_are_none(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("es", "next friday a las ten de la mañana", "time 03-20 10:00"),
        ("es", "el wednesday at three", "time 03-18 15:00"),
        ("es", "after las cinco el lunes", "after 03-16 17:00 03-17"),
        (
            "es",
            "el jueves o viernes en el morning, not too early, tipo 10:30",
            "time 03-19 10:30 | time 03-13 10:30",
        ),
        ("es", "viernes a las nine", "time 03-13 09:00"),
        (
            "es",
            "Viernes a las nine, pero de la mañana oíste, que la otra vez me lo pusieron mal",
            "time 03-13 09:00",
        ),
        ("es", "a las two el lunes", "time 03-16 14:00"),
        ("es", "el lunes a las ten thirty", "time 03-16 10:30"),
        ("es", "el next friday", "day 03-20"),
        ("es", "el monday en la tarde", "daypart 03-16 12:00 03-16 18:00"),
        ("en", "el lunes at 3", "time 03-16 15:00"),
    ],
)
def test_half_in_english(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        (
            "en",
            "tuesday or thursday in the morning, not too early, like 10:30",
            "time 03-17 10:30 | time 03-19 10:30",
        ),
        ("es", "el martes en la tarde, no muy tarde, como a las 2", "time 03-17 14:00"),
        ("en", "tuesday in the afternoon, not too late, 2:30", "time 03-17 14:30"),
    ],
)
def test_an_hour_within_the_part_of_the_day_says_more(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        (
            "es",
            "de 8 y media a 11 mientras los ninos estan en clase, el martes o el jueves",
            "range 03-17 08:30 03-17 11:00 | range 03-19 08:30 03-19 11:00",
        ),
        (
            "en",
            "from 8:30 until 10 bc thats when my mom can watch them, friday",
            "range 03-13 08:30 03-13 10:00",
        ),
        (
            "es",
            "entre 9 y media y 11 mientras estan en la escuela, lunes a jueves",
            "range 03-16 09:30 03-19 11:00",
        ),
        (
            "en",
            "between 9:30 and 11 while the kids are at school, monday thru thursday",
            "range 03-16 09:30 03-19 11:00",
        ),
        (
            "en",
            "after 3 when my husband gets home with the car, tuesday or wednesday",
            "after 03-17 15:00 03-18 | after 03-18 15:00 03-19",
        ),
        (
            "es",
            "despues de las 4 que es cuando llega mi esposo con el carro, martes o jueves",
            "after 03-17 16:00 03-18 | after 03-19 16:00 03-20",
        ),
        (
            "en",
            "in the mornings while my mom is there to watch the baby, tues or thurs",
            "daypart 03-17 08:00 03-17 12:00 | daypart 03-19 08:00 03-19 12:00",
        ),
        (
            "es",
            "de 10 a 12 porque luego recojo a la nina, el martes",
            "range 03-17 10:00 03-17 12:00",
        ),
    ],
)
def test_days_come_long_after_their_hours(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("es", "pasando la navidad y ano nuevo", "after 2027-01-02 -"),
        ("en", "after christmas and new years", "after 2027-01-02 -"),
        ("es", "cuando haya pasado navidad", "after 12-26 -"),
        ("es", "pasando navidad", "after 12-26 -"),
        ("es", "pasando navida", "after 12-26 -"),
        ("es", "pasado navidad", "after 12-26 -"),
        ("es", "pasadas las navidades", "after 12-26 -"),
        ("es", "cuando pase navidad", "after 12-26 -"),
        ("es", "ya que pase año nuevo", "after 2027-01-02 -"),
        ("es", "despues de las fiestas", "after 2027-01-02 -"),
        ("en", "after xmas", "after 12-26 -"),
        ("en", "once christmas is over", "after 12-26 -"),
        ("en", "after the holidays", "after 2027-01-02 -"),
        ("en", "right after new years", "after 2027-01-02 -"),
        ("es", "pasando el 20", "after 03-21 -"),
    ],
)
def test_once_a_holiday_is_past(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("es", "jueves 2 a las dos", "time 04-02 14:00"),
        (
            "es",
            "jueves 2 o viernes 3 en la tarde",
            "daypart 04-02 12:00 04-02 18:00 | daypart 04-03 12:00 04-03 18:00",
        ),
        (
            "en",
            "thurs 2 or fri 3 in the afternoon",
            "daypart 04-02 12:00 04-02 17:00 | daypart 04-03 12:00 04-03 17:00",
        ),
        ("es", "el martes 17 por la tarde", "daypart 03-17 12:00 03-17 18:00"),
        ("es", "viernes 3 en la mañana", "daypart 04-03 08:00 04-03 12:00"),
        ("es", "el jueves 2 por la tarde", "daypart 04-02 12:00 04-02 18:00"),
        ("es", "el jueves 2 en la tarde a las 4", "time 04-02 16:00"),
        ("en", "friday the 3rd in the afternoon", "daypart 04-03 12:00 04-03 17:00"),
        ("en", "thursday 2nd afternoon", "daypart 04-02 12:00 04-02 17:00"),
        ("en", "friday 3 in the afternoon", "daypart 04-03 12:00 04-03 17:00"),
    ],
)
def test_a_number_beside_its_weekday_is_the_date(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("es", "el sabado 11 en la mañana", "time 03-14 11:00"),
        ("es", "sabado 9 de la mañana", "time 03-14 09:00"),
        ("en", "saturday 11 in the morning", "time 03-14 11:00"),
        ("en", "mon 3 in the afternoon", "time 03-16 15:00"),
        ("es", "el jueves 3 por la tarde", "time 03-19 15:00"),
        ("es", "el viernes 3 de la tarde", "time 03-13 15:00"),
        ("es", "lunes 3 por la tarde", "time 03-16 15:00"),
        ("es", "el lunes 3 de la tarde", "time 03-16 15:00"),
    ],
)
def test_a_number_beside_another_weekday_is_an_hour(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant
