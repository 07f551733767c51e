using System.Text;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes.Ventures;
using ContractRules.Observance.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Checks;

/// <summary>Three ventures of the VoIP agreement over the summer in which it was amended, checked.</summary>
internal static class CheckedVentures
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;
    private static readonly Agreement AsSigned = Voip.AsItStoodOn(Voip.Dated);

    private static readonly EquatableArray<Invariant> Invariants =
    [
        Invariant.Always("THIL invests nothing", VoipTerms.ThilInvestment <= (Rule<Money>)Currency.Usd.Of(0), "3(3)"),
        Invariant.Always("THIL holds half at most", VoipTerms.ThilShare <= (Rule<Ratio>)Ratio.Percent(50), "3(1)"),
        Invariant.NeverFalls("total revenue never falls", VoipTerms.TotalRevenue, "4(1)"),
    ];

    public static VentureCheck OfInvariants => Voip.CheckVentures(Lots(Voip), Invariants);

    public static VentureChangeCheck OfTheLetter => AsSigned.CheckChangeOfVentures(Voip, Lots(Voip.Taking(AsSigned)), Invariants);

    public static VentureChangeCheck OfNothing => Voip.CheckChangeOfVentures(Voip, Lots(Voip));

    // The third is refused in August.
    private static List<VentureRows> Lots(Agreement agreement)
    {
        const string Text = """
            venture,period,gross-revenue,minutes-sold,equipment-costs,ptcl-agreement-date
            north,2002-06,50000,200000,240000,2002-06-01
            north,2002-07,60000,300000,,
            north,2002-08,70000,400000,,
            south,2002-06,10000,90000,,
            south,2002-07,20000,120000,40000,2002-07-04
            south,2002-08,30000,,,
            west,2002-07,5000,10000,1000,
            west,2002-08,-1,10000,,

            """;
        using var file = Receive.Ventures(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "ventures.csv", agreement).Value!;
        return [.. file.Lots().Select(lot => lot.Rows)];
    }
}
