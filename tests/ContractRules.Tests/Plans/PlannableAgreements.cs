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
    public static Gen<Agreement> Any => Of(Definitions, Gen.Constant<EquatableArray<Clause>>([]));

    /// <summary>Those that expect something of the facts, in every text, in one, and in some also after the end.</summary>
    public static Gen<Agreement> Expecting => Of(
        from definitions in Definitions
        from expected in Expectations
        select (EquatableArray<Provision>)[.. definitions, .. expected],
        from ending in Expectations
        from surviving in Expectations
        select (EquatableArray<Clause>)[Clause("6", ending), Clause("7", surviving).Surviving()]);

    // So that about as many rows keep all of them as break one.
    private static Gen<EquatableArray<Provision>> Expectations =>
        from count in Gen.Choose(0, 1)
        from expected in TruthOf(0, 1).ArrayOf(4).Select(rules => Expectation.That("any is so", Rule<bool>.Of(new Any([.. rules])))).Where(expectation => expectation.ConcernsFactsAlone).ArrayOf(count)
        select (EquatableArray<Provision>)[.. expected];

    private static Gen<Agreement> Of(Gen<EquatableArray<Provision>> provisions, Gen<EquatableArray<Clause>> more) =>
        from signed in provisions
        from amended in provisions
        from clauses in more
        from month in Gen.Choose(2, 6)
        from day in Gen.Elements(1, 1, 17)
        from settled in Gen.Elements(PeriodOfChange.AsAtItsEnd, PeriodOfChange.AsAtItsStart)
        from canEnd in Gen.Choose(0, 2)
        from option in Gen.Elements(SampleRules.Basis.Options.AsEnumerable())
        let made = Made(signed, amended, clauses, new LocalDate(2002, month, day), settled, canEnd)
        where made is not null
        select made.Readings.Contains(SampleRules.Basis) ? made.Under(SampleRules.Basis, option.Name) : made;

    private static Gen<EquatableArray<Provision>> Definitions =>
        from amounts in Gen.CollectToArray(Enumerable.Range(0, Amounts.Length), index => AmountOf(index, 3))
        from ratio in RatioOf(Amounts.Length, 2)
        from holds in TruthOf(Amounts.Length, 2)
        from falls in DateOf(2)
        select (EquatableArray<Provision>)
        [
            .. Amounts.Zip(amounts, Provision (term, rule) => term.Means(Rule<Money>.Of(rule))),
            Share.Means(Rule<Ratio>.Of(ratio)),
            Holds.Means(Rule<bool>.Of(holds)),
            Falls.Means(Rule<LocalDate>.Of(falls)),
        ];

    // What is not written as an agreement has to be is none; it is drawn again.
    private static Agreement? Made(
        EquatableArray<Provision> signed, EquatableArray<Provision> amended, EquatableArray<Clause> more, LocalDate effective, PeriodOfChange settled, int canEnd)
    {
        try
        {
            return Amended(
                [
                    Clause("1", signed),
                    Clause("2", Seller.Pays(Buyer, Amounts[0].Rounded(Rounding.ToTheCent), due: Falls)),
                    Clause("3", Buyer.Pays(Seller, Amounts[1].Rounded(Rounding.ToTheCent))).Surviving(),
                    .. more,
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
