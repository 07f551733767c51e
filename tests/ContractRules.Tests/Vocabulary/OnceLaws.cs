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

    [Fact]
    public void What_fell_due_in_all_is_the_last_figure_once_the_event_has_happened_and_nothing_before() => ForAll((months, statements) =>
    {
        for (var count = 1; count <= months.Length; count++)
        {
            var (hasClosed, figure) = (Known(months, HasHappenedIn, count), LastFigure(months, count));
            Assert.Equal(hasClosed && figure is { } known ? known : 0, DueInAll(Price, statements.Take(count)));
            Assert.Equal(hasClosed && figure is null, !statements[count - 1].Of(Price).IsDetermined);
        }
    });

    [Fact]
    public void Once_and_for_all_the_first_figure_known_after_the_event_falls_due_and_never_twice() => ForAll((months, statements) =>
    {
        var first = Enumerable.Range(1, months.Length)
            .FirstOrDefault(count => Known(months, HasHappenedIn, count) && LastFigure(months, count) is not null);
        for (var count = 1; count <= months.Length; count++)
        {
            Assert.Equal(first > 0 && count >= first ? LastFigure(months, first)!.Value : 0, DueInAll(Fixed, statements.Take(count)));
        }
    });

    [Fact]
    public void Settling_at_once_and_one_by_one_through_JSON_gives_the_same() => ForAll((months, statements) =>
    {
        var state = CarriedState.None;
        for (var index = 0; index < months.Length; index++)
        {
            var timeline = Of(Clauses).Settle(months[index], state);
            Assert.Equal(statements[index].Terms, Assert.Single(timeline.Statements).Terms);
            Assert.True(CarriedStateJson.TryParse(timeline.Carried.ToJson(), out state, out _));
            Assert.Equal(timeline.Carried, state);
        }
    });

    [Fact]
    public void An_amendment_anywhere_that_restates_the_clause_changes_nothing() => Prop.ForAll(
        Timelines.ToArbitrary(), Gen.Choose(2, MonthsSettled).ToArbitrary(), (months, amended) =>
        {
            var from = Month(amended).Period.Start;
            var restated = Amended(Clauses, new Amendment("Restated", from, from, Edit.Replace(Clauses[0])));

            Assert.Equal(
                Of(Clauses).Settle(months).Statements.Select(statement => statement.Payments),
                restated.Settle(months).Statements.Select(statement => statement.Payments));
        }).QuickCheckThrowOnFailure();

    // In each month the closing may become known, or a figure, or both anew; closings lie before, in or after the month.
    private static Gen<PeriodFacts[]> Timelines => Gen.Choose(1, 6).ArrayOf(MonthsSettled).SelectMany(dice =>
        Numbers.Cents.ArrayOf(MonthsSettled).SelectMany(figures =>
            Dates.OfTheFirstYear.ArrayOf(MonthsSettled).Select(days => Enumerable.Range(0, MonthsSettled).Select(index =>
            {
                var month = Month(index + 1);
                month = dice[index] is 1 or 2 ? month.With(Closing, days[index]) : month;
                return dice[index] is 2 or 3 ? month.With(FinalPrice, Usd.Of(figures[index])) : month;
            }).ToArray())));

    private static void ForAll(Action<PeriodFacts[], EquatableArray<Statement>> law) => Prop.ForAll(Timelines.ToArbitrary(), months =>
    {
        var timeline = Of(Clauses).Settle(months);
        Assert.Empty(timeline.Faults);
        law(months, timeline.Statements);
    }).QuickCheckThrowOnFailure();

    private static bool Known(PeriodFacts[] months, Func<PeriodFacts[], int, bool> happened, int count) =>
        Enumerable.Range(1, count).Any(earlier => happened(months, earlier));

    private static bool HasHappenedIn(PeriodFacts[] months, int count) =>
        Last(months, Closing.Declaration, count) is DateValue(var day) && day <= months[count - 1].Period.End;

    private static Rational? LastFigure(PeriodFacts[] months, int count) => (Last(months, FinalPrice.Declaration, count) as NumberValue)?.Number;

    private static Value? Last(PeriodFacts[] months, FactDeclaration fact, int count) => months.Take(count)
        .Select(month => month.Values.TryGet(fact.Key, out var value) ? value : null)
        .LastOrDefault(value => value is not null);

    private static Rational DueInAll(Term<Money> term, IEnumerable<Statement> statements) => Numbers.Sum(
        statements.Select(statement => statement.Of(term)).Where(outcome => outcome.IsDetermined).Select(outcome => outcome.Value.Amount));
}
