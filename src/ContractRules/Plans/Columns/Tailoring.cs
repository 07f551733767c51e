using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Columns;

/// <summary>
/// A program made for what has come in so far. What comes in later and is covered by that runs by it; else it is made anew for both, which
/// comes to an end, since columns only ever get wider.
/// </summary>
internal sealed class Tailoring(PlanProgram program)
{
    private Fitting? _last;

    /// <summary>The program for columns of which this is known.</summary>
    /// <param name="profile">What is known of each step that reads what comes in, in their order.</param>
    public TailoredProgram For(ReadOnlySpan<InputProfile> profile)
    {
        // Two at once make it twice, and either is right.
        var last = _last;
        if (last is not null && last.Covers(profile))
        {
            return last.Program;
        }

        var joined = profile.ToArray();
        for (var input = 0; last is not null && input < joined.Length; input++)
        {
            joined[input] = joined[input].Or(last.Profile[input]);
        }

        _last = new(joined, TailoredProgram.Of(program, joined));
        return _last.Program;
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
    }
}
