using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>A fingerprint changes with whatever could change a figure, and with nothing else.</summary>
public class FingerprintTests
{
    private static readonly LocalDate Later = new(2003, 1, 1);

    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);

    private static readonly Rule<Money> Half = (Percent(50) * Sales).Rounded(Rounding.ToTheCent);

    [Fact]
    public void It_is_the_same_on_every_machine_and_in_every_run() => Assert.Equal("4582", FingerprintOf(Half)[..4]);

    [Fact]
    public void Words_are_no_part_of_it() => Assert.All(
        [
            Of(new Clause("1", "Another heading", "Another summary", Profit.Means(Half))),
            Of(Clause("1", Term.Money("profit", "Another title", Usd).Means(Half))),
            Of(Clause("1", Profit.Means(Half.Called($"the half of {Sales}")))),
            Of(Clause("1", Profit.Means((Percent(50) * Fact.Money("sales", Usd, "1", "Another description")).Rounded(Rounding.ToTheCent)))),
            Of(Clause("1", Profit.Means(Half))).Observing(HolidayCalendar.Of([Later])),
        ],
        agreement => Assert.Equal(FingerprintOf(Half), agreement.FingerprintThrough(Dated)));

    [Fact]
    public void Whatever_could_change_a_figure_changes_it()
    {
        string[] all =
        [
            FingerprintOf(Half),
            FingerprintOf((Percent(40) * Sales).Rounded(Rounding.ToTheCent)),
            FingerprintOf((Percent(50) * Sales).Rounded(new Rounding(2, RoundingMode.HalfEven))),
            FingerprintOf((Percent(50) * Sales.InRange(0)).Rounded(Rounding.ToTheCent)),
            FingerprintOf((Percent(50) * Sales.Standing()).Rounded(Rounding.ToTheCent)),
            FingerprintOf((Percent(50) * Sales.NothingUnlessGiven()).Rounded(Rounding.ToTheCent)),
            FingerprintOf((Percent(50) * Sales.WithDecimals(3)).Rounded(Rounding.ToTheCent)),
            FingerprintOf((Percent(50) * Costs).Rounded(Rounding.ToTheCent)),
            Of(Clause("1", Profit.Means(Half), Seller.Pays(Buyer, Profit))).FingerprintThrough(Dated),
            Of(Clause("1", Profit.Means(Half), Buyer.Pays(Seller, Profit))).FingerprintThrough(Dated),
            Of(Clause("1", Profit.Means(Half), Buyer.Pays(Seller, Profit, due: ThePeriod.End))).FingerprintThrough(Dated),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Law]
    public void Rules_that_differ_have_different_fingerprints_and_the_same_rules_the_same_whichever_are_one_object(Node one, Node other)
    {
        Assert.Equal(WithoutPhrases(one).Equals(WithoutPhrases(other)), FingerprintOf(one) == FingerprintOf(other));
        Assert.Equal(FingerprintOf(one), FingerprintOf(one.ReplaceLeaves(leaf => leaf)));
    }

    [Fact]
    public void Every_part_of_every_form_of_rule_is_in_it()
    {
        foreach (var form in OfEveryForm)
        {
            foreach (var property in Altered.PartsOf(form).Where(property => (form, property.Name) is not (
                (Phrase, "Words" or "Subjects" or "NeverBelowZero" or "WaitsForTheYearToEnd" or "HasToLast" or "HoldsBack" or "CountsFromTheBeginning") or (ToDate, nameof(ToDate.LeavesOutOpen)) or (PriorExercise, nameof(PriorExercise.What)))))
            {
                var changed = Altered.In(form, property);
                Assert.True(TextDiffers(form, changed), $"{form.GetType().Name}.{property.Name} is not in the fingerprint");
            }
        }
    }

    [Fact]
    public void Whether_a_sum_leaves_out_what_was_open_is_in_it() =>
        Assert.True(TextDiffers(new ToDate(Sales.Declaration, WithPresent: false), new ToDate(Sales.Declaration, WithPresent: false) { LeavesOutOpen = true }));

    [Fact]
    public void By_which_date_items_belong_to_a_period_in_which_unit_and_which_lot_they_name_are_in_it()
    {
        var (sent, paid) = (Field.Date("sent", "Sent on"), Field.Date("paid-on", "Paid on"));
        var (first, second) = (Field.Text("first", "A lot"), Field.Text("second", "Another"));
        var invoices = Items.Of("invoice", "1", "Invoices", SampleItems.Charge.InRange(0), sent, paid, first, second);
        var rent = Lots.Money("rent", Usd, "1", "Rent owed");
        Rule<Money> InUnit(Unit unit) => Fact.Quantity("sold", unit, "1", "Sold") * Usd.Of(2, unit);
        string Naming(TextField field) => Of(Clause("1", rent.MovedBy(rent.ApplyingEach(invoices, SampleItems.Charge.InRange(0), toTheOneIn: field)))).FingerprintThrough(Dated);
        string[] all =
        [
            FingerprintOf(invoices.Total(SampleItems.Charge.InRange(0))),
            FingerprintOf(invoices.DatedBy(sent).Total(SampleItems.Charge.InRange(0))),
            FingerprintOf(invoices.DatedBy(paid).Total(SampleItems.Charge.InRange(0))),
            FingerprintOf(InUnit(Barrel)),
            FingerprintOf(InUnit(Tonne)),
            Naming(first),
            Naming(second),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void A_first_period_of_its_own_and_a_fact_counted_beforehand_change_it()
    {
        EquatableArray<Clause> clauses = [Clause("1", Profit.Means(Half))];
        var first = SettlementPeriod.Between(Dated, new(2002, 2, 28));
        var letter = new Amendment("Letter", Later, Later, Edit.Replace(Clause("1", Profit.Means(Half - Costs.ToDate()))));

        Assert.NotEqual(
            FingerprintOf(Half),
            new Agreement("small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], clauses, firstPeriod: first).FingerprintThrough(Dated));
        Assert.NotEqual(
            Amended(clauses, letter).FingerprintThrough(Later),
            Amended(clauses, letter.CountingBeforehand(Costs)).FingerprintThrough(Later));
    }

    [Fact]
    public void An_amendment_changes_it_from_when_it_takes_effect()
    {
        var amended = Amended(
            [Clause("1", Profit.Means(Half))],
            new Amendment("Letter", Later, Later, Edit.Substitute<Ratio>(Percent(50), Percent(40), "1")));

        Assert.Equal(FingerprintOf(Half), amended.FingerprintThrough(Later.PlusDays(-1)));
        Assert.NotEqual(FingerprintOf(Half), amended.FingerprintThrough(Later));
        Assert.Equal(FingerprintOf(Half), amended.AsKnownOn(Later.PlusDays(-1)).FingerprintThrough(Later));
        Assert.NotEqual(FingerprintOf(Half), amended.AsInForceOn(Later).FingerprintThrough(Dated));
    }

    private static string FingerprintOf(Rule<Money> rule) => Of(Clause("1", Profit.Means(rule))).FingerprintThrough(Dated);

    private static string FingerprintOf(Node rule) => Of(Clause("1", Net.Means(Rule<Money>.Of(rule)), Profit.Means(Sales))).FingerprintThrough(Dated);

    private static Node WithoutPhrases(Node node) => node is Phrase(_, _, var meaning)
        ? WithoutPhrases(meaning)
        : node.WithOperands([.. node.Operands().Select(WithoutPhrases)]);

    private static bool TextDiffers(Node form, Node changed) => FingerprintOfAny(form) != FingerprintOfAny(changed);

    // Whatever it gives: a condition to be compared, a date to be counted from, a number to be set beside another.
    private static string FingerprintOfAny(Node form) => new Agreement(
        "any", "Any", Dated, Cadence.Months, [], [Clause("1", Ended.Means(Closed), Profit.Means(Sales), Net.Means(Sales), new Definition(Result(Placed(form)), Placed(form)))]).FingerprintThrough(Dated);

    // A field stands only in what is said of its items.
    private static Node Placed(Node form) => form switch
    {
        FieldValue => SampleItems.Calls.Total(Rule<Money>.Of(form)).Node,
        FieldIs => SampleItems.Calls.Where(Rule<bool>.Of(form)).Count().Node,
        _ => form,
    };

    private static TermDeclaration Result(Node form) => Measuring.Of(form) switch
    {
        { Kind: MeasureKind.Truth } => Term.Truth("result", "Result").Declaration,
        { Kind: MeasureKind.Date } => Term.Date("result", "Result").Declaration,
        { Over: Currency currency, Under: null } => Term.Money("result", "Result", currency).Declaration,
        { Over: { } unit, Under: null } => Term.Quantity("result", "Result", unit).Declaration,
        _ => Term.Ratio("result", "Result").Declaration,
    };
}
