using System.Collections.Immutable;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary>The classes of publishers in <c>data/site.yaml</c>, and the statuses that each backs.</summary>
internal static class PublisherClassBinder
{
    public static ImmutableArray<PublisherClass> Declared(FieldReader fields)
    {
        if (fields.OptionalMap("publisher-classes") is not { } map)
            return [];
        var classes = ImmutableArray.CreateBuilder<PublisherClass>();
        foreach (var word in map.Keys)
        {
            if (map.Map(word.Value) is not { } declared)
                continue;
            var backs = declared
                .Texts("backs")
                .Select(status => FieldValues.Word(status, "backs", Vocabulary.Statuses, fields.Diagnostics))
                .OfType<Located<Status>>()
                .Select(status => status.Value)
                .ToImmutableArray();
            declared.Finish();
            if (EntityHeader.CheckId(word, fields.Diagnostics))
                classes.Add(new PublisherClass(word, backs));
        }
        return classes.DrainToImmutable();
    }
}
