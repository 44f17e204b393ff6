//! Sees every packet of the network namespace that it runs in, and takes every connection that comes.
//!
//! `network-witness <file>` writes a line to the file for each packet and each connection, the first line being `ready`. Once
//! `<file>.probe` exists it sends packets of its own, to show that it would have seen others. It ends with its parent.

#![forbid(unsafe_code)]

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use rustix::net::{AddressFamily, SocketFlags, SocketType, eth, socket_with};
use rustix::process::getppid;

/// Ports that something would listen on where a page can do harm.
const TCP: [u16; 8] = [80, 443, 3478, 5349, 5432, 8080, 8443, 9222];
const UDP: [u16; 5] = [53, 443, 3478, 5349, 5353];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let parent = getppid();
    let path = PathBuf::from(std::env::args_os().nth(1).ok_or("give a file")?);
    let (sender, lines) = channel();
    let packets = socket_with(AddressFamily::PACKET, SocketType::RAW, SocketFlags::CLOEXEC, Some(eth::ALL))?;
    let seen = sender.clone();
    std::thread::spawn(move || {
        let mut packets = File::from(packets);
        let mut buffer = [0; 2048];
        while let Ok(length) = packets.read(&mut buffer) {
            let bytes: String = buffer[..length.min(96)].iter().map(|byte| format!("{byte:02x}")).collect();
            let text: String = buffer[..length]
                .iter()
                .map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '.' })
                .collect();
            let _ = seen.send(format!("packet {bytes} {text}"));
        }
    });
    let everywhere = [SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
    for mut address in everywhere {
        for port in TCP {
            address.set_port(port);
            accept(TcpListener::bind(address)?, sender.clone());
        }
        for port in UDP {
            address.set_port(port);
            // Kept for ever, so that the port is open.
            std::mem::forget(UdpSocket::bind(address)?);
        }
    }
    let mut probe_file = path.clone().into_os_string();
    probe_file.push(".probe");
    std::thread::spawn(move || {
        let mut probed = false;
        // The kernel's signal for a parent's death does not reach root from another user.
        while getppid() == parent {
            if !probed && PathBuf::from(&probe_file).exists() {
                probed = true;
                probe();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        std::process::exit(0);
    });
    let mut file = File::options().create(true).append(true).open(path)?;
    writeln!(file, "ready")?;
    for line in lines {
        writeln!(file, "{line}")?;
    }
    Ok(())
}

fn probe() {
    let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, 443));
    if let Ok(socket) = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)) {
        let _ = socket.send_to(b"probe of the witness", (Ipv4Addr::new(203, 0, 113, 1), 53));
    }
}

fn accept(listener: TcpListener, sender: Sender<String>) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = sender.send(format!("connection to {:?}", stream.local_addr()));
        }
    });
}
