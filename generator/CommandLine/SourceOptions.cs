using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.CommandLine;

/// <summary>The options that say what a site is built from; <c>build</c> and <c>check</c> share them.</summary>
public sealed class SourceOptions
{
    private readonly Option<string> _data = Folder("--data", "The facts, in YAML");
    private readonly Option<string> _input = Folder("--input", "The guides, in Markdown");
    private readonly Option<string> _theme = Folder("--theme", "Templates, styles, scripts and interface strings");

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Absolute address of the site's root, instead of the one in data/site.yaml",
        HelpName = "URL",
        CustomParser = argument => BaseUrl.Parse(argument.Tokens[0].Value, argument.AddError),
    };

    public IReadOnlyList<Option> All => [_data, _input, _theme, _baseUrl];

    public BuildOptions BuildOptions(ParseResult arguments) => new(arguments.GetValue(_baseUrl));

    /// <summary>The three folders, as written.</summary>
    public IReadOnlyList<string> Folders(ParseResult arguments) =>
        [arguments.GetRequiredValue(_data), arguments.GetRequiredValue(_input), arguments.GetRequiredValue(_theme)];

    /// <exception cref="UsageException">One of the folders does not exist.</exception>
    public ISiteFiles Open(ParseResult arguments)
    {
        var folders = Folders(arguments);
        if (folders.FirstOrDefault(f => !Directory.Exists(f)) is { } missing)
            throw new UsageException($"The folder '{missing}' does not exist.{Suggestion.For(missing, Beside(missing))}");
        return new DiskFiles(folders[0], folders[1], folders[2]);
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

    private static IEnumerable<string> Beside(string folder)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "";
        return Directory.Exists(Path.Combine(".", parent))
            ? Directory.GetDirectories(Path.Combine(".", parent)).Select(found => Path.Combine(parent, Path.GetFileName(found)))
            : [];
    }
}
