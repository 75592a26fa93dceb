/* The site works without this. It keeps the #fragment when the language is switched, leads to the search
   field by a key, and marks facts whose review date has passed on this device (a saved or offline copy can't know otherwise). */
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

  // "/" and Ctrl+K lead to the search field: on the page, in the frame, or else on the search page.
  document.addEventListener("keydown", function (event) {
    var isKey = event.key === "/" ? !event.ctrlKey && !event.metaKey && !event.altKey : event.key === "k" && (event.ctrlKey || event.metaKey);
    if (!isKey || event.defaultPrevented || event.key === "/" && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName) || event.target.isContentEditable) return;
    var page = document.querySelector("a.find");
    var field = document.getElementById("q") || document.querySelector(".find-form input");
    if (!field) return;
    event.preventDefault();
    if (field.offsetParent) field.focus();
    else if (page) location.href = page.href;
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
