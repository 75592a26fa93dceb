using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>All kinds of entry of a site: those that <c>data/kinds.yaml</c> declares, and those that the program knows.</summary>
public sealed class KindTable
{
    private readonly FrozenDictionary<string, EntityKind> _byScheme;
    private readonly FrozenDictionary<string, EntityKind> _byFolder;

    /// <param name="declared">In the order of the file, no two of one scheme, folder or page.</param>
    /// <param name="file">Where they are declared; <c>null</c> when nothing is.</param>
    public KindTable(ImmutableArray<EntityKind> declared, SourceFile? file)
    {
        (Declared, File) = (declared, file);
        All = [.. declared, .. EntityKind.BuiltIn];
        ForReaders = [.. declared, .. EntityKind.BuiltInForReaders];
        _byScheme = All.ToFrozenDictionary(kind => kind.Scheme, StringComparer.Ordinal);
        _byFolder = All.ToFrozenDictionary(kind => kind.Folder, StringComparer.Ordinal);
    }

    /// <summary>A site that declares nothing.</summary>
    public static KindTable BuiltInOnly { get; } = new([], null);

    public SourceFile? File { get; }

    /// <summary>Stands for all that the file says.</summary>
    public ContentHash Hash => File?.Hash ?? ContentHash.Nothing;

    public ImmutableArray<EntityKind> Declared { get; }

    /// <summary>Every kind in the order of keys.</summary>
    public ImmutableArray<EntityKind> All { get; }

    /// <summary>Every kind in the order in which readers want them.</summary>
    public ImmutableArray<EntityKind> ForReaders { get; }

    public IEnumerable<string> Schemes => All.Select(kind => kind.Scheme);

    public EntityKind? FromScheme(string scheme) => _byScheme.GetValueOrDefault(scheme);

    public EntityKind? FromFolder(string folder) => _byFolder.GetValueOrDefault(folder);

    /// <summary>The kinds that procedures name in a role.</summary>
    public IEnumerable<EntityKind> InProcedures(ProcedureRole role) => Declared.Where(kind => kind.ProcedureRole == role);
}
