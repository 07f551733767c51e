using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>The table beside the kernel's code tells of every node, in the order of the code, and tells what is so.</summary>
public class KernelTableTests
{
    private static readonly IReadOnlyList<Row> Table =
    [
        .. File.ReadLines(Repository.PathOf("src", "ContractRules", "Rules", "Kernel", "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[1].Trim('`'), cells[2..^2], cells[^2])),
    ];

    [Fact]
    public void Every_node_has_a_row_in_the_order_of_the_code() => Assert.Equal(
        File.ReadLines(Repository.PathOf("src", "ContractRules", "Rules", "Kernel", "Node.cs"))
            .Where(line => line.StartsWith("public sealed record ", StringComparison.Ordinal))
            .Select(line => line["public sealed record ".Length..line.IndexOf('(', StringComparison.Ordinal)]),
        Table.Select(row => row.Node));

    [Fact]
    public void Every_row_tells_meaning_unit_denominator_and_when_undetermined() => Assert.All(
        Table, row => Assert.True(row.Told.Count == 4 && row.Told.All(cell => cell.Length > 0), row.Node));

    [Fact]
    public void The_words_are_those_of_an_example() => Assert.Equal(
        Table.Select(row => (row.Node, Wording.Of(ExampleOf(row.Node)))), Table.Select(row => (row.Node, row.Words)));

    [Fact]
    public void What_is_never_undetermined_is_determined_with_no_fact_given()
    {
        Assert.Equal(
            [nameof(Constant), nameof(Given), nameof(Determined), nameof(PeriodValue)], Table.Where(row => row.Told[^1] == "never").Select(row => row.Node));
        Assert.True(Once(Rule<Money>.Of(ExampleOf(nameof(Constant))), Month(1)).IsDetermined);
        Assert.True(Once(Rule<bool>.Of(ExampleOf(nameof(Given))), Month(1)).IsDetermined);
        Assert.True(Once(Rule<bool>.Of(ExampleOf(nameof(Determined))), Month(1), SampleRules.Profit.Means(SampleRules.Sales)).IsDetermined);
        Assert.True(Once(Rule<LocalDate>.Of(ExampleOf(nameof(PeriodValue))), Month(1)).IsDetermined);
    }

    private static Node ExampleOf(string node) => SampleRules.OfEveryForm.Single(form => form.GetType().Name == node);

    private sealed record Row(string Node, IReadOnlyList<string> Told, string Words);
}
