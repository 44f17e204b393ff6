//! Bodies that come in pieces beside their request.
//!
//! The page thinks of a token of 128 random bits, sends the request itself with the token in place of its body, and the body in
//! pieces. Request and pieces may come in either order, and so may the word that the page gives the upload up. A token is used
//! once; it means something in its own app only. An upload is gone when its request is, when the page gives it up, and when
//! nothing comes for a while.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, header};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use super::Scene;
use super::body::{self, Body, Request, Response};
use super::own::taken;

/// What the body of a request begins with that stands for an upload.
const STANDS_FOR: &[u8] = b"mumba-upload:";
/// Bytes of such a body: the prefix and a token.
const STAND_IN_BYTES: usize = STANDS_FOR.len() + 32;
/// Uploads that an app may have under way.
const MAX_UPLOADS: usize = 64;
/// Tokens of uploads that were given up which an app's table remembers.
const MAX_GIVEN_UP: usize = 256;
/// Bytes of one piece.
const MAX_PIECE_BYTES: usize = 1 << 20;
/// How long a page may leave an upload alone, or a service a piece.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a request waits for the first piece, and the first piece for its request.
const UNMATCHED: Duration = Duration::from_secs(15);
/// Header in which a page says how many bytes there will be, where it knows.
const LENGTH: &str = "mumba-body-length";
/// Header in which a page says of what type the body is.
const TYPE: &str = "mumba-body-type";

/// What is known of a body with its first piece.
#[derive(Clone, Debug)]
struct About {
    length: Option<u64>,
    content_type: Option<HeaderValue>,
}

struct Upload {
    pieces: mpsc::Sender<Bytes>,
    /// Until the request comes.
    body: Option<mpsc::Receiver<Bytes>>,
    about: watch::Sender<Option<About>>,
}

impl Upload {
    fn new() -> Self {
        // The next piece is on its way while the service takes one; the end waits for nobody.
        let (pieces, body) = mpsc::channel(2);
        Self { pieces, body: Some(body), about: watch::Sender::new(None) }
    }
}

/// The uploads of an app that are under way.
#[derive(Default)]
pub(super) struct Uploads(Mutex<Table>);

#[derive(Default)]
struct Table {
    under_way: HashMap<String, Upload>,
    /// The latest that the page gave up. Chromium hands over each request on a thread of its own: a first piece, and the request
    /// itself, may come after the word that nobody wants them, and would wait for pieces that nobody sends.
    given_up: VecDeque<String>,
}

impl Table {
    fn give_up(&mut self, token: &str) {
        // The last sender goes: the body breaks.
        self.under_way.remove(token);
        if self.was_given_up(token) {
            return;
        }
        if self.given_up.len() == MAX_GIVEN_UP {
            self.given_up.pop_front();
        }
        self.given_up.push_back(token.to_owned());
    }

    fn was_given_up(&self, token: &str) -> bool {
        self.given_up.iter().any(|other| other == token)
    }

    /// The upload of a token, which may be its first mention.
    fn entry(&mut self, token: &str) -> Result<&mut Upload, Box<Response>> {
        if self.was_given_up(token) {
            return Err(Box::new(gone()));
        }
        if self.under_way.len() >= MAX_UPLOADS && !self.under_way.contains_key(token) {
            return Err(Box::new(too_many()));
        }
        Ok(self.under_way.entry(token.to_owned()).or_insert_with(Upload::new))
    }
}

/// An upload whose request is there. Takes it out of the table with itself.
struct Claimed {
    uploads: Arc<Uploads>,
    token: String,
    pieces: mpsc::Receiver<Bytes>,
}

impl Drop for Claimed {
    fn drop(&mut self) {
        self.uploads.lock().under_way.remove(&self.token);
    }
}

/// A body that takes the place of its token.
pub(super) struct Uploaded {
    claimed: Claimed,
    about: About,
}

fn too_many() -> Response {
    body::text(429, "The app has too many uploads under way.")
}

impl Uploads {
    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The body that a token stands for, once it begins to come.
    ///
    /// # Errors
    /// When the token was used before, or nothing comes.
    pub(super) async fn claim(self: &Arc<Self>, token: String) -> Result<Uploaded, Response> {
        let (claimed, mut about) = {
            let mut uploads = self.lock();
            let upload = uploads.entry(&token).map_err(|refused| *refused)?;
            let Some(pieces) = upload.body.take() else {
                return Err(body::text(400, "The body of this request was used by another one."));
            };
            (Claimed { uploads: Arc::clone(self), token, pieces }, upload.about.subscribe())
        };
        let known = timeout(UNMATCHED, about.wait_for(Option::is_some)).await;
        match known {
            Ok(Ok(known)) => match known.clone() {
                Some(about) => Ok(Uploaded { claimed, about }),
                None => Err(gone()),
            },
            Ok(Err(_)) => Err(gone()),
            Err(_) => Err(body::text(408, "The body of this request did not come.")),
        }
    }

