"""Words by which a short message shows that it is in English; names are left out."""

from bot.language.phrases import word_set

ENGLISH = word_set(
    """
    able about above absolutely accept acceptable accepted accident accordingly account accounts
    accurate across act active actually add added address advil advise advised affirmative afford
    afraid after afternoon again against age agency agent agin ago agree agreed ahead aid aide
    ain't aint airport alaga alarm alerts alive all almost alone along already alright also
    although always am amoxicillin and anesthesia aneurysm angry ankles annual another answer
    answered answering antibiotics any anybody anyhow anymore anyone anything anytime anyway
    anywhere apointment apointments appear apply appointment appointments appreciate approve appt
    appts april apt arabic are arent arm around arrange arranged arrive arrived ask asked asking
    asleep aspirin assistant assured at ate attack attend attending aug august aunt authority
    authorization automated available away awesome awful babe baby babys babysitter back bad bak
    balance bank barn bathroom bc be because bed been befor before begin behalf behind being
    believe belly belong belongs benefits best better between beyond big bigger bill billed billing
    bills biopsy birth birthday bit black bleed bleeding bless blessed blocked blood bloodwork blue
    board body bone book booked booking books born both bother bottle bottom bought bout box braces
    brain branch brand breakfast breast breath breathe breathing bridge bring bringing broke
    brother brothers brown btw bucks buddy bug building bump buried burns bus business busy but
    butt button buttons buy buzzes by bye cab cake calcium calendar call callback called calling
    calls came camera camp can cancel canceled cancelled cancelling cancer cannot cant car card
    cardiologist cardiology cards caregiver carrier carry case casserole cat cataract catch cause
    cease cell center certificate change changed changes charge charged charges cheaper check
    checked checking checks checkup cheers chest chicken child children chinese choice choices
    choir choking cholesterol church circles circling city claim clammy class clean cleaning clear
    clearance cleared click client clinic clock close closed closer closing clothes coded coffee
    cold collapsed collections colonoscopy come comes comin coming comma command commands company
    complaint complicated computer concentrator concern concerned confirm confirmed confirming
    conflict confused connect consent consider consultation contact continue convenience cook cool
    coordinator copay copy correct corrected correspond correspondence cost costs couch cough
    coughing could couldnt count counter country county couple court cousin cover coverage covered
    covers cow coworker crap crazy cream credit creek crushing cry crying cup current customer cut
    cuz dad dad's damn dang dark dat date dated dates daughter dauter day days dead deadline deal
    dear death deceased december decided decline deductible deep definitely delay delete delivered
    denied density dentist denver department depends deposit depression desk details dey diabetes
    diagnosed diagnosis diagnostic dial did didnt died diff difference different direct directions
    directly dis discontinue discount discuss dish dispatch dispute district dizzy do dob dock
    docter doctor does doesnt dog dogs doin doing dollar dollars done dont door doses double down
    downtown dr drank draw dream dress drink drive driver drivin driving drop dropped dropping
    drops drove drug dunno during duty each ear earlier earliest early earn ears easier eastern
    easy eat eating egg eight either elevator eleven else em email embarrassed emergency empty end
    ended ending ends english enough enroll entire entrance envelope envelopes eta even evening
    evenings ever every everybody everyone everything everywhere exact exam examination except
    excuse exist exit expect expired explain explained explanation extra extraction eye eyes face
    fake fall false family far farm fast fasting fat father february feed feel feeling feels feet
    fell fella felt fever few field fifteen fifty figure file fill filthy finally find finds fine
    fingers finish finished first fish five fix fixed fixin fixing flat flight floor flu fly flying
    folks follow following fone food foot for forget forgive forgot forklift form forms forty
    forward foster found four fourth free french fri friday fridays fridge friend from fuck fucking
    full funeral funny further garage gave get gets gettin getting gift gimme girl girls giv give
    given gives giving glad glasses go goes going gone gonna good goodbye goodnight got gotta gown
    grandbaby granddaughter grandma grandpa grandson grateful gray great green greetings guardian
    guess guidelines gum guy guys had hadnt hair half hall hallway hand handed handicap handle
    handles hands hang hanging happen happened happening happens happy hard has hasnt hate hav have
    havent having he head headache headaches headed health hear heard hearing heart hearts heat
    heavy heck hed held hell hello help helpful helps hep her here heres hers herself hes hey hi
    high highway him hip hiring his history hit hiya hm hmm hold holding holidays holler home
    homework honey honor hope horrible hospice hot hour hours house how howdy however hows hr hrs
    huh human hundred hung hungry hurt hurts husband husband's hysterectomy i ice id idc identify
    idk if ignore ill im ima imaging immunization in incision including income incorrect info
    inform information injection insane instead instructions insurance intend interested interstate
    into invoice is isnt issue issues it itchy itd item itemized itll its ive january jayden jaylen
    job jug juice july jump june jury just keep keeping keeps kept keys kicked kicks kid kidney
    kids kill killed killing kind kinda kindly kitchen knee knew knock know knows korean lab
    laboratory labs ladies lady lake landlord language large last late later latest laughed law
    lead least leave leaving left leg legs lemme leos less let lets letter letters letting license
    life lifesaver lift light lights like limp line link lipid lips list listed listen lists little
    live liver lives living load located location locked log login lol long longer look looked
    lookin looking looks loose lost lot lots love lovely low lump lung lungs lyft lying ma'am maam
    mad madam made mail mailed make makes making mammogram mammograms mamogram man manage many
    march mark mask matter may maybe mean meaning meant medication medications medicine meds
    meeting member mentioned mess message messages messaging met mid middle midnight might mile
    miles milk million min mind mine mins minute minutes miss missed missing mistake mister mixed
    mobile mom mom's mon monday money monitor month monthly months more mornin morning mornings
    most mother mouth move moved moving mri mrs much must my myself nah nail name named names nap
    nasty naw near nearly necessary neck need needed needing needles needs neighbor neither nephew
    nervous never new newborn next nice niece night nights nine nineteen ninety nite nobody none
    noon nope nor not note noted notes nothin nothing noticed notices notifications notify november
    now nowhere numb number numbers nurse obliged oclock october of off offer office often oil ok
    okay old omg on one ones online only onto oops open opened opening openings opens operator opt
    option optout or orange organization other others otherwise ought our ours out outside
    outstanding over overslept owe owed own paid pain painful panel paper papers paperwork parent
    parents park parked parking partner party passed password patience patient patients pay
    paycheck payin paying payment payments pays pediatrician pen people per percent perfect
    performed perhaps period permanently permission person pharmacist pharmacy phone physical
    physician piano pic pick picked picks pickup picture pictures pill pills pin pink place places
    plain plane plans plant play please plees pls plumber plus plz pm pneumonia pocket point poked
    policy poop pooped poor pop pops portal positive possible post postcard posted postpone ppl
    practice preciate prefer preference pregnancy pregnant prep prepare prescription present
    presently president press pressure pretty preventive previous price print printed private
    probably problem problems procedure proceed promise promised prompt provide puffs pull pulled
    pulling pulse purple push pushed put putting quarter question questions quick quit quite
    radiation rain ramp rash rate rather ray reach reached read ready real really reason rebook
    receipt receive received receiving receptionist reckon recognize recommend record recording
    records red reed refill refilled refills refund refuses refusing regarding regret regrettably
    rehab release reliever remain remaining remember remind reminder reminders reminding remove
    removed renew renewal rent repeat replied reply report reports represent request require
    required requires resched reschedule rescheduled resend residents resolves respond rest
    resubmit resubscribe result results reverse revoke rich rid ride right ring rite road robots
    roll rolled room roommate round rude run runnin running runs sad safe said same sat saturday
    saved saw say sayin saying says scan scard scared schedule scheduled scheduling school scool
    scope score scratch screaming screen screening script season second secondary sed see seein
    seeing seem seems seen sees seizure self sell selling send sendin sending senior sense sent
    separate september service set setting settle settled seven seventy shaking shall share she
    shed sheet shes shift shingles shit shoes shop short shot shots should shoulder shouldnt show
    shower showing shows shut sick side sign signal signature signed silver since sing single sink
    sir sister sisters sit site sitter sitting situation six sixty size skin skip skool sleep
    sleeping slept slot slow small smaller smell smells smh smoke smoked smoker smoking snow so
    sock some somebody someone somethin something sometime somewhere somthing son song soon sooner
    soonest sore sorry sort sory soul sounds spanish speak speaking speaks speech split spoke
    sposed spring sry staff stairs stamp stand standing stands stars start started starting starts
    state statement station status stay stil still stitches stomach stool stop stopall stopped
    stopping store story straight strangers street strep stress strips stroke stuck study stuff
    stupid subscribe such sudden sugar suit suitable suite sumbody summary summer sumthin sunday
    sundays supplement suppose supposed sure surgeon surgery surveys swallow swallowed swears sweat
    sweating sweet sweetheart sweetie swell swelling switch switched swollen table take taken takes
    taking talk talked talkin talking tank tanks tasha taxi tbh teacher team teeth telehealth
    television tell telling tells ten terrible test tested testing tests tex text texted texting
    texts than thank thanks thanksgiving thankyou thanx that thats the their them then ther
    therapist there there's therefore theres these they theyll theyre theyve thing things think
    thinking thinks third thirty this thnx tho those though thought thousand three threw throat
    through throwing thru thu thur thurs thursday thx til till time times tired tmr tmrw to today
    toddler together told tomorow tomorrow tonight too took tooth top toward town tracking tractor
    trade traffic trailer train transfer transport travel traveling treated treatment tried trip
    trouble truck trust try trying tube tue tues tuesday tuk turn turned turning turns twelve
    twenty twice twins two ty typed typing tysm u uber uh ultrasound unable uncle under understand
    understanding understood undo unfortunately university unless unstop unsubscribe until up
    update upon upset ur us use used useless uses using usually vacation vaccine vaccines verify
    version very vet visa vision visit visits voice voicemail wait waited waiting wake walk walked
    walker walking wanna want wanted wanting wants warehouse warm was wash wasnt wat watch water
    wats way ways we weak wear website wed wedding wednesday weds week weekday weekend weeks weight
    weird well wellness wen wensday went were werent wet weve what whatever whats wheelchair when
    whenever whens where wheres wherever whether which whichever while white who whoever whole whom
    whoops whos whose why whys wide wife wife's will willing win wind window wish wit with withdraw
    within without wk wks woman women wondering wont word words work worked worker working works
    world worried worry worse worst worth would wouldnt wreck wrist write writing written wrong
    wrongnumber wrote wurk xray xrays ya'll yall yalls yea yeah year yearly years yellow yep yes
    yess yessir yesterday yet yor you youd youll young your youre yours yourself youve yr yrs yup
    """
)
