using ContractRules.Accounts;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Lays statements out for people: as the agreement says, or else in the order of its reckoning.</summary>
public static class LayingOut
{
    /// <summary>The statement as people read it: every sum with its parts, every balance rolled forward, what is to be wired, and the readings that mattered.</summary>
    /// <remarks>
    /// In each figure the lines add up to the figure, exactly, and as they are shown. Lines of zero and of what doesn't hold are left out;
    /// they add nothing.
    /// </remarks>
    /// <param name="statement">The statement.</param>
    /// <param name="account">A statement of account, by which is told what was received of each amount to wire; none where left out.</param>
    /// <param name="all">Whether lines of zero, and terms that the layout leaves out, are shown as well.</param>
    /// <example>
    /// <code>
    /// foreach (var section in october.LaidOut().Sections)
    /// {
    ///     Console.WriteLine(section.Heading);
    ///     foreach (var line in section.Lines) Console.WriteLine($"{line.Label,-50}{line.Figure,20}");
    /// }
    /// </code>
    /// </example>
    public static LaidOutStatement LaidOut(this Statement statement, StatementOfAccount? account = null, bool all = false) =>
        new Page(statement.NotNull(), new DerivedLayouts(), all).LaidOut(account);

    /// <summary>The statements of successive periods as people read them, each by itself.</summary>
    /// <param name="statements">The statements, in order.</param>
    /// <param name="account">A statement of account, by which is told what was received of each amount to wire; none where left out.</param>
    /// <param name="all">Whether lines of zero, and terms that the layout leaves out, are shown as well.</param>
    /// <example><c>agreement.Settle(months).Statements.LaidOutEach()[0].Sections</c>.</example>
    public static EquatableArray<LaidOutStatement> LaidOutEach(this IReadOnlyList<Statement> statements, StatementOfAccount? account = null, bool all = false)
    {
        var layouts = new DerivedLayouts();
        return [.. WholeOf(statements).Select(statement => new Page(statement, layouts, all).LaidOut(account))];
    }

    /// <summary>The net amounts to wire: for each two parties, day and currency one, all payments of the day set off against each other.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="account">A statement of account, by which is told what was received of each; none where left out.</param>
    /// <example><c>october.ToWire()[0]</c>: Fusion wires THIL 6,198.50 USD by 2002-11-30.</example>
    public static EquatableArray<AmountToWire> ToWire(this Statement statement, StatementOfAccount? account = null) => Wires.Of(statement.NotNull(), account);

    /// <summary>The readings that mattered to the figures shown: whose question was come upon, and other options of which would have given another figure, from the same state carried in.</summary>
    /// <remarks>Among them are those that decide which amendment is in force, and how a period is settled inside which one takes effect.</remarks>
    public static EquatableArray<ReadingThatMattered> ReadingsThatMattered(this Statement statement) => statement.LaidOut().Readings;

    /// <summary>The statements of successive periods side by side: the main figures, which are the last of each section, and what is to be wired, with totals.</summary>
    /// <param name="statements">The statements, in order.</param>
    /// <param name="keys">The keys of the terms to show, whatever they come to; the main figures where none is named.</param>
    /// <example><c>agreement.Settle(months).Statements.LaidOut().Figures</c>.</example>
    public static LaidOutPeriods LaidOut(this IReadOnlyList<Statement> statements, params EquatableArray<string> keys)
    {
        return SideBySide.Of(WholeOf(statements), keys);
    }

    private static EquatableArray<Statement> WholeOf(IReadOnlyList<Statement> statements) => statements is StatementList list ? list.Settled : [.. statements.Whole()];
}
