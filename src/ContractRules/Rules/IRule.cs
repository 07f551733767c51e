using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>A rule of whatever type, as the kernel sees it.</summary>
internal interface IRule
{
    /// <summary>The rule as the kernel sees it.</summary>
    Node Node { get; }
}
