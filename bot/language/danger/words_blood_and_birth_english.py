"""English words for bleeding, and for danger before and after a birth.

How they are written is told in words_english.py, which puts them together.
"""

BLOOD_AND_BIRTH_EN = {
    "bleeding": """
        bleeding (from|out of) [his|her|my|the|their] (head|mouth|ears|ear|eyes|neck|face
            |everywhere|skull)
        head [is|was] [really|wont stop|still] bleeding
        bleeding .. (heavier|worse|more and more)
        (huge|big|large|giant|massive|passing) [blood] clots
        (gash|deep cut|deep wound)
        blood [is|keeps] (coming|running|leaking|dripping|flowing|squirting) (out|from|down)
        (lot|lots|tons|so much|too much|pool|pools|buckets) [of] blood
        bright red blood
        (vomit*|throwing up|threw up|puking|puked|coughing|peeing|pooping) ... blood
        blood ... (vomit|throw up|puke|puking)
        (black|tarry|maroon) .. (stool|stools|poop|poo)
        (bleeding) (internally|from everywhere|from my eyes|from his ears|from her ears)
        (wont|not|doesnt|isnt) clot*
        (incision|c section|csection|wound|stitches|staples|surgery site|scar) .. (open|opened
            |opening|came open|tore)
        (soaked|soaking|bled|bleeding) (through|thru)
        (belly|stomach|abdomen) .. (hard as|rock hard|rigid|hard like)
        bleeding [is|really|very|pretty|so|super|all|just|from|a] {hard}
        bleeding .. {hard}
        bleeding .. (wont|not|isnt|hasnt|doesnt|cant|never|didnt|dont|keeps) (stop|stopping
            |stopped|slow|slowing|going|coming|be stopped|quit|clot)
        (wont|not|cant|isnt|hasnt|doesnt|dont|wouldnt|aint|never) (stop|stopping|stopped
            |get it to stop|quit|get) [my|the|his|her] (bleeding|bleed|blood|nosebleed
            |nose bleed)
        (cant get|unable to get|trying to get) .. bleeding to stop
        nose* .. (wont|not|isnt|hasnt|doesnt) (stop|stopping|stopped)
        (bleeding|bled) .. (wont stop|for hours|all night|all day)
        (bleeding|bled) (through|thru) [my|the|his|her|a] (pad|pads|bandage|bandages|towel
            |dressing|gauze)
        hemorrhag*
        (hemorhag*|hemmorag*|hemorag*)
        bleeding to death
        blood [is|was|just|keeps] (everywhere|pouring|gushing|squirting|spurting|all over
            |shooting|soaking|wont stop)
        (pouring|gushing|squirting|spurting|spewing) [out] (blood|bleeding)
        (losing|lost|loosing) .. blood
        (lot|lots|tons|pool|bucket) of blood .. (in|from|coming|when|on|out|and)
        (vomiting|vomited|throwing up|threw up|throws up|puking|puked|puke|coughing|coughed
            |coughing up|coughed up|cough up|spitting up|spitting|spit up|spit|barfing|vomit
            |vomits) [up] [some|a lot of|lots of|bright|bright red|dark|pure|a bit of|fresh
            |clots of] [red] blood
        (pooping|peeing|shitting|pissing|passing|pooped|passed) [out|a lot of|lots of|pure|just
            |nothing but|big|large|only|bright|straight|so much] [of|red] (blood|clots
            |blood clots)
        toilet .. (full of|filled with|red with|bright red) .. blood
        (toilet|bowl) .. (full|filled) .. blood
        (coffee grounds|coffee ground) [vomit|looking]
        (vomit|throw up|puke|threw up) .. (coffee grounds|looks like blood)
        (black|tarry) tarry
        tarry (stool|stools|poop)
        (soaking|soaked|soak|filling|filled|going|gone|went|bleeding) [through|thru] [a|my|one
            |two|2|3|4|5] (pad|pads) [every|an|in|a|per] [hour]
        (pad|pads) (an|every|per) (hour|30|half)
        clots .. (size of|big as|golf|lemon|plum|egg|fist)
        cut .. (to the bone|an artery|artery|vein|deep and)
        (wrist|artery|vein|throat) .. (cut open|is bleeding|severed)
        (incision|wound|stitches|staples|surgery site|surgical site) .. (burst|split|popped|wide
            |ripped|busted|came apart|coming apart|bleeding)
    """,
    "baby in danger": """
        (baby|newborn|infant) ... (weeks|wks|days old) ... (fever|101|102|103|104)
        {child} .. (hasnt|not|isnt) [had|be|been] (peed|peeing|wet diaper|wet diapers
            |a wet diaper|pee)
        {child} (fell|rolled|slipped) .. (bed|stairs|table|head|couch|counter|window|crib)
        (no|hasnt had a|hasnt had any) wet (diaper|diapers)
        (month old|months old|weeks old|week old|newborn|infant) ... (10# #|10#)
        {child} .. (not breathe|isnt breathe|is blue|turned blue|is limp|limp|floppy|lifeless
            |blue|purple|is purple|unresponsive|wont wake|not waking|wont stop shaking|wont open
            |is choking|wont eat or|isnt responding)
        (newborn|weeks old|week old|days old|wk old|wks old|day old|1 month old|one month old
            |2 month old) .. (fever|10#|10# #|temp)
        (fever|100|101|102|103|104|temp) .. (newborn|weeks old|week old|days old|wk old|wks old
            |day old|1 month old|one month old|2 month old)
        (soft spot|fontanel*) .. (bulging|sunken|swollen)
        {child} .. (drowned|drowning|underwater|under water|fell in the pool|in the pool)
    """,
    "pregnancy": """
        (gave birth|delivered|had my baby|had a baby|c section|csection|postpartum|post partum
            |after delivery) ... (seeing|headache|blurry|bleeding|clots|passed out|chest|breathe
            |dizzy|spots|stars|swelling|swollen|fever)
        cord .. (showing|coming|came|visible|sticking)
        (miscarrying|miscarring|having a miscarriage|having miscarriage)
        (water|waters) (broke|just broke|breaking|has broken|is broken|is leaking|been leaking)
        (pregnant|weeks|wks|months pregnant|partum|postpartum|trimester) .. (bleeding|blood
            |spots|stars|blurry|blurred|severe|gushing|fell|leaking fluid|water broke|passed out)
        (bleeding|spotting|blurry|blurred|seeing spots|severe headache|bad headache|leaking
            |fell) .. (pregnant|weeks|wks|postpartum|partum)
        (baby|babys) [has|is|isnt|hasnt|not|has not|not been|stopped|hardly] [been|really
            |is] (stopped moving|not moving|isnt moving|moving less|hasnt moved
            |hasnt been moving|not kicking|stopped kicking|moved|moving) (today|all day|since|in
            |much|for|at|like|as)
        (baby|babys) (stopped moving|not moving|isnt moving|hasnt moved|stopped kicking
            |not kicking|isnt kicking|hasnt kicked|hasnt been moving)
        (dont|cant|havent|not|didnt|hasnt|no longer|havent been) (feel|felt|feeling|feelin
            |able to feel) [my|the|any|him|her|much|a] (baby|movement|kick*|move|moving)
        contractions .. (minutes|min|mins|apart|every|close|strong|closer)
        in labor [and|now|right]
        (having|think im having|going to have|about to have) (the|my) baby [now|right|in]
        (baby|head|feet) is (coming out|coming now|crowning|here)
        cord .. (hanging|out|came)
    """,
}
