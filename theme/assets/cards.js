/* Cards for staff: copy, hold out large, print. Without this each card can be read where it stands, its own page shows it large,
   and the browser's menu prints. Nothing is asked of the network. */
(function () {
  "use strict";
  var root = document.documentElement;
  var SMALLEST = 22; /* pixels: what can be read at arm's length */
  var WORTH = 0.6; /* of the size that a sentence could have if its clauses broke */

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function button(className, text, act) {
    var element = make("button", className, text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  /* Copying. Old WebViews have no Clipboard API, and no browser has it on plain http. */
  function copyByHand(text) {
    var field = make("textarea");
    field.value = text;
    field.readOnly = true;
    field.className = "vh";
    document.body.appendChild(field);
    field.focus();
    field.select();
    field.setSelectionRange(0, text.length);
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { /* says so by what it does not say */ }
    document.body.removeChild(field);
    return done;
  }

  function copy(text, from, said) {
    function tell(done) { if (done) said(); }
    function byHand() { tell(copyByHand(text)); from.focus(); }
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(text).then(function () { tell(true); }, byHand);
    else byHand();
  }

  /* Holding out: one sentence on the whole screen, to be turned to whoever is to read it. */
  var open = null;

  function hold(card, opener) {
    var sheet = make("div", "sheet");
    var words = make("div", "sheet-words");
    var say = make("p", "sheet-say");
    var source = card.querySelector(".phrase-say");
    var situation = card.querySelector(".phrase-situation") || document.querySelector("h1");
    say.innerHTML = source.innerHTML;
    say.lang = "zh-Hans";
    say.setAttribute("data-size", source.getAttribute("data-size"));
    words.appendChild(say);
    var foot = make("div", "sheet-foot");
    var meaning = make("p", "sheet-meaning", card.querySelector(".phrase-meaning").textContent);
    meaning.lang = "en";
    var turn = button("tool", word("turn"), function () {
      var turned = turn.getAttribute("aria-pressed") !== "true";
      turn.setAttribute("aria-pressed", String(turned));
      sheet.classList.toggle("turned", turned);
    });
    turn.setAttribute("aria-pressed", "false");
    var close = button("tool tool-close", word("close"), function () { leave(); });
    foot.appendChild(meaning);
    foot.appendChild(turn);
    foot.appendChild(close);
    sheet.appendChild(words);
    sheet.appendChild(foot);
    sheet.setAttribute("role", "dialog");
    sheet.setAttribute("aria-modal", "true");
    sheet.setAttribute("aria-label", situation.textContent.trim());
    sheet.addEventListener("keydown", function (event) {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Escape" || event.key === "Esc") { event.preventDefault(); leave(); }
      // There are two stops; older browsers, which know no inert, would else walk out behind the sheet.
      if (event.key === "Tab") { event.preventDefault(); (document.activeElement === close ? turn : close).focus(); }
    });
    open = { sheet: sheet, opener: opener, rest: [], full: false, leaving: false, lock: null };
    for (var i = 0; i < document.body.children.length; i++) {
      var part = document.body.children[i];
      if (part.hasAttribute("inert") || part.hasAttribute("aria-hidden")) continue;
      part.setAttribute("inert", "");
      part.setAttribute("aria-hidden", "true");
      open.rest.push(part);
    }
    document.body.appendChild(sheet);
    root.classList.add("sheet-open");
    fit();
    close.focus();
    fill(sheet);
    stayAwake();
    // So that a phone's own way back closes the sheet, and does not leave the page.
    try { history.pushState({ sheet: true }, ""); } catch (refused) { /* the button is enough */ }
  }

  function leave() {
    if (!open || open.leaving) return;
    // The way back takes a moment, and a second one within it would leave the page.
    var mine = open;
    mine.leaving = true;
    if (history.state && history.state.sheet) {
      history.back(); // and so to popstate below
      // An in-app browser may forbid it, and nobody may be shut in.
      setTimeout(function () { if (open === mine) shut(); }, 1000);
    } else shut();
  }

  function shut() {
    if (!open) return;
    var was = open;
    open = null;
    was.rest.forEach(function (part) { part.removeAttribute("inert"); part.removeAttribute("aria-hidden"); });
    document.body.removeChild(was.sheet);
    root.classList.remove("sheet-open");
    if (was.lock) was.lock.release().catch(function () {});
    var leaveFull = document.exitFullscreen || document.webkitExitFullscreen;
    if (was.full && leaveFull && (document.fullscreenElement || document.webkitFullscreenElement)) leaveFull.call(document);
    was.opener.focus();
    // A browser that goes back puts the focus where the address points, after this; so once more when it has.
    setTimeout(function () { if (!open && (!document.activeElement || document.activeElement === document.body)) was.opener.focus(); }, 60);
  }

  window.addEventListener("popstate", shut);

  /* As large as the screen holds. A clause stays on its line, unless it would have to be much smaller for that. */
  function fit() {
    if (!open) return;
    var words = open.sheet.querySelector(".sheet-words"), say = open.sheet.querySelector(".sheet-say");
    var style = getComputedStyle(words), high = words.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    var wide = words.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    function fits(size) {
      say.style.fontSize = size + "px";
      return say.offsetHeight <= high && say.scrollWidth <= wide;
    }
    function largest() {
      var least = SMALLEST, most = Math.max(SMALLEST, Math.min(wide, high) / 2);
      while (most - least > 1) {
        var middle = (least + most) / 2;
        if (fits(middle)) least = middle;
        else most = middle;
      }
      return least;
    }
    say.classList.remove("whole");
    var size = largest();
    say.classList.add("whole");
    var whole = largest();
    if (fits(whole) && whole >= size * WORTH) size = whole;
    else say.classList.remove("whole");
    say.style.fontSize = size + "px";
  }

  window.addEventListener("resize", fit);

  function fill(sheet) {
    var ask = sheet.requestFullscreen || sheet.webkitRequestFullscreen;
    if (!ask) return;
    try {
      var asked = ask.call(sheet);
      if (asked && asked.catch) asked.catch(function () {});
    } catch (refused) { /* the sheet covers the page in any case */ }
  }

  function fullChanged() {
    if (!open) return;
    // A sheet closed just before can still be giving up the screen.
    if ((document.fullscreenElement || document.webkitFullscreenElement) === open.sheet) open.full = true;
    else if (open.full) leave();
    fit();
  }

  document.addEventListener("fullscreenchange", fullChanged);
  document.addEventListener("webkitfullscreenchange", fullChanged);

  function stayAwake() {
    if (!navigator.wakeLock) return;
    var mine = open;
    navigator.wakeLock.request("screen").then(function (lock) {
      if (open === mine) mine.lock = lock;
      else lock.release().catch(function () {});
    }, function () {});
  }

  document.addEventListener("visibilitychange", function () { if (open && document.visibilityState === "visible") stayAwake(); });

  /* What buttons say stands once on a page. */
  function word(name) { return document.querySelector("[data-turn]").getAttribute("data-" + name); }

  /* The buttons of each card. */
  function prepare(card) {
    var tools = card.querySelector(".phrase-tools");
    if (!tools) return;
    var link = tools.querySelector(".phrase-large");
    var large = button("tool", link ? link.textContent : word("full"), function () { hold(card, large); });
    var said = make("span", "copied");
    said.setAttribute("role", "status");
    var copyButton = button("tool", word("copy"), function () {
      copy(card.querySelector(".phrase-say").textContent.trim(), copyButton, function () {
        // Emptied first, so that a second copy is told again.
        said.textContent = "";
        setTimeout(function () { said.textContent = word("copied"); }, 50);
      });
    });
    if (link) tools.removeChild(link);
    tools.appendChild(large);
    tools.appendChild(copyButton);
    tools.appendChild(said);
  }

  var cards = document.querySelectorAll(".phrase");
  for (var i = 0; i < cards.length; i++) prepare(cards[i]);

  /* Paper. What is folded on the list of phrases is laid open on paper. */
  var places = document.querySelectorAll(".print-here");
  for (var p = 0; p < places.length; p++) {
    places[p].insertBefore(
      button("tool tool-print", places[p].getAttribute("data-print"), function () { window.print(); }),
      places[p].firstChild);
  }
  var opened = [];
  window.addEventListener("beforeprint", function () {
    var folded = document.querySelectorAll(".phrase-list details:not([open])");
    for (var f = 0; f < folded.length; f++) { folded[f].open = true; opened.push(folded[f]); }
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (folded) { folded.open = false; });
    opened = [];
  });
})();
