using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Agreements of random rules, amended at the start of a month or inside it, which pay, and can end by notice or by themselves.</summary>
internal static class PlannableAgreements
{
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "5", "When notice was given").Standing();

    private static readonly Power Termination =
        Buyer.May("terminate", PowerEffect.Terminate, PlannableRules.Agreed, from: Rule<LocalDate>.Of(new DateShift(new PeriodValue(PeriodAspect.Start), 0, 5)), Notice).UponNotice(days: 20);

    /// <summary>Any of them that stands as an agreement.</summary>
    public static Gen<Agreement> Any => Of(PlannableRules.OfAnySize, Expected(PlannableRules.OfAnySize));

    /// <summary>Any of them that expects nothing of the facts, and so refuses none.</summary>
    public static Gen<Agreement> ExpectingNothing => Of(PlannableRules.OfAnySize, Nothing);

    /// <summary>Any of shallow rules that state numbers of few digits.</summary>
    public static Gen<Agreement> Small => Of(PlannableRules.Small, Expected(PlannableRules.Small));

    private static Gen<EquatableArray<Clause>> Nothing => Gen.Constant((EquatableArray<Clause>)[]);

    private static Gen<Agreement> Of(PlannableRules rules, Gen<EquatableArray<Clause>> expectations) =>
        from signed in Definitions(rules)
        from amended in Definitions(rules)
        from month in Gen.Choose(2, 6)
        from day in Gen.Elements(1, 1, 17)
        from settled in Gen.Elements(PeriodOfChange.AsAtItsEnd, PeriodOfChange.AsAtItsStart)
        from canEnd in Gen.Choose(0, 2)
        from option in Gen.Elements(SampleRules.Basis.Options.AsEnumerable())
        from expected in expectations
        let made = Made(signed, amended, new LocalDate(2002, month, day), settled, canEnd, expected)
        where made is not null
        select made.Readings.Contains(SampleRules.Basis) ? made.Under(SampleRules.Basis, option.Name) : made;

    private static Gen<EquatableArray<Provision>> Definitions(PlannableRules rules) =>
        from amounts in Gen.CollectToArray(Enumerable.Range(0, Amounts.Length), index => rules.AmountOf(index, rules.Depth))
        from ratio in rules.RatioOf(Amounts.Length, rules.Depth - 1)
        from holds in rules.TruthOf(Amounts.Length, rules.Depth - 1)
        from falls in DateOf(2)
        select (EquatableArray<Provision>)
        [
            .. Amounts.Zip(amounts, Provision (term, rule) => term.Means(Rule<Money>.Of(rule))),
            Share.Means(Rule<Ratio>.Of(ratio)),
            Holds.Means(Rule<bool>.Of(holds)),
            Falls.Means(Rule<LocalDate>.Of(falls)),
        ];

    // Some expect something of the facts, and some of those go on to.
    private static Gen<EquatableArray<Clause>> Expected(PlannableRules of) =>
        from rules in of.TruthOfFacts.ArrayOf(2)
        from count in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from survives in Gen.Elements(true, false)
        let provisions = rules.Take(count).Select(Provision (rule, index) => Expectation.That($"it is so as {index} says", Rule<bool>.Of(rule))).ToEquatableArray()
        let clause = Clause("6", provisions)
        select count == 0 ? (EquatableArray<Clause>)[] : [survives ? clause.Surviving() : clause];

    // What is not written as an agreement has to be is none; it is drawn again.
    private static Agreement? Made(EquatableArray<Provision> signed, EquatableArray<Provision> amended, LocalDate effective, PeriodOfChange settled, int canEnd, EquatableArray<Clause> expected)
    {
        try
        {
            return Amended(
                [
                    Clause("1", signed),
                    Clause("2", Seller.Pays(Buyer, Amounts[0].Rounded(Rounding.ToTheCent), due: Falls)),
                    .. expected,
                    Clause("3", Buyer.Pays(Seller, Amounts[1].Rounded(Rounding.ToTheCent))).Surviving(),
                    .. canEnd == 0 ? [] : (Clause[])
                    [
                        Clause("4", Seller.Pays(Buyer, Amounts[2].Rounded(new Rounding(0, RoundingMode.HalfEven)))).UponTheEnd(),
                        Clause("5", [PeriodOfTheEnd.CountsWhole, Termination, .. canEnd == 1 ? [] : (Provision[])[Expiry.On(Since.PlusMonths(5), providedThat: Holds)]]),
                    ],
                ],
                new Amendment("Letter", effective, (Rule<LocalDate>)effective, Edit.Replace(Clause("1", amended))).SettlingThePeriodOfChange(settled));
        }
        catch (AgreementFaultsException)
        {
            return null;
        }
    }
}
