/* Stands at an old address and takes the reader to the new one, with whatever query and fragment came along. */
(function () {
  "use strict";
  var to = document.querySelector("main a").href.split("#");
  location.replace(to[0] + location.search + (location.hash || (to[1] ? "#" + to[1] : "")));
})();
