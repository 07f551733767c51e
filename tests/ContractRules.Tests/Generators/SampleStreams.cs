using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Generators;

/// <summary>Products and what each of them brought in, and streams of constants.</summary>
internal static class SampleStreams
{
    public static Members Products { get; } = new("product", "product-a", "product-b", "product-c");

    public static Stream<Fact<Money>> Receipts { get; } = Fact.Money("receipts", Usd, "1", "What the product brought in").ForEach(Products);

    /// <summary>A stream of these constants.</summary>
    public static Stream<Rule<Money>> Of(params IEnumerable<Rational> parts) =>
        new Members("part", [.. parts.Select((_, index) => $"part-{index + 1}")]).With([.. parts.Select(part => (Rule<Money>)Usd.Of(part))]);

    /// <summary>The facts with each member's given, in their order.</summary>
    public static PeriodFacts With(this PeriodFacts facts, Stream<Fact<Money>> stream, params IEnumerable<Rational> amounts) =>
        stream.Members.Keys.Zip(amounts).Aggregate(facts, (given, pair) => given.With(stream[pair.First], Usd.Of(pair.Second)));

    /// <summary>What each member comes to in one month.</summary>
    public static IReadOnlyList<Outcome> Each<T>(IStream<Rule<T>> stream, PeriodFacts month, params IReadOnlyList<Definition> definitions)
        where T : struct => [.. stream.Members.Keys.Select(member => SmallAgreement.Once(stream[member], month, definitions))];

    /// <summary>What each member of a stream of constants, or of what is made of them, comes to.</summary>
    public static Rational[] Each<T>(IStream<Rule<T>> stream)
        where T : struct, IAmount => [.. Each(stream, SmallAgreement.Month(1)).Select(SmallAgreement.NumberIn)];
}
