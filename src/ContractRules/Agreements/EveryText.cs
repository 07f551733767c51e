using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>Every text under which a period can be settled, whatever the readings, so that each is checked.</summary>
/// <remarks>
/// Where the calendar doesn't set the periods, the days of the facts decide which amendments take effect inside one; each is
/// looked at by itself then.
/// </remarks>
internal static class EveryText
{
    public static (EquatableArray<AgreementVersion> Texts, EquatableArray<AgreementFault> Faults) Of(
        Consolidation consolidation, SettlementPeriods periods, EquatableArray<Amendment> amendments)
    {
        var (texts, faults) = (new List<AgreementVersion>(), new List<AgreementFault>());
        var changed = amendments.SelectMany(amendment => amendment.EffectiveDays).Select(day => PeriodOf(day, periods)).Distinct().ToList();
        foreach (var readings in ReadingChoices.Defaults.WithEveryOptionOf(ReadingsOfTheOrder(amendments)))
        {
            var inOrder = consolidation.Under(readings);
            texts.AddRange(inOrder.Versions);
            faults.AddRange(inOrder.Faults);
            foreach (var text in changed.SelectMany(period => TextsOf(period, inOrder, readings)))
            {
                texts.Add(text.Version);
                faults.AddRange(text.Faults.Where(fault => fault.Kind != AgreementFaultKind.PeriodOfChangeNotSaid || periods.Cadence != Cadence.Intervals));
            }
        }

        return ([.. texts.Distinct()], [.. faults.Distinct()]);
    }

    private static IEnumerable<PeriodText> TextsOf(SettlementPeriod period, Consolidation consolidation, ReadingChoices readings) => readings
        .WithEveryOptionOf(consolidation.ChangesIn(period).Select(amendment => amendment.PeriodOfChangeReading).OfType<Reading>())
        .SelectMany(choices => consolidation.Of(period, choices));

    // The order of amendments hangs on their signing only where several can take effect on one day.
    private static IEnumerable<Reading> ReadingsOfTheOrder(EquatableArray<Amendment> amendments) => amendments
        .SelectMany(amendment => amendment.EffectiveDays, (amendment, day) => (Amendment: amendment, Day: day))
        .GroupBy(effective => effective.Day, effective => effective.Amendment)
        .Where(ofOneDay => ofOneDay.Count() > 1)
        .SelectMany(ofOneDay => ofOneDay)
        .SelectMany(amendment => amendment.SigningReadings)
        .Concat(amendments.SelectMany(amendment => amendment.EffectiveReadings));

    private static SettlementPeriod PeriodOf(LocalDate date, SettlementPeriods periods) => periods.Cadence == Cadence.Intervals
        ? SettlementPeriod.Between(date.PlusDays(-1), date)
        : CalendarPeriods.Of(date, periods);
}
