using System.Text;
using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary><c>contract-rules settle</c> of facts with a column <c>venture</c>: each venture as it is settled alone, as a stream.</summary>
public sealed class SettleVenturesTests
{
    private static readonly string[] Lines = [.. File.ReadAllLines(Run.SampleFile).Where(line => line.Length > 0)];
    private static readonly string Files = Directory.CreateTempSubdirectory("contract-rules").FullName;

    [Theory]
    [InlineData("any")]
    [InlineData("venture")]
    public void Each_venture_comes_to_what_it_comes_to_alone(string order)
    {
        var run = Run.Facts(Ventures(["A", "B"], byVenture: order == "venture"), "--order", order);
        var paid = Run.Sample("--output", "csv").OutputLines.Select(line => line.Split(',')).Where(cells => cells.Length > 7 && cells[2] == "payment" && cells[3] == "4(5)(b)(v)")
            .ToDictionary(cells => cells[0], cells => cells[7]);
        var column = Array.IndexOf(run.OutputLines[0].Split(','), "payment 4(5)(b)(v)");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2 * (Lines.Length - 1), run.OutputLines.Count - 2);
        // Of the columns before it some are in quotes, with a comma each.
        var commas = run.OutputLines[0].Split(',').Take(column).Count(cell => cell.StartsWith('"'));
        Assert.All(run.OutputLines.Skip(1).SkipLast(1).Select(line => line.Split(',')), cells =>
            Assert.Equal(paid.GetValueOrDefault(cells[1], "0.00"), cells[column - commas]));
        Assert.Equal(paid.Count * 2, run.OutputLines.Skip(1).SkipLast(1).Count(line => line.Split(',')[column - commas] != "0.00"));
    }

    [Fact]
    public void Any_term_of_a_row_is_that_of_the_statement()
    {
        var alone = Run.Sample("--output", "csv").OutputLines.Select(line => line.Split(',')).Where(cells => cells.Length > 7 && cells[2] == "term" && cells[4] == "net-profit").Select(cells => cells[7]);
        var together = Run.Facts(Ventures(["A"]), "--term", "net-profit").OutputLines.Skip(1).SkipLast(1).Select(line => line.Split(',')[3]);

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Going_on_from_the_states_of_a_run_comes_to_what_settling_all_comes_to()
    {
        foreach (var (order, months) in new[] { ("any", 9), ("venture", 20) })
        {
            var states = Path.Combine(Files, $"states-{order}.csv");
            var byVenture = order == "venture";
            var first = Run.Facts(Ventures(["A", "B"], byVenture, through: months), "--order", order, "--carried-out", states);
            var rest = Run.Facts(Ventures(["B", "A"], byVenture, after: months), "--order", order, "--carried", states, "--carried-out", states);
            var all = Run.Facts(Ventures(["A", "B"], byVenture: true), "--order", "venture", "--carried-out", states + "-all");

            Assert.Equal((0, 0), (first.ExitCode, rest.ExitCode));
            Assert.Equal(all.OutputLines.Skip(1).Order(), first.OutputLines.Skip(1).Concat(rest.OutputLines.Skip(1).SkipLast(1)).Order());
            Assert.Equal(File.ReadAllLines(states + "-all").Order(), File.ReadAllLines(states).Order());
        }
    }

    // Of B and C there is no state, so that what counts from earlier months begins anew; where nothing was carried into any, all of them begin.
    [Fact]
    public void A_venture_of_which_no_state_was_carried_is_told_where_it_begins_late()
    {
        var states = Path.Combine(Files, "states-of-a.csv");
        var first = Run.Facts(Ventures(["A"], through: 9), "--carried-out", states);
        var rest = Run.Facts(Ventures(["A", "B", "C"], after: 9), "--carried", states);

        Assert.Equal("", first.Error + Run.Facts(Ventures(["A", "B"], after: 9)).Error + Run.Facts(Ventures(["B"], through: 1), "--carried", states).Error);
        Assert.Equal(0, rest.ExitCode);
        Assert.Equal(
            $"{states}: there is no line for B, whose balances and totals count from 2003-01 on, nor for 1 other venture likewise; the agreement is dated 2002-04-25",
            Assert.Single(rest.ErrorLines));
    }

    [Fact]
    public void What_is_wrong_stops_all_unless_it_is_to_go_on_and_then_its_venture_alone()
    {
        var wrong = Ventures(["A", "B"]).Replace("A,2002-10,", "A,2002-10,x", StringComparison.Ordinal);
        var states = Path.Combine(Files, "stopped.csv");
        var stopped = Run.Facts(wrong, "--carried-out", states);
        var goneOn = Run.Facts(wrong, "--keep-going", "--carried-out", states + "-on");

        Assert.Equal((2, 2), (stopped.ExitCode, goneOn.ExitCode));
        Assert.StartsWith("facts.csv:14:11: ptcl-agreement-date: 'x' is no date", Assert.Single(stopped.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(stopped.Error, goneOn.Error);
        Assert.Equal(2, stopped.OutputLines.Count);
        Assert.False(File.Exists(states) || File.Exists(states + ".part"));
        Assert.Equal(6, goneOn.OutputLines.Count(line => line.StartsWith("A,", StringComparison.Ordinal)));
        Assert.Equal(Lines.Length - 1, goneOn.OutputLines.Count(line => line.StartsWith("B,", StringComparison.Ordinal)));
        Assert.Contains(File.ReadAllLines(states + "-on"), line => line.StartsWith("A,2002-09,6,", StringComparison.Ordinal));
    }

    [Fact]
    public void No_states_are_kept_of_facts_that_could_not_be_read_to_their_end()
    {
        var states = Path.Combine(Files, "cut.csv");
        foreach (var rest in (byte[][])[[0xFF, (byte)'\n'], [.. ",2002-04\n"u8]])
        {
            var run = Run.Facts([.. Encoding.UTF8.GetBytes("venture,period\nA,2002-04\n"), .. rest], "--keep-going", "--carried-out", states);

            Assert.Equal(2, run.ExitCode);
            Assert.False(File.Exists(states) || File.Exists(states + ".part"));
        }
    }

    [Fact]
    public void Standard_input_is_a_stream_too_and_ends_in_lines_of_json_where_asked()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(Encoding.UTF8.GetBytes("{\"venture\":\"A\",\"period\":\"2005-04\",\"values\":{\"ldts-profit\":\"100\"}}\n"));
        var exitCode = CommandLine.Run(["settle", "fusion-ldts", "--facts", "-", "--output", "json", "--strict"], new Screen(output, error, 120, input: given));

        Assert.Equal(0, exitCode);
        Assert.Contains("\"venture\":\"A\",\"period\":\"2005-04\",\"inForce\":\"2005-03-14\",\"terms\":{\"fusion-interest\":\"0\"", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Undetermined_figures_are_named_in_their_row_and_count_where_asked()
    {
        var run = Run.Facts("venture,period\nA,2002-04\n", "--strict");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("; payment 4(2)", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(0, Run.Facts("venture,period\nA,2002-04\n").ExitCode);
    }

    [Theory]
    [InlineData("--period", "2002-10", "--period: facts of many ventures are settled without it")]
    [InlineData("--output", "html", "--output: many ventures are not written as html")]
    [InlineData("--output", "arrow", "--output: arrow is no text, and not shown at a terminal")]
    [InlineData("--term", "nothing", "term: 'nothing' is no term of this agreement")]
    [InlineData("--reading", "month-of-the-end=by-days", "international-voip: 6(10): ")]
    [InlineData("--carried", "nowhere.csv", "nowhere.csv: there is no such file")]
    public void What_says_nothing_of_many_ventures_is_refused(string option, string value, string told)
    {
        var run = Run.Facts(Ventures(["A"]), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_state_that_cannot_be_written_is_told_and_the_other_one_left_as_it_is()
    {
        var run = Run.Facts(Ventures(["A"]), "--carried-out", Path.Combine(Files, "nowhere", "states.csv"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(": this is no path; expected a file that can be written", Assert.Single(Run.Facts(Ventures(["A"]), "--carried-out", "").ErrorLines)["''".Length..]);
    }

    [Fact]
    public void States_are_written_where_a_link_leads_and_nothing_beside_them_is_touched()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Files, "linked")).FullName;
        var (target, link, other) = (Path.Combine(folder, "target.csv"), Path.Combine(folder, "link.csv"), Path.Combine(folder, "target.csv.part"));
        File.WriteAllText(target, "before");
        File.WriteAllText(other, "another's");
        File.CreateSymbolicLink(link, target);

        Assert.Equal(0, Run.Facts(Ventures(["A"]), "--carried-out", link).ExitCode);
        Assert.StartsWith("venture,through,", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal(("another's", target), (File.ReadAllText(other), File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName));
        Assert.Equal(3, Directory.GetFiles(folder).Length);
    }

    private static string Ventures(string[] names, bool byVenture = false, int after = 0, int through = int.MaxValue)
    {
        var months = Lines.Skip(1 + after).Take(through).ToList();
        var rows = byVenture
            ? names.SelectMany(name => months.Select(month => $"{name},{month}"))
            : months.SelectMany(month => names.Select(name => $"{name},{month}"));
        return $"venture,{Lines[0]}\n{string.Join('\n', rows)}\n";
    }
}
