using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Amendments that come too late: they change what has ended with the agreement.</summary>
internal static class AmendmentsInVain
{
    /// <summary>A warning for each, in the period in which it takes effect.</summary>
    public static IEnumerable<Warning> Warnings(Agreement agreement, StatementBasis basis) => basis.Before.End is not { } end
        ? []
        : from amendment in agreement.InForceOn(basis.Facts.Period.End)?.Amendments ?? []
          where basis.Facts.Period.Holds(amendment.Effective) && amendment.Edits.Any(edit => edit.Touches(end.Clause) || basis.Version.Lapsed.Any(edit.Touches))
          select new Warning(
              WarningKind.AmendmentAfterTheEnd,
              end.Clause,
              $"{amendment} takes effect on {new DateValue(amendment.Effective)}, after the agreement ended on {new DateValue(end.On)}: "
              + "what it changes of clauses that ended counts towards nothing, and brings the agreement not back");
}
