using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>A ground to end the agreement, worked out by hand for an event on Monday, 2 September 2002.</summary>
/// <param name="Clause">The clause that gives it.</param>
/// <param name="What">What tells it from others of that clause.</param>
/// <param name="Holder">The party that may end the agreement.</param>
/// <param name="Event">What happened on that Monday.</param>
/// <param name="FirstDay">The first day on which the holder may end the agreement.</param>
/// <param name="Remedy">What would have stopped the clock; none where nothing does.</param>
/// <param name="LastDayForRemedy">The last day on which it would.</param>
internal sealed record Ground(
    string Clause,
    string What,
    PartyEvents Holder,
    Fact<LocalDate> Event,
    LocalDate FirstDay,
    Fact<LocalDate>? Remedy = null,
    LocalDate LastDayForRemedy = default)
{
    public static LocalDate Monday { get; } = new(2002, 9, 2);

    public static IEnumerable<Ground> All => [.. HeldBy(OfThil), .. HeldBy(OfFusion), CorruptPractices];

    public static Ground CorruptPractices { get; } = new("6(16)", "corrupt-practices", OfFusion, CorruptPracticeBelieved, Monday);

    /// <summary>How the power stands at the end of a month.</summary>
    public PowerState In(Statement month) => month.Power(Clause, Holder.Party, What);

    public override string ToString() => $"{Clause} {What} ({Holder.Party})";

    private static Ground[] HeldBy(PartyEvents holder)
    {
        var other = holder.Other();
        return
        [
            new("5", "", holder, TenderRefused, Monday),

            // Thirty days after 2 September is 2 October.
            new("6(9)(a)", "", holder, other.BreachNotice, new(2002, 10, 3), other.BreachCured, new(2002, 10, 2)),
            new("6(9)(b)", "", holder, other.Fraud, Monday),

            // The thirty days from 2 September are over at the end of 1 October.
            new("6(9)(c)", "", holder, ForceMajeureBegan, new(2002, 10, 2), ForceMajeureEnded, new(2002, 10, 1)),
            new("6(9)(d)", "insolvency", holder, other.Insolvency, Monday),

            // 2 September + 28 days is 30 September, + 31 is 31 October, + 30 is 30 November: 89; the ninetieth is 1 December.
            new("6(9)(d)", "proceedings", holder, other.ProceedingsInstituted, new(2002, 12, 2), other.ProceedingsStayed, new(2002, 12, 1)),
            new("6(9)(e)", "", holder, other.AssignedToCreditors, Monday),

            // Ten business days are two weeks: Monday, 16 September.
            new("6(9)(f)", "", holder, other.Seized, new(2002, 9, 17), other.Released, new(2002, 9, 16)),
            new("6(9)(g)", "", holder, FoundUnlawful, Monday),
            new("6(11)", "", holder, holder.RegulatoryChange, Monday),

            // Fifteen days from 2 September are over at the end of 16 September; longer than that is the end of the 17th.
            new("6(18)", "", holder, ForceMajeureBegan, new(2002, 9, 18), ForceMajeureEnded, new(2002, 9, 17)),
        ];
    }
}
