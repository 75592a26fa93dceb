using System.Text;
using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.MarkdownPages;

/// <summary><c>llms.txt</c>: what the site is, how to quote it, and where to begin; one at the root, one for each other
/// language.</summary>
internal static class LlmsFile
{
    /// <summary>The most bytes of such a file: what does not fit is on the page that lists it.</summary>
    public const int Most = 2048;

    public static IEnumerable<OutputFile> Make(RenderInput input) =>
        Langs.All.Select(lang => new OutputFile(AddressMap.OfLlms(lang), Text(lang, input), SourceSpan.WholeFile(input.Site.Config.File)));

    private static ReadOnlyMemory<byte> Text(Lang lang, RenderInput input)
    {
        var (config, ui) = (input.Site.Config, input.Theme.Strings[lang]);
        var text = new StringBuilder();
        text.Append($"# {config.Name[lang].Value}\n\n> {config.Tagline[lang].Value}\n\n");
        text.Append($"{ui[UiKeys.LlmsQuote]}{Language.Of(lang).SentenceSeparator}{ui[UiKeys.LlmsPages]}\n");
        var other = lang.Twin();
        var inOther = MarkdownLink.Of(
            input.Theme.Strings[other][UiKeys.LanguageName],
            new Uri(input.BaseUrl, AddressMap.OfLlms(other).Value)
        );
        string[] last =
        [
            $"\n## {ui[UiKeys.LlmsMore]}\n\n",
            .. config.Kinds.ForReaders.Where(input.Site.Data.Has).Select(kind => Line(KindWords.Many(kind, ui), AddressMap.Of(kind))),
            .. config.HasApi ? new[] { $"- {MarkdownLink.Of(ui[UiKeys.LlmsData], new Uri(input.BaseUrl, "api/v1/index.json"))}\n" } : [],
            $"- {inOther}\n",
        ];
        text.Append($"\n## {ui[UiKeys.Guides]}\n\n");
        var room = Most - Encoding.UTF8.GetByteCount(text.ToString()) - last.Sum(Encoding.UTF8.GetByteCount);
        var all = Line(ui[UiKeys.AllGuides], AddressMap.OfGuideList);
        room -= Encoding.UTF8.GetByteCount(all);
        foreach (var guide in Urgent(input.Site))
        {
            var line = Line(guide.Texts[lang].Title.Value, AddressMap.Of(guide));
            room -= Encoding.UTF8.GetByteCount(line);
            if (room < 0)
                break;
            text.Append(line);
        }
        text.Append(all).AppendJoin("", last);
        return Encoding.UTF8.GetBytes(text.ToString());

        string Line(string words, PageKey page) =>
            $"- {MarkdownLink.Of(words, new Uri(input.BaseUrl, AddressMap.OfMarkdown(page.In(lang)).Value))}\n";
    }

    /// <summary>The guides, first the one for somebody in trouble right now.</summary>
    private static IEnumerable<Model.Guides.Guide> Urgent(Site site) =>
        site.GuidesInOrder.OrderBy(guide => site.Config.IsUrgent(guide.Slug) ? 0 : 1);
}
