using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>The options that say what a site is built from; <c>build</c>, <c>check</c> and <c>preview</c> share them.</summary>
public sealed class SourceOptions
{
    private readonly Option<string> _data = Folder("--data", "The facts, in YAML");
    private readonly Option<string> _input = Folder("--input", "The guides, in Markdown");
    private readonly Option<string> _theme = Folder("--theme", "Templates, styles, scripts and strings to lay over the program's own");

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Absolute address of the site's root, instead of the one in data/site.yaml",
        HelpName = "URL",
        CustomParser = argument => BaseUrl.Parse(argument.Tokens[0].Value, argument.AddError),
    };

    public IReadOnlyList<Option> All => [.. FolderOptions, _baseUrl];

    /// <summary>Those that name the three folders.</summary>
    public IReadOnlyList<Option> FolderOptions => [_data, _input, _theme];

    public BuildOptions BuildOptions(ParseResult arguments) => new(arguments.GetValue(_baseUrl));

    /// <summary>The three folders, as written.</summary>
    public IReadOnlyList<string> Folders(ParseResult arguments) =>
        [arguments.GetRequiredValue(_data), arguments.GetRequiredValue(_input), arguments.GetRequiredValue(_theme)];

    /// <summary>The option that shows drafts, too.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Drafts, too: marked as such, and for no search engine" };

    /// <summary>The files of the three folders, over the theme of the program. A site need not have a theme of its own.</summary>
    /// <exception cref="UsageException">One of the folders does not exist.</exception>
    public ISiteFiles Open(ParseResult arguments)
    {
        var (data, input, theme) = Existing(arguments);
        return Open(data, input, theme);
    }

    /// <summary>The files of three folders, over the theme of the program. The third need not exist.</summary>
    public static ISiteFiles Open(string data, string input, string theme) =>
        new OverlaidFiles(new DiskFiles(data, input, Directory.Exists(theme) ? theme : null), new BuiltInTheme());

    /// <summary>The files of the three folders, for a program that goes on while they change. A theme of the site's own may come
    /// later.</summary>
    /// <exception cref="UsageException">One of the folders does not exist.</exception>
    public WatchedFiles OpenWatched(ParseResult arguments)
    {
        var (data, input, theme) = Existing(arguments);
        return new WatchedFiles(data, input, theme);
    }

    private (string Data, string Input, string Theme) Existing(ParseResult arguments)
    {
        var (data, input, theme) = (
            arguments.GetRequiredValue(_data),
            arguments.GetRequiredValue(_input),
            arguments.GetRequiredValue(_theme)
        );
        var needsTheme = arguments.GetResult(_theme) is { Implicit: false };
        if (new[] { data, input, needsTheme ? theme : null }.FirstOrDefault(f => f is not null && !Directory.Exists(f)) is { } missing)
            throw new UsageException($"The folder '{missing}' does not exist{Where(missing)}.{Suggestion.For(missing, Beside(missing))}");
        return (data, input, theme);
    }

    public static Option<string> Folder(string name, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = "DIR",
            DefaultValueFactory = _ => name[2..],
        };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError($"'{name}' needs the name of a folder.");
        });
        return option;
    }

    /// <summary>Where a folder was looked for that is not written from the root of the disk.</summary>
    private static string Where(string folder) =>
        Path.IsPathFullyQualified(folder)
            ? ""
            : $" in '{Environment.CurrentDirectory}'; go to the folder of the site, or name it by --root";

    private static IEnumerable<string> Beside(string folder)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "";
        return Directory.Exists(Path.Combine(".", parent))
            ? Directory.GetDirectories(Path.Combine(".", parent)).Select(found => Path.Combine(parent, Path.GetFileName(found)))
            : [];
    }
}
