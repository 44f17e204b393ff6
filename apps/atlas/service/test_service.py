"""The service, over its socket as the host calls it, and its figures. Runs with the libraries of a built package."""

import math
import tempfile
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

import atlas_pb2 as api
import atlas_pb2_grpc
from atlas import figures
from atlas.main import serve
from atlas.store import Refused, parse
from mumba.service.v1 import service_pb2, service_pb2_grpc


@contextmanager
def running(folder: Path):
    """A service with this data folder, and a channel to it."""
    socket, stop = str(folder / "socket"), threading.Event()
    package = Path(__file__).parent
    service = threading.Thread(target=serve, args=(socket, str(folder / "host"), folder, package, stop))
    service.start()
    try:
        with grpc.insecure_channel(f"unix:{socket}") as channel:
            # As the host does: it is ready when the health service says so.
            health, serving = health_pb2_grpc.HealthStub(channel), health_pb2.HealthCheckResponse.SERVING
            check = lambda: health.Check(health_pb2.HealthCheckRequest(), wait_for_ready=True, timeout=30)  # noqa: E731
            while check().status != serving:
                pass
            yield channel
    finally:
        stop.set()
        service.join()


class ServiceTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def refused(self, code, call, request):
        with self.assertRaises(grpc.RpcError) as caught:
            call(request)
        self.assertEqual(caught.exception.code(), code)
        return caught.exception.details()

    def test_tables_outlive_the_service_and_the_sample_comes_once(self):
        with running(self.folder) as channel:
            atlas = atlas_pb2_grpc.AtlasStub(channel)
            (planets,) = atlas.ListTables(api.ListTablesRequest()).tables
            self.assertEqual((planets.name, planets.rows), ("Planets", 13))
            atlas.ImportTable(api.ImportTableRequest(name="Mine", csv="a,b\n1,x\n"))
            atlas.RemoveTable(api.RemoveTableRequest(table=planets.id))
        with running(self.folder) as channel:
            atlas = atlas_pb2_grpc.AtlasStub(channel)
            (mine,) = atlas.ListTables(api.ListTablesRequest()).tables
            self.assertEqual(mine.name, "Mine")
            self.assertEqual([(column.name, column.numeric) for column in mine.columns], [("a", True), ("b", False)])
            self.refused(grpc.StatusCode.NOT_FOUND, atlas.GetRows, api.GetRowsRequest(table=planets.id))

    def test_rows_are_sorted_with_what_is_missing_last(self):
        with running(self.folder) as channel:
            atlas = atlas_pb2_grpc.AtlasStub(channel)
            text = "n,t\n2,b\n,C\n10,a\n"
            table = atlas.ImportTable(api.ImportTableRequest(name="t", csv=text)).table.id

            def first(**how):
                return [row.cells[0] for row in atlas.GetRows(api.GetRowsRequest(table=table, **how)).rows]

            self.assertEqual(first(), ["2", "", "10"])
            self.assertEqual(first(sort=1), ["2", "10", ""])
            self.assertEqual(first(sort=1, descending=True), ["10", "2", ""])
            self.assertEqual(first(sort=2), ["10", "2", ""])
            self.assertEqual(first(sort=1, offset=1, limit=1), ["10"])
            self.refused(grpc.StatusCode.NOT_FOUND, atlas.GetRows, api.GetRowsRequest(table=table, sort=3))

    def test_summaries_and_relations_of_the_planets(self):
        with running(self.folder) as channel:
            atlas = atlas_pb2_grpc.AtlasStub(channel)
            moons = atlas.Summarize(api.SummarizeRequest(table=1, column=6))
            self.assertEqual((moons.count, moons.missing, moons.numbers.median), (13, 0, 2))
            self.assertEqual(sum(bar.count for bar in moons.bars), 13)
            mass = atlas.Summarize(api.SummarizeRequest(table=1, column=5))
            self.assertEqual((mass.count, mass.missing), (12, 1))
            kinds = atlas.Summarize(api.SummarizeRequest(table=1, column=1))
            self.assertEqual((kinds.distinct, kinds.bars[0].label, kinds.bars[0].count), (4, "dwarf", 5))

            # Kepler: the square of the year is the cube of the distance.
            years = atlas.Relate(api.RelateRequest(table=1, x=2, y=3, logarithmic=True))
            self.assertAlmostEqual(years.slope, 1.5, places=2)
            self.assertGreater(years.correlation, 0.9999)
            self.assertEqual((len(years.points), years.points[0].label), (13, "Mercury"))
            what = self.refused(grpc.StatusCode.INVALID_ARGUMENT, atlas.Relate, api.RelateRequest(table=1, x=0, y=3))
            self.assertIn("Name", what)

    def test_a_wrong_file_is_refused_and_leaves_nothing(self):
        with running(self.folder) as channel:
            atlas = atlas_pb2_grpc.AtlasStub(channel)
            for text, what in [("", "empty"), ("a,b\n1\n", "line 2"), ('a\n"x', "line 2"), ("a,b\n" * 2 + "1,2,3", "line 3")]:
                request = api.ImportTableRequest(name="wrong", csv=text)
                self.assertIn(what, self.refused(grpc.StatusCode.INVALID_ARGUMENT, atlas.ImportTable, request))
            self.refused(grpc.StatusCode.INVALID_ARGUMENT, atlas.ImportTable, api.ImportTableRequest(csv="a\n1\n"))
            self.assertEqual(len(atlas.ListTables(api.ListTablesRequest()).tables), 1)


