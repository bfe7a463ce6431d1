"""Start the simulator: `python -m simulators.twilio --port 8090 …`."""

import argparse
import os
from pathlib import Path

from simulators.twilio.app import create_app
from simulators.twilio.config import Config
from simulators.twilio.server import serve


def main() -> None:
    parser = _arguments()
    wanted = parser.parse_args()
    if not (wanted.account_sid and wanted.auth_token):
        parser.error("--account-sid AC… and --auth-token … are needed, any made-up pair will do")
    config = Config(
        account_sid=wanted.account_sid,
        auth_token=wanted.auth_token,
        webhook_base=wanted.webhook_base.rstrip("/"),
        log_path=wanted.log,
        fallback_at=wanted.fallback_at,
        sender=wanted.sender,
        service_url=wanted.service_url,
        service_token=wanted.service_token,
    )
    serve(create_app(config), wanted.port)


def _arguments() -> argparse.ArgumentParser:
    """Secrets may come from the environment, where a list of processes does not show them."""
    parser = argparse.ArgumentParser(prog="python -m simulators.twilio", description=__doc__)
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--log", type=Path, help="JSON Lines, kept between starts")
    parser.add_argument("--account-sid", default=os.environ.get("SIMULATOR_ACCOUNT_SID"))
    parser.add_argument("--auth-token", default=os.environ.get("SIMULATOR_AUTH_TOKEN"))
    parser.add_argument("--webhook-base", default="http://127.0.0.1:8080")
    parser.add_argument("--fallback-at", help="the second door's address, if there is one")
    parser.add_argument("--sender", default="+15005550006", help="a Messaging Service's number")
    parser.add_argument("--service-url", help="where /demo/state and /demo/clock are")
    parser.add_argument("--service-token", default=os.environ.get("SIMULATOR_SERVICE_TOKEN"))
    return parser


if __name__ == "__main__":
    main()
