namespace ContractRules.Plans.Columns;

/// <summary>
/// A program made for what has come in so far: one for each kind of batch, and wide enough for all of its kind. What is covered by one of them
/// runs by it; so making them comes to an end, since columns only ever get wider.
/// </summary>
internal sealed class Tailoring(PlanProgram program)
{
    private const int Most = 12;

    private Fitting[] _fittings = [];

    /// <summary>The program for columns of which this is known.</summary>
    /// <param name="profile">What is known of each step that reads what comes in, in their order.</param>
    public TailoredProgram For(ReadOnlySpan<InputProfile> profile)
    {
        // Two at once make it twice, and either is right.
        var fittings = _fittings;
        foreach (var fitting in fittings)
        {
            if (fitting.Covers(profile))
            {
                return fitting.Program;
            }
        }

        var like = fittings.Length < Most ? Array.FindIndex(fittings, Likeness(profile)) : fittings.Length - 1;
        var joined = like < 0 ? profile.ToArray() : fittings[like].With(profile);
        var made = new Fitting(joined, TailoredProgram.Of(program, joined));
        _fittings = [made, .. fittings.Where((_, index) => index != like)];
        return made.Program;
    }

    private static Predicate<Fitting> Likeness(ReadOnlySpan<InputProfile> profile)
    {
        var asked = profile.ToArray();
        return fitting => asked.Zip(fitting.Profile).All(pair => pair.First.IsLike(pair.Second));
    }

    private sealed record Fitting(InputProfile[] Profile, TailoredProgram Program)
    {
        public bool Covers(ReadOnlySpan<InputProfile> profile)
        {
            for (var input = 0; input < profile.Length; input++)
            {
                if (Profile[input].Or(profile[input]) != Profile[input])
                {
                    return false;
                }
            }

            return true;
        }

        public InputProfile[] With(ReadOnlySpan<InputProfile> profile)
        {
            var joined = profile.ToArray();
            for (var input = 0; input < joined.Length; input++)
            {
                joined[input] = joined[input].Or(Profile[input]);
            }

            return joined;
        }
    }
}
