using System.Text;
using System.Text.Json;
using ContractRules.Cli.Tests.From;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Cli.Tests.Input;

/// <summary>
/// Whatever files and arguments hold, the command line tells what is wrong or does what was asked: 2,000 inputs by day, 100,000 at
/// night, of every reader that it has.
/// </summary>
public sealed class HostileInputTests
{
    private const string Facts = """
        period,gross-revenue,minutes-sold,terminated-minutes,self-sustaining,approved-thil-percentage,ptcl-agreement-date
        2002-09,114271.31,417811,412380,,,2002-09-02
        2002-10,"222170.69",816804,806150,true,27.5%,
        2002-11,-0,,0,false,0.25,

        """;

    private const string Fruits = "period,sales[apples],sales[pears]\n2024-Q1,300.05,100\n2024-Q2,400,\n";

    private const string Calls = """
        key,on,charge,disputed,customer
        C-1,2024-01-03,10.50,,"Acme, Ltd"
        C-2,2024-01-31,0.01,true,Gürsel
        C-3,2024-02-01,7,false,

        """;

    private const string Items = """
        date,description,amount,clauses,pakistan-side
        2002-06-03,"Deposit, first",12000.00,2(2)(a) 2(2)(b),true
        2002-07-09,Gürsel & Söhne,0.01,2(2)(d);2(2)(e),false
        2003-01-31,Switch,5,"2(2)(e)",

        """;

    private const string Receipts = """
        key,date,payer,payee,amount,currency,clause,period
        R-1,2002-11-02,Fusion,THIL,12000.00,USD,,
        "R-2, second",2002-10-30,THIL,Fusion,0.01,USD,,

        """;

    private const string KnownFacts =
        "period,known-on,gross-revenue,terminated-minutes\n2002-09,2002-10-05,222170.70,400000\n2002-10,2002-11-05,5,7\n2002-09,2002-11-05,,withdrawn\n";

    private const string Holidays = "date,name\n2002-12-25,Christmas\n2002-07-04\n\n2003-01-01,\"New Year\"\n";

    // The memory taken may grow with the bytes of the input, and no more than that; one date can span the 13,200 months of the calendar.
    private const long BytesTaken = 400_000_000;
    private const long BytesTakenForEach = 20_000;

    private static readonly string[] Outputs = ["table", "json", "csv", "markdown"];

    [Fact]
    public void No_facts_file_is_a_fault_of_the_program() => Holds(
        600, [Facts], (path, output) => ["settle", Run.Agreement, "--facts", path, "--output", output]);

    [Fact]
    public void No_facts_file_of_another_agreement_is_a_fault_of_the_program() => Holds(
        100, [Fruits], (path, output) => ["settle", "fruit-growers", "--from", typeof(FruitGrowers).Assembly.Location, "--facts", path, "--output", output]);

    [Fact]
    public void No_file_of_items_is_a_fault_of_the_program()
    {
        var facts = Path.GetTempFileName();
        File.WriteAllText(facts, "period\n2024-01\n2024-02\n");
        Holds(
            200,
            [Calls],
            (path, output) => output == "csv"
                ? ["explain", "call-charges", "due", "--period", "2024-01", "--from", typeof(CallCharges).Assembly.Location, "--facts", facts, "--items", $"call={path}"]
                : ["settle", "call-charges", "--from", typeof(CallCharges).Assembly.Location, "--facts", facts, "--items", $"call={path}", "--output", output]);
        File.Delete(facts);
    }

    [Fact]
    public void No_facts_file_with_days_is_a_fault_of_the_program() => Holds(
        200, [KnownFacts], (path, output) => ["settle", Run.Agreement, "--facts", path, "--issued", "--output", output]);

    [Fact]
    public void No_file_of_audited_facts_is_a_fault_of_the_program() => Holds(
        200,
        ["period,gross-revenue\n2002-10,222170.70\n2002-12,5\n", Facts],
        (path, output) => ["true-up", Run.Agreement, "--facts", Run.SampleFile, "--audited", path, "--year", "2002-09-01/2003-08-31", "--output", output]);

    [Fact]
    public void No_file_of_cost_items_is_a_fault_of_the_program() => Holds(
        400, [Items], (path, output) => ["register", Run.Agreement, "--items", path, "--output", output == "json" ? "csv" : output]);

