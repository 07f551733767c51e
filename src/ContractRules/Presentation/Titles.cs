using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Presentation;

/// <summary>What lines are called: terms by their titles, facts by their descriptions, other rules in short words made of these.</summary>
internal static class Titles
{
    /// <summary>The title of a term, the description of a fact.</summary>
    public static string Of(Named name) => name switch
    {
        TermDeclaration term => term.Title,
        FactDeclaration fact => fact.Description,
        _ => name.Key,
    };

    /// <summary>A rule in short words, names by their titles.</summary>
    public static string Of(Node rule) => rule switch
    {
        TermValue or FactValue => Of(rule.NamedItself()!),
        Prior(var name, _) => $"{Of(name)} brought forward",
        ToDate(var name, var withPresent) => $"{Of(name)} {(withPresent ? "to date" : "before")}",
        _ => rule.ReplaceLeaves(Titled).InShort(),
    };

    /// <summary>The key by which a rule is known; empty where it is more than a term or fact.</summary>
    public static string KeyOf(Node rule) => rule is TermValue or FactValue ? rule.NamedItself()!.Key : "";

    private static Node Titled(Node leaf) => leaf is TermValue or FactValue or ToDate
        ? new Phrase(Of(leaf).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), [], leaf)
        : leaf;
}
