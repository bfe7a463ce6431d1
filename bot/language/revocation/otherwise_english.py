"""English words that turn an ending into something else: the opposite, less, or another thing.

They join those of otherwise.py; the notation is in phrases.py.
"""

WANTS_EN = """
    (you|yall|u|they|nobody|noone|no one|somebody|someone) [all|guys|people|ever] (never|dont|do not
        |doesnt|wont|didnt|does not) [ever] (text|txt|message|write|reply|answer) [me|us] back
    (changed my mind|change of heart|second thoughts|changed our mind) (about|on) [the|my|that|our
        |saying|texting|wanting to] (stop|stopping|unsubscribe|unsubscribing|opt out|optout
        |opting out)
    (undo|reverse|ignore|void|cancel|revoke|take back|disregard) (the|my|that|this|our) [last
        |earlier|first] (stop|unsubscribe|unsubscribing|opt out|optout|opting out)
    (if|when|once) (i|we) ... (ill|i will|well|we will) (ask|tell|let) (you|yall
        |ya) [know] to (stop|quit|end)
    (dont|do not) [you] (go|ever go) [and] (stop|stopping|quit|quitting|cancel|cancelling|take
        |taking) [on] (me|us|my|the|sending|texting|texts|reminders)
    (reinstate|reenroll|re enroll|resubscribe|re subscribe|rejoin|reactivate|un mute me|unmute
        |un stop|unstop)
    (revert|erase|cancel|scratch|void) my [earlier|last] (opt out|optout|stop)
    (want|want to|wants|like|let me|get me|put me|let us|put us) [be|get] back in
    put (me|us|my number|him|her|mom|dad) back $
    (go ahead and|please|pls|can you|could you|you can|now|so|and) (send|start|resume|text)
        [sending|texting] [me|us] [the|my|your|those] (reminders|texts|messages|them) again
    (need|want|miss|like|get|have) [to get|to have] [the|my|your|those] (reminders|texts|messages
        |reminder texts) back
    (just|only) (kidding|joking|playing)
    jk
    put (me|us|my number|him|her|mom|dad) back (on|in) (the|your|that) (list|texts|reminders|system)
    (sign|set|hook) (me|us) (up again|back up)
    (on|want|want them|want em|like em|like them|need them|need em) again [please|now|thanks] $
    (want|need|like) (them|em) (now|back|again) [please|pls|thanks|hon|again] $
    now (i|we) (want|need|d like|would like) [to get|to receive|to have] [the|your|my] (them|em
        |these|texts|messages|reminders|notifications|alerts) [again|back|please|too] $
    now i (want|need|d like|would like) to (get|receive) (them|em|these|texts|the texts)
    (you|yall|u) can (text|write|message) [to] (me|us) (now|again)
    still (want|like|need) [to get|to receive|to keep] [the|your|my] (texts|text|messages
        |reminders|notifications|alerts)
    (texts|reminders|messages|text reminders|notifications) (can|may|should) (stay|continue
        |keep coming|go on)
    (keep|leave) (em|them|the texts|the reminders) (coming|on|going)
    (why d|whyd|whyd you|why would|why did) (you|yall|u|ya|quit|stop) (quit|stop|stopped
        |texting|sending|drop|take|cut)
    (didnt|did not|never) (mean|meant) (it|unsubscribe|stop|quit|that)
    not stop $
    (dont|do not|didnt|did not) want to (get off|be off|be taken off|be removed|come off|be dropped
        |opt out)
    (dont|do not) let (me|us|him|her) (drop|fall|slip)
    do (i|we) (gotta|got to|have to|need to) .. stop (or|when|after|if|once)
    (text|texts|texting|a text) (is|are) (plenty|the only way|all i need|easier|easiest|better
        |what works|how i)
    keep [the|my|sending] (text|texts|texting|reminders|messages) [please|pls|thanks] $
    keep [my|our|the|sending|all] [my|regular|other|visit|appointment|usual] [visits|appointments]
        [and] (reminders|texts) [coming|as is|as they are|going|on|the same|please|pls]
"""

LESS_EN = """
        (after|before|past|til|till) (<hour>|noon|midnight|dark|bedtime) [am|pm|a m|p m|oclock
            |at night|in the morning|tonight] [please|pls|thanks|thank you] $
        (during|while on|outside) [my|of|school|work|business|office|normal] [work|working] (hours
            |shift|class|church)
        (on|over) [the] (saturdays|sundays|weekends|weekend|holidays)
    (im|i am|were) driving $
    no (english|spanish|somali|arabic|chinese|vietnamese|russian) (texts|text|messages)
    (text|send|message|offer) (me|us) [any] (new|other|more|another|earlier|later) (times|time
        |dates|date|slots|slot|openings|appointments)
    (hounding|pestering|nagging|after|on) (me|us) (about|over) [getting] (the|my|that|this|a)
"""

