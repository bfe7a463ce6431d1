"""Messages with and without danger, as patients type them; all invented."""

EMERGENCIES = """
I'm having chest pain
my chest hurts really bad and my left arm is numb
chest pane since this morning
pressure in my chest like someone sitting on it
my chest feels so tight
cant breath
i cant breathe help
I cannot catch my breath
hes having trouble breathing
She is struggling to breathe and her lips are blue
short of breath and sweating
My face is drooping on one side
her speech is slurred and she cant lift her right arm
one side of my body went numb
my husband is talking gibberish all of a sudden
suddenly cant see out of my right eye
worst headache of my life
I think I'm having a stroke
i think my dad is having a heart attack
bleeding heavily and it wont stop
The bleeding won't stop
im soaking a pad an hour
blood is pouring out of the incision
throwing up blood
coughing up blood since last night
I took too many pills
she swallowed a whole bottle of tylenol
my son drank bleach
my toddler got into grandmas meds
my kid ate rat poison
think I overdosed
he overdosed please help
my mom passed out and wont wake up
grandpa is unconscious
she fainted just now
He is unresponsive
my son is having a seizure
he's been seizing for 5 minutes
she had a seizure this morning
baby not breathing
my baby is turning blue
newborn has a fever of 101
3 weeks old with a fever
throat is closing up after eating peanuts
my tongue is swelling
anaphylaxis
bad allergic reaction my face is swollen and hives everywhere
i used my epipen
my water broke and im only 30 weeks
I'm pregnant and bleeding a lot
havent felt the baby move since yesterday
contractions every 5 minutes
she fell and hit her head and is throwing up
I've fallen and I can't get up
sugar is 38 and im shaking
my blood sugar is 540
bp 205/125
blood pressure is 190 over 110 and my head is pounding
call 911
need an ambulance
I feel like I'm dying
i think im going to die
i can't feel my legs
he's choking
asthma attack and the inhaler isnt working
wheezing bad and cant talk
my stitches burst open
carbon monoxide alarm is going off and we feel sick
he shot up heroin and wont wake up
my husband collapsed
no pulse
she's not breathing
dad isn't responding to me
heart is racing and I feel like im gonna pass out
about to pass out
severe abdominal pain
stiff neck and fever 103
my boyfriend is choking me
he has a gun
lost control of my bladder and my legs are numb
cant move my left arm
having real bad chest pains rn
my chest is killing me
elephant on my chest
my inhaler isn't helping
someone stabbed my brother
bit by a rattlesnake
he's convulsing
cant get enough air
blacked out twice today
left side of my face is numb
nosebleed wont stop for an hour
oxygen level is 82
No, chest pain is back
not feeling good, chest pain all night
stop texting me im having chest pain
wat do i do my baby swallowed a battery
my wife is passed out on the floor
pooping blood clots
can't swallow and my throat is swelling
curtain coming over my eye
I'm 8 months pregnant and seeing spots with a bad headache
"""

EMERGENCIAS = """
me duele el pecho
tengo dolor de pecho
Tengo un dolor muy fuerte en el pecho
siento una presión en el pecho
no puedo respirar
no puedo respirar bn
no puede respirar mi mamá
me falta el aire
se me va el aire
me cuesta mucho respirar
mi hijo se está ahogando
tiene los labios morados
se le durmió un lado de la cara
tiene la cara chueca y no puede hablar bien
se le torció la boca
no puedo mover el brazo izquierdo
no siento las piernas
creo que me está dando un infarto
mi papá tuvo un infarto
creo que es un derrame cerebral
le dio una embolia
el peor dolor de cabeza de mi vida
estoy sangrando mucho
no para de sangrar
no deja de salir sangre de la herida
estoy vomitando sangre
escupe sangre
se tomó muchas pastillas
me tomé todo el frasco de pastillas
tomó cloro
mi niño se tragó una pila
sobredosis
creo que se envenenó
me desmayé
mi abuelita se desmayó y no despierta
está inconsciente
no reacciona
no lo puedo despertar
le está dando un ataque epiléptico
está convulsionando
mi bebé no respira
el bebé está morado
mi recién nacido tiene fiebre
bebé de 3 semanas con calentura
se me está cerrando la garganta
se me hinchó la lengua
reacción alérgica muy fuerte
se me rompió la fuente
estoy embarazada y estoy sangrando
no siento al bebé moverse
mi bebé no se ha movido hoy
contracciones cada 5 minutos
se cayó y se pegó en la cabeza y está vomitando
llamen una ambulancia
necesito una ambulancia
auxilio
siento que me muero
me estoy muriendo
me voy a morir
se está muriendo mi mamá
azúcar en 42 y temblando
tengo la azucar en 550
presion 210/120
presión 190 sobre 115
ataque de asma y el inhalador no funciona
lo atropellaron
mi esposo me está golpeando
tiene una pistola
dolor en el brazo izquierdo y sudor
me aprieta el pecho
me duele mucho el pecho desde anoche
ya no puede respirar mi papa
me falta el aire y me duele la espalda
no me siento bien me duele el pecho
No, me duele el pecho
perdió el conocimiento
no responde mi abuela esta tirada en el piso y no despierta
toy sangrando muxo y mucho
mi mama esta hablando raro y confundida no sabe donde esta
se me abrieron los puntos y sale sangre
hinchada la cara y los labios despues de la medicina
veo lucecitas y estoy embarazada
de repente no veo con un ojo
la bebe esta flacida y no come ni llora
"""

