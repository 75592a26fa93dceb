using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.MarkdownPages;

/// <summary>Makes the Markdown of each listed page, as soon as the page is made.</summary>
public sealed class MarkdownBuilder : IPageConsumer
{
    private readonly RenderInput _input;
    private readonly IOutputStore _store;
    private readonly Cached<CachedMarkdown> _cached;
    private readonly FrozenDictionary<string, (SitePage Page, Lang Lang)> _places;
    private readonly Localized<FrozenDictionary<string, string>> _statuses;
    private readonly ConcurrentBag<OutputFile> _files = [];

    public MarkdownBuilder(RenderInput input, IOutputStore store, BuildCache cache)
    {
        (_input, _store) = (input, store);
        // What stands at the end of each is the site's, and what a status is called the theme's.
        _cached = new Cached<CachedMarkdown>(
            cache,
            "markdown",
            [input.Theme.Hash, input.Site.Config.File.Hash, ContentHash.Of(input.BaseUrl.AbsoluteUri)],
            CachedMarkdown.Form
        );
        _places = input
            .Addresses.Pages.Where(page => page.HasMarkdown)
            .SelectMany(page => Langs.All.Select(lang => (page, lang)))
            .ToFrozenDictionary(place => place.page.Key.In(place.lang).Value, StringComparer.Ordinal);
        _statuses = Langs.Each(lang =>
            Enum.GetValues<Status>()
                .ToFrozenDictionary(Vocabulary.Statuses.WordFor, status => input.Theme.Strings[lang][UiKeys.Status(status)])
        );
    }

    /// <summary>The files, once all pages are made.</summary>
    internal ImmutableArray<OutputFile> Finish()
    {
        _cached.Save();
        return [.. _files.OrderBy(file => file.Path)];
    }

    public void Take(FinishedPage page, ReadOnlySpan<byte> content)
    {
        if (_places.TryGetValue(page.File.Path.Value, out var place))
            Read(page, content, place.Page, place.Lang);
    }

    /// <summary>The page need not be read if it was in the last build.</summary>
    public void Keep(FinishedPage page)
    {
        var path = page.File.Path.Value;
        if (!_places.TryGetValue(path, out var place))
            return;
        if (
            _cached.Find(path) is { } last
            && last.Page == page.Content
            && _store.Keep(AddressMap.OfMarkdown(page.File.Path), last.Text, page.File.Source) is { } kept
        )
        {
            _files.Add(kept);
            _cached.Keep(path, last);
        }
        else
            Read(page, page.File.Content.Span, place.Page, place.Lang);
    }

    private void Read(FinishedPage page, ReadOnlySpan<byte> html, SitePage of, Lang lang)
    {
        var room = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(html.Length));
        string? text;
        try
        {
            text = PageMarkdown.Of(
                room.AsSpan(0, Encoding.UTF8.GetChars(html, room)),
                Absolute(of.Key.In(lang).Address),
                lang,
                word => _statuses[lang].GetValueOrDefault(word, word),
                note => _input.Theme.Strings[lang].With(UiKeys.StatusAside, note)
            );
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
        var bytes = Encoding.UTF8.GetBytes($"{text}\n---\n\n{Foot(of.Key, lang)}\n");
        var (path, content) = (AddressMap.OfMarkdown(page.File.Path), ContentHash.Of(bytes));
        _files.Add(_store.Keep(path, content, page.File.Source) ?? _store.Put(path, bytes, page.File.Source));
        _cached.Keep(page.File.Path.Value, new CachedMarkdown(page.Content, content));
    }

    /// <summary>Whose page it is, the same in the other language, and on what terms it may be reused.</summary>
    private string Foot(PageKey page, Lang lang)
    {
        var (config, other) = (_input.Site.Config, lang.Twin());
        return string.Join(
            " · ",
            MarkdownLink.Of(config.Name[lang].Value, Absolute(page.In(lang).Address)),
            MarkdownLink.Of(_input.Theme.Strings[other][UiKeys.LanguageName], Absolute(AddressMap.OfMarkdown(page.In(other)).Value)),
            MarkdownLink.Of(config.License.Name, config.License.Url)
        );
    }

    private Uri Absolute(string path) => new(_input.BaseUrl, path);
}