    /// The upload of a first piece.
    fn begin(self: &Arc<Self>, token: &str, about: About) -> Result<mpsc::Sender<Bytes>, Box<Response>> {
        let mut uploads = self.lock();
        let upload = uploads.entry(token)?;
        if upload.about.borrow().is_some() {
            return Err(Box::new(body::text(400, "The upload has begun before.")));
        }
        upload.about.send_replace(Some(about));
        let pieces = upload.pieces.clone();
        if upload.body.is_some() {
            let (uploads, token) = (Arc::downgrade(self), token.to_owned());
            tokio::spawn(async move {
                tokio::time::sleep(UNMATCHED).await;
                let Some(uploads) = uploads.upgrade() else { return };
                let mut uploads = uploads.lock();
                if uploads.under_way.get(&token).is_some_and(|upload| upload.body.is_some()) {
                    uploads.under_way.remove(&token);
                }
            });
        }
        Ok(pieces)
    }
}

impl Uploaded {
    /// Puts the body in, with its length and type.
    pub(super) fn put_in(self, request: &mut Request) {
        let About { length, content_type } = self.about;
        let headers = request.headers_mut();
        headers.remove(header::CONTENT_LENGTH);
        match content_type {
            Some(content_type) => headers.insert(header::CONTENT_TYPE, content_type),
            None => headers.remove(header::CONTENT_TYPE),
        };
        if let Some(length) = length {
            headers.insert(header::CONTENT_LENGTH, length.into());
        }
        *request.body_mut() = Body::exactly(pieces_of(self.claimed), length);
    }
}

/// The token that the body of a request is, if it is one.
pub(super) fn named_in(request: &Request) -> Option<String> {
    request.body().in_memory().and_then(|bytes| token_in(bytes))
}

/// The token that this body is, if it is one. A form that is sent as text/plain adds `=` and the end of a line.
fn token_in(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_suffix(b"=\r\n").unwrap_or(bytes);
    if bytes.len() != STAND_IN_BYTES {
        return None;
    }
    let token = bytes.strip_prefix(STANDS_FOR)?;
    is_token(token).then(|| String::from_utf8_lossy(token).into_owned())
}

fn is_token(text: &[u8]) -> bool {
    text.len() == 32 && text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn pieces_of(claimed: Claimed) -> impl futures::Stream<Item = io::Result<Bytes>> + Send + 'static {
    futures::stream::unfold(Some(claimed), |claimed| async move {
        let mut claimed = claimed?;
        let broken = |what| Some((Err(io::Error::other(what)), None));
        match timeout(PATIENCE, claimed.pieces.recv()).await {
            Err(_) => broken("the page sent no more of the body"),
            Ok(None) => broken("the page gave the upload up"),
            // An empty piece is the end.
            Ok(Some(piece)) if piece.is_empty() => None,
            Ok(Some(piece)) => Some((Ok(piece), Some(claimed))),
        }
    })
}

/// `POST upload/<token>`.
pub(super) async fn piece(scene: &Scene, token: &str, request: Request) -> Response {
    let (first, last) = match request.uri().query() {
        Some("first") => (true, false),
        Some("next") => (false, false),
        Some("first-and-last") => (true, true),
        Some("next-and-last") => (false, true),
        _ => return body::text(400, "It is not said which piece this is."),
    };
    if !is_token(token.as_bytes()) {
        return body::text(400, "This is no token.");
    }
    let sender = if first {
        let length = match request.headers().get(LENGTH) {
            None => None,
            Some(length) => match length.to_str().ok().and_then(|length| length.parse().ok()) {
                Some(length) => Some(length),
                None => return body::text(400, "The length is not a number."),
            },
        };
        let content_type = request.headers().get(TYPE).cloned();
        match scene.uploads.begin(token, About { length, content_type }) {
            Ok(sender) => sender,
            Err(refused) => return *refused,
        }
    } else {
        let sender = scene.uploads.lock().under_way.get(token).map(|upload| upload.pieces.clone());
        match sender {
            Some(sender) => sender,
            None => return gone(),
        }
    };
    let Ok(Some(piece)) = request.into_body().collect(MAX_PIECE_BYTES).await else {
        scene.uploads.lock().under_way.remove(token);
        return body::text(413, "A piece of a body has at most 1 MiB.");
    };
    let send = async {
        if !piece.is_empty() {
            sender.send(piece).await?;
        }
        if last {
            sender.send(Bytes::new()).await?;
        }
        Ok::<_, mpsc::error::SendError<Bytes>>(())
    };
    match timeout(PATIENCE, send).await {
        Ok(Ok(())) => taken(),
        Ok(Err(_)) => gone(),
        Err(_) => {
            scene.uploads.lock().under_way.remove(token);
            body::text(408, "Nobody took the piece.")
        }
    }
}

fn gone() -> Response {
    body::text(410, "There is no such upload any more.")
}

