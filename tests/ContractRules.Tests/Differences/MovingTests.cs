using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>Of many that interact each is made in the order of the text as soon as it can be: alone, else with another, else with all that are left.</summary>
public sealed class MovingTests
{
    private static readonly Power Renewal = Buyer.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given", "2", "Notice").Standing());
    private static readonly Provision Using = Idle.Means(Percent(1).ProvidedThat(Renewal.HasBeenExercised));

    // The second takes up the use of a power that the first gives.
    [Fact]
    public void One_that_needs_another_is_made_next_once_that_is_made() =>
        Assert.Equal(["1 changed", "2 changed", "3: 2 % for 1 %", "4: 2 % for 1 %", "5: 2 % for 1 %", "6: 2 % for 1 %", "7: 2 % for 1 %"], CausesOf(after: [(1, Renewal), (2, Using)]));

    // The first can only take it up after the third gives it.
    [Fact]
    public void One_that_needs_a_later_one_is_made_after_it() =>
        Assert.Equal(["2: 2 % for 1 %", "3 changed", "1 changed", "4: 2 % for 1 %", "5: 2 % for 1 %", "6: 2 % for 1 %", "7: 2 % for 1 %"], CausesOf(after: [(3, Renewal), (1, Using)]));

    private static IEnumerable<string> CausesOf((int Clause, Provision Provision)[] after)
    {
        var difference = Seven(1).CompareWith(Seven(2, after), Months(1_000));

        Assert.Equal(AttributionMethod.InOrderOfTheText, difference.Method);
        Assert.All(difference.Periods[0].Payments[0].Parts, part => Assert.Equal(Usd.Of(10), part.More));
        Assert.Equal(7, difference.Periods[0].Payments[0].Parts.Count);
        return difference.Causes.Select(cause => $"{cause}");
    }

    // Of sales seven times 1 %, or 2 %.
    private static Agreement Seven(int percent, params (int Clause, Provision Provision)[] beside)
    {
        EquatableArray<Term<Ratio>> parts = [.. Enumerable.Range(1, 7).Select(number => Term.Ratio($"part-{(Rational)number}", $"Part {(Rational)number}"))];
        return Of(
        [
            .. parts.Index().Select(part => Clause($"{(Rational)(part.Index + 1)}", [part.Item.Means(Percent(percent)), .. beside.Where(one => one.Clause == part.Index + 1).Select(one => one.Provision)])),
            Clause("9", Paid.Means((parts.Skip(1).Aggregate((Rule<Ratio>)parts[0], (sum, part) => sum + part) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
        ]);
    }
}
