"""English words for breath and heart in danger, and what an allergy does to them.

How they are written is told in words_english.py, which puts them together.
"""

BREATH_AND_HEART_EN = {
    "breathing": """
        throat .. (closing|closing up|swelling|closed|tight|tightening)
        (hurt|pain) [to|when|whenever|every time|each time|if] [i|to|he|she] [take a|take
            |try to] [deep] breathe
        (fighting|struggling|gasping|begging) for (air|breathe)
        (airway|lungs|windpipe) .. (closing|blocked|filling|collapsed|closed|obstructed)
        (stops|pauses|keeps stopping) breathe
        breathe .. (stops|stopping|stopped|labored|worse)
        drowning in
        (cough*) .. (pink|frothy)
        (blue|purple|gray|grey) (lips|face|fingers|fingertips|baby|nails)
        cant [even|really|hardly|barely|fully|seem to|even hardly] (breathe|get air)
        cant (get|catch|take) [any|enough|a|my|his|her|full|deep|a full|a deep] (air|breathe
            |breather)
        (hard|trouble|difficulty|difficult|struggling|struggle|struggles|problems|harder|tough
            |problem|strugglin) [time|for me|for him|for her] [to|with|in] [even] breathe
        (barely|hardly|scarcely) (breathe|able to breathe)
        (not|isnt|stopped|quit|wasnt|arent|aint|stops|barely|never started|isn t) [really] breathe
        (short|shortness|shortage|shorter) of breathe
        breathe (weird|funny|fast|bad|wrong|heavy|shallow|really|very|so) [fast|hard|weird
            |shallow|bad]
        breathe .. (getting worse|is shallow|very shallow|is labored|is hard)
        (labored|shallow|rapid|agonal) breathe
        (gasping|gasps|suffocating|choking|asphyxiat*)
        (choked|chokes) (on|and)
        throat [is|feels|feel|feeling|keeps|getting|like its] (closing|closing up|swelling
            |swollen shut|closed|tight|tightening)
        (tongue|lips|throat) .. (swelling|swollen|swelled|swell|swole*|huge|puffy|tingling and)
        (lips|face|fingers|fingertips|skin|mouth|nails) .. (blue|purple|bluish|gray|grey)
        (turning|turned|going|went|goin) (blue|purple|grey|gray)
        (asthma attack|bad asthma|asthma is really bad)
        inhaler .. (isnt|not|aint|doesnt|wont|didnt|stopped) (working|helping|work|help|do anything)
        (wheezing|wheezy) (bad|badly|really bad|so bad|a lot|hard|and cant|and)
        (oxygen|o2|spo2|pulse ox|ox) .. (7#|8#|6#)
        carbon monoxide
    """,
    "chest pain": """
        chest .. (funny|weird|strange|off|fluttering|fluttery|numb|sore and|burns|burning)
        heart (hurt|pain|pains|aches)
        (heart rate|pulse|heartbeat|heart beat) ... (15#|16#|17#|18#|19#|20#|21#|3#)
        (pain|hurt) ... (radiating|radiates|shooting|spreading|goes|going) ... (arm|jaw
            |shoulder blade)
        chest [is|feels|feel|area|started|really|has been|been|keeps|feeling|felt|just] [is
            |really|so|very|super|real|like] (pain|hurt|pressure|tight|tightness|tightening
            |discomfort|heavy|heaviness|ache|aching|achy|burning|crushing|squeezing|killing
            |pounding|exploding|constricting|being crushed|on fire)
        chest .. (hurt|pressure|tight|is heavy|feels heavy|killing me|squeez*|crush*|explod*)
        (pain|hurt|pressure|tightness|tight|heaviness|squeezing|crushing|weight|elephant|burning
            |stabbing|sharp|ache|discomfort|fist|brick|heavy) .. [in|on|across|my] [middle of
            |center of|left side of|side of|top of] chest
        (pain|hurt|ache|numb|numbness|tingling) .. (down|in|to|into) .. left arm
        left arm .. (numb|numbness|tingling|tingly|heavy|went dead|goes numb|pain and)
        (pain|hurt|pressure) .. (jaw and|arm and jaw|jaw and arm|left arm)
        (having|have|had|having like|having another|think its|thinks its|is it|might be|like
            |be having) [a|an|another] heart attack
        heart attack (symptoms|signs|now|right now)
        heart .. (racing|pounding|beating|fluttering|skipping|going crazy) .. (dizzy|faint
            |pass out|wont stop|lightheaded|cant|sweat*|breathe)
        heart (stopped|is stopping|just stopped|keeps stopping)
        cardiac arrest
    """,
    "allergic reaction": """
        (epi pen|epipen) ... (swell*|swollen|breathe|still|worse|used)
        (stung|sting|bitten|bit|bee|wasp) ... (tongue|throat|lips|face)
        allerg* ... (throat|breathe|wheez*|swell*|swollen|hives|lips|tongue|face)
        (swelling|swollen|swelled) [in|of|on|up] [my|his|her|the] (face|lips|tongue|throat|lip)
        (stung|sting|bee|wasp) ... (swell*|swollen|breathe|throat|hives|dizzy|faint*)
        hives (all over|everywhere)
        (anaphyl*|anaphal*|anafil*)
        (bad|severe|serious|having|terrible|horrible|major|is having|massive) [an|a
            |some] [kind of|kinda] allergic reaction
        allergic reaction .. (now|throat|breathe|face|lips|swelling|tongue|swollen|hives|help)
        (used|using|gave|need|needs|give|stuck) [my|his|her|the|an|him|a] [the|an|his|her
            |my] (epi pen|epipen|epi) [now|just|on|already|right|asap]
        (face|eyes|eye|mouth) .. (swelling|swollen|swelled|swole*|puffed|blowing up|blew up
            |ballooned)
        (hives|rash) .. (breathe|throat|swell*|swollen|tongue|lips|face)
    """,
}
