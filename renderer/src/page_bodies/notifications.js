// Notification and ServiceWorkerRegistration.showNotification: the host shows them.

function carryNotifications() {
  const NativeNotification = scope.Notification;
  const prototype = NativeNotification.prototype;
  const permission = Object.getOwnPropertyDescriptor(NativeNotification, 'permission').get;
  const granted = () => apply(permission, NativeNotification, []) === 'granted';
  const shown = new WeakMap();
  const inServiceWorker = 'ServiceWorkerGlobalScope' in scope;

  const text = (value) => (value === undefined ? '' : String(value));
  const address = (value) => {
    if (value === undefined) return '';
    try {
      return new URL(String(value), base()).href;
    } catch {
      return '';
    }
  };

  /** What a notification has; nothing where the browser has something against it. */
  const contents = (args) => {
    if (args.length === 0) return null;
    const given = args[1];
    if (given !== undefined && given !== null && typeof given !== 'object' && typeof given !== 'function') return null;
    const options = given || {};
    const tag = text(options.tag);
    const vibrate = options.vibrate === undefined ? [] : [].concat(options.vibrate);
    const dir = options.dir === undefined ? 'auto' : String(options.dir);
    if (!['auto', 'ltr', 'rtl'].includes(dir) || (options.renotify && tag === '') || (options.silent && vibrate.length > 0)) return null;
    return {
      title: String(args[0]),
      dir,
      lang: text(options.lang),
      body: text(options.body),
      tag,
      icon: address(options.icon),
      badge: address(options.badge),
      image: address(options.image),
      vibrate,
      timestamp: options.timestamp === undefined ? scope.Date.now() : Number(options.timestamp),
      renotify: Boolean(options.renotify),
      silent: options.silent === undefined || options.silent === null ? null : Boolean(options.silent),
      requireInteraction: Boolean(options.requireInteraction),
      data: options.data === undefined ? null : scope.structuredClone(options.data),
      actions: options.actions === undefined ? [] : [...options.actions],
      token: newToken(),
      handlers: new Map(),
    };
  };

  /** Has the host show it, and tells what becomes of it: show, click, close, error. */
  const show = async (one, tell) => {
    const { title, body, tag, token } = one;
    try {
      const answer = await toHost('notification', 'POST', JSON.stringify({ title, body, tag, token }), { 'content-type': 'application/json' });
      if (!answer.ok) return tell('error');
      const reader = answer.body.getReader();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return undefined;
        const lines = (rest + decode(value)).split('\n');
        rest = lines.pop();
        for (const line of lines) tell(line);
      }
    } catch {
      return tell('error');
    }
  };

  const make = (one, newTarget) => {
    const made = construct(EventTarget, [], newTarget);
    shown.set(made, one);
    return made;
  };

  const { accessor, handlers, method } = overlay(prototype, shown);
  const attributes = ['title', 'dir', 'lang', 'body', 'tag', 'icon', 'badge', 'image', 'vibrate', 'timestamp', 'renotify', 'silent'];
  for (const name of [...attributes, 'requireInteraction', 'data', 'actions']) accessor(name, (one) => one[name]);
  handlers(['show', 'click', 'close', 'error']);
  method('close', (self, one) => {
    then(toHost('notification/' + one.token, 'DELETE'), undefined, () => {});
  });

  /** Tells the service worker what became of a notification. */
  const tellWorker = (type, notification) => {
    const told = new scope.ExtendableEvent(type);
    Object.setPrototypeOf(told, scope.NotificationEvent.prototype);
    // An event that a script made keeps no worker alive; this one lives on for a while in any case.
    const waitUntil = () => {};
    for (const [name, value] of Object.entries({ notification, action: '', reply: null, waitUntil })) {
      Object.defineProperty(told, name, { value, enumerable: true });
    }
    dispatch(scope, told);
  };

  const OwnNotification = new Proxy(NativeNotification, {
    construct(target, args, newTarget) {
      const one = !inServiceWorker && granted() ? contents(args) : null;
      // What may not be shown, or is wrong, is the browser's, which says so.
      if (!one || one.actions.length > 0) return construct(target, args, newTarget);
      const made = make(one, newTarget);
      show(one, (event) => dispatch(made, new Event(event, { cancelable: event === 'click' })));
      return made;
    },
  });
  define(scope, 'Notification', OwnNotification);
  define(prototype, 'constructor', OwnNotification);

  if (scope.ServiceWorkerRegistration && scope.ServiceWorkerRegistration.prototype.showNotification) {
    const registrations = scope.ServiceWorkerRegistration.prototype;
    const active = getter(registrations, 'active');
    define(
      registrations,
      'showNotification',
      new Proxy(registrations.showNotification, {
        apply(target, self, args) {
          const one = granted() && succeeds(() => active(self)) && active(self) ? contents(args) : null;
          if (!one) return apply(target, self, args);
          const made = make(one, NativeNotification);
          return new Promise((resolve, reject) => {
            show(one, (event) => {
              if (event === 'show') return resolve();
              if (event === 'error') return reject(new TypeError('The notification could not be shown.'));
              // A worker that has stopped in the meantime does not hear of it.
              if (inServiceWorker) tellWorker('notification' + event, made);
              return undefined;
            });
          });
        },
      }),
    );
  }
}

if (scope.Notification) carryNotifications();
else if (scope.document) {
  // Chromium adds it to a window once the context has been made. The parser's first node is told before the first script runs.
  let carried = false;
  const carry = () => {
    if (carried || !scope.Notification) return;
    carried = true;
    watch.disconnect();
    carryNotifications();
  };
  const watch = new scope.MutationObserver(carry);
  watch.observe(scope.document, { childList: true, subtree: true });
  later(carry);
}
