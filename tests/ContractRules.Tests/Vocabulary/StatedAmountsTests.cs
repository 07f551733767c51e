using System.Reflection;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What the contract states is the subject of a device as it stands.</summary>
public class StatedAmountsTests
{
    private static readonly Rule<Money> Fifty = Usd.Of(50);

    [Fact]
    public void Each_device_is_the_one_of_the_same_name_said_of_a_rule()
    {
        Assert.Equal(Fifty.ProvidedThat(Closed), Usd.Of(50).ProvidedThat(Closed));
        Assert.Equal(Fifty.ProvidedThat(Closed, otherwise: Sales), Usd.Of(50).ProvidedThat(Closed, otherwise: Sales));
        Assert.Equal(Fifty.Unless(Closed), Usd.Of(50).Unless(Closed));
        Assert.Equal(Fifty.Unless(Closed, then: Sales), Usd.Of(50).Unless(Closed, then: Sales));
        Assert.Equal(Fifty.NotExceeding(Sales), Usd.Of(50).NotExceeding(Sales));
        Assert.Equal(Fifty.AtLeast(Sales), Usd.Of(50).AtLeast(Sales));
        Assert.Equal(Fifty.Within(Costs, Sales), Usd.Of(50).Within(Costs, Sales));
        Assert.Equal(Fifty.ShortOf(Sales), Usd.Of(50).ShortOf(Sales));
        Assert.Equal(Fifty.ExcessOver(Sales), Usd.Of(50).ExcessOver(Sales));
        Assert.Equal(Fifty.OnceReaching(Sales), Usd.Of(50).OnceReaching(Sales));
        Assert.Equal(Fifty.UpTo(Sales), Usd.Of(50).UpTo(Sales));
        Assert.Equal(Fifty.After(Sales, Costs), Usd.Of(50).After(Sales, Costs));
        Assert.Equal(Fifty.LessDeductions(Sales, Costs), Usd.Of(50).LessDeductions(Sales, Costs));
        Assert.Equal(Fifty.LessDeductionsUpTo(Sales, Costs), Usd.Of(50).LessDeductionsUpTo(Sales, Costs));
        Assert.Equal(Fifty.EscalatedBy(Share), Usd.Of(50).EscalatedBy(Share));
        Assert.Equal(Fifty.ProratedByDays(Opening, ThePeriod.End), Usd.Of(50).ProratedByDays(Opening, ThePeriod.End));
        Assert.Equal(Fifty.ProratedByMonths(Opening, ThePeriod.End), Usd.Of(50).ProratedByMonths(Opening, ThePeriod.End));
        Assert.Equal(Fifty.BalancedBy(Sales), Usd.Of(50).BalancedBy(Sales));
        Assert.Equal(Fifty.ShareOf(Sales), Usd.Of(50).ShareOf(Sales));
        Assert.Equal(Fifty.IsEqualTo(Sales), Usd.Of(50).IsEqualTo(Sales));
        Assert.Equal(Fifty.InterestAt(Share), Usd.Of(50).InterestAt(Share));
        Assert.Equal(Fifty.InterestAt(Share, Percent(50)), Usd.Of(50).InterestAt(Share, Percent(50)));
    }

    [Fact]
    public void Prices_quantities_and_plain_numbers_are_subjects_too()
    {
        Assert.Equal(((Rule<Price>)Usd.Of(2, Minute)).Unless(Closed), Usd.Of(2, Minute).Unless(Closed));
        Assert.Equal(
            ((Rule<Price>)Usd.Of(2, Minute)).SwitchingTo(Usd.Of(1, Minute), Sales, Usd.Of(1_000)),
            Usd.Of(2, Minute).SwitchingTo(Usd.Of(1, Minute), Sales, at: Usd.Of(1_000)));
        Assert.Equal(((Rule<Quantity>)Minute.Of(5)).NotExceeding(Minutes), Minute.Of(5).NotExceeding(Minutes));
        Assert.Equal(((Rule<Rate>)Barrel.Of(5, Unit.Day)).Unless(Closed), Barrel.Of(5, Unit.Day).Unless(Closed));
        Assert.Equal(Percent(40).Unless(Closed), Ratio.Percent(40).Unless(Closed));
    }

    [Fact]
    public void Fifty_thousand_are_due_provided_that_it_closed()
    {
        var due = Usd.Of(50_000).ProvidedThat(Closed);

        Assert.Equal(50_000, Number(due, Month(1).With(Closed, true)));
        Assert.Equal(0, Number(due, Month(1).With(Closed, false)));
    }

    [Fact]
    public void No_device_that_begins_a_sentence_is_left_out()
    {
        Type[] devices = [typeof(Conditions), typeof(Limits), typeof(Thresholds), typeof(Waterfalls), typeof(Deductions), typeof(Proration), typeof(Splits)];
        var stated = typeof(StatedAmounts).GetMethods().Select(method => method.Name).ToHashSet();

        Assert.Equal(
            [nameof(Limits.NotBelowZero)], // What is stated is known to be above zero or below it.
            devices.SelectMany(device => device.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(IsSaidOfAnyRule)
                .Select(method => method.Name).Distinct().Where(name => !stated.Contains(name)));
    }

    private static bool IsSaidOfAnyRule(MethodInfo method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute))
        && method.GetParameters()[0].ParameterType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(Rule<>) && type.GetGenericArguments()[0].IsGenericParameter;
}
