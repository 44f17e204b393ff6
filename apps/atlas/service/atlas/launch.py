"""What a launch opens: the window that is there comes to the front. The host does the work; it is asked through its socket."""

import grpc

from mumba.service.v1 import service_pb2 as api
from mumba.service.v1 import service_pb2_grpc

NEW_WINDOW = "--new-window"


class App(service_pb2_grpc.AppServicer):
    def __init__(self, host: grpc.Channel) -> None:
        self.views = service_pb2_grpc.ViewsStub(host)

    def Launch(self, request, context):
        open_views = [] if NEW_WINDOW in request.arguments else self.views.ListViews(api.ListViewsRequest()).views
        if open_views:
            update = api.UpdateViewRequest(id=open_views[0].id, activate=True, launch_id=request.launch_id)
            self.views.UpdateView(update)
        else:
            self.views.OpenView(
                api.OpenViewRequest(path=request.path, arguments=request.arguments, launch_id=request.launch_id)
            )
        return api.LaunchResponse(handled=True)
