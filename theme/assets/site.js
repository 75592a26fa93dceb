/* The site works without this. It leads to the same heading when the language is switched, opens what a fragment names, closes the
   menu by Esc, leads to the search field by a key, starts the worker that keeps pages for when there is no line, and turns on, by the
   date of this device, the words about what is due for a new check: a saved or offline copy can't know otherwise. */
(function () {
  "use strict";
  var own = document.currentScript;
  function each(selector, work) { Array.prototype.forEach.call(document.querySelectorAll(selector), work); }
  function named(hash) {
    try { return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null; } catch (e) { return null; }
  }

  // The heading that is being read, or else what the fragment names while that is in view.
  function here() {
    var found = "", target = named(location.hash);
    if (window.pageYOffset < 40) return target ? location.hash : "";
    each("main h2[id], main h3[id]", function (heading) {
      var box = heading.getBoundingClientRect();
      if (box.height && box.top < window.innerHeight * 0.3) found = "#" + heading.id;
    });
    if (!target) return found;
    var place = target.getBoundingClientRect();
    return found === "" || place.bottom > 0 && place.top < window.innerHeight ? location.hash : found;
  }
  each("a.lang-switch", function (link) {
    ["pointerdown", "mousedown", "touchstart", "focus", "click"].forEach(function (name) {
      link.addEventListener(name, function () { link.setAttribute("href", link.getAttribute("href").split("#")[0] + here()); });
    });
  });

  // Browsers that don't open what a fragment names inside a folded part.
  function unfold() {
    var target = named(location.hash), moved = false;
    // What is named may be what is folded, or hold it.
    var innermost = target && target.className === "phrase" && target.querySelector("details") || target;
    for (var up = innermost; up && up !== document.body; up = up.parentNode) {
      if (up.nodeName === "DETAILS" && !up.open) { up.open = true; moved = true; }
    }
    if (moved) target.scrollIntoView();
  }
  unfold();
  window.addEventListener("hashchange", unfold);

  // On paper whatever is folded lies open.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    each("main details", function (part) { if (!part.open) { part.open = true; folded.push(part); } });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (part) { part.open = false; });
    folded = [];
  });

  document.addEventListener("keydown", function (event) {
    var menu = event.key === "Escape" || event.key === "Esc" ? document.querySelector(".menu[open]") : null;
    if (!menu || event.defaultPrevented) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  // "/" and Ctrl+K lead to the search field: on the page, in the frame, or else on the search page.
  each(".find-form input", function (field) {
    field.setAttribute("aria-keyshortcuts", "/ Control+K");
    field.autocomplete = "off";
    field.spellcheck = false;
  });
  document.addEventListener("keydown", function (event) {
    var isKey = event.key === "/" ? !event.ctrlKey && !event.metaKey && !event.altKey :
      event.key === "k" && (event.ctrlKey || event.metaKey);
    if (!isKey || event.isComposing || event.keyCode === 229 || event.defaultPrevented ||
      event.key === "/" && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName) || event.target.isContentEditable) return;
    var page = document.querySelector("a.find");
    var field = document.getElementById("q") || document.querySelector(".find-form input");
    if (!field && !page) return;
    event.preventDefault();
    if (field && field.offsetParent) field.focus();
    else if (page) location.href = page.href;
  });

  // Lists of entries say the words of each entry's link to itself once, in their heading.
  each("h1[data-link]", function (title) {
    each("[data-find=entry] .evidence-more > :first-child", function (line) {
      var self = document.createElement("a");
      self.className = "self";
      self.href = "#" + line.closest("[data-find=entry]").id;
      self.textContent = title.getAttribute("data-link");
      line.appendChild(document.createTextNode(" "));
      line.appendChild(self);
    });
  });

  // A link to an entry is copied, where a page may; elsewhere it is a link like others.
  document.addEventListener("click", function (event) {
    var link = event.target, said = link.nextElementSibling;
    if (link.className !== "self" || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!said) {
      said = document.createElement("span");
      said.setAttribute("role", "status");
      link.parentNode.appendChild(said);
    }
    // Emptied first, so that a second copy is told again.
    said.textContent = "";
    navigator.clipboard.writeText(link.href.replace(/\?[^#]*/, "")).then(function () {
      setTimeout(function () { said.textContent = " " + own.getAttribute("data-copied"); }, 50);
    }, function () { location.href = link.href; });
  });

  // What not every page needs is asked for once the page is there: on a poor line that shows it sooner.
  function addScript(address) {
    if (document.querySelector("script[src=\"" + address + "\"]")) return;
    var script = document.createElement("script");
    script.src = address;
    document.head.appendChild(script);
  }
  if (own) window.addEventListener("load", function () {
    if (document.querySelector(".phrase, .print-here")) addScript(own.getAttribute("data-cards"));
    if (document.querySelector(".toc, [data-term], a[data-fact], .filter")) addScript(own.getAttribute("data-reading"));
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

  /* Standing: current, due (soon), overdue. The span is in the page; see data/README.md, due-soon-days. All words are there from the
     start, and hold their room. */
  if (!own) return;
  function two(n) { return (n < 10 ? "0" : "") + n; }
  function iso(date) { return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()); }
  var now = new Date(), today = iso(now), dated = 0, ahead = 0;
  // Noon is on the same day whatever the clocks do at night.
  var soon = iso(new Date(now.getFullYear(), now.getMonth(), now.getDate() + Number(own.getAttribute("data-soon")), 12));
  each("[data-as-of]", function (shown) {
    var asOf = shown.getAttribute("data-as-of");
    if (!/^\d/.test(asOf)) return;
    dated++;
    if (today.slice(0, asOf.length) < asOf) ahead++;
  });
  var age = document.querySelector(".page-age");
  // One date that lies ahead may be a slip of ours; where most do, it is the clock of the device.
  if (ahead > 1 && ahead * 2 > dated) {
    if (age) age.appendChild(document.createTextNode(" " + own.getAttribute("data-wrong-clock")));
    return;
  }
  each("[data-review-by]", function (shown) {
    var by = shown.getAttribute("data-review-by");
    shown.setAttribute("data-standing", by < today ? "overdue" : by <= soon ? "due" : "current");
  });
})();
