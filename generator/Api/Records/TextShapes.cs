using SiteGen.Api.Shapes;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Api.Records;

/// <summary>Texts, and references to entries.</summary>
internal static class TextShapes
{
    /// <summary>The same text in each language.</summary>
    public static readonly ApiObject<Localized<string>> Text = EachLanguage("Text", "A text in both languages.", ApiText.Any);

    /// <summary>The address of a page in each language.</summary>
    public static readonly ApiObject<Localized<string>> Pages = EachLanguage("Pages", "Where it is shown, in both languages.", ApiText.Url);

    /// <summary>A word on a screen.</summary>
    public static readonly ApiObject<ScreenLabel> Label = new ApiObject<ScreenLabel>("Label", "A word on a screen.")
        .With("zh", ApiText.Any, "The Chinese, exactly as shown.", label => label.Chinese.Value)
        .With("en", ApiText.Any, "What it means.", label => label.English.Value)
        .With("pinyin", ApiText.Any, "How it is said.", label => label.Pinyin);

    public static readonly ApiList<string> References = ApiText.Reference.List();

    public static Localized<string> Plain(this Localized<Located<string>> text) => text.Select(one => one.Value);

    public static IEnumerable<string> Written(this IEnumerable<Located<EntityKey>> keys) => keys.Select(key => key.Value.ToString());

    private static ApiObject<Localized<string>> EachLanguage(string name, string description, ApiType<string> type) =>
        Langs.All.Aggregate(
            new ApiObject<Localized<string>>(name, description),
            (shape, lang) => shape.With(lang.Folder(), type, $"In the language '{lang.Tag()}' (BCP 47).", text => text[lang])
        );
}
