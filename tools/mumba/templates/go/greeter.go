package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"service/gen/api"
	"service/gen/mumba"
)

// greetings greets, and keeps how often it did in a file of the data folder.
type greetings struct {
	api.UnimplementedGreeterServer
	file  string
	mutex sync.Mutex
	count uint32
}

// loadGreetings goes on where the service before this one ended.
func loadGreetings(data string) (*greetings, error) {
	g := &greetings{file: filepath.Join(data, "count")}
	text, err := os.ReadFile(g.file)
	if errors.Is(err, fs.ErrNotExist) {
		return g, nil
	}
	if err != nil {
		return nil, err
	}
	count, err := strconv.ParseUint(strings.TrimSpace(string(text)), 10, 32)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", g.file, err)
	}
	g.count = uint32(count)
	return g, nil
}

// Greet is what views call.
func (g *greetings) Greet(_ context.Context, request *api.GreetRequest) (*api.GreetResponse, error) {
	if utf8.RuneCountInString(request.Name) > 100 {
		return nil, status.Error(codes.InvalidArgument, "a name has at most 100 characters")
	}
	text := "Hello!"
	if name := strings.TrimSpace(request.Name); name != "" {
		text = fmt.Sprintf("Hello, %s!", name)
	}
	g.mutex.Lock()
	defer g.mutex.Unlock()
	next := g.count + 1
	// A rename replaces the file as a whole: a crash leaves the old count or the new one.
	fresh := g.file + ".new"
	if err := os.WriteFile(fresh, strconv.AppendUint(nil, uint64(next), 10), 0o600); err != nil {
		return nil, status.Error(codes.Internal, err.Error())
	}
	if err := os.Rename(fresh, g.file); err != nil {
		return nil, status.Error(codes.Internal, err.Error())
	}
	g.count = next
	return &api.GreetResponse{Text: text, Count: next}, nil
}

// routes answers the requests of pages that the manifest lists under [[route]].
type routes struct {
	mumba.UnimplementedRoutesServer
	greetings *greetings
}

// Answer answers the routes of kind "unary".
func (r routes) Answer(_ context.Context, request *mumba.RouteRequest) (*mumba.RouteResponse, error) {
	if route := request.GetHead().GetRoute(); route != "/count.txt" {
		return nil, status.Errorf(codes.Unimplemented, "no such route: %s", route)
	}
	r.greetings.mutex.Lock()
	defer r.greetings.mutex.Unlock()
	return &mumba.RouteResponse{
		Head: &mumba.ResponseHead{Status: 200, Headers: []*mumba.Header{
			{Name: "content-type", Value: "text/plain; charset=utf-8"},
			{Name: "cache-control", Value: "no-store"},
		}},
		Body: fmt.Appendln(nil, r.greetings.count),
	}, nil
}
