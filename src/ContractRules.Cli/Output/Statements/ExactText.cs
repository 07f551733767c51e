using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Values and amounts as other programs read them: exact, in full.</summary>
internal static class ExactText
{
    /// <summary>An amount with just the decimals of its currency's minor unit: <c>1234.50</c>.</summary>
    public static string Of(Money money) =>
        money.Amount.ToDecimalText(money.Currency.MinorUnitDecimals);

    /// <summary>A date in ISO form; empty where there is none.</summary>
    public static string Of(NodaTime.LocalDate? date) => date is { } day ? $"{new DateValue(day)}" : "";

    /// <summary>Reasons in words, one after another.</summary>
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Distinct());

    /// <summary>The keys of the facts that would settle it.</summary>
    public static IEnumerable<string> Needs(IEnumerable<Reason> reasons) => reasons.Select(reason => reason.Needs).OfType<string>().Distinct();
}
