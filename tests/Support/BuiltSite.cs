using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>A site as a reader meets it: the files a build made, and its pages.</summary>
public sealed class BuiltSite
{
    private readonly Dictionary<string, BuiltPage> _byAddress;
    private readonly Dictionary<string, BuiltPage> _byPath;

    /// <param name="like">A site whose pages are taken over, as parsed, where they are the same.</param>
    private BuiltSite(IReadOnlyDictionary<string, byte[]> files, IReadOnlyList<Diagnostic> diagnostics, BuiltSite? like)
    {
        Files = files;
        Diagnostics = diagnostics;
        Pages =
        [
            .. files
                .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f =>
                    like?.FindFile(f.Key) is { } page && like.Files[f.Key].AsSpan().SequenceEqual(f.Value)
                        ? page
                        : new BuiltPage(f.Key, Encoding.UTF8.GetString(f.Value))
                ),
        ];
        _byPath = Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        _byAddress = Pages.ToDictionary(p => p.Address, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every HTML file, in ordinal order of path.</summary>
    public ImmutableArray<BuiltPage> Pages { get; }

    /// <summary>The pages that exist once in each language: no front door, no "not found", no redirect, no file that repeats them
    /// all.</summary>
    public IEnumerable<BuiltPage> LanguagePages => Pages.Where(p => p.Lang is not null && !p.IsRedirect && !p.IsWholeGuide);

    /// <param name="like">A site that is the same but for a little: what is equal is parsed once for both.</param>
    public static BuiltSite Build(ISiteFiles files, BuildOptions? options = null, BuiltSite? like = null)
    {
        var result = SharedThemes.Build(options ?? new BuildOptions(), files);
        var written = result.Files?.Files.ToDictionary(f => f.Path.Value, f => f.Content.ToArray(), StringComparer.Ordinal);
        return new BuiltSite(written ?? new Dictionary<string, byte[]>(StringComparer.Ordinal), BaseSite.Sane(result.Diagnostics), like);
    }

    /// <summary>A site that no build made, to show a checker its mistake.</summary>
    public static BuiltSite FromText(IReadOnlyDictionary<string, string> files) =>
        new(files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal), [], null);

    /// <summary>The same with a file written anew; <c>null</c> takes it away.</summary>
    public BuiltSite With(string path, string? text)
    {
        var files = Files.ToDictionary(StringComparer.Ordinal);
        if (text is null)
            files.Remove(path);
        else
            files[path] = Encoding.UTF8.GetBytes(text);
        return new BuiltSite(files, [], this);
    }

    /// <summary>The page of a path, as <c>en/apps/wechat/index.html</c>.</summary>
    public BuiltPage? FindFile(string path) => _byPath.GetValueOrDefault(path);

    public BuiltPage? Find(string address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The page of an address below the root, as <c>en/apps/wechat/</c>.</summary>
    public BuiltPage Page(string address) =>
        Find(address)
        ?? throw new KeyNotFoundException(
            $"No page '{address}'. {(Diagnostics.Count > 0 ? string.Join('\n', Diagnostics) : string.Join(' ', _byAddress.Keys))}"
        );

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The path of a file of the theme, <c>assets/site.css</c>: it goes out as <c>assets/site.1f0e9a2b.css</c>.</summary>
    public string AssetPath(string name) => PublishedAsset.Find(Files.Keys, name);

    public string AssetText(string name) => Text(AssetPath(name));
}

/// <summary>One page, parsed when somebody looks at it. Nobody changes what was parsed, so that what was found in it once is still
/// there.</summary>
/// <param name="path">As <c>en/apps/wechat/index.html</c>.</param>
public sealed class BuiltPage(string path, string html)
{
    private readonly Lazy<IDocument> _document = new(() => new HtmlParser().ParseDocument(html));
    private readonly ConcurrentDictionary<string, IReadOnlyList<IElement>> _found = new(StringComparer.Ordinal);
    private Dictionary<string, IElement>? _byId;

    public string Path => path;

    public string Html => html;

    public IDocument Document => _document.Value;

    /// <summary>The path without <c>index.html</c>; empty for the front door.</summary>
    public string Address => Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path;

    /// <summary>The language folder, <c>en</c> or <c>zh</c>; <c>null</c> outside both.</summary>
    public string? Lang => Path.Split('/')[0] is "en" or "zh" ? Path[..2] : null;

    /// <summary>The address below the language: the same for both twins.</summary>
    public string Key => Lang is null ? Address : Address[3..];

    /// <summary>The address this page should have in the other language.</summary>
    public string TwinAddress => (Lang == "en" ? "zh/" : "en/") + Key;

    public bool IsRedirect => All("meta[http-equiv=refresh]").Count > 0;

    /// <summary>Whether this is all of a language in one file.</summary>
    public bool IsWholeGuide => Key == "whole-guide.html";

    /// <summary>What a selector finds, in the order of the page.</summary>
    public IReadOnlyList<IElement> All(string selector) => _found.GetOrAdd(selector, s => [.. Document.QuerySelectorAll(s)]);

    /// <summary>The first element of an id.</summary>
    public IElement? ById(string id) =>
        (
            _byId ??= All("[id]").DistinctBy(e => e.Id!, StringComparer.Ordinal).ToDictionary(e => e.Id!, StringComparer.Ordinal)
        ).GetValueOrDefault(id);

    public IElement One(string selector) => Assert.Single(All(selector));

    public string? Attr(string selector, string name) => One(selector).GetAttribute(name);

    public override string ToString() => Path;
}
