using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>
/// Puts derivations into lines. A term is taken apart once, and so is what recurs in a rule or is one and the same in several;
/// from then on it is mentioned. Within one rule a name is told once. What would reach too far to the right is told below, and
/// of many of a kind one is told in full.
/// </summary>
/// <param name="manner">What names are called, and whether everything is told.</param>
/// <param name="depth">How many levels of lines are told under that of a figure; all where null.</param>
internal sealed class Telling(Manner manner, int? depth)
{
    private const int MostLevels = 24;
    private const int MostNames = 3;

    private readonly Dictionary<string, int> _streams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mention> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<(Node? Rule, string Words)> _lists = new(new SameRule());
    private readonly Dictionary<Step, Mention> _steps = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private readonly Queue<(DerivationLine Line, Saying Said)> _waiting = new();

    /// <summary>The trees of a derivation, beside those that were told before: first the figure, then what is told below.</summary>
    public IReadOnlyList<ToldLine> Told(Derivation derivation)
    {
        var before = _streams.GetValueOrDefault(derivation.Term.Stream);
        _streams[derivation.Term.Stream] = before + 1;
        if (before >= Tally.MostListed)
        {
            return [InBrief(new DerivationLine(manner, derivation.Conclusion))];
        }

        var trees = new List<ToldLine> { Told(new DerivationLine(manner, derivation.Conclusion), NothingSaid(_lists), level: 0) };
        while (_waiting.TryDequeue(out var next))
        {
            trees.Add(InFull(next.Line, WordsOf(next.Line), next.Said, level: 0));
        }

        return trees;
    }

    private static Saying NothingSaid(HashSet<(Node? Rule, string Words)> lists) => new(new(new SameRule()), lists);

    private ToldLine Told(DerivationLine line, Saying said, int level)
    {
        var words = WordsOf(line);
        if (line.Step is { Rule: TermValue(var term), Steps.Count: > 0 })
        {
            said.Rules.Add(line.Told);
            return Found(_terms, term.Key) ?? Here(NothingSaid(_lists));
        }

        // A long list is the same in every rule.
        var isNew = said.Rules.Add(line.Told) && (line.Below.Count <= Tally.MostListed || said.Lists.Add(line.Told));
        var tells = line.Below.Count > 0;
        return !tells ? new(words, line.Step, [.. line.Definitions], Mention.Here, [])
            : !isNew ? new(words, line.Step, [], Mention.Above, [])
            : (line.Step is { } step && !line.IsOfName ? Found(_steps, step) : null) ?? Here(said);

        ToldLine? Found<T>(Dictionary<T, Mention> told, T what)
            where T : notnull
        {
            if (told.TryGetValue(what, out var mention))
            {
                return new(words, line.Step, [], mention, []);
            }

            if (level >= depth)
            {
                return new(words, line.Step, [.. line.Definitions], Mention.Deeper, []);
            }

            told.Add(what, level >= MostLevels ? Mention.Below : Mention.Above);
            return null;
        }

        ToldLine Here(Saying saidThere)
        {
            if (level >= depth)
            {
                return new(words, line.Step, [.. line.Definitions], Mention.Deeper, []);
            }

            if (level < MostLevels)
            {
                return InFull(line, words, saidThere, level);
            }

            _waiting.Enqueue((line, saidThere));
            return new(words, line.Step, [], Mention.Below, []);
        }
    }

    // A name stands with its key where it, or another member of its stream, comes first.
    private string WordsOf(DerivationLine line) =>
        (manner.Introduces && line.IsOfName && line.Step!.Rule.NamedItself() is { } name && _introduced.Add(name.Stream) ? line.Introducing(name) : line).ToString();

    private ToldLine InFull(DerivationLine line, string words, Saying said, int level)
    {
        if (level == 0 && line.Step is { } step)
        {
            _steps[step] = Mention.Above;
            if (step.Rule is TermValue(var term))
            {
                _terms[term.Key] = Mention.Above;
            }
        }

        return new(words, line.Step, [.. line.Definitions], Mention.Here, AllTold(line, line.IsOfItem ? NothingSaid(new(new SameRule())) : said, level + 1));
    }

    private EquatableArray<ToldLine> AllTold(DerivationLine parent, Saying said, int level)
    {
        var lines = parent.Below.Where(line => !line.IsAside || !_steps.ContainsKey(line.Step!)).ToList();
        var isLong = lines.Count > Tally.MostListed;
        var told = new List<ToldLine>(lines.Count);
        foreach (var line in IsListOfAll() ? lines : lines.Where(NeedsTelling))
        {
            var isLikewise = isLong && line.Step is not null && line.Below.Count > 0 && told.Any(before => before.Step is not null);
            told.Add(isLikewise ? InBrief(line) : Told(line, said, level));
        }

        return [.. told];

        // The value of a name that was just told needs no second telling; but a list of addends with one left out misleads.
        bool NeedsTelling(DerivationLine line) => !line.IsOfName || !said.Rules.Contains(line.Told);
        bool IsListOfAll() => parent.Parent?.Rule is Sum or Least or Greatest && lines.Any(NeedsTelling);
    }

    private ToldLine InBrief(DerivationLine line)
    {
        if (line.IsAside)
        {
            _steps.TryAdd(line.Step!, Mention.Brief);
        }

        var names = NamesUnder(line);
        var more = names.Count > MostNames ? ", and others" : "";
        return new(
            $"{WordsOf(line)}{(names.Count > 0 ? $", from {string.Join(", ", names.Take(MostNames).Select(InBrief))}{more}" : "")}",
            line.Step, [], Mention.Brief, []);
    }

    // A value is mentioned in brief once.
    private string InBrief(Step name) => manner.Of(name) is var words && _mentioned.Add(words) ? words : manner.Of(name.Rule);

    // The first few names that a line follows from, not those that ruled a branch out; for one of a member, the first of that member.
    private static List<Step> NamesUnder(DerivationLine line)
    {
        var member = line.Step!.Rule.NamedItself()?.Member;
        var (names, waiting) = (new List<Step>(), new Queue<DerivationLine>(line.Below));
        while (names.Count <= MostNames && waiting.TryDequeue(out var next))
        {
            if (next.IsOfName && next.Step!.Rule.NamedItself() is { } name)
            {
                if (member is not null && name.Member == member)
                {
                    return [next.Step];
                }

                names.Add(next.Step);
            }
            else if (next.NotTaken is null)
            {
                foreach (var below in next.Below)
                {
                    waiting.Enqueue(below);
                }
            }
        }

        return [.. names.DistinctBy(name => $"{name}")];
    }

    // What was said so far of a term, or of an item, of which the same rule says something else: names and rules, and long lists.
    private sealed record Saying(HashSet<(Node? Rule, string Words)> Rules, HashSet<(Node? Rule, string Words)> Lists);

    // Equal rules have equal words; only where the words are equal are the rules looked at.
    private sealed class SameRule : IEqualityComparer<(Node? Rule, string Words)>
    {
        public bool Equals((Node? Rule, string Words) one, (Node? Rule, string Words) other) =>
            one.Words == other.Words && (ReferenceEquals(one.Rule, other.Rule) || Equals(one.Rule, other.Rule));

        public int GetHashCode((Node? Rule, string Words) one) => HashCode.Combine(one.Words, one.Rule?.Depth);
    }
}
