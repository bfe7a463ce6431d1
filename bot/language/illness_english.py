"""English signs of grave illness, in the order in which triage asks for them.

The kinds are in kinds_english.py, the notation is in signs.py. Accidents are in
accidents_english.py; the first lists of signs, in signs_english.py.
"""

ILLNESS_EN = {
    "heart": """
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
    "pregnancy and birth": """
        (something|cord|hand|foot|arm|tissue) > (hanging|sticking|coming|bulging|poking) > (out)
            + (me|my|vagina|her|down|i|im)
        (months along|months pregnant|pregnant|months preggo|weeks along|weeks pregnant|preggo)
            & (fell|tripped|slipped|punched|kicked|car accident|wreck|rear ended|fall
            |hit my belly)
        (feel like pushing|urge to push|have to push|body is pushing|wants to come out
            |pressure down|coming out|crowning) & (due|not due|isnt due|weeks|baby|month|months
            |pregnant|contractions|water)
        (gave birth|giving birth|delivered|c section|csection|postpartum|had my baby|had the baby
            |had a baby|miscarriage|miscarried|abortion|d and c) & (fever|chills|10#|shaking|foul
            |faint*|clot*|calf|breathe|passed out|seizure|cant stop)
        (positive test|pregnant|positive pregnancy test|missed period|weeks along|6 weeks|7 weeks
            |8 weeks) & (one side|stabbing|sharp|shoulder|left side|right side) + (pain|hurt
            |faint*|stabbing|severe)
        (baby) + (coming) + (right now|now|car|fast|here|home|early)
        (pregnant|months along|weeks along|weeks|trimester) & (sparkles|sparkly|flashing|flashes
            |zigzag*|floaters|stars|puffy|right side pain|pain under my ribs) & (head|headache
            |vision|swollen|puffy|hands|ribs|pressure)
        (contractions|contracting|cramps|tightening) + (3|4|5|6|7|8|three|four|five) + (weeks early
            |too early|apart|minutes|min)
    """,
    "infants": """
        (rolled|fell|dropped|slipped|tumbled|flew) + (changing table|bed|couch|counter|crib|arms
            |high chair|highchair|stroller|cart|swing|bunk|car seat) & (scream*|throw*|threw
            |vomit*|limp|sleepy|child|wont wake|tile|concrete|hardwood|puk*|stay up|wont stay)
        (green|bile|yellow green) > (vomit|throw up|spit up|throwing up|puke) & child
        child & (pulled|spilled|tipped|dumped|knocked|grabbed) + (soup|pot|coffee|tea|kettle|pan
            |grease|oil|noodles|ramen|iron|fryer|skillet) + (himself|herself|on|over|down|him|her)
        (soft spot|fontanel*) & (sunk*|sunken|bulg*|swollen|pushed|tight)
        (newborn|weeks old|week old|days old|day old|infant|baby) & (not eating|wont eat
            |wont nurse|wont feed|not feeding|wont latch|refuses the bottle|refusing|too sleepy
            |yellow|jaundice*) & (sleepy|limp|weak|cold|hot|wont wake|all day|hours|fever|yellow
            |floppy)
        (baby|infant|newborn|toddler|son|daughter|child) & (nostrils|flar*|grunt*|ribs|belly
            |pauses) + breathe
        (blanket|pillow|bag|cord) + (face|neck|head) & (limp|blue|breathe|baby|wont|gray|not)
        (seizure|shook|shaking|jerked|jerking|stiff) & (fever|hot|eyes rolled|burning up) & child
    """,
    "sugar": """
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
