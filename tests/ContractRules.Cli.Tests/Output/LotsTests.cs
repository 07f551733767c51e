using ContractRules.Cli.Tests.From;
namespace ContractRules.Cli.Tests.Output;

/// <summary>What the command line tells of lots.</summary>
public sealed class LotsTests
{
    private const string Rent = """
        public static class Arrears
        {
            private static readonly Fact<Money> Paid = Fact.Money("paid", Currency.Usd, "2", "Paid in the month").InRange(0).NothingUnlessGiven();
            private static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
            private static readonly Lots<Money> Rents = Lots.Money("rent", Currency.Usd, "1", "Rent that is owed", Due);
            private static readonly Clause Rent = new("1", "Rent", "Rent is paid off oldest first.",
                Rents.MovedBy(Rents.Adding(Currency.Usd.Of(500)).With(Due, ThePeriod.End.PlusDays(10)), Rents.Applying(Paid)));

            public static Agreement Agreement { get; } = new("arrears", "Arrears", new LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A"), new Party("B", "B")],
                [Rent, new Clause("2", "Payments", "What is paid.", Term.Money("paid-in", "Paid in", Currency.Usd).Means(Paid))],
                [new Amendment("Moratorium", new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 1), ContractRules.Agreements.Edits.Edit.Delete("1"))]);
        }
        """;

    private static readonly string Months = "period,paid\n" + string.Concat(Enumerable.Range(0, 24).Select(month => $"{2024 + (month / 12)}-{1 + (month % 12):D2},{(month == 1 ? 700 : 0)}\n"));

    [Fact]
    public void Their_totals_stand_among_the_terms()
    {
        var run = On(Months, "settle", "--output", "csv");

        // 500, then 500 + 500 − 700.
        Assert.Contains("2024-01,2024-01-01,term,1,rent-open,,,500,USD,,,,,,,,,500.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-02,2024-01-01,term,1,rent-open,,,300,USD,,,,,,,,,300.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-02,2024-01-01,term,1,rent-applied,,,700,USD,,,,,,,,,700.00,half away from zero", run.OutputLines);
    }

    [Fact]
    public void Any_lot_is_explained_on_request()
    {
        Assert.Contains(
            "rent 2025-03 (due 2025-04-10): Remaining = 500.00 USD",
            On(Months, "explain", "rent-open", "--period", "2025-12", "--item", "2025-03").Output,
            StringComparison.Ordinal);
        Assert.Equal(
            ["--item: '2024-01' is no item of 2025-12; expected the key of an item given for the period, or of a lot that was open in it"],
            On(Months, "explain", "rent-open", "--period", "2025-12", "--item", "2024-01").ErrorLines);
    }

    [Fact]
    public void The_clause_tells_what_moves_them()
    {
        using var own = new OwnAssembly(Rent);

        Assert.Contains(
            "rent: 500.00 USD comes in, due (the end of the period + 10 days); Paid is applied, the oldest first",
            own.Run("clauses", "arrears", "--in-force", "2024-01-01").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lots_that_no_clause_keeps_any_more_are_warned_of() => Assert.Contains(
        "\"kind\": \"lots-at-rest\"", On(Months + "2026-01,\n", "settle", "--output", "json").Output, StringComparison.Ordinal);

    private static Run On(string facts, string command, params string[] args)
    {
        using var own = new OwnAssembly(Rent);
        return Run.OnFile("facts.csv", System.Text.Encoding.UTF8.GetBytes(facts), path => own.Run([command, "arrears", .. args, "--facts", path]));
    }
}
