"""English words of stopping that end something else than texts, and plain ones that end them."""

import pytest

from bot.language.revocation.free_words import free_language_stop


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("unsubscribe me from mondays haha", id="no texts named"),
        pytest.param("how do i unsubscribe from the knitting club", id="a club"),
        pytest.param("I opt out of the shingles shot", id="a shot"),
        pytest.param("unenroll us from paperless billing", id="billing"),
        pytest.param("take my daughter off friday please", id="a day"),
        pytest.param("get me out of that thursday thing", id="that day"),
        pytest.param("scratch me off the 2:30", id="an hour"),
        pytest.param("can you pull my name off the jury list", id="another list"),
        pytest.param("stop sending my inhaler to Walgreens", id="a medicine"),
        pytest.param("quit sending it to the pharmacy on Main", id="a pharmacy"),
        pytest.param("how do we stop getting billed twice", id="a bill"),
        pytest.param("end these wrong charges", id="charges"),
        pytest.param("ok i'll quit bothering you folks now", id="the writer stops"),
        pytest.param("well i better get off this phone", id="the end of a talk"),
        pytest.param("enough with the runaround", id="an excuse"),
        pytest.param("no need to remind me, i'm on my way", id="on the way"),
        pytest.param("stop it, you are too kind", id="a joke"),
        pytest.param("the driveway's blocked off but i'll make it", id="blocked off"),
        pytest.param("quit hounding me about the bone scan", id="less"),
        pytest.param("drop the visit, not the reminders", id="the texts denied"),
        pytest.param("cancel the mri, the texts can stay", id="the texts stay"),
        pytest.param("if the cough goes on, remind someone else to call", id="a task"),
        pytest.param("take care, see you friday", id="a goodbye"),
        pytest.param("I'd rather you didn't", id="an offer refused"),
        pytest.param("I cannot get off the phone with the insurance", id="a call"),
        pytest.param("the swelling won't go away", id="a swelling"),
        pytest.param("should i discontinue them before surgery", id="medicines"),
    ],
)
def test_what_ends_something_else_ends_no_texts(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I said stop last year but now I want the reminders", id="now wanted"),
        pytest.param("we said no texts. put us back", id="back"),
        pytest.param("i withdrew my consent and wish to reinstate it", id="reinstated"),
        pytest.param("un-mute me", id="unmuted"),
        pytest.param("why'd you stop texting", id="asked why"),
        pytest.param("i didn't mean unsubscribe", id="not meant"),
        pytest.param("i don't want to be taken off the list", id="not wanted"),
        pytest.param("revert my stop", id="reverted"),
    ],
)
def test_a_stop_that_is_taken_back_is_none(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("kindly discontinue these", id="kindly"),
        pytest.param("I'd like to have those be discontinued", id="passive"),
        pytest.param("could the texts to my mother's phone be turned off", id="a parent's phone"),
        pytest.param("opt my uncle out", id="a relative"),
        pytest.param("is it possible not to be texted", id="not to be"),
        pytest.param("leave my wife off from now on", id="from now on"),
        pytest.param("no more to her cell please", id="no more to"),
        pytest.param("take this number down", id="a number"),
        pytest.param("leave my dad's phone alone", id="left alone"),
        pytest.param("I no longer wish to receive", id="unfinished"),
        pytest.param("we don't need to hear from your computer", id="a computer"),
        pytest.param("how do i leave this group text", id="the way out"),
        pytest.param("visit yes, texts no", id="yes and no"),
        pytest.param("please send me no texts", id="none"),
        pytest.param("no more pings please", id="pings"),
        pytest.param("unsubscribe me from whatever this is", id="whatever"),
        pytest.param("stop the appointment reminders", id="what the reminders are of"),
        pytest.param("please don't send another", id="another"),
        pytest.param("is there no way off this list", id="a way off"),
        pytest.param("do i have to keep getting these", id="must they come"),
        pytest.param("let's call it quits on the texting", id="call it quits"),
        pytest.param("I want her number taken out", id="a number taken out"),
        pytest.param("my uncle says no send more", id="broken English"),
        pytest.param("quit with the holiday recipe texts", id="quit with"),
        pytest.param("you folks heard me and yall need to get off my phone", id="get off"),
        pytest.param("unhook me from this system", id="unhook"),
        pytest.param("could the messages just stop", id="could they stop"),
        pytest.param("please go remind somebody else", id="somebody else"),
        pytest.param("she does not wish to be messaged", id="not messaged"),
        pytest.param("No SMS henceforth. Regards, P. Ode", id="henceforth"),
        pytest.param("how do i shut u off", id="shut you off"),
        pytest.param("pls stahp messaging", id="stahp"),
        pytest.param("go away", id="go away"),
        pytest.param("cancel the visit and unsubscribe me", id="beside a visit"),
    ],
)
def test_plain_words_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None
