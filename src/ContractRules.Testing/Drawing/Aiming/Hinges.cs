using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>What a rule hangs on, as the text is read: facts, items, conditions, and which period it is. What stands nearest to the rule comes first.</summary>
internal sealed class Hinges
{
    private readonly AgreementVersion _text;
    private readonly Agreement _read;
    private readonly HashSet<Node> _met = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> _metInThePast = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(Node Rule, ClauseReference Clause, bool IsPast)> _waiting = new();
    private readonly List<(Node Condition, ClauseReference Clause, bool IsPast)> _conditions = [];
    private readonly OrderedDictionary<string, FactDeclaration> _present = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, FactDeclaration> _past = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, ItemsDeclaration> _items = new(StringComparer.Ordinal);

    public Hinges(Node rule, ClauseReference clause, AgreementVersion text, Agreement read)
    {
        (_text, _read) = (text, read);
        _waiting.Enqueue((rule, clause, false));
        while (_waiting.TryDequeue(out var next))
        {
            if ((next.IsPast ? _metInThePast : _met).Add(next.Rule))
            {
                LookAt(next.Rule, next.Clause, next.IsPast);
            }
        }
    }

    /// <summary>The facts of the period.</summary>
    public IList<FactDeclaration> Present => _present.Values;

    /// <summary>The facts that count from earlier periods.</summary>
    public IList<FactDeclaration> Past => _past.Values;

    /// <summary>The lists of items.</summary>
    public IList<ItemsDeclaration> Items => _items.Values;

    /// <summary>The conditions on which it goes one way or another, in the period or in earlier ones.</summary>
    public IList<(Node Condition, ClauseReference Clause, bool IsPast)> Conditions => _conditions;

    /// <summary>Whether it asks which period it is.</summary>
    public bool IsOnThePeriod { get; private set; }

    private void LookAt(Node rule, ClauseReference clause, bool isPast)
    {
        switch (rule)
        {
            case FactValue or Given or TermValue or Prior or ToDate or Trailing:
                LookAtNames(rule, isPast);
                break;
            case Choice(var condition, _, _):
                _conditions.Add((condition, clause, isPast));
                break;
            case PeriodValue:
                IsOnThePeriod = true;
                break;
            case OverItems { Items.View: null } over:
                _items.TryAdd(over.Items.Key, over.Items);
                break;
        }

        // Of a reading only the option taken counts.
        foreach (var operand in rule is Ambiguity(var reading, var branches) ? [branches[_read.Choices.IndexOf(reading)]] : rule.Operands())
        {
            _waiting.Enqueue((operand, clause, isPast));
        }
    }

    private void LookAtNames(Node rule, bool isPast)
    {
        var (name, inThePeriod, before) = rule switch
        {
            FactValue(var fact) => ((Named)fact, true, false),
            Given(var fact) => (fact, true, false),
            TermValue(var term) => (term, true, false),
            ToDate(var summed, var withPresent) => (summed, withPresent, true),
            Trailing(var summed, _, var lag) => (summed, lag == 0, true),
            _ => (((Prior)rule).Name, false, true),
        };
        foreach (var past in (bool[])[.. inThePeriod ? [isPast] : (bool[])[], .. before && !(inThePeriod && isPast) ? [true] : (bool[])[]])
        {
            if (name is FactDeclaration fact)
            {
                (past ? _past : _present).TryAdd(fact.Key, fact);
            }
            else if (_text.TryDefine(name.Key, out var defined))
            {
                _waiting.Enqueue((defined.Rule, defined.Clause, past));
            }
        }
    }
}
