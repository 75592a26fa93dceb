/* The service worker: keeps pages of the site on the device.

   What is kept lies in one cache, each file under the SHA-256 of its bytes, and is only ever put there once its bytes were seen to have it.
   A version of the site is a list of addresses with hashes; this worker has the lists of one version, named in its first line by their
   own hashes. It looks files up by its lists alone. So nothing it shows can be of another version, whatever the server answers, and
   an update is all or nothing: a new worker fetches what is missing under its lists, and takes over only when it has all. What it
   fetched before it was cut off is still good, as a hash is good under any list.

   Nothing about the reader is kept beside which pages they opened, and that never leaves the device. */
(function () {
  "use strict";

  var PATIENCE = 4000; /* milliseconds until a saved page is shown in place of one that does not come */
  var AT_ONCE = 4;

  /* 1. Plain functions; the tests run these. */

  /* The address below the site's root, as lists have it; null for another site. Pages have no query and no file name. */
  function addressOf(url, scope, isPage) {
    var bare = url.split("#")[0];
    if (bare.indexOf(scope) !== 0) return null;
    var address = bare.slice(scope.length);
    if (!isPage) return address;
    return address.split("?")[0].replace(/(^|\/)index\.html$/, "$1");
  }

  /* The file of an address. Some hosts take ".html" or the slash at the end away, and send readers to what is left. */
  function fileAt(index, address) { return index[address] || index[address + ".html"] || index[address + "/"]; }

  /* The first digits of the hash of what an address names, as in "assets/site.1f0e9a2b.css"; null when it names none. */
  function stampOf(address) {
    var found = /^assets\/(?:.*\.)?([0-9a-f]{8})(?:\.[^.\/]*)?$/.exec(address);
    return found && found[1];
  }

  function indexOf(files) {
    var index = {};
    files.forEach(function (file) { index[file[0]] = file; });
    return index;
  }

  /* Files of a list whose bytes are not there. */
  function missing(files, has) {
    return files.filter(function (file) { return !has[file[1]]; });
  }

  /* What a new version has to have before it takes over: all of the languages that were saved, and each page that was kept before. */
  function wanted(lists, savedLanguages, core, before, has) {
    var files = core.slice();
    Object.keys(lists).forEach(function (lang) {
      var isSaved = savedLanguages.indexOf(lang) >= 0;
      lists[lang].files.forEach(function (file) {
        var old = before[file[0]];
        if (isSaved || (old && has[old[1]])) files.push(file);
      });
    });
    var index = indexOf(files);
    return Object.keys(index).map(function (address) { return index[address]; });
  }

  /* Hashes that no list in use names. */
  function unused(has, listsInUse) {
    var used = {};
    listsInUse.forEach(function (files) { files.forEach(function (file) { used[file[1]] = true; }); });
    return Object.keys(has).filter(function (hash) { return !used[hash]; });
  }

  function hexOf(bytes) {
    return Array.prototype.map.call(new Uint8Array(bytes), function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
  }

  /* The page for what is not saved is shown at any address: its links lead from the root. */
  function fromRoot(html, root) {
    return html.replace(/( (?:href|src)=")(?![a-z]+:|[\/#])/g, "$1" + root);
  }

  /* When the site said so, by its own clock, as that of a phone may be years off; by that of the phone where it did not say. */
  function timeOf(date, here) {
    var time = Date.parse(date || "");
    return new Date(isNaN(time) ? here : time).toISOString();
  }

  /* Those of the site's languages that a reader has set; all of them where none is known. */
  function firstLanguages(known, spoken) {
    var found = known.filter(function (lang) {
      return spoken.some(function (one) { return one.toLowerCase().split("-")[0] === lang; });
    });
    return found.length ? found : known;
  }

  self.PURE = {
    firstLanguages: firstLanguages,
    addressOf: addressOf, fileAt: fileAt, stampOf: stampOf, indexOf: indexOf, missing: missing, wanted: wanted, unused: unused,
    hexOf: hexOf, fromRoot: fromRoot, timeOf: timeOf
  };
  if (!self.registration) return;

  /* 2. The store: files by their hashes, lists by their versions, and what was saved when. */

  var SITE = self.SITE;
  var SCOPE = self.registration.scope;
  var STORE = "saved-copy " + SCOPE; /* other sites of one origin have other scopes */
  var FILE = SCOPE + "saved-copy/file/";
  var LISTS = SCOPE + "saved-copy/lists/";
  var STATE = SCOPE + "saved-copy/state";

  function openStore() { return caches.open(STORE); }

  /* Null also for what can't be read any more: storage of phones goes bad, and the site has to work all the same. */
  async function readJson(key) {
    try {
      var response = await (await openStore()).match(key);
      return response ? await response.json() : null;
    } catch (e) {
      return null;
    }
  }

  async function writeJson(key, value) {
    await (await openStore()).put(key, new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } }));
  }

  /* { saved: { en: "2026-11-24T…" }, saving: { en: … }, since: "…", version: "…" } */
  async function state() {
    var it = await readJson(STATE);
    return it && it.saved && it.saving ? it : { saved: {}, saving: {}, since: null, version: null };
  }

  /* { lists: { en: { files: [[address, hash, bytes, title], …] }, … }, core: […], at: "2026-11-24T…" } */
  async function readLists(key) {
    var stored = await readJson(key);
    if (!stored || !stored.lists || !Array.isArray(stored.core)) return null;
    var languages = Object.keys(stored.lists);
    return languages.every(function (lang) { return stored.lists[lang] && Array.isArray(stored.lists[lang].files); }) ? stored : null;
  }

  var writing = Promise.resolve();
  function changeState(change) {
    var changed = writing.then(async function () {
      var it = await state();
      change(it);
      await writeJson(STATE, it);
    });
    writing = changed.catch(function () { }); /* one that failed must not hold up the next */
    return changed;
  }

  async function hashesHere() {
    var has = {};
    (await (await openStore()).keys()).forEach(function (request) {
      if (request.url.indexOf(FILE) === 0) has[request.url.slice(FILE.length)] = true;
    });
    return has;
  }

  /* 3. Getting files: only what has the hash of the list. */

  function failure(kind) { var error = new Error(kind); error.kind = kind; return error; }

  async function sha256(bytes) { return hexOf(await self.crypto.subtle.digest("SHA-256", bytes)); }

  function timeOfAnswer(response) { return timeOf(response && response.headers.get("Date"), Date.now()); }

  async function put(file, found) {
    try {
      var headers = { "Content-Type": found.type || "text/html; charset=utf-8", "X-Saved": found.at };
      await (await openStore()).put(FILE + file[1], new Response(found.bytes, { headers: headers }));
    } catch (e) {
      throw failure("full");
    }
  }

  async function download(file) {
    var response;
    try {
      /* Wherever a host sends us for it: what counts is the hash. */
      response = await fetch(SCOPE + file[0], { cache: "no-cache", credentials: "omit" });
    } catch (e) {
      throw failure("line");
    }
    if (!response.ok) throw failure("moved");
    var bytes;
    try {
      bytes = await response.arrayBuffer();
    } catch (e) {
      throw failure("line");
    }
    if (await sha256(bytes) !== file[1]) throw failure("moved");
    return { bytes: bytes, type: response.headers.get("Content-Type"), at: timeOfAnswer(response) };
  }

  async function get(files, onFile) {
    var queue = missing(files, await hashesHere());
    var done = files.length - queue.length;
    if (onFile) onFile(done, files.length);
    async function work() {
      try {
        for (var file = queue.shift(); file; file = queue.shift()) {
          await put(file, await download(file));
          done++;
          if (onFile) onFile(done, files.length);
        }
      } catch (e) {
        queue.length = 0; /* the other hands finish what they hold */
        throw e;
      }
    }
    var hands = [];
    for (var i = 0; i < AT_ONCE; i++) hands.push(work());
    await Promise.all(hands);
  }

  /* 4. The lists of this version. */

  var known = null;

  async function fetchLists() {
    var fetched = { lists: {}, core: SITE.core, at: null };
    var languages = Object.keys(SITE.lists);
    for (var i = 0; i < languages.length; i++) {
      var found = await download(SITE.lists[languages[i]]);
      fetched.lists[languages[i]] = JSON.parse(new TextDecoder().decode(found.bytes));
      fetched.at = found.at;
    }
    return fetched;
  }

  function withIndex(stored) {
    var all = filesOf(stored);
    return { lists: stored.lists, at: stored.at, files: all, index: indexOf(all) };
  }

  /* Null when they were cleared away and can't be had: then nothing is saved, as far as anyone can tell. */
  async function myLists() {
    if (known) return known;
    var stored = await readLists(LISTS + SITE.version);
    return stored ? (known = withIndex(stored)) : null;
  }

  /* All files that other versions on this device name, by address; the last one counts. */
  async function listsBefore() {
    var store = await openStore();
    var before = [];
    var keys = await store.keys();
    for (var i = 0; i < keys.length; i++) {
      if (keys[i].url.indexOf(LISTS) !== 0 || keys[i].url === LISTS + SITE.version) continue;
      before.push({ key: keys[i].url, lists: await readLists(keys[i].url) });
    }
    return before;
  }

  function filesOf(stored) {
    if (!stored) return [];
    var all = stored.core.slice();
    Object.keys(stored.lists).forEach(function (lang) { all = all.concat(stored.lists[lang].files); });
    return all;
  }

  /* 5. A new version: complete, or not at all. */

  async function install() {
    var fetched = await fetchLists();
    var current = (await state()).version;
    var before = indexOf(filesOf(current ? await readLists(LISTS + current) : null));
    for (;;) {
      var it = await state();
      var languages = Object.keys(it.saved).concat(Object.keys(it.saving));
      var files = wanted(fetched.lists, languages, SITE.core, before, await hashesHere());
      if ((await filesHere(files, true)).length === files.length) break;
      await get(files);
    }
    /* Written last: a version is here when its lists are. */
    await writeJson(LISTS + SITE.version, fetched);
    await self.skipWaiting();
  }

  async function activate() {
    var mine = await myLists();
    var before = await listsBefore();
    var has = await hashesHere();
    await changeState(function (it) {
      it.previous = it.version;
      it.version = SITE.version;
      it.since = mine && mine.at;
      Object.keys(it.saved).forEach(function (lang) {
        var list = mine && mine.lists[lang];
        /* Saved while this version was being fetched, and so not all of it is here. */
        if (list && missing(list.files, has).length === 0) it.saved[lang] = mine.at;
        else { it.saving[lang] = it.saved[lang]; delete it.saved[lang]; }
      });
    });
    await clean(before, mine, has);
    await self.clients.claim();
    var pages = await self.clients.matchAll({ type: "window" });
    await Promise.all(pages.map(function (page) { return keepPage(page.url); }));
    await Promise.all(pages.map(function (page) { return keepFirst(addressOf(page.url, SCOPE, true)); }));
  }

  /* The version before stays one turn longer: a tab may be open that asks for its styles. */
  async function clean(before, mine, has) {
    if (!mine) return;
    var store = await openStore();
    var previous = (await state()).previous;
    var inUse = [mine.files];
    for (var i = 0; i < before.length; i++) {
      if (before[i].key === LISTS + previous) inUse.push(filesOf(before[i].lists));
      else await store.delete(before[i].key);
    }
    await Promise.all(unused(has, inUse).map(function (hash) { return store.delete(FILE + hash); }));
  }

  /* 6. Answers. */

  /* When the copy that was shown is from; null when the page came from the site. By tab, or by address where the browser names no tabs. */
  var served = {};
  var nextUpdate = 0;

  function noteServed(event, time) { served[event.resultingClientId || event.request.url.split("#")[0]] = time; }

  function servedTo(client, url) { return client in served ? served[client] : served[url.split("#")[0]] || null; }

  /* Counts from when the worker began: the clock of a device may be set back. */
  function lookForUpdate() {
    if (performance.now() < nextUpdate) return;
    nextUpdate = performance.now() + 30000;
    self.registration.update().catch(function () { });
  }

  /* What is kept of a file, if its bytes are still what they were; undefined if not. */
  async function saved(file) {
    if (!file) return undefined;
    try {
      var store = await openStore();
      var response = await store.match(FILE + file[1]);
      if (!response) return undefined;
      var bytes = await response.arrayBuffer();
      if (await sha256(bytes) === file[1]) return new Response(bytes, { headers: response.headers });
      await store.delete(FILE + file[1]);
    } catch (e) { /* a store that can't be read has nothing */ }
    return undefined;
  }

  async function fileOf(address) {
    var mine = await myLists();
    return mine ? fileAt(mine.index, address) : undefined;
  }

  /* Lets the worker live until the work is done. Browsers of 2018 refuse once an answer is given; then it may be cut short, and is done
     another time. */
  function extend(event, work) {
    try { event.waitUntil(work.catch(function () { })); } catch (e) { work.catch(function () { }); }
  }

  /* Keeps what the site answered if it is what the list names; if not, the site has moved on. */
  async function keep(file, response) {
    if (!file || (await saved(file))) return;
    var bytes = await response.arrayBuffer();
    if (await sha256(bytes) !== file[1]) lookForUpdate();
    else await put(file, { bytes: bytes, type: response.headers.get("Content-Type"), at: timeOfAnswer(response) });
  }

  async function keepPage(url) {
    var file = await fileOf(addressOf(url, SCOPE, true));
    if (!file || (await saved(file))) return;
    try {
      await put(file, await download(file));
    } catch (e) {
      if (e.kind === "moved") lookForUpdate();
    }
  }

  /* The languages of a page; of the front door those that the reader's browser speaks. */
  function languagesOf(address) {
    var own = address.split("/")[0];
    return SITE.lists[own] ? [own] : firstLanguages(Object.keys(SITE.lists), self.navigator.languages || []);
  }

  /* What somebody needs who has no line when something happens: kept from the first visit in a language. */
  var firstKept = {};
  async function keepFirst(address) {
    var mine = await myLists();
    if (!mine || address === null) return;
    await Promise.all(languagesOf(address).map(async function (lang) {
      if (firstKept[lang]) return;
      firstKept[lang] = true;
      try {
        await get(SITE.first[lang].map(function (one) { return mine.index[one]; }).filter(Boolean));
      } catch (e) {
        firstKept[lang] = false; /* another time */
      }
    }));
  }

  async function copyOf(file, event) {
    var response = await saved(file);
    if (!response) return null;
    var since = (await state()).since || "";
    var date = response.headers.get("X-Saved") || "";
    noteServed(event, date > since ? date : since);
    return response;
  }

  async function notSaved(event) {
    var file = SITE.core.filter(function (one) { return one[0] === SITE.notSaved; })[0];
    var response = await saved(file);
    if (!response) return Response.error();
    noteServed(event, null);
    var html = fromRoot(await response.text(), new URL(SCOPE).pathname);
    return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }

  function later(ms) { return new Promise(function (resolve) { setTimeout(resolve, ms); }); }

  async function page(event) {
    var file = await fileOf(addressOf(event.request.url, SCOPE, true));
    var asked = fetch(event.request).then(function (response) {
      if (response.type === "basic" && response.status === 200 && !response.redirected) extend(event, keep(file, response.clone()));
      return response;
    });
    var first = await Promise.race([asked.catch(function () { return null; }), later(PATIENCE)]);
    /* A host that is down, or is being filled with a new version, answers, too; what is saved is better than that. */
    if (!first || first.status >= 400) {
      if (first && file) lookForUpdate();
      var copy = await copyOf(file, event);
      if (copy) {
        extend(event, asked);
        return copy;
      }
    }
    try {
      var answer = first || (await asked);
      if (answer.status >= 500) return await notSaved(event);
      noteServed(event, null);
      extend(event, keepFirst(addressOf(event.request.url, SCOPE, true)));
      return answer;
    } catch (e) {
      return notSaved(event);
    }
  }

  /* The answer, if it is what the address says it is: half of a new version may be there, or a cache on the way have an old file under
     the new address. Without it a page is plain; with another version's it would be wrong. */
  async function asNamed(request, address) {
    var stamp = stampOf(address);
    for (var attempt = 0; attempt < 2; attempt++) {
      var response = attempt ? await fetch(request.url, { cache: "reload", credentials: "omit" }) : await fetch(request);
      if (!stamp || !response.ok || response.type !== "basic") return response;
      var bytes = await response.clone().arrayBuffer();
      if ((await sha256(bytes)).indexOf(stamp) === 0) return response;
    }
    return Response.error();
  }

  /* What is asked for by its content: what is here is right. */
  async function asset(event, address) {
    var file = await fileOf(address);
    if (!file) {
      var before = await listsBefore().catch(function () { return []; });
      for (var i = 0; i < before.length && !file; i++) file = indexOf(filesOf(before[i].lists))[address];
    }
    var here = await saved(file);
    if (here) return here;
    var response = await asNamed(event.request, address);
    if (file && response.ok && response.type === "basic") extend(event, keep(file, response.clone()));
    return response;
  }

  /* Whether a part of a search index is asked for by the version that is saved. A page that came from the site may be of a newer one. */
  async function isOfMyIndex(address, version) {
    if (!version) return true;
    var manifest = await saved(await fileOf(address.replace(/(terms|text)\/[^\/]*$/, "index.json")));
    try {
      return !!manifest && (await manifest.json()).version === version;
    } catch (e) {
      return false;
    }
  }

  /* What scripts ask for. A page that is a saved copy gets what is of its version, or nothing. */
  async function data(event, address, version) {
    var file = await fileOf(address);
    var client = event.clientId ? await self.clients.get(event.clientId) : null;
    if (file && client && servedTo(client.id, client.url)) {
      var here = await saved(file);
      if (here) return here;
      try {
        var found = await download(file);
        extend(event, put(file, found));
        return new Response(found.bytes, { headers: { "Content-Type": found.type } });
      } catch (e) {
        return Response.error();
      }
    }
    try {
      var response = await fetch(event.request);
      if (file && response.ok && response.type === "basic") extend(event, keep(file, response.clone()));
      return response;
    } catch (e) {
      return ((await isOfMyIndex(address, version)) && (await saved(file))) || Response.error();
    }
  }

  function answer(event) {
    var request = event.request;
    if (request.method !== "GET" || (request.cache === "only-if-cached" && request.mode !== "same-origin")) return;
    var isPage = request.mode === "navigate";
    var address = addressOf(request.url, SCOPE, isPage);
    if (address === null) return;
    if (isPage) event.respondWith(page(event));
    else if (stampOf(address)) event.respondWith(asset(event, address));
    /* Search asks for parts of its index by version, which only tells browsers' own caches apart: lists have hashes. */
    else if (/\.(json|txt|webmanifest)$/.test(address.split("?")[0])) {
      event.respondWith(data(event, address.split("?")[0], address.split("?")[1]));
    }
  }

  /* 7. What pages ask for. */

  /* What of a list is here. With `isThorough` each file is read: a store that went bad may have it by name only. */
  async function filesHere(files, isThorough) {
    var has = await hashesHere();
    var here = files.filter(function (file) { return has[file[1]]; });
    if (!isThorough) return here;
    var whole = await Promise.all(here.map(saved));
    return here.filter(function (file, i) { return whole[i]; });
  }

  async function tell(port, client, url, isThorough) {
    var it = await state();
    var mine = await myLists();
    var languages = {};
    var all = mine ? Object.keys(mine.lists) : [];
    var core = await filesHere(SITE.core, isThorough);
    for (var i = 0; i < all.length; i++) {
      var lang = all[i];
      var list = mine.lists[lang];
      var here = await filesHere(list.files, isThorough);
      var isWhole = here.length === list.files.length && core.length === SITE.core.length;
      languages[lang] = {
        saved: (isWhole && it.saved[lang]) || null,
        unfinished: !!it.saving[lang] || (!!it.saved[lang] && !isWhole),
        bytes: list.bytes,
        pages: here.filter(function (file) { return file.length > 3; }).map(function (file) { return [file[0], file[3]]; })
      };
    }
    port.postMessage({ type: "state", version: SITE.version, copy: servedTo(client, url), scope: SCOPE, languages: languages });
  }

  async function save(lang, port) {
    /* Is this still the version of the site, and what day is it there? */
    var list = await download(SITE.lists[lang]);
    var mine = await myLists();
    if (!mine) {
      var fetched = await fetchLists();
      known = mine = withIndex(fetched);
      await keepOrFull(writeJson(LISTS + SITE.version, fetched));
    }
    await keepOrFull(changeState(function (it) { it.saving[lang] = list.at; }));
    var files = mine.lists[lang].files.concat(SITE.core);
    await filesHere(files, true);
    await get(files, function (done, all) { port.postMessage({ type: "progress", done: done, all: all }); });
    await keepOrFull(changeState(function (it) { delete it.saving[lang]; it.saved[lang] = list.at; }));
    port.postMessage({ type: "done" });
  }

  async function keepOrFull(writing) {
    try { await writing; } catch (e) { throw failure("full"); }
  }

  async function remove(lang, port) {
    var mine = await myLists();
    await changeState(function (it) { delete it.saving[lang]; delete it.saved[lang]; });
    if (mine) {
      var store = await openStore();
      var others = [SITE.core];
      Object.keys(mine.lists).forEach(function (other) { if (other !== lang) others.push(mine.lists[other].files); });
      await Promise.all(unused(await hashesHere(), others).map(function (hash) { return store.delete(FILE + hash); }));
    }
    port.postMessage({ type: "removed" });
  }

  function hear(event) {
    var asked = event.data || {};
    var port = event.ports[0];
    if (!port) return;
    var work = asked.type === "state" ? tell(port, event.source && event.source.id, asked.url, asked.isThorough)
      : asked.type === "save" ? save(asked.lang, port)
      : asked.type === "remove" ? remove(asked.lang, port)
      : Promise.resolve();
    event.waitUntil(work.catch(async function (e) {
      if (e.kind === "moved") { nextUpdate = 0; lookForUpdate(); }
      /* A device without room would hold up every later version. */
      if (e.kind === "full" && asked.lang) {
        await changeState(function (it) { delete it.saving[asked.lang]; }).catch(function () { });
      }
      port.postMessage({ type: "failed", why: e.kind || "line" });
    }));
  }

  self.addEventListener("install", function (event) { event.waitUntil(install()); });
  self.addEventListener("activate", function (event) { event.waitUntil(activate()); });
  self.addEventListener("fetch", answer);
  self.addEventListener("message", hear);
})();
