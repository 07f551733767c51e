using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContractRules.Tests.Architecture;

/// <summary>What an assembly uses of others, read from its metadata: nothing that it uses is missing there.</summary>
/// <param name="Types">Full names of types.</param>
/// <param name="Members">Full names of members: <c>System.DateTime.get_Now</c>.</param>
internal sealed record ReferencedMembers(ImmutableSortedSet<string> Types, ImmutableSortedSet<string> Members)
{
    public static ReferencedMembers Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return new(
            metadata.TypeReferences.Select(handle => NameOf(handle, metadata)).ToImmutableSortedSet(StringComparer.Ordinal),
            metadata.MemberReferences
                .Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{NameOf((TypeReferenceHandle)member.Parent, metadata)}.{metadata.GetString(member.Name)}")
                .ToImmutableSortedSet(StringComparer.Ordinal));
    }

    private static string NameOf(TypeReferenceHandle handle, MetadataReader metadata)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope, metadata)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
