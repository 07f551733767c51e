using ContractRules.Agreements;
using ContractRules.Settlement.Bounds;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>All that a statement follows from: the text of the period and what changed inside it, how it was read, the holidays, the facts, and what was carried in.</summary>
internal sealed record StatementBasis(
    AgreementVersion Version,
    EquatableArray<ChangeInPeriod> Changes,
    ReadingChoices Readings,
    HolidayCalendar Holidays,
    PeriodFacts Facts,
    CarriedState Before)
{
    /// <summary>The agreement, as it was settled: for what interprets a statement otherwise. Nothing follows from it that is not in the rest.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>What the figures of the statement can come to; null before there is one.</summary>
    public StatementBounds? Bounds { get; init; }

    public Evaluation Evaluation() => new(Version, Readings, Holidays, Facts, Before);

    /// <summary>The same, of which a statement says already what the terms came to.</summary>
    public Evaluation Evaluation(EquatableArray<TermOutcome> stated) => new(Version, Readings, Holidays, Facts, Before) { Stated = stated };

    /// <summary>Whether the same follows from both, whichever object stands for the agreement.</summary>
    public bool Equals(StatementBasis? other) => ReferenceEquals(this, other) || (other is not null
        && (Version, Changes, Readings, Holidays, Facts, Before).Equals((other.Version, other.Changes, other.Readings, other.Holidays, other.Facts, other.Before)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Readings, Facts);
}
