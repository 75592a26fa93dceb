/* A checklist works without this. It adds a box to tick to each item, and keeps the ticks on this device: under the item's
   id, so that a tick counts in both languages and on every list that has the item. Nothing is sent anywhere. */
(function (host) {
  "use strict";
  var PREFIX = "checklist:";

  /* What of it needs no page. A storage may be missing, full or forbidden; all of these then say so by false or nothing. */
  var ticks = {
    read: function (storage, id) {
      try { return storage.getItem(PREFIX + id) === "1"; } catch (e) { return false; }
    },
    write: function (storage, id, done) {
      try {
        if (done) storage.setItem(PREFIX + id, "1");
        else storage.removeItem(PREFIX + id);
        return ticks.read(storage, id) === done;
      } catch (e) { return false; }
    },
    clear: function (storage) {
      try {
        var ours = [];
        for (var i = 0; i < storage.length; i++) {
          if (storage.key(i).indexOf(PREFIX) === 0) ours.push(storage.key(i));
        }
        ours.forEach(function (key) { storage.removeItem(key); });
        return true;
      } catch (e) { return false; }
    },
    keeps: function (storage) {
      var probe = PREFIX + "?";
      try {
        storage.setItem(probe, "1");
        var kept = storage.getItem(probe) === "1";
        storage.removeItem(probe);
        return kept;
      } catch (e) { return false; }
    },
    count: function (words, done, all) { return words.replace("[done]", done).replace("[all]", all); },
    isOurs: function (key) { return key === null || key.indexOf(PREFIX) === 0; }
  };
  if (!host.document) { host.ticks = ticks; return; }

  var document = host.document;
  var list = document.querySelector(".checklist");
  if (!list) return;
  var storage = null;
  try { storage = host.localStorage; } catch (e) { /* forbidden: ticks live as long as the page */ }
  var keeps = ticks.keeps(storage);
  var boxes = [];

  function word(name) { return list.getAttribute("data-" + name); }

  function show() {
    var done = 0;
    boxes.forEach(function (box) {
      box.item.classList.toggle("done", box.input.checked);
      if (box.input.checked) done++;
    });
    var words = ticks.count(word("count"), done, boxes.length);
    if (count.textContent !== words) count.textContent = words;
    clear.hidden = done === 0 && !keeps;
  }

  /* Open is the first step that is still to be done. */
  function unfold() {
    var next = boxes.filter(function (box) { return !box.input.checked; })[0];
    boxes.forEach(function (box) { box.item.querySelector("details").open = box === next; });
  }

  function load() {
    if (keeps) boxes.forEach(function (box) { box.input.checked = ticks.read(storage, box.id); });
    show();
  }

  var count = document.querySelector("p.count"), panel = document.querySelector(".ticks"), clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = word("clear");
  panel.appendChild(clear);
  if (!keeps) panel.querySelector("p").textContent = word("lost");
  count.classList.add("on");
  panel.classList.add("on");
  list.classList.add("ticking");

  Array.prototype.forEach.call(list.querySelectorAll("[data-item]"), function (item) {
    var heading = item.querySelector("h2");
    var label = document.createElement("label"), input = document.createElement("input"), text = document.createElement("span");
    label.className = "tick";
    input.type = "checkbox";
    text.className = "vh";
    text.textContent = word("done");
    text.id = heading.id + "-done";
    input.setAttribute("aria-labelledby", text.id + " " + heading.id);
    label.appendChild(input);
    label.appendChild(text);
    item.insertBefore(label, item.firstChild);
    var box = { id: item.getAttribute("data-item"), item: item, input: input };
    boxes.push(box);
    input.addEventListener("change", function () {
      if (keeps) ticks.write(storage, box.id, input.checked);
      show();
      if (input.checked) unfold();
    });
  });

  clear.addEventListener("click", function () {
    if (storage) ticks.clear(storage);
    boxes.forEach(function (box) { box.input.checked = false; });
    show();
  });
  /* Another tab, or the way back to a page that a browser kept as it was. */
  host.addEventListener("storage", function (event) { if (ticks.isOurs(event.key)) load(); });
  host.addEventListener("pageshow", load);

  load();
  // Nothing to move for who comes for the first time: the page has the first step open.
  if (!location.hash && boxes.some(function (box) { return box.input.checked; })) unfold();
})(this);
