using ContractRules.Agreements;

namespace ContractRules.Documents.Reports;

/// <summary>What to know about the amendments of a text: how a period of change is settled, and which of them never take effect.</summary>
internal static class AmendmentsNote
{
    public static string Of(Agreement agreement, AgreementVersion version) => string.Join(
        '\n',
        version.Amendments
            .Select(amendment => new ChangeInPeriod(amendment, amendment.PeriodOfChangeBy(agreement.Choices)))
            .Where(change => change.Settled is not null)
            .Select(change => change + DecidedBy(change.Amendment))
            .Concat(agreement.Superseded.Select(superseded => $"{superseded}.")));

    private static string DecidedBy(Amendment amendment) => amendment.PeriodOfChangeReading is { } reading ? $" (reading {reading})." : ".";
}