/// `DELETE upload/<token>`.
pub(super) fn give_up(scene: &Scene, token: &str) -> Response {
    if !is_token(token.as_bytes()) {
        return body::text(400, "This is no token.");
    }
    scene.uploads.lock().give_up(token);
    taken()
}

#[cfg(test)]
mod tests {
    use futures::StreamExt as _;

    use super::*;

    const TOKEN: &str = "00112233445566778899aabbccddeeff";

    fn about(length: Option<u64>) -> About {
        About { length, content_type: None }
    }

    fn request(body: &str) -> Request {
        super::super::request_for_tests("POST", Body::from(Bytes::copy_from_slice(body.as_bytes())))
    }

    #[test]
    fn only_a_token_and_nothing_else_stands_for_an_upload() {
        let stand_in = format!("mumba-upload:{TOKEN}");
        assert_eq!(named_in(&request(&stand_in)).as_deref(), Some(TOKEN));
        assert_eq!(named_in(&request(&format!("{stand_in}=\r\n"))).as_deref(), Some(TOKEN), "from a form");
        for other in ["", "mumba-upload:", "text", &format!("{stand_in}0"), &stand_in.to_uppercase()] {
            assert_eq!(named_in(&request(other)), None, "{other}");
        }
    }

    #[tokio::test]
    async fn a_token_is_used_once_and_its_upload_goes_with_the_request() {
        let uploads = Arc::new(Uploads::default());
        let pieces = uploads.begin(TOKEN, about(None)).unwrap();
        let mut first = request("");
        uploads.claim(TOKEN.to_owned()).await.unwrap_or_else(|_| panic!("it is there")).put_in(&mut first);
        assert_eq!(uploads.claim(TOKEN.to_owned()).await.map(|_| ()).unwrap_err().status(), 400);
        assert_eq!(uploads.begin(TOKEN, about(None)).unwrap_err().status(), 400);
        drop(first);
        assert!(uploads.lock().under_way.is_empty());
        assert!(pieces.send(Bytes::new()).await.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn what_stays_without_its_other_half_is_forgotten() {
        let uploads = Arc::new(Uploads::default());
        uploads.begin(TOKEN, about(None)).unwrap();
        tokio::time::sleep(UNMATCHED * 2).await;
        assert!(uploads.lock().under_way.is_empty(), "no request came");
        assert_eq!(uploads.claim(TOKEN.to_owned()).await.map(|_| ()).unwrap_err().status(), 408);
        assert!(uploads.lock().under_way.is_empty(), "no piece came");
    }

    #[tokio::test]
    async fn what_was_given_up_before_it_came_does_not_begin() {
        let uploads = Arc::new(Uploads::default());
        uploads.lock().give_up(TOKEN);
        assert_eq!(uploads.begin(TOKEN, about(None)).unwrap_err().status(), 410);
        assert_eq!(uploads.claim(TOKEN.to_owned()).await.map(|_| ()).unwrap_err().status(), 410);
        for number in 0..MAX_GIVEN_UP * 2 {
            uploads.lock().give_up(&format!("{number:032x}"));
        }
        assert_eq!(uploads.lock().given_up.len(), MAX_GIVEN_UP, "not more than that is remembered");
    }

    #[tokio::test]
    async fn an_app_has_only_so_many_uploads() {
        let uploads = Arc::new(Uploads::default());
        for number in 0..MAX_UPLOADS {
            uploads.begin(&format!("{number:032x}"), about(None)).unwrap();
        }
        assert_eq!(uploads.begin(TOKEN, about(None)).unwrap_err().status(), 429);
        assert_eq!(uploads.claim(TOKEN.to_owned()).await.map(|_| ()).unwrap_err().status(), 429);
    }

    #[tokio::test]
    async fn a_body_that_is_not_what_was_said_breaks() {
        let body = async |said: Option<u64>| {
            let uploads = Arc::new(Uploads::default());
            let pieces = uploads.begin(TOKEN, about(said)).unwrap();
            let mut request = request("");
            uploads.claim(TOKEN.to_owned()).await.unwrap_or_else(|_| panic!("it is there")).put_in(&mut request);
            (uploads, pieces, request.into_body())
        };
        for (said, came, whole) in [(None, 3, true), (Some(3), 3, true), (Some(2), 3, false), (Some(4), 3, false)] {
            let (_uploads, pieces, body) = body(said).await;
            tokio::spawn(async move {
                let _ = pieces.send(Bytes::from(vec![0; came])).await;
                let _ = pieces.send(Bytes::new()).await;
            });
            let got: Vec<_> = body.into_pieces().collect().await;
            assert_eq!(got.iter().all(Result::is_ok), whole, "{said:?} {came}");
        }
        let (uploads, pieces, body) = body(None).await;
        uploads.lock().give_up(TOKEN);
        drop(pieces);
        assert!(body.into_pieces().next().await.unwrap().is_err(), "given up");
    }
}
