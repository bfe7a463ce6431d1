"""Plain English endings of texts: passives, other people's phones, wishes for none, ways out.

PHRASES are in the notation of phrases.py, SIGNS in that of signs.py.
"""

PLAIN_GROUPS = {
    "any texts": """
        texts|texting|messages|messaging|reminders|notifications|alerts|text messages|notes|sms
    """,
    "people": """
        me|us|him|her|mom|dad|mama|papa|mother|father|grandma|grandpa|my mom|my dad|my mama
        |my mother|my father|my grandma|my grandpa|my grandmother|my grandfather|my wife
        |my husband|my son|my daughter|my brother|my sister|my aunt|my uncle|my kids|my parents
        |my in laws|my family|our family|both of us
    """,
    "numbers": """
        my number|this number|my phone|this phone|my cell|this cell|my line|this line
        |our number|our phone|her number|his number|her phone|his phone|her cell|his cell
        |my cellphone|my mobile|my cell number|my phone number|this cell number|my telephone
        |moms phone|dads phone|my moms phone|my dads phone|my mothers phone|my mamas phone
        |my fathers phone|my wifes phone|my husbands phone|my sons phone|my daughters phone
        |my kids phone|my brothers phone|my sisters phone|moms cell|dads cell|my moms cell
        |my dads cell|these digits|my digits|this device|my device|my pocket
    """,
    "noises": """
        dinging|buzzing|beeping|pinging|pings|dings|buzzes|beeps|chirping|chiming|nagging|nudges
        |nudging|reminding|notifs|blasts|robo texts|robot texts|bot texts|txts|notices|notes
        |notifications|alerts|robots|robot messages|pestering|hounding
    """,
    "ends": "end|kill|stop|quit|cease|discontinue|halt|terminate|silence|disable|deactivate|mute",
    "clinic": """
        you|yall|y all|you all|you guys|you people|you folks|u|this clinic|the clinic|your clinic
        |your office|a computer|the computer|your computer|a machine|the machine|your machine
        |this machine|the robot|your robot|a robot|this robot|this place|that place|this number
        |these people|this office|that office|your number|any of you
    """,
    "ever": """
        again|anymore|any more|ever|from now on|from here on|going forward|in future|henceforth
        |hereafter|for good|no more|forever|permanently|in the future|from here on out
    """,
    "no wish": """
        dont want to|do not want to|dont wanna|no longer want to|no longer wish to|dont need to
        |do not need to|no need to|dont care to|do not care to|would rather not|rather not
        |prefer not to|would prefer not to|do not wish to|dont wish to|never want to|please not
    """,
    "this all": """
        this|these|those|this thing|this stuff|all this|all of this|all these|all of these
        |whatever this is|whatever it is im on|whatever im on|whatever i am on|the whole thing
        |this mess|this system|these things
    """,
}

