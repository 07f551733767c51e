using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// Which payments a reading, or a provision, reaches: those in whose rules it stands, or in those of any term, lots or power that they
/// build on, in any text, now or in the past.
/// </summary>
internal sealed class ReadingReach
{
    private static readonly object _theEnd = new();
    private readonly HashSet<Reading> _ofAmendments;
    private readonly ILookup<object, object> _users;

    public ReadingReach(Agreement agreement)
        : this(agreement.Texts, agreement.Amendments)
    {
    }

    public ReadingReach(EquatableArray<AgreementVersion> texts, EquatableArray<Amendment> amendments)
    {
        _ofAmendments = [.. amendments.SelectMany(amendment => amendment.Readings)];
        var uses = from text in texts
                   from clause in text.Clauses
                   from provision in clause.Provisions
                   from made in Made(clause.Reference, provision)
                   from used in UsedIn(made.Rule)
                   select (used, made.User);
        _users = uses.Distinct().ToLookup(use => use.used, use => use.User);
    }

    /// <summary>All that there is.</summary>
    public Reached Everything => new([.. _users.SelectMany(users => users).OfType<PaymentWay>()], TheEnd: true);

    /// <summary>What a provision gives: payments by their ways, the end, and by their keys terms, lots and powers.</summary>
    public static IEnumerable<object> MadeBy(ClauseReference clause, Provision provision) => Made(clause, provision).Select(made => made.User);

    /// <summary>What a reading reaches: all that there is, where it decides on the text itself.</summary>
    public Reached Of(Reading reading) => _ofAmendments.Contains(reading) ? Everything : From([reading]);

    /// <summary>What is reached by what provisions give, which itself counts.</summary>
    public Reached Of(IEnumerable<object> given)
    {
        HashSet<object> all = [.. given];
        var (payments, theEnd) = From(all);
        return new([.. payments, .. all.OfType<PaymentWay>()], theEnd || all.Contains(_theEnd));
    }

    /// <summary>What a reading or a provision reaches.</summary>
    /// <param name="Payments">The payments, each the way of <see cref="PaymentWay.EitherWay"/>.</param>
    /// <param name="TheEnd">Whether it reaches the end of the agreement, and with it all that is paid until then or from then on.</param>
    public sealed record Reached(HashSet<PaymentWay> Payments, bool TheEnd)
    {
        public bool IsNothing => Payments.Count == 0 && !TheEnd;

        /// <summary>Whether it reaches a payment.</summary>
        public bool Reaches(PaymentWay way) => TheEnd || Payments.Contains(way.EitherWay);

        /// <summary>Whether both reach a common payment.</summary>
        public bool Meets(Reached other) => TheEnd ? !other.IsNothing : other.TheEnd ? !IsNothing : Payments.Overlaps(other.Payments);
    }

    /// <summary>Whether a reading decides on the text itself.</summary>
    public bool DecidesOnTheText(Reading reading) => _ofAmendments.Contains(reading);

    /// <summary>All that hangs on what is given, which itself counts: payments by their ways, readings, and by their keys facts, terms, lots and powers.</summary>
    public HashSet<object> AllOf(IReadOnlyCollection<object> given) => [.. given, .. Met(given)];

    /// <summary>Whether the end of the agreement is among what hangs on something.</summary>
    public static bool HoldTheEnd(HashSet<object> reached) => reached.Contains(_theEnd);

    private Reached From(IEnumerable<object> starts)
    {
        var met = Met(starts);
        return new([.. met.OfType<PaymentWay>()], met.Contains(_theEnd));
    }

    private HashSet<object> Met(IEnumerable<object> starts)
    {
        var (met, waiting) = (new HashSet<object>(), new Stack<object>(starts));
        while (waiting.TryPop(out var next))
        {
            foreach (var user in _users[next].Where(met.Add))
            {
                waiting.Push(user);
            }
        }

        return met;
    }

    // Names, lots and powers by their keys, payments by their way, readings themselves.
    private static IEnumerable<(object User, Node Rule)> Made(ClauseReference clause, Provision provision) => provision switch
    {
        Payment payment => payment.Rules.Select(rule => ((object)new PaymentWay(clause, payment.Payer, payment.Payee, payment.Unit).EitherWay, rule)),
        Power power => power.Rules.SelectMany(rule => Exercised(power).Select(user => (user, rule))),
        Expiry or PeriodOfTheEnd => provision.Rules.Select(rule => (_theEnd, rule)),
        LotAccount account => account.OfMovements.Select(rule => (Lots(account.Lots.Key), rule)).Concat(Defined(account)),
        _ => Defined(provision),
    };

    private static IEnumerable<(object User, Node Rule)> Defined(Provision provision) =>
        provision.Defining.Select(definition => ((object)definition.Term.Key, definition.Rule));

    /// <summary>What a rule uses: questions, and by their keys facts, terms, lots and powers.</summary>
    public static IEnumerable<object> UsedIn(Node rule) => rule.SelfAndDescendants().SelectMany(node => (IEnumerable<object>)(node switch
    {
        Ambiguity(var reading, _) => [reading],
        OverItems { Items: { View: not null } lots } => [Lots(lots.Key)],
        PriorExercise(var holder, var key, _, _) => [Power(holder, key)],
        _ => node.NamedItself() is { } name ? [name.Key] : [],
    }));

    private static object[] Exercised(Power power) =>
        power.EndsTheAgreement ? [Power(power.Holder.Name, power.Key), _theEnd] : [Power(power.Holder.Name, power.Key)];

    private static object Lots(string key) => $"lots {key}";

    private static object Power(string holder, string key) => $"{holder}'s power {key}";
}
