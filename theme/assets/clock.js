/* The clock of a number, for the reader's own dates. The page works without this, for the dates of its example.
   What is counted, from what and how exactly, is in the page's attributes and comes from the facts; here is only the counting.
   Nothing is sent; the dates stay on this device until the reader clears them. */
(function () {
  "use strict";
  var clock = document.querySelector(".clock");
  if (!clock) return;
  var ask = clock.querySelector(".clock-ask"), list = clock.querySelector(".clock-reminders"),
    heading = document.getElementById("timeline");
  var fields = { "last-payment": document.getElementById("last-payment"), "deregistered": document.getElementById("deregistered") };
  var KEPT = "clock-dates";
  var verdicts = document.getElementById("clock-verdict"), mark = clock.querySelector(".today");
  var said = document.getElementById("clock-said");
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
  // Days between two, by the calendar.
  function daysFrom(a, b) { return Math.round((Date.UTC(b.y, b.m - 1, b.d) - Date.UTC(a.y, a.m - 1, a.d)) / 86400000); }
  // Full months between two.
  function monthsFrom(a, b) {
    var months = (b.y - a.y) * 12 + b.m - a.m;
    return iso(addMonths(a, months)) > iso(b) ? months - 1 : months;
  }
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
  function fill(element, template, name) {
    var parts = template.split("{" + name + "}");
    var date = document.createElement("strong");
    date.className = "clock-date";
    date.setAttribute("data-date", name);
    element.textContent = parts[0];
    element.appendChild(date);
    element.appendChild(document.createTextNode(parts[1]));
  }

  /* The example comes back as the page was made. */
  var example = [];
  each(clock, "[data-date], [data-reminder] .reminder-day", function (element) { example.push([element, element.textContent]); });
  var exampleOrder = list.querySelectorAll("[data-reminder]");

  function draw() {
    var isUnpaid = chosen && !chosen["last-payment"];
    fill(heading, heading.getAttribute(!chosen ? "data-example" : isUnpaid ? "data-deregistered" : "data-yours"),
      isUnpaid ? "deregistered" : "last-payment");
    each(clock, ".clock-example", function (element) { show(element, !chosen); });
    each(clock, "[data-with]", function (element) { show(element, !chosen || chosen[element.getAttribute("data-with")]); });
    each(clock, "[data-without]", function (element) { show(element, chosen && !chosen[element.getAttribute("data-without")]); });
    judge();
    if (chosen) each(clock, "[data-date]", function (element) { element.textContent = words(element.getAttribute("data-date")); });
    else example.forEach(function (pair) { pair[0].textContent = pair[1]; });
    if (!chosen) heading.querySelector("[data-date]").textContent =
      example.filter(function (pair) { return pair[0].getAttribute("data-date") === "last-payment"; })[0][1];
    remind();
  }
  /* How it stands today. The day of deregistration says most: from it an authority counts. */
  function verdict(now) {
    var payment = chosen["last-payment"], usual = rule("around"), around = payment && add(payment, usual.low, usual.unit);
    var isPast = payment && iso(add(payment, usual.high, usual.unit)).slice(0, 7) < iso(now).slice(0, 7);
    if (chosen.deregistered) {
      var earliest = rule("earliest");
      if (iso(now) < iso(add(chosen.deregistered, earliest.low, earliest.unit))) return "frozen";
      return isPast ? "past" : "free";
    }
    if (isPast) return "past";
    if (iso(addMonths(around, -1)).slice(0, 7) <= iso(now).slice(0, 7)) return "soon";
    return monthsFrom(payment, now) < 1 ? "fresh" : "early";
  }
  function elapsed(now) {
    var payment = chosen["last-payment"];
    if (!payment) return "";
    var months = monthsFrom(payment, now), days = daysFrom(payment, now);
    // From two years on, nobody counts in months.
    if (months >= 24) return ask.getAttribute("data-years").replace("{0}", Math.floor(months / 12));
    return months ? ask.getAttribute(months === 1 ? "data-month" : "data-months").replace("{0}", months)
      : ask.getAttribute(days === 1 ? "data-one-day" : "data-days").replace("{0}", days);
  }
  /* Where today is on the bar, in percent of its width: within each stage by its length. */
  function placeOf(now) {
    var payment = chosen["last-payment"], gone = chosen.deregistered, usual = rule("around"), freeze = rule("earliest");
    var suspended = parseFloat(clock.querySelector(".frozen").getAttribute("x"));
    var frozen = parseFloat(clock.querySelector(".reissued").getAttribute("x"));
    function share(from, to) { return Math.max(0, daysFrom(from, now) / Math.max(1, daysFrom(from, to))); }
    var part;
    if (gone && iso(now) >= iso(gone)) {
      part = share(gone, add(gone, freeze.low, freeze.unit));
      return part < 1 ? suspended + part * (frozen - suspended) : Math.min(100, frozen + (part - 1) * (100 - frozen));
    }
    part = share(payment, gone || add(payment, usual.high, usual.unit));
    if (gone) return part * suspended;
    return part < 1 ? part * frozen : Math.min(100, frozen + (part - 1) * (100 - frozen));
  }
  function judge() {
    var now = today(), name = chosen ? verdict(now) : "";
    each(verdicts, "[data-verdict]", function (element) { show(element, element.getAttribute("data-verdict") === name); });
    mark.setAttribute("visibility", chosen ? "visible" : "hidden");
    if (!chosen) return;
    each(verdicts, "[data-elapsed]", function (element) { element.textContent = elapsed(now); });
    var place = placeOf(now);
    mark.setAttribute("x", place + "%");
    mark.querySelector("text").setAttribute("text-anchor", place < 12 ? "start" : place > 88 ? "end" : "middle");
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
    document.getElementById("clock-taken").textContent = "";
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
    chosen = payment || deregistered ? { "last-payment": payment, "deregistered": deregistered } : null;
    if (textOfDates(chosen) === textOfDates(had)) return;
    keep();
    draw();
    said.textContent = chosen ? "" : ask.getAttribute("data-back");
    if (chosen && verdicts.scrollIntoView) verdicts.scrollIntoView({ block: "nearest" });
  }
  function textOfDates(dates) {
    return dates ? Object.keys(fields).map(function (name) { return dates[name] ? iso(dates[name]) : ""; }).join(" ") : "";
  }

  /* The dates stay on the device, where that is allowed. */
  function keep() {
    try {
      if (chosen) localStorage.setItem(KEPT, textOfDates(chosen));
      else localStorage.removeItem(KEPT);
    } catch (e) { /* they are gone when the page is left */ }
  }
  function recall() {
    var kept = "";
    try { kept = localStorage.getItem(KEPT) || ""; } catch (e) { return; }
    kept.split(" ").forEach(function (day, i) {
      var input = fields[Object.keys(fields)[i]];
      if (input && !input.value && read(day)) input.value = day;
    });
  }

  Object.keys(fields).forEach(function (name) {
    var input = fields[name];
    // A browser that knows no date field makes it a text field, which needs to be told the form.
    if (input.type !== "date") {
      document.getElementById(name + "-hint").textContent += " " + ask.getAttribute("data-form-hint");
      input.setAttribute("inputmode", "numeric");
    }
    // Pickers hide what is still to come, and a year has four digits.
    input.setAttribute("max", iso(today()));
    input.addEventListener("change", update);
    input.addEventListener("blur", update);
  });
  document.getElementById("clock-reset").addEventListener("click", function () {
    Object.keys(fields).forEach(function (name) { fields[name].value = ""; });
    update();
    fields["last-payment"].focus();
  });
  // What takes the reminders along is fetched once the page is there.
  window.ClockReminders = { list: list, coming: coming, iso: iso, nextDay: function (day) { return addDays(day, 1); }, write: write };
  var own = document.currentScript;
  if (own) window.addEventListener("load", function () {
    var script = document.createElement("script");
    script.src = own.src.replace(/[^\/]*$/, "") + list.getAttribute("data-script");
    document.head.appendChild(script);
  });
  show(ask, true);
  // A browser may have kept what was typed when the reader comes back to the page; else we have.
  recall();
  update();
})();
