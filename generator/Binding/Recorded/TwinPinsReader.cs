using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Binding.Recorded;

/// <summary>Reads <c>data/twins.txt</c>: a line <c>== data/facts/id.yaml 2026-11-26</c> for each file, and below it, for each text, a line
/// <c>en …</c> and a line <c>zh …</c>.</summary>
internal static class TwinPinsReader
{
    /// <summary>Begins the line that names a file.</summary>
    public const string GroupMark = "== ";

    private const string En = "en ";
    private const string Zh = "zh ";

    public static TwinPins Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var groups = ImmutableArray.CreateBuilder<TwinPinGroup>();
        var pins = ImmutableArray.CreateBuilder<TwinPin>();
        (string Path, string On)? group = null;
        string? en = null;
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            if (line.StartsWith(Zh, StringComparison.Ordinal) && en is not null)
            {
                pins.Add(new TwinPin(en, line[Zh.Length..]));
                en = null;
            }
            else if (en is null && group is not null && line.StartsWith(En, StringComparison.Ordinal))
            {
                en = line[En.Length..];
            }
            else if (en is null && line.StartsWith(GroupMark, StringComparison.Ordinal) && line.LastIndexOf(' ') is var blank and > 2)
            {
                Close();
                group = (line[GroupMark.Length..blank], line[(blank + 1)..]);
            }
            else if (en is not null || (line.Length > 0 && !line.StartsWith('#')))
            {
                diagnostics.Add(
                    FactRules.WrongShape,
                    new SourceSpan(file, file.OffsetOf(number, 1), line.Length),
                    "This is no line of the record: each text has a line 'en …' and then one 'zh …', below the line '== file day'. "
                        + "Of two versions keep both; 'sitegen record' tidies up."
                );
                en = null;
            }
        }
        Close();
        return new TwinPins(file, groups.DrainToImmutable());

        void Close()
        {
            if (group is { } open)
                groups.Add(new TwinPinGroup(open.Path, open.On, pins.DrainToImmutable()));
        }
    }
}
