"""Tests, vaccines and visits, as patients call them in English and Spanish."""

PROCEDURES = """
mammogram: mammogram|mammo|mamo|mammogramm|mamagram|mammagram|mamogram|momogram|mamograma
    squish test|boob squish|boob squishing|boob test|boob smash|titty test|breast screening
    breast xray|breast x ray|breast exam|breast scan|breast imaging|breast check|3d mammo
    3d mammogram|diagnostic mammogram|screening mammogram
    mamografia|mamo grafia|mamografica|examen senos|examen seno|examen mama|estudio mama
    estudio senos|radiografia senos|radiografia seno|radiografia mama|placa senos|examen pechos
    breast cancer screening|breast thing|breast one|boob thing|lo del pecho|lo del seno
    lo de los senos|la del seno|la de los senos|la del pecho|lo de la mama|examen pecho
    examination breast|breast examination
colonoscopy: colonoscopy|colonscopy|colonoscapy|colonaskopy|colonascopy|colinoscopy|colonosopy
    colon screening|colon test|colon exam|colon check|colon scope|colon cancer screening|butt scope
    colon cancer test|colonoscopia|colonoscopio|colonoscopica|examen colon|estudio colon
    prueba colon|camara colon
    colon thing|colon one|butt camera|butt thing|lo del colon|la del colon|el del colon
    camarita colon|colon examination
stool_test: stool test|stool kit|stool sample|stool card|fit test|fit kit|fit tube|fobt|poop test
    poop kit|poop box|poop sample|poop stick|poo test|poo kit|poop in box|cologuard|colo guard
    cola guard|hemoccult|home colon test|home colon kit|at home colon kit|at home stool kit
    prueba heces|examen heces|kit heces|muestra heces|heces|heces fecales|prueba popo|kit popo
    muestra popo|examen popo|examen caca|prueba caca|materia fecal|prueba excremento
    examen excremento|muestra excremento|sangre oculta|prueba fit|kit fit|examen fit
    home kit|at home kit|test kit|kit|poop thing|poop one|lo del popo|el de la caca|lo de la caca
    lo del excremento|el del popo|tubito popo|mail in test
pap_smear: pap smear|pap test|pap exam|pap|paps|pap smere|papsmear|cervical screening
    cervical cancer screening|cervical exam|cervical test|cervical cancer test|smear test
    papanicolau|papanicolaou|papanicolao|papanicolado|papanicolo|citologia|citologia vaginal
    examen cervical|prueba cervical|examen cuello uterino|prueba papanicolau|examen pap|prueba pap
    pap thing|lo del papanicolau|la del papanicolau|lo del cuello uterino|cervical examination
hpv_test: hpv test|hpv screening|prueba vph|examen vph|prueba virus papiloma
lung_ct: lung ct|lung scan|lung screening|lung ct scan|lung cancer screening|low dose ct|ldct
    lung test|lung cancer scan|lung cat scan|chest ct|tomografia pulmon|tomografia pulmonar
    tomografia torax|examen pulmones|examen pulmon|escaneo pulmon|prueba pulmon|ct pulmon
    lung thing|lung one|lung check|lo del pulmon|lo de los pulmones|la del pulmon|el del pulmon
    programa pulmon
a1c: a1c|hba1c|hgba1c|ha1c|a1 c|hemoglobin a1c|hemoglobina glicosilada|hemoglobina glucosilada
    hemoglobina glicada|glicosilada|glucosilada|a1c test
glucose_test: glucose test|sugar test|blood sugar test|diabetes test|diabetes screening
    fasting glucose|glucose tolerance test|glucose screening|sugar check|prueba glucosa
    examen glucosa|prueba azucar|examen azucar|prueba diabetes|examen diabetes|curva glucosa
    sugar thing|diabetes check|lo del azucar|la del azucar|lo de la diabetes
eye_exam: eye exam|diabetic eye exam|retina exam|retinal exam|retina scan|retinal scan|eye check
    eye test|dilated eye exam|vision test|vision exam|eye screening|retinopathy screening
    examen ojos|examen vista|examen retina|examen visual|prueba vista|revision ojos|fondo ojo
    chequeo ojos|chequeo vista|examen ocular
    eye thing|eye examination|lo de la vista|lo de los ojos|la de los ojos|el de los ojos
foot_exam: foot exam|foot check|diabetic foot exam|examen pies|revision pies|chequeo pies
kidney_test: kidney test|kidney function test|microalbumin|urine albumin|kidney screening
    prueba rinon|prueba rinones|examen rinones|microalbumina
flu_shot: flu shot|flu vaccine|flu vacine|flu vax|flu jab|flu vaccination|flu immunization
    influenza shot|influenza vaccine|flu shoot|flu booster|shot flu|vaccine flu|flumist|fluzone
    vacuna gripe|vacuna influenza|vacuna flu|vacuna gripa|inyeccion gripe|inyeccion gripa
    vacuna antigripal|antigripal|vacuna influensa|vacuna contra gripe|vacuna del flu
    flu one|flu thing|la de la gripe|la de la influenza|la de la gripa|la del flu|lo de la gripe
covid_shot: covid shot|covid vaccine|covid vax|covid booster|covid jab|covid vaccination
    covid 19 shot|covid 19 vaccine|covid 19 booster|covid19 vaccine|corona shot|corona vaccine
    coronavirus vaccine|vaccine covid|shot covid|vacuna covid|vacuna covid 19|vacuna coronavirus
    refuerzo covid|dosis covid
    covid one|la del covid|la de covid|lo de la vacuna del covid
shingles_shot: shingles shot|shingles vaccine|shingles vax|shingrix|shingle shot|zoster vaccine
    shingles vaccination|zostavax|vaccine shingles|shot shingles|vacuna herpes zoster|vacuna zoster
    vacuna culebrilla|vacuna herpes|vacuna culebrina|vacuna shingles
    shingles one|la del zoster|la de la culebrilla|la del herpes|la de shingles
pneumonia_shot: pneumonia shot|pneumonia vaccine|pneumonia vax|pneumococcal vaccine|prevnar
    pneumovax|pneumococcal shot|neumonia shot|numonia shot|pnemonia shot|vaccine pneumonia
    vacuna neumonia|neumonia vacuna|vacuna pulmonia|vacuna neumococo|vacuna neumococica
    vacuna pneumonia|pneumonia one|la de la neumonia|la de la pulmonia|la del neumococo
rsv_shot: rsv shot|rsv vaccine|rsv vax|rsv vaccination|abrysvo|arexvy|vaccine rsv|vacuna rsv
    vacuna vsr|vacuna sincitial|vacuna virus sincitial respiratorio|vacuna virus respiratorio
    rsv one|la de rsv|la del rsv|la del sincitial|la del vsr
tetanus_shot: tetanus shot|tetanus vaccine|tetanus booster|tdap|tdap shot|tdap vaccine|dtap
    tetnus shot|tetnus|tetnis shot|tetanus|td booster|lockjaw shot
    whooping cough vaccine|whooping cough shot|vaccine tetanus
    vacuna tetano|vacuna tetanos|tetano|tetanos|antitetanica|vacuna tos ferina
    inyeccion tetano|refuerzo tetano
    tetanus one|la del tetano|la del tetanos
hpv_shot: hpv shot|hpv vaccine|hpv vax|hpv vaccination|gardasil|vaccine hpv|vacuna vph
    vacuna papiloma|vacuna virus papiloma|vacuna virus papiloma humano|vacuna hpv
    hpv one|la del vph|la del papiloma|la de hpv
hepatitis_b_shot: hepatitis b shot|hepatitis b vaccine|hep b shot|hep b vaccine|hep b vax
    hepatitis shot|hepatitis vaccine|vacuna hepatitis b|vacuna hepatitis
mmr_shot: mmr|mmr shot|mmr vaccine|measles shot|measles vaccine|vacuna sarampion|triple viral
meningitis_shot: meningitis shot|meningitis vaccine|meningococcal vaccine|menactra
    vacuna meningitis
chickenpox_shot: chickenpox shot|chicken pox shot|chickenpox vaccine|chicken pox vaccine
    varicella vaccine|vacuna varicela
vaccine: vaccine|vaccination|vacine|vaccin|immunization|immunisation|booster shot|booster
    vax|jab|vacuna|bacuna|vacunar|vacunarme|vacunarse|vacunarlo|vacunarla
    vacunacion|inmunizacion|refuerzo
x_ray: x ray|xray|x rays|xrays|chest x ray|chest xray|radiografia|radiografias|rayos x|rayo x
    placa torax|placas|rayosx
mri: mri|m r i|mri scan|magnetic resonance|resonancia|resonancia magnetica|rezonancia
ct_scan: ct scan|cat scan|ctscan|catscan|c t scan|ct with contrast|cta|tomografia|tac|scaner
    escaner|tomografia computarizada
pet_scan: pet scan|pet ct|tomografia pet
ultrasound: ultrasound|ultra sound|sonogram|ultrasonido|ultra sonido|ecografia|eco abdominal
    ecosonograma|sonograma|sonografia|doppler|ultrasund|ultrazound
bone_density: bone density|bone density test|bone density scan|dexa|dexa scan|dxa|bone scan
    densitometria|densitometria osea|densidad osea|examen huesos
    bone thing|bone density one|lo de los huesos|la de los huesos|el de los huesos|densidad huesos
aneurysm_screening: aaa screening|aneurysm screening|aortic aneurysm screening|aaa ultrasound
psa_test: psa|psa test|prostate exam|prostate screening|prostate test|prostate check
    examen prostata|prueba prostata|antigeno prostatico|chequeo prostata
    prostate thing|prostate one|lo de la prostata|la de la prostata|el de la prostata
hepatitis_c_test: hep c test|hepatitis c test|hep c screening|hepatitis c screening
    prueba hepatitis c|prueba hepatitis|examen hepatitis c
sti_test: std test|sti test|std check|std testing|sti testing|std screening|sti screening
    chlamydia test|gonorrhea test|syphilis test|prueba ets|prueba its|examen ets
    prueba clamidia|prueba sifilis
hiv_test: hiv test|hiv testing|hiv screening|prueba vih|examen vih|prueba sida
pregnancy_test: pregnancy test|prueba embarazo|examen embarazo
lipid_panel: lipid panel|lipid test|lipids|cholesterol test|cholesterol check|cholesterol screening
    lipid profile|perfil lipidico|perfil lipidos|prueba colesterol|examen colesterol
    panel lipidos|panel lipidico|examen trigliceridos
    cholesterol thing|lo del colesterol|la del colesterol|lipid profile test
blood_work: blood work|bloodwork|blood test|blood tests|blood draw|labs|lab work|labwork|lab test
    lab tests|blood panel|cbc|metabolic panel|blood labs|fasting labs|fasting blood work|lab draw
    blood drawn|thyroid test|tsh|bloods|blood wrk|blud work|examen sangre|examenes sangre
    analisis sangre|analisis|prueba sangre|pruebas sangre|muestra sangre|estudios sangre
    estudio sangre|sacar sangre|saquen sangre|sacarme sangre|laboratorios|labs sangre|hemograma
    examenes laboratorio|examen laboratorio|pruebas laboratorio|estudios laboratorio
    analisis laboratorio|biometria hematica|quimica sanguinea|perfil tiroideo|trabajo sangre
    extraccion sangre
    laboratory work|laboratory test|blood thing|lo de la sangre|el de la sangre|la de la sangre
urine_test: urine test|urine sample|urinalysis|pee test|urine culture|drug test|examen orina
    prueba orina|muestra orina|analisis orina|cultivo orina|examen orines|prueba drogas
blood_pressure_check: blood pressure check|bp check|pressure check|chequeo presion
    revision presion|toma presion
ekg: ekg|ecg|electrocardiogram|electrocardiograma|electro|electro corazon
echocardiogram: echo|echocardiogram|heart ultrasound|ecocardiograma|eco corazon|eco cardiaco
    ecocardiografia
stress_test: stress test|treadmill test|nuclear stress test|cardiac stress test
    prueba esfuerzo|prueba estres|examen esfuerzo
holter: holter|holter monitor|heart monitor|monitor holter
    cardiac monitor|monitor corazon
endoscopy: endoscopy|upper endoscopy|egd|upper gi|endoscopia|gastroscopia|endoscopi
sigmoidoscopy: sigmoidoscopy|flex sig|sigmoidoscopia
biopsy: biopsy|biospy|biopsia|biobsia
colposcopy: colposcopy|colpo|colposcopia
sleep_study: sleep study|sleep test|sleep apnea test|estudio sueno|prueba sueno
breathing_test: breathing test|pulmonary function test|pft|spirometry|lung function test
    espirometria|prueba respiratoria|prueba respiracion
hearing_test: hearing test|hearing exam|audiogram|prueba audicion|examen audicion
    examen oido|examen oidos|audiometria
allergy_test: allergy test|allergy testing|allergy shots|prueba alergia|pruebas alergia
    allergy shot|lo de las alergias
tb_test: tb test|ppd|tb skin test|tuberculosis test|quantiferon|prueba tuberculosis|prueba tb
skin_check: skin check|skin exam|skin cancer screening|mole check|examen piel|chequeo piel
    revision piel|revision lunares
depression_screening: depression screening|phq|phq 9|prueba depresion
physical: physical|annual physical|yearly physical|phisical|fisical|physicals|physical exam
    checkup|check up|chek up|annual exam|annual checkup|yearly checkup|yearly exam|annual visit
    wellness visit|wellness exam|annual wellness visit|medicare wellness|awv|well visit
    medicare wellness visit|wellness check|chequeo|chequeo anual|examen fisico|fisico anual
    chequeo general|chequeo medico|revision anual|examen anual|visita bienestar|visita anual
    chequeo rutina|examen rutina|visita bienestar anual|chekeo|chequeo fisico
well_child_visit: well child|well child visit|well child check|well baby|well baby visit
    baby checkup|control nino sano|visita nino sano|chequeo nino|chequeo bebe|control bebe
sports_physical: sports physical|school physical|camp physical|dot physical|fisico deportivo
    examen deportivo|fisico escolar|examen escolar
prenatal_visit: prenatal visit|prenatal|prenatal appointment|ob visit|control prenatal
    visita prenatal|cita prenatal|control embarazo
postpartum_visit: postpartum visit|postpartum|post partum visit|visita postparto|control postparto
    posparto|control posparto
cleaning: cleaning|teeth cleaning|dental cleaning|teeth cleaned|tooth cleaning|deep cleaning
    limpieza|limpieza dental|limpieza dientes|limpiar dientes|limpiesa|limpieza profunda
dental_exam: dental exam|dental checkup|dental check|dental x ray|dental x rays|examen dental
    chequeo dental|revision dental|radiografia dental
filling: filling|tooth filling|cavity filling|cavity filled|empaste|tapar muela|relleno muela
extraction: extraction|tooth extraction|tooth pulled|wisdom teeth removal|pull tooth
    extraccion|extraccion muela|sacar muela|sacar diente|sacarme muela
    wisdom teeth|wisdom tooth|tooth pulled|muela juicio|muelas juicio
root_canal: root canal|endodoncia|tratamiento canal|tratamiento conducto
crown: dental crown|tooth crown|corona dental
physical_therapy: physical therapy|physio|pt session|terapia fisica|fisioterapia
therapy: therapy|terapia|rehab|rehabilitation|rehabilitacion
steroid_injection: steroid shot|cortisone shot|cortisone injection|steroid injection
    inyeccion cortisona|infiltracion|cortisone
iud: iud|iud insertion|iud removal|mirena|paragard|diu|dispositivo intrauterino
birth_control_implant: nexplanon|arm implant|implante anticonceptivo
vasectomy: vasectomy|vasectomia
dialysis: dialysis|dialisis
chemotherapy: chemo|chemotherapy|quimio|quimioterapia
radiation: radiation treatment|radiation therapy|radioterapia
cataract_surgery: cataract surgery|cataracts surgery|cirugia catarata|cirugia cataratas
    operacion cataratas|operacion catarata
surgery: surgery|operation|cirugia|operacion|surjery|sirugia
calcium_scan: calcium score|calcium scan|heart calcium scan|heart calcium score|coronary calcium
    calcium score scan|calcio coronario
lead_test: lead test|lead screening|lead level|prueba plomo|lo del plomo|examen plomo
oral_cancer_screening: mouth cancer check|oral cancer screening|mouth cancer screening
    cancer boca
cancer_screening: cancer screening|cancer check|deteccion cancer|prueba cancer|examen cancer
screening: screening|tamizaje
shot: shot|the shot|injection|inyeccion
-: give it shot|give it a shot|long shot|best shot|screen shot|shot record|first aid kit
    cleaning lady|cleaning service|house cleaning|cleaning house|cleaning out|physical address
    direccion fisica|filling out|filling in|stress test yourself|crown point|electro domestico
    check up on|physical mail|shots fired|direccion fisica|terapia pareja|hours of operation
    physically|physical copy|physical card
"""

# Illnesses that name a vaccine beside another one: "flu and covid shots".
BESIDE_A_VACCINE = {
    "flu": "flu_shot",
    "influenza": "flu_shot",
    "gripe": "flu_shot",
    "gripa": "flu_shot",
    "covid": "covid_shot",
    "shingles": "shingles_shot",
    "culebrilla": "shingles_shot",
    "zoster": "shingles_shot",
    "pneumonia": "pneumonia_shot",
    "neumonia": "pneumonia_shot",
    "pulmonia": "pneumonia_shot",
    "rsv": "rsv_shot",
    "tetanus": "tetanus_shot",
    "tetano": "tetanus_shot",
    "hpv": "hpv_shot",
    "vph": "hpv_shot",
    "papiloma": "hpv_shot",
    "measles": "mmr_shot",
    "sarampion": "mmr_shot",
}
VACCINES = frozenset(
    [*BESIDE_A_VACCINE.values(), "vaccine", "shot", "hepatitis_b_shot", "mmr_shot"]
)
