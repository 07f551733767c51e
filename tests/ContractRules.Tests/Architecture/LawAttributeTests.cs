using ContractRules.Tests.Generators;

namespace ContractRules.Tests.Architecture;

/// <summary>How often laws are tried, and with what.</summary>
public sealed class LawAttributeTests
{
    [Fact]
    public void A_law_is_tried_two_hundred_times_or_as_often_as_it_says_and_ten_thousand_times_or_more_at_night()
    {
        Assert.Equal(Nightly.IsOn ? 10_000 : 200, new LawAttribute().MaxTest);
        Assert.Equal(Nightly.IsOn ? 10_000 : 40, new LawAttribute { MaxTest = 40 }.MaxTest);
        Assert.Equal(Nightly.IsOn ? 150_000 : 3_000, new LawAttribute { MaxTest = 3_000 }.MaxTest);
    }

    [Fact]
    public void What_says_how_it_is_drawn_is_known_to_laws_also_where_it_is_of_something_else() =>
        Assert.Superset(new HashSet<Type> { typeof(DrawnAs<Cents>), typeof(DrawnAs<Monthly<Cents>>) }, new LawAttribute().Arbitrary.ToHashSet());

    [Law]
    public void It_is_drawn_as_it_says(Monthly<Cents> months, FewPeriods periods, Tie tie)
    {
        Assert.Equal(6, months.Count);
        Assert.All(months, month => Assert.True((month * 100).IsInteger));
        Assert.InRange(periods.Count, 1, 6);
        Assert.False((tie.Amount * 100).IsInteger);
    }
}
