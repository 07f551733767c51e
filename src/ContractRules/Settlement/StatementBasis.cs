using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
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
    /// <summary>How the agreement has its statements laid out; null where it doesn't say.</summary>
    public StatementLayout? Layout { get; init; }

    public Evaluation Evaluation() => new(Version, Readings, Holidays, Facts, Before);
}
