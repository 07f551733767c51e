using ContractRules.Agreements;

namespace ContractRules.Comparison;

/// <summary>Facts, of one venture or of many, that can be settled in one way to read the text after another.</summary>
internal interface IReadingTrials
{
    /// <summary>What is paid otherwise in each of these ways to read; whichever was asked for before is not settled again.</summary>
    /// <param name="ways">The ways, best asked for together: many take little longer than one where the facts have to be gone through.</param>
    /// <returns>One for each of them, in their order.</returns>
    IReadOnlyList<ReadingTrial> Of(IReadOnlyList<ReadingChoices> ways);
}
