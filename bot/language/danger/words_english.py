"""English words for emergencies, put together from the files of words for each kind.

The notation is in phrases.py, the reading in safety.py.

For the clinician who changes these lists: one phrase on a line, simple spelling, no punctuation.
Short forms are already made one: "can not", "cannot", "cnt" are cant; "i am" is im; "breath" and
"breathing" are breathe; "hurts" is hurt; "pains" is pain; "wanna" is want to; "do not" is dont.
A missed emergency is worse than a false alarm: when in doubt, add the phrase.
"""

from bot.language.danger.words_blood_and_birth_english import BLOOD_AND_BIRTH_EN
from bot.language.danger.words_breath_and_heart_english import BREATH_AND_HEART_EN
from bot.language.danger.words_harm_english import HARM_EN
from bot.language.danger.words_head_and_nerves_english import HEAD_AND_NERVES_EN

GROUPS_EN = {
    "child": """
        baby|babys|newborn|infant|toddler|kid|son|daughter|child|boy|girl|grandson
        |granddaughter|grandbaby|nephew|niece|year old|month old|week old|months old|weeks old
        |days old
    """,
    "person": """
        he|she|hes|shes|they|theyre|him|her|mom|dad|mother|father|husband|wife|grandma|grandpa
        |grandmother|grandfather|sister|brother|friend|roommate|patient|uncle|aunt|partner
        |boyfriend|girlfriend|neighbor|someone
    """,
    "hard": """
        bad|badly|heavy|heavily|a lot|alot|so much|too much|really bad|real bad|nonstop
        |non stop|everywhere|profusely|severely|like crazy|out|through|so bad|pretty bad
        |super bad|very bad|very much
    """,
    "pills": """
        pills|pill|tablets|meds|medicine|medication|medications|tylenol|advil|ibuprofen
        |aspirin|benadryl|insulin|oxy|oxycodone|oxys|percocet|percs|xanax|xans|ambien
        |sleeping pills|pain pills|pain killers|painkillers|opioids|antidepressants
        |acetaminophen|melatonin|klonopin|metoprolol|metformin|warfarin
    """,
    "poison": """
        bleach|poison|battery|batteries|magnet|magnets|cleaner|drano|detergent|tide pod
        |pesticide|antifreeze|gasoline|lye|ammonia|rat poison|lamp oil|lighter fluid
        |paint thinner|button battery|edible|edibles|vape juice|cleaning fluid|mothballs
        |hand sanitizer
    """,
    "self": """
        myself|my self|himself|him self|herself|her self|themself|themselves|themselfs
        |ourselves|meself
    """,
    "want": """
        want|wants|wanted|wanting|wish|ready|going|about|plan|planning|plans|trying|tried|try
        |need|needs|rather|might|thinking|thoughts|thought|think|urge|urges|tempted|feel like
        |feels like|keep|keeps|afraid|could|considering|threatening|threatened|threatens
        |talking|talks|said|says|will|gonna|gunna
    """,
}

EMERGENCY_EN = BREATH_AND_HEART_EN | HEAD_AND_NERVES_EN | BLOOD_AND_BIRTH_EN | HARM_EN

# Too common to count inside other words, but not when they are the whole message.
ALONE_EN = """
    od|shes blue|hes blue|babys blue|gonna jump|im gonna jump|going to jump|im going to jump
    |heart attack|stroke|seizure|overdose|bleeding|bleeding out|choking|emergency|911|dying
"""
