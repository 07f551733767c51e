using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Something wrong in how an agreement is written, found when it is built.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Clause">The clause at fault; <c>default</c> where it is the agreement as a whole.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record AgreementFault(AgreementFaultKind Kind, ClauseReference Clause, string Message)
{
    /// <summary>The clause and the message.</summary>
    public override string ToString() => Clause == default ? Message : $"{Clause}: {Message}";
}
