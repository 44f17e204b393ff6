//! The hash of a file: the Merkle tree of BEP 52, with SHA-256 over blocks of 16 KiB.
//!
//! It is what torrents name a file by, so that a file list says all that a torrent says, and one hash serves for the
//! transfer, for finding what is there already, and for checking what lies on the disk.

use std::io::Read;

use sha2::{Digest as _, Sha256};

use crate::Digest;

/// Bytes of a leaf of the tree.
const BLOCK_BYTES: usize = 16 << 10;
/// Bytes of a piece, the same in every torrent of a release: a file that stays has the same tree in all of them.
pub const PIECE_BYTES: usize = 256 << 10;
const HASH_BYTES: usize = 32;

/// The tree of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Its root; none for an empty file.
    pub root: Option<Digest>,
    /// The hashes of its pieces, one after another, where it has more than one piece; empty otherwise.
    pub layer: Vec<u8>,
}

impl Tree {
    /// The tree of some bytes.
    pub fn of(bytes: &[u8]) -> Tree {
        let mut hasher = Hasher::default();
        bytes.chunks(PIECE_BYTES).for_each(|piece| hasher.piece(piece));
        hasher.finish()
    }

    /// The hashes of the pieces.
    pub fn pieces(&self) -> impl Iterator<Item = Digest> {
        let (hashes, _) = self.layer.as_chunks::<HASH_BYTES>();
        // A file of one piece has no layer: its root stands for it, though it is not padded to a whole piece.
        let only = self.root.filter(|_| self.layer.is_empty());
        hashes.iter().map(|hash| Digest(*hash)).chain(only)
    }

    /// Whether this can be the tree of a file of this size: the layer has its length and leads to the root.
    pub(crate) fn fits(&self, size_bytes: u64) -> bool {
        let pieces = size_bytes.div_ceil(PIECE_BYTES as u64);
        let (hashes, rest) = self.layer.as_chunks::<HASH_BYTES>();
        match pieces {
            0 => *self == Tree::default(),
            1 => self.root.is_some() && self.layer.is_empty(),
            _ => {
                rest.is_empty()
                    && hashes.len() as u64 == pieces
                    && self.root == Some(Digest(fold(hashes.to_vec(), empty_piece(), hashes.len())))
            }
        }
    }
}

/// Makes a tree of the pieces of a file.
#[derive(Default)]
struct Hasher {
    pieces: Vec<[u8; HASH_BYTES]>,
    /// The root, should this piece be the only one.
    alone: Option<[u8; HASH_BYTES]>,
}

impl Hasher {
    /// Takes the next piece: a whole one, but for the last.
    fn piece(&mut self, piece: &[u8]) {
        let leaves = leaves(piece);
        let count = leaves.len();
        if self.pieces.is_empty() && count < PIECE_BYTES / BLOCK_BYTES {
            self.alone = Some(fold(leaves.clone(), [0; HASH_BYTES], count));
        }
        self.pieces.push(fold(leaves, [0; HASH_BYTES], PIECE_BYTES / BLOCK_BYTES));
    }

    fn finish(self) -> Tree {
        match self.pieces.as_slice() {
            [] => Tree::default(),
            [only] => Tree { root: Some(Digest(self.alone.unwrap_or(*only))), layer: Vec::new() },
            pieces => {
                Tree { layer: pieces.concat(), root: Some(Digest(fold(pieces.to_vec(), empty_piece(), pieces.len()))) }
            }
        }
    }
}

/// The hash of a piece of a file that has more than one.
pub(crate) fn piece_hash(piece: &[u8]) -> Digest {
    Digest(fold(leaves(piece), [0; HASH_BYTES], PIECE_BYTES / BLOCK_BYTES))
}

fn leaves(piece: &[u8]) -> Vec<[u8; HASH_BYTES]> {
    piece.chunks(BLOCK_BYTES).map(|block| Sha256::digest(block).into()).collect()
}

