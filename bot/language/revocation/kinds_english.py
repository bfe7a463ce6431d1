"""English kinds of words for the signs of subjects_english.py, which end texts.

The notation is in signs.py.
"""

KINDS_EN = {
    "denied": "dont|do not|never|not|cant|cannot|shouldnt|didnt|without|neednt",
    "text": """
        text|texting|message|messaging|contact|contacting|ping|pinging|remind|reminding|notify
        |notifying|msg|bother|bothering|bug|bugging|texted|messaged|contacted|notified|reminded
        |buzz me|buzzing me|write to|writing to|writing me|write me|written to|ping him|ping her
    """,
    "again": """
        again|anymore|any more|ever|either|at all|from here on|from now on|going forward|in future
        |henceforth|hereafter|ever again|no more|for good|forever|after that|after this
    """,
    "the texts": """
        texts|text messages|messages|reminders|notifications|alerts|updates|notices|messaging
        |texting|sms|surveys|questionnaires|beeps|communications|the text thing|text thread
        |mailings|outreach|text reminders|robot texts|electronic notices|message
    """,
    "them": "these|this|them|those|any of these|any of this|all of this|all of these|it",
    "phone": """
        my phone|this phone|my cell|this cell|my number|this number|my mobile|this mobile
        |this device|this line|the phone|my telephone|this telephone|our phone|her phone|his phone
        |these digits|my digits|her number|his number|my fone|my cellphone|this tablet|my line
        |my phone number|my cell number|this cell number
    """,
    "taken": """
        take|taken|get|leave|left|keep|count|let|drop|dropped|pull|strike|scratch|cross|yank|cut
        |remove|removed|delete|erase|wipe|excused|excluded|released|omit|exempt|excuse|exclude|turn
        |pulled|scratched|crossed|took|struck
    """,
    "me": """
        me|us|my name|my number|this number|my cell|my phone|my mobile|my mom|my dad|mom|dad|him|her
        |my husband|my wife|my son|my daughter|this phone|mine|my father|my mother
    """,
    "list of texts": """
        text list|texting list|the computer|alert system|alert list|rotation|circulation|campaign
        |the blast|the roll|mass text|message list|contact list|outreach list|your messages
        |your texts|the texts|the reminders|your reminders|the messages|these texts|these messages
        |future messaging|future messages|future texts|future mailings|all texts|automatic ones
        |automated ones|the texting|the text service|everything else|ur life|your life
        |messaging list
    """,
    "asks": """
        who|how|what|whats|where|which|is there|theres|must be|could somebody|can somebody|anyone
        |could someone|can someone|somebody|wheres|how do i|some way|a way
    """,
    "other way": """
        mail|letter|letters|post|postal service|email|landline|mailbox|calls|phone calls|post office
        |paper|us mail|voicemail|by post|house phone|home phone
    """,
    "law": """
        attorney|lawyer|lawyers|legal action|exhibit|sue|lawsuit|fcc|tcpa|ftc|blocked|block you
        |reported|harassment|complaint
    """,
    "elsewhere": """
        husbands number|wifes number|moms number|dads number|daughters number|sons number
        |sisters number|brothers number|husbands phone|wifes phone|moms phone|dads phone
        |daughters phone|sons phone|husbands cell|wifes cell|moms cell|dads cell|daughters cell
        |sons cell|other number|other phone|home number|house phone
    """,
    "consent": "consent|permission|authorization|authorisation|agreement|the ok|that ok|enrollment",
}
