//! A page, read and driven from outside over DevTools.

use serde_json::{Value, json};

use crate::{Cdp, wait};

/// A page that DevTools is attached to.
#[derive(Clone, Debug)]
pub struct Page {
    cdp: Cdp,
    session: String,
    target: String,
}

impl Page {
    /// The page, or other target, at this URL.
    pub async fn at(cdp: &Cdp, url: &str) -> Page {
        let what = format!("DevTools has a target at {url}");
        let target =
            wait::until(&what, || async { cdp.targets().await.into_iter().find(|target| target["url"] == url) }).await;
        Page::attach(cdp, &target).await
    }

    /// Every page whose URL begins with this.
    pub async fn all_below(cdp: &Cdp, url: &str) -> Vec<Page> {
        let mut pages = Vec::new();
        for target in cdp.targets().await {
            if target["type"] == "page" && target["url"].as_str().is_some_and(|found| found.starts_with(url)) {
                pages.push(Page::attach(cdp, &target).await);
            }
        }
        pages
    }

    /// Attaches to a target.
    ///
    /// # Panics
    /// When Chromium gives no session.
    pub async fn attach(cdp: &Cdp, target: &Value) -> Page {
        let parameters = json!({"targetId": target["targetId"], "flatten": true});
        let answer = cdp.call(None, "Target.attachToTarget", parameters).await;
        let session = answer["sessionId"].as_str().expect("a session has an id").to_owned();
        let target = target["targetId"].as_str().unwrap_or_default().to_owned();
        Page { cdp: cdp.clone(), session, target }
    }

    /// Whether it is the same page as another one.
    pub fn is(&self, other: &Page) -> bool {
        self.target == other.target
    }

    /// The id of its DevTools session.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// Calls a method of the page's DevTools.
    pub async fn call(&self, method: &str, parameters: Value) -> Value {
        self.cdp.call(Some(&self.session), method, parameters).await
    }

    /// Evaluates an expression, waits for it if it is a promise, and gives its value, or what it threw.
    ///
    /// # Errors
    /// The exception, as text.
    pub async fn try_eval(&self, expression: &str) -> Result<Value, String> {
        let parameters = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let answer = self
            .cdp
            .try_call(Some(&self.session), "Runtime.evaluate", parameters)
            .await
            .map_err(|error| format!("{error:?}"))?;
        match answer.get("exceptionDetails") {
            Some(details) => {
                Err(details["exception"]["description"].as_str().unwrap_or(&details.to_string()).to_owned())
            }
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// Evaluates an expression, waits for it if it is a promise, and gives its value.
    ///
    /// # Panics
    /// When it throws.
    pub async fn eval(&self, expression: &str) -> Value {
        self.try_eval(expression).await.unwrap_or_else(|error| panic!("{expression}\nthrew {error}"))
    }

    /// Waits until an expression is true.
    pub async fn wait_for(&self, expression: &str) {
        let condition = format!("Boolean({expression})");
        let _ =
            wait::until_it_is(expression, || self.try_eval(&condition), |value| *value == Ok(Value::Bool(true))).await;
    }

    /// Waits until an expression is true that may take several times as long as others.
    pub async fn wait_for_long(&self, expression: &str) {
        let condition = format!("Boolean({expression})");
        let looking = async || (self.try_eval(&condition).await == Ok(Value::Bool(true))).then_some(());
        wait::until_within(wait::PATIENCE * 5, expression, looking).await;
    }

    /// Waits until an expression has a value.
    pub async fn wait_for_value(&self, expression: &str, value: impl Into<Value>) {
        let wanted = value.into();
        let _ = wait::until_it_is(expression, || self.try_eval(expression), |found| *found == Ok(wanted.clone())).await;
    }

    /// Presses and releases the left mouse button in the middle of the element that a selector finds.
    ///
    /// # Panics
    /// When there is no such element.
    pub async fn click(&self, selector: &str) {
        self.wait_for(&format!("document.querySelector({})", json!(selector))).await;
        let middle = format!(
            "(() => {{ const e = document.querySelector({}); e.scrollIntoView({{block: 'nearest'}}); \
             const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; }})()",
            json!(selector)
        );
        let place = self.eval(&middle).await;
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let parameters = json!({
                "type": kind, "x": place[0], "y": place[1], "button": button, "buttons": buttons, "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", parameters).await;
        }
    }

    /// Types text, character by character, into whatever has the focus.
    pub async fn type_text(&self, text: &str) {
        for character in text.chars() {
            if character == '\n' {
                self.press("Enter", 0).await;
                continue;
            }
            let text = character.to_string();
            self.call("Input.dispatchKeyEvent", json!({"type": "keyDown", "text": text, "key": text})).await;
            self.call("Input.dispatchKeyEvent", json!({"type": "keyUp", "key": text})).await;
        }
    }

    /// Presses and releases a key, with modifiers (1 Alt, 2 Control, 4 Meta, 8 Shift).
    pub async fn press(&self, key: &str, modifiers: u8) {
        let (code, number, text) = match key {
            "Enter" => ("Enter".to_owned(), 13, "\r"),
            "Tab" => ("Tab".to_owned(), 9, ""),
            "Escape" => ("Escape".to_owned(), 27, ""),
            "Backspace" => ("Backspace".to_owned(), 8, ""),
            "Delete" => ("Delete".to_owned(), 46, ""),
            "ArrowUp" => ("ArrowUp".to_owned(), 38, ""),
            "ArrowDown" => ("ArrowDown".to_owned(), 40, ""),
            key => {
                let upper = key.to_uppercase();
                let number = upper.chars().next().map_or(0, u32::from);
                (format!("Key{upper}"), number, "")
            }
        };
        let down = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        let mut event = json!({
            "type": down, "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers,
        });
        if !text.is_empty() {
            event["text"] = json!(text);
        }
        self.call("Input.dispatchKeyEvent", event.clone()).await;
        event["type"] = json!("keyUp");
        self.call("Input.dispatchKeyEvent", event).await;
    }
}
