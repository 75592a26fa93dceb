using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>
/// The theme of frozen sites: the templates, strings, worker and font of the real one, and looks of its own. A stand-in is there for each
/// style sheet and script, so that a change of colour, or a script, changes no test.
/// </summary>
public static class MiniTheme
{
    public const string Style = "main { max-width: 40rem }\n",
        Script = "\"use strict\";\n";

    /// <summary>Colours as a style sheet names them.</summary>
    public const string Colours =
        ":root { --bg: #f3f6f5; --surface: #fff; --ink: #15211f; --muted: #4b5956; --accent: #0b5f57; --urgent: #b3261e; }\n";

    private static readonly string[] Kept = ["theme/templates/", "theme/offline/", "theme/strings."];

    /// <summary>Templates, strings, worker and stand-ins, by path.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = Read().ToDictionary(StringComparer.Ordinal);

    /// <summary>The font, which only pictures need.</summary>
    public static KeyValuePair<string, byte[]> Font => new("theme/fonts/NotoSansSC-Bold.ttf", FontFile.Value);

    private static readonly Lazy<byte[]> FontFile = new(() =>
        File.ReadAllBytes(RepositoryRoot.Combine("theme", "fonts", "NotoSansSC-Bold.ttf"))
    );

    /// <summary>Icons as a theme may have them: the sizes are true, and nothing is drawn.</summary>
    public static IReadOnlyDictionary<string, byte[]> Icons { get; } =
        new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["theme/assets/icons/icon.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"u8.ToArray(),
            ["theme/assets/icons/mono.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"u8.ToArray(),
            ["theme/assets/icons/icon-192.png"] = Png(192),
            ["theme/assets/icons/icon-512.png"] = Png(512),
            ["theme/assets/icons/maskable-512.png"] = Png(512),
            ["theme/assets/icons/touch-180.png"] = Png(180),
        };

    public static IEnumerable<KeyValuePair<string, byte[]>> Bytes(IEnumerable<KeyValuePair<string, string>> texts) =>
        texts.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value)));

    private static IEnumerable<KeyValuePair<string, string>> Read()
    {
        var theme = RepositoryRoot.Combine("theme");
        foreach (var path in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var below = "theme/" + Path.GetRelativePath(theme, path).Replace('\\', '/');
            if (below.EndsWith(".css", StringComparison.Ordinal))
                yield return new(below, Style);
            else if (Kept.Any(start => below.StartsWith(start, StringComparison.Ordinal)))
                yield return new(below, File.ReadAllText(path, Encoding.UTF8));
            else if (below.StartsWith("theme/assets/", StringComparison.Ordinal) && below.EndsWith(".js", StringComparison.Ordinal))
                yield return new(below, Script);
        }
    }

    /// <summary>The beginning of a square picture: its signature and its size.</summary>
    private static byte[] Png(int size)
    {
        var bytes = new byte[128];
        ((ReadOnlySpan<byte>)[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]).CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), size);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), size);
        return bytes;
    }
}
