using System.CommandLine;
using System.CommandLine.Help;
using SiteGen.CommandLine.Commands;

namespace SiteGen.CommandLine;

/// <summary>All commands. Without a word, the program builds: that is its main job.</summary>
public static class CommandTree
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand(
            "SiteGen builds a documentation site from facts in YAML and guides in Markdown, and refuses to publish what it "
                + "can't stand behind."
        );
        var build = BuildCommand.Create(session);
        root.Subcommands.Add(build);
        root.Subcommands.Add(CheckCommand.Create(session));
        root.Subcommands.Add(RecordCommand.Create(session));
        root.Subcommands.Add(DiffCommand.Create(session));
        root.Subcommands.Add(DueCommand.Create(session));
        root.Subcommands.Add(SourcesCommand.Create(session));
        root.Subcommands.Add(NewCommand.Create(session));
        root.Subcommands.Add(EditCommands.Verify(session));
        root.Subcommands.Add(EditCommands.Rename(session));
        root.Subcommands.Add(EditCommands.Retire(session));
        root.Subcommands.Add(PreviewCommand.Create(session));
        root.Subcommands.Add(ServeCommand.Create(session));
        root.Subcommands.Add(SchemaCommand.Create(session));
        root.Subcommands.Add(RulesCommand.Create(session));
        root.Subcommands.Add(InitCommand.Create(session));
        root.Subcommands.Add(CompletionCommand.Create(session));
        foreach (var option in build.Options.Where(o => o is not HelpOption))
            root.Options.Add(option);
        root.Action = build.Action;
        root.Options.Add(SiteRoot.Option());
        return root;
    }
}
