using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>A guide in which nothing was found wrong, and what it was held against beside the data.</summary>
/// <param name="Named">The slugs of all guides that its links lead to, and whose titles it may show.</param>
/// <param name="Titles">Stands for those titles.</param>
internal sealed record SoundGuide(Guide Guide, ImmutableArray<string> Named, ContentHash Titles);

/// <summary>The sound guides of the last build, for those whose files are the same and which were held against the same data.</summary>
internal sealed class GuideCache
{
    private readonly BuildCache _cache;
    private readonly string? _path;
    private readonly ContentHash _key;
    private readonly Dictionary<string, SoundGuide> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SoundGuide> _now = new(StringComparer.Ordinal);
    private bool _isNew = true;

    /// <param name="data">Stands for all of <c>data/</c>, which every guide is held against.</param>
    /// <param name="open">Makes the body of a guide from its file, and the file itself of a hash.</param>
    public GuideCache(BuildCache cache, ContentHash data, IRememberedFiles open)
    {
        (_cache, _path) = (cache, cache.FileOf("guides"));
        _key = CacheKey.For(data);
        if (_path is null || CacheFile.Load(_path, _key) is not { } reader)
            return;
        _isNew = false;
        for (var left = reader.ReadInt(); left > 0; left--)
        {
            var guide = Read(reader, open);
            _last.Add(guide.Guide.Slug, guide);
        }
    }

    public SoundGuide? Find(string slug) => _last.GetValueOrDefault(slug);

    /// <summary>Notes that a guide is sound: the one of the last build, or another.</summary>
    public void Keep(SoundGuide guide)
    {
        if (_path is null)
            return;
        if (Find(guide.Guide.Slug) != guide)
            _isNew = true;
        _now[guide.Guide.Slug] = guide;
    }

    /// <summary>Leaves the guides of this build to the next.</summary>
    public void Save()
    {
        if (_path is not null && (_isNew || _now.Count != _last.Count))
            _cache.Later(() => CacheFile.Save(_path, _key, writer => writer.Write(_now, guide => Write(writer, guide.Value))));
    }

    private static void Write(CacheWriter writer, SoundGuide guide)
    {
        writer.Write(guide.Guide.Slug);
        foreach (var lang in Langs.All)
            Write(writer, guide.Guide.Texts[lang]);
        writer.Write(guide.Named, writer.Write);
        writer.Write(guide.Titles);
    }

    private static SoundGuide Read(CacheReader reader, IRememberedFiles open)
    {
        var slug = reader.ReadText();
        var texts = Langs.Each(lang => Read(reader, open, slug, lang));
        return new SoundGuide(new Guide(slug, texts), reader.ReadList(reader.ReadText), reader.ReadHash());
    }

    private static void Write(CacheWriter writer, GuideText text)
    {
        writer.Write(text.File.Hash);
        Write(writer, text.Title);
        Write(writer, text.Description);
        writer.Write(text.Head.Covers, line => Write(writer, line));
        writer.Write(text.Head.LeavesOut, line => Write(writer, line));
        writer.Write(text.Head.Aliases, writer.Write);
        writer.Write(text.Head.Also, word => Write(writer, word));
        writer.Write(
            text.Headings,
            heading =>
            {
                writer.Write(heading.Level);
                // A guide with a heading that lacks its id is not sound.
                Write(writer, heading.Id!.Value);
                writer.Write(heading.Text);
                Write(writer, heading.Span);
            }
        );
        writer.Write(
            text.Mentions,
            mention =>
            {
                writer.Write((int)mention.Value.Kind);
                writer.Write(mention.Value.Id);
                Write(writer, mention.Span);
            }
        );
        writer.Write(
            text.Pointers,
            pointer =>
            {
                Write(writer, pointer.Url);
                writer.Write(pointer.Words);
                writer.Write(pointer.Block);
            }
        );
    }

    private static GuideText Read(CacheReader reader, IRememberedFiles open, string slug, Lang lang)
    {
        var file = open.File(slug, lang, reader.ReadHash());
        var head = new GuideHead(file, lang, Line(), Line(), reader.ReadList(Line), reader.ReadList(Line), reader.ReadList(reader.ReadText))
        {
            Also = reader.ReadList(Line),
        };
        var headings = reader.ReadList(() => new GuideHeading(reader.ReadInt(), Line(), reader.ReadText(), Span()));
        var mentions = reader.ReadList(() =>
            new Located<EntityKey>(new EntityKey((EntityKind)reader.ReadInt(), reader.ReadText()), Span())
        );
        var pointers = reader.ReadList(() =>
            Line() is var url
                ? new GuideLink(url, LinkTarget.Parse(url.Value), reader.ReadText(), reader.ReadInt())
                : throw new InvalidDataException()
        );
        return new GuideText(head, headings, mentions, pointers, new MarkupSlot(null, () => open.Markup(slug, lang)));

        Located<string> Line() => new(reader.ReadText(), Span());

        SourceSpan Span() => new(file, reader.ReadInt(), reader.ReadInt());
    }

    private static void Write(CacheWriter writer, Located<string> text)
    {
        writer.Write(text.Value);
        Write(writer, text.Span);
    }

    private static void Write(CacheWriter writer, SourceSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.Length);
    }
}

/// <summary>The files of remembered guides, of which nothing is read before it is needed.</summary>
internal interface IRememberedFiles
{
    /// <param name="hash">Of the content it had when it was remembered.</param>
    SourceFile File(string slug, Lang lang, ContentHash hash);

    /// <summary>Reads the file for its body.</summary>
    GuideMarkup Markup(string slug, Lang lang);
}
