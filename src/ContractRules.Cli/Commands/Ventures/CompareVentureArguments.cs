using System.CommandLine;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What comparing takes beside the usual where the facts are those of many ventures.</summary>
/// <param name="compare">Which agreements are compared.</param>
/// <param name="output">How results are written.</param>
/// <param name="strict">Whether it counts where a difference is open.</param>
internal sealed class CompareVentureArguments(CompareArguments compare, Option<string> output, Option<bool> strict)
{
    private readonly Option<string?> _each = new("--each")
    {
        Description = "Of facts of many ventures: write by what each differs to this file, too: in CSV a line for each payment that differs, summed over the periods of the venture, and one "
            + "for each part of the difference",
        HelpName = "FILE.csv",
    };

    /// <summary>The ventures.</summary>
    public VentureArguments Ventures { get; } = new(compare.Settling, "compared");

    public void AddTo(Command command)
    {
        Ventures.AddTo(command);
        command.Add(_each);
    }

    /// <summary>Where the differences of each venture go; null where nobody asks for them.</summary>
    public string? EachIn(ParseResult parsed) => parsed.GetValue(_each);

    /// <summary>How the comparison is written.</summary>
    public string FormatIn(ParseResult parsed) => parsed.GetRequiredValue(output);

    /// <summary>Whether it counts where a difference is open.</summary>
    public bool IsStrict(ParseResult parsed) => parsed.GetValue(strict);

    /// <summary>Tells each option that is given and says nothing of many ventures.</summary>
    public void RefuseOthers(Command command, ParseResult parsed, Faults faults)
    {
        var settling = compare.Settling;
        Ventures.RefuseOthers(command, parsed, [.. compare.Which, settling.Readings, settling.InForce, settling.KnownOn, settling.Holidays, settling.Assumed, output, strict, _each], faults);
    }

    /// <summary>Tells each option that is given although the facts are not those of many ventures.</summary>
    public void RefuseAll(ParseResult parsed, Faults faults) => Ventures.RefuseAll(parsed, [_each], VentureArguments.InTheFacts, faults);
}
