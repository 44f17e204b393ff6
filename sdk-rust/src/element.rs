//! Classes of custom elements.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::{Arg, Args, Closure, Error, Interface, Object, Result, Value};

/// A class of custom elements that is written in Rust. Each element of the page has a value of it; [`define_element`] makes it
/// known to the page.
///
/// Functions get the element, and change what they keep through cells: they may be called while another of them runs. An error
/// becomes an exception, which the page reports.
///
/// The value is dropped when its element is collected. One that holds an object of the element's own tree, such as its shadow
/// root, keeps the element for as long as the document lives: where elements come and go, ask the element for such objects.
///
/// ```no_run
/// use mumba::{Object, Result};
///
/// mumba::interface! {
///     /// Any element of HTML; `mumba::web::HtmlElement` serves too.
///     pub struct HtmlElement(mumba::global("HTMLElement"));
/// }
///
/// struct Badge {
///     root: Object,
/// }
///
/// impl mumba::CustomElement for Badge {
///     type Base = HtmlElement;
///     const NAME: &'static str = "my-badge";
///     const OBSERVED: &'static [&'static str] = &["count"];
///
///     fn construct(element: &HtmlElement) -> Result<Self> {
///         let about = Object::new();
///         about.set("mode", "open");
///         Ok(Self { root: element.call("attachShadow", &[(&about).into()]) })
///     }
///
///     fn attribute_changed(&self, _: &HtmlElement, _name: &str, _old: Option<&str>, new: Option<&str>) -> Result<()> {
///         self.root.set("textContent", new.unwrap_or("0"));
///         Ok(())
///     }
/// }
///
/// mumba::module!(main);
///
/// fn main() -> Result<()> {
///     mumba::define_element::<Badge>()
/// }
/// ```
#[expect(unused_variables, reason = "the names say what is given")]
pub trait CustomElement: Sized + 'static {
    /// The interface that it extends, usually `HtmlElement`.
    type Base: Interface;

    /// Its name, which has a hyphen.
    const NAME: &'static str;

    /// The tag of the built-in element that it customizes, whose interface is [`Self::Base`]: `Some("button")`.
    const EXTENDS: Option<&'static str> = None;

    /// The attributes that [`Self::attribute_changed`] hears of.
    const OBSERVED: &'static [&'static str] = &[];

    /// Whether it takes part in forms: `attachInternals()` then gives what it needs for that.
    const FORM_ASSOCIATED: bool = false;

    /// An element is made. It has neither attributes nor children yet, and must not get any here; a shadow root it may.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn construct(element: &Self::Base) -> Result<Self>;

    /// The element is in a document now.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn connected(&self, element: &Self::Base) -> Result<()> {
        Ok(())
    }

    /// The element is in no document any more.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn disconnected(&self, element: &Self::Base) -> Result<()> {
        Ok(())
    }

    /// The element went from a document to another.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn adopted(&self, element: &Self::Base, from: &Object, to: &Object) -> Result<()> {
        Ok(())
    }

    /// An attribute of [`Self::OBSERVED`] was set, or removed.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn attribute_changed(&self, element: &Self::Base, name: &str, old: Option<&str>, new: Option<&str>) -> Result<()> {
        Ok(())
    }

    /// The element has another form now, or none.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn form_associated(&self, element: &Self::Base, form: Option<&Object>) -> Result<()> {
        Ok(())
    }

    /// The element is disabled now, or is not any more.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn form_disabled(&self, element: &Self::Base, disabled: bool) -> Result<()> {
        Ok(())
    }

    /// Its form is reset.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn form_reset(&self, element: &Self::Base) -> Result<()> {
        Ok(())
    }

    /// The browser gives back what the user had entered; `mode` is `restore` or `autocomplete`.
    ///
    /// # Errors
    /// Whatever is to be thrown.
    fn form_state_restored(&self, element: &Self::Base, state: Value, mode: &str) -> Result<()> {
        Ok(())
    }
}

