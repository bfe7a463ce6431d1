"""English kinds of words for the signs of danger; the notation is in signs.py.

For the clinician who changes these lists: words are in simple spelling, and common short forms are
one already ("cant" for "can not", "breathe" for "breathing", "hurt" for "hurts", "pain" for
"pains"; the table is in spelling.py). Add a word to a kind, and every sign that uses it knows it.
"""

KINDS_EN = {
    # who and where
    "somebody": """
        he|she|hes|shes|him|her|my|husband|wife|mom|mother|dad|father|daddy|mama|son|daughter|baby
        |toddler|kid|brother|sister|friend|roommate|roomie|grandma|grandpa|uncle|aunt|neighbor
        |boyfriend|girlfriend|coach|patient|resident|pt|mrs|mr|guy|fella|man|woman|lady|student
        |buddy|coworker|cousin|grandfather|grandmother|nana|papaw|mamaw|hubby|gf|bf|bro|sis|teammate
        |classmate|worker|dude|roomate|mum|pops|stepson|stepdad|stepmom|boss|nanny|tia|abuela
        |partner|grandson|granddaughter|nephew|niece|somebody|someone|child|infant|newborn|guys
    """,
    "child": """
        baby|babys|newborn|infant|toddler|kid|kids|son|daughter|child|boy|girl|grandson|little one
        |granddaughter|grandbaby|nephew|niece|year old|month old|months old|week old|weeks old|bro
    """,
    "chest": "chest|chests|breastbone|sternum|ribcage",
    "heart": "heart|pulse|heartbeat|heart rate|ticker",
    "breathe": "breathe|breather|airway|lungs|respirations|gasp|inhale",
    "face": "face|facial|mouth|eyelid|smile|lip|cheek|half of my face|side of his face",
    "swellable": "throat|tongue|lips|lip|face|mouth|airway|eyes|eye|neck",
    "limb": "arm|arms|leg|legs|hand|hands|foot|feet|thigh|shoulder|limb",
    "side": "left side|right side|one side|whole side|half|left arm|right arm|left leg|right leg",
    "head": "head|skull|forehead|temple|noggin",
    "eye": "eye|eyes|eyeball|vision|sight|eyesight",
    "belly": "stomach|belly|abdomen|tummy|abdominal|gut|guts",
    # what is wrong
    "bad feeling": """
        pain|hurt|pressure|tight|tightness|tightening|tightened|tightens|heavy|heaviness|squeez*
        |crushing|crushed|crushes|burning|fire|killing|stabbing|elephant|ache|aches|aching|achy
        |weight|brick|numb|discomfort|explod*|pounding|clutching|clutches|grabbing|grabs|grabbed
        |holding|caving|constrict*|clutched|vice|vise|kiling|cramping|sharp|thumping|squished
        |stabs|weird
    """,
    "sweats": "sweat*|sweting|clammy|gray|grey|pale|white as a sheet|ashen",
    "faint": """
        faint|fainting|fainted|dizzy|pass out|passing out|passed out|past out|black out
            |blacking out
        |blacked out|lightheaded|light headed|woozy|collapse|collapsed|collapsing|keel over
        |going out|see black|seeing black|black spots
    """,
    "short of breath": """
        short of breathe|short of air|short winded|winded|out of breathe|shortness of breathe
        |cant breathe|hard to breathe|trouble breathe|catch my breathe|gasping
    """,
    "dead limb": """
        numb|numbness|droop*|hanging|hangs|limp|crooked|lopsided|paralyzed|dropping|dead|dangling
        |sagging|twisted|slack|uneven|useless|weak|tingling|tingly|heavy|fell asleep
    """,
    "sudden": """
        sudden|suddenly|all of a sudden|out of nowhere|just now|min ago|mins ago|minutes ago
        |minute ago|hour ago|hours ago|since breakfast|since lunch|since noon|since this morning
        |this morning|right now|came on|since dinner|since an hour|so sudden
    """,
    "broken speech": """
        slur*|gibberish|mush|mushy|garbled|nonsense|jumbled|mumbling|babbling|weird|funny|crazy
        |backwards|wrong words|not making sense|isnt making sense|mixed up|all wrong|drunk
    """,
    "speech": "speech|speach|talk|talks|talking|talkin|tawk|tawking|speak|speaking|words|sentences",
    "cant": """
        cant|unable|wont|cudnt|couldnt|lost the ability|lost ability|lost all ability|not able|isnt
        |not|doesnt|aint|no longer|stopped|quit|barely|hardly|struggling|struggles|cannot
    """,
    "answering": """
        wake|waking|respond|responds|responding|responsive|rousable|arousable|moving|rouse|alert
        |answering me|answer me|conscious|wake up|waking up|answering us
    """,
    "drowsy": """
        drowsy|sleepy|barely awake|stay awake|lethargic|groggy|listless|out of it|hard to wake
        |barely stay awake|nodding off|dazed|floppy|limp|loopy
    """,
    "blood": "blood|bleed|bleeding|bled|bloody|blud|bleeds|blod|hemorrhage*|nosebleed",
    "much": """
        everywhere|evrywhere|soaked|soaking|soaks|soak|towel|towels|pouring|pours|gush*|squirt*
        |spurt*|pool|puddle|wont stop|cant stop|wont quit|cant get it to stop|filling|fills|filled
        |bowl|cup|cupful|clots|clot|tons|a lot|alot|lots|so much|too much|nonstop|heavy|heavily
        |running down|rectum|wont clot|everything|soaking through|a ton|bucket*|all over|bad
        |hours|an hour|half hour|stop it|get it to stop|down my legs|down her legs|drenched
        |profuse*|steady|streaming
    """,
    "vomit": """
        vomit*|throw up|throwing up|throwin up|threw up|throws up|puk*|barf*|cough*|cof*|spit*|spat
            |peeing
        |pooping|hack*|pee|poop|urine|stool|stools
    """,
    "hit": "hit|hits|banged|bumped|cracked|smacked|whacked|struck|fell|fall|slammed|busted|blow",
    "head warning": """
        vomit*|throw*|threw up|puk*|drowsy|sleepy|bloodthinner|eliquis|warfarin|xarelto
        |coumadin|plavix|confus*|blurry|blurred|passed out|past out|blacked out|knocked out|blood
        |bleeding|woke up on|nonsense|seizure|dazed|double vision|wont wake|wobbly|not acting
        |cant remember|keeps asking|stay awake|getting really|unresponsive|not awake|dizzy|slur*
    """,
    "height": """
        scaffold|roof|window|balcony|ladder|stairs|staircase|steps|2nd floor|second floor
            |third floor
        |story|stories|floors|fire escape|changing table|bunk|horse|tree|feet|ft|basement stairs
            |truck bed
    """,
    "after a fall": """
        cant get up|cant move|wont move|aint moving|not moving|isnt moving|not answering|cant walk
        |cant stand|cant feel|not awake|wont wake|not responding|doesnt respond|broke|broken|bent
        |not breathe|stopped breathe|unconscious|out cold|answering me|isnt waking|not waking
    """,
    # what was taken
    "took": """
        took|taken|swallowed|swollowed|ate|eaten|drank|drunk|ingested|downed|popped|got into
        |get into|chewed|licked|gave|given|injected|mixed|mixes|huffed|snorted|sniffed|bit into
        |drinking|eating|chugged|swallows|eats|drinks|swallow|snuck|ahold of
    """,
    "medicine": """
        pill|pills|tablets|meds|medicine|medicines|medication|medications|tylenol|advil|ibuprofen
        |aspirin|benadryl|insulin|metformin|warfarin|metoprolol|oxy*|perc|percs|percocet|xanax
        |ambien|klonopin|sleeping pills|lithium|melatonin|gummies|edible|edibles|vitamins|iron
        |capsules|blood thinner|blood thinners|heart pills|painkillers|antidepressants|units|dose
        |doses|methadone|suboxone|opioids|fentanyl|molly|heroin|nyquil|adderall|ritalin|gabapentin
            |seroquel|cough syrup|lisinopril
    """,
    "too much": """
        too many|too much|rest of|whole bottle|entire bottle|bottle of|bunch of|handful|all my
            |all of my
        |all his|all her|double|twice|by mistake|by accident|on accident|accidentally|wrong|1#
        |2#|3#|4#|5#|6#|##|###|ten times|extra|instead of|missing|not sure how many
            |dont know how many
        |half the bottle|rest of the bottle|more than
    """,
    "harm after": """
        faint|sleepy|drowsy|awake|sick|weird|shaking|dizzy|passing out|scared|vomit*|throwing up
        |numb|breathe|collapsed|wont wake|weak|confus*|slow|pass out|heart|what do|racing
    """,
    "poison": """
        bleach|poison|battery|batteries|magnet|magnets|cleaner|drano|detergent|tide pod|pod|pods
        |windex|lysol|clorox|antifreeze|gasoline|lye|ammonia|rat poison|lamp oil|lighter fluid
        |paint thinner|nail polish|acetone|perfume|hand sanitizer|mothballs|vape juice
        |essential oil
        |essential oils|dish soap|laundry|pesticide|weed killer|fertilizer|mushroom|mushrooms
        |berries off|denture cleaner|denture tablets|turpentine|kerosene|drain opener|hair dye
        |silica|bait|rat bait|hydrogen peroxide|rubbing alcohol|toilet cleaner|bug spray|roach
            |nicotine|lead
    """,
    "medicine of others": """
        grandpas|grandmas|grandma|grandpa|moms|dads|husbands|wifes|someone elses|his dads|my
        |heart|pressure|her moms|the dogs
    """,
    "liquor": "vodka|whiskey|liquor|alcohol|tequila|rum|gin|drunk|drank|drinking|wasted|bottle",
    "allergen": """
        allerg*|stung|sting|bee|bees|wasp|yellow jacket|yellow jackets|hornet|peanut|peanuts|shrimp
        |nuts|shellfish|antibiotic|antibiotics|new med|new pill|new medicine|injection|shot|egg
        |eggs|crab|lobster|bit|bite|ant|ants|penicillin|sesame|cashew|cashews|epipen|epi pen
    """,
    "reaction": """
        hives|welts|wheez*|swell*|swollen|puff*|closing|itchy all over|tight|balloon|cant breathe
        |throat|cant swallow|huge|tingling|swole*|passing out|faint*|breathe
    """,
    "pregnant": """
        pregnant|weeks along|weeks pregnant|postpartum|miscarriage|miscarrying|c section|csection
        |trimester|gave birth|delivered|the baby|my baby|3# weeks|2# weeks|1# weeks|months pregnant
        |baby was born|after birth|contractions|the d and c|im 3#|im 2#
    """,
    "pregnancy warning": """
        bleeding|blood|spots|stars|blurry|severe|gush*|fell|water broke|leaking|headache
            |no movement
        |clot|clots|seizure|chest|passed out|cramping bad|havent felt|hasnt moved|not moving|cord
        |swollen hands|soaking|soaked|not kicking|stopped moving|moved since|felt her|felt him
    """,
    # life-ending
    "means": """
        gun|guns|pistol|revolver|rifle|shotgun|rope|noose|razor|blade|knife|bridge|roof|cliff
            |overpass|train
        |tracks|parking garage|ledge|balcony|bullet|bullets|pills|traffic|helium|exhaust
            |tall building
    """,
    "die": """
        die|dead|death|dying|suicide|suicidal|kill myself|end it|end it all|unalive|not exist
        |overdose|disappear forever|never wake|hang myself|shoot myself|kms|ending it|suicidel
        |end my life|take my life|take my own life|end things|not be alive|stop existing
    """,
    "close": """
        in my hand|on the table|in front of me|next to me|ready|loaded|in my lap|to my head
            |on my bed
        |in my mouth|lined up|right here|with me|tonight|beside me
    """,
    "longs": """
        want|wants|wanted|wish|wishes|rather|ready|plan|planning|tempted|might|trying
        |tried|try|hope|like to|deserve|prefer|just
    """,
    "wants": """
        want|wants|wanted|wish|wishing|thinking|thoughts|thought|think|thinks|plan|planning|going
        |gonna|ready|rather|considering|about|tempted|urge|tried|trying|almost|keep|keeps|might
        |will|imagine|imagining|looking up|googling|looked up|feel like|need|talking|says|said
        |drove
    """,
    # accidents
    "body": """
        head|neck|face|arm|arms|leg|legs|hand|hands|finger|fingers|thumb|toe|toes|foot|feet|knee
        |wrist|ankle|elbow|shoulder|chest|stomach|belly|my back|his back|her back|eyes|ear|skull
        |thigh|groin|shin|calf|gut|ribs|jaw|nose|teeth|jeans|shirt
        |mouth|scalp|palm|hair|sleeve|glove
    """,
    "machinery": """
        press|auger|machine|conveyor|gears|grinder|baler|lathe|winch|mower|lawnmower|chainsaw
        |table saw|saw|blender|mixer|forklift|tractor|pto|nail gun|rollers|hoist|drill|sander
        |wood chipper|chipper|garage door|car door|belt sander|meat slicer|slicer|escalator
        |skill saw
    """,
    "venomous": """
        rattler|rattlesnake|snake|copperhead|cottonmouth|water moccasin|moccasin|coral snake|viper
        |black widow|brown recluse|recluse|scorpion|jellyfish|man of war|stingray|sting ray
        |lionfish|gila monster
    """,
    "blood thinner": """
        bloodthinner|eliquis|warfarin|coumadin|xarelto|plavix|pradaxa|lovenox|heparin|brilinta
        |apixaban
    """,
    "attacker": """
        he|hes|him|boyfriend|husband|ex|guy|man|dad|stepdad|father|brother|son|partner|she|shes
        |girlfriend|wife|someone|somebody|intruder|roommate|people|they|neighbor
    """,
    # despair
    "kin": """
        kids|children|son|daughter|family|wife|husband|mom|dad|mother|father|everyone|everybody
        |people|world|they|baby|girls|boys|friends|yall|parents|brother|sister|them
    """,
    "rather": "rather|id rather|sooner|prefer to",
    "fatal means": """
        gun|pistol|rifle|shotgun|revolver|glock|45|9mm|357|38 special|12 gauge|ammo|noose
    """,
}
