using System.Collections.Frozen;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Words of a site that are in no dictionary: <c>data/words.txt</c>. A site that has the file has its spelling checked.</summary>
/// <param name="Words">As written; one in lower case stands for the word at the head of a sentence, too.</param>
public sealed record OwnWords(SourceFile File, FrozenSet<string> Words);
