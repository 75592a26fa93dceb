using System.Text;
using SiteGen.Binding.Recorded;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Changes;

/// <summary>The texts of the two files that remember what has changed.</summary>
internal static class ChangeFiles
{
    private const string PublishedHead =
        "# What every entry says, as it was last written down. 'sitegen record' writes this file; nobody edits it by hand.\n"
        + "# 'sitegen check' compares the entries with it, and data/changes.yaml has what was different.\n";

    private const string ChangesHead =
        "# What has changed since the site was first published: its page of changes, feeds and dates are made from this.\n"
        + "# 'sitegen record' adds to it and puts it in order; take a change out that tells readers nothing.\n";

    public static string Published(IEnumerable<EntryMeaning> entries)
    {
        var text = new StringBuilder(PublishedHead);
        foreach (var entry in entries)
        {
            text.Append('\n').Append(PublishedReader.EntryMark).Append(entry.Entry).Append('\n');
            foreach (var (field, said) in entry.Fields)
            {
                if (said.Values.Distinct(StringComparer.Ordinal).Count() == 1)
                    text.Append(field).Append(' ').Append(said[Langs.Default]).Append('\n');
                else
                    foreach (var lang in Langs.All)
                        text.Append(field).Append('.').Append(lang.Folder()).Append(' ').Append(said[lang]).Append('\n');
            }
        }
        return text.ToString();
    }

    /// <param name="changes">In order.</param>
    public static string Changes(IEnumerable<Change> changes)
    {
        var text = new StringBuilder(ChangesHead);
        foreach (var change in changes)
        {
            text.Append("\n- day: ").Append(Quoted(change.Day.Value.ToString()));
            Line("what", Vocabulary.ChangeKinds.WordFor(change.What));
            Line("entry", change.Entry?.Value.ToString());
            Line("to", change.To?.Value.ToString());
            Line("field", change.Field);
            Texts("was", change.Was);
            Texts("now", change.Now);
            text.Append('\n');
        }
        return text.ToString();

        void Line(string key, string? value)
        {
            if (value is not null)
                text.Append("\n  ").Append(key).Append(": ").Append(value);
        }

        void Texts(string key, Localized<string>? said)
        {
            if (said is null)
                return;
            text.Append("\n  ").Append(key).Append(':');
            foreach (var lang in Langs.All)
                text.Append("\n    ").Append(lang.Folder()).Append(": ").Append(Quoted(said[lang]));
        }
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
