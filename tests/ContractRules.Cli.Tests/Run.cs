using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests;

/// <summary>One run of the command line, in this process: what it wrote and the exit code it gave.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public const string Agreement = "international-voip";

    public static string SampleFile => Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip.csv");

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> OutputLines => Output.Split('\n');

    public static Run Of(params string[] args) => OnWidth(120, args);

    public static Run OnWidth(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, new Screen(output, error, width));
        return new Run(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Settles the sample file.</summary>
    public static Run Sample(params string[] args) => Of(["settle", Agreement, "--facts", SampleFile, .. args]);

    /// <summary>Settles a facts file of this text.</summary>
    public static Run Facts(string text, params string[] args) => Facts(System.Text.Encoding.UTF8.GetBytes(text), args);

    /// <summary>Settles a facts file of these bytes. Messages name it facts.csv.</summary>
    public static Run Facts(byte[] bytes, params string[] args) => FactsOnWidth(120, bytes, args);

    /// <summary>Settles a facts file of these bytes, on a screen of this width.</summary>
    public static Run FactsOnWidth(int width, byte[] bytes, params string[] args) => OnFacts(width, ["settle", Agreement], bytes, args);

    /// <summary>Runs a command on a facts file of these bytes.</summary>
    public static Run OnFacts(int width, string[] command, byte[] bytes, params string[] args) =>
        OnFile("facts.csv", bytes, path => OnWidth(width, [.. command, "--facts", path, .. args]));

    /// <summary>Registers a file of cost items of this text. Messages name it items.csv.</summary>
    public static Run OnItems(string text, params string[] args) => OnItems(System.Text.Encoding.UTF8.GetBytes(text), args);

    /// <summary>Registers a file of cost items of these bytes. Messages name it items.csv.</summary>
    public static Run OnItems(byte[] bytes, params string[] args) =>
        OnFile("items.csv", bytes, path => Of(["register", Agreement, "--items", path, .. args]));

    /// <summary>Runs on a file of these bytes, which messages name by its name alone.</summary>
    public static Run OnFile(string name, byte[] bytes, Func<string, Run> run)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("contract-rules").FullName, name);
        File.WriteAllBytes(path, bytes);
        var done = run(path);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return done with { Error = done.Error.Replace(path, name, StringComparison.Ordinal) };
    }
}
