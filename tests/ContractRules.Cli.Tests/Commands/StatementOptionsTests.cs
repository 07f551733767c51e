namespace ContractRules.Cli.Tests.Commands;

/// <summary>What a statement tells on request: the page to sign with its day and form, and what was received.</summary>
public sealed class StatementOptionsTests
{
    private static string ReceiptsFile => Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip-receipts.csv");

    [Fact]
    public void The_page_tells_the_day_of_settlement_that_it_is_given()
    {
        var page = Run.Sample("--period", "2002-10", "--output", "html", "--settled-on", "2002-11-05");
        Assert.Equal(0, page.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>\n", page.Output, StringComparison.Ordinal);
        Assert.Contains("<dt>Settled on</dt><dd>2002-11-05</dd>", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_form_can_be_changed_and_given()
    {
        var shipped = Run.Of("template").Output;
        var own = shipped.Replace("<h2>To be paid</h2>", "<h2>What we owe</h2>", StringComparison.Ordinal);
        Assert.NotEqual(shipped, own);
        var page = Run.OnFile("own.liquid", System.Text.Encoding.UTF8.GetBytes(own), path => Run.Sample("--period", "2002-10", "--output", "html", "--template", path));
        Assert.Contains("<h2>What we owe</h2>", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_none_and_a_day_that_is_none_are_told_together_with_wrong_facts()
    {
        var wrong = Run.OnFile(
            "own.liquid", "{% for"u8.ToArray(), path => Run.Facts("period,gross-revenue\n2002-10,x\n", "--template", path, "--settled-on", "soon", "--term", "nothing", "--output", "html"));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Equal(4, wrong.ErrorLines.Count);
        Assert.Contains(wrong.ErrorLines, line => line.StartsWith("own.liquid: ", StringComparison.Ordinal));
        Assert.Contains(wrong.ErrorLines, line => line.StartsWith("--settled-on: 'soon' is no date", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_received_stands_beside_what_is_to_be_wired()
    {
        // The sample of receipts pays November 2002 in full.
        var table = Run.Sample("--period", "2002-11", "--receipts", ReceiptsFile);
        Assert.Matches(@"2002-12-30 +Fusion +THIL +8,061\.75 +USD +8,061\.75 +0\.00 ", table.Output);
    }
}
