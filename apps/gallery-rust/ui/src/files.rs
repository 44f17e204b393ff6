//! The origin's private file system.

use futures::StreamExt as _;
use mumba::web::{Element, FileSystemGetFileOptions, FileSystemRemoveOptions, WritableStream, window};

use crate::{Outcome, note, same};

const NAME: &str = "poem.txt";

pub(crate) async fn show(stage: Element) -> Outcome {
    let root = window().navigator().storage().get_directory().await?;
    let file = root.get_file_handle_with_options(NAME, &FileSystemGetFileOptions::new().create(true)).await?;
    let writer = file.create_writable().await?;
    writer.write_with_str("Über allen Gipfeln ").await?;
    writer.write_with_str("ist Ruh.").await?;
    let stream: &WritableStream = writer.as_ref();
    stream.close().await?;
    let text = file.get_file().await?.text().await?;
    same!(text.as_str(), "Über allen Gipfeln ist Ruh.");
    note(&stage, &text);

    let mut names = root.keys();
    let mut found = Vec::new();
    while let Some(name) = names.next().await {
        found.push(name?);
    }
    same!(found.contains(&NAME.to_owned()), true);
    root.remove_entry_with_options(NAME, &FileSystemRemoveOptions::new()).await?;
    let missing = root.get_file_handle(NAME).await;
    same!(missing.is_err_and(|error| error.name() == "NotFoundError"), true);
    Ok(())
}
