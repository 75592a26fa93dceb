/* Put into each page by 'sitegen preview', and by nothing else: loads the page again when it has changed, and shows the mistakes of the
   site over it. What stands in files comes as text and stays text: nothing here makes HTML of it. */
(function () {
  "use strict";
  var script = document.currentScript.dataset;
  var placeKey = "sitegen-preview-place";
  var source = null;
  var panel = null;
  var closed = false;
  var isReloading = false;

  restorePlace();
  listen();
  document.addEventListener("visibilitychange", function () { if (document.hidden) hangUp(); else listen(); });
  addEventListener("pagehide", function () {
    hangUp();
    if (!isReloading) history.scrollRestoration = "auto";
  });
  addEventListener("pageshow", listen);

  /* Only the tab that is looked at holds a line: a browser has six for each server. */
  function listen() {
    if (source || document.hidden) return;
    source = new EventSource("/.sitegen/events?page=" + encodeURIComponent(script.page) + "&content=" + script.content);
    source.addEventListener("reload", reload);
    source.addEventListener("mistakes", function (event) { show(JSON.parse(event.data)); });
  }

  function hangUp() {
    if (source) source.close();
    source = null;
  }

  function reload() {
    hangUp();
    keepPlace();
    location.reload();
  }

  /* The place is that of an element with an id near the top, so that it stays although the text above it grows. */
  function keepPlace() {
    var anchor = null;
    document.querySelectorAll("body [id]").forEach(function (element) {
      var box = element.getBoundingClientRect();
      if (box.height > 0 && (!anchor || box.top <= innerHeight / 4)) anchor = element;
    });
    try {
      sessionStorage.setItem(placeKey, JSON.stringify({
        page: script.page,
        x: scrollX,
        y: scrollY,
        id: anchor && scrollY > 0 ? anchor.id : null,
        top: anchor ? anchor.getBoundingClientRect().top : 0,
        open: Array.from(document.querySelectorAll("details"), function (details) { return details.open; }),
      }));
      /* The browser would put the page where it was in pixels, once it is loaded and this script has found the better place. */
      history.scrollRestoration = "manual";
      isReloading = true;
    } catch (error) { /* Without storage the browser does what it can. */ }
  }

  function restorePlace() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(placeKey));
      sessionStorage.removeItem(placeKey);
    } catch (error) { return; }
    if (!kept || kept.page !== script.page) return;
    var all = document.querySelectorAll("details");
    if (all.length === kept.open.length) all.forEach(function (details, i) { details.open = kept.open[i]; });
    scrollThere();
    addEventListener("load", scrollThere);

    function scrollThere() {
      var anchor = kept.id && document.getElementById(kept.id);
      if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - kept.top, behavior: "instant" });
      else scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    }
  }

  function show(mistakes) {
    if (panel) panel.remove();
    panel = null;
    if (mistakes.items.length === 0) return;
    panel = document.createElement("sitegen-mistakes");
    var root = panel.attachShadow({ mode: "open" });
    var style = new CSSStyleSheet();
    style.replaceSync(look);
    root.adoptedStyleSheets = [style];
    var details = add(root, "details", null, mistakes.errors > 0 ? "errors" : "warnings");
    /* Warnings are there for whoever opens them; errors are in the way until somebody closes them. */
    details.open = mistakes.errors > 0 && !closed;
    if (mistakes.errors > 0) details.addEventListener("toggle", function () { closed = !details.open; });
    add(details, "summary", mistakes.counts);
    if (mistakes.errors > 0) add(details, "p", "This is the last site without errors.");
    var list = add(details, "ol");
    mistakes.items.forEach(function (item) {
      var entry = add(list, "li", null, item.severity);
      addPlace(entry, mistakes, item);
      add(entry, "p", item.severity + " " + item.code + ": " + item.message, "message");
      addSnippet(entry, item);
      if (item.note) {
        add(entry, "p", "note: " + item.note.message);
        addPlace(entry, mistakes, item.note);
        addSnippet(entry, item.note);
      }
      add(entry, "p", "help: " + item.help, "help");
    });
    mistakes.more.forEach(function (line) { add(details, "p", line); });
    document.documentElement.append(panel);
  }

  function addPlace(parent, mistakes, item) {
    var words = item.file + "(" + item.line + "," + item.column + ")";
    if (item.place === null) {
      add(parent, "span", words, "place");
      return;
    }
    var button = add(parent, "button", words, "place");
    button.type = "button";
    button.title = "Open in the editor";
    button.addEventListener("click", function () {
      fetch("/.sitegen/open?state=" + mistakes.state + "&place=" + item.place, {
        method: "POST",
        headers: { "X-SiteGen-Token": script.token },
      }).then(function (response) {
        if (response.status === 403) location.reload();
        return response.text();
      }).then(function (link) {
        if (link) location.href = link;
      });
    });
  }

  function addSnippet(parent, item) {
    if (item.snippet) add(parent, "pre", item.snippet);
  }

  function add(parent, name, text, kind) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    parent.append(element);
    return element;
  }

  var look = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; pointer-events: none; }
    details { pointer-events: auto; box-sizing: border-box; max-height: 60vh; overflow: auto; padding: .5rem 1rem; color: #1b1b1b;
      background: #fff8f7; border-top: 4px solid #b3261e; box-shadow: 0 0 16px #0006; font: 15px/1.5 system-ui, sans-serif; }
    details.warnings { border-color: #8a6100; background: #fffaf0; }
    details:not([open]) { display: inline-block; margin: .5rem; border: 2px solid #b3261e; border-radius: .5rem; }
    details.warnings:not([open]) { border-color: #8a6100; }
    summary { cursor: pointer; font-weight: bold; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { margin: .75rem 0; padding-left: .75rem; border-left: 3px solid #b3261e; }
    li.warning { border-color: #8a6100; }
    p { margin: .25rem 0; overflow-wrap: anywhere; }
    .message { font-weight: bold; }
    .place { padding: 0; border: 0; background: none; color: #0b4f9e; font: 14px/1.5 ui-monospace, monospace; text-align: left; }
    button.place { text-decoration: underline; cursor: pointer; }
    button.place:focus-visible, summary:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
    span.place { color: inherit; }
    pre { margin: .25rem 0; padding: .5rem; overflow-x: auto; background: #0000000d; font: 14px/1.4 ui-monospace, monospace; }
    @media print { :host { display: none; } }
    @media (prefers-color-scheme: dark) {
      details, details.warnings { color: #f2f2f2; background: #241a19; }
      details.warnings { background: #231f14; }
      .place, button.place:focus-visible, summary:focus-visible { color: #9cc7ff; outline-color: #9cc7ff; }
      pre { background: #ffffff14; }
    }`;
})();
