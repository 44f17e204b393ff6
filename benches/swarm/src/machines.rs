//! Machines of a swarm, each with a folder and a loopback address of its own, and apps for them.

use std::fs;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use mumba_apps::AppId;
use mumba_distribution::{Distribution, Network, Options, Publication, Published, Transport};
use mumba_libtorrent::Settings;
use mumba_releases::{
    Bundle, ItemName, ItemValue, MutableItem, Packed, Platform, Pointer, RecordsTorrent, SecretKey, Signed, Time,
    Torrent, next_seq, pack,
};
use tempfile::TempDir;

/// The port of every machine.
const PORT: u16 = 6_881;
/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Machines that know each other.
pub(crate) struct Swarm {
    folder: TempDir,
    network: [u8; 3],
    machines: u8,
}

/// One of them.
pub(crate) struct Machine {
    pub(crate) swarm: Distribution,
    pub(crate) state: PathBuf,
    pub(crate) address: SocketAddr,
}

impl Swarm {
    pub(crate) fn new() -> Result<Swarm> {
        static NETWORKS: AtomicU8 = AtomicU8::new(1);
        let process = std::process::id() % 200 + 20;
        let network = [127, u8::try_from(process)?, NETWORKS.fetch_add(1, Ordering::Relaxed)];
        Ok(Swarm { folder: tempfile::tempdir().context("cannot make a folder")?, network, machines: 0 })
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn next_address(&mut self) -> IpAddr {
        self.machines += 1;
        let [a, b, c] = self.network;
        Ipv4Addr::new(a, b, c, self.machines).into()
    }

    /// How the next machine uses the swarm. All of them begin with the first two.
    pub(crate) fn next_options(&mut self) -> Options {
        let [a, b, c] = self.network;
        let first = [1, 2].map(|number| SocketAddr::from(([a, b, c, number], PORT)).to_string());
        let address = SocketAddr::new(self.next_address(), PORT);
        let mut network = Network::default();
        network.listen = vec![address];
        network.bootstrap = Some(first.to_vec());
        network.private = true;
        network.transport = Transport::Tcp;
        let mut options = Options::new(self.folder().join(format!("machine-{}", self.machines)), network);
        options.patience = PATIENCE;
        options
    }

    /// One more machine.
    pub(crate) async fn machine(&mut self) -> Result<Machine> {
        let options = self.next_options();
        let (state, address) = (options.state.clone(), options.network.listen[0]);
        let swarm = Distribution::open(options)?;
        swarm.join().await?;
        Ok(Machine { swarm, state, address })
    }

    /// One more machine, on which there is nothing but libtorrent: as it is set up for the others.
    pub(crate) fn bare(&mut self) -> Settings {
        Settings { dht: None, ..Settings::loopback(self.next_address()) }
    }
}

impl Machine {
    /// Waits until the machine knows others: until it finds this app, which somebody published.
    pub(crate) async fn find(&self, app: &App) -> Result<()> {
        self.swarm.resolve(app.address()).await.map(drop).context("the machines do not find each other")
    }

    /// What is published at the address of an app.
    pub(crate) async fn standing(&self, app: &App) -> Result<mumba_distribution::Standing> {
        let enough = Duration::from_millis(100);
        Ok(self.swarm.standing(app.address(), enough, enough).await?)
    }

    /// Installs an app as the host does: finds it, fetches it, moves it into place, offers it. Gives the time until it was found,
    /// until it was fetched and verified, and until the end.
    pub(crate) async fn install(&self, app: &App, place: &Path) -> Result<[Duration; 3]> {
        let begun = Instant::now();
        let resolved = self.swarm.resolve(app.address()).await?;
        let found = begun.elapsed();
        let fetched = self.swarm.fetch(&resolved, |_| ()).await?;
        let verified = begun.elapsed();
        fs::rename(&fetched.folder, place)?;
        self.swarm.installed(&resolved, place).await?;
        Ok([found, verified, begun.elapsed()])
    }

