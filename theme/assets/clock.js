/* The clock of a number, for the reader's own dates. The page works without this, for the dates of its example.
   What is counted, from what and how exactly, is in the page's attributes and comes from the facts; here is only the counting.
   Nothing is sent and nothing is kept. */
(function () {
  "use strict";
  var clock = document.querySelector(".clock");
  if (!clock) return;
  var ask = clock.querySelector(".clock-ask"), list = clock.querySelector(".clock-reminders"),
    heading = document.getElementById("timeline");
  var fields = { "last-payment": document.getElementById("last-payment"), "deregistered": document.getElementById("deregistered") };
  var said = document.getElementById("clock-said"), taken = document.getElementById("clock-taken");
  var names = clock.getAttribute("data-names").split("|");
  var chosen = null;

  /* Days of the calendar as { y, m, d }. No time of day and no zone comes in, so that no day can slip. */
  function lengthOf(y, m) {
    return m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) :
    m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
  }
  function addMonths(day, count) {
    var months = day.y * 12 + day.m - 1 + count, y = Math.floor(months / 12), m = months - y * 12 + 1;
    return { y: y, m: m, d: Math.min(day.d, lengthOf(y, m)) };
  }
  function addDays(day, count) {
    var y = day.y, m = day.m, d = day.d + count;
    while (d < 1) { m--; if (m < 1) { m = 12; y--; } d += lengthOf(y, m); }
    while (d > lengthOf(y, m)) { d -= lengthOf(y, m); m++; if (m > 12) { m = 1; y++; } }
    return { y: y, m: m, d: d };
  }
  function add(day, count, unit) { return unit === "month" ? addMonths(day, count) : addDays(day, count); }
  function pad(n, width) { n = String(n); while (n.length < width) n = "0" + n; return n; }
  function iso(day) { return pad(day.y, 4) + "-" + pad(day.m, 2) + "-" + pad(day.d, 2); }
  function today() { var now = new Date(); return { y: now.getFullYear(), m: now.getMonth() + 1, d: now.getDate() }; }
  function write(day, pattern) {
    return clock.getAttribute(pattern).replace("{d}", day.d).replace("{m}", day.m)
      .replace("{name}", names[day.m - 1]).replace("{y}", day.y);
  }

  /* 2026-01-31, as a date field gives it; by hand also 2026/1/31, 20260131, 2026年1月31日 and full-width digits. */
  function read(text) {
    text = text.replace(/[\uFF10-\uFF19]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 0xFEE0); }).trim();
    var mark = "\\s*[-/.\\u2010-\\u2015\\uFF0D\\uFF0E\\uFF0F", number = "]\\s*(\\d{1,2})";
    var apart = new RegExp("^(\\d{4})" + mark + "\\u5E74" + number + mark + "\\u6708" + number + "\\s*\\u65E5?$");
    var parts = /^(\d{4})(\d\d)(\d\d)$/.exec(text) || apart.exec(text);
    if (!parts) return null;
    var day = { y: +parts[1], m: +parts[2], d: +parts[3] };
    return day.m >= 1 && day.m <= 12 && day.d >= 1 && day.d <= lengthOf(day.y, day.m) ? day : null;
  }

  /* The dates of the clock by name. A rule is "last-payment 6 6 month about": from where, how far at least and at most,
     to the day or not. */
  function rule(name) {
    if (fields[name]) return { from: name, low: 0, high: 0, unit: "day", exact: true };
    var parts = (clock.getAttribute("data-" + name) || "").split(" ");
    return parts.length === 5 ? { from: parts[0], low: +parts[1], high: +parts[2], unit: parts[3], exact: parts[4] === "at-least" } : null;
  }
  function words(name) {
    var r = rule(name), start = r && chosen[r.from];
    if (!start) return "";
    var first = add(start, r.low, r.unit), last = add(start, r.high, r.unit);
    if (r.exact) return write(first, "data-day");
    var from = write(first, "data-month"), to = write(last, "data-month");
    return from === to ? from : clock.getAttribute("data-range").replace("{0}", from).replace("{1}", to);
  }
  /* A month that nobody can name a day of counts from its first. */
  function dayOf(item) {
    var r = rule(item.getAttribute("data-anchor")), offset = item.getAttribute("data-offset").split(" ");
    if (!r || !chosen[r.from]) return null;
    var anchor = add(chosen[r.from], r.low, r.unit);
    return add(r.exact ? anchor : { y: anchor.y, m: anchor.m, d: 1 }, +offset[0], offset[1]);
  }

  function each(within, selector, act) {
    var found = within.querySelectorAll(selector);
    for (var i = 0; i < found.length; i++) act(found[i]);
  }
  function show(element, isShown) { if (isShown) element.removeAttribute("hidden"); else element.setAttribute("hidden", ""); }
  function fill(element, template) {
    var at = template.indexOf("{last-payment}");
    var date = document.createElement("strong");
    date.className = "clock-date";
    date.setAttribute("data-date", "last-payment");
    element.textContent = template.slice(0, at);
    element.appendChild(date);
    element.appendChild(document.createTextNode(template.slice(at + "{last-payment}".length)));
  }

  /* The example comes back as the page was made. */
  var example = [];
  each(clock, "[data-date], [data-reminder] .reminder-day", function (element) { example.push([element, element.textContent]); });
  var exampleOrder = list.querySelectorAll("[data-reminder]");

  function draw() {
    fill(heading, heading.getAttribute(chosen ? "data-yours" : "data-example"));
    each(clock, ".clock-example", function (element) { show(element, !chosen); });
    each(clock, "[data-with]", function (element) { show(element, !chosen || chosen[element.getAttribute("data-with")]); });
    each(clock, "[data-without]", function (element) { show(element, chosen && !chosen[element.getAttribute("data-without")]); });
    if (chosen) each(clock, "[data-date]", function (element) { element.textContent = words(element.getAttribute("data-date")); });
    else example.forEach(function (pair) { pair[0].textContent = pair[1]; });
    if (!chosen) heading.querySelector("[data-date]").textContent =
      example.filter(function (pair) { return pair[0].getAttribute("data-date") === "last-payment"; })[0][1];
    remind();
  }
  function coming() {
    var now = iso(today()), items = [];
    each(list, "[data-reminder]", function (item) {
      var day = dayOf(item);
      if (day && iso(day) >= now) items.push({ item: item, day: day, key: iso(day) });
    });
    return items.sort(function (a, b) { return a.key < b.key ? -1 : a.key > b.key ? 1 : 0; });
  }
  function remind() {
    var frame = list.querySelector(".reminders"), left = chosen ? coming() : [];
    if (!chosen) for (var i = 0; i < exampleOrder.length; i++) { show(exampleOrder[i], true); frame.appendChild(exampleOrder[i]); }
    else each(list, "[data-reminder]", function (item) { show(item, false); });
    left.forEach(function (reminder) {
      reminder.item.querySelector(".reminder-day").textContent = write(reminder.day, "data-day");
      show(reminder.item, true);
      frame.appendChild(reminder.item);
    });
    show(list.querySelector(".none-left"), chosen && left.length === 0);
    show(list.querySelector(".clock-take"), left.length > 0);
    taken.textContent = "";
  }

  /* What is wrong with a field, by the name of its message. */
  function problem(name, text, day, payment) {
    if (!text) return fields[name].validity && fields[name].validity.badInput ? "impossible" : "";
    if (!day) return "impossible";
    // A date field reports the year 0002 on the way to 2026: nothing is wrong before the reader has left it.
    if (iso(day) < fields[name].getAttribute("min"))
      return day.y < 1000 && document.activeElement === fields[name] ? "unfinished" : "too-early";
    if (iso(day) > iso(today())) return "future";
    return name === "deregistered" && payment && iso(day) <= iso(payment) ? "before-payment" : "";
  }
  function check(name, payment) {
    var input = fields[name], day = read(input.value), wrong = problem(name, input.value.trim(), day, payment);
    if (wrong === "unfinished") { wrong = ""; day = null; }
    document.getElementById(name + "-error").textContent =
      wrong ? ask.getAttribute("data-" + wrong).replace("{0}", write(today(), "data-day")) : "";
    if (wrong) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
    return wrong ? null : day;
  }
  function update() {
    var payment = check("last-payment", null), deregistered = check("deregistered", payment);
    var had = chosen;
    chosen = payment ? { "last-payment": payment, "deregistered": deregistered } : null;
    if (!chosen && !had) return;
    if (chosen && had && iso(chosen["last-payment"]) === iso(had["last-payment"]) &&
      String(deregistered && iso(deregistered)) === String(had.deregistered && iso(had.deregistered))) return;
    draw();
    said.textContent = ask.getAttribute(chosen ? "data-updated" : "data-back");
  }

  /* The reminders outside this page: as text, and as iCalendar (RFC 5545). */
  function plain(element) { return element.textContent.replace(/\s+/g, " ").trim(); }
  function textOf(reminder) { return plain(reminder.item.querySelector(".reminder-title")); }
  function detailOf(reminder) {
    return plain(reminder.item.querySelector(".reminder-text")) + "\n\n" + reminder.item.getAttribute("data-basis") + "\n" +
    list.getAttribute("data-address");
  }
  function asText() {
    return coming().map(function (reminder) {
      return write(reminder.day, "data-day") + "\n" + textOf(reminder) + "\n" + detailOf(reminder);
    }).join("\n\n");
  }
  function escaped(text) { return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n"); }
  /* At most 75 octets a line of UTF-8, and never within a character. */
  function folded(line) {
    var out = "", octets = 0;
    for (var i = 0; i < line.length; i++) {
      var code = line.charCodeAt(i), c = line.charAt(i), size = code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
      if (code >= 0xD800 && code < 0xDC00 && i + 1 < line.length) { c += line.charAt(++i); size = 4; }
      if (octets + size > 75) { out += "\r\n "; octets = 1; }
      out += c;
      octets += size;
    }
    return out;
  }
  /* The same day and words give the same id, so that a second import changes nothing. It says no more than the event does. */
  function idOf(text) {
    var a = 0x811C9DC5, b = 0x1000193;
    for (var i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(i), 0x85EBCA6B) ^ (b >>> 13);
    }
    return pad((a >>> 0).toString(16), 8) + pad((b >>> 0).toString(16), 8);
  }
  function asCalendar() {
    var lang = document.documentElement.lang, stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//Clock of a number//" + lang.slice(0, 2).toUpperCase(),
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
    coming().forEach(function (reminder) {
      var title = textOf(reminder), id = reminder.item.getAttribute("data-reminder");
      lines.push("BEGIN:VEVENT",
        "UID:" + id + "-" + idOf(id + reminder.key + title) + "@clock",
        "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + reminder.key.replace(/-/g, ""),
        "DTEND;VALUE=DATE:" + iso(addDays(reminder.day, 1)).replace(/-/g, ""),
        "SUMMARY;LANGUAGE=" + lang + ":" + escaped(title),
        "DESCRIPTION;LANGUAGE=" + lang + ":" + escaped(detailOf(reminder)),
        "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", "DESCRIPTION:" + escaped(title), "END:VALARM",
        "END:VEVENT");
    });
    lines.push("END:VCALENDAR");
    return lines.map(folded).join("\r\n") + "\r\n";
  }
  function save() {
    var link = document.createElement("a"),
      address = URL.createObjectURL(new Blob([asCalendar()], { type: "text/calendar;charset=utf-8" }));
    link.href = address;
    link.download = "old-number.ics";
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    // Some browsers read the address only after the click is over.
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
    taken.textContent = list.getAttribute("data-saved");
  }
  function copy() {
    function done(isCopied) { taken.textContent = list.getAttribute(isCopied ? "data-copied" : "data-copy-failed"); }
    if (navigator.clipboard && navigator.clipboard.writeText)
      navigator.clipboard.writeText(asText()).then(function () { done(true); }, function () { done(copyOld()); });
    else done(copyOld());
  }
  function copyOld() {
    var area = document.createElement("textarea"), isCopied = false;
    area.value = asText();
    area.setAttribute("readonly", "");
    area.className = "vh";
    document.body.appendChild(area);
    area.select();
    try { isCopied = document.execCommand("copy"); } catch (e) { isCopied = false; }
    document.body.removeChild(area);
    return isCopied;
  }

  Object.keys(fields).forEach(function (name) {
    var input = fields[name];
    // A browser that knows no date field makes it a text field, which needs to be told the form.
    if (input.type !== "date") {
      document.getElementById(name + "-hint").textContent += " " + ask.getAttribute("data-form-hint");
      input.setAttribute("inputmode", "numeric");
    }
    input.addEventListener("change", update);
    input.addEventListener("blur", update);
  });
  document.getElementById("clock-reset").addEventListener("click", function () {
    Object.keys(fields).forEach(function (name) { fields[name].value = ""; });
    update();
    fields["last-payment"].focus();
  });
  document.getElementById("clock-save").addEventListener("click", save);
  document.getElementById("clock-copy").addEventListener("click", copy);
  show(ask, true);
  // A browser may have kept what was typed when the reader comes back to the page.
  update();
})();
