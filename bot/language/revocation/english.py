"""English words that revoke consent to texts; the notation is in phrases.py."""

GROUPS_EN = {
    "texts": """
        texts|text|txts|txt|messages|message|msgs|msg|sms|reminders|notifications|alerts|spam
        |texting|messaging|text messages|text message|text reminders|text alerts
        |communications|communication|contact|notices|mensajes|messges|mesages|automated messages
        |automated texts|robo texts|robotexts|correspondence|subscription
    """,
    "doing": """
        texting|txting|textin|messaging|msging|messging|contacting|bothering|bugging|spamming
        |harassing|annoying|notifying|pestering|pinging|texing|texting and calling
        |calling and texting|messagin|writing me|writing to me|calling me|calling this
        |calling my|calling us|calling here|reminding me|emailing me|blowing up my
        |blowing me up|hitting me up|sending texts|sending messages|sending me texts
        |sending me messages
    """,
    "these": """
        the|these|this|those|all|your|ur|my|any|more|all the|all these|all of these|all of the
        |all your|all this|all of your|any more|any of these|any further|further|future
        |of your|of these|of the|with the|with these|with all the|with your|w the|me any
        |me any more|me more|me these|me all these|me your|me the|me this|me those|me all the
        |me|us|us any|us these|anymore|automated|automatic|stupid|damn|annoying|unwanted
        |so many of these|constant|such|to these|to your|to the
    """,
    "off": "off|off of|from|out of|outta|of|out",
    "whom": """
        me|us|this number|this phone|my phone|my number|this line|her|him|my mother|my mom|my dad
        |my father|my husband|my wife|my son|my daughter|my kids|my parents|mom|dad|here|my cell
        |my mother in law|my grandma|my grandmother|my house
    """,
    "whose": """me|us|him|her|my mom|my dad|my mother|my father|my husband|my wife|my son
        |my daughter
        |my moms|my dads|moms|dads|my mothers|my fathers|my husbands|my wifes|the|our|my|this""",
    "list": """
        list|lists|mailing list|text list|texting list|contact list|contacts|system|database
        |data base|records|phone list|distribution|distro|texts|messages|msgs|reminders
        |notifications|alerts|this|subscription|program|rotation|group|phone|thread|chat
    """,
}

