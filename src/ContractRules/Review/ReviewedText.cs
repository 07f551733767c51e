using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>One text of an agreement under review, with what several questions ask of it, found once.</summary>
internal sealed class ReviewedText
{
    private readonly Lazy<ILookup<string, PlacedRule>> _users;
    private readonly Lazy<DifferencesTaken> _differences;
    private readonly Lazy<HashSet<FactDeclaration>> _askedWhetherGiven;
    private readonly Lazy<ILookup<string, Expectation>> _expectations;

    public ReviewedText(Agreement agreement, AgreementVersion version)
    {
        (Agreement, Version) = (agreement, version);
        Ranges = agreement.Ranges.In(agreement.Texts.First(text => text.Equals(version)).Meanings);
        Words = new(Naming.Titles.ReadAs(agreement.ReadAs).Among([.. version.Facts, .. version.Definitions.Select(defined => defined.Term)]));
        Rules =
        [
            .. from clause in version.Clauses
               from provision in clause.Provisions
               from rule in provision.Rules
               select new PlacedRule(clause.Reference, provision, rule),
        ];
        Period = PeriodIn(agreement, version);
        _users = new(UsersByName);
        _expectations = new(() => version.Expectations
            .SelectMany(found => found.Expectation.Rule.Names().Select(name => name.Key).Distinct(), (found, key) => (key, found.Expectation))
            .ToLookup(found => found.key, found => found.Expectation));
        _differences = new(() => DifferencesTaken.In(this));
        _askedWhetherGiven = new(() => [.. Rules.SelectMany(placed => placed.Rule.SelfAndDescendants()).OfType<Given>().Select(given => given.Fact)]);
    }

    public Agreement Agreement { get; }

    public AgreementVersion Version { get; }

    /// <summary>What its rules can come to, whatever the facts and the readings.</summary>
    public VersionRanges Ranges { get; }

    public TextWords Words { get; }

    /// <summary>Every rule of every provision, in the order of the text.</summary>
    public EquatableArray<PlacedRule> Rules { get; }

    /// <summary>Those of them that define a term, an amount or another, or say what is paid.</summary>
    public IEnumerable<PlacedRule> Figures => Rules.Where(placed => placed.IsFigure);

    /// <summary>A period that it governs, in which examples are worked out as in the first.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>What its rules take off from what.</summary>
    public DifferencesTaken Differences => _differences.Value;

    /// <summary>The rules that name a fact or term, now or in the past.</summary>
    public IEnumerable<PlacedRule> UsersOf(Named name) => _users.Value[name.Key];

    /// <summary>What is expected of a fact together with others, and with terms.</summary>
    public IEnumerable<Expectation> ExpectationsOf(FactDeclaration fact) => _expectations.Value[fact.Key];

    /// <summary>Whether a rule asks whether a fact was given, so that in ordinary periods it may not be.</summary>
    public bool AsksWhetherGiven(FactDeclaration fact) => _askedWhetherGiven.Value.Contains(fact);

    private ILookup<string, PlacedRule> UsersByName() => Rules
        .SelectMany(placed => placed.Rule.Names().Select(name => name.Key).Distinct(), (placed, key) => (placed, key))
        .ToLookup(use => use.key, use => use.placed);

    private static SettlementPeriod PeriodIn(Agreement agreement, AgreementVersion version) => agreement.Periods.Holding(version.InForceFrom) switch
    {
        { } period => agreement.Periods.After(period) is { } next && period.Start < version.InForceFrom ? next : period,
        null => agreement.Periods.First ?? SettlementPeriod.Between(version.InForceFrom, version.InForceFrom.PlusMonths(1).PlusDays(-1)),
    };
}