ELSE_EN = """
        (get|getting|take|let) (me|us|him|her) out of (this|the|that) (hospital|place|room|bed|house
            |er|waiting room|boot|cast|sling|brace|mess of a)
        (no more of|enough of) (these|this|that|those) (pill|pills|medicine|medication|meds|drug
            |drugs|shot|shots|cream|syrup|pain|nausea|cough|tests|test)
        (i|we|she|he) [just|have] stopped (getting|receiving|seeing) [any|the|your|my|these] {texts}
    (send|sending|referring|transferring|bouncing|passing) (me|us|him|her|my mom|my dad) [back|over
        |down|all over] (to|around|from) (the|a|an|that|another|other|dr|some|person|place|one|this)
    end of [the|this|my] (message|text|msg|rant)
    end (this|these|those|the|your) [bogus|lab|late|extra|wrong|stupid] (charges|charge|fees|fee)
    (subscription|subscribed) to ... (magazine|paper|newspaper|journal|catalog|podcast|box)
    (catalog|collections|knife|magazine|mail order) (list|company|thing)
    (on|off|from) [of] (facebook|instagram|tiktok|whatsapp|netflix|amazon|snapchat|spotify|uber)
    {takes} my (number|cell|phone|name|info|card) {from} (my|his|her|our|their) {kin}
    (fax|faxing|mail|mailing|email|emailing|send|sending|release|releasing|share|sharing|forward
        |forwarding) [out|over|all] (my|his|her|our|their|the|any) [medical|whole|old] (records
        |record|chart|charts|results|labs|paperwork|files|history|images|xrays)
    {takes} ... {from} [of] my [med|meds|medication|medications|medicine|medicines|drug|problem
        |allergy|prescription] (list|meds)
    (that|this|those|them) (isnt|aint|wasnt|is not|was not) (you|yall|you all|from you|yours)
    i know (its|it is|that s|thats|that) not (you|yall|your fault|your clinic)
    (lose|lost|delete|deleted|block|blocked) the (number|numbers) (of|for)
    tell (them|him|her|the pharmacy|the agency|the collector|<shops>|the other clinic|my ex
        |the dentist|the gym|the bank) to (stop|quit|leave|tone|cut|knock)
    (paper|mailed|printed) (statements|statement|bills|bill|letters|mail|forms|copies)
    (research|clinical|sleep|drug) (study|trial)
    {takes} {someone} {from} [of] [the|this|that|my|next|on] [book for the|hat for] {dates}
    {takes} {someone} {from} [of] [the|this|that|my|his|her] (book|books|hat|running|roster for
        |lineup|team|trial|study|waitlist|schedule)
    (off|out of|from) [of] [this|that|the] {dates} (thing|one|appointment|visit|slot|deal|list)
    list for (monday|tuesday|wednesday|thursday|friday|tomorrow|today|the #*|#*|dr|doctor|surgery)
    (scan|due|screening|jury|call back|callback|cancellation|mammogram|colonoscopy|wait|voters
        |do not fly|no fly|christmas|honor|shopping|med|medication|problem|allergy) list
    list (who|that|of people|of who|of those) [who] (can|may|is|are|has|have|get|gets)
    jury duty
    take care of
    blocked off
    (switch|change|swap|update) (my|the|our) [house|home|old|work|land] (phone|number|line
        |landline) [number] to (my|the|a|this) [new|other] (cell|mobile|phone|number|house|home)
    (send|sending|sent) [<things>] .. (to|at|by|through) [the|my] {shops}
    (send|sending|sent|mailing|filling|refilling) [me|us|him|her] [any|any more|all|more|anymore]
        [of] [these|those|this|the|my|his|her] [new|same|free] (pills|pill|scripts|script|meds|med
            |medicine|medicines
        |medication|medications|prescription|prescriptions|refills|insulin|inhaler|strips
        |test strips|lancets|supplies|samples|vitamins|box|boxes|package|packages|kit|kits)
    (stop|quit|end|dispute|stopped|ended) [getting|being|me|us] [<those>] [bogus|lab|wrong|fake
        |extra|stupid|monthly|late] (billed|bill|bills|billing|charges|charge|fees|fee|payments
        |collections|autopay|auto pay)
    bills [ever] [gonna|going to|ever] (end|stop)
    (ill|i will|i ll|let me|i shall|im gonna|i am going to) [now|just|go ahead and] (stop|quit
        |cease) (bugging|bothering|pestering|texting|messaging|annoying|harassing|nagging
        |sending|writing) (you|yall|ya|u|everyone|you all|folks)
    (i|id|we|ill|let me) (best|better|gotta|got to|have to|should|must|ought to|need to|get|hop)
        [get|hop|jump] (off this phone|off the phone|off my phone|off this line
        |off the line)
    (get|getting|got|hop) off the phone (with|now|until|yet|before|to|at|by|till)
    (get|getting|got|hop) off the phone $
    (do|handle|discuss|talk|settle|sort out|go over|explain|deal with) [this|it|that|about this
        |about it|all this] (by|over|on|through|via) (text|message|texting|messages|texts)
    (consent|permission|authorization) to (share|release|use|give|disclose|bill|treat)
    (see|look at|view|access|read|get into|open|have access to) [all] (my|her|his|our|their
        |the) [own
        |medical|health] (chart|records|record|portal|results|file|labs|history)
    (access to|proxy for|proxy on) [my|her|his|our|the] (chart|records|portal|account|file|mychart)
    (kill|terminate|drop|lose|scrap|nix|ditch|axe) [the|my|this|that] [next] (appointment|appt|visit
        |checkup|surgery|procedure|scan|ultrasound|mri|order|slot)
    cancel [the|my|this|that|his|her] (ultrasound|mri|scan|checkup|mammogram|colonoscopy|physical
        |labs|lab|test|cleaning|xray|x ray|class|ride|session|consult|#*)
    (shes|hes|she is|he is|theyre) not on (this|my) (phone|number|line)
    enough (is enough with|with|of) [the|this|your|all the|that] (robot|bot|machine|excuses
        |waiting|wait|waiting room|automatic answers|answers|runaround|menu|hold music|poop|kit)
    (stop|quit) (smoking|drinking|taking|vaping|eating|using the)
    (stop|quit) reminding me [that] (im|i am|how|of how|of my age) [so|getting|very|too] (old|fat
        |single|broke|short|poor|late|slow)
    (stop|quit) asking $
    (i|still|really|just) hate texting $
    (i|still|really|just) hate texting (but|call|just call|can you call)
    not a (text|message|txt) (about|for|when|to)
    not a (text|message|txt) $
    (dont|do not) (text|write|message|txt) [me] back (im|i|right|now|until|til|till|while|cuz)
    dont remind me [about|of] (time|that|it|lol|haha|how)
"""

