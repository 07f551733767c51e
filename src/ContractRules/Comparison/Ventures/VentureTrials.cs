using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>
/// The facts of many ventures settled as the text is read, and as it could be: each way by a plan of its own, several side by side each time that the lots are gone through.
/// </summary>
/// <remarks>
/// One plan for all ways, whose rows say how they are read, works out every option of every question in every row: of the International VoIP Agreement a way takes
/// more than twice as long by it, which from some thousand ventures on is more than it saves of plans made; and what decides on the text itself it cannot answer.
/// </remarks>
internal sealed class VentureTrials : IReadingTrials
{
    /// <summary>How many ways are settled side by side: what passes on of each venture is held for each of them.</summary>
    public const int WaysAtOnce = 16;

    private readonly Agreement _agreement;
    private readonly IEnumerable<VentureRows> _lots;
    private readonly VentureOrder _order;
    private readonly ReadingReach _reach;
    private readonly Dictionary<PlanChoice, Plan> _plans = [];
    private readonly Dictionary<ReadingChoices, ReadingTrial> _known = [];

    /// <summary>Goes through all lots once, as the text is read.</summary>
    /// <exception cref="PlanRefusedException">A rule has no step as the text is read.</exception>
    public VentureTrials(Agreement agreement, IEnumerable<VentureRows> lots, VentureOrder order)
    {
        (_agreement, _lots, _order, _reach) = (agreement.NotNull(), lots.NotNull(), order, new(agreement));
        AsRead = new(lots, AsReadFor(PlanChoice.PaymentsAlone));
        _known[agreement.Choices] = new(new MoreByParty().Totals, IsTried: true);
    }

    /// <summary>The ventures, and what is wrong in their facts.</summary>
    public VenturesAsRead AsRead { get; }

    /// <summary>What each option that is not taken moves alone, and those of which nobody knows, since there is no plan.</summary>
    public (EquatableArray<VentureReadingPrice> Prices, EquatableArray<ReadingWithoutPlan> WithoutPlan) Alone()
    {
        var tried = OptionsNotTaken().Where(option => !_reach.Of(option.Reading).MakesNoDifference).Chunk(WaysAtOnce).SelectMany(Tried).ToDictionary(option => option.Choice, option => option.Way);
        foreach (var (choice, way) in tried)
        {
            _known[_agreement.Choices.With(choice.Reading, choice.Option.Name)] = TrialOf(way);
        }

        return (
            [.. from option in OptionsNotTaken()
                let way = tried.GetValueOrDefault(option)
                where way is not { Refusals.Count: > 0 }
                select VentureReadingPrice.Of(_agreement, option, way)],
            [.. tried.Where(option => option.Value.Refusals.Count > 0).Select(option => new ReadingWithoutPlan(option.Key, option.Value.Refusals))]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReadingTrial> Of(IReadOnlyList<ReadingChoices> ways)
    {
        foreach (var together in ways.Where(way => !_known.ContainsKey(way)).Distinct().Chunk(WaysAtOnce).ToList())
        {
            EquatableArray<WayTried> tried = [.. together.Select(way => new WayTried(_agreement.Under(way), PlanChoice.PaymentsAlone, _order))];
            GoThrough(tried, PlanChoice.PaymentsAlone);
            foreach (var (way, found) in together.Zip(tried))
            {
                _known[way] = TrialOf(found);
            }
        }

        return [.. ways.Select(way => _known[way])];
    }

    private static ReadingTrial TrialOf(WayTried tried) =>
        tried.Refusals.Count > 0 ? ReadingTrial.NotTried : tried.Refused > 0 ? ReadingTrial.Refused : new(tried.More.Totals, IsTried: true);

    private IEnumerable<ReadingChoice> OptionsNotTaken() =>
        from reading in _agreement.Readings
        from option in reading.Options
        where option != _agreement.Choices.Of(reading)
        select new ReadingChoice(reading, option);

    // Where facts are found to be refused, once more without those ventures, of which earlier rows may have been added.
    private IEnumerable<(ReadingChoice Choice, WayTried Way)> Tried(ReadingChoice[] choices)
    {
        var figures = PlanChoice.PaymentsAlone with { DueDates = true, EndDay = true };
        var ways = choices.Select(choice => new WayTried(_agreement.Under(choice.Reading, choice.Option.Name), figures, _order, MovedBy(choice))).ToArray();
        GoThrough([.. ways], figures);
        var again = choices.Zip(ways, (choice, way) => way.IsMixed ? way.WithoutRefused(MovedBy(choice)) : way).ToArray();
        GoThrough([.. again.Except(ways)], figures);
        return choices.Zip(again);
    }

    private VenturesMoved MovedBy(ReadingChoice choice) => new(AsRead.Count, _reach.Of(choice.Reading));

    private void GoThrough(EquatableArray<WayTried> ways, PlanChoice figures)
    {
        if (ways.All(way => way.Refusals.Count > 0))
        {
            return;
        }

        var asRead = AsReadFor(figures);
        foreach (var (number, rows) in _lots.Index())
        {
            var lot = new LotAsRead(rows, AsRead.NumbersIn(rows), asRead.Settle(rows));
            foreach (var way in ways)
            {
                way.Add(number, lot);
            }
        }
    }

    private LotsPaid AsReadFor(PlanChoice figures) =>
        new(_plans.TryGetValue(figures, out var plan) ? plan : _plans[figures] = Plan.Of(_agreement, figures), [], _order);
}
