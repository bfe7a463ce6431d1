"""English endings by their shape: what ends, who ends it, and with which words.

Texts that have to go, contact turned down, consent taken back, a number struck off whatever list it
stands on, a complaint that one has asked before, and English learned late. PHRASES are in the
notation of phrases.py, SIGNS in that of signs.py; kinds not named here are in kinds_english.py.
"""

SHAPE_GROUPS_EN = {
    "texts here": """
        texts|txts|messages|msgs|reminders|notifications|alerts|texting|messaging|sms|text messages
        |text message|pings|notices|robo texts|robotexts|automated messages|automated texts
    """,
    "given": "this|these|any of this|any of these|none of this|it|none of these",
}

PHRASES_EN = {
    "en: have to go": """
        (these|the|your|ur|those|all these|them) {texts here} (gotta|got to|have got to|have to
            |need to|must|can) go [now|please|away|yall|bye|already] $
        (choose|choosing|vote|voting|say|saying|answer is|its a|thats a|pick|put me down as|mark me
            |mark me down|put me down) [a] (no|none|nope) (to|on|for|about) [the|your|these|any
            |all] {texts here}
        (about|of|to) (not getting|not receiving|not get|getting rid of) (these|<texts here>
            |your texts)
            [anymore|any more|please|on here] $
        n for [any] [more|the] {texts here}
        (no|not) send [me|us] [any|more|no more] (message|messages|text|texts|sms) [to me] (again
            |no more|anymore|any more)
        {texts here} [after that|after this|from now|from now on|for me] (no|none|nope|nah|zero
            |nothing) [please|thank you|thanks|sir|maam|i refuse|at all|ever|ever again] $
        (over|done with|tired of|sick of|through with|done getting|over getting|tired of getting
            |sick of getting) [seeing|all] (these|them|the|your|those) {texts here}
        (tired|sick|over|done|through) [of|with] (getting|receiving) (these|them|this|those)
            [already|now|every day|all the time|from yall|from you] $
        (not|no longer|aint|no) interested in (yalls|your|ur|these|any|the|you all s|this places)
            [dumb|damn|stupid] (text|<texts here>)
        (never|didnt|did not) [even] (asked|signed up|ask|sign up) for {given} .. (stop|quit|remove
            |off|enough)
        (drop|cut|delete|pull|strike|scratch|exclude|unlist|omit|excuse|release|leave) (me|us) (from
            |off|off of|out of) (these|this|them|here|all this|all of this|all of these) [please
            |now|thanks|thank you|pls|already] $
        remove [###] [###] [####|##########] (from|off) [your|this|the|that] [distribution|text
            |contact|mailing|texting] list
        done hearing from (this number|you|yall|the clinic|you people|this place)
    """,
    "en: never again": """
        (please|pls|plz) (not|no) (send|text|message|write|sending|texting) [me|us|to me] [sms|text
            |texts|message|messages] (again|more|anymore|nothing|no more|any more)
        (remove|drop|delete|take|exclude|withdraw|opt) (me|us|him|her) (from|off|out of|off of) [the
            |your|all|any|these] {texts here}
        (keep|hold) (your|ur|these) {texts here} (i|we|thanks|thank you|lol|to)
        (calls|call|mail|email|letters) (ok|fine|okay|good) (text|texts|texting) (no|none|not)
        wish (you|yall|u) (would|d) (quit|stop) [please|already|it] $
        (lose|delete|remove) (este|mi) (numero|cel|celular)
        theres (an|a) off (switch|button)
        (consent|permission|consentimiento|permiso|autorizacion) (none|denied|no|ninguno|negado) $
        (no|not) send [me|us|to me|my phone] (again|no more|anymore|nothing)
        (i|we|me) (not|no) (want|need|like|accept) [more|the|this|these|your|any] {texts here}
        (neednt|need not|shouldnt|oughtnt) (text|message|contact|write|remind) (me|us|her|him)
            [again|anymore|any more|further|after]
        (dont|do not) [you|ever|please] bother [with] (texting|messaging|contacting|the texts
            |your texts|sending|reminding) (me|us|anymore|any more|again|to me)
        (did not|didnt|never|do not|dont) (agree|consent|ask|sign up) to be (contacted|texted
            |messaged|reached|written to) [by text|in this|this way|like this|on this|at this|on my
            |at my|here|by phone]
        (no longer|not) be (contacted|reached|messaged|notified) (by text|by sms|via text|via sms
            |on this number|at this number|on my cell|on this phone)
    """,
}

