using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.Pictures;
using SiteGen.Publishing;
using SiteGen.Rendering.Templates;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Pipelines;

/// <summary>Makes the picture of a page, or takes it from the last build when it says the same. Used by several threads.</summary>
internal sealed class PictureMaker
{
    private readonly SourceFile _fontFile;
    private readonly IOutputStore? _store;
    private readonly HtmlVerifier _verifier;
    private readonly PictureCache _memory;
    private readonly Lazy<PicturePainter> _painter;

    public PictureMaker(FontFile font, IOutputStore? store, HtmlVerifier verifier, BuildCache cache)
    {
        var content = font.Read();
        (_fontFile, _store, _verifier) = (new SourceFile(font.Path, ""), store, verifier);
        _memory = new PictureCache(cache, ContentHash.Of(content));
        _painter = new(() => new PicturePainter(PictureFont.Read(content)));
    }

    /// <returns><c>null</c> when it can't be drawn, which was reported.</returns>
    public OutputFile? Make(PictureRequest wanted, DiagnosticBag diagnostics)
    {
        var path = AddressMap.PictureOf(wanted.Page);
        var words = PictureCache.HashOf(wanted.Text);
        if (_memory.Find(path, words) is { } known && _store?.Keep(path, known, wanted.Source) is { } file)
        {
            _memory.Remember(path, words, known);
            return Know(file);
        }
        try
        {
            if (_painter.Value.Problem(wanted.Text) is not { } problem)
                return _store is null ? Later(path, wanted) : Now(path, words, wanted);
            diagnostics.Add(OutputRules.PictureText, Place(wanted.Source, problem.Words, problem.At), problem.Message);
        }
        catch (InvalidDataException e)
        {
            diagnostics.Add(OutputRules.PictureText, SourceSpan.WholeFile(_fontFile), e.Message);
        }
        return null;
    }

    /// <summary>Leaves the pictures of this build to the next.</summary>
    public void Save() => _memory.Save();

    private OutputFile Now(SitePath path, ContentHash words, PictureRequest wanted)
    {
        var content = _painter.Value.Draw(wanted.Text);
        _memory.Remember(path, words, ContentHash.Of(content));
        var file = _store!.Put(path, content, wanted.Source);
        _verifier.ReadPicture(file, content);
        return file;
    }

    private OutputFile Later(SitePath path, PictureRequest wanted)
    {
        var content = new Lazy<ReadOnlyMemory<byte>>(() => _painter.Value.Draw(wanted.Text));
        return Know(new OutputFile(path, () => content.Value, wanted.Source));
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
