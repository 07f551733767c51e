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

    /// <summary>The program for what comes in of a block.</summary>
    /// <param name="given">The cells of each step that reads what comes in, in their order.</param>
    /// <param name="state">What the periods before passed on.</param>
    /// <param name="rows">How many rows the block has.</param>
    public TailoredProgram For(ReadOnlySpan<Cells> given, ReadOnlySpan<Cells> state, int rows)
    {
        // Two at once make it twice, and either is right.
        var fittings = _fittings;
        foreach (var fitting in fittings)
        {
            if (fitting.Covers(given, state, program.StateOf, rows))
            {
                return fitting.Program;
            }
        }

        var (met, profile) = (given.ToArray(), new InputProfile[given.Length]);
        for (var input = 0; input < profile.Length; input++)
        {
            met[input] = program.StateOf[input] is >= 0 and var place ? state[place] : met[input];
            profile[input] = met[input].Profile(rows);
        }

        var like = Array.FindIndex(fittings, fitting => profile.Zip(fitting.Profile).All(pair => pair.First.IsLike(pair.Second)));
        like = like < 0 && fittings.Length == Most ? Most - 1 : like;
        var joined = new InputProfile[profile.Length];
        for (var input = 0; input < joined.Length; input++)
        {
            joined[input] = Alike(like < 0 ? profile[input] : profile[input].Or(fittings[like].Profile[input]));
        }

        var made = new Fitting(joined, Array.ConvertAll(met, cells => cells.Column is null ? cells : null), TailoredProgram.Of(program, period, holidays, joined));
        _fittings = [made, .. fittings.Where((_, index) => index != like)];
        return made.Program;
    }

    private static InputProfile Alike(InputProfile profile) => profile.Alike is null ? profile.Roughly : profile;

    private sealed record Fitting(InputProfile[] Profile, Cells?[] Met, TailoredProgram Program)
    {
        // What is the very same in all rows as when it was made needs no other look.
        public bool Covers(ReadOnlySpan<Cells> given, ReadOnlySpan<Cells> state, int[] stateOf, int rows)
        {
            for (var input = 0; input < given.Length; input++)
            {
                var cells = stateOf[input] is >= 0 and var place ? state[place] : given[input];
                if (!ReferenceEquals(cells, Met[input]) && !cells.AreAs(Profile[input], rows))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
