using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>Words in which a <see cref="StatementLayout"/> is written: sections, in them figures alone, as sums, or as balances, and charts beside them.</summary>
public static class Lay
{
    /// <summary>A part of a statement under one heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="entries">Its figures, in the order in which they are shown.</param>
    /// <exception cref="ArgumentException">The heading is blank, or there are no figures.</exception>
    /// <example><c>Lay.Section("Profit of the month", Lay.Sum(TotalRevenue), Lay.Sum(NetProfit))</c>.</example>
    public static LayoutSection Section(string heading, params EquatableArray<LayoutEntry> entries) => new(heading.NotBlank(), entries.OneOrMore());

    /// <summary>What a term is the sum of, line by line, and then the term.</summary>
    /// <remarks>Where the one before it in the section is the first that it adds up, that becomes a subtotal, and is not told twice.</remarks>
    /// <example><c>Lay.Sum(NetProfit)</c>: Total Revenue, less each expense, Net Profit.</example>
    public static LayoutEntry Sum<T>(Term<T> term)
        where T : struct, IAmount => new(term.Made().Declaration, LayoutForm.Sum);

    /// <summary>A balance as it rolls forward: brought forward, what came in and went out in the period, and carried forward.</summary>
    /// <remarks>What came in and went out follows from the rule of the term; what was brought forward is remembered for the statement.</remarks>
    /// <example><c>Lay.RollForward(LoanOutstanding)</c>: opening, lent, less retained, less repaid, Loan outstanding.</example>
    public static LayoutEntry RollForward<T>(Term<T> balance)
        where T : struct, IAmount => new(balance.Made().Declaration, LayoutForm.RollForward);

    /// <summary>The figure of a term or fact alone, on one line.</summary>
    /// <example><c>Lay.Figure(ThilShare)</c>.</example>
    public static LayoutEntry Figure<T>(NamedRule<T> named)
        where T : struct => new(named.Made().Name, LayoutForm.Figure);

    /// <summary>A picture of figures over periods, a line for each.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="figures">The terms, of one unit.</param>
    /// <exception cref="ArgumentException">The title is blank, or there are no figures.</exception>
    /// <example><c>Lay.Lines("The loan", LoanPrincipal, LoanRepaidToDate)</c>.</example>
    public static LayoutChart Lines<T>(string title, params EquatableArray<Term<T>> figures)
        where T : struct, IAmount => new(title.NotBlank(), ChartForm.Lines, [.. figures.OneOrMore().Select(figure => figure.Made().Declaration)]);

    /// <summary>A picture of what a sum is made of over periods: its parts on top of each other, those taken off below zero.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="sum">The sum, which the layout shows as one.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    /// <example><c>Lay.Parts("Profit and its parts", NetProfit)</c>.</example>
    public static LayoutChart Parts<T>(string title, Term<T> sum)
        where T : struct, IAmount => new(title.NotBlank(), ChartForm.Parts, [sum.Made().Declaration]);
}
