//! Bytes through the platform's streams: compressed and decompressed again.

use futures::StreamExt as _;
use mumba::web::{
    Blob, CompressionFormat, CompressionStream, DecompressionStream, Element, ReadableStream, ReadableWritablePair,
};
use mumba::{ArrayBuffer, ByteStream, Object};

use crate::{Outcome, note, same};

/// All of a stream.
async fn all(stream: &ReadableStream) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut bytes = ByteStream::new(stream.as_ref());
    let mut all = Vec::new();
    while let Some(piece) = bytes.next().await {
        all.extend(piece?);
    }
    Ok(all)
}

fn blob(bytes: &[u8]) -> Result<Blob, Box<dyn std::error::Error>> {
    let part: Object = ArrayBuffer::copy_of(bytes)?.into();
    Ok(Blob::new_with_blob_parts(&[part.into()]))
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let text = "Kein Wipfel rührt sich. ".repeat(1000);
    let packer = CompressionStream::new(CompressionFormat::Gzip);
    let packed = blob(text.as_bytes())?
        .stream()
        .pipe_through(&ReadableWritablePair::new(&packer.readable(), &packer.writable()));
    let packed = all(&packed).await?;
    same!(packed.starts_with(&[0x1f, 0x8b]), true);
    same!(packed.len() < text.len() / 20, true);
    let unpacker = DecompressionStream::new(CompressionFormat::Gzip);
    let unpacked =
        blob(&packed)?.stream().pipe_through(&ReadableWritablePair::new(&unpacker.readable(), &unpacker.writable()));
    same!(all(&unpacked).await? == text.as_bytes(), true);
    note(&stage, &format!("{} bytes, {} when compressed", text.len(), packed.len()));
    Ok(())
}
