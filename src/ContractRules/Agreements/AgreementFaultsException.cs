using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>An agreement is written wrongly. Lists every fault at once.</summary>
public sealed class AgreementFaultsException : Exception
{
    /// <summary>All the faults of an agreement.</summary>
    /// <param name="agreement">The agreement's key.</param>
    /// <param name="faults">What is wrong with it.</param>
    public AgreementFaultsException(string agreement, EquatableArray<AgreementFault> faults)
        : base($"Agreement '{agreement}' has {faults.Count} fault{(faults.Count == 1 ? "" : "s")}:"
            + string.Concat(faults.Select(fault => $"\n- {fault}"))) => Faults = faults;

    /// <summary>What is wrong.</summary>
    public EquatableArray<AgreementFault> Faults { get; }
}
