using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>What passes on from month to month is what the reference remembers, row by row, whichever text asks for it.</summary>
public sealed class PastTests
{
    private static readonly Term<Money> Whole = Term.Money("whole", "The amount", Usd);
    private static readonly Term<Money> Per = Term.Money("per", "The amount by the part", Usd);
    private static readonly Term<bool> IsMore = Term.Truth("is-more", "Whether it is more");
    private static readonly Term<LocalDate> Falls = Term.Date("falls", "Falls on");

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Facts_are_summed_up_and_looked_back_at(string size) => Settles(size, Of(Clause("1", Terms(
        Amount.ToDate(),
        Amount.ToDateBefore(),
        Amount.OverTrailing(2),
        Amount.OverTrailing(1, lag: 1),
        Amount.OverTrailing(2, lag: 1),
        Amount.Prior(initial: Dollars(5)),
        Credit.Prior(initial: Rent),
        Rule<Money>.Of(new ToDate(Amount.Declaration, WithPresent: false) { LeavesOutOpen = true }),
        Credit.ToDate(),
        Rent.ToDate(),
        Rent.Prior(initial: Dollars(5)),
        Amount.ToDate() - Amount.OverTrailing(3)))));

    // Of what is divided by a part that varies, no number of decimals is known beforehand.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Terms_are_summed_up_and_looked_back_at_also_where_they_are_fractions(string size) => Settles(size, Of(Clause("1", [
        Whole.Means(Amount + Credit),
        Per.Means(Amount / Part),
        IsMore.Means(Amount > Credit),
        Falls.Means(Day.PlusDays(1)),
        .. Terms(
            Whole.ToDate(),
            Whole.ToDateBefore(),
            Whole.Prior(initial: Dollars(1)),
            Whole.OverTrailing(2, lag: 1),
            Per.ToDate(),
            Per.Prior(initial: Dollars(1)),
            Per.OverTrailing(1, lag: 1),
            Rule<Money>.Of(new ToDate(Per.Declaration, WithPresent: false) { LeavesOutOpen = true }),
            Dollars(1).ProvidedThat(IsMore.Prior(initial: Open)),
            Dollars(1).ProvidedThat(Falls.Prior(initial: ThePeriod.End) > ThePeriod.Start)),
    ])));

    // In February the term is left out, from March on it is there again: what it came to in January is not forgotten.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_a_text_leaves_out_is_remembered_by_the_next(string size)
    {
        var recalled = Terms(Whole.Prior(initial: Dollars(9)), Whole.OverTrailing(2, lag: 1), Whole.ToDateBefore());
        Settles(size, Amended(
            [Clause("1", [Whole.Means(Amount), .. recalled])],
            new Amendment("First letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", recalled))),
            new Amendment("Second letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause("1", [Whole.Means(Credit), .. recalled])))));
    }

    // A third of the amount is counted more finely than the amount itself, before and after.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_one_text_counts_more_finely_passes_on_to_the_other(string size)
    {
        var recalled = Terms(Whole.Prior(initial: Dollars(9)), Whole.ToDate(), Whole.OverTrailing(2));
        Settles(size, Amended(
            [Clause("1", [Whole.Means(Amount), .. recalled])],
            new Amendment("First letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", [Whole.Means(Amount / (Rule<Ratio>)new Ratio(3)), .. recalled]))),
            new Amendment("Second letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause("1", [Whole.Means(Credit), .. recalled])))));
    }

    // What is sold counts from the day from which a text asks for it.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Facts_count_from_the_text_that_asks_for_them(string size) => Settles(size, Amended(
        [Clause("1", Whole.Means(Credit))],
        new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause("1", Whole.Means(Amount.ToDate() + Rent.OverTrailing(2)))))));

    [Fact]
    public void What_passes_on_has_names_and_says_what_it_holds()
    {
        var plan = Plan.Of(Of(Clause("1", [
            Whole.Means(Amount + Rent),
            Per.Means(Amount / Part),
            IsMore.Means(Open),
            Falls.Means(Day),
            .. Terms(Whole.OverTrailing(2), Per.ToDate(), Dollars(1).ProvidedThat(IsMore.Prior(initial: Open) & Falls.Prior(initial: Day) > ThePeriod.Start)),
        ])));

        Assert.Equal(
            [
                "falls of the period before: a date such as 2002-10-31",
                "falls was there in the period before: true or false",
                "is-more of the period before: true or false",
                "is-more was there in the period before: true or false",
                "per to date: a number such as 12.34 or 3/7",
                "rent as it stands: a number counted in 1/100",
                "whole, 1 before: a number counted in 1/100",
            ],
            plan.Carried.Select(carried => $"{carried}: {carried.Expectation}"));
    }

    // A window of 120 months is a column each; one of 121 has no plan.
    [Fact]
    public void No_window_looks_back_further_than_there_are_columns()
    {
        var refused = Assert.Throws<PlanRefusedException>(() => Plan.Of(Of(Clause("1", Whole.Means(Amount.OverTrailing(120, lag: 1))))));

        Assert.Contains("it looks back more than 120 periods", refused.Refusals[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(119, Plan.Of(Of(Clause("1", Whole.Means(Amount.OverTrailing(120))))).Carried.Count);
    }

    private static void Settles(string size, Agreement agreement)
    {
        PeriodFacts[][] months = [.. Enumerable.Range(1, 5).Select(month => SizedRows.Of(size, month).Select(row => AskedFor(agreement, row)).ToArray())];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), months, garbage: [long.MinValue, -1, 7]));
    }

    private static EquatableArray<Provision> Terms(params IEnumerable<Rule<Money>> rules) =>
        [.. rules.Select(Provision (rule, index) => Term.Money($"amount-of-{index}", $"{rule}", Usd).Means(rule))];

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);
}
