using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>Rules, facts, terms and streams that others are made of: each has to be made before.</summary>
internal static class Declaring
{
    /// <summary>The rule as the kernel sees it.</summary>
    /// <exception cref="ArgumentNullException">There is no rule; most likely it is a static field declared below its use.</exception>
    public static Node Declared([NotNull] this IRule? rule, [CallerArgumentExpression(nameof(rule))] string? name = null) => rule.Made(name).Node;

    /// <summary>The fact or term as the kernel names it.</summary>
    /// <exception cref="ArgumentNullException">There is none; most likely it is a static field declared below its use.</exception>
    public static Named Named<T>([NotNull] this NamedRule<T>? rule, [CallerArgumentExpression(nameof(rule))] string? name = null)
        where T : struct => rule.Made(name).Name;

    /// <summary>What was declared, itself.</summary>
    /// <exception cref="ArgumentNullException">There is nothing; most likely it is a static field declared below its use.</exception>
    public static T Made<T>([NotNull] this T? declared, [CallerArgumentExpression(nameof(declared))] string? name = null)
        where T : class => declared ?? throw new ArgumentNullException(
            name, "There is no rule yet. Static fields are made in the order of the text: declare facts and terms above what uses them.");
}
