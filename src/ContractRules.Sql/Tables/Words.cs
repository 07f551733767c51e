using System.Globalization;
using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Sql.Tables;

/// <summary>What columns hold, in words, for comments: titles, clauses, and what their integers are counted in.</summary>
internal static class Words
{
    /// <summary>A fact: <c>2(1)(c): Minutes sold, counted in whole minutes</c>.</summary>
    public static string Of(FactDeclaration fact) =>
        $"{fact.Clause}: {fact.Title}{Counted(fact.Measure, fact.Measure.IsNumber ? BigInteger.Pow(10, fact.Decimals) : BigInteger.One)}";

    /// <summary>A field of an item.</summary>
    public static string Of(FieldDeclaration field) => field.Description + Counted(field.Measure, field.Measure.IsNumber ? BigInteger.Pow(10, field.Decimals) : BigInteger.One);

    /// <summary>What a rule over items comes to.</summary>
    public static string Of(ItemsStep items, BigInteger denominator) => $"{items.Clause}: {items.Rule}{Counted(Measuring.Of(items.Rule) ?? Measure.Ratio, denominator)}";

    /// <summary>What is carried.</summary>
    public static string Of(StateColumn state) =>
        state.Name + (state.IsTruth || state.IsDate || state.Denominator.IsOne ? "" : $", counted in 1/{Plain(state.Denominator)}");

    /// <summary>A term, the amount of a payment, or its due date.</summary>
    public static string Of(PlannedFigure figure, Agreement agreement, BigInteger denominator, string? divisor)
    {
        var (clause, title) = !figure.IsTerm
            ? (figure.Clause, agreement.Texts.SelectMany(text => text.Clauses).First(found => found.Reference == figure.Clause).Heading)
            : agreement.Texts.SelectMany(text => text.Definitions).First(defined => defined.Term.Key == figure.Key) is var defined ? (defined.Clause, defined.Term.Title) : default;
        return $"{clause}: {title}{(figure.IsDueDate ? ", the day by which it is due" : "")}{Counted(figure.Measure, denominator)}{(divisor is null ? "" : $", divided by {divisor}")}";
    }

    /// <summary>What its integers are: <c>a whole number, counted in 1/100 USD</c>.</summary>
    public static string Whole(Measure measure, BigInteger denominator) => $"a whole number{Counted(measure, denominator)}";

    /// <summary>A number as people read it: 60,000,000.</summary>
    public static string Plain(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Counted(Measure measure, BigInteger denominator) =>
        !measure.IsNumber ? ""
        : denominator.IsOne ? (measure.Symbol is "" ? "" : $", in {measure.Symbol}")
        : $", counted in 1/{Plain(denominator)}{(measure.Symbol is "" ? "" : $" {measure.Symbol}")}";
}
