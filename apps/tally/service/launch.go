package main

import (
	"context"
	"slices"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"tally/gen/mumba"
)

// newWindow is the argument of a launch that opens a further window.
const newWindow = "--new-window"

// app decides what a launch opens: the window that is there comes to the front.
type app struct {
	mumba.UnimplementedAppServer
	views mumba.ViewsClient
}

// dialHost connects to the host, which knows by the socket which app calls.
func dialHost(socket string) (*grpc.ClientConn, error) {
	return grpc.NewClient("unix:"+socket, grpc.WithTransportCredentials(insecure.NewCredentials()))
}

// Launch is called for each launch of the app.
func (a *app) Launch(ctx context.Context, request *mumba.LaunchRequest) (*mumba.LaunchResponse, error) {
	if !slices.Contains(request.Arguments, newWindow) {
		open, err := a.views.ListViews(ctx, &mumba.ListViewsRequest{})
		if err != nil {
			return nil, err
		}
		if len(open.Views) > 0 {
			update := &mumba.UpdateViewRequest{Id: open.Views[0].Id, Activate: true, LaunchId: request.LaunchId}
			_, err := a.views.UpdateView(ctx, update)
			return &mumba.LaunchResponse{Handled: true}, err
		}
	}
	_, err := a.views.OpenView(ctx, &mumba.OpenViewRequest{
		Path: request.Path, Arguments: request.Arguments, LaunchId: request.LaunchId,
	})
	return &mumba.LaunchResponse{Handled: true}, err
}
