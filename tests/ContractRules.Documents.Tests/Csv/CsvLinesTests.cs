using ContractRules.Documents.Csv;

namespace ContractRules.Documents.Tests.Csv;

/// <summary>CSV that a spreadsheet opens.</summary>
public sealed class CsvLinesTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-a", "'-a")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("-", "'-")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("-3/7", "-3/7")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("4(2)", "4(2)")]
    public void Text_begins_no_formula_and_numbers_keep_their_sign(string cell, string written)
    {
        using var output = new StringWriter();
        CsvLines.Write(output, [[cell, "x"]]);

        Assert.Equal($"{written},x\n", output.ToString());
    }
}
