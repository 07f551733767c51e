using ContractRules.Documents.Issued;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Statements as a report for people: the figures, the payments, how duties and powers stand, what is undetermined or to be looked at, and how the text was read.</summary>
internal static class StatementReport
{
    /// <summary>The report.</summary>
    /// <param name="settled">The statements.</param>
    /// <param name="shown">The terms to show; where none are named, the main ones, as many as fit.</param>
    /// <param name="width">How many characters fit on a line.</param>
    public static Report Of(Settled settled, EquatableArray<TermDeclaration> shown, int width)
    {
        var statements = settled.Statements;
        var isInFull = statements.Count == 1 && shown.Count == 0;
        var span = statements.Count == 1 ? statements[0].Period.Label : $"{statements[0].Period} to {statements[^1].Period}";
        return new Report(
            $"{settled.Agreement}: {span}",
            [
                isInFull ? LaidOutPage.Of(settled, statements[0].LaidOut(), all: false) : Overview.Of(settled, shown, width),
                .. EndSection.Of(statements),
                WiresSection.Of(settled),
                .. IssuedSections.Of(settled.Issued),
                .. DutiesSection.Of(statements, settled.Agreement.Cadence),
                .. PowersSection.Of(statements),
                .. UndeterminedSection.Of(statements),
                .. WarningsSection.Of(statements),
                .. AssumptionsSection.Of(settled.Agreement),
                isInFull ? ReadingsThatMatteredSection.Of(statements[0].LaidOut()) : ReadingsInEffect.Of(settled.Agreement),
            ]);
    }
}
