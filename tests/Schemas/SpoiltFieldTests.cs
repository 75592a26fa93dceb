using System.Text;
using SiteGen.Tests.Golden;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Schemas;

/// <summary>
/// What the binder of a file says of a field that is not as it should be: code, line, column and length, and all words. Each line of
/// <c>SpoiltFields.txt</c> is a case, <c>file | what stands there | what does instead</c>, and the lines below it are what is said; with
/// none, the field is as it may be. After a change that is meant, <c>UPDATE_GOLDEN=1</c> writes them anew.
/// </summary>
[Tier(Tier.Quick)]
public class SpoiltFieldTests
{
    private static readonly string FilePath = RepositoryRoot.Combine("tests", "Schemas", "SpoiltFields.txt");

    private static readonly SchemaJudge[] Judges = [.. SchemaSite.All.Select(site => new SchemaJudge(site))];

    [Fact]
    public void Each_is_said_in_its_place_and_words()
    {
        var stored = File.ReadAllLines(FilePath);
        string[] cases = [.. stored.Where(line => !line.StartsWith(' '))];
        string[] said = [.. cases.SelectMany(line => Said(line).Prepend(line))];
        if (GoldenTests.MayUpdate(Environment.GetEnvironmentVariable))
            File.WriteAllText(FilePath, string.Join('\n', said) + "\n");
        Assert.Equal(stored, said);
        Assert.True(cases.Length == 193, $"{cases.Length} cases");
        Assert.Equal(cases.Length, cases.Distinct().Count());
    }

    private static IEnumerable<string> Said(string line)
    {
        string[] parts = [.. line.Replace("\\|", "\0").Split(" | ").Select(part => part.Replace("\\n", "\n").Replace("\0", "|"))];
        var (path, find, with) = (parts[0], parts[1], parts[2]);
        // The last of the sites that has it.
        var site = SchemaSite.All.Count - 1;
        while (
            !SchemaSite.All[site].TryGetValue(path, out var bytes)
            || !Encoding.UTF8.GetString(bytes).Contains(find, StringComparison.Ordinal)
        )
            Assert.True(site-- > 0, $"No site has '{find}' in {path}.");
        var text = Encoding.UTF8.GetString(SchemaSite.All[site][path]);
        var at = text.IndexOf(find, StringComparison.Ordinal);
        foreach (var found in Judges[site].Bind(path, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + find.Length))))
        {
            var place = found.Span.File.PositionOf(found.Span.Start);
            yield return $"  {found.Rule.Code} {place.Line}:{place.Column}+{found.Span.Length} {found.Message}"
                + (found.Note is { } note ? $" [{note.Message}: {note.Span.File.PositionOf(note.Span.Start).Line}]" : "")
                + (found.Fix is { } fix ? $" [fix: {fix.Text}]" : "");
        }
    }
}
