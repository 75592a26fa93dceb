using System.Text;
using Jint;

namespace SiteGen.Tests.Search;

/// <summary>The real <c>theme/assets/search.js</c>, run without a browser over the files of a built site.</summary>
internal sealed class SearchScript
{
    private readonly Engine _engine = new();
    private readonly HashSet<string> _fetched = new(StringComparer.Ordinal);

    /// <param name="source">The text of the script.</param>
    /// <param name="slips">That of the one it fetches for a query that finds nothing.</param>
    /// <param name="read">The text of a file beside the search page; <c>null</c> when it can't be fetched.</param>
    public SearchScript(string source, string slips, Func<string, string?> read)
    {
        _engine.SetValue(
            "readFile",
            (Func<string, string?>)(
                path =>
                {
                    var text = read(path.Split('?')[0]);
                    if (text is not null && _fetched.Add(path))
                        Fetched += Encoding.UTF8.GetByteCount(text);
                    return text;
                }
            )
        );
        _engine.Execute("var window = {};");
        _engine.Execute(source);
        _engine.Execute(slips);
        _engine.Execute(
            """
            var search = window.SiteSearch;
            var index = new search.Index(function (path) {
              var text = readFile(path);
              return text === null ? Promise.reject(new Error(path)) : Promise.resolve(text);
            }, function () { return Promise.resolve(window.SearchSlips); });
            function find(query, most) {
              return index.find(query).then(function (found) {
                return index.show(found.passages.slice(0, most)).then(function (rows) {
                  return JSON.stringify({ count: found.passages.length, instead: found.instead, words: Object.keys(found.words).sort(),
                      rows: rows.map(function (row) {
                    return { page: row.page, id: row.id, kind: row.kind, title: row.title,
                        heading: row.heading, note: row.note, tel: row.tel,
                        others: row.others.map(function (other) { return other.page + "#" + other.id; }),
                      shown: search.excerpt(row.blocks, found.words).map(function (block) {
                        var marks = search.marksIn(block.text, found.words), text = block.text, at = 0, html = "";
                        marks.forEach(function (mark) {
                            html += text.slice(at, mark[0]) + "[" + text.slice(mark[0], mark[1]) + "]";
                            at = mark[1];
                        });
                        return html + text.slice(at);
                      }).join(" ") };
                  }) });
                });
              });
            }
            """
        );
    }

    /// <summary>Bytes of all files that were read so far, each once.</summary>
    public int Fetched { get; private set; }

    public string[] Tokens(string text)
    {
        _engine.SetValue("text", text);
        return
        [
            .. _engine
                .Evaluate("search.tokens(text).map(function (token) { return token.text; }).join(' ')")
                .AsString()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
    }

    public string Stem(string word) => _engine.Invoke(_engine.Evaluate("search.stem"), word).AsString();

    /// <summary>How the lines of a hotline are shown: its number in brackets, with what stands about it, then the lines that are
    /// left.</summary>
    public string Dialled(string[] lines, string tel)
    {
        _engine.SetValue("lines", string.Join('\n', lines));
        _engine.SetValue("tel", tel);
        _engine.Execute("var dial = search.dialled(lines.split('\\n'), tel);");
        return _engine
            .Evaluate("(dial.before ? dial.before + ' ' : '') + '[' + dial.number + '] ' + [dial.beside].concat(dial.rest).join('|')")
            .AsString();
    }

    public SearchResult Find(string query, int most = 8)
    {
        var answer = _engine.Invoke("find", query, most).UnwrapIfPromise().AsString();
        return System.Text.Json.JsonSerializer.Deserialize<SearchResult>(answer, Options)!;
    }

    /// <summary>How many slips of the finger lie between two words; more than <paramref name="most"/> is enough.</summary>
    public int Distance(string a, string b, int most) =>
        (int)_engine.Invoke(_engine.Evaluate("window.SearchSlips.distance"), a, b, most).AsNumber();

    private static readonly System.Text.Json.JsonSerializerOptions Options = new(System.Text.Json.JsonSerializerDefaults.Web);
}

/// <summary>What a search showed.</summary>
/// <param name="Instead">The query that found it in place of one with a slip of the finger; empty where the query itself did.</param>
public sealed record SearchResult(int Count, string Instead, string[] Words, SearchRow[] Rows);

/// <summary>One result. In <paramref name="Shown"/> the words that are marked stand in brackets.</summary>
/// <param name="Others">Further places of the same page that the result leads to.</param>
public sealed record SearchRow(
    string Page,
    string Id,
    string Kind,
    string Title,
    string Heading,
    string Note,
    string Tel,
    string Shown,
    string[] Others
)
{
    public string Address => Id.Length > 0 ? $"{Page}#{Id}" : Page;

    /// <summary>Whether it leads to a place, or, where a page is asked for, to somewhere on it.</summary>
    public bool LeadsTo(string place) => Address == place || Page == place || Others.Contains(place, StringComparer.Ordinal);
}
