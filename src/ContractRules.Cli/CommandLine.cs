using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ContractRules.Cli.Commands;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Html;

namespace ContractRules.Cli;

/// <summary>The command <c>contract-rules</c>: its commands put together, and what any of them makes of bad usage.</summary>
internal static class CommandLine
{
    private const string Name = "contract-rules";

    /// <summary>Runs one command.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        try
        {
            var exitCode = RunOn(screen, args);
            screen.Output.Flush();
            return exitCode;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Files are read elsewhere. Whoever reads a pipe no further, as head does, gets what it read, and nothing is told.
            screen.Tell($"The output cannot be written: {fault.Message}");
            return ExitCode.BadInput;
        }
        catch (PageTemplateException fault)
        {
            screen.Tell($"--template: {fault.Message}; expected a template that comes to an end");
            return ExitCode.BadInput;
        }
        catch (Exception fault)
        {
            screen.Tell($"{Name} failed, which is a fault of the program: {fault.GetType().Name}: {fault.Message}");
            return ExitCode.Failed;
        }
    }

    private static int RunOn(Screen screen, IReadOnlyList<string> args)
    {
        var root = new RootCommand("Settles agreements from files of facts, and explains every figure.")
        {
            SettleCommand.On(screen),
            ExplainCommand.On(screen),
            AuditCommand.On(screen),
            TrueUpCommand.On(screen),
            CompareCommand.On(screen),
            SeekCommand.On(screen),
            CheckCommand.On(screen),
            AccountCommand.On(screen),
            FactsCommand.On(screen),
            OpeningCommand.On(screen),
            ClausesCommand.On(screen),
            ReadingsCommand.On(screen),
            ReviewCommand.On(screen),
            RegisterCommand.On(screen),
            PlanCommand.On(screen),
            SqlCommand.On(screen),
            TemplateCommand.On(screen),
        };
        root.HelpName = Name;
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? BadUsage(parsed, screen)
            : parsed.Invoke(new InvocationConfiguration
            {
                Output = screen.Output,
                Error = TextWriter.Null,
                EnableDefaultExceptionHandler = false,
            });
    }

    private static int BadUsage(ParseResult parsed, Screen screen)
    {
        foreach (var fault in parsed.Errors)
        {
            screen.Tell(string.Join(' ', fault.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        var names = parsed.CommandResult is { Parent: CommandResult } inner ? $"{Name} {inner.Command.Name}" : Name;
        screen.Tell($"See {names} --help.");
        return ExitCode.BadInput;
    }
}
