using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading.Markdown;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The words of a one-line block to a <see cref="GuideDirective"/>.</summary>
internal static class DirectiveReader
{
    /// <summary>Each block's name, the kind of entry it shows, and whether it shows several.</summary>
    private static readonly (string Name, EntityKind Kind, bool Several)[] Known =
    [
        ("steps", EntityKind.Procedure, false),
        ("facts", EntityKind.Fact, true),
        ("hotlines", EntityKind.Hotline, true),
        ("phrases", EntityKind.Phrase, true),
        ("case", EntityKind.Case, false),
    ];

    /// <summary>What was said of a name that no block has.</summary>
    public static string NoBlock(string name) =>
        $"There is no block '::: {name}'.{Suggestion.For(name, DirectiveParser.OneLine.Concat(DirectiveParser.Wrapping))}";

    /// <returns>The block, or <c>null</c> when it was reported.</returns>
    public static GuideDirective? Read(DirectiveBlock block, SourceFile file, int offset, DiagnosticBag diagnostics)
    {
        var words = Split(block, file, offset);
        var name = words[0];
        var (_, kind, several) = Known.FirstOrDefault(k => k.Name == name.Value);
        if (!Known.Any(k => k.Name == name.Value))
        {
            diagnostics.Add(ReadingRules.UnknownBlock, name.Span, NoBlock(name.Value));
            return null;
        }
        if (words.Length == 1)
            diagnostics.Add(ReadingRules.UnknownBlock, name.Span, $"'::: {name}' needs the id of {Article(kind)}.");
        else if (words.Length > 2 && !several)
            diagnostics.Add(
                ReadingRules.UnknownBlock,
                words[2].Span,
                $"'::: {name}' shows one {kind.Scheme}; begin another block for the next."
            );
        return new GuideDirective(name, [.. words.Skip(1).Select(id => id.With(new EntityKey(kind, id.Value)))], 0);
    }

    private static string Article(EntityKind kind) => $"a {kind.Scheme}";

    private static ImmutableArray<Located<string>> Split(DirectiveBlock block, SourceFile file, int offset)
    {
        var words = ImmutableArray.CreateBuilder<Located<string>>();
        var text = block.Words.ToString();
        // The words stand at the end of the block's line; whatever follows them there is white space.
        var start = offset + block.Span.Start;
        var at = file.Text.IndexOf(text, Math.Min(start, file.Text.Length), StringComparison.Ordinal);
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            words.Add(new Located<string>(text[i..end], new SourceSpan(file, Math.Max(at, 0) + i, end - i)));
            i = end;
        }
        return words.DrainToImmutable();
    }
}
