using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Input;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Cli.Commands;

/// <summary>What the commands that settle have in common: the agreement, the facts, the readings and the date in force.</summary>
internal sealed class SettlingArguments
{
    public Argument<string> Agreement { get; } = AgreementArgument();

    public Option<string> Facts { get; } = new("--facts")
    {
        Description = "The facts: a CSV file in UTF-8, first column 'period', then a column for each fact; a blank cell is not given. "
            + "Faults are told as file:line:column, the column being the character at which the cell starts",
        HelpName = "FILE.csv",
        Required = true,
    };

    public Option<string[]> Readings { get; } = new("--reading")
    {
        Description = "How to read what the text leaves open, instead of the default; may be repeated ('contract-rules readings' lists the choices)",
        HelpName = "KEY=NAME",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> InForce { get; } = InForceOption();

    public static Argument<string> AgreementArgument() => new("agreement")
    {
        Description = $"The agreement: {Quoting.OneOf(Catalogue.Agreements.Select(agreement => agreement.Key))}",
    };

    public static Option<string?> InForceOption() => new("--in-force")
    {
        Description = "Take the text in force on this date throughout, instead of that in force at the end of each period",
        HelpName = "DATE",
    };

    public void AddTo(Command command)
    {
        command.Add(Agreement);
        command.Add(Facts);
        command.Add(Readings);
        command.Add(InForce);
    }

    /// <summary>The agreement, read and in force as asked for; null, and a fault, where it isn't known.</summary>
    public Agreement? AgreementIn(ParseResult parsed, Faults faults) => Catalogue.Find(parsed.GetRequiredValue(Agreement), faults) is { } agreement
        ? ReadingArguments.Apply(parsed.GetRequiredValue(Readings), AsInForce(agreement, parsed.GetValue(InForce), faults), faults)
        : null;

    /// <summary>Settles the facts file; null, and faults, where anything is wrong in it or was wrong before.</summary>
    public Settled? Settle(Agreement agreement, ParseResult parsed, Screen screen, Faults faults) =>
        FactsFile.Read(parsed.GetRequiredValue(Facts), agreement, faults) is { } file && !faults.Any
            ? Settled.From(agreement, file, screen, faults)
            : null;

    /// <summary>The agreement as in force on a date, where one is given.</summary>
    public static Agreement AsInForce(Agreement agreement, string? text, Faults faults)
    {
        if (text is null)
        {
            return agreement;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            faults.Add(new Place("--in-force"), $"{Quoting.Of(text)} is no date", "a date such as 2002-07-12");
            return agreement;
        }

        if (date < agreement.Dated)
        {
            faults.Add(
                new Place("--in-force"),
                $"{text} lies before the agreement",
                $"{new DateValue(agreement.Dated)} or later");
            return agreement;
        }

        return agreement.AsInForceOn(date);
    }
}
