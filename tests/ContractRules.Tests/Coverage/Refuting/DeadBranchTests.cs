using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What provably no facts lead to, and why; and what is left open since some may.</summary>
public sealed class DeadBranchTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs").InRange(0);
    private static readonly Fact<LocalDate> Opening = Fact.Date("opening", "1", "Opening").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Term<bool> Open = Term.Truth("open", "Open");
    private static readonly Term<LocalDate> LastDay = Term.Date("last-day", "Last day");
    private static readonly Reading Basis = new("basis", "1", "Of what?", "The text says sales.", new("sales", "of sales"), new("costs", "of costs"));

    [Fact]
    public void A_condition_that_was_settled_on_the_way_is_not_settled_otherwise() => Assert.Equal(
        ["sales > 5.00 USD: does not hold, by what leads to it excludes it, by: sales > 5.00 USD"],
        Dead(Fee.Means(Sales.ProvidedThat(Sales > Usd(5)).ProvidedThat(Sales > Usd(5)))));

    [Fact]
    public void The_same_ground_after_itself_never_holds()
    {
        var ground = Opening.HasHappened() & Costs > Usd(5);
        var dead = Dead(Fee.Means(Sales.ProvidedThat(ground | (Opening.HasHappened() & Costs > Usd(5)))));

        Assert.Contains(dead, branch => branch.StartsWith("costs > 5.00 USD: holds", StringComparison.Ordinal));
        Assert.DoesNotContain(dead, branch => branch.StartsWith("costs > 5.00 USD: does not hold", StringComparison.Ordinal));
    }

    // While costs are unknown the first of the two is undetermined, and the second is looked at.
    [Fact]
    public void What_was_passed_since_it_is_undetermined_excludes_nothing_that_is_determined_otherwise() =>
        Assert.Empty(Dead(Fee.Means(Sales.ProvidedThat((Costs > Usd(5) & Sales > Usd(5)) | Sales > Usd(5)))));

    [Fact]
    public void A_period_has_no_fewer_days_than_none() => Assert.Contains(
        Dead(Fee.Means(Sales.ProratedByDays(from: Opening, to: ThePeriod.End).ProvidedThat(Open)), Open.Means(Opening.HasHappened())),
        branch => branch.Contains("the greatest is 0 days", StringComparison.Ordinal));

    [Fact]
    public void A_period_before_the_opening_has_no_day_of_it() => Assert.DoesNotContain(
        Dead(Fee.Means(Sales.ProratedByDays(from: Opening, to: ThePeriod.End))),
        branch => branch.Contains("the greatest is 0 days", StringComparison.Ordinal));

    [Fact]
    public void What_never_was_after_the_end_of_the_period_is_not_now() => Assert.Contains(
        Dead(
            Fee.Means(Sales.ProratedByDays(from: ThePeriod.Start, to: LastDay)),
            LastDay.Means(ThePeriod.End.Earlier(Opening.ProvidedThat(Opening.HasHappened(), otherwise: ThePeriod.End)).Unless(Open.Prior(), then: LastDay.Prior(initial: ThePeriod.End))),
            Open.Means(Opening.HasHappened())),
        branch => branch.Contains("the least is the end of the period", StringComparison.Ordinal) && branch.Contains("last-day", StringComparison.Ordinal));

    [Fact]
    public void A_reading_that_is_taken_decides_what_is_compared() => Assert.Contains(
        Dead(Fee.Means(Basis.Decides<Money>(("sales", Sales), ("costs", Costs.ProvidedThat(Basis.Decides<Money>(("sales", Sales), ("costs", Usd(0))) > Usd(0)))))),
        branch => branch.Contains("> 0.00 USD: holds", StringComparison.Ordinal));

    // From 25 April to 11 July there is no February, whose last day lies less than thirty days after that of January.
    [Fact]
    public void What_holds_in_no_month_that_a_text_governs_is_dead_in_it_alone()
    {
        var clause = new Clause("1", "Fee", "Summary.", Fee.Means(Sales.ProvidedThat(ThePeriod.Start.PlusDays(29) > ThePeriod.End)));
        Agreement Until(LocalDate effective) => new(
            "shop", "Shop", new LocalDate(2002, 4, 25), Cadence.Months, [new("A", "A"), new("B", "B")], [clause],
            amendments: [new Amendment("Letter", effective, new LocalDate(2002, 7, 12), Edit.Replace(new Clause("1", "Fee", "Summary.", Fee.Means(Sales)))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd)]);

        Assert.Contains(Reach.Of(Until(new LocalDate(2002, 7, 12))).NotReached, branch => branch.IsDead && branch.Branch.Way == "holds");
        Assert.DoesNotContain(Reach.Of(Until(new LocalDate(2003, 7, 12))).NotReached, branch => branch.IsDead);
    }

    private static List<string> Dead(params Definition[] definitions) =>
    [
        .. Reach.Of(Of(Clause("1", [.. definitions]))).NotReached
            .Where(branch => branch.IsDead)
            .Select(branch => $"{branch.Branch.Rule}: {branch.Branch.Way}, by {branch.Because}"),
    ];

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);
}
