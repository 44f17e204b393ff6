package main

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"tally/gen/api"
	"tally/gen/mumba"
)

// fakeHost stands where the host does and notes what it is asked.
type fakeHost struct {
	mumba.UnimplementedViewsServer
	asked chan string
	open  []*mumba.View
}

func (h *fakeHost) ListViews(context.Context, *mumba.ListViewsRequest) (*mumba.ListViewsResponse, error) {
	return &mumba.ListViewsResponse{Views: h.open}, nil
}

func (h *fakeHost) OpenView(_ context.Context, request *mumba.OpenViewRequest) (*mumba.OpenViewResponse, error) {
	h.asked <- "open " + request.LaunchId
	return &mumba.OpenViewResponse{}, nil
}

func (h *fakeHost) UpdateView(_ context.Context, request *mumba.UpdateViewRequest) (*mumba.UpdateViewResponse, error) {
	h.asked <- "update " + request.Id + " " + request.LaunchId
	return &mumba.UpdateViewResponse{}, nil
}

// start starts a service with this data folder; the function stops it and waits for its end.
func start(t *testing.T, data string, host *fakeHost) (*grpc.ClientConn, func()) {
	t.Helper()
	sockets := t.TempDir()
	env := environment{
		serviceSocket: filepath.Join(sockets, "service"), hostSocket: filepath.Join(sockets, "host"), data: data,
	}
	listener, err := net.Listen("unix", env.hostSocket)
	if err != nil {
		t.Fatal(err)
	}
	hostServer := grpc.NewServer()
	mumba.RegisterViewsServer(hostServer, host)
	go hostServer.Serve(listener)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, env) }()
	connection, err := dialHost(env.serviceSocket)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := healthpb.NewHealthClient(connection).Check(ctx, &healthpb.HealthCheckRequest{}, grpc.WaitForReady(true))
	if err != nil || answer.Status != healthpb.HealthCheckResponse_SERVING {
		t.Fatal(answer, err)
	}
	return connection, func() {
		cancel()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		connection.Close()
		hostServer.Stop()
	}
}

// titles is the next list that a watch gives, as one text.
func titles(t *testing.T, watch grpc.ServerStreamingClient[api.WatchResponse]) string {
	t.Helper()
	answer, err := watch.Recv()
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, it := range answer.Items {
		words = append(words, it.Title)
	}
	return strings.Join(words, " ")
}

func TestEveryWatcherSeesEveryChange(t *testing.T) {
	connection, stop := start(t, t.TempDir(), &fakeHost{})
	client := api.NewTallyClient(connection)
	ctx := t.Context()
	one, err := client.Watch(ctx, &api.WatchRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if got := titles(t, one); got != "" {
		t.Fatal(got)
	}
	added, err := client.Add(ctx, &api.AddRequest{Title: " bread "})
	if err != nil {
		t.Fatal(err)
	}
	if got := titles(t, one); got != "bread" {
		t.Fatal(got)
	}
	if _, err := client.Add(ctx, &api.AddRequest{Title: "tea", Votes: 2}); err != nil {
		t.Fatal(err)
	}
	if got := titles(t, one); got != "tea bread" {
		t.Fatal(got)
	}
	two, err := client.Watch(ctx, &api.WatchRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if got := titles(t, two); got != "tea bread" {
		t.Fatal(got)
	}
	if _, err := client.Vote(ctx, &api.VoteRequest{Id: added.Item.Id, Change: 3}); err != nil {
		t.Fatal(err)
	}
	for _, watch := range []grpc.ServerStreamingClient[api.WatchResponse]{one, two} {
		if got := titles(t, watch); got != "bread tea" {
			t.Fatal(got)
		}
	}
	if _, err := client.Tick(ctx, &api.TickRequest{Id: added.Item.Id, Done: true}); err != nil {
		t.Fatal(err)
	}
	if got := titles(t, one); got != "tea bread" {
		t.Fatal(got)
	}
	// The end of the service ends what watches; nothing holds it up.
	begun := time.Now()
	stop()
	if took := time.Since(begun); took > 4*time.Second {
		t.Fatalf("it took %v to stop", took)
	}
}

func TestTheListOutlivesTheService(t *testing.T) {
	data := t.TempDir()
	connection, stop := start(t, data, &fakeHost{})
	client := api.NewTallyClient(connection)
	for _, title := range []string{"one", "two", "three"} {
		if _, err := client.Add(t.Context(), &api.AddRequest{Title: title}); err != nil {
			t.Fatal(err)
		}
	}
	removed, err := client.Remove(t.Context(), &api.RemoveRequest{Id: 2})
	if err != nil || removed.Item.Title != "two" {
		t.Fatal(removed, err)
	}
	stop()

	connection, stop = start(t, data, &fakeHost{})
	defer stop()
	client = api.NewTallyClient(connection)
	added, err := client.Add(t.Context(), &api.AddRequest{Title: "four"})
	if err != nil || added.Item.Id != 4 {
		t.Fatal("an id is never given twice", added, err)
	}
	watch, err := client.Watch(t.Context(), &api.WatchRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if got := titles(t, watch); got != "one three four" {
		t.Fatal(got)
	}
}

func TestWhatIsWrongIsRefused(t *testing.T) {
	connection, stop := start(t, t.TempDir(), &fakeHost{})
	defer stop()
	client, ctx := api.NewTallyClient(connection), t.Context()
	for _, title := range []string{"", " \n", strings.Repeat("ü", maxTitle+1)} {
		if _, err := client.Add(ctx, &api.AddRequest{Title: title}); status.Code(err) != codes.InvalidArgument {
			t.Fatal(title, err)
		}
	}
	if _, err := client.Vote(ctx, &api.VoteRequest{Id: 9, Change: 1}); status.Code(err) != codes.NotFound {
		t.Fatal(err)
	}
	added, err := client.Add(ctx, &api.AddRequest{Title: strings.Repeat("ü", maxTitle)})
	if err != nil {
		t.Fatal(err)
	}
	voted, err := client.Vote(ctx, &api.VoteRequest{Id: added.Item.Id, Change: -5})
	if err != nil || voted.Item.Votes != 0 {
		t.Fatal(voted, err)
	}
}

func TestALaunchBringsTheOpenWindowToTheFront(t *testing.T) {
	host := &fakeHost{asked: make(chan string, 1)}
	connection, stop := start(t, t.TempDir(), host)
	defer stop()
	launches := mumba.NewAppClient(connection)
	launch := func(id string, arguments ...string) {
		answer, err := launches.Launch(t.Context(), &mumba.LaunchRequest{LaunchId: id, Arguments: arguments})
		if err != nil || !answer.Handled {
			t.Fatal(answer, err)
		}
	}
	launch("a")
	if got := <-host.asked; got != "open a" {
		t.Fatal(got)
	}
	host.open = []*mumba.View{{Id: "v7"}}
	launch("b")
	if got := <-host.asked; got != "update v7 b" {
		t.Fatal(got)
	}
	launch("c", newWindow)
	if got := <-host.asked; got != "open c" {
		t.Fatal(got)
	}
}
