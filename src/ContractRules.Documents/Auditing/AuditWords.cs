using ContractRules.Documents.Explanations;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>What came of an audit, in a sentence.</summary>
internal static class AuditWords
{
    /// <summary><c>237 steps recomputed, none differs; 12 figures taken as given: 8 facts, 4 stated by the contract</c>.</summary>
    public static string Of(ExplanationAudit audit)
    {
        var (steps, lines) = (audit.Refused.Count(refused => !refused.IsOfLine), audit.Refused.Count(refused => refused.IsOfLine));
        return $"{Counted(audit.Recomputed, "step")} recomputed, {Differing(steps)}; "
            + (lines > 0 ? $"of {Counted(audit.Lines, "line")} {Differing(lines)}; " : "")
            + $"{Counted(audit.Given.Count, "figure")} taken as given{Kinds(audit)}";
    }

    /// <summary>Kinds of what is taken as given, in words: <c>facts</c>, <c>stated by the contract</c>.</summary>
    public static string Of(Operation kind, int count) => kind switch
    {
        Operation.Fact => count == 1 ? "fact" : "facts",
        Operation.FactGiven => count == 1 ? "time whether a fact was given" : "times whether a fact was given",
        Operation.Field => "of items",
        Operation.Items => count == 1 ? "list of items that is not known" : "lists of items that are not known",
        Operation.InBrief => "of items, groups or lots told in brief, without what they follow from",
        _ => kind.InWords(),
    };

    private static string Kinds(ExplanationAudit audit)
    {
        var kinds = audit.Given.GroupBy(given => given.Kind).OrderBy(kind => kind.Key).Select(kind => $"{InWords(kind.Count())} {Of(kind.Key, kind.Count())}").ToList();
        return kinds.Count > 0 ? $": {string.Join(", ", kinds)}" : "";
    }

    private static string Differing(int count) => count switch
    {
        0 => "none differs",
        1 => "1 is refused",
        _ => $"{InWords(count)} are refused",
    };

    private static string Counted(int count, string what) => $"{InWords(count)} {what}{(count == 1 ? "" : "s")}";

    private static string InWords(int count) => ((Rational)count).ToDisplayText(0);
}
