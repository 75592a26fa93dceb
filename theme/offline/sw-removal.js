/* Takes back the worker that this site published before: browsers that have it fetch this one in its place,
   within a day of the next visit at the latest. It deletes every page that was kept, and is gone. */
(function () {
  "use strict";
  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) {
    event.waitUntil((async function () {
      await caches.delete("saved-copy " + self.registration.scope);
      await self.registration.unregister();
    })());
  });
})();
