using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>What was reached of one text.</summary>
internal sealed class TextReached
{
    private readonly bool[] _isOpen;

    private TextReached(TextBranches branches, bool[] reached)
    {
        (Branches, Reached, _isOpen) = (branches, reached, new bool[branches.Places.Count]);
        foreach (var place in branches.Places)
        {
            _isOpen[place.Index] = Array.Exists(place.Operands, operand => _isOpen[operand.Index])
                || Array.IndexOf(reached, false, place.First, place.Ways) >= 0;
        }
    }

    public TextBranches Branches { get; }

    /// <summary>Whether each branch was reached.</summary>
    public bool[] Reached { get; }

    public static TextReached NothingOf(AgreementVersion text)
    {
        var branches = new TextBranches(text);
        return new(branches, new bool[branches.All.Count]);
    }

    /// <summary>With what a statement of the text reaches, as a whole or as far as it goes on after the end.</summary>
    public TextReached With(Statement statement)
    {
        var basis = statement.Basis;
        var reached = new Following(basis.Evaluation(statement.Terms), basis, _isOpen).Through(RootsIn(basis.Version));
        return reached.Any(branch => !Reached[branch]) ? WithAll(reached) : this;
    }

    public TextReached And(TextReached other) => WithAll(Enumerable.Range(0, other.Reached.Length).Where(branch => other.Reached[branch]));

    // Before the end and after it, some of the text is not stated.
    private IEnumerable<(ClauseReference, Place)> RootsIn(AgreementVersion version)
    {
        if (ReferenceEquals(version, version.Text))
        {
            return Branches.Roots;
        }

        var stated = version.Rules.Select(rule => rule.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        return Branches.Roots.Where(root => stated.Contains(root.Place.Node));
    }

    private TextReached WithAll(IEnumerable<int> more)
    {
        bool[] reached = [.. Reached];
        foreach (var branch in more)
        {
            reached[branch] = true;
        }

        return new(Branches, reached);
    }
}
