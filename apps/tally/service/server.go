package main

import (
	"context"
	"errors"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"tally/gen/api"
)

// server is what views call.
type server struct {
	api.UnimplementedTallyServer
	store *store
	// Done when the service is to stop: what watches ends then.
	stopping context.Context
}

// Watch sends the list and then each change. Changes that come faster than the view reads are sent as one.
func (s *server) Watch(_ *api.WatchRequest, stream grpc.ServerStreamingServer[api.WatchResponse]) error {
	for {
		items, changed := s.store.list()
		answer := &api.WatchResponse{Items: make([]*api.Item, len(items))}
		for i, it := range items {
			answer.Items[i] = message(it)
		}
		if err := stream.Send(answer); err != nil {
			return err
		}
		select {
		case <-changed:
		case <-stream.Context().Done():
			return status.FromContextError(stream.Context().Err()).Err()
		case <-s.stopping.Done():
			return status.Error(codes.Unavailable, "the service stops")
		}
	}
}

// Add puts an item into the list.
func (s *server) Add(_ context.Context, request *api.AddRequest) (*api.AddResponse, error) {
	it, err := s.store.add(request.Title, request.Votes, request.Done)
	return &api.AddResponse{Item: message(it)}, failure(err)
}

// Vote changes the votes of an item.
func (s *server) Vote(_ context.Context, request *api.VoteRequest) (*api.VoteResponse, error) {
	it, err := s.store.vote(request.Id, request.Change)
	return &api.VoteResponse{Item: message(it)}, failure(err)
}

// Tick says whether an item is done.
func (s *server) Tick(_ context.Context, request *api.TickRequest) (*api.TickResponse, error) {
	it, err := s.store.tick(request.Id, request.Done)
	return &api.TickResponse{Item: message(it)}, failure(err)
}

// Remove takes an item out of the list.
func (s *server) Remove(_ context.Context, request *api.RemoveRequest) (*api.RemoveResponse, error) {
	it, err := s.store.remove(request.Id)
	return &api.RemoveResponse{Item: message(it)}, failure(err)
}

func message(it item) *api.Item {
	return &api.Item{Id: it.ID, Title: it.Title, Votes: it.Votes, Done: it.Done}
}

// failure gives an error of the store the gRPC code that says what kind it is.
func failure(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errNotFound):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, errTitle):
		return status.Error(codes.InvalidArgument, err.Error())
	case errors.Is(err, errFull):
		return status.Error(codes.ResourceExhausted, err.Error())
	default:
		return status.Error(codes.Internal, err.Error())
	}
}
