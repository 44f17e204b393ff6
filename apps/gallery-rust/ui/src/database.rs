//! IndexedDB: a store with an index, filled and searched.

use mumba::web::{Element, IdbDatabase, IdbObjectStoreParameters, IdbRequest, IdbTransactionMode, window};
use mumba::{Object, Value};

use crate::{Outcome, next_unless, note, same};

const BIRDS: [(&str, &str); 4] = [("Amsel", "black"), ("Eisvogel", "blue"), ("Pirol", "yellow"), ("Rabe", "black")];

/// What a request gives. Whoever waits for it goes on while its transaction takes further requests.
async fn answer(request: &IdbRequest) -> Result<Value, Box<dyn std::error::Error>> {
    next_unless(&mut request.success_events()?, &mut request.error_events()?).await?;
    Ok(request.result()?)
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let factory = window().indexed_db();
    // Requests are answered in order: the new database is made after the old one is gone.
    factory.delete_database("gallery");
    let opening = factory.open_with_version("gallery", 1);
    let upgrade = next_unless(&mut opening.upgradeneeded_events()?, &mut opening.error_events()?).await?;
    same!(upgrade.old_version()?, 0);
    let made: IdbDatabase = opening.result()?.to()?;
    let by_name = IdbObjectStoreParameters::new().key_path_with_str("name");
    made.create_object_store_with_options("birds", &by_name).create_index_with_str("by colour", "colour");
    let database: IdbDatabase = answer(&opening).await?.to()?;

    let writing = database.transaction_with_str_and_mode("birds", IdbTransactionMode::Readwrite);
    let store = writing.object_store("birds");
    for (name, colour) in BIRDS {
        let bird = Object::new();
        bird.set("name", name);
        bird.set("colour", colour);
        store.put(&bird);
    }
    next_unless(&mut writing.complete_events()?, &mut writing.error_events()?).await?;

    let store = database.transaction_with_str("birds").object_store("birds");
    let (counting, searching) = (store.count(), store.index("by colour").get_all_with_query_or_options("black"));
    let (count, black) = futures::try_join!(answer(&counting), answer(&searching))?;
    same!(count.to::<usize>()?, BIRDS.len());
    let black = black.to::<Vec<Object>>()?;
    let names = black.iter().map(|bird| bird.get_string("name")).collect::<mumba::Result<Vec<_>>>()?;
    same!(names, ["Amsel", "Rabe"]);
    for name in names {
        note(&stage, &format!("black: {name}"));
    }
    database.close();
    Ok(())
}
