// A client of BitTorrent v2 that has nothing of libtorrent, for the tests `foreign::` of third_party/libtorrent: it fetches a
// torrent from the peers whose addresses come on its standard input, a line each, and gives it to them, until the input ends.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"

	"github.com/anacrolix/torrent"
	"github.com/anacrolix/torrent/metainfo"
	"github.com/anacrolix/torrent/storage"
)

const usage = "usage: torrent-client <file.torrent> <folder> <own address>"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// It says "complete" when it has everything.
func run(arguments []string) error {
	if len(arguments) != 3 {
		return errors.New(usage)
	}
	own, err := netip.ParseAddr(arguments[2])
	if err != nil {
		return err
	}
	torrentFile, err := metainfo.LoadFromFile(arguments[0])
	if err != nil {
		return err
	}
	client, err := torrent.NewClient(settings(arguments[1], own))
	if err != nil {
		return err
	}
	defer client.Close()
	wanted, err := client.AddTorrent(torrentFile)
	if err != nil {
		return err
	}
	wanted.DownloadAll()
	go func() {
		<-wanted.Complete().On()
		fmt.Println("complete")
	}()

	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		peer, err := netip.ParseAddrPort(lines.Text())
		if err != nil {
			return err
		}
		wanted.AddPeers([]torrent.PeerInfo{{Addr: net.TCPAddrFromAddrPort(peer), Trusted: true}})
	}
	return lines.Err()
}

// Nobody but the peers that it is told of: everything that looks for others is off.
func settings(folder string, own netip.Addr) *torrent.ClientConfig {
	config := torrent.NewDefaultClientConfig()
	config.ListenHost = func(string) string { return own.String() }
	config.ListenPort = 0
	config.Seed = true
	config.NoDHT = true
	config.DisableTrackers = true
	config.DisablePEX = true
	config.DisableUTP = true
	config.DisableIPv6 = own.Is4()
	config.DisableWebtorrent = true
	config.DisableWebseeds = true
	config.NoDefaultPortForwarding = true
	// It refuses the requests that do not fit, and what was refused libtorrent does not ask the same peer for again.
	config.MaxAllocPeerRequestDataPerConn = 16 << 20
	config.DefaultStorage = storage.NewFile(folder)
	return config
}
