using ContractRules.Agreements.InternationalVoip;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>The statement of a month as it is laid out.</summary>
public sealed class VoipLayoutTests
{
    // 1,000,000 minutes at 0.19, 0.015 and 0.0066; 120,000 of equipment over twelve months: 10,000 in the first.
    // 300,000 − 190,000 − 10,000 − 15,000 − 6,600 = 78,400, of which THIL has 25 %, 19,600.00.
    // It funded nothing of the 120,000 by the end of the month, so that 25 % of it, 30,000, are lent: of the profit 19,600.00 and of the
    // instalments 25 % × 10,000 = 2,500.00 repay that.
    private static readonly PeriodFacts Month = Quiet().With(GrossRevenue, 300_000).With(MinutesSold, 1_000_000).With(TerminatedMinutes, 1_000_000).With(EquipmentCosts, 120_000);

    [Fact]
    public void Revenue_and_expenses_lead_to_the_net_profit() => Assert.Equal(
        [
            "Gross revenue: 300,000.00 USD", "Total Revenue: 300,000.00 USD", "less Termination expense: −190,000.00 USD",
            "less Amortization of equipment: −10,000.00 USD", "less Fusion's expenses: −15,000.00 USD", "less Subcontractor's expenses: −6,600.00 USD",
            "Net Profit: 78,400.00 USD",
        ],
        Lines("Profit of the month", Month));

    [Fact]
    public void The_profit_is_shared_and_what_repays_the_loan_is_retained() => Assert.Equal(
        [
            "Profit that counts: 78,400.00 USD", "Distributable profit: 78,400.00 USD", "THIL's share: 25.00 %",
            "THIL's share × Distributable profit: 19,600.00 USD", "THIL's entitlement: 19,600.00 USD", "less Retained by Fusion: −19,600.00 USD",
            "THIL's profit share: 0.00 USD",
        ],
        Lines("Profit shared", Month));

    [Fact]
    public void The_loan_rolls_forward_from_what_was_lent_and_repaid()
    {
        Assert.Equal(
            [
                "brought forward: 0.00 USD", "Lent in the month: 30,000.00 USD", "less Retained by Fusion: −19,600.00 USD",
                "less Amortization retained by Fusion: −2,500.00 USD", "Loan outstanding: 7,900.00 USD",
            ],
            Lines("Loan to THIL", Month));

        // In a quiet month only the instalments are there: 2,500.00 of the 7,900.00, and 1,000.00 that THIL repays otherwise.
        Assert.Equal(
            [
                "brought forward: 7,900.00 USD", "less Amortization retained by Fusion: −2,500.00 USD", "less Loan repayments otherwise: −1,000.00 USD",
                "Loan outstanding: 4,400.00 USD",
            ],
            Lines("Loan to THIL", Month, Quiet(2).With(LoanRepaymentsOtherwise, 1_000)));
    }

    [Fact]
    public void The_investment_stands_against_its_cap_as_signed()
    {
        // 40 % of 120,000, then of 900,000 more than the cap of 300,000.
        Assert.Equal(
            ["THIL's investment: 48,000.00 USD", "THIL's contribution: 48,000.00 USD", "Cap on THIL's investment: 300,000.00 USD", "brought forward: 0.00 USD", "change of the period: 48,000.00 USD", "THIL's investment: 48,000.00 USD"],
            LinesOf(AsSigned, "THIL's contribution and investment", Month));
        Assert.Equal(
            ["brought forward: 48,000.00 USD", "change of the period: 252,000.00 USD", "THIL's investment: 300,000.00 USD"],
            LinesOf(AsSigned, "THIL's contribution and investment", Month, Quiet(2).With(UpfrontCosts, 780_000)).TakeLast(3));
    }

    [Fact]
    public void One_amount_is_wired_by_a_day()
    {
        // 10,000 of the loan are repaid at once, so that 7,900.00 less of the profit are retained than there is.
        var wire = Assert.Single(InternationalVoipAgreement.Agreement.SettleOne(Month.With(PakistanSideCosts, 30_000)).ToWire(), wire => wire.Due is not null);

        // With 30,000 reimbursed THIL has its share funded: 19,600.00 of the profit and 2,500.00 of the instalments.
        Assert.Equal("Fusion wires THIL 22,100.00 USD by 2002-10-30", $"{wire}");
        Assert.Equal(["THIL's profit share 19,600.00 USD (clause 4(2))", "Amortization paid to THIL 2,500.00 USD (clause 4(5)(b)(v))"], wire.Payments.Select(part => $"{part}"));
    }

    private static string[] Lines(string heading, params PeriodFacts[] months) => LinesOf(InternationalVoipAgreement.Agreement, heading, months);

    private static string[] LinesOf(Agreement agreement, string heading, params PeriodFacts[] months) =>
        [.. agreement.SettleAll(months)[^1].LaidOut().Sections.Single(section => section.Heading == heading).Lines.Where(line => !line.ShowsNothing).Select(line => WithoutMarks($"{line}"))];

    private static string WithoutMarks(string line) => line.Split(" [")[0];
}
