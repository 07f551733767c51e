using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules clauses</c>: the text in force, clause by clause, with what each computes; or what changed in it since a day.</summary>
internal static class ClausesCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments(mayStartOnADay: true);
        var inForce = new Option<string?>("--in-force", "--to") { Description = "Show the text in force on this date, instead of the latest", HelpName = "DATE" };
        var since = new Option<string?>("--since") { Description = "Show what changed in it since the text in force on this date, with what was deleted and inserted marked", HelpName = "DATE" };
        var readings = new Option<string[]>("--reading")
        {
            Description = "Tell an open question as read so, instead of by its default. May be repeated",
            HelpName = "KEY=NAME",
            DefaultValueFactory = _ => [],
        };
        var output = OutputOption.Of(OutputFormat.Every);
        var command = new Command("clauses", "Lists the clauses in force: what each says, and what it computes or why it computes nothing; or what changed in them.")
        {
            inForce,
            since,
            readings,
            output,
        };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var found = arguments.AgreementIn(parsed, faults);
            var read = found is null ? null : ReadingArguments.Apply(parsed.GetRequiredValue(readings), found, faults);
            var later = read is null ? null : VersionOn(inForce.Name, parsed.GetValue(inForce), read, faults);
            var from = arguments.DayIn(parsed) ?? parsed.GetValue(since);
            var earlier = read is null || from is null ? null : VersionOn(since.Name, from, read, faults);
            if (earlier?.InForceFrom > later?.InForceFrom)
            {
                faults.Add(new Place(since.Name), $"the text in force on {from} came after that to show", $"a date before {new DateValue(earlier!.InForceFrom)}");
            }

            if (read is null || later is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var published = earlier is null ? Publish.Clauses(read, later) : Publish.Redline(read, Redline.Between(read, earlier, later));
            published.Write(parsed.GetRequiredValue(output), screen);
            return ExitCode.Done;
        });
        return command;
    }

    // The latest where no date is given.
    private static AgreementVersion? VersionOn(string option, string? date, Agreement agreement, Faults faults)
    {
        var on = SettlingArguments.DateIn(option, date, agreement, faults);
        return date is not null && on is null ? null : agreement.InForceOn(on ?? agreement.Versions[^1].InForceFrom);
    }
}
