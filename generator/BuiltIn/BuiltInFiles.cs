using System.Reflection;

namespace SiteGen.BuiltIn;

/// <summary>
/// The files inside the program: <c>theme/…</c>, its own theme, <c>rules/…</c>, a page for each rule, <c>words/…</c>, the words of
/// English, and <c>starter/…</c>, the site that <c>sitegen init</c> writes.
/// </summary>
public static class BuiltInFiles
{
    private static readonly Assembly Itself = typeof(BuiltInFiles).Assembly;

    /// <summary>Every file whose name begins so, in ordinal order.</summary>
    /// <param name="prefix">As <c>theme/</c>; the names keep it.</param>
    public static IReadOnlyList<string> Below(string prefix) =>
        [
            .. Itself
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    /// <exception cref="FileNotFoundException">There is no file of this name.</exception>
    public static byte[] Read(string name)
    {
        using var content = Itself.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The program holds no '{name}'.");
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
