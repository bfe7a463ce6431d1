"""Messages of danger, as patients type them; all invented."""

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


def lines(text: str) -> list[str]:
    return text.strip().splitlines()
