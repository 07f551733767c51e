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
    [Law]
    public void The_parts_add_up_to_the_difference_exactly_in_every_period_and_in_total(Written first, Written second, FourMonths drawn)
    {
        var difference = first.Agreement.CompareWith(second.Agreement, drawn.Months);
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
    }

    [Law]
    public void Both_amounts_are_those_that_settling_pays(Written first, Written second, FourMonths drawn)
    {
        var (one, other) = (first.Agreement.Settle(drawn.Months).Statements, second.Agreement.Settle(drawn.Months).Statements);
        foreach (var (index, period) in first.Agreement.CompareWith(second.Agreement, drawn.Months).Periods.Index())
        {
            Assert.Equal(Received(one[index]), period.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Before!.Value)));
            Assert.Equal(Received(other[index]), period.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.After!.Value)));
        }
    }

    [Law]
    public void Comparing_the_other_way_round_gives_each_cause_the_opposite(Written first, Written second, FourMonths drawn)
    {
        var (there, back) = (first.Agreement.CompareWith(second.Agreement, drawn.Months), second.Agreement.CompareWith(first.Agreement, drawn.Months));
        Assert.Equal(
            there.ByCause.Select(cause => (Of: OfCause(cause), More: More(cause))).OrderBy(cause => cause.Of, StringComparer.Ordinal),
            back.ByCause.Select(cause => (Of: OfCause(cause), More: -More(cause))).OrderBy(cause => cause.Of, StringComparer.Ordinal));
    }

    [Law]
    public void An_agreement_does_not_differ_from_itself(Written first, Written second, FourMonths drawn)
    {
        var difference = first.Agreement.CompareWith(first.Agreement, drawn.Months);
        Assert.True(difference.IsNothing);
        Assert.Empty(difference.Causes);
    }

    [Law]
    public void What_changes_nothing_gets_nothing(Written first, Written second, FourMonths drawn)
    {
        // Without any rent, a clause that has the rent paid can come and go.
        var none = drawn.Months.Select(month => month.With(Rent, Usd.Of(0))).ToArray();
        var difference = first.Agreement.CompareWith(second.Agreement, none);
        var rentOnly = first.Agreement.Clauses.Concat(second.Agreement.Clauses).Where(clause => clause.Reference == "4").All(clause => clause == Desk(Rent));
        Assert.All(difference.ByCause.Where(cause => rentOnly && cause.Cause.Clauses.Contains("4")), cause => Assert.Empty(cause.Money));
        Assert.DoesNotContain(difference.Causes, cause => cause.Clauses.Contains("3"));
    }

    [Law]
    public void Causes_that_play_the_same_role_get_the_same(TwoRates rates, FourMonths four)
    {
        var (one, other) = (Term.Ratio("one", "One"), Term.Ratio("other", "Other"));
        Agreement With(int rate) => Of(
            Clause("1", one.Means(Percent(rate))),
            Clause("2", other.Means(Percent(rate))),
            Clause("3", Paid.Means((one * (other * Sales)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)));
        var causes = With(rates.One).CompareWith(With(rates.Other), [.. four.Months.Select(SalesAlone)]).ByCause;

        Assert.True(causes.Count == 0 ? rates.One == rates.Other : More(causes[0]) == More(causes[1]));
    }

    [Law]
    public void The_order_in_which_facts_are_given_does_not_matter(Written first, Written second, FourMonths drawn) => Assert.Equal(
        first.Agreement.CompareWith(second.Agreement, drawn.Months).Periods,
        first.Agreement.CompareWith(second.Agreement, [.. drawn.Months.Select(month => month.Values.Reverse().Aggregate(PeriodFacts.For(month.Period), (given, fact) => given.With(fact.Key, fact.Value)))]).Periods);

    [Law]
    public void In_the_order_of_the_text_the_parts_add_up_too(TwiceEightRates rates, FourMonths four)
    {
        Agreement With(EquatableArray<int> parts) => Of(
        [
            .. parts.Select((part, index) => Clause($"{index + 1}", Part(index).Means(Percent(part)))),
            Clause("9", Paid.Means((parts.Select((_, index) => (Rule<Ratio>)Part(index)).Aggregate((one, other) => one * other) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
        ]);
        var difference = With(rates.One).CompareWith(With(rates.Other), [.. four.Months.Select(SalesAlone)]);

        Assert.Equal(difference.Causes.Count > Comparing.MostCausesInAllOrders, difference.Method == AttributionMethod.InOrderOfTheText);
        Assert.All(difference.Periods.SelectMany(period => period.Payments), payment =>
            Assert.Equal(payment.Difference!.Value.Amount, payment.Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.More.Amount)));
    }

    private static PeriodFacts SalesAlone(PeriodFacts month) => PeriodFacts.For(month.Period).With(month.Values.Where(given => given.Key == Sales.Declaration.Key));

    private static Term<Ratio> Part(int index) => Term.Ratio($"part-{index}", $"Part {index}");

    private static string OfCause(CauseTotal total) => string.Join(' ', total.Cause.Alterations.Select(altered => altered is ReadingAlteration reading ? reading.Reading.Key : $"{altered.Clause}"));

    private static Rational More(CauseTotal total) => total.Money.Where(party => party.Party == Buyer).Aggregate(Rational.Zero, (sum, party) => sum + party.More.Amount);

    private static Rational Received(Statement statement) =>
        statement.Payments.Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Amount));

    private static Rational Signed(Party payee, Money amount) => payee == Buyer ? amount.Amount : -amount.Amount;

    /// <summary>The text with or without a clause, at this or another rate, under any of its readings; mostly the same as another.</summary>
    public sealed record Written(Agreement Agreement) : IDrawn<Written>
    {
        public static Gen<Written> Drawn =>
            from rate in Gen.Elements(10, 10, 20)
            from deducted in Gen.Elements(50, 50, 40)
            from desk in Gen.Elements(0, 0, 100)
            from hasDesk in Gen.Elements(true, true, false)
            from basis in Gen.Elements("gross", "gross", "net")
            from whole in Gen.Elements("cents", "cents", "dollars")
            select new Written(Of(
            [
                Rate(Percent(rate)), Base(Percent(deducted)), Nothing(Percent(rate)),
                .. hasDesk ? (EquatableArray<Clause>)[Desk(desk == 0 ? (Rule<Money>)Rent : Usd.Of(desk))] : [],
            ]).Under(Basis, basis).Under(Whole, whole));
    }

    /// <summary>Sales and rent.</summary>
    public sealed record FourMonths(EquatableArray<PeriodFacts> Months) : IDrawn<FourMonths>
    {
        public static Gen<FourMonths> Drawn =>
            from sales in Gen.Choose(0, 100_000).ArrayOf(4)
            from rent in Gen.Choose(0, 1_000).ArrayOf(4)
            select new FourMonths([.. Enumerable.Range(0, 4)
                .Select(month => Month(month + 1).With(Sales, Usd.Of(sales[month] / 100m)).With(Rent, Usd.Of(rent[month])))]);
    }

    /// <summary>Per cents, of nothing to fifty.</summary>
    public sealed record TwoRates(int One, int Other) : IDrawn<TwoRates>
    {
        public static Gen<TwoRates> Drawn =>
            Gen.Choose(0, 50).Two().Select(rates => new TwoRates(rates.Item1, rates.Item2));
    }

    /// <summary>More causes of a difference than are tried in every order.</summary>
    public sealed record TwiceEightRates(EquatableArray<int> One, EquatableArray<int> Other) : IDrawn<TwiceEightRates>
    {
        public static Gen<TwiceEightRates> Drawn =>
            Gen.Choose(0, 100).ArrayOf(8).Two().Select(rates => new TwiceEightRates(rates.Item1, rates.Item2));
    }
}
