using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.FusionLdts.LdtsFacts;
using static ContractRules.Agreements.FusionLdts.LdtsReadings;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>The first paragraph: what is acquired, when the acquisition closes, and what the company does then.</summary>
internal static class Paragraph1
{
    public static Clause InterestAcquired { get; } = new Clause(
        "1(1)",
        "Interest acquired",
        "Fusion acquires 75 % of LDTS, a carrier licensed in Turkey. That its profit is attributed to those who hold it, Fusion's part to the cent, follows by way of accounts; the announcement promises none.",
        FusionInterest.Means(Percent(75).ProvidedThat(Closed)),
        MinorityInterest.Means(TheWhole - FusionInterest),
        FusionAttributableProfit.Means((FusionInterest * ProfitUnderFusion).Rounded(Rounding.ToTheCent)),
        MinorityAttributableProfit.Means(LdtsProfit - FusionAttributableProfit))
        .Reviewed(QuestionKind.UnusedTerm, "the announcement promises no payment; whose the profit is, is a matter of accounts");

    // While no approval is known there is no closing: the condition fails, it is not undetermined.
    public static Clause ClosingUponApproval { get; } = new(
        "1(2)(a)",
        "Closing upon approval",
        "The acquisition closes once the Turkish Telecom Authority's approval is received, and not before.",
        Closed.Means(AuthorityApprovalDate.WasGiven() & AuthorityApprovalDate <= ThePeriod.End));

    public static Clause OperatingName { get; } = Clause.ComputingNothing(
        "1(2)(b)",
        "Operating name",
        "From closing the company operates in Turkey as Fusion LDTS.",
        because: "a name has no amount; the term closed of 1(2)(a) says from when it is used");

    public static Clause TwelveCities { get; } = Clause.ComputingNothing(
        "1(3)(a)",
        "Network in twelve cities",
        "The company is extending its network to twelve cities.",
        because: "it reports work under way and sets neither a date nor a penalty");

    public static Clause ServicesPlanned { get; } = Clause.ComputingNothing(
        "1(3)(b)",
        "Services planned",
        "VoIP under the Efonica brand is planned for Turkish businesses and homes, with nationwide long distance and other IP services.",
        because: "a plan binds nobody, and no price or volume is named");

    public static EquatableArray<Clause> Clauses =>
        [InterestAcquired, ClosingUponApproval, OperatingName, TwelveCities, ServicesPlanned];

    private static Rule<Money> ProfitUnderFusion => MonthOfClosing.Decides(
        ("whole-month", LdtsProfit),
        ("from-closing", LdtsProfit.ProratedByDays(from: AuthorityApprovalDate, to: ThePeriod.End).ProvidedThat(Closed)));

    private static Rule<Ratio> TheWhole => Ratio.One;
}
