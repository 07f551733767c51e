using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>The terms of clauses 5 and 6: term, end, compensation and liability.</content>
public static partial class VoipTerms
{
    /// <summary>5: whether a party has ended the agreement because the tender was refused.</summary>
    public static Term<bool> EndedForRefusal { get; } = Term.Truth("ended-for-refusal", "Ended since the tender was refused");

    /// <summary>6(8): the day on which the initial term ends.</summary>
    public static Term<LocalDate> InitialTermEnd { get; } = Term.Date("initial-term-end", "End of the initial term");

    /// <summary>6(8): the day on which the term that runs at the end of the month ends, were it not renewed.</summary>
    public static Term<LocalDate> CurrentTermEnd { get; } = Term.Date("current-term-end", "End of the current term");

    /// <summary>6(8): whether a term ends in the month and is not renewed, since a ground for termination exists.</summary>
    public static Term<bool> NotRenewed { get; } = Term.Truth("not-renewed", "Term not renewed");

    /// <summary>5, 6(9), 6(11), 6(16), 6(18): whether Fusion has given notice on a day on which it had a ground, for each ground.</summary>
    public static Stream<Term<bool>> EndedByFusionFor { get; } = Term.Truth("ended-by-fusion-for", "Ended by Fusion for").ForEach(TerminationGround.All);

    /// <summary>5, 6(9), 6(11), 6(18): whether THIL has given notice on a day on which it had a ground, for each ground.</summary>
    public static Stream<Term<bool>> EndedByThilFor { get; } = Term.Truth("ended-by-thil-for", "Ended by THIL for").ForEach(TerminationGround.OfEither);

    /// <summary>6(9): whether Fusion has ended the agreement on a ground that it had.</summary>
    public static Term<bool> TerminatedByFusion { get; } = Term.Truth("terminated-by-fusion", "Terminated by Fusion");

    /// <summary>6(9): whether THIL has ended the agreement on a ground that it had.</summary>
    public static Term<bool> TerminatedByThil { get; } = Term.Truth("terminated-by-thil", "Terminated by THIL");

    /// <summary>6(10): whether the agreement has ended in this month or before.</summary>
    public static Term<bool> HasEnded { get; } = Term.Truth("has-ended", "Agreement has ended");

    /// <summary>6(10): the last day of the month on which the agreement is in force; once it has ended, the day on which it did.</summary>
    public static Term<LocalDate> LastDayInForce { get; } = Term.Date("last-day-in-force", "Last day in force");

    /// <summary>6(10): whether the agreement is in force in the month, or in a part of it.</summary>
    public static Term<bool> IsInForce { get; } = Term.Truth("is-in-force", "Agreement is in force in the month");

    /// <summary>6(10): how much of the month counts: all of it, nothing once the agreement has ended, and in the month of the end as the text is read.</summary>
    public static Term<Ratio> PartOfTheMonth { get; } = Term.Ratio("part-of-the-month", "Part of the month that counts");

    /// <summary>6(10): what of THIL's investment amortization has not given back.</summary>
    public static Term<Money> UnrecoveredInvestment { get; } = Term.Money("unrecovered-investment", "THIL's unrecovered investment", Usd);

    /// <summary>6(10): THIL's part of the salvage value; nothing until the agreement has ended.</summary>
    public static Term<Money> SalvageShare { get; } = Term.Money("salvage-share", "THIL's part of the salvage value", Usd);

    /// <summary>6(10): whether the agreement has ended and the salvage value is agreed.</summary>
    public static Term<bool> SalvageIsAgreed { get; } = Term.Truth("salvage-is-agreed", "Salvage value is agreed after the end");

    /// <summary>6(10): whether the agreement ended in a way for which THIL is not compensated.</summary>
    public static Term<bool> CompensationIsExcluded { get; } = Term.Truth("compensation-is-excluded", "Compensation is excluded");

    /// <summary>6(10): what Fusion pays THIL of its investment when the agreement ends.</summary>
    public static Term<Money> TerminationCompensation { get; } = Term.Money("termination-compensation", "Compensation upon termination", Usd);

    /// <summary>6(10): what Fusion pays THIL of the salvage value, once it is agreed.</summary>
    public static Term<Money> SalvageCompensation { get; } = Term.Money("salvage-compensation", "Compensation for salvage", Usd);

    /// <summary>4(2), 6(10): what an adjustment to audited figures comes to that become known once the agreement has ended.</summary>
    public static Term<Money> AdjustedAfterTheEnd { get; } = Term.Money("adjusted-after-the-end", "Adjusted after the end", Usd);

    /// <summary>6(11), 6(18): whether a party has ended the agreement as it may without liability.</summary>
    public static Term<bool> EndedWithoutLiability { get; } = Term.Truth("ended-without-liability", "Ended without liability");

    /// <summary>6(12): the taxes on the month's payments that the paying party bears.</summary>
    public static Term<Money> TaxesBorneByPayer { get; } = Term.Money("taxes-borne-by-payer", "Taxes borne by the paying party", Usd);

    /// <summary>6(14): what of the claim against Fusion is for direct loss.</summary>
    public static Term<Money> DirectClaimAgainstFusion { get; } = Term.Money("direct-claim-against-fusion", "Direct claim against Fusion", Usd);

    /// <summary>6(14): what of the claim against THIL is for direct loss.</summary>
    public static Term<Money> DirectClaimAgainstThil { get; } = Term.Money("direct-claim-against-thil", "Direct claim against THIL", Usd);

    /// <summary>6(15): what Fusion is liable for of the claim against it.</summary>
    public static Term<Money> LiabilityOfFusion { get; } = Term.Money("liability-of-fusion", "Fusion's liability", Usd);

    /// <summary>6(15): what THIL is liable for of the claim against it.</summary>
    public static Term<Money> LiabilityOfThil { get; } = Term.Money("liability-of-thil", "THIL's liability", Usd);
}
