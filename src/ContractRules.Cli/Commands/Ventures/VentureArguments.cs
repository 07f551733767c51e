using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Files;
using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What a command takes beside the usual where the facts are those of many ventures, each row with the name of its venture.</summary>
/// <param name="facts">Where the facts come from.</param>
/// <param name="files">The files that the command reads.</param>
/// <param name="done">What the command does with them: settled.</param>
/// <param name="where">What it does where something is wrong in the facts of a venture, if it is to keep going.</param>
internal sealed class VentureArguments(Option<string> facts, TextFiles files, string done, string where = "stop that venture from that row on and no other")
{
    /// <summary>What gives facts of many ventures, where facts may be those of one.</summary>
    public const string InTheFacts = "facts with a first column 'venture', and none of them alone";

    private const string ByVenture = "venture";
    private const string Any = "any";

    private readonly Func<ParseResult, bool> _areOfOne = _ => false;

    private readonly Option<string> _order = new("--order")
    {
        Description = "Of facts of many ventures (a first column 'venture'; CSV, lines of JSON, Apache Arrow or Apache Parquet): 'venture' where all rows of one stand one after "
            + "another, so that it can be let go of before the next; else what passes on of each is held to the end",
        HelpName = $"{Any}|{ByVenture}",
        DefaultValueFactory = _ => Any,
    };

    private readonly Option<bool> _keepGoing = new("--keep-going")
    {
        Description = $"Of facts of many ventures: where something is wrong, {where}; the exit code is 2 all the same",
    };

    /// <summary>Beside all that settling takes, by which the facts of one venture can be asked for.</summary>
    public VentureArguments(SettlingArguments settling, string done, string where = "stop that venture from that row on and no other")
        : this(settling.Facts, settling.Files, done, where) => _areOfOne = parsed => parsed.GetValue(settling.Venture) is not null || settling.Rows.AreFactsIn(parsed);

    /// <summary>Whether rows of other ventures are taken after a fault.</summary>
    public bool KeepsGoing(ParseResult parsed) => parsed.GetValue(_keepGoing);

    /// <summary>In which order rows come.</summary>
    public VentureOrder OrderIn(ParseResult parsed) => parsed.GetValue(_order) == ByVenture ? VentureOrder.ByVenture : VentureOrder.Any;

    public void AddTo(Command command)
    {
        _order.AcceptOnlyFromAmong(Any, ByVenture);
        command.Add(_order);
        command.Add(_keepGoing);
    }

    /// <summary>Whether the facts are those of many ventures.</summary>
    public bool AreAskedForIn(ParseResult parsed) => parsed.GetValue(facts) is { } path && !_areOfOne(parsed) && VentureInputs.BeginSo(files.BeginningOf(path).Span);

    /// <summary>Whether the facts can be read only once, so that whoever goes through them again has to hold them.</summary>
    public bool AreReadOnce(ParseResult parsed) => files.IsReadOnce(parsed.GetRequiredValue(facts)!);

    /// <summary>Tells each option that is given and says nothing of many ventures.</summary>
    /// <param name="command">The command.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="taken">The options that do, beside these.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public void RefuseOthers(Command command, ParseResult parsed, IEnumerable<Option> taken, Faults faults)
    {
        foreach (var option in command.Options.Except([facts, _order, _keepGoing, .. taken]).Where(option => option.Name is not "--from" && parsed.GetResult(option) is { Implicit: false }))
        {
            faults.Add(new Place(option.Name), $"facts of many ventures are {done} without it", "facts without a column 'venture', or no such option");
        }
    }

    /// <summary>Tells each option that is given although there are no facts of many ventures.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="besides">The options that say nothing without them, beside these.</param>
    /// <param name="expected">What would give them.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public void RefuseAll(ParseResult parsed, IEnumerable<Option> besides, string expected, Faults faults)
    {
        foreach (var option in ((Option[])[.. besides, _order, _keepGoing]).Where(option => parsed.GetResult(option) is { Implicit: false }))
        {
            faults.Add(new Place(option.Name), "it says nothing without facts of many ventures", $"{expected}, or no such option");
        }
    }

    /// <summary>The facts; null, and faults, where they cannot be read.</summary>
    public IVentureInput? FactsIn(Agreement agreement, ParseResult parsed, Faults faults)
    {
        var path = parsed.GetRequiredValue(facts);
        var beginning = files.BeginningOf(path);
        return files.Open(path, faults) is { } stream ? VentureInputs.Open(stream, beginning.Span, path, agreement, faults) : null;
    }
}
