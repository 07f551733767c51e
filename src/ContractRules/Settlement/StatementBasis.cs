using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>All that a statement follows from: the text in force, how it was read, the holidays, the facts, and what was carried in.</summary>
internal sealed record StatementBasis(
    AgreementVersion Version, ReadingChoices Readings, HolidayCalendar Holidays, PeriodFacts Facts, CarriedState Before)
{
    public Evaluation Evaluation() => new(Version, Readings, Holidays, Facts, Before);
}
