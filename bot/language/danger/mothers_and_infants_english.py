"""English signs of danger to women with child, in birth and after it, and to infants.

The kinds are in kinds_english.py, the notation is in signs.py.
"""

MOTHERS_AND_INFANTS_EN = {
    "pregnancy and birth": """
        (bleeding|cramping and bleeding) & (pregnancy test|positive test|missed period
            |early pregnancy)
        (no baby movement|no kicks|less movement|no kicking|quit moving|stopped kicking
            |no movement) & (baby|all day|hours|since|juice|weeks|today)
        (babys|baby) > (foot|feet|hand|arm|butt|head|shoulder) > (out|coming|hanging|showing)
        (labor) + (feel like pushing|pushing|nobody|alone|now|early)
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
            |zigzag*|floaters|stars|right side pain|pain under my ribs) & (head|headache|vision
            |hands|ribs|pressure)
        (contractions|contracting|cramps|tightening) + (3|4|5|6|7|8|three|four|five) + (weeks early
            |too early|apart|minutes|min)
    """,
    "infants": """
        (infant|baby|newborn) > (seizure|seizing|seized|convuls*)
        (limp) & (baby|preemie|bottle|infant|newborn|toddler)
        child & (wont suck|not sucking|cold to touch|ice cold|wont drink|wouldnt drink
            |wont take a bottle) & (cold|sleepy|fever|limp|suck|floppy|hours|days|blue)
        (squishy|mushy|caved|soft spot on|dent) + head
        (fever|hot) & (days) & (wont drink|super sleepy|so sleepy|lethargic|peeling|limp) & child
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
}