# What is asked for by a threat; "if you don't stop" is no wish that they go on.
THREATS_EN = """
    (block|blocking|report|reporting|sue|suing|blocked|reported) [you|ya|yall|u|y all|this
        |this number|ur number|your number] .. if [you|ya|yall|u|it|this|they|these] (dont
        |do not|doesnt|wont|will not) [quit|stop|end|cease]
    if [you|ya|yall|u|it|this|they|these] (dont|do not|doesnt|wont) (quit|stop|end|cease) ... (block
        |blocking|report|reporting|sue|suing|lawyer|attorney|fcc|complaint)
"""

SHAPE_KINDS_EN = {
    "pings": """
        texts|text messages|messages|reminders|notifications|alerts|texting|messaging|sms|pings
        |buzzes|dings|dinging|buzzing|beeping|pinging|robo texts|automated messages|txts|msgs
        |text system|texting system|text service|texting service|text program|texting program
        |text thing|texting thing|text list|texting list|text reminders|letters on my phone
    """,
    "shut off": """
        be switched off|be turned off|be shut off|be cut off|be discontinued|be stopped|be ended
        |be halted|be disabled|be suspended|be terminated|be removed|be gone|cease|desist
        |come to an end|be done away with|be put to an end|end|stop|quit
    """,
    "hush": """
        hush|shush|pipe down|simmer down|calm down|chill|chill out|ease up|cut it|cool it|zip it
        |shut up|lay off|leave off|quit|quit it|knock it off|can it|give it up|be done|stop already
        |enough already|let up|back off
    """,
    "any roll": """
        roll|list|registry|directory|rota|log|book|roster|ledger|register|sheet|rolodex|file
        |phone tree|calling tree|chain|blast|thing|mailing
    """,
    "the ok": """
        consent|permission|authorization|authorisation|the ok|that ok|my ok|agreement|approval
        |opt in
    """,
    "taking back": """
        revoke|revoking|revokes|withdraw|withdrawing|rescind|rescinding|take back|taking back
        |pull|pulling|cancel|cancelling|canceling|retract|retracting|void|undo|yank|remove|end
        |ending|take away|unsign
    """,
    "by text": """
        sms|text|texts|texting|messages|messaging|text messages|text contact|phone contact
        |electronic contact|electronic messages|text communications|to text|to message
    """,
    "asked before": """
        i say|i tell|i already say|i already tell|already i say|already i tell|i said|i told|told
        |asked|i ask|i have said|ive said|ive told|ive asked|have asked|said it|requested|i wrote
        |checked|i checked|marked|i put
    """,
    "said stop": """
        no more|stop|enough|no text|no texts|no message|no messages|remove me|take me off|not to
        |to stop|to quit|quit|to take me off|to remove me|to take us off|leave me alone|dont text
        |dont send|no send|unsubscribe|no on the|no for text|no for texts|no to texts
    """,
    "keeps on": """
        why|why you|why yall|why do|still|keep|keeps|again you|here you are|here we are|yet|and here
        |again|and now|here come|here comes
    """,
    "sending": """
        send|sends|sending|text|texts|texting|message|messages|messaging|sent|bother|bothering
        |texted|here you are|here we are
    """,
}