    [Fact]
    public void No_file_of_receipts_is_a_fault_of_the_program()
    {
        var facts = Path.GetTempFileName();
        File.WriteAllText(facts, Facts);
        Holds(300, [Receipts], (path, output) => ["account", Run.Agreement, "--facts", facts, "--receipts", path, "--output", output]);
        File.Delete(facts);
    }

    [Fact]
    public void No_file_of_holidays_is_a_fault_of_the_program()
    {
        var facts = Path.GetTempFileName();
        File.WriteAllText(facts, Facts);
        Holds(200, [Holidays], (path, output) => ["settle", Run.Agreement, "--facts", facts, "--holidays", path, "--output", output]);
        File.Delete(facts);
    }

    [Fact]
    public void No_argument_is_a_fault_of_the_program()
    {
        var facts = Path.GetTempFileName();
        File.WriteAllText(facts, Facts);
        Check(
            300,
            from agreement in Mutations.Words(Run.Agreement, "fusion-ldts")
            from command in Gen.Elements("settle", "explain", "true-up", "clauses")
            from year in Mutations.Words("2002", "2002-09-01/2002-11-30")
            from period in Mutations.Words("2002-10", "2002-09")
            from term in Mutations.Words("net-profit", "thil-share")
            from option in Gen.Elements("--in-force", "--known-on", "--reading", "--depth", "--holidays", "--from", "--output", "--facts")
            from value in Mutations.Words("2002-07-12", "overhead-basis=flat-month", "2", "json", "markdown", facts)
            select (string[])(command switch
            {
                "settle" => [command, agreement, "--facts", facts, "--period", period, "--term", term, option, value],
                "clauses" => [command, agreement, option, value],
                "explain" => [command, agreement, term, "--facts", facts, "--period", period, option, value],
                _ => [command, agreement, "--facts", facts, "--audited", facts, "--year", year, option, value],
            }),
            args => WhyWrong(Run.Of(args)));
        File.Delete(facts);
    }

    private static void Holds(int byDay, string[] sound, Func<string, string, string[]> args)
    {
        var path = Path.GetTempFileName();
        Assert.All(sound, text =>
        {
            File.WriteAllText(path, text);
            Assert.Equal((ExitCode.Done, ""), (Run.Of(args(path, "table")).ExitCode, Run.Of(args(path, "table")).Error));
        });
        Check(byDay, from file in Mutations.Of(sound) from output in Gen.Elements(Outputs) select new Drawn(file, output), drawn =>
        {
            File.WriteAllBytes(path, drawn.File);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var run = Run.Of(args(path, drawn.Output));
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            return taken > BytesTaken + (BytesTakenForEach * drawn.File.Length) ? $"{drawn.File.Length} bytes took {taken}" : WhyWrong(run);
        });
        File.Delete(path);
    }

    private static void Check<T>(int byDay, Gen<T> inputs, Func<T, string?> whyWrong) => Law.Holds(inputs, input => Assert.Null(whyWrong(input)), byDay);

    private static string? WhyWrong(Run run) => run switch
    {
        { ExitCode: not (ExitCode.Done or ExitCode.BadInput) } => $"exit code {run.ExitCode}: {run.Error}",
        { ExitCode: ExitCode.BadInput, Output: not "" } => $"a fault, and output: {run.Output}",
        { ExitCode: ExitCode.BadInput, Error: "" } => "a fault that is not told",
        { ExitCode: ExitCode.Done, Error: not "" } => $"done, and a fault: {run.Error}",
        { ExitCode: ExitCode.Done, Output: "" } => "done, and no output",
        _ when HasRaw(run.Output) || HasRaw(run.Error) => $"raw characters: {run.Output}{run.Error}",
        _ => null,
    };

    // Half of a character of two halves is read as the sign for what is none.
    private static bool HasRaw(string text) =>
        text.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) > text.Count(character => character == '\uFFFD')
        || text.Any(character => (char.IsControl(character) && character != '\n')
            || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C');

    private sealed record Drawn(byte[] File, string Output)
    {
        public override string ToString() => $"{Output}: {JsonSerializer.Serialize(Encoding.Latin1.GetString(File))}, each byte a character";
    }
}
