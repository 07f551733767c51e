using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>What holds of every comparison, whatever the texts, the readings and the facts.</summary>
public sealed class DifferenceLaws
{
    private static readonly Gen<Agreement> Written =
        from rate in Gen.Elements(10, 10, 20)
        from deducted in Gen.Elements(50, 50, 40)
        from desk in Gen.Elements(0, 0, 100)
        from hasDesk in Gen.Elements(true, true, false)
        from basis in Gen.Elements("gross", "gross", "net")
        from whole in Gen.Elements("cents", "cents", "dollars")
        select Of(
        [
            Rate(Percent(rate)), Base(Percent(deducted)), Nothing(Percent(rate)),
            .. hasDesk ? (EquatableArray<Clause>)[Desk(desk == 0 ? (Rule<Money>)Rent : Usd.Of(desk))] : [],
        ]).Under(Basis, basis).Under(Whole, whole);

    private static readonly Gen<PeriodFacts[]> Facts =
        from sales in Gen.Choose(0, 100_000).ArrayOf(4)
        from rent in Gen.Choose(0, 1_000).ArrayOf(4)
        select Enumerable.Range(0, 4).Select(month => Month(month + 1).With(Sales, Usd.Of(sales[month] / 100m)).With(Rent, Usd.Of(rent[month]))).ToArray();

    [Fact]
    public void The_parts_add_up_to_the_difference_exactly_in_every_period_and_in_total() => Holds((before, after, facts) =>
    {
        var difference = before.CompareWith(after, facts);
        Assert.All(difference.Periods.SelectMany(period => period.Payments), payment =>
        {
            Assert.Equal(payment.Difference!.Value.Amount, payment.Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.More.Amount));
            Assert.True(payment.Together.Amount.IsZero);
        });
        Assert.All(difference.Totals, total => Assert.Equal(total.Difference.Amount, total.Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.More.Amount)));
        Assert.Equal(
            difference.Total.Select(party => (party.Party, party.More.Amount)),
            difference.ByCause.SelectMany(cause => cause.Money).GroupBy(party => party.Party)
                .Select(party => (party.Key, More: party.Aggregate(Rational.Zero, (sum, part) => sum + part.More.Amount))).Where(party => !party.More.IsZero)
                .OrderBy(party => difference.Total.ToList().FindIndex(found => found.Party == party.Key)));
    });

    [Fact]
    public void Both_amounts_are_those_that_settling_pays() => Holds((before, after, facts) =>
    {
        var (one, other) = (before.Settle(facts).Statements, after.Settle(facts).Statements);
        foreach (var (index, period) in before.CompareWith(after, facts).Periods.Index())
        {
            Assert.Equal(Received(one[index]), period.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Before!.Value)));
            Assert.Equal(Received(other[index]), period.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.After!.Value)));
        }
    });

    [Fact]
    public void Comparing_the_other_way_round_gives_each_cause_the_opposite() => Holds((before, after, facts) =>
    {
        var (there, back) = (before.CompareWith(after, facts), after.CompareWith(before, facts));
        Assert.Equal(
            there.ByCause.Select(cause => (Of: OfCause(cause), More: More(cause))).OrderBy(cause => cause.Of, StringComparer.Ordinal),
            back.ByCause.Select(cause => (Of: OfCause(cause), More: -More(cause))).OrderBy(cause => cause.Of, StringComparer.Ordinal));
    });

    [Fact]
    public void An_agreement_does_not_differ_from_itself() => Holds((before, _, facts) =>
    {
        var difference = before.CompareWith(before, facts);
        Assert.True(difference.IsNothing);
        Assert.Empty(difference.Causes);
    });

    [Fact]
    public void What_changes_nothing_gets_nothing() => Holds((before, after, facts) =>
    {
        // Without any rent, a clause that has the rent paid can come and go.
        var none = facts.Select(month => month.With(Rent, Usd.Of(0))).ToArray();
        var difference = before.CompareWith(after, none);
        var rentOnly = before.Clauses.Concat(after.Clauses).Where(clause => clause.Reference == "4").All(clause => clause == Desk(Rent));
        Assert.All(difference.ByCause.Where(cause => rentOnly && cause.Cause.Clauses.Contains("4")), cause => Assert.Empty(cause.Money));
        Assert.DoesNotContain(difference.Causes, cause => cause.Clauses.Contains("3"));
    });

    [Fact]
    public void Causes_that_play_the_same_role_get_the_same() => Prop.ForAll(Gen.Choose(0, 50).Two().ToArbitrary(), Facts.ToArbitrary(), (rates, facts) =>
    {
        var (one, other) = (Term.Ratio("one", "One"), Term.Ratio("other", "Other"));
        Agreement With(int rate) => Of(
            Clause("1", one.Means(Percent(rate))),
            Clause("2", other.Means(Percent(rate))),
            Clause("3", Paid.Means((one * (other * Sales)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)));
        var causes = With(rates.Item1).CompareWith(With(rates.Item2), [.. facts.Select(SalesAlone)]).ByCause;

        Assert.True(causes.Count == 0 ? rates.Item1 == rates.Item2 : More(causes[0]) == More(causes[1]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_facts_are_given_does_not_matter() => Holds((before, after, facts) =>
        Assert.Equal(
            before.CompareWith(after, facts).Periods,
            before.CompareWith(after, [.. facts.Select(month => month.Values.Reverse().Aggregate(PeriodFacts.For(month.Period), (given, fact) => given.With(fact.Key, fact.Value)))]).Periods));

    [Fact]
    public void In_the_order_of_the_text_the_parts_add_up_too() => Prop.ForAll(Gen.Choose(0, 100).ArrayOf(8).Two().ToArbitrary(), Facts.ToArbitrary(), (rates, facts) =>
    {
        Agreement With(int[] parts) => Of(
        [
            .. parts.Select((part, index) => Clause($"{index + 1}", Part(index).Means(Percent(part)))),
            Clause("9", Paid.Means((parts.Select((_, index) => (Rule<Ratio>)Part(index)).Aggregate((one, other) => one * other) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
        ]);
        var difference = With(rates.Item1).CompareWith(With(rates.Item2), [.. facts.Select(SalesAlone)]);

        Assert.Equal(difference.Causes.Count > Comparing.MostCausesInAllOrders, difference.Method == AttributionMethod.InOrderOfTheText);
        Assert.All(difference.Periods.SelectMany(period => period.Payments), payment =>
            Assert.Equal(payment.Difference!.Value.Amount, payment.Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.More.Amount)));
    }).QuickCheckThrowOnFailure();

    private static void Holds(Action<Agreement, Agreement, PeriodFacts[]> law) =>
        Prop.ForAll(Written.ToArbitrary(), Written.ToArbitrary(), Facts.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static PeriodFacts SalesAlone(PeriodFacts month) => PeriodFacts.For(month.Period).With(month.Values.Where(given => given.Key == Sales.Declaration.Key));

    private static Term<Ratio> Part(int index) => Term.Ratio($"part-{index}", $"Part {index}");

    private static string OfCause(CauseTotal total) => string.Join(' ', total.Cause.Alterations.Select(altered => altered is ReadingAlteration reading ? reading.Reading.Key : $"{altered.Clause}"));

    private static Rational More(CauseTotal total) => total.Money.Where(party => party.Party == Buyer).Aggregate(Rational.Zero, (sum, party) => sum + party.More.Amount);

    private static Rational Received(Statement statement) =>
        statement.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Amount));

    private static Rational Signed(Party payee, Money amount) => payee == Buyer ? amount.Amount : -amount.Amount;
}
