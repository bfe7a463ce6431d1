"""Spanish signs of danger to women with child, in birth and after it, and to infants.

The kinds are in kinds_spanish.py, the notation is in signs.py.
"""

MOTHERS_AND_INFANTS_ES = {
    "pregnancy and birth": """
        (salido|sale|salen|echo|boto|saliendo|salio) + (cuaj*|coagul*)
        (chispitas|chispas|luces|lucecitas|puntitos|moscas|brillitos|estrellas) & (meses|embaraz*
            |semanas|hinchad*|cabeza|parto)
        (parto|di a luz|dio a luz|cesarea|tuve a mi bebe|tuve al bebe|tuve mi bebe|tuvo al bebe
            |tuvo a su bebe|alivie|parida|pari|nacio mi bebe|aborto|legrado) & (fiebre|calentura
            |escalofrios|coagulo*|huele|desmay*|pecho|aire|no para|hinch*|borros*|toalla*)
        (cordon|piecito|manita|cabecita) > (se ve|sale|salio|asoma|colgando|saliendo|afuera)
        (ve|sale|salio|asoma|siento|salido|veo) > (cordon|cabeza|cabecita|pie|piecito) & (bebe
            |nino|abajo|embaraz*|parto|cordon|ya viene|saliendo|sale)
        (cordon) + (ve|sale|salio|asoma|colgando)
        (cai|caida|resbale|tropece|golpe|golpe*|choque|choc*|pateo|patada|trancazo) & (embaraz*
            |de panza|meses|semanas de|mi panza|barriga) & (embaraz*|meses de|estoy de|semanas de)
        (pujar|pujando|empujar) & (bebe|mes|semanas|falta|embaraz*|ganas|ya|dolores)
        (manch*|sangr*|bajando|bajo) & (semanas|embaraz*|meses de|estoy de) & (dolor|duele|mucho
            |sangre|regla|sangr*|colico*)
        (positiva|prueba de embarazo|embaraz*|no me ha bajado) & (un lado|ovario|hombro|punzada*)
            & (dolor|duele|desmay*|mareo)
        (dolores|contracciones|labor) + (parto|sola|seguid*|cada|minutos|muy fuertes) + (sola|cada
            |minutos|falta|carro|camino|lejos|ya|estan|dando|tengo)
        (ya viene|ya nace|va a nacer|esta naciendo|ya sale|coronando) & (bebe|nino|nina|cabeza
            |carro|casa|siento)
    """,
    "infants": """
        crio & (no chupa|no quiere mamar|no agarra|no mama) & (fria|frio|hirviendo|fiebre|dormid*
            |debil|helad*)
        cabeza + (blandit*|hundid*|sumid*) & (cayo|golpe|caid*|sillita|cama|golpe*)
        (vomit*|devuelve|arroja) > (verde|amarillo verdoso|sangre|bilis) & crio
        (vomit*) + (verde) + crio
        (recien nacido|recien nacida|dias de nacido|dias de nacida|semanas de nacido
            |semanas de nacida|bebe|bebita|bebito) & (no come|no quiere comer|no mama
            |no quiere mamar|no agarra pecho|no toma leche|no agarra el pecho|rechaza la leche)
            & (amarill*|dormid*|debil|caliente|aguad*|fri*|no despierta|llora|fiebre|sueno)
        (aguadito|aguadita|flacidito|flacidita|flojito|flojita|como trapo|como un trapo
            |desguanzado|desguanzada|desmadejad*|lacio|guangu*)
        (cayo|caida|callo|resbalo|rodo) + (cama|sillon|mesa|cambiador|litera|cuna|carriola|silla
            |brazos|escalera*) & (vomit*|sueno|no despierta|no para de|chichon|chipote|morad*
            |no responde|dormid*|no deja de llorar|raro|rara)
        (quemo|quemado|quemada|queme|echo encima|cayo encima|volteo encima|jalo) + (sopa|cafe
            |agua hirviendo|aceite|plancha|caldo|leche hirviendo|hirviendo|olla|comal|estufa|te)
        (hirviendo|hirviente) + (cayo|cayeron|encima|quem*|echo|derram*|salpic*)
        (metio|mete|puso) + (enchufe|contacto|toma|tomacorriente) + (cuchillo|dedo|dedos|llave
            |clavo|tenedor|alambre|pasador|tijera*|un|el)
        (manchas|manchitas|puntos|puntitos|ronchitas|moretones) + (morad*|rojas|rojos|negras)
            & (fiebre|calentura|no se quitan|no se le quitan|temperatura|dormid*|decaid*)
        (carro|auto|coche|troca|camioneta) & (calor|sol|encerrad*|olvid*) & crio
        (no) > (dobla|doblar|mueve|mover|bajar|puede) > (cuello|barbilla|nuca)
        crio + (quej*|gime|gimiendo|pujando) + (respir*|cada|al|mucho)
        crio & (temblar|temblando|tembl*|sacud*|tieso|tiesa) & (ojos|fiebre|calentura|blanco
            |volteados|no responde)
        crio > (dejo de respirar|se quedo sin respirar|se privo|no respira)
        crio & (sangre|muy amarillo|muy amarilla|hundid*|no orina|panal seco) & (popo|vomit*
            |no come|mollera|desde ayer|ojos|no despierta)
    """,
}
