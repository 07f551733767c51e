using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
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
        var (prices, withoutPlan) = (new List<VentureReadingPrice>(), new List<ReadingWithoutPlan>());
        foreach (var option in OptionsNotTaken().Chunk(WaysAtOnce).SelectMany(Tried))
        {
            _known[_agreement.Choices.With(option.Reading, option.Option.Name)] = TrialOf(option.Way);
            if (option.Way.Refusals.Count > 0)
            {
                withoutPlan.Add(new(new(option.Reading, option.Option), option.Way.Refusals));
            }
            else
            {
                prices.Add(VentureReadingPrice.Of(_agreement, option));
            }
        }

        return ([.. prices], [.. withoutPlan]);
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

    private IEnumerable<(Reading Reading, ReadingOption Option)> OptionsNotTaken() =>
        from reading in _agreement.Readings
        from option in reading.Options
        where option != _agreement.Choices.Of(reading)
        select (reading, option);

    private List<OptionTried> Tried((Reading Reading, ReadingOption Option)[] options)
    {
        var figures = PlanChoice.PaymentsAlone with { DueDates = true, EndDay = true };
        var tried = options.Select(option => new OptionTried(option.Reading, option.Option, new(
            _agreement.Under(option.Reading, option.Option.Name), figures, _order, MovedBy(option.Reading)))).ToList();
        GoThrough([.. tried.Select(option => option.Way)], figures);
        var again = tried.Where(option => option.Way.IsMixed).ToDictionary(option => option, option => option with { Way = option.Way.WithoutRefused(MovedBy(option.Reading)) });
        GoThrough([.. again.Values.Select(option => option.Way)], figures);
        return [.. tried.Select(option => again.GetValueOrDefault(option, option))];
    }

    private VenturesMoved MovedBy(Reading reading) => new(AsRead.Count, _reach.Of(reading));

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
