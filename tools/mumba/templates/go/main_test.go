package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"service/gen/api"
	"service/gen/mumba"
)

// start starts a service with this data folder; it ends with the test, or when the function is called.
func start(t *testing.T, data string) (*grpc.ClientConn, func()) {
	t.Helper()
	socket := filepath.Join(t.TempDir(), "socket")
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, socket, data) }()
	connection, err := grpc.NewClient("unix:"+socket, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	// As the host does: it is ready when the health service says so.
	health := healthpb.NewHealthClient(connection)
	answer, err := health.Check(ctx, &healthpb.HealthCheckRequest{}, grpc.WaitForReady(true))
	if err != nil || answer.Status != healthpb.HealthCheckResponse_SERVING {
		t.Fatal(answer, err)
	}
	return connection, func() {
		connection.Close()
		stop()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheCountOutlivesTheService(t *testing.T) {
	data := t.TempDir()
	for _, count := range []uint32{1, 2} {
		connection, stop := start(t, data)
		greeter := api.NewGreeterClient(connection)
		answer, err := greeter.Greet(t.Context(), &api.GreetRequest{Name: " Ana "})
		if err != nil || answer.Text != "Hello, Ana!" || answer.Count != count {
			t.Fatal(answer, err)
		}
		_, err = greeter.Greet(t.Context(), &api.GreetRequest{Name: strings.Repeat("x", 101)})
		if status.Code(err) != codes.InvalidArgument {
			t.Fatal(err)
		}
		head := &mumba.RequestHead{Route: "/count.txt", Method: "GET"}
		page, err := mumba.NewRoutesClient(connection).Answer(t.Context(), &mumba.RouteRequest{Head: head})
		if err != nil || page.Head.Status != 200 || string(page.Body) != string('0'+rune(count))+"\n" {
			t.Fatal(page, err)
		}
		stop()
	}
}
