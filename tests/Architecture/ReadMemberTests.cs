using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>What a binder reads from a file is read by somebody: a field that no page, check or file of the API looks at is lost on its way
/// to readers, however well it is bound.</summary>
[Tier(Tier.Quick)]
public class ReadMemberTests
{
    /// <summary>Those who write the model down or hand it on, and who look at nothing in it.</summary>
    private static readonly string[] Passing =
    [
        "SiteGen.Binding",
        "SiteGen.Schemas",
        "SiteGen.Recording",
        "SiteGen.Editing",
        "SiteGen.Incremental",
    ];

    /// <summary>Properties that nobody else reads, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unread = new(StringComparer.Ordinal)
    {
        ["SiteGen.Model.Entries.KindField.IsRequired"] = "binders ask for what is missing",
        ["SiteGen.Model.Guides.GuideDirective.Name"] = "binders read blocks by it",
        ["SiteGen.Model.Guides.MarkupSlot.HasActions"] = "the cache of guides",
        ["SiteGen.Model.Guides.MarkupSlot.IsReady"] = "the cache of guides",
        ["SiteGen.Model.Twins.TwinPinGroup.On"] = "the record of compared twins",
    };

    [Fact]
    public void Every_property_of_the_model_is_read_by_a_page_a_check_or_the_API()
    {
        var read = Calls.In(typeof(Site).Assembly.Location, caller => !Passing.Any(folder => IsBelow(caller, folder)));
        var all = typeof(Site)
            .Assembly.GetTypes()
            .Where(type => IsBelow(type.Namespace ?? "", "SiteGen.Model"))
            .SelectMany(PropertiesOf)
            .ToList();
        Assert.InRange(all.Count, 300, 1000);
        var unread = all.Where(property => !read.Contains(property)).ToList();
        Assert.Equal(Unread.Keys.Order(StringComparer.Ordinal), unread.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_property_that_is_only_set_counts_as_unread()
    {
        var read = Calls.In(typeof(ReadMemberTests).Assembly.Location, _ => true);
        Assert.NotEqual(new Sample("", ""), new Sample("", "") with { Lost = "x" });
        Assert.Equal("", new Sample("", "").Looked);
        string[] properties = [.. PropertiesOf(typeof(Sample)).Where(read.Contains)];
        Assert.Equal([$"{typeof(Sample).FullName}.Looked"], properties);
    }

    private static IEnumerable<string> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.Name is not "EqualityContract" && IsOwn(property))
            .Select(property => $"{type.FullName}.{property.Name}");

    // Who reads an override calls what it overrides.
    private static bool IsOwn(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.GetMethod is { } read
        && read.GetBaseDefinition().DeclaringType == property.DeclaringType
        && !property.DeclaringType!.Name.StartsWith('<');

    private static bool IsBelow(string name, string folder) => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal);

    private sealed record Sample(string Looked, string Lost);

    /// <summary>Which properties the code of an assembly reads, as its instructions say.</summary>
    private static class Calls
    {
        /// <param name="counts">Whether code of a namespace counts.</param>
        public static HashSet<string> In(string assembly, Func<string, bool> counts)
        {
            using var stream = File.OpenRead(assembly);
            using var image = new PEReader(stream);
            var metadata = image.GetMetadataReader();
            var read = new HashSet<string>(StringComparer.Ordinal);
            foreach (var handle in metadata.MethodDefinitions)
            {
                var method = metadata.GetMethodDefinition(handle);
                var owner = Outermost(metadata, method.GetDeclaringType());
                if (method.RelativeVirtualAddress == 0 || !counts(metadata.GetString(metadata.GetTypeDefinition(owner).Namespace)))
                    continue;
                // What the compiler writes for a record prints and compares every property of it.
                if (IsOfRecord(metadata.GetString(method.Name)))
                    continue;
                foreach (var token in Tokens(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader()))
                {
                    if (NameOf(metadata, token) is { } name && name.Method.StartsWith("get_", StringComparison.Ordinal))
                        read.Add($"{name.Type}.{name.Method["get_".Length..]}");
                }
            }
            return read;
        }

        private static bool IsOfRecord(string method) =>
            method is "PrintMembers" or "Equals" or "GetHashCode" or "Deconstruct" or "ToString";

        /// <summary>Every four bytes that follow an instruction which calls. Bytes that only look like one name no method, or at worst one
        /// too many.</summary>
        private static IEnumerable<int> Tokens(BlobReader code)
        {
            var bytes = code.ReadBytes(code.Length);
            for (var i = 0; i + 4 < bytes.Length; i++)
            {
                // Of the tables of methods, and of members of generic types.
                if (bytes[i] is 0x28 or 0x6F && bytes[i + 4] is 0x06 or 0x0A)
                    yield return BitConverter.ToInt32(bytes, i + 1);
            }
        }

        private static (string Type, string Method)? NameOf(MetadataReader metadata, int token)
        {
            var handle = MetadataTokens.EntityHandle(token);
            switch (handle.Kind)
            {
                case HandleKind.MethodDefinition when MetadataTokens.GetRowNumber(handle) <= metadata.MethodDefinitions.Count:
                    var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                    return (TypeName(metadata, method.GetDeclaringType()), metadata.GetString(method.Name));
                case HandleKind.MemberReference when MetadataTokens.GetRowNumber(handle) <= metadata.MemberReferences.Count:
                    var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                    return Owner(metadata, member.Parent) is { } type ? (type, metadata.GetString(member.Name)) : null;
                default:
                    return null;
            }
        }

        /// <summary>The type of a member of a generic type, without what it is of.</summary>
        private static string? Owner(MetadataReader metadata, EntityHandle parent)
        {
            if (parent.Kind == HandleKind.TypeDefinition)
                return TypeName(metadata, (TypeDefinitionHandle)parent);
            if (parent.Kind != HandleKind.TypeSpecification)
                return null;
            var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
            if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
                return null;
            signature.ReadCompressedInteger();
            var of = signature.ReadTypeHandle();
            return of.Kind == HandleKind.TypeDefinition ? TypeName(metadata, (TypeDefinitionHandle)of) : null;
        }

        private static TypeDefinitionHandle Outermost(MetadataReader metadata, TypeDefinitionHandle type)
        {
            while (metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
                type = outer;
            return type;
        }

        private static string TypeName(MetadataReader metadata, TypeDefinitionHandle handle)
        {
            var type = metadata.GetTypeDefinition(handle);
            var name = metadata.GetString(type.Name);
            return type.GetDeclaringType() is { IsNil: false } outer
                ? $"{TypeName(metadata, outer)}+{name}"
                : $"{metadata.GetString(type.Namespace)}.{name}";
        }
    }
}
