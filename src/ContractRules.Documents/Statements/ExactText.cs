using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Values and amounts as other programs read them: exact, in full.</summary>
internal static class ExactText
{
    /// <summary>An amount with just the decimals in which its unit is paid or delivered: <c>1234.50</c>.</summary>
    public static string Of(IPayable amount) => amount.Amount.ToDecimalText(amount.Unit.PayableDecimals);

    /// <summary>A date in ISO form; empty where there is none.</summary>
    public static string Of(NodaTime.LocalDate? date) => date is { } day ? $"{new DateValue(day)}" : "";

    /// <summary>Reasons in words, one after another.</summary>
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Distinct());

    /// <summary>The keys of the facts that would settle it.</summary>
    public static IEnumerable<string> Needs(IEnumerable<Reason> reasons) =>
        reasons.SelectMany(reason => reason.Needs is { } fact ? reason.NotGiven.Prepend(fact) : reason.NotGiven).Distinct();
}
