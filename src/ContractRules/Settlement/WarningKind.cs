namespace ContractRules.Settlement;

/// <summary>What a warning is about.</summary>
public enum WarningKind
{
    /// <summary>An expectation about terms is not met.</summary>
    ExpectationNotMet,
}
