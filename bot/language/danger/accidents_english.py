"""English signs of accidents, of violence and of minds in danger to others.

The kinds are in kinds_english.py, the notation is in signs.py. Illness is in illness_english.py;
the first lists of signs, in signs_english.py.
"""

ACCIDENTS_EN = {
    "head": """
        (fell on|landed on|dropped on) + head & (sleep*|eye|vomit*|crying|limp|weird)
        (ear|ears) > (bleeding|blood) & (fell|hit|fall|crash|accident)
        (one eye big|eye big|one eye bigger|one pupil|one eye is funny|eyes different)
        (woke|came to|found myself) + (floor|ground|bathroom floor|kitchen floor|grass|bathtub)
        (jumped|beat up|beaten|punched|kicked|stomped|mugged|robbed) & (head|face) & head warning
        (ear|ears|nose) + (leaking|dripping|draining|fluid|clear) & (wreck|crash|hit|fell|fall
            |accident|head|concuss*|tackle)
        (keeps|keep|kept) > (asking|repeating|saying) > (same) & (head|hit|fell|fall|ball|drive
            |tackle|crash|temple|bike|accident|concuss*)
        blood thinner & (fell|fall|hit|banged|bumped|smacked|goose egg|bruise|whacked|slipped
            |knocked|car accident)
        (fluid|water|liquid|stuff|blood) > (coming|leaking|dripping|draining|running|comes) > (ear
            |ears|nose) & (fell|hit|after|crash|fall|clear|head)
        (goose egg|knot|lump|dent|soft spot) + (head|forehead|skull|temple) & (weird|sleepy|vomit*
            |throw*|puk*|confus*|funny|warfarin|passed|not acting|dizzy|blurry|growing|huge)
        (knocked|knock) > (silly|cold|senseless|unconscious)
        (fell|fall|rolled|hit|tackle|crash|ball|collided|elbow) & (sleepy|drowsy|wont stay awake
            |wont stay up|acting weird|acting funny|not acting right|isnt acting right
            |asking the same|doesnt remember|cant remember) & (head|temple|bunk|stairs|bike
            |skateboard*|field|bed|ladder|helmet|forehead|hit|fell)
    """,
    "crush and cut": """
        (pumps|spurts|squirts|gushes|pumping|spraying|sprays) + (still|towel|keeps|it|arm|fistula
            |cut|blood)
        (back|neck) > (broke|broken|snapped)
        (hip|leg|legs|knee) + (wont hold|cant hold|gave way|wont take) & (tumble|fall|fell|slipped
            |trip*|spill|stairs|hip)
        (buried) + (grain|snow|sand|dirt|trench|rubble|up to|under)
        (caved in|cave in|collapsed|collapse) + (trench|tunnel|wall|roof|scaffold|building|ditch
            |hole|deck|porch|grandstand)
        (kicked back|kickback|snapped|flew back) + (saw|chain|cable|strap|winch) + (gut|face|hand
            |chest|leg|arm|me|him|into)
        (grease gun|paint sprayer|pressure washer|hydraulic|compressor hose) & (hand|finger|arm)
            & (swelling|blew|hole|full|numb|injected)
        (fell|went|sank|dropped|slid) > (in|into|down|off) + (pit|well|silo|tank|manhole|manure
            |canyon|ravine|shaft|cliff|embankment)
        (dog|cat|animal|pit bull) + (bite|bites|bit|bitten) + (face|neck|head|eye|throat|lip)
        (chopped|sawed|lopped|severed|ripped|tore|torn|blew|blown|cut|bit|sheared|snapped|took)
            + (finger|fingers|thumb|hand|toe|toes|ear|arm|leg|foot|fingertip) + (off|clean off
            |in half|completely)
        (caught|stuck|pinned|trapped|sucked|pulled|tangled|jammed|mangled|crushed) + body
            + machinery
        machinery + body + (got|took|went|off|bit|sliced|cut|ate|into|through|bleeding|wrapped)
        (car|truck|suv|van|jeep|atv|tractor|quad|four wheeler|utv|golf cart|mower|bus) + (flipped
            |rolled over|upside down|overturned|rolled on|tipped over|landed on)
        (wrecked|wreck|crashed|crash|laid my bike|laid his bike|rear ended|t boned|hit a tree
            |hit a deer|hit a pole|thrown|ejected) & (neck|bone|cant feel|cant move|blood|bleeding
            |chest|belly|passed out|trapped|head|hurt bad|leg|hip)
        (see|seeing|sticking|poking|exposed) > (bone|bones|shin bone|muscle|tendon|skull|guts
            |intestines|insides|brain|something inside|fat inside)
        (pinned|squashed|buried under|buried in) + somebody
        (tree|wall|jack|beam|shelf|tv|dresser|gate|forklift|pallet|engine|branch|roof|ceiling)
            > (fell|came down|landed|slipped|tipped|dropped|collapsed) + (on|onto) + somebody
        (leg|arm|ankle|wrist|foot|elbow|knee|shin) + (wrong way|bent|backwards|turned out|shorter
            |snapped|out of socket|deformed|facing|dangling|in half)
        (hip|pelvis) & (fell|fall|popped|twisted|shorter|weight|cant walk|cant stand|crack|broke)
        (horse|bull|cow|mule|steer|hog) > (kicked|gored|trampled|stepped|threw|bucked|rolled|fell
            |crushed|charged|slammed)
        (kicked|punched|elbowed|kneed|slammed) & (ribs|stomach|belly|gut|spleen|back|handlebar*)
            & (cant breathe|take a breathe|white|pale|hard|throwing up|blood|faint*)
        (dove|dive|diving|dived|flipped|trampoline) & (tingl*|numb|neck|cant move|cant feel)
        (fell|fall|falls|fallen|falling|dropped) + (feet|ft|foot|stand|tree stand|deer stand
            |stories|story|ladder|roof) + (ten|twenty|thirty|forty|1#|2#|3#|8|9|from|hurt|back
            |cant)
        (tourniquet) + (on|what|tight|leg|arm|put|still|used)
        (nail|screw|staple|rod|branch|antler|knife|pipe|hook|rebar|spike|screwdriver) + (through
            |into|in|stuck|sticking) + (hand|foot|chest|neck|head|leg|belly|stomach|eye|face
            |thigh)
        (squirting|spurting|gushing|pumping|pouring) + (arm|wrist|leg|neck|hand|finger|head|cut
            |wound|access|fistula|groin|thigh|site|foot|artery|vein|blood)
        (nosebleed|nose bleed|bleeding) + (2#|3#|4#|5#|hour|hours|half hour)
        (cant|wont|not|never) > (stop|stopped|slow|quit) & (nosebleed|nose bleed|bleeding|blood)
        (vomit*|throw up|throwing up|threw up|puk*|barf*|spat up) + (bright red|red stuff|maroon
            |dark brown|black)
        (bruise|bruising|swelling) + (growing|spreading|melon|softball|huge|grapefruit)
            & blood thinner
        (someone|somebody|he|she|they|guy|man) > (shot|stabbed|slashed|knifed) > (me|him|her|my|us
            |at)
    """,
    "burns and cold and current": """
        (zapped|shocked|electrocuted|jolted) + somebody
        (knife|fork|butter knife) + (toaster|outlet|socket)
        (cant see|eyes on fire|eyes burning|blind) & (welder|welding|flash|sprayed|splash*
            |chemical|bleach|cleaner|pepper|fire)
        (grease fire|firecracker|firework|fireworks|battery acid|muriatic acid|boiling water
            |hot oil|hot grease|fryer|radiator|hot tar|explosion|propane|gasoline|flash fire
            |chemical|lye|bonfire|campfire|steam) & body + (got|on|my|his|her|all|burn*|splash*
            |blew|off|down|skin)
        (boiling|scalding) > (water|oil|soup|coffee|tea|grease|sugar) + (me|him|her|my|front|lap
            |skin|all over|down)
        (skin) + (sliding|peeling|coming|falling|melting|slipping|charred|white) + (off|burn*
            |leathery|and|away)
        (blew up|exploded) + (hand|face|in his|in my|in her|eyes)
        (roof|field|sun|heat|attic|greenhouse|practice|sauna|hot tub|heatwave|hot as fire|furnace)
            & (quit sweating|not sweating|stopped sweating|isnt sweating|no sweat|cant think
            |confus*|out of his head|out of her head|talking crazy|passed out|collapsed|limp
            |wont wake|delirious|staggering|not making sense)
        (hot car|car) & (locked|left|forgot|hot) & (baby|him|her|kid|toddler|son|daughter) & (limp
            |acting right|red|hot car|wont wake|sweating|sleepy|breathe|unresponsive)
        (ice|snow|freezing|frozen|hypotherm*|cold water|outside in the cold) & (mumbling|stiff
            |barely talking|barely awake|shaking bad|shivering bad|blue|wont wake|confused
            |not making sense|slur*|stopped shivering)
        (fingers|toes|ears|nose|feet|hands) + (hard|frozen|waxy|black|frostbit*|white and
            |no feeling) & (cold|frost*|snow|outside|freez*|ice)
        (touched|grabbed|hit by|shocked|zapped|bit by|jolt|electrocuted|shock) + (wire|outlet
            |lightning|panel|power line|current|socket|fence|breaker|dryer|voltage|extension cord)
        (lightning) + (hit|struck|strike) + (me|him|her|us|near|next|tree|close|my)
        (stuck|put|stick|poked|jammed|shoved) + (fork|knife|key|paperclip|finger|tongue|hand
            |screwdriver|hairpin) + (outlet|socket|plug)
    """,
    "water": """
        (went under|under water|underwater|sank|submerged|floating|drown*|swept) + (pool|lake
            |hot tub|tub|river|ocean|creek|pond|bath|bucket|waves|canal|minute|minutes|surf
            |current)
        (bottom) > (of) > (pool|hot tub|lake|tub|pond)
        (pulled|dragged|fished|yanked) > somebody + (pool|lake|tub|river|ocean|creek|pond|water
            |canal|bath)
        (breathed|inhaled|swallowed|sucked) + (pool water|lot of water|water|lake water) & (cough*
            |breathe|sleepy|blue|fast|wheez*|chest)
    """,
    "bites and stings": """
        venomous + (got|bit|bite|bites|bitten|stung|sting|stings|struck|nailed|fang|fangs|stepped)
        venomous & (swelling|swollen|numb|cramps|cramp|turning black|vomit*|breathe)
        (raccoon|bat|fox|skunk|coyote|monkey|stray dog|stray cat|possum|groundhog) + (bit|bite
            |bitten|scratch*|attacked|nipped)
        (bat) > (in|on) > (room|crib|bedroom|bed|baby|pillow)
        (dog|pit bull|pitbull|rottweiler|shepherd|husky|mastiff|cat|bear|hog|boar|alligator|gator
            |shark|cougar) + (mauled|tore|ripped|shredded|took|attacked|latched|dragged) + (face
            |arm|leg|hand|neck|up|chunk|son|daughter|kid|my|him|her|throat)
        (tick|spider|bite|bit) & (black|spreading|fever|streak*|paralyz*|cant walk) & (turning
            |fever|streak*|weak|numb)
    """,
    "eyes": """
        eye + (hook|shaving|shavings|shard|splinter|metal|glass|nail|wire|dart|pellet|bb|chemical
            |cleaner|bleach|acid|lye|lime|pepper spray|super glue|popping|popped|bulging|stabbed
            |cement|solvent|gasoline|firework*|ammonia|fishhook)
        (flashes|flashing lights|flashing|sparks|floaters) & (shadow|curtain|veil|floaters|blind
            |missing) & eye
        (shadow|curtain|veil|shade) + (vision|eye|sight)
    """,
    "gas and fire": """
        (guys|men|people|workers|coworkers) > (down|collapsed|dropped|out cold|passed out)
        (hydrogen sulfide|h2s|chlorine leak|ammonia leak|toxic fumes)
        (smoke detector|co detector|co alarm) & (headache*|sick|dizzy|faint*)
        (gas|propane) + (smell|smells|smelling|leak|leaking) & (head|dizzy|sick|turning|house
            |kitchen|faint*|stove|apartment|strong)
        (detector|alarm) + (beeping|beeps|going off|went off|keeps|screaming) & (headache*|sick
            |dizzy|woozy|sleepy|nause*|throw*|vomit*|tired|faint*)
        (smell*|stink*|reeks) > (rotten eggs|gas|propane) & (house|kitchen|woozy|dizzy|stove
            |furnace|apartment|headache|sick|basement|everywhere|strong)
        (generator|space heater|grill|charcoal|furnace|car running|heater|hibachi) & (passed out
            |wont wake|headache*|wake up right|dizzy|none of us|all of us|throwing up|vomit*|sick)
        (house|trailer|apartment|building|barn|cabin|kitchen|stove|bed|garage) > (burning
            |in flames|on fire|caught fire)
        (inhaled|breathed|swallowed|sucked in) + (smoke)
    """,
    "violence": """
        attacker > (has|got|grabbed|holding|loaded|loading|waving) > (rifle|gun|shotgun|pistol
            |machete|axe|knife)
        (being held|held down|holding her|holding him|wont let her|holding me) & (screaming
            |scream*|crying|help|hurt*|beat*|bedroom|locked)
        (strangled|choked out|choked unconscious|suffocated|beaten up|been beat up|beat up by)
            + (me|been|i|mom|was|got|her|him|my|again)
        attacker > (hurt|hurts) > (me|us) + (bad|keys|leave|again|tonight|badly)
        (took) > (my keys|my phone|the keys) & (cant leave|wont let|hurt|hit)
        (followed|following|follows) > (me|us) + (home|house|door|car|work)
        (if anything happens to me|if i die tonight|if im found)
        attacker > (kill|killing) > (me|us) + (when|tonight|home|said|gonna|says)
        (stalker|prowler|intruder|burglar|robber) + (window|door|here|house|outside|yard|inside
            |following)
        (has|have|keeps|keeping|got|holding|hold) > (her|him|me|us|them) > (locked|hostage|trapped
            |tied|captive|prisoner)
        (poured|pouring|spread|threw) > (gas|gasoline|kerosene|lighter fluid) & (light|burn|fire
            |match|lighter)
        (light it|burn it down|burn us|set fire|torch the|burn the house)
        (touching|touched|touches|molesting|molested|raping|abusing|abuses) > (my|our|her|his|a)
            > (daughter|son|granddaughter|grandson|niece|nephew|kid|child|stepdaughter|sister)
        (active shooter|shots fired|hostage|bomb threat|school shooting|mass shooting)
        (i) > (stabbed|shot|killed|strangled|choked) > (him|her|them|someone|somebody)
        (snap|lose it|lose control) & (hurt|shake|kill|hit) & (kids|baby|son|daughter|him|her
            |them)
        (put|puts|wrapped|had|got) > (hands|hand|arm|belt|cord) > (neck|throat)
        attacker & (breaking|breaks|broke|kicking|kicked|busting|banging|pounding|beating
            |smashing) > (door|window|in the door|down the door)
        attacker + (outside|downstairs|at the door|at my door|in my house|in the house) + (bat
            |knife|gun|weapon|machete|hammer|yelling|drunk|screaming|axe)
        (send|call|need|get) > (police|cops|the law|sheriff) + (now|here|please|hes|he|cant|hurry
            |quick|him|fast|to|asap|out)
        (hes|shes|he|she) > (here|home|in the house|coming back|outside) & (cant talk|dont call
            |hiding|hurt me|kill me|scared of|police|cops|weapon|gun|knife)
        (waving|swinging|threatening|coming at|came at|chasing|pointing|pulled|holding) + (hammer
            |knife|bat|gun|axe|machete|scissors|weapon|crowbar) + (me|us|him|her|at|my|people|mom
            |everyone|somebody)
        (wants|want|going|gonna|will|might|need|about) > (kill|murder|shoot|stab|strangle|choke
            |smother) > (him|her|them|someone|somebody|people|everyone|my baby|my kids|my mom
            |my boss|my husband|my wife)
        (he|she|boyfriend|girlfriend|husband|wife|ex|dad|mom|stepdad|guy|man|brother) + (pushed
            |shoved|threw|dragged|slammed|burned|choking|strangling|hitting|beating|punching
            |kicking|smothering) + (me|mom|dad|brother|sister|him|her|us|stairs|wall)
        (locked|barricaded|hid|hiding|hide) + (myself|bathroom|closet|room|basement|himself
            |herself) & attacker & (hurt|kill|gun|knife|drunk|door|hit|scared|beat|weapon|walls)
        (put something in|slipped something|spiked|roofied|drugged) + (drink|me|her|my|cup|food)
        (wont|doesnt|not) > (let) > (me leave|us leave|me go|me out|us go) + (gun|knife|he|hes|she
            |house|husband|boyfriend)
        (raped|assaulted|molested|sexually abused|forced himself|forced me) + (i|me|my|her|was
            |last|night|he|been|im|daughter|son)
    """,
    "a mind in danger": """
        (baby|child|kids|son|daughter) + (evil|possessed|demon|devil|back to god|sacrifice)
        (tv|radio|devil|demon|demons|god|voices|voice|satan|angels|aliens|jesus|something)
            + (telling|ordering|tells|tell|commanding|commands|wants|says|making) + (me|him|her
            |us) & (hurt|kill|harm|jump|rid of|stab|die|burn|things to people|sacrifice|cut)
        (in the walls|in my walls|reading my mind|chip in my head|poisoning my food
            |poisoned my food|cameras in my|they are coming for me|out to get me|implanted)
        (barricaded|barricading) + (himself|herself|myself|room|door|in)
        (off|stopped|quit|not taking) > (meds|medication|pills|medicine) & (paranoid|walls
            |barricad*|thinks hes|thinks shes|knife|voices|talking to|naked|manic|hasnt slept
            |violent|screaming)
        (thinks|says|believes) > (hes|shes|he is|she is) > (god|jesus|the devil|satan|a prophet
            |being followed|being poisoned|immortal)
        (hasnt|havent|not) > (slept|sleep|sleeping) + (days) & (god|voices|knife|crazy|talking
            |paranoid|seeing|spending|screaming|naked)
        (going|gonna|might|afraid|scared|think|want) > (hurt|harm|shake|drown|drop|smother|throw)
            > (baby|my baby|the baby|my kid|my kids|my son|my daughter)
    """,
    "again and again": """
        (never had a seizure|first seizure) & (just had|had one|before|ever|now)
        (fits|seizures) + (row|back to back|two|three|just had)
        (third|second|another|two|three|four|multiple) > (seizure|seizures) & (today|now|hour|row
            |morning|tonight|since)
    """,
    "calls for help": """
        (something|somethings) > (wrong) & (help|hurry|scared)
        (need) > (hospital|er|emergency room) > (now|bad|asap|right away)
        somebody + (no) > (answer|wake|breathe|respond|react|speak)
        (no can|no could) > (move|breathe|walk|see|speak|wake)
        somebody > (fall|fell) + (no answer|no talk|no move|not answer|no wake)
        (send) > (help)
        (somebody|someone) > (help) > (my baby|my son|my daughter|my mom|my dad|my husband|my wife
            |him|her|us) + (please|now|hurry|god|baby|somebody)
        (dads|moms|babys|kids) > (on the floor|on the ground|down)
        somebody > (on the floor|on the ground|down on the floor|face down|lying on the)
        (is this|is it|am i having|could this be|might be|like) > (heart attack|stroke|seizure
            |miscarriage|aneurysm|anaphylaxis)
        (should|do) > (i|we) > (go|take|bring|call|drive) + (er|emergency room|911|ambulance)
        (need|want|gotta|have) > (er|emergency room) + (now|ride|right|bad|fast|asap|cant)
        (isnt|not|aint|wasnt) > (acting|looking|breathe|answering) > (right|normal|herself|himself
            |like herself|like himself) + somebody
        (hurry|come quick|hurry up) & (not|wont|cant|bleeding|breathe|fell|hurt|blue|floor|baby
            |chest|dying|passed)
    """,
}
