using System.Collections.Immutable;
using SiteGen.Api.Files;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;

namespace SiteGen.Api;

/// <summary>What the API says in words of the interface: names of kinds, what words mean, and the promise.</summary>
internal sealed class ApiWords(SiteConfig config, Localized<UiStrings> strings)
{
    /// <summary>What stays as it is and what may change, in paragraphs.</summary>
    public ImmutableArray<Localized<string>> Promise => [.. UiKeys.PromiseOf(config).Select(Of)];

    /// <summary>What the words mean that stand in fields.</summary>
    public ImmutableArray<ApiWordLabel> Labels =>
        [
            .. Enum.GetValues<Status>()
                .Select(status => new ApiWordLabel(
                    "status",
                    Vocabulary.Statuses.WordFor(status),
                    Of(UiKeys.Status(status)),
                    Of(UiKeys.StatusMeaning(status))
                )),
            .. Enum.GetValues<VerificationMethod>()
                .Select(how => new ApiWordLabel("verified_how", Vocabulary.Methods.WordFor(how), Of(UiKeys.Method(how)), null)),
            .. Labelled("topic", config.Topics),
            .. Labelled("places", config.Places),
            .. Labelled("from", config.CallingAreas),
            .. config
                .Units.Values.OrderBy(unit => unit.Word, StringComparer.Ordinal)
                .Select(unit => new ApiWordLabel("unit", unit.Word, unit.Many, null)),
        ];

    public Localized<string> NameOf(EntityKind kind) => strings.Select(ui => KindWords.Many(kind, ui));

    private static IEnumerable<ApiWordLabel> Labelled(string field, IEnumerable<LabelledWord> words) =>
        words.Select(word => new ApiWordLabel(field, word.Word.Value, word.Label.Select(label => label.Value), null));

    private Localized<string> Of(string key) => strings.Select(ui => ui[key]);
}
