using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>Gathers every text of <c>data/</c> that is written in each language, whatever field it is in. Safe for several
/// threads.</summary>
internal sealed class EntryTwins
{
    private readonly ConcurrentBag<TwinText> _found = [];

    /// <summary>What was found, in order of place.</summary>
    public ImmutableArray<TwinText> All => [.. _found.OrderBy(twin => twin.Texts[Langs.Default].Span)];

    /// <summary>Adds the texts of a file, and hands on what it was given.</summary>
    public YamlValue? In(YamlValue? yaml)
    {
        switch (yaml)
        {
            case YamlMap map:
                if (Twin(map) is { } twin)
                    _found.Add(twin);
                foreach (var entry in map.Entries)
                    In(entry.Value);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                    In(item);
                break;
        }
        return yaml;
    }

    private static TwinText? Twin(YamlMap map)
    {
        var texts = Langs.Each(lang => map.Find(lang.Folder())?.Value as YamlText);
        // A text that a comma has cut is another than its author wrote, which is reported.
        return texts.En is { } en && texts.Zh is { } zh && !map.IsCut
            ? TwinText.Of(new(new Located<string>(en.Text, en.Span), new Located<string>(zh.Text, zh.Span)))
            : null;
    }
}
