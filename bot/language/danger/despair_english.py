"""English signs of suicide and self-harm that are said without the words, by what they speak of.

The kinds are in kinds_english.py, the notation is in signs.py. The words themselves are in
self_harm_words.py and self_harm_signs.py.
"""

DESPAIR_EN = {
    "a burden": """
        (not|wont) + (burden|troubling|burdening) + (past|after|further|longer|weekend)
        (worry about) + (much longer|anymore) + (me|him|her)
        (affairs) + (in order|order) & (peace|cancel|ready|goodbye|done)
        kin + (better|happier|easier|lighter|relieved|be fine) + (without me|without her
            |without him|with the money|insurance|if i was|if i were|im gone|different mom
            |different dad|another mom|another dad|if im not|than with me|if i wasnt)
        (insurance|policy|death benefit) & (worth more|im gone|than with me|without me|i do it
            |when i die|if i die|im dead)
        (worth) > (more) > (dead|gone)
        (waste|wasting) > (of space|space|oxygen|air|of skin|of oxygen|of air|of a life)
        (taking up) > (space|air|oxygen)
        (world) > (need|needs|wants|better) + (me|without me)
        (dont|not|doesnt) > (deserve) > (live|be here|be alive|life|exist|to be)
        (nobody|no one|noone) + (miss|notice|find|mourn|cry over) + (me|gone|my body|him|her|us)
        (wont|not) + (problem|burden|trouble) & (much longer|after tonight|ever again)
        (removing|remove|take|taking) > (myself) + (everybody|everyone|world|equation|picture|out)
    """,
    "no tomorrow": """
        (use|good) > (of) > (living|going on|being alive)
        (make it|last) + (thru tonight|through tonight|through the night|thru the night
            |another day|another night|till morning)
        (tonight|today|now|after this) + (ending it|im ending it|going to end it|gonna end it)
        (when|once|after) > (im dead|i am dead|im in the ground)
        (where im going|where i am going) + (no|not|wont|dont) + (need*|texts|appointments|visits)
        (not safe|im not safe|isnt safe) & (not ok|not okay|at 3am|no one to call|nobody to call)
        (get) > (thru tonight|through tonight|through the night|thru the night|through another day
            |thru another day|through another night|thru another night)
        (idk if|not sure|dont know if|doubt) > (ill|i will|im gonna) > (be around|be here
            |be alive) & (want to be|dont want|anymore|alive|really)
        (by then|soon|tonight) + (itll be over|it will be over|be all over|ill be gone|it ends)
        (hopeless) & (end it|die|living|really hopeless|go on|like end)
        (think of) > (reason) & (stay|live|go on|keep going)
        (why i should stay|why should i stay|reason to stay)
        (not) > (be alive|be living)
        (dont|cant) > (see) > (myself|me) + (next year|future|alive|older|christmas|here|birthday)
        (if you know what i mean|you get my drift) & (make it|around|be here|that appointment)
        (nothing|none of it|none of this) > (matters|matter) + (anymore|any more|now|pretending)
        (reason|point|purpose) + (keep doing|keep going|keep trying|waking|living|doing this
            |existing|be here|getting up|breathe|stay alive|go on|stick around) + (cant|dont|no
            |whats|see|any|what|without|have)
        (life) > (no|lost|without|zero) > (meaning|point|purpose|reason)
        (life) > (is|feels|already) > (over|pointless|meaningless|empty|unbearable|worthless)
        (end of my rope|end of the rope|rock bottom|no way forward|nothing left in me)
        (done|tired|exhausted|sick) > (pretending|fighting|hurting|existing|surviving|suffering)
        (giving up|give up|gave up) + (life|everything|living|hope|myself|all of it)
        (want|wanted|need) > (out) & (permanently|for good|of life|of this life|of this world
            |forever)
        (cant) > (carry|bear|survive|fight|get through) > (this|it|another) + (anymore|any longer
            |much longer|another day|checking|alone)
        (cant) > (keep going|keep living|keep doing this|keep fighting) + (like this|anymore|heavy
            |any longer|much longer)
        (nothing) > (live for|keeping me here|here for me|look forward to)
        (cant) > (live) > (without) & (so i wont|die|kill|join|dont want to|end)
        (it all|all of it|the noise in my head|my brain|the hurting|the suffering|my suffering
            |my pain|the hurt|the pain) + (stop|end|over|ending) & (one way|forever|for good
            |all of it|tonight|cant|feel like|ending my)
    """,
    "an end to it": """
        (want it to stop|want it to end|want it over|want this to end|want this to be over)
            & (tired|all of it|everything|cant|forever|so bad)
    """,
    "wishing for death": """
        (hope|hoping|wish|wishing|pray|praying) + (truck|bus|car|train|lightning|somebody|someone
            |bullet|plane|semi) + (hit|hits|takes me|take me|kills|runs me|shoot|shoots|would hit)
        (hope|wish) > (i) > (die|died)
        (god|lord|jesus) + (takes me|takes her|takes him|take her|take him|come get me
            |call me home)
        (want|wish) + (life) + (over|finished|to end|be over|done)
        (pray|hope|wish|praying) + (not to wake|dont wake|not wake|never wake)
        (under the ground|six feet under|in the ground|in a grave|in the dirt)
        (wish|want) + (shoot me|kill me|end me|put me down|run me over)
        (should) > (have|of) > (died|been me)
        (why) > (still alive|alive|survive|i alive|still here|was i born)
        (god|lord|jesus|universe|cancer|death) + (take me|end me|let me go|come for me|let me die
            |hurry up and take|kill me)
        (let me|let her|let him) > (die)
        (went to sleep|go to sleep|fell asleep|die|died|dont wake|didnt wake) + (fine by me
            |be fine|ok with|okay with|oh well|wouldnt mind|so be it|not mind|relief|be happy)
        (mad|disappointed|angry|sorry|upset|wish) > (i woke|i survived|it didnt work|im still here
            |im alive|it failed|to wake)
        (death|dying|being dead|not existing) > (seems|sounds|feels|looks|would be) > (peaceful
            |nice|easier|good|better|relief|comforting|beautiful|like peace)
        (think|thinking|thoughts|dream|dreaming|fantasize|fantasizing|obsessed|picture|picturing
            |imagine|imagining) > (death|dying|my funeral|being dead|my own death|being gone
            |not being around|hanging|jumping|crashing|driving into|driving off|swerving)
        (wish|wished) > (never|not|wasnt) > (born)
        (be with|join) > (mom|dad|wife|husband|son|daughter|baby|grandma|grandpa|jesus|god|lord
            |mama|papa|brother|sister) + (up there|heaven|other side|sky|tonight|where she is
            |where he is|up above)
        (ready) > (go be with|to be with|to join|to go home to|meet|to see) + (grandma|grandpa
            |jesus|god|lord|husband|wife|mom|dad|maker|heaven)
        (jesus|heaven|lord|glory) + (go home|going home|want to go|call me home|take me home)
        (meet|see) > (my maker|his maker|her maker)
        (hate|despise) > (myself) + (disappear|die|want|enough|gone|so much i|to live|hurt)
        (disappear|vanish|fade away|stop existing|cease to exist) + (want|forever|wish|just want)
        rather > (be dead|not be alive|be in the ground)
    """,
    "ways": """
        (got|have) > (plan) & (stuff|pills|rope|gun|note|means)
        (long way down)
        (pockets) + (rocks|chain|stones|weights|bricks)
        (closed garage|garage) & (engine on|engine running|car on|motor on|exhaust|hose)
        (jump|jumping) > (off|from) > (crane|tower|silo|dam|pier|stadium|garage|cliff|roof|bridge
            |balcony|building|overpass)
        (on the ledge|on a ledge|over the railing|quarry edge|edge of the bridge|edge of the roof)
        (pain free|painless|easy|quick|peaceful|quickest|fast) > (way) > (die|go|end)
        (how many|how much) & (deadly|lethal|fatal|be over|enough to die|for it to be over)
        (if) > (i take|i took|i swallow|i swallowed) > (all|whole|entire|every)
        (counting|counted) > (pills|tablets|meds|them) & (enough|quite|end|sleep)
        (think|thinking|thought) > (about how) > (do it|end it|die)
        (gun|pistol|pills|knife|rope) & (keep looking|keep going to look|keep thinking about it
            |cant be in this house|calling my name)
        (gun|pistol|rifle) + (not in the|missing from|gone from|isnt in)
        (fastest|easiest|quickest|painless|least painful) > (way|method) > (go|die|end|out|kill
            |to)
        (how much|how many) + (insulin|pills|tylenol|oxy*|ambien|xanax|benadryl|heroin|fentanyl)
            + (not wake|wont wake|kill|die|overdose|stop my heart|fatal|lethal|do it)
        (saving|saved|hoarding|stockpiling|collecting|stashing|stashed) > (pills|meds|insulin|oxy*
            |pain pills)
        (looking|staring|stare|eyeing|stared) > (belt|rope|gun|shotgun|razor|ledge|closet rod
            |blade|rafters|bottle of pills|rope in)
        (easy|easier|simple) + (let go|drive off|jump|step off|step out|swerve|end it|slip under
            |pull the trigger)
        (want|wants|urge|tempted|thinking|think|thought) > (crash|crashing|wreck|wrecking) + (car
            |truck|bike)
        (driving|drive|swerving|swerve|crashing|crash|steer|steering|step|stepping|walk|walking)
            > (into|off|in front) + (tree|wall|bridge|traffic|cliff|semi|river|pole|lake|train|bus
            |truck) + (think*|pictur*|want*|imagin*|urge|keep|could|easy|thought|tempted|might
            |wish)
        (bullet|bullets) + (name on it|left for me|waiting|chamber|one for)
        (got|have|found|get|had|pulled) > (razor|blade|blades|razors) > (out|again|hand|tonight
            |ready)
        (tub|bath|bathtub|bathroom|closet|garage|basement) + (blade|razor|gun|rope|noose|pills)
        (garage|car) + (running|car on|engine on|hose|exhaust|closed|fumes) + (sitting
            |in the garage|closed|windows up|tailpipe)
        (turned on|opened|turn on) > (gas|oven|stove) & (locked|sealed|towel|alone|goodnight|sorry
            |bye|the door)
        fatal means + (lap|head|temple|mouth|chin|loaded|cocked|safety off|hand|next to me
            |by the bed|the bed)
        (have the guts|get the guts|get the nerve|have the courage|find the courage
            |go through with it|actually do it) + (tonight|maybe|finally|will|hope|this time|wish)
        (took|taken|swallowed|drank|taking) > (something|everything|them all|stuff|whole thing)
            + (sleep forever|never wake|die|not wake|sleep for good|be over|end it)
        (swallowed|took|taken|downed) > (2#|3#|4#|5#|6#|##|bunch|handful|whole bottle|all)
            + (goodnight|goodbye|bye|sorry|sleep forever|ambien)
        (on the bridge|on the roof|on the ledge|on the tracks|on the edge|on the overpass
            |on a ledge|on the railing) + (im|right now|standing|wont come down|sitting|up here
            |jump*|refuses|alone|crying|he|she|brother|sister)
        (planned) > (out) + (all|it|friday|tonight|how|everything)
        (22 a day|catch the bus|self delete|yeet myself|forever sleep|forever nap|permanent nap)
    """,
    "goodbye": """
        (i) > (wrote|written|writing) > (note|notes|letters) + (already|goodbye|done|each
            |everybody)
        (wrote|writing) + (girls|boys|kids|wife|son|daughter|family|parents|husband) + (letter
            |letters)
        (tell|tells) & (wasnt her fault|wasnt his fault|not her fault|not your fault|nobodys fault
            |wasnt your fault|wasnt their fault|isnt her fault)
        (sorry for what) + (about to do|going to do|gonna do|i did)
        (dont send anybody|dont send anyone|dont call back|too late|its done|goodbye|bye) & (took
            |taken|swallowed) + (em|them|lot|all|everything|pills|something|it)
        (goodbye) > (to all|to you all|to everyone)
        (did what you could|did all you could) & (goodbye|bye|sorry|thank)
        (note) + (desk|pillow|bed|counter|dresser) & (isnt home|not home|gone|missing|cant find
            |wont answer|not answering)
        (last|final) > (night|day|text|message|words) + (earth|alive|from me|of my life|youll hear
            |you will hear|of me)
        (sorry for everything|sorry about everything|sorry everyone|forgive me) & (bye|goodbye
            |im done|its over|tonight|love you all|end)
        (tell) > (dr|doctor|doc|nurse|therapist|everyone|him|her|mom|them) + (thanks for trying
            |thank you for trying|not her fault|not his fault|not their fault|not your fault
            |tried)
        (tell) > (kids|children|boys|girls|daughter|son|family|babies) + (love|loved|so long
            |goodbye|i tried)
        (where im going) + (wont|dont|need)
        (never) > (see|hear from) > (me|him|her|us) > (again) + (you|we|would|will|said|saying
            |drove|left)
        (when|after|once) > (im gone|i am gone|im dead|i die|im not here) + (take care|look after
            |feed|keep|cat|dog|kids|please|watch|give)
        (give|giving) + (my spot|my slot|my place|my appointment) + (live|living|deserves|alive)
        (texted|sent|messaged|posted|saying|says|texting) > (goodbye|good bye|goodbyes|farewell
            |bye forever)
        (goodbye|goodbyes|farewell) + (weird|strange|isnt answering|wont answer|hes|shes|pills
            |gun)
        (this is) > (goodbye|good bye|my goodbye|my last)
        (pic|picture|photo|pics) + (pills|gun|noose|blade|razor|cuts|wrist|wrists) + (sent|me
            |posted)
        (sold|gave away|giving away|given away|gave) + (stuff|things|everything|tools|clothes
            |possessions|belongings|guitar|dog|jewelry) & (letter|letters|goodbye|goodbyes|weird
            |note|wont need)
        (suicide note|goodbye note|goodbye letter|farewell letter|farewell note|letters to my kids
            |letter to my kids|death note)
    """,
    "not safe alone": """
        (unsafe|not safe) + (myself|alone|tonight)
        (having|have|had|getting) > (thoughts) > (again)
        (talk me out of it|talk me down|need someone to stop me|somebody stop me|someone stop me)
        (cut|cutting|sliced|slit) > (arms|wrist|wrists|thighs) + (a lot|deep|this time|again|bad
            |tonight|last night|just)
        (been|started|im) > (cutting) + (again|deep|tonight|arms|lately)
        (cut) > (myself) + (bad|deep|again|on purpose|tonight|last night)
        (stopped|stop|quit|refus*|stopping) > (insulin|dialysis|eating|drinking) & (purpose
            |want it over|let me go|let go|want to die|niece|be over)
        (danger|threat) > (myself|himself|herself)
        (cant) > (be trusted|trust) > (myself|my meds|pills|alone|meds|with)
        (leave) > (me|her|him) > (alone) & (scared|afraid|what ill do|might do|do something)
        (scared|afraid|worried) + (what ill do|what i might do|what i will do|of myself
            |what hell do|what shell do|i might do something|ill do something)
        (urge|urges|craving|impulse|need) > (cut|cutting|burn|self harm|slice) + (strong|bad|again
            |really|arms|skin|tonight|myself|is)
        (thoughts) + (shouldnt|bad|dark|scary|ugly|intrusive|horrible|awful) + (having|have|been
            |keep|get|getting|again|about|ive|lately)
        (burn|burning|burned|scratch|scratching|bite|biting|hit|hitting|punch|punching|cut|cutting
            |cuts|starve|starving|choke|bang|banging|slap|slapping) > (myself|my skin|my arms
            |my wrists|my legs|my thighs|my head|herself|himself) + (so i|to feel|feel|purpose
            |cant stop|bleed*|until|till|upset|when i|every|because|punish|off|deserve|wall
            |lighter|numb)
        (punish|punishing) > (myself|herself|himself)
        (head|brain|mind|something|voice) > (says|telling|tells|keeps saying|screams|saying)
            > (jump|do it|die|cut|end it|kill|drive off)
        (every time|whenever) + (bridge|train|balcony|roof|overpass) & (jump|end it|urge|thinking)
    """,
    "all is ready": """
        (tied|hung|rigged) > (everything|rope|it up|knot) & (chair|stool|ladder|beam|rafter*)
        (chair|stool) + (noose|rope|rafter*|only thing left)
    """,
    "of others": """
        (cuts|cut marks|slashes|razor cuts|slits|carved|cutting marks) + (arm|arms|legs|thighs
            |wrists|wrist|leg) + (daughter|son|daughters|sons|her|his|kid|found|student|niece
            |teen)
        (razor|razors|razor blades|blades) + (room|drawer|backpack|bed|daughters|sons|hidden
            |found)
        (noose|hang|hanging|hanged) + (googled|drew|drawing|pictures|draws|himself|herself|tie
            |tied|searched|looked up|drawings)
        somebody + (says|said|saying|told|tells|threat*|wrote|posted|texted) + (miss him|miss her
            |let me die|be dead|better off dead|better without|be here anymore|wants to disappear
            |done with life|tired of living|no reason|better off|to live for|want to die
            |wants to die|wont be here|cant go on|done living)
        (refusing|refuses|stopped|quit|wont) > (food|eat|eating|dialysis|insulin) & (let me die
            |let me go|wants to die|ready to die|be with|done living|given up|ready to go
            |be with grandma)
        (hides|hid|hide|locks up|locked up) > (knives|guns|rope|blades) + (him|her|his|she|he|mom
            |son|daughter|found)
        (locked) > (himself|herself|myself) + (gun|pills|knife|rope|blade|razor|wont answer)
        (she|he|shes|hes) > (has|got|have) > (plan) & (pills|gun|rope|knife|bridge|date|hurt|die)
    """,
}
