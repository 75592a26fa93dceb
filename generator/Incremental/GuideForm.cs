using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>How guides lie in a cache: without their files and bodies, which are read again when somebody asks for them.</summary>
/// <param name="kinds">Of the entries that guides mention.</param>
/// <param name="fileOf">Makes the file of a guide in a language from the hash of the content it had.</param>
/// <param name="bodyOf">Reads a body from its file.</param>
internal sealed class GuideForm(
    KindTable kinds,
    Func<string, Lang, ContentHash, SourceFile> fileOf,
    Func<string, Lang, BlockMark?, GuideMarkup> bodyOf
)
{
    public SoundGuide Sound(CacheStream stream, SoundGuide? sound)
    {
        var slug = stream.Text(sound?.Guide.Slug);
        var texts = Langs.Each(lang => Text(stream, slug, lang, sound?.Guide.Texts[lang]));
        return new SoundGuide(new Guide(slug, texts), stream.Texts(sound?.LinksTo), stream.Hash(sound?.Titles));
    }

    private GuideText Text(CacheStream stream, string slug, Lang lang, GuideText? text)
    {
        var hash = stream.Hash(text?.File.Hash);
        var file = text?.File ?? fileOf(slug, lang, hash);
        return new GuideText(
            new GuideHead(
                file,
                lang,
                Line(stream, text?.Title ?? default),
                Line(stream, text?.Description ?? default),
                stream.List(text?.Head.Covers, Line),
                stream.List(text?.Head.LeavesOut, Line),
                stream.Texts(text?.Head.Aliases)
            )
            {
                Also = stream.List(text?.Head.Also, Line),
                Bring = stream.List(text?.Head.Bring, Line),
                IsDraft = stream.Flag(text?.Head.IsDraft == true),
            },
            stream.List(text?.Headings, Heading),
            stream.List(text?.Mentions, Mention),
            stream.List(text?.Pointers, Link),
            Body(stream.Flag(text is null ? null : text.Markup is { HasActions: true }))
        )
        {
            Images = stream.List(text?.Images, Line),
        };

        MarkupSlot Body(bool hasActions) => text?.Markup ?? new MarkupSlot(hasActions, mark => bodyOf(slug, lang, mark));

        SourceSpan Span(CacheStream stream, SourceSpan span) => new(file, stream.Number(span.Start), stream.Number(span.Length));

        Located<string> Line(CacheStream stream, Located<string> line) => new(stream.Text(line.Value), Span(stream, line.Span));

        Located<string>? OptionalLine(CacheStream stream, Located<string>? line) =>
            stream.Flag(line is not null) ? Line(stream, line ?? default) : null;

        GuideHeading Heading(CacheStream stream, GuideHeading? heading) =>
            new(
                stream.Number(heading?.Level),
                OptionalLine(stream, heading?.Id),
                stream.Text(heading?.Text),
                Span(stream, heading?.Span ?? default)
            )
            {
                OldIds = stream.List(heading?.OldIds, Line),
            };

        Located<EntityKey> Mention(CacheStream stream, Located<EntityKey> mention) =>
            new(new EntityKey(Kind(stream, mention.Value.Kind), stream.Text(mention.Value.Id)), Span(stream, mention.Span));

        EntityKind Kind(CacheStream stream, EntityKind? kind) =>
            kinds.FromScheme(stream.Text(kind?.Scheme)) ?? throw new InvalidDataException();

        GuideLink Link(CacheStream stream, GuideLink? link)
        {
            var url = Line(stream, link?.Url ?? default);
            return new GuideLink(url, LinkTarget.Parse(url.Value, kinds), stream.Text(link?.Words), stream.Number(link?.Block))
            {
                UnescapedWords = stream.Text(link?.UnescapedWords),
            };
        }
    }
}
