//! Errors as Connect writes them.

use http::{HeaderValue, Response, header};
use http_body_util::Full;
use serde_json::{Value, json};
use tonic::Status;
use tonic::body::Body;

use crate::AppApis;
use crate::json::{self, Detail};
use crate::web::{codes, metadata};

/// The JSON object of an error.
pub(super) fn value(apis: Option<&AppApis>, status: &Status) -> Value {
    let mut value = json!({"code": codes::connect(status.code()).0});
    if !status.message().is_empty() {
        value["message"] = status.message().into();
    }
    let details = json::details(apis, status.details());
    if !details.is_empty() {
        value["details"] = details.iter().map(Detail::connect).collect();
    }
    value
}

/// The response of a unary call that failed.
pub(super) fn response(apis: Option<&AppApis>, status: &Status) -> Response<Body> {
    let mut response = Response::new(Body::new(Full::new(value(apis, status).to_string().into())));
    *response.status_mut() = codes::connect(status.code()).1;
    *response.headers_mut() = metadata::of_answer(status.metadata());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
