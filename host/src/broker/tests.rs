use super::*;

#[test]
fn a_caller_cannot_say_who_it_is() {
    let id = AppId::from_bytes([7; 32]);
    let mut headers = http::HeaderMap::new();
    for name in ["mumba-caller-app", "mumba-caller-kind", "mumba-to", "mumba-anything", "other"] {
        headers.append(http::HeaderName::from_static(name), http::HeaderValue::from_static("forged"));
        headers.append(http::HeaderName::from_static(name), http::HeaderValue::from_static("twice"));
    }
    Caller::App(id).say_in_headers(&mut headers);
    assert_eq!(headers.get_all(CALLER_APP).iter().collect::<Vec<_>>(), [id.to_string().as_str()]);
    assert_eq!(headers.get_all(CALLER_KIND).iter().collect::<Vec<_>>(), ["app"]);
    assert_eq!(headers.len(), 4, "{headers:?}");
    Caller::User.say_in_headers(&mut headers);
    assert!(!headers.contains_key(CALLER_APP));
}
