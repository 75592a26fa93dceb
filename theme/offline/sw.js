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

  self.PURE = { addressOf: addressOf, indexOf: indexOf, missing: missing, wanted: wanted, unused: unused, hexOf: hexOf, fromRoot: fromRoot };
  if (!self.registration) return;

  /* 2. The store: files by their hashes, lists by their versions, and what was saved when. */

  var SITE = self.SITE;
  var SCOPE = self.registration.scope;
  var STORE = "saved-copy " + SCOPE; /* other sites of one origin have other scopes */
  var FILE = SCOPE + "saved-copy/file/";
  var LISTS = SCOPE + "saved-copy/lists/";
  var STATE = SCOPE + "saved-copy/state";

  function openStore() { return caches.open(STORE); }

  async function readJson(key) {
    var response = await (await openStore()).match(key);
    return response ? response.json() : null;
  }

  async function writeJson(key, value) {
    await (await openStore()).put(key, new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } }));
  }

  /* { saved: { en: "2026-11-24T…" }, saving: { en: … }, since: "…", version: "…" } */
  async function state() { return (await readJson(STATE)) || { saved: {}, saving: {}, since: null, version: null }; }

  var writing = Promise.resolve();
  function changeState(change) {
    writing = writing.then(async function () {
      var now = await state();
      change(now);
      await writeJson(STATE, now);
    });
    return writing;
  }

  async function hashesHere() {
    var has = {};
    (await (await openStore()).keys()).forEach(function (request) {
      if (request.url.indexOf(FILE) === 0) has[request.url.slice(FILE.length)] = true;
    });
    return has;
  }

  function now() { return new Date().toISOString(); }

  /* 3. Getting files: only what has the hash of the list. */

  function failure(kind) { var error = new Error(kind); error.kind = kind; return error; }

  async function sha256(bytes) { return hexOf(await self.crypto.subtle.digest("SHA-256", bytes)); }

  async function put(file, bytes, type) {
    try {
      await (await openStore()).put(FILE + file[1], new Response(bytes, { headers: { "Content-Type": type || "text/html; charset=utf-8", "X-Saved": now() } }));
    } catch (e) {
      throw failure("full");
    }
  }

  async function download(file) {
    var response;
    try {
      response = await fetch(SCOPE + file[0], { cache: "no-cache", credentials: "omit", redirect: "error" });
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
    return { bytes: bytes, type: response.headers.get("Content-Type") };
  }

  async function get(files, onFile) {
    var queue = missing(files, await hashesHere());
    var done = files.length - queue.length;
    if (onFile) onFile(done, files.length);
    async function work() {
      try {
        for (var file = queue.shift(); file; file = queue.shift()) {
          var found = await download(file);
          await put(file, found.bytes, found.type);
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
    var lists = {};
    var languages = Object.keys(SITE.lists);
    for (var i = 0; i < languages.length; i++) {
      var found = await download(SITE.lists[languages[i]]);
      lists[languages[i]] = JSON.parse(new TextDecoder().decode(found.bytes));
    }
    return lists;
  }

  function withIndex(lists) {
    var all = SITE.core.slice();
    Object.keys(lists).forEach(function (lang) { all = all.concat(lists[lang].files); });
    return { lists: lists, files: all, index: indexOf(all) };
  }

  /* Null when they were cleared away and can't be had: then nothing is saved, as far as anyone can tell. */
  async function myLists() {
    if (known) return known;
    var lists = await readJson(LISTS + SITE.version);
    return lists ? (known = withIndex(lists.lists)) : null;
  }

  /* All files that other versions on this device name, by address; the last one counts. */
  async function listsBefore() {
    var store = await openStore();
    var before = [];
    var keys = await store.keys();
    for (var i = 0; i < keys.length; i++) {
      if (keys[i].url.indexOf(LISTS) !== 0 || keys[i].url === LISTS + SITE.version) continue;
      before.push({ key: keys[i].url, lists: await (await store.match(keys[i])).json() });
    }
    return before;
  }

  function filesOf(stored) {
    var all = stored.core.slice();
    Object.keys(stored.lists).forEach(function (lang) { all = all.concat(stored.lists[lang].files); });
    return all;
  }

  /* 5. A new version: complete, or not at all. */

  async function install() {
    var lists = await fetchLists();
    var current = (await state()).version;
    var stored = current ? await readJson(LISTS + current) : null;
    var before = stored ? indexOf(filesOf(stored)) : {};
    for (;;) {
      var it = await state();
      var languages = Object.keys(it.saved).concat(Object.keys(it.saving));
      var files = wanted(lists, languages, SITE.core, before, await hashesHere());
      if (missing(files, await hashesHere()).length === 0) break;
      await get(files);
    }
    /* Written last: a version is here when its lists are. */
    await writeJson(LISTS + SITE.version, { lists: lists, core: SITE.core });
    await self.skipWaiting();
  }

  async function activate() {
    var mine = await myLists();
    var before = await listsBefore();
    var has = await hashesHere();
    await changeState(function (it) {
      it.previous = it.version;
      it.version = SITE.version;
      it.since = now();
      Object.keys(it.saved).forEach(function (lang) {
        var list = mine && mine.lists[lang];
        /* Saved while this version was being fetched, and so not all of it is here. */
        if (!list || missing(list.files, has).length > 0) { delete it.saved[lang]; it.saving[lang] = now(); } else it.saved[lang] = now();
      });
    });
    await clean(before, mine, has);
    await self.clients.claim();
    var pages = await self.clients.matchAll({ type: "window" });
    await Promise.all(pages.map(function (page) { return keepPage(page.url); }));
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

  var served = {}; /* by address of the page: when the copy that was shown is from; null when it came from the site */
  var lastUpdate = 0;

  function lookForUpdate() {
    if (Date.now() - lastUpdate < 30000) return;
    lastUpdate = Date.now();
    self.registration.update().catch(function () { });
  }

  async function saved(file) { return file ? (await openStore()).match(FILE + file[1]) : undefined; }

  async function fileOf(address) {
    var mine = await myLists();
    return mine ? mine.index[address] : undefined;
  }

  /* Lets the worker live until the work is done. Browsers of 2018 refuse once an answer is given; then it may be cut short, and is done another time. */
  function extend(event, work) {
    try { event.waitUntil(work.catch(function () { })); } catch (e) { work.catch(function () { }); }
  }

  /* Keeps what the site answered if it is what the list names; if not, the site has moved on. */
  async function keep(file, response) {
    if (!file || (await saved(file))) return;
    var bytes = await response.arrayBuffer();
    if (await sha256(bytes) === file[1]) await put(file, bytes, response.headers.get("Content-Type"));
    else lookForUpdate();
  }

  async function keepPage(url) {
    var file = await fileOf(addressOf(url, SCOPE, true));
    if (!file || (await saved(file))) return;
    try {
      var found = await download(file);
      await put(file, found.bytes, found.type);
    } catch (e) {
      if (e.kind === "moved") lookForUpdate();
    }
  }

  async function copyOf(file, url) {
    var response = await saved(file);
    if (!response) return null;
    var since = (await state()).since || "";
    var date = response.headers.get("X-Saved") || "";
    served[url.split("#")[0]] = date > since ? date : since;
    return response;
  }

  async function notSaved(url) {
    var file = SITE.core.filter(function (one) { return one[0] === SITE.notSaved; })[0];
    var response = await saved(file);
    if (!response) return Response.error();
    served[url.split("#")[0]] = null;
    var html = fromRoot(await response.text(), new URL(SCOPE).pathname);
    return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }

  function later(ms) { return new Promise(function (resolve) { setTimeout(resolve, ms); }); }

  async function page(event) {
    var url = event.request.url;
    var file = await fileOf(addressOf(url, SCOPE, true));
    var asked = fetch(event.request).then(function (response) {
      /* A host that is down answers, too; what is saved is better than that. */
      if (response.status >= 500) throw failure("line");
      if (response.type === "basic" && response.status === 200 && !response.redirected) extend(event, keep(file, response.clone()));
      return response;
    });
    var first = await Promise.race([asked.catch(function () { return null; }), later(PATIENCE).then(function () { return "slow"; })]);
    if (first && first !== "slow") {
      served[url.split("#")[0]] = null;
      return first;
    }
    var copy = await copyOf(file, url);
    if (copy) {
      extend(event, asked);
      return copy;
    }
    try {
      var answer = await asked;
      served[url.split("#")[0]] = null;
      return answer;
    } catch (e) {
      return notSaved(url);
    }
  }

  /* What is asked for by its content: what is here is right. */
  async function asset(event, address) {
    var file = await fileOf(address);
    if (!file) {
      var before = await listsBefore();
      for (var i = 0; i < before.length && !file; i++) file = indexOf(filesOf(before[i].lists))[address];
    }
    var here = await saved(file);
    if (here) return here;
    var response = await fetch(event.request);
    if (file && response.ok && response.type === "basic") extend(event, keep(file, response.clone()));
    return response;
  }

  /* What scripts ask for. A page that is a saved copy gets what is of its version, or nothing. */
  async function data(event, address) {
    var file = await fileOf(address);
    var client = event.clientId ? await self.clients.get(event.clientId) : null;
    var isCopy = client && served[client.url.split("#")[0]];
    if (isCopy) {
      var here = await saved(file);
      if (here) return here;
    }
    try {
      var response = await fetch(event.request);
      if (file && response.ok && response.type === "basic") extend(event, keep(file, response.clone()));
      return response;
    } catch (e) {
      return (await saved(file)) || Response.error();
    }
  }

  function answer(event) {
    var request = event.request;
    if (request.method !== "GET" || (request.cache === "only-if-cached" && request.mode !== "same-origin")) return;
    var isPage = request.mode === "navigate";
    var address = addressOf(request.url, SCOPE, isPage);
    if (address === null) return;
    if (isPage) event.respondWith(page(event));
    else if (/\?v=/.test(address)) event.respondWith(asset(event, address));
    /* Search asks for parts of its index by version, which only tells browsers' own caches apart: lists have hashes. */
    else if (/\.(json|txt)$/.test(address.split("?")[0])) event.respondWith(data(event, address.split("?")[0]));
    else if (/\.webmanifest$/.test(address)) event.respondWith(data(event, address));
  }

  /* 7. What pages ask for. */

  async function tell(port, url) {
    var it = await state();
    var has = await hashesHere();
    var mine = await myLists();
    var languages = {};
    if (mine) {
      Object.keys(mine.lists).forEach(function (lang) {
        var here = mine.lists[lang].files.filter(function (file) { return has[file[1]]; });
        languages[lang] = {
          saved: it.saved[lang] || null,
          unfinished: !!it.saving[lang],
          bytes: mine.lists[lang].bytes,
          pages: here.filter(function (file) { return file.length > 3; }).map(function (file) { return [file[0], file[3]]; })
        };
      });
    }
    port.postMessage({ type: "state", version: SITE.version, copy: served[url.split("#")[0]] || null, scope: SCOPE, languages: languages });
  }

  async function save(lang, port) {
    var mine = await myLists();
    if (!mine) {
      known = withIndex(await fetchLists());
      await writeJson(LISTS + SITE.version, { lists: known.lists, core: SITE.core });
      mine = known;
    }
    await changeState(function (it) { it.saving[lang] = now(); });
    await get(mine.lists[lang].files.concat(SITE.core), function (done, all) { port.postMessage({ type: "progress", done: done, all: all }); });
    await changeState(function (it) { delete it.saving[lang]; it.saved[lang] = now(); });
    port.postMessage({ type: "done" });
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
    var work = asked.type === "state" ? tell(port, asked.url) : asked.type === "save" ? save(asked.lang, port) : asked.type === "remove" ? remove(asked.lang, port) : Promise.resolve();
    event.waitUntil(work.catch(async function (e) {
      if (e.kind === "moved") { lastUpdate = 0; lookForUpdate(); }
      /* A device without room would hold up every later version. */
      if (e.kind === "full" && asked.lang) await changeState(function (it) { delete it.saving[asked.lang]; });
      port.postMessage({ type: "failed", why: e.kind || "line" });
    }));
  }

  self.addEventListener("install", function (event) { event.waitUntil(install()); });
  self.addEventListener("activate", function (event) { event.waitUntil(activate()); });
  self.addEventListener("fetch", answer);
  self.addEventListener("message", hear);
})();
