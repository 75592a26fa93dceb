using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Search.Words;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Index;

/// <summary>An index as files: the terms in order, cut into shards, and a manifest that says where each shard begins, and
/// which words that readers type stand for which of the site.</summary>
/// <remarks>
/// A line of a shard is a term: how many letters it shares with the line before, the rest of it, <c>=</c> and what it stands for if it
/// stands for something, a blank, and its postings, each the distance to the passage before it, shifted, with the impact.
/// Of a term that is nearly everywhere only the places where it says most are there; then <c>!</c> and how many there are stand in the
/// blank's place.
/// Two more files are fetched only by a search that would find nothing without them: <c>words.txt</c>, the words of names and headings,
/// what counts most first, to know a slip of the finger by; and <c>traditional.txt</c>, pairs of a Traditional character and the simplified
/// one of the site.
/// </remarks>
internal static class IndexFiles
{
    // Words that are everywhere tell passages apart badly; it is enough to know where they are in a name or a heading.
    private const int MostPostings = 400;

    private const int SmallestShard = 1800;

    public static IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Of(
        LanguageIndex index,
        SearchIndexBuilder builder,
        IReadOnlyDictionary<string, string> standsFor,
        KnownWords known,
        IReadOnlyDictionary<string, string> synonyms,
        Lang lang
    )
    {
        var lines = index
            .TermsInOrder()
            .Select(term =>
                (
                    Term: builder.Terms.Terms[term],
                    Line: Line(index.PostingsOf(term), standsFor.GetValueOrDefault(builder.Terms.Terms[term]))
                )
            )
            .ToList();
        // The manifest grows with the number of shards and each search with their size: the root keeps both small.
        var size = Math.Max(SmallestShard, (int)(3.5 * Math.Sqrt(lines.Sum(line => (double)line.Line.Length + 3))));
        var shards = Shards(lines, size).ToList();
        var files = shards
            .Select((shard, number) => (Path: PathOf(lang, $"terms/{number}.txt"), Content: Encoding.UTF8.GetBytes(shard.Text)))
            .Append((Path: PathOf(lang, "words.txt"), Content: Encoding.UTF8.GetBytes(known.In(index, builder.Terms.Terms, synonyms.Keys))))
            .Append((Path: PathOf(lang, "traditional.txt"), Content: Encoding.UTF8.GetBytes(Traditional(lines.Select(line => line.Term)))))
            .ToList();
        var version = ContentHash.Of(files.Select(file => ContentHash.Of(file.Content)).Concat(index.Texts));
        foreach (var file in files)
            yield return (file.Path, file.Content);
        yield return (
            PathOf(lang, "index.json"),
            Manifest(index, builder.PassagesPerFile, shards.Select(shard => shard.From), synonyms, version)
        );
    }

    private static string Traditional(IEnumerable<string> terms) =>
        TraditionalCharacters.For(terms.Where(term => term.Length == 1 && HanCharacters.Is(term[0])).Select(term => term[0]).ToHashSet());

    private static SitePath PathOf(Lang lang, string name) => new($"{lang.Folder()}/search/{name}");

    private static string Line(ReadOnlySpan<uint> postings, string? standsFor)
    {
        var line = new StringBuilder();
        if (standsFor is not null)
            line.Append('=').Append(standsFor);
        if (postings.Length > MostPostings)
        {
            IndexText.Append(line.Append('!'), postings.Length);
            // The highest impacts; of equal ones the first.
            var most = postings.ToArray().OrderByDescending(p => p & 15).ThenBy(p => p >> 4).Take(MostPostings).Order().ToArray();
            postings = most;
        }
        line.Append(' ');
        var last = 0;
        foreach (var posting in postings)
        {
            var passage = (int)(posting >> 4);
            IndexText.Append(line, (passage - last) << 4 | (int)(posting & 15));
            last = passage;
        }
        return line.ToString();
    }

    /// <returns>Each with the shortest text that is after every term before it and not after its first.</returns>
    private static IEnumerable<(string From, string Text)> Shards(List<(string Term, string Line)> lines, int size)
    {
        var shard = new StringBuilder();
        var (from, last) = ("", "");
        foreach (var (term, line) in lines)
        {
            if (shard.Length >= size)
            {
                yield return (from, shard.ToString());
                shard.Clear();
                from = term[..(Shared(last, term) + 1)];
                last = "";
            }
            var shared = shard.Length == 0 ? 0 : Shared(last, term);
            if (shard.Length > 0)
                shard.Append('\n');
            IndexText.Append(shard, Math.Min(shared, 31));
            shard.Append(term, Math.Min(shared, 31), term.Length - Math.Min(shared, 31)).Append(line);
            last = term;
        }
        if (shard.Length > 0)
            yield return (from, shard.ToString());
    }

    private static int Shared(string a, string b)
    {
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared])
            shared++;
        return shared;
    }

    private static ReadOnlyMemory<byte> Manifest(
        LanguageIndex index,
        int perFile,
        IEnumerable<string> shards,
        IReadOnlyDictionary<string, string> synonyms,
        ContentHash version
    )
    {
        var pages = new StringBuilder();
        foreach (var passages in index.PassagesOfPages)
            IndexText.Append(pages, passages);
        var lists = new StringBuilder();
        foreach (var page in index.Lists)
            IndexText.Append(lists, page);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", version.Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture)[..8]);
            json.WriteNumber("perFile", perFile);
            json.WriteString("pages", pages.ToString());
            json.WriteString("lists", lists.ToString());
            json.WriteStartArray("shards");
            foreach (var from in shards)
                json.WriteStringValue(from);
            json.WriteEndArray();
            json.WriteStartObject("synonyms");
            foreach (var (typed, written) in synonyms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                json.WriteString(typed, written);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }
}
