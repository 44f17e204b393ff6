// A native view in C++: a list of things to do. Objects release what they hold, exceptions are turned into errors of JavaScript.
#include <mumba.hpp>

#include <list>
#include <memory>
#include <string>

namespace {

/** An element, already in its place. */
mumba::object add(mumba::context ctx, const mumba::object &parent, const char *tag, std::string_view text) {
    mumba::object element = ctx.document().call_object("createElement", tag);
    element.set("textContent", text);
    parent.call("append", element);
    return element;
}

/** The list, on the page and in memory. */
class tasks {
public:
    explicit tasks(mumba::context ctx) : ctx_(ctx) {
        mumba::object body = ctx.document().get_object("body");
        add(ctx, body, "h1", "Tasks");
        mumba::object form = add(ctx, body, "form", "");
        field_ = add(ctx, form, "input", "");
        field_.set("type", "text");
        field_.set("placeholder", "What is to be done?");
        add(ctx, form, "button", "Add");
        list_ = add(ctx, body, "ul", "");
        status_ = add(ctx, body, "p", "");
        status_.call("setAttribute", "role", "status");
        submitted_ = form.on("submit", [this](mumba::value_view event) {
            event.as_object().call("preventDefault");
            // Whoever reads the field runs what was deferred before.
            mumba::string text = field_.get_string("value");
            if (text.empty()) return;
            insert(text);
            field_.set("value", "");
        });
        show();
    }

    void insert(std::string_view text) {
        task &made = all_.emplace_back();
        made.item = add(ctx_, list_, "li", "");
        mumba::object box = add(ctx_, made.item, "input", "");
        box.set("type", "checkbox");
        add(ctx_, made.item, "span", text);
        mumba::object remove = add(ctx_, made.item, "button", "Remove");
        made.toggled = box.on("change", [this, &made] {
            made.done = !made.done;
            made.item.get_object("classList").call("toggle", "done", made.done);
            show();
        });
        auto place = std::prev(all_.end());
        made.removed = remove.on("click", [this, place] {
            place->item.call("remove");
            // The listener that is running goes with its task, so not from within it.
            ctx_.post([this, place] {
                all_.erase(place);
                show();
            });
        });
        show();
    }

private:
    struct task {
        mumba::object item;
        mumba::listener toggled, removed;
        bool done = false;
    };

    void show() {
        std::size_t open = 0;
        for (const task &each : all_) open += each.done ? 0 : 1;
        status_.set("textContent", std::to_string(open) + (open == 1 ? " task to do" : " tasks to do"));
    }

    mumba::context ctx_;
    mumba::object field_, list_, status_;
    mumba::listener submitted_;
    std::list<task> all_;
};

void start(mumba::context ctx) {
    auto view = std::make_shared<tasks>(ctx);
    view->insert("Write a module in C++");
    view->insert("Look at it");
    // The list lives as long as the document: the runtime frees what a subscription holds when it is left.
    ctx.on_event([view](std::uint32_t) {}).keep();
}

} // namespace

MUMBA_MODULE(start)
