"""The service of the app: it listens where the host says, and ends at SIGTERM."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

import greeter_pb2_grpc
from mumba.service.v1 import service_pb2_grpc
from service.greeter import Greeter, Greetings, Routes


async def serve(socket: str, data: Path, stop: asyncio.Event) -> None:
    """Serves on the socket until the event is set."""
    greetings = Greetings(data)
    server = grpc.aio.server()
    checks = health.aio.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(checks, server)
    greeter_pb2_grpc.add_GreeterServicer_to_server(Greeter(greetings), server)
    service_pb2_grpc.add_RoutesServicer_to_server(Routes(greetings), server)
    server.add_insecure_port(f"unix:{socket}")
    await server.start()
    # The host calls the service as soon as the standard health service says that it serves.
    await checks.set("", health_pb2.HealthCheckResponse.SERVING)
    await stop.wait()
    # Calls under way may end; the host kills what does not within stop_grace_s of the manifest.
    await server.stop(grace=3)


async def run(socket: str, data: Path) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await serve(socket, data, stop)


def main() -> None:
    socket, data = os.environ.get("MUMBA_SERVICE_SOCKET"), os.environ.get("MUMBA_DATA_DIR")
    if not socket or not data:
        sys.exit("this is a service: `mumba run package` starts it")
    asyncio.run(run(socket, Path(data)))
