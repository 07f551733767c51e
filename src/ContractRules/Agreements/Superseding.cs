using ContractRules.Agreements.Edits;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>Which amendments are superseded before they take effect.</summary>
internal static class Superseding
{
    /// <summary>The amendments superseded, each with the one that does it. One that is superseded itself supersedes none.</summary>
    public static EquatableArray<SupersededAmendment> Of(EquatableArray<Amendment> amendments, ReadingChoices readings)
    {
        var superseded = new List<SupersededAmendment>();
        foreach (var later in amendments.Reverse().OrderByDescending(amendment => amendment.SignedOn(readings)))
        {
            if (superseded.All(found => found.Amendment != later))
            {
                superseded.AddRange(later.Edits.OfType<SupersedeAmendment>().Select(edit => new SupersededAmendment(edit.Amendment, later)));
            }
        }

        return [.. superseded];
    }

    /// <summary>What was signed later, has taken effect by then, or is not there, cannot be superseded.</summary>
    public static IEnumerable<AgreementFault> Faults(
        EquatableArray<SupersededAmendment> superseded, EquatableArray<Amendment> amendments, ReadingChoices readings) =>
        from found in superseded
        let why = WhyNot(found, amendments, readings)
        where why is not null
        select new AgreementFault(AgreementFaultKind.NothingToSupersede, default, $"{found.Amendment} cannot be superseded: {why}") { Text = found.By.Title };

    private static string? WhyNot(SupersededAmendment found, EquatableArray<Amendment> amendments, ReadingChoices readings) => found switch
    {
        var (amendment, _) when !amendments.Contains(amendment) => "it is none of the agreement's amendments",
        var (amendment, by) when amendment.SignedOn(readings) > by.SignedOn(readings) => $"it was signed later, on {Day(amendment.SignedOn(readings)!.Value)}",
        var (amendment, by) when amendment.Under(readings).Effective is var day && day < by.Under(readings).Effective =>
            $"it has taken effect by then, on {Day(day)}; edit what it brought",
        _ => null,
    };

    private static DateValue Day(LocalDate date) => new(date);
}
