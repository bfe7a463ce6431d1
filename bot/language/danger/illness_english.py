"""English signs of grave illness, in the order in which triage asks for them.

The kinds are in kinds_english.py, the notation is in signs.py. Accidents are in
accidents_english.py; the first lists of signs, in signs_english.py.
"""

ILLNESS_EN = {
    "heart": """
        (on my chest|on his chest|on her chest) + (parked|sat|sitting|standing|laying|weight|truck
            |loader|pressing|pushing|someone|something|somebody)
        (in my chest|in his chest|in her chest) + (now|pain|its|hurt|tight)
        chest & (cold and wet|hands are cold|clammy)
        (potassium|troponin|hemoglobin) & (heart|weak|jelly|faint*|chest|skipping)
        heart + (skipping|racing|flutter*|weird|beats|flopping|pounding|irregular|fluttering
            |stuttering|funny|off) & (float*|weak|faint|lightheaded|floating|dialysis|hit
            |cold sweat|going out|tunnel)
        (pressure|tightness|squeez*|ache|aching|heaviness) + (bra|breast|breastbone|collarbone
            |ribs|sternum) + (since|hour|sweat*|my|under|arm)
        (pain|hurt|ache|pressure) > (in|of|on) > (heart|chest)
        (pacemaker|defibrillator|icd|lvad) + (beeping|alarm*|buzzing|vibrating) & (faint*|dizzy
            |chest|pass|weak|heart|faint)
        (dialysis) & (missed|skipped) & (heart|weak|swollen|breathe|chest|puffy|weird)
        (ribs|rib cage|breastbone) + (car|truck|parked|weight|crush*|sat|sitting|squeez*|elephant)
        heart + (flip|flips|flipping|flip flops|flopping|somersaults|tumbling|quivering|spasming
            |thumping out|out of my chest|stop and start|pauses|pausing) & faint
        heart & (almost hit the floor|almost fell|nearly fell|nearly dropped|gonna drop|going dark
            |goes dark|went dark|tunnel vision|knees buckled)
        (indigestion|heartburn|reflux|gas pain|gas|antacid|antacids|tums) & (arm|arms|jaw|teeth
            |sweat*|clammy|cold sweat|drenched)
        (nitro|nitros|nitroglycerin) & (still|didnt|not helping|isnt helping|doesnt) + (hurt|chest
            |help|pain|working|touch)
        (ashen|gray|grey|white as a|pale) & (weight|chest|clammy|sweat*|cold sweat|barely)
        (clutch*|grab*|gripping) > chest
        (ache|aching|hurt|pain|pressure|burning) + (between my shoulder blades|shoulder blades
            |both arms|into my teeth|my jaw|down both arms|across my back) & (sweat*|numb|clammy
            |chest|breathe|arm|throwing up|pale|faint|dizzy)
        (drenched|cold sweat|sweating buckets|soaked in sweat) & (ribs|chest|arm|jaw|back|pressure
            |weight|heart|nausea|sick)
        (ankles|legs|feet) + (blew up|swollen|swelled|ballooned) & (cant lie|cant lay|cant breathe
            |short of breathe|lie flat|lay flat|gasping)
        (tearing|ripping|ripped|tore) + (chest|back) + (pain|hurt|like|through|into)
    """,
    "stroke": """
        (lost|losing) > (feeling|strength|movement|control) + side
        (cant|doesnt|wont) > (smile)
        (half) > (of me|of him|of her|my body|his body|her body) + (wont|want|not|quit|dead|numb
            |work|move)
        (headache|head|migraine) + (lightning|thunder*|exploded|explosion|bomb|gunshot|snapped
            |popped) & (pain|headache|vomit*|sleepy|double|neck|light)
        (pins and needles|tingling) + (one side|side|face|half) + (words|face|arm|sense|side|left
            |right|whole)
        side + (weird|funny|strange|wrong|off|gone|quit|useless|sleepy) + (went|just|suddenly
            |feels|all|side|feel)
        limb + (asleep|sleep|numb|tingl*|dead|weird|heavy) & (mouth|face|lip|tongue|speech|words)
            & (funny|weird|numb|strange|off|droop*|crooked|thick|slow)
        (side of my face|side of his face|side of her face|half my face|side of the face|my face)
            + (smiles|moves|works|only one|droop*|numb|flat|frozen|wont move)
        (doesnt|didnt|dont) > (know|recognize) > (me|us|anybody|anyone|his kids|her kids|her name
            |his name|his wife) & (he|she|wife|husband|mom|dad|grandma|grandpa|grandmother|shes
            |hes|confused)
        somebody + (confused|disoriented|mixed up|out of her head|out of his head) + (suddenly
            |sudden|since|fever|cant|slur*|fell)
        head > (hurt|pain) & (never before|never like|so much) & (vomit*|throw*|never|sudden
            |suddenly)
        (words|speech|sentences|talking|sentence) + (soup|salad|wrong order|all wrong|scrambled
            |come out|coming out|came out|off|jumbled|slow|thick)
        (cant|struggling|trouble) > (find|get|form|say) > (words|word|sentence|anything out)
        (nothing|no words|only sounds) > (comes out|coming out|came out) + (talk|talks|tries|mouth
            |speak|he|she)
        (cant) > (say) > (what i want|what she wants|what he wants|name|words)
        (hand|arm|leg|foot|fingers|side) > (wont|doesnt|not|refuses|isnt|quit) > (do|listen|obey
            |cooperate|respond|listening|doing)
        (hand|arm|leg|foot|fingers) & (wont do what|does its own thing|not mine|wont obey)
        (spinning|vertigo|off balance|veering|stagger*|tilting) & (cant walk|walk straight|double
            |two of everything|slur*|numb|face|words|speech|fell over|one side)
        (two of everything|two of you|two of me|everything doubled)
        (tongue) + (thick|heavy|wont work|numb)
        head + (bat|hammer|axe|thunder*|sledgehammer|lightning|brick|bomb) + (like|hit|nowhere
            |sudden|suddenly|struck)
        (doesnt|dont|cant|didnt|not) > (know|recognize|remember|tell) > (what year|who she is
            |who he is|where she is|where he is|who i am|who we are|what day it is|own name
            |her own|his own|me anymore|her kids|his kids|what month)
        (was|were) > (fine|ok|okay|normal|himself|herself|talking) + (hour ago|hours ago
            |minutes ago|minute ago|min ago|mins ago|at breakfast|at lunch|earlier) & (he|she|hes
            |shes|mom|dad|husband|wife|grandma|grandpa)
        (leg|arm|side|hand) + (gave out|quit on|went dead|wont move|not moving|isnt moving
            |stopped working|gone dead|wont lift|drags|dragging) + (my|and|his|her|one|left|right)
        (staring|stares|blank) & (talk|talking|answer|speak|words|respond|nothing comes|drool*)
        (eyelid|eye|mouth|face|lip) + (hanging|drooped|sliding|melting|slid|pulled down|dropped)
        (vision|sight|eye|eyes) + (gone|went|black|dark|blind|shade|curtain|half) + (minutes
            |sudden|suddenly|one|just|out of nowhere|left|right|now)
    """,
    "breath": """
        (cant) > (make) > (sound|noise)
        (inhaled|swallowed|choked) + (grape|nut|peanut|coin|toy|popcorn|bead|hot dog|candy|marble
            |balloon|tooth|lego) & (cant|sound|cough*|blue|breathe|gag*|drool*|choking)
        (too|so) > (tired|weak|winded) > (talk|speak|cry|nurse|drink) & (asthma|breathe|fever|baby
            |wheez*|inhaler|sugar|infant)
        (sentence|sentences|sentance) & (breathe|gasp*|winded)
        (ventilator|oxygen|concentrator|vent|bipap) & (power out|lost power|battery|outage
            |no power|generator|electricity)
        (holding|grabbing|clutching) > (throat|his throat|her throat)
        (face) + (dark|purple|blue|gray)
        (throat|airway|windpipe) + (tighter|narrower|smaller|tight*|closed up)
        (trouble|hard time|difficulty) > (getting|catching|with|to get) > (air|breathe)
        (sleep|slept|sleeping) + (sitting up|chair|recliner|propped) & (breathe|air|breath)
        (trach|tracheostomy|vent) + (clogged|plugged|blocked|suction|dislodged|mucus)
        breathe + (weak|weaker|failing|giving out|muscles|slowing)
        (cant|unable) > (swallow) + (today|water|anything|even|saliva|food|all|since)
        (hes|shes) > (blue|purple|gray|grey|turning colors)
        (inhaler|nebulizer|puffer|albuterol|neb|breathe treatment|treatments) + (nothing|not|isnt
            |doesnt|aint|didnt|wont|barely|every) + (help*|work*|doing|touch*|anything|cutting
            |relief|hour)
        breathe + (fish|straw|pinhole|underwater|drowning|marathon|pillow|wet cloth|snorkel)
        (stuck|lodged|caught|jammed) > (in) > (throat|windpipe|airway|pipe|gullet)
        (swallowed wrong|went down wrong|wrong pipe) & (cant|talk|breathe|blue|grabbing|neck
            |cough*)
        (whistle|whistling|stridor|squeak*|crowing|barking|gurgl*|rattling) + (breathe|throat
            |when)
        (drool*) & (breathe|swallow|throat|voice|noise|leaning forward|muffled)
        (full sentence|whole sentence|finish a sentence|two words|three words) & (breathe|breaths
            |air|between|cant|gasp*|winded)
        (winded|puffing|panting|huffing) + (rest|resting|sitting|bathroom|bed|talking|lips
            |nothing)
        (oxygen|o2|ox|sat|sats|spo2|oximeter) > (83|84|85|86|87|78|79|80|81|82|74|75|70|6#
            |seventies|eighties)
        (lungs|chest) + (filling|full|gurgl*|drowning|bubbling|wont expand|wont fill|collapsed
            |locked up)
        (tired|worn out|exhausted|cant keep) & (wheez*|inhaler|breathe|each breath) & (asthma
            |inhaler|working hard|wheez*|nebulizer)
    """,
    "allergy": """
        (tongue) + (too big|big for|fills|huge)
        (allergic|allergy) & (stung|sting|ate|bit) & (pen|epi|epipen|breathe|throat|cant find)
        (hives|welts|rash|itchy all over|itchy everywhere) & (voice|hoarse|throat|lips|tongue
            |breathe|vomit*|throwing up|dizzy|faint*|head to toe|swell*|swollen|woozy)
        (hives|welts) + (breaking out|head to toe|every inch|whole body|entire body|spreading fast
            |popping up)
        swellable + (fat|fatter|thick|ballooning|blimp|size|bigger|double|triple|twice|blew up
            |blown up|growing) + (tongue|lips|throat|face|times|new|ate|after|stung|since|my)
        (bee|bees|wasp|wasps|hornet|hornets|yellow jackets|yellow jacket|fire ants|ants|stung)
            & (dizzy|faint*|vomit*|throwing up|breathe|hives|woozy|pass out|itchy everywhere
            |itchy all over|chest|throat|face|whole face|weak|cant see)
        (stung|stings|stingers|swarm|swarmed) + (1#|2#|3#|4#|5#|6#|##|dozens|dozen|hundred*
            |all over|nest)
        (ate|eating|bite of|tasted|had) & (peanut*|walnut*|nuts|cashew*|shrimp|shellfish|sesame
            |egg|milk|almond*|pecan*|crab|lobster|fish) & (lips|tongue|throat|itch*|hives|swell*
            |tingl*|wheez*|welts|puffy|cant)
        (epipen|epi pen|epi|auvi q) & (coming back|wearing off|still|used|second|didnt work|again
            |minutes ago|min ago|expired and|gave)
    """,
    "poison and drugs": """
        took + (to many|too many|to much|too much) + medicine
        took + medicine + (3 times today|three times today|4 times|twice today|three times
            |3 times) & (slow|cold|dizzy|weak|awful|faint*|heart|sleepy|sick|pressure|insulin)
        took + (grandmothers|grandfathers|grandmas|grandpas|nanas|papas|neighbors|moms|dads
            |sisters|brothers) + medicine
        child > (drank|swallowed|licked|drinking|tasted) > (solution|fluid|chemical|shampoo|lotion
            |paint|ink|glue|spray|fuel|dye|polish|remover|perm solution|mouthwash|peroxide)
        (huffing|huffed|sniffing) + (something|paint|gas|duster|glue|cans|freon)
        (breathe|breath) + (smells|fruity|nail polish|acetone)
        (double dosed|double dose|doubled|doubled up) + medicine & (nodding|sleepy|dizzy|weak|sick
            |slow|methadone|insulin|heart|low)
        (nodding off|nodding|nods off) & (took|dose|methadone|pills|opioid*|fentanyl|patch
            |suboxone)
        (tide pod|laundry pod|pods|pod|detergent) & (bit|ate|drool*|cough*|foam*|mouth) & child
        (took|did|popped|dropped|snorted|smoked|hit|tried|on) + (molly|ecstasy|mdma|acid|lsd
            |shrooms|k2|spice|meth|coke|crack|dab|pcp|ketamine|heroin|fentanyl|fent|percs|xanax)
            & (hot|teeth|know us|shaking|heart|seizing|not making sense|passed|wont|freaking|chest
            |breathe|blue|sick|collapsed)
        (drink|drinks|eat|eats|swallow|swallows|drinking) > poison
        child > (eat|drink|eats|drinks) > medicine
        (od|oded|oding|odd) > (on)
        (he|she|hes|shes|friend|brother) > (od|oded|odd)
        took + medicine + (a bottle|bottle of|whole|entire|more than|fistful|pack of|packet
            |blister|all of)
        (lithium|digoxin|theophylline) & (shak*|vomit*|throwing up|cant walk|slur*|confus*|tremor*
            |twitch*|blurry)
        (forgot) > (already) & (took|pills|meds|dose|insulin) & (groggy|sleepy|drowsy|dizzy|weak
            |out of it|low|confus*|faint*|slow)
        (snorted|smoked|injected|huffed|vaped|dropped|popped|sniffed|shot up|ate|took) & (something
            |line|lines|coke|cocaine|meth|crystal|molly|ecstasy|acid tab|shrooms|laced|spice|k2
            |edible*|gummies|gummy) & (heart|racing|breathe|blue|freak*|chest|wont wake|awake
            |hallucinat*|seeing things|shak*|passed out|foam*|unresponsive)
        (seeing things|hallucinat*|tripping|seeing stuff) & (took|drank|chugged|ate|swallowed
            |bottle|fever|pills|edible*|drinking|quit)
        (quit|stopped|detox*|withdraw*|last drink) & (drinking|alcohol|drink|xanax|benzos|liquor)
            & (shakes|shaking|hallucinat*|seizure|seeing things|sweat*|confus*|heart)
        (breathe|breaths|respirations) + (2|3|4|5|6|four|five|six) + (minute|min)
        (pupils) + (tiny|pin|pinpoint|dots|small|huge)
        (shot|vodka|whiskey|drunk|drinking|fifth|alcohol|beers|liquor) & (wont wake|cant wake
            |not waking|breathe funny|blue|cold|unresponsive|choking)
        somebody + (took|swallowed|drank|ate|got into) + (30|40|50|60|20|25|whole|dozen|handful)
            + (pills|tablets|tylenol|advil|benadryl|meds|capsules|aspirin|melatonin|gummies)
        (gave|given|giving) > (him|her|my son|my daughter|the baby|baby|my kid|them) + (adult
            |double|twice|wrong|too much|extra|ten times) + (dose|medicine|benadryl|tylenol
            |insulin|pill|bottle|meds)
        (ate|eaten|chewed|swallowed|nibbled) & (berries|mushroom|mushrooms|plant|leaves|seeds
            |oleander|foxglove|lily) & (vomit*|throwing up|sick|yard|garden|woods|weird|drool*
            |child)
        (sprayed|pesticide|insecticide|roundup|crop) & (drool*|twitch*|throwing up|vomit*|cant see
            |breathe|sweating|eyes)
        (mixed|mixing|mix) > (bleach) & (cough*|breathe|eyes|burn*|chest|dizzy|throat)
    """,
    "sugar": """
        (ran out of|out of|no more|without) > (insulin) & (vomit*|throwing|puking|breathe|thirsty
            |days|sick|high)
        (pump|insulin pump) + (quit|failed|died|stopped|broke) & (puking|vomit*|throwing|ketones
            |sugar|high|breathe)
        (meter|glucometer|dexcom|libre|cgm|pump|monitor|sensor|machine) + (says|said|reads|reading
            |shows|showing|read) + (hi|lo|high|low|error) & (throwing up|vomit*|shak*|sweat*|sick
            |ketones|confus*|thirsty|sugar|insulin|im|hes|shes|hi|lo)
        (over|above|at|under|below|is|hit|was|in the) > (5##|4##|6##|3#|4#|2#|30s|40s|500s|400s)
            & (ketones|pump|insulin|diabet*|sugar|juice|glucose|bg|meter)
        (glucagon|glucose gel|baqsimi) & (given|gave|still|out|used|wont|not|ago)
        (ketones) + (large|high|moderate|over|throwing up|vomit*|dark|big)
        (diabetic|diabetes|insulin|sugar|low) & (nonsense|unconscious|passed out|wont wake
            |cant wake|slur*|combative|wont drink|wont swallow|out of it|fruity|shaking bad
            |talking crazy|not making sense)
    """,
    "infection": """
        (incision|wound|stitches|surgery|port|site|c section|cut|picc) & (pus|green|oozing|smells
            |foul|hot) & (fever|10#|chills|shivers|shakes|shivering)
        (40|39|41|104|103) & (shake|shaking|shakes|trembl*) & (body|hot|all|child)
        (chemo|no spleen|spleen out|transplant|neutropenic|sickle cell|immunosuppress*|leukemia
            |immune|port|picc|central line|dialysis) & (fever|temp|10#|chills|shakes|shivering
            |burning up) & (chemo|spleen|transplant|neutropenic|sickle cell|leukemia|immune|line
            |port|picc|dialysis)
        (red streak|red streaks|red line|streak|streaks) + (arm|leg|up|hand|foot|from|ankle|wrist)
        (bp|blood pressure|pressure) + (5# over|6# over|7# over|8# over|5# 4#|6# 4#|7# 4#|tanked
            |bottomed)
        (wound|incision|foot|toe|toes|skin|leg|cut|bite|sore|finger) + (black|rotten|rotting|dead
            |gangrene|purple) & (fever|smell*|stink*|spreading|rotten|chills|turning|numb|cold)
        (cold|clammy|gray|grey|pale|mottled|sweaty) & (barely answers|barely answering
            |barely talks|barely talking|not answering|wont answer|barely responding|confused)
        (shakes|rigors|shivering|chills) & (uti|kidney|chemo|streak|confus*|line|port|wound|cut
            |catheter|stent|bp|low pressure|out of it)
        (uti|infection|fever|pneumonia|kidney infection) & (confus*|out of it|delirious|mottled
            |not making sense|hallucinat*|seeing things|breathe fast|wont wake) & somebody
        (cant|wont) > (bend|move|touch|turn) > (neck|chin) & (fever|10#|headache|hot|temp|vomit*
            |rash|light|burning)
        somebody > (has|running|hit|at|got) > (104|105|106)
        (rash|spots|dots) & (fade|fades|press|purple|pinprick|bruise*) & (fever|hot|sleepy|sick
            |child|stiff|vomit*)
    """,
    "belly and below": """
        (both ends|coming out) + blood
        (cups|cup|pints|bowl) + blood
        (stomach|belly|gut|abdomen|side) & (knifed|like a knife|like knives|stabbing) & (pain
            |cant stand|hurt|screaming)
        (passed|passing|passes|losing) + (clots|clot)
        (pain|hurt|cramp*|killing) & (on the floor|doubled over|double over|cant stand up
            |cant straighten|straighten up|curled up|curled in a ball|fetal|screaming|rolling
            |writhing|crying in pain) & (stomach|belly|abdomen|tummy|side|gut|abdominal|kidney
            |pelvis|balls)
        (right side|lower right|belly button) & (pain|hurt) & (fever|throwing up|vomit*|straighten
            |cant walk|jump)
        (hernia) + (purple|wont go back|stuck|hard|black|vomit*|throwing|popped|blue|cant push)
        (nut|balls|ball|nuts|testicle|testicles|sack|scrotum|groin|nutsack) + (killing|pain|hurt
            |swollen|twisted|swell*|huge|hard) & (hrs|hours|hour|since|vomit*|throw*|threw up
            |so bad|sudden|suddenly|woke|agony)
        (peed|pee|urinate|pissed|piss) + (not|cant|havent|no|nothing|unable) & (agony|legs|numb
            |all day|hours|since|belly|bladder|burst*|hurt)
        (numb) > (where i sit|down there|between my legs|inner thighs|butt|crotch|bottom|saddle)
        (stoma|colostomy|ostomy) + (black|purple|dark|blue|gray)
        (yellow|jaundice*) & (shaking chills|chills|rigid|confused|fever|belly)
        (calf|leg) & (huge|swollen|hard|hot|red|tight) & (chest|breathe|short of breathe|winded)
        (leg|foot|arm|hand) + (cold|white|blue|no pulse|no feeling) + (no feeling|numb|white|cold
            |blue|sudden|suddenly|pain|pulse)
    """,
    "after an operation": """
        (cath|catheter|site|groin|port|graft|fistula|access|shunt|central line|picc line|stent)
            + (pumping|squirt*|spurt*|gush*|opened|bleed*|blood|burst|popped)
        (feeding tube|g tube|peg|catheter|drain|chest tube|picc|tube|trach|line) > (pulled out
            |came out|fell out|yanked out|popped out|ripped out|out) & (bleed*|blood|breathe
            |back in|cant|gushing|bleeding)
        (neck|throat) + (swell*|swollen|tight|puffing) & (surgery|thyroid|operation|breathe|voice
            |swallow|hematoma)
        (tonsils|tonsil|tonsillectomy|tooth|teeth|extraction) & (spitting|swallowing|filling|clots
            |fills|wont stop|pouring) & (blood|bleeding)
        (surgery|operation|operated|procedure|knee|hip|gallbladder|bypass|replacement) & (calf
            |chest|breathe) & (hurt|pain|huge|swollen|cant|tight|short) & (surgery|operation
            |operated|days ago|replaced|replacement|last week|after)
        (surgery|operation|stitches|incision|staples|gallbladder|bypass|stent) & (rigid|pus
            |shaking chills|see inside|guts|insides|smells and fever|split|gaping|burst)
    """,
}
