"""Spanish signs of grave illness, in the order in which triage asks for them.

The kinds are in kinds_spanish.py, the notation is in signs.py. Accidents are in
accidents_spanish.py; the first lists of signs, in signs_spanish.py.
"""

ILLNESS_ES = {
    "heart": """
        corazon + (brinca|brinco|salta|late|aletea*|raro|chistoso|feo|loco|acelerad*|palpit*)
            & (me voy|debil*|desmay*|mare*|aire|ahog*|flot*|dialisis|golpe*|codazo|sud*|nublad*)
        (opres*|dolorcit*|presioncita|opresioncita|apreton*) + pecho
        (opres*|oprim*|apriet*) + (pecho|costillas|tetas|busto|bra|brasier)
        (dialisis) & (falte|perdi|salte|no fui|falto|sin ir) & (corazon|debil*|hinch*|aire|pecho)
        (marcapasos|desfibrilador) + (pita|pitando|suena|sonando|vibra*) & (desmay*|mare*|pecho
            |debil*|corazon)
        pecho + (costal|cemento|piedra|ladrillo|losa|camion|carro|plancha|peso|faja|amarr*|prens*
            |tonelada|yunque|toro)
        (llevo|agarro|puso|pusieron) > (mano|manos) > (al pecho)
        (se agarra|agarrandose|se toca|se soba|se sostiene) + pecho
        corazon + (sale|salir|vueltas|brinco*|maroma*|paro|salta*|caballo|loco|tambor|para y
            |se detiene) & (casi me caigo|caigo|me caigo|nublado|mareo|negro|desmay*|sudor|aire
            |ahog*)
        corazon + (piquetes|punzada*|apreta*|estruja*|toques|pellizco*)
        (pulso|corazon|latidos|ritmo) + (15#|16#|17#|18#|19#|20#|21#|22#|ciento setenta
            |ciento ochenta|doscientos)
        (agruras|acidez|boca del estomago|gases|indigestion|empacho) & (brazo|quijada|mandibula
            |sudor|sudando|empapad*|dientes|muelas|espalda)
        (debajo de la lengua|nitroglicerina|isosorbide|sublingual) & (sigue|no se quita|dolor
            |duele|pecho|no ayuda|nada)
        (aparato|marcapasos|desfibrilador|dai) + (corazon|pecho|toques|descarga*|calambre*
            |choques) + (toques|descarga*|dando|dio|calambre*|choques)
        (hombros|espalda|omoplatos|paletas|mandibula|quijada) & (duele|dolor|punzada*) & (sudor
            |sudando|respirar hondo|pecho|brazo|aire|mareo|vomito|palid*)
        (cenizo|ceniza|gris|blanco como|blanca como|palido|palida) & (pecho|brazo|sudando|aire)
        (sudor frio|sudando frio|empapado en sudor|empapada en sudor|chorreando sudor) & (dolor
            |duele|presion|pecho|brazo|mareo|espalda|ganas de vomitar|nausea*|apachurr*)
        (pies|piernas|tobillos) + (hinch*|inch*) & (ahog*|acostarme|acostarse|aire|respirar)
    """,
    "stroke": """
        (fue|va|ido|apago|durmio|duerme|perdi|perdio) > (la mitad|medio cuerpo|mitad del cuerpo
            |medio lado|un lado|la mitad del cuerpo)
        (equilibrio|balance) & (cae|caen|tiro|taza|vaso|camina*|habla*|lado|mano)
        (un lado|una mitad|medio lado|la mitad) + (cara|rie|sonri*|se mueve)
        alguien & (no me conoce|no nos conoce|no me reconoce|no la conoce|desubicad*|desorientad*
            |no conoce)
        (cae|caen|cayo|cayendo|tira|suelta|solto) > (todo|cosas|tenedor|vaso|taza|cuchara|celular
            |peine) & (mano|ido|ida|habla|cara|boca|rar*|brazo|lado|pierna)
        (no) > (salen|salian|sale|salia|encuentro|encuentra|vienen|venian) > (palabras|la voz|voz)
        (cara|boca|ojo|labio|cachete|rostro|parpado) + (jalada|jala|jalado|jalao|chorreado
            |chorreada|caido|caida|muerta|muerto|para abajo|a un lado|de un lado|pa un lao
            |pa un lado|virao)
        (un lado|un lao|lado derecho|lado izquierdo|medio cuerpo|mitad|brazo y la pierna
            |pierna y el brazo) + dormido
        (pierna|brazo|mano) + (muerta|muertos|muertas|muerto|dormida|dormido|tiesa|tieso
            |no me responde) + (y|lado|un|brazo|pierna|cara)
        (disparates|incoherencias|locuras|puras cosas|cosas sin sentido|cosas que no son|enredos)
            + (habla|hablando|diciendo|balance|puras|dice puras|dice cosas)
        (no) > (sabe|sabia|reconoce|recuerda|acuerda) > (que dia es|que ano|donde esta|quien es
            |quien soy|como se llama|su nombre|ni quien|ni donde|ni que dia|mi nombre|de nadie)
        (hace una hora|hace rato|hace un rato|hace dos horas|en la manana|anoche) + (estaba
            |andaba) > (bien|normal|hablando|como si nada)
        (vista|ojo|vision) + (nublo|apago|fue|perdio|perdi|negro|oscuro|cortina|ciego) & (un ojo
            |de un|no veo|de golpe|de momento|de repente|nada|na|lado)
        (quedado|quede|quedo) > (sin ver|ciego|ciega|sin vista|sin mover|sin hablar|sin habla)
        (no) > (veo|ve|mira|miro) + (de un ojo|por un ojo|con un ojo|del ojo|de golpe|de repente)
        (perdio|pierde|perdi) > (balance|equilibrio) & (habla*|cara|doble|mano|pierna|lado
            |dispar*)
        (como borracho|como borracha|borracho|borracha) & (camina*|habla*) & (no ha tomado
            |sin tomar|de repente|desde|y no|de la nada|de golpe)
        (dolor de cabeza) + (brutal|horrible|espantoso|tremendo|explota*|reventar|martillo|balazo
            |rayo) & (de repente|nunca|de golpe|vomit*|cuello|vista|nuca)
        (yeyo|patatus|sirimba|soponcio|telele|vahido|sincope) & (no reacciona|piso|suelo
            |no responde|dio|tirad*|no despierta)
    """,
    "breath": """
        no > (pasar|trago|tragar|pasa|paso) + (agua|saliva|comida|ni)
        (ruido|silbido|chillido|ronquido) + (aire|respirar|jalar|inhalar|respira)
        (traqueo*|canula) + (tapo|tapada|salio|obstru*|moco|tapado)
        (respira|respirar|respirando|respiracion|respirar) + (rapidito|rapido|feo|quej*|ruido
            |silbid*|ronquid*|pausas|hund*|cansad*|boqueando|agitad*|entrecortad*|superficial)
        (tanque|oxigeno|concentrador|cilindro) + (acabo|acaba|vacio|termino|fallo|no sirve|apago
            |se fue la luz)
        (oximetro|oxigeno|saturacion|satura|dedito) + (7#|8#|6#|setenta*|ochenta*)
        (pedazo|trozo|hueso|uva|dulce|moneda|bolo|carne|canica|salchicha|cacahuate|fruta|pan
            |espina) & (atoro|atorad*|no puede hablar|no puede respirar|garganta|azul|morad*
            |se le fue|traque*|ahog*|atragant*|otro lado)
        (nebuliz*|inhalador|bomba|salbutamol|espray|disparos) + (no|ya|tres|varias|cuatro|cada
            |sigue) & (sigue|no le hace|no me hace|no ayuda|no le ayuda|cerrado|aire|peor|igual
            |nada|chifla*|silb*)
        (pecho) + (cerrado|trancado|apretado|silb*|chifla*)
        (no) > (llega|alcanza|pasa|entra|jala) > (aire|oxigeno|resuello)
        (a pedacitos|a pedazos|palabra por palabra|entrecortad*) & (habla|aire|respira*)
        (babea|babeando|baba) & (ruido|respira*|traga*|garganta|convuls*|tembl*|fumig*
            |no responde)
        (espuma|flema|gargajo) + (rosada|rosa|rosita|sangre|roja)
        (costillas|costillitas|pancita|pecho|narices|naricitas|aletea*) + (hund*|sum*|mueven|abren
            |aletea*|mete) & (respira*|crio|mucho|aire|bebe|nino|nina)
        (breathe) + (baby|bebe|nino|nina|mama|papa) + (no|bien|esta)
        (ronca|roncando|ronquido) & (no despierta|no puedo despertar|no responde|azul|morad*)
    """,
    "allergy": """
        (ronchas|roncha|urticaria|habones) + (todos lados|todo|toda|cuerpo|cara|llena|lleno)
            & (mare*|aire|respir*|garganta|hinch*|vomit*|labios|desmay*|inyeccion|pastilla|comi*
            |pico)
        alergeno & (no puedo tragar|no puede tragar|toda roja|todo rojo|ronchas|aire|globo
            |monstruo|desmay*) & (comi|comio|pico|picaron|picado|picadura|tome|tomo|inyect*|vacuna
            |pastilla|despues)
        (pico|picaron|picado|picadura|comi|comio) & alergeno & (vomit*|mareado|mareada|me mareo
            |se marea|debil|palid*)
        (cara|labios|labio|ojos|boca|lengua|parpados) + (globo|monstruo|pelota|deforme|tamal
            |enorme|gordo|gorda|gordos|inflad*|no me caben|sapo)
        (epinefrina|epipen|adrenalina|inyeccion) + (volviendo|regres*|otra vez|no le hizo|sigue
            |segunda)
        (pica|comezon|picazon) > (garganta) & (cara|labios|comi|lengua|hinch*|ronchas|aire)
        (picaron|picado|picaduras|picotaz*) + (monton|muchas|enjambre|panal|##|todo|bola)
            + (avispas|abejas|avispa|abeja|hormigas|alacran*)
    """,
    "poison and drugs": """
        (tomo|trago|bebio|agarro|probo) > (algo) + (fregadero|lavadero|limpieza|cochera|botella
            |garage|bajo)
        (tome|tomo|tomado|di|dio|puse) + (dos veces|tres veces|doble|repetid*) + (corazon|presion
            |azucar|insulina|sangre|pastilla|medicina|nervios)
        (metio|tomo|fumo|inhalo|consumio|probo|meti) + (tachas|tacha|cristal|coca|cocaina|piedra
            |lsd|perico|foco|extasis|ketamina|algo|droga) & (hirviendo|no nos conoce|convuls*
            |no responde|corazon|no despierta|grita*|morad*|pecho|tiembl*|desmay*)
        (drogaron|drogado|drogada|drogo) + (me|creo|alguien|le|la)
        (paso|pase) > (de) > (fentanilo|pastillas|dosis|heroina|droga|insulina)
        (se) > (tomo|comio|trago) > (mis|las mias|las de mi|las de la|las del) + pastillas
        (cogio|cogido|agarro|agarrado|metio|robo|encontro) + pastillas + (abuela|abuelo|mama|papa
            |cuantas|todas|presion|corazon|suegra|bote|frasco)
        (no se cuantas|no sabemos cuantas|cuantas se|no se cuanto) & (pastillas|tom*|trag*|comi*
            |gomitas)
        (di|dimos|dio|dieron|puse|le pusimos) + crio + pastillas & (error|equivoc*|adulto|doble
            |demasiad*|mucha|otra)
        (medicina|jarabe|dosis|pastilla) > (de adulto|equivocad*|de mas|doble|del otro) & (crio|di
            |dio|dimos|por error|bebe)
        (mezcl*) + (cloro|lejia|amoniaco|acido|limpiador*|vinagre|suavitel)
        (comio|comieron|probo|mastico|chupo) + (bayas|hongos|planta|hojas|semillas|frutitas
            |floripondio|adelfa|veneno|gomitas|brownie)
        (gomitas|brownie|marihuana|mota|hierba|edibles) & (crio|comio|comieron) & crio
        (fumig*|rociaron|pesticida|plaguicida|herbicida) & (babe*|vomit*|tiembl*|tembl*|respira*
            |no ve|mare*|sud*|ojos)
        (empastill*|se drogo y|se inyecto y|se piqueo)
        (pusieron|echaron|metieron|pusiero) > (algo) > (en la bebida|en el trago|en mi bebida
            |en su bebida|en la cerveza|en la copa|en el vaso)
        (pusieron|echaron) + (bebida|trago|copa|vaso|cerveza) & (ida|ido|mare*|dormid*
            |no me acuerdo|rara|raro|no responde|no despierta)
        (narcan|naloxona) + (puse|pusimos|puso|dimos|dio|sigue|no|otra)
        (se tomo|me tome|tomo|tome|tomado|traguo) + (pills|pastillas|todas|todo el frasco|pastis)
            + (todas|toditas|frasco|bote|pills|enteras|muchas)
        (tomado|borracho|borracha|alcoholizado|tomada|pedo|peda|jarra) & (no lo podemos despertar
            |no despierta|no la podemos despertar|no puedo despertar|no responde|azul|morad*|frio
            |no reacciona)
        (dejo|deje|dejado) > (tomar|beber) & (tembl*|ve cosas|alucin*|suda*|convuls*|viendo cosas)
        (raticida|mata ratas|matarratas|insecticida|anticongelante|veneno para) + (tome|tomo|comio
            |chupo|trago|bebio|lamio|tomado)
        (inyect*|puse|puso) + (insulina) + (dos veces|doble|de mas|otra|demasiada|rapida)
        (insulina) + (inyect*|puse|puso|aplique) + (dos veces|doble|de mas|equivoc*|demasiada)
        (pupilas) + (chiquit*|puntit*|enormes|dilatad*|grandes)
    """,
    "fits and heat": """
        (epilep*|convuls*|ataques) & (una tras otra|uno tras otro|seguidas|seguidos|sin parar)
        (tose|tosiendo|escupe|escupo|escupiendo|toso|vomita|vomito|vomitando) + (coagulo*|cuajo*)
        (quedo|dejamos|deje|olvid*|encerr*) + (carro|auto|coche|troca|camioneta) & (calor|sol)
            & (dormid*|no despierta|rojo|roja|sud*|aguad*|no responde|desmay*)
        (espuma) + (echa|bota|avienta|escupe|babea)
        (tieso|tiesa|rigido|rigida) + (puso|quedo|pone) & (ojos|no responde|no reacciona|tembl*
            |se le fueron|boca)
        (dando|dio|dan) > (el|un|otro) > (ataque|ataques)
        (ataques) + (hoy|lleva|seguidos|tres|dos|varios|cuatro) + (hoy|lleva|seguidos|van)
        (acabo de tragar|acabo de tomar|acaba de tragar|acaba de tomar|trague|trago) + (1#|2#|3#
            |4#|5#|6#|veinte|treinta|cuarenta|cincuenta) + pastillas
    """,
    "sugar": """
        (aparato|medidor|glucometro|sensor|maquinita|monitor|libre|dexcom) + (hi|high|low|error)
        (azucar|glucosa|insulina) + (bajo|baja|subio|sube|cielos|alta|altisima|bajisima|nubes
            |tumbo) & (no reacciona|rapido|jugo|vomit*|sud*|incoheren*|temblando|confund*|no sube
            |no despierta|no responde|respira*|rar*|mareo|cetona*|dormid*)
        (azucar|glucosa) > (3#|2#|4#|5##|6##|4##|39)
        (diabetic*|azucar|insulina) & (incoheren*|incoherencias|desmay*|no responde|no reacciona
            |convuls*|no despierta|no quiere tomar jugo|sudando y|agresivo y|puras cosas)
        (no sube|no le sube|no me sube|sigue baja|no quiere subir) & (azucar|glucosa)
        (glucagon) + (puse|pusimos|puso|dimos|inyect*|sigue)
        (cetonas) + (alt*|much*|positiv*|vomit*)
    """,
    "infection": """
        (trasplant*) & (fiebre|calentura|escalofrios|temblando)
        (herida|cesarea|operacion|puntos|cateter) & (pus|verde|apesta|huele) & (fiebre|39|38|40
            |escalofrios|calentura)
        (quimio|quimioterapia|trasplante|sin bazo|defensas bajas|leucemia|cateter|dialisis)
            & (fiebre|calentura|temperatura|escalofrios|38|39|temblando|tembl*)
        (raya|linea|lineas|rayas) + (roja|rojas) + (brazo|pierna|sube|mano|pie|subiendo)
        (presion|tension) + (7# con ##|6# con ##|8# con ##|5# con ##|70 60|80 40|70 40|80 50
            |por los suelos|bajisima|no se la agarran)
        (herida|pie|dedo|dedos|piel|llaga|ulcera|cortada|pierna) + (podrid*|negra|negro|gangrena
            |morada) & (huele|apesta|fiebre|podrid*|pus|fria|puso|escalofrios)
        (helado|helada|frio|fria|palid*|gris|sudando|manchad*) & (no contesta bien|no contesta
            |casi no habla|casi no contesta|no responde|confund*|respira rapido|rapido)
        (infeccion|fiebre|calentura|neumonia|orina|rinon) & (delir*|cosas que no son|desvari*
            |confund*|perdid*|incoheren*|no sabe|ve cosas|viendo cosas) & alguien
        (escalofrios|temblando|temblor) & (raya|cateter|cateter|sonda|herida|rinon|infeccion
            |quimio|puerto|operacion)
        (piel) + (manchada|marmol|marmolea*|moteada|morada)
        alguien + (tiene|trae|con|en) > (40|41|42)
        (calentura|fiebre|temperatura) & (delira*|delirando|dice cosas|no reconoce|cuello|convuls*
            |tieso|tiesa)
    """,
    "belly and below": """
        (dolor|duele|retortij*|colico|colicos|punzada*) & (en el suelo|en el piso|doblad*|enderez*
            |retorc*|gritando|revolcando|no me puedo parar|no puedo caminar|no puedo enderezarme
            |llorando del dolor|horrible*) & (panza|estomago|abdomen|barriga|vientre|rinon|lado
            |costado|bajo vientre|tripa)
        (abajo a la derecha|lado derecho|derecha abajo|abajo derecha|ingle derecha|ombligo)
            & (duele|dolor) & (fiebre|vomit*|calentura|caminar|brinc*)
        (hernia) + (morada|vomit*|dura|no entra|no se mete|negra|atorad*|salio)
        (huevos|testiculo|testiculos|bolas|huevo|cojones|pelotas|partes) + (hinch*|duele|duelen
            |dolor|torci*|morad*|inflam*) & (aguanto|vomit*|horas|de repente|desde|mucho|golpe|no
            |insoport*)
        (ereccion|erecto|priapismo) & (horas|no se baja|no se me baja|cuatro|seis|no baja)
        (parado) & (no se baja|no se me baja|no baja)
        (no) > (podido|puedo|puede|puedes|logro) > (orinar|hacer pipi|mear|hacer del uno) & (desde
            |todo el dia|horas|revienta|dolor|ayer|panza|duele|explota*|piernas|nada)
        (no) > (siento|siente) > (nalgas|asentaderas|entrepierna|partes|pompis|trasero|culo)
        (pantorrilla|pierna|chamorro) + (hinch*|dura|caliente|roja) & (pecho|aire|respir*|ahog*)
        (pierna|pie|brazo|mano) + (fria|frio|blanca|blanco|morada|sin pulso) + (blanca|blanco|fria
            |frio|no la siento|no siento|pulso|morada|dormida)
        (panza|barriga|estomago|abdomen) + (dura|duro|tabla|piedra|balon)
    """,
    "after an operation": """
        (tubo|sonda|canula|traqueo|traqueostomia|drenaje|cateter|gastrostomia) > (salio|saco
            |arranco|zafo|safo|solto|boto)
        (salio|saco|arranco|zafo|solto) > (tubo|sonda|canula|traqueo|drenaje|cateter) & (sangr*
            |traquea|respira*|cuello|no|aire)
        (cuello|garganta) + (hinch*|inflam*|apreta*) & (operacion|tiroides|cirugia|operaron|aire
            |voz|tragar)
        (anginas|amigdalas|muela|muelas|diente) & (sangr*|sangre|coagul*) & (escup*|no para
            |no deja|traga*|llena*|mucha|operaron|sacaron)
        (operaron|operacion|cirugia|cesarea|operado|operada) & (pantorrilla|pecho|aire|respir*)
            & (duele|dolor|dura|hinch*|falta|no puedo|ahog*)
        (cesarea|herida|operacion|cirugia|puntos|grapas) + (abrio|abrieron|abierta|ve adentro
            |por dentro|adentro|revent*|pus|podrid*|tripas)
        (fistula|acceso|injerto|cateter|ingle|cateterismo) + (sangr*|sangre|chorr*|brota*|abrio
            |no para|revent*)
        (estoma|colostomia|bolsa) + (negr*|morad*|oscur*)
    """,
}
