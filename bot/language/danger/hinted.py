"""Signs of suicide that is only hinted at: what holds one back, last things done, a way at hand.

Both languages, for a clinician to read side by side. The notation is in signs.py.
"""

HINTED_EN = {
    "held back": """
        (only thing|one thing) > (stopping me|holding me back) > (is my|is the|are my) > (dog|cat
            |kid|kids|daughter|son|mom|mother|baby|pets|dogs|cats)
        (only thing|one thing|only reason) > (keeping me here|keeping me alive|keeps me here
            |keeps me alive|im here) > (is my|is the|are my) > (dog|cat|kid|kids|daughter|son|pets
            |baby|dogs|cats)
        (wanting|wishing) > (be dead|die|not be alive|not be here)
        (dont want to be here) > (anymore|no more) & (not talking about|not talkin bout|not talkin
            |not talking bout)
    """,
    "all is settled": """
        (affairs) + (settled|in order|arranged) & (dog|cat|niece|nephew|visit|appointment|goodbye)
        (better|easier) > (without me) & (figured out how|know how|found a way|have a plan)
        (let it take me|let it end me|let it kill me) & (dialysis|tired|made up my mind|nobody)
    """,
    "a way at hand": """
        (ill be|going|gonna|go) > (under a train|under the train|under a truck|under a bus)
        (taking|take|swallow|swallowing) > (everything in the cabinet
            |everything in the medicine cabinet|the whole cabinet|all of the cabinet)
            & (tonight|cant do this|asleep|end|done)
        (relapsed|relapse|all at once|this time) & (so i dont come back|so i dont wake up
            |so i wont come back|so i wont wake up)
        (finished|finish|finishing) > (all the pills|all my pills|whole bottle) > (at once)
    """,
}

HINTED_ES = {
    "una manera a la mano": """
        (estoy|toy|ando|parad*|sentad*|acostad*) > (linea del tren|lineas del tren|vias del tren
            |rieles del tren) & (no se|ya no|nadie|adios|escrib*|perdon*)
        (meterme|aventarme|tirarme|echarme|ponerme|lanzarme) + (debajo|abajo|enfrente|frente|bajo)
            + (tren|trailer|camion|metro|carro|troca|rastra)
        (amarre|amarrado|colgue|colgado) > (lazo|soga|cuerda|mecate) > (viga|techo|arbol|ventilador
            |rama)
        (insulina|pastillas|pistola) & (ganas) > (ponermela|tomarmelas|usarla|inyectarmela
            |metermela)
        (meter|tomar|toda|todo|todas|pastillas) + (para no despertar|pa no despertar)
        (ventana|balcon|azotea|puente|piso) & (casi me dejo ir|casi me dejo caer|casi me aviento
            |casi brinco|casi salto)
        (estoy|toy) > (azotea|cornisa) & (nadie|ya no puedo|adios|no puedo mas)
    """,
    "ya lo decidi": """
        (hoy lo hago|esta noche lo hago|hoy si lo hago|lo hago hoy) & (nadie|muero|muerto|carga
            |adios|no estar)
        (si me muero) > (nadie)
        (carta|cartas|perro|gato|testamento) & (todo arreglado|todo listo|todo en orden) & (no voy
            |no estare|no hace falta|ya no)
        (perdon) + (dios|diosito|virgen) + (voy a hacer)
        (hoy me voy|esta noche me voy) > (con el|con ella|con mi hijo|con mi hija) & (sentido
            |decidi|perdi)
        (pensando como hacerlo|ya se como hacerlo|hoy ya se como) & (no quiero|dias|semanas|adios)
    """,
}

# Of the body, told in passing.
TOO_MUCH_EN = {
    "overdose or poison": """
        (oxycodone|oxy|percocet|morphine|hydrocodone|methadone|vicodin|norco) + (twice|two times
            |three times|double|extra) & (falling asleep|stop breathe|cant stay awake|nodding off)
    """
}
TOO_MUCH_ES = {
    "azucar": """
        (aparato|glucometro|azucar|medidor) + (marca|sale|salio|dice) > (4##|5##|6##) & (vomit*
            |respir*|no puedo parar|desmay*)
    """
}
