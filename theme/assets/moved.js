/* Stands at an old address and takes the reader to the new one, with whatever query and fragment came along. */
(function () {
  "use strict";
  var link = document.querySelector("main a");
  location.replace(link.href + location.search + location.hash);
})();
