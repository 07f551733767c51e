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

/// <summary>A scheduled amendment that a later one supersedes never takes effect, and stays visible.</summary>
public class SupersedingTests
{
    private static readonly Amendment Scheduled = Setting(2, effective: new(2002, 9, 1), signed: new(2002, 3, 1), "Scheduled");

    [Fact]
    public void It_never_takes_effect()
    {
        var agreement = Signed(Scheduled, Superseding(Scheduled));

        Assert.Equal(["As signed", "Second"], agreement.Versions.Select(version => version.Title));
        Assert.Equal("1 3 3", Line(agreement, 5, 6, 9));
        Assert.Equal("1 3 3", Line(Signed(Superseding(Scheduled), Scheduled), 5, 6, 9));
    }

    [Fact]
    public void It_stays_visible()
    {
        var agreement = Signed(Scheduled, Superseding(Scheduled));

        Assert.Contains(Scheduled, agreement.Amendments);
        Assert.Equal("Scheduled is superseded by Second", Assert.Single(agreement.Superseded).ToString());
        Assert.Equal("supersede Scheduled", Edit.Supersede(Scheduled).ToString());
    }

    [Fact]
    public void Before_the_later_one_is_signed_it_is_still_scheduled()
    {
        var known = Signed(Scheduled, Superseding(Scheduled)).AsKnownOn(new(2002, 4, 30));

        Assert.Equal("1 1 2", Line(known, 5, 6, 9));
        Assert.Empty(known.Superseded);
    }

    [Fact]
    public void One_that_is_superseded_itself_supersedes_none()
    {
        var second = Superseding(Scheduled);
        var third = new Amendment("Third", new(2002, 6, 1), new LocalDate(2002, 5, 15), Edit.Supersede(second));

        Assert.Equal("1 1 2", Line(Signed(Scheduled, second, third), 5, 6, 9));
    }

    [Fact]
    public void Of_those_signed_on_one_day_the_one_listed_later_supersedes()
    {
        var second = Superseding(Scheduled);
        var third = new Amendment("Third", new(2002, 6, 1), new LocalDate(2002, 5, 1), Edit.Supersede(second));

        Assert.Equal("1 1 2", Line(Signed(Scheduled, second, third), 5, 6, 9));
        Assert.Equal("Second is superseded by Third", Assert.Single(Signed(Scheduled, second, third).Superseded).ToString());
    }

    [Fact]
    public void What_has_taken_effect_was_signed_later_or_is_not_there_is_refused()
    {
        AssertFault("Scheduled cannot be superseded: it is none of the agreement's amendments (Second)", Superseding(Scheduled));
        AssertFault(
            "May cannot be superseded: it has taken effect by then, on 2002-05-01; edit what it brought (Second)",
            May, Superseding(May));
        AssertFault(
            "Late cannot be superseded: it was signed later, on 2002-08-01 (Second)",
            Late, Superseding(Late));
    }

    private static Amendment May { get; } = Setting(2, new(2002, 5, 1), new(2002, 3, 1), "May");

    private static Amendment Late { get; } = Setting(2, new(2002, 9, 1), new(2002, 8, 1), "Late");

    private static Amendment Superseding(Amendment amendment) =>
        new("Second", new(2002, 6, 1), new LocalDate(2002, 5, 1), Edit.Supersede(amendment), Edit.Replace(Setting(3)));

    private static Amendment Setting(int amount, LocalDate effective, LocalDate signed, string title) =>
        new(title, effective, signed, Edit.Replace(Setting(amount)));

    private static Clause Setting(int amount) => Clause("1", Profit.Means(Usd.Of(amount)));

    private static Agreement Signed(params EquatableArray<Amendment> amendments) => Amended([Setting(1)], amendments);

    private static string Line(Agreement agreement, params int[] months) => string.Join(
        ' ', months.Select(month => Assert.Single(agreement.Settle(Month(month)).Statements).Of(Profit).Value.Amount));

    private static void AssertFault(string words, params EquatableArray<Amendment> amendments)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Signed(amendments)));

        Assert.Equal((AgreementFaultKind.NothingToSupersede, words), (fault.Kind, fault.ToString()));
    }
}
