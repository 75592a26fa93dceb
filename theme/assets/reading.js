/* Words and facts explained where they stand, the filter of the list of facts, headings that link to themselves, and contents that mark
   where one is. Without this a word leads to the glossary (and stands explained at the end of the page), a fact to its entry, and the
   contents link to the headings. */
(function () {
  "use strict";

  /* Words */
  var words = document.querySelector("script[data-close]");
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

  function button(text, work) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", work);
    return made;
  }

  /* A box with a name, what there is to say, and ways on. */
  function show(link, name, said, more) {
    var box = part("word-box"), ways = part("word-ways");
    var on = document.createElement("a");
    on.href = link.href;
    on.textContent = more;
    ways.appendChild(on);
    ways.appendChild(button(words.getAttribute("data-close"), function () { close(true); }));
    box.appendChild(name);
    said.forEach(function (element) { box.appendChild(element); });
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

  function word(link, entry) {
    var name = part("word-name"), gloss = part("word-gloss");
    var title = entry.querySelector("dt");
    copyInto(name, title);
    // The name is a link to the glossary there; here that link stands below, in words.
    var inner = name.querySelector("a");
    while (inner.firstChild) name.insertBefore(inner.firstChild, inner);
    name.removeChild(inner);
    copyInto(gloss, entry.querySelector("dd"));
    show(link, name, [gloss], words.getAttribute("data-more"));
  }

  /* A fact says who says so, since when, and where; its addresses are made whole, as it may come from another page. */
  function fact(link, entry, base) {
    var name = part("word-name"), said = part("word-gloss"), rest = part("evidence-more");
    copyInto(name, entry.querySelector(".status"));
    copyInto(said, entry.querySelector(".statement"));
    Array.prototype.forEach.call(entry.querySelector(".evidence-more").children, function (line) {
      var shown = part("word-gloss");
      copyInto(shown, line);
      Array.prototype.forEach.call(shown.querySelectorAll("a"), function (way) {
        way.href = new URL(way.getAttribute("href"), base).href;
      });
      rest.appendChild(shown);
    });
    show(link, name, [said, rest], words.getAttribute("data-entry"));
  }

  /* The entry of a fact is on this page, or on the page that the link leads to, which is then fetched. */
  function showFact(link) {
    var id = link.hash.slice(1), entry = document.getElementById(id);
    if (link.href.split("#")[0] === location.href.split("#")[0] && entry) { fact(link, entry, location.href); return; }
    fetch(link.href.split("#")[0]).then(function (answer) { return answer.ok ? answer.text() : Promise.reject(); }).then(function (text) {
      fact(link, new DOMParser().parseFromString(text, "text/html").getElementById(id), link.href);
    }).catch(function () { location.href = link.href; });
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

  function prepare(link, explain) {
    function toggle(event) {
      event.preventDefault();
      if (open && open.link === link) { close(true); return; }
      close(false);
      explain(link);
    }
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", function (event) {
      // Whoever asks for a new tab gets the whole entry in it.
      if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) toggle(event);
    });
    link.addEventListener("keydown", function (event) {
      if (event.key === " " && !event.isComposing && event.keyCode !== 229) toggle(event);
    });
  }

  Array.prototype.forEach.call(words ? document.querySelectorAll("a[data-term]") : [], function (link) {
    var entry = document.getElementById("term-" + link.getAttribute("data-term"));
    if (!entry) return;
    link.classList.add("word");
    prepare(link, function () { word(link, entry); });
  });
  Array.prototype.forEach.call(words && window.fetch && window.DOMParser ? document.querySelectorAll("a[data-fact]") : [], function (link) {
    prepare(link, showFact);
  });

  document.addEventListener("click", function (event) {
    if (open && !open.box.contains(event.target) && !open.link.contains(event.target)) close(false);
  });
  document.addEventListener("keydown", function (event) {
    if (open && !event.isComposing && event.keyCode !== 229 && (event.key === "Escape" || event.key === "Esc")) close(true);
  });
  document.addEventListener("focusin", function (event) {
    if (open && !open.box.contains(event.target) && event.target !== open.link) close(false);
  });
  window.addEventListener("resize", function () { if (open) place(open.box, open.link); });

  /* The list of all facts, by the words one types. */
  var filter = document.querySelector(".filter"), rows = document.querySelectorAll(".facts-table tbody tr");
  if (filter && rows.length) {
    var label = document.createElement("label"), field = document.createElement("input"), count = document.createElement("p");
    label.textContent = filter.getAttribute("data-label");
    field.type = "search";
    field.id = "facts-filter";
    label.htmlFor = field.id;
    count.className = "hint";
    count.setAttribute("role", "status");
    filter.appendChild(label);
    filter.appendChild(field);
    filter.appendChild(count);
    var topics = document.querySelectorAll(".topic");
    var sift = function () {
      var typed = field.value.toLowerCase().split(/\s+/).filter(Boolean), left = 0;
      Array.prototype.forEach.call(rows, function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !typed.every(function (piece) { return text.indexOf(piece) >= 0; });
        if (!row.hidden) left++;
      });
      Array.prototype.forEach.call(topics, function (topic) {
        topic.open = typed.length > 0;
        topic.hidden = !topic.querySelector("tbody tr:not([hidden])");
      });
      count.textContent = typed.length === 0 ? "" : left === 0 ? filter.getAttribute("data-none") :
        filter.getAttribute("data-left").replace("[count]", left);
    };
    field.addEventListener("input", function (event) { if (!event.isComposing) sift(); });
    field.addEventListener("compositionend", sift);
  }

  /* Headings link to themselves, from the margin, so that nothing moves; what is pressed is copied by site.js. */
  var contents = document.querySelector(".toc[data-link]");
  if (contents) Array.prototype.forEach.call(document.querySelectorAll(".prose h2[id], .prose h3[id]"), function (titled) {
    var self = document.createElement("a");
    self.className = "self";
    self.href = "#" + titled.id;
    self.textContent = "#";
    self.setAttribute("aria-label", contents.getAttribute("data-link").split("[heading]").join(titled.textContent));
    titled.appendChild(self);
  });

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
