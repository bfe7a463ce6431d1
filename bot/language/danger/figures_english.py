"""English figures of speech and harmless topics: a danger phrase that touches one does not count.

The notation is in phrases.py; see the head of words_english.py for how to write a phrase.
"""

FIGURES_EN = """
    (plan|phone|inbox|mailbox) cant (take|handle) [all] [these]
    (movie|film|show|series|episode|novel|crossword|quarter|fourth quarter|4th quarter) .. (shot
        |kills|killed|dies|died|stabbed|choked|suicide|hemorrhage|poison*)
    (call 911) (was|is) such
    (kids|baby|babies|boys|girls|twins) (go|are|is|went|goes) down
    (rooster|raccoon|ducks|duck|cat|dog|horse|parrot|hamster|engine|phone|printer|laptop
        |bears|team|goalie|computer) .. (heart attack|seizure|stroke|choking|choked|bleeding out
        |poison*|convulsing)
    poison (raccoon|raccoons|rats|rat|mice|ducks|bread)
    (choked|choking) (on|in) the (final|exam|test|quarter|fourth|4th|game|interview|finals)
    (choked|choking) .. (quarter|overtime|playoffs|finals|exam)
    (bleeding out) in the
    (chest pain|heart attack|stroke|seizure|fainting) (clinic|visit|class|report|unit|program)
    (if i|if he|if she|should i) [ever] get chest pain (during|in|at|while|on)
    (afraid|scared|fear) .. (having|of having|of a) [a] (stroke|heart attack|seizure) (like
        |someday|one day|because)
    (what should|what do|what would) i do if i ever
    (get|have|gets|has) [a] (chest pain|stroke|seizure) someday
    i ever (get|have) [a] (chest pain|heart attack|stroke|seizure)
    (hit me) (w|with) (a|the|another|some)
    (talk|speak) [me|it|to me] [through|it] [through|to] [it|me] slow
    (naps|sleeping|asleep|nap) .. (im|i am) not waking
    (overdose|stroke|accident|trauma|er) (report|code|fee|bill|paperwork)
    (accident|crash|wreck|traffic) on the bridge
    (check|screen) for suicide
    (my fear is|fear of) (choking|drowning|bleeding|falling)
    (im|i am) done goodbye
    (kill|murder|strangle|shoot) (my|his|her|him|them|this|that) ... (lol|lmao|haha|hahaha|jk|lmfao
        |rofl)
    (if|in case) (he|she|i|they|we|someone|somebody|it|anyone) ever ... (choke|chokes|choking
        |seizure
        |stroke|faint|faints|bleeding|breathe|overdose|overdoses|swallows|reaction|pass out
        |passes out)
    (recognize|know|recognise) .. (number|sender|text|message|caller)
    (dont|doesnt|didnt|not) live (there|here|at|in)
    killing myself with
    (dying|die) over here (with|from|of)
    (get|be|getting|put|gets) knocked out for
    hit me up
    hit me with (the|that|a) [old] (bill|fee|charge)
    (speak|talk|speaking|talking) (english|spanish|ingles|espanol|to)
    (choked|choking) up
    (knocked|knock|kill|killing) out (two|2) birds
    (epipen|epi pen) .. (form|refill|prescription|plan|signed|school)
    (form|refill|prescription|plan) .. (epipen|epi pen)
    (shot|shoot) up .. (inches|inch|feet|a lot)
    (cant|barely) breathe (till|until|this week|right now with)
    (what|does|do|means|mean|what is|whats) .. (shortness of breathe|chest pain) (mean|means|on)
    (signs|symptoms|difference|risk|risks|causes|prevent|chance|chances|history) .. (stroke
        |seizures
        |heart attack|overdose|seizure|blood clot|allergic reaction)
    (overdose|naloxone|narcan) [reversal|nasal] (kit|kits|training|class|refill|script
        |prescription|spray|form)
    (refill|training|kit|script|class) [of|for|on|my|the] (naloxone|narcan|overdose)
    blue (cross|shield|card|form|building|door|line|pill|pills|car|house|shirt|one|paper|ink)
    911 (address|system|dispatch)
    (ambulance|911) (ride|bill|charge|charges|cost|fee|copay|trip|call last)
    (bill|billed|charged|charge|paid|pay|cost) .. ambulance
    (short|shortness) of breathe .. (like always|as always|as usual|doctor knows|same as)
    (they|doctor|er) said it (was|is) [just|a|only] [a|just] (pulled|muscle|muscular|acid|reflux
        |gas
        |anxiety|heartburn)
    chest pain from last
    chest [is|feels|hurt|hurts|has been|pain] [sore|hurting|aches] [from|after|when i|with]
        [all|so much|too much|the|all the|all this] (cough*)
    (er|hospital|emergency room) (told|said|sent|wants) .. follow up
    rather die than
    or die trying
    (die|died|dead) (laughing|trying)
    (flu|tetanus|covid|allergy|booster|shingles) shot
    got (#*|my|a|the|his|her|our|both|all|two|three) (shot|shots)
    got shots
    get (my|a|the|his|her|our) (shot|shots)
    (end|ending|stop) (my|this|the) [next] (appointment|appointments|series|visit|visits|treatment
        |sessions|therapy|call|day|week|month|shift|line|text|texts)
    live in caregiver
    (his|her|my|their|moms|dads) (speech|speach) (therapy|therapist|pathologist|eval|evaluation
        |appointment|class|session|at|for|group|impediment|delay|referral)
    not an emergency
    blood (test|tests|work|draw|type|drive|bank|donation|results|labs|drawn)
    (took|take|drew|draw|taking|drawing|takes|donated|donate|give|giving) .. (lot|lots|so much
        |too much|tons) [of] blood
    labor (of|day)
    safe to (eat|drink|take|come|text)
    (not|isnt) [it] safe to
    (dying|die) [over here|inside|here] (laughing|of laughter|lol|lmao|haha|from laughing|lmfao)
    (dying|die|dead) (to|for) (see|know|meet|try|get|hear|eat|talk|a|some|have|find|go|ask|tell
        |come|be done|the|that|my|you|your)
    (dying|die|died|dead) (of|from) [the|this|so much] (hunger|boredom|thirst|embarrassment
        |curiosity|heat|laughter|cuteness|cold|shame|waiting|old age|laughing|allergies)
    (dying) (inside|of|in) [of|this] (boredom|hunger|heat|thirst|humidity|laughter)
    (phone|battery|cell|laptop|tablet|car|charger|ipad|plant|plants|grass|dog|cat|minutes|signal
        |wifi) [is|was|just|keeps|about|im|almost|at 2 percent] [is|about|going
        |gonna] [to] (dying|die|dead|dies|passed out)
    (hurry|quick|charge) .. (phone|battery) .. dying
    {want} to [just] (die|disappear|crawl) [of|from] (laughing|embarrassment|shame|when
        |because he|because she|that was|so embarrassing)
    (rather|sooner) die than
    (diet|finals|exams|homework|mosquitos|mosquitoes|bugs|heat|cold|traffic|shoes|schedule
        |prices|rent|bill|bills|copay|allergies|hours|overtime|shift|wait|paperwork) .. (is|are|will
        |gonna|going to) [gonna|going to] (kill|killing) (me|us|him|her|them|my)
    hit me (in there|up)
    im dead (tired|serious|wrong|broke|last|asleep|on my feet)
    ending it (with|by|there|here|early|on a good)
    (killing|killed|kill) (it|time|me softly|two birds|the game|bugs|germs|weeds|bacteria|an hour)
    (mom|boss|mother|coach|kids|doctor|teacher|in law|grandma|professor) [is|are|will
        |would|s] [going to
        |gonna|going|like|probably|literally] [to] kill (me|us) [if|when|for|lol|haha|because|over]
    (killing|kill) {self} (laughing|at work|working|trying|to get|over|at the gym|with work
        |studying|for|with all)
    (almost|nearly|bout|about|practically|gave|give|giving|gives) [had|have|gave|me|him|her|us
        |to|you] [me|a|had|have] [a|another] [mini] (heart attack|stroke|seizure)
    heart attack .. (bill|balance|price|charge|statement|cost|when i saw)
    cant breathe (through|thru|out of|from) [my|his|her|the|one] [left|right] (nose|nostril
        |nostrils)
    (cant|barely|hardly|not) [even] (breathe|stop) .. (busy|swamped|schedule|with work|at work
        |laughing|deadlines)
    (laughing|laughed|laugh) .. cant breathe
    (nose|nostril|nostrils|sinuses) .. cant breathe
    (room|time|space) to breathe
    (suicide|suicidal) (prevention|squad|hotline|awareness|lifeline|training|walk|class)
    (choking) (hazard|up|hazards|on these prices)
    passed out (flyers|papers|forms|asleep|on the couch|candy|early|watching|after work|by|at 9
        |at 8|the|in bed|last night)
    (fell|fallen) asleep
    chest (x ray|xray|xrays|x rays|ct|scan|mri|congestion|clinic|infection|hair|press|port
        |surgery|tube|physio)
    off (my|his|her|your|the) chest
    bleeding (money|cash|edge|hearts|me dry|heart)
    (overdose) (prevention|awareness|training|class|kit)
    (poison) ivy
    (poison) (oak|sumac)
    (food) poisoning
    (food|lead) poison
    (whole|entire|full|all) [the] [bottle|of] [of] [the|my|that|this] (miralax|gatorade|mag
        |magnesium|citrate|suprep|prep|dulcolax|laxative|golytely|colyte|jug|contrast|plenvu
        |clenpiq|sutab|water|wine)
    (took|swallowed|finished|drank|taken|take) [all] [of] [my|the] [whole|entire|bottle
        |full] [bottle] [of] [the|my|that|this] (miralax|gatorade|mag|magnesium|citrate|suprep
        |prep|dulcolax|laxative|golytely|colyte|jug|contrast|plenvu|clenpiq|sutab|antibiotics
        |antibiotic|amoxicillin)
    (to|too) much (medicine|medication|meds) (cost|costs|money|bill)
    (too|to) (many|much) (pills|meds|medicine|medications) (to|for|a day|every day|each|already
        |daily|prescribed|per day)
    (black|blacked) out (dates|date|windows|curtains|period|days)
    (take|taking|took) (a|the) (shot|stab|shots) (at|in)
    (gonna|going to|might|would|will) [just] (die|cry) (if i have to|waiting|of|from|laughing|lol)
    (in|for|with|during) (my|the|this|his|her) [last|first|third|second] trimester
    (fire|smoke) drill
    fire alarm (test|testing|inspection|drill)
    numb .. (dentist|dental|filling|novocaine|lidocaine|root canal)
    (dentist|dental|novocaine|lidocaine|root canal|filling) .. numb
    (face|mouth|lip|lips) .. numb .. (dentist|dental|filling|novocaine)
    (hospice|expected) .. (dying|die)
    (shot|killed) (my|the|our) (budget|plans|weekend|morning|schedule|day|afternoon)
    save me (a|the|some|one|that|my|from|money|time|on) [slot|spot|seat|time|place|appointment
        |trip|coming]
    (hard|difficult) to (swallow|believe)
    seizure (disorder|meds|medicine|medication|medications|clinic|doctor|specialist|free
        |precautions|history|dog)
    (dying|dye) (my|her|his) hair
    (first|second|other|last|next) ## (pills|tablets)
    live (in|at|near|on)
    poison control (number|center|phone|magnet|sticker|card|info)
    (number|phone|sticker|magnet|card) (of|for) poison control
    (have|give|offer|free|need|get|install|replace) .. carbon monoxide (detector|detectors|alarm)
    how (will|would|can) (i|we|you) know (if|when) ...(labor|stroke|seizure|heart attack|overdose)
    (group|groups|grief|counseling|therapy) ... (suicide|overdose)
    (pamphlet|pamphlets|brochure|brochures|info|information|class|classes|training|handout|video
        |presentation|talk) (on|about|for|of) ... (overdose|stroke|seizures|seizure|choking|chokes
        |choke|cpr
        |heart attack|heart attacks|suicide|poisoning|bleeding|anaphylaxis)
    (prevent|preventing|avoid|avoiding|lower|reduce|keep from) ... (stroke|strokes|seizure|seizures
        |heart attack|heart attacks|blood clots|overdose|choking|suicide)
    (died|lost|passed|lose|losing|death) ... (suicide|overdose)
    drowning in (paperwork|work|bills|debt|homework|laundry|emails|forms|meetings|texts|messages
        |mail|calls|snot|sweat|tears)
    choking down
    blacked out (those|the|these|my|our|some|two|three|that|friday|monday)
    (fainted|faint|died|passed out|collapsed) (at|when i saw) .. (price|bill|cost|copay|balance)
    suicide (hill|lane|road|doors|king|pass)
    (    stubbed) (my|his|her) toe
    (short|shortness) of breathe .. (stairs|hill|hills|exercise|jog|jogging|uphill|gym)
    labor (relations|law|union|day|party|board|department|costs|camp|market)
    (in) labor relations
    glucose (test|tolerance|drink|screening) ... (im|at) ## weeks
    (chest pain|pain|headache|it) ... (turned out|was just|was only|ended up) .. (reflux|gas
        |muscle|muscular|anxiety|nothing|heartburn|acid|stress|indigestion|cramp)
    (since|after|from|following|before) (my|his|her|the|moms|dads|their|a) [last|first|big|mini
        |small] (stroke|heart attack|seizure|overdose|miscarriage|bypass|suicide)
    soaking through (my|his|her|the) (shirt|shirts|clothes|sheets|pajamas)
    bit (my|his|her) (tongue|lip|cheek)
    (i|we) took .. (vitamin|vitamins|probiotic|probiotics|tums)
    (if) (it|he|she|his|her|my|the) ... ever
    black and blue
    (dropping|drop|dropped|taking|picking|signing|driving|drive|finishing|dusting
        |showing) .. off {self}
    getting my words
    (beat|beats) me (at|to it|there|up the)
    (beats) me $
    blood or (pee|urine|stool|poop)
    (have|get|got|are|is) .. (pills|meds|medicine|prescription|refill) ready
    (wisdom teeth|teeth out|laryngitis|lost my voice) ... (cant|not) talk
    cant talk (right now|at work|now im|during|on the phone|while|in class|loud|until|im driving)
    (baby) any (day|minute|week)
    (boss|manager|teacher|coach|professor|cowboys|team|lakers|yankees|landlord|traffic
        |job) ... kill (me
        |us)
    labor day
    (family) (hx|history) of
    (crawling|crawls|crawl|playing|plays|sitting|sits|sleeping|sleeps|sleep|toys|sit
        |play) .. on the floor
    can (someone|somebody|anyone|you) help
    (bone) (scan|density|doctor|spur|marrow|graft|broth|health)
    police (report|record|check|clearance|officer|academy|station|department)
    charley horse
    (a|my|his|her|this|the|bad|nasty) chest cold
    (bill|bills|report|records|invoice|statement) ... (overdose|ambulance)
    nose .. stop running
    (need|have|keep|get) narcan (in the|at|for)
    swallowed .. (bath water|pool water shes|toothpaste|gum)
    (eye|eyelid|lid|lip|leg) .. stop twitching
    (keep|have) .. at home for (choking|burns|seizures)
    suicidal thoughts (are|is|as|listed|being)
    (side effect|side effects|warning|warnings|label|insert) ... (suicid*|seizure|seizures|stroke)
    (took|ended) (his|her|their) [own] life (last|in|years|two|three|when|a|back)
    (engine|laptop|computer|printer|screen|tv|wifi|router|fish|game
        |motor) ... (heart attack|seizure|choking|choked|stroke|gasping|bleeding|bled|dying|died)
    (overdosed|overdose|overdosing|od) (on|of) (christmas|music|coffee|sugar|chocolate|candy|turkey
        |tv|sun|pie|cookies|sweets|netflix)
    suicide (squeeze|sprint|sprints|wings)
    (movie|show|episode|documentary|novel|mystery|plot|video game|series|podcast|tv show|film
        |book) ... (overdose|strangled|cardiac arrest|stroke|choking|suicide|heart attack|poisoned
        |stabbed
        |shot|bleeding|murder*)
    (overdose|strangled|cardiac arrest|stroke|choking|suicide|heart attack|poisoned|stabbed
        |murder*) ... (movie|episode|documentary|novel|mystery|video game|podcast|on the news|on tv
        |film)
    gun (collection|show|range|shop|safe|club|lock|locks|permit|laws|store|cabinet)
    (ask|asks|asked|asking|question) [me|us|him|her] (if|whether|about) ... (myself|suicid*|himself
        |herself)
    lost my blood (work|sample|tube|test|draw)
    (yall|you|they) lost my blood
    cutting (back|carbs|calories|sugar|salt|grass|hair|down|corners|coupons|out|cost|costs)
    (dying|dead|died|screaming) lol
    cut throat
    (what|which) (temp|temperature|fever)
    ambulance (form|ride|rides|bill|transport|benefit|authorization)
    gunshot (scar|scars)
    overdose (risk|education|prevention)
    (strangle|choke) me (if|for)
    choking on (this|the|these|that|my) (copay|copays|bill|bills|price|prices|dust|pollen)
    (feel|feels|felt) like [i|ive] [got|been|was] (hit by|run over by)
    head (is|was) exploding with
    (burn|wound|cut|bite|incision|stitches|scar) ... (nearly|almost|has|all|mostly|completely|is
        |but|it) (closed|healed|closing|healing)
    (texts|messages|reminders|calls|emails) (need|have|got|gotta) to (end|stop|die)
    (texts|messages|calls|phone|alarm|neighbors) .. (wake|wakes|woke|waking) (me|us|him|her|my)
    (family|fam) (hx|history) ... (stroke|heart attack|seizures|suicide|overdose)
    rope burn
    (end|ending|stop|quit|kick|break) (the|my|this|a) ... habit
    (dying|dye|die|dyed|died) (my|her|his|their|the) hair
    cant live without (my|the|a|his|her|that) (coffee|phone|tea|wifi|glasses|cpap|inhaler|meds|dog)
    pills ... (at the pharmacy|pharmacy|pickup|pick up|refill)
    (burden|bother) with .. (questions|texts|calls|messages)
    (end of my rope|rock bottom|fighting) with
    (tired|sick|done) (of|with) fighting (with|the|my|for) (insurance|bill|traffic|parking|portal
        |appointment|hold)
    (not|wont) be (here|around) (next|on|for|until|till|this|in|during) (week|month|the|friday
        |monday|tuesday|wednesday|thursday|june|july|august|labor|christmas|thanksgiving|summer)
    (not|wont) be (here|around) (on|for|until|till|during)
    snake (plant|oil|river)
    (stuck|trapped|sitting|im) .. (bridge|overpass|tracks) ... (traffic|late|minutes|min|train
        |detour)
    (baby|son|daughter|kid) [is|was|been] moving (up|to|from|into|out)
"""
