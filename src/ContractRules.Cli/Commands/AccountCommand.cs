using System.CommandLine;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Receipts;
using NodaTime;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules account</c>: what was due, by when, what was received of it, and what remains on a day.</summary>
internal static class AccountCommand
{
    private const string FactsFormat = "facts";

    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        var receipts = new Option<string>("--receipts")
        {
            Description = $"What was received: a CSV file in UTF-8 with the columns {string.Join(", ", ReceiptsHeader.Required)} (or unit), and where it is meant for one payment, clause and period",
            HelpName = "RECEIPTS.csv",
            Required = true,
        };
        var on = new Option<string?>("--on") { Description = "The day of the account, instead of the last day of the last period settled", HelpName = "DATE" };
        var party = new Option<string?>("--party") { Description = "Show only what this party owes and is owed", HelpName = "NAME" };
        var output = OutputOption.Of([.. OutputFormat.Every, FactsFormat]);
        output.Description = "How to write the result; facts writes the facts file with the facts that receipts give";

        var command = new Command(
            "account",
            "Draws up a statement of account: each payment that was due, what was received of it, late interest, and what remains.");
        arguments.AddTo(command);
        command.Add(receipts);
        command.Add(on);
        command.Add(party);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            if (arguments.AgreementIn(parsed, faults) is not { } agreement)
            {
                return faults.Report(screen);
            }

            var asked = SettlingArguments.DateIn(on.Name, parsed.GetValue(on), agreement, faults);
            var shown = PartyIn(party.Name, parsed.GetValue(party), agreement, faults);
            var isFacts = parsed.GetRequiredValue(output) == FactsFormat;
            var given = isFacts ? arguments.ReceiptFactsIn(parsed, faults) : null;
            var (facts, settled) = SettledIn(arguments, agreement, parsed, faults);
            var account = arguments.Files.Read(parsed.GetRequiredValue(receipts), faults) is { } text && ReceiptsFile.Read(text, agreement, faults) is { } file ? Drawn(agreement, settled, file, asked, faults) : null;
            var added = given is null || facts is null || account is null || faults.Any ? null : given.AddTo(account.Value.Statement, facts.Periods);
            Report(added, facts, account?.File, faults);
            if (faults.Any || settled is null || account is not var (_, statement))
            {
                return faults.Report(screen);
            }

            if (added is not null)
            {
                FactsCsv.Write([.. facts!.Columns.Concat(given!.Facts.Select(fact => fact.Fact.Declaration)).Distinct()], added.Periods, screen.Output);
            }
            else
            {
                Publish.Account(settled, shown is null ? statement : statement.Of(shown)).Write(parsed.GetRequiredValue(output), screen);
            }

            return ExitCode.Done;
        });
        return command;
    }

    // Whatever else is wrong, what the facts settle to is needed to tell what is wrong in receipts.
    private static (FactsFile? Facts, Settled? Settled) SettledIn(SettlingArguments arguments, Agreement agreement, ParseResult parsed, Faults faults)
    {
        var wrong = new Faults();
        var (facts, carried) = (arguments.FactsIn(agreement, parsed, wrong), arguments.CarriedInto(agreement, parsed, wrong));
        var settled = facts is null || wrong.Any ? null : arguments.SettleFile(agreement, facts, carried, wrong);
        faults.Add(wrong);
        return (facts, settled);
    }

    // Where nothing could be settled, receipts are still held against the agreement, but for the payments that they name.
    private static (ReceiptsFile File, StatementOfAccount Statement)? Drawn(Agreement agreement, Settled? settled, ReceiptsFile file, LocalDate? on, Faults faults)
    {
        var statement = settled is null
            ? agreement.Account([], file.Receipts, agreement.Dated)
            : agreement.Account(settled.Statements, file.Receipts, on ?? settled.Statements[^1].Period.End);
        foreach (var fault in statement.Faults.Where(fault => settled is not null || fault.Part is not (ReceiptPart.Clause or ReceiptPart.Period)))
        {
            file.Report(fault, faults);
        }

        return (file, statement);
    }

    private static Party? PartyIn(string option, string? name, Agreement agreement, Faults faults)
    {
        var found = agreement.Parties.FirstOrDefault(party => party.Name == name);
        if (name is not null && found is null)
        {
            faults.Add(new Place(option), $"{Quoting.Of(name)} is no party to the agreement", Quoting.OneOf(agreement.Parties.Select(party => party.Name)));
        }

        return found;
    }

    private static void Report(FactsWithReceipts? added, FactsFile? facts, ReceiptsFile? receipts, Faults faults)
    {
        foreach (var fault in added?.ReceiptFaults ?? [])
        {
            receipts!.Report(fault, faults);
        }

        foreach (var fault in added?.FactFaults ?? [])
        {
            facts!.Report(fault, faults);
        }
    }
}
