"""English signs of danger told by what was seen, done or left unsaid, in few and plain words.

A bystander names what lies in a cup of ice, not an amputation. The kinds are in kinds_english.py,
the notation is in signs.py; more of the same is in everyday_english.py.
"""

TOLD_EN = {
    "breathing": """
        (breath|breathing|breathe) > (stop|stops|stopping) & (come|comes|starts|start again)
    """,
    "cut off or caught": """
        (thumb|thumbs|finger|fingers|fingertip|toe|toes|ear) + (in a cup|in a baggie
            |in a jar|in a feed bag|in a napkin|in a cooler|in a rag)
        (put) > (finger|thumb|toe|fingers) > (back on)
        (lost) > (thumb|finger|fingers|hand|toe) & (slicer|saw|mower|baler|auger|grinder|conveyor)
        (baler|auger|prop|propeller|pto|combine|chipper|conveyor|table saw|grinder|slicer)
            > (has|got|caught|took) > (his|her|my|me|him) + (arm|leg|hand|overalls|fingers|hair
            |thumb|foot|sleeve)
        (hand|arm|foot|leg|fingers) > (went) > (through|thru|into) + (corn head|auger|baler|saw
            |slicer|chipper|grinder|rollers)
        (tractor|combine|forklift|four wheeler|atv|skid steer|mower) > (on top of)
            > (him|her|me|them|my|dad)
        (under) > (tractor|combine|forklift|four wheeler|atv|skid steer|baler) & (gone white|gray
            |grey|white as|not moving|screaming|crushed|talking but|barely talking)
        (tractor|mower|four wheeler|atv|forklift) > (rolled|tipped) & (on him|on her|on me|under it
            |hes talking|legs|wont answer)
        (paint gun|grease gun|hydraulic line|hydraulic hose|paint sprayer|pressure washer)
            + (finger|hand|palm|thumb) & (went in|into|hole|poked|swelling|pinhole)
        (vomit*|throwing up|threw up|puk*) > (looks like coffee|like coffee|like old blood
            |coffee looking|coffee colored|coffee lookin)
        (balls|testicle|testicles|nut) + (twisted|sideways) & (puk*|vomit*|threw up|throwing up)
        (lightning) > (hit|struck) > (me|him|her|us)
        (lightning) & (was leaning on|was holding)
        (neck) > (is) > (wrong|crooked) & (fell|ladder|silo|roof|one minute|stairs)
        (guts|insides|intestines|bowels) > (are|is|have|came|come|hanging) > (out|down)
        (stitches|incision|staples|c section|operation) > (come|came|let) > (apart|go) & (see|belly
            |inside|open|blood)
    """,
    "what is seen": """
        (color|colour) > (candle wax|wax|putty|ash|ashes|clay|chalk|cement|concrete|dishwater|paste)
        (lips|nails|fingertips) + (dusky|grayish|greyish|bluish)
        (gone|went|turned|going) > (white|gray|grey|ashen) & (wont answer|cant stand|sweating|chest
            |belly|clammy|barely talking|cant talk|slumped)
        (wont|doesnt|cant) > (open) > (his eyes|her eyes) & (drunk|drinking|fell|fever|pills|wont
            |peed|wet)
        (wont|doesnt|cant) > (squeeze) > (my hand)
        (peed|wet) > (herself|himself) & (wont|drunk|shaking|fell|stiff)
        (cant|wont) > (make it|get it to) > (quit|stop) & (red|cut|vein|nose|gash|blood)
        (towel|towels|rag|rags|pillow|tub|sink|sheets) + (red) & (cut|vein|nose|gash|wound|tooth
            |port|quit|stop)
        (been on|laying on|lying on|still on|stuck on) > (floor|tile|ground|tiles) & (cant|fell
            |fallen|since yesterday|all night|hip)
        (teeth) > (chattering) & (fever|10#|valve|port|incision)
    """,
    "cold": """
        (quit|stopped|wont|not|no longer) > (shivering|shiver) & (cold|snow|creek|ice|wet|mumbling
            |furnace|degrees|thermometer|outside|coat|water|woods|found)
        (dementia|alzheimers|memory) & (missing|cant find him|cant find her|gone since|been gone
            |wandered) & (degrees|cold|snow|night|dark|supper|pajamas|hours)
    """,
    "chest and back": """
        (belly|stomach|abdomen) + (beating|pulsing|pulses|pulsating|beating lump)
        (heart|pulse) + (rabbit|hummingbird|fish in a bucket|jackhammer|galloping|flopping|bucking)
            & (graying out|greying out|gray out|near fell|nearly fell|go out|fell off|black)
        (nitro|nitros|nitroglycerin) & (squeez*|not touching|third one)
        (stop|stopping) > (for breathe) + (every|few|words)
        (lie|lay|lying|laying) > (back|down|flat) > (drown|drowning|smother|cant breathe)
        (cant) > (get|catch) > (my wind|his wind|her wind)
        breathe > (but) > (only just|barely|just barely)
        breathe + (like a saw|coffee pot|bellows|in bunches|then nothing|long gaps|then none)
        (no air) > (comes|coming|goes|going|getting)
        (cant) > (fill|expand) > (lungs|my lungs|his lungs|her lungs)
        (one word|two words|few words|couple words) > (at a time) & (breathe|talk|winded|say|lips)
        (snores|snoring|snore) & (long gaps|then stops|shot up|fent|gurgling)
    """,
    "stroke": """
        (left side|left arm|right side|right arm|left hand|right hand|one side) > (gone) > (to sleep
            |silly|dead|numb|stupid)
        (cant) > (feel|move) > (whole side|one side|left side|right side|one whole side)
        (arm|hand|leg) > (dont|doesnt|wont) > (do what)
        (half) > (mouth|face|smile) + (laughing|smiling|moving|works)
        (like a curtain|like a shade|drew a shade|like a veil) & (eye|see|vision|sight)
        (stroke) & (hes drooping|shes drooping|face is drooping)
    """,
    "not answering": """
        (doesnt|wont|not) > (answer|answering) > (to) > (his name|her name)
        (only|just) > (groans|moans) & (floor|eyes|wont|name|answer)
        (cant) > (be) > (woken|roused|waked)
        (hard|hardly) > (rouse) & (pills|pressure|box|dose|drunk|sugar|mama|mom|dad|grandma)
    """,
    "swallowed": """
        (he|she|hes|shes|boy|girl|toddler|baby|kid|little one|grandson|granddaughter) > (ate|eaten
            |got into|chewed up) > (my|the|our|some) + (pills|tablets|meds|pill bottle|gummies)
        (pill|pills|tablets|tablet|meds|battery|magnet|bleach|mushroom) > (in)
            > (her mouth|his mouth|their mouth|the babys mouth)
        (drank|drunk|swallowed|ate|eaten|got into) > (stuff|something|whatever was|bottle)
            > (under the sink|under sink|in the shed)
        (drank|drunk|drink) > (wrong jug|wrong bottle|wrong can|teat dip|degreaser|paraquat
            |weed killer|antifreeze|moonshine)
        (got hold of|got ahold of|has been into|been into|got in) > (antifreeze|bleach|rat poison
            |medicine cabinet|grandmas pills|grandpas pills|drain cleaner|weed killer)
        (grape|hot dog|candy|coin|marble|food|meat) & (not making|isnt making|cant make|no) > (noise
            |sound|any noise|any sound)
        (mushrooms|mushroom) & (picked|foraged) & (puk*|vomit*|throwing up|yellow|sick)
        (bee|wasp|hornet|yellow jacket) & (inside the mouth|inside her mouth|inside his mouth
            |in the throat|under the chin) & (voice|swell*|hoarse|mouth|breathe)
        (swole|swollen|swelled) > (tongue)
        (quit|stopped) > (drinking|drink|whisky|whiskey|booze|the bottle|cold turkey)
            & (spiders|beetles|sees bugs|seeing bugs|hands jumping|fell down stiff)
    """,
    "infection": """
        (chlorine|bleach|ammonia|chemicals|fumes) & (lungs|throat|chest) > (burning|burn|on fire)
        (spots|rash|dots) & (glass) & (press*|fade*)
        (scream|screams|screaming|cries) > (if|when) > (i) > (bend|move|touch) + (neck|head)
        (cant feel|dont feel|lost feeling) + (when i wipe|saddle|between my legs)
        (jaw) + (locking|locked|lock) & (nail|rusty|stepped|pitchfork|wire|puncture)
        (hand|foot|feet|leg|arm) > (gone|turned|turning|going) > (black) & (since|red|streak|cold
            |wind|climbing|numb|dinner)
    """,
    "violence": """
        (someone|somebody|guy|man|hes) > (trying) > (break in|break in my|get in my window)
        (locked|locks) > (me in) & (he|she|husband|caregiver|aide|food|walker|phone|hes|shes)
        (hell|hed) > (kill) > (me|us|my)
        (hes|shes|man|neighbor|husband|boyfriend) + (machete|crowbar|axe|hammer|poker) & (door
            |coming|up and down|after me|outside my|out tonight)
        (gone for|went for|gone to get) > (the shotgun|his shotgun|the gun|his gun|the rifle)
        (hes|shes|man|guy) > (following me) & (station|store|behind me|street|to my car)
    """,
}

