using System.Text;
using System.Text.Json;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>Statements of account, from a facts file and a file of receipts.</summary>
public sealed class AccountTests
{
    private const string Header = "key,date,payer,payee,amount,currency,clause,period\n";

    private static string SampleReceipts => Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip-receipts.csv");

    [Fact]
    public void The_sample_is_paid_in_full_on_the_last_day_settled_which_is_said()
    {
        var run = Run.Of("account", Run.Agreement, "--facts", Run.SampleFile, "--receipts", SampleReceipts);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal("International VoIP Agreement of 2002-04-25: statement of account on 2004-08-31", run.OutputLines[0]);
        Assert.Contains("On the last day of the last period settled.", run.OutputLines);
        Assert.Contains("All in all THIL and Fusion owe each other nothing in USD.", run.OutputLines);
        Assert.Contains("Open", run.OutputLines);
    }

    [Fact]
    public void On_an_earlier_day_what_came_later_is_out_of_the_account()
    {
        // Of the settlement of October 2002, due on 30 November, nothing was paid before that day.
        using var json = JsonDocument.Parse(Run.Of(
            "account", Run.Agreement, "--facts", Run.SampleFile, "--receipts", SampleReceipts, "--on", "2002-11-15", "--party", "THIL", "--output", "json").Output);
        var root = json.RootElement;
        Assert.Equal("2002-11-15", root.GetProperty("on").GetString());
        var owed = root.GetProperty("accounts").EnumerateArray().Single(account => account.GetProperty("payer").GetString() == "Fusion");
        var last = owed.GetProperty("payments").EnumerateArray().Last();
        Assert.Equal(("2002-10", "2002-11-30", -15), (last.GetProperty("period").GetString(), last.GetProperty("due").GetString(), last.GetProperty("daysSinceDue").GetInt32()));
        Assert.Equal((last.GetProperty("amount").GetString(), "0.00"), (owed.GetProperty("remaining").GetString(), owed.GetProperty("overdue").GetString()));
        Assert.Contains(root.GetProperty("later").EnumerateArray(), receipt => receipt.GetProperty("key").GetString() == "R-31");
    }

    [Fact]
    public void Every_line_of_the_account_is_a_row_of_csv()
    {
        var run = OnReceipts("R-1,2002-07-20,Fusion,THIL,2000,USD,,\nR-2,2002-08-15,Fusion,THIL,400.00,USD,4(5)(b)(v),2002-06\n", "--on", "2002-08-20", "--output", "csv");
        Assert.Equal("payer,payee,unit,kind,date,clause,period,due,days-since-due,receipt,amount,interest,applied,remaining,overdue,credit,words", run.OutputLines[0]);
        // 2,333.33 − 2,000 = 333.33, of which R-2 pays all; 66.67 of it go to July's payment of 1,458.34.
        Assert.Contains("Fusion,THIL,USD,payment,2002-06-30,4(5)(b)(v),2002-06,2002-07-30,21,,2333.33,0.00,2333.33,0.00,0.00,,", run.OutputLines);
        Assert.Contains("Fusion,THIL,USD,application,2002-08-15,4(5)(b)(v),2002-06,,,R-2,333.33,0.00,,,,,", run.OutputLines);
        Assert.Contains("Fusion,THIL,USD,receipt,2002-08-15,4(5)(b)(v),2002-06,,,R-2,400.00,,400.00,,,0.00,", run.OutputLines);
        Assert.Contains("Fusion,THIL,USD,total,,,,,,,3791.67,0.00,2400.00,1391.67,0.00,0.00,", run.OutputLines);
    }

    [Fact]
    public void What_is_more_than_is_owed_is_said_to_be_a_credit()
    {
        var run = OnReceipts("R-1,2002-07-20,Fusion,THIL,3000,USD,,\n", "--on", "2002-07-25", "--output", "markdown");
        Assert.Contains("666.67 USD are not applied to anything yet: a credit of Fusion.", run.OutputLines);
        Assert.Contains("| R-1 | 2002-07-20 | 3,000.00 |  | 2,333.33 to 4(5)(b)(v) of 2002-06 | 666.67 |", run.OutputLines);
    }

