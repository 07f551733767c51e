using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Rules;

namespace ContractRules.Cli.Commands;

/// <summary>The readings chosen on the command line: <c>overhead-basis=flat-month</c>.</summary>
internal static class ReadingArguments
{
    private static readonly Place Here = new("--reading");

    /// <summary>The option.</summary>
    public static Option<string[]> Option() =>
        Option(Here.Source, "How to read what the text leaves open, instead of the default; may be repeated ('contract-rules readings' lists the choices)");

    /// <summary>An option of this name.</summary>
    public static Option<string[]> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "KEY=NAME",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The agreement read as chosen. Choices that it doesn't offer go to the faults.</summary>
    public static Agreement Apply(IEnumerable<string> choices, Agreement agreement, Faults faults) =>
        Apply(choices.Select(choice => (choice, Here)), agreement, faults);

    /// <summary>The agreement read as chosen by several options, each choice with the option that made it.</summary>
    public static Agreement Apply(IEnumerable<(string Choice, Place By)> choices, Agreement agreement, Faults faults)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (choice, by) in choices.Distinct())
        {
            if (choice.Split('=') is not [var key, var name])
            {
                faults.Add(by, $"{Quoting.Of(choice)} is no choice", "KEY=NAME, such as " + Example(agreement));
            }
            else if (agreement.Readings.FirstOrDefault(reading => reading.Key == key) is not { } reading)
            {
                faults.Add(by, $"{Quoting.Of(key)} is no reading of this agreement", Quoting.OneOf(agreement.Readings.Select(known => known.Key)));
            }
            else if (!reading.Offers(name))
            {
                faults.Add(by, $"{reading} has no option {Quoting.Of(name)}", Quoting.OneOf(reading.Options.Select(option => option.Name)));
            }
            else if (!chosen.Add(key))
            {
                faults.Add(by, $"{reading} is chosen twice", "one option for each reading");
            }
            else
            {
                agreement = agreement.Under(reading, name);
            }
        }

        return agreement;
    }

    private static string Example(Agreement agreement) =>
        agreement.Readings.Select(reading => $"{reading}={Other(reading).Name}").FirstOrDefault("none: this agreement leaves nothing open");

    private static ReadingOption Other(Reading reading) => reading.Options[1];
}