/// The root over a level of the tree that has `width` nodes, and so many more as make it a power of two. Nodes that
/// are missing are `padding`.
fn fold(mut level: Vec<[u8; HASH_BYTES]>, padding: [u8; HASH_BYTES], width: usize) -> [u8; HASH_BYTES] {
    level.resize(width.next_power_of_two().max(1), padding);
    while level.len() > 1 {
        let (pairs, _) = level.as_chunks::<2>();
        level = pairs.iter().map(|pair| Sha256::digest(pair.as_flattened()).into()).collect();
    }
    level.first().copied().unwrap_or(padding)
}

/// The hash of a piece that lies behind the end of the file.
fn empty_piece() -> [u8; HASH_BYTES] {
    fold(Vec::new(), [0; HASH_BYTES], PIECE_BYTES / BLOCK_BYTES)
}

/// The tree and number of the bytes that a reader gives, as far as `limit` bytes and one more.
pub(crate) fn tree_of(reader: impl Read, limit: u64) -> std::io::Result<(Tree, u64)> {
    copy_hashed(reader, limit, |_| Ok(()))
}

/// Hands on what a reader gives, as far as `limit` bytes and one more, and hashes it on the way.
pub(crate) fn copy_hashed(
    reader: impl Read,
    limit: u64,
    mut write: impl FnMut(&[u8]) -> std::io::Result<()>,
) -> std::io::Result<(Tree, u64)> {
    let mut reader = reader.take(limit.saturating_add(1));
    let (mut hasher, mut total, mut piece) = (Hasher::default(), 0, Vec::new());
    loop {
        piece.clear();
        let count = (&mut reader).take(PIECE_BYTES as u64).read_to_end(&mut piece)?;
        if count == 0 {
            return Ok((hasher.finish(), total));
        }
        hasher.piece(&piece);
        write(&piece)?;
        total += count as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree as BEP 52 describes it, without the shortcuts.
    fn plain_root(bytes: &[u8]) -> Option<Digest> {
        let mut level: Vec<[u8; 32]> = bytes.chunks(BLOCK_BYTES).map(|block| Sha256::digest(block).into()).collect();
        level.resize(level.len().next_power_of_two(), [0; 32]);
        while level.len() > 1 {
            level = level.chunks(2).map(|pair| Sha256::digest(pair.concat()).into()).collect();
        }
        (!bytes.is_empty()).then(|| Digest(level[0]))
    }

    fn bytes(size: usize) -> Vec<u8> {
        (0..size).map(|index| (index / 7) as u8 ^ (index >> 13) as u8).collect()
    }

    #[test]
    fn the_root_is_that_of_bep_52() {
        let (block, piece) = (BLOCK_BYTES, PIECE_BYTES);
        for size in
            [0, 1, block - 1, block, block + 1, 3 * block, piece - 1, piece, piece + 1, 3 * piece, 5 * piece + 7]
        {
            let bytes = bytes(size);
            let tree = Tree::of(&bytes);
            assert_eq!(tree.root, plain_root(&bytes), "{size}");
            let pieces = size.div_ceil(piece);
            assert_eq!(tree.layer.len(), if pieces > 1 { 32 * pieces } else { 0 }, "{size}");
            assert_eq!(tree.pieces().count(), pieces);
            assert!(tree.fits(size as u64), "{size}");
            assert!(!tree.fits((size + 2 * piece) as u64), "{size}");
            let mut copy = Vec::new();
            let read = copy_hashed(bytes.as_slice(), u64::MAX, |part| {
                copy.extend_from_slice(part);
                Ok(())
            });
            assert_eq!((read.unwrap(), copy), ((tree, size as u64), bytes));
        }
    }

    #[test]
    fn a_layer_that_does_not_lead_to_the_root_does_not_fit() {
        let size = 3 * PIECE_BYTES;
        let mut tree = Tree::of(&bytes(size));
        tree.layer[40] ^= 1;
        assert!(!tree.fits(size as u64));
        tree.layer[40] ^= 1;
        tree.layer.push(0);
        assert!(!tree.fits(size as u64));
    }

    #[test]
    fn one_byte_more_than_the_limit_is_read() {
        assert_eq!(tree_of(&[1; 9][..], 4).unwrap().1, 5);
    }
}
