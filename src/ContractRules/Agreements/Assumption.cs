using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>What an agreement is settled on the footing of: that a term has a value, whatever its clause would make of the facts.</summary>
/// <remarks>See <see cref="Agreement.Assuming{T}"/>.</remarks>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Assumption
{
    internal Assumption(TermDeclaration term, Value value, SettlementPeriod? during) => (Term, Value, During) = (term, value, during);

    /// <summary>The term.</summary>
    public TermDeclaration Term { get; }

    /// <summary>Its value, in the unit of the term.</summary>
    public Value Value { get; }

    /// <summary>The only period in which it is assumed; null where it is in every one.</summary>
    public SettlementPeriod? During { get; }

    /// <summary>Whether it says what holds in a period.</summary>
    public bool Concerns(SettlementPeriod period) => period.NotNull() is var asked && (During is null || During == asked);

    /// <summary>Whether nothing is left of an earlier one once this is assumed.</summary>
    internal bool TakesThePlaceOf(Assumption earlier) => Term == earlier.Term && (During is null || During == earlier.During);

    /// <summary>The definition with the value in the place of its rule, in the periods concerned; another definition as it is.</summary>
    internal Definition In(Definition written)
    {
        if (written.Term != Term)
        {
            return written;
        }

        var value = new Constant(Value, Term.Measure) { IsStated = false };
        var assumed = new Phrase("{0}, assumed for this settlement", [value], value);
        return written with { Rule = During is null ? assumed : new Choice(IsThePeriod(During), assumed, written.Rule) };
    }

    private static Compared IsThePeriod(SettlementPeriod period) => new(
        new PeriodValue(PeriodAspect.Start), Relation.EqualTo, new Constant(new DateValue(period.Start), Measure.Date) { IsStated = false });

    /// <summary>The assumption in words: <c>net-profit = 25,000.00 USD in 2002-10</c>.</summary>
    public override string ToString() => $"{Term} = {Wording.Of(Value, Term.Measure)}{(During is null ? "" : $" in {During}")}";
}