    [Fact]
    public void Receipts_give_the_facts_of_the_duty_of_4_2()
    {
        // The sample without its last two columns, which say what was paid: receipts bring them back, to the last cent.
        var without = string.Join('\n', File.ReadAllLines(Run.SampleFile).Select(line => string.Join(',', line.Split(',').SkipLast(2))));
        var run = Run.OnFacts(120, ["account", Run.Agreement], Encoding.UTF8.GetBytes(without), "--receipts", SampleReceipts, "--output", "facts");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        var columns = run.OutputLines[0].Split(',').ToList();
        var (toThil, toFusion) = (columns.IndexOf("paid-to-thil"), columns.IndexOf("paid-to-fusion"));
        Assert.Equal(
            File.ReadAllLines(Run.SampleFile).Skip(1).Select(line => (line.Split(',')[^1], line.Split(',')[^2])),
            run.OutputLines.Skip(1).Where(line => line.Length > 0).Select(line => (line.Split(',')[toThil], line.Split(',')[toFusion])));
        Assert.Equal(ExitCode.Done, Run.Of("account", Run.Agreement, "--facts", Run.SampleFile, "--receipts", SampleReceipts, "--output", "facts").ExitCode);
    }

    [Fact]
    public void Facts_that_say_otherwise_than_receipts_are_faults()
    {
        var run = OnReceipts("R-1,2002-07-20,Fusion,THIL,2000,USD,,\n", "--output", "facts");
        Assert.Contains("paid-to-thil is given otherwise for 2002-07; expected a blank or 2000, to which receipts add up", run.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void All_faults_are_told_together_each_at_its_cell()
    {
        var run = OnReceipts(
            """
            R-1,2002-07-40,Fusion,Nobody,5,USD,,
            R-1,2002-04-01,Fusion,THIL,-5,XXX,,
            ,2002-08-01,Fusion,THIL,0.125,USD,4 2,2002-99
            R-4,2002-08-01,Fusion,THIL,5,USD,9,
            R-5,2002-08-01,Fusion,THIL,5,USD,4(5)(b)(v),2002-04

            """,
            "--party", "Nobody", "--on", "2002-13-01");
        Assert.Equal(
            [
                "--on: '2002-13-01' is no date; expected a date such as 2002-07-12",
                "--party: 'Nobody' is no party to the agreement; expected one of Fusion, THIL",
                "receipts.csv:2:5: date: '2002-07-40' is no date; expected a date such as 2002-07-12, from 1900 to 2999",
                "receipts.csv:2:23: Nobody is no party to the agreement; expected one of Fusion, THIL",
                "receipts.csv:3:1: R-1 stands twice; expected each receipt once, under a key of its own",
                "receipts.csv:3:5: 2002-04-01 lies before the agreement; expected 2002-04-25 or later",
                "receipts.csv:3:28: -5 was received; expected an amount above zero; what was paid back is a receipt the other way",
                "receipts.csv:3:31: nothing is paid in XXX between Fusion and THIL; expected USD",
                "receipts.csv:4:1: the key is missing; expected what the receipt is called, once in the file",
                "receipts.csv:4:25: amount: '0.125' cannot be given; expected a number of USD, with at most 2 decimals, such as 1234.5",
                "receipts.csv:4:35: '4 2' is no clause; expected a clause such as 4(2), or a blank",
                "receipts.csv:4:39: '2002-99' is no period; expected a period such as 2002-10, or a blank",
                "receipts.csv:5:34: there is nothing under 9 for Fusion to pay THIL in USD; expected one of 4(5)(b)(v), 4(2)",
                "receipts.csv:6:45: there is nothing under 4(5)(b)(v) for 2002-04 for Fusion to pay THIL in USD; expected a period with such a payment, from 2002-06 to 2004-08",
            ],
            run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Faults_of_the_facts_are_told_with_those_of_the_receipts() => Run.OnFile("receipts.csv", Encoding.UTF8.GetBytes(Header + "R-1,2002-07-20,Fusion,Nobody,5,USD,9,\n"), path =>
    {
        var run = Run.OnFacts(120, ["account", Run.Agreement], Encoding.UTF8.GetBytes("period,gross-revenue\n2002-13,x\n"), "--receipts", path);
        Assert.Equal(3, run.ErrorLines.Count);
        Assert.Contains("Nobody is no party to the agreement", run.Error, StringComparison.Ordinal);
        return run;
    });

    [Fact]
    public void A_column_may_be_called_unit_and_others_are_told()
    {
        Assert.Equal(ExitCode.Done, OnFile("key,date,payer,payee,amount,unit\nR-1,2002-07-20,Fusion,THIL,5,USD\n").ExitCode);
        Assert.Equal(
            ["receipts.csv:1:29: no column is called 'unitt'; expected one of key, date, payer, payee, amount, currency, clause, period", "receipts.csv:1:34: column 'currency' is missing; expected the columns key, date, payer, payee, amount, currency, clause, period"],
            OnFile("key,date,payer,payee,amount,unitt\nR-1,2002-07-20,Fusion,THIL,5,USD\n").ErrorLines);
    }

    [Fact]
    public void What_receipts_hold_is_shown_as_text()
    {
        var run = OnReceipts("R\u202E<b>|1,2002-07-20,Fusion,THIL,5,USD,,\n=2,2002-07-21,Fusion,THIL,5,USD,,\n", "--output", "markdown");
        Assert.Contains(@"R\u202E\<b>\|1", run.Output, StringComparison.Ordinal);
        Assert.Contains("'=2", OnReceipts("=2,2002-07-21,Fusion,THIL,5,USD,,\n", "--output", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_interest_is_told_in_the_clauses_and_worked_out_in_every_output()
    {
        using var own = new OwnAssembly("""
            public static class Hire
            {
                private static readonly Party Hirer = new("Hirer", "Hirer Ltd");
                private static readonly Party Owner = new("Owner", "Owner Ltd");
                private static readonly Fact<Money> Rent = Fact.Money("rent", Currency.Usd, "1", "Rent").InRange(0);

                public static Agreement Agreement { get; } = new("hire", "Hire", new LocalDate(2023, 1, 1), Cadence.Months, [Hirer, Owner],
                    [
                        new Clause("1", "Rent", "Rent is due with the month.", Hirer.Pays(Owner, Rent, due: ThePeriod.End)),
                        new Clause("2", "Interest", "Late rent bears interest.", LateInterest.At(Ratio.Percent(7.3m), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1").FreeFor(days: 2)),
                    ]);
            }
            """);
        // Due 31 January, free to 2 February: 10,000 × 7.3 % × 26 ÷ 365 = 52 to the end of February; 4,052 pay it and 4,000.
        Run Account(params string[] args) => Run.OnFile("facts.csv", Encoding.UTF8.GetBytes("period,rent\n2023-01,10000\n2023-02,0\n2023-03,0\n"), facts =>
            Run.OnFile("receipts.csv", Encoding.UTF8.GetBytes("key,date,payer,payee,amount,currency\nR-1,2023-02-28,Hirer,Owner,4052,USD\n"), receipts =>
                own.Run(["account", "hire", "--facts", facts, "--receipts", receipts, .. args])));

        Assert.Contains("late payments of 1 bear interest at 7.3 % a year", own.Run("clauses", "hire", "--output", "markdown").Output, StringComparison.Ordinal);
        var table = Account();
        Assert.Equal((ExitCode.Done, ""), (table.ExitCode, table.Error));
        Assert.Contains("10,000.00 USD × 7.3 % × 26 ÷ 365 = 52.00 USD", table.Output, StringComparison.Ordinal);
        // Then 6,000 × 7.3 % × 31 ÷ 365 = 37.20 in March, which still run.
        Assert.Contains("37.20 USD of it still runs, and is not charged yet.", table.OutputLines);
        Assert.Contains("All in all Hirer owes Owner 6,037.20 USD.", table.OutputLines);
        Assert.Contains("Hirer,Owner,USD,interest,2023-02-28,1,2023-01,,,,52.00,,,,,,\"2023-02-02 to 2023-02-28, actual/365 (fixed): 10,000.00 USD × 7.3 % × 26 ÷ 365 = 52.00 USD\"", Account("--output", "csv").OutputLines);
        using var json = JsonDocument.Parse(Account("--output", "json").Output);
        var steps = json.RootElement.GetProperty("accounts")[0].GetProperty("payments")[0].GetProperty("interestSteps");
        Assert.Equal(["0.073", "0.073"], steps.EnumerateArray().Select(step => step.GetProperty("rate").GetString()));
        Assert.Equal(["26/365", "31/365"], steps.EnumerateArray().Select(step => step.GetProperty("years").GetString()));
    }

    [Fact]
    public void Only_agreements_with_facts_that_receipts_give_write_them()
    {
        var facts = Path.Combine(AppContext.BaseDirectory, "Samples", "fusion-ldts.csv");
        var run = Run.OnFile("receipts.csv", Encoding.UTF8.GetBytes("key,date,payer,payee,amount,currency\n"), path => Run.Of("account", "fusion-ldts", "--facts", facts, "--receipts", path, "--output", "facts"));
        Assert.Contains("agreement: fusion-ldts has no facts that receipts give; expected international-voip", run.ErrorLines);
    }

    private static Run OnReceipts(string lines, params string[] args) => OnFile(Header + lines, args);

    private static Run OnFile(string text, params string[] args) => Run.OnFile(
        "receipts.csv", Encoding.UTF8.GetBytes(text), path => Run.Of(["account", Run.Agreement, "--facts", Run.SampleFile, "--receipts", path, .. args]));
}
