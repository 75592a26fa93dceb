using SiteGen.Publishing.Places;

namespace SiteGen.Publishing.Folders;

/// <summary>What is said to somebody who has files where a site is to be.</summary>
internal static class ForeignFiles
{
    /// <param name="then">What came of it, as a sentence.</param>
    public static OutputRefusedException Refusal(PublishPaths paths, IReadOnlyList<string> foreign, string then)
    {
        var found = $"'{paths.Folder}' holds what no build put there: {Names.InShort(foreign)}. {then} ";
        const string ways =
            "Move it away, name it under 'keep' in data/site.yaml, or put it into input/static/, from where it is published.";
        return new OutputRefusedException(
            SiteList.Read(paths.Folder) is not null
                ? found + ways
                : found
                    + ways
                    + " If this is a site of an older version of the program, '--adopt' takes the folder over: what is not in the new site "
                    + $"is moved to '{paths.Adopted}'."
        );
    }
}
