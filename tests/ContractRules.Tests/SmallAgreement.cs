using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests;

/// <summary>Agreements of a few lines between a seller and a buyer, settled by months from January 2002.</summary>
internal static class SmallAgreement
{
    public static Party Seller { get; } = new("Seller", "The Seller Limited");

    public static Party Buyer { get; } = new("Buyer", "The Buyer Limited");

    public static LocalDate Dated { get; } = new(2002, 1, 1);

    /// <summary>The agreement as signed, of these clauses.</summary>
    public static Agreement Of(params EquatableArray<Clause> clauses) => Amended(clauses);

    /// <summary>The agreement of these clauses, with these amendments.</summary>
    public static Agreement Amended(EquatableArray<Clause> clauses, params EquatableArray<Amendment> amendments) =>
        new("small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], clauses, amendments);

    /// <summary>A clause of which only the provisions matter.</summary>
    public static Clause Clause(string reference, params EquatableArray<Provision> provisions) =>
        new(reference, $"Heading of {reference}", "In our own words", provisions);

    /// <summary>The months from January 2002, 1 being the first, without any fact given.</summary>
    public static PeriodFacts Month(int number) =>
        PeriodFacts.For(SettlementPeriod.Month(2002 + ((number - 1) / 12), ((number - 1) % 12) + 1));

    /// <summary>Successive months in each of which one fact is given.</summary>
    public static PeriodFacts[] Months<T>(Fact<T> fact, params IEnumerable<T> values)
        where T : struct => [.. values.Select((value, index) => Month(index + 1).With(fact, value))];

    /// <summary>What a rule comes to, month after month, in an agreement of this rule and these definitions alone.</summary>
    /// <remarks>Facts that they don't ask for are left out, so that one month can serve several rules.</remarks>
    public static IReadOnlyList<Outcome> Course<T>(Rule<T> rule, IReadOnlyList<PeriodFacts> months, params IEnumerable<Definition> definitions)
        where T : struct
    {
        var result = ResultOf(rule);
        var agreement = Of(Clause("1", [result.Means(rule), .. definitions]));
        var timeline = agreement.Settle([.. months.Select(month => AskedFor(agreement, month))]);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => statement.Find(result.Declaration.Key)!.Outcome)];
    }

    /// <summary>What a rule comes to in one month.</summary>
    public static Outcome Once<T>(Rule<T> rule, PeriodFacts month, params IEnumerable<Definition> definitions)
        where T : struct => Assert.Single(Course(rule, [month], definitions));

    /// <summary>The number that a rule comes to in one month.</summary>
    public static Rational Number<T>(Rule<T> rule, PeriodFacts month)
        where T : struct, IAmount => NumberIn(Once(rule, month));

    /// <summary>The number of a determined outcome.</summary>
    public static Rational NumberIn(Outcome outcome) => Assert.IsType<NumberValue>(outcome.Value).Number;

    /// <summary>The month without facts that an agreement does not ask for.</summary>
    public static PeriodFacts AskedFor(Agreement agreement, PeriodFacts month) => month.Values
        .Where(given => agreement.Facts.Any(fact => fact.Key == given.Key))
        .Aggregate(PeriodFacts.For(month.Period), (facts, given) => facts.With(given.Key, given.Value));

    private static Term<T> ResultOf<T>(Rule<T> rule)
        where T : struct => (Term<T>)(object)(Measuring.Of(rule.Node) switch
        {
            { Kind: MeasureKind.Truth } => Term.Truth("result", "Result"),
            { Kind: MeasureKind.Date } => Term.Date("result", "Result"),
            { Over: Currency currency, Under: null } => Term.Money("result", "Result", currency),
            { Over: { } unit, Under: null } => Term.Quantity("result", "Result", unit),
            { Over: Currency currency, Under: { } under } => Term.Price("result", "Result", currency, under),
            { Over: { } over, Under: { } under } => Term.Rate("result", "Result", over, under),
            _ => Term.Ratio("result", "Result"),
        });
}
