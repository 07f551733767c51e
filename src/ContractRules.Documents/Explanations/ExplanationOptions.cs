using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>How much of explanations is told, and by which names.</summary>
/// <param name="Depth">How many levels of lines are told under that of a figure; all where null.</param>
/// <param name="Naming">What names are called.</param>
/// <param name="InFull">Whether everything is told, also what could not matter.</param>
internal sealed record ExplanationOptions(int? Depth, Naming Naming, bool InFull)
{
    /// <summary>How many levels people are told unless they ask for more.</summary>
    public const int UsualDepth = 2;

    /// <summary>The explanations as trees of text.</summary>
    public string Text(EquatableArray<Derivation> derivations) => derivations.ToText(Depth, Naming, InFull);

    /// <summary>The lines of the explanations.</summary>
    public EquatableArray<(Derivation Derivation, EquatableArray<ToldLine> Trees)> Lines(EquatableArray<Derivation> derivations) => derivations.ToLines(Depth, Naming, InFull);
}
