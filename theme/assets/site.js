/* The site works without this. It keeps the #fragment when the language is switched, starts the worker that keeps pages for
   when there is no line, and marks facts whose review date has passed on this device (a saved or offline copy can't know otherwise). */
(function () {
  "use strict";
  var root = document.documentElement;
  var switches = document.querySelectorAll("a.lang-switch");
  function keepFragment() {
    for (var i = 0; i < switches.length; i++) {
      switches[i].setAttribute("href", switches[i].getAttribute("href").split("#")[0] + location.hash);
    }
  }
  keepFragment();
  window.addEventListener("hashchange", keepFragment);

  /* The worker that keeps pages on this device; without one, or where it is not allowed, the site is as it is. */
  var worker = root.getAttribute("data-worker");
  if (worker && "serviceWorker" in navigator) {
    if (navigator.serviceWorker.controller) addScript(root.getAttribute("data-offline"));
    window.addEventListener("load", function () {
      try {
        navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(function () { });
      } catch (e) { /* a browser that forbids even to ask */ }
    });
  }
  function addScript(address) {
    if (document.querySelector("script[src=\"" + address + "\"]")) return;
    var script = document.createElement("script");
    script.src = address;
    document.head.appendChild(script);
  }

  var words = root.getAttribute("data-overdue");
  if (!words) return;
  var now = new Date();
  function two(n) { return (n < 10 ? "0" : "") + n; }
  var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  var dated = document.querySelectorAll("[data-review-by]");
  for (var i = 0; i < dated.length; i++) {
    var shown = dated[i];
    if (!(shown.getAttribute("data-review-by") < today)) continue;
    shown.classList.add("overdue");
    var line = shown.querySelector(".standing");
    var mark = document.createElement("span");
    mark.className = line ? "overdue-note" : "vh";
    mark.textContent = (line ? "" : " ") + words;
    (line || shown).appendChild(mark);
  }
})();
