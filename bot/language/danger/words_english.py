"""English words for emergencies; the notation is in phrases.py, the reading in safety.py.

For the clinician who changes these lists: one phrase on a line, simple spelling, no punctuation.
Short forms are already made one: "can not", "cannot", "cnt" are cant; "i am" is im; "breath" and
"breathing" are breathe; "hurts" is hurt; "pains" is pain; "wanna" is want to; "do not" is dont.
A missed emergency is worse than a false alarm: when in doubt, add the phrase.
"""

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

EMERGENCY_EN = {
    "breathing": """
        throat .. (closing|closing up|swelling|closed|tight|tightening)
        (hurt|pain) [to|when|whenever|every time|each time|if] [i|to|he|she] [take a|take
            |try to] [deep] breathe
        (fighting|struggling|gasping|begging) for (air|breathe)
        (airway|lungs|windpipe) .. (closing|blocked|filling|collapsed|closed|obstructed)
        (stops|pauses|keeps stopping) breathe
        breathe .. (stops|stopping|stopped|labored|worse)
        drowning in
        (cough*) .. (pink|frothy)
        (blue|purple|gray|grey) (lips|face|fingers|fingertips|baby|nails)
        cant [even|really|hardly|barely|fully|seem to|even hardly] (breathe|get air)
        cant (get|catch|take) [any|enough|a|my|his|her|full|deep|a full|a deep] (air|breathe
            |breather)
        (hard|trouble|difficulty|difficult|struggling|struggle|struggles|problems|harder|tough
            |problem|strugglin) [time|for me|for him|for her] [to|with|in] [even] breathe
        (barely|hardly|scarcely) (breathe|able to breathe)
        (not|isnt|stopped|quit|wasnt|arent|aint|stops|barely|never started|isn t) [really] breathe
        (short|shortness|shortage|shorter) of breathe
        breathe (weird|funny|fast|bad|wrong|heavy|shallow|really|very|so) [fast|hard|weird
            |shallow|bad]
        breathe .. (getting worse|is shallow|very shallow|is labored|is hard)
        (labored|shallow|rapid|agonal) breathe
        (gasping|gasps|suffocating|choking|asphyxiat*)
        (choked|chokes) (on|and)
        throat [is|feels|feel|feeling|keeps|getting|like its] (closing|closing up|swelling
            |swollen shut|closed|tight|tightening)
        (tongue|lips|throat) .. (swelling|swollen|swelled|swell|swole*|huge|puffy|tingling and)
        (lips|face|fingers|fingertips|skin|mouth|nails) .. (blue|purple|bluish|gray|grey)
        (turning|turned|going|went|goin) (blue|purple|grey|gray)
        (asthma attack|bad asthma|asthma is really bad)
        inhaler .. (isnt|not|aint|doesnt|wont|didnt|stopped) (working|helping|work|help|do anything)
        (wheezing|wheezy) (bad|badly|really bad|so bad|a lot|hard|and cant|and)
        (oxygen|o2|spo2|pulse ox|ox) .. (7#|8#|6#)
        carbon monoxide
    """,
    "chest pain": """
        chest .. (funny|weird|strange|off|fluttering|fluttery|numb|sore and|burns|burning)
        heart (hurt|pain|pains|aches)
        (heart rate|pulse|heartbeat|heart beat) ... (15#|16#|17#|18#|19#|20#|21#|3#)
        (pain|hurt) ... (radiating|radiates|shooting|spreading|goes|going) ... (arm|jaw
            |shoulder blade)
        chest [is|feels|feel|area|started|really|has been|been|keeps|feeling|felt|just] [is
            |really|so|very|super|real|like] (pain|hurt|pressure|tight|tightness|tightening
            |discomfort|heavy|heaviness|ache|aching|achy|burning|crushing|squeezing|killing
            |pounding|exploding|constricting|being crushed|on fire)
        chest .. (hurt|pressure|tight|is heavy|feels heavy|killing me|squeez*|crush*|explod*)
        (pain|hurt|pressure|tightness|tight|heaviness|squeezing|crushing|weight|elephant|burning
            |stabbing|sharp|ache|discomfort|fist|brick|heavy) .. [in|on|across|my] [middle of
            |center of|left side of|side of|top of] chest
        (pain|hurt|ache|numb|numbness|tingling) .. (down|in|to|into) .. left arm
        left arm .. (numb|numbness|tingling|tingly|heavy|went dead|goes numb|pain and)
        (pain|hurt|pressure) .. (jaw and|arm and jaw|jaw and arm|left arm)
        (having|have|had|having like|having another|think its|thinks its|is it|might be|like
            |be having) [a|an|another] heart attack
        heart attack (symptoms|signs|now|right now)
        heart .. (racing|pounding|beating|fluttering|skipping|going crazy) .. (dizzy|faint
            |pass out|wont stop|lightheaded|cant|sweat*|breathe)
        heart (stopped|is stopping|just stopped|keeps stopping)
        cardiac arrest
    """,
    "stroke signs": """
        (face|arm|leg|legs|side|hand) .. (doesnt work|wont work|stopped working|not working
            |isnt working|wont move|doesnt move)
        half [of] (my|his|her|the) (face|body)
        cant see $
        (his|her|my|their|moms|dads) (speech|speach) [is|was|sounds|sounded|has|just|got|went
            |isnt|doesnt]
        (too|to) weak to (stand|move|get up|sit up|walk|talk|breathe)
        (hallucinating|hallucinations|delirious)
        (trouble|difficulty|problem|problems|hard time) (speaking|talking|seeing|moving
            |getting words|finding words)
        (double vision|vision is double|vision went double)
        (arm|face) [is|feels|are|went|getting|just] [really|so|all|very] (weak|limp|paralyzed)
        (sudden|suddenly|all of a sudden) .. (blurry|blurred|double|dizzy|weak|cant)
        (hand|arm|leg|foot) .. numb ... (face|mouth|speech|talk|vision)
        {person} ... (isnt|not) making [any|much] sense
        {person} [is|are|was] [just] (isnt|not|doesnt|stopped|wasnt|arent) [be] (making
            |make) [any|much|a lot of|no] sense
        cant [even] (form|find|get) .. (words|sentence|sentences)
        (no|lost|losing|without|loss of) [all|the|any] (feeling|sensation|movement|strength
            |control) .. (side|arm|leg|legs|face|hand|hands)
        (vision|eyesight|sight|eye) [just|has|is|suddenly|all|completely] (went|gone|going
            |turned|go|black|lost|disappeared) [all|completely|totally] [black|dark|gone|out
            |blind|away]
        (pupil|pupils) .. (bigger|blown|different|uneven|huge)
        (walking|walks|stumbling) (funny|sideways|like hes drunk|like shes drunk|like drunk)
        lost .. ability to (speak|talk|walk|move|see)
        (face|mouth|smile|eyelid|cheek) .. (droop*|numb|sagging|crooked|lopsided|paralyzed
            |one side|uneven|slack|falling on|fell on|hanging|twisted)
        (droop*|numb|crooked|lopsided|sagging|numbness) .. (face|mouth|smile)
        (slur*|garbled|gibberish|jumbled) .. (speech|words|talking|word|speaking|speach)
        (speech|speach|words|talking|voice) .. (slur*|garbled|jumbled|gibberish|not making sense
            |dont make sense|coming out wrong|came out wrong|mixed up|are wrong)
        (slurring|slurred)
        (talking|talkin|speaking) (gibberish|funny|weird|nonsense)
        cant .. get .. words out
        cant [even] (speak|talk) (straight|clearly|properly|at all|normal|normally|suddenly
            |all of a sudden|and|anymore|all of sudden)
        cant (move|feel|lift|raise|use) [my|his|her|the|their] (left|right|one|whole) (arm|side
            |leg|hand|half|face|foot)
        cant (move|feel) [my|his|her|the|their] (arm|arms|leg|legs|side|face|hand|hands|body
            |feet|foot|left|right)
        (one|left|right|whole|entire) side .. (numb|weak|paralyzed|limp|droop*|dead|numbness
            |tingly|tingling|cant move|not working|isnt working|weakness|stopped working)
        (numb|weak|numbness|weakness|paralyzed|tingling) .. (on|down|of) .. (one|left|right
            |whole) side
        (arm|leg|side|hand|face|body) .. (went|gone|going|goes|suddenly
            |all of a sudden) .. (numb|limp|dead|weak|paralyzed)
        (having|have|had|having like|think its|is it|like|might be|be having|having another
            |having mini) [a|an|another] [mini] stroke
        stroke (symptoms|signs|now)
        (sudden|suddenly|all of a sudden) [cant|very|really|went|lost|got|a] .. (blind|see
            |vision|confused|confusion|numb|numbness|walk|speak|paralyzed|weakness
            |severe headache|bad headache)
        (went|going|gone) [totally|completely|suddenly] blind
        (lost|losing|lost all|loss of) [my|his|her|all|the] (vision|eyesight|sight|speech) [in|out]
        cant see .. (out of|from|in) .. eye
        seeing double
        curtain .. (eye|vision|sight)
        (worst|thunderclap|explosive) [ever] (headache|migraine|head pain) [of|ever|in]
        (very|really|so|suddenly|totally|all) confused and
        (doesnt|dont|not) (know where|recognize|know who|recognizing) .. (he|she|is|me|anyone|us
            |am|her|his)
    """,
    "unconscious": """
        (everything|room|vision|it all) (went|going|goes|turned) (black|dark|white)
        (eyes|he|she) .. rolled back
        slumped [over|in|on]
        {person} ... (not responding|isnt responding|unresponsive|not moving|not awake
            |not conscious|wont wake|not waking)
        eyes (rolled|rolling|are rolling) back
        (out cold|in a coma|diabetic coma|going into shock|in shock and)
        (legs) .. (gave|giving|give) out
        (legs) .. (stopped working|wont work|wont move|arent working|not working)
        (not|isnt) (conscious|alert)
        (unconscious|unresponsive|unconcious|unconcsious|uncontious|unresponsible and|comatose
            |lifeless)
        (passed|passing|pass|blacked|blacking|black) out
        (fainted|fainting|collapsed|collapsing|fainting spells)
        (about|going|gonna|feel like|might|think im going|felt like) .. (faint|collapse|faint*
            |black out|blackout|pass out|keel over)
        (wont|will not|doesnt|isnt|not|cant get him to|cant get her to|cant) (wake|waking) [him
            |her|them|my|up|the] [up|baby|mom|dad|husband|wife|son|daughter]
        {person} .. (isnt|not|wont|doesnt|aint) (responding|respond|moving|awake|responsive)
        {child} .. (isnt|not|wont|doesnt|aint) (responding|respond|moving|awake|responsive|waking)
        (hard|difficult) to wake [him|her|them|up]
        (no|lost a|cant find a|cant feel a|dont have a) pulse
        (doing|started|need|giving|know) cpr
        {person} .. (went|gone|is|just went) limp
        lost consciousness
        (in and out|out) of consciousness
        found {person} .. (on the floor|down|not)
    """,
    "bleeding": """
        bleeding (from|out of) [his|her|my|the|their] (head|mouth|ears|ear|eyes|neck|face
            |everywhere|skull)
        head [is|was] [really|wont stop|still] bleeding
        bleeding .. (heavier|worse|more and more)
        (huge|big|large|giant|massive|passing) [blood] clots
        (gash|deep cut|deep wound)
        blood [is|keeps] (coming|running|leaking|dripping|flowing|squirting) (out|from|down)
        (lot|lots|tons|so much|too much|pool|pools|buckets) [of] blood
        bright red blood
        (vomit*|throwing up|threw up|puking|puked|coughing|peeing|pooping) ... blood
        blood ... (vomit|throw up|puke|puking)
        (black|tarry|maroon) .. (stool|stools|poop|poo)
        (bleeding) (internally|from everywhere|from my eyes|from his ears|from her ears)
        (wont|not|doesnt|isnt) clot*
        (incision|c section|csection|wound|stitches|staples|surgery site|scar) .. (open|opened
            |opening|came open|tore)
        (soaked|soaking|bled|bleeding) (through|thru)
        (belly|stomach|abdomen) .. (hard as|rock hard|rigid|hard like)
        bleeding [is|really|very|pretty|so|super|all|just|from|a] {hard}
        bleeding .. {hard}
        bleeding .. (wont|not|isnt|hasnt|doesnt|cant|never|didnt|dont|keeps) (stop|stopping
            |stopped|slow|slowing|going|coming|be stopped|quit|clot)
        (wont|not|cant|isnt|hasnt|doesnt|dont|wouldnt|aint|never) (stop|stopping|stopped
            |get it to stop|quit|get) [my|the|his|her] (bleeding|bleed|blood|nosebleed
            |nose bleed)
        (cant get|unable to get|trying to get) .. bleeding to stop
        nose* .. (wont|not|isnt|hasnt|doesnt) (stop|stopping|stopped)
        (bleeding|bled) .. (wont stop|for hours|all night|all day)
        (bleeding|bled) (through|thru) [my|the|his|her|a] (pad|pads|bandage|bandages|towel
            |dressing|gauze)
        hemorrhag*
        (hemorhag*|hemmorag*|hemorag*)
        bleeding to death
        blood [is|was|just|keeps] (everywhere|pouring|gushing|squirting|spurting|all over
            |shooting|soaking|wont stop)
        (pouring|gushing|squirting|spurting|spewing) [out] (blood|bleeding)
        (losing|lost|loosing) .. blood
        (lot|lots|tons|pool|bucket) of blood .. (in|from|coming|when|on|out|and)
        (vomiting|vomited|throwing up|threw up|throws up|puking|puked|puke|coughing|coughed
            |coughing up|coughed up|cough up|spitting up|spitting|spit up|spit|barfing|vomit
            |vomits) [up] [some|a lot of|lots of|bright|bright red|dark|pure|a bit of|fresh
            |clots of] [red] blood
        (pooping|peeing|shitting|pissing|passing|pooped|passed) [out|a lot of|lots of|pure|just
            |nothing but|big|large|only|bright|straight|so much] [of|red] (blood|clots
            |blood clots)
        toilet .. (full of|filled with|red with|bright red) .. blood
        (toilet|bowl) .. (full|filled) .. blood
        (coffee grounds|coffee ground) [vomit|looking]
        (vomit|throw up|puke|threw up) .. (coffee grounds|looks like blood)
        (black|tarry) tarry
        tarry (stool|stools|poop)
        (soaking|soaked|soak|filling|filled|going|gone|went|bleeding) [through|thru] [a|my|one
            |two|2|3|4|5] (pad|pads) [every|an|in|a|per] [hour]
        (pad|pads) (an|every|per) (hour|30|half)
        clots .. (size of|big as|golf|lemon|plum|egg|fist)
        cut .. (to the bone|an artery|artery|vein|deep and)
        (wrist|artery|vein|throat) .. (cut open|is bleeding|severed)
        (incision|wound|stitches|staples|surgery site|surgical site) .. (burst|split|popped|wide
            |ripped|busted|came apart|coming apart|bleeding)
    """,
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
    "seizure": """
        (had|having|has|have) .. (seizure|seizures now|convulsion)
        (having|had|has been having|keeps having) (fits|a fit and|seizures now|seizures)
        (having|had|has|in|another|had like|have|did have|went into|having like) [a|an|another
            |full|his first|her first|first|the|back to back|multiple|bad|big|grand mal] [a|bad
            |big|mal|full|second] (seizure|convulsion|seisure|siezure|seizer)
        (having|had) [multiple|two|2|3|more|back to back|several] (seizures|convulsions|siezures)
        (seizing|convulsing|convulsions|siezing)
        seizure .. (now|wont stop|minutes|not stopping|right now|and|lasted)
        (foaming|frothing) at
        shaking (uncontrollably|violently|and not|and wont)
    """,
    "allergic reaction": """
        (epi pen|epipen) ... (swell*|swollen|breathe|still|worse|used)
        (stung|sting|bitten|bit|bee|wasp) ... (tongue|throat|lips|face)
        allerg* ... (throat|breathe|wheez*|swell*|swollen|hives|lips|tongue|face)
        (swelling|swollen|swelled) [in|of|on|up] [my|his|her|the] (face|lips|tongue|throat|lip)
        (stung|sting|bee|wasp) ... (swell*|swollen|breathe|throat|hives|dizzy|faint*)
        hives (all over|everywhere)
        (anaphyl*|anaphal*|anafil*)
        (bad|severe|serious|having|terrible|horrible|major|is having|massive) [an|a
            |some] [kind of|kinda] allergic reaction
        allergic reaction .. (now|throat|breathe|face|lips|swelling|tongue|swollen|hives|help)
        (used|using|gave|need|needs|give|stuck) [my|his|her|the|an|him|a] [the|an|his|her
            |my] (epi pen|epipen|epi) [now|just|on|already|right|asap]
        (face|eyes|eye|mouth) .. (swelling|swollen|swelled|swole*|puffed|blowing up|blew up
            |ballooned)
        (hives|rash) .. (breathe|throat|swell*|swollen|tongue|lips|face)
    """,
    "baby in danger": """
        (baby|newborn|infant) ... (weeks|wks|days old) ... (fever|101|102|103|104)
        {child} .. (hasnt|not|isnt) [had|be|been] (peed|peeing|wet diaper|wet diapers
            |a wet diaper|pee)
        {child} (fell|rolled|slipped) .. (bed|stairs|table|head|couch|counter|window|crib)
        (no|hasnt had a|hasnt had any) wet (diaper|diapers)
        (month old|months old|weeks old|week old|newborn|infant) ... (10# #|10#)
        {child} .. (not breathe|isnt breathe|is blue|turned blue|is limp|limp|floppy|lifeless
            |blue|purple|is purple|unresponsive|wont wake|not waking|wont stop shaking|wont open
            |is choking|wont eat or|isnt responding)
        (newborn|weeks old|week old|days old|wk old|wks old|day old|1 month old|one month old
            |2 month old) .. (fever|10#|10# #|temp)
        (fever|100|101|102|103|104|temp) .. (newborn|weeks old|week old|days old|wk old|wks old
            |day old|1 month old|one month old|2 month old)
        (soft spot|fontanel*) .. (bulging|sunken|swollen)
        {child} .. (drowned|drowning|underwater|under water|fell in the pool|in the pool)
    """,
    "pregnancy": """
        (gave birth|delivered|had my baby|had a baby|c section|csection|postpartum|post partum
            |after delivery) ... (seeing|headache|blurry|bleeding|clots|passed out|chest|breathe
            |dizzy|spots|stars|swelling|swollen|fever)
        cord .. (showing|coming|came|visible|sticking)
        (miscarrying|miscarring|having a miscarriage|having miscarriage)
        (water|waters) (broke|just broke|breaking|has broken|is broken|is leaking|been leaking)
        (pregnant|weeks|wks|months pregnant|partum|postpartum|trimester) .. (bleeding|blood
            |spots|stars|blurry|blurred|severe|gushing|fell|leaking fluid|water broke|passed out)
        (bleeding|spotting|blurry|blurred|seeing spots|severe headache|bad headache|leaking
            |fell) .. (pregnant|weeks|wks|postpartum|partum)
        (baby|babys) [has|is|isnt|hasnt|not|has not|not been|stopped|hardly] [been|really
            |is] (stopped moving|not moving|isnt moving|moving less|hasnt moved
            |hasnt been moving|not kicking|stopped kicking|moved|moving) (today|all day|since|in
            |much|for|at|like|as)
        (baby|babys) (stopped moving|not moving|isnt moving|hasnt moved|stopped kicking
            |not kicking|isnt kicking|hasnt kicked|hasnt been moving)
        (dont|cant|havent|not|didnt|hasnt|no longer|havent been) (feel|felt|feeling|feelin
            |able to feel) [my|the|any|him|her|much|a] (baby|movement|kick*|move|moving)
        contractions .. (minutes|min|mins|apart|every|close|strong|closer)
        in labor [and|now|right]
        (having|think im having|going to have|about to have) (the|my) baby [now|right|in]
        (baby|head|feet) is (coming out|coming now|crowning|here)
        cord .. (hanging|out|came)
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
    "spine or pressure": """
        (severe|worst|terrible|horrible) headache ... (vomit*|throwing|confus*|hit|hitting|fell
            |neck|vision|see)
        (pain|hurt) .. (unbearable|excruciating)
        (unbearable|excruciating) .. (pain|hurt)
        (fever|temp|temperature) [is|of|at|over|was|hit|up to|its] 104
        erection .. hours
        (peed|pooped|wet|soiled|messed|pee|peeing) [on] {self} ... (numb|legs|back|weak|feel|walk)
        (numb|legs|back|weak) ... (peed|pooped|wet|soiled|messed|peeing) [on] {self}
        (pump|meter|dexcom|cgm|monitor|glucometer|libre|sensor) (says|reads|reading|showing
            |shows|is|is reading|say|at) [im|its] [at] (3#|4#|2#|5##|6##|hi|high|low|lo)
        (cant|dont|not|no) (feel|feeling) .. (between|groin|saddle|private|privates|genitals
            |crotch|down there|waist down|legs)
        (numb|numbness) .. (between|groin|saddle|private|privates|genitals|crotch|down there
            |waist down|both legs)
        lost control of .. (bladder|bowel|bowels|pee|poop|legs)
        (cant|couldnt|unable to) (pee|urinate) (at all|since|for|in|and|all)
        (neck is|stiff|stiffness) .. (neck|stiff) .. fever
        fever .. stiff neck
        (severe|unbearable|excruciating|intense|extreme|worst) (abdominal|stomach|belly|tummy
            |abdomen|head) (pain|ache|cramps)
        worst [head|stomach|back|belly|abdominal] pain (of|ever|in|ive|i)
        (fever|temp|temperature) [is|of|at|over|was|hit|up to|its] (105|106|107)
        (sugar|glucose|bg|blood sugar|dexcom|meter) [level|levels|is|was|at|its|says|reading
            |reads|of|down|up|dropped|over] [to|at|is|says|only|was] (2#|3#|4#|5##|6##|7##)
        (sugar|glucose) .. (wont come up|keeps dropping|crashing|dangerously)
        (think|might|is it|have|has) .. (sepsis|septic|meningitis)
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

# Too common to count inside other words, but not when they are the whole message.
ALONE_EN = """
    od|shes blue|hes blue|babys blue|gonna jump|im gonna jump|going to jump|im going to jump
    |heart attack|stroke|seizure|overdose|bleeding|bleeding out|choking|emergency|911|dying
"""