SHAPES_EN = {
    "ended": """
        pings > (need|needs|have to|has to|must|should|gotta|ought|better|please|got) > shut off
        (ask|asks|asking|request|requesting|require|insist|demand|prefer|ask again|expect) > (that)
            > pings > shut off
        (need|needs|want|like|asking|ask) > (them|these|this|it|all of it) > (to) > (end|stop|cease
            |quit|go away) & pings
        hush > (with|on|w) > pings
        pings > (are|r|is) > (a lot|too much|annoying|excessive|out of control|ridiculous) & (bye
            |goodbye|im out|peace out|unsub|done)
        (request|requesting|demand|demanding) > (cancellation|termination|suspension|discontinuation
            |cessation|deletion|end) > (of|to) + pings
        (these|they) > (eat|eating|use|using|burn|burning) > (my minutes|my data|minutes|my plan)
            & (no more|stop|none|quit|off|dont)
        pings > (cost|costs|charge) & (none|no more|none please|stop|quit|dont)
        (get rid of|do away with|rid me of|spare me|free me from|release me from|deliver me from
            |out with|goodbye to|bye to|adios to|so long to|breakup with|break up with|divorce from
            |divorcing|resignation from|resigning from|quitting|leaving) > pings
        (keep|shove|stick|save) > (your|these|ur|the) > pings > (to yourself|to yourselves|up|where
            |for someone)
        (no use|little use|no earthly use|no patience|no desire|no wish|no appetite) > (for|in|to)
            > pings
        (obliged|grateful|appreciate it|thankful|appreciate|glad) > (if) > (theyd|they would|these
            |it would|youd|yall would|they|you would) > (stop|stopped|quit|ceased|end|ended)
        (set|flip|switch|toggle|change|mark|turn|put|flag|box) + (sms|sms ok|text ok|ok to text
            |texting|texts
            |messaging|my texts|notifications|text consent|sms consent|opt in) + (to false|false
            |to off|to none|to zero|to opt out|to disabled|to opted out|to declined|to inactive)
        (set|flip|turn on|check|tick) + (opt out flag|optout flag|opt out box|do not text flag
            |no text flag|do not text box|no texts box|opt out setting|do not contact flag)
        (reply|replied|type|press|text|send|say) + (make) > (it|this|them|these|em) > (quit|stop)
        asks + (thing|phone|these|you|this bot|this robot|yall) > (shut up|hush|be quiet|pipe down)
        (no texts|no texting|no messages|no text messages|nothing) > (to|on|at) > phone
        (dont|do not|never|stop|quit|no longer) > (use|using) > phone > (again|anymore|any more
            |ever|for this|to contact|to reach|to text|for texting)
        (letter|letters|mail) > (only) & (communicate|contact|correspond|reach|write)
        (any|all) > (communication|correspondence|contact) + (letter only|mail only|letters only)
        (dont|do not|no longer|not) > (care to|wish to|want to|care for|need to|like to)
            > (have|see|get|receive|keep getting) > (them|these) > (any longer|anymore|any more
            |come through|coming)
        (as soon|rather|sooner) > (not) > (have|get|see|receive) > (these|them)
    """,
    "turned down": """
        (decline|refuse|reject|declining|refusing) + (anything further|anything more|any further
            |all further|further|anything|all contact|any contact) + phone
        (decline|refuse|reject|declining|refusing) > (to) > (be|get|receive|accept) > (contacted
            |messaged|texted|these|any more of these|your texts|your messages|texts|messages|sms)
        (anything further|anything more|nothing further|nothing more) > (at|on|to) > phone
        (dont want|do not want|dont need|do not need|want no|want none of) > (any more of these
            |more of these|any of these|more of them|any more of this) & phone
        (no wish|no desire|dont want|do not want|not want|dont care) > (be part of|a part of
            |be included in|be in|take part in|be on) + (electronic correspondence|correspondence
            |mailings|outreach|messaging|texting|electronic communications)
        (want|wants|wanting) > (no part of|nothing to do with|none of) > pings
        (you|yall|u|they|clinic|yall d) > text & (dont|doesnt|do not|does not) > (want|need|like)
            > (it|them|these|this|any) & (neither do i|nor do i|me neither|neither do we|i dont
            |nor i|nor me)
        (leave) > (old woman|old man|old lady|poor man|poor woman|poor lady|sick woman|sick man
            |tired woman|working man|old widow|old fella) > (alone|be|in peace)
        (you people|you folks|yall|you are|youre|you guys) > (disturbing|bothering|pestering
            |hounding|harassing|bugging) > (me|us) & (should end|must end|has to end|should stop
            |must stop|needs to stop|needs to end|let it end|stop it|enough)
        (spam) & (remove me|take me off|blocked and|goodbye|delete me|unsubscribe|no thanks
            |get me off|blocking you|im blocking|already blocked)
        (harassment|harassing|harass) & law
        (one more and|another one and|if i get another|get another|one more text
            |one more message) & (small claims|court|lawyer
            |attorney|lawsuit)
        (harassment) & (stop|quit|remove|enough|take me off)
    """,
    "taken off": """
        taken > phone > (off|from|out of) > (whatever|whichever|any|every|all) + any roll
        taken > (out of|off of|off) > (that computer|that system|that machine|your computer)
            & (texting|texts|messages|messaging)
        (take|get|pull|remove|drop|strike) > phone > (outta there|out of there|off there)
        (remove|removed|removal) + phone + (messaging|text|texting|sms|outreach) > (campaigns
            |campaign|lists|list|programs|efforts)
        (confirm) + phone + (removed|taken off|deleted|unsubscribed|opted out)
        (take|get|remove) > (cell|phone|number) > (off) + (please|pls) & (medical|doctor|supposed
            |clinic
            |messages|texts|isnt|hes|shes)
    """,
    "in law": """
        taking back > the ok + by text
        taking back > by text > the ok
        by text > the ok + (revoked|withdrawn|rescinded|cancelled|canceled|void|over|ended|removed)
        (signed|agreed|said yes|checked the box|opted in|consented) & (unsign|take it back
            |take that back|undo it|undo that|reverse it|reverse that|take my name back) & pings
    """,
    "said before": """
        asked before > said stop & keeps on > sending
        keeps on > sending & asked before > said stop
        asked before > said stop & (here you are|here we are|here you go again|still getting
            |still here|still coming|still at it)
        (asked|told|begged) > (to be) > (removed|taken off|left alone|unsubscribed)
    """,
}
