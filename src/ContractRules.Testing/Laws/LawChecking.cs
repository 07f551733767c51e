using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Values;

namespace ContractRules.Testing.Laws;

/// <summary>Tries laws of an agreement on cases drawn from it, in any test framework.</summary>
public static class LawChecking
{
    /// <summary>Tries a law on cases drawn from an agreement, and makes the first that breaks it as small as it goes.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="words">The law in words, for the report.</param>
    /// <param name="law">Whether it holds in a case; it may also throw, as assertions do.</param>
    /// <param name="trial">How it is tried; <see cref="LawTrial.Default"/> where left out.</param>
    /// <returns>Whether it held, and what was really reached.</returns>
    /// <exception cref="ArgumentException">There are no cases, or the part is none from 0 to 1.</exception>
    /// <example>
    /// <code>
    /// agreement.CheckLaw("the fee is capped", drawn =&gt; drawn.Statements.All(IsCapped), LawTrial.Default with { Terms = ["fee"] }).ThrowOnFailure();
    /// </code>
    /// </example>
    public static LawCheck CheckLaw(this Agreement agreement, string words, Func<DrawnCase, bool> law, LawTrial? trial = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentNullException.ThrowIfNull(law);
        trial ??= LawTrial.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(trial.Cases, 1, nameof(trial));
        if (trial.LeastDetermined.Sign < 0 || trial.LeastDetermined > Rational.One)
        {
            throw new ArgumentOutOfRangeException(nameof(trial), $"Expected a part from 0 to 1 to be determined, found {trial.LeastDetermined}.");
        }

        var (cases, reach, refused) = (new DrawnCases(agreement, trial), Reach.Of(agreement), 0);
        for (var place = 0; place < trial.Cases; place++)
        {
            var drawn = cases.At(place);
            if (drawn.Settled.Faults.Count > 0)
            {
                refused++;
                continue;
            }

            reach = reach.With(drawn.Statements);
            if (Breaks(law, drawn))
            {
                return new(words, agreement.Key, trial, refused, reach, Smallest(drawn, place));
            }
        }

        return new(words, agreement.Key, trial, refused, reach, Broken: null);

        BrokenLaw Smallest(DrawnCase drawn, int place)
        {
            var smallest = new SimplerCases(trial.Shape).Smallest(drawn, simpler => Breaks(law, simpler));
            return new(words, smallest, place, trial.Seed, ThrownBy(law, smallest).Thrown);
        }
    }

    private static bool Breaks(Func<DrawnCase, bool> law, DrawnCase drawn) => !ThrownBy(law, drawn).Holds;

    // A law that throws does not hold, whatever it throws.
    private static (bool Holds, Exception? Thrown) ThrownBy(Func<DrawnCase, bool> law, DrawnCase drawn)
    {
        try
        {
            return (law(drawn), null);
        }
#pragma warning disable CA1031
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (false, thrown);
        }
    }
}
