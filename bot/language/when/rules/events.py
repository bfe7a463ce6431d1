"""What begins or ends at an hour: "before my shift at 2", "saliendo de la escuela a las 3"."""

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import Made, Pass, Rule
from bot.language.when.words.tokens import Token

EVENT = word_set(
    """
    work school class classes shift practice game church lunch break dialysis therapy daycare bus
    job meeting nap bedtime ride train flight plane sitter babysitter aide caregiver nurse van cab
    uber husband wife mom dad transport carpool pick picking pickup drop dropping
    escuela clase clases turno trabajo trabajar chamba jale iglesia guarderia kinder almuerzo comida
    ride raite raid vuelo avion tren niñera ninera esposo esposa marido mama papa transporte
    recoger recojo recogerlos recogerla recogerlo llevar llevo dejar dejo
    store shop salon tienda negocio puesto taller
    dialisis terapia lonche camion entreno junta entrada salida
    """
)
_AROUND = word_set(
    """
    my his her our their your the kids kid son daughter boy girl baby i he she they we it lets let
    gets get getting out off is ends end ends starts start starting begins over done finishes from
    to for go going leave leaves leaving which that be at up arrives comes picks drops gone go goes
    mis su sus nuestro los las entrar entro entra entran salir salgo sale salen salga salgan salimos
    que q de del termina terminan terminar empieza empiezan empezar acaba acaban comienza ir al irme
    irse irnos llegar llego
    se va vaya vayan viene venga vengan llega llegue lleguen pasa pase pasan recoge recoja
    ninos nino hijo hija hijos chicos abrir abro abra abre open opens opening
    """
)


def _at_its_hour(piece: list[Token]) -> Made | None:
    """The event's hour is the bound; its name says only why."""
    first, *between, clock = piece
    words = [token.value for token in between if token.letter in "x&"]
    engaged = any(token.value == "mine" for token in between)  # "I go to work", "I have class"
    named = engaged or any(word in EVENT for word in words)
    known = all(word is None or word in EVENT or word in _AROUND for word in words)
    about = any(token.value == "about" for token in between if token.letter == "@")
    if first.letter == "b" and about and any(token.letter == "," for token in between):
        return [("x", None), ("T", clock.value)]  # "antes de que entre al trabajo, tipo 7"
    if first.letter == "P" and {",", "@"} <= {token.letter for token in between}:
        return [("x", None), ("T", clock.value)]  # "after school, around 3:45"
    if first.letter == "P":
        return [("a", None), ("T", clock.value)] if first.value.event and known else None
    return [(first.letter, first.value), ("T", clock.value)] if named and known else None


_LEAVES = word_set("get gets getting got im is am let lets done")
_FREE = word_set("off out done free home")


def _free_from(piece: list[Token]) -> Made | None:
    """ "I get off work at 3": free from then on."""
    first, second, *between, clock = piece
    words = [token.value for token in between if token.letter == "x"]
    known = all(word in EVENT or word in _AROUND for word in words)
    if first.value not in _LEAVES or second.value not in _FREE or not known:
        return None
    return [("x", None), ("a", "reason"), ("T", clock.value)]


def _on_its_day(piece: list[Token]) -> Made | None:
    """ "after class Friday at 3"."""
    at = next(place for place, token in enumerate(piece) if token.letter == "D")
    made = _at_its_hour([*piece[:at], *piece[at + 1 :]])
    return [("D", piece[at].value), *made] if made else None


_LEAVES_WORK = word_set("salgo salimos desocupo desocupamos")
_GOES_IN = word_set("entro entramos empiezo empezamos")
_WORKPLACES = word_set(
    """
    labor fil field obra campo fabrica bodega chamba jale yarda taller restaurante tienda oficina
    construccion empaque lecheria pollera limpiar limpieza turno escuela clase clases trabajo
    trabajar guardia
    """
)


def _left_at(piece: list[Token]) -> Made | None:
    """ "alas 6 de la tarde salgo del fil": free from then on; "a la 1 entro": until then."""
    words = [token.value for token in piece if token.letter in "xQ"]
    leaves, *places = [word for word in words if word not in ("me", "yo", "ya")] or [None]
    known = all(word in _WORKPLACES or word == "mine" for word in places)
    bound = "a" if leaves in _LEAVES_WORK else "b" if leaves in _GOES_IN else None
    if bound is None or not known:
        return None
    time = [(token.letter, token.value) for token in piece if token.letter in "TP"]
    return [(bound, "reason"), *time, ("x", leaves)]


_BETWEEN = "[xfFhltnoqi@,Q]"
events = Pass(
    [
        Rule(rf"xx{_BETWEEN}{{0,5}}T", _free_from),
        Rule(r"(?<![abu])TP?x{1,2}(?:[ft]?[hl]?[xQ])?(?=$|[.,&])", _left_at),
        Rule(rf"P{_BETWEEN}{{0,6}}T", _at_its_hour),
        Rule(rf"[ab]{_BETWEEN}{{1,6}}T", _at_its_hour),
        Rule(rf"P{_BETWEEN}{{0,4}}D{_BETWEEN}{{0,2}}T", _on_its_day),
        Rule(rf"[ab]{_BETWEEN}{{1,5}}D{_BETWEEN}{{0,2}}T", _on_its_day),
    ]
)
