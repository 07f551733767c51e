using System.CommandLine;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules audit</c>: an explanation recomputed step by step by a checker that knows arithmetic alone.</summary>
internal static class AuditCommand
{
    public static Command On(Screen screen)
    {
        var file = new Argument<string>("explanation")
        {
            Description = "The explanation: a JSON file as 'contract-rules explain … --output json' writes it; - is standard input",
            HelpName = "EXPLANATION.json",
        };
        var output = OutputOption.Of(OutputFormat.Every);
        var command = new Command(
            "audit",
            "Recomputes every step of an explanation from the steps that it names, knowing arithmetic and nothing else, and lists what it took as given. Ends with exit code 3 where anything is refused.")
        {
            file,
            output,
        };
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var explanation = new TextFiles(screen.Input).Read(parsed.GetRequiredValue(file), faults, "an explanation in JSON") is { } text ? ExplanationFile.Read(text, faults) : null;
            if (explanation is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var audit = ExplanationAudit.Of(explanation);
            Publish.Audit(explanation, audit).Write(parsed.GetRequiredValue(output), screen);
            return audit.IsSound ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
