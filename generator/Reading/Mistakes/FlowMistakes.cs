using System.Text.RegularExpressions;

namespace SiteGen.Reading.Mistakes;

/// <summary>What can be wrong within braces and brackets, such as <c>{ en: …, zh: … }</c>.</summary>
internal static partial class FlowMistakes
{
    /// <param name="at">The offset of the value in the text.</param>
    /// <param name="isAlone">Whether the value can't go on in the lines below.</param>
    public static YamlMistake? Find(string value, int at, Func<bool> isAlone)
    {
        var depth = 0;
        var hasColon = false;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '{' or '[':
                    if (IsInText(value, i))
                        return Here(
                            i,
                            $"'{value[i]}' stands in a text that is within braces and has no quotation marks.",
                            YamlMistake.Quote
                        );
                    if (Braces().Match(value, i) is { Success: true, Length: var length })
                        return Here(i, "A text without quotation marks can't begin with '{'.", YamlMistake.Quote, length);
                    depth++;
                    hasColon = false;
                    break;
                case '}' or ']':
                    if (--depth == 0 && value.AsSpan(i + 1).TrimStart() is { IsEmpty: false } rest && rest[0] != '#')
                        return Here(
                            i,
                            $"The value ends at this '{value[i]}', and more follows it.",
                            "Take away what follows; or put all of it in quotation marks, if it is a text."
                        );
                    hasColon = true;
                    break;
                case ',':
                    hasColon = false;
                    break;
                case '"' or '\'' when !IsInText(value, i):
                    var end = Quotes.EndOf(value, i);
                    if (end < 0)
                        return isAlone()
                            ? Here(i, "A quotation mark opens here, and none closes the text.", $"Put {value[i]} at the end of the text.")
                            : null;
                    var next = value.AsSpan(end + 1).TrimStart();
                    if (!next.IsEmpty && next[0] is not (',' or '}' or ']' or ':'))
                        return Here(end, $"The text ends at this {value[i]}, and more follows it.", ValueMistakes.Inner(value[i]));
                    i = end;
                    break;
                case ':' when i + 1 < value.Length && value[i + 1] == ' ':
                    if (hasColon)
                        return InsideText(value, at, i);
                    hasColon = true;
                    break;
                case '：' when !hasColon && WideKey().IsMatch(value[..(i + 1)]):
                    return Here(i, "The colon behind a key is a full-width one.", "Write a half-width colon and a blank: ': '.") with
                    {
                        Instead = ": ",
                    };
                case '#' when i > 0 && value[i - 1] == ' ':
                    return depth == 0
                        ? null
                        : Here(i, "A comment begins here, within braces: a blank and '#' begin one.", YamlMistake.Quote);
            }
        }
        return depth > 0 && isAlone()
            ? Here(0, $"'{value[0]}' opens here, and nothing closes it.", $"Put '{(value[0] == '{' ? '}' : ']')}' where it ends.")
            : null;

        YamlMistake Here(int start, string message, string help, int length = 1) => new(at + start, length, message, help);
    }

    /// <summary>Whether as many close as open, quotation marks aside.</summary>
    public static bool IsClosed(string value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '"' or '\'' && !IsInText(value, i))
            {
                i = Quotes.EndOf(value, i);
                if (i < 0)
                    return false;
            }
            else
                depth +=
                    value[i] is '{' or '[' ? 1
                    : value[i] is '}' or ']' ? -1
                    : 0;
        }
        return depth <= 0;
    }

    /// <summary>A second colon in one entry: the comma before it is a full-width one, or the text has a colon.</summary>
    private static YamlMistake InsideText(string value, int at, int colon)
    {
        var comma = WideComma().Match(value[..colon]);
        return comma.Success
            ? new YamlMistake(
                at + comma.Index,
                1,
                $"The comma before '{comma.Groups["key"].Value}' is a full-width one.",
                "Between entries write the comma of the English keyboard and a blank: ', '."
            )
            {
                Instead = ", ",
            }
            : new YamlMistake(at + colon, 1, "A colon and a blank stand in a text without quotation marks.", YamlMistake.Quote);
    }

    /// <summary>Whether a text without quotation marks has begun before a place.</summary>
    private static bool IsInText(string value, int at)
    {
        var before = value.AsSpan(0, at).TrimEnd();
        return !before.IsEmpty && !(before[^1] is ',' or '{' or '[' || (before[^1] == ':' && before.Length < at));
    }

    // No mapping has a key without a colon.
    [GeneratedRegex(@"\G\{[a-z][a-z0-9-]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"[{,]\s*[a-z][a-z0-9-]*\s*：\z", RegexOptions.CultureInvariant)]
    private static partial Regex WideKey();

    [GeneratedRegex(@"[，、；]\s*(?<key>[a-z][a-z0-9-]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex WideComma();
}