PHRASES = {
    "en: plainly": """
        (kindly|please|pls|plz) [just|to] {ends} (them|these|those|em) $
        {ends} (them|these|those|em) [all] (please|pls|plz|kindly|now|for good|thank you|thanks
            |immediately|at once|altogether|forever|permanently) $
        kindly (discontinue|cease|desist|end|halt) (them|these|those|this|it|the same)
        (enough|stop|quit) [with|of] [the|this|your|these] {noises} [<ever>|please|pls|thanks] $
        no more [of] [the|this|your|these|that] {noises} [to|on]
            [<ever>|please|pls|thanks|<people>|<numbers>] $
        (no more|nothing more|nothing else|nothing further) to (<people>|<numbers>) [please|pls
            |thanks|<ever>|im begging you] $
        (no longer wish|no longer want|do not wish|dont wish|no longer care) to receive [them|these
            |any|anything|it|these any longer] [please|<ever>] $
        {no wish} (hear|be hearing) from {clinic}
        (not interested in|no interest in|tired of|done|sick of|without|through|stop|quit|not
            |appreciate not) (hearing from) {clinic}
        (dont|do not|no longer|never) [want|have|give] (have|got|gave|give) [you] my (ok|okay|say so
            |blessing|permission|consent) (to|for) (text|message|contact|this|these|texts|send)
        (let|make) this be the last [one|text|message|of these|of them|of it] $
        better be the last (i hear|one i get|text|message|time you text|one of these)
        (asked|beg|begging|asking|ask|told|tell|telling) [of] {clinic} to (desist|quit texting
            |stop texting|stop messaging|stop writing|quit writing|quit messaging)
        (to not|not to|rather not|dont want to|do not want to|no longer|not want to|prefer not to
            |can i not|could i not|never to) [be|get|keep|be getting|keep being|keep getting]
            [being|getting] (texted|messaged|buzzed|pinged|notified|beeped at|dinged|spammed
            |texted at)
        (dont|do not|never) [ever|please] (send|put|text|message) (these|them|those|this stuff|stuff
            |things|nothing|anything|nothing else|no more|any more) .. {numbers}
        (dont|do not|never) [ever|please|be|keep] (send|sending) (these|them|em|those) [here|out]
            [to] [<ever>|<people>|please|pls] $
        (like|want|prefer|send|wish for|need|requesting) [me|us|him|her|exactly] (zero|no|none of)
            [more|of] [your|the|these] (texts|messages|reminders|notifications|alerts|text messages
            |communications|texting)
        texts (they|that|which) (need|have) to (stop|end|quit)
        (aint|not|dont|no longer) (want|wanting|needing|need) these [no] [thanks|thank you
            |thank ye|thank|ty|please|sorry|yall|anymore|any more] [ye|you] $
        (aint|not|dont|no longer) (want|wanting|needing|need) (them|em) (coming|no more|anymore
            |any more) [thanks|thank you|please|sorry] $
        (no longer|not|never was|never been) a patient ... (remove|delete|take me off|take me out
            |drop me|unsubscribe) [me|us|my number|this number] [please|thanks] $
        (third|fourth|fifth|sixth|tenth) (one|text|message|reminder) (today|this week) ... no more $
        how many times (do|must|should|did) i [have to|need to|gotta|got to] (say|tell|ask
            |repeat) ... (dont want|do not want|not want|no longer want) (these|them|this|any|texts)
        (text|bug|bother|remind|pester|go text|go bug|go bother) (someone|somebody) who (cares
            |gives a|wants)
        stop (baby|bebe|honey|hon|dear|bro|sis|mijo|mija|papi|mami|amor|mi amor|corazon
            |hermano) [no|i|ya] (no quiero|ya no|basta|no more|no mas|dont want|not want|enough)
    """,
    "en: asked for by a word or two": """
        (dont|do not) [just|ever|please] send (another|one more|any others) [one] [please|pls
            |<ever>] $
        (dont|do not|please no) send (him|her|us) [texts|text|anything|nothing] [please|pls
            |<ever>] $
        do (i|we) (have to|gotta|got to|need to) [keep] (get|getting|gettin|receive|receiving) [all
            |all of] (these|those|texts|messages|reminders|notifications|alerts)
        (way|ways) off (this list|the list|your list|this thing|of this|of these|these) $
        (wheres|where is|is there|do you have|got) (the|an|a|your) off (switch|button)
        (call it quits|pull the plug|wrap it up|pack it in|put a stop|put an end|put a lid)
            [on|w|with|to] [all] [the|these|your] (these|<any texts>)
        (unhitch|unhook|untangle|unlink|unsubscribe|unregister) (me|us) [from] [<this all>|please] $
        (want|like|need|please|have) {numbers} (removed|taken off|taken out|deleted|erased|scrubbed
            |off this|off of this|off your list|off the list|out of there)
        (dont|do not) (need|want) (these|them|em|any of these|these things) (coming|sent|showing up
            |popping up|popping|on here|to come)
        (cant|cannot|cant keep|cannot keep) (be getting|be receiving|getting) [all] (these|texts
            |messages|reminders|notifications|em) [on|at|here|in]
        last (text|message|reminder|text message) (i want|i ever want|i need|id like)
        may this be the last [one|text|message|of these|of them] $
        (yall|you|y all|you all|u|you people) (got to|need to|gotta|please|better|can|must) get off
            [of|my] (my phone|phone|cell|line)
        (dont|do not|never) [ever] reach (me|us|him|her) (here|on this|by text|this way)
        (dont want|dont wanna|do not want|rather not|no longer want|dont need) [to] be (on|in) [ur
            |your|the|this|that|any|yall] [text|telephone|phone|texting|contact] (thing|list|chain
            |text list|texts|messages) $
        no (send|text|message|write) [me|us|to me] [no|any] (more|again|anymore)
        (<people>|he|she|they) (wants|want|wanna be) (off|out) [please|too|of this|of these] $
        (keep|leave) {numbers} (free|clear) of
        leave (me|us|mine|him|her) be [now|please|then|yall] $
        leave .. in peace
        (could|can|would|may) [the|these|all|your] (texting|texts|messages|reminders) [please]
            [just] (end|stop|cease|quit) [please|now|<ever>] $
        (go bother|go bug|go remind|go text|go pester) (somebody|someone) else
        remind (somebody|someone) else $
        (resignation|resigning|resign|retire|retiring|exiting) from (your|the|these) [text
            |texting] (list|texts|messages|reminders|text list)
        no (sms|texts|texting|text messages|electronic messages|messages|messaging) (going forward
            |from now on|from here on|henceforth|hereafter|ever again|in future)
        (dont|do not|never) agree to [be|being|the|your|any] (texted|texting|texts|sms|messaging)
        (does not|doesnt|not|dont|do not|no longer) (wish|want|care|like) [to be|being] (messaged
            |message|texted|pinged|buzzed|dinged)
        (how do i|how to|how can i|how do you) (turn|shut|switch) (you|u|yall|this bot
            |this robot) off
        (reporting|report|reported) (you|yall|this|these|y all) to (the fcc|fcc|the ftc|my carrier
            |the carrier|the attorney general|my phone company|the phone company)
        (want|like|wanna|need) [to] be off (it|this|these|here|of it|of this|of these) $
        (removal requested|requesting removal) $
        (quit|stop) with [the|these|your|all the] .. (texts|messages|text messages)
    """,
    "en: taken off": """
        opt {people} [back] out
        opt {numbers} out
        (leave|count|keep|cut|rule|take|drop|get|let|cross) (<people>|<numbers>) (off|out) [of it
            |of this] (<ever>)
        (leave|count|keep) (<people>|<numbers>) (off|out) of (these|<this all>) [please|pls
            |<ever>] $
        (let|cut|get|yank|pull|take) {people} (off|out) [of] (these|this thing|whatever it is im on
            |whatever im on|whatever this is|all of these|these things|this text thing)
        (count|scratch) {numbers} (out|off)
        (scratch|wipe|strike|purge|blot out|cross off|cross out|take down|delist|unlist|unlink
            |unhook|unhitch|disconnect|detach|yank|unplug|unsubscribe|unregister) {numbers} [please
            |pls|<ever>|from this|off this|from these|from all this] $
        (take|pull|wipe|scratch|strike|yank|get) {numbers} (down|off|out)
            [please|pls|<ever>|of it|of this|of these|of there|completely|altogether] $
        (leave|let) {numbers} (be|alone|in peace|out of it|out of this)
        (hands off|stay off|lay off|stay out of) {numbers}
        (take|get|drop|remove|excuse|exclude|leave) {people} (off|from|out of) [the|your|this|these
            |ur|all|all the|all your|any|all of your] (text|texting|message|messaging|reminder
            |notification|alert|outreach|text message) (list|lists|blast|thing|chain|program|roll)
    """,
}

