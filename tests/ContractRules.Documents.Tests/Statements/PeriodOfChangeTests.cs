using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>Every output tells how a period was settled inside which the text changed.</summary>
public sealed class PeriodOfChangeTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Net sales");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly LocalDate October = new(2025, 10, 1);

    private static readonly Agreement Agency = new(
        "agency",
        "Agency agreement",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [],
        [new Clause("1", "Fee", "A share of sales.", Fee.Means((Percent(40) * Sales).Rounded(Rounding.ToTheCent)))],
        [
            new Amendment("Letter", October, October, Edit.Substitute(Percent(40), Percent(25), "1")).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd),
        ]);

    [Fact]
    public void The_CSV_has_a_line_for_it_before_those_of_the_period()
    {
        var lines = Written(StatementCsv.Write, 2024, 2025, 2026).Split('\n');

        Assert.Equal(
            [
                "period,in-force,kind,clause,term,payer,payee,value,unit,due,undetermined,needs,party,toward,what,state,from,rounded,rounding",
                "2024,2024-01-01,term,1,fee,,,40,USD,,,,,,,,,40.00,half away from zero",
                "2025,2025-10-01,change,,,,,,,,,,,,Letter,under the text at its end,2025-10-01,,",
                "2025,2025-10-01,term,1,fee,,,25,USD,,,,,,,,,25.00,half away from zero",
                "2026,2025-10-01,term,1,fee,,,25,USD,,,,,,,,,25.00,half away from zero",
                "",
            ],
            lines.Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void The_Markdown_of_one_period_and_of_several_says_it_in_words()
    {
        const string Said = "Letter takes effect on 2025-10-01; the period is settled under the text at its end.";

        Assert.Contains($"\n{Said}\n", MarkdownOf(2025), StringComparison.Ordinal);
        Assert.Contains($"\n2025: {Said}\n", MarkdownOf(2024, 2025, 2026), StringComparison.Ordinal);
        Assert.DoesNotContain(Said, MarkdownOf(2024), StringComparison.Ordinal);
    }

    private static string MarkdownOf(params int[] years) =>
        Written((settled, output) => Markdown.Write(StatementReport.Of(settled, [], 120), output), years);

    private static string Written(Action<Settled, TextWriter> write, params int[] years)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var facts = years.Select(year => PeriodFacts.For(SettlementPeriod.Year(year)).With(Sales, Usd.Of(100)));
        write(new(Agency, Agency.Settle([.. facts]).Statements), output);
        return output.ToString();
    }
}
