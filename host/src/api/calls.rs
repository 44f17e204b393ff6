//! `mumba.host.v1.Calls`: the user calls the APIs of apps, and asks what they are.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use mumba_apis::json::{self, Style, Unknown};
use mumba_apis::{AppApis, Fault, describe};
use mumba_apps::App;
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_proto::host::call_request::Content as Sent;
use mumba_proto::host::call_response::Content;
use mumba_proto::host::calls_server::{Calls, CallsServer};
use mumba_services::{Answer, Caller, MAX_MESSAGE_BYTES};
use prost_reflect::{EnumDescriptor, MessageDescriptor, MethodDescriptor, ServiceDescriptor};
use tonic::metadata::MetadataMap;
use tonic::{Request, Response, Status, Streaming};

use crate::app_apis;
use crate::host::Host;

/// JSON is longer than what it stands for.
const MAX_JSON_BYTES: usize = 2 * MAX_MESSAGE_BYTES;
/// Metadata that a caller may give.
const MAX_METADATA: usize = 64;

pub(super) fn server(host: &Arc<Host>) -> CallsServer<impl Calls> {
    CallsServer::new(CallsApi { host: Arc::clone(host) })
        .max_decoding_message_size(MAX_JSON_BYTES)
        .max_encoding_message_size(MAX_JSON_BYTES)
}

struct CallsApi {
    host: Arc<Host>,
}

impl CallsApi {
    async fn apis(&self, name: &str) -> Result<(Arc<App>, Arc<AppApis>), Status> {
        let app = self.host.find_app(name)?;
        if app.manifest.apis.is_empty() {
            let text = format!("'{}' has no API: its mumba.toml has no [[api]]", app.name());
            return Err(Reason::SymbolNotFound.status(text));
        }
        let apis = app_apis::of(&self.host, &app).await.map_err(|error| app_apis::refused(&error))?;
        Ok((app, apis))
    }
}

fn not_found(app: &App, apis: &AppApis, wanted: &str, what: &str, fits: impl Fn(&str) -> bool) -> Status {
    let hint = match apis.nearest(wanted, fits) {
        Some(near) => format!("; did you mean '{near}'?"),
        None => format!("; 'mumba describe {}' lists what there is", app.name()),
    };
    Reason::SymbolNotFound.status(format!("'{}' has no {what} '{wanted}'{hint}", app.name()))
}

type Responses = Pin<Box<dyn Stream<Item = Result<proto::CallResponse, Status>> + Send>>;

#[tonic::async_trait]
impl Calls for CallsApi {
    type CallStream = Responses;

    async fn call(&self, request: Request<Streaming<proto::CallRequest>>) -> Result<Response<Responses>, Status> {
        let mut requests = request.into_inner();
        let Some(proto::CallRequest { content: Some(Sent::Start(start)) }) = requests.message().await? else {
            return Err(Reason::InvalidArgument.status("the first message of a call is its start"));
        };
        let (app, apis) = self.apis(&start.app).await?;
        let method = apis
            .method(&start.method)
            .ok_or_else(|| not_found(&app, &apis, &start.method, "method", |name| name.contains('/')))?;
        let call =
            Call { host: Arc::clone(&self.host), app, apis, method, metadata: metadata(&start.metadata)?, start };
        Ok(Response::new(call.responses(requests)))
    }

    async fn describe(
        &self,
        request: Request<proto::DescribeRequest>,
    ) -> Result<Response<proto::DescribeResponse>, Status> {
        let request = request.into_inner();
        let (app, apis) = self.apis(&request.app).await?;
        let wanted = request.symbol.as_str();
        let mut response = proto::DescribeResponse::default();
        if wanted.is_empty() {
            response.services = apis.services().map(describe_service).collect();
            response.text = apis.services().map(describe::service).collect::<Vec<_>>().join("\n");
        } else if let Some(service) = apis.service(wanted) {
            response.services.push(describe_service(service));
            response.text = describe::service(service);
        } else if let Some(method) = apis.method(wanted) {
            let service = method.parent_service();
            let mut described = describe_service(service);
            described.methods.retain(|one| one.name == wanted);
            response.services.push(described);
            response.messages.push(describe_message(&method.input()));
            if method.output() != method.input() {
                response.messages.push(describe_message(&method.output()));
            }
            response.text = describe::method(&method);
        } else if let Some(message) = apis.message(wanted) {
            response.messages.push(describe_message(&message));
            response.text = describe::message(&message);
        } else if let Some(one) = apis.enumeration(wanted) {
            response.messages.push(describe_enum(&one));
            response.text = describe::enumeration(&one);
        } else {
            return Err(not_found(&app, &apis, wanted, "service, method, message or enum", |_| true));
        }
        Ok(Response::new(response))
    }
}

