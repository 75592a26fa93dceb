using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.Pictures.Drawing;
using SiteGen.Pictures.Fonts;
using SiteGen.Publishing;
using SiteGen.Rendering.Themes;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.SharePictures;

/// <summary>Makes the picture of a page, or takes it from the last build when it says the same. Used by several threads.</summary>
internal sealed class PictureMaker
{
    private readonly SourceFile _fontFile;
    private readonly IOutputStore? _store;
    private readonly HtmlVerifier _verifier;
    private readonly Cached<CachedPicture> _cached;
    private readonly Lazy<PicturePainter> _painter;

    public PictureMaker(FontFile font, IOutputStore? store, HtmlVerifier verifier, BuildCache cache)
    {
        var content = font.Read();
        (_fontFile, _store, _verifier) = (new SourceFile(font.Path, ""), store, verifier);
        _cached = CachedPicture.Open(cache, ContentHash.Of(content));
        _painter = new(() => new PicturePainter(PictureFont.Read(content)));
    }

    /// <returns><c>null</c> when it can't be drawn, which was reported.</returns>
    public OutputFile? Make(PictureRequest request, DiagnosticBag diagnostics)
    {
        var path = AddressMap.PictureOf(request.Page);
        var words = CachedPicture.HashOf(request.Text);
        if (_cached.Find(path.Value) is { } last && last.Words == words && FileOf(last, path, request) is { } file)
        {
            _cached.Keep(path.Value, last);
            return Know(file);
        }
        try
        {
            if (_painter.Value.Problem(request.Text) is not { } problem)
                return _store is null ? Check(path, words, request) : Draw(path, words, request, _store);
            diagnostics.Add(OutputRules.PictureText, Place(request.Source, problem.Words, problem.At), problem.Message);
        }
        catch (InvalidDataException e)
        {
            diagnostics.Add(OutputRules.PictureText, SourceSpan.WholeFile(_fontFile), e.Message);
        }
        return null;
    }

    /// <summary>Leaves the pictures of this build to the next.</summary>
    public void Save() => _cached.Save();

    /// <summary>The picture of an earlier build or check; <c>null</c> when it has to be drawn.</summary>
    private OutputFile? FileOf(CachedPicture last, SitePath path, PictureRequest request) =>
        _store is null ? DrawnWhenAsked(path, request) : _store.Keep(path, last.Content, request.Source);

    private OutputFile Draw(SitePath path, ContentHash words, PictureRequest request, IOutputStore store)
    {
        var content = _painter.Value.Draw(request.Text);
        _cached.Keep(path.Value, new CachedPicture(words, ContentHash.Of(content)));
        var file = store.Put(path, content, request.Source);
        _verifier.ReadPicture(file, content);
        return file;
    }

    private OutputFile Check(SitePath path, ContentHash words, PictureRequest request)
    {
        _cached.Keep(path.Value, new CachedPicture(words, ContentHash.Nothing));
        return Know(DrawnWhenAsked(path, request));
    }

    private OutputFile DrawnWhenAsked(SitePath path, PictureRequest request)
    {
        var content = new Lazy<ReadOnlyMemory<byte>>(() => _painter.Value.Draw(request.Text));
        return new OutputFile(path, () => content.Value, request.Source);
    }

    private OutputFile Know(OutputFile file)
    {
        _verifier.KnowPicture(file, new PictureSize(PicturePainter.Width, PicturePainter.Height));
        return file;
    }

    /// <summary>The character in the file the page is made from, if the words stand in it as they are; else the place to blame for the
    /// page.</summary>
    private static SourceSpan Place(SourceSpan source, string words, int at)
    {
        var start = source.File.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? source
            : source with
            {
                Start = start + at,
                Length =
                    at == 0 ? words.Length
                    : char.IsHighSurrogate(words[at]) ? 2
                    : 1,
            };
    }
}
