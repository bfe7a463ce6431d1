"""Asking a server through its socket how it is: the only sign of life that cannot be stale."""

import socket
import struct
from enum import StrEnum
from pathlib import Path


class ServerState(StrEnum):
    ABSENT = "absent"  # never started here
    STOPPED = "stopped"
    STARTING = "starting"  # or recovering, or shutting down: alive, not serving
    RUNNING = "running"


PATIENCE = 2.0  # seconds
PROTOCOL = 196608  # 3.0
CANNOT_CONNECT_NOW = b"C57P03\0"  # SQLSTATE field of the error sent while starting or stopping


def postgres_state(path: Path) -> ServerState:
    who = b"user\0hearback\0database\0hearback\0\0"
    reply = ask(path, struct.pack("!ii", 8 + len(who), PROTOCOL) + who)
    if not reply:
        return ServerState.STOPPED
    return ServerState.STARTING if CANNOT_CONNECT_NOW in reply else ServerState.RUNNING


def valkey_state(path: Path) -> ServerState:
    reply = ask(path, b"PING\r\n")
    if not reply:
        return ServerState.STOPPED
    return ServerState.RUNNING if reply.startswith(b"+PONG") else ServerState.STARTING


def ask(path: Path, question: bytes) -> bytes:
    """The first bytes of the answer; empty when nobody answers."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(PATIENCE)
        try:
            client.connect(str(path))
            client.sendall(question)
            return client.recv(4096)
        except OSError:
            return b""
