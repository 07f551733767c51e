using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>Which of many comes before which: how many do is told, and what each comes to but once.</summary>
public sealed class RanksToldTests
{
    private const int Count = 13;

    // 100 is shared out by 1 to 7 and 1 to 6, 49 in all; the cents left over go to the greatest remainders.
    [Fact]
    public void How_many_come_before_is_told_and_the_remainders_are_listed_once_for_all_parts()
    {
        var lines = Statement.Explain(["part[m-1]", "part[m-2]", "part[m-3]"]).ToText(naming: Naming.Keys, inFull: true).Split('\n');

        Assert.Equal(3, lines.Count(line => line.EndsWith(" of 12 come before it", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(4, 10), number => Assert.Single(lines, line => line.Contains($"the remainder of exact[m-{number}] = ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_remainder_is_told_in_full_and_the_others_in_brief()
    {
        var lines = Statement.Explain("part[m-2]")!.ToText(naming: Naming.Keys, inFull: true).Split('\n');
        var from = Array.FindIndex(lines, line => line.EndsWith("9 of 12 come before it", StringComparison.Ordinal));

        Assert.EndsWith("the remainder of exact[m-1] = ≈ 0.000816 USD", lines[from + 1], StringComparison.Ordinal);
        Assert.Equal(Count - 1, lines.Count(line => line.Contains("the remainder of exact[", StringComparison.Ordinal) && line.Contains(" USD, from exact[", StringComparison.Ordinal)));
    }

    private static Statement Statement
    {
        get
        {
            var members = new Members("member", [.. Enumerable.Range(1, Count).Select(number => $"m-{number}")]);
            var revenue = Fact.Money("revenue", Usd, "1", "Revenue").ForEach(members);
            var (exact, part) = (Term.Money("exact", "Exact part", Usd).ForEach(members), Term.Money("part", "Part", Usd).ForEach(members));
            var agreement = Of(Clause("1", [.. exact.EachMeans(Costs.ProRata(revenue))]), Clause("2", [.. part.EachMeans(exact.RoundedByLargestRemainder(Usd.Of(0.01m)))]));
            return agreement.Settle(members.Keys.Index().Aggregate(
                Month(1).With(Costs, Usd.Of(100)), (month, member) => month.With(revenue[member.Item], Usd.Of(1 + (member.Index % 7))))).Statements[0];
        }
    }
}
