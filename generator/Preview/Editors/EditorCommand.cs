using System.Globalization;

namespace SiteGen.Preview.Editors;

/// <summary>How an editor is started at a place of a file.</summary>
/// <param name="Program">As on the PATH, or a whole path.</param>
/// <param name="Arguments">In order; nothing takes them apart again.</param>
internal sealed record EditorCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>They need the terminal, which the preview has.</summary>
    private static readonly HashSet<string> OfTerminal = new(StringComparer.OrdinalIgnoreCase)
    {
        "vi",
        "vim",
        "nvim",
        "nano",
        "pico",
        "emacs",
        "ed",
        "joe",
        "micro",
        "hx",
        "helix",
        "kak",
        "mcedit",
        "ne",
    };

    /// <summary>The command for a place; <c>null</c> when no editor is named that has a window of its own.</summary>
    /// <param name="visual">What the person set as <c>VISUAL</c>, which may have arguments.</param>
    /// <param name="editor">What the person set as <c>EDITOR</c>.</param>
    /// <param name="isOnPath">Whether there is a program of a name.</param>
    public static EditorCommand? Of(string? visual, string? editor, Func<string, bool> isOnPath, EditorPlace place)
    {
        foreach (var words in new[] { visual, editor }.Select(Words))
        {
            if (words.Count > 0 && !OfTerminal.Contains(NameOf(words[0])))
                return new EditorCommand(words[0], [.. words.Skip(1), .. PlaceArguments(NameOf(words[0]), place)]);
        }
        return isOnPath("code") ? new EditorCommand("code", [.. PlaceArguments("code", place)]) : null;
    }

    /// <summary>The address by which a browser asks VS Code to open a place, where no command could.</summary>
    public static string LinkOf(EditorPlace place)
    {
        var path = string.Join('/', place.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{path.TrimStart('/')}:{place.Line}:{place.Column}");
    }

    private static string[] PlaceArguments(string editor, EditorPlace place)
    {
        var (file, line, column) = (place.File, Text(place.Line), Text(place.Column));
        return editor.ToLowerInvariant() switch
        {
            "code" or "code-insiders" or "codium" or "vscodium" or "cursor" or "windsurf" => ["--goto", $"{file}:{line}:{column}"],
            "subl" or "sublime_text" or "zed" or "zeditor" or "atom" or "mate" => [$"{file}:{line}:{column}"],
            "idea" or "rider" or "webstorm" or "pycharm" or "goland" => ["--line", line, "--column", column, file],
            "kate" or "kwrite" => ["--line", line, "--column", column, file],
            "emacsclient" or "gedit" or "gnome-text-editor" => [$"+{line}:{column}", file],
            "notepad++" => [$"-n{line}", $"-c{column}", file],
            // What most others understand, if only the line.
            _ => [$"+{line}", file],
        };
    }

    private static string NameOf(string program) => Path.GetFileNameWithoutExtension(program.Replace('\\', '/'));

    /// <summary>The words of a command line, where quotes hold blanks.</summary>
    private static List<string> Words(string? command)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        char? quote = null;
        foreach (var c in (command ?? "") + " ")
        {
            if (quote is null && c is '"' or '\'')
                quote = c;
            else if (c == quote)
                quote = null;
            else if (quote is null && c is ' ' or '\t')
            {
                if (word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else
                word.Append(c);
        }
        return words;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
