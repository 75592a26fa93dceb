/* In a preview no worker may answer in the server's place: whatever worker a site asks for, it gets this one, which is gone at once. */
(function () {
  "use strict";
  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) {
    event.waitUntil((async function () {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
    })());
  });
})();
