namespace ContractRules.Tests.Architecture;

/// <summary>The list of what the language must not use, as the analyzer reads it: <c>T:System.DateTime;why</c>.</summary>
internal static class BannedSymbols
{
    // An iterator asks on which thread it is first run; the compiler writes that, and nothing depends on it.
    private const string AskedByIterators = "System.Environment.get_CurrentManagedThreadId";

    public static IReadOnlyList<string> Listed { get; } =
        [.. File.ReadLines(Repository.PathOf("src", "ContractRules", "BannedSymbols.txt")).Select(line => line.Split(';')[0]).Where(line => line is not "")];

    /// <summary>What is used although it is listed.</summary>
    public static IEnumerable<string> UsedBy(ReferencedMembers used) => Listed.SelectMany(symbol => (symbol[0], Name: symbol[2..]) switch
    {
        ('N', var space) => used.Types.Where(type => type.StartsWith(space + ".", StringComparison.Ordinal)),
        ('T', "System.Environment") => used.Members.Where(member => member != AskedByIterators && IsOf(member, "System.Environment")),
        ('T', var type) => used.Types.Where(other => other == type),
        ('P', var property) => used.Members.Where(member => member == Accessor(property, "get_") || member == Accessor(property, "set_")),
        var (_, member) => used.Members.Where(other => other == member),
    });

    private static bool IsOf(string member, string type) => member.StartsWith(type + ".", StringComparison.Ordinal);

    private static string Accessor(string property, string prefix)
    {
        var dot = property.LastIndexOf('.') + 1;
        return property[..dot] + prefix + property[dot..];
    }
}
