using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>A plan works out the figures asked for, and no others.</summary>
public sealed class PlanChoiceTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Rest = Term.Money("rest", "What is left", Usd);

    // The letter takes effect on 1 February: the rest is no more, and the seller pays the fee twice.
    private static readonly Agreement Small = Amended(
        [
            Clause("1", Fee.Means(Sales), Rest.Means(Sales - Fee)),
            Clause("2", Seller.Pays(Buyer, Fee, due: ThePeriod.End.PlusDays(10)), Buyer.Pays(Seller, Sales)),
        ],
        new Amendment(
            "Letter",
            new LocalDate(2002, 2, 1),
            new LocalDate(2002, 2, 1),
            Edit.Replace(Clause("1", Fee.Means(Sales))),
            Edit.Replace(Clause("2", Seller.Pays(Buyer, Fee))),
            Edit.Insert(Clause("3", Seller.Pays(Buyer, Fee, due: ThePeriod.End)), after: "2")));

    [Fact]
    public void Figures_of_all_texts_stand_once_the_terms_first()
    {
        Assert.Equal("fee, rest, payment 2, payment 2, 2, payment 3", Figures(PlanChoice.Everything));
        Assert.Equal("payment 2, payment 2, 2, payment 3", Figures(PlanChoice.PaymentsAlone));
        Assert.Equal("payment 2, payment 2, 2, payment 3, due date 2, due date 3", Figures(PlanChoice.PaymentsAlone with { DueDates = true }));
        Assert.Equal("rest", Figures(PlanChoice.Of("rest")));
        Assert.Equal("rest", Figures(PlanChoice.Of("rest") with { DueDates = true }));
        Assert.Equal("", Figures(PlanChoice.Of()));
    }

    [Fact]
    public void A_choice_reads_as_what_is_asked_for()
    {
        Assert.Equal("all terms, payments", PlanChoice.Everything.ToString());
        Assert.Equal("payments with their due dates", (PlanChoice.PaymentsAlone with { DueDates = true }).ToString());
        Assert.Equal("fee, rest", PlanChoice.Of("fee", "rest").ToString());
        Assert.Equal((false, true), (PlanChoice.Everything.IsReadByRow, PlanChoice.Everything.ReadByRow.IsReadByRow));
    }

    [Fact]
    public void Terms_that_no_text_defines_are_refused_all_at_once()
    {
        Assert.StartsWith("small defines no term 'fees', 'total'.", Assert.Throws<ArgumentException>("choice", () => Plan.Of(Small, PlanChoice.Of("fees", "fee", "total"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("agreement", () => Plan.Of(null!));
    }

    [Fact]
    public void A_figure_is_found_by_its_term_or_by_its_clause_and_number()
    {
        var plan = Plan.Of(Small, PlanChoice.Everything with { DueDates = true });
        var settled = plan.Settle([Facts(1), Facts(2)])!;
        var (january, february) = (settled.Periods[0], settled.Periods[1]);

        Assert.Equal(["5", "0", "5", "5", "2002-02-10"], First(january.Term("fee"), january.Term("rest"), january.Payment("2"), january.Payment("2", number: 2), january.DueDate("2")));
        Assert.Equal(["5", "?", "5", "?", "?"], First(february.Term("fee"), february.Term("rest"), february.Payment("2"), february.Payment("2", number: 2), february.DueDate("2")));
        Assert.Equal(["5", "2002-02-28"], First(february.Payment("3"), february.DueDate("3")));
        Assert.Equal([true, false, true, false], new[] { january.Term("rest"), february.Term("rest"), january.Payment("2", 2), january.Payment("3") }.Select(figure => figure!.IsStated));
        Assert.Equal([null, null, null], new[] { january.Term("2"), january.Payment("1"), january.DueDate("2", number: 2) });
        Assert.Equal("2002-01: fee, rest, payment 2, payment 2, 2, payment 3, due date 2, due date 3", january.ToString());
        Assert.Equal((Dated, new LocalDate(2002, 2, 1)), (january.InForce, february.InForce));
        Assert.Throws<ArgumentNullException>("key", () => january.Term(null!));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => january.Payment("2", number: 0));
    }

    [Fact]
    public void Figures_say_what_they_are()
    {
        var figures = Plan.Of(Small, PlanChoice.Everything with { DueDates = true }).Figures;

        Assert.Equal([true, true, false, false, false, false, false], figures.Select(figure => figure.IsTerm));
        Assert.Equal([false, false, true, true, true, false, false], figures.Select(figure => figure.IsPayment));
        Assert.Equal([false, false, false, false, false, true, true], figures.Select(figure => figure.IsDueDate));
    }

    private static string Figures(PlanChoice choice) => string.Join(", ", Plan.Of(Small, choice).Figures);

    private static string[] First(params FigureColumn?[] columns) => [.. columns.Select(column => InRows.Of(column)[0])];

    private static FactColumns Facts(int month) => FactColumns.For(Month(month).Period, rows: 1).With(Sales, (ReadOnlySpan<long>)[500]);
}
