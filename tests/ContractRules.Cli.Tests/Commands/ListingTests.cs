namespace ContractRules.Cli.Tests.Commands;

public sealed class ListingTests
{
    [Fact]
    public void The_header_that_facts_prints_is_a_facts_file_without_periods()
    {
        var header = Run.Of("facts", Run.Agreement, "--output", "csv").Output;
        Assert.StartsWith("period,", header, StringComparison.Ordinal);
        Assert.Single(header, '\n');
        var run = Run.Facts(header + "2002-10" + new string(',', header.Count(c => c == ',')) + "\n");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Facts_lists_key_type_range_default_meaning_and_clause_of_each()
    {
        var run = Run.Of("facts", Run.Agreement);
        var line = run.OutputLines.ToList().FindIndex(text => text.TrimStart().StartsWith("approved-thil-percentage ", StringComparison.Ordinal));
        Assert.Matches("approved-thil-percentage +ratio +0.25 to 0.3 +none$", run.OutputLines[line]);
        Assert.Contains("Higher percentage for THIL", run.OutputLines[line + 1], StringComparison.Ordinal);
        Assert.Matches("agreed-fusion-expenses +USD +≥ 0 +to be agreed", run.Output);
    }

    [Fact]
    public void Facts_are_told_apart_by_how_long_they_hold_and_stand_in_the_order_of_the_text()
    {
        var lines = Run.OnWidth(80, "facts", Run.Agreement).OutputLines.ToList();
        string[] expected =
        [
            "Of each month", "minutes-sold", "pakistan-side-costs", "upfront-costs", "gross-revenue",
            "Standing", "thil-elects-increase", "thil-consented-cap", "agreed-termination-rate",
            "Days of events", "ptcl-agreement-date", "committee-constituted-date", "thil-breach-notice-date", "force-majeure-end-date",
        ];
        var places = expected.Select(name => lines.FindIndex(line => line.Trim().Split("  ")[0] == name)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Matches("^  tender-refused-date +Day on which PTCL refused the tender$", lines.Single(line => line.Contains("tender-refused-date", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2002-07-11", "As signed", "3(3)", "40 %")]
    [InlineData("2002-07-12", "Letter of 12 July 2002", "2(2)(1)", "25 %")]
    public void Clauses_are_those_in_force_with_their_rules_in_words(string date, string title, string clause, string share)
    {
        var run = Run.Of("clauses", Run.Agreement, "--in-force", date, "--output", "markdown");
        Assert.Contains($"## {title}, in force from", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"\n## {clause} ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n- THIL's basic share means {share}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- Fusion pays THIL THIL's profit share, due on the end of the period + 30 days", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- Computes nothing: it is a duty of effort", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_tell_duties_and_powers_in_words_and_which_clauses_survive()
    {
        var output = Run.Of("clauses", Run.Agreement, "--output", "markdown").Output;
        Assert.Contains(
            "\n- Fusion shall terminate the minutes promised, toward THIL, by the end of the period; short by Shortfall of terminated minutes; "
            + "owed if PTCL agreement date has happened and (not “Agreement has ended” of the prior period); excused if (Force majeure start date has happened ",
            output,
            StringComparison.Ordinal);
        Assert.Contains(
            "THIL shall constitute the Committee, with two members of its own, toward Fusion, by 2002-04-25 + 7 days; done on Committee constituted date\n",
            output,
            StringComparison.Ordinal);
        Assert.Contains(
            "\n- Fusion may suspend the services for unlawful use by THIL, from THIL violation notice date + 1 day, "
            + "because THIL violation notice date has happened and (not (THIL violation ceased date has happened and (THIL violation ceased date ≥ THIL violation notice date))); exercised on Fusion suspension date\n",
            output,
            StringComparison.Ordinal);
        Assert.Contains("## 6(6) Confidentiality\n\nThe parties keep the agreement and all they learn under it confidential. Survives termination.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void On_a_screen_each_provision_of_a_clause_is_marked_and_set_under_its_mark(int width)
    {
        var lines = Run.OnWidth(width, "clauses", Run.Agreement).OutputLines;
        var clause = lines.SkipWhile(line => !line.StartsWith("2(1)(j), second ", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).ToList();
        Assert.Equal(2, clause.Count(line => line[0] == '•'));
        Assert.All(clause.SkipWhile(line => line[0] != '•'), line => Assert.Matches("^(•| ) [^ ]", line));
        Assert.All(clause, line => Assert.InRange(line.Length, 1, width));
    }

    [Theory]
    [InlineData("--since", "2002-04-25")]
    [InlineData("--since", "2002-04-25", "--in-force", "2002-07-12")]
    [InlineData("--from", "2002-04-25", "--to", "2002-07-12")]
    public void What_changed_between_two_days_is_marked(params string[] days)
    {
        var output = Run.Of(["clauses", Run.Agreement, "--output", "markdown", .. days]).Output;

        Assert.Contains("## From As signed to Letter of 12 July 2002\n", output, StringComparison.Ordinal);
        Assert.Contains("\n- deleted: 3(3)\n", output, StringComparison.Ordinal);
        Assert.Contains("\n- THIL's basic share means ~~40~~**25** %\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## 4(5)(a) ", output, StringComparison.Ordinal);
        Assert.Contains("\n• THIL's basic share means [-40-]{+25+} %\n", Run.Of(["clauses", Run.Agreement, .. days]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_is_told_from_an_earlier_day_to_a_later_one()
    {
        var refused = Run.Of("clauses", Run.Agreement, "--since", "2002-07-12", "--in-force", "2002-04-25");

        Assert.Equal((ExitCode.BadInput, "--since: the text in force on 2002-07-12 came after that to show; expected a date before 2002-07-12\n"), (refused.ExitCode, refused.Error));
    }

    [Fact]
    public void Open_questions_are_told_once_and_clauses_as_they_are_read()
    {
        var (usual, read) = (Clauses(), Clauses("--reading", "overhead-basis=flat-month"));

        Assert.Contains("otherwise ((Volume terminated × 0.015 USD/minute), as read under \\[overhead-basis\\])\n", usual, StringComparison.Ordinal);
        Assert.Contains("otherwise (45,000.00 USD, as read under \\[overhead-basis\\])\n", read, StringComparison.Ordinal);
        Assert.Contains("<br>read here as per-minute (default): ", usual, StringComparison.Ordinal);
        Assert.Contains("<br>or as per-minute (default): ", read, StringComparison.Ordinal);
        Assert.Single(usual.Split('\n'), line => line.Contains("Is overhead a rate for each terminated minute", StringComparison.Ordinal));

        static string Clauses(params string[] reading) => Run.Of(["clauses", Run.Agreement, "--output", "markdown", .. reading]).Output;
    }

    [Fact]
    public void Readings_tell_the_question_the_options_the_default_and_its_reason()
    {
        var run = Run.Of("readings", Run.Agreement);
        Assert.Contains("overhead-basis (4(5)(b)(vi))", run.Output, StringComparison.Ordinal);
        Assert.Contains("Is overhead a rate for each terminated minute, or a fixed sum a month?", run.Output, StringComparison.Ordinal);
        Assert.Contains("By default per-minute: ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  per-minute \(default\) +0.015 and 0.0066 USD", run.Output);
        Assert.Matches(@"\n  flat-month +45,000 and 20,000 USD a month", run.Output);
    }

    [Fact]
    public void Explaining_gives_the_derivation_and_a_term_that_another_version_defines_is_a_fault()
    {
        var explained = Run.Of("explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2002-10");
        Assert.Equal(ExitCode.Done, explained.ExitCode);
        Assert.StartsWith("Net Profit for 2002-10", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Volume terminated (volume-terminated) = 806,150 minutes", explained.Output, StringComparison.Ordinal);

        string[] earlierTerm = ["explain", Run.Agreement, "investment-cap", "--facts", Run.SampleFile, "--period", "2002-10"];
        Assert.StartsWith("term: no clause in force in 2002-10 defines investment-cap", Run.Of(earlierTerm).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run.Of([.. earlierTerm, "--in-force", "2002-04-25"]).ExitCode);
    }
}
