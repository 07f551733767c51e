using ContractRules.Cli.Terminal;
using ContractRules.Documents.Reports;

namespace ContractRules.Cli.Tests.Terminal;

/// <summary>Signs of several characters in tables.</summary>
public sealed class WholeSignsTests
{
    [Theory]
    [InlineData("👩‍👩‍👧")]
    [InlineData("𠜎")]
    [InlineData("e\u0301\u0302")]
    [InlineData("한")]
    [InlineData("\uE000")]
    [InlineData("क्षि")]
    public void No_sign_is_cut_where_a_word_goes_on_in_the_next_line(string sign)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Table.Write(
            new Report("Signs", [new Section("All", "", new Grid([new("Some")], [[string.Concat(Enumerable.Repeat(sign, 300))]]))]),
            new Screen(output, TextWriter.Null, width: 70));
        var lines = output.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(sign, StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.Equal("", line.Replace(sign, "", StringComparison.Ordinal)));
        Assert.Equal(300 * sign.Length, lines.Sum(line => line.Length));
    }

    [Fact]
    public void More_different_signs_than_there_are_stand_ins_are_shown_as_unknown()
    {
        var signs = new WholeSigns();
        var many = Enumerable.Range(0x300, 70).SelectMany(mark => Enumerable.Range('a', 26).Concat(Enumerable.Range('A', 26)).Concat(Enumerable.Range('α', 25)).Concat(Enumerable.Range('а', 25)).Select(letter => $"{(char)letter}{(char)mark}")).ToList();
        var shown = many.Select(signs.Hide).ToList().Select(signs.Restore).ToList();

        Assert.Equal(many.Take(6_399), shown.Take(6_399));
        Assert.All(shown.Skip(6_399), sign => Assert.Equal("\uFFFD", sign));
        Assert.True(many.Count > 6_399);
    }
}
