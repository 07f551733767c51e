using System.Reflection;
using ContractRules.Rules;
using ContractRules.Vocabulary;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>
/// The law of every device that remembers: over any sequence of facts, with amendments anywhere among them, what it gives in all is what
/// it promises.
/// </summary>
public class AcrossAmendmentsTests
{
    public static TheoryData<string> Devices => [.. Catalogue.All.Select(device => device.ToString())];

    [Theory]
    [MemberData(nameof(Devices))]
    public void What_it_gives_in_all_is_what_it_promises(string name)
    {
        var device = Catalogue.All.Single(device => device.ToString() == name);
        var bitten = 0;
        Law.Holds(Runs.Of(device), periods =>
        {
            var given = Runs.Given(device, periods);
            bitten += given.SequenceEqual(Runs.GivenUnamended(device, periods)) ? 0 : 1;

            Assert.Equal(device.Promised(periods), device.IsOfAll ? Drafted.SumsToDate(given) : given);
        });

        Assert.True(bitten > 0, $"No amendment made a difference to {name}: it was not exercised.");
    }

    [Fact]
    public void Every_device_that_can_remember_is_in_the_catalogue()
    {
        var tried = Catalogue.All.SelectMany(device => device.Names).ToList();

        Assert.Equal([], Remembering().Except(tried));
    }

    // What is known of the past is known by name: whoever remembers takes a fact or a term, not just a rule.
    private static IEnumerable<string> Remembering() => typeof(RunningTotals).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(RunningTotals).Namespace)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.GetParameters().Any(parameter => IsNamed(parameter.ParameterType)))
        .Select(method => method.Name)
        .Distinct();

    private static bool IsNamed(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var form && (form == typeof(NamedRule<>) || form == typeof(Term<>));
}
