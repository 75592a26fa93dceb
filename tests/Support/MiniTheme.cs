using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>
/// The theme of frozen sites, kept as files under <c>Support/Theme</c>: templates and strings as the real theme had them when somebody
/// last copied them (see <c>tests/README.md</c>), and a stand-in for each style sheet and script. Nobody's work on the real theme
/// changes it.
/// </summary>
public static class MiniTheme
{
    public const string Style = "main { max-width: 40rem }\n";

    /// <summary>Colours as a style sheet names them.</summary>
    public const string Colours =
        ":root { --bg: #f3f6f5; --surface: #fff; --ink: #15211f; --muted: #4b5956; --accent: #0b5f57; --urgent: #b3261e; }\n";

    /// <summary>The folder of the files.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Support", "Theme");

    /// <summary>Templates, strings and stand-ins, by path.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } =
        BaseSite.ReadFiles(Folder, "theme/").ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

    /// <summary>The font, which only pictures need. It is the real one: a copy would weigh as much again.</summary>
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
