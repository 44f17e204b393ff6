"""The service, over its socket as the host calls it. `make check` runs this with the libraries of the package."""

import asyncio
import tempfile
import unittest
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

import greeter_pb2
import greeter_pb2_grpc
from mumba.service.v1 import service_pb2, service_pb2_grpc
from service.main import serve


@asynccontextmanager
async def running(folder: Path):
    """A service with this data folder, and a channel to it."""
    socket, stop = str(folder / "socket"), asyncio.Event()
    service = asyncio.create_task(serve(socket, folder, stop))
    async with grpc.aio.insecure_channel(f"unix:{socket}") as channel:
        # As the host does: it is ready when the health service says so.
        health, serving = health_pb2_grpc.HealthStub(channel), health_pb2.HealthCheckResponse.SERVING
        request = health_pb2.HealthCheckRequest()
        while (await health.Check(request, wait_for_ready=True, timeout=30)).status != serving:
            await asyncio.sleep(0.005)
        yield channel
    stop.set()
    await service


class ServiceTest(unittest.IsolatedAsyncioTestCase):
    async def test_the_count_outlives_the_service(self):
        with tempfile.TemporaryDirectory() as folder:
            for count in (1, 2):
                async with running(Path(folder)) as channel:
                    greeter = greeter_pb2_grpc.GreeterStub(channel)
                    answer = await greeter.Greet(greeter_pb2.GreetRequest(name=" Ana "))
                    self.assertEqual((answer.text, answer.count), ("Hello, Ana!", count))
                    with self.assertRaises(grpc.aio.AioRpcError) as caught:
                        await greeter.Greet(greeter_pb2.GreetRequest(name="x" * 101))
                    self.assertEqual(caught.exception.code(), grpc.StatusCode.INVALID_ARGUMENT)

                    head = service_pb2.RequestHead(route="/count.txt", method="GET")
                    routes = service_pb2_grpc.RoutesStub(channel)
                    page = await routes.Answer(service_pb2.RouteRequest(head=head))
                    self.assertEqual((page.head.status, page.body), (200, f"{count}\n".encode()))


if __name__ == "__main__":
    unittest.main()
