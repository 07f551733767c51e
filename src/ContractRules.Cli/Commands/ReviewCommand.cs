using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Review;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules review</c>: what a careful lawyer and a careful auditor would ask of the drafting.</summary>
internal static class ReviewCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var inForce = new Option<string?>("--in-force") { Description = "Review the text in force on this date alone, instead of every text", HelpName = "DATE" };
        var readings = ReadingArguments.Option();
        var all = new Option<bool>("--all") { Description = "Tell also the questions that the clauses themselves answer; JSON and CSV always do" };
        var output = OutputOption.Of(OutputFormat.Every);
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where a question stays open, or an answer is to nothing that is asked" };
        var command = new Command(
            "review",
            "Asks what a careful lawyer and a careful auditor would ask: terms that nothing uses, conditions that never hold, figures that jump or fall, caps that cannot bind, "
            + "amounts that are dropped, payments without a day, and the like; each with clause, rule and an example.")
        {
            inForce,
            readings,
            all,
            output,
            strict,
        };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults) is { } found ? AsAsked(found, faults) : null;
            if (agreement is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var review = agreement.Review();
            Publish.Review(agreement, review, parsed.GetValue(all)).Write(parsed.GetRequiredValue(output), screen);
            return parsed.GetValue(strict) && !review.IsClean ? ExitCode.Undetermined : ExitCode.Done;

            Agreement AsAsked(Agreement found, Faults faults)
            {
                var throughout = SettlingArguments.DateIn(inForce.Name, parsed.GetValue(inForce), found, faults) is { } date ? found.AsInForceOn(date) : found;
                return ReadingArguments.Apply(parsed.GetRequiredValue(readings), throughout, faults);
            }
        });
        return command;
    }
}
