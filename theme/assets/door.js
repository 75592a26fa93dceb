/* The front door starts the worker, so that whoever goes on without a line finds what is kept (theme/offline/sw.js). */
(function () {
  "use strict";
  var worker = document.documentElement.getAttribute("data-worker");
  if ("serviceWorker" in navigator) window.addEventListener("load", function () {
    try {
      navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(function () { });
    } catch (e) { /* a browser that forbids even to ask */ }
  });
})();
