"""Common medicines of outpatients: the generic name, then brands and Spanish names."""

MEDICINES = """
metformin: metformin|glucophage|metformina|metfomin|metforman
insulin: insulin|insulina|lantus|humalog|novolog|levemir|basaglar|toujeo|tresiba|fiasp|insulin pen
    humulin|novolin|glargine|lispro|glargina|admelog
semaglutide: semaglutide|ozempic|wegovy|rybelsus|ozempik|semaglutida
tirzepatide: tirzepatide|mounjaro|zepbound|monjaro|tirzepatida
liraglutide: liraglutide|victoza|saxenda
dulaglutide: dulaglutide|trulicity|trulisity
empagliflozin: empagliflozin|jardiance|jardianse
dapagliflozin: dapagliflozin|farxiga
canagliflozin: canagliflozin|invokana
sitagliptin: sitagliptin|januvia|janumet|sitagliptina
linagliptin: linagliptin|tradjenta
glipizide: glipizide|glucotrol|glipizida
glimepiride: glimepiride|amaryl|glimepirida
glyburide: glyburide|gliburida|glibenclamida
pioglitazone: pioglitazone|actos
lisinopril: lisinopril|zestril|prinivil|lisinapril|lisinopryl
losartan: losartan|cozaar|lozartan
valsartan: valsartan|diovan|entresto
olmesartan: olmesartan|benicar
irbesartan: irbesartan|avapro
telmisartan: telmisartan|micardis
enalapril: enalapril|vasotec
benazepril: benazepril|lotensin
ramipril: ramipril|altace
amlodipine: amlodipine|norvasc|amlodipino|amlodapine
nifedipine: nifedipine|procardia|nifedipino
diltiazem: diltiazem|cardizem
verapamil: verapamil|verapamilo
metoprolol: metoprolol|lopressor|toprol|toprol xl
atenolol: atenolol|tenormin
carvedilol: carvedilol|coreg
propranolol: propranolol|inderal
bisoprolol: bisoprolol
labetalol: labetalol
clonidine: clonidine|catapres|clonidina
hydralazine: hydralazine|hidralazina
hydrochlorothiazide: hydrochlorothiazide|hctz|hidroclorotiazida|microzide
chlorthalidone: chlorthalidone|clortalidona
furosemide: furosemide|lasix|furosemida
spironolactone: spironolactone|aldactone|espironolactona
triamterene: triamterene|maxzide
potassium: potassium chloride|klor con|potassium pills|cloruro potasio
atorvastatin: atorvastatin|lipitor|atorvastatina
simvastatin: simvastatin|zocor|simvastatina
rosuvastatin: rosuvastatin|crestor|rosuvastatina
pravastatin: pravastatin|pravachol|pravastatina
lovastatin: lovastatin|lovastatina
statin: statin|estatina
ezetimibe: ezetimibe|zetia|ezetimiba
fenofibrate: fenofibrate|tricor|fenofibrato
gemfibrozil: gemfibrozil|lopid|gemfibrozilo
warfarin: warfarin|coumadin|warfarina|cumadin|coumadine
apixaban: apixaban|eliquis|eliquiz
rivaroxaban: rivaroxaban|xarelto|zarelto
dabigatran: dabigatran|pradaxa
clopidogrel: clopidogrel|plavix
aspirin: aspirin|aspirina|bayer aspirin|baby aspirin|ecotrin|asprin
blood_thinner: blood thinner|anticoagulante|adelgazante sangre|anticoagulant
digoxin: digoxin|lanoxin|digoxina
amiodarone: amiodarone|amiodarona
nitroglycerin: nitroglycerin|nitro pills|nitroglicerina|nitrostat
isosorbide: isosorbide|imdur|isosorbida
levothyroxine: levothyroxine|synthroid|levoxyl|levotiroxina|unithroid|euthyrox|levothyroxin
    sinthroid
liothyronine: liothyronine|cytomel|armour thyroid
methimazole: methimazole|metimazol
omeprazole: omeprazole|prilosec|omeprazol
pantoprazole: pantoprazole|protonix|pantoprazol
esomeprazole: esomeprazole|nexium|esomeprazol
lansoprazole: lansoprazole|prevacid|lansoprazol
famotidine: famotidine|pepcid|famotidina
ondansetron: ondansetron|zofran
metoclopramide: metoclopramide|reglan|metoclopramida
sucralfate: sucralfate|carafate|sucralfato
polyethylene_glycol: miralax|golytely|golitely|nulytely|gavilyte|polyethylene glycol|suprep|sutab
    clenpiq|plenvu|polietilenglicol
laxative: dulcolax|bisacodyl|laxative|magnesium citrate|laxante|purgante|senna|bisacodilo
    citrato magnesio|colace|docusate
loperamide: loperamide|imodium
albuterol: albuterol|proair|ventolin|proventil|salbutamol|albuteral|rescue inhaler
fluticasone: fluticasone|flonase|flovent|fluticasona
fluticasone_salmeterol: advair|wixela|airduo
budesonide: budesonide|pulmicort|budesonida
budesonide_formoterol: symbicort|breyna
tiotropium: tiotropium|spiriva
umeclidinium: trelegy|anoro|breo
montelukast: montelukast|singulair
inhaler: inhaler|inhalador|puffer|inaler
prednisone: prednisone|prednisona|prednizone
prednisolone: prednisolone|prednisolona
methylprednisolone: methylprednisolone|medrol|medrol pack
dexamethasone: dexamethasone|dexametasona
cetirizine: cetirizine|zyrtec|cetirizina
loratadine: loratadine|claritin|loratadina
fexofenadine: fexofenadine|allegra
diphenhydramine: diphenhydramine|benadryl|difenhidramina|benadril
hydroxyzine: hydroxyzine|vistaril|atarax|hidroxizina
epinephrine: epinephrine|epipen|epi pen|epinefrina
amoxicillin: amoxicillin|amoxicilina|amoxil|amoxicilin|amoxacillin
amoxicillin_clavulanate: augmentin|amoxicillin clavulanate|amoxiclav
azithromycin: azithromycin|zithromax|zpack|z pack|z pak|zpak|azitromicina
cephalexin: cephalexin|keflex|cefalexina
ciprofloxacin: ciprofloxacin|cipro|ciprofloxacino|ciprofloxacina
levofloxacin: levofloxacin|levaquin|levofloxacino
doxycycline: doxycycline|doxiciclina|doxy
sulfamethoxazole_trimethoprim: bactrim|septra|sulfamethoxazole
nitrofurantoin: nitrofurantoin|macrobid|nitrofurantoina
clindamycin: clindamycin|clindamicina|cleocin
metronidazole: metronidazole|flagyl|metronidazol
penicillin: penicillin|penicilina
fluconazole: fluconazole|diflucan|fluconazol
valacyclovir: valacyclovir|valtrex|valaciclovir
acyclovir: acyclovir|aciclovir|zovirax
oseltamivir: oseltamivir|tamiflu
nirmatrelvir: paxlovid
antibiotic: antibiotic|antibiotico
sertraline: sertraline|zoloft|sertralina
fluoxetine: fluoxetine|prozac|fluoxetina
escitalopram: escitalopram|lexapro
citalopram: citalopram|celexa
paroxetine: paroxetine|paxil|paroxetina
venlafaxine: venlafaxine|effexor|venlafaxina
desvenlafaxine: desvenlafaxine|pristiq
duloxetine: duloxetine|cymbalta|duloxetina|cimbalta
bupropion: bupropion|wellbutrin|welbutrin
mirtazapine: mirtazapine|remeron|mirtazapina
trazodone: trazodone|trazodona|trazadone|desyrel
amitriptyline: amitriptyline|elavil|amitriptilina
nortriptyline: nortriptyline|pamelor
buspirone: buspirone|buspar|buspirona
lithium: lithium|litio
quetiapine: quetiapine|seroquel|quetiapina
aripiprazole: aripiprazole|abilify|aripiprazol
risperidone: risperidone|risperdal|risperidona
olanzapine: olanzapine|zyprexa|olanzapina
lamotrigine: lamotrigine|lamictal|lamotrigina
divalproex: divalproex|depakote|valproic acid
levetiracetam: levetiracetam|keppra
topiramate: topiramate|topamax|topiramato
gabapentin: gabapentin|neurontin|gabapentina|gabapenten|gabapentine
pregabalin: pregabalin|lyrica|pregabalina
cyclobenzaprine: cyclobenzaprine|flexeril|ciclobenzaprina
methocarbamol: methocarbamol|robaxin|metocarbamol
tizanidine: tizanidine|zanaflex|tizanidina
baclofen: baclofen|baclofeno
ibuprofen: ibuprofen|motrin|advil|ibuprofeno|ibuprofin|ibuprophen
naproxen: naproxen|aleve|naproxeno|naprosyn
meloxicam: meloxicam|mobic
diclofenac: diclofenac|voltaren|diclofenaco
celecoxib: celecoxib|celebrex
acetaminophen: acetaminophen|tylenol|paracetamol|tylenal|tilenol|acetaminofen
tramadol: tramadol|ultram
hydrocodone: hydrocodone|norco|vicodin|hidrocodona|lortab
oxycodone: oxycodone|percocet|oxycontin|roxicodone|oxicodona|percaset
morphine: morphine|morfina
codeine: codeine|codeina|tylenol 3
buprenorphine: buprenorphine|suboxone|subutex|buprenorfina
methadone: methadone|metadona
naloxone: naloxone|narcan|naloxona
naltrexone: naltrexone|vivitrol
sumatriptan: sumatriptan|imitrex
rizatriptan: rizatriptan|maxalt
alprazolam: alprazolam|xanax|zanax
lorazepam: lorazepam|ativan
clonazepam: clonazepam|klonopin|clonopin
diazepam: diazepam|valium
zolpidem: zolpidem|ambien
melatonin: melatonin|melatonina
methylphenidate: methylphenidate|ritalin|concerta
amphetamine: adderall|adderal|aderall|amphetamine|addy
lisdexamfetamine: vyvanse|vivanse|lisdexamfetamine
atomoxetine: atomoxetine|strattera
tamsulosin: tamsulosin|flomax|tamsulosina
finasteride: finasteride|proscar|propecia|finasterida
oxybutynin: oxybutynin|ditropan|oxibutinina
mirabegron: mirabegron|myrbetriq
sildenafil: sildenafil|viagra|sildenafilo
tadalafil: tadalafil|cialis|tadalafilo
alendronate: alendronate|fosamax|alendronato
denosumab: denosumab|prolia
estradiol: estradiol|estrogen|premarin|estrogeno
medroxyprogesterone: depo provera|depo shot|depo|medroxyprogesterone|inyeccion anticonceptiva
norethindrone: norethindrone|aygestin
birth_control: birth control|birth control pill|anticonceptivos|anticonceptiva
    pastillas anticonceptivas|sprintec|junel|levora|yasmin
testosterone: testosterone|testosterona
allopurinol: allopurinol|zyloprim|alopurinol
colchicine: colchicine|colcrys|colchicina
methotrexate: methotrexate|metotrexato
hydroxychloroquine: hydroxychloroquine|plaquenil|hidroxicloroquina
adalimumab: adalimumab|humira
etanercept: etanercept|enbrel
tamoxifen: tamoxifen|tamoxifeno
anastrozole: anastrozole|arimidex
donepezil: donepezil|aricept|donepezilo
memantine: memantine|namenda|memantina
carbidopa_levodopa: sinemet|carbidopa levodopa|levodopa|carbidopa
ropinirole: ropinirole|requip
latanoprost: latanoprost|xalatan
timolol: timolol
iron: ferrous sulfate|iron pills|iron supplement|sulfato ferroso|pastillas hierro
folic_acid: folic acid|acido folico
vitamin_d: vitamin d|vitamina d|ergocalciferol|cholecalciferol
vitamin_b12: vitamin b12|b12 shot|b12|vitamina b12|cyanocobalamin
test_strips: test strips|testing strips|tiras reactivas|tiras glucosa|tiritas glucosa
hydrocortisone: hydrocortisone|hidrocortisona
triamcinolone: triamcinolone|triamcinolona
mupirocin: mupirocin|bactroban
clotrimazole: clotrimazole|lotrimin|clotrimazol
tretinoin: tretinoin|retin a
permethrin: permethrin|permetrina
phentermine: phentermine|adipex|fentermina
guaifenesin: guaifenesin|mucinex|guaifenesina
benzonatate: benzonatate|tessalon
dextromethorphan: robitussin|delsym|nyquil|dayquil
"""
