using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>
/// A program made for what has come in so far: one for each kind of batch, and wide enough for all of its kind. What is covered by one of them
/// runs by it; so making them comes to an end, since columns only ever get wider.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="period">The period, whose days and number are the same in every row.</param>
/// <param name="holidays">The holidays that business days pass over.</param>
internal sealed class Tailoring(PlanProgram program, PeriodDays period, HolidayCalendar holidays)
{
    private const int Most = 12;

    private Fitting[] _fittings = [];

    /// <summary>The program for cells of which this is known.</summary>
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

        var like = Array.FindIndex(fittings, Likeness(profile));
        like = like < 0 && fittings.Length == Most ? Most - 1 : like;
        var joined = new InputProfile[profile.Length];
        for (var input = 0; input < joined.Length; input++)
        {
            joined[input] = Alike(like < 0 ? profile[input] : profile[input].Or(fittings[like].Profile[input]));
        }

        var made = new Fitting(joined, TailoredProgram.Of(program, period, holidays, joined));
        _fittings = [made, .. fittings.Where((_, index) => index != like)];
        return made.Program;
    }

    private static InputProfile Alike(InputProfile profile) => profile.Alike is null ? profile.Roughly : profile;

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
                if (!Profile[input].Covers(profile[input]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
