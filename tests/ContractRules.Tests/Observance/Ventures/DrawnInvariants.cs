using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Observance.Ventures;

/// <summary>Agreements and invariants over their terms, of every kind that an invariant can be; one of a term that only an amendment defines.</summary>
internal static class DrawnInvariants
{
    private static readonly Term<Money> Bonus = Term.Money("bonus", "Bonus", Samples.Usd);

    /// <summary>An agreement in which an amendment defines another term, from any day of a month on.</summary>
    public static Gen<Agreement> WithABonus(Gen<Agreement> agreements) =>
        from agreement in agreements
        from month in Gen.Choose(2, 6)
        from day in Gen.Elements(1, 9, 23)
        from settled in Gen.Elements(PeriodOfChange.AsAtItsEnd, PeriodOfChange.AsAtItsStart)
        from rule in Small.AmountOf(0, 1)
        let made = Made(agreement, new LocalDate(2002, month, day), settled, rule)
        where made is not null
        select made.Readings.Contains(SampleRules.Basis) ? made.Under(SampleRules.Basis, agreement.Choices.Of(SampleRules.Basis).Name) : made;

    /// <summary>Some invariants over an agreement.</summary>
    public static Gen<EquatableArray<Invariant>> Some =>
        from count in Gen.Choose(1, 5)
        from invariants in One.ArrayOf(count)
        select invariants.Select((invariant, index) => invariant(index)).ToEquatableArray();

    private static Gen<Func<int, Invariant>> One => Gen.OneOf(
        Small.TruthOf(Amounts.Length, 2).Where(rule => !rule.SelfAndDescendants().OfType<ToDate>().Any(sum => sum.LeavesOutOpen))
            .Select(Func<int, Invariant> (rule) => index => Invariant.Always($"{index} holds", Rule<bool>.Of(rule), "1")),
        Gen.Choose(0, Amounts.Length - 1).Select(Func<int, Invariant> (of) => index => Invariant.NeverFalls($"{index} never falls", Amounts[of], "1")),
        Gen.Choose(1, Amounts.Length - 1).Select(Func<int, Invariant> (of) => index => Invariant.AddsUpTo($"{index} adds up", Amounts[0], Amounts[of], "2")),
        Gen.Constant<Func<int, Invariant>>(index => Invariant.OnceThenAlways($"{index} holds for good", Holds)),
        Gen.Constant<Func<int, Invariant>>(index => Invariant.NeverFalls($"{index}: the bonus never falls", Bonus, "7")),
        from of in Gen.Choose(0, Amounts.Length - 1)
        from option in Gen.Elements(SampleRules.Basis.Options.AsEnumerable())
        select (Func<int, Invariant>)(index => Invariant.Always($"{index} is above nothing", Amounts[of] > Samples.Usd.Of(0), "1").WhereRead(SampleRules.Basis, option.Name)));

    private static Agreement? Made(Agreement agreement, LocalDate effective, PeriodOfChange settled, Node rule)
    {
        try
        {
            return new Agreement(
                agreement.Key, agreement.Title, agreement.Dated, agreement.Cadence, agreement.Parties, agreement.Clauses,
                [
                    .. agreement.Amendments,
                    new Amendment("Bonus letter", effective, (Rule<LocalDate>)effective, Edit.Insert(SmallAgreement.Clause("7", Bonus.Means(Rule<Money>.Of(rule))), after: "3"))
                        .SettlingThePeriodOfChange(settled),
                ]);
        }
        catch (AgreementFaultsException)
        {
            return null;
        }
    }
}
