using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Tests.Ranges;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Seeking;

/// <summary>A fact of a thousand cents, and what a term is to come to by it; more often than not just what some step gives.</summary>
public sealed record Search(Agreement Agreement, PeriodFacts[] Months, FactDeclaration By, Goal Goal, SettlementPeriod? During) : IDrawn<Search>
{
    /// <summary>The least step, in cents.</summary>
    public const int Least = -500;

    /// <summary>How many steps there are.</summary>
    public const int Steps = 1_001;

    /// <inheritdoc/>
    public static Gen<Search> Drawn =>
        from agreement in RangeLaws.Agreements
        from months in RangeLaws.Months
        from order in Gen.Shuffle(Enumerable.Range(0, 4).ToArray())
        from step in Gen.Choose(Least, Least + Steps - 1)
        from off in Gen.Elements(0, 0, 0, 1, -1)
        from isFalling in Gen.Elements(true, false)
        from alone in Gen.Choose(-8, months.Length - 1)
        select Searched(agreement, months, order, step, off, isFalling, alone < 0 ? null : months[alone].Period);

    /// <summary>What the term comes to with a step.</summary>
    public Outcome Settle(int step)
    {
        var value = new NumberValue(new Rational(step, 100));
        return Agreement.Settle([.. Months.Select(facts => During is null || facts.Period == During ? facts.With(By.Key, value) : facts)])
            .Statements[^1].Find(Goal.Term.Key)!.Outcome;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Goal} by {By} in {During}: {string.Join("; ", Agreement.Versions.SelectMany(version => version.Definitions))}; {string.Join("; ", (object[])Months)}";

    private static Search Searched(Agreement agreement, PeriodFacts[] months, int[] order, int step, int off, bool isFalling, SettlementPeriod? during)
    {
        agreement.TryGetFact("narrow", out var fact);
        var searches = order
            .Select(place => agreement.Versions[0].Definitions.Single(defined => defined.Term.Key == $"term-{place}").Term)
            .Select(term => new Search(agreement, months, fact!, Goal.Reaches(term, NumberValue.Zero), during))
            .ToList();
        // A term that the fact moves, where there is one: of another every step or none meets any goal.
        var any = searches.Find(search => search.Settle(Least).Value is { } least && search.Settle(Least + Steps - 1).Value is { } greatest && least != greatest)
            ?? searches[0];
        var value = new NumberValue((any.Settle(step).Value is NumberValue(var number) ? number : Rational.Zero) + new Rational(off, 100));
        return any with { Goal = isFalling ? Goal.FallsTo(any.Goal.Term, value) : Goal.Reaches(any.Goal.Term, value) };
    }
}
