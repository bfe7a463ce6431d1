"""English signs of danger as a bystander tells it, in everyday words: what is seen, not what it is.

The kinds are in kinds_english.py, the notation is in signs.py.
"""

EVERYDAY_EN = {
    "breathing": """
        (breathing|breathe) > (through) > (a) > (straw|coffee stirrer|stirrer)
        (puffer|inhaler) + (nothing|done nothing|empty|doing nothing) & (times|straw|breathe|chest)
        (oxygen|number on|finger) + (6#|7#|5#) & (picking|blue|grey|gray|gasping|air)
        (no sound|cant make a sound|not a sound) & (hot dog|grape|eyes|candy|food|choking|year old)
        (stung|sting) + (inside|throat|mouth|tongue) & (swallow|tight|thick|swelling)
        (face|lips|tongue) + (ballooning|balloon|balloons) & (peanut|nut|sting|bee|sesame|shrimp)
        (newborn|baby|weeks) & (pauses|stops) > (breathe|between|before)
    """,
    "chest": """
        (vise|vice|band|corset|clamp|clamped) + (ribs|chest|my ribs)
        (chest|heart) + (flutters|fluttering|flutter|skips) & (went down|go down|fainted|gray)
        (rubbing|clutching|grabbing|holding) > (his|her|my) > (breastbone|chest) & (sweat*|wet|gray
            |pale|wont)
        (shoulderblades|shoulder blades|jaw|left arm) + (ache|aching|pain) & (color of the wall|cold
            |sweat*|thrown up|threw up|gray)
        (parked|sitting|standing) > (truck|elephant|car) + (me|chest|ribs)
        (tearing|ripped|ripping|tore) + (back|pain|low) & (cold|lights|pulses|faint*)
    """,
    "stroke": """
        (the the the|word salad|words are salad|garbled)
        (cup|fork|spoon|glass) + (slid|dropped|slipped|ear) & (cant|keeps saying|grandma|hand|talk)
        (mouth|face) > (is) > (down|hanging) & (no talk|cant talk|side|looks)
        (cant) > (lift|move|raise) > (foot|arm|leg) + (left|right|side|morning)
        (curtain|shade|veil) > (came|come|down|over|fell) + (eye)
        (pupil|pupils) + (pinhole|bigger|blown|dime|uneven|one)
    """,
    "unconscious": """
        (cant|wont) > (get|wake) > (her|him|gary|mom|dad|grandma|grandpa) > (up) & (nap|pink|head
            |cheeks|snoring|rolls|swing|breathe)
        (laid out|frothing|foaming) + (mouth|asleep|lads|one|he|she)
        (rag doll|like a ragdoll) & (baby|flinch|clap)
        (snoring) > (strangely|weird|funny|strange) & (wake|woken)
        (was talking) > (now) > (he isnt|she isnt|hes not|shes not)
        (on the floor) & (no talk|cant get up|wont answer|mouth|looks at me)
        (gone|went) > (stiff|droopy|floppy) & (baby|bottle|pills|toddler|son|daughter)
    """,
    "bleeding": """
        (filled|filling|soaked|soaking) + (mugs|mug|cups|bucket|towel|towels) & (red|blood|tooth|cut
            |nick*|thru|through)
        (thinners|bloodthinner|eliquis|warfarin|coumadin) & (bleeding|nicked|hit) > (hours|heavy
            |head|now noon|throat)
        (hook|knife|pole|nail|glass) > (through|in) > (neck|eye|chest|belly|throat)
        (feeding line|central line|line) + (came out|pulled out) & (pouring|chest|blood)
        (incision|section|stitches) & (let go|popped open|popped) > (see|inside|open)
        (shot) > (through) > (wall) & (holding|side|blood)
    """,
    "poison": """
        (drank|drunk|drink|drinks) > (drain|degreaser|drain stuff|chlorine|pool chlorine
            |from under the sink|something from under)
        (swallowed|swallow|ate|eaten) > (magnet|magnets|battery|batteries|needle)
        (bottle) > (is empty) & (toddler|droopy|purse|grandmas|pills)
        (rotten eggs|smell of gas|smells like gas) & (headache|headaches|dizzy|sick)
        (furnace|generator|heater|fumes|detector) & (headache|headaches|heads hurt|staggering|pink
            |laid out|fell over|fell off)
        (wrong shot|wrong insulin|the fast one) + (gave|units|took)
        (took) > (everything) > (cabinet|bottle|in the)
        (took|taken|swallowed|popped) > (5|6|7|8|9|five|six|seven|eight|nine|ten) > (ambien|xanax
            |xans|klonopin|ativan|valium|benzos|percocet|percs|oxy*|vicodin|norco|tramadol|tylenol
            |benadryl|zquil|unisom|trazodone|seroquel|sleeping pills)
        (took|taken|swallowed|popped) > (pills|ambien|xanax|something|meds) + (woke up on)
            > (floor|bathroom|hospital|er)
        (took) > (the shot|her shot|his shot|insulin) & (skipped|no food) & (soaked|sweat*|cussing)
    """,
    "birth and infants": """
        (theres a foot|a foot is out|foot came out|cord came out)
        (labor|pushing|push) & (nobody here|alone|by myself|no one here)
        (water) + (broke|just went|green) & (green|weeks|no kicking)
        (weeks old|week old|newborn|six weeks|five weeks|2 week old|3 week old) & (furnace
            |wont nurse|not take breast|grunting|dusky|cold to touch|wont feed|wont latch)
        (white lights|stars) & (weeks|pregnant) & (ribs|hands|head*|swollen)
        (bulging|something is coming) > (out|down) & (weeks|pregnant|twins)
    """,
    "violence": """
        (hands|hand) > (around|on) > (my|her|grannys|grandmas|his) > (neck|throat)
        (in the bathroom|hiding) & (cant talk|he is back|boyfriend is back|hes back)
        (gas|gasoline) > (can|of gasoline) + (ex|yard|husband|he)
        (will kill me|says hell kill me|is going to kill me) & (gets home|believe|said so|came home)
        (jack) > (slid|slipped) & (on him|on ray|truck|isnt)
        (put something hot|burned) > (on) > (baby|the baby)
    """,
}

