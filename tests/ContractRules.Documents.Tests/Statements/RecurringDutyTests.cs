using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>A lease with an act due every quarter, a duty that can be excused, and powers to suspend, renew and be freed.</summary>
public sealed class RecurringDutyTests
{
    private static readonly Party Landlord = new("Landlord", "L. Landlord");
    private static readonly Party Tenant = new("Tenant", "T. Tenant");
    private static readonly Fact<LocalDate> Reported = Fact.Date("reported-date", "1", "Day of the report");
    private static readonly Fact<bool> Flood = Fact.Truth("flood", "2", "Whether there was a flood").NothingUnlessGiven();
    private static readonly Fact<Quantity> Visits = Fact.Quantity("visits", new Unit("visit", "visits"), "2", "Visits of the quarter").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Asked = Fact.Date("asked-date", "3", "Day on which either asked").Standing();
    private static readonly Fact<LocalDate> Renewed = Fact.Date("renewed-date", "3", "Day of renewal").Standing();
    private static readonly Fact<LocalDate> Suspended = Fact.Date("suspended-date", "4", "Day of suspension").Standing();
    private static readonly Fact<LocalDate> Freed = Fact.Date("freed-date", "5", "Day of discharge").Standing();

    private static readonly Agreement Lease = new(
        "lease",
        "Lease",
        new LocalDate(2024, 1, 1),
        Cadence.Quarters,
        [Landlord, Tenant],
        [
            new Clause("1", "Report", "A report by the fifth day of each quarter.",
                Tenant.Shall("report", toward: Landlord, due: ThePeriod.Start.PlusDays(4), keptOn: Reported)),
            new Clause("2", "Visits", "Two visits each quarter, save for floods.",
                Landlord.Shall("visit twice", toward: Tenant, due: ThePeriod.End, shortfall: Visits.ShortOf(new Unit("visit", "visits").Of(2))).ExcusedIf(Flood)),
            new Clause("3", "Renewal", "Renewal upon asking.",
                Tenant.May("renew", PowerEffect.Renew, Asked.HasHappened(), Asked, Renewed)),
            new Clause("4", "Suspension", "Suspension upon asking.",
                Tenant.May("suspend", PowerEffect.Suspend, Asked.HasHappened(), Asked, Suspended)),
            new Clause("5", "Discharge", "Discharge upon asking.",
                PeriodOfTheEnd.CountsWhole,
                Tenant.May("be freed", PowerEffect.Discharge, Asked.HasHappened(), Asked, Freed)),
        ]);

    [Fact]
    public void An_act_due_each_period_is_counted_with_the_last_told_in_full()
    {
        // Due on 5 January, April, July, October: done 1 and 5 days late, then not at all: on 30 September 87 days, on 31 December as many.
        var report = ReportOf(
            Quarter(1).With(Reported, new LocalDate(2024, 1, 6)),
            Quarter(2).With(Reported, new LocalDate(2024, 4, 10)),
            Quarter(3),
            Quarter(4));
        Assert.Contains(
            "| 1 | Tenant shall report | done late 2 times; the last, due on 2024-04-05, 5 days late<br>"
            + "not done 2 times; the last, due on 2024-10-05, not done 87 days later |",
            report,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_day_late_is_told_in_the_singular_and_one_shortfall_with_its_period()
    {
        var report = ReportOf(Quarter(1).With(Reported, new LocalDate(2024, 1, 6)).With(Flood, true), Quarter(2).With(Reported, new LocalDate(2024, 4, 1)));
        Assert.Contains("| 1 | Tenant shall report | due on 2024-01-05, done 1 day late |", report, StringComparison.Ordinal);
        Assert.Contains("| 2 | Landlord shall visit twice | short in 2024-Q2, by 2 visits |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_excused_whenever_it_was_due_is_told_in_the_line()
    {
        var report = ReportOf(
            Quarter(1).With(Flood, true).With(Reported, new LocalDate(2024, 1, 5)),
            Quarter(2).With(Flood, true).With(Reported, new LocalDate(2024, 4, 5)));
        Assert.Contains("\n## Duties\n\nKept whenever due: 1. Excused: 2.\n\n## Readings\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_three_spans_are_told_each_and_of_more_the_first_and_the_last_quarter()
    {
        Assert.Contains("| short in all 2 quarters, by 2 visits in the last |", Short(0, 0), StringComparison.Ordinal);
        Assert.Contains("| short in 2024-Q1, 2024-Q3, 2025-Q1, 3 of 6 quarters, by 2 visits in the last |", Short(0, 2, 0, 2, 0, 2), StringComparison.Ordinal);
        Assert.Contains("| short in 4 of 7 quarters from 2024-Q1 to 2025-Q3, by 1 visit in the last |", Short(0, 2, 0, 2, 0, 2, 1), StringComparison.Ordinal);

        static string Short(params int[] visits) => ReportOf([.. visits.Select((made, place) => Quarter(place + 1).With(Visits, new Unit("visit", "visits").Of(made)))]);
    }

    [Fact]
    public void Kept_once_and_excused_otherwise_a_duty_is_kept_whenever_due() => Assert.Contains(
        "\n## Duties\n\nKept whenever due: 1, 2.\n",
        ReportOf(
            Quarter(1).With(Flood, true).With(Reported, new LocalDate(2024, 1, 5)),
            Quarter(2).With(Visits, new Unit("visit", "visits").Of(2)).With(Reported, new LocalDate(2024, 4, 5))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_one_quarter_in_full_every_duty_is_told_with_what_is_missed()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.Write(StatementReport.Of(new Settled(Lease, Lease.Settle(Quarter(1).With(Reported, new LocalDate(2024, 1, 6))).Statements), [], 120, all: true), output);
        Assert.Contains("| 1 | Tenant shall report | late | 2024-01-05 | 1 day |\n| 2 | Landlord shall visit twice | broken | 2024-03-31 | 2 visits |\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_from_each_kind_of_power_is_told_with_its_day()
    {
        var report = ReportOf(Quarter(1)
            .With(Asked, new LocalDate(2024, 2, 1))
            .With(Renewed, new LocalDate(2024, 2, 2))
            .With(Suspended, new LocalDate(2024, 2, 3))
            .With(Freed, new LocalDate(2024, 2, 4)));
        Assert.Contains(
            "Ended on 2024-02-04. No clause goes on to bind.\nRenewed by Tenant on 2024-02-02 for another term.\n"
            + "Suspended by Tenant on 2024-02-03, until performance is taken up again.\nDischarged of liability or costs for ending it: Tenant (5).\n",
            report,
            StringComparison.Ordinal);
    }

    private static PeriodFacts Quarter(int quarter) => PeriodFacts.For(SettlementPeriod.Quarter(2024 + ((quarter - 1) / 4), ((quarter - 1) % 4) + 1));

    private static string ReportOf(params PeriodFacts[] quarters)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.Write(StatementReport.Of(new Settled(Lease, Lease.Settle(quarters).Statements), [], 120), output);
        return output.ToString();
    }
}
