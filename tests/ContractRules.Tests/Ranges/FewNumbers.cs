using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Ranges;

/// <summary>The whole numbers of a small range, and the rules that come to any of them.</summary>
public sealed record FewNumbers(int Least, int Greatest) : IDrawn<FewNumbers>
{
    private static readonly Term<Money> Nought = Term.Money("nought", "Nothing", Currency.Usd);
    private static readonly Agreement OfNothing = Of(Clause("1", Nought.Means(Currency.Usd.Of(0))));

    public static Gen<FewNumbers> Drawn =>
        from least in Gen.Choose(-4, 4)
        from more in Gen.Choose(0, 4)
        select new FewNumbers(least, least + more);

    internal IEnumerable<int> Numbers => Enumerable.Range(Least, Greatest - Least + 1);

    /// <summary>What a rule can come to, in an agreement that says nothing of its facts.</summary>
    internal static ValueRange? RangeOf<T>(Rule<T> rule)
        where T : struct => OfNothing.RangeOf(rule);

    /// <summary>The first is 1 January 2002.</summary>
    internal static LocalDate Day(int number) => new LocalDate(2001, 12, 31).PlusDays(number);

    internal Rule<Ratio> Among(string key) => Fact.Ratio(key, "1", "Any of these numbers").InRange(Least, Greatest);

    internal Rule<LocalDate> Dates(string key) => Fact.Date(key, "1", "A date").Later(Day(Least)).Earlier(Day(Greatest));
}
