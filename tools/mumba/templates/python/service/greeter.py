"""What the service does: greetings for views, and their count for pages that ask for /count.txt."""

import os
from pathlib import Path

import grpc

import greeter_pb2
import greeter_pb2_grpc
from mumba.service.v1 import service_pb2, service_pb2_grpc


class Greetings:
    """How many greetings there were, here and in a file of the data folder."""

    def __init__(self, data: Path) -> None:
        """Goes on where the service before this one ended."""
        self.file = data / "count"
        self.count = int(self.file.read_text()) if self.file.exists() else 0

    def add(self) -> int:
        """Counts one more. Nothing else runs meanwhile: there is no `await` in it."""
        # A rename replaces the file as a whole: a crash leaves the old count or the new one.
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(self.count + 1))
        os.replace(fresh, self.file)
        self.count += 1
        return self.count


class Greeter(greeter_pb2_grpc.GreeterServicer):
    """What views call."""

    def __init__(self, greetings: Greetings) -> None:
        self.greetings = greetings

    async def Greet(self, request, context):
        if len(request.name) > 100:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "a name has at most 100 characters")
        name = request.name.strip()
        text = f"Hello, {name}!" if name else "Hello!"
        return greeter_pb2.GreetResponse(text=text, count=self.greetings.add())


class Routes(service_pb2_grpc.RoutesServicer):
    """Requests of pages that the manifest lists under [[route]]."""

    def __init__(self, greetings: Greetings) -> None:
        self.greetings = greetings

    async def Answer(self, request, context):
        if request.head.route != "/count.txt":
            await context.abort(grpc.StatusCode.UNIMPLEMENTED, f"no such route: {request.head.route}")
        headers = {"content-type": "text/plain; charset=utf-8", "cache-control": "no-store"}
        head = service_pb2.ResponseHead(
            status=200, headers=[service_pb2.Header(name=name, value=value) for name, value in headers.items()]
        )
        return service_pb2.RouteResponse(head=head, body=f"{self.greetings.count}\n".encode())
