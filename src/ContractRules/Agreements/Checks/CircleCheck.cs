namespace ContractRules.Agreements.Checks;

/// <summary>No term depends on its own value of the same period, in any branch or reading. A prior value breaks a circle.</summary>
internal static class CircleCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version)
    {
        var (finished, path) = (new HashSet<string>(StringComparer.Ordinal), new Path());
        foreach (var start in version.Definitions)
        {
            for (DefinedTerm? next = start; next is not null || path.IsOpen; next = path.Next())
            {
                if (next is null)
                {
                    path.Return();
                }
                else if (path.CircleAt(next) is { } circle)
                {
                    yield return new AgreementFault(AgreementFaultKind.Circle, next.Clause, $"a circle without a prior value: {circle}");
                }
                else if (finished.Add(next.Term.Key))
                {
                    path.Follow(next, version.Needed(next));
                }
            }
        }
    }

    // The terms followed to where the search is, each with what it needs that is still to be looked at.
    private sealed class Path
    {
        private readonly List<(DefinedTerm Defined, IEnumerator<DefinedTerm> Needed)> _steps = [];
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

        public bool IsOpen => _steps.Count > 0;

        public void Follow(DefinedTerm defined, IEnumerable<DefinedTerm> needed)
        {
            _places.Add(defined.Term.Key, _steps.Count);
            _steps.Add((defined, needed.GetEnumerator()));
        }

        public DefinedTerm? Next() => IsOpen && _steps[^1].Needed.MoveNext() ? _steps[^1].Needed.Current : null;

        public void Return()
        {
            _places.Remove(_steps[^1].Defined.Term.Key);
            _steps.RemoveAt(_steps.Count - 1);
        }

        public string? CircleAt(DefinedTerm defined) => _places.TryGetValue(defined.Term.Key, out var start)
            ? string.Join(" → ", _steps.Skip(start).Select(step => step.Defined).Append(defined).Select(step => step.Term))
            : null;
    }
}
