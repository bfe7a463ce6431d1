"""English signs that end texts, by what is said: forbidden, removed, asked about, in law, tired.

The kinds are in kinds_english.py, the notation is in signs.py.
"""

SUBJECTS_EN = {
    "forbidden": """
        denied > text > (me|us|him|her|here|them) > again
        (doesnt|does not|dont|do not|no longer) > (want|wants|wish|wishes|care) > (to be on|be on
            |on) > (text list|texting list|message list|contact list|your list|the text list)
        elsewhere & denied > (send|text|write|message) > (to me|me|to this|here|mine)
        denied > text > again
        denied > (ever) > text
        (never|dont|do not) > (send|sending|put) > (anything|stuff|things|any|more) + phone
        (no more|nothing more|nothing else|no) > (notes|things|stuff|word|anything) + phone
        (no more) > the texts
        (refrain|abstain|desist) > (from) > text
        (refrain) > (hereafter|henceforth|contacting)
        (stop|quit|cease) > (getting|receiving|seeing) > them
        (you can|you may|so you can|yall can) > (stop|quit) > text
        (please) > (not) > text
        (rather|sooner) > (you) > (didnt|not|dont) > text
        (may not|will not|shall not|must not|cannot|dont) > (reach|contact|text|message|write) > (me
            |us|him|her|my mobile) + again
        (may not|shall not|must not) > (reach|contact|text|message) > (me|us|my mobile|my phone)
        (dont|do not) > (be) > (texting|messaging|contacting|texted)
        (dont|do not|dont be) > (be) > (sending|sendin)
        (stop|quit|cease) > (writing|dinging|beeping|buzzing|pinging)
        (make|made) > (em|them|these) > (stop|quit) & the texts
        (make|made) > (it|this|these|them|phone|you) > (not|quit|stop) + (beep|beeping|coming|come
            |text|ding|buzz|texting|buzzing)
        (never again|not one more word|no more|not another) > (on|to|at|for) > phone
        (no) > (marketing|bill|flu|survey|promo|appointment|clinic) > (texts|text messages)
        (dont|do not|quit|stop) > (use|using) > phone > (for)
        (quit|stop|leave off) > (sending|buzzing|dinging|beeping|texting) > (these|this|those|them)
        (text me|message me|text us) > (again|one more time) & (clinics|doctors|switching|leaving)
        denied > (let|have) + the texts > (come|coming|in)
    """,
    "not wanted": """
        (dont want|do not want|not wanting|dont need|do not need|no use for|have no use|not want)
            > (these|this|any of this|any of these|it|things|stuff|nothing) + phone
        (dont want|do not want|dont need) > the texts
        (dont want to|do not want to) > (continue|keep going|go on) & the texts
        (dont want|do not want|not interested|no interest) + (hear from you|hearing from you)
            & again
        (no) > (reason|use|point|sense|call) + text
        (no) > (reason|use|point|sense) > (for|in|to) + (getting|gettin|receiving|sending) > them
        the texts > (are not|arent|not) > (fine|ok|okay|for me|secure|allowed|welcome|wanted)
        the texts + (to come|should come|must come|come) > (to an end)
        (had|got|have) > (my fill|plenty|more than enough|quite enough) > (of) > the texts
        (had|got|have) > (my fill|plenty|more than enough|quite enough) > (of) > them
        (aint|not|dont|never) > (reading|read|look at|open) > them & (quit|stop|waste|wasting|save)
        (aint|not|dont|never) > (tryna|trying) > (get|receive|see) + (more|these|texts)
        (wont|will not|not) > (be needing|require|need) > (further|any more|any|more) > the texts
        (wont|will not|not) > (be needing|require|need) > (further|any more of) > (notice|these)
        (i want|want|wants|id like|i would like|be) > (off) > (of) > (yours|it|this|these)
        (i want|want|wants|id like) > (off) > (the|your|these) > the texts
        (i want|wants|id like) > them > (off|undone|ended|gone|removed) & phone
        (not on) > (my|this) > (phone|work|cell|work cell|work phone)
        (nothing) > (sent|texted) > (to) > (him|her|me|us|this)
        (dont want|do not want|no want for|want none) > (em|them|these|any|none) & the texts
        (dont want|do not want|not wanting) > (these) > again
        (not a fan|not crazy|not fond|not big) > (of|about|on) > the texts
        (can|could) > (they|these|it) > (be) > (turned off|stopped|shut off) & the texts
        (we dont do) > (texts|texting)
        (not) > (hear from) > (you|yall) + (phone|text|texts|again|message)
        (give it a rest) & the texts
        (opted out|unsubscribed) > (twice|times|three)
        (dont want|do not want) > (em) & (dont read)
        (never|not wanting to|no thanks to) > (hear from|hearing from|hear about) & again
        (never) > (hear from|hearing from) > (you|yall)
        (pay|pays|paying|charged) > (per|by the|for each|for every) > (text|message)
        (want|like|need|please) + the texts > (stopped|ended|discontinued|canceled
            |turned off|shut off|removed|halted|suspended)
        (live|do|fine|ok|okay|better|happier|manage) > (without) > the texts
        (wants|want) > (none|zero) > (of) > (these|it|them)
        (nobody|neither of us|no one) + (wants) > (these|them|texts)
        (silence|quiet) & phone & (like|want|need|please|peace)
        (want|wants|like) > the texts > (off|gone|ended|to stop|to end)
        (dont|do not|didnt|never) > (agree|agreed|consent|sign up) > (to be) > text
    """,
    "taken off": """
        taken > me > (off|out|out of|from|loose from|off of|down from) > list of texts
        taken > (off|out of|from) > list of texts
        (lose|forget|delete|erase|wipe|scrub|drop|remove|discard|suppress) > phone
        (forget|lose) > (i exist|about me|me completely|you ever had|i ever)
        (delete|remove|erase) > me > (from|off) > (ur|your|the|my) + (life|chart|system|computer)
        (place|put|add|enter) > phone + (suppression|do not contact|do not text|no text|no contact)
        (request|requesting|require|demand) > (removal|to be removed|deletion)
        (cut) > (yours|them) > (out|off) & phone
        (put|mark|note|set|flag) > (me|us|it|my chart|the account|my account|down) + (no texts
            |no text|do not disturb|no electronic contact|no electronic|no messages|dont text)
        (take|get) > phone > (out|off)
        (dont|do not) > (put|add|sign) > (me) > (down|on|up) > (for) + the texts
        (find|pick|try|get) > (another|some other|a different|someone elses) > (number|phone)
            + (blow|text|bother|bug|harass)
        (close|close out|shut down|end) > (the|my) > (text|texting) > (account|service|line|thing)
        (close out|wind up|undo) > (my) > (texting|enrollment|texts)
        (release|excuse|exempt|free) > (me|us) > (from|of) > the texts
        (released|excused|excluded|exempted|free) > (from) > the texts
        (released|excused|excluded|exempted|free) > (from) > (these|this|it) & the texts
        (unsubscribe|unsubscribed|unsub|unsign|unfollow|unenroll|un sign) > (me|us|my)
        taken > me > (off|out) > (it|this|of it|of this|of these|of all of it|all of it) & the texts
        (grateful|glad|nice|great) > (if) + (forgot|forget|lost) > (about me|me|my number)
        (discontinue|end|stop|terminate) > (service) > (to) > phone
        (do not disturb|no thank you list)
        (lose|drop|ditch|skip) > (the|your|these) > the texts
        (flip|set|change|switch) > (it|this|that|the setting|my setting) > (to no|off)
        (work phone|work cell|company phone|shared phone|crew phone|group phone) & (remove|off
            |not allowed|arent allowed|take it)
    """,
    "the way out asked for": """
        asks & (so) > (you|yall) > (dont|do not|stop|quit|not) > (text*|send*|messag*|contact*)
        asks & (so) > (these|they|texts) > (dont|do not|stop|quit|not|no longer)
        asks & (so) > (i) > (dont|do not|stop) > (get|getting|receive|see) > them
        asks & (so) > (that) > (these|i|you|they) > (stop|dont|not) + (texts|text|get|come)
        asks + (procedure|process|form|way|word|setting|switch|code|steps) + (no longer|stop|quit
            |not) > (receiving|receive|getting|get|texting)
        asks + (switch|turn|shut|flip|toggle) > (these|this|texts|them) > (off)
        asks + (way|word|setting|switch|button) + (these|texts|messages) > (off|stop|quit|end)
        asks & (way|word|type|press|reply) + (make|get) > (you|yall) > (stop|quit|go away)
        (is it possible|possible|can i|may i|could i) > (to|only) + (only|just) & other way
            & (receive|get|reached|contacted|correspondence)
        (is it possible|possible|can i|may i|could i) + (receive|get) + (by post|by mail|by letter)
            + (only)
        asks + (left alone|left in peace|let off|signs me out|cut loose)
        (pay|beg|begging|bribe) > (you) > (to) > (not|stop|quit|never) + (text|texting|send)
    """,
    "other ways": """
        other way + (only) & (hear|correspondence|reach|reached|contact|contacted)
        (only) + other way & (hear|correspondence|reach me|reached|contact me|contacted)
        (just) > (mail|send) + (letter|letters|it) & (no more|not|nothing|quit|stop) + phone
        other way & (no more|nothing|never|not) > (of this|on|by|to) > (the phone|phone|my phone
            |text|my mobile|this phone)
        (prefer|rather|choose|ask|wish) + (not) > (reached|contacted|messaged|texted|be reached)
        (restrict|limit|confine) + (correspondence|contact|communication) & other way
        (calls) > (are) > (enough|plenty)
        (calls) > (are|is) > (fine|ok|okay|enough) & (texts|text messages) > (are|is) > (not)
        (use|try) > (the|my|a) > other way & (not this|not here|not there|not the phone)
        (use|try) > (that|the landline|my landline|the house phone) + (not) > (phone|this|cell)
        (use|choose) > other way & (not) > phone
        (instead of|rather than|and not) > (text|texting|texts|messages|sms) & other way & again
    """,
    "in law": """
        (tcpa|fcc|ftc|federal law|consumer protection act) + (cease|desist|stop|quit|end)
        law & (if i get one more|if i get another|if i see one more|if i see another
            |if i receive one more|if i receive another|if one more comes)
        consent + (terminated|revoked|withdrawn|taken back|void|voided|is over|rescinded|expired
            |cancelled|canceled|retracted)
        (rescind|retract|revoke|withdraw|terminate|cancel) > (any|my|all|prior|that) > consent
        (taking|take) > (that|my|the) > (ok|okay|consent|permission|yes) > (back)
        (exercising|exercise|right|rights) & (free from|free of|opt out|not receive) + them
        (exercising|exercise|right|rights) & (free from|free of|opt out|not receive) > the texts
        (further|future|any|next|another|more) + (contact|message|text|texts|one of these) & law
        (next|another|one more) > (one|text|message) > (of) > (these) & law
        (you|youre|youve|congrats) > (been|are|get) > (promoted to|blocked)
        (i) > (object|objecting) > (to) + (texts|messages|number|messaging|contact)
        (did not|didnt|never) > (authorize|authorise|approve|ok|okay) > them & (removal|remove|stop
            |end|off|texts|messages|number)
        (no longer|not|dont) > (have|authorized|authorised) + (authorization|use my|use this|consent
            |contact me|text me)
        (cease|discontinue|halt) > (use|all use|contact|outreach|all outreach|my participation)
        (discontinue|terminate) > (this|the|your|my) > (service|participation|messages|texting)
        (decline|refuse) + (electronic|automated) > (communications|notices|messages|contact)
        (revoke|rescind) > consent
        (do not) > (contact|message|text|disturb) > (directive|list|registry|order)
    """,
    "tired and mocking": """
        (sick|tired|exhausted|fed up|done|over|through) > (of|with|by) > the texts
        (my phone|this phone|my cell|my number) > (is not|isnt|aint|not) > (your|yall|a) > (diary
            |bulletin|billboard|journal|notebook|mailbox|bulletin board|secretary)
        (breaking up|break up|broke up|divorcing) > (with) + the texts
        (obsessed with|obsessed w) > (me) & (stop|unsub|bye|off|quit)
        (keeps|keep|been|stop|quit|find) + (blow|blowing|light|lighting) > (up) + phone
        (stop|quit) > (blow|blowing|hitting|lighting) > (me|my phone) > (up)
        (last) > (one|text|message|thing) > (i|you) > (need|want|send|get|read) + (from you|me)
        (this|these) > (were|be|is|was) > (the last) & (please|kindly|take it|text|texts|stop)
        (last text|last message) & (has to be|better be|must be|needs to be|had better be)
        (this) > (has|have) > (to) > (be) > (the) > (last) > (text|message|one)
        (let|make) > (this|that) > (be|the) > (last|final) + (text|message|one)
        (cents|dime|quarter|apiece|costs|charged|charges|charging) + (texts|text|messages|message
            |these|incoming) & (please dont|no more|stop|quit|dont send|drop me|off|not any)
        (mosquito|pestering|nagging|nag|hounding) & the texts & (stop|quit|no more|off|end)
        (never) > (wanted|asked for|requested|signed up for) > the texts
        (you can|yall can|you may|you could|feel free to) > (quit|stop|end it|cease) > (any day
            |any time|anytime|whenever|any minute) & (text|texts|message|messages|reminders)
        (im cool|im straight|im set|were good|im all set) > (on) > the texts
        (make|made) > (them|these|the texts) > (go away|disappear|vanish) & the texts
    """,
}
