// The service of the app: it listens where the host says, and ends at SIGTERM.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"syscall"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"service/gen/api"
	"service/gen/mumba"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	socket, data := os.Getenv("MUMBA_SERVICE_SOCKET"), os.Getenv("MUMBA_DATA_DIR")
	err := errors.New("this is a service: `mumba run package` starts it")
	if socket != "" && data != "" {
		err = serve(ctx, socket, data)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// serve serves on the socket until the context is done.
func serve(ctx context.Context, socket, data string) error {
	greetings, err := loadGreetings(data)
	if err != nil {
		return err
	}
	listener, err := net.Listen("unix", socket)
	if err != nil {
		return err
	}
	server := grpc.NewServer()
	// The host calls the service as soon as the standard health service says that it serves, as it does from the start.
	healthpb.RegisterHealthServer(server, health.NewServer())
	api.RegisterGreeterServer(server, greetings)
	mumba.RegisterRoutesServer(server, routes{greetings: greetings})
	// Calls under way may end; the host kills what does not within stop_grace_s of the manifest.
	defer context.AfterFunc(ctx, server.GracefulStop)()
	return server.Serve(listener)
}