RULES_EN = {
    "stop texting": """
        if you (text|message|contact) me (again|one more time)
        (call|phone) instead and stop (these|this|texting|texts)
        (knock it off|cut it out|lay off|f off|fuck off|piss off|ease off) [with
            |on] [<these>] {texts}
        (quit|stop|cease) [it|this|that] [with|w|on] [<these>] {texts}
        (make|have) [<these>] {texts} stop
        (stop|end|quit|halt) [<these>] (texting thing|texting service|text service|text program)
        (stop|quit) (hitting|blowing|buzzing) [up] (my|our|this) (phone|cell|line)
        (stop|quit|discontinue|halt|end) [<these>] (text|texting|appointment|phone|automated
            |automatic|constant|sms) (reminders|messages|alerts|texts|notifications|service)
        (stop|quit) (sending|texting|messaging|contacting) .. (this number|this phone|my phone
            |this line
            |my mom|my dad|my mother|my father|my husband|my wife)
        (stop|quit|cease) (all|any|further|these) (and all|communication|contact|messages|texts)
        (can|could|would|will) (you|u|yall|ya) [please|kindly|just] (not|stop|quit) (text|message
            |txt|texting|messaging|txting|contact|contacting|msg
                |sending) [<whom>] [<these>] [<texts>]
        you (may|can) stop sending
        (texts|messages|texting|reminders) (need|needs|have|has|must|should) to (stop|end)
        (stop|quit|cease|stahp|stopp|stpo|discontinue|halt|enough) [with|the] [all|the
            |with the] {doing}
        (stop|quit|cease) [the] sending [me|us|out|this number] {these} [more|of|damn|stupid
            |dumb|text] [of|<texts>|stuff|things|crap|shit|messages]
        (stop|quit) sending [me|us] (this|these|those|stuff|crap|shit|things|anything|texts
            |messages|msgs|txts|reminders|notifications) [to this number|please|pls|plz|now
            |already|anymore|texts|messages|crap|shit] $
        (stop|quit) sending [me|us] $
        (stop|cease|end|halt|discontinue|quit|cancel|disable|turn off|shut off
            |unsubscribe me from|unsubscribe from|enough|deactivate|silence
            |kill) [with] [<these>] [<these>] [of|automated|annoying|appointment|appt|text|damn
            |stupid] {texts} [please|pls|to|on|from|now|for|and|i|already|going]
        (stop|end|cancel) all (communication|contact|texts|messages|reminders|communications
            |messaging|texting)
        (turn|shut|switch) [<these>] {texts} off
    """,
    "no more texts": """
        (dont|do not|never|not to|please not) [ever|please|you|kindly] (text|txt|message|msg
            |contact|sms
            |texting|messaging|contacting) {whom} [again|anymore|ever|please|by text]
        (dont|do not|never|not to) [please|ever|keep] (send|sending) [<whom>] [any|any more|more
            |these|no more
            |further] [<texts>|of these|of this|of those|of them] to (<whom>) [anymore|again|please]
        (dont|do not) [please|ever] send [<whom>] (any more|anymore|more|further|no more) [<texts>
            |of these|of those|of this|of them|to <whom>]
        (dont|do not) [ever] (contact|message|text|reach|write) {whom} by (text|sms|message|texting)
        (do not|dont) (text|message|contact) (it|again|anymore|no more)
        (no|zero) [more] [further] (texting|messaging|texts|messages|sms|text messages|text message
            |communication|communications|contact|reminders) [to <whom>|at all|please|pls|thx|thanks
            |ever|again|going forward]  $
        (no|zero) more [of] (these|this|them|those|your) [text|automated] [<texts>|crap|stuff
            |things] $
        (leave|keep) (me|us|this number) (off|out of) [of] [<these>] {texts}
        not (interested|intrested) (stop|quit) {doing}
        (put|add) (me|us|this number) on (your|the|ur) do not (text|contact|call|message)
        no (more|further) [of] [<these>] [damn|stupid|automated|appointment|of these] {texts}
        no (texts|texting|messages|messaging|sms|text messages) please
        no [more] (texts|texting|messages|sms|text messages) $
        (dont|do not|never|dont ever|do not ever|please dont|pls dont|cant) [ever|please|keep
            |you] (text|txt|message|msg|contact|messaging|texting|contacting|bother|bug
            |texted) (me|us|this number|this phone|my phone|my number|here|this|again|anymore
            |her|him|my mother|my mom|my dad)
        (dont|do not) (text|txt|contact) $
        (dont|do not) [ever|keep] (send|sending) [me|us|this number] [<these>] (texts|text
            |messages|msgs|sms|txts|reminders|anything|notifications|anymore|text messages
            |alerts|shit|these|this|any of these)
        never (text|contact|message) (me|us|this number) [again]
        (text|contact|message|bother) me no more
        (do not|dont) (have|give) [my|you] (permission|consent) to [text|contact|message|use|send]
        (not|never) [give|gave|given] [you|my] (consent|permission) [to|for] [receive|get] (text
            |texts|contact|message|messages|these)
    """,
    "does not want texts": """
        (would|id|i) [much] (rather|prefer) [to|you|that you|if you|it if you] [you|i] (not|dont
            |didnt|did not
            |do not|no|stop|quit) [be|to|get|receive|receiving|getting] (texted|texting|<texts>)
        (would|id|i) [much] (rather|prefer) (no|not) {texts}
        (prefer|rather) [that|if] you (do not|dont|didnt|did not|not|stop) (text|message|contact
            |texting)
        (wish|want|like|ask|asking|asked|need|demand|prefer) [that] [to|you
            |for you] [to] (no longer|not|stop
            |quit|never) [be|to|to be|get|receive|getting|receiving|to receive|to get] (<texts>
                |texted
            |contacted|receive these|get these|sending) [<texts>|these|me|by text|by sms|this|us
                |any more]
        (no longer|dont|do not) (wish|want|care|wanna|desire|need) [to] (get|receive|have|see
            |keep getting
            |be getting|be receiving|be on|be) (these|this|those|any of these|any of this|contacted
            |texted|your messages|your texts|your texts anymore|messages|texts) [anymore|any more
                |texts
            |messages|please|by text|by sms|from you|from yall|from you people|from you guys] $
        (dont|do not) (care for|like|appreciate|need|want|use|wanna get|want to get
            |know how to) (texting|texts|text messages|messages|these texts|these messages
            |your texts|these reminders
            |the reminders|your messages|reminders|text reminders)
        (doesnt|does not|no longer|dont) (want|like|need|wish to get|want to get|want to receive
            |wants) [your|these|the|any|any more|to get] [text|your] {texts} [anymore|any more
                |please]
        (he|she|mom|dad|wife|husband|mother|father|grandma) (wants|would like|asked) [you] to (stop
            |quit) {doing}
        (dont|do not) (wanna|want to) hear from (you|yall|ya|this) [guys|people|anymore|again]
        (done|so over|over|through|finished|sick|tired) (with|of) [all] (these|these things) $
        (i want|id like|i wanna) off [please|now|already] $
        (way|just) too many of (these|them) $
        no (text|texts|texting|messages) [and|or] no (call|calls|calling)
        (never|didnt|did not) (signed up|sign up|ask|asked|agreed|agree|subscribed
            |opted in) (for|to) (this|any of this|a thing|these|all this|none of this|this junk
            |this crap|this stuff|this mess|this thing) $
        (never|didnt|did not) (agree|agreed|sign|signed|consent|consented|ask|asked) [up] (to
            |for) [<these>]
            [get|receive|be|get these] (<texts>|texted|these)
        (aint|not|im not) (interested|intrested) in [no|any|your|these|getting|receiving] {texts}
        (want|like|need|wanna|let me|get me) out [of] (of this|of these|of it|this|these|texting
            |texts|your texts)
        (dont|do not) (want|need|wish) (yall|you|u|ya) [guys|people|all] [to] (texting|messaging
            |text|message
            |contacting|contact|txting) [me|us|this|anymore|here]
        (dont|do not) need [the|these|your|any|no|a] [text|automated|appointment] (reminders|texts
            |messages
            |texting|robot texting) [me|anymore|any more|please|thanks]
        (im|i am|were|we are) (done|sick|tired|over|fed up) (with|of) [all|getting|all of] (these
            |the|this|your
            |ur|yall) [text|constant|annoying] {texts}
        (dont|do not|no longer|dont even|didnt|never) [really|even] (want|need|wish|care|like
            |wanna|wanted|desire) [for|you|to|to be] [to|get|receive|have|recieve|be|getting
            |receiving|gettin] [get|getting|receive|receiving|recieve|text|texting|message
            |contact|send|sent|have] [me|sending me] [<these>] [<these>] (texts|txts|messages
            |msgs|sms|text messages|text message|reminders|notifications|alerts|texting
            |messaging|spam|txt|mesages|text reminders|communications|correspondence)
        (dont|do not|no longer) (want|wish|need|like|wanna|care) [to] (be|being|get) (texted
            |contacted|messaged|bothered|spammed|txted|on your list|on this list|part of this)
        (dont|do not) (want|need) (any of these|these|any more of these|to be on this list) $
        (dont|do not) want this $
        (dont|do not) want [you] [to] (text|texting|contact|contacting|message|messaging) me
        (not) interested in (texts|messages|receiving|getting|being texted|your texts
            |your messages|these texts|these messages)
        (im|i am|we are|so|were) (done|sick|tired|over) (with|of|getting) [getting|receiving
            |these|all these|all the|your] [these|all these|all the|your|getting] (texts
            |messages|text messages|reminders)
        enough (texts|messages|texting|reminders|reminding|of these|with these)
        enough (with|of) [<these>] (<texts>|dinging|buzzing|beeping|pinging|nagging|surveys|phone)
    """,
    "off the list": """
        (take|get|cross) me off .. (i|we|ive|weve) [have|just|already] (found|got|have) (another
            |a new|a different|some other) (doctor|doc|dr|clinic|office|place|provider)
        (take|remove|delete|drop|get|pull|strike) {whose} [phone|cell|mobile|name|number
            |numbers] [number] [please
            |pls] {off} [of] [<these>|ur] [text|texting|contact|mailing|call|calling|phone
                |distribution
            |notification|reminder|messaging] (<list>|text service|service|texting|texting service
            |distribution list|text reminders|messaging)
        (take|get|remove) (me|us|my number|this number|him|her|our number) (off|out) [there|here
            |of there
            |of here|of it|of this|this|these|please|pls|now|asap|already|then|ur texts] $
        remove (me|us|my number|this number) [please|pls|plz|now|asap|thanks|thx|immediately
            |completely] $
        (unsubscribe|opt out) (me|us|my phone|this number|this phone|my number)
        (unsubscribe|unsubcribe) from (all|this|these|everything|your|texts|messages)
        (delete|erase|remove|lose|forget) [out] (my|this|our|her|his) [phone|cell|mobile] (number
            |cell|phone
            |contact|digits) [pal|please|now|from]
        (take|remove|delete|drop|erase|scratch|cross|scrub|get|kick|strike|pull) [me|us|him|her
            |my number|my name|my phone number|this number|my phone|my cell|my info|number
            |this phone|this|my contact] {off} [of] [<these>] [<these>] [text|texting|contact
            |mailing|call|calling|phone] {list}
        (take|remove|get) (me|us|my number|my name|this number|him|her) off [please|pls|plz|now
            |of it|of here|asap|already] $
        remove (me|us) [please|pls|plz|now|asap] $
        (remove|delete|erase|lose|forget|drop|take out|take off|block|scrub) (my|this
            |the) [phone|cell|mobile] (number|phone|cell|num|contact|digits|contact info|info)
        (want|like|need|get me|wanna|let me) [to be|be|to get|me|to come] (off|removed from
            |taken off|out of|removed off) [of] (this|your|the|these|ur) [text|texting
            |mailing] (list|texts|messages|thread|text list)
        (unenroll|disenroll|deregister|un enroll|opt) me (please|out|from) [texts|messages|this
            |these|of]
        leave (me|us) [the|tf] [fuck|hell|f|heck] alone
        (lose|loose) (my|this) (number|num|contact)
        (cease and desist|go on the do not|put me on your do not) [contact|text|call|list]
    """,
    "opts out": """
        (i|we|id|ill) [hereby|would like to|want to|am|im] (revoke|withdraw|revoking|withdrawing
            |rescind) [my|any
            |all|the|our] [prior] (consent|permission|authorization|authorisation|approval)
        (revoke|withdraw|rescind) [my|any|all|the] (authorization|consent|permission) [for|to]
        (consent|permission|authorization) [is|has been] [hereby] (revoked|withdrawn|rescinded)
        (you|u) (do not|dont|no longer) have [my|our] (consent|permission|authorization
            |approval) [to|for]
        (never|didnt|did not) (gave|give) [you] (permission|consent|my number) [to|for] [text
            |message|contact]
        (im|i am|we are) (opting|unsubscribing) out
        (wanna|want to|would like to|id like to|like to|i) (opt out|unsubscribe|opt out of)
        opting out of (all|sms|texts|text|these|your|any)
        (opt|opting) out (please|plz|pls|now|of sms|of texts)
        demand [that] you (stop|cease|quit)
        (cease|stop) [all|any] [and desist] [all|any] (contact|contacting|communication
            |communications|messages
            |messaging|texting) [to <whom>|with <whom>|this number]
        (unsubscribe|unsubscribing|unsubcribe|unsuscribe|unsub) [me|us|my number|this number
            |please|from|now|my|this]
        (opt|opting) [me|us|this number|myself|my number] out [please|pls|now|thanks|completely
            |entirely] $
        (opt|opting) [me|us|this number|myself|my number] out (of|from) [receiving
            |getting] [<these>] [<these>] (texts|messages|all|these|this|sms|text|reminders
            |communication|communications|everything|notifications|texting|it|alerts)
        (want|like|wish|choose|please|wanna|need|how do i|how can i) [to] (opt out|optout)
        (revoke|withdraw|revoking|withdrawing|rescind) [my|all] (consent|permission|authorization)
        (do not|dont) consent to [any|these|receiving|receive|being|be|get|your|further
            |getting] (more|text|texts|texted|contacted|messages|contact|these)
    """,
}
