"""English opt-outs by subject: forbidden, unwanted, taken off, asked about, in law, tired."""

import pytest

from bot.language.revocation.free_words import free_language_stop
from bot.language.revocation.story import ends_a_story


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("it beeps when i nap. make it not beep", id="not beep"),
        pytest.param("yes fine whatever but never again on this line", id="this line"),
        pytest.param("it isnt you its me. stop writing tho", id="stop writing"),
        pytest.param("please don't ever message me again", id="ever"),
        pytest.param("my husband gets suspicious. no more notes to this phone", id="no more notes"),
        pytest.param("new year new me no more clinic texts", id="no more texts"),
        pytest.param("I'd rather you didn't text anymore", id="rather"),
        pytest.param("kindly refrain from contacting this device", id="refrain"),
        pytest.param("also I'd like to stop getting these going forward", id="stop getting"),
    ],
)
def test_forbidding_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("we have a new doctor, there's no reason to keep messaging us", id="reason"),
        pytest.param("i'd do better without your texts", id="without"),
        pytest.param("i'd like to have the reminders discontinued", id="discontinued"),
        pytest.param("the phone calls are enough", id="calls are enough"),
        pytest.param("not a fan of the texts", id="not a fan"),
        pytest.param("i'd just as soon not hear from you by phone", id="just as soon"),
        pytest.param("phone calls are fine. text messages are not.", id="texts are not"),
        pytest.param("I think I've had my fill of these updates", id="my fill"),
        pytest.param("this is the kids' tablet, we don't want messages here", id="a tablet"),
        pytest.param("I thought it meant one message. I don't want to continue", id="continue"),
        pytest.param("i aint reading these so quit wasting ur time", id="not read"),
    ],
)
def test_not_wanting_or_needing_them_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("lose these digits", id="digits"),
        pytest.param("I switched clinics, you can drop me from your messages", id="drop me"),
        pytest.param("place this number on your suppression list", id="suppression"),
        pytest.param("I would be grateful to be excluded from future messaging", id="excluded"),
        pytest.param("y'all need to find another number to blow up", id="another number"),
        pytest.param("please unsub me", id="unsub"),
        pytest.param("keep the appointment, lose the texts", id="lose the texts"),
        pytest.param("my son put this on my phone and I want it off", id="want it off"),
        pytest.param("pls forget i exist", id="forget"),
    ],
)
def test_taking_off_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("who do i tell so these don't come anymore", id="who"),
        pytest.param("how do i make it so you don't text", id="how"),
        pytest.param("what is the procedure for no longer receiving these?", id="procedure"),
        pytest.param("there must be a way to switch these off at your end", id="a way"),
        pytest.param("whats it take to be left alone around here", id="left alone"),
        pytest.param("can i pay you to not text me lol", id="pay"),
    ],
)
def test_asking_for_the_way_out_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my prior consent is hereby terminated", id="terminated"),
        pytest.param("any further contact will be forwarded to my attorney", id="attorney"),
        pytest.param("I am exercising my right to be free from these messages", id="a right"),
        pytest.param("I object to the processing of my phone number", id="object"),
        pytest.param("I did not authorize this and request removal", id="removal"),
        pytest.param("I only want to hear from you by email from here on", id="email only"),
        pytest.param("is it possible to receive correspondence by post only?", id="post only"),
        pytest.param("just mail me a letter, no more of this on the phone", id="a letter"),
    ],
)
def test_words_of_law_and_other_ways_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my phone is not your diary", id="diary"),
        pytest.param("breaking up with your text thread, its not me its you", id="breaking up"),
        pytest.param("congrats youve been promoted to blocked", id="blocked"),
        pytest.param("every one of these costs me a dime so please don't", id="a dime"),
        pytest.param("I'd like it quiet, this phone was a gift", id="quiet"),
        pytest.param("I'll come. But this has to be the last text", id="has to be the last"),
        pytest.param("let this be the last text", id="the last"),
    ],
)
def test_weariness_and_mockery_end_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("forget about me for tomorrow", id="a visit"),
        pytest.param("my ex keeps blowing up my phone, how do i block a number", id="an ex"),
        pytest.param("his hand is broken, i answer his messages till the cast is off", id="a cast"),
        pytest.param("no reason to come in, i feel fine", id="a visit that is not needed"),
        pytest.param("can i pay by text link", id="pay by text"),
        pytest.param("text me when you are off work", id="off work"),
        pytest.param("not that i want to stop the texts", id="not that i want"),
        pytest.param("she don't do texting, i handle her visits", id="a proxy"),
        pytest.param("i opted out of that test last year already", id="a test"),
        pytest.param("the texts stopped, get them going again", id="wanted again"),
        pytest.param("dont want to be a bother", id="a bother"),
        pytest.param("i always lose the texts, call me", id="lost texts"),
        pytest.param("quit sending it to the walmart, use the little pharmacy", id="pharmacy"),
        pytest.param("don't let me be late again", id="late"),
        pytest.param("how do i make the appointment so you don't charge me", id="a charge"),
        pytest.param("is it possible to only get the first shot", id="a shot"),
        pytest.param("i'm done with chemo, do i still come in", id="chemo"),
        pytest.param("can you unsubscribe me from the pharmacy's emails", id="a pharmacy"),
        pytest.param("i want a human not a robot", id="a person wanted"),
    ],
)
def test_what_is_near_to_it_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("you texted in the middle of a funeral. no more, please", id="no more"),
        pytest.param("the thing dings on nights i finally sleep, so cut it out", id="cut it out"),
        pytest.param("texts are for young folk, take me off", id="take me off"),
        pytest.param("se me durmió la bebé y sonó el celular. Ya no más, en serio", id="ya no más"),
        pytest.param("ya estoy grande pa estas cosas del teléfono, quítenme", id="quítenme"),
    ],
)
def test_a_story_of_texts_with_a_short_ending_ends_them(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "clauses",
    [
        pytest.param(["i hurt all night", "no more"], id="no texts spoken of"),
        pytest.param(["got your text and cant make it monday", "take me off"], id="a visit"),
        pytest.param(["me llego el mensaje", "no voy a la cita", "borrenme"], id="una cita"),
        pytest.param(["no more texts came"], id="no ending of its own"),
        pytest.param(["text me", "no"], id="too short for a story"),
        pytest.param([], id="nothing"),
    ],
)
def test_an_ending_of_something_else_is_no_story_of_texts(clauses: list[str]) -> None:
    assert not ends_a_story(clauses)
