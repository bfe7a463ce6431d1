"""English topics that sound like danger and are none: animals, machines, papers, questions.

Figures of speech are in figures_english.py, which is read together with this; the notation is in
phrases.py. What an animal does to a person stays danger: only what it suffers stands here.
"""

HARMLESS_EN = """
    (queue|queues|line|lines|wait|waiting|stairs|steps|prices|parking|hold music) [in|at|of] [your
        |the|this] [clinic|office|place|hospital|pharmacy|building] (can|could|will|would|might
        |gonna|going to) kill (somebody|someone|a man|a person|people|anybody|you)
    (bus|traffic|car|train|boss|uber|ride) ... kill (somebody|someone) lol
    (id|i would|shed|hed|youd|theyd|nearly|almost) (have|had) [a] (stroke|heart attack|coronary) (if
        |when|over|seeing|looking)
    had (a|his|her|their) [first|big] (stroke|heart attack) at [age|just|only] (3#|4#|5#|6#|7#|8#
        |9#) (how|when|what age|should|do you|can you|is it|can i|what test|which test)
    (heart attack|stroke|seizure|overdose) ... (i read|on facebook|on tiktok|want to learn
        |wanna learn)
    (not|no|dont) (hurry|rush)
    (lead|arsenic|mercury) poisoning (test|tests|screening|screenings|check|checks)
    negative (on|for) [the|any] (chest pain|fever|blood|shortness)
    (report|presentation|speech|essay|talk|paper|project|assignment) (on|about) [the|teen|teenage
        |youth] (suicide|overdose|overdoses|stroke|strokes)
    (suicide|overdose|stroke signs|stroke) .. (pamphlet|pamphlets|brochure|brochures|poster|posters)
    (policy|policies|protocol) (for|on|about) ... (suicid*|overdose*)
    (learning|teaching|studying|learn|teach) [about|the] [the] (stroke signs|signs of stroke
        |suicide prevention|stroke symptoms)
    (patient|number|page|record|account) not found
    cant (do|take|deal with) (this|it) (anymore|any more) ... (u|you|yall|they|office|clinic|times
        |time) [have|has|keep] [keep] (moved|moving|changed|changing|cancel*|resched*|switched
        |rescheduled|lost|billed|charged|put me on hold)
    (felt|feel|feeling) like [i was] (dying|i was dying) [before|that day|when i came in] (and|but)
        [now|today] (im|i am|i feel|feel|feeling) [feel|feeling|so|much|really|all|totally]
        [now|feeling|so|much] (great|good|better|fine|well|wonderful|amazing)
    stepped on .. (phone|cell|charger|glasses)
    (take|draw|drawing|test|want|need) blood [or|and] .. (pee|urine)
    (take|draw|drawing) blood at
    (second|minute) we hit the
    kids [are] down (w|with|for)
    (inhaler) empty (soon|next|by|in a)
    better insurance
    hit (me|us|you) (for|with) (the|a|another|my|that|this) (copay|co pay|bill|fee|charge
        |deductible)
    (doctor|doctors|dr|office|clinic|nurse|pharmacy|insurance) [say|says|said|still] [not
        |no] (answer|answers|answered|answering) [me] (about|for|on) [my|the|our|a] [new] (medicine
        |medicines|meds|refill|refills|prescription|script|referral|form|forms|paper|papers)
    (elevator|elevators|lift|escalator) (is|was|were|be|been|still|always) [still|be] (broke|broken
        |busted|down|out)
    it was (broke|broken|busted) (last time|before|when i came|last visit)
    (ankle|leg) (monitor|bracelet) [wont|doesnt|dont] (let|lets) (me|him|her) [leave|out|go]
        [of] [the|my] [house|home|county|state]
    (foreman*|boss|bosss|bosses|manager*|supervisor*|work|job) [has|have|had|is|s] (got|keeping
        |keeps|kept|has|have) (me|us) tied up (til|till|until|with|at work|at the office|all day
        |today|this|all week|on the job)
    (that|it|this|they|those|slot|spot|time|one) [all|already] be [all|already] gone
    (take|takes|bring|drive|get|pick) (me|us|him|her|you|it) .. after all
    (drops|bottle|app|website|portal|form|puzzle|traffic|cap|lid) beats me
    (test|scan|exam|way) to (see|tell|check|know) if ... stroke
    overdose (counseling|counselling|prevention|training|awareness|class)
    (my|our|the|his|her|a) {animal} [just|also|has|might have|may have] (ate|eaten|swallowed|chewed)
    (my|our|the|his|her|a) {animal} (is|has|was|had|keeps|just) [been|having|had|just|a] [a
        |another] (choking|choked|gasping|bleeding|bled|seizure|seizures|poison*|stroke|heart attack
        |dying|drowning)
    (my|our|the|his|her|a) {animal} .. (breathe|choking|gasping|bleeding|seizure) ... (vet|vets|cats
        |dogs|animals|treat|pets)
    (treat|do|see|take) {animal} one ... (gasping|choking|bleeding|breathe|seizure)
    (bleeding|choking|gasping|breathe|bait|seizure|poison*) ... (vet is|vet isnt|vet cant
        |call the vet|call a vet|vet wont|do dogs|do cats|see dogs)
    poison* (raccoon|raccoons|duck|ducks|bird|birds|rat|rats|mouse|fox|coyote|possum)
    (my|our|the) {animal} (isnt|is not|not|wont|stopped|hasnt been) (breathing|breathe|eating
        |drinking)
    (my|our|the|his|her|a) {animal} (got|was|just got|has been|is) [just|badly] (hit|run over
        |ran over|attacked|mauled|bit|bitten) [by] [a|the|another] [car|truck|van|dog|coyote]
        [and|now] (shes bleeding|hes bleeding|its bleeding|she is bleeding|he is bleeding
        |it is bleeding) [everywhere|a lot|bad|badly]
    (my|our|the|his|her|a) {animal} (got|was|just got) (hit|run over|ran over) by [a|the] (car|truck
        |van|bus) [so|and] [i] (gotta|cant come|cant make it|need to cancel|have to cancel
        |need to move|have to move|must cancel)
    (duck|ducks|bird|birds|fish|bees|deer) ... poison*
    (sims|sim|minecraft|avatar|tomatoes|houseplant|houseplants) .. (drowning|dying|died|die)

    {machine} (is|are|keeps|having) [just|been|having|having a|a] (choking|stroke|heart attack
        |seizure|gasping|coughing)
    (engines|motors|mowers|tractors|printers|laptops) (choking|gasping|coughing|having)
    {machine} .. (committed|committing) suicide
    bleeding (oil|fluid|diesel|coolant|hydraulic|brake|ink|grease)
    (alarm|homework|diet|shift|heat|pollen|knees|stairs|gym|printer|weather|commute) .. (tried
        |trying|wants|going|out) to (murder|kill) me
    my (car|truck|van) (is|had|keeps) [having] [a] (choking|heart attack|stroke|seizure|gasping)
    feeding pump

    hit me with (number|option|num|whatever)
    it [just|really|all] hit me (harder|all at once|like a ton)
    (sick|bored|tired|scared|worried|tickled|love|loved|loves) to death
    (get|got|getting) a word in
    (burned|burnt) out
    yellow fever (you|shot|shots|vaccine|vax|card|certificate|for travel|before|jab)
    blue (scrubs|dress|jacket|vest|gown|bin|folder|envelope|blazer|sweater|uniform)
    blind (center|school|services|veterans|spot|date|curve|corner)
    nobody (died|got hurt|was hurt)
    not in a .. way
    bridge jumping (off|from) the pier
    feel (100|a hundred|one hundred)
    (make|makes|drive|drives) (a man|a person|a body|a saint|a fella|anybody|anyone) [want to|to
        |want] (jump|drink|scream)
    one more .. (email|emails|call|text|message|meeting|survey|form|reminder) ... (sea|ocean|jump)
    (put|laid|lay|buried) (him|her|them|it|mama|daddy|mom|dad|grandma|grandpa) in the ground
    (project|class|job|shift|semester|homework|exam) .. put me in the ground
    (dead|dying|die|died) (from|of) (finals|midterms|exams|homework|practice|leg day|work|school
        |the gym)
    (going to|will|about to) have a (stroke|heart attack|seizure) (when|if) (he|she|they|mom
        |dad) (sees|see|finds|hears|hear|gets|get|find)
    (mom|mother|mama|wife|old lady|boss|bossman|coach|teacher|professor|sister) [is|will] [going to
        |would] (murder|shoot|strangle) me (if|when|for|over)
    kms .. jk
    (no) i dont want to (hurt|harm|kill) myself [i|im|its] (just|only) (hate|dislike|need|mad
        |stressed|annoyed|bored|venting|had a bad)
    sat [there|here|around|waiting] [for|about|a good] #* (minutes|min|mins|hours|hrs|hour)
    because (he|she|i|they) (talks|talk|speaks|speak) slow
    (screen|print|page|portal|app|website|button|font|link) [that] [i] cant see

    (fever|swelling|weight|price|cough) (went|is|has|came|coming|going|gone) [gone|come|way|back
        |going] down
    down to (one|two|three|four|five|six|seven|eight|nine|ten|#|his last|her last|my last|the last
        |a few)
    have people down there
    ambulance (is|was|are) (blocking|on here|on my|on the bill|listed|charged|parked)
    (code|coded|chart|claim|diagnosis) (says|as|said|reads|lists) .. (overdose|stroke|poisoning)
    (left|owe|owed|balance|remaining) on (the|my) [payment] plan ... end it
    snake bite (medicine|bill|kit|charge|antivenom)
    (papers|paperwork|records|record|notes|file|summary|letter|copy|results|pictures) (from|for|of
        |about|on) [my|his|her|the|our|a] [husbands|wifes|moms|dads|mothers|fathers|sons|brothers
        |sisters|daughters|last] (heart attack|stroke|seizure|overdose|fall|fainting|concussion)
    (note|letter|excuse) (for|to) .. (about|bout|for|on) [the|my|his|her] (fainting|seizure|seizures
        |stroke|heart attack)
    (copy|copies|ct|scan|mri|xray|xrays|results|report|records|images|pictures) .. (from|of) when (i
        |he|she|we)
    (paper|sheet|handout|message|website|instructions|recording|machine) (says|say|said
        |tells) .. 911 (if|for) (emergency|emergencies|its an|this is|life)
    (bill|claim|charge|invoice|statement|balance) .. (for|from) when (i|he|she|we) (fainted|fell
        |passed out|collapsed|had|broke|blacked out|choked)
    bruise (easy|easily)
    (unconscious|coma|heart attack|stroke|seizure) ... (is|hes|shes|still|now) in [the|a] (hospital
        |icu|ccu)
    (unconscious|coma) in [the] (icu|ccu)
    (deaf and blind|legally blind|born blind) [in] [one|my|the|his|her] [left|right] [eye]
    (hand|hands|arms|fingers) (goes|go|get|gets) numb (at night|when i sleep|when i type|sometimes)
    blacked out (schedule|calendar|week|weekends)
    (power|lights|electricity) (went|is|are) (out|off) .. everything (went|goes) dark
    carbon monoxide (detector|detectors) (giveaway|program|recall|free|install)
    (smoke|fire|house) alarm (went|goes) off (so|and) [im|we|ill] .. (late|minutes|min)
    (ask|asks|asked|asking) [me|us] about (self harm|suicide|hurt myself|harm)
    my last (text|message|warning) to (you people|yall|you guys|this)
    cant do this anymore with (your|yall|you people)
    (choked|choking) ... coughed it (up|out)
    fell in love
    (face|cheek|jaw) [is] swollen (from|after) [the|my|a] (root canal|extraction|tooth|dentist
        |wisdom|filling)
    swollen (glands|knuckles|toe)
    er or (urgent care|walk in|the clinic)
    beat me to the
    (not|wont) be (here|around) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|that day
        |that week)
    expired .. (call|phone|order|send) (one|it|another|a new one|some) (in|to)
    wrong (dose|strength|amount) on the (bottle|label|box)
    (duplicate|duplicates|chart|charts|profile|profiles|account|accounts|file|files) .. two of me
    two of me (in|on) (the|your|my)
    (draw|drawing|draws|drew) [my|his|her|some|the|any] blood
    (results|result|lab|labs|report) [it] (say|says|said|show|shows|showed|came back) .. blood
    trace [of|amount of|amounts of] blood
    blood in [my|the|his|her] urine (was|is) from
    floaters (as always|as usual|like always|as ever|for years)
    (with|for|about|causes|cause|prevent|prevents) throat cancer
    throat (culture|swab|lozenge|lozenges|drops|doctor|specialist)
    (took|take) [my|his|her] (night|evening|morning|bedtime) (pills|meds|medicine|pill) (in the|this
        |at) (morning|night|evening)
    (swallowed|swallow|swallows|ate) [a|an|his|her|some|the] (watermelon|apple|orange|lemon
        |cherry) (seed|seeds|pit|pip)
    i dont know (no|any|him|her|them) .. (he|she|they) (dont|doesnt) know me
    (we|i) dont know who (that|this|it|these) (is|are|was)
    (little|slight|mild|bit of) swelling (round|around|at|by) (the|it|my|that)

    what (does|do|would|did) [a|an|the] (choking|stroke|seizure|heart attack|overdose|concussion
        |reaction|miscarriage|labor) (look|feel|sound) like
    what (do|should|would) (you|one|we|they) do (if|when) (a|an|one) (guy|person|worker|man|fella
        |coworker)
    what counts as (too much|an overdose|heavy)
    when (should|do|would|must) (i|we|you|people|someone) [really|actually] [need to|have to] (call
        |dial) 911 [instead of you|vs you|versus you|or you] $
    cant breathe (in|with|wearing|through|under) (these masks|those masks|your masks
        |these face masks|these paper masks|those face masks|these stupid masks|these damn masks)
    (needles|shots|blood draws|sight of blood|seeing blood) ... (always|usually|tend to) (pass out
        |faint)
    (allergic|allergy) to ... (closes up|closes|swells up|swells|swells shut) [so|please|pls]
        [can you] (put|add|note|write|mark) (that|it|this) [down] (in|on|to) (the|my|his|her) (chart
        |file|record|records|allergies)
    (be there|come|coming|make it|show up) dead or alive
    (tell|know|telling) [a|the|between|apart] (heart pain|chest pain|heart attack|stroke
        |seizure) (from|vs|versus)
    (if|should) one (were|did|does|should|had|have|has) [to|ever] [have|suffer] [a] (seizure|stroke
        |heart attack|faint)
    (worry|worrying|worries) [that] (i will|ill|i might|i could|i may) (have|get) a (stroke|seizure
        |heart attack)
    (dad|daddy|mom|mama|father|mother|brother|sister|uncle|aunt|grandpa|grandma) had a (stroke
        |heart attack|seizure) (do i need that|do i need the|does that raise|so should i|am i|at ##
        |at age)
    in a coma (since|for) (january|february|march|april|may|june|july|august|september|october
        |november|december|last|spring|summer|winter|fall|months|years)
    (ask|asks|asking) [me|us] [every|each] [visit|time|year] (do i|if i|am i) ... (death|die|dying
        |suicid*|myself)

    (rap name|stage name|band name|username|song|songs|album|lyrics|poem|essay|thesis|shakespeare
        |juliet|hamlet) .. (overdose|suicide|suicidal)
    suicide (song|songs|theme|scene|mission)
    suicide ... (thesis|essay|lyrics|poem|book report)
    (dad|mom|husband|wife|grandma|grandpa|father|mother|sister|brother|he|she|hes|shes)
        [is|are] dying ... hospice
    hospice ... dying
    (treat|treats|treating|deal with|works with|specialize in|help with) ... suicidal (thoughts
        |ideation|ideas)
    (i|got|im|was|we) knocked out (early|at|by|around|asleep)
    knocked out early
    (meet|see) jesus (garcia|lopez|perez|martinez|rodriguez|hernandez|gonzalez|at|and|from)
    going on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|vacation
        |the)
    (follows|following|follow) me on (instagram|insta|facebook|fb|tiktok|snapchat|snap|twitter
        |social)
"""

ABOUT_EN = {
    "animal": """
        dog|dogs|puppy|pup|cat|cats|kitten|kittens|hen|hens|rooster|chicken|chickens|cow|cows
        |heifer|mare|goat|goats|ewe|lamb|sheep|sow|pig|pigs|hog|duck|ducks|goose|raccoon|hamster
        |parrot|bird|rabbit|bunny|turtle|goldfish|donkey|parakeet|ferret
    """,
    "machine": """
        engine|tractor|deere|motor|mower|lawnmower|chain|printer|laptop|computer|wifi|router|tv
        |website|portal|washer|dryer
        |fridge|transmission|combine
    """,
}
