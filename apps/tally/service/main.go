// The service of tally: the list, for all windows of the app. It listens where the host says, and ends at SIGTERM.
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

	"tally/gen/api"
	"tally/gen/mumba"
)

// environment is what the host tells a service.
type environment struct {
	serviceSocket, hostSocket, data string
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	env := environment{
		serviceSocket: os.Getenv("MUMBA_SERVICE_SOCKET"),
		hostSocket:    os.Getenv("MUMBA_HOST_SOCKET"),
		data:          os.Getenv("MUMBA_DATA_DIR"),
	}
	err := errors.New("this is a service of Mumba: `mumba launch tally` starts it")
	if env.serviceSocket != "" && env.hostSocket != "" && env.data != "" {
		err = serve(ctx, env)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// serve serves until the context is done.
func serve(ctx context.Context, env environment) error {
	store, err := openStore(env.data)
	if err != nil {
		return err
	}
	host, err := dialHost(env.hostSocket)
	if err != nil {
		return err
	}
	defer host.Close()
	listener, err := net.Listen("unix", env.serviceSocket)
	if err != nil {
		return err
	}
	grpcServer := grpc.NewServer()
	healthpb.RegisterHealthServer(grpcServer, health.NewServer())
	api.RegisterTallyServer(grpcServer, &server{store: store, stopping: ctx})
	mumba.RegisterAppServer(grpcServer, &app{views: mumba.NewViewsClient(host)})
	// What is under way ends by itself: changes are short, and Watch looks at the context.
	defer context.AfterFunc(ctx, grpcServer.GracefulStop)()
	return grpcServer.Serve(listener)
}
