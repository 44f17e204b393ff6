//! Messages as JSON and back, after protobuf's own mapping ("ProtoJSON"), and the details of errors.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bytes::Bytes;
use prost::Message as _;
use prost_reflect::{DescriptorPool, DeserializeOptions, DynamicMessage, MessageDescriptor, SerializeOptions};
use serde_json::{Value, json};

use crate::AppApis;

/// What to make of a field that the message has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// It is left out: an older or newer client is no error.
    Ignored,
    /// It is an error: a person mistyped it.
    Refused,
}

/// How messages are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Fields that have their default value are written too.
    pub defaults: bool,
}

/// The encoded message that a JSON text stands for.
///
/// # Errors
///
/// What is wrong with the text, for whoever wrote it.
pub fn to_message(descriptor: &MessageDescriptor, text: &[u8], unknown: Unknown) -> Result<Bytes, String> {
    let options = DeserializeOptions::new().deny_unknown_fields(unknown == Unknown::Refused);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let message = DynamicMessage::deserialize_with_options(descriptor.clone(), &mut reader, &options)
        .and_then(|message| reader.end().map(|()| message))
        .map_err(|error| format!("not a {}: {error}", descriptor.full_name()))?;
    Ok(message.encode_to_vec().into())
}

/// The JSON text of an encoded message.
///
/// # Errors
///
/// When the bytes are no such message, or hold one of a type that is not known here (`google.protobuf.Any`).
pub fn of_message(descriptor: &MessageDescriptor, bytes: &[u8], style: Style) -> Result<String, String> {
    let failed = |error: String| format!("not a {}: {error}", descriptor.full_name());
    let message = DynamicMessage::decode(descriptor.clone(), bytes).map_err(|error| failed(error.to_string()))?;
    let mut text = Vec::new();
    let mut writer = serde_json::Serializer::new(&mut text);
    let options = SerializeOptions::new().skip_default_fields(!style.defaults);
    message.serialize_with_options(&mut writer, &options).map_err(|error| failed(error.to_string()))?;
    String::from_utf8(text).map_err(|error| failed(error.to_string()))
}

/// One detail of an error.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// Full name of the message's type, such as `google.rpc.BadRequest`.
    pub kind: String,
    /// The encoded message.
    pub value: Bytes,
    /// The message as JSON, where its type is known.
    pub json: Option<Value>,
}

impl Detail {
    /// As Connect writes it.
    pub fn connect(&self) -> Value {
        let mut value = json!({"type": self.kind, "value": STANDARD_NO_PAD.encode(&self.value)});
        if let Some(json) = &self.json {
            value["debug"] = json.clone();
        }
        value
    }
}

/// The details in `grpc-status-details-bin`, an encoded `google.rpc.Status`. Types that neither the app's files nor Google's
/// standard ones declare stay bytes.
pub fn details(apis: Option<&AppApis>, status: &[u8]) -> Vec<Detail> {
    let Ok(status) = tonic_types::pb::Status::decode(status) else { return Vec::new() };
    let standard = || DescriptorPool::decode(tonic_types::pb::FILE_DESCRIPTOR_SET).ok();
    let mut fallback = None;
    let mut detail = |any: prost_types::Any| {
        let kind = any.type_url.rsplit('/').next().unwrap_or_default().to_owned();
        let descriptor = apis.and_then(|apis| apis.message(&kind)).or_else(|| {
            fallback.get_or_insert_with(standard).as_ref().and_then(|pool| pool.get_message_by_name(&kind))
        });
        let json = descriptor
            .and_then(|descriptor| of_message(&descriptor, &any.value, Style::default()).ok())
            .and_then(|text| serde_json::from_str(&text).ok());
        Detail { kind, value: any.value.into(), json }
    };
    status.details.into_iter().map(&mut detail).collect()
}
