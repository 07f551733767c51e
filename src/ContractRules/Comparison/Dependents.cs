using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// What hangs on what in some texts, now or in the past: on a reading or on what a provision gives hangs whatever is given by a rule in
/// which it stands, and so on. Payments go by their ways, readings by themselves, and by their keys facts, terms, lots and powers.
/// </summary>
internal sealed class Dependents
{
    private readonly ILookup<object, object> _users;

    public Dependents(IEnumerable<AgreementVersion> texts)
    {
        var uses = from text in texts
                   from clause in text.Clauses
                   from provision in clause.Provisions
                   from given in Given(clause.Reference, provision)
                   from used in UsedIn(given.Rule)
                   select (used, given.User);
        _users = uses.Distinct().ToLookup(use => use.used, use => use.User);
    }

    /// <summary>The end of the agreement.</summary>
    public static object TheEnd { get; } = new();

    /// <summary>Whether the facts are as expected; where they are not, they are refused.</summary>
    public static object TheFacts { get; } = new();

    /// <summary>All that hangs on anything.</summary>
    public IEnumerable<object> All => _users.SelectMany(users => users);

    /// <summary>What a provision gives: payments, the end, what is expected of facts, terms, lots and powers.</summary>
    public static IEnumerable<object> GivenBy(ClauseReference clause, Provision provision) => Given(clause, provision).Select(given => given.User);

    /// <summary>What a rule uses: readings, facts, terms, lots and powers.</summary>
    public static IEnumerable<object> UsedIn(Node rule) => rule.SelfAndDescendants().SelectMany(node => (IEnumerable<object>)(node switch
    {
        Ambiguity(var reading, _) => [reading],
        OverItems { Items: { View: not null } lots } => [Lots(lots.Key)],
        PriorExercise(var holder, var key, _, _) => [Power(holder, key)],
        _ => node.NamedItself() is { } name ? [name.Key] : [],
    }));

    /// <summary>How lots are told from a term of the same key.</summary>
    public static string Lots(string key) => $"lots {key}";

    /// <summary>What is given, and all that hangs on it.</summary>
    public HashSet<object> Of(IEnumerable<object> given)
    {
        HashSet<object> met = [.. given];
        var waiting = new Stack<object>(met);
        while (waiting.TryPop(out var next))
        {
            foreach (var user in _users[next].Where(met.Add))
            {
                waiting.Push(user);
            }
        }

        return met;
    }

    private static IEnumerable<(object User, Node Rule)> Given(ClauseReference clause, Provision provision) => provision switch
    {
        Payment payment => payment.Rules.Select(rule => ((object)PaymentWay.Of(clause, payment).EitherWay, rule)),
        Power power => power.Rules.SelectMany(rule => Exercised(power).Select(user => (user, rule))),
        Expectation { ConcernsFactsAlone: true } => provision.Rules.Select(rule => (TheFacts, rule)),
        Expiry or PeriodOfTheEnd => provision.Rules.Select(rule => (TheEnd, rule)),
        LotAccount account => account.OfMovements.Select(rule => ((object)Lots(account.Lots.Key), rule)).Concat(Defined(account)),
        _ => Defined(provision),
    };

    private static IEnumerable<(object User, Node Rule)> Defined(Provision provision) =>
        provision.Defining.Select(definition => ((object)definition.Term.Key, definition.Rule));

    private static object[] Exercised(Power power) =>
        power.EndsTheAgreement ? [Power(power.Holder.Name, power.Key), TheEnd] : [Power(power.Holder.Name, power.Key)];

    private static object Power(string holder, string key) => $"{holder}'s power {key}";
}
