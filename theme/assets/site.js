/* The site works without this. It keeps the #fragment when the language is switched, leads to the search field by a key, starts the
   worker that keeps pages for when there is no line, and tells of each fact how it stands by the date of this device:
   a saved or offline copy can't know otherwise. */
(function () {
  "use strict";
  var switches = document.querySelectorAll("a.lang-switch");
  function keepFragment() {
    for (var i = 0; i < switches.length; i++) {
      switches[i].setAttribute("href", switches[i].getAttribute("href").split("#")[0] + location.hash);
    }
  }
  keepFragment();
  window.addEventListener("hashchange", keepFragment);

  // "/" and Ctrl+K lead to the search field: on the page, in the frame, or else on the search page.
  document.addEventListener("keydown", function (event) {
    var isKey = event.key === "/" ? !event.ctrlKey && !event.metaKey && !event.altKey :
      event.key === "k" && (event.ctrlKey || event.metaKey);
    if (!isKey || event.defaultPrevented ||
      event.key === "/" && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName) || event.target.isContentEditable) return;
    var page = document.querySelector("a.find");
    var field = document.getElementById("q") || document.querySelector(".find-form input");
    if (!field) return;
    event.preventDefault();
    if (field.offsetParent) field.focus();
    else if (page) location.href = page.href;
  });

  // What not every page needs is asked for once the page is there: on a poor line that shows it sooner.
  var own = document.currentScript;
  function addScript(address) {
    if (document.querySelector("script[src=\"" + address + "\"]")) return;
    var script = document.createElement("script");
    script.src = address;
    document.head.appendChild(script);
  }
  if (own) window.addEventListener("load", function () {
    if (document.querySelector(".phrase, .print-here")) addScript(own.getAttribute("data-cards"));
    if (document.querySelector(".toc, [data-term]")) addScript(own.getAttribute("data-reading"));
  });

  /* The worker that keeps pages on this device; without one, or where it is not allowed, the site is as it is. */
  var root = document.documentElement, worker = root.getAttribute("data-worker");
  if (worker && "serviceWorker" in navigator) {
    if (navigator.serviceWorker.controller) addScript(root.getAttribute("data-offline"));
    window.addEventListener("load", function () {
      try {
        navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(function () { });
      } catch (e) { /* a browser that forbids even to ask */ }
    });
  }

  /* Standing: current, due (soon), overdue. The span and all words are in the page; see data/README.md, due-soon-days. */
  var meta = document.querySelector("meta[name=standing]");
  var dated = document.querySelectorAll("[data-review-by]");
  if (!meta || !dated.length) return;
  function two(n) { return (n < 10 ? "0" : "") + n; }
  function iso(date) { return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()); }
  function word(name) { return meta.getAttribute("data-" + name); }
  function notice(text) {
    var note = document.createElement("p");
    note.className = "standing-notice";
    note.textContent = text;
    // Near the top, but after what a reader in a hurry came for: the ways out of the home page, what a page is about.
    var main = document.getElementById("main");
    var before = main.querySelector(".situations") || main.querySelector(".guide-head") ||
      main.querySelector("h1 ~ .lead") || main.querySelector("h1");
    before.parentNode.insertBefore(note, before.nextSibling);
    return note;
  }
  var now = new Date(), today = iso(now);
  // Noon is on the same day whatever the clocks do at night.
  var soon = iso(new Date(now.getFullYear(), now.getMonth(), now.getDate() + Number(meta.getAttribute("content")), 12));
  for (var i = 0; i < dated.length; i++) {
    var asOf = dated[i].getAttribute("data-as-of") || "";
    if (asOf !== "undated" && today.slice(0, asOf.length) < asOf) { notice(word("wrong-clock")); return; }
  }
  var facts = {}, count = 0, late = 0, first = "";
  for (i = 0; i < dated.length; i++) {
    var shown = dated[i], by = shown.getAttribute("data-review-by");
    var standing = by < today ? "overdue" : by <= soon ? "due" : "current";
    shown.setAttribute("data-standing", standing);
    var line = shown.querySelector(".standing");
    if (line || standing !== "current") {
      var mark = document.createElement("span");
      mark.className = line ? "standing-note" : "vh";
      mark.textContent = line ? word(standing) : word("aside").replace("{0}", word(standing));
      (line || shown).appendChild(mark);
    }
    // A fact in running text and its card are one fact.
    var name = shown.getAttribute("data-fact") || shown.id;
    if (!facts["fact " + name]) {
      facts["fact " + name] = true;
      count++;
      if (standing === "overdue") late++;
    }
    if (standing === "overdue" && !first) first = shown.id ? "#" + shown.id : shown.getAttribute("href");
  }
  if (!late) return;
  var note = notice(word("notice").replace("{0}", late).replace("{1}", count) + " ");
  var link = document.createElement("a");
  link.setAttribute("href", first);
  link.textContent = word("first");
  note.appendChild(link);
})();
