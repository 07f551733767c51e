using ContractRules.Comparison;

namespace ContractRules.Differences;

/// <summary>Which payments an alteration reaches: those that hang, now or later, on a provision that differs.</summary>
internal sealed class AlterationReach(WrittenText before, WrittenText after, BothTexts both)
{
    private readonly ReadingReach _reach = new([.. before.Texts, .. after.Texts], [.. before.Amendments, .. after.Amendments]);

    public PaymentsReached Of(Alteration altered) => altered switch
    {
        ClauseAlteration clause => _reach.Of(both.Differing(clause).SelectMany(provision => Dependents.GivenBy(clause.Clause!.Value, provision))),
        ReadingAlteration reading => _reach.Of(reading.Reading),
        _ => _reach.Everything,
    };
}
