using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>
/// A small agreement whose questions decide on amounts, days, the end, what is expected of the facts, what another question moves too, and from when the text is amended,
/// inside a month or at its start.
/// </summary>
internal static class Franchise
{
    private static readonly Reading Base = Asking("base", "gross", "net", "nothing");
    private static readonly Reading Days = Asking("days", "at-the-end", "later");
    private static readonly Reading Words = Asking("words", "one", "other");
    private static readonly Reading Notice = Asking("notice", "counts", "does-not");
    private static readonly Reading Proof = Asking("proof", "none", "strict");
    private static readonly Reading From = Asking("from", "from-the-letter", "from-the-month-after");
    private static readonly Reading Last = Asking("last", "whole", "by-days");

    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs");
    private static readonly Fact<Money> Extra = Fact.Money("extra", Usd, "2", "What the parties agree").ToBeAgreed();
    private static readonly Fact<LocalDate> Given = Fact.Date("given", "3", "Notice").Standing();
    private static readonly Term<Money> Due = Term.Money("due", "Due", Usd);
    private static readonly Term<Ratio> Idle = Term.Ratio("idle", "Used by nothing");

    /// <summary>The agreement, with a last month that counts whole.</summary>
    public static Agreement Agreement { get; } = Written(PeriodOfTheEnd.CountsWhole);

    /// <summary>The same, where it is asked how the last month counts: by days there is no plan.</summary>
    public static Agreement AskingForTheLastMonth { get; } = Written(PeriodOfTheEnd.By(Last, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays));

    /// <summary>An agreement that asks only what is expected of the facts.</summary>
    public static Agreement AskingForProof { get; } = Of(
        Clause("1", Seller.Pays(Buyer, Sales), CostsAreProved),
        Clause("2", Term.Money("noted", "Noted", Usd).Means(Extra)));

    /// <summary>An agreement of so many questions that not all ways to read it can be settled. What the last brings hangs on how the first is read.</summary>
    public static Agreement AskingMuch { get; } = Of(
        Clause("1", Seller.Pays(
            Buyer, Enumerable.Range(2, 6).Aggregate(Together(), (sum, number) => sum + Asking($"question-{(Rational)number}", "nothing", "something").Decides<Money>(Usd.Of(0), Usd.Of(number))))),
        Clause("2", Term.Money("noted", "Noted", Usd).Means(Extra)),
        Clause("3", Term.Date("noted-day", "The day noted").Means(Given)));

    /// <summary>An agreement of 48 ways to read, in which payments of one clause go either way, months add up, and what is delivered is asked too.</summary>
    public static Agreement PayingBothWays { get; } = Of(
        Clause("1", Seller.Pays(Buyer, Base.Decides<Money>(Sales, Sales - Costs, Usd.Of(0))), Buyer.Pays(Seller, Days.Decides<Money>(Usd.Of(5), Costs))),
        Clause("2", Due.Means(Base.Decides<Money>(Sales, Costs, Extra)), Seller.Pays(Buyer, (Percent(5) * Words.Decides<Money>(Due, Due.ToDate())).Rounded(Rounding.ToTheCent))),
        Clause("3", Buyer.Pays(Seller, Proof.Decides<Quantity>(Barrel.Of(1), Base.Decides<Quantity>(Barrel.Of(2), Barrel.Of(3), Barrel.Of(1)))), PeriodOfTheEnd.CountsWhole,
            Buyer.May("end it", PowerEffect.Terminate, ground: Notice.Decides<bool>(true, false), from: Dated, exercised: Given)));

    /// <summary>Up to four ventures of it, in which any fact may be missing, some are wrong, and notice may be given.</summary>
    public static Gen<VentureLots> Lots =>
        from count in Gen.Choose(1, 4)
        from ventures in Venture.ArrayOf(count)
        from lots in VentureLots.Of(ventures)
        select lots;

    /// <summary>A month in which nothing else was agreed.</summary>
    public static PeriodFacts Month(int number, Money sales, Money costs) => SmallAgreement.Month(number).With(Sales, sales).With(Costs, costs).With(Extra, Usd.Of(0));

    private static Gen<PeriodFacts[]> Venture =>
        from first in Gen.Choose(1, 3)
        from sales in Numbers.Cents.OrNull().ArrayOf(6)
        from costs in Numbers.Cents.OrNull().ArrayOf(6)
        from extra in Numbers.Cents.OrNull().ArrayOf(6)
        from ends in Gen.Choose(1, 12)
        from wrong in Gen.Choose(1, 20)
        select Enumerable.Range(first, 7 - first).Select(month => SmallAgreement.Month(month)
            .Given(Sales, sales[month - 1] is { } sold ? Rational.Abs(sold) * (month == wrong ? -1 : 1) : null, Usd.Of)
            .Given(Costs, costs[month - 1], Usd.Of)
            .Given(Extra, extra[month - 1], Usd.Of)
            is var facts && month == ends ? facts.With(Given, facts.Period.Start) : facts).ToArray();

    private static Agreement Written(Provision last) => Amended(
        [
            Clause("1", Due.Means((Percent(10) * Base.Decides<Money>(Sales, Sales - Costs, Usd.Of(0))).Rounded(Rounding.ToTheCent)),
                Seller.Pays(Buyer, Due, due: Days.Decides<LocalDate>(ThePeriod.End, ThePeriod.End.PlusDays(30))),
                CostsAreProved),
            Clause("2", Buyer.Pays(Seller, Extra.Rounded(Rounding.ToTheCent)), Idle.Means(Words.Decides<Ratio>(Percent(1), Percent(2)))),
            Clause("3", Seller.Pays(Buyer, Barrel.Of(1)), Buyer.Pays(Seller, Proof.Decides<Money>(Usd.Of(1), Usd.Of(3))), last,
                Buyer.May("end it", PowerEffect.Terminate, ground: Notice.Decides<bool>(true, false), from: Dated, exercised: Given)),
        ],
        new Amendment("Letter", new LocalDate(2002, 3, 17), (Rule<LocalDate>)new LocalDate(2002, 3, 1), Edit.Replace(Clause("2", Buyer.Pays(Seller, (Percent(50) * Extra).Rounded(Rounding.ToTheCent)))))
            .TakingEffectOn(From.Decides<LocalDate>(new LocalDate(2002, 3, 17), new LocalDate(2002, 5, 1)))
            .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));

    private static Expectation CostsAreProved => Expectation.That("costs are proved", Proof.Decides<bool>(Costs >= Usd.Of(-100_000), Costs <= Usd.Of(8_000)));

    private static Rule<Money> Together() => Asking("last", "less", "more").Decides<Money>(
        Usd.Of(-1), Asking("first", "nothing", "sales", "costs").Decides<Money>(Usd.Of(-2), Sales, Sales - Costs));

    private static Reading Asking(string key, params IEnumerable<string> options) =>
        new(key, "1", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);
}
