namespace ContractRules.Plans.Ventures;

/// <summary>The ventures that were let go of. Of each no more is kept than a number made of its name (FNV-1a): of ten million, one in 300,000 runs takes two for one, and says so.</summary>
internal sealed class ClosedVentures
{
    private readonly HashSet<ulong> _closed = [];

    /// <summary>Lets go of a venture.</summary>
    public void Add(string venture) => _closed.Add(Hash(venture));

    /// <summary>Whether a venture was let go of.</summary>
    public bool Contains(string venture) => _closed.Count > 0 && _closed.Contains(Hash(venture));

    private static ulong Hash(string venture)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var character in venture)
        {
            hash = (hash ^ character) * 1_099_511_628_211;
        }

        return hash;
    }
}
