using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Which text is in force when, and as known when.</summary>
public class VersionTests
{
    private static readonly Reading Stamp = new(
        "stamp", "1", "Which date is meant?", "It would else precede the letter.", new ReadingOption("august", "5 August"), new ReadingOption("may", "8 May"));

    private static readonly Amendment July = Setting(2, effective: new(2002, 7, 12), signed: new LocalDate(2002, 7, 20), "July");
    private static readonly Amendment March = Setting(3, effective: new(2002, 3, 1), signed: new LocalDate(2002, 9, 1), "March, signed in September");

    [Fact]
    public void A_text_is_in_force_from_its_date_until_the_next()
    {
        var agreement = Signed(July);

        Assert.Equal(
            [null, "As signed", "As signed", "July", "July"],
            new LocalDate[] { new(2001, 12, 31), new(2002, 1, 1), new(2002, 7, 11), new(2002, 7, 12), new(2999, 1, 1) }
                .Select(date => agreement.InForceOn(date)?.Title));
        Assert.Equal("July, in force from 2002-07-12", agreement.InForceOn(new(2002, 8, 1))!.ToString());
    }

    [Fact]
    public void A_period_is_settled_under_the_version_in_force_at_its_end() =>
        Assert.Equal("1 2 2", Line(Signed(July), 6, 7, 8));

    [Fact]
    public void Amendments_are_worked_in_by_their_effective_dates_whatever_the_order_of_signing() =>
        Assert.Equal("1 3 3 2", Line(Signed(July, March), 2, 3, 6, 7));

    [Fact]
    public void Of_amendments_effective_on_one_day_the_one_signed_later_governs_however_they_are_listed()
    {
        var first = Setting(4, new(2002, 7, 12), new LocalDate(2002, 7, 12), "First");

        foreach (var agreement in new[] { Signed(first, July), Signed(July, first) })
        {
            Assert.Equal(["As signed", "July"], agreement.Versions.Select(version => version.Title));
            Assert.Equal("2", Line(agreement, 7));
        }
    }

    [Fact]
    public void Of_amendments_signed_on_one_day_too_the_one_listed_later_governs()
    {
        var other = Setting(4, new(2002, 7, 12), new LocalDate(2002, 7, 20), "Other");

        Assert.Equal("4", Line(Signed(July, other), 7));
        Assert.Equal("2", Line(Signed(other, July), 7));
    }

    [Fact]
    public void A_reading_that_decides_when_one_was_signed_decides_which_governs()
    {
        var letter = Setting(4, new(2002, 7, 12), Stamp.Decides<LocalDate>(new LocalDate(2002, 8, 5), new LocalDate(2002, 5, 8)), "Letter");
        var agreement = Signed(letter, July);

        Assert.Equal("4", Line(agreement, 7)); // of 5 August, after 20 July
        Assert.Equal("2", Line(agreement.Under(Stamp, "may"), 7)); // of 8 May, before it
        Assert.Equal("4", Line(agreement.Under(Stamp, "may").Under(Stamp, "august"), 7));
        Assert.Equal("2", Line(agreement.Under(Stamp, "may").AsKnownOn(new(2002, 7, 20)), 7));
        Assert.Equal("4", Line(agreement.Under(Stamp, "may").AsKnownOn(new(2002, 7, 19)), 7));
    }

    [Fact]
    public void An_amendment_from_the_date_of_the_agreement_leaves_nothing_as_signed() => Assert.Equal(
        ["From the start"], Signed(Setting(4, Dated, Dated, "From the start")).Versions.Select(version => version.Title));

    [Fact]
    public void As_known_on_a_date_amendments_signed_later_are_not_there()
    {
        Assert.Equal("1", Line(Signed(July).AsKnownOn(new(2002, 7, 19)), 7));
        Assert.Equal("2", Line(Signed(July).AsKnownOn(new(2002, 7, 20)), 7));
        Assert.Equal("1", Line(Signed(July, March).AsKnownOn(new(2002, 8, 31)), 3));
        Assert.Equal("3", Line(Signed(July, March).AsKnownOn(new(2002, 9, 1)), 3));
    }

    [Fact]
    public void A_signing_date_under_a_reading_decides_what_was_known()
    {
        var agreement = Signed(Setting(2, new(2002, 7, 12), Stamp.Decides<LocalDate>(new LocalDate(2002, 8, 5), new LocalDate(2002, 5, 8)), "Letter"));
        var known = new LocalDate(2002, 7, 31);

        Assert.Equal([Stamp], agreement.Readings);
        Assert.Equal("1", Line(agreement.AsKnownOn(known), 7));
        Assert.Equal("2", Line(agreement.Under(Stamp, "may").AsKnownOn(known), 7));
        Assert.Equal("2", Line(agreement.AsKnownOn(new(2002, 8, 5)), 7));
        Assert.Equal(new LocalDate(2002, 8, 5), agreement.Amendments[0].SignedOn(ReadingChoices.Defaults));
        Assert.Equal(new LocalDate(2002, 5, 8), agreement.Amendments[0].SignedOn(ReadingChoices.Defaults.With(Stamp, "may")));
    }

