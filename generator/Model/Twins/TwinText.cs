using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Model.Twins;

/// <summary>A text that stands in both languages, as it is compared: with every run of blanks as one, and none between Chinese
/// characters, so that a line broken elsewhere changes nothing; and without the ids of placeholders, which other rules compare.</summary>
/// <param name="Texts">Where it stands in each language; its value is the text as it is compared.</param>
public sealed partial record TwinText(Localized<Located<string>> Texts)
{
    /// <summary>The pair as it is remembered.</summary>
    public TwinPin Pin => new(Texts.En.Value, Texts.Zh.Value);

    /// <summary>Where its place in the record is: its English file.</summary>
    public SourceFile File => Texts[Langs.Default].Span.File;

    /// <returns><c>null</c> for what needs no translator: nothing in one of the languages, or the same name in both.</returns>
    public static TwinText? Of(Localized<Located<string>> texts)
    {
        var compared = texts.Select(text => text.With(Plain(text.Value)));
        return compared.En.Value.Length == 0 || compared.Zh.Value.Length == 0 || compared.En.Value == compared.Zh.Value
            ? null
            : new TwinText(compared);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var words = text.AsSpan();
        while (!(words = words.TrimStart()).IsEmpty)
        {
            var end = 1;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
                end++;
            if (plain.Length > 0 && !(IsWide(plain[^1]) && IsWide(words[0])))
                plain.Append(' ');
            plain.Append(words[..end]);
            words = words[end..];
        }
        return text.Contains('{') ? Placeholder().Replace(plain.ToString(), "{}") : plain.ToString();
    }

    [GeneratedRegex(@"\{[a-z0-9-]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    // From the radicals on, East Asian text is written without blanks; so are its full-width marks.
    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}

/// <summary>Two texts that somebody has compared: they say the same.</summary>
public readonly record struct TwinPin(string En, string Zh)
{
    public string this[Lang lang] => new Localized<string>(En, Zh)[lang];
}
