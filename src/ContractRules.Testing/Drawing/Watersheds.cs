using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// The constants that an agreement states: what it compares with and caps by. At and next to them its rules change
/// course, so there a mistake shows.
/// </summary>
internal sealed class Watersheds
{
    private readonly EquatableArray<Constant> _constants;
    private readonly EquatableArray<Rational> _shares;

    private Watersheds(EquatableArray<Constant> constants, EquatableArray<LocalDate> dates)
    {
        _constants = constants;
        _shares = NumbersIn(Measure.Ratio).Where(ratio => ratio.Sign > 0 && ratio < Rational.One).ToEquatableArray();
        Dates = dates;
    }

    /// <summary>The dates it states, those of its versions included.</summary>
    public EquatableArray<LocalDate> Dates { get; }

    public static Watersheds Of(Agreement agreement)
    {
        var constants = agreement.Versions
            .SelectMany(version => version.Clauses)
            .SelectMany(clause => clause.Provisions)
            .SelectMany(provision => provision.Rules)
            .SelectMany(rule => rule.SelfAndDescendants())
            .OfType<Constant>()
            .Distinct()
            .ToEquatableArray();
        var dates = constants
            .Where(constant => constant.IsStated)
            .Select(constant => constant.Value)
            .OfType<DateValue>()
            .Select(value => value.Date)
            .Concat(agreement.Versions.Select(version => version.InForceFrom))
            .Distinct()
            .ToEquatableArray();
        return new Watersheds(constants, dates);
    }

    /// <summary>
    /// The numbers around which something changes for a fact: constants in its unit, and what has such a constant
    /// as one of the agreement's shares (with 40 % and 300,000 also 750,000).
    /// </summary>
    public EquatableArray<Rational> For(Supplied fact)
    {
        var stated = NumbersIn(fact.Measure).ToList();
        var wholes = fact.Measure == Measure.Ratio ? [] : stated.SelectMany(number => _shares.Select(share => number / share));
        return stated.Concat(wholes).Distinct().ToEquatableArray();
    }

    private IEnumerable<Rational> NumbersIn(Measure measure) => _constants
        .Where(constant => constant.Measure == measure)
        .Select(constant => constant.Value)
        .OfType<NumberValue>()
        .Select(value => value.Number);
}