    [Fact]
    public void A_reading_that_decides_when_one_takes_effect_decides_from_when_it_governs()
    {
        var letter = Setting(2, new(2002, 7, 12), new LocalDate(2002, 7, 20), "Letter")
            .TakingEffectOn(Stamp.Decides<LocalDate>(("august", new LocalDate(2002, 8, 5)), ("may", new LocalDate(2002, 5, 8))));
        var agreement = Signed(letter);

        Assert.Equal([Stamp], agreement.Readings);
        Assert.Equal("1 2", Line(agreement, 7, 8));
        Assert.Equal("2 2", Line(agreement.Under(Stamp, "may"), 7, 8));
        Assert.Equal("1 2", Line(agreement.Under(Stamp, "may").Under(Stamp, "august"), 7, 8));
        Assert.Equal([Dated, new(2002, 8, 5)], agreement.Versions.Select(version => version.InForceFrom));
        Assert.Equal([Dated, new(2002, 5, 8)], agreement.Under(Stamp, "may").Versions.Select(version => version.InForceFrom));
        Assert.Throws<ArgumentException>(() => letter.TakingEffectOn(ThePeriod.End));
    }

    [Fact]
    public void As_in_force_on_a_date_every_period_is_settled_under_that_version()
    {
        Assert.Equal("1 1", Line(Signed(July).AsInForceOn(new(2002, 7, 11)), 6, 7));
        Assert.Equal("2 2", Line(Signed(July).AsInForceOn(new(2002, 7, 12)), 6, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed(July).AsInForceOn(new(2001, 12, 31)));
    }

    [Fact]
    public void As_in_force_and_as_known_go_together()
    {
        var inForce = Signed(July).AsInForceOn(new(2002, 12, 1));

        Assert.Equal("1", Line(inForce.AsKnownOn(new(2002, 7, 1)), 8));
        Assert.Equal("2", Line(inForce.AsKnownOn(new(2002, 8, 1)), 6));
    }

    [Fact]
    public void Under_a_reading_its_option_is_taken_and_the_agreement_stays_as_it_was()
    {
        var agreement = Of(Clause("1", Profit.Means(Basis.Decides<Money>(Usd.Of(1), Usd.Of(2)))));

        Assert.Equal("1", Line(agreement, 1));
        Assert.Equal("2", Line(agreement.Under(Basis, "net"), 1));
        Assert.Equal("1", Line(agreement.Under(Basis, "net").Under(Basis, "gross"), 1));
        Assert.Equal("2", Line(agreement.Under(Basis, "net").AsInForceOn(Dated), 1));
        Assert.Equal("2", Line(agreement.AsInForceOn(Dated).Under(Basis, "net"), 1));
        Assert.Equal("2", Line(agreement.Under(Basis, "net").AsKnownOn(Dated), 1));
        Assert.Equal(("gross", "net"), (agreement.Choices.Of(Basis).Name, agreement.Under(Basis, "net").Choices.Of(Basis).Name));
    }

    [Fact]
    public void An_option_that_a_question_does_not_have_is_refused_with_those_it_has()
    {
        var fault = Assert.Throws<ArgumentException>(() => Signed().Under(Basis, "other"));

        Assert.StartsWith("Reading 'basis' has no option 'other'; expected gross or net.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_the_agreement_does_not_leave_open_is_refused()
    {
        var agreement = Of(Clause("1", Profit.Means(Basis.Decides(Sales, Costs))));
        var foreign = new Reading("basis", "1", "Another question?", "It stands first.", new ReadingOption("gross", "All"), new ReadingOption("net", "Less"));

        Assert.Equal("net", agreement.Under(Basis, "net").ReadAs.Single().Value);
        Assert.Throws<ArgumentException>("reading", () => agreement.Under(foreign, "net"));
        Assert.Throws<ArgumentException>("reading", () => Signed().Under(Basis, "net"));
    }

    private static Agreement Signed(params EquatableArray<Amendment> amendments) => Amended([Setting(1)], amendments);

    private static Clause Setting(int amount) => Clause("1", Profit.Means(Usd.Of(amount)));

    private static Amendment Setting(int amount, LocalDate effective, Rule<LocalDate> signed, string title) =>
        new Amendment(title, effective, signed, Edit.Replace(Setting(amount))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);

    private static string Line(Agreement agreement, params int[] months) => string.Join(
        ' ', months.Select(month => Assert.Single(agreement.Settle(Month(month)).Statements).Of(Profit).Value.Amount));
}
