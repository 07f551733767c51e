using ContractRules.Cli.Terminal;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Cli.Tests.Output;

/// <summary>Text as people see it, whatever it holds.</summary>
public sealed class VisibleTests
{
    [Theory]
    [InlineData("\u001B[2J", "\\u001B[2J")]
    [InlineData("a\u202Eb\u2066c", "a\\u202Eb\\u2066c")]
    [InlineData("a\tb\rc\u0085d\u2028e", "a\\u0009b\\u000Dc\\u0085d\\u2028e")]
    [InlineData("\u009B1m\u007F\uFEFF\u00AD", "\\u009B1m\\u007F\\uFEFF\\u00AD")]
    [InlineData("Gürsel, Ümit & Söhne – ₺ 1.000 👩‍🚀", "Gürsel, Ümit & Söhne – ₺ 1.000 👩‍🚀")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("\uFFFF\uFDD0\u0378", "\\uFFFF\\uFDD0\\u0378")]
    public void What_would_not_be_seen_is_written_as_an_escape(string text, string visible)
    {
        Assert.Equal(visible, Visible.Of(text));
        Assert.Equal(visible.Replace("\n", "\\u000A", StringComparison.Ordinal), Visible.OnOneLine(text));
    }

    [Law]
    public bool What_is_visible_stays_as_it_is(string? text) => text is null || Visible.Of(Visible.Of(text)) == Visible.Of(text);

    [Fact]
    public void Every_character_finds_its_place_in_a_table()
    {
        var characters = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => !char.IsSurrogate(character)).Chunk(64);
        using var output = new StringWriter();
        Table.Write(
            new Report("Characters", [new Section("All", "", new Grid([new("Some")], [.. characters.Select(some => (EquatableArray<string>)[new string(some)])]))]),
            new Screen(output, TextWriter.Null));

        Assert.Contains("\\uFFFF", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("字", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cost_that_would_steer_the_terminal_is_shown_as_text()
    {
        const string items = "date,description,amount,clauses\n2002-06-03,\u001B[2J\u202Eswitch,5,2(2)(a)\n";

        Assert.Contains("\\u001B[2J\\u202Eswitch   ", Run.OnItems(items, "--output", "table").Output, StringComparison.Ordinal);
        Assert.Contains("| \\u001B\\[2J\\u202Eswitch |", Run.OnItems(items, "--output", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_and_an_argument_are_shown_on_one_line()
    {
        Assert.Equal("a\\u000A\\u001B[31m.csv: there is no such file; expected a CSV file\n", Run.Of("settle", Run.Agreement, "--facts", "a\n\u001B[31m.csv").Error);
        Assert.Equal("agreement: '\\u202Epiov\\u0009' is not known; expected one of international-voip, fusion-ldts\n", Run.Of("facts", "\u202Epiov\t").Error);
    }

    [Fact]
    public void A_long_cell_is_cut_between_whole_signs()
    {
        // Each woman is one sign of seven characters; forty of them would be more than is shown.
        var run = Run.Facts($"period,gross-revenue\n2002-10,{string.Concat(Enumerable.Repeat("👩‍👩‍👧", 50))}\n");

        Assert.StartsWith($"facts.csv:2:9: gross-revenue: '{string.Concat(Enumerable.Repeat("👩‍👩‍👧", 20))}…' is no plain number", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_heaped_on_a_letter_are_cut_away_with_it() =>
        Assert.StartsWith("facts.csv:2:9: gross-revenue: '12…'", Run.Facts($"period,gross-revenue\n2002-10,12a{new string('\u0301', 1_000)}\n").Error, StringComparison.Ordinal);
}
