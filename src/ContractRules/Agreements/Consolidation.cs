using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>Works amendments into the text they amend: one version for each date from which one takes effect.</summary>
internal static class Consolidation
{
    public static (EquatableArray<AgreementVersion> Versions, EquatableArray<AgreementFault> Faults) Of(
        LocalDate dated, EquatableArray<Clause> clauses, EquatableArray<Amendment> amendments)
    {
        var faults = new List<AgreementFault>();
        var versions = new List<AgreementVersion> { new(dated, "As signed", clauses) };

        // A stable sort: amendments that take effect on one day are worked in as they were signed.
        foreach (var amendment in amendments.OrderBy(amendment => amendment.Effective))
        {
            faults.AddRange(DateFaults(amendment, dated));
            foreach (var edit in amendment.Edits)
            {
                (clauses, var editFaults) = edit.ApplyTo(clauses);
                faults.AddRange(editFaults.Select(fault => fault with { Message = $"{fault.Message} ({amendment.Title})" }));
            }

            versions.RemoveAll(version => version.InForceFrom == amendment.Effective);
            versions.Add(new AgreementVersion(amendment.Effective, amendment.Title, clauses));
        }

        return ([.. versions], [.. faults]);
    }

    private static IEnumerable<AgreementFault> DateFaults(Amendment amendment, LocalDate dated)
    {
        if (amendment.Effective < dated)
        {
            yield return new(
                AgreementFaultKind.EffectiveTooEarly,
                default,
                $"{amendment.Title} takes effect on {new DateValue(amendment.Effective)}, before the agreement of {new DateValue(dated)}.");
        }

        if (!amendment.IsSignedOnADate)
        {
            yield return new(
                AgreementFaultKind.SigningDateUnknown,
                default,
                $"{amendment.Title} was signed on '{amendment.Signed}'; expected a date, or a reading that decides between dates.");
        }
    }
}
