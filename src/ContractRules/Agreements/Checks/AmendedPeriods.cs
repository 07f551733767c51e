using NodaTime;

namespace ContractRules.Agreements.Checks;

/// <summary>From which period on a version counts that amendments bring.</summary>
internal static class AmendedPeriods
{
    /// <summary>Each version with the one before it, and the first day of the first period that it counts in; of intervals, which only facts show, the day of the amendment.</summary>
    public static IEnumerable<(AgreementVersion Earlier, AgreementVersion Later, LocalDate Since)> Of(Agreement agreement) => agreement.Versions
        .Zip(agreement.Versions.Skip(1), (earlier, later) => (earlier, later, Since(later, agreement)));

    private static LocalDate Since(AgreementVersion later, Agreement agreement)
    {
        var (day, settled) = (later.InForceFrom, later.Amendments[^1].PeriodOfChangeBy(agreement.Choices));
        return agreement.Periods.Holding(day) is not { } period ? day
            : settled == PeriodOfChange.AsAtItsStart && day > period.Start ? period.End.PlusDays(1)
            : period.Start;
    }
}
