//! Connect's GET: unary calls without side effects, with the message in the query.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use prost_reflect::MethodDescriptor;
use tonic::Status;

use super::Codec;

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// `idempotency_level = NO_SIDE_EFFECTS`
const NO_SIDE_EFFECTS: i32 = 1;

/// The codec and the encoded message that a query asks with.
pub(super) fn message(query: &str, method: &MethodDescriptor) -> Result<(Codec, Bytes), Status> {
    let options = method.method_descriptor_proto().options.as_ref();
    if options.and_then(|options| options.idempotency_level) != Some(NO_SIDE_EFFECTS) {
        let text = format!(
            "'{}' may have side effects: send it with POST, or give it 'option idempotency_level = NO_SIDE_EFFECTS'",
            method.full_name()
        );
        return Err(Status::unimplemented(text));
    }
    let mut fields = Fields::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "connect" => fields.version = Some(value),
            "encoding" => fields.encoding = Some(value),
            "message" => fields.message = Some(value),
            "base64" => fields.base64 = value == "1",
            "compression" => fields.compression = Some(value),
            _ => {}
        }
    }
    if fields.version.is_some_and(|version| version != "v1") {
        return Err(Status::invalid_argument("the query's 'connect' is not v1"));
    }
    if let Some(compression) = fields.compression
        && compression != "identity"
    {
        return Err(Status::unimplemented(format!("compression '{compression}' is not taken; leave it out")));
    }
    let codec = fields.encoding.as_deref().and_then(Codec::of);
    let codec = codec.ok_or_else(|| Status::invalid_argument("the query needs encoding=json or encoding=proto"))?;
    let message = fields.message.ok_or_else(|| Status::invalid_argument("the query needs a message"))?;
    let bytes = if fields.base64 {
        let decode = |alphabet| GeneralPurpose::new(alphabet, LENIENT).decode(message.as_bytes());
        let bytes = decode(&URL_SAFE).or_else(|_| decode(&STANDARD));
        bytes.map_err(|error| Status::invalid_argument(format!("the query's message is not base64: {error}")))?
    } else {
        message.into_owned().into_bytes()
    };
    Ok((codec, codec.read(&method.input(), bytes.into())?))
}

#[derive(Default)]
struct Fields<'a> {
    version: Option<Cow<'a, str>>,
    encoding: Option<Cow<'a, str>>,
    message: Option<Cow<'a, str>>,
    base64: bool,
    compression: Option<Cow<'a, str>>,
}
