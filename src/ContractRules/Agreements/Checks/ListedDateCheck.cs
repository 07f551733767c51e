using ContractRules.Values;
using ContractRules.Vocabulary;

namespace ContractRules.Agreements.Checks;

/// <summary>A date that a clause states falls in a period: before the first one, what is listed for it would never count.</summary>
internal static class ListedDateCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) =>
        (agreement.Periods.First ?? agreement.Periods.Holding(agreement.Dated)) is { Start: var start } first
            ? from rule in version.Rules
              from date in DatesInThePeriod.StatedIn(rule.Rule)
              where date < start
              select new AgreementFault(
                  AgreementFaultKind.DateInNoPeriod,
                  rule.Clause.Reference,
                  $"{new DateValue(date)} lies before the first period, {first}; expected a date from {new DateValue(start)} on")
            : [];
}