SELF_HARM = """
I want to die
i wanna die
want to kill myself
im going to kill myself tonight
thinking about suicide
I'm suicidal
having suicidal thoughts
i dont want to live anymore
dont wanna be here anymore
I want to end it all
going to end my life
i want to end my life
I wish I was dead
wish i was never born
everyone would be better off without me
no reason to live
nothing to live for
I can't go on like this
I can't go on
tired of living
i want to hurt myself
I've been cutting myself
my son wants to die
my daughter says she wants to kill herself
she tried to kill herself
STOP I want to die
kms
gonna kms
i have a gun and im ready to die
thinking of jumping off a bridge
I hope I don't wake up tomorrow
I just want to go to sleep and never wake up
life isnt worth living
whats the point of living
i dont want to exist
took pills to end it
self harm urges are bad
I'd rather be dead
nobody would miss me
he is threatening to hurt himself
I slit my wrists
i dont want to kill myself but i think about dying every day
cant do this anymore
im done with life
i want it all to be over
my brother is talking about ending his life
saying my last goodbyes
"""

HACERSE_DANO = """
me quiero morir
quiero morirme
ya no quiero vivir
ya no kiero vivir
quiero matarme
me voy a matar
me quiero matar
pienso en suicidarme
tengo pensamientos suicidas
quiero quitarme la vida
voy a acabar con mi vida
quisiera estar muerta
quisiera no despertar
mejor estaría muerto
no tengo ganas de vivir
sin ganas de vivir
no vale la pena vivir
la vida no tiene sentido
mi hijo se quiere matar
mi hija dice que se quiere morir
se cortó las venas
me estoy cortando los brazos
quiero hacerme daño
me quiero hacer daño
todos estarían mejor sin mí
ya no quiero seguir viviendo
ya no puedo más
quiero dormir y no despertar
estoy cansada de vivir
nadie me va a extrañar
me voy a tirar del puente
suicidio
quiero desaparecer para siempre
para qué vivir
ya no aguanto esta vida
mi esposo intentó suicidarse
ojalá no despertara mañana
alto, me quiero morir
"""

