using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using NodaTime;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Days later and earlier are told by how many they are, and none at all by no step.</summary>
public sealed class PlanTextOfDaysTests
{
    [Theory]
    [InlineData(3, "falls  64  1  1  day + 3 business days")]
    [InlineData(1, "falls  64  1  1  day + 1 business days")]
    [InlineData(-1, "falls  64  1  1  day − 1 business days")]
    [InlineData(0, null)]
    public void Business_days_are_told_by_their_number(int days, string? line) =>
        Assert.Equal(line, LineOf(new BusinessDayShift(Day.Node, days)));

    [Theory]
    [InlineData(1, 0, "falls  64  1  1  day + 1 month")]
    [InlineData(-1, 0, "falls  64  1  1  day − 1 month")]
    [InlineData(12, -1, "falls  64  1  1  day + 12 months − 1 day")]
    [InlineData(0, 1, "falls  64  1  1  day + 1 day")]
    public void Months_and_days_are_told_by_their_number(int months, int days, string line) =>
        Assert.Equal(line, LineOf(new DateShift(Day.Node, months, days)));

    private static string? LineOf(Node date) => Plan.Of(Of(Clause("1", Falls.Means(Rule<LocalDate>.Of(date))))).ToString().Split('\n')
        .Where(line => line.StartsWith("  falls ", StringComparison.Ordinal) && !line.Contains('='))
        .Select(line => string.Join("  ", line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        .FirstOrDefault();
}
