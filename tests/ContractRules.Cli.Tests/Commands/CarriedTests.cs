using System.Text;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>A start in mid-life: from a state that a run wrote, and from a form of opening balances.</summary>
public sealed class CarriedTests
{
    private static readonly string[] Lines = File.ReadAllLines(Run.SampleFile);
    private static readonly string Files = Directory.CreateTempSubdirectory("contract-rules").FullName;

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(20)]
    public void Going_on_from_the_state_that_a_run_wrote_gives_what_settling_all_gives(int months)
    {
        var state = Path.Combine(Files, $"state-{months}.json");
        var (first, rest) = (Split(months, isFirst: true), Split(months, isFirst: false));
        Assert.Equal(0, Run.Of("settle", Run.Agreement, "--facts", first, "--carried-out", state).ExitCode);

        var all = Run.Sample("--output", "csv").OutputLines;
        var gone = Run.Of("settle", Run.Agreement, "--facts", rest, "--carried", state, "--output", "csv").OutputLines;

        Assert.Equal(all.Where(line => IsAfter(line, months)), gone.Skip(1).Where(line => line.Length > 0));
    }

    [Theory]
    [InlineData("", "state")]
    [InlineData("venture", "states")]
    public void What_passes_on_does_not_take_the_place_of_the_facts(string column, string what)
    {
        var facts = Lines.Where(line => line.Length > 0).Select((line, index) => column.Length == 0 ? line : $"{(index == 0 ? column : "A")},{line}").ToArray();
        var path = Path.Combine(Files, $"facts-and-{what}.csv");
        File.WriteAllLines(path, facts);
        var run = Run.Of("settle", Run.Agreement, "--facts", path, "--carried-out", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{path}: this is the file of the facts; expected another one for the {what}", Assert.Single(run.ErrorLines));
        Assert.Equal(facts, File.ReadAllLines(path));
    }

    [Fact]
    public void The_statement_says_from_what_it_goes_on()
    {
        var state = Path.Combine(Files, "state.json");
        Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: true), "--carried-out", state);
        var rest = Split(9, isFirst: false);

        Assert.Contains("Goes on from what was settled through 2002-12.", Run.Of("settle", Run.Agreement, "--facts", rest, "--carried", state).Output, StringComparison.Ordinal);
        Assert.Contains("\"carriedFrom\": \"2002-12\"", Run.Of("settle", Run.Agreement, "--facts", rest, "--carried", state, "--output", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_form_lists_what_is_asked_and_leaves_what_needs_it_undetermined()
    {
        var form = Run.Of("opening", Run.Agreement, "--through", "2002-12", "--output", "csv");
        Assert.StartsWith("key,asked,value,unit,meaning\ninternational-voip,through,2002-12,,The last period before\ninternational-voip,periods,9,", form.Output, StringComparison.Ordinal);
        Assert.Contains("loss-carried,before-1,,USD,", form.Output, StringComparison.Ordinal);

        var settled = Run.OnFile("opening.csv", Encoding.UTF8.GetBytes(form.Output), path => Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: false), "--carried", path, "--period", "2003-01"));

        Assert.Equal(0, settled.ExitCode);
        Assert.Contains("Opening balances were taken over after 2002-12.", settled.Output, StringComparison.Ordinal);
        Assert.Contains("not among the opening balances", settled.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explaining_accounting_and_truing_up_begin_there_too()
    {
        var state = Path.Combine(Files, "state-for-others.json");
        Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: true), "--carried-out", state);
        var rest = Split(9, isFirst: false);
        var audited = Path.Combine(Files, "audited.csv");
        File.WriteAllText(audited, "period,gross-revenue\n2003-01,100\n");

        Assert.Equal(
            Run.Of("explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2003-02").Output,
            Run.Of("explain", Run.Agreement, "net-profit", "--facts", rest, "--carried", state, "--period", "2003-02").Output);
        Assert.Equal(0, Run.OnFile("receipts.csv", "key,date,payer,payee,amount,currency\n"u8.ToArray(), path => Run.Of("account", Run.Agreement, "--facts", rest, "--carried", state, "--receipts", path)).ExitCode);
        Assert.Equal(
            Run.Of("true-up", Run.Agreement, "--facts", Run.SampleFile, "--audited", audited, "--year", "2003").Output,
            Run.Of("true-up", Run.Agreement, "--facts", rest, "--carried", state, "--audited", audited, "--year", "2003").Output);
    }

    [Theory]
    [InlineData("loss-carried,before-1,much", "opening.csv:4:23: loss-carried: 'much' is no such value; expected a number of USD, such as 1234.5 or 10/3, or none")]
    [InlineData("loss-carriage,before-1,5", "opening.csv:4:1: no opening balance is called 'loss-carriage before-1'; expected loss-carried")]
    [InlineData("loss-carried,before-2,5", "opening.csv:4:1: no opening balance is called 'loss-carried before-2'; expected loss-carried before-1")]
    [InlineData("international-voip,periods,99", "opening.csv:4:1: international-voip periods is repeated; expected each line once")]
    [InlineData("self-sustaining,standing,maybe", "opening.csv:4:26: self-sustaining: 'maybe' is no such value; expected true or false")]
    [InlineData("gross-revenue,standing,5", "opening.csv:4:1: no opening balance is called 'gross-revenue standing'; expected one that the empty form asks for")]
    public void What_is_wrong_in_a_form_is_told_at_its_place(string line, string told)
    {
        var form = $"key,asked,value\ninternational-voip,through,2002-12\ninternational-voip,periods,9\n{line}\n";
        var run = Run.OnFile("opening.csv", Encoding.UTF8.GetBytes(form), path => Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: false), "--carried", path));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([told], run.ErrorLines);
    }

    [Theory]
    [InlineData("{", "state.json: line 1: text that is no JSON; expected a JSON document")]
    [InlineData("key,asked,value\ninternational-voip,periods,9\n", "state.json:1:16: the last period before is missing; expected a line international-voip,through, and a period of the agreement")]
    public void What_is_neither_is_told(string text, string told)
    {
        var run = Run.OnFile("state.json", Encoding.UTF8.GetBytes(text), path => Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: false), "--carried", path));

        Assert.Equal((2, told), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public void On_a_screen_what_is_asked_is_told_in_words()
    {
        var run = Run.Of("opening", Run.Agreement, "--through", "2002-12");

        Assert.Contains("What the rules recall of 9 months through 2002-12.", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Standing facts", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_as_JSON_is_a_state()
    {
        var state = Run.Of("opening", Run.Agreement, "--through", "2002-12", "--output", "json").Output;

        Assert.Equal(0, Run.OnFile("state.json", Encoding.UTF8.GetBytes(state), path => Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: false), "--carried", path)).ExitCode);
    }

    [Fact]
    public void No_period_of_the_agreement_is_told() => Assert.Equal(
        ["--through: '2002' is no period of this agreement; expected one that ends on or after 2002-04-25, such as 2002-04"],
        Run.Of("opening", Run.Agreement, "--through", "2002").ErrorLines);

    [Fact]
    public void A_state_of_another_reading_is_refused()
    {
        var state = Path.Combine(Files, "state-of-another.json");
        Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: true), "--carried-out", state, "--reading", "overhead-basis=flat-month");
        var run = Run.Of("settle", Run.Agreement, "--facts", Split(9, isFirst: false), "--carried", state);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("overhead-basis", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static bool IsAfter(string line, int months) =>
        line.Split(',')[0] is var period && Lines.Skip(1 + months).Any(given => given.StartsWith(period + ",", StringComparison.Ordinal)) && period.Length > 0;

    private static string Split(int months, bool isFirst)
    {
        var path = Path.Combine(Files, $"{months}-{isFirst}-{Guid.NewGuid()}.csv");
        File.WriteAllLines(path, [Lines[0], .. isFirst ? Lines.Skip(1).Take(months) : Lines.Skip(1 + months)]);
        return path;
    }
}
