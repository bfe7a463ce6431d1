"""Words for suicide and self-harm, English and Spanish.

See the head of words_english.py for how to write a phrase.
"""

SELF_HARM_EN = {
    "suicide named": """
        (bought|got|have|tied|tying|made) (a|the|my) (rope|noose)
        (have|got|holding|has) .. (pills|gun|knife|razor|blade|rope) .. (in my hand
            |in front of me|ready|lined up|to my)
        how many .. (kill|die|overdose)
        (standing|sitting|im) on (the|a) (ledge|edge|railing|train tracks|tracks)
        standing on (the|a) (bridge|roof)
        (call|called|calling|need|text|texted) 988
        drink* {self} to death
        (suicid*|sucid*|suicd*|suiside|sewerslide|sewer slide|suacid*|suicude|suicde)
        (kill|killing|kil|murder|shoot|shooting|hang|hanging|unalive|unaliving|stab|stabbing
            |drown|drowning|off|offing|end) {self}
        (kms|khs)
        (take|taking|took|end|ending|ended) (my|his|her|their) [own] (life|lives|live)
        (end|ending|ended) (it all|it now|it tonight|everything tonight)
        (to|gonna|will|just|should|would|could) end (it|things|everything|this life|it all)
        ending (it all|things|my|everything)
        (slit|slitting|cut|cutting|slash|slashed) (my|his|her|their) (wrist|wrists|veins|throat)
        (jump|jumping|jumped) (off|from|in front|out) [of] [a|the|my] (bridge|roof|building
            |window|train|car|balcony|overpass|cliff|traffic|truck|bus)
        (gun|pistol) .. (head|mouth|end it|myself|himself|herself)
        (jump|jumping|drive|driving) .. (bridge|roof|cliff|into traffic|in front of a)
        (pills|meds|gun|rope|knife|bullets) .. (end it|to die|kill me|and die|be done)
    """,
    "wish to die": """
        easier if i (was|were|wasnt) (gone|dead|here|not here|alive)
        (cares|care|notice|matter|matters) if i (die|died|live|was gone|am gone|disappear)
        (life|living) is (pointless|meaningless|over|not worth|hopeless)
        (goodbye|good bye) (everyone|world|everybody)
        (hearing voices)
        want out of this life
        (theres|there is|see) no (point|reason) (anymore|any more)
        (im|i am|feel like|feel|just|being|such) [like|just|only] a burden
        (might|going to|about to|afraid ill|scared ill|will|may|could) .. do something (stupid
            |bad|drastic|crazy|ill regret|to myself|to hurt)
        (im|i am) not safe
        (dont|not|doesnt) (feel|feeling) safe (with|by|alone|around|being)
        cant keep {self} safe
        (give|giving|given|gave) up on (life|living|everything)
        (hate|hating) (being alive|living|my life and)
        (done|finished) living
        cant be here (anymore|any more)
        (dont|doesnt|no|not) [see|have|deserve] [any|a|the|to] (future|way out|point in living
            |live|reason to live|deserve to live|reason to be here)
        (leave|leaving|depart) this (world|earth|life)
        (wont|not|not going to) be (here|around|alive) (much longer|tomorrow|for long|any longer)
        (world|family|kids|everyone|everybody) ... better (off without|without) (me|him|her)
        (want|wants|wanted|ready|trying|tried|rather|wish|wishes|wishing|like|need|choose) [i|to
            |he|she|that|could|just] [could|just|be|would|to|was|were|of] [to|just] (die|dead
            |be dead|dying|not exist|not wake up|never wake up|disappear forever|be gone forever
            |not be alive|sleep forever|cease to exist)
        (want|wants|wanted|wish) to (not be here|be gone forever)
        (want|wants|wanted|wish) .. (to|could|just) (die|not exist|stop existing|not be alive
            |sleep forever|never wake up|not wake up|be dead|disappear)
        (wish|wishing|wishes) [i|he|she|that] [i|he|she|just] (was|were|wasnt|werent) [just
            |never] (dead|here|alive|born|never born|gone)
        (wish|wishing|hope|hoping|pray|praying) [i|he|that] [i|just|would] (dont|didnt|wont
            |never|wouldnt|not|would not|would just not|would never|hadnt) (wake|woke|wakes
            |exist|make it|been born|survive|live)
        (hope|hoping|pray|want|wish) .. (dont|didnt|wont|not|never) wake up
        (better|best) off (dead|without me|if i|not here|gone|if im)
        (dont|no longer|doesnt|didnt|not|never) (want|wanna|wish|care|wants|wanted) [to] (live
            |be alive|exist|wake up|keep living|be on this earth|be on this planet|be on this world
            |continue living|keep going
            |live anymore|go on living|stay alive|be in this world|wake)
        (dont|no longer|doesnt|not) (want|wants|wanna) [to] be here [anymore|any more|no more
            |any longer] $
        (dont|no longer|doesnt|not) (want|wants|wanna) [to] be (here|around) (anymore|any more
            |no more|any longer)
        (dont|no longer|doesnt|not|cant) [want|wants|wanna|see how to] [to] (go on|carry on
            |keep going|keep on going) (anymore|any more|living|like this|no more)
        (dont|no longer|doesnt|not|cant) [want|wants|wanna|see how to] [to] (go on|carry on
            |keep going|keep on going) $
        (cant|dont) [want to|wanna|even] (live|do life|take life|face life|keep living
            |handle life|stand living) [like this|anymore|with]
        (cant|couldnt) (do|take|handle) (this|it|life) (anymore|any more|no more|any longer)
        dont care [if|whether] [i|he|she] (die|live|wake|dies|lives|am alive|live or die)
        (no|any|the|a) (reason|point|purpose) [to|in|of|for] [me|be] (live|living|going on
            |be alive|being alive|be here|being here|go on|keep going|existing|keep living|exist)
        (nothing|nobody|no one) (to live for|left to live for|left for me)
        (life|living) (isnt|not|aint|is not|no longer) [really] worth [living|it]
        not worth (living|being alive|it to live)
        (tired|sick|done|over|exhausted) (of|with) [being|this] (living|life|alive|existing
            |my life|breathe*|here anymore)
        ready to (go to heaven|be with god|be with jesus|meet my maker|die|end)
        (thoughts|thinking|thought|think|talking|dream*|fantasiz*|talk) [about|of
            |a lot about] [how to] (death|dying|ending it|ending things|ending my|not being here
            |not being alive|not waking|killing|jumping off|die)
        (nobody|no one|noone|they|everyone|everybody|nobodyd|world|family|kids|you) (would|will
            |wouldnt|wont|d|is|are|would all) [even|all|just|not|be] (miss|notice|care|better
            |be better) [off|if] [off|i|me|without] [if|without|i] (me|gone|im|i|died|die|am
            |dead|was)
        (go|going|fall|fell) (to sleep|asleep) and (not|never|dont|not ever) (wake|waking)
        (want|wants|need|wish) [it|everything|this|the|life|all|all of it] [all|pain|of it
            |of this|life] (to) (end|be over)
        (want|wish) the (pain|hurt|voices|suffering) to (stop|end|go away forever)
        (say|saying|said|is) [my|her|his|our] (final|last|my final|my last) (goodbye|goodbyes
            |good bye)
        (goodbye|good bye) (forever|cruel world)
        (no|only) way out $
        (voices|voice) .. (tell*|telling) .. (kill|hurt|die|harm|jump|cut)
        (join|be with) .. in heaven [now|soon|tonight]
        (never|not) (wake up|waking up) (again|tomorrow|ever)
    """,
    "self-harm": """
        i [just|have|had|kinda] cut [myself|too|really|real|so] (again|deep|tonight|too deep)
        (cut|cutting|stabbed|burned|hurt) {self} ... (purpose|intentionally)
        {want} [to|of|about|i|im|like|on] [to|going to|gonna|might|just] (hurt|harm|cut|cutting
            |burn|harming|injure|starve|hurt) {self}
        (self|selfs) harm*
        (selfharm*|self injur*|self mutilat*)
        (cutting|harming|burning|starving) {self} [again|to|every|with|on|lately|since]
        (hurt|harm|cut) {self} (on purpose|again|because|so|to feel|tonight|intentionally)
        (relapsed|started) .. cutting [again|myself]
    """,
}

