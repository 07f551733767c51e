using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>A fee of what was sold, 300 at the most, and what is owed by whatever else: of months in which some facts are missing.</summary>
internal static class OpenCase
{
    public static Fact<Money> Sales { get; } = Fact.Money("sales", Usd, "1", "Sales").InRange(0);

    public static Fact<Money> Costs { get; } = Fact.Money("costs", Usd, "1", "Costs").InRange(0);

    public static Fact<LocalDate> Notice { get; } = Fact.Date("notice", "1", "Notice");

    public static Term<Money> Fee { get; } = Term.Money("fee", "Fee", Usd);

    public static Term<Money> Owed { get; } = Term.Money("owed", "Owed", Usd);

    public static Rule<Money> Capped { get; } = Sales.NotExceeding(Usd.Of(300));

    /// <summary>So many dollars.</summary>
    public static Rule<Money> Dollars(int dollars) => Usd.Of(dollars);

    /// <summary>A month in which so much was sold; it is missing where null.</summary>
    public static PeriodFacts Sold(int month, int? dollars) => dollars is { } sold ? Month(month).With(Sales, Usd.Of(sold)) : Month(month);

    /// <summary>Between what a rule lies in one month, as <c>0 to 300</c>.</summary>
    public static string Between(Rule<Money> owed, PeriodFacts month, params EquatableArray<Provision> others) =>
        Between(Of(Clause("1", [Owed.Means(owed), .. others])), Owed, month).Single();

    /// <summary>Between what a term lies month after month.</summary>
    public static IReadOnlyList<string> Between(Agreement agreement, Term<Money> term, params PeriodFacts[] months)
    {
        var timeline = agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => InWords(statement.BoundsOf(term)))];
    }

    /// <summary>Between what it lies in a month that is settled from what the months before left.</summary>
    public static string BetweenApart(Agreement agreement, Term<Money> term, PeriodFacts[] before, PeriodFacts month) =>
        InWords(agreement.Settle(month, agreement.Settle(before).Carried).Statements[0].BoundsOf(term));

    /// <summary>The least and the greatest, as <c>0 to 300</c>.</summary>
    public static string InWords(ValueRange? range) => range is NumberRange numbers ? $"{End(numbers.Least)} to {End(numbers.Greatest)}" : "no number";

    private static string End(Rational? end) => end is { } number ? $"{number}" : "anything";
}
