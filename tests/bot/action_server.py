"""A small action server over real HTTP, told by each test what to answer."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "actions-token"
CONFIRMED = {"events": [], "responses": [{"custom": {"text_key": "confirmed"}}]}


class ActionServer:
    def __init__(self) -> None:
        self.url = ""
        self.calls: list[dict[str, Any]] = []
        self.tokens: list[str | None] = []
        self.reset()

    def reset(self) -> None:
        self.calls, self.tokens = [], []
        self.status, self.answer = 200, CONFIRMED
        self.go_on = threading.Event()
        self.go_on.set()

    def actions_run(self) -> list[str]:
        return [call["next_action"] for call in self.calls]


@contextmanager
def running() -> Iterator[ActionServer]:
    actions = ActionServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(actions))
    actions.url = f"http://127.0.0.1:{server.server_address[1]}/actions"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield actions
    finally:
        actions.go_on.set()
        server.shutdown()
        server.server_close()


def _handler(actions: ActionServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            actions.calls.append(json.loads(self.rfile.read(length)))
            actions.tokens.append(self.headers.get("Authorization"))
            actions.go_on.wait(timeout=20)
            body = json.dumps(actions.answer).encode()
            self.send_response(actions.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silent: a test's output is its result."""

    return Handler
