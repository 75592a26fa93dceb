/* Search on the reader's own device: what is typed never leaves it. generator/Search writes the files of the index, and says how they
   are laid out. */
(function () {
  "use strict";
  var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  var FOLDS = "aÀÁÂÃÄÅÆàáâãäåæĀāĂăĄąǍǎ cÇçĆćĈĉĊċČč dĎďĐđ eÈÉÊËèéêëĒēĔĕĖėĘęĚě gĜĝĞğĠġĢģ hĤĥĦħ " +
    "iÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐ jĴĵ kĶķ lĹĺĻļĽľĿŀŁł mḾḿ nÑñŃńŅņŇňŊŋǸǹ oÒÓÔÕÖØòóôõöøŌōŎŏŐőŒœǑǒ rŔŕŖŗŘř sßŚśŜŝŞşŠš tŢţŤťŦŧ " +
    "uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜ wŴŵ yÝýÿŶŷŸ zŹźŻżŽž";
  // A longer query finds no more, and a server takes no address of any length.
  var LONGEST_QUERY = 200, LONGEST_WORD = 32, HIGHEST = 15, FEWEST = 0.1, NEARLY = 0.5;
  // Words that say little about what is looked for, unless there are no others.
  var LITTLE = {}, LITTLE_SAID = 0.2;
  ("a am an and are at be been but by can cannot cant could did didnt do does dont for from get got had has have how i if im in is isnt " +
    "it its ive me my no not of on or our please s so t that the their there these they this those to was we were what when where " +
    "which who why will with wont would you your " +
    "\u600e\u4e48 \u4e48\u529e \u5982\u4f55 \u4ec0\u4e48 \u6211\u7684 \u8bf7\u95ee \u4e00\u4e0b \u73b0\u5728").split(" ")
    .forEach(function (word) { LITTLE[word] = 1; });
  var plain = {};
  FOLDS.split(" ").forEach(function (set) {
    for (var i = 1; i < set.length; i++) plain[set[i]] = set[0];
  });

  /* 1. Tokens: the same as generator/Search/Tokenizer.cs, each with the place it has in the text. */
  function isHan(c) { return c >= "\u3400" && c <= "\u4dbf" || c >= "\u4e00" && c <= "\u9fff" || c >= "\uf900" && c <= "\ufaff"; }
  function fold(c) {
    if (c >= "a" && c <= "z" || c >= "0" && c <= "9") return c;
    if (c >= "A" && c <= "Z") return String.fromCharCode(c.charCodeAt(0) + 32);
    if (c === "'" || c === "\u2019") return "";
    if (c < "\u00c0") return " ";
    if (c >= "\u0300" && c <= "\u036f") return "";
    if (c >= "\uff10" && c <= "\uff5a") return fold(String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    return isHan(c) ? c : plain[c] || " ";
  }
  function tokens(text) {
    var found = [], word = "", from = 0, end = 0, han = null;
    function endWord() {
      if (word) found.push({ text: word, from: from, end: end });
      word = "";
    }
    for (var i = 0; i < text.length; i++) {
      var c = fold(text[i]);
      if (c === "") continue;
      if (isHan(c)) {
        endWord();
        found.push({ text: c, from: i, end: i + 1 });
        if (han) found.push({ text: han.text + c, from: han.from, end: i + 1 });
        han = { text: c, from: i };
        continue;
      }
      han = null;
      if (c === " ") {
        endWord();
        continue;
      }
      if (!word) from = i;
      end = i + 1;
      if (word.length < LONGEST_WORD) word += c;
    }
    endWord();
    return found;
  }

  /* 2. What is asked for: words, each with the other forms it may have. */
  // What related English words share: "suspend", "suspended" and "suspension" all begin with "suspen".
  function stem(word) {
    var rest = word.replace(/(ations?|ions?|ments?|ings?|ers?|ies|ed|es|s|y|e)$/, "");
    if (rest.length < 4) return word;
    rest = rest.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
    return rest.length > 5 ? rest.replace(/([lnr])[dst]$/, "$1") : rest;
  }
  function unitsOf(query, synonyms) {
    var all = tokens(query), units = [], run = [];
    function endRun() {
      // "ting ji bao hao", "we chat", "400 670 0700": perhaps one word.
      if (run.length > 1) {
        var joined = run.map(function (unit) { return unit.forms[unit.forms.length - 1]; }).join("");
        run.forEach(function (unit) { unit.joined = joined; });
      }
      run = [];
    }
    // What the site writes for a word; an older index has no synonyms.
    function meant(text) {
      var words = [];
      for (var typed in synonyms) if (stem(typed) === stem(text)) tokens(synonyms[typed]).forEach(function (token) {
        if (token.text[1]) words.push(token.text);
      });
      return words;
    }
    all.forEach(function (token) {
      if (isHan(token.text[0])) {
        endRun();
        // A character counts by itself only where it stands alone.
        var paired = token.text.length === 1 && all.some(function (pair) {
          return pair.text.length === 2 && isHan(pair.text[0]) && (pair.from === token.from || pair.end === token.end);
        });
        if (!paired) units.push({ forms: [token.text], meant: meant(token.text), from: token.from, end: token.end });
        return;
      }
      var forms = [token.text];
      if (/^00/.test(token.text)) forms.push(token.text.slice(2)); // "00" is dialled for "+"
      if (/^[a-z]+[1-5]$/.test(token.text)) forms.push(token.text.slice(0, -1)); // tones as digits
      if (/[ln]v/.test(token.text)) forms.push(token.text.replace(/([ln])v/g, "$1u"));
      var unit = { forms: forms, meant: meant(token.text), isLatin: true, from: token.from, end: token.end };
      units.push(unit);
      run.push(unit);
    });
    endRun();
    if (units.length) units[units.length - 1].isLast = true;
    return units;
  }

  /* 3. The index. */
  function decode(text) {
    var numbers = [], number = 0, scale = 1;
    for (var i = 0; i < text.length; i++) {
      var digit = DIGITS.indexOf(text[i]);
      number += (digit & 31) * scale;
      scale *= 32;
      if (digit < 32) {
        numbers.push(number);
        number = 0;
        scale = 1;
      }
    }
    return numbers;
  }
  function readShard(text) {
    var last = "";
    return text.split("\n").filter(Boolean).map(function (line) {
      var end = line.search(/[=! ]/), blank = line.indexOf(" ");
      last = last.slice(0, DIGITS.indexOf(line[0])) + line.slice(1, end);
      var extra = line.slice(end, blank), many = extra.indexOf("!");
      return {
        term: last,
        standsFor: extra[0] === "=" ? extra.slice(1, many < 0 ? extra.length : many).split(",") : [],
        isCut: many >= 0,
        count: many >= 0 ? decode(extra.slice(many + 1))[0] : 0,
        postings: line.slice(blank + 1)
      };
    });
  }
  function postingsOf(entry) {
    if (typeof entry.postings === "string") {
      var passage = 0;
      entry.postings = decode(entry.postings).map(function (number) {
        passage += Math.floor(number / 16);
        return { passage: passage, impact: number % 16 };
      });
      if (!entry.isCut) entry.count = entry.postings.length;
    }
    return entry.postings;
  }

  // read(path) promises the text of a file beside the search page; loadSlips() what search-slips.js has.
  function Index(read, loadSlips) {
    var manifest = null, files = {};
    function open() {
      if (!manifest) {
        manifest = read("index.json").then(function (text) {
          var parsed = JSON.parse(text), start = 0;
          parsed.starts = decode(parsed.pages).map(function (count) {
            start += count;
            return start - count;
          });
          parsed.count = start;
          parsed.isList = {};
          decode(parsed.lists).forEach(function (page) { parsed.isList[page] = 1; });
          return parsed;
        });
        manifest.catch(function () { manifest = null; });
      }
      return manifest;
    }
    function file(parsed, path, parse) {
      if (!files[path]) {
        files[path] = read(path + "?" + parsed.version).then(parse);
        files[path].catch(function () { delete files[path]; });
      }
      return files[path];
    }
    // The place of the last that is not above a value.
    function lastUpTo(sorted, value) {
      var low = 0, high = sorted.length - 1;
      while (low < high) {
        var middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value) low = middle;
        else high = middle - 1;
      }
      return low;
    }
    // The shard that a term is in, if in any.
    function shardOf(parsed, term) { return lastUpTo(parsed.shards, term); }
    function variants(parsed, unit) {
      // [what it begins with, the whole word, what a longer one weighs, what the whole one weighs if not 1]
      var wanted = [];
      unit.forms.forEach(function (form) {
        var begins = form.length >= (unit.isLast ? 2 : 3);
        if (!unit.isLatin || !begins) wanted.push([form, form, 0]);
        else if (/\d/.test(form)) wanted.push([form, form, unit.isLast && form.length > 2 ? 0.6 : 0]);
        else {
          var short = stem(form);
          wanted.push([form, form, 0.7]);
          if (short !== form) wanted.push([short, form, 0.6]);
        }
      });
      unit.meant.forEach(function (word) { wanted.push([word, word, 0.6, 0.8]); });
      if (unit.joined) wanted.push([unit.joined, unit.joined, unit.joined.length > 4 ? 0.8 : 0]);
      var shards = {};
      wanted.forEach(function (want) {
        var first = shardOf(parsed, want[0]);
        shards[first] = 1;
        // Where words of one stem lie in many files, the first two have to do.
        if (want[2] && shardOf(parsed, want[0] + "\uffff") > first) shards[first + 1] = 1;
      });
      return readAll(parsed, shards).then(function (read) {
        var best = {};
        read.forEach(function (entries) {
          entries.forEach(function (entry) {
            wanted.forEach(function (want) {
              var weight = 0, more = entry.term.length - want[0].length;
              if (entry.term === want[1]) weight = want[3] || 1;
              else if (want[2] && more >= 0 && entry.term.slice(0, want[0].length) === want[0] && (unit.isLast || more < 7))
                weight = want[2] - 0.02 * more;
              if (weight > 0 && (!best[entry.term] || best[entry.term].weight < weight))
                best[entry.term] = { entry: entry, weight: weight };
            });
          });
        });
        return Object.keys(best).map(function (term) { return best[term]; }).sort(function (a, b) {
          return b.weight - a.weight || (a.entry.term < b.entry.term ? -1 : 1);
        }).slice(0, 40);
      });
    }
    function readAll(parsed, shards) {
      return Promise.all(Object.keys(shards).map(function (number) {
        return file(parsed, "terms/" + number + ".txt", readShard);
      }));
    }
    // Terms that begin alike, in whichever file they lie: common ones first.
    function termsLike(parsed, word) {
      var start = word.slice(0, 3), shards = {};
      for (var number = shardOf(parsed, start), last = shardOf(parsed, start + "\uffff"); number <= last; number++) shards[number] = 1;
      return readAll(parsed, shards).then(function (read) {
        return [].concat.apply([], read).filter(function (entry) { return entry.term.slice(0, 3) === start; }).sort(function (a, b) {
          return postingsOf(b).length - postingsOf(a).length || (a.term < b.term ? -1 : 1);
        }).map(function (entry) { return entry.term; });
      });
    }
    // The query with what was found nowhere put right. Without search-slips.js it stays.
    function corrected(parsed, query, units, forms) {
      return loadSlips().then(function (slips) {
        return slips.correct(query, units.filter(function (unit, u) { return !forms[u].length; }), {
          words: function () { return file(parsed, "words.txt", function (text) { return text.split(" "); }); },
          traditional: function () { return file(parsed, "traditional.txt", function (text) { return text; }); },
          termsLike: function (word) { return termsLike(parsed, word); }
        });
      }).catch(function () { return { query: query }; });
    }

    /* 4. Ranking: rare words count more than common ones, names more than mentions, and all words more than some. */
    function rank(parsed, units, forms) {
      var scores = {}, total = 0, pages = {};
      var hasMore = units.some(function (unit) { return !LITTLE[unit.forms[0]]; });
      units.forEach(function (unit, u) {
        var exact = 0, all = 0, best = {}, cut = false;
        forms[u].forEach(function (form) {
          postingsOf(form.entry);
          if (form.weight === 1) exact += form.entry.count;
          all += form.entry.count;
        });
        unit.value = Math.log(1 + parsed.count / (0.5 + Math.min(parsed.count, exact || all)));
        if (LITTLE[unit.forms[0]] && hasMore) unit.value *= LITTLE_SAID;
        total += unit.value;
        forms[u].forEach(function (form) {
          cut = cut || form.entry.isCut && form.weight === 1;
          form.entry.postings.forEach(function (posting) {
            best[posting.passage] = Math.max(best[posting.passage] || 0, form.weight * posting.impact / HIGHEST);
          });
        });
        unit.isEverywhere = cut;
        Object.keys(best).forEach(function (passage) {
          var score = scores[passage] || (scores[passage] = { passage: +passage, sum: 0, has: {} });
          score.sum += best[passage] * unit.value;
          score.has[u] = 1;
        });
      });
      var found = Object.keys(scores).map(function (passage) { return scores[passage]; });
      found.forEach(function (score) {
        score.page = lastUpTo(parsed.starts, score.passage);
        var page = pages[score.page] || (pages[score.page] = {});
        Object.keys(score.has).forEach(function (u) { page[u] = 1; });
      });
      found.forEach(function (score) {
        var here = 0, onPage = 0;
        units.forEach(function (unit, u) {
          if (score.has[u] || unit.isEverywhere) here += unit.value;
          if (pages[score.page][u] || unit.isEverywhere) onPage += unit.value;
        });
        var cover = (here + 0.5 * (onPage - here)) / total;
        score.score = score.sum * cover * cover;
      });
      found.sort(function (a, b) { return b.score - a.score || a.passage - b.passage; });
      // A page is one result, at the place that says most; of a list each entry is one.
      var groups = {}, seen = {};
      found = found.filter(function (score) {
        if (parsed.isList[score.page]) {
          seen[score.page] = (seen[score.page] || 0) + 1;
          score.score *= Math.pow(0.85, seen[score.page] - 1);
          return true;
        }
        var first = groups[score.page];
        if (first) first.others.push(score);
        else groups[score.page] = score;
        score.others = [];
        return !first;
      });
      found.sort(function (a, b) { return b.score - a.score || a.passage - b.passage; });
      return found.filter(function (score) { return score.score >= FEWEST * found[0].score; });
    }

    function wordsOf(forms) {
      var words = {};
      forms.forEach(function (variant) {
        variant.forEach(function (form) {
          words[form.entry.term] = 1;
          form.entry.standsFor.forEach(function (han) {
            tokens(han).forEach(function (token) { if (token.text.length === 2 || han.length === 1) words[token.text] = 1; });
          });
        });
      });
      return words;
    }
    function findIn(parsed, query, isCorrected) {
      var units = unitsOf(query, parsed.synonyms);
      return Promise.all(units.map(function (unit) { return variants(parsed, unit); })).then(function (forms) {
        var found = { passages: rank(parsed, units, forms), words: wordsOf(forms), instead: "" };
        if (isCorrected || forms.every(function (variant) { return variant.length; })) return found;
        return corrected(parsed, query, units, forms).then(function (right) {
          if (right.query === query) return found;
          return findIn(parsed, right.query, true).then(function (better) {
            if (right.isPutRight) better.instead = right.query;
            return better;
          });
        });
      });
    }

    // Gives what was found, best first, the words to mark, and the query that found it in place of one with a slip.
    this.find = function (query) {
      if (!tokens(query).length) return Promise.resolve({ passages: [], words: {}, instead: "" });
      return open().then(function (parsed) { return findIn(parsed, query, false); });
    };

    // Gives what results show, in their order. `others` are places of the same page that say nearly as much, in the same file.
    this.show = function (passages) {
      return open().then(function (parsed) {
        function placeOf(score) { return score.passage - parsed.starts[score.page]; }
        function partOf(score) { return Math.floor(placeOf(score) / parsed.perFile); }
        function rowOf(text, score) {
          var row = text.d[placeOf(score) % parsed.perFile];
          return { page: text.p, title: text.t, id: row[0], kind: row[1], heading: row[2],
            note: row[3], tel: row[4], blocks: row[5].split("\n"), others: [] };
        }
        return Promise.all(passages.map(function (score) {
          return file(parsed, "text/" + score.page + "-" + partOf(score) + ".json", JSON.parse).then(function (text) {
            var row = rowOf(text, score), ids = [row.id];
            (score.others || []).forEach(function (other) {
              if (partOf(other) !== partOf(score) || other.score < NEARLY * score.score || row.others.length > 1) return;
              var place = rowOf(text, other);
              if (ids.indexOf(place.id) >= 0) return;
              ids.push(place.id);
              row.others.push(place);
            });
            return row;
          });
        }));
      });
    };
  }

  /* 5. Excerpts: whole blocks, as a statement cut short may say something else. */
  // Where the words stand in a text, as [from, end], in order and not overlapping.
  function marksIn(text, words) {
    var marks = [];
    tokens(text).forEach(function (token) {
      if (words[token.text] !== 1) return;
      var last = marks[marks.length - 1];
      if (last && token.from <= last[1]) last[1] = Math.max(last[1], token.end);
      else marks.push([token.from, token.end]);
    });
    return marks;
  }
  // The blocks that hold most of the words, up to about five lines.
  function excerpt(blocks, words) {
    var rated = blocks.map(function (text, at) {
      var different = {};
      tokens(text).forEach(function (token) { if (words[token.text] === 1) different[token.text] = 1; });
      return { text: text, at: at, rate: Object.keys(different).length };
    });
    rated.sort(function (a, b) { return b.rate - a.rate || a.at - b.at; });
    var taken = [], length = 0;
    rated.forEach(function (block) {
      var size = block.text.length * (isHan(block.text[0] || "") ? 2 : 1);
      if (taken.length && (length + size > 320 || !block.rate)) return;
      taken.push(block);
      length += size;
    });
    return taken.sort(function (a, b) { return a.at - b.at; });
  }

  // Parts the lines of a hotline at its number, as people write it. Before it may stand how to reach it, beside it who can call it.
  function dialled(lines, tel) {
    function digits(text) { return text.replace(/[^0-9]/g, ""); }
    var at = 0;
    while (at < lines.length && digits(lines[at]) !== digits(tel)) at++;
    if (at === lines.length) return { before: "", number: tel.replace("sms:", ""), beside: "", rest: lines };
    var found = /[+(]*[0-9](.*[0-9])?/.exec(lines[at]);
    var beside = lines.slice(0, at).concat(lines[at].slice(found.index + found[0].length).trim()).filter(Boolean).join(" \u00b7 ");
    return { before: lines[at].slice(0, found.index).trim(), number: found[0], beside: beside, rest: lines.slice(at + 1) };
  }

  window.SiteSearch = { tokens: tokens, stem: stem, Index: Index, marksIn: marksIn, excerpt: excerpt, dialled: dialled };

  /* 6. The page. Without a form there is none, as where a test reads this file. */
  var form = typeof document === "undefined" ? null : document.getElementById("search");
  if (!form) return;
  function byId(id) { return document.getElementById(id); }
  var field = byId("q"), count = byId("search-count"), list = byId("found"), more = byId("search-more");
  var again = byId("search-again"), help = byId("search-help"), contents = byId("contents");
  var lang = document.documentElement.lang, kinds = {}, AT_ONCE = 8;
  [].forEach.call(document.querySelectorAll("#search-kinds span"), function (kind) {
    kinds[kind.getAttribute("data-kind")] = kind.getAttribute("data-label");
  });
  var index = new Index(function (path) {
    // The manifest is asked for anew each time; all else carries its version.
    return fetch(path, path.indexOf("?") < 0 ? { cache: "no-cache" } : {}).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    });
  }, function () {
    return new Promise(function (done, fail) {
      if (window.SearchSlips) return done(window.SearchSlips);
      var script = document.createElement("script");
      script.src = own + form.getAttribute("data-slips");
      script.onload = function () { done(window.SearchSlips); };
      script.onerror = fail;
      document.head.appendChild(script);
    });
  });
  // The folder that this file lies in.
  var own = document.currentScript.src.replace(/[^\/]*$/, "");
  var now = 0, timer = 0, switches = document.querySelectorAll("a.lang-switch");

  function add(parent, name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) write(element, text, {});
    parent.appendChild(element);
    return element;
  }
  // Writes a text with words marked, and with what is in the other language marked as that.
  function write(parent, text, words) {
    var marks = marksIn(text, words), at = 0;
    marks.concat([[text.length, text.length]]).forEach(function (mark) {
      runs(parent, text.slice(at, mark[0]));
      if (mark[1] > mark[0]) runs(parent.appendChild(document.createElement("mark")), text.slice(mark[0], mark[1]));
      at = mark[1];
    });
  }
  function runs(parent, text) {
    var foreign = lang === "en" ? /([\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]+)/ :
      /([A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f .,'\u2019&:-]*[A-Za-z\u00c0-\u024f])/;
    text.split(foreign).forEach(function (part, i) {
      if (!part) return;
      if (i % 2 === 0) {
        parent.appendChild(document.createTextNode(part));
        return;
      }
      var span = parent.appendChild(document.createElement("span"));
      span.lang = lang === "en" ? "zh-Hans" : "en";
      span.textContent = part;
    });
  }
  function result(row, words, others) {
    var item = add(list, "li"), isStatement = row.id && !row.heading, name = row.heading || row.title;
    // Steps bear their title once more.
    var rest = row.blocks.filter(function (block) { return block !== name; });
    var what = add(item, "p", "found-kind", kinds[row.kind]);
    if (row.heading && (row.kind === "guide" || row.kind === "page")) add(what, "span", "found-page", row.title);
    if (row.note && isStatement) add(what, "span", "found-page", row.note);
    var link = add(add(item, "p", "found-name"), "a");
    link.href = "../" + row.page + (row.id ? "#" + row.id : "");
    if (isStatement) {
      write(link, rest.join(" "), words);
      return;
    }
    write(link, name, words);
    if (row.tel) {
      var dial = dialled(rest, row.tel), call = add(item, "p", "found-tel");
      if (dial.before) add(call, "span", "", dial.before);
      var tel = add(call, "a");
      tel.href = row.tel.slice(0, 4) === "sms:" ? row.tel : "tel:" + row.tel;
      write(tel, dial.number, words);
      if (dial.beside) add(call, "span", "", dial.beside);
      rest = dial.rest;
    }
    var text = add(item, "p", "found-text"), last = -1;
    excerpt(rest, words).forEach(function (block) {
      if (last >= 0) text.appendChild(document.createTextNode(block.at > last + 1 ? " \u2026 " : " "));
      write(text, block.text, words);
      last = block.at;
    });
    if (!others.length) return;
    // More of the same page.
    var also = add(item, "p", "found-more");
    others.forEach(function (other) {
      var place = add(also, "a", "", other.heading || other.title);
      place.href = "../" + other.page + (other.id ? "#" + other.id : "");
    });
  }
  function showState(state) {
    list.hidden = state !== "found";
    help.hidden = state !== "none";
    again.hidden = state !== "failed";
    contents.hidden = state === "found" || state === "none";
    if (state !== "found") more.hidden = true;
  }
  function failed(which) {
    if (which !== now) return;
    count.textContent = form.getAttribute("data-failed");
    showState("failed");
  }
  function showMore(which, found, from) {
    return index.show(found.passages.slice(from, from + AT_ONCE)).then(function (rows) {
      if (which !== now) return;
      if (!from) {
        list.textContent = "";
        var total = found.passages.length;
        count.textContent = form.getAttribute(total === 1 ? "data-one" : "data-many").replace("%", total);
        if (found.instead) {
          var said = form.getAttribute("data-instead").replace("%", function () { return found.instead; });
          count.textContent = said + " " + count.textContent;
        }
        showState("found");
      }
      var first = list.children.length;
      rows.forEach(function (row) { result(row, found.words, row.others); });
      more.hidden = from + AT_ONCE >= found.passages.length;
      more.firstElementChild.onclick = function () {
        showMore(which, found, from + AT_ONCE).catch(function () { failed(which); });
      };
      if (from && list.children[first]) list.children[first].querySelector("a").focus();
    });
  }
  // The other language is asked the same.
  function carry(query) {
    [].forEach.call(switches, function (link) {
      link.setAttribute("href", link.getAttribute("href").split(/[?#]/)[0] + (query ? "?q=" + encodeURIComponent(query) : ""));
    });
  }
  function search() {
    clearTimeout(timer);
    var query = field.value.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, "").trim(), which = ++now;
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch (e) { /* a page saved to disk has no address to keep */ }
    carry(query);
    if (!query) {
      count.textContent = "";
      showState("");
      return;
    }
    if (list.hidden) count.textContent = form.getAttribute("data-busy");
    index.find(query).then(function (found) {
      if (which !== now) return null;
      if (found.passages.length) return showMore(which, found, 0);
      count.textContent = form.getAttribute("data-none").replace("%", function () { return query; });
      showState("none");
      return null;
    }).catch(function () { failed(which); });
  }

  // What an input method is still composing is no query yet, and its keys are not ours.
  function isComposing(event) { return event.isComposing || event.keyCode === 229; }
  function searchSoon() {
    clearTimeout(timer);
    timer = setTimeout(search, 180);
  }
  field.addEventListener("input", function (event) { if (!isComposing(event)) searchSoon(); });
  field.addEventListener("compositionstart", function () { clearTimeout(timer); });
  field.addEventListener("compositionend", searchSoon);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
    // On a phone the keyboard would hide what was found.
    if (window.matchMedia && matchMedia("(pointer: coarse)").matches) field.blur();
  });
  again.firstElementChild.addEventListener("click", search);
  document.addEventListener("keydown", function (event) {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || isComposing(event) || event.altKey || event.ctrlKey || event.metaKey || list.hidden) return;
    var places = [field].concat([].slice.call(list.querySelectorAll(".found-name a"))), at = places.indexOf(document.activeElement);
    if (at < 0 || !places[at + step]) return;
    event.preventDefault();
    places[at + step].focus();
  });
  field.value = (/[?&]q=([^&]*)/.exec(location.search) || ["", ""])[1].replace(/\+/g, " ").replace(/(%[0-9a-f]{2})+/gi, function (escaped) {
    try {
      return decodeURIComponent(escaped);
    } catch (e) {
      return escaped;
    }
  });
  if (field.value) search();
  else if (!location.hash && !(window.matchMedia && matchMedia("(pointer: coarse)").matches)) field.focus();
})();