class HostsViews(service_pb2_grpc.ViewsServicer):
    """Stands where the host does, and notes what it is asked."""

    def __init__(self):
        self.open, self.asked = [], []

    def ListViews(self, request, context):
        return service_pb2.ListViewsResponse(views=self.open)

    def OpenView(self, request, context):
        self.asked.append(f"open {request.launch_id}")
        return service_pb2.OpenViewResponse()

    def UpdateView(self, request, context):
        self.asked.append(f"update {request.id} {request.launch_id}")
        return service_pb2.UpdateViewResponse()


class LaunchTest(unittest.TestCase):
    def test_a_launch_brings_the_open_window_to_the_front(self):
        with tempfile.TemporaryDirectory() as folder:
            views, host = HostsViews(), grpc.server(ThreadPoolExecutor(max_workers=1))
            service_pb2_grpc.add_ViewsServicer_to_server(views, host)
            host.add_insecure_port(f"unix:{folder}/host")
            host.start()
            with running(Path(folder)) as channel:
                app = service_pb2_grpc.AppStub(channel)
                self.assertTrue(app.Launch(service_pb2.LaunchRequest(launch_id="a")).handled)
                views.open = [service_pb2.View(id="v7")]
                app.Launch(service_pb2.LaunchRequest(launch_id="b"))
                app.Launch(service_pb2.LaunchRequest(launch_id="c", arguments=["--new-window"]))
            host.stop(None).wait()
            self.assertEqual(views.asked, ["open a", "update v7 b", "open c"])


class FiguresTest(unittest.TestCase):
    def test_intervals_are_round_and_hold_every_value(self):
        self.assertEqual(figures.histogram([1, 1]), [("1", 2)])
        bars = figures.histogram([0, 1, 2, 119, 120])
        self.assertEqual((bars[0], bars[-1], len(bars)), (("0 – 10", 3), ("110 – 120", 2), 12))
        for values in ([-3.5, 2.25, 1e-9], [1e-7, 2e-7], [1e12, 5e12, 3]):
            self.assertEqual(sum(count for _, count in figures.histogram(values)), len(values))

    def test_a_line_needs_two_different_points(self):
        self.assertIsNone(figures.line([(1, 1)]))
        self.assertIsNone(figures.line([(1, 1), (1, 2)]))
        line = figures.line([(0, 1), (1, 3), (2, 5)])
        self.assertAlmostEqual(line.slope, 2)
        self.assertAlmostEqual(line.correlation, 1)

    def test_numbers_are_written_as_people_do(self):
        written = [figures.shown(number) for number in (0.0, 3.0, 1234.5, 0.00016, 1e-9, 2.5e12, -0.25)]
        self.assertEqual(written, ["0", "3", "1,234.5", "0.00016", "1e-09", "2.5e+12", "-0.25"])

    def test_only_finite_numbers_make_a_column_of_numbers(self):
        columns, rows = parse("\ufeffa,b,c,d\n1,nan,1_0,\n -2e3 ,1,2,\n")
        self.assertEqual([column.numeric for column in columns], [True, False, False, True])
        self.assertEqual(rows[1], (-2000.0, "1", "2", None))
        self.assertTrue(math.isfinite(rows[0][0]))
        with self.assertRaises(Refused):
            parse("a\n" + "1\n" * 100_001)


if __name__ == "__main__":
    unittest.main()
