using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>What is told of an invariant, in words and for programs.</summary>
internal static class InvariantWords
{
    /// <summary>The clause that promises it; null where none does.</summary>
    public static ClauseReference? ClauseOf(Invariant invariant) => invariant.Clause == default ? default(ClauseReference?) : invariant.Clause;

    /// <summary>What a change does to it, for programs.</summary>
    public static string Key(InvariantVerdict verdict) => verdict switch
    {
        InvariantVerdict.Kept => "kept",
        InvariantVerdict.BrokenByTheChange => "broken-by-the-change",
        InvariantVerdict.BrokenBefore => "broken-before",
        InvariantVerdict.Mended => "mended",
        _ => "never-determined",
    };

    /// <summary>What a change does to it, for people.</summary>
    public static string InWords(InvariantVerdict verdict) => verdict switch
    {
        InvariantVerdict.Kept => "kept",
        InvariantVerdict.BrokenByTheChange => "BROKEN by the change",
        InvariantVerdict.BrokenBefore => "broken before already",
        InvariantVerdict.Mended => "broken before, kept after",
        _ => "never determined",
    };
}
