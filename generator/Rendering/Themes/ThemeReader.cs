using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering.Templates;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>Reads <c>theme/</c>: <c>templates/*.html</c>, <c>strings.&lt;lang&gt;.yaml</c>, <c>assets/</c>, <c>offline/</c> and
/// <c>fonts/</c>.</summary>
public static class ThemeReader
{
    private const string TemplateFolder = "theme/templates/";
    private const string AssetFolder = "theme/assets/";
    private const string OfflineFolder = "theme/offline/";
    private const string FontFolder = "theme/fonts/";

    public static Theme Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        string[] paths =
        [
            .. files.Paths.Where(p =>
                p.StartsWith(TemplateFolder, StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)
            ),
        ];
        var templates = SourceReader
            .ReadAll(files, paths, diagnostics)
            .ToDictionary(f => f.Path[TemplateFolder.Length..^".html".Length], StringComparer.Ordinal);
        foreach (var file in templates.Values)
            CharacterCheck.Markup(file, .., diagnostics);
        var assets = AssetNames.Give(Assets(files, AssetFolder, diagnostics), diagnostics);
        var offline = Assets(files, OfflineFolder, diagnostics);
        var words = StringsReader.Read(files, templates.Values, templates.Count == paths.Length, diagnostics);
        return new Theme(
            TemplateSet.Parse(templates, [.. words.Strings.Values.SelectMany(strings => strings.Texts.Keys)], diagnostics),
            words.Strings,
            assets,
            offline,
            HashOf(files)
        )
        {
            WrittenStrings = words.Written,
            StringTwins = words.Twins,
            Font = Font(files, diagnostics),
        };
    }

    // A font of the site's own goes before the program's, whatever the two are called.
    private static FontFile? Font(ISiteFiles files, DiagnosticBag diagnostics) =>
        files
            .Paths.Where(p => p.StartsWith(FontFolder, StringComparison.Ordinal) && p.EndsWith(".ttf", StringComparison.Ordinal))
            .OrderBy(files.IsBuiltIn)
            .FirstOrDefault()
            is { } path
        && SourceReader.IsSmallEnough(files, path, diagnostics)
            ? new FontFile(path, () => files.Read(path))
            : null;

    // Pages do not hold assets, but name each by the hash of its content; pictures they only name.
    private static ContentHash HashOf(ISiteFiles files) =>
        ContentHash.Of(
            files.Paths.Where(path => IsOfPages(path) && files.SizeOf(path) <= FileLimits.Of(path)).SelectMany(path => Hashes(files, path))
        );

    private static bool IsOfPages(string path) =>
        (path.StartsWith("theme/", StringComparison.Ordinal) && !path.StartsWith(FontFolder, StringComparison.Ordinal))
        || StringsReader.IsOfSite(path);

    /// <summary>Stands for every file that a theme is read from.</summary>
    public static ContentHash HashOfAll(ISiteFiles files) =>
        ContentHash.Of(
            files
                .Paths.Where(path => path.StartsWith("theme/", StringComparison.Ordinal) || StringsReader.IsOfSite(path))
                .SelectMany(path => Hashes(files, path))
        );

    private static ContentHash[] Hashes(ISiteFiles files, string path) =>
        [ContentHash.Of(path), files.KnownHashOf(path) ?? ContentHash.Of(files.Read(path))];

    private static ImmutableArray<Asset> Assets(ISiteFiles files, string folder, DiagnosticBag diagnostics) =>
        [
            .. files
                .Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal))
                .Select(p => ReadAsset(files, folder, p, diagnostics))
                .OfType<Asset>(),
        ];

    private static Asset? ReadAsset(ISiteFiles files, string folder, string path, DiagnosticBag diagnostics)
    {
        if (SourceReader.ReadBytes(files, path, diagnostics) is not { } bytes)
            return null;
        var text = TextKinds.IsText(path) ? SourceReader.Read(files, path, bytes, diagnostics) : null;
        if (text is not null)
            CharacterCheck.Code(text, diagnostics);
        // An editor's line ends and byte-order mark are none of the reader's business.
        return new Asset(path[folder.Length..], text is null ? bytes : Encoding.UTF8.GetBytes(text.Text), text);
    }
}