    /// Offers an app whose files lie elsewhere on this computer.
    pub(crate) async fn seed(&self, app: &App, folder: &Path) -> Result<()> {
        let resolved = self.swarm.resolve(app.address()).await?;
        self.swarm.installed(&resolved, folder).await?;
        Ok(())
    }
}

/// An app's folder, and its publisher's key.
pub(crate) struct App {
    pub(crate) folder: PathBuf,
    key: SecretKey,
}

/// What a publisher signed.
pub(crate) struct Prepared {
    pub(crate) publication: Publication,
    /// The torrent of the content, and that of the records.
    pub(crate) torrents: [Vec<u8>; 2],
}

impl App {
    /// An app of so many files of this size.
    pub(crate) fn new(folder: PathBuf, files: usize, file_bytes: usize) -> Result<App> {
        fs::create_dir_all(&folder)?;
        let app = App { folder, key: SecretKey::generate()? };
        app.set_version("1.0.0")?;
        fs::write(app.folder.join("index.html"), "<p>")?;
        (0..files).try_for_each(|file| app.write(file, file_bytes))?;
        Ok(app)
    }

    /// The same files at an address of their own.
    pub(crate) fn anew(&self) -> Result<App> {
        Ok(App { folder: self.folder.clone(), key: SecretKey::generate()? })
    }

    pub(crate) fn address(&self) -> AppId {
        self.key.public().address()
    }

    pub(crate) fn set_version(&self, version: &str) -> Result<()> {
        let manifest =
            format!("name = \"trial\"\nversion = \"{version}\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n");
        Ok(fs::write(self.folder.join("mumba.toml"), manifest)?)
    }

    /// Writes a file of bytes that do not repeat, others each time. A hundred lie in one folder.
    pub(crate) fn write(&self, file: usize, bytes: usize) -> Result<()> {
        let path = self.folder.join(format!("{:03}/{file:05}", file / 100));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut output = fs::File::create(path)?;
        let mut noise = vec![0; 1 << 20];
        let mut left = bytes;
        while left > 0 {
            let length = left.min(noise.len());
            fastrand::fill(&mut noise[..length]);
            output.write_all(&noise[..length])?;
            left -= length;
        }
        Ok(())
    }

    /// Hashes the files.
    pub(crate) fn pack(&self) -> Result<Packed> {
        Ok(pack(&self.folder)?)
    }

    /// What a lone publisher signs, who knows this of the address.
    pub(crate) fn sign(&self, packed: &Packed, standing: &mumba_distribution::Standing) -> Result<Prepared> {
        let now = Time::now();
        let former = standing.numbers.release;
        let sequence = former.map_or(1, |(sequence, _)| sequence + 1);
        let mut release = packed.release(self.address(), sequence, now)?;
        release.replaces = former.map(|(_, digest)| digest);
        let signed = Signed::sign(&release, &[&self.key])?;
        let bundle: Bundle = packed.bundle(&signed, None)?;
        let records = RecordsTorrent::of(&bundle)?;
        let pointer = ItemValue::Pointer(Pointer {
            info_hash: records.info_hash(),
            expires: now.plus_days(30),
            root: None,
            sequence,
            release: signed.digest(),
        });
        let seq = next_seq(standing.numbers.item_seq, now);
        let item = MutableItem::sign(ItemName::of_address(self.address()), seq, &pointer, &self.key)?;
        let any = packed.parts.get(&Platform::Any).context("an app has files for any machine")?;
        let torrents = [Torrent::of(&any.files).metainfo().to_vec(), records.metainfo().to_vec()];
        let publication = Publication::new(self.address(), self.folder.clone(), bundle, vec![item]);
        Ok(Prepared { publication, torrents })
    }

    /// Publishes from this machine.
    pub(crate) async fn publish(&self, machine: &Machine) -> Result<(Published, [Vec<u8>; 2])> {
        let standing = machine.standing(self).await?;
        let prepared = self.sign(&self.pack()?, &standing)?;
        let published = machine.swarm.publish(prepared.publication).await?;
        Ok((published, prepared.torrents))
    }
}
