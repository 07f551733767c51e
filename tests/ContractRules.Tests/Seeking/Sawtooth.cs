using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>A search by which a term rises and falls with every few steps, so that no range tells anything of it and each step has to be settled.</summary>
/// <param name="Agreement">The agreement, which refuses values above some limit.</param>
/// <param name="Months">The facts.</param>
/// <param name="Goal">What the term is to come to.</param>
/// <param name="Most">After how many values the rest is only searched.</param>
internal sealed record Sawtooth(Agreement Agreement, PeriodFacts[] Months, Goal Goal, int Most)
{
    private static readonly Fact<Money> Amount = Fact.Money("amount", Usd, "1", "Up to three dollars").InRange(0, 3);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs");
    private static readonly Term<Money> Tooth = Term.Money("tooth", "What lies above the last whole multiple", Usd);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);

    /// <summary>The fact.</summary>
    public static FactDeclaration By => Amount.Declaration;

    /// <summary>Any of them.</summary>
    public static Gen<Sawtooth> Drawn =>
        from width in Gen.Choose(2, 9)
        from limit in Gen.Choose(150, 400)
        from turning in Gen.Choose(0, 400)
        from costs in Gen.Choose(-20, 20).ArrayOf(3)
        from goal in Gen.Choose(-25, 25)
        from most in Gen.Elements(60, 200, 4_000)
        let multiple = (Amount / (Rule<Ratio>)new Ratio(width)).Rounded(Rounding.ToTheCent with { Mode = RoundingMode.Down }) * (Rule<Ratio>)new Ratio(width)
        let agreement = Of(Clause(
            "1",
            Tooth.Means((Amount - multiple).ProvidedThat(Amount <= Cents(turning), otherwise: multiple - Amount)),
            Balance.Means(Tooth + Costs + Balance.Prior(initial: Cents(0))),
            Expectation.That("no more than the limit", Amount <= Cents(limit))))
        select new Sawtooth(
            agreement,
            [.. costs.Index().Select(cost => Month(cost.Index + 1).With(Amount, Usd.Of(1)).With(Costs, Usd.Of(cost.Item / 100m)))],
            Goal.Reaches(Balance, Usd.Of(goal / 100m)),
            most);

    private static Rule<Money> Cents(int cents) => Usd.Of(cents / 100m);
}