SELF_HARM_ES = {
    "suicide named": """
        (me|se) (quiero|quiere|voy a|va a|quisiera) (cortar|aventar|tirar|hacer algo)
        (carta|nota) (de despedida|suicida)
        (cuchillo|pistola|soga|cuerda|navaja|pastillas) ... (matar*|cortarme|cortar|morir*|mano
            |listas)
        cuantas (pastillas|medicinas) .. (morir*|matar*|sobredosis)
        (llame|llamar|llamo|necesito) [al] 988
        (suicid*|suisid*|suicidio|suisidio|zuicid*)
        (matarme|matarse|matarnos|matarte)
        (me|se) (quiero|quiere|voy a|va a|quisiera|queria|deberia|deberia de|debo|intento
            |intente|quise|trato de|trate de|puedo|podria|dan ganas de|dieron ganas de|quiso
            |vaya a|tengo que) [yo|a|mejor|ya] (matar|ahorcar|colgar|suicidar|cortar las venas
            |quitar la vida|aventar|tirar de|tirar del|tirar al|ahogar|disparar|lastimar
            |hacer dano)
        (mejor|ya|y|hoy|si no|o|aqui) me mato
        me mato (y|ya|hoy|mejor|con|de una)
        me mato $
        (quitarme|quitarse|quitarte|quito|quite|quita|quitara|quitar|acabar con|terminar con
            |acabo con|termino con|acabe con) [con] (la vida|mi vida|su vida|vida|mi existencia
            |esta vida)
        (acabar|terminar|terminarlo|acabarlo) [ya|de una vez|de una|con] [con] todo
        (ahorcarme|colgarme|ahorcarse|colgarse|ahogarme|dispararme|pegarme un tiro|darme un tiro
            |aventarme|aventarse|tirarse del|tirarme del|tirarme de|tirarme al|lanzarme
            |envenenarme)
        (cortarme|cortarse|corto|corte|cortar|cortando) [me|se] las (venas|munecas)
    """,
    "wish to die": """
        (facil|mejor) si [yo] (no estuviera|me muriera|no existiera|estuviera muert*|me muero)
        (importa|importo|importaria|importe) si [yo] (me muero|muero|vivo|me muriera|me mato
            |no estoy)
        vida [ya] no [me] (sirve|vale|importa|tiene)
        quiero que todo [ya|se] (termine|acabe|se acabe)
        (quiero|quisiera) dejar de (sufrir|existir|vivir)
        adios (a todos|mundo|mundo cruel|para siempre)
        irme para siempre
        (oigo|escucho|oye|escucha|oyendo|escuchando) voces
        (quiero|quisiera|voy a|mejor me|queria) [a] (ir|irme|voy|partir
            |dejar) [ya] (de este mundo|con dios|al cielo|este mundo|con mi madre que|con diosito)
        no [le|la|les|les veo|tiene] (veo|encuentro|hallo|tiene|miro) [ya|ningun|el
            |mas] [sentido|caso] [a|ya] [sentido a|a|de] [mi|la|esta|seguir] (vida|vivir
            |viviendo|existir)
        (hacer|cometer|haga|hago) (una) (locura|tonteria|estupidez|barbaridad)
        (soy|siento) [como] [solo|nomas] una (carga|molestia)
        (soy|ser) un estorbo
        no merezco [seguir] (vivir|viviendo|estar viv*)
        (cansado|cansada|canse|cansad*|harta|harto|aburrid*) [ya] de (la vida|vivir|todo esto ya
            |esta vida)
        (rendirme|rindo|me rindo) (con|en|ante) la vida
        odio (mi vida|vivir|la vida)
        no me siento segur* (conmigo|sola|solo)
        (quiero|quiere|quisiera|kiero|queria|querer|quieren|deseo|desea|ganas de|gustaria
            |prefiero|preferiria|prefiere|quisiere|quieres|necesito) [ya|mejor|solo|nomas|yo
            |estar|el|solamente] (morir|morirme|morirse|morirme ya|estar muerto|estar muerta
            |muerto|muerta|matarme|no despertar|dormir y no|dormirme y no
            |desaparecer para siempre|desaparecer del mundo|desaparecer de este|no existir
            |dejar de existir|no haber nacido|dormir para siempre|desaparecer)
        (no|sin|perdi|pierdo|perdido|ni) [tengo|tiene|tenemos|las|me quedan|le quedan|hay
            |dan] [las|ya|mas] (ganas|razon|razones|motivos|motivo|sentido|deseos) [de|para
            |en] [seguir|la] (vivir|seguir|vida|viviendo|existir|seguir viviendo)
        no (quiero|kiero|quiere|puedo|deseo|quisiera) [ya|mas] [ya|mas] (vivir|existir|despertar
            |despertarme|estar vivo|estar viva|estar en este mundo|seguir viviendo|seguir aqui
            |seguir asi|seguir mas|seguir con vida|con la vida|con mi vida|con esta vida|mi vida
            |estar en este|continuar viviendo)
        no (quiero|kiero|quiere|puedo) [ya|mas] [ya|mas] (seguir|continuar|seguir adelante
            |estar aqui) $
        no (quiero|kiero|quiere) [ya|mas] estar aqui [mas|en este mundo]
        (vida|vivir|seguir|nada) [ya|para mi] (no|ya no) [ya|me] (vale|tiene|tienen|importa) [la
            |ya|ningun|caso|nada] [pena|sentido|ya|vivir|caso]
        no (vale|tiene) [la|ya|ningun|mucho] (pena|sentido|caso) [de|para que|el|en] [seguir
            |la] (vivir|vida|viviendo|seguir|existir)
        (para que|pa que|porque|de que sirve|de que me sirve) [ya] (vivir|sigo viviendo
            |sigo vivo|sigo viva|seguir viviendo|vivo)
        (mejor|estarian mejor|estaria mejor|estarian todos mejor|estara mejor|estaran mejor
            |viviria mejor|vivirian mejor) (sin mi|si me muero|si yo no|si no estoy|muerto
            |muerta|si me muriera|si no estuviera|si no existiera|si muero|si yo muero
            |estar muerto|estar muerta|si yo me muero|no estar)
        (nadie|ninguno) .. (extranar*|extrana*|importaria si|notaria si|lloraria)
        (pensamientos|ideas|pienso|pensando|pensado|pense|piensa|penso) [de|en|que|suicidas
            |mucho en|mucho] [de|en|la] (muerte|morir|morirme|morirse|matarme|quitarme|quitarse
            |hacerme dano|no despertar|acabar|desaparecer|muerto|muerta|lastimarme|cortarme
            |ya no estar)
        (ojala|espero|quisiera|quiero|le pido a dios|ruego|pido) .. (no despert*|muriera
            |me muera|no amanec*|no hubiera nacido|me lleve|me lleve dios|recoja|morirme)
        (dormir|dormirme|acostarme|dormirse) .. (no despertar|nunca despertar|no despertarme
            |ya no despertar)
        (me|se) (quiero|quiere|quisiera|queria|quisiese|quieren) [ya|mejor] (morir|desaparecer
            |ir al cielo)
        mejor (estaria|estar|estuviera|estuviese) (muerto|muerta)
        (cansado|cansada|harto|harta|cansad*) de (vivir|la vida|mi vida|estar vivo|estar viva
            |existir|esta vida)
        no (aguanto|soporto) [ya|mas] [ya|mas] (vivir|la vida|mi vida|esta vida)
        no (aguanto|puedo) mas $
        ya no (puedo|aguanto) [mas] con (esto|todo|todo esto|nada) [mas|sola|solo|de verdad
            |dios mio|ayuda|ayudenme|por favor] $
        no (puedo|aguanto) mas con (esto|todo|todo esto|nada) [sola|solo|de verdad|dios mio|ayuda
            |ayudenme|por favor] $
        (despedirme|despedirse|me despido) (de todos|para siempre|de ustedes|de mi familia
            |del mundo|de mis hijos)
        (unica|unico|sola) salida
        (voces|vozes|voz) .. (matar*|matara|dano|morir|cortar*|mate)
    """,
    "self-harm": """
        (hacerme|hacerse|me haga|se haga) algo [malo|a mi|yo]
        (hacerme|hacerse|hago|haciendome|haciendose|hice|causarme|hacernos) [algo de|mucho|un] dano
            [a] [mi mism*|si mism*|yo|a mi|solo|sola]
        (me|se) (haga|hacer|haciendo|estoy haciendo|esta haciendo|quiero hacer|quiere hacer
            |voy a hacer|va a hacer) [algo de|mucho|un] dano (a mi|a si|yo|solo|sola|otra)
        se (hace|haga|va a hacer|quiere hacer) [algo de|mucho|un] dano
        (lastimarme|lastimarse|autolesion*|auto lesion*|cortarme|cortarse|cortandome|cortandose
            |herirme|herirse|quemarme|quemarse) [a mi|a si|yo|los|las|otra|a] [mism*|brazos
            |piernas|vez|proposito]
        (me|se) (corto|corta|esta cortando|estoy cortando|ando cortando|lastimo
            |lastima) (los brazos|las piernas|la piel|a proposito|yo misma|yo mismo|ella misma
            |el mismo|a si mism*|a mi mism*|sol*|otra vez)
    """,
}
