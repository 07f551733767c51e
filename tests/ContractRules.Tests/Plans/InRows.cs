using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>What a rule over <see cref="PlannableRules.Amount"/> comes to by a plan in some rows, as text; a question mark where it is undetermined.</summary>
internal static class InRows
{
    public static string[] Of(Rule<Money> rule, params decimal?[] amounts)
    {
        var facts = FactColumns.For(Month(1).Period, amounts.Length).With(Amount, (ReadOnlySpan<decimal?>)amounts);
        return Of(Plan.Of(SmallAgreement.Of(Clause("1", Term.Money("result", "Result", Usd).Means(rule)))).Settle([facts])!.Periods[0].Term("result"));
    }

    public static string[] Of(FigureColumn? column) => [.. Enumerable.Range(0, column!.Rows).Select(row => column[row]?.ToString() ?? "?")];
}
