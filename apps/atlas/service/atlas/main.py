"""The service of atlas: it listens where the host says, with a thread for each of some calls, and ends at SIGTERM."""

import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

import atlas_pb2_grpc
from atlas.launch import App
from atlas.server import Atlas
from atlas.store import Store
from mumba.service.v1 import service_pb2_grpc

# As much as the host lets through.
MAX_MESSAGE_BYTES = 64 << 20
SAMPLE = "planets.csv"


def connect_to_host(socket: str) -> grpc.Channel:
    """A channel to the host, which refuses what grpcio would call it otherwise: the socket's path with percent signs."""
    return grpc.insecure_channel(f"unix:{socket}", options=[("grpc.default_authority", "localhost")])


def serve(socket: str, host_socket: str, data: Path, package: Path, stop: threading.Event) -> None:
    """Serves on the socket until the event is set."""
    with Store(data) as store, connect_to_host(host_socket) as host:
        if store.is_new:
            store.import_table("Planets", (package / SAMPLE).read_text())
        options = [("grpc.max_receive_message_length", MAX_MESSAGE_BYTES)]
        server = grpc.server(ThreadPoolExecutor(max_workers=4), options=options)
        checks = health.HealthServicer()
        health_pb2_grpc.add_HealthServicer_to_server(checks, server)
        atlas_pb2_grpc.add_AtlasServicer_to_server(Atlas(store), server)
        service_pb2_grpc.add_AppServicer_to_server(App(host), server)
        server.add_insecure_port(f"unix:{socket}")
        server.start()
        # The host calls the service as soon as the standard health service says that it serves.
        checks.set("", health_pb2.HealthCheckResponse.SERVING)
        stop.wait()
        server.stop(grace=3).wait()


def main() -> None:
    names = ("MUMBA_SERVICE_SOCKET", "MUMBA_HOST_SOCKET", "MUMBA_DATA_DIR", "MUMBA_PACKAGE_DIR")
    values = [os.environ.get(name) for name in names]
    if not all(values):
        sys.exit("this is a service of Mumba: `mumba launch atlas` starts it")
    socket, host_socket, data, package = values
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    serve(socket, host_socket, Path(data), Path(package), stop)
