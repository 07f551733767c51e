using System.Text.Json;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands;

public sealed class ReviewTests
{
    private const string Own = """
        public static class Broker
        {
            private static readonly Party Seller = new("Seller", "Seller"), Buyer = new("Buyer", "Buyer");
            private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
            public static Agreement Agreement { get; } = new("broker", "Broker", new LocalDate(2024, 1, 1), Cadence.Months, [Seller, Buyer],
            [
                new Clause("1", "Fee", "A fee, of no more than 1,000.", Seller.Pays(Buyer, Sales.NotExceeding<Money>(Currency.Usd.Of(1_000)), ThePeriod.End)),
                new Clause("2", "Rent", "Sales are handed over.", Buyer.Pays(Seller, Sales)).Reviewed(QuestionKind.NoDueDate, "it is paid as the work proceeds"),
            ]);
        }
        """;

    [Fact]
    public void The_table_tells_what_stays_open_and_counts_what_is_answered()
    {
        var run = Reviewed();

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 question stays open\n1 more is answered by the clauses themselves; --all tells them.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 Fee\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Example: Of 100,000.00 USD, 1,000.00 USD counts, and 99,000.00 USD is cut off.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("as the work proceeds", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void All_tells_the_answers_too(string output) =>
        Assert.Contains("The clause answers: it is paid as the work proceeds.", Reviewed("--all", "--output", output).Output, StringComparison.Ordinal);

    [Fact]
    public void Data_always_tells_the_answers()
    {
        using var json = JsonDocument.Parse(Reviewed("--output", "json").Output);

        Assert.Equal("urn:contract-rules:review:1", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("ExcessDropped", json.RootElement.GetProperty("findings")[0].GetProperty("kind").GetString());
        Assert.Equal("it is paid as the work proceeds", json.RootElement.GetProperty("answered")[0].GetProperty("answer").GetString());
        Assert.Contains("answered,it is paid as the work proceeds", Reviewed("--output", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_ends_with_3_where_a_question_stays_open() => Assert.Equal(ExitCode.Undetermined, Reviewed("--strict").ExitCode);

    [Fact]
    public void Strict_ends_with_0_where_none_does() => Assert.Equal(ExitCode.Done, Run.Of("review", "fusion-ldts", "--strict").ExitCode);

    [Fact]
    public void One_text_is_reviewed_alone() => Assert.DoesNotContain("2(2)(1)", Run.Of("review", Run.Agreement, "--in-force", "2002-05-01").Output, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_date_is_bad_usage()
    {
        var run = Run.Of("review", Run.Agreement, "--in-force", "soon");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("--in-force: ", run.Error, StringComparison.Ordinal);
    }

    private static Run Reviewed(params string[] more)
    {
        using var own = new OwnAssembly(Own);
        return own.Run(["review", "broker", .. more]);
    }
}
