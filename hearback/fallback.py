"""The second door for texts: Twilio calls it when the first one fails (rule T10).

`python -m hearback fallback`. It needs no database, no Redis, no Rasa and no web process: a text is
checked, kept on the disk and, once the first door answers again, passed on to it. Whoever writes of
danger is answered at once. Everybody else gets the real answer later: without the database nobody
here can know who asked for no texts.
"""

import signal
import threading
import time
from dataclasses import dataclass
from enum import Enum, auto
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import FrameType
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

import httpx2
from starlette.datastructures import FormData

from bot.language.danger.overdoses import may_be_meant
from bot.language.danger.safety import Danger, danger
from bot.language.languages import language_of
from hearback.channels.twilio_sms.payloads import KEPT_FOR, BadForm, NoOneToAnswer, received_text
from hearback.channels.twilio_sms.receive import EMPTY_TWIML, MAX_FORM_BYTES
from hearback.channels.twilio_sms.signature import SIGNATURE, BadSignature, SignatureCheck
from hearback.channels.twilio_sms.spool import Form, Kept, Spool
from hearback.core.crypto import Keyring, KeySet
from hearback.core.log import configure, log
from hearback.settings import Settings, read_settings
from hearback.texts.catalogue import Catalogue

HERE, FIRST_DOOR = "/twilio/fallback", "/twilio/sms"
PASS_ON_EVERY = 1.0  # seconds
WHOLE_REQUEST = 10.0  # seconds that a client may take
PASS_ON_TIMEOUT = httpx2.Timeout(15.0, connect=2.0)
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Answer:
    status: HTTPStatus
    twiml: str = ""


class Door:
    def __init__(self, signed: SignatureCheck, spool: Spool, texts: Catalogue) -> None:
        self._signed, self._spool, self._texts = signed, spool, texts

    def take(self, path: str, signature: str, body: bytes) -> Answer:
        """Keep one text and answer. The path comes with its query, as it was signed."""
        form = parse_qsl(body.decode(errors="replace"), keep_blank_values=True)
        try:
            self._signed.check(path, signature, _starlette(form))
            text = received_text(dict(form))
        except BadSignature as error:
            log.warning("signature_rejected", reason=error.reason, path=HERE)
            return Answer(HTTPStatus.FORBIDDEN)
        except NoOneToAnswer:
            return Answer(HTTPStatus.OK, EMPTY_TWIML)
        except BadForm:
            return Answer(HTTPStatus.BAD_REQUEST)
        self._spool.keep(text.provider_id, form)
        log.info("inbound_kept_aside")
        return Answer(HTTPStatus.OK, self._answer(text.text))

    def _answer(self, text: str) -> str:
        hit = danger(text)
        if hit is None:
            return EMPTY_TWIML
        kind = Danger.UNNAMED if may_be_meant(hit.rule, text) else hit.danger
        said = self._texts.render(kind.value, language_of(text) or "en", {}).body
        return f"<Response><Message>{escape(said)}</Message></Response>"


class Passed(Enum):
    ON = auto()  # or out of the way
    STUMBLED = auto()
    NOBODY_THERE = auto()


class PassingOn:
    """Brings what was kept to the first door, in order, signed as Twilio would sign it."""

    def __init__(self, signed: SignatureCheck, spool: Spool, web_url: str) -> None:
        self._signed, self._spool = signed, spool
        self._web = httpx2.Client(base_url=web_url, timeout=PASS_ON_TIMEOUT)

    def all_waiting(self) -> None:
        """Stops where the first door is away. A text that it stumbles over is tried again later,
        and holds up nobody's but its own sender's."""
        held_up: set[str] = set()
        for kept in self._spool.waiting():
            sender = dict(kept.form).get("From", "")
            if sender in held_up:
                continue
            match self._one(kept):
                case Passed.NOBODY_THERE:
                    return
                case Passed.STUMBLED:
                    held_up.add(sender)

    def _one(self, kept: Kept) -> Passed:
        try:
            answer = self._post([*kept.form, (KEPT_FOR, _age(kept))])
        except httpx2.HTTPError:
            return Passed.NOBODY_THERE
        if answer.status_code == HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error("kept_text_stumbled_over")
            return Passed.STUMBLED
        if answer.is_server_error:  # the web, or its proxy, says that it will be back
            return Passed.NOBODY_THERE
        if answer.is_success:
            self._spool.done(kept)
        else:
            log.error("kept_text_refused", status=answer.status_code)
            self._spool.refuse(kept)
        return Passed.ON

    def _post(self, form: Form) -> httpx2.Response:
        signature = self._signed.sign(FIRST_DOOR, _starlette(form))
        body = str(httpx2.QueryParams(list(form)))
        headers = {SIGNATURE: signature, "Content-Type": FORM}
        return self._web.post(FIRST_DOOR, content=body, headers=headers)


def _age(kept: Kept) -> str:
    """In whole seconds, so that it holds whatever clock the first door goes by."""
    return str(max(round(time.time() - kept.at), 0))


def _starlette(form: Form) -> FormData:
    return FormData([(name, value) for name, value in form])


def serve(door: Door, port: int) -> ThreadingHTTPServer:
    """A server of the standard library, bound and not yet running."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = WHOLE_REQUEST

        def do_GET(self) -> None:
            known = self.path == "/healthz"
            self._reply(Answer(HTTPStatus.OK if known else HTTPStatus.NOT_FOUND))

        def do_POST(self) -> None:
            self._reply(self._posted())

        def _posted(self) -> Answer:
            if self.path.partition("?")[0] != HERE:
                return Answer(HTTPStatus.NOT_FOUND)
            length = self.headers.get("Content-Length", "")
            if not length.isdecimal() or int(length) > MAX_FORM_BYTES:
                return Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            body = self.rfile.read(int(length))
            return door.take(self.path, self.headers.get(SIGNATURE, ""), body)

        def _reply(self, answer: Answer) -> None:
            content = answer.twiml.encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing: a path may hold what does not belong into a log."""

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


def parts(settings: Settings) -> tuple[Door, PassingOn]:
    keys, index = settings.keys.get_secret_value(), settings.index_key.get_secret_value()
    spool = Spool(settings.kept_texts, Keyring(KeySet.parse(keys, index)))
    token = settings.twilio_auth_token.get_secret_value()
    signed = SignatureCheck(settings.twilio_account_sid, token, settings.public_base_url)
    web = f"http://127.0.0.1:{settings.port}"
    return Door(signed, spool, Catalogue.load()), PassingOn(signed, spool, web)


def main() -> None:
    configure()
    settings = read_settings()
    door, passing_on = parts(settings)
    server = serve(door, settings.fallback_port)
    stopping = threading.Event()

    def stop(_: int, __: FrameType | None) -> None:
        stopping.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, stop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    while not stopping.is_set():
        started = time.monotonic()
        try:
            passing_on.all_waiting()
        except Exception:  # noqa: BLE001 - the loop's edge: the disk or a key may be away
            log.exception("passing_on")
        stopping.wait(max(PASS_ON_EVERY - (time.monotonic() - started), 0.1))
    server.shutdown()
