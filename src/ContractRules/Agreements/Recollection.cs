using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>What has to be remembered of a fact or term from one period to the next, because some rule asks for it.</summary>
/// <param name="Name">The fact or term.</param>
/// <param name="ToDate">Whether its sum to date is asked for.</param>
/// <param name="Periods">How many earlier periods are asked for one by one; 0 where none is.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Recollection(Named Name, bool ToDate, int Periods)
{
    /// <summary>Whether its sum to date is asked for without what was open.</summary>
    public bool WithoutOpen { get; init; }

    /// <summary>All that the versions ask for, whichever is in force: what one version needs, another must have kept.</summary>
    internal static EquatableArray<Recollection> Of(IEnumerable<AgreementVersion> versions) => Of(versions.SelectMany(version => version.Rules).Select(rule => rule.Rule));

    /// <summary>All that rules ask for.</summary>
    internal static EquatableArray<Recollection> Of(IEnumerable<Node> rules) => rules
        .SelectMany(rule => rule.SelfAndDescendants())
        .Select(Asked)
        .OfType<Recollection>()
        .GroupBy(asked => asked.Name.Key, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Recollection(group.First().Name, group.Any(asked => asked.ToDate), group.Max(asked => asked.Periods))
        {
            WithoutOpen = group.Any(asked => asked.WithoutOpen),
        })
        .ToEquatableArray();

    /// <summary>Whether whoever remembers this remembers the other, too.</summary>
    internal bool Covers(Recollection other) => Name == other.Name && Periods >= other.Periods && (ToDate || !other.ToDate) && (WithoutOpen || !other.WithoutOpen);

    /// <summary>What a form of the kernel itself asks for, without its operands; null where it asks for nothing.</summary>
    internal static Recollection? Asked(Node node) => node switch
    {
        Prior(var name, _) => new Recollection(name, ToDate: false, Periods: 1),
        ToDate(var name, _) { LeavesOutOpen: true } => new Recollection(name, ToDate: false, Periods: 0) { WithoutOpen = true },
        ToDate(var name, _) => new Recollection(name, ToDate: true, Periods: 0),
        Trailing(var name, var window, var lag) => new Recollection(name, ToDate: false, Periods: window + lag - 1),
        _ => null,
    };

    /// <summary>What is remembered: <c>sales to date and of 3 periods before</c>.</summary>
    public override string ToString() => (ToDate, Periods) switch
    {
        (true, 0) => $"{Name} to date",
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"{Name} to date and of {Periods} periods before"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Name} of {Periods} periods before"),
    };
}