fn metadata(given: &[proto::CallMetadata]) -> Result<MetadataMap, Status> {
    if given.len() > MAX_METADATA {
        return Err(Reason::InvalidArgument.status(format!("a call may have {MAX_METADATA} names of metadata")));
    }
    let mut headers = http::HeaderMap::new();
    for proto::CallMetadata { name, value } in given {
        let wrong = |why: &str| Reason::InvalidArgument.status(format!("metadata '{name}' {why}"));
        let key = http::HeaderName::try_from(name).map_err(|_| wrong("is no name in lower case"))?;
        if name.starts_with("grpc-") || name.starts_with("mumba-") || name == "te" || name == "content-type" {
            return Err(wrong("is not the caller's to set"));
        }
        // What is to be decoded must be decodable.
        if name.ends_with("-bin") && STANDARD_NO_PAD.decode(value.trim_end_matches('=')).is_err() {
            return Err(wrong("is not base64"));
        }
        headers.append(key, http::HeaderValue::try_from(value).map_err(|_| wrong("has a value that is no text"))?);
    }
    Caller::User.sign(&mut headers);
    Ok(MetadataMap::from_headers(headers))
}

/// A call of a method that is there.
struct Call {
    host: Arc<Host>,
    app: Arc<App>,
    apis: Arc<AppApis>,
    method: MethodDescriptor,
    metadata: MetadataMap,
    start: proto::CallStart,
}

fn response(content: Content) -> Result<proto::CallResponse, Status> {
    Ok(proto::CallResponse { content: Some(content) })
}

impl Call {
    /// The responses of the call. Dropping them cancels it.
    fn responses(self, requests: Streaming<proto::CallRequest>) -> Responses {
        let opened = proto::CallOpened {
            client_streaming: self.method.is_client_streaming(),
            server_streaming: self.method.is_server_streaming(),
        };
        let opened = futures::stream::once(std::future::ready(response(Content::Opened(opened))));
        let (input, encoded) = (self.method.input(), self.start.encoded);
        let fault = Fault::default();
        let messages = fault.guard(messages(requests, input, encoded));
        let answers = futures::stream::once(async move {
            match fault.or(self.begin(messages)).await {
                Ok(Ok(answer)) => self.answers(answer, fault),
                Ok(Err(Begin::Service(status))) => {
                    futures::stream::iter([response(Content::End(self.end(&status)))]).boxed()
                }
                Ok(Err(Begin::Host(status))) | Err(status) => futures::stream::iter([Err(status)]).boxed(),
            }
        });
        opened.chain(answers.flatten()).boxed()
    }

    async fn begin(&self, messages: impl Stream<Item = Bytes> + Send + 'static) -> Result<Answer, Begin> {
        let channel = self.host.service_channel(&self.app).await.map_err(Begin::Host)?;
        let timeout = (self.start.timeout_ms > 0).then(|| Duration::from_millis(self.start.timeout_ms));
        let answer = channel.call(&self.start.method, self.metadata.clone(), messages, timeout);
        answer.await.map_err(Begin::Service)
    }

    fn answers(self, answer: Answer, fault: Fault) -> Responses {
        let state = (self, Some(answer.messages), fault);
        futures::stream::unfold(state, |(call, messages, fault)| async move {
            let mut messages = messages?;
            let next = fault.or(messages.next()).await;
            let item = match next {
                Err(status) => Err(status),
                Ok(Some(Ok(message))) => match call.write(message) {
                    Ok(content) => return Some((response(content), (call, Some(messages), fault))),
                    Err(status) => Err(status),
                },
                Ok(Some(Err(status))) => response(Content::End(call.end(&status))),
                Ok(None) => response(Content::End(call.end(&Status::ok("")))),
            };
            Some((item, (call, None, fault)))
        })
        .boxed()
    }

    fn write(&self, message: Bytes) -> Result<Content, Status> {
        if self.start.encoded {
            return Ok(Content::Message(message.into()));
        }
        let style = Style { defaults: self.start.emit_defaults };
        let text = json::of_message(&self.method.output(), &message, style);
        text.map(Content::Json)
            .map_err(|error| Reason::Internal.status(format!("the service answered with what is {error}")))
    }

