/* Takes the reminders of the clock outside its page: as text, and as iCalendar (RFC 5545). clock.js counts their days. */
(function () {
  "use strict";
  var clock = window.ClockReminders, list = clock.list, taken = document.getElementById("clock-taken");

  function plain(element) { return element.textContent.replace(/\s+/g, " ").trim(); }
  function textOf(reminder) { return plain(reminder.item.querySelector(".reminder-title")); }
  function detailOf(reminder) {
    return plain(reminder.item.querySelector(".reminder-text")) + "\n\n" + reminder.item.getAttribute("data-basis") + "\n" +
    list.getAttribute("data-address");
  }
  function asText() {
    return clock.coming().map(function (reminder) {
      return clock.write(reminder.day, "data-day") + "\n" + textOf(reminder) + "\n" + detailOf(reminder);
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
  function hex(n) { return ("0000000" + (n >>> 0).toString(16)).slice(-8); }
  /* The same day and words give the same id, so that a second import changes nothing. It says no more than the event does. */
  function idOf(text) {
    var a = 0x811C9DC5, b = 0x1000193;
    for (var i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(i), 0x85EBCA6B) ^ (b >>> 13);
    }
    return hex(a) + hex(b);
  }
  function asCalendar() {
    var lang = document.documentElement.lang, stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//Clock of a number//" + lang.slice(0, 2).toUpperCase(),
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
    clock.coming().forEach(function (reminder) {
      var title = textOf(reminder), id = reminder.item.getAttribute("data-reminder");
      lines.push("BEGIN:VEVENT",
        "UID:" + id + "-" + idOf(id + reminder.key + title) + "@clock",
        "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + reminder.key.replace(/-/g, ""),
        "DTEND;VALUE=DATE:" + clock.iso(clock.nextDay(reminder.day)).replace(/-/g, ""),
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

  document.getElementById("clock-save").addEventListener("click", save);
  document.getElementById("clock-copy").addEventListener("click", copy);
})();
