"""Words by which a short message shows that it is in Spanish; names are left out."""

from bot.language.phrases import word_set

SPANISH = word_set(
    """
    abajo abia abierta abierto abiertos abla ablar ablo abogado abonos abrazo abre abren abril
    abrir abuela abuelita abuelo aca acaba acabar acabaron acaso accidente aceite acepta aceptan
    acepto acidez acompañante acompañe actualicen actualizar acudir acudiré acuerdo acá adelantar
    adelante ademas además adentro adios adiós aeropuerto afirmativo afuera agarran agarrar agarro
    agarró agencia agenda agendado agendar agosto agradeceré agradecería agradecida agradecido
    agradezco agua aguanta aguantan aguanto agüita ahi ahogando ahora ahorita ahí aire aja ajá aki
    al alcanza alcanzo alergia algo alguien algun alguna alguno algunos algún alla alli allá allí
    alma almuerzo alta alto ama amabilidad amable amables amamantando amanece amanecio amaneció
    amanecí amarilla ambos ambulancia amiga amor amoxicilina analisis anda andaba andale andar
    anden ando animo anoche ansiedad ante anterior antes antibiótico anticonceptivas anual anular
    análisis apa aparato aparece aparte apellido apellidos apenas aplica aprobaron apunto apúntame
    apúnteme apúntenme aqi aqui aquí arde arma arreglo arreglé arregló arrepentí arrepienta arriba
    arroz ascensor asco ase aseguradora aseguransa aseguranza aser asesor asi asistencia asistir
    asistire asistiré asisto asucar asunto así atencion atención atender atendieron atento atienda
    atiendan atiende atienden atras atrasada atrasado atrás audio aun aunque autobus autobús
    automático autorización autorizo avenida aventon aventón avisan avisar avisara avisen aviso
    avisos aya ayer ayuda ayudame ayudar ayudas ayuden ayudo ayunas ayuno ayúdame azucar azul
    azules azúcar año años aún baja bajar bajo basta baño beba bebe bebé bendiciones bendiga bes
    bicho bichos bien bil biopsia blanca blanco bn boca boda boi bolita bolsa bondad bonita bonito
    borrar borren borrenme botando brazo brazos buen buena buenas bueno buenos busca buscan
    buscando buscar busco busquen bórrenme cabecera cabeza caca cacho cada cae caen caer cafecito
    café caigo caja cajita calculo calentura caliente calificar calle cambia cambian cambiar
    cambiarla cambiaron cambie cambien cambio camina caminar camino camioneta camión cancela
    cancelar cancelarla cancelaron cancele cancelela cancelen cancelo cancélela
    cancélenme cansada cansado cantidad canviar capaz cara cardiólogo carga cargar carne caro
    carrera carro carta cartilla casa casero casi caso cayo cayó cel celu celular centro cerca cero
    cerrado cerrando cerraron certificado chamacos chamba chao chavalo chavalos che checa checar
    cheque chequeo chica chico chiquita chiquito chocan chofer choque chuta cielo cierran cierto
    cinco cincuenta cirugia cirugía cita citas citología ciudad claro clase clases clic cliente
    clientes clinica cloro clínica cobra cobran cobrando cobrar cobraron cobren cobro cobros coche
    cocina codigo cogen coincide cojo colección colegio colesterol colonoscopia colonoscopía
    comadre comandos comer comida comiendo como compadre compañera compañero compañia compañía
    completa completo complicado comprar compre comprobante compré computadora comunica
    comunicaciones comunicarme comunico con conducir confirmada confirmado confirmar confirme
    confirmo conmigo conoce conocer conozco conseguir consentimiento constancia consulta consultas
    consultorio contacten contacto contenta contento contesta contestadora contestan contestando
    contestar conteste contesto contra contraseña contratando controles conversar conviene
    convulsionando coordinadora copago copia corazon corazón cordial cordiales corona correcta
    correcto corregir correo correr corresponde correspondiente corriendo corrijan corro corta
    cortaron corte corto cosa cosas costo cree creer crema creo cuadra cuadras cual cualquier
    cualquiera cuando cuanta cuanto cuantos cuarenta cuarto cuartos cuatro cubra cubre cubren
    cuchillo cuello cuenta cuente cuenten cuento cuerpo cuesta cuidado cuidar cuide cuido cumple
    cumpleaños cumplo cumplí cuotas cupo cuál cuáles cuándo cuánta cuántas cuánto cuántos cuñada
    cuñado cáncer código cómo dado dale dame dando dar darle darles darme das dato datos daño de
    debe debiendo debo debía decepcionada decidí decir decirle decirles decirme decisión dedo
    deducible deja dejamos dejan dejar dejaron deje dejen dejo dejé dejó del delante dele delicado
    deme demora densidad densitometría dentista dentro depende derecha derecho dermatólogo derrame
    descansa descanse descanso desconocidos descontaron descuento desde desearía deseo desodorante
    despachó despacio despertar despido despierta despues después detener deuda devolver devolví
    devuelva devuelvan dia diabetes diagnóstico diarrea dias dice dicen dicho diciembre diciendo
    diente dientes dieron diez diferencia diferente dificil difunta difunto difícil diga digame
    digan digo dije dijeron dijo dile dime dinero dio direccion dirección directamente directo
    discapacidad disculpa disculpas disculpe disculpen dise disponibilidad disponible disputar
    distintas diálisis doble doce docena doctor doctora doctores dolares dolor domingo domingos
    donde dormida dormido dormir dos dosis dotor doy doña duele duerme duermo dura durante durmió
    débito día días dígale díganme dólares dónde ecografía edad edificio efectivamente efectivo
    efecto el elijo eliminen ella ellas ellos embarazada embarazo embargo emergencia empezar empezó
    empieza empresa en encargada encargado encima encuentra encuentro encuesta encuestas endodoncia
    enero enferma enfermera enfermero enfermo enfrente enlace enojada enojado entender entendí
    enterramos entiende entiendo entonce entonces entra entrada entran entrar entre entregado
    entregan entren entro enviar enviaron envíen envío equipo equivocada equivocado equivocaron
    equivocó equivoqué era eres ermano es esa esas escalera escaleras escriban escribe escriben
    escribi escribiendo escribieran escribir escribirme escribo escrito escuela ese esguince eso
    esos espacio espalda espanol español especialista espera esperan esperando esperar espere
    esperen espero esperé esposa esposo esquina esta estaba estacionamiento estacionar estado
    estafa estamos estan estando estar estare estaremos estaré estas este esten estimado estimados
    esto estomago estos estoy estudio estudios estuve estuvo está están estás estómago ete exacta
    exactamente exacto examen examenes excelente excusa existe expediente explicar explicarlo
    explico explique explíqueme exámenes facil factura facturación facturaron facturas fallecio
    falleció falta faltan faltar falto familia farmacia favor favorcito febrero fecha fechas
    felicidades feliz feo feria ficha fiebre figura fijate fijese fijo fin firmado firmar firmé
    fisico forma frasco frente frio frío fue fuera fuerte fui fumado fumo fumé funciona fácil
    fíjese fórmula ganas gano ganó garganta gasolina gasolinera gata gente genérica ginecóloga
    glucómetro gobierno gotas gracias grande grasias gratis grax gripa gripe grosera grosero guagua
    guardado guardería guardia gusta gustaria gustaría gusto ha haber habla hablaba hablamos hablan
    hablando hablar hable hablen hablo habrá había hace hacemos hacen hacer hacerle hacerlo hacerme
    hacerse hacia haciendo haga hagan hago hambre han hasta hay haya hazme he heces hecho hemos
    herida hermana hermano hice hicieron hielo hierro hija hijo hijos hinchada hinchado hinchando
    historia historial hizo hoja hola hombre hongos hora horario horarios horas horita horrible
    hospital hoy hubiera hueso huesos huevo humano hágale hágame hígado iba iban ibuprofeno
    identificarse identifíquese idiay ido iglesia igual importa importante imposible inalador
    incluida incorrecto indica infarto informacion información informe informo ingles inglés
    iniciar inmigracion inmigración inscribir institución instrucciones intento interesa interesada
    interesado interesan intereses internada interprete intestino intérprete inyección ir ire iré
    isieron izquierdo jaja jajaj jajaja jamás jefa jefe jeje joven juega jueves julio junio juntas
    junto juntos juro justificante justo k ke kien kiero kiten kuanto la labios laboratorio
    lactancia lado lamentablemente lamento largo las le leche leer lejos lengua lentes leo les
    letra letras levanta levantó levotiroxina leí libre licencia limpieza limpio lindo linea lista
    listo llama llamada llaman llamando llamar llamarme llamaron llame llameme llamen llamenme
    llamo llamé llamó llanta llaves llega llegado llegamos llegan llegando llegar llegaron llego
    llegue lleguen llegó llena llenan llenar llene lleno lleva llevamos llevar llevarme lleve llevo
    llueve llámeme llámenme lo loca los losartan losartán luego lugar lune lunes luz línea líquido
    madre makina mal mala malo mam mama mami mamografia mamografía mamograma mamá manana manda
    mandame mandan mandando mandar mandarme mandaron mande manden mandenme mandé mandíbula mandó
    maneja manejando manejar manejo manera manita mano manos mapa maquina marca marcapasos marcar
    mareada mareado marido marque martes marzo mas mata matriz mayo mayor mayordomo mañana mañanas
    me media mediante medicamento medicamentos medicina medicinas medio mediodia mediodía medisina
    mejor memoria menor menos mensaje mensajes mensajitos mercado mero mes meses mete meten metió
    meto mi micro miedo mientras miercoles mija mijo mil mimo minutitos minuto minutos mira miraron
    mire miren miro mis misa misma mismo mismos mitad mixteco miércoles modo modos molestar moleste
    molesten molestia momento monto montón morado morir mover mucha muchacha muchacho muchas mucho
    muchos mudamos mude mudé muela muero muerta muerto muestra mueva mueve mujer mujeres multa
    mundo murio murió muy mándame mándeme mándenla mándenlos mándenme máquina más médica médico
    médicos mía mío mñn naci nacido nacimiento nació nací nada nadie navidad necesario necesita
    necesitamos necesite necesito negativo nel nena nervios nerviosa nervioso nesesito neumonía
    nevera ni nieta nieto nietos nieve ningun ninguna ninguno ningún niña niñas niño niños no noche
    noches nomas nombre nomás nop nos nosotros nota notarial notificaciones noto novecientos novela
    noviembre ntp nuera nueva nuevas nueve nuevo numero numeros nunca nutricionista número números
    o obligatorio obra obvio ocasión ochenta ocho octubre ocupa ocupada ocupado ocupo oficina
    ofrece oi oido oiga oigan ojalá ojo ojos okey ola olvida olvidado olvide olvido olvidé olvidó
    olvídense once oncólogo onda onde opciones opción operacion operación operaron ora orale oras
    orden orilla orina orinar orita otra otras otro otros oye oído pa paciencia paciente pacientes
    padre paga pagado pagan pagar pagina pago pagos pague pagué pais pal palabras panza papa
    papanicolao papanicolaou papanicolau papel papeles papelito papá papás paquete para parado
    parar pare parece paren parenle paro parqueo parte partes partir partió parto pasa pasada
    pasado pasajero pasame pasan pasaporte pasar pasaron pase paso pastilla pastillas pasó patojo
    patron paz país pecho pechos pedi pediatra pedir pedí pelea pelo pena pendiente pendientes
    pensaba pensando pensarlo pensé peor pequeña pequeño perder perdi perdida perdido perdimos
    perdio perdió perdon perdone perdí perdón perfecto permiso permito pero perro persona personas
    pesar pesimo peso pica pide piden pidio pidió pido pie piel piensa pienso pierdo pierna piernas
    pies piso pisto pistola placas plomero poca poco podemos poder podra podria podrá podré podría
    podés poema pomada ponchó pone ponen poner ponerme ponga pongame pongamela pongan pongo
    poniendo ponme popo popó poquito por porfa porfavor porfis porq porqe porque portugués pos
    posible pq precio preferencia preferiría prefiere prefiero pregunta preguntar preguntarme
    preguntas pregunto pregunté preocupada preocupado preocuparse preocupen presencial presentar
    presente presento presion presión presta prestar prestas presupuesto preventivo previa prima
    primer primera primero primo privado problema procedimiento programa programada programar
    pronto prostata proxima proximo prueba prueva próstata próxima próximo ps pucha pude pudo
    pueblo pueda puedan puede pueden puedes puedo puente puerta pues puesto pulmones pulmón pulso
    punto puntos puntual puras puro puse pusieron puso página pásame pésimo póliza póngame pónganme
    púchica q qe qede qiero que queda quedamos quedan quedar quedarme quede quedo quedé queja
    quemada queremos querer queria querido quería quien quienes quiera quiere quieren quieres
    quiero quimio quince quincena quisiera quita quitame quitar quitaron quite quiten quitenla
    quitenme quito quitó quizas quizá quizás quién quiénes qué quítenlo quítenme qé radiografia
    radiografía raite rampa raro rato razón reagendar rebaja recado recargo recepcion recepcionista
    recepción receta recetaron recibe reciben recibi recibido recibiendo recibir recibo recibí
    recién recoger reconozco recordarme recordatorio recordatorios recuerda recuerdo referencia
    referido registrada registrar regresar regreso reina relaciones renta repetir reprogramar
    requiero resfriado resolvieron resonancia respeto respira respirar responde responder respondo
    respuesta restaurante resulta resultado resultados retiro retrasado revisar revisen revisión
    risa riñones riñón robaron rodilla roja rojo ronchas ropa ruedas ruego rápido sabado sabados
    sabe saben saber saca sacar sacarme sacaron saco saldo sale salen salga salgo sali salida
    saliendo salieron salimos salir salió salu2 salud saludo saludos salvaste salí sangrando sangre
    santo saquen saqué saver se sea sean secretaria sedación seguir segun segunda segundo segura
    seguro según seis semana semanas seno senora senos sentado sentido sentí sepa sepan septiembre
    ser sera servicio será sería sesenta setenta seño señor señora señores señorita si sido siempre
    siendo siente siento siesta siete sigan sige significa sigo sigue siguen siguiente silla simon
    simón sin sino sip sirve sirven sita sobre soi sol sola solamente solicito solo somos son
    sorpresas soy sra stoy su sube subir subió subo sucio sudando suegra suegro suelta suena sueño
    suficiente suma supuesto sus suscribir suscribirme suspender susto suya suyo sábado sáquenme sé
    sí sólo súper ta tal taller tamales tambien también tampoco tan tanta tantas tantito tanto
    tantos tapón tarda tarde tardecita tardes tardo tarea tarjeta tb te telefono teléfono temblando
    temporada tempranito temprano tendran tendrá tendría tenemos tener tenga tengan tengo tenia
    tenido tenía terapia terapias tercera tercero terminar tetano textear texto textos tia tiempo
    tiene tienen tienes timbre tio tipo tira tiroides tmb tngo tobillo tobillos toca toco tocó toda
    todas todavia todavía todo todos toi toma toman tomando tomar tome tomo tomé toque torcida
    tortillas tos toy tqm trabaja trabajadora trabajan trabajando trabajar trabajo trae traer
    trafico tragó traiga traigo tranquila transferir trapo trata tratamiento tratar trataron trato
    treinta tren tres triste troca tráfico tu tubo turno turnos tus tutora tuve tuvieron tuvo tía
    tío tórax tú u uds ultima ultimo ultrasonido un una unas universidad uno unos urge usa usar uso
    usted ustede ustedes va vacaciones vacuna vacunar vacunas vacío vaina vale vamos van varios
    varones vas vaya vayan ve vea vean veces veci vecina veinte vejiga velamos vemos ven vencida
    vencio venció venden vender vendo venga vengan vengo ventanilla veo veras verdad vergüenza
    verificar ves vez vi viajar viaje vida vidrios vieja viejo viendo viene vienen vieras viernes
    vieron vigente vino vio visita visión visto viuda viva vive vivimos vivir vivo voi volver
    vomitando vomitó vos votar voy voz vuelta vueltas vuelva vuelvan vuelve vuelven vuelvo wey wic
    xfa xfavor xq y ya yebar yebo yegar yego yendo yo zumbido zóster ándale él órale última último
    único
    """
)
