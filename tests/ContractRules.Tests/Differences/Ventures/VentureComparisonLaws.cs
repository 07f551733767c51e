using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Plans;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences.Ventures;

/// <summary>Ventures compared by plans come to what each comes to alone by the reference, added up, however their rows are ordered and cut.</summary>
public sealed class VentureComparisonLaws
{
    public static TheoryData<string> Pairs => [.. Shipped.Keys];

    private static Amendment Letter { get; } = new Amendment(
        "Letter", effective: new LocalDate(2005, 5, 17), signed: new LocalDate(2005, 5, 2), Edit.Substitute(Percent(75), Percent(60), "1(1)").Summarizing("1(1)", "Fusion acquires less.")).SettlingThePeriodOfChange(PeriodOfChange.ByDays);

    private static Dictionary<string, Gen<(Agreement, Agreement)>> Shipped { get; } = new(StringComparer.Ordinal)
    {
        ["voip as signed, as amended"] = Gen.Constant((Voip.AsInForceOn(Voip.Dated), Voip.AsInForceOn(Voip.Versions[^1].InForceFrom))),
        ["voip read"] = Read(Voip).Two().Select(pair => (pair.Item1, pair.Item2)),
        ["voip in force, throughout"] = Read(Voip).Select(read => (read, read.AsInForceOn(Voip.Dated))),
        ["ldts paying, and by a letter"] = from before in Read(Ldts()) from after in Read(Ldts(Letter)) select (before, after),
    };

    private static Agreement Voip => InternationalVoipAgreement.Agreement;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Shipped_agreements_differ_for_ventures_by_what_they_differ_for_each(string pair)
    {
        var differing = 0;
        Law.Reaches(
            from both in Shipped[pair]
            from timelines in GeneratedFacts.Of(both.Item1).Generator.ArrayOf(2)
            from cut in Cut.Drawn
            select (Both: both, Ventures: timelines.Select(timeline => timeline.Select(ValuesOf).ToList()).ToList(), Cut: cut),
            found => differing += SummedAlone.Holds(found.Both.Item1, found.Both.Item2, found.Ventures, found.Cut).Differing,
            () => differing > 0,
            () => "no venture differed",
            byDay: pair.StartsWith("ldts", StringComparison.Ordinal) ? 50 : 4,
            atNight: 300);
    }

    [Fact]
    public void Drawn_agreements_differ_for_ventures_by_what_they_differ_for_each()
    {
        var (differing, refused, open, together, onOtherDays) = (0, 0, 0, 0, 0);
        Law.Reaches(
            from before in PlannableAgreements.Any
            from after in PlannableAgreements.Any
            from months in DrawnRows.For(before.Taking(after))
            from cut in Cut.Drawn
            select (Before: before, After: after, Ventures: months[0].Select((_, venture) => months.Select(month => month[venture]).ToList()).ToList(), Cut: cut),
            found =>
            {
                var counted = SummedAlone.Holds(found.Before, found.After, found.Ventures, found.Cut);
                differing += counted.Differing;
                refused += counted.Refused;
                open += counted.Open;
                onOtherDays += counted.OnOtherDays;
                together += counted.Together;
            },
            () => differing > 50 && refused > 10 && open > 20 && together > 5 && onOtherDays > 20,
            () => $"{differing} ventures differed, {refused} were refused, {open} open, {together} with what cannot be told apart, {onOtherDays} on other days.",
            byDay: 150,
            atNight: 10_000);
    }

    [Law]
    public void Brokers_differ_for_ventures_by_what_they_differ_for_each(DifferenceLaws.Written first, DifferenceLaws.Written second, DifferenceLaws.FourMonths drawn, Cut cut) =>
        SummedAlone.Holds(first.Agreement, second.Agreement, [[.. drawn.Months], [.. drawn.Months.Skip(1)], [.. drawn.Months.Take(1)]], cut);

    // It promises no payment, and so nothing would differ: here what is attributed is paid.
    private static Agreement Ldts(params EquatableArray<Amendment> amendments)
    {
        var announced = FusionLdtsAgreement.Agreement;
        var paying = new Clause("6", "Payment", "What is attributed to Fusion is paid.", announced.Parties[1].Pays(announced.Parties[0], LdtsTerms.FusionAttributableProfit));
        return new(announced.Key, announced.Title, announced.Dated, announced.Cadence, announced.Parties, [.. announced.Clauses, paying], amendments);
    }

    // A last month that counts by days has no plan yet.
    private static Gen<Agreement> Read(Agreement agreement) => GeneratedReadings.Of(agreement).Generator
        .Select(read => read.Readings.FirstOrDefault(reading => reading.Key == "month-of-the-end") is { } last ? read.Under(last, "whole") : read);

    private static PeriodFacts ValuesOf(PeriodFacts facts) => PeriodFacts.For(facts.Period).With(facts.Values);

    /// <summary>How rows are ordered, and cut into lots.</summary>
    public sealed record Cut(VentureOrder Order, int Lot) : IDrawn<Cut>
    {
        public static Gen<Cut> Drawn =>
            from order in Gen.Elements(VentureOrder.Any, VentureOrder.ByVenture)
            from lot in Gen.Choose(1, 12)
            select new Cut(order, lot);
    }
}
