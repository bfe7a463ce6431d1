"""English signs of an emergency, made of the kinds in kinds_english.py.

The notation is in signs.py; what is harmless, in figures_english.py.
"""

SIGNS_EN = {
    "breathing": """
        chest + (caving|sinking|sucking|retract*|pulling in)
        (ribs|rib) + (sucking|showing|pulling|sinking|in and out)
        breathe + (gasping|gasps|grunting|labored|shallow|agonal|snoring weird|slow|rattle|funny
            |weird|chopped|fast|not right|isnt right|ain right|right|caving|hurt|pink) + (somebody)
        (cant|barely|hardly|not|stopped|couldnt|cudnt|struggling|trouble|hard time) > (breathe
            |breathing|get air|catch)
        breathe + (really slow|super slow|so slow|very slow|real fast|really fast|so hard|stopped
            |stops)
        (wheez*) + (hard|cant|lips|ribs|whole|awful|terrible|getting worse|wont stop|covered)
        (asthma) + (crazy|attack|awful|terrible|really bad|so bad|out of control|worst|empty
            |isnt helping|not helping)
        (inhaler|nebulizer|puffer) + (empty|nothing|isnt|not|doesnt|out|wont) & (breathe|wheez*
            |asthma|chest)
        (lips|lip|nails|fingertips|face|skin) + (blue|purple|gray|grey|bluish)
        (turning|turned|going|went|goes|gone) > (blue|purple|gray|grey)
        somebody > (gray|grey|blue|purple) + (sweat*|sweating|breathe|lips|face|chest|limp|wont)
        (oxygen|o2|sat|sats|spo2|ox) > (7#|8#|6#)
        (oxygen|o2|sat|sats|spo2|ox) + (80s|70s|60s|low 80s|low 70s|dropping)
        (cant|unable) > (swallow) + (spit|saliva|water|anything|drool*|neck|throat|swollen)
        somebody + (choking|chokes)
        (choked|choking) + (food|steak|grape|hot dog|meat|candy|coin|toy|still|bead|turning|water
            |cant)
        (aspirated|aspirating)
        (trach|tracheostomy|ventilator|vent) + (pulled out|pulled|fell out|alarm*|came out
            |popped out)
        (concentrator|oxygen|ventilator) + (quit|empty|ran out|hissing|failed|power out|died)
        (mottled|blotchy) + (hands|skin|legs|feet|confused|breathe|cold)
        (carbon monoxide|co alarm|co detector|smoke detector|smoke alarm) + (off|headaches|headache
            |sick|faint|alarm|went|dizzy)
        (smell|smells|smelling|smelled) > (gas|propane) & (dizzy|sick|headache|headaches|house|stove
            |everyone|all|kids|faint*|vomit*)
        (breathed|inhaled|breathing|breathe) + (fumes|chlorine|gas|smoke|chemical|chemicals|ammonia)
        (cough*|spit*|hack*) + (pink|frothy|blood)
        (cant) > (breathe) + (laying|lying|flat|talk|walk|sit up)
        (pulled|came|dragged) + (pool|lake|water|ocean|river|tub|creek) + (breathe|out|somebody)
        (face down) + (tub|pool|water|floor|bed|ground)
    """,
    "chest pain": """
        chest + bad feeling
        chest + (sat|sits|crank*|strap|truck|ton|mule|load|cinder*|gorilla|anvil)
        chest & sweats
        (sitting|standing|sat|kneeling) > (on) > (me|him|her|it) + (pressure|weight|someone
            |elephant|chest|mule|like)
        limb + dead limb & sweats
        (left arm|both arms|my jaw|arm and jaw) & sweats
        chest > (hurt|pain|tight|heavy)
        (elephant) + (sitting|chest|on)
        heart + (racing|pounding|skipping|skiping|beating|flutter*|jumping|all over|crazy|weird
            |fast|stopped|1##|190|galloping|out of rhythm|going) & faint
        heart + (racing|pounding|skipping|skiping|beating|flutter*|jumping|all over|crazy|weird
            |fast|1##) & sweats
        heart + (racing|pounding|skipping|skiping|flutter*|all over|crazy|1##|2##) & short of breath
        (heart rate|pulse|heart|hr|heartbeat) > (15#|16#|17#|18#|19#|20#|21#|22#|3#|thready|weak)
        (arm|jaw) + (pain|hurt|numb|dead|aches|ache|aching) & (chest|heart|sweat*|sweating|breathe)
        (pain|hurt|ache|aching|numb) + (left arm|into my jaw|to my jaw|arm and jaw|down my arm
            |into the arm|up my neck)
        (defibrillator|icd|pacemaker) + (gone off|went off|shocked|shocking|fired|firing|going off
            |goes off|zapped)
        (heart attack) + (having|think|might|is this|feels|like|its a|am i) & (me|i|im|my|he|she
            |hes|shes|chest)
        (calf|leg) + (swollen) & short of breath
    """,
    "stroke signs": """
        face + dead limb
        (hand|arm|leg|face|foot) > (dont|doesnt|wont|stopped|quit|not|isnt) > (work|works|working
            |move|moves|moving|cooperate|listen)
        (side|half|left|right) > (not|no|cant|dont|doesnt|isnt|wont) > (move|moving|moves|work
            |works)
        (not|no|cant|dont|doesnt|stopped) > (speak|talk|speaking|talking) & (side|arm|leg|half|face
            |hand) & (move|moving|weak|numb|droop*|limp|heavy)
        speech > (funny|weird|off|slow|messed up|thick|different|wrong|slushy)
        (pupils|pupil) + (pinpoint|pinpoints|tiny|blown|uneven|huge|different)
        (dropped|drop|dropping|drops) & (arm|hand|fingers) + (work|numb|weak|asleep|dead|limp|wont
            |tingl*)
        (headache|headaches|migraine) & (stiff neck|neck is stiff|neck stiff|passed out|seizure
            |slur*|cant see|thunderclap)
        side + dead limb + sudden
        side + (numb|paralyzed|limp|dead|droop*|weak|went) & (speech|face|talk|sudden|everything)
        limb + dead limb & sudden & (left|right|one|my|his|her)
        limb + dead limb & (face|speech|words|talk|mouth|tawk)
        speech + broken speech + somebody
        speech + (slur*|gibberish|mush|mushy|garbled|jumbled|nonsense)
        (side of his mouth|side of her mouth|side of my mouth)
        (cant) > (lift|hold) > (fork|spoon|cup|arm|glass)
        (slur*) + (somebody|left|leaning|since|face|words|arm)
        (cant|lost|struggling|trouble) > (words|sentence|talk|speak|tawk) & (face|arm|hand|hanging
            |droop*|suddenly|clutching|grabbing|chest|mouth|eyelid|leaning|confused|weak)
        (lost) > (speak|talk|walk|see|ability|vision|sight)
        (lost|loss|losing|no) > (feeling|strength|movement) + limb
        (cant|unable) > (move|feel|lift|raise) + (limb|left side|right side|one side|body|toes
            |fingers|legs)
        (cant|unable|couldnt|nothing) > (see) + (eye|suddenly|anything|nothing|straight)
        eye + (went black|gone|went dark|curtain|went out|blind|lost|bulging|suddenly|sudden)
        (leaning) + (left|right|one side) + (slur*|hard|droop*|face|cant)
        (headache) + (worst|thunderclap|exploding|like a bomb|never had|ever had|out of nowhere
            |stiff neck)
        head + (exploding|worst pain|worst headache|thunderclap)
        somebody + (confused|not making sense|isnt making sense|doesnt know who|doesnt know where
            |nonsense|out of his mind|delirious|talking crazy) + (sudden|fever|fell|since|really
            |now|very|suddenly|today|burning|1##)
        (drop|drops|dropping) > (things|everything|stuff|cup) & (speech|slur*|face|numb|hand|sudden)
        (curtain) + (eye|vision|over)
    """,
    "unconscious": """
        somebody + cant > answering
        (wont|not|isnt|doesnt|aint|cant) > (wake up|waking up|rousable|conscious|waking|wake) + (up
            |somebody|from|hes|shes|him|her|and|help)
        (on the floor|on the ground) + (shaking|somebody|blue|foaming|jerking|bleeding) + (shaking
            |blue|foaming|jerking|unconscious|bleeding|not)
        somebody + (collapsed|passed out|past out|fainted|unresponsive|unconscious|out cold
            |lifeless|unconshus|comatose|blacked out|keeled over|knocked out)
        (found) + somebody + (floor|ground|tub|slumped|face down|not|cold|driveway|unconscious)
        (lying|laying|slumped) + (floor|driveway|ground|street|over|not) & cant > answering
        (going|gonna|about|might|feel like|think|im) > (pass out|passing out|faint|black out
            |blacking out|collapse|passed out|fainting) + (alone|now|gonna|i|im|help|like|here|any)
        (i) > (fainted|passed out|blacked out|collapsed) + (today|twice|now|just|again|morning|gym
            |times|alone|ago|and)
        (passed out|fainted|collapsed|faint) + (heat|sweating|field|kitchen|floor|shower|work
            |street|breathe|twice|gym|church|store|bathroom)
        (went|is|room|everything) > (limp|black|dark) + (somebody|woke|floor|baby|i|blue)
        somebody + (floppy|limp|lifeless) + (baby|and|wont|not|blue|went)
        (cant wake|couldnt wake|cant rouse|shake him|shake her|cant get him to wake)
        (cant|wont|barely|not|isnt|couldnt) > (stay awake|keep awake|staying awake
            |keep his eyes open
            |keep her eyes open) + somebody
        somebody + (pulse) + (no|weak|thready|cant find|cant feel)
    """,
    "bleeding": """
        blood + (everywhere|evrywhere|towel|towels|pouring|gush*|squirt*|spurt*|pool|puddle
            |wont stop|cant stop|wont quit|filling|fills|bowl|cup|cupful|clots|clot|tons|lots
            |so much|too much|nonstop|heavy|heavily|running down|rectum|profuse*|bucket*|soak*
            |through|streaming|stop it|a lot|bad|all over|out of control|wont clot|down my legs
            |dressing|get it to stop)
        (wont|cant|not|doesnt|isnt|never) > (stop|stopping|quit|clot) + blood
        blood + (nose) + (hour|hours|wont|30|pouring)
        vomit + blood
        blood + (pregnant|miscarriage|weeks along|weeks pregnant|surgery just|warfarin|eliquis
            |gums wont)
        (pad|pads) + (hour|half hour|hr|30 min|minutes) + (soak*|through|thru|filled|filling
            |bleeding|an|a|every|per|two|2|in)
        (cut|chopped|sliced|sawed|tore|ripped|took|severed|lopped) > (finger|thumb|toe|hand
            |fingertip|fingers|ear) + (off|saw|bone|artery|clean|bleeding|rag)
        (cut|sliced|gash*) + (artery|to the bone|vein|deep and|squirt*|neck|throat|wrist bad)
        (pumping|pumpin|spurt*|squirt*|gush*|pouring) > (out) + (it|blood|cut|its|hand|wont|stop
            |deep|everywhere|leg|arm)
        (soaked|soaking|soaks|soak) > (towel|towels|rag|rags|bandage|bandages|gauze|sheet|sheets)
        (tore|ripped|ripping|tearing) + (back|belly|chest) + (felt|feels|something|like|pain)
        (black|tarry|tar|maroon|dark red) + (stool|stools|poop|coming out|poo|diarrhea|bowel
            |bathroom)
        (coffee grounds|coffee ground)
        vomit & (grounds|dark brown|black stuff|green bile)
        (clot|clots) + (size|baseball|golf|lemon|orange|fist|plum|egg|huge|big as|softball|palm)
        (incision|wound|stitches|surgical|staples|surgery|cut) + (popped|burst|split|gaping
            |see inside|came open|ripped open|open and|guts|pus and fever|insides|wide open)
        (pressure|bp) + (70 over|60 over|80 over|75 over|65 over|50 over)
        (nail|knife|glass|bolt|rebar|stick|screwdriver|fork|arrow) + (went through|went thru
            |stuck in|through my|thru my|sticking out|in my eye|in his eye|in her eye)
        (dog|cat|animal|snake|pit bull|raccoon|bat) + (bit|attacked|mauled|bitten) + (face|neck
            |throat|hole|bad|deep|bleeding|tore)
        limb + (crushed|mangled|ripped|torn|squirt*|bone)
    """,
    "overdose or poison": """
        took + poison
        took + medicine + (too many|too much|whole bottle|entire bottle|bunch of|handful|all my
            |all of my|all his|all her|all the|by mistake|by accident|on accident|accidentally
            |wrong|instead of|missing|not sure how many|dont know how many|on purpose
            |half the bottle|rest of the bottle|extra|ten times)
        took + medicine + (1#|2#|3#|4#|5#|6#|7#|8#|9#|1##|2##) + (scared|like|of|about|tylenol
            |units)
        took + (double|twice|two doses|double dose|2 doses|wrong) + (medicine|insulin|pills|dose
            |his|her|my) & (awake|faint|drowsy|sleepy|dizzy|bleeding|weak|sick|passing|shaking|wont
            |low|insulin|warfarin|pressure|heart|fentanyl|methadone|weird|confused)
        (wrong|too much) > (insulin|units|dose|medicine) + (gave|took|given|injected)
        child + took + medicine
        child + took + (harmful|something|coin|toy|bead|marble|glass|penny|quarter|nickel|plant
            |button)
        (he|she|hes|shes) > (swallowed|ate|got into|drank|choking|inhaled|took) + (battery|pills
            |medicine|meds|cleaner|magnet|bleach|bead|coin|penny|marble|grandpas|grandmas|missing
            |something)
        (button battery|battery) + (gone|ate|swallowed|missing|swallow|nose)
        (od|oded|overdos*|overdoesed|overdosing|ods) + somebody
        (somebody|someone|friend|buddy|brother|roommate|he|she|cousin) > (odd|oded|odied) + (in|on
            |at|and|right|with|again|we)
        (hit|gave|used|need|give) > (narcan|naloxone) + (him|her|them|somebody|now|not|twice|with)
        (narcan|naloxone) + (twice|not working|him|her|them|didnt work|still)
        (mixed|mixing) + (xanax|pills|oxy*|alcohol|meds|benzos|opioids) & (breathe|wake|slow|wont
            |not|cant|passed|blue)
        liquor & (cant|wont|not) > (wake|wake up|breathe|responding|waking) & somebody
        (put something|slipped something|spiked|drugged|roofied|something in my) + (drink|me|her)
        took > (all of them|them all|all the pills|all them pills|every pill)
        (alcohol poisoning|blood poisoning|lead poisoning symptoms|gas leak)
        (foaming|frothing|foam) + (mouth|at the)
        (friend|roommate|he|she|somebody|brother|sister) + (took|taken|swallowed) + (bunch of
            |whole bottle|something|bottle of|handful|lot of)
    """,
    "seizure": """
        (again|another|second|third|more) > (seizure|seizures|convulsion|convulsions) & (stop|child
            |son|daughter|how many|minutes|min|today|now)
        (seizure|seizures|seezure|convulsion|convulsions|fit) + (having|had|has been|now|min
            |minutes|row|wont stop|stiff|staring|think|first|another|wont wake|three|two|multiple
            |long) + somebody
        (eyes) + (rolled|rolling|roll) + (back|head|up)
        (eyes) > (go up|goes up|went up|going up|white|roll up|look up) & (shak*|stiff|hot|fever
            |jerk*
            |limp)
        (stiff) + (staring|jerking|shaking|shook)
        (wont|cant|not|doesnt) > (stop) > (shaking|jerking|twitching|seizing)
        (jerking|twitching|seizing|convulsing) + somebody
    """,
    "allergic reaction": """
        allergen & swellable + (swell*|swollen|swole*|puff*|balloon|huge|closing|tight|welts|shut
            |numb|itchy|lump)
        swellable + (swell*|swollen|closing|swole*|balloon|puffed|huge|swelin) + (up|shut|fast|like
            |so|my|his|her|big)
        allergen & (cant breathe|wheez*|hives everywhere|hives all over|covered in hives
            |trouble breathe|welts|throat|passed out|faint)
        (hives|welts) + (everywhere|all over|covered|wheez*|swollen|face|breathe)
        (throat|airway|windpipe|trote) + (closing|closed|close|swell*|swollen up|tight|tightening
            |swelin|shutting)
        swellable + (tingl*|numb|itchy|itching|itch|thick|burning) & (ate|eating|food|sushi|stung
            |bit
            |nuts|new med|new pill|antibiotic|shot|shellfish|dessert|bee|wasp) & (throat|breathe
            |tongue|hives|faint|swallow|swell*|swollen|voice)
        (throat|airway|windpipe) + (straw|pinhole|narrow|shut|lump|golf ball|cotton|closes
            |squeezing)
        (epipen|epi pen|epi) + (used|expired|gave|stuck|stabbed|still|now|empty) & (sting|stung|bee
            |bees|allergic|breathe|throat|hives|reaction|nuts|peanut|what do)
    """,
    "baby in danger": """
        (weeks old|week old|days old|day old|month old|wk old|newborn|weeks|infant) + (fever|100
            |101|102|103|104|temp|burning up)
        (baby|infant|newborn|toddler) + (blue|limp|floppy|lifeless|gray|grunting|purple|face down
            |not waking|wont wake|wont eat and|stopped breathe|sunken|bulging)
        (baby|infant|newborn|toddler|daughter|son|he|she) + (breathe) + (fast|hard|grunting|weird
            |funny|ribs|stops|pausing)
        (soft spot) + (sunken|bulging|sunk|swollen|hard)
        (wet diaper|wet diapers|peed) + (hours|hrs|hr|hasnt|not|no|all day|since|none|8|10|12|14)
        child + (fell) + (bed|table|counter|window|stairs|crib|couch|arms|shopping cart|head)
        child & (boiling|scald*|hot oil|hot water|hot grease|coffee|stove) + (burn*|skin|blister*
            |pulled|peeling|himself|herself|arm|face)
        (skin|skins) + (coming off|peeling off|falling off|melting|black)
        child & (stuck|put) + (outlet|socket)
        (boiling|scalding|scald*|hot) > (water|oil|coffee|grease|soup|tea|wax) & (peel*|blister*
            |skin
            |on her|on him|on me|all over|down her|down his|down my) & somebody
        (bath|bathtub|tub|pool|water|lake|creek) & child & (cough*|limp|drowsy|sleepy|stay awake
            |wont wake|breathe|blue|under water|underwater|went under|face down)
    """,
    "pregnancy": """
        pregnant & (blood|bleeding|bled)
        pregnant & (water broke|water broken|waters broke|spots|seeing stars|no movement
            |stopped moving|not moving|hasnt moved|not kicking|blurry|cord|severe headache
            |horrible headache|worst headache|gush*)
        (havent|cant|not|hasnt|dont|didnt|stopped|no) > (felt|feel|feeling) + (move|moving|movement
            |kick|kicks|kicking|baby|her move|him move)
        (contractions) + (minutes|min|mins|apart|close|every|back to back|nonstop)
        (water) + (broke|broken|breaking|leaking) + (weeks|im|cord|just|early|my)
        (headache|head) & pregnant & (sparkles|sparkly|flashing|flashes|floaters|stars|spots|blurry
            |vision|wont go away|pounding|swollen|swelling)
        (had|delivered|birth|since) > (baby) & (spots|headache|clots|soaking|bleeding|chest
            |passed out|seeing|fever)
        (see|feel|felt) > (cord|head|foot) + (coming|out|hanging|between)
        (miscarriage|miscarried|abortion|d and c) + (soak*|bleeding|blood|fever|faint|passed out
            |pad|pads)
    """,
    "injury": """
        head + hit & head warning
        hit > head + (ice|concrete|hard|floor|tub|bad|ground|counter) & head warning
        (fell|fall|falls|fallen|took a fall) + height & after a fall
        (fell|fall|fallen) + height + (child|he|she|guy|man|worker|ft|feet|baby|floor)
        (fell|fall|fallen|down) & (hip|leg|back|neck|ankle bone|arm) + (broke|broken|bent|bone
            |snapped)
        (cant) > (get up|stand up|move) & (hip|leg|back|fell|fall|floor|help|alone)
        (hip) + (broke|broken|popped out|out of place)
        (car wreck|car crash|car accident|wreck|crash|hit by|ran over|run over|motorcycle
            |bike) & (neck|belly|stomach|cant feel|cant move|bleeding|head|tingling|chest|numb
            |trapped|pinned|hard|unconscious)
        (stabbed|electrocuted|shocked|zapped) + (outlet|panel|wire|outside|bleeding|he|she|help
            |out cold|dazed|station|street|side|back|him|her)
        (got|been|was|were|just) > (shot|stabbed) + (leg|arm|chest|back|stomach|outside|gun|head
            |side|street|neck)
        (bone) + (sticking|poking|showing|through the|through his|through my)
        (burn*|burned|scald*|acid) + (face|all over|skin|third|badly|everywhere|chemical|whole)
        eye + (metal|chemical|bleach|acid|glass|stabbed|poked|chlorine|nail|stick)
        (cant feel|cant move|numb) + (legs|toes|fingers|arms|body|waist) & (fell|fall|wreck|crash
            |hit|neck|back|bike|dove|dive|took)
        (heat|sun|hot) & (quit sweating|stopped sweating|not sweating|talking crazy|talkin crazy
            |passed out|confused|collapsed)
        (snake|rattlesnake|copperhead|black widow|scorpion) + (bit|bite|bitten|bites|stung)
        belly + (hard|bruised|purple|swollen|rigid) & (hit|wreck|crash|belt|seatbelt|fell|kicked
            |punched|deer|steering wheel|handlebar*|airbag)
        (jolt|shock|shocked|zapped|electrocuted|electric|outlet|live wire) & (heart|chest|pulse
            |dizzy
            |burn*|numb|passed out|faint*)
        (pinned|trapped|crushed) + (under|press|machine|car|tractor|truck)
        (gunshot|stab wound|gun shot)
    """,
    "spine or pressure": """
        (fever|temp|temperature|burning up) + (104|105|106|107|1040|41)
        (fever) + (stiff neck|neck is stiff|light|neck|rash wont fade|confused|nonsense|seizure)
        (stiff neck|neck is stiff|neck is so stiff|neck stiff|neck wont bend|cant bend neck
            |cant touch chin) & (fever|light|headache|103|102|burning up|burning|temp|spots|rash
            |vomit*|throwing up)
        (spots|rash|dots|bruises) + (dont fade|doesnt fade|wont fade|not fading|press|glass
            |purple) & (fever
            |burning up|hot|stiff|drowsy|sick|child|cold hands)
        belly + (rigid|hard as|rock hard|board|like a rock|worst pain)
        belly + (getting hard|worst|unbearable|excruciating|severe)
        (pain) + (worst|unbearable|excruciating|most|10 out of 10) + (ever|known|life|had|in)
        (balls|testicle|testicles|nuts) + (hurt|pain|swollen|twisted) & (hours|threw up|so bad
            |vomit*|swollen|sudden)
        (cant|unable|couldnt|havent|not been able) > (pee|urinate|pass water|pass urine
            |go pee) + (since|yesterday|all day|hours|pain|today|belly)
        (vomit*|throwing up|puking) > (poop|feces|stool)
        (sugar|sugars|glucose|bg|dexcom) + (1#|2#|3#|4#|5##|6##|7##)
        somebody & (doesnt|not|isnt) > (make|making) > (sense) & (shaking|insulin|sugar|fever|fell
            |face|arm|confused)
        (sugar|sugars|glucose) & (wont wake|passed out|not responding|unresponsive|confused
            |shaking and|seizure|wake up enough)
        (legs|groin|saddle|crotch) + (numb) & (pee|bladder|bowel|back)
    """,
    "asks for rescue": """
        (need|send|call|calling|get|want|please|plz|pls|sending) > (ambulance|ambulence|amblance
            |paramedics|medics|emts)
        (ambulance|ambulence|amblance|paramedics) + (now|please|plz|pls|asap|quick|hurry|st|street
            |ave|here|help|to|at)
        (please|pls|somebody|someone) > (call|send) > (somebody|someone|help|911|for help)
        (send|get) > (someone|somebody|help) & (cant|pass out|alone|hurt|bleeding|breathe|fell
            |dying)
        (im|hes|shes|is|am|feel|think|gonna|going) > (dying|die) + (help|i|im|feel|like|think|he
            |she|am|now|here|please)
        (help) + (dying|bleeding|cant breathe|emergency|hurt bad|trapped|fell)
    """,
    "violence": """
        (he|she|boyfriend|girlfriend|husband|wife|ex|partner|dad|stepdad|guy|man) + (punched|hit
            |beat|choked|strangled|kicked|raped|attacked|stabbed|slapped|threw|hits|beats
            |chokes) > (me|my)
        (man|guy|someone|somebody|intruder) > (in my house|in the house|in my apartment|in my room)
        (hiding|hidin|hide) + (closet|bathroom|knife|gun|nife|him|house)
        (gun|knife|weapon) + (outside|door|pointing|pointed|threat*|waving|break in|breaking
            |my house|hes got|he has)
        (trying|tried|going|wants|threatened|threatening) > (kill|hurt) > (me|us|my)
        (someone|somebody) + (breaking in|broke in|following me|with a gun)
        (house|apartment|kitchen|building|kids|trailer) + (on fire|caught fire|in flames
            |burning down|full of smoke)
    """,
}
