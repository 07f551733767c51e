using System.Numerics;
using System.Text.RegularExpressions;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Tests.Plans;

/// <summary>How wide the columns of a plan are, as it tells of itself; and integers about the greatest that each width holds.</summary>
internal static class PlanWidths
{
    /// <summary>The greatest of 64 bits.</summary>
    public static BigInteger Most { get; } = long.MaxValue;

    /// <summary>The greatest of 128 bits.</summary>
    public static BigInteger MostOfWide { get; } = (BigInteger.One << 127) - 1;

    /// <summary>An amount of so many cents.</summary>
    public static Rational Cents(BigInteger cents) => new(cents, 100);

    /// <summary>How wide the column of a fact, a term or a step is: "bit", "64", "128" or "big".</summary>
    public static string WidthOf(string name, params EquatableArray<Provision> provisions) =>
        Regex.Match(Plan.Of(SmallAgreement.Of(SmallAgreement.Clause("1", provisions))).ToString(), $@"^  {Regex.Escape(name)} +(\w+)", RegexOptions.Multiline).Groups[1].Value;
}
