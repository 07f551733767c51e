using System.CommandLine;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Cli.From;
using ContractRules.Documents.Input;
using NodaTime.Text;

namespace ContractRules.Cli.Commands;

/// <summary>Which agreement a command is about: one that ships, or one of the user's own assembly.</summary>
/// <param name="mayStartOnADay">Whether --from can also be a day, which the command asks for by <see cref="DayIn"/>.</param>
internal sealed class AgreementArguments(bool mayStartOnADay = false)
{
    private Argument<string> Agreement { get; } = new("agreement")
    {
        Description = $"The agreement: {Quoting.OneOf(Catalogue.Shipped.Agreements.Select(agreement => agreement.Key))}, or one of --from by its key",
    };

    private Option<string?> From { get; } = new("--from")
    {
        Description = "Agreements of your own: an assembly in which they are public static properties or fields of the type Agreement. Its code is run; what it prints is not shown",
        HelpName = "MY-AGREEMENTS.dll",
    };

    /// <summary>The day from which the command is to start, where --from gives one; null where it gives an assembly, or nothing.</summary>
    public string? DayIn(ParseResult parsed) => mayStartOnADay && parsed.GetValue(From) is { } text && LocalDatePattern.Iso.Parse(text).Success ? text : null;

    public void AddTo(Command command)
    {
        command.Add(Agreement);
        command.Add(From);
    }

    /// <summary>The agreement asked for; null, and faults, where it isn't there or is written wrongly.</summary>
    public Agreement? AgreementIn(ParseResult parsed, Faults faults) => CatalogueIn(parsed, faults)?.Find(parsed.GetRequiredValue(Agreement), faults);

    /// <summary>The register of cost items of the agreement asked for; null, and faults, where there is none.</summary>
    public CostRegister? RegisterIn(ParseResult parsed, Faults faults) =>
        CatalogueIn(parsed, faults) is { } catalogue && catalogue.Find(parsed.GetRequiredValue(Agreement), faults) is { } agreement
            ? catalogue.RegisterOf(agreement, faults)
            : null;

    /// <summary>The facts of the agreement asked for that receipts give; null, and faults, where there are none.</summary>
    public ReceiptFacts? ReceiptFactsIn(ParseResult parsed, Faults faults) =>
        CatalogueIn(parsed, faults) is { } catalogue && catalogue.Find(parsed.GetRequiredValue(Agreement), faults) is { } agreement
            ? catalogue.ReceiptFactsOf(agreement, faults)
            : null;

    /// <summary>The agreement asked for as an assembly has it, whoever else has one under its key; null, and faults, where it isn't there.</summary>
    public static Agreement? AgreementOf(string path, string key, Faults faults)
    {
        var wrong = new Faults();
        var own = AgreementAssembly.Read(path, wrong);
        if (!own.Knows(key) && wrong.Any)
        {
            faults.Add(wrong);
            return null;
        }

        return own.Find(key, faults);
    }

    // What is wrong with other agreements of the assembly does not matter to the one asked for.
    private Catalogue? CatalogueIn(ParseResult parsed, Faults faults)
    {
        if (parsed.GetValue(From) is not { } path || DayIn(parsed) is not null)
        {
            return Catalogue.Shipped;
        }

        var asked = parsed.GetRequiredValue(Agreement);
        var wrong = new Faults();
        var own = AgreementAssembly.Read(path, wrong);
        if (wrong.Any && !own.Knows(asked))
        {
            faults.Add(wrong);
            return null;
        }

        // Whoever reads the figures must know whose agreement made them.
        if (own.KeysSharedWith(Catalogue.Shipped).Contains(asked))
        {
            faults.Add(new Place(path), $"{Quoting.Of(asked)} is also the key of an agreement that ships with the command line", "a key of its own");
            return null;
        }

        return own.With(Catalogue.Shipped);
    }
}
