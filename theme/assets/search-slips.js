/* What a query that finds nothing was meant to be: slips of the finger, words written as one, Traditional characters. search.js fetches
   this file when it needs it. */
(function () {
  "use strict";

  // How many letters have to be put in, taken out, changed or swapped with the next to make one word the other; more than `most` is enough.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var rows = [[]], i, j;
    for (j = 0; j <= b.length; j++) rows[0][j] = j;
    for (i = 1; i <= a.length; i++) {
      var row = rows[i] = [i], above = rows[i - 1], least = i;
      for (j = 1; j <= b.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
    }
    return rows[a.length][b.length];
  }
  // How many slips of the finger there may be in a word.
  function slipsIn(word) { return word.length > 7 ? 2 : word.length > 4 ? 1 : 0; }
  function isSwap(a, b) {
    for (var i = 0; i < a.length && a[i] === b[i];) i++;
    return a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  }
  /* What a word that is found nowhere was meant to be, out of words of which the likeliest comes first; "" when nothing is near.
     Of a word that is being typed the beginning of another may be near, too. */
  function meant(word, words, isBeingTyped) {
    var best = "", least = slipsIn(word) + 1;
    words.forEach(function (written) {
      var other = written.toLowerCase(), slips = word.length === 4 && isSwap(word, other) ? 0.5 : distance(word, other, slipsIn(word));
      if (isBeingTyped && other.length > word.length && other[0] === word[0] && word.length > 4)
        slips = Math.min(slips, distance(word, other.slice(0, word.length), slipsIn(word)) + 0.5);
      if (slips < least && (slips || other !== word)) {
        best = written;
        least = slips;
      }
    });
    return best;
  }
  // "simcard" as "sim card", where both are words.
  function parted(word, words) {
    var known = {}, found = "";
    words.forEach(function (written) { known[written.toLowerCase()] = written; });
    for (var i = 3; i <= word.length - 3 && !found; i++) {
      var first = known[word.slice(0, i)], second = known[word.slice(i)];
      if (first && second) found = first + " " + second;
    }
    return found;
  }
  // A promise of the word that a word was meant to be, or of two; "" for none.
  function wordFor(unit, index) {
    var word = unit.forms[0];
    if (!unit.isLatin || word.length < 4) return Promise.resolve("");
    // "weixin110": a name and a number, or a slip that nothing can be told of.
    if (/\d/.test(word)) return Promise.resolve(/^([a-z]+\d+|\d+[a-z]+)$/.test(word) ? word.match(/[a-z]+|\d+/g).join(" ") : "");
    return index.words().then(function (words) {
      return parted(word, words) || meant(word, words, unit.isLast) || index.termsLike(word).then(function (terms) {
        return meant(word, terms, false);
      });
    });
  }

  /* Gives a promise of the better query, and of whether a word in it was changed. Of the index it needs: words(), those of names and
     headings, the likeliest first; termsLike(word), all that begin alike; traditional(), pairs of a Traditional character and its other. */
  function correct(query, lost, index) {
    var isHanLost = lost.some(function (unit) { return !unit.isLatin; });
    return Promise.all([
      isHanLost ? index.traditional() : "",
      Promise.all(lost.map(function (unit) { return wordFor(unit, index); }))
    ]).then(function (both) {
      var simplified = {}, text = query, isPutRight = false;
      for (var i = 0; i < both[0].length; i += 2) simplified[both[0][i]] = both[0][i + 1];
      // From the end, so that the places before stay.
      lost.map(function (unit, u) { return { unit: unit, word: both[1][u] }; }).sort(function (a, b) {
        return b.unit.from - a.unit.from;
      }).forEach(function (change) {
        if (!change.word) return;
        text = text.slice(0, change.unit.from) + change.word + text.slice(change.unit.end);
        isPutRight = true;
      });
      text = text.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, function (c) { return simplified[c] || c; });
      return { query: text, isPutRight: isPutRight };
    });
  }

  window.SearchSlips = { correct: correct, distance: distance, meant: meant };
})();
