using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Edits;

/// <summary>A copy of the real site in memory, to be edited as an editor would. Places are found by key, never by today's words.</summary>
internal sealed class SiteCopy
{
    private readonly Dictionary<string, byte[]> _files;
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);

    public SiteCopy()
    {
        var real = RealBuild.Files();
        _files = real.Paths.ToDictionary(path => path, real.Read, StringComparer.Ordinal);
    }

    public MemoryFiles Files => new(_files);

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files that are new or written anew.</summary>
    public IReadOnlyCollection<string> Changed => _changed;

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public void Write(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        _changed.Add(path);
    }

    /// <summary>Sets a key of the outermost mapping that has its value on the same line.</summary>
    public void Set(string path, string key, string value) => Replace(path, $"^{key}: .*$", $"{key}: {value}");

    /// <summary>Writes wherever a pattern fits.</summary>
    /// <exception cref="InvalidOperationException">It fits nowhere.</exception>
    public void Replace(string path, string pattern, string replacement)
    {
        var text = Text(path);
        var regex = new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant);
        if (!regex.IsMatch(text))
            throw new InvalidOperationException($"{path} has nothing like {pattern}.");
        Write(path, regex.Replace(text, replacement));
    }

    /// <summary>As <c>sitegen record --on 2030-01-20</c>, which an editor runs when the work is done.</summary>
    public void Record()
    {
        var result = SiteRecord.Run(Files, [], new DateOnly(2030, 1, 20));
        if (result.HasErrors)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        foreach (var file in result.Files)
            Write(file.Path, file.Text);
    }

    /// <summary>Adds to the table of readings what it lacks of some Chinese and its pinyin, one syllable a character.</summary>
    public void Read(string chinese, params ReadOnlySpan<string> syllables)
    {
        const string Path = "data/readings.yaml";
        for (var i = 0; i < syllables.Length; i++)
        {
            var line = new Regex($"^{chinese[i]}: (?<readings>.*)$", RegexOptions.Multiline).Match(Text(Path));
            var readings = line.Groups["readings"].Value.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries);
            if (readings.Contains(syllables[i]))
                continue;
            if (line.Success)
                Replace(Path, $"^{chinese[i]}: .*$", $"{chinese[i]}: [{string.Join(", ", [.. readings, syllables[i]])}]");
            else
                Write(Path, $"{Text(Path).TrimEnd()}\n{chinese[i]}: {syllables[i]}\n");
        }
    }
}
