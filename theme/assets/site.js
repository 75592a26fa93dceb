/* The site works without this. It keeps the #fragment when the language is switched, and marks facts
   whose review date has passed on this device (a saved or offline copy can't know otherwise). */
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

  // What not every page needs is asked for once the page is there: on a poor line that shows it sooner.
  var own = document.currentScript;
  function later(name) {
    var script = document.createElement("script");
    script.src = own.src.replace(/[^\/]*$/, name);
    document.head.appendChild(script);
  }
  if (own) window.addEventListener("load", function () {
    if (document.querySelector(".phrase, .print-here")) later("cards.js");
    if (document.querySelector(".toc, [data-term]")) later("reading.js");
  });

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
