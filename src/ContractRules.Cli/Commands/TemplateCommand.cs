using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Html;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules template</c>: the shipped form of the page that a person signs, to begin one's own from.</summary>
internal static class TemplateCommand
{
    public static Command On(Screen screen)
    {
        var command = new Command("template", "Prints the form of the statement in HTML, in Liquid, to change and give to 'settle --template'.");
        command.SetAction(_ =>
        {
            screen.Output.Write(PageTemplate.Statement.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
