using System.CommandLine;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Documents;
using ContractRules.Documents.Html;
using ContractRules.Documents.Input;
using ContractRules.Documents.Receipts;

namespace ContractRules.Cli.Commands;

/// <summary>What a statement tells beside what it always does: all of it or some terms, rounded figures, receipts, the day and the form of the page to sign.</summary>
internal sealed class StatementArguments(SettlingArguments settling)
{
    /// <summary>The terms to show.</summary>
    public Option<string[]> Terms { get; } = new("--term")
    {
        Description = "Show this term in the table or the Markdown, instead of those chosen for you, or of many ventures instead of all; may be repeated",
        HelpName = "KEY",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Tell everything in the table or the Markdown: figures of zero and every term with its key, every duty and power, and every reading",
    };

    private readonly Option<bool> _rounded = OutputOption.Rounded();

    private readonly Option<string?> _receipts = new("--receipts")
    {
        Description = "What was received, as a file such as account takes: what is to be wired is shown with what was received of it and what remains",
        HelpName = "FILE",
    };

    private readonly Option<string?> _settledOn = new("--settled-on")
    {
        Description = "The day of settlement that the page of HTML tells, such as 2002-11-05",
        HelpName = "DATE",
    };

    private readonly Option<string?> _template = new("--template")
    {
        Description = "The form of the page of HTML, in Liquid, instead of the shipped one ('contract-rules template' prints that)",
        HelpName = "FILE.liquid",
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Terms, _all, _rounded, _receipts, _settledOn, _template])
        {
            command.Add(option);
        }
    }

    /// <summary>The options. All that is wrong in them goes to the faults, also where nothing was settled.</summary>
    public StatementOptions OptionsIn(Agreement agreement, Settled? settled, ParseResult parsed, Faults faults) => new()
    {
        All = parsed.GetValue(_all),
        Terms = [.. TermArgument.Find(agreement, parsed.GetRequiredValue(Terms), faults).Select(term => term.Key)],
        Rounded = parsed.GetValue(_rounded),
        Account = AccountIn(agreement, settled, parsed, faults),
        SettledOn = SettlingArguments.DateIn(_settledOn.Name, parsed.GetValue(_settledOn), agreement, faults),
        Template = TemplateIn(parsed, faults),
    };

    private StatementOfAccount? AccountIn(Agreement agreement, Settled? settled, ParseResult parsed, Faults faults)
    {
        if (parsed.GetValue(_receipts) is not { } path || settling.Files.Read(path, faults) is not { } text || ReceiptsFile.Read(text, agreement, faults) is not { } file || settled is null)
        {
            return null;
        }

        var account = file.Account(settled);
        faults.Add(account.Faults);

        return account.Value;
    }

    private PageTemplate TemplateIn(ParseResult parsed, Faults faults)
    {
        if (parsed.GetValue(_template) is not { } path || settling.Files.Read(path, faults)?.Lines(faults) is not { } lines)
        {
            return PageTemplate.Statement;
        }

        if (PageTemplate.TryParse(string.Join('\n', lines), out var template, out var fault))
        {
            return template;
        }

        faults.Add(new Place(path), fault, "a template in Liquid");
        return PageTemplate.Statement;
    }
}
