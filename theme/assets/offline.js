/* Talks to the worker that keeps pages on the device (sw.js): says when a page is a saved copy, and of what day; saves and removes a
   language. */
(function () {
  "use strict";
  var worker = navigator.serviceWorker;
  var root = document.documentElement;
  var section = document.getElementById("save");
  var list = document.getElementById("saved-pages");
  var PATIENCE = 20000; /* a worker that says nothing for so long was stopped by the phone */

  if (!worker) {
    var cannot = document.getElementById("cannot-save");
    if (cannot) cannot.hidden = false;
    if (section) section.parentNode.removeChild(section);
    return;
  }

  function ask(target, message, onAnswer) {
    var channel = new MessageChannel();
    channel.port1.onmessage = function (event) { onAnswer(event.data); };
    target.postMessage(message, [channel.port2]);
    return channel.port1;
  }

  function fill(words, values) {
    for (var i = 0; i < values.length; i++) words = words.replace("{" + i + "}", values[i]);
    return words;
  }

  function dayOf(time) {
    var lang = root.lang === "en" ? "en-GB" : root.lang;
    return new Date(time).toLocaleDateString(lang, { year: "numeric", month: "long", day: "numeric" });
  }

  function addBanner(time) {
    var words = root.getAttribute("data-copy");
    var header = document.querySelector(".site-header");
    if (!words || !header || document.querySelector(".copy-note")) return;
    var note = document.createElement("p");
    note.className = "copy-note";
    note.setAttribute("role", "status");
    header.parentNode.insertBefore(note, header.nextSibling);
    note.textContent = fill(words, [dayOf(time)]);
  }

  /* On the page about copies each file is looked at; elsewhere their names have to do. */
  function state(target, onState) {
    return ask(target, { type: "state", url: location.href, isThorough: !!section }, function (it) {
      if (it.type === "state") onState(it);
    });
  }

  /* Every page: where did it come from? */
  if (worker.controller) {
    state(worker.controller, function (it) {
      if (it.copy) addBanner(it.copy);
      if (list) listPages(it);
    });
  }

  /* In place of a page that is not saved: what is. */
  function listPages(it) {
    var lists = list.querySelectorAll("ul");
    var any = false;
    for (var i = 0; i < lists.length; i++) {
      var lang = lists[i].lang.split("-")[0];
      var pages = it.languages[lang] ? it.languages[lang].pages : [];
      pages.forEach(function (page) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        link.href = it.scope + page[0];
        link.textContent = page[1];
        item.appendChild(link);
        lists[i].appendChild(item);
        any = true;
      });
      lists[i].hidden = pages.length === 0;
    }
    list.hidden = !any;
  }

  /* The page about copies. */
  if (!section) return;
  var lang = section.getAttribute("data-lang");
  var saveButton = section.querySelector("[data-do=save]");
  var removeButton = section.querySelector("[data-do=remove]");
  var status = section.querySelector(".save-state");
  var progress = section.querySelector("progress");
  var saveWords = saveButton.textContent;
  var isWorking = false;
  var isAgain = false;
  var trouble = ""; /* what went wrong last; it stays to be read until something new is done */
  var watch = 0;

  function say(name, values) {
    var words = name ? fill(status.getAttribute("data-" + name), values || []) : "";
    if (status.textContent !== words) status.textContent = words;
  }

  function show(it) {
    var mine = it.languages[lang];
    var pages = mine ? mine.pages.length : 0;
    section.hidden = false;
    removeButton.hidden = pages === 0;
    saveButton.textContent = mine && mine.saved ? status.getAttribute("data-again") : saveWords;
    if (isWorking) return;
    if (trouble) say(trouble);
    else if (mine && mine.saved) say("saved", [dayOf(mine.saved)]);
    else if (mine && mine.unfinished) say("failed");
    else if (pages > 0) say("visited", [pages]);
  }

  function refresh() { worker.ready.then(function (registration) { state(registration.active, show); }); }

  function rest() {
    isWorking = false;
    clearTimeout(watch);
    progress.hidden = true;
    saveButton.disabled = false;
  }

  function waitAgain() {
    clearTimeout(watch);
    watch = setTimeout(function () { if (isWorking) startSaving(); }, PATIENCE);
  }

  function onSaving(answer) {
    if (!isWorking) return;
    waitAgain();
    if (answer.type === "progress") {
      progress.max = answer.all;
      progress.value = answer.done;
      say("working", [answer.done, answer.all]);
    } else if (answer.type === "done") {
      rest();
      refresh();
    } else if (answer.why === "moved" && !isAgain) {
      /* The worker looks for the new version; once that is there, it has the right lists. */
      isAgain = true;
      say("moved");
    } else {
      rest();
      trouble = answer.why === "full" ? "full" : "failed";
      refresh();
    }
  }

  function startSaving() {
    isWorking = true;
    trouble = "";
    saveButton.disabled = true;
    progress.hidden = false;
    waitAgain();
    worker.ready.then(function (registration) { ask(registration.active, { type: "save", lang: lang }, onSaving); });
  }

  saveButton.addEventListener("click", function () {
    if (isWorking) return;
    isAgain = false;
    /* Asks the browser not to clear the copy away when the device runs full. */
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(function () { });
    startSaving();
  });

  removeButton.addEventListener("click", function () {
    rest();
    trouble = "";
    worker.ready.then(function (registration) {
      ask(registration.active, { type: "remove", lang: lang }, function () {
        state(registration.active, show);
        say("removed");
      });
    });
  });

  /* A worker that can't be had, or a new one that did not get all its files: then there is nothing to press, or only what was there
     before. */
  function onFailedInstall(registration) {
    if (registration && registration.active) {
      trouble = "stale";
      if (!isWorking) say(trouble);
    } else {
      document.getElementById("not-ready").hidden = false;
    }
  }

  function watchInstall(registration) {
    var installing = registration.installing;
    if (!installing) return;
    installing.addEventListener("statechange", function () { if (installing.state === "redundant") onFailedInstall(registration); });
  }

  try {
    worker.register(root.getAttribute("data-worker"), { updateViaCache: "none" }).then(function (registration) {
      watchInstall(registration);
      registration.addEventListener("updatefound", function () { watchInstall(registration); });
    }).catch(function () { onFailedInstall(null); });
  } catch (e) {
    onFailedInstall(null);
  }

  worker.addEventListener("controllerchange", function () {
    document.getElementById("not-ready").hidden = true;
    trouble = "";
    if (isWorking) startSaving();
    else refresh();
  });
  refresh();
})();
