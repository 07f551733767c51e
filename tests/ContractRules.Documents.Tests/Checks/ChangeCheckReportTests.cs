using ContractRules.Agreements;
using ContractRules.Changes;
using ContractRules.Documents.Tests.Json;
using ContractRules.Documents.Tests.Published;
using ContractRules.Rules;
using ContractRules.Testing.Changes;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Checks;

/// <summary>What a check of a change came to, in short: what was refused, what was found, what can change and what cannot.</summary>
public sealed class ChangeCheckReportTests
{
    private static readonly ChangeCheck _check = Licence.ChangeChecked;

    [Fact]
    public void What_either_text_refuses_is_told_and_nothing_where_it_refuses_none()
    {
        Assert.Equal(
            [
                "1 left out, since their facts are refused before and after.",
                "The facts of 2 are accepted before and refused after.",
                "The facts of 3 are refused before and accepted after.",
            ],
            InShort(_check with { Refused = 1, RefusedAfter = 2, RefusedBefore = 3 }).Where(line => line.Contains("refused", StringComparison.Ordinal)));
        Assert.DoesNotContain(InShort(_check with { Refused = 0, RefusedAfter = 0, RefusedBefore = 0 }), line => line.Contains("refused", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_found_is_counted_and_told_below()
    {
        Assert.Equal(2, _check.Found.Count);
        Assert.Contains("What else it does is told below: 2 findings.", InShort(_check));
        Assert.Contains("What else it does is told below: 1 finding.", InShort(_check with { Found = [_check.Found[0]] }));
        Assert.DoesNotContain(InShort(_check with { Found = [] }), line => line.StartsWith("What else it does", StringComparison.Ordinal));
        Assert.Equal(
            ["Nothing becomes undetermined, no payment turns round, and no period of change is settled otherwise."],
            Told.Under("What else it does", Publish.Check(_check with { Found = [] })));
    }

    [Fact]
    public void An_invariant_that_is_no_concern_of_a_text_has_dashes_there()
    {
        var found = _check.Invariants[0];
        var gone = found with { After = found.After with { Kept = 0, Broken = 0, Undetermined = 0 } };
        Assert.Contains("| 1 | the royalty is less than the sales | 2 | 0 | – | – | kept |", Invariants(gone with { Before = gone.Before with { Kept = 2, Broken = 0 } }));
        Assert.Contains("| 1 | the royalty is less than the sales | 0 | 2 | – | – | broken before, kept after |", Invariants(gone with { Before = gone.Before with { Kept = 0, Broken = 2 } }));
        Assert.Contains(
            "| 1 | the royalty is less than the sales | 0 | 0 | – | – | never determined |", Invariants(gone with { Before = gone.Before with { Kept = 0, Broken = 0, Undetermined = 2 } }));

        static string[] Invariants(ChangedInvariant found) => Told.Under("Invariants", Publish.Check(_check with { Invariants = [found] }, all: true));
    }

    [Fact]
    public void Terms_that_change_most_stand_first()
    {
        var terms = _check.Terms.Select((term, place) => term with { Cases = place + 1 }).ToList();
        Assert.Equal(
            ["| What each author has | 2 |", "| Royalty | 1 |"],
            Told.Under("What can change", Publish.Check(_check with { Terms = [.. terms] }, all: true))[^2..]);
    }

    [Fact]
    public void What_cannot_change_is_told_where_there_is_any()
    {
        var same = Licence.Agreement.CheckChange(Licence.Agreement, cases: 2);
        Assert.Contains("Changed: nothing.", InShort(same));
        Assert.Equal(
            ["- What Publisher pays Author by 1, USD", "- What Publisher pays Author by 3, USD", "- Base; Royalty; What each author has; Twice the advance; What is seldom paid"],
            Told.Under("What cannot change", Publish.Check(same))[1..]);
        Assert.Empty(Told.Under("What cannot change", Publish.Check(PaidAt(20).CheckChange(PaidAt(25), cases: 2))));
    }

    [Fact]
    public void A_text_that_governs_every_period_is_told_so()
    {
        var dearer = CallCentre.Dearer;
        Assert.Equal(
            ["Before: As signed, in force from 2024-01-01, throughout", "After: Dearer calls, in force from 2024-02-01, throughout"],
            InShort(dearer.AsInForceOn(dearer.Dated).CheckChange(dearer.AsInForceOn(new LocalDate(2024, 2, 1)), cases: 2))[..2]);
    }

    // The one payment that there is, at so many dollars a call.
    private static Agreement PaidAt(int dollars) => new(
        "calls", "Calls", new LocalDate(2024, 1, 1), Cadence.Months, [CallCentre.Buyer, CallCentre.Seller],
        [new Clause("1", "Calls", "Each at a price.", CallCentre.Buyer.Pays(CallCentre.Seller, CallCentre.Calls * Currency.Usd.Of(dollars, CallCentre.Call)))]);

    private static string[] InShort(ChangeCheck check) => Told.InShort(Publish.Check(check));
}
