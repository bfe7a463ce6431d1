"""Mishaps of things and animals, illness that is over, and the dead: words of danger without it.

They join the figures of speech; a danger phrase that touches one does not count. The notation is
in phrases.py.
"""

MISHAPS_EN = """
    (dont|doesnt|didnt) live with (me|us|him|her|them|that|my|his|her|our|this|anybody|anyone)
    hit me (up|w|with) (what|whatever|something|anything|whats|when)
    (was|were) in labor (with my|with him|with her|when i had|when they|last time|for my)
    (phone|cell|tablet|ipad|laptop|charger|pills|purse|bag) [just|got|has|is|old] (drowned|drown
        |died|burned|burnt|melted)
    (drowned|drowning) my (phone|cell|pills|bag|laptop|pill)
    (aunt|uncle|mom|mother|mama|dad|father|son|daughter|husband|wife|brother|sister|grandma|grandpa
        |friend|him|her|them) in the ground
    (dog|cat|puppy|kitten|goat|rooster|hen|horse|cow|hamster|bird|parrot) [just|has|had|is|was|got]
        [a] (collapsed|fainted|passed out|choking|choked|bleeding|isnt breathing)
    (boss|coach|teacher|manager|foreman|supervisor) [will|would|gonna|is gonna|is going to|d
        |ll] (have|having) [a] (stroke|heart attack|fit|seizure)
    had [a] (stroke|seizure|heart attack) in (19##|20##|january|february|march|april|may|june|july
        |august|september|october|november|december)
"""

MISHAPS_ES = """
    (perro|perra|perrito|perrita|gato|gata|gatito|caballo|vaca|pollito|loro|pajaro)
        [se|me|nos|ya|esta] [nos|me|esta] (se desmayo|desmayo|agonizando
        |se ahogo|ahogo|convulsiono|sangrando|se muere)
    (atropellaron|envenenaron|mataron) (al|a mi|a la|a nuestro|a nuestra|mi|un) (perro|perra|perrito
        |perrita|gato|gata|gatito|caballo|vaca)
    cayo [de|del] (el|mi|la|su) (celular|telefono|cel|tablet|cargador|lonche|mandado|cartera)
    (celular|telefono|cel) [viejo] (se cayo|se callo|se ahogo|se quemo|se murio)
    (insulina|pastilla|medicina|jarabe|crema|inhalador|receta) que me (dieron|surtieron|mandaron
        |vendieron|dio) (es|son|era|no es|salio)
    (cuenta|cuentas|bil|biles|intereses|tarea|examen|calor|trafico|espera|recibo|precios|renta) [de]
        [este|esta] [mes|ustedes] me (va|van) a matar
    me (va|van) a matar (los intereses|las cuentas|la cuenta|la renta|la tarea|el trafico)
    acabar con esto de una [sola] vez ... cuanto (debo|es|queda|me falta|falta)
    cuanto (debo|es|queda|me falta|falta) ... acabar con esto de una
    ultima noche de (mi|la|su|el|los) (turno|guardia|trabajo|chamba|viaje|vacaciones|feria|novena
        |curso|fiesta|clases)
    (fue|va) el aire de tanto (correr|reir|reirme)
"""
