"""Who is offered other times may keep the visit that they have."""

import pytest

from bot.language.visits.keeping import keeps_visit

KEEPS = (
    "nvm ill just keep wednesday|you know what leave it as is|ill keep the one i have|nevermind"
    "|put it back how it was|doesnt matter now, ill keep mine|stop dont move it|ok just leave it"
    "|i can make the original|stick with what i got|mejor asi dejela|no mejor asi la dejo"
    "|no importa, dejelo asi|me quedo con la que tengo|siempre si voy|no la cambie|mejor asi"
    "|dejela como estaba|olvidelo|ya no la muevan"
)
OTHERS = (
    "keep the second one for me|leave the first|2|thursday|i leave work at 3|another day please"
    "|none of these|cancel it|no gracias|la segunda|otro dia|i keep getting this text"
    "|deje ver y le digo|dejeme checar"
)


@pytest.mark.parametrize("text", KEEPS.split("|"))
def test_a_visit_is_kept_in_many_words(text: str) -> None:
    assert keeps_visit(text)


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_what_takes_or_refuses_a_time_keeps_nothing(text: str) -> None:
    assert not keeps_visit(text)
