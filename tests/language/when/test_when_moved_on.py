"""A weekday wished, and one of its dates refused. NOW is a Thursday, March 12."""

import pytest

from tests.language.when.when_cases import read, said

MOVED_ON = {
    "en": {
        "nxt mon not this mon": ("day 03-23", ["day 03-16"]),
        "monday but not this monday": ("day 03-23", ["day 03-16"]),
        "monday at 3 but not this monday": ("time 03-23 15:00", ["day 03-16"]),
        "any tuesday but not this one": ("day 03-24", ["day 03-17"]),
        "friday but not tomorrow": ("day 03-20", ["day 03-13"]),
        "tuesday but not the 17th": ("day 03-24", ["day 03-17"]),
        "friday or monday but not this friday": ("day 03-16", ["day 03-13"]),
        "wed not this week": ("day 03-18", ["week 03-09 03-16"]),
    },
    "es": {
        "jueves, pero no este jueves": ("day 03-26", ["day 03-19"]),
        "el jueves pero no este": ("day 03-26", ["day 03-19"]),
        "cualquier jueves menos este": ("day 03-26", ["day 03-19"]),
        "el lunes que viene no, el otro lunes": ("day 03-23", ["day 03-16"]),
        "este viernes no, el otro": ("day 03-20", ["day 03-13"]),
        "este lunes no puedo pero el otro lunes a las 3 si": ("time 03-23 15:00", ["day 03-16"]),
        "el viernes pero no mañana": ("day 03-20", ["day 03-13"]),
        "el otro lunes": ("day 03-16", []),
    },
}
ONLY_REFUSED = {
    "en": [
        "my birthday is friday so not this friday",
        "church is sunday, not this sunday",
        "friday isnt good, not this friday",
    ],
    "es": ["martes tengo misa, este martes no", "el lunes no, el lunes no"],
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in MOVED_ON.items() for each in texts.items()],
)
def test_a_weekday_of_which_one_date_is_refused_is_the_next(
    lang: str, text: str, expected: tuple[str, list[str]]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(one) for one in when.excluded]) == expected


@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, texts in ONLY_REFUSED.items() for text in texts]
)
def test_a_day_that_is_only_explained_is_not_wished_for_another_week(lang: str, text: str) -> None:
    assert said(read(text, lang)) == "after 03-12 09:15 -"
