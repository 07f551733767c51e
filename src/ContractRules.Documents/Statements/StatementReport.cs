using ContractRules.Accounts;
using ContractRules.Documents.Issued;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>
/// Statements as a report for people: of one period a page that adds up, of several their main figures with totals; what is to be wired, how
/// duties and powers stand, what is undetermined or to be looked at, and how the text was read.
/// </summary>
internal static class StatementReport
{
    /// <summary>The report.</summary>
    /// <param name="settled">The statements.</param>
    /// <param name="shown">The terms to show; where none are named, those that are laid out, as many as fit.</param>
    /// <param name="width">How many characters fit on a line.</param>
    /// <param name="all">Whether everything is told: figures of zero, every term, every duty and power, and the readings that mattered to nothing.</param>
    /// <param name="account">By which is told what was received of what is to be wired; null where no receipts are known.</param>
    public static Report Of(Settled settled, EquatableArray<TermDeclaration> shown, int width, bool all = false, StatementOfAccount? account = null)
    {
        var statements = settled.Statements;
        var isOnePage = statements.Count == 1 && shown.Count == 0;
        var pages = statements.LaidOutEach(account, all: all && isOnePage);
        var span = statements.Count == 1 ? statements[0].Period.Label : $"{statements[0].Period} to {statements[^1].Period}";
        return new Report(
            $"{settled.Agreement}: {span}",
            [
                isOnePage ? LaidOutPage.Of(settled, pages[0], all) : Overview.Of(settled, shown, width),
                .. EndSection.Of(statements),
                WiresSection.Of(settled, pages),
                .. IssuedSections.Of(settled.Issued),
                .. all && isOnePage ? DutiesSection.InFull(statements[0]) : DutiesSection.Of(statements, settled.Agreement.Cadence),
                .. PowersSection.Of(statements).Where(section => all || section.Grid is not null),
                .. UndeterminedSection.Of(settled.Agreement, statements),
                .. WarningsSection.Of(statements),
                .. AssumptionsSection.Of(settled.Agreement),
                .. MatteringSection.Of(pages),
                .. all || settled.Agreement.Readings.Count == 0 ? [ReadingsInEffect.Of(settled.Agreement)] : (EquatableArray<Section>)[],
            ]);
    }
}
