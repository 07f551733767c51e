using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Plans.Lowering;

/// <summary>What the figures asked for need, of each text and of the past: the terms, the standing facts, and what has to be remembered.</summary>
internal sealed class Needs
{
    private readonly Agreement _agreement;
    private readonly Answers _answers;
    private readonly HashSet<Node> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Node> _waiting = new();
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Remembered> _remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDeclaration> _standing = new(StringComparer.Ordinal);
    private readonly HashSet<(string Holder, string Key)> _recalledPowers = [];

    private Needs(Agreement agreement, Answers answers) => (_agreement, _answers) = (agreement, answers);

    private Needs(Agreement agreement, PlanChoice choice, Answers answers)
        : this(agreement, answers)
    {
        foreach (var text in agreement.Texts)
        {
            foreach (var defined in text.Definitions.Where(defined => choice.AllTerms || choice.Terms.Contains(defined.Term.Key)))
            {
                Ask(defined.Term.Key);
            }

            foreach (var rule in choice.Payments ? text.Payments.SelectMany(found => found.Payment.Rules) : [])
            {
                _waiting.Push(rule);
            }
        }

        foreach (var invariant in choice.Invariants)
        {
            _waiting.Push(invariant.Rule);
        }

        // Whatever is asked for, facts that break what is expected of them are refused.
        foreach (var found in agreement.Texts.SelectMany(text => text.ExpectationsOfFacts))
        {
            _waiting.Push(found.Expectation.Rule);
        }

        // Where a text changes inside a period, whether the agreement ends before decides on the text.
        if (CanEnd && (choice.Payments || agreement.Amendments.Count > 0 || agreement.Texts.Any(ExpectsUntilTheEnd)))
        {
            AskForTheEnd();
        }

        Walk();
    }

    /// <summary>Whether the end of the agreement has to be found.</summary>
    public bool TheEnd { get; private set; }

    /// <summary>What has to be remembered, by the key of the fact or term.</summary>
    public IEnumerable<Remembered> Remembered => _remembered.Values.OrderBy(remembered => remembered.Name.Key, StringComparer.Ordinal);

    /// <summary>The facts that hold until given anew, by their keys.</summary>
    public IEnumerable<FactDeclaration> Standing => _standing.Values.OrderBy(fact => fact.Key, StringComparer.Ordinal);

    /// <summary>What the figures need.</summary>
    public static Needs Of(Agreement agreement, PlanChoice choice, Answers answers) => new(agreement, choice, answers);

    /// <summary>Nothing of the texts and of the past.</summary>
    public static Needs Nothing(Agreement agreement, Answers answers) => new(agreement, answers);

    /// <summary>Whether a term is needed, of any text that defines it.</summary>
    public bool Asks(DefinedTerm defined) => _terms.Contains(defined.Term.Key);

    /// <summary>Whether the exercise of a power has to be found.</summary>
    public bool Asks(Power power) => (TheEnd && power.EndsTheAgreement) || _recalledPowers.Contains((power.Holder.Name, power.Key));

    private bool CanEnd => _agreement.Texts.Any(text => text.Expiries.Count > 0 || text.Powers.Any(found => found.Power.EndsTheAgreement));

    private static bool ExpectsUntilTheEnd(AgreementVersion text) =>
        text.Clauses.Any(clause => !clause.OutlivesTermination && clause.Expectations.Any(expectation => expectation.ConcernsFactsAlone));

    private void Ask(string term)
    {
        foreach (var text in _terms.Add(term) ? _agreement.Texts : [])
        {
            if (text.TryDefine(term, out var defined))
            {
                _waiting.Push(defined.Rule);
            }
        }
    }

    private void AskForTheEnd()
    {
        foreach (var text in TheEnd ? [] : _agreement.Texts)
        {
            foreach (var rule in text.Expiries.SelectMany(found => found.Expiry.Rules).Concat(text.PeriodsOfTheEnd.SelectMany(found => found.Period.Rules)))
            {
                _waiting.Push(rule);
            }
        }

        TheEnd = true;
        AskForPowers(power => power.EndsTheAgreement);
    }

    private void AskForPowers(Func<Power, bool> which)
    {
        foreach (var text in _agreement.Texts)
        {
            foreach (var rule in text.Powers.Where(found => which(found.Power)).SelectMany(found => found.Power.Rules))
            {
                _waiting.Push(rule);
            }
        }
    }

    private void Walk()
    {
        while (_waiting.TryPop(out var next))
        {
            if (next.Depth > 1 && !_met.Add(next))
            {
                continue;
            }

            Look(next);
            foreach (var operand in _answers.Operands(next))
            {
                _waiting.Push(operand);
            }
        }
    }

    private void Look(Node node)
    {
        switch (node)
        {
            case Prior(var name, _):
                Remember(new(name, ToDate: false, WithoutOpen: false, Prior: true, Periods: 0));
                break;
            case ToDate(var name, _) asked:
                Remember(new(name, ToDate: !asked.LeavesOutOpen, asked.LeavesOutOpen, Prior: false, Periods: 0));
                break;
            case Trailing(var name, var window, var lag):
                Remember(new(name, ToDate: false, WithoutOpen: false, Prior: false, window + lag - 1));
                break;
            case PriorExercise exercised when _recalledPowers.Add((exercised.Holder, exercised.Key)):
                AskForPowers(power => (power.Holder.Name, power.Key) == (exercised.Holder, exercised.Key));
                AskForTheEnd();
                break;
            default:
                break;
        }

        switch (node.NamedItself())
        {
            case TermDeclaration term:
                Ask(term.Key);
                break;
            case FactDeclaration { IsStanding: true } fact:
                _standing.TryAdd(fact.Key, fact);
                break;
            default:
                break;
        }
    }

    private void Remember(Remembered asked) => _remembered[asked.Name.Key] = _remembered.TryGetValue(asked.Name.Key, out var before)
        ? new(before.Name, before.ToDate || asked.ToDate, before.WithoutOpen || asked.WithoutOpen, before.Prior || asked.Prior, Math.Max(before.Periods, asked.Periods))
        : asked;
}
