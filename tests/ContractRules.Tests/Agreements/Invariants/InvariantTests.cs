using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Presentation.Press;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Invariants;

public sealed class InvariantTests
{
    private static readonly Rule<Money> Zero = Currency.Usd.Of(0);
    private static readonly LocalDate Later = new(2002, 7, 1);
    private static readonly Lots<Money> Rents = Lots.Money("rent", Currency.Usd, "1", "Rent owed");
    private static readonly Lots<Money> Dues = Lots.Money("due", Currency.Usd, "1", "Dues owed");

    [Fact]
    public void It_is_a_condition_with_words_and_a_clause()
    {
        var invariant = Invariant.Always("what is not recouped is never below zero", Unrecouped >= Zero, "2");

        Assert.Equal("what is not recouped is never below zero (2)", $"{invariant}");
        Assert.Equal((Unrecouped >= Zero).Node, invariant.Rule);
        Assert.Equal("the author is never paid too much", $"{Invariant.Never("the author is never paid too much", Royalty > Earned)}");
    }

    [Fact]
    public void What_holds_over_successive_statements_is_a_condition_over_the_past()
    {
        Assert.Equal("(not profitable of the prior period) or profitable", $"{Invariant.OnceThenAlways("stays so", Profitable).Rule}");
        Assert.Equal("recouped-to-date ≥ recouped-to-date of the prior period (at first recouped-to-date)", $"{Invariant.NeverFalls("never falls", RecoupedToDate).Rule}");
        Assert.Equal("royalty to date = earned to date", $"{Invariant.AddsUpTo("adds up", Royalty, Earned.ToDate()).Rule}");
        Assert.Equal("not (royalty > earned)", $"{Invariant.Never("not more", Royalty > Earned).Rule}");
    }

    [Fact]
    public void It_can_be_confined_to_readings()
    {
        var confined = Invariant.Always("a third is kept", Earned <= Profit).WhereRead(CostOfPrint, "third");

        Assert.True(confined.IsMeantUnder(ReadingChoices.Defaults));
        Assert.False(confined.IsMeantUnder(ReadingChoices.Defaults.With(CostOfPrint, "quarter")));
        Assert.Equal("cost-of-print is third", $"{Assert.Single(confined.MeantReadings)}");
    }

    [Fact]
    public void It_has_words_a_rule_and_options_that_there_are()
    {
        Assert.Throws<ArgumentException>(() => Invariant.Always(" ", Profitable));
        Assert.Throws<ArgumentNullException>(() => Invariant.Never("words", null!));
        Assert.Throws<ArgumentException>(() => Invariant.Always("words", Profitable).WhereRead(CostOfPrint));
        Assert.Throws<ArgumentException>(() => Invariant.Always("words", Profitable).WhereRead(CostOfPrint, "half"));
    }

    [Fact]
    public void It_passes_over_nothing_that_was_open() =>
        Assert.Throws<ArgumentException>(() => Invariant.Always("words", Royalty.SettledBefore() >= Zero));

    [Fact]
    public void It_is_no_part_of_the_fingerprint() =>
        Assert.Equal(Unlaid.FingerprintThrough(new(2024, 12, 31)), Promising(Sound).FingerprintThrough(new(2024, 12, 31)));

    [Fact]
    public void It_stays_with_every_variant_of_the_agreement() => Assert.All(
        [Promising(Sound).Under(CostOfPrint, "quarter"), Promising(Sound).AsKnownOn(new(2024, 1, 10)), Promising(Sound).AsInForceOn(new(2024, 5, 1))],
        variant => Assert.Equal([Sound], variant.Invariants));

    [Fact]
    public void What_an_agreement_ships_speaks_of_what_a_version_has()
    {
        var (unknown, otherwise, asked) = (Term.Money("unknown", "Unknown", Currency.Usd), Term.Money("net", "Otherwise", Currency.Usd), Fact.Money("asked", Currency.Usd, "1", "Asked"));
        Faulty("it speaks of unknown, but no version defines it so", Invariant.Always("words", unknown >= Zero, "1"));
        Faulty("it speaks of net, but no version defines it so", Invariant.Always("words", otherwise >= Zero, "1"));
        Faulty("it speaks of unknown, but no version defines it so", Invariant.Always("words", unknown.Prior() >= Zero, "1"));
        Faulty("it speaks of asked, but no version asks for it so", Invariant.Always("words", asked >= Zero, "1"));
    }

