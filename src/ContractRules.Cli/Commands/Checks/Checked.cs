using ContractRules.Documents;

namespace ContractRules.Cli.Commands.Checks;

/// <summary>What a check came to.</summary>
/// <param name="Published">What is told of it.</param>
/// <param name="IsBroken">Whether an invariant is broken; of a change, by it.</param>
internal sealed record Checked(Publication Published, bool IsBroken)
{
    /// <summary>Whether there was nothing to look at.</summary>
    public bool IsOfNothing { get; init; }

    /// <summary>Whether anything was wrong in the facts of some, although the others were checked.</summary>
    public bool HasFaults { get; init; }
}
