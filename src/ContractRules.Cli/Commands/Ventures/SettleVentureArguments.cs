using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What settling takes beside the usual where the facts are those of many ventures.</summary>
/// <param name="settling">What all commands that settle take.</param>
/// <param name="terms">The terms asked for.</param>
/// <param name="output">How results are written.</param>
/// <param name="carriedOut">Where what passes on goes.</param>
/// <param name="strict">Whether it counts where a figure is undetermined.</param>
internal sealed class SettleVentureArguments(SettlingArguments settling, Option<string[]> terms, Option<string> output, Option<string?> carriedOut, Option<bool> strict)
{
    private readonly Option<bool> _paymentsAlone = new("--payments-only") { Description = "Of facts of many ventures: write the payments without any term" };

    /// <summary>The ventures.</summary>
    public VentureArguments Ventures { get; } = new(settling, "settled");

    public void AddTo(Command command)
    {
        Ventures.AddTo(command);
        command.Add(_paymentsAlone);
    }

    /// <summary>Tells each option that is given and says nothing of many ventures.</summary>
    public void RefuseOthers(Command command, ParseResult parsed, Faults faults)
    {
        Option[] taken =
        [
            settling.Readings, settling.InForce, settling.KnownOn, settling.Holidays, settling.Assumed, settling.CarriedIn, carriedOut, terms, output, strict, _paymentsAlone,
        ];
        Ventures.RefuseOthers(command, parsed, taken, faults);

        if (parsed.GetValue(_paymentsAlone) && parsed.GetRequiredValue(terms).Length > 0)
        {
            faults.Add(new Place(_paymentsAlone.Name), $"terms are asked for, too, by {terms.Name}", "one of the two");
        }

        if (!OutputFormat.OfVentures.Contains(FormatIn(parsed)))
        {
            faults.Add(new Place(output.Name), $"many ventures are not written as {FormatIn(parsed)}", $"{Quoting.OneOf(OutputFormat.OfVentures)}, of which json is a line for each row");
        }
    }

    /// <summary>Tells each option that is given although the facts are not those of many ventures.</summary>
    public void RefuseAll(ParseResult parsed, Faults faults) => Ventures.RefuseAll(parsed, [_paymentsAlone], VentureArguments.InTheFacts, faults);

    /// <summary>How the figures are written: as CSV unless it is said otherwise.</summary>
    public string FormatIn(ParseResult parsed) => parsed.GetResult(output) is { Implicit: false } ? parsed.GetRequiredValue(output) : OutputFormat.Csv;

    /// <summary>Where what passes on goes; null where nobody asks for it.</summary>
    public string? CarriedOutIn(ParseResult parsed) => parsed.GetValue(carriedOut);

    /// <summary>The plan of the figures asked for; null, and faults, where a rule has no step.</summary>
    public Plan? PlanIn(Agreement agreement, ParseResult parsed, Faults faults)
    {
        var asked = TermArgument.Find(agreement, parsed.GetRequiredValue(terms), faults);
        var choice = parsed.GetValue(_paymentsAlone) ? PlanChoice.PaymentsAlone
            : asked.Count > 0 ? PlanChoice.Of(asked.Select(term => term.Key)) with { Payments = true } : PlanChoice.Everything;
        return faults.Any ? null : PlanArguments.PlanOf(agreement, choice, faults);
    }

    /// <summary>What earlier periods passed on; nothing where that was not given, or anything is wrong in it.</summary>
    public IReadOnlyList<VentureState> CarriedIn(Plan plan, ParseResult parsed, Faults faults) => parsed.GetValue(settling.CarriedIn) is not { } path ? []
        : settling.Files.Read(path, faults, "states of ventures", stream =>
        {
            using (stream)
            {
                return VentureStateReader.Read(stream, path, plan, faults);
            }
        }) ?? [];
}
