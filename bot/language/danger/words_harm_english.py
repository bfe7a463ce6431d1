"""English words for poison, injury and violence, and calls for help.

How they are written is told in words_english.py, which puts them together.
"""

HARM_EN = {
    "overdose or poison": """
        (swallow*|drank|ate|licked|got into|drinking) .. (windex|lysol|pine sol|clorox|perfume
            |nail polish|acetone|dish soap|laundry|hairspray|fertilizer|weed killer)
        {child} took .. {pills}
        (took|taken) .. {pills} .. (by accident|by mistake|accidentally)
        (took|taken|drank|swallowed|ate|downed) .. (half|most|rest) [of] [a|the|my|his|her] bottle
        (took|taken|swallowed) all [of] (my|his|her|the) (klonopin|xanax|ambien|oxycodone
            |percocet|tylenol|benadryl|sleeping pills|pain pills|antidepressants|painkillers)
        {child} ... (ate|swallowed|drank|got into|chewed) ... {pills}
        (double|twice|extra|wrong|too much|10 times|triple) .. insulin
        insulin .. (by mistake|by accident|accidentally|double|twice|too much)
        (took|gave|taken|given) .. wrong (medicine|pill|pills|medication|meds|dose|insulin)
        (took|taken) .. (a lot|alot|lots|tons|bunch|handful) of {pills}
        (inhaled|breathed in|huffing|huffed) .. (fumes|bleach|chlorine|smoke|gas|chemicals|ammonia)
        (drugged|roofied|spiked) [me|my|him|her]
        (i|he|she|brother|sister|son|daughter|mom|dad|husband|wife|friend) odd [again] $
        (overdos*|over dosed|over dose|over dosing|od d|oded|odd on|o d)
        (took|taken|swallowed|popped|drank|downed) [way|like|about|almost|all|the|a|of|his|her
            |my|just] (too many|too much|whole bottle|entire bottle|the whole|the entire|whole
            |all the|handful of|bunch of|bottle of|a bunch of|a whole bunch of|a handful of
            |a ton of|a lot of|lots of|tons of|##|###) [of|the|my|his|her|bottle|bottle of
            |bottle of my] [of] {pills}
        (took|swallowed|popped|taken|downed|take) [the|a|my|his|her] (whole|entire|full) bottle
        (took|swallowed|popped|taken|downed|take) all [of] (my|his|her|the|them|these
            |those) (pills|tablets|oxy*|xan*|insulin)
        (too many|too much) {pills}
        (took|taken|swallowed|injected|gave him|gave her) [way] (too much|too many)
        (swallow*|drank|drink|drinking|ate|ingested|eaten|got into|drunk|licked|chewed|inhaled
            |swollowed|eating) .. {poison}
        {child} .. (ate|swallowed|drank|got into|chewed|got ahold of|swollowed
            |got a hold of) .. {pills}
        {child} .. (ate|swallowed|drank|got into|chewed|got ahold of|swollowed) .. {poison}
        {child} (swallowed|choked|swollowed)
        (got into|got ahold of|got a hold of) .. {pills}
        (poisoned|poisoning|poisonous|poison control|been poisoned|drank poison)
        (fentanyl|heroin|narcan|naloxone|meth|cocaine) .. (not|wont|isnt|cant|took|overdose|now
            |breathe|bad|too)
        (took|shot up|injected|snorted|gave|giving|given|needs|need) .. (fentanyl|heroin|narcan
            |naloxone)
        (think|thinks|thought) .. took (something|some pills|a bunch|drugs)
    """,
    "injury": """
        (broke|broken|fractured|snapped|cracked) [my|his|her] (neck|back|skull|spine|hip)
        (bleach|chemical|chemicals|acid|drano|cleaner|lye) .. (eye|eyes)
        stuck in [my|his|her|the] throat
        (hit|struck|ran over|run over|dragged) by [a|the|an] (car|truck|bus|train|suv|van|vehicle)
        (fell|fallen|falling|fall|slipped) .. (hit|cracked|banged|cant|smacked|split
            |busted) .. (head|move|walk|get up|skull|stand|up)
        (fallen|fell|falls) .. cant get up
        (hit|banged|cracked|smacked|bumped|hurt) .. head .. (vomit*|throw*|threw|passed|bleed*
            |confus*|bloodthinner|knocked|dizzy|puk*|sleepy|blood)
        (knocked) (out|unconscious) [cold]
        bone .. (sticking|showing|out|poking|through)
        (been|was|were|have been) (shot|stabbed) [in|by|at|and]
        (gunshot|stabbed|stab wound|electrocuted|drowning|drowned|shot himself|shot herself
            |shot myself)
        (finger|toe|hand|foot|arm|leg) .. (cut off|chopped off|amputated|severed|ripped off)
        (third|3rd|second|2nd) degree burn*
        (burned|burnt|burns) .. (badly|really bad|all over|face|severely)
        (house|apartment|kitchen|room|building) [is] on fire
        bit by .. (snake|rattlesnake|rattler|copperhead|widow)
        (snake|rattlesnake|copperhead) (bit|bite|bites)
        heat stroke
    """,
    "asks for rescue": """
        (its|this is|theres|having) an emergency
        (help me|help) [please] i cant $
        (someone|somebody) [please] help $
        cant move $
        (call|called|calling|dial|dialed|need|phone|ring) [an|the|for|to call] [an|the|to] (911
            |ambulance|amblance|ambulence|paramedics|9 1 1|emts|ems)
        (send|get) .. (ambulance|paramedics|amblance|ambulence)
        (medical|life threatening|life or death) emergency
        (im|hes|shes|he is|feel like im|think im|is|might be|were|am) (dying|dieing)
        (think|feel|feels|going|gonna|scared|afraid|about) [like|im|to|that|hes|shes|ill|i] [im
            |to|going|gonna|might|will|he|she] [going|gonna|to|about] [to] (die|be dead soon)
    """,
    "violence": """
        (might|want to|going to|will|about to|thoughts of|urge to) (hurt|hurting|harm
            |harming) (someone|somebody|people|others|him|her|my kids|my baby|the baby|them
            |my child|my wife|my husband)
        (hits|beats|hit|beat|chokes|choked|punched|hurts) me [and|up|again|every|when|with
            |tonight|last night|so]
        (scared|fear|afraid|fearing|fears) for [my|our|her|his] (life|lives)
        (scared|afraid|fear) [of him|that|hes|he] [hes|he|he will|hell|will
            |is going to] .. (hurt|kill|hit) me
        not safe at home
        (being|getting|im) abused
        (he|she|hes|shes|husband|boyfriend|partner|wife|girlfriend|ex|dad|father|stepdad|son|man
            |someone|somebody) .. (beating|hitting|choking|strangling|punching|choked|strangled
            |attacking|attacked|raping|raped|beat|stabbing|strangle) [me|my|her|him|us] [up]
        (trying|going|gonna|threatened|threatening|tried|wants|said hell|says hell|will
            |threatens) [to] (kill|murder|shoot|stab|hurt|strangle) (me|us|her|him|my|them
            |someone|people|everyone|somebody|you|you all|yall)
        (kill|murder|shoot) (everyone|people|somebody|you all|you people|them all)
        (has|have|got|pulled|with|holding|brought) a (gun|knife|weapon)
        (raped|sexually assaulted|been assaulted)
    """,
}
