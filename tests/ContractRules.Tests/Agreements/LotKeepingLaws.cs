using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Whatever comes in, is applied and expires, in whatever order, and whatever amendment changes it in the course.</summary>
public class LotKeepingLaws
{
    private static readonly Lots<Money> Lots = Credits;

    private static readonly Rule<Money>[] OpenByAge = [.. Lots.OpenByAge(LastDay, -60, -30, 0, 30)];
    private static readonly Term<Money>[] Aged = [.. OpenByAge.Select((_, index) => Term.Money($"aged-{index}", $"Aged, bracket {index}", Usd))];

    [Law]
    public void What_came_in_was_applied_or_expired_or_is_open(Course course)
    {
        var before = Rational.Zero;
        foreach (var statement in course.Statements.Where(Keeps))
        {
            Assert.Equal(before, Amount(statement, Lots.Totals.BroughtForward));
            Assert.Equal(before + Amount(statement, Lots.Totals.CameIn), Amount(statement, Lots.Totals.Applied) + Amount(statement, Lots.Totals.Expired) + Amount(statement, Lots.Totals.Open));
            before = Amount(statement, Lots.Totals.Open);
        }
    }

    [Law]
    public void Nothing_is_applied_beyond_what_is_open_and_what_is_left_over_is_told(Course course)
    {
        foreach (var (statement, month) in course.Statements.Zip(course.Months).Where(period => Keeps(period.First)))
        {
            Assert.Equal(new Rational(month.Paid, 100), Amount(statement, Lots.Totals.Applied) + Amount(statement, Lots.Totals.LeftOver));
            Assert.All(statement.LotsOfThePeriod.Single().Value, lot => Assert.True(Of(lot, "remaining").Sign >= 0 && Of(lot, "applied").Sign >= 0 && Of(lot, "expired").Sign >= 0, $"{lot}"));
        }
    }

    [Law]
    public void Of_each_lot_what_came_in_is_what_was_applied_and_expired_and_remains(Course course)
    {
        var all = course.Statements.SelectMany(statement => statement.LotsOfThePeriod.SelectMany(lots => lots.Value)).GroupBy(lot => lot.Key, StringComparer.Ordinal);
        foreach (var lot in all)
        {
            var gone = lot.Aggregate(Rational.Zero, (sum, period) => sum + Of(period, "applied") + Of(period, "expired"));
            Assert.Equal(lot.Aggregate(Rational.Zero, (sum, period) => sum + Of(period, "came-in")), gone + Of(lot.Last(), "remaining"));
        }
    }

    [Law]
    public void The_lots_that_are_carried_are_all_that_is_open_by_whatever_age(Course course)
    {
        foreach (var statement in course.Statements.Where(Keeps))
        {
            var open = statement.LotsOfThePeriod.Single().Value.Aggregate(Rational.Zero, (sum, lot) => sum + Of(lot, "remaining"));
            Assert.Equal(open, Amount(statement, Lots.Totals.Open));
            Assert.Equal(open, Aged.Aggregate(Rational.Zero, (sum, bracket) => sum + Amount(statement, bracket)));
        }
    }

    [Law]
    public void Settling_period_by_period_through_JSON_gives_the_same_as_settling_at_once(Course course)
    {
        var (agreement, carried) = (course.Agreement, CarriedState.None);
        foreach (var (facts, statement) in course.Facts.Zip(course.Statements))
        {
            var settled = agreement.Settle(facts, carried);
            Assert.Empty(settled.Faults);
            Assert.Equal(statement.Terms, settled.Statements[0].Terms);
            Assert.Equal(statement.LotsOfThePeriod, settled.Statements[0].LotsOfThePeriod);
            Assert.True(CarriedStateJson.TryParse(settled.Carried.ToJson(), out carried, out var faults), string.Join(", ", faults));
        }

        Assert.Equal(agreement.Settle(course.Facts).Carried, carried);
    }

    [Law]
    public void Nothing_is_left_over_while_anything_is_open(WithoutExpiry drawn)
    {
        var agreement = SmallAgreement.Of(Clause("1", Lots.MovedBy(Lots.Adding(Fee).With(LastDay, Through), drawn.Applied)));
        foreach (var statement in agreement.Settle(FactsOf(drawn.Months)).Statements)
        {
            Assert.True(Amount(statement, Lots.Totals.LeftOver).IsZero || Amount(statement, Lots.Totals.Open).IsZero);
        }
    }

    [Law]
    public void Pro_rata_each_lot_takes_its_share_to_within_a_cent_and_all_is_taken(PaidAndOpen drawn)
    {
        var amount = Field.Money("amount", Usd, "Amount").InRange(0);
        var invoices = Items.Of("invoice", "1", "Invoices", amount);
        var shared = SmallAgreement.Of(Clause("1", Bills.MovedBy(Bills.AddingEach(invoices, amount), Bills.Applying(Paid).ProRata())));
        var month = SmallAgreement.Month(1)
            .With(Paid, Usd.Of(drawn.Paid))
            .With(invoices, drawn.Open.Select((open, index) => Item.Of($"I-{index}").With(amount, Usd.Of(open))));
        var lots = shared.Settle(month).Statements[0].LotsOfThePeriod.Single().Value;
        var (all, paid) = (drawn.Open.Aggregate(Rational.Zero, (sum, open) => sum + open), Rational.Zero);
        foreach (var (lot, open) in lots.Zip(drawn.Open))
        {
            Assert.True(Rational.Abs(Of(lot, "applied") - (Rational.Min(drawn.Paid, all) * open / all)) < new Rational(1, 100), $"{lot}");
            paid += Of(lot, "applied");
        }

        Assert.Equal(Rational.Min(drawn.Paid, all), paid);
    }

