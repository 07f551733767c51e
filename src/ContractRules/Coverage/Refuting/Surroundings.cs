using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage.Refuting;

/// <summary>The text in which something is supposed, and how it is read.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="text">The text.</param>
/// <param name="assumptions">The terms that are assumed, whatever the text says they mean.</param>
/// <param name="readings">How the text is read; in any way where it is not said.</param>
internal sealed class Surroundings(
    Agreement agreement, AgreementVersion text, EquatableArray<Assumption> assumptions, EquatableArray<(Reading Reading, ReadingOption Option)> readings)
{
    // What takes longer to show is not shown.
    private const int Most = 40_000;

    private readonly VersionRanges _ranges = agreement.Ranges.In(text.Meanings);
    private readonly GovernedPeriods _periods = new(agreement, text);
    private int _steps;

    /// <summary>Whether one step more may be taken.</summary>
    public bool MayGoOn => _steps++ < Most;

    /// <summary>How many comparisons are looked into by now, each on account of the one before.</summary>
    public int Comparing { get; set; }

    /// <summary>Every text of the agreement, read alike.</summary>
    public IEnumerable<Surroundings> InEveryText => agreement.Texts.Select(other => new Surroundings(agreement, other, assumptions, readings) { _steps = _steps, Comparing = Comparing });

    /// <summary>What a term means; null where it is not defined, or assumed.</summary>
    public Node? Meaning(Named term) => assumptions.Any(assumed => assumed.Term.Key == term.Key) ? null : text.Meanings.Of(term.Key);

    /// <summary>What a rule can come to.</summary>
    public ValueRange? Of(Node rule) => _ranges.Of(rule);

    /// <summary>The branch that is taken, as the text is read; null where it may be read in any way.</summary>
    public Node? Taken(Ambiguity ambiguity)
    {
        var option = readings.Where(needed => needed.Reading == ambiguity.Reading).Select(needed => needed.Option).FirstOrDefault();
        return option is null ? null : ambiguity.Branches[ambiguity.Reading.Options.ToList().IndexOf(option)];
    }

    /// <summary>Whether a condition can hold, and whether it can fail, by the ranges of the facts alone.</summary>
    public Possible Truth(Node condition) => _ranges.Of(condition) is TruthRange truth
        ? (truth.CanHold ? Possible.Holds : Possible.Nothing) | (truth.CanFail ? Possible.Fails : Possible.Nothing)
        : Possible.Nothing;

    /// <summary>Whether a comparison of days of the period alone holds and fails in any period that the text governs.</summary>
    public Possible InAnyPeriod(Compared comparison) => _periods.Of(comparison);
}
