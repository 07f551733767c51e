using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using NodaTime;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Finds how a duty or a power of the VoIP agreement stands in a month.</summary>
internal static class VoipStandings
{
    /// <summary>The power that a clause gives a party; where it gives several, the one that says so.</summary>
    public static PowerState Power(this Statement month, string clause, Party holder, string what = "") =>
        Assert.Single(month.Powers, power => power.Clause == clause && power.Power.Holder == holder && power.Power.What.Contains(what, StringComparison.Ordinal));

    /// <summary>The duty that a clause lays on a party.</summary>
    public static DutyState Duty(this Statement month, string clause, Party obligor) =>
        Assert.Single(month.Duties, duty => duty.Clause == clause && duty.Duty.Obligor == obligor);

    /// <summary>What befalls the other of the two parties.</summary>
    public static PartyEvents Other(this PartyEvents party) => party == VoipEvents.OfThil ? VoipEvents.OfFusion : VoipEvents.OfThil;

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
