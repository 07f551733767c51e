using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Rows of facts of every size, and whether rules come in each of them to the same by a plan as by the reference, however many are settled together.</summary>
internal static class SizedRows
{
    // One row, as many as a vector has lanes, one more, and one more than a word has bits.
    private static readonly int[] Together = [1, 4, 5, 65];

    // What stands where nothing is given.
    private static readonly long[] Garbage = [long.MinValue, long.MaxValue, -1, 0, 7];

    private static readonly Rational?[] Parts = [1, 0, 0.5m, -0.25m, null, 0.000003m, 12];

    private static readonly Dictionary<string, BigInteger[]> Cents = new()
    {
        ["few digits"] = [0, 1, -1, 250, -375],
        ["64 bits"] = [0, long.MaxValue, long.MinValue, 1L << 62, -50],
        ["more than 64 bits"] = [7, (BigInteger.One << 63) + 50, -(BigInteger.One << 64), (BigInteger.One << 66) - 50, -1],
        ["128 bits"] = [0, (BigInteger.One << 127) - 1, -(BigInteger.One << 127), BigInteger.One << 126, -50],
        ["more than 128 bits"] = [0, (BigInteger.One << 127) + 1, -(BigInteger.One << 200), BigInteger.One << 128, 150],
        ["more than 1,024 bits"] = [0, (BigInteger.One << 1_024) - 1, -(BigInteger.One << 1_024), BigInteger.One << 1_030, -150],
    };

    /// <summary>How great the amounts are, in steps.</summary>
    public static TheoryData<string> Sizes => [.. Cents.Keys];

    /// <summary>Each amount beside each other, and either not given; with shares, truths and days that change from row to row.</summary>
    public static PeriodFacts[] Of(string size, int month = 1)
    {
        BigInteger?[] cents = [.. Cents[size], null];
        return
        [
            .. from one in cents.Index()
               from other in cents.Index()
               let row = (one.Index * cents.Length) + other.Index
               select Month(month)
                   .With(Given(Amount, Dollars(one.Item)))
                   .With(Given(Credit, Dollars(other.Item)))
                   .With(Given(Rent, Dollars(cents[(row + other.Index + month) % cents.Length])))
                   .With(Given(Part, Parts[(row + month) % Parts.Length] is { } part ? new NumberValue(part) : null))
                   .With(Given(Open, (row % 4) switch { 0 => null, 1 => TruthValue.False, _ => TruthValue.True }))
                   .With(Given(Agreed, (row % 5) switch { 0 => null, 1 or 2 => TruthValue.False, _ => TruthValue.True }))
                   .With(Given(Day, row % 7 == 0 ? null : new DateValue(new LocalDate(2002, 1, 31).PlusDays(29 * (row - 18)))))
                   .With(Given(Since, row % 3 == 0 ? null : new DateValue(new LocalDate(2001, 11, 30).PlusDays(row)))),
        ];
    }

    /// <summary>Every difference between what amounts come to by the plan and by the reference.</summary>
    public static IEnumerable<string> Differences(string size, params IEnumerable<Rule<Money>> amounts) =>
        Differences(amounts.Select(Definition (rule, index) => Term.Money($"amount-of-{index}", $"{rule}", Usd).Means(rule)), Of(size));

    /// <summary>The same, of plain numbers.</summary>
    public static IEnumerable<string> Differences(string size, params IEnumerable<Rule<Ratio>> ratios) =>
        Differences(ratios.Select(Definition (rule, index) => Term.Ratio($"ratio-of-{index}", $"{rule}").Means(rule)), Of(size));

    /// <summary>The same, of conditions.</summary>
    public static IEnumerable<string> Differences(string size, params IEnumerable<Rule<bool>> truths) =>
        Differences(truths.Select(Definition (rule, index) => Term.Truth($"truth-of-{index}", $"{rule}").Means(rule)), Of(size));

    /// <summary>The same, of dates.</summary>
    public static IEnumerable<string> Differences(params IEnumerable<Rule<LocalDate>> dates) =>
        Differences(dates.Select(Definition (rule, index) => Term.Date($"date-of-{index}", $"{rule}").Means(rule)), Of("few digits"));

    /// <summary>Every difference between what an agreement comes to by its plan, which settles one batch of rows after another, and by the reference.</summary>
    public static IEnumerable<string> Differences(Agreement agreement, IEnumerable<PeriodFacts[]> batches)
    {
        var (plan, alone) = (Plan.Of(agreement), new Dictionary<PeriodFacts, Statement>(ReferenceEqualityComparer.Instance));
        return
            from batch in batches
            let settled = plan.Settle(GivenColumns.Of(agreement, [batch], times: 1, Garbage))!.Periods[0]
            from row in batch.Index()
            from difference in SideBySide.Differences(Alone(row.Item), settled, row.Index)
            select $"{row.Item}, row {row.Index} of {batch.Length}: {difference}";

        Statement Alone(PeriodFacts row) => alone.TryGetValue(row, out var found) ? found : alone[row] = agreement.Settle(row).Statements[0];
    }

    private static IEnumerable<string> Differences(IEnumerable<Definition> definitions, PeriodFacts[] rows)
    {
        var agreement = SmallAgreement.Of(Clause("1", [.. definitions]));
        PeriodFacts[] asked = [.. rows.Select(row => AskedFor(agreement, row))];
        return Differences(agreement, Together.SelectMany(together => Enumerable.Range(0, Math.Max(together, asked.Length)).Select(row => asked[row % asked.Length]).Chunk(together)));
    }

    private static IEnumerable<KeyValuePair<string, Value>> Given<T>(Fact<T> fact, Value? value)
        where T : struct => value is null ? [] : [KeyValuePair.Create(fact.Declaration.Key, value)];

    private static NumberValue? Dollars(BigInteger? cents) => cents is { } number ? new NumberValue(new Rational(number, 100)) : null;
}