UNSAID_TOLD_EN = {
    "without me": """
        (everyone|everybody|theyd|they would|family would|kids would) > (be better off)
        (wont be a me|not going to be a me|be no me|theres no me|no me to)
        (not be|wont be|shant be) > (a monday|a tuesday|a wednesday|a thursday|a friday|a tomorrow
            |a next year|a next time|any tomorrow) > (for me)
        (not be having|wont be having|wont have|dont have) > (a next year|a tomorrow)
        (being alive|staying alive|existing) + (too much|too hard|hurts|exhausting|unbearable)
        (no more of this life|done with this life|finished with this life
            |lived enough)
        (by my own hand|by his own hand|by her own hand)
        (dead men|dead man|dead people|corpses) > (dont|cant) > (pay|owe)
        (in the next life|next life doc)
        (give|let|gave) & (who wants to live|wants to be alive|somebody who wants to be here
            |someone who wants to be here)
        (want|wish|wants) > (stop live|stop living|stop being alive)
        (read about me|can read about it in the paper|will read about it in the paper)
        (no one is to blame|nobody is to blame) & (over|tonight|goodbye|done)
        (everyone|everybody|everyones|family|kids|they) + (less stressed|better|happier|relieved)
            + (when im gone|once im gone|after im gone)
        (disappointed|mad|sorry) > (i) > (woke up|got up) & (every day|again|gun|loaded|pills|die)
    """,
    "how": """
        (keep|kept) > (looking at|staring at) > (bridge|gun|pills|rope|tracks|ledge|knife|blade)
        (gun|pistol|rifle|shotgun|revolver|rope|razor|blade|muzzle|bullet|bullets) & (no reasons
            |no reason to|no point|cant do this anymore|cant go on|find me|forgive me|goodbye
            |nobody would miss|no one would miss|better off|tired of being|want it to stop)
        (wont matter|be at peace|all be over|be the end of me) + (tonight|by morning|come morning
            |by tomorrow|after today|by then)
        (planning|planned|figured out|picturing|imagining|been thinking) > (how id do it
            |how i would do it|how ill do it|how i will do it|ways id do it)
        (cutting again) & (deep|myself|blood|bleeding|arm|leg|blade|tonight|while i type)
        (cutting right now)
        (went|gone|cut) > (too deep|way too deep) & (cutting|blade|razor|arm|wrist|again)
        (noose) + (up|tied|ready|made|hung)
        (rope) > (is|already) > (up|tied|ready|hung) & (shed|barn|text|garage|closet|beam)
        (rope) > (around) > (my neck|his neck|her neck)
        (at the ledge|on the roof ledge|roof ledge|standing on the silo|going off the overpass)
        (rifles|pistols|shotguns|guns|twelve gauge) > (loaded)
        (loaded) > (twelve gauge|38|45|shotgun|rifle|revolver|pistol) & (table|barn|near me|alone
            |porch|reason|feed|lap)
        (muzzle) + (chin|mouth|head|temple)
        (one bullet|one shell left|my last bullet)
        (pistol|revolver|shotgun|12 gauge|twelve gauge|rifle) > (shed|barn) & (had enough
            |wont bother|bother her again|crying)
        (pills|tablets|sleepers) + (sorted|lined up|lining|laid out|counted|saved up) & (peaceful
            |talked out|written to|goodbye)
        (swallowed them|took them all|swallowed them all) & (changed my mind|regret)
        (took pills) & (sorry|goodbye|bye)
        (dont trust myself) > (in|here|tonight|alone|right now|around)
        (blade|knife|razor|holding it) > (against) > (wrist|wrists|throat)
        (drive|driving|drove) > (eyes closed|eyes shut) & (freeway|highway|see|road|hoping)
        (follow|join) > (her|him) > (this week|soon|tonight) & (passed|died|no reason)
        (said no|said im fine|told her no|told him no|told them no) & (i lied|but i lied)
    """,
}
