using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What settling takes beside the usual where the facts are those of many ventures, each row with the name of its venture.</summary>
/// <param name="settling">What all commands that settle take.</param>
/// <param name="terms">The terms asked for.</param>
/// <param name="output">How results are written.</param>
/// <param name="carriedOut">Where what passes on goes.</param>
internal sealed class VentureArguments(SettlingArguments settling, Option<string[]> terms, Option<string> output, Option<string?> carriedOut)
{
    private const string ByVenture = "venture";
    private const string Any = "any";

    private readonly Option<string> _order = new("--order")
    {
        Description = "Of facts of many ventures (a first column 'venture'; CSV, lines of JSON, Apache Arrow or Apache Parquet): 'venture' where all rows of one stand one after "
            + "another, so that it can be let go of before the next; else what passes on of each is held to the end",
        HelpName = $"{Any}|{ByVenture}",
        DefaultValueFactory = _ => Any,
    };

    private readonly Option<bool> _keepGoing = new("--keep-going")
    {
        Description = "Of facts of many ventures: where something is wrong, stop that venture from that row on and no other; the exit code is 2 all the same",
    };

    private readonly Option<bool> _paymentsAlone = new("--payments-only") { Description = "Of facts of many ventures: write the payments without any term" };

    /// <summary>Whether rows of other ventures are settled after a fault.</summary>
    public bool KeepsGoing(ParseResult parsed) => parsed.GetValue(_keepGoing);

    /// <summary>In which order rows come.</summary>
    public VentureOrder OrderIn(ParseResult parsed) => parsed.GetValue(_order) == ByVenture ? VentureOrder.ByVenture : VentureOrder.Any;

    public void AddTo(Command command)
    {
        _order.AcceptOnlyFromAmong(Any, ByVenture);
        command.Add(_order);
        command.Add(_keepGoing);
        command.Add(_paymentsAlone);
    }

    /// <summary>Whether the facts are those of many ventures.</summary>
    public bool AreAskedForIn(ParseResult parsed) => parsed.GetValue(settling.Venture) is null && !settling.Rows.AreFactsIn(parsed) && VentureInputs.BeginSo(settling.Files.BeginningOf(parsed.GetRequiredValue(settling.Facts)).Span);

    /// <summary>Tells each option that is given and says nothing of many ventures.</summary>
    public void RefuseOthers(Command command, ParseResult parsed, Faults faults)
    {
        Option[] taken =
        [
            settling.Facts, settling.Readings, settling.InForce, settling.KnownOn, settling.Holidays, settling.Assumed, settling.CarriedIn, carriedOut, terms, output,
            _order, _keepGoing, _paymentsAlone,
        ];
        foreach (var option in command.Options.Except(taken).Where(option => option.Name is not "--from" and not "--strict" && parsed.GetResult(option) is { Implicit: false }))
        {
            faults.Add(new Place(option.Name), "facts of many ventures are settled without it", "facts without a column 'venture', or no such option");
        }

        if (parsed.GetValue(_paymentsAlone) && parsed.GetRequiredValue(terms).Length > 0)
        {
            faults.Add(new Place(_paymentsAlone.Name), $"terms are asked for, too, by {terms.Name}", "one of the two");
        }

        if (!OutputFormat.OfVentures.Contains(FormatIn(parsed)))
        {
            faults.Add(new Place(output.Name), $"many ventures are not written as {FormatIn(parsed)}", $"{Quoting.OneOf(OutputFormat.OfVentures)}, of which json is a line for each row");
        }
    }

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

    /// <summary>The facts; null, and faults, where they cannot be read.</summary>
    public IVentureInput? FactsIn(Agreement agreement, ParseResult parsed, Faults faults)
    {
        var path = parsed.GetRequiredValue(settling.Facts);
        var beginning = settling.Files.BeginningOf(path);
        return settling.Files.Open(path, faults) is { } stream ? VentureInputs.Open(stream, beginning.Span, path, agreement, faults) : null;
    }
}