GROUPS_OTHERWISE_EN = {
    "texts": "text|texts|message|messages|reminder|reminders|notifications|alerts",
    "hour": """
        #|##|#am|#pm|##am|##pm|seven|eight|nine|ten|eleven|five|six
    """,
    "kin": """
        son|sons|daughter|daughters|kid|kids|child|childs|mom|moms|mother|mothers|dad|dads|father
        |fathers|husband|husbands|wife|wifes|brother|brothers|sister|sisters|ex|exs|grandson
        |grandsons|granddaughter|granddaughters|grandma|grandmas|nephew|nephews|niece|nieces
    """,
    "takes": "take|pull|remove|get|drop|scratch|strike|cross|yank|erase|delete|mark|bump",
    "someone": """
        me|us|him|her|them|my name|his name|her name|our name|my son|my daughter|my mom|my dad
        |my mother|my father|my husband|my wife|my kid|my kids|mom|dad|my baby|the baby
    """,
    "from": "off|out|from|off of|out of|down from",
    "dates": """
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs
        |fri|sat|sun|mondays|tuesdays|wednesdays|thursdays|fridays|tomorrow|today|tonight|tmrw
        |week|month|morning|afternoon|#*|january|february|march|april|june|july|august|september
        |october|november|december
    """,
    "things": "it|them|my|that|those|these|the|this|my stuff|everything",
    "those": "the|these|those|your|my|all|all the|all these|any more|more|this|that",
    "shops": """
        cvs|walgreens|walmart|costco|kroger|riteaid|rite aid|publix|heb|target|pharmacy|pharmacies
        |drugstore|drug store|collections|collection|insurance|medicare|medicaid|wrong pharmacy
    """,
}
