using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>A device as it stands in an agreement: what is paid under it, and how its explanation reads.</summary>
internal static class Drafted
{
    /// <summary>What the buyer pays the seller month after month, where an amount so defined is payable; 0 where nothing is.</summary>
    public static string Paid(Rule<Money> amount, IEnumerable<PeriodFacts> months, params IEnumerable<Definition> definitions)
    {
        var agreement = Of(Clause("1", [.. definitions, Buyer.Pays(Seller, amount)]));
        var timeline = agreement.Settle([.. months]);
        Assert.Empty(timeline.Faults);
        return string.Join(' ', timeline.Statements.Select(statement => statement.Payments is [var payment] ? payment.Amount.Amount : 0));
    }

    /// <summary>The explanation of a term in the last of the months, without its first line.</summary>
    public static string Explained<T>(Term<T> term, IEnumerable<PeriodFacts> months, params IEnumerable<Definition> definitions)
        where T : struct
    {
        var timeline = Of(Clause("1", [.. definitions])).Settle([.. months]);
        Assert.Empty(timeline.Faults);
        var text = timeline.Statements[^1].Explain(term).ToText(naming: Naming.Keys, inFull: true);
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>What a rule comes to month after month, in one line.</summary>
    public static string InOneLine<T>(Rule<T> rule, IReadOnlyList<PeriodFacts> months, params IEnumerable<Definition> definitions)
        where T : struct => string.Join(' ', Course(rule, months, definitions));

    /// <summary>The sums of the first number, the first two, and so on.</summary>
    public static IEnumerable<Rational> SumsToDate(IReadOnlyList<Rational> numbers) =>
        Enumerable.Range(1, numbers.Count).Select(count => Numbers.Sum(numbers.Take(count)));
}
