namespace ContractRules.Cli.Tests.From;

/// <summary>Agreements of the user's own assembly.</summary>
public sealed class FromTests
{
    private const string Empty = """
        new Agreement("KEY", "Title", new LocalDate(2024, 1, 1), Cadence.Years, [new Party("A", "A"), new Party("B", "B")],
            [Clause.ComputingNothing("1", "Peace", "They shall live in peace.", "nothing is counted")])
        """;

    [Fact]
    public void An_agreement_of_ones_own_is_settled_by_quarters_and_by_stream()
    {
        var run = FruitGrowers("settle", "period,sales[apples],sales[pears]\n2024-Q1,300.05,100\n2024-Q2,400,\n", "--output", "csv");

        // 300.05 + 100.00 − (30.005 rounded to 30.01, + 10.00)
        Assert.Contains("2024-Q1,2024-01-01,term,1,commission[apples],,,30.01,USD,,,,,,,,,30.01,half away from zero", run.OutputLines);
        Assert.Contains("2024-Q1,2024-01-01,term,1,commission[pears],,,10,USD,,,,,,,,,10.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-Q1,2024-01-01,payment,2,,Trader,Grower,360.04,USD,2024-04-20,,,,,,,,360.04,half away from zero", run.OutputLines);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_is_missing_of_one_member_leaves_the_others_settled()
    {
        var run = FruitGrowers("settle", "period,sales[apples],sales[pears]\n2024-Q1,300,\n", "--term", "commission", "--strict");

        Assert.Contains("Commission,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Sales, pears   Commission, pears (1), Proceeds (2)", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2024-Q1         30.00          open     open", run.OutputLines);
        Assert.Equal(ExitCode.Undetermined, run.ExitCode);
    }

    [Fact]
    public void An_explanation_shows_each_member()
    {
        var run = FruitGrowers(["explain", "fruit-growers", "proceeds"], "period,sales[apples],sales[pears]\n2024-Q1,300,100\n", "--period", "2024-Q1");

        Assert.Contains("│  ├─ Sales (sales[apples]) = 300.00 USD, given for 2024-Q1", run.OutputLines);
        Assert.Contains("│  └─ Sales [pears] = 100.00 USD, given for 2024-Q1", run.OutputLines);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void Members_of_different_units_are_listed_each_with_its_own()
    {
        using var own = new OwnAssembly("""
            public static class Field
            {
                private static readonly Unit Barrel = new("barrel", "barrels");
                private static readonly Stream<Unit> Products = new Members("product", "oil", "gas").In(Barrel, new Unit("mcf"));
                private static readonly Stream<Fact<Quantity>> Produced = Fact.Quantity("produced", Products, "1", "Production");
                private static readonly Fact<Ratio> Cpi = Fact.Ratio("cpi", "1", "Index").AsFactor();
                private static readonly Stream<Term<Quantity>> Adjusted = Term.Quantity("adjusted", "Production as adjusted", Products);

                public static Agreement Agreement { get; } = new("field", "Field", new LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A"), new Party("B", "B")],
                    [new Clause("1", "Production", "Production is adjusted.", Adjusted.EachMeans(Produced.Each(quantity => quantity.EscalatedBy(Indexation.Factor(Cpi, since: Ratio.Factor(100))))))]);
            }
            """);
        var lines = own.Run("facts", "field").OutputLines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Contains(["produced[oil]", "barrel", "any", "none"], lines);
        Assert.Contains(["produced[gas]", "mcf"], lines);
        Assert.Contains(["cpi", "factor", "any", "none"], lines);
    }

    [Fact]
    public void The_key_of_a_stream_explains_each_member()
    {
        var run = FruitGrowers(["explain", "fruit-growers", "commission"], "period,sales[apples],sales[pears]\n2024-Q1,300,100\n", "--period", "2024-Q1");

        Assert.Equal(
            ["Commission, apples for 2024-Q1, under: As signed", "Commission, pears for 2024-Q1, under: As signed"],
            run.OutputLines.Where(line => line.EndsWith("under: As signed", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("sales[plums]", "facts.csv:1:8: no fact is called 'sales[plums]'; expected one of sales[pears], sales[apples]")]
    [InlineData("sales", "facts.csv:1:8: no fact is called 'sales'; expected one of sales[apples], sales[pears]")]
    public void A_member_that_there_is_not_is_told_with_those_that_there_are(string column, string message)
    {
        var run = FruitGrowers("settle", $"period,{column}\n2024-Q1,1\n");

        Assert.Equal((ExitCode.BadInput, message + "\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("2024-01", "facts.csv:2:1: '2024-01' is no period of this agreement; expected a quarter such as 2002-Q4")]
    [InlineData("2023-Q4", "facts.csv:2:1: period 2023-Q4 ends before the agreement is in force; expected a period that ends on or after 2024-01-01")]
    public void The_periods_are_those_of_the_agreement(string period, string message)
    {
        var run = FruitGrowers("settle", $"period,sales[apples]\n{period},1\n");

        Assert.Equal((ExitCode.BadInput, message + "\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("Months", "2024-01", "2024-02")]
    [InlineData("Quarters", "2024-Q1", "2024-Q2")]
    [InlineData("Years", "2024", "2025")]
    [InlineData("Intervals", "2024-01-01/2024-02-10", "2024-02-11/2024-02-29")]
    public void An_agreement_of_any_cadence_is_settled(string cadence, string first, string second)
    {
        using var own = Own("any", cadence);
        var facts = Path.Combine(Path.GetDirectoryName(own.Path)!, "facts.csv");
        File.WriteAllText(facts, $"period\n{first}\n{second}\n");
        var run = own.Run("settle", "any", "--facts", facts, "--output", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\"period\": \"{second}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_whole_calendar_no_interval_is_expected_however_many_follow()
    {
        using var own = Own("any", "Intervals");
        var facts = Path.Combine(Path.GetDirectoryName(own.Path)!, "facts.csv");
        File.WriteAllText(facts, $"period\n1900-01-01/2999-12-31\n{string.Concat(Enumerable.Repeat("x\n", 8))}");
        var run = own.Run("settle", "any", "--facts", facts);

        Assert.Equal(8, run.ErrorLines.Count(line => line.EndsWith("'x' is no period of this agreement; expected no period after 1900-01-01/2999-12-31", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Its_facts_and_clauses_are_listed()
    {
        var facts = Run.Of("facts", "fruit-growers", "--from", Here);
        var clauses = Run.Of("clauses", "fruit-growers", "--from", Here);

        Assert.Contains("  sales[apples]          USD    ≥ 0     none", facts.OutputLines);
        Assert.Contains("  sales[pears]", facts.OutputLines);
        Assert.Single(facts.OutputLines, line => line.Contains("Sales of a fruit (1)", StringComparison.Ordinal));
        Assert.Contains("• for each of apples and pears: Commission means (10 % × Sales) rounded to 0.01", clauses.Output, StringComparison.Ordinal);
        Assert.Equal("period,sales[apples],sales[pears]\n", Run.Of("facts", "fruit-growers", "--from", Here, "--output", "csv").Output);
    }

    [Fact]
    public void Those_that_ship_are_still_known_and_never_replaced_in_silence()
    {
        using var own = Own("international-voip");

        Assert.StartsWith("Acquisition of LDTS by Fusion", own.Run("facts", "fusion-ldts").Output, StringComparison.Ordinal);
        Assert.Equal(
            "own.dll: 'international-voip' is also the key of an agreement that ships with the command line; expected a key of its own\n",
            own.Run("facts", "international-voip").Error);
    }

    [Fact]
    public void A_key_that_is_not_there_is_told_with_those_that_are()
    {
        using var own = Own("peace");

        Assert.Equal("agreement: 'war' is not known; expected one of peace, international-voip, fusion-ldts\n", own.Run("facts", "war").Error);
    }

    [Fact]
    public void Every_fault_of_an_agreement_that_is_written_wrongly_is_told()
    {
        using var own = new OwnAssembly("""
            public static class Wrong
            {
                static readonly Party A = new("A", "A"), B = new("B", "B");
                static readonly Term<Money> Due = Term.Money("due", "Due", Currency.Usd);
                static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "9", "Sales");

                public static Agreement Agreement { get; } = new("wrong", "Wrong", new LocalDate(2024, 1, 1), Cadence.Years, [A, B],
                    [new Clause("1", "Due", "A pays B.", A.Pays(B, Due)), new Clause("2", "Sales", "A pays B.", A.Pays(B, Sales))]);
            }
            """);
        var run = own.Run("facts", "wrong");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(
            [
                "own.dll: Wrong.Agreement: clause 1: due is used, but no clause in force defines it",
                "own.dll: Wrong.Agreement: clause 9: fact sales names this clause, but no version has it",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void An_agreement_that_cannot_be_made_is_told_with_its_cause()
    {
        using var own = new OwnAssembly("""
            public static class Broken
            {
                public static Agreement Agreement => throw new System.InvalidOperationException("no luck today");
            }
            """);

        Assert.Equal(
            "own.dll: Broken.Agreement: it fails when it is made: no luck today\n",
            own.Run("facts", "broken").Error);
    }

    [Theory]
    [InlineData("A.Pays(B, Sales)")]
    [InlineData("""Expectation.That("something is due", IsDue)""")]
    public void An_agreement_above_what_it_uses_is_told_to_go_below(string provision)
    {
        using var own = new OwnAssembly($$"""
            public static class Early
            {
                public static Agreement Agreement { get; } = new("early", "Early", new LocalDate(2024, 1, 1), Cadence.Years, [A, B],
                    [new Clause("1", "Due", "A pays B.", {{provision}})]);

                static readonly Party A = new("A", "A"), B = new("B", "B");
                static readonly Rule<bool> IsDue = true;
                static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales");
            }
            """);

        Assert.EndsWith(
            "; expected facts, terms and parties above the agreement that uses them, since static fields are made in the order of the text\n",
            own.Run("facts", "early").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_when_a_class_is_made_is_told_once_whatever_the_class_holds()
    {
        using var own = new OwnAssembly($$"""
            public static class Both
            {
                public static Agreement First { get; } = {{Empty.Replace("KEY", "", StringComparison.Ordinal)}};
                public static Agreement Second { get; } = {{Empty.Replace("KEY", "second", StringComparison.Ordinal)}};
            }
            """);

        Assert.Single(own.Run("facts", "second").Error, '\n');
    }

    [Fact]
    public void What_is_wrong_with_one_agreement_does_not_matter_to_another()
    {
        using var own = new OwnAssembly($$"""
            public static class Sound
            {
                public static Agreement Agreement { get; } = {{Empty.Replace("KEY", "sound", StringComparison.Ordinal)}};
            }

            public static class Broken
            {
                public static Agreement Agreement => throw new System.InvalidOperationException("no luck today");
            }
            """);

        Assert.Equal((ExitCode.Done, ""), (own.Run("facts", "sound").ExitCode, own.Run("facts", "sound").Error));
        Assert.Equal("own.dll: Broken.Agreement: it fails when it is made: no luck today\n", own.Run("facts", "broken").Error);
    }

    [Fact]
    public void An_assembly_without_agreements_is_told()
    {
        using var own = new OwnAssembly("public static class Nothing { static Agreement Hidden => null!; }");

        Assert.Equal(
            "own.dll: the assembly holds no agreement; expected a public static property or field of the type Agreement in a public class\n",
            own.Run("facts", "hidden").Error);
    }

    [Fact]
    public void One_agreement_under_two_names_is_one_and_two_under_one_key_are_a_fault()
    {
        using var twins = new OwnAssembly($$"""
            public static class Twins
            {
                public static readonly Agreement One = {{Empty.Replace("KEY", "twin", StringComparison.Ordinal)}};
                public static readonly Agreement Same = One;
                public static Agreement Other { get; } = {{Empty.Replace("KEY", "twin-2", StringComparison.Ordinal)}};
            }
            """);
        using var clash = new OwnAssembly($$"""
            public static class Clash
            {
                public static readonly Agreement One = {{Empty.Replace("KEY", "twin", StringComparison.Ordinal)}};
                public static readonly Agreement Two = {{Empty.Replace("KEY", "twin", StringComparison.Ordinal)}};
            }
            """);

        Assert.Equal(ExitCode.Done, twins.Run("facts", "twin").ExitCode);
        Assert.Equal("own.dll: two agreements bear the key 'twin'; expected each key once\n", clash.Run("facts", "twin").Error);
    }

    [Theory]
    [InlineData("no-such.dll", "no-such.dll: there is no such file; expected an assembly that references ContractRules, such as bin/Debug/net10.0/MyAgreements.dll\n")]
    [InlineData("Samples/international-voip.csv", "Samples/international-voip.csv: this is no .NET assembly; expected an assembly that references ContractRules, such as bin/Debug/net10.0/MyAgreements.dll\n")]
    public void A_file_that_is_no_assembly_is_a_fault(string file, string message)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        var run = Run.Of("facts", "any", "--from", path);

        Assert.Equal((ExitCode.BadInput, message), (run.ExitCode, run.Error.Replace(path, file, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_directory_is_named_as_such()
    {
        var run = Run.Of("facts", "any", "--from", AppContext.BaseDirectory);

        Assert.StartsWith($"{AppContext.BaseDirectory}: this is a directory; expected an assembly that references", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void A_file_of_gigabytes_is_refused_before_it_is_loaded()
    {
        using var own = Own("peace");
        var path = Path.ChangeExtension(own.Path, ".large.dll");
        using (var file = File.Create(path))
        {
            file.SetLength(3L * 1024 * 1024 * 1024);
        }

        var run = Run.Of("facts", "peace", "--from", path);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path}: the file is longer than 256 MB; expected an assembly", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_named_as_such()
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = Shell.Run("cat /dev/null | $CONTRACT_RULES facts any --from /dev/stdin");

            Assert.StartsWith("/dev/stdin: this is a pipe or a device; expected an assembly that references", run.Error, StringComparison.Ordinal);
            Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        }
    }

    [Fact]
    public void A_list_of_dependencies_that_cannot_be_read_is_told()
    {
        using var own = Own("peace");
        File.WriteAllText(Path.ChangeExtension(own.Path, ".deps.json"), "{ \"targets\": [");
        var run = own.Run("facts", "peace");

        Assert.Contains("own.deps.json: this list of dependencies cannot be read; expected the file that the build wrote", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void What_cannot_be_loaded_hides_no_other_agreement()
    {
        using var own = new OwnAssembly(
            $$"""
            public class Derived : Gone { public static Agreement Agreement { get; } = {{Empty.Replace("KEY", "derived", StringComparison.Ordinal)}}; }

            public static class Holding
            {
                public static Gone Gone { get; } = new();
                public static Agreement Agreement { get; } = {{Empty.Replace("KEY", "holding", StringComparison.Ordinal)}};
            }

            public static class Sound { public static Agreement Agreement { get; } = {{Empty.Replace("KEY", "sound", StringComparison.Ordinal)}}; }
            """,
            missing: "public class Gone { }");

        Assert.Equal((ExitCode.Done, ""), (own.Run("facts", "sound").ExitCode, own.Run("facts", "sound").Error));
        var run = own.Run("facts", "derived");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(run.ErrorLines, line => line.StartsWith("own.dll: a type cannot be loaded (Could not load file or assembly 'Gone,", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("own.dll: Holding.Gone: its type cannot be loaded (", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("own.dll: Holding.Agreement: it fails when it is made: Could not load", StringComparison.Ordinal));
    }

    [Fact]
    public void What_its_code_prints_lands_in_no_output()
    {
        using var own = new OwnAssembly($$"""
            public static class Talking
            {
                static Talking() => System.Console.WriteLine("made");
                public static Agreement Agreement { get { System.Console.Error.WriteLine("asked"); return Made; } }
                static readonly Agreement Made = {{Empty.Replace("KEY", "talking", StringComparison.Ordinal)}};
            }
            """);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(new Run(ExitCode.Done, "period\n", ""), Shell.Run($"$CONTRACT_RULES facts talking --output csv --from '{own.Path}'"));
        }
    }

    private static string Here => typeof(FruitGrowers).Assembly.Location;

    private static OwnAssembly Own(string key, string cadence = "Years") => new(
        $$"""public static class Own { public static Agreement Agreement { get; } = {{Empty.Replace("KEY", key, StringComparison.Ordinal).Replace("Years", cadence, StringComparison.Ordinal)}}; }""");

    private static Run FruitGrowers(string command, string facts, params string[] args) => FruitGrowers([command, "fruit-growers"], facts, args);

    private static Run FruitGrowers(string[] command, string facts, params string[] args) =>
        Run.OnFacts(120, [.. command, "--from", Here], System.Text.Encoding.UTF8.GetBytes(facts), args);
}