UNSAID_EN = {
    "not to be here": """
        (wont be|not be) > (here|around|there) > (anymore|or anywhere|for the next|to fill)
            & (dont bother|whatever|anywhere|next one|sorry|anymore)
        (not sure|idk|dont know) > (if) > (ill be around|i will be around|ill be here)
        (give|let) > (my time|my slot|my spot|my appointment) + (wants to live)
        (dont really want to be|dont want to be anymore) & (around|here|alive)
        (not gonna make it|wont make it) > (to) & (anything else|sorry to everyone)
        (wont|not gonna) > (get through|finish) > (it|the refill|refill) & (no point)
        (anyone|anybody) > (really) > (if) > (i was|i were) > (gone)
        (finishing it|end it|over with) > (before then|by supper|by dinner|tonight|by monday)
        (all done|im done) > (tonight) & (plenty|made it|enough)
        (weary of it all|tired of it all) & (saved|pills|white ones|bedtime)
        (meet|meeting|be with) > (jesus|my maker|the lord) > (tonight|today|soon)
        (no sense|no point|no use) > (in) > (going on|getting better|getting well|me getting better
            |trying anymore)
        (not|wont) > (make it|making it) & (if you know what i mean|if you catch my drift)
        (not|wont) > (need|be needing|needing) > (appointments|appointment|visits|visit|texts|pills
            |refills) > (after tonight|after today|where im going|after this weekend)
        (going in the water|walk into the|walking into the) & (kids|sea|lake|keep walking|edge)
    """,
    "a way": """
        (got|get|took|take|have|has) > (the gun|a gun|the shotgun|the pistol|the rifle|shotgun)
            > (out|down|out of|loaded) & (safe|closet|drawer|cabinet|loaded|note|goodbye)
        (gun|pistol|shotgun) > (out of|from) > (the safe|the closet|the drawer)
        (whole bottle|the bottle|all my pills|the pills) + (counting|count|lined up)
        (tied|tying|hung) > (it|a rope|the rope|a knot) + (rafter|beam|tree|fan)
        (cut) > (too deep|so deep|way too deep) > (this time|again|tonight|bleeding|wont)
        (standing|stood|been) > (at|on) > (the rail|the ledge|the bridge) + (hour|hoping|hours|jump)
        (saved|saving|hoarding) > (the) > (pills|white ones) & (bedtime|take them|tonight)
        (baby and i|kids and i|me and the baby) + (happier|better) > (other side|in heaven|gone)
        (shotgun|gun|rifle) + (taken|took|gone) & (insurance|better off|cant stop saying|truck)
    """,
    "a goodbye": """
        (tell my kids|tell my boys|tell my girls|tell the kids) + (theirs|love|sorry|loved)
            & (water|boat|goodbye|sorry|going)
        (letters|notes) > (are|on) > (on the piano|on the table|written) & (house in order|over with
            |supper|dog)
        (dog|cat) > (at|to) > (my sisters|the neighbors|my moms) & (im ready|ready now)
        (gave|given|giving|left) > (my cat|my dog|my pets|my cats|my dogs|the dog|the cat)
            & (wrote|written|finished) > (the|my|all|everyones) > (letters|notes|goodbyes)
        (taking care of|takin care of|took care of|getting|putting|handling) > (things|everything
            |affairs|it all) & (kids|family|wife|husband|they|mom) + (after im gone
            |when im gone|once im gone)
        (do the dead|the dead) & (tonight|lonely|find out)
        (asked|ask) + (hurting myself|suicide) & (i lied|lied)
        (cant stay safe|not safe) > (by myself|with myself|alone|tonight)
        (voices) > (want me|tell me|telling me|say) > (to) & (louder|put|kill|furnace|hurt)
    """,
}
