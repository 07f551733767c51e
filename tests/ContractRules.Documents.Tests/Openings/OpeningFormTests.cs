using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Documents.Tests.Openings;

/// <summary>A form of opening balances, written, filled in and read.</summary>
public sealed class OpeningFormTests
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    private static readonly Party Landlord = new("Landlord", "The Landlord");
    private static readonly Party Tenant = new("Tenant", "The Tenant");
    private static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
    private static readonly TextField Kind = Field.Text("kind", "Of what kind it is");
    private static readonly Lots<Money> Debts = Lots.Money("debt", Currency.Usd, "1", "Rent owed", Due, Kind);
    private static readonly Fact<Money> Rent = Fact.Money("rent", Currency.Usd, "1", "Rent").InRange(0).NothingUnlessGiven();
    private static readonly Fact<Money> Paid = Fact.Money("paid", Currency.Usd, "1", "Paid").InRange(0).NothingUnlessGiven();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "Notice").Standing();

    private static readonly Agreement Lease = new(
        "lease", "Lease", new LocalDate(2002, 1, 1), Cadence.Months, [Landlord, Tenant],
        [
            new Clause("1", "Rent", "The tenant owes the rent.", Debts.MovedBy(Debts.Adding(Rent).With(Due, ThePeriod.End).With(Kind, "rent"), Debts.Applying(Paid))),
            new Clause("2", "End", "The tenant may end it.", PeriodOfTheEnd.CountsWhole,
                Tenant.May("end it", PowerEffect.Terminate, ground: true, from: new LocalDate(2002, 1, 1), exercised: Notice).UponNotice(months: 3)),
        ]);

    [Law]
    public void A_form_filled_in_from_a_state_gives_the_figures_of_settling_all(AYear drawn)
    {
        PeriodFacts[] months = [.. drawn.Months];
        var all = Voip.Settle(months).Statements;
        foreach (var split in Enumerable.Range(1, months.Length - 1).Where(month => month % 3 == 1))
        {
            var faults = new Faults();
            var carried = Carried.Read(SourceText.Of(FormOf(OpeningBalances.In(Voip.Settle(months[..split]).Carried, Voip)), "opening.csv"), Voip, faults);
            Assert.Empty(faults);
            var rest = Voip.Settle(months[split..], carried!.State);

            Assert.Empty(rest.Faults);
            Assert.Equal(all.Skip(split).Select(statement => (statement.Terms, statement.Payments)), rest.Statements.Select(statement => (statement.Terms, statement.Payments)));
        }
    }

    [Fact]
    public void Lots_and_powers_go_through_a_form()
    {
        PeriodFacts[] months = [Of(1, 500, 0).With(Notice, new LocalDate(2002, 1, 10)), Of(2, 500, 700), Of(3, 500, 100)];
        var state = Lease.Settle(months[..2]).Carried;
        var form = FormOf(OpeningBalances.In(state, Lease));

        Assert.Equal(
            [
                "Tenant/notice,exercised,2002-01-10/2002-04-10", "debt,lots,", "debt[2002-02],remaining,300", "debt[2002-02],due,2002-02-28", "debt[2002-02],kind,rent",
            ],
            form.Split('\n').Skip(4).Where(line => line.Length > 0).Select(line => string.Join(',', line.Split(',')[..3])));
        var carried = Carried.Read(SourceText.Of(form, "opening.csv"), Lease, [])!.State;
        Assert.Equal(Lease.Settle(months).Statements[2].Terms, Lease.Settle(months[2], carried).Statements[0].Terms);
        Assert.Equal(Lease.Settle(months).Statements[2].End, Lease.Settle(months[2], carried).Statements[0].End);
    }

    [Fact]
    public void The_lines_of_lots_left_blank_are_not_known_and_none_says_that_there_are_none()
    {
        var blank = FormOf(OpeningBalances.After(Lease, SettlementPeriod.Month(2002, 2)));

        Assert.False(OpenAfter(blank).IsDetermined);
        Assert.Equal(Outcome.Determined(new NumberValue(400)), OpenAfter(blank.Replace("debt,lots,,", "debt,lots,none,", StringComparison.Ordinal)));

        static Outcome OpenAfter(string form) => Lease.Settle(Of(3, 500, 100), Carried.Read(SourceText.Of(form, "opening.csv"), Lease, [])!.State).Statements[0].Find("debt-open")!.Outcome;
    }

    [Theory]
    [InlineData("debt[2002-02],remaining,-5", "opening.csv:4:25: debt: remaining is -5; expected a number of USD, at least 0, with at most 2 decimals")]
    [InlineData("debt[2002-02],due,soon", "opening.csv:4:19: due: 'soon' is no such value; expected a date such as 2002-07-12, from 1900 to 2999")]
    [InlineData("debt[],remaining,5", "opening.csv:4:1: the key of the debt is missing; expected what it is called, between the brackets: debt[2002-09]")]
    [InlineData("debt,lots,some", "opening.csv:4:11: debt: 'some' is no answer; expected none, or nothing and a line for each field of each lot")]
    [InlineData("Tenant/notice,exercised,soon", "opening.csv:4:25: Tenant/notice: 'soon' is no day; expected a date such as 2002-07-12, or 2002-07-12/2002-10-12 where it takes effect later")]
    public void What_is_wrong_in_lots_and_powers_is_told_at_its_line(string line, string told)
    {
        var faults = new Faults();
        var rest = line.StartsWith("debt[2002-02],remaining", StringComparison.Ordinal) ? "\ndebt[2002-02],due,2002-02-28\ndebt[2002-02],kind,rent" : "";
        var carried = Carried.Read(SourceText.Of($"key,asked,value\nlease,through,2002-02\nlease,periods,2\n{line}{rest}\n", "opening.csv"), Lease, faults);
        foreach (var fault in carried is null ? [] : Lease.Settle(Of(3, 500, 100), carried.State).Faults)
        {
            carried!.Report(fault, faults);
        }

        Assert.Contains(told, faults.Select(fault => $"{fault}"));
    }

    [Fact]
    public void An_amount_in_another_unit_than_is_asked_for_is_told_at_the_unit()
    {
        var faults = new Faults();
        Carried.Read(SourceText.Of(FormOf(OpeningBalances.In(Lease.Settle([Of(1, 500, 0)]).Carried, Lease)).Replace(",USD,", ",EUR,", StringComparison.Ordinal), "opening.csv"), Lease, faults);

        Assert.Contains(faults, fault => fault.Found.EndsWith("is in 'EUR'", StringComparison.Ordinal) && fault.Expected == "USD");
    }

    [Fact]
    public void A_notice_that_was_given_asks_for_the_day_on_which_the_power_was_exercised()
    {
        var form = FormOf(OpeningBalances.In(Lease.Settle([Of(1, 500, 0).With(Notice, new LocalDate(2002, 1, 10)), Of(2, 500, 700)]).Carried, Lease));
        var faults = new Faults();
        Carried.Read(SourceText.Of(form.Replace("exercised,2002-01-10/2002-04-10", "exercised,", StringComparison.Ordinal), "opening.csv"), Lease, faults);

        Assert.Equal("notice is given, but Tenant/notice exercised is blank", Assert.Single(faults).Found);
    }

    private static PeriodFacts Of(int month, int rent, int paid) =>
        PeriodFacts.For(SettlementPeriod.Month(2002, month)).With(Rent, Currency.Usd.Of(rent)).With(Paid, Currency.Usd.Of(paid));

    private static string FormOf(OpeningBalances opening)
    {
        using var output = new StringWriter { NewLine = "\n" };
        OpeningCsv.Write(opening, output);
        return output.ToString();
    }

    /// <summary>Twelve months of the core facts, in one of which the agreement may end.</summary>
    public sealed record AYear(EquatableArray<PeriodFacts> Months) : IDrawn<AYear>
    {
        public static Gen<AYear> Drawn =>
            from numbers in Gen.Choose(0, 3_000_000).ArrayOf(Voip.CoreFacts.Count).ArrayOf(12)
            from ends in Gen.Choose(0, 24)
            select new AYear([.. numbers.Select((given, month) => Voip.CoreFacts.Zip(given).Aggregate(
                PeriodFacts.For(SettlementPeriod.Month(2002 + ((3 + month) / 12), ((3 + month) % 12) + 1)),
                (facts, core) => facts.With(core.First.Key, new NumberValue(core.Second))) is var facts && month == ends
                    ? facts.With(VoipFacts.AgreementEndDate, facts.Period.End).With(VoipFacts.SelfSustaining, true)
                    : facts)]);
    }
}
