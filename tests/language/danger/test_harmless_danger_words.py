"""Animals, machines, papers and questions that speak of danger are none; what is near them is."""

import pytest

from bot.language.danger.safety import danger


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i will be there dead or alive", id="dead or alive"),
        pytest.param("cant breathe in those masks, are they required", id="masks"),
        pytest.param("shots scare me, i usually faint", id="needles"),
        pytest.param("allergic to sulfa, throat closes up, note that in my chart", id="the chart"),
        pytest.param("my dog was hit by a truck hes bleeding bad, cancel", id="a dog hit"),
        pytest.param("our dog got run over by a van so i have to cancel", id="a dog run over"),
        pytest.param("my cat is not breathing", id="a cat"),
        pytest.param("when do we call 911", id="when to call"),
        pytest.param("mi gato ya no respira", id="un gato"),
        pytest.param("al perro lo atropelló un carro y está sangrando", id="un perro"),
        pytest.param("cuándo hay que llamar al 911", id="cuándo llamar"),
        pytest.param("no puedo respirar con estos cubrebocas", id="cubrebocas"),
        pytest.param("ahí estaré vivo o muerto", id="vivo o muerto"),
        pytest.param("our puppy just swallowed a battery, is there a pet line?", id="a puppy"),
        pytest.param("the heifer is bleeding bad, i'll be late", id="a heifer"),
        pytest.param("the tractor is choking on old diesel again", id="a tractor"),
        pytest.param("mower's bleeding oil all over the shed", id="bleeding oil"),
        pytest.param("the router committed suicide, no portal today", id="a router"),
        pytest.param("just hit me with option 2", id="an option"),
        pytest.param("i'm bored to death in this lobby", id="to death"),
        pytest.param("couldn't get a word in with that clerk", id="a word in"),
        pytest.param("the lady in blue scrubs with the girl was kind", id="blue scrubs"),
        pytest.param("do you stock yellow fever shots?", id="yellow fever"),
        pytest.param("his fever came down and he wants toast", id="a fever down"),
        pytest.param("mom's down to two inhalers, refill please", id="down to two"),
        pytest.param("the ambulance is listed twice on this statement", id="a bill"),
        pytest.param("chart says overdose and that is an error", id="a chart"),
        pytest.param("i need the records from dad's stroke for the VA", id="records"),
        pytest.param("send the scan from when i hit my head", id="a scan"),
        pytest.param("there's two of me in your system, merge them", id="two charts"),
        pytest.param("is water ok before they draw blood, coffee too?", id="a blood draw"),
        pytest.param("what does a stroke look like? it's for a poster", id="what it looks like"),
        pytest.param("if one were to have a seizure on a plane, who helps?", id="in general"),
        pytest.param("i dont know any marlene and she dont know me", id="a stranger"),
        pytest.param("stop guessing what I want", id="guessing"),
        pytest.param("no i dont want to hurt myself im just mad at the bill", id="denied"),
        pytest.param("she had a seizure as a girl, is driving allowed?", id="as a girl"),
        pytest.param("my eyelid has drooped since I was little", id="since I was little"),
        pytest.param("he broke his hip last yr, are stairs ok?", id="last yr"),
        pytest.param("my aunt had a stroke in her 50s, extra screening?", id="in her 50s"),
        pytest.param("i bruise easily on warfarin, fell last month", id="bruises"),
        pytest.param("uncle had a stroke and is in the hospital, cancel him", id="in hospital"),
        pytest.param("they ask me about self harm each visit, all is well", id="asked about"),
        pytest.param("the fire alarm went off so we'll be late", id="an alarm"),
        pytest.param("he choked on a chip but coughed it up", id="coughed up"),
        pytest.param("new hip, and i fell in love with the therapist", id="in love"),
        pytest.param("i will not be around Friday", id="away on a day"),
        pytest.param("mini stroke before Thanksgiving, when is follow up", id="before a feast"),
        pytest.param("someone beat me to the 3pm", id="beaten to it"),
        pytest.param("i sat 80 minutes in that room", id="minutes"),
        pytest.param("i cant do this anymore its 3 times u moved it", id="moved three times"),
        pytest.param("can't take this anymore, yall keep changing my time", id="changed again"),
        pytest.param("10! felt like dying and now im great", id="well again"),
        pytest.param("sentía que me moría y ahora estoy muy bien, 10", id="ya bien"),
        pytest.param(
            "ya no voy a necesitar mas citas, me voy a mi pais. adios y gracias por todo",
            id="moving home",
        ),
        pytest.param("me mudo a otro estado, adiós y gracias por todo", id="moving away"),
        pytest.param("had a stroke back in 09 so i walk slow", id="back in 09"),
        pytest.param("threw up my coffee this morning", id="coffee"),
        pytest.param("i wrote the letters you asked for, and my cat says hi", id="letters"),
    ],
)
def test_what_only_sounds_like_danger_raises_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the dog bit my face and it's bleeding bad", id="a bite"),
        pytest.param("i cant do this anymore", id="nothing was moved"),
        pytest.param("felt like dying all week and its worse", id="not well again"),
        pytest.param("me voy de este mundo, adiós y gracias por todo", id="no country"),
        pytest.param(
            "me voy a mi país pero ya no quiero vivir. adiós y gracias por todo", id="and more"
        ),
        pytest.param("threw up coffee looking stuff lol gross", id="coffee grounds"),
        pytest.param("im in the truck bleeding everywhere", id="in a truck"),
        pytest.param("grandpa fell off the tractor and is having a seizure", id="off a tractor"),
        pytest.param("lips turning blue, he's cold in the van", id="lips"),
        pytest.param("his skin is yellow, fever 103 and he's confused", id="yellow, fever"),
        pytest.param("sugar is down to 30 and she passed out", id="sugar"),
        pytest.param("i dont know what to do, he doesnt know me", id="does not know me"),
        pytest.param("dad had a stroke should i call 911", id="call 911"),
        pytest.param("she called the suicide line and then took the pills", id="a hotline"),
        pytest.param("i dont want to hurt myself but i think i will", id="but"),
        pytest.param("my face is drooping since i was hit", id="since a blow"),
        pytest.param("stop gasping like that he says, i cant breathe", id="gasping"),
    ],
)
def test_danger_beside_it_still_is(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i dont care if im dead or alive", id="no care"),
        pytest.param("i cant breathe in this mask", id="an oxygen mask"),
        pytest.param("i always pass out when i stand up", id="not of needles"),
        pytest.param("my throat closes up put that in the chart", id="no allergy told of"),
        pytest.param("my dog got hit by a car and my son is bleeding", id="a son beside"),
        pytest.param("my dog got hit by a car and im bleeding", id="the owner beside"),
        pytest.param("my dog bit my son hes bleeding everywhere", id="a son bitten"),
        pytest.param("hes bleeding everywhere", id="no animal"),
        pytest.param("my cat scratched me and i cant breathe", id="a cat's scratch"),
        pytest.param("when should i call 911 hes turning blue", id="and turns blue"),
        pytest.param("estufa abierta, el perro ya no se mueve y me siento borracha", id="gas"),
        pytest.param("no puedo respirar con esta mascarilla", id="una mascarilla"),
    ],
)
def test_what_stands_near_these_stays_danger(text: str) -> None:
    assert danger(text) is not None
