using ContractRules.Documents;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>Under a table of statements: by which options more is told. Other formats are read by those who have no command line.</summary>
internal static class StatementHints
{
    /// <summary>The hints; null where all is told.</summary>
    public static Section? Of(Settled settled, StatementOptions options)
    {
        EquatableArray<string> hints =
        [
            .. settled.Statements.Count > 1 ? (string[])[$"One period on a page: --period {settled.Statements[^1].Period}. Other columns: --term KEY."] : [],
            .. options.All ? [] : (string[])["Figures of zero, and all that the text leaves open: --all."],
            .. settled.PassesOverWeekendsAlone ? (string[])["Days that are no business days: --holidays FILE."] : [],
        ];
        return hints.Count == 0 ? null : new Section("More", string.Join('\n', hints));
    }
}
