using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Rounding, where a clause asks for it.</summary>
public static class RoundingOff
{
    /// <summary>The amount rounded as the clause states.</summary>
    /// <example><c>share.Rounded(Rounding.ToTheCent)</c> gives 0.13 for 0.125.</example>
    public static Rule<T> Rounded<T>(this Rule<T> amount, Rounding rounding)
        where T : struct, IAmount => Rule<T>.Of(new Round(amount.Node, rounding));
}
