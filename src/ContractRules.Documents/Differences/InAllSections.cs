using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>What a comparison comes to in all, as parts of a report.</summary>
/// <param name="difference">What it comes to.</param>
/// <param name="columns">The parties.</param>
internal sealed class InAllSections(DifferenceInAll difference, PartyColumns columns)
{
    /// <summary>What changes, and because of what.</summary>
    /// <param name="span">Over which time.</param>
    /// <param name="singles">In what payments can change although nothing does in total.</param>
    /// <param name="also">What to tell beside.</param>
    public Section WhatChanges(string span, string singles, params EquatableArray<string> also)
    {
        EquatableArray<EquatableArray<string>> rows =
        [
            .. difference.ByCause.Where(IsSomething).Select(cause => (EquatableArray<string>)[$"{cause.Cause}", .. columns.Cells(cause.Money, cause.Deliveries)]),
            .. difference.Together.Money.Count + difference.Together.Deliveries.Count == 0 ? [] :
                (EquatableArray<EquatableArray<string>>)[["All together, not to be told apart", .. columns.Cells(difference.Together.Money, difference.Together.Deliveries)]],
            .. columns.Parties.Count == 0 ? [] : (EquatableArray<EquatableArray<string>>)[["In all", .. columns.Cells(difference.Total.Money, difference.Total.Deliveries)]],
        ];
        return new(
            $"What changes, {span}",
            string.Join('\n', (string[])[$"From: {SideOf(difference.Before.Agreement, difference.Before.Throughout)}", $"To: {SideOf(difference.After.Agreement, difference.After.Throughout)}", .. also, .. Sentences(singles)]),
            rows.Count == 0 ? null : new Grid([new("Because of"), .. columns.Columns], rows));
    }

    private static string SideOf(Agreement agreement, AgreementVersion? throughout) =>
        (throughout is { } text ? $"{text}, throughout" : "the text in force at each period")
        + (agreement.Readings.Where(reading => agreement.Choices.Of(reading) != reading.Default).Select(reading => $"{reading.Key} = {agreement.Choices.Of(reading).Name}").ToList() is { Count: > 0 } chosen
            ? $"; {string.Join(", ", chosen)}" : "");

    private IEnumerable<string> Sentences(string singles)
    {
        if (difference.ByCause.Count + difference.WithoutEffect.Count == 0)
        {
            yield return "The two texts are the same, and are read alike: there is nothing to compare.";
            yield break;
        }

        if (difference.Total.Money.Count + difference.Total.Deliveries.Count == 0)
        {
            yield return difference.IsNothing ? "No payment changes." : $"In total nothing changes{(difference.IsOpen ? " but what is open" : $", but the payments of single {singles} or their days")}.";
        }
        else
        {
            yield return string.Join("; ", difference.Total.Money.Select(InWords).Concat(difference.Total.Deliveries.Select(InWords))) + $" in all{(difference.IsOpen ? ", without what is open" : "")}.";
        }

        if (difference.ByCause.Count(IsSomething) > 1)
        {
            yield return difference.Method == AttributionMethod.MeanOfAllOrders
                ? "Each part is what its cause adds in the mean of all orders in which the changes can be made (Shapley values); the parts add up exactly."
                : "Each part is what its cause adds to those above it, in the order of the text, since too many interact for all orders; the parts add up exactly.";
        }

        if (difference.ByCause.Any(cause => cause.Cause.Alterations.Count > 1))
        {
            yield return "Changes told on one line can only be made together.";
        }
    }

    /// <summary>What a party receives more or less: <c>Fusion receives 300.00 USD less</c>.</summary>
    public static string InWords<T>(PartyDifference<T> more)
        where T : struct, IPayable =>
        $"{more.Party} receives {Figures.WithUnit(Rational.Abs(more.More.Amount), more.More.Unit)} {(more.More.Amount.Sign > 0 ? "more" : "less")}";

    private bool IsSomething(CauseTotal cause) => difference.Causing.Contains(cause.Cause);

    /// <summary>A clause by its reference and heading, as either text has it.</summary>
    public string NameOf(ClauseReference reference) =>
        difference.After.Agreement.Versions.Concat(difference.Before.Agreement.Versions).Append(difference.After.Throughout ?? difference.After.Agreement.Versions[^1])
            .SelectMany(version => version.Clauses).FirstOrDefault(clause => clause.Reference == reference)?.ToString() ?? $"{reference}";

    /// <summary>What changes and moves nothing; none where everything does.</summary>
    public EquatableArray<Section> NothingCaused()
    {
        List<string> lines =
        [
            .. Line(difference.NothingCaused, difference.ByCause.Where(cause => !IsSomething(cause)).Select(cause => $"{cause.Cause}")),
            .. Line("No payment hangs on it", difference.WithoutEffect.Select(altered => $"{altered}")),
        ];
        return lines.Count == 0 ? [] : [new("Changes that cause nothing", string.Join('\n', lines))];

        static string[] Line(string what, IEnumerable<string> found) => string.Join("; ", found) is { Length: > 0 } all ? [$"{what}: {all}."] : [];
    }
}