/// Defines a class of custom elements, for as long as the document lives. Elements of its name that are there already become such
/// elements before this returns. Reads.
///
/// # Errors
/// When the name cannot be an element's, or is defined already.
pub fn define_element<T: CustomElement>() -> Result<()> {
    let elements = Rc::new(Elements::<T>::new()?);
    let class = elements.class()?;
    let arguments: &[Arg<'_>] = &[T::NAME.into(), (&class).into()];
    let options;
    let registry = crate::global("customElements");
    match T::EXTENDS {
        None => registry.call_read("define", arguments)?,
        Some(tag) => {
            options = Object::new();
            options.set("extends", tag);
            registry.call_read("define", &[arguments[0], arguments[1], (&options).into()])?
        }
    };
    Ok(())
}

/// The elements of one class, and what Rust keeps of each.
struct Elements<T> {
    states: RefCell<HashMap<u32, Rc<T>>>,
    next: Cell<u32>,
    /// A `WeakMap` from elements to the keys of `states`.
    keys: Object,
    /// A `FinalizationRegistry`, which tells of elements that are gone.
    gone: OnceCell<Object>,
    class: OnceCell<Object>,
}

impl<T: CustomElement> Elements<T> {
    fn new() -> Result<Self> {
        Ok(Self {
            states: RefCell::default(),
            next: Cell::new(1),
            keys: crate::global("WeakMap").construct(&[]),
            gone: OnceCell::new(),
            class: OnceCell::new(),
        })
    }

    /// Makes the class.
    fn class(self: &Rc<Self>) -> Result<Object> {
        let elements = Rc::clone(self);
        let forget = Closure::new(move |key: u32| {
            let state = elements.states.borrow_mut().remove(&key);
            drop(state);
        })?;
        let _ = self.gone.set(crate::global("FinalizationRegistry").construct(&[(&forget).into()]));
        forget.forget();

        let elements = Rc::clone(self);
        let constructor = Closure::reentrant(move |_| elements.construct())?;
        let class = constructor.as_ref().clone();
        constructor.forget();
        let _ = self.class.set(class.clone());

        let base = T::Base::interface().get_object("prototype");
        let prototype = crate::global("Object").call("create", &[(&base).into()]);
        prototype.set("constructor", &class);
        class.set("prototype", &prototype);
        let observed: Vec<Arg<'_>> = T::OBSERVED.iter().map(|name| (*name).into()).collect();
        class.set("observedAttributes", Object::array(&observed));
        self.reaction(&prototype, "connectedCallback", |state, element, _| state.connected(element))?;
        self.reaction(&prototype, "disconnectedCallback", |state, element, _| state.disconnected(element))?;
        self.reaction(&prototype, "adoptedCallback", |state, element, args| {
            state.adopted(element, &args.get(0).to()?, &args.get(1).to()?)
        })?;
        self.reaction(&prototype, "attributeChangedCallback", |state, element, args| {
            let [old, new]: [Option<String>; 2] = [args.get(1).to()?, args.get(2).to()?];
            state.attribute_changed(element, &args.get(0).to::<String>()?, old.as_deref(), new.as_deref())
        })?;
        if T::FORM_ASSOCIATED {
            class.set("formAssociated", true);
            self.reaction(&prototype, "formAssociatedCallback", |state, element, args| {
                state.form_associated(element, args.get(0).to::<Option<Object>>()?.as_ref())
            })?;
            self.reaction(&prototype, "formDisabledCallback", |state, element, args| {
                state.form_disabled(element, args.get(0).to()?)
            })?;
            self.reaction(&prototype, "formResetCallback", |state, element, _| state.form_reset(element))?;
            self.reaction(&prototype, "formStateRestoreCallback", |state, element, args| {
                state.form_state_restored(element, args.get(0), &args.get(1).to::<String>()?)
            })?;
        }
        Ok(class)
    }

    /// `new`: makes an element of the base class whose class is this one, as `super()` does in a script.
    fn construct(&self) -> Result<Object> {
        let (base, none) = (T::Base::interface(), Object::array(&[]));
        let class = self.class.get().ok_or_else(|| Error::state("the class is not made yet"))?;
        let arguments = [(&base).into(), (&none).into(), class.into()];
        let element = T::Base::from_object(crate::global("Reflect").call("construct", &arguments));
        let state = T::construct(&element)?;
        let key = self.next.replace(self.next.get() + 1);
        self.keys.invoke("set", &[element.as_ref().into(), key.into()]);
        if let Some(gone) = self.gone.get() {
            gone.invoke("register", &[element.as_ref().into(), key.into()]);
        }
        self.states.borrow_mut().insert(key, Rc::new(state));
        Ok(element.into())
    }

    /// Puts a function on the prototype.
    fn reaction(
        self: &Rc<Self>,
        prototype: &Object,
        name: &str,
        react: impl Fn(&T, &T::Base, Args<'_>) -> Result<()> + 'static,
    ) -> Result<()> {
        let elements = Rc::clone(self);
        let closure = Closure::reentrant(move |args| {
            let element: Object = args.this().to()?;
            let key = elements.keys.call_as::<u32>("get", &[(&element).into()])?;
            let state = elements.states.borrow().get(&key).cloned();
            let state = state.ok_or_else(|| Error::state("the element is not of this class"))?;
            react(&state, &T::Base::from_object(element), args)
        })?;
        prototype.set(name, closure.as_ref());
        closure.forget();
        Ok(())
    }
}
