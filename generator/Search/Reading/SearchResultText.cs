using System.Text;

namespace SiteGen.Search.Reading;

/// <summary>What one result shows: a section, or a part of a long one.</summary>
internal readonly record struct SearchResultText(PageSection Section, IReadOnlyList<string> Blocks)
{
    // About ten lines: enough to see what it is about, and little to fetch.
    private const int LongestBytes = 1500;

    /// <summary>The passages of a page, each of whole blocks: no statement is cut in two.</summary>
    public static List<SearchResultText> Of(SearchablePage page)
    {
        var passages = new List<SearchResultText>();
        foreach (var section in page.Sections)
        {
            var (from, size) = (0, 0);
            for (var i = 0; i < section.Blocks.Count; i++)
            {
                var bytes = Encoding.UTF8.GetByteCount(section.Blocks[i]);
                if (i > from && size + bytes > LongestBytes)
                {
                    passages.Add(new SearchResultText(section, section.Blocks[from..i]));
                    (from, size) = (i, 0);
                }
                size += bytes;
            }
            passages.Add(new SearchResultText(section, section.Blocks[from..]));
        }
        return passages;
    }
}
