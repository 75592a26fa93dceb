/* Words explained where they stand, and contents that mark where one is. Without this a word leads to the glossary (and stands
   explained at the end of the page), and the contents are links. */
(function () {
  "use strict";

  /* Words */
  var section = document.querySelector(".words");
  var open = null;

  function close(back) {
    if (!open) return;
    var was = open;
    open = null;
    was.link.setAttribute("aria-expanded", "false");
    was.box.parentNode.removeChild(was.box);
    if (back) was.link.focus();
  }

  function copyInto(box, from) {
    for (var i = 0; i < from.childNodes.length; i++) box.appendChild(from.childNodes[i].cloneNode(true));
  }

  function part(className) {
    var element = document.createElement("span");
    element.className = className;
    return element;
  }

  function explain(link, entry) {
    var box = part("word-box"), name = part("word-name"), gloss = part("word-gloss"), ways = part("word-ways");
    var title = entry.querySelector("dt");
    copyInto(name, title);
    // The name is a link to the glossary there; here that link stands below, in words.
    var inner = name.querySelector("a");
    while (inner.firstChild) name.insertBefore(inner.firstChild, inner);
    name.removeChild(inner);
    copyInto(gloss, entry.querySelector("dd"));
    var more = document.createElement("a");
    more.href = link.href;
    more.textContent = section.getAttribute("data-more");
    var shut = document.createElement("button");
    shut.type = "button";
    shut.textContent = section.getAttribute("data-close");
    shut.addEventListener("click", function () { close(true); });
    ways.appendChild(more);
    ways.appendChild(shut);
    box.appendChild(name);
    box.appendChild(gloss);
    box.appendChild(ways);
    box.setAttribute("role", "dialog");
    // Not a label of its own: the name is in several languages, and marked as such.
    name.id = "word-box-name";
    box.setAttribute("aria-labelledby", name.id);
    box.tabIndex = -1;
    // Next in order of reading, wherever it is drawn.
    link.parentNode.insertBefore(box, link.nextSibling);
    place(box, link);
    link.setAttribute("aria-expanded", "true");
    open = { link: link, box: box };
    box.focus({ preventScroll: true });
  }

  /* Below the word, or above it where there is no room below; never beyond the edges. */
  function place(box, link) {
    var lines = link.getClientRects(), first = lines[0], last = lines[lines.length - 1];
    var width = document.documentElement.clientWidth, height = document.documentElement.clientHeight;
    var origin = box.offsetParent ? box.offsetParent.getBoundingClientRect() : { left: 0, top: 0 };
    var left = Math.max(16, Math.min(last.left, width - box.offsetWidth - 16));
    var below = last.bottom + 6, above = first.top - box.offsetHeight - 6;
    var top = below + box.offsetHeight > height && above > 0 ? above : below;
    box.style.left = left - origin.left + "px";
    box.style.top = top - origin.top + "px";
  }

  function prepare(link) {
    var entry = section && document.getElementById("term-" + link.getAttribute("data-term"));
    if (!entry) return;
    function toggle(event) {
      event.preventDefault();
      if (open && open.link === link) { close(true); return; }
      close(false);
      explain(link, entry);
    }
    link.classList.add("word");
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", function (event) {
      // Whoever asks for a new tab gets the glossary in it.
      if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) toggle(event);
    });
    link.addEventListener("keydown", function (event) { if (event.key === " ") toggle(event); });
  }

  var links = document.querySelectorAll("a[data-term]");
  for (var i = 0; i < links.length; i++) prepare(links[i]);

  document.addEventListener("click", function (event) {
    if (open && !open.box.contains(event.target) && !open.link.contains(event.target)) close(false);
  });
  document.addEventListener("keydown", function (event) {
    if (open && (event.key === "Escape" || event.key === "Esc")) close(true);
  });
  document.addEventListener("focusin", function (event) {
    if (open && !open.box.contains(event.target) && event.target !== open.link) close(false);
  });
  window.addEventListener("resize", function () { if (open) place(open.box, open.link); });

  /* Contents */
  var entries = [];
  var fold = document.querySelector(".toc > details");
  // Beside the text there is room for the list, and nothing moves when it opens.
  if (fold && window.matchMedia("(min-width: 64em)").matches) fold.open = true;
  var toc = document.querySelectorAll(".toc a[href^='#']");
  for (var t = 0; t < toc.length; t++) {
    var heading = document.getElementById(toc[t].getAttribute("href").slice(1));
    if (heading) entries.push({ link: toc[t], heading: heading });
  }
  function mark() {
    var edge = window.innerHeight * 0.3, current = null;
    for (var e = 0; e < entries.length; e++) {
      if (entries[e].heading.getBoundingClientRect().top <= edge) current = entries[e];
    }
    for (var n = 0; n < entries.length; n++) {
      if (entries[n] === current) current.link.setAttribute("aria-current", "true");
      else entries[n].link.removeAttribute("aria-current");
    }
  }
  if (entries.length > 1 && window.IntersectionObserver) {
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
    for (var o = 0; o < entries.length; o++) observer.observe(entries[o].heading);
  }
})();