    [Fact]
    public void What_an_agreement_ships_speaks_of_items_and_lots_that_a_version_asks_for()
    {
        var others = Calls.NoneUnlessGiven();
        var agreement = (EquatableArray<Clause>)[Clause("1", SampleRules.Profit.Means(Calls.Total(Charge)), Rents.MovedBy(Rents.Applying(Paid)), Dues.MovedBy(Dues.Applying(Fee)))];

        Assert.Empty(FaultsOf(agreement, Calls.Count() >= new Ratio(0)));
        Assert.Empty(FaultsOf(agreement, Dues.OfThePeriod.Total<Money>(Dues.Remaining) >= Zero));
        Assert.Equal(["invariant 'words': it speaks of call, but no version asks for them so"], FaultsOf(agreement, others.Count() >= new Ratio(0)));
        Assert.Equal(
            ["invariant 'words': it speaks of credit, but no version asks for them so"], FaultsOf(agreement, Credits.BroughtForward.Total<Money>(Credits.Remaining) >= Zero));
    }

    [Fact]
    public void What_an_agreement_ships_is_the_concern_of_some_text()
    {
        var (early, late) = (Term.Money("early", "Early", Currency.Usd), Term.Money("late", "Late", Currency.Usd));
        EquatableArray<Clause> signed = [Clause("1", early.Means(SampleRules.Sales))];
        var letter = new Amendment("Letter", Later, Later, Edit.Replace(Clause("1", late.Means(SampleRules.Sales))));

        Assert.Empty(FaultsOf(signed, late >= Zero, letter));
        Assert.Equal(
            ["invariant 'words': no version defines early and late at once, so that no statement is its concern"], FaultsOf(signed, early <= late, letter));
        Assert.Equal(["invariant 'words': it speaks of net, but no version defines it so"], FaultsOf(signed, (early <= late) & (Net >= Zero), letter));
    }

    [Fact]
    public void What_an_agreement_ships_follows_from_one_of_its_clauses()
    {
        Faulty("it names no clause; expected the one that promises it", Invariant.Always("words", Net >= Zero));
        Faulty("it names clause 9, but no version has it", Invariant.Always("words", Net >= Zero, "9"));
        Assert.Single(Promising(Invariant.Always("words", Net >= Zero, "4")).Invariants);
    }

    [Fact]
    public void What_an_agreement_ships_is_a_condition_of_one_unit()
    {
        Faulty("units don't fit in 'net ≥ 0.00 EUR': 'net' is USD, '0.00 EUR' is EUR", Invariant.Always("words", Net >= Currency.Eur.Of(0), "1"));
        Faulty("an invariant is a condition, but 'net' is USD", Invariant.Always("words", Rule<bool>.Of(Net.Node), "1"));
    }

    [Fact]
    public void What_an_agreement_ships_asks_of_readings_that_it_leaves_open() => Faulty(
        "it asks how other is read, but no version leaves that open",
        Invariant.Always("words", Net >= Zero, "1").WhereRead(new Reading("other", "1", "?", "!", new ReadingOption("a", "A"), new ReadingOption("b", "B")), "a"));

    [Fact]
    public void What_an_agreement_ships_stands_once() => Assert.Equal(
        ["invariant 'what is not recouped is never below zero': it stands 2 times; expected words of its own for each"], Faults(Sound, Sound));

    private static Invariant Sound => Invariant.Always("what is not recouped is never below zero", Unrecouped >= Zero, "2");

    private static Agreement Promising(params EquatableArray<Invariant> invariants) => new(
        Unlaid.Key, Unlaid.Title, Unlaid.Dated, Unlaid.Cadence, Unlaid.Parties, Unlaid.Clauses, Unlaid.Amendments, invariants: invariants);

    private static void Faulty(string message, Invariant invariant) => Assert.Equal([$"invariant 'words': {message}"], Faults(invariant));

    private static string[] FaultsOf(EquatableArray<Clause> clauses, Rule<bool> rule, params EquatableArray<Amendment> amendments)
    {
        var error = Record.Exception(() => new Agreement(
            "small", "Small", Dated, Cadence.Months, [Seller, Buyer], clauses, amendments, invariants: [Invariant.Always("words", rule, "1")]));
        return error is null ? [] : [.. Assert.IsType<AgreementFaultsException>(error).Faults.Select(fault => $"{fault}")];
    }

    private static string[] Faults(params Invariant[] invariants) =>
        [.. FaultTests.Faults(() => Promising(invariants)).Select(fault => fault.Kind == AgreementFaultKind.InvariantDoesNotFit ? $"{fault}" : $"{fault.Kind}: {fault}")];
}
