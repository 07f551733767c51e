using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <content>The same agreement, on the footing that terms have certain values.</content>
public sealed partial class Agreement
{
    /// <summary>The values of terms that are assumed, in the order in which that was said; none where everything follows from the facts.</summary>
    public EquatableArray<Assumption> Assumptions => _consolidation.Assumptions;

    /// <summary>The same agreement, on the footing that a term has a value: contracts' own examples begin in the middle.</summary>
    /// <param name="term">The term.</param>
    /// <param name="value">The value that it has, one that it can come to; whatever uses the term follows from it.</param>
    /// <param name="during">The only period in which it has that value; every period where left out.</param>
    /// <remarks>
    /// Statements, explanations and the clause that defines the term say that it was assumed. The text is another one, with a
    /// fingerprint of its own, so that nothing settled under an assumption is gone on from by mistake. What is assumed later takes
    /// the place of what was assumed before of the same term and the same periods.
    /// </remarks>
    /// <exception cref="ArgumentException">No clause defines the term, or not in that unit, or not in that period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term never comes to such a value, whatever the facts.</exception>
    /// <example><c>agreement.Assuming(NetProfit, Currency.Usd.Of(25_000)).Settle(october)</c>.</example>
    public Agreement Assuming<T>(Term<T> term, T value, SettlementPeriod? during = null)
        where T : struct
    {
        var (declared, constant) = (term.Made().Declaration, Face<T>.Constant(value));
        return constant.Measure == declared.Measure
            ? Assuming(declared, constant.Value, during)
            : throw new ArgumentException($"{declared} is counted in {declared.Measure}, not in {constant.Measure}.", nameof(value));
    }

    /// <summary>The same agreement, on the footing that a term has a value, which is in the unit of the term.</summary>
    /// <inheritdoc cref="Assuming{T}"/>
    public Agreement Assuming(TermDeclaration term, Value value, SettlementPeriod? during = null)
    {
        _ = (term.NotNull(), value.NotNull());
        var written = during is null ? Versions.Select(version => version.AsWritten) : TextsOf(Included(during)).Select(text => text.Version.AsWritten);
        if (!written.SelectMany(version => version.Clauses).SelectMany(clause => clause.Definitions).Any(definition => definition.Term == term))
        {
            throw new ArgumentException(
                $"No clause of '{Key}'{(during is null ? "" : $" in {during}")} defines {term} as {term.InWords}, so that nothing can be assumed of it.", nameof(term));
        }

        return CanBe(term, value)
            ? new(this, this, _consolidation.Assuming(new Assumption(term, value, during)), _asInForceOn, Choices, Holidays)
            : throw new ArgumentOutOfRangeException(nameof(value), $"{term} is never {value}; expected {Expected(term)}.");
    }

    private SettlementPeriod Included(SettlementPeriod period) => Periods.Include(period)
        ? period
        : throw new ArgumentException($"{period} is no period of '{Key}'.", nameof(period));

    // What a term can come to as written, so that all that was found right of the text stays right.
    private bool CanBe(TermDeclaration term, Value value) => value.Kind == term.Measure.Kind
        && (Ranges.Of(new TermValue(term))?.Holds(value) ?? false)
        && (value is not NumberValue(var number) || Denominators.OfPast(term) is not { } finest || (finest % number.Denominator).IsZero);

    private string Expected(TermDeclaration term) => $"{Ranges.Of(new TermValue(term))?.ToString() ?? "nothing, since it is never determined"}"
        + (term.Measure.Kind == MeasureKind.Number && Denominators.OfPast(term) is { } finest ? $", no finer than 1/{finest}" : "");
}
