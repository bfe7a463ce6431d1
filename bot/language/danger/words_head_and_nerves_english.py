"""English words for strokes, fits and faints, and for a head or spine in danger.

How they are written is told in words_english.py, which puts them together.
"""

HEAD_AND_NERVES_EN = {
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
}
