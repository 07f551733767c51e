using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>An amount of which some may be open.</summary>
internal static class AmountCell
{
    /// <summary>The cell: <c>1,200.00</c>, <c>open</c>, or where some is known and some is not, <c>1,200.00 and open</c>; empty where nothing is to be paid.</summary>
    /// <param name="known">What is known of it; null where nothing is.</param>
    /// <param name="isOpen">Whether anything is open beside it.</param>
    /// <param name="unit">The currency, or what is delivered.</param>
    public static Cell Of(Rational? known, bool isOpen, Unit unit) => (known, isOpen) switch
    {
        (null, false) => "",
        (null or { IsZero: true }, true) => new Cell(Figures.Open, IsOpen: true),
        ({ } amount, true) => new Cell($"{Figures.Of(amount, unit)} and {Figures.Open}", IsOpen: true),
        ({ } amount, false) => Figures.Of(amount, unit),
    };
}
