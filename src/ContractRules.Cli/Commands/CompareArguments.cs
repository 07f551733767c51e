using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>Which two agreements are compared: two versions, two ways to read, or those of two assemblies.</summary>
/// <param name="screen">Where standard input comes from.</param>
internal sealed class CompareArguments(Screen screen)
{
    private readonly Option<string?> _to = new("--to")
    {
        Description = "Compare with the text in force on this date, throughout; with --from DATE alone, with the latest",
        HelpName = "DATE",
    };

    private readonly Option<string[]> _readingsA = ReadingArguments.Option("--reading-a", "How to read the first alone; may be repeated");
    private readonly Option<string[]> _readingsB = ReadingArguments.Option("--reading-b", "How to read the second alone; may be repeated");

    /// <summary>What all commands that settle take.</summary>
    public SettlingArguments Settling { get; } = new(screen, mayStartOnADay: true);

    /// <summary>The other assembly.</summary>
    public Option<string?> Against { get; } = new("--against")
    {
        Description = "Compare with the agreement of the same key in this assembly, whose code is run and whose printing is not shown; or, from a date, the agreement as it stood on "
            + "that date, without the amendments that took effect later, with the agreement as it is: each period under the text then in force",
        HelpName = "MY-AGREEMENTS.dll|DATE",
    };

    /// <summary>All that says which two they are, whatever the facts.</summary>
    public IEnumerable<Option> Which => [_to, Against, _readingsA, _readingsB];

    public void AddTo(Command command)
    {
        Settling.AddTo(command);
        foreach (var option in Which)
        {
            command.Add(option);
        }
    }

    /// <summary>The two agreements; null, and faults, where they aren't there, are written wrongly or cannot be compared.</summary>
    public (Agreement First, Agreement Second)? BothIn(ParseResult parsed, Faults faults)
    {
        if (Settling.WrittenIn(parsed, faults) is not { } written)
        {
            return null;
        }

        var (one, other) = parsed.GetValue(Against) is not { } against ? (written, written)
            : AgreementBefore.Of(against, written, Against.Name, faults) is not { } found ? (written, null)
            : AgreementBefore.IsDate(against) ? (found, written)
            : (written, found);
        var (from, until) = (Settling.DayIn(parsed), parsed.GetValue(_to));
        if (one != written && (from ?? until ?? parsed.GetValue(Settling.InForce)) is { } day)
        {
            faults.Add(new Place(Against.Name), $"a text throughout, that of {day}, is asked for, too", "one of the two");
        }

        (string Option, string? Day) throughout = (Settling.InForce.Name, parsed.GetValue(Settling.InForce));
        var both = SettlingArguments.ReadingsIn(parsed, Settling.Readings);
        var first = Settling.AsAsked(
            one,
            parsed,
            from is not null ? ("--from", from) : throughout.Day is null && until is not null ? (_to.Name, $"{new DateValue(written.Dated)}") : throughout,
            both.Concat(SettlingArguments.ReadingsIn(parsed, _readingsA)),
            faults);
        var second = other is null ? null : Settling.AsAsked(
            other,
            parsed,
            until is not null ? (_to.Name, until) : from is not null ? (_to.Name, LatestOf(other)) : throughout,
            both.Concat(SettlingArguments.ReadingsIn(parsed, _readingsB)),
            faults,
            first.Holidays);
        if (second is null || faults.Any)
        {
            return null;
        }

        Comparability.Look(first, second, Against, faults);
        return faults.Any ? null : (first, second);
    }

    private static string LatestOf(Agreement agreement) => $"{new DateValue(agreement.Versions[^1].InForceFrom)}";
}