ORDINARY = """
yes
no
ok see you then
Confirm
running 10 min late
no chest pain
No chest pain or shortness of breath
I don't have chest pain anymore, just need a refill
I do not have any trouble breathing
no fever, no bleeding
not suicidal
dying to see you guys
dying laughing lol
you guys are killing it
this traffic is killing me
my back is killing me
my phone is dying call me back
my mom is gonna kill me if i miss this
I almost had a heart attack when I saw the bill
that bill nearly gave me a stroke
can I stop by for a chest x-ray
when is my chest ct
do I need to fast before the heart scan
do you do suicide prevention training
poison ivy on my arm
food poisoning, need to reschedule
I passed out flyers at church
my seizure meds need a refill
stop by at 3?
I'm breathless with excitement jk
is the stroke clinic on the 2nd floor
heart attack 3 years ago, do I need a follow up
had chest pain last year, all clear now? when is my next visit
I had a heart attack in 2015
he takes blood thinners
can I get my blood drawn today
blood test results
what do I bring for my colonoscopy
took the whole bottle of miralax now what
I drank the prep
I finished the whole bottle of magnesium citrate
is it ok to take my pills the morning of
can I take tylenol before
I have a headache
my knee hurts
stomach hurts a little
I have a cold and a cough
sore throat since monday
my tooth is killing me
rash on my arm
I twisted my ankle
my ears are ringing
I need a refill of my epipen
refill my inhaler please
my son has a fever of 100 should he come in
she has an earache
low back pain for 2 weeks
my period is late
diabetes check up
sugar was 140 this morning
bp was 128/82 today
BP 142/91
my number is 512-555-0190
dob 3/22/1979
3/4/1985
1
2 please
can u call me
how much do i owe
I'm not paying this, you are bleeding me dry
I lost my insurance
my grandma died last month
my father passed away
he passed in june
she was hit hard by the news can we move it
stuck in traffic, accident on the freeway
car broke down
water heater broke, need to reschedule
kid is sick
family emergency, need to cancel
I had an emergency at work
is this a real person
stop texting me
please stop sending messages
leave me alone
unsubscribe
I want to kill time before my appointment is there a cafe
I'd rather die than drink that prep again
I'm so embarrassed I could die lol
do you have anything sooner
I don't want to come in
I can't make it
I can't come tomorrow
don't want to be here at 7am, anything later?
my dad is in hospice
numb from the dentist
is parking free
my mammogram is when
flu shot
got my shot at cvs
need a shot record
I quit smoking
end of the day works
can I bring my baby
baby shower that day, can we move it
my wife is pregnant and needs an appointment
I'm 12 weeks pregnant, when is my ultrasound
pregnancy test was positive
how do I save your number
do you treat depression
I feel anxious about the procedure
I feel down lately, can I see a counselor
need my therapy appointment moved
can't sleep
what is the copay for a stress test
I hit the wrong button
the portal is not responding
your office won't respond to my calls
my hair is falling out
lost my voice
can't talk right now, text me
I can't hear you
hot flashes
weak ankles
I cut my hair
cut my finger a little last week, healed now
is there a heart attack support group
life is good
love you guys
cancer screening
breathing test on friday?
what time is the sleep study
i ate breakfast is that ok
ate some red jello
drank coffee this morning
I have the kids
do you take medicaid
nope not coming
see you in heaven lol
off the list please
I jumped the gun and came early
can you give me a shot at an earlier time
how many pills do I take
too many pills to take every day, can we review
I need to see dr stroke
"""

ORDINARIO = """
si
no
ok gracias
confirmo
voy tarde 10 minutos
no tengo dolor de pecho
ya no me duele el pecho
no tengo fiebre ni dolor de pecho
sin dolor de pecho
me muero de risa
me muero de hambre
me muero de sueño jaja
me muero de vergüenza
se me muere el celular
casi me da un infarto con la cuenta
casi me muero cuando vi el bill
radiografía de pecho
cuándo es mi mamografía
estoy dando pecho, puedo tomar la medicina
me mato trabajando y no me alcanza
estoy ahogada en deudas
me sacaron sangre ayer
examen de sangre
me corté el pelo
quiero cancelar la cita
no puedo ir mañana
no puedo llegar
ya no quiero ir
no quiero seguir con las terapias
no quiero la cita
dejen de mandarme mensajes
ya no me manden mensajes
me duele la cabeza
me duele la espalda
me duele la garganta
me duele un diente
tengo tos
tengo gripa
estoy embarazada, quiero cita
tengo 12 semanas, cuándo es el ultrasonido
mi hijo tiene calentura de 38
presión 130/85
azúcar 140
necesito mi receta
se me acabó la medicina
se me acabó el inhalador
cuánto debo
no tengo dinero
mi papá murió el mes pasado
falleció mi abuela
estoy en el hospital con mi mamá, cambien la cita
tuve una emergencia familiar
se me descompuso el carro
se rompió la tubería de mi casa
hay mucho tráfico
ya llegué
dónde me estaciono
no me contestan el teléfono
nadie responde en la oficina
ayuda
ayuda con mi factura
hable con alguien
quiero hablar con una persona
llámenme por favor
me llamo Carmen
llamo más tarde
estoy triste, puedo ver a una psicóloga
no puedo dormir
estoy nerviosa por el examen
tengo alergia a la penicilina
me inyectaron la vacuna
me puse la vacuna de la gripe
puedo comer antes
tomé café es malo?
ya tomé toda la preparación
quiero una cita para mi niña
mi niño tiene cita mañana
número equivocado
no soy esa persona
hace dos años tuve un infarto, necesito cita de control
qué bueno, gracias
me van a matar de coraje con tanta espera
me duele el pecho de tanto toser
vio la balacera en las noticias?
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()