    private static readonly Lots<Money> Bills = ContractRules.Rules.Lots.Money("bill", Usd, "1", "Bills");

    private static bool Keeps(Statement statement) => statement.LotsOfThePeriod.Count > 0;

    private static Rational Amount(Statement statement, Term<Money> term) => statement.Of(term).Value.Amount;

    private static Rational Of(Item lot, string field) => ((NumberValue)lot.Values.Single(value => value.Key == field).Value).Number;

    private static PeriodFacts[] FactsOf(IEnumerable<Month> months) => [.. months.Select((month, index) => SmallAgreement.Month(index + 1)
        .With(Fee, Usd.Of(new Rational(month.Fee, 100)))
        .With(Paid, Usd.Of(new Rational(month.Paid, 100)))
        .With(Through, SmallAgreement.Month(index + 1).Period.End.PlusDays(month.Days)))];

    // What comes in, what is paid, in cents, and in how many months what comes in expires, in months one after another; an amendment
    // changes what is done, or does away with it, from one of them on, and another brings it back.
    public sealed record Course(EquatableArray<Month> Months, int First, int Second, int From, int Later, bool IsTakenAway) : IDrawn<Course>
    {
        private static readonly LotMovement[][] Ways =
        [
            [In, Lots.Applying(Paid), Expires],
            [Lots.Applying(Paid).LatestFirst(), In, Expires],
            [Expires, In, Lots.Applying(Paid).InOrderOf(LastDay)],
            [In, Expires, Lots.Applying(Paid).ProRata()],
            [In, Lots.Applying(Paid).InOrderOf(-Lots.Remaining).ToThoseWhere(LastDay >= ThePeriod.Start)],
            [In, Lots.Applying(Paid).ToThoseWhere(Lots.Remaining > Usd.Of(20)).ProRata(), Expires],
        ];

        public static Gen<Course> Drawn =>
            from months in Month.Drawn.ArrayOf(9)
            from first in Gen.Choose(0, Ways.Length - 1)
            from second in Gen.Choose(0, Ways.Length - 1)
            from amended in Gen.Choose(1, 8)
            from resumed in Gen.Choose(1, 8)
            from isTakenAway in Gen.Elements(false, false, true)
            select new Course(months, first, second, amended, resumed, isTakenAway);

        internal PeriodFacts[] Facts => field ??= FactsOf(Months);

        internal EquatableArray<Statement> Statements
        {
            get
            {
                var timeline = Agreement.Settle(Facts);
                Assert.Empty(timeline.Faults);
                return [.. timeline.Statements];
            }
        }

        internal Agreement Agreement => field ??= Amended(
            [Keeping(First), Clause("2", Expectation.That("nothing falls below zero", (Paid + Fee >= Usd.Of(0)) & (Through >= Dated.PlusYears(-1))))],
            new Amendment("First", Dated.PlusMonths(From), Dated, IsTakenAway ? Edit.Delete("1") : Edit.Replace(Keeping(Second))),
            new Amendment("Second", Dated.PlusMonths(From + Later), Dated, IsTakenAway ? Edit.Insert(Keeping(Second), after: "2") : Edit.Replace(Keeping(First))));

        private static LotMovement In => Lots.Adding(Fee).With(LastDay, Through);

        private static LotMovement Expires => Lots.ExpiringAfter(LastDay);

        private static Clause Keeping(int way) => Clause("1", [Lots.MovedBy([.. Ways[way]]), .. Aged.Zip(OpenByAge, (term, open) => term.Means(open))]);
    }

    public sealed record Month(int Fee, int Paid, int Days) : IDrawn<Month>
    {
        public static Gen<Month> Drawn =>
            from fee in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 20_000))
            from paid in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 40_000))
            from days in Gen.Choose(-40, 100)
            select new Month(fee, paid, days);
    }

    /// <summary>Months in which nothing expires, and one of the ways in which what is paid is applied.</summary>
    public sealed record WithoutExpiry(EquatableArray<Month> Months, LotMovement Applied) : IDrawn<WithoutExpiry>
    {
        public static Gen<WithoutExpiry> Drawn =>
            from months in Month.Drawn.ArrayOf(5)
            from applied in Gen.Elements<LotMovement>(
                Lots.Applying(Paid), Lots.Applying(Paid).LatestFirst(), Lots.Applying(Paid).InOrderOf(LastDay).InOrderOf(Lots.Remaining), Lots.Applying(Paid).ProRata())
            select new WithoutExpiry(months, applied);
    }

    /// <summary>What is paid and what is open: equal amounts and few cents on purpose, so that remainders tie.</summary>
    public sealed record PaidAndOpen(Rational Paid, EquatableArray<Rational> Open) : IDrawn<PaidAndOpen>
    {
        public static Gen<PaidAndOpen> Drawn =>
            from paid in Gen.OneOf(Gen.Choose(0, 30), Gen.Choose(0, 5_000))
            from open in Gen.OneOf(Gen.Choose(1, 4), Gen.Choose(1, 2_000)).NonEmptyListOf()
            select new PaidAndOpen(new Rational(paid, 100), [.. open.Select(cents => new Rational(cents, 100))]);
    }
}
