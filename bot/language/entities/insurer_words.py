"""Who pays in the United States: insurers and public programmes, as patients call them."""

INSURERS = """
medicare: medicare|medicaire|medicare part b|medicare part a|red white and blue card
    original medicare|medicare advantage|medicare plan
medicaid: medicaid|medi cal|medicade|medicaide|masshealth|mass health|tenncare
    soonercare|badgercare|badger care|ahcccs|access arizona|peachcare|husky health|apple health
    denali care|mainecare|medquest|quest hawaii|kancare|mo healthnet|njfamilycare|nj familycare
    health first colorado|hoosier healthwise|healthy indiana plan|hip plan|oregon health plan|ohp
    healthy connections|cardinal care|famis|healthy louisiana|bayou health|arkids|iowa health link
    healthy michigan|green mountain care|equality care|nc medicaid|texas medicaid|star medicaid
    star plus|turquoise care|centennial care|diamond state health plan|mediquest|medicaid card
    plan vital|la reforma|reforma salud|tarjeta salud gobierno
chip: chip program|chip insurance|childrens health insurance program|all kids|child health plus
    florida kidcare|healthy kids
tricare: tricare|tri care|champva|humana military
veterans_affairs: veterans affairs|va insurance|va benefits|va coverage|va health
marketplace: obamacare|obama care|marketplace plan|marketplace insurance|healthcare gov
    covered california|mercado de seguros|affordable care act
blue_cross: blue cross|blue shield|blue cross blue shield|bluecross|blueshield|bcbs|bc bs|bluecard
    bluecross blueshield|blue crosss|anthem|anthem blue cross|anthem bcbs|highmark|carefirst
    premera|regence|horizon blue cross|florida blue|empire blue cross|excellus|capital blue
    blue cruz|cruz azul|independence blue cross|healthy blue
united_healthcare: united healthcare|unitedhealthcare|united health care|united health|uhc|umr
    united health group|optum|united insurance|oxford health|uhc community plan|golden rule
    surest|all savers
aetna: aetna|etna insurance|aetna better health|edna insurance|aetna medicare
cigna: cigna|signa insurance|evernorth|cigna healthcare|healthspring
humana: humana|humana gold|humana gold plus
kaiser: kaiser|kaiser permanente|kiser permanente
molina: molina|molina healthcare|molina health
ambetter: ambetter|am better
wellcare: wellcare|well care|well care health
centene: centene|health net|healthnet|peach state|sunshine health
    superior health|superior healthplan|buckeye health|home state health|magnolia health
    meridian health|coordinated care
    fidelis|fidelis care
amerigroup: amerigroup|wellpoint|simply healthcare
caresource: caresource|care source
oscar: oscar health|oscar insurance
bright_health: bright health|brighthealth
devoted_health: devoted health
clover_health: clover health
alignment_health: alignment health
healthfirst: healthfirst|health first|emblemhealth|emblem health|metroplus|metro plus
    healthplus
geha: geha|mail handlers
upmc: upmc|upmc health plan|upmc for you
geisinger: geisinger health plan
amerihealth: amerihealth|amerihealth caritas|keystone first
priority_health: priority health
medica: medica insurance|medica health
health_partners: healthpartners|health partners
selecthealth: selecthealth|select health
scan: scan health|scan health plan
iehp: iehp|inland empire health plan
la_care: la care|l a care health plan
caloptima: caloptima|cal optima
community_health_choice: community health choice
parkland: parkland community health
scott_and_white: scott and white health plan
tufts: tufts|tufts health plan
harvard_pilgrim: harvard pilgrim|point32health
multiplan: multiplan|first health network
meritain: meritain|meritain health
delta_dental: delta dental
metlife: metlife|met life
guardian: guardian dental|guardian insurance
vsp: vsp|vsp vision
eyemed: eyemed|eye med
denti_cal: denti cal|dentical
triple_s: triple s|triple ese|mcs|mcs classicare|mmm healthcare|medicare y mucho mas
    first medical
cobra: cobra insurance|cobra coverage|cobra plan|on cobra|seguro cobra
aflac: aflac
workers_compensation: workers comp|workmans comp|worker comp|workers compensation
    compensacion trabajador|compensacion laboral
self_pay: self pay|no insurance|uninsured|sin seguro|without insurance|no tengo seguro
    dont have insurance|do not have insurance|no tenemos seguro|no ensurance|cash price
-: persona humana|ayuda humana|voz humana|alguien humana|parte humana|cobra kai
    health first thing|quest diagnostics
"""