    fn end(&self, status: &Status) -> proto::CallEnd {
        let details = json::details(Some(&self.apis), status.details());
        let detail = |detail: json::Detail| proto::CallErrorDetail {
            r#type: detail.kind,
            value: detail.value.into(),
            json: detail.json.map(|json| json.to_string()).unwrap_or_default(),
        };
        proto::CallEnd {
            code: u32::try_from(status.code() as i32).unwrap_or(2),
            code_name: code_name(status.code()),
            message: status.message().to_owned(),
            details: details.into_iter().map(detail).collect(),
        }
    }
}

/// The code as gRPC writes it: `NOT_FOUND` for `NotFound`.
fn code_name(code: tonic::Code) -> String {
    if code == tonic::Code::Ok {
        return "OK".to_owned();
    }
    let mut name = String::new();
    for letter in format!("{code:?}").chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

/// Whose error it is that a call did not begin.
enum Begin {
    Host(Status),
    Service(Status),
}

/// The encoded messages of a caller.
fn messages(
    requests: Streaming<proto::CallRequest>,
    input: MessageDescriptor,
    encoded: bool,
) -> impl Stream<Item = Result<Bytes, Status>> + Send + 'static {
    requests.map(move |request| {
        let read = match request?.content {
            Some(Sent::Json(text)) if !encoded => json::to_message(&input, text.as_bytes(), Unknown::Refused),
            Some(Sent::Message(message)) if encoded => Ok(message.into()),
            _ => Err("the message is not of the form that the start of the call said".to_owned()),
        };
        read.map_err(|error| Reason::InvalidArgument.status(error))
    })
}

fn describe_service(service: &ServiceDescriptor) -> proto::ServiceDescription {
    let file = service.parent_file();
    let method = |method: MethodDescriptor| proto::MethodDescription {
        name: format!("{}/{}", service.full_name(), method.name()),
        comment: describe::comment(&file, method.path()),
        request: method.input().full_name().to_owned(),
        response: method.output().full_name().to_owned(),
        client_streaming: method.is_client_streaming(),
        server_streaming: method.is_server_streaming(),
    };
    proto::ServiceDescription {
        name: service.full_name().to_owned(),
        comment: describe::comment(&file, service.path()),
        methods: service.methods().map(method).collect(),
    }
}

fn describe_message(message: &MessageDescriptor) -> proto::MessageDescription {
    let file = message.parent_file();
    let field = |field: prost_reflect::FieldDescriptor| proto::FieldDescription {
        name: field.name().to_owned(),
        json_name: field.json_name().to_owned(),
        number: field.number(),
        r#type: describe::field_type(&field),
        comment: describe::comment(&file, field.path()),
        oneof: field
            .containing_oneof()
            .filter(|oneof| !oneof.is_synthetic())
            .map(|oneof| oneof.name().to_owned())
            .unwrap_or_default(),
    };
    proto::MessageDescription {
        name: message.full_name().to_owned(),
        comment: describe::comment(&file, message.path()),
        fields: message.fields().map(field).collect(),
        values: Vec::new(),
    }
}

fn describe_enum(one: &EnumDescriptor) -> proto::MessageDescription {
    let file = one.parent_file();
    let value = |value: prost_reflect::EnumValueDescriptor| proto::EnumValueDescription {
        name: value.name().to_owned(),
        number: value.number(),
        comment: describe::comment(&file, value.path()),
    };
    proto::MessageDescription {
        name: one.full_name().to_owned(),
        comment: describe::comment(&file, one.path()),
        fields: Vec::new(),
        values: one.values().map(value).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_named_as_grpc_names_them() {
        assert_eq!(code_name(tonic::Code::DeadlineExceeded), "DEADLINE_EXCEEDED");
        assert_eq!(code_name(tonic::Code::Cancelled), "CANCELLED");
        assert_eq!(code_name(tonic::Code::Ok), "OK");
    }

    #[test]
    fn callers_cannot_say_who_they_are() {
        let one = |name: &str, value: &str| {
            metadata(&[proto::CallMetadata { name: name.to_owned(), value: value.to_owned() }])
        };
        let good = one("x-mood", "good").unwrap();
        assert_eq!(good.get("x-mood").unwrap(), "good");
        assert_eq!(good.get("mumba-caller-kind").unwrap(), "user");
        for (name, value) in [
            ("mumba-caller-kind", "view"),
            ("grpc-timeout", "1S"),
            ("a b", "x"),
            ("", "x"),
            ("x", "a\nb"),
            ("x-bin", "!"),
        ] {
            assert!(one(name, value).is_err(), "{name}: {value}");
        }
    }
}
