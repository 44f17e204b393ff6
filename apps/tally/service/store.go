package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

const (
	maxTitle = 200
	maxItems = 10_000
)

var (
	errNotFound = errors.New("this item is not in the list any more")
	errTitle    = fmt.Errorf("a title has 1 to %d characters", maxTitle)
	errFull     = fmt.Errorf("the list is full: it holds %d items", maxItems)
)

// item is one thing of the list.
type item struct {
	ID    uint64 `json:"id"`
	Title string `json:"title"`
	Votes uint32 `json:"votes"`
	Done  bool   `json:"done"`
}

// content is what the file holds.
type content struct {
	NextID uint64 `json:"next_id"`
	Items  []item `json:"items"`
}

// store holds the list, in memory and in a file that is always whole: what a call has confirmed is on the disk.
type store struct {
	file    string
	mutex   sync.Mutex
	content content
	// Closed and replaced at each change.
	changed chan struct{}
}

// openStore reads the list that lies in the folder, or begins an empty one.
func openStore(folder string) (*store, error) {
	s := &store{file: filepath.Join(folder, "list.json"), content: content{NextID: 1}, changed: make(chan struct{})}
	text, err := os.ReadFile(s.file)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, &s.content); err != nil {
		return nil, fmt.Errorf("%s: %w", s.file, err)
	}
	return s, nil
}

// list gives the items in the order in which they are shown, and a channel that is closed when they change.
func (s *store) list() ([]item, <-chan struct{}) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	items := slices.Clone(s.content.Items)
	slices.SortStableFunc(items, func(a, b item) int {
		switch {
		case a.Done != b.Done && b.Done:
			return -1
		case a.Done != b.Done:
			return 1
		default:
			return int(b.Votes) - int(a.Votes)
		}
	})
	return items, s.changed
}

func (s *store) add(title string, votes uint32, done bool) (item, error) {
	title = strings.TrimSpace(title)
	if length := utf8.RuneCountInString(title); length == 0 || length > maxTitle {
		return item{}, errTitle
	}
	var added item
	err := s.change(func(c *content) error {
		if len(c.Items) >= maxItems {
			return errFull
		}
		added = item{ID: c.NextID, Title: title, Votes: votes, Done: done}
		c.NextID++
		c.Items = append(c.Items, added)
		return nil
	})
	return added, err
}

func (s *store) vote(id uint64, by int32) (item, error) {
	return s.changeItem(id, func(it *item) {
		it.Votes = uint32(min(max(int64(it.Votes)+int64(by), 0), math.MaxInt32))
	})
}

func (s *store) tick(id uint64, done bool) (item, error) {
	return s.changeItem(id, func(it *item) { it.Done = done })
}

func (s *store) remove(id uint64) (item, error) {
	var removed item
	err := s.change(func(c *content) error {
		at := c.find(id)
		if at < 0 {
			return errNotFound
		}
		removed = c.Items[at]
		c.Items = slices.Delete(c.Items, at, at+1)
		return nil
	})
	return removed, err
}

func (s *store) changeItem(id uint64, apply func(*item)) (item, error) {
	var changed item
	err := s.change(func(c *content) error {
		at := c.find(id)
		if at < 0 {
			return errNotFound
		}
		apply(&c.Items[at])
		changed = c.Items[at]
		return nil
	})
	return changed, err
}

// change applies a change to a copy, which takes effect when it is on the disk.
func (s *store) change(apply func(*content) error) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	next := content{NextID: s.content.NextID, Items: slices.Clone(s.content.Items)}
	if err := apply(&next); err != nil {
		return err
	}
	if err := replaceFile(s.file, next); err != nil {
		return err
	}
	s.content = next
	close(s.changed)
	s.changed = make(chan struct{})
	return nil
}

func (c *content) find(id uint64) int {
	return slices.IndexFunc(c.Items, func(it item) bool { return it.ID == id })
}

// replaceFile writes a fresh file and renames it: a crash leaves the old content or the new one.
func replaceFile(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	fresh, err := os.OpenFile(path+".new", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = fresh.Write(text)
	if err == nil {
		err = fresh.Sync()
	}
	if err := errors.Join(err, fresh.Close()); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
