"""Messages without danger, many of them with a word of it, as patients type them; all invented."""

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
cant come in today, can i get another day
could we make it another day pls
is there any way to get another night for the sleep study
No bleeding, no cramping, 20 weeks, when is the next scan
that new diet is gonna kill him before the salt does
finals are killing me, can we push it a week
it says account not found when i try the portal
do they draw blood or just urine for that one
the minute we hit the parking lot she fell asleep
this login page beats me, can you book it for me
im dead tired, can we do it later in the day
im ending it with that pharmacy, send it to the other one
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
los exámenes me van a matar, ¿puedo mover mi cita?
me está matando esta muela desde el domingo
perdón, le piqué al botón de cancelar sin querer
¿por aquí preguntan lo de mis pastillas?
quisiera hablar con la trabajadora social
la app me está matando la pila
sería mucho abuso pedirles otra copia
ni dolor en el pecho ni falta de aire, nomás voy por el papel
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
