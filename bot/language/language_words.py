"""Words by which a short message shows its language.

A word that both languages use belongs in neither list.
"""

from bot.language.phrases import word_set

ENGLISH = word_set(
    """
    able about absolutely actually address afford after afternoon again agent ago agree agreed
    ahead ain't aint all almost alone along already also although always am and angry another
    answer answered any anybody anymore anyone anything anytime anyway appointment appointments
    appt appts april apt are arent arm around arrive arrived ask asked asking at august
    available away awesome awful baby back bad balance bc be because been before being best
    better between big bigger bill bills biopsy birth birthday black bleeding blood blue book
    booked born both bought breath bring broke brother brown btw bucks bus busy but buy by bye
    call called calling came can cancel canceled cancelled cancelling cancer cannot cant car
    card cause change changed charge charged check checks checkup children cholesterol city
    claim clinic close closed cold colonoscopy come coming command commands confirm confirmed
    confirming confused cool copay correct cost costs cough could couldnt country crap crazy cuz
    dad dad's damn dang daughter day days dead deceased december deductible definitely diabetes
    did didnt died directions dizzy do dob doctor does doesnt doing dollars done dont door down
    dr drink drive driving drove dunno during each ear earlier early ears easy eat eight either
    eleven else email empty english enough even evening ever every everybody everyone everything
    exam explain eye eyes family fast fasting father february feel feeling feet fever few find
    fine first five flight floor flu food foot for forget forgot form forms found four free fri
    friday friend from fuck fucking full funny gave get gets getting gimme give given glad go
    goes going gone gonna good goodbye goodnight got gotta grandma grandpa great green had hadnt
    hand happy hard has hasnt have havent having he head hear heard heart heck hed hell hello
    help her here heres hers hes hey hi high him his hiya hm hmm home hope horrible hot hour
    hours house how however hows huh human hurt hurts husband husband's i id idc idk if ill im
    in info information instead insurance into is isnt issue issues it itd itll its ive january
    job july june just keep kid kidney kids kind knee knew know lab labs language last late
    later least left leg lemme less let lets letter like link list listen little live liver
    lives located location login lol long longer look looking looks lot lots love low lung lyft
    ma'am maam mad made mail make makes mammogram many march may maybe mean medication
    medications medicine meds message messages midnight might min mine mins minute minutes miss
    mister mom mom's mon monday money month months more morning most mother move moved mri mrs
    much must my myself nah name naw neck need needed needs neither nervous never new next nice
    night nine nobody none noon nope not note nothing notify november now number nurse oclock
    october of off office ok okay old omg on one only onto oops open opens opt option optout or
    other our ours out over owe owed own paid pain painful paperwork parents park parking passed
    password patient pay paycheck paying payment payments pays people perfect period person
    pharmacy phone physical pill pills place plane please pls plz pm poor portal pregnant prep
    prepare prescription pressure pretty price probably problem problems procedure put question
    questions quite rash rather read ready real really receive received record records red
    refill refills remember remind reminder reminders remove repeat replied reply resched
    reschedule rescheduled resubscribe results rich ride right road room rude running sad said
    same saturday say says scan scared schedule school screening second see seem seems seen sell
    send sent september set seven shall she shed shes shit short shot shots should shouldnt show
    shows sick since sir sister six skin sleep small smaller so some somebody someone something
    son soon sorry sort sounds spanish speak speaking start state still stomach stop stopall
    street stuff subscribe such sugar sunday sure surgery switch swollen take takes taking talk
    talking taxi teeth tell tells ten terrible test tests text texting texts than thank thanks
    thankyou thanx that thats the their them then there there's theres these they theyll theyre
    theyve thing things think third this thnx tho those though thought three through thru thu
    thur thurs thursday thx till time times tired tmr tmrw to today together told tomorow
    tomorrow tonight too tooth town traffic train travel tried trip try trying tue tues tuesday
    twelve two ty tysm u uber ultrasound unable under understand understood unstop unsubscribe
    until up upon upset ur us use used uses using vacation vaccine very visit voicemail wait
    waited waiting walk walking wanna want wanted wants warm was wasnt watch water way ways we
    weak wear website wed wednesday week weekday weekend weeks weird well went were werent weve
    what whatever whats when whenever whens where wheres wherever which while white who whom
    whoops whos why whys wife wife's will wish with within without wont work worked working
    works world worried worse worst would wouldnt write wrong wrongnumber xray ya'll yall yea
    yeah year years yellow yep yes yess yessir yesterday yet you youd youll your youre yours
    yourself youve yup
    """
)

