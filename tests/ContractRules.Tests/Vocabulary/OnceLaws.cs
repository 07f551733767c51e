using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Whatever the order in which an event and its figure become known, and whatever is given anew.</summary>
public class OnceLaws
{
    private const int MonthsSettled = 8;

    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "1", "The day of closing").Standing();
    private static readonly Fact<Money> FinalPrice = Fact.Money("final-price", Usd, "1", "The price as finally determined").Standing();
    private static readonly Term<Money> Price = Term.Money("price", "Price due", Usd);
    private static readonly Term<Money> Fixed = Term.Money("fixed", "Price as it stood at closing", Usd);
    private static readonly Term<bool> HasClosed = Term.Truth("has-closed", "Closed");

    private static readonly EquatableArray<Clause> Clauses =
    [
        Clause(
            "1",
            HasClosed.Means(HasClosed.OpenedBy(Closing.HasHappened())),
            Price.Means(Price.OnceUpon(HasClosed, FinalPrice)),
            Fixed.Means(Fixed.OnceForAllUpon(HasClosed, FinalPrice)),
            Buyer.Pays(Seller, Price),
            Seller.Pays(Buyer, Fixed)),
    ];

    [Law]
    public void What_fell_due_in_all_is_the_last_figure_once_the_event_has_happened_and_nothing_before(ClosingMonths drawn)
    {
        for (var count = 1; count <= drawn.Months.Count; count++)
        {
            var (hasClosed, figure) = (Known(drawn.Months, HasHappenedIn, count), LastFigure(drawn.Months, count));
            Assert.Equal(hasClosed && figure is { } known ? known : 0, DueInAll(Price, drawn.Statements.Take(count)));
            Assert.Equal(hasClosed && figure is null, !drawn.Statements[count - 1].Of(Price).IsDetermined);
        }
    }

    [Law]
    public void Once_and_for_all_the_first_figure_known_after_the_event_falls_due_and_never_twice(ClosingMonths drawn)
    {
        var first = Enumerable.Range(1, drawn.Months.Count)
            .FirstOrDefault(count => Known(drawn.Months, HasHappenedIn, count) && LastFigure(drawn.Months, count) is not null);
        for (var count = 1; count <= drawn.Months.Count; count++)
        {
            Assert.Equal(first > 0 && count >= first ? LastFigure(drawn.Months, first)!.Value : 0, DueInAll(Fixed, drawn.Statements.Take(count)));
        }
    }

    [Law]
    public void Settling_at_once_and_one_by_one_through_JSON_gives_the_same(ClosingMonths drawn)
    {
        var state = CarriedState.None;
        for (var index = 0; index < drawn.Months.Count; index++)
        {
            var timeline = Of(Clauses).Settle(drawn.Months[index], state);
            Assert.Equal(drawn.Statements[index].Terms, Assert.Single(timeline.Statements).Terms);
            Assert.True(CarriedStateJson.TryParse(timeline.Carried.ToJson(), out state, out _));
            Assert.Equal(timeline.Carried, state);
        }
    }

    [Law]
    public void An_amendment_anywhere_that_restates_the_clause_changes_nothing(ClosingMonths drawn, MonthOfTheLetter amended)
    {
        var from = Month(amended).Period.Start;
        var restated = Amended(Clauses, new Amendment("Restated", from, from, Edit.Replace(Clauses[0])));

        Assert.Equal(
            Of(Clauses).Settle(drawn.Months).Statements.Select(statement => statement.Payments),
            restated.Settle(drawn.Months).Statements.Select(statement => statement.Payments));
    }

    private static bool Known(EquatableArray<PeriodFacts> months, Func<EquatableArray<PeriodFacts>, int, bool> happened, int count) =>
        Enumerable.Range(1, count).Any(earlier => happened(months, earlier));

    private static bool HasHappenedIn(EquatableArray<PeriodFacts> months, int count) =>
        Last(months, Closing.Declaration, count) is DateValue(var day) && day <= months[count - 1].Period.End;

    private static Rational? LastFigure(EquatableArray<PeriodFacts> months, int count) => (Last(months, FinalPrice.Declaration, count) as NumberValue)?.Number;

    private static Value? Last(EquatableArray<PeriodFacts> months, FactDeclaration fact, int count) => months.Take(count)
        .Select(month => month.Values.TryGet(fact.Key, out var value) ? value : null)
        .LastOrDefault(value => value is not null);

    private static Rational DueInAll(Term<Money> term, IEnumerable<Statement> statements) => Numbers.Sum(
        statements.Select(statement => statement.Of(term)).Where(outcome => outcome.IsDetermined).Select(outcome => outcome.Value.Amount));

    /// <summary>Months in each of which the closing may become known, or a figure, or both anew; closings lie before, in or after the month.</summary>
    public sealed record ClosingMonths(EquatableArray<PeriodFacts> Months) : IDrawn<ClosingMonths>
    {
        public static Gen<ClosingMonths> Drawn =>
            from dice in Gen.Choose(1, 6).ArrayOf(MonthsSettled)
            from figures in Numbers.Cents.ArrayOf(MonthsSettled)
            from days in Dates.OfTheFirstYear.ArrayOf(MonthsSettled)
            select new ClosingMonths([.. Enumerable.Range(0, MonthsSettled).Select(index =>
            {
                var month = Month(index + 1);
                month = dice[index] is 1 or 2 ? month.With(Closing, days[index]) : month;
                return dice[index] is 2 or 3 ? month.With(FinalPrice, Usd.Of(figures[index])) : month;
            })]);

        internal EquatableArray<Statement> Statements { get; } = Settled(Months);

        private static EquatableArray<Statement> Settled(EquatableArray<PeriodFacts> months)
        {
            var timeline = Of(Clauses).Settle(months);
            Assert.Empty(timeline.Faults);
            return timeline.Statements;
        }
    }

    /// <summary>Any month but the first.</summary>
    public readonly record struct MonthOfTheLetter(int Count) : IDrawn<MonthOfTheLetter>
    {
        public static Gen<MonthOfTheLetter> Drawn => Gen.Choose(2, MonthsSettled).Select(count => new MonthOfTheLetter(count));

        public static implicit operator int(MonthOfTheLetter drawn) => drawn.Count;
    }
}