PLAIN_KINDS = {
    "ended": """
        turned off|shut off|stopped|ended|discontinued|halted|suspended|switched off|cut off
        |silenced|done away with|deactivated|ceased|disabled|terminated|shut down|put to an end
        |brought to an end|removed
    """,
    "be ended": """
        be turned off|be shut off|be stopped|be ended|be discontinued|be halted|be suspended
        |be switched off|be silenced|be deactivated|be terminated|be done away with|be shut down
    """,
    "way out": """
        end|close|leave|quit|exit|escape|cancel|get off|get out of|get off of|get rid of|turn off
        |shut off|opt out of|drop out of|disable|mute|silence|stop
    """,
    "chain": """
        chain|thread|service|list|texts|messages|message service|text service|reminders|alerts
        |text thing|texting thing|notifications|text list|texting service|text chain|subscription
        |group text|texting|message list|messaging|messaging service
    """,
    "the messages": """
        texts|messages|text messages|reminders|notifications|alerts|texting|messaging|notices
        |automated messages|automatic messages|text reminders|text alerts
    """,
    "those sent": "these|them|those|all of these|all of this|these things|em",
}

SIGNS = {
    "plainly": """
        (have|want|like|need|wish|prefer|please|see) > those sent > ended
        those sent > (be) > (turned off|shut off|discontinued|halted|switched off|silenced|disabled
            |deactivated|stopped)
        the messages + be ended & (can|could|may|would|should|must|might|will|please)
        (request|requesting|ask|asking|like|want|wish|prefer) + (that) + the messages > ended
        (they|these|those) > (need|have|has|needs|must|ought|got|gotta|better) > (stop|end|quit
            |cease) & the messages
        (i|we|hed|shed|id|wed) > (rather|sooner|prefer) > (not) + (texted|messaged|texting|texts)
        (how do i|how can i|how do we|how to|how does one|where do i|can i|could i|may i|let me
            |i want to|i wanna|id like to|i would like to|tryna|trying to|need to|wish to)
            > way out > (this|the|your|these|ur|all|all the|all these) > chain
        (way|how) + (these|they) > (could|can|would|to|just) > (not|quit|stop) > (come|coming)
        (dont|do not|no longer|never|not) > (want|need|care for|wish for) > (the|your|these|any
            |those) > (automatic|automated|robot|robo|computer|electronic|bot) > the messages
        (yes|yep|coming|appt|appointment|visit|be there|come) & (texts no|text no|pings no
            |messages no|no to the texts|no to texts|no to texting|no to the texting
            |no to the dinging|no to the messages|no to messages)
        (answer) > (texting|texts|messages) + (no)
        (next one|any more of this|any more of these|one more of these|another one of these
            |another of these|one more ping|one more buzz) & law
        (decline|refuse|reject|opt out of|bow out of|withdraw from|leave) > (this|the|your)
            > (service|text service|texting service|text program|texts|messages|texting)
        (dont|do not|never|not|no) > (send|sending|put|text) + those sent > (to|on|at) + phone
        (no|not|never) > (doctor|clinic|hospital|medical|health) > (texts|messages
            |reminders|stuff) + phone
        (not) > (this cell|this phone|this number|my cell|this line|my work line|my phone) > (ever
            |ever again|anymore)
        (never) > (to|on) > (my phone|this phone|my work line|my cell|this cell|this line
            |this number)
    """,
}
