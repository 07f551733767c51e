using ContractRules.Differences;
using ContractRules.Documents.Html;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>The pictures of a comparison: what each party has received more or less by then, one picture for each unit.</summary>
internal static class ComparisonChart
{
    /// <summary>The pictures; none where no party receives anything else.</summary>
    public static IEnumerable<Chart> Of(AgreementDifference difference, PartyColumns columns) =>
        from ofUnit in columns.Parties.GroupBy(column => column.Unit)
        select new Chart(
            "Received more or less by then",
            ofUnit.Key.Symbol,
            [.. difference.Periods.Select(period => period.Period.Label)],
            [.. ofUnit.Select(column => new ChartSeries(column.Party.Name, Drawing.Line, ByThen(difference, column)))]);

    // From where a difference is open on, nobody knows the sum.
    private static EquatableArray<Rational?> ByThen(AgreementDifference difference, (Agreements.Party Party, Unit Unit) column)
    {
        Rational? soFar = Rational.Zero;
        return [.. difference.Periods.Select(period => soFar = period.IsOpen ? null : soFar + In(period, column))];
    }

    private static Rational In(ComparedPeriod period, (Agreements.Party Party, Unit Unit) column) => PartyColumns.Of(period.Money).Concat(PartyColumns.Of(period.Delivered))
        .FirstOrDefault(found => found.Column == column).More;
}
