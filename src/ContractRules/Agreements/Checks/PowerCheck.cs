using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// A power is known by its holder and its key, in every text: no two in one text are known alike, and what is known alike in two texts
/// is one power, of which an exercise under the one counts under the other, and has one effect.
/// </summary>
internal static class PowerCheck
{
    private const string Expected = $"expected a name of its own ({nameof(Power)}.{nameof(Power.KnownAs)})";

    public static IEnumerable<AgreementFault> Alike(AgreementVersion version) =>
        from alike in version.Powers.GroupBy(found => Known(found.Power))
        from again in alike.Skip(1)
        let first = alike.First()
        select Fault(again, $"is known as '{again.Power.Key}', as is that to {first.Power.What} in {first.Clause}; {Expected}");

    public static IEnumerable<AgreementFault> Changed(EquatableArray<AgreementVersion> texts) =>
        from known in texts.SelectMany(text => text.Powers.Select(found => (text.Title, Found: found))).GroupBy(power => Known(power.Found.Power))
        let first = known.First()
        from changed in known.Where(power => power.Found.Power.Effect != first.Found.Power.Effect).Take(1)
        select Fault(
            changed.Found,
            $"is known as '{known.Key.Key}' and has another effect ({changed.Found.Power.Effect}) than that to {first.Found.Power.What} ({first.Found.Power.Effect}), "
                + $"which is known so in another text; {Expected}")
            with
        { Text = changed.Title };

    private static (string Holder, string Key) Known(Power power) => (power.Holder.Name, power.Key);

    private static AgreementFault Fault((ClauseReference Clause, Power Power) found, string message) =>
        new(AgreementFaultKind.PowerGivenTwice, found.Clause, $"the power of {found.Power.Holder} to {found.Power.What} {message}");
}
