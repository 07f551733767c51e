using ContractRules.Agreements;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Review;

/// <summary>What is asked of small agreements.</summary>
internal static class Asked
{
    public static Fact<Money> Sales { get; } = Fact.Money("sales", Usd, "1", "Sales of the month").InRange(0);

    public static Fact<Money> Costs { get; } = Fact.Money("costs", Usd, "1", "Costs of the month").InRange(0);

    public static Fact<Quantity> Minutes { get; } = Fact.Quantity("minutes", Minute, "1", "Minutes of the month").InRange(0);

    public static Term<Money> Fee { get; } = Term.Money("fee", "Fee", Usd);

    public static Term<Money> CutOff { get; } = Term.Money("cut-off", "Cut off", Usd);

    public static Rule<NodaTime.LocalDate> InTime { get; } = ThePeriod.End.PlusDays(30);

    /// <summary>The questions of one kind about clause 1, that has these provisions, in an agreement that pays the fee by a day.</summary>
    public static IReadOnlyList<Finding> Of(QuestionKind kind, params EquatableArray<Provision> provisions) =>
        Of(kind, SmallAgreement.Of(Clause("1", [.. provisions, Seller.Pays(Buyer, Fee.Rounded(Rounding.ToTheCent), InTime)])));

    /// <summary>The questions of one kind about an agreement.</summary>
    public static IReadOnlyList<Finding> Of(QuestionKind kind, Agreement agreement) => [.. agreement.Review().Findings.Where(finding => finding.Kind == kind)];
}