SPANISH = word_set(
    """
    abierto abren abril abuela abuelo acaso acepta aceptan acepto acuerdo ademas además adios
    adiós afirmativo agosto agua ahi ahora ahorita ahí aja ajá al alergia algo alguien alguna
    alguno algunos alla alli allá allí alta alto amable analisis andale antes análisis aparte
    apellido apellidos apenas aqui aquí aseguranza asi asistir asistire asistiré así atiende
    atienden atrasada atrasado aun aunque autobus autobús aventon aventón aviso avisos ayer
    ayuda ayudame ayudar ayuden ayunas ayuno ayúdame azucar azúcar año años aún baja bajar bajo
    bebe bebé bendiciones bien biopsia bn bonito borrenme brazo buen buena buenas bueno buenos
    busco bórrenme cabeza cada caliente calle cambiar cambiarla cambie cambio caminar camioneta
    camión cancela cancelar cancele cancelela cancelo cancélela cansada cansado carro casa casi
    celular cerrado chao checar chica chico cierran cinco cirugia cirugía cita citas ciudad
    claro clinica clínica cobran cobraron cobro colesterol colonoscopia colonoscopía comer
    comida como comprar con confirmada confirmado confirmar confirme confirmo conoce conozco
    consulta consultas contenta contento contesta contestan contestar contra contraseña conviene
    corazon corazón correcto correo cosa cosas costo cree creo cual cualquier cualquiera cuando
    cuanta cuanto cuantos cuarto cuatro cuello cuenta cuesta cuál cuándo cuánta cuánto cuántos
    cáncer cómo dale de debo decir dejar deje dejen dejo dejé dejó del desde despues después
    detener deuda dia diabetes dias dice diciembre diente dientes diez dificil difunta difunto
    difícil diga digame digo dijeron dijo dinero direccion dirección disculpa disculpe doce
    doctor doctora dolares dolor domingo donde dormir dos duele durante día días díganme dólares
    dónde efectivo el ella ellas ellos embarazada empezar en enero enferma enfermera enfermo
    enlace enojada enojado entendí entiende entiendo entonces entra entrar entre entregan enviar
    enviaron envíen equivocada equivocado era eres es esa esas escriban escribir escribo escuela
    ese eso esos espalda espanol español espera esperando esperar espero esposa esposo esta
    estacionamiento estamos estan estar estare estaré estas este esto estomago estos estoy
    estudio está están estás estómago exacto examen examenes excelente explique exámenes facil
    factura fallecio falleció falta faltan familia farmacia favor febrero fecha feliz feo fiebre
    fijese fin frio frío fue fui funciona fácil fíjese garganta gente gracias grande grasias
    grax gripa gripe grosera grosero gusta gustaria gustaría ha habla hablar hable hablen hablo
    había hace hacer hacia hago han hasta hay he hecho hermana hermano hija hijo hijos hinchada
    hinchado hola hombre hora horario horas horrible hospital hoy humano hígado iba importa
    informacion información ingles inglés iniciar inscribir intento interesa interesada
    interesado interesan ir ire iré jueves julio junio junto juntos k la lado las le leer leo
    les libre lista listo llama llamar llamaron llame llameme llamen llamo llamé llamó llegan
    llegar llegaron llego llegue llegó lleno lleva llevar llevo llámeme lo los luego lugar lunes
    madre mal mala malo mama mamografia mamografía mamá manana manda mandan mandar mandaron
    mande manden mandé mandó manejando manejar manera mano manos mareada mareado martes marzo
    mas mayo mayor mañana me medicamento medicamentos medicina medicinas mejor menor menos
    mensaje mensajes mes meses mi mientras miercoles mija mijo minuto minutos mira mire mis
    misma mismo miércoles modo molestar molesten mover mucha muchacha muchacho muchas mucho
    muchos mudamos mude mudé muela muerta muerto mueva mujer mundo murio murió muy más mía mío
    mñn naci nacimiento nací nada nadie necesita necesitamos necesito nel nerviosa nervioso
    ninguna ninguno niña niñas niño niños no noche noches nomas nombre nomás nop nos nosotros
    notificaciones noviembre ntp nueva nueve nuevo numero nunca número o ocho octubre ocupada
    ocupado ocupo oficina oido oiga oigan ojo ojos okey olvide olvidé once operacion operación
    orale orita otra otras otro otros oye oído pa padre pagar pagina pago pagos pais pal papa
    papá para parar pare parece parte pasa paso pastilla pastillas pasó país pecho peor pequeña
    pequeño perdido perdon perdón perfecto pero persona pesimo pie piel piensa pienso pierna
    pies poca poco podemos poder podria podré podría pone poner pongo por porfa porfavor porq
    porque pq prefiero pregunta preguntas preocupada preocupado presion presión presta prestar
    prestas primera primero procedimiento proxima proximo prueba próxima próximo puedan puede
    pueden puedes puedo puerta pues puse puso página pésimo q que queda quedan quedo queremos
    querer quien quiere quieren quieres quiero quisiera quita quitar quite quitenme quizas quizá
    quizás quién qué quítenme radiografia radiografía raite reagendar receta reciben recibi
    recibir recibo recibí recordatorio recordatorios recuerda recuerdo registrar reprogramar
    resfriado respuesta resultados retrasado revisar riñón rodilla sabado sabe saber saldo sale
    salen salgo salir salió salu2 saludos sangre se segun segunda segundo seguro según seis
    semana semanas senora septiembre ser sera será señor señora si siempre siente siento siete
    sigue siguen simon simón sin sino sip sirve sita sobre sola solamente solo somos son soy su
    subir supuesto sus suscribir suscribirme sábado sé sí sólo tambien también tampoco tanta
    tantas tanto tantos tarda tarde tardes tardo tarjeta tb te telefono teléfono temprano
    tenemos tener tengo tenia tenía tercera tercero texto textos tiene tienen tienes tmb toda
    todas todavia todavía todo todos toman tomar tos toy tqm trabajando trabajar trabajo trae
    traer trafico traigo trato tres triste tráfico tu tus tú u ultima ultimo ultrasonido un una
    unas uno unos usted ustedes va vacaciones vacuna vacío vale vamos van vas veces ven vender
    venga vez viaje vida vieja viejo viene vienen viernes visita viva vive vivimos vivir vivo
    voy xfa xfavor xq y ya yo ándale él órale última último
    """
)
