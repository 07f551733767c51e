using System.Runtime.CompilerServices;
using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>Rules that others are made of: each has to be made before.</summary>
internal static class Declaring
{
    /// <summary>The rule as the kernel sees it.</summary>
    /// <exception cref="ArgumentNullException">There is no rule; most likely it is a static field declared below its use.</exception>
    public static Node Declared(this IRule? rule, [CallerArgumentExpression(nameof(rule))] string? name = null) => rule?.Node
        ?? throw new ArgumentNullException(
            name, "There is no rule yet. Static fields are made in the order of the text: declare facts and terms above what uses them.");
}
